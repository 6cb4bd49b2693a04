import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { TotMelding } from '../melding/toestand.ts';
import type {
  AcuteHulp,
  AfgeslotenMetAdvies,
  DoorverwijzingBeeindigd,
  DoorverwijzingGestart,
  FactorOordeel,
  FactorToelichting,
  RaadplegingBeantwoord,
  RaadplegingBeeindigd,
  RaadplegingOver,
  Risicofactor,
  ScreeningGebeurtenis,
  TijdelijkeVoorzieningGetroffen,
  Toedelingreden,
  Urgentie,
  UrgentieBeoordeeld,
} from './gebeurtenissen.ts';

/** One factor as judged; note and source are empty where nothing was found. */
export interface Risicopunt extends FactorOordeel {
  readonly toelichting: string;
  readonly bron: string;
}

/** One judgement of the urgency. Later ones stand beside it, none replaces it. */
export interface Beoordeling {
  readonly id: OnderdeelId;
  readonly urgentie: Urgentie;
  readonly risicos: readonly Risicopunt[];
  readonly motivering: string;
  readonly herbeoordelenOp: Datum;
  /** Only for `acuut`: who took over the danger, and what was agreed. */
  readonly acuteHulp: { readonly aan: AcuteHulp; readonly notitie: string } | null;
  readonly door: Wie;
  readonly op: Tijdstip;
}

export type TijdelijkeVoorziening = TijdelijkeVoorzieningGetroffen['feiten'] &
  TijdelijkeVoorzieningGetroffen['inhoud'] & { readonly door: Wie };

export type Doorverwijzing = DoorverwijzingGestart['feiten'] &
  DoorverwijzingGestart['inhoud'] & {
    readonly door: Wie;
    readonly op: Tijdstip;
    /** Null until the receiver confirmed and the resident was spoken to (procedure § 13). */
    readonly bevestigd: { readonly op: Datum; readonly toelichting: string } | null;
    /** It did not come about; the question is the municipality's again. */
    readonly beeindigd: (DoorverwijzingBeeindigd['feiten'] & DoorverwijzingBeeindigd['inhoud']) | null;
  };

/** A question to a jurist about this dossier. Open: the jurist may see the dossier. */
export interface Raadpleging {
  readonly id: OnderdeelId;
  readonly over: RaadplegingOver;
  readonly vraag: string;
  readonly door: Wie;
  readonly op: Tijdstip;
  readonly einde: {
    readonly soort: 'beantwoord' | 'beeindigd';
    readonly tekst: string;
    readonly door: Wie;
    readonly op: Tijdstip;
  } | null;
}

export type Afsluiting = AfgeslotenMetAdvies['feiten'] & AfgeslotenMetAdvies['inhoud'];

/** Who treats the dossier now. */
export interface Behandelaar {
  readonly persoon: PersoonId;
  readonly team: LokaleCode | null;
  readonly sinds: Tijdstip;
}

/** Everyone who had the dossier, oldest first. */
export interface Toedeling {
  readonly aan: PersoonId;
  readonly team: LokaleCode | null;
  readonly redenen: readonly Toedelingreden[];
  readonly volgtVoorstel: boolean;
  readonly toelichting: string;
  readonly door: Wie;
  readonly op: Tijdstip;
  readonly teruggegeven: { readonly op: Tijdstip; readonly reden: string } | null;
}

/** Somebody stands in for the behandelaar; both dates included. */
export interface Vervanging {
  readonly vervanger: PersoonId;
  readonly van: Datum;
  readonly totEnMet: Datum;
}

export interface ScreeningToestand {
  readonly beoordelingen: readonly Beoordeling[];
  readonly tijdelijkeVoorzieningen: readonly TijdelijkeVoorziening[];
  readonly doorverwijzingen: readonly Doorverwijzing[];
  readonly toedelingen: readonly Toedeling[];
  readonly behandelaar: Behandelaar | null;
  /** Of the present behandelaar only: they lapse when the dossier goes to somebody else. */
  readonly vervangingen: readonly Vervanging[];
  readonly afsluiting: Afsluiting | null;
  readonly raadplegingen: readonly Raadpleging[];
}

export interface TotScreening extends TotMelding {
  readonly screening: ScreeningToestand;
}

export const BEGIN_SCREENING: ScreeningToestand = {
  beoordelingen: [],
  tijdelijkeVoorzieningen: [],
  doorverwijzingen: [],
  toedelingen: [],
  behandelaar: null,
  vervangingen: [],
  afsluiting: null,
  raadplegingen: [],
};

/** The judgement that counts now. */
export function laatsteBeoordeling(t: ScreeningToestand): Beoordeling | undefined {
  return t.beoordelingen.at(-1);
}

export function huidigeUrgentie(t: ScreeningToestand): Urgentie | undefined {
  return laatsteBeoordeling(t)?.urgentie;
}

/** Who stands in on this day; the last arrangement wins where two overlap. */
export function vervangerOp(t: ScreeningToestand, dag: Datum): PersoonId | undefined {
  return t.vervangingen.findLast((v) => v.van <= dag && dag <= v.totEnMet)?.vervanger;
}

/** Is this the behandelaar, or who stands in on this day? */
export function behandelt(t: ScreeningToestand, persoon: PersoonId, dag: Datum): boolean {
  return t.behandelaar !== null && (t.behandelaar.persoon === persoon || vervangerOp(t, dag) === persoon);
}

export function openDoorverwijzingen(t: ScreeningToestand): readonly Doorverwijzing[] {
  return t.doorverwijzingen.filter((d) => d.bevestigd === null && d.beeindigd === null);
}

/** The whole melding is on its way to another party, or there. */
export function heleVerwijzing(t: ScreeningToestand): Doorverwijzing | undefined {
  return t.doorverwijzingen.find((d) => d.heleMelding && d.beeindigd === null);
}

/** The question that waits for a jurist; one at a time. */
export function openRaadpleging(t: ScreeningToestand): Raadpleging | undefined {
  return t.raadplegingen.find((r) => r.einde === null);
}

/** Temporary provisions that run on this day. */
export function lopendeVoorzieningen(t: ScreeningToestand, dag: Datum): readonly TijdelijkeVoorziening[] {
  return t.tijdelijkeVoorzieningen.filter((v) => v.ingang <= dag && dag <= v.einde);
}

/** `spoed` was judged and nothing covers today or later: a decision must follow at once (Wmo 2.3.3). */
export function wachtOpSpoedvoorziening(t: ScreeningToestand, dag: Datum): boolean {
  return huidigeUrgentie(t) === 'spoed' && t.tijdelijkeVoorzieningen.every((v) => v.einde < dag);
}

export function evolveScreening(
  t: ScreeningToestand,
  g: Vastgelegd<ScreeningGebeurtenis>,
): ScreeningToestand {
  switch (g.soort) {
    case 'urgentieBeoordeeld':
      return { ...t, beoordelingen: [...t.beoordelingen, beoordelingUit(g)] };
    case 'tijdelijkeVoorzieningGetroffen':
      return {
        ...t,
        tijdelijkeVoorzieningen: [...t.tijdelijkeVoorzieningen, { ...g.feiten, ...g.inhoud, door: g.door }],
      };
    case 'doorverwijzingGestart':
      return {
        ...t,
        doorverwijzingen: [
          ...t.doorverwijzingen,
          { ...g.feiten, ...g.inhoud, door: g.door, op: g.op, bevestigd: null, beeindigd: null },
        ],
      };
    case 'doorverwijzingBevestigd':
      return metVerwijzing(t, g.feiten.id, {
        bevestigd: { op: g.feiten.op, toelichting: g.inhoud.toelichting },
      });
    case 'doorverwijzingBeeindigd':
      return metVerwijzing(t, g.feiten.id, { beeindigd: { ...g.feiten, ...g.inhoud } });
    case 'raadplegingGevraagd': {
      const { door, op } = g;
      return {
        ...t,
        raadplegingen: [...t.raadplegingen, { ...g.feiten, ...g.inhoud, door, op, einde: null }],
      };
    }
    case 'raadplegingBeantwoord':
      return metEinde(t, g, 'beantwoord', g.inhoud.antwoord);
    case 'raadplegingBeeindigd':
      return metEinde(t, g, 'beeindigd', g.inhoud.reden);
    case 'afgeslotenMetAdvies':
      return { ...t, afsluiting: { ...g.feiten, ...g.inhoud } };
    case 'toegedeeld':
      return {
        ...t,
        behandelaar: { persoon: g.feiten.aan, team: g.feiten.team, sinds: g.op },
        vervangingen: [],
        toedelingen: [
          ...t.toedelingen,
          {
            aan: g.feiten.aan,
            team: g.feiten.team,
            redenen: g.feiten.redenen,
            volgtVoorstel: g.feiten.volgtVoorstel,
            toelichting: g.inhoud.toelichting,
            door: g.door,
            op: g.op,
            teruggegeven: null,
          },
        ],
      };
    case 'teruggegeven': {
      const teruggegeven = { op: g.op, reden: g.inhoud.reden };
      const laatste = t.toedelingen.length - 1;
      return {
        ...t,
        behandelaar: null,
        vervangingen: [],
        toedelingen: t.toedelingen.map((d, i) => (i === laatste ? { ...d, teruggegeven } : d)),
      };
    }
    case 'vervangingGeregeld':
      return { ...t, vervangingen: [...t.vervangingen, g.feiten] };
  }
}

function metVerwijzing(
  t: ScreeningToestand,
  id: OnderdeelId,
  verandering: Partial<Pick<Doorverwijzing, 'bevestigd' | 'beeindigd'>>,
): ScreeningToestand {
  return {
    ...t,
    doorverwijzingen: t.doorverwijzingen.map((d) => (d.id === id ? { ...d, ...verandering } : d)),
  };
}

function metEinde(
  t: ScreeningToestand,
  { feiten: { id }, door, op }: Vastgelegd<RaadplegingBeantwoord | RaadplegingBeeindigd>,
  soort: 'beantwoord' | 'beeindigd',
  tekst: string,
): ScreeningToestand {
  return {
    ...t,
    raadplegingen: t.raadplegingen.map((r) =>
      r.id === id ? { ...r, einde: { soort, tekst, door, op } } : r,
    ),
  };
}

function beoordelingUit(g: Vastgelegd<UrgentieBeoordeeld>): Beoordeling {
  const { acuutOvergedragenAan } = g.feiten;
  return {
    id: g.feiten.id,
    urgentie: g.feiten.urgentie,
    risicos: g.feiten.factoren.map((oordeel) => ({
      ...oordeel,
      ...toelichtingBij(oordeel.factor, g.inhoud.toelichtingen),
    })),
    motivering: g.inhoud.motivering,
    herbeoordelenOp: g.feiten.herbeoordelenOp,
    acuteHulp:
      acuutOvergedragenAan === undefined
        ? null
        : { aan: acuutOvergedragenAan, notitie: g.inhoud.acuteOverdracht ?? '' },
    door: g.door,
    op: g.op,
  };
}

function toelichtingBij(
  factor: Risicofactor,
  toelichtingen: readonly FactorToelichting[],
): Pick<Risicopunt, 'toelichting' | 'bron'> {
  const { toelichting, bron } = toelichtingen.find((t) => t.factor === factor) ?? {
    toelichting: '',
    bron: '',
  };
  return { toelichting, bron };
}
