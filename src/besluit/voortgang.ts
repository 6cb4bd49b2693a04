import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag } from '../kern/bedrag.ts';
import type { LokaleRegels, MandaatUitkomst, Mandaatregel } from '../recht/lokaal.ts';
import { mandaatVoor } from '../recht/lokaal.ts';
import type { Beslissing, Onderdeelbesluit } from './gebeurtenissen.ts';
import type { BesluitToestand, Conceptbesluit, TotBesluit } from './toestand.ts';

interface MetOnderdelen {
  readonly onderdelen: readonly Pick<Onderdeelbesluit, 'beslissing'>[];
}

/** One word for the whole: a mix with anything granted is `gedeeltelijk`, without it a refusal. */
export function uitkomstVan(onderdelen: MetOnderdelen['onderdelen']): Beslissing {
  const soorten = new Set(onderdelen.map(({ beslissing }) => beslissing));
  const [eerste] = soorten;
  if (soorten.size === 1 && eerste) return eerste;
  return soorten.has('toekennen') || soorten.has('gedeeltelijk') ? 'gedeeltelijk' : 'afwijzen';
}

const MANDAAT: Readonly<Record<Beslissing, MandaatUitkomst>> = {
  toekennen: 'toekenning',
  gedeeltelijk: 'gedeeltelijk',
  afwijzen: 'afwijzing',
  buitenBehandeling: 'buitenBehandeling',
};

/** Under which word of the mandate table this concept falls (Awb 10:3). */
export function mandaatUitkomst(concept: { readonly feiten: MetOnderdelen }): MandaatUitkomst {
  return MANDAAT[uitkomstVan(concept.feiten.onderdelen)];
}

/** What the concept grants in euro cents a year, or null when no amount is known. */
export function bedragPerJaar(concept: Pick<Conceptbesluit, 'feiten'>): Bedrag | null {
  const bedragen = concept.feiten.onderdelen.flatMap((o) =>
    o.bedragPerJaar === null ? [] : [o.bedragPerJaar],
  );
  return bedragen.length === 0 ? null : bedrag(bedragen.reduce((som, b) => som + b, 0));
}

/** The line of the mandate table for this concept. */
export function mandaatregelVan(
  concept: Pick<Conceptbesluit, 'feiten'>,
  regels: Pick<LokaleRegels, 'mandaat'>,
): Mandaatregel | undefined {
  return mandaatVoor(mandaatUitkomst(concept), bedragPerJaar(concept), regels);
}

/** The newest judgement by the second pair of eyes of the concept that counts now. */
export function laatsteToetsing(t: BesluitToestand): BesluitToestand['toetsingen'][number] | undefined {
  return t.toetsingen.findLast(({ besluit }) => besluit === t.concept?.id);
}

/** The mandate asks a second pair of eyes and nobody has looked at this concept yet. */
export function wachtOpTweedePaarOgen(t: TotBesluit, regels: Pick<LokaleRegels, 'mandaat'>): boolean {
  const { concept } = t.besluit;
  return (
    concept !== null &&
    mandaatregelVan(concept, regels)?.tweedePaarOgen === true &&
    laatsteToetsing(t.besluit) === undefined
  );
}

/** Refuses something of what was asked. Leaving out of treatment is no refusal (Awb 4:5). */
export function wijstAf(concept: { readonly feiten: MetOnderdelen }): boolean {
  return concept.feiten.onderdelen.some(
    ({ beslissing }) => beslissing === 'afwijzen' || beslissing === 'gedeeltelijk',
  );
}

/** Calls about this concept, or about an earlier one that refused the same. */
export function belpogingenNu(t: BesluitToestand): BesluitToestand['belpogingen'] {
  return t.belpogingen.filter(({ besluit }) => t.zelfdeAard.includes(besluit));
}

/** A refusal, and neither spoken to the resident nor tried often enough (Beleidsregels Stein 3.8). */
export function moetEersteBellen(t: TotBesluit, regels: Pick<LokaleRegels, 'afwijzing'>): boolean {
  const { concept } = t.besluit;
  if (!concept || !regels.afwijzing.belplicht || !wijstAf(concept)) return false;
  const gebeld = belpogingenNu(t.besluit);
  return !gebeld.some(({ bereikt }) => bereikt) && gebeld.length < regels.afwijzing.belpogingen;
}
