import { huidigeUrgentie, laatsteBeoordeling } from '../screening/toestand.ts';
import { RISICONAAM, URGENTIENAAM } from '../screening/namen.ts';
import { OPLOSSINGNAAM, PASSENDNAAM, RELATIENAAM } from '../onderzoek/namen.ts';
import type { Bekend } from '../kern/herkenbaar.ts';
import { zonderHerkenbaar } from '../kern/herkenbaar.ts';
import type { Collega } from '../terugblik/bekend.ts';
import { bekendeGegevens } from '../terugblik/bekend.ts';
import type { Overlegdeel, Overlegdoel, Overleggrond } from './gebeurtenissen.ts';
import type { Overlegcasus, Overlegtoegang, TotOverleg } from './toestand.ts';

/** One part as it was shared: a few lines, sieved. */
export interface GedeeldDeel {
  readonly deel: Overlegdeel;
  /** Empty: the dossier says nothing of it yet. */
  readonly regels: readonly string[];
}

/** All that somebody at the table gets to see of a dossier, and nothing beside it (Wmo 5.3.3; avg.md § 4). */
export interface Casusbeeld {
  readonly doel: Overlegdoel;
  readonly vraag: string;
  readonly casus: string;
  /** Null for who thinks along without a name. */
  readonly gedeeld: {
    readonly grond: Overleggrond;
    readonly waarom: string;
    readonly delen: readonly GedeeldDeel[];
  } | null;
}

/** Takes out of a text what tells who it is about; `eigen` are the resident's own names, for who may know them. */
function zeef(
  t: TotOverleg,
  collegas: readonly Collega[],
  eigen: readonly string[] = [],
): (tekst: string) => string {
  const bekend: readonly Bekend[] = bekendeGegevens(t, collegas).filter(
    ({ soort, waarde }) => soort !== 'naam' || !eigen.includes(waarde),
  );
  return (tekst) => zonderHerkenbaar(tekst, bekend);
}

/**
 * `toegang` only when it is open at this moment. What the dossier learned after the case was brought in is taken out as
 * well: address, numbers and the names of others never come on the table.
 */
export function casusbeeld(
  t: TotOverleg,
  { doel, vraag, casus }: Overlegcasus,
  toegang: Overlegtoegang | undefined,
  collegas: readonly Collega[],
): Casusbeeld {
  const schoon = zeef(t, collegas);
  const inwoner = t.melding.melding?.inwoner;
  const metNaam = inwoner && toegang?.delen.includes('naam');
  const deels = zeef(t, collegas, metNaam ? [inwoner.voornamen, inwoner.achternaam] : []);
  return {
    doel,
    vraag: schoon(vraag),
    casus: schoon(casus),
    gedeeld: toegang
      ? {
          grond: toegang.grond,
          waarom: deels(toegang.waarom),
          delen: toegang.delen.map((deel) => ({
            deel,
            regels: deel === 'naam' ? naam(t) : REGELS[deel](t).map(deels),
          })),
        }
      : null,
  };
}

function naam({ melding }: TotOverleg): readonly string[] {
  const inwoner = melding.melding?.inwoner;
  return inwoner ? [`${inwoner.voornamen} ${inwoner.achternaam}`.trim()] : [];
}

const REGELS: Readonly<Record<Exclude<Overlegdeel, 'naam'>, (t: TotOverleg) => readonly string[]>> = {
  hulpvraag: ({ melding }) => gevuld(melding.melding?.hulpvraag),
  urgentie: ({ screening }) => {
    const urgentie = huidigeUrgentie(screening);
    const beoordeling = laatsteBeoordeling(screening);
    if (!urgentie || !beoordeling) return [];
    const spelen = beoordeling.risicos
      .filter(({ aanwezig }) => aanwezig === 'ja')
      .map(({ factor, toelichting }) => `${RISICONAAM[factor]}: ${toelichting}`);
    return [URGENTIENAAM[urgentie], ...gevuld(beoordeling.motivering), ...spelen];
  },
  huishouden: ({ onderzoek }) =>
    (onderzoek.huishouden?.personen ?? []).map(({ relatie, inHuis, mantelzorger }) =>
      [RELATIENAAM[relatie], inHuis ? 'woont in huis' : 'woont elders', mantelzorger ? 'mantelzorger' : '']
        .filter((woord) => woord !== '')
        .join(', '),
    ),
  oplossingen: ({ onderzoek }) =>
    onderzoek.oplossingen.map(
      ({ oplossingsoort, passend, tekst }) =>
        `${OPLOSSINGNAAM[oplossingsoort]}: ${tekst} (past: ${PASSENDNAAM[passend]})`,
    ),
  effecten: ({ toets }) => (toets.effect.gesloten?.waarde.effecten ?? []).map(({ tekst }) => tekst),
};

const gevuld = (tekst: string | undefined): readonly string[] => (tekst ? [tekst] : []);

/** What the minutes say of one case: its texts once more through the sieve, nothing of the dossier itself. */
export interface Besprokenbeeld {
  readonly doel: Overlegdoel;
  readonly vraag: string;
  readonly dilemma: string;
  readonly advies: string;
  readonly geleerd: string;
}

/** Undefined as long as it was not discussed. */
export function besprokenbeeld(
  t: TotOverleg,
  { doel, vraag, besproken }: Overlegcasus,
  collegas: readonly Collega[],
): Besprokenbeeld | undefined {
  if (!besproken) return undefined;
  const schoon = zeef(t, collegas);
  return {
    doel,
    vraag: schoon(vraag),
    dilemma: schoon(besproken.dilemma),
    advies: schoon(besproken.advies),
    geleerd: schoon(besproken.geleerd),
  };
}
