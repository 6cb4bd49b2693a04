import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusMaanden } from '../kern/datum.ts';
import type { Bekend } from '../kern/herkenbaar.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zonderPersoon } from '../kern/zonderpersoon.ts';
import type { Formatiewijziging, Urentekort } from './formatie.ts';
import { BRENGT, vindUrentekort } from './formatie.ts';

/** Who works here, by name: why somebody is away is nobody's business in a plan (AVG 9 lid 1). */
export const collegas = ({ medewerkers }: Pick<Inrichting, 'medewerkers'>): readonly Bekend[] =>
  medewerkers.map(({ naam }) => ({ soort: 'naam', waarde: naam }));

/** Everything that is wrong with a change in hours, beside those that are expected already. */
export function wijzigingWeigeringen(
  nieuw: Omit<Formatiewijziging, 'nr'>,
  bestaand: readonly Formatiewijziging[],
  inrichting: Pick<Inrichting, 'medewerkers'>,
  vandaag: Datum,
): readonly Weigering[] {
  const begin = nieuw.van > vandaag ? nieuw.van : vandaag;
  const tekort = BRENGT.has(nieuw.soort)
    ? undefined
    : vindUrentekort(inrichting, [...bestaand, nieuw], begin);
  const inPeriode = tekort && (nieuw.totEnMet === null || tekort.vanaf <= nieuw.totEnMet);
  return [
    ...dagfouten(nieuw, vandaag),
    inPeriode
      ? {
          code: 'meerUrenDanErZijn',
          reden: tekortZin(tekort),
          artikel: 'Omkeer',
          uitweg: 'Vul minder uren in, of zet eerst wie erbij komt.',
          veld: 'uren',
        }
      : undefined,
    zonderPersoon(
      nieuw.toelichting,
      'toelichting',
      'Haal het weg. Wie er weg is en waarom, hoort niet in een planning.',
      collegas(inrichting),
    ),
  ].filter((w) => w !== undefined);
}

/** So far back a report may still ask for it, and so far ahead somebody may know it (an own choice). */
const TERUG_MAANDEN = 12;
const VOORUIT_MAANDEN = 36;
export const vroegsteDag = (vandaag: Datum): Datum => plusMaanden(vandaag, -TERUG_MAANDEN);

/** A day that nobody means, such as one in 1900: it would count for ever, or never. */
function dagfouten(
  { van, totEnMet }: Pick<Formatiewijziging, 'van' | 'totEnMet'>,
  vandaag: Datum,
): readonly Weigering[] {
  const [eerste, laatste] = [vroegsteDag(vandaag), plusMaanden(vandaag, VOORUIT_MAANDEN)];
  const weigering = (veld: 'van' | 'totEnMet'): Weigering => ({
    code: 'dagBuiten',
    reden: `Een verandering in uren kan van ${datumLang(eerste)} tot en met ${datumLang(laatste)}: een jaar terug en drie jaar vooruit.`,
    artikel: 'Omkeer',
    uitweg:
      veld === 'van'
        ? 'Kies een dag daarbinnen. Is het langer geleden? Dan horen de uren in de inrichting; de beheerder zet ze in mensen.yaml.'
        : 'Kies een dag daarbinnen, of laat dit leeg: dan blijft het zo.',
    veld,
  });
  return [
    ...(van < eerste || van > laatste ? [weigering('van')] : []),
    ...(totEnMet !== null && totEnMet > laatste ? [weigering('totEnMet')] : []),
  ];
}

const uren = (n: number): string => String(Math.round(n * 100) / 100).replace('.', ',');

/** `Op 4 januari 2027 zijn er 30 uren per week, en er gaan er 40 af.` */
export const tekortZin = ({ vanaf, zijnEr, gaanEraf }: Urentekort): string =>
  `Op ${datumLang(vanaf)} zijn er ${uren(zijnEr)} uren per week, en er gaan er ${uren(gaanEraf)} af.`;
