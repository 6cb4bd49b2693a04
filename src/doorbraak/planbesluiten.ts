import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Niveau } from '../recht/doorzettingsmacht.ts';
import { isLager, NIVEAU_IN_ZIN } from '../recht/doorzettingsmacht.ts';
import { eis, gevuldeTeksten } from '../toets/eis.ts';
import type { Plankeuze, RaaktAanvraag } from './gebeurtenissen.ts';
import type { DoorbraakContext } from './moment.ts';
import { METHODE } from './moment.ts';
import type { Plan, Voorlegging } from './toestand.ts';
import { huidigPlan, openVoorlegging } from './toestand.ts';
import type { DoorbraakHandeling } from './voorleggen.ts';
import { ligtVoor } from './voorleggen.ts';

export interface DoorbraakplanBesluiten {
  readonly soort: 'doorbraakplanBesluiten';
  readonly keuze: Plankeuze;
  readonly op: Datum;
  readonly besluiter: string;
  readonly motivering: string;
  readonly voorwaarden: readonly string[];
  readonly vindplaats: string;
  readonly raaktAanvraag: RaaktAanvraag | null;
  readonly aanvraagUitleg: string;
}

/** Why this level may not decide on this plan, or undefined (Awb 10:3). Refusing is deciding too. */
function buitenMandaat(plan: Plan, niveau: Niveau): Weigering | undefined {
  if (!isLager(niveau, plan.nodigNiveau)) return undefined;
  const waarom =
    plan.gemeentegeld === null
      ? 'een bedrag van de gemeente is nog onbekend'
      : `het gaat om ${bedragTekst(plan.gemeentegeld)} gemeentegeld in een jaar, of om een regel waarvan dit niveau niet mag afwijken`;
  return {
    code: 'buitenMandaat',
    reden: `Hierover mag ${NIVEAU_IN_ZIN[niveau]} niet besluiten: ${waarom}.`,
    artikel: 'Awb 10:3',
    uitweg: `Escaleer naar ${NIVEAU_IN_ZIN[plan.nodigNiveau]}. Ook een nee moet van daar komen.`,
  };
}

function eigenPlan(plan: Plan, ctx: DoorbraakContext): Weigering | undefined {
  return plan.door.id === ctx.wie.id
    ? {
        code: 'eigenPlan',
        reden: 'U stelde dit plan zelf vast. Dan besluit u er niet ook over.',
        artikel: METHODE,
        uitweg: 'Laat een ander het besluit nemen en vastleggen.',
      }
    : undefined;
}

function besluitEisen(
  o: DoorbraakplanBesluiten,
  ligt: Voorlegging,
  vandaag: Datum,
): readonly (Weigering | undefined)[] {
  const afgewezen = o.keuze === 'afgewezen';
  return [
    leegVeld(o.besluiter, 'besluiter', 'Er staat niet wie besloot: naam en functie.', 'Awb 10:10'),
    leegVeld(o.motivering, 'motivering', 'Er staat niet waarom zo is besloten.', 'Awb 3:46'),
    eis(o.op <= vandaag && o.op >= ligt.op, {
      code: 'besluitdatumVreemd',
      reden: `Het besluit kan niet van voor ${datumLang(ligt.op)} of van na vandaag zijn.`,
      artikel: METHODE,
      uitweg: 'Vul de dag van het besluit in.',
      veld: 'op',
    }),
    eis(o.keuze !== 'onderVoorwaarden' || gevuldeTeksten(o.voorwaarden).length > 0, {
      code: 'voorwaardenOntbreken',
      reden: 'Er staat niet welke voorwaarden gelden.',
      artikel: METHODE,
      uitweg: 'Noem de voorwaarden, of kies akkoord.',
      veld: 'voorwaarden',
    }),
    // Above the team somebody else decided, elsewhere: then it must be possible to find that back.
    ligt.niveau === 'team'
      ? undefined
      : leegVeld(
          o.vindplaats,
          'vindplaats',
          `Er staat niet waar het besluit van ${NIVEAU_IN_ZIN[ligt.niveau]} te vinden is.`,
          'Awb 10:10',
        ),
    eis(!afgewezen || o.raaktAanvraag !== null, {
      code: 'aanvraagNietNagekeken',
      reden: 'Er staat niet of met dit nee ook een aanvraag wordt afgewezen.',
      artikel: 'Awb 1:3; Wmo 2.3.5 lid 2',
      uitweg: 'Kijk het na. Bij twijfel kijkt een jurist mee.',
      veld: 'raaktAanvraag',
    }),
    afgewezen && (o.raaktAanvraag === 'ja' || o.raaktAanvraag === 'natekijken')
      ? leegVeld(
          o.aanvraagUitleg,
          'aanvraagUitleg',
          'Er staat niet om welke vraag het gaat en wie dit verder doet.',
          'Awb 1:3',
        )
      : undefined,
  ];
}

/** The plan is no besluit in the sense of Awb 1:3: this is a decision inside the organisation, about doing and paying. */
export const doorbraakplanBesluiten: DoorbraakHandeling<DoorbraakplanBesluiten> = {
  titel: 'Besluit over doorbraakplan vastleggen',
  artikel: 'Awb 10:3',
  rollen: ['teamleider', 'jurist'],
  mag(t, ctx) {
    const plan = huidigPlan(t.doorbraak);
    const ligt = openVoorlegging(t.doorbraak);
    return (
      ligtVoor(t, ctx) ??
      (plan && ligt ? buitenMandaat(plan, ligt.niveau) : undefined) ??
      (plan && eigenPlan(plan, ctx)) ??
      eis(ligt?.niveau !== 'team' || ctx.wie.rol === 'teamleider', {
        code: 'nietDeTeamleider',
        reden: 'Het plan ligt bij de teamleider. Die besluit zelf.',
        artikel: 'Awb 10:3',
        uitweg: 'Vraag de teamleider om het besluit vast te leggen.',
      })
    );
  },
  decide(o, t, { vandaag }) {
    const ligt = openVoorlegging(t.doorbraak);
    if (!ligt) throw new Error('besluiten zonder voorlegging');
    const afgewezen = o.keuze === 'afgewezen';
    return tenzij(besluitEisen(o, ligt, vandaag), () => [
      {
        soort: 'doorbraakplanBesloten',
        feiten: {
          versie: ligt.versie,
          niveau: ligt.niveau,
          keuze: o.keuze,
          op: o.op,
          raaktAanvraag: afgewezen ? o.raaktAanvraag : null,
        },
        inhoud: {
          besluiter: o.besluiter.trim(),
          motivering: o.motivering.trim(),
          voorwaarden: o.keuze === 'onderVoorwaarden' ? gevuldeTeksten(o.voorwaarden) : [],
          vindplaats: o.vindplaats.trim(),
          aanvraagUitleg: afgewezen ? o.aanvraagUitleg.trim() : '',
        },
      },
    ]);
  },
};
