import type { Weigering } from '../kern/uitkomst.ts';
import type { Criterium } from './gebeurtenissen.ts';
import { CRITERIUMARTIKEL, CRITERIUMNAAM } from './namen.ts';
import type { Onderdeel } from './onderdeeleisen.ts';
import { krijgt, nietVoldaan, onderdeelveld, weigertPgb } from './onderdeeleisen.ts';
import type { TotBesluit } from './toestand.ts';

/** Without these nothing can be granted at all (Wmo 1.2.1, 2.3.4, 2.3.5 lid 3 en 4). */
const ONMISBAAR: readonly Criterium[] = ['ingezetene', 'identiteit', 'beperking'];
/** Refusing because of another law is a power, not a duty: granting all the same is allowed (Wmo 2.3.5 lid 6). */
const BEVOEGDHEID: readonly Criterium[] = ['andereWet'];

/**
 * Where decision and assessment contradict each other (Awb 3:46). What comes first may be enough for one
 * provision and not for another, so that only stops a decision that grants everything.
 */
export function tegenspraken(
  onderdelen: readonly Onderdeel[],
  t: TotBesluit,
): readonly (Weigering | undefined)[] {
  const niet = (t.besluit.beoordeling?.criteria ?? [])
    .filter(({ oordeel }) => oordeel === 'voldoetNiet')
    .map(({ criterium }) => criterium);
  const alles = onderdelen.every(({ besluit }) => besluit.beslissing === 'toekennen');
  const inDeWeg = niet.filter((c) => ONMISBAAR.includes(c) || (alles && !BEVOEGDHEID.includes(c)));
  return onderdelen.flatMap((o) => [
    ...(krijgt(o.besluit) ? inDeWeg.map((criterium) => toegekendTegen(criterium, o)) : []),
    weigertPgb(o) ? zonderWeigergrond(o) : undefined,
    afgewezenZonderGrond(o, t),
  ]);
}

function toegekendTegen(criterium: Criterium, { gevraagd }: Onderdeel): Weigering {
  return {
    code: 'toekenningTegenBeoordeling',
    reden: `Volgens de beoordeling klopt dit niet: ${CRITERIUMNAAM[criterium]}. Toch wordt er toegekend.`,
    artikel: CRITERIUMARTIKEL[criterium],
    uitweg: 'Wijs het gevraagde af, of verbeter eerst de beoordeling.',
    veld: onderdeelveld(gevraagd, 'beslissing'),
  };
}

/** Who meets the three conditions has a right to the pgb, unless an earlier one had to be taken back. */
function zonderWeigergrond({ besluit, gevraagd }: Onderdeel): Weigering | undefined {
  const { pgb } = besluit;
  if (!pgb || !pgb.kanTaken || !pgb.gemotiveerd || !pgb.kwaliteit || pgb.eerderHerzien) return undefined;
  return {
    code: 'pgbWeigeringZonderGrond',
    reden: 'Aan alle drie de voorwaarden is voldaan. Dan heeft de inwoner recht op een pgb.',
    artikel: 'Wmo 2.3.6',
    uitweg:
      'Ken het pgb toe; is het duurder dan natura, dan tot dat bedrag. Of haal weg aan welke voorwaarde niet is voldaan en leg uit waarom.',
    veld: onderdeelveld(gevraagd, 'pgb'),
  };
}

/** A refusal while every criterion is met contradicts itself; refusing a pgb has its own ground. */
function afgewezenZonderGrond(o: Onderdeel, t: TotBesluit): Weigering | undefined {
  const { beslissing } = o.besluit;
  if ((beslissing !== 'afwijzen' && beslissing !== 'gedeeltelijk') || weigertPgb(o)) return undefined;
  if (t.besluit.beoordeling === null || nietVoldaan(t).length > 0) return undefined;
  return {
    code: 'afwijzingZonderGrond',
    reden:
      'Volgens de beoordeling staat niets een maatwerkvoorziening in de weg. Toch wordt er iets afgewezen.',
    artikel: 'Wmo 2.3.5 lid 3, Awb 3:46',
    uitweg: 'Ken het gevraagde toe, of verbeter eerst de beoordeling.',
    veld: onderdeelveld(o.gevraagd, 'beslissing'),
  };
}
