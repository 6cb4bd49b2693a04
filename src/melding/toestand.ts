import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DocumentId, DossierId, PersoonId, Vingerafdruk } from '../kern/ids.ts';
import type { Adresgeheimbron } from './adresgeheimfeiten.ts';
import type {
  BetrokkeneToegelaten,
  Bereikwijze,
  InwonerGegevens,
  Kanaal,
  MeldingGebeurtenis,
  MelderGegevens,
  MelderSoort,
  MeldingOntvangen,
  StukToegevoegd,
  TermijnHerrekend,
  Vertrouwelijkgrond,
  Verzendwijze,
} from './gebeurtenissen.ts';
import type { BriefSoort } from './briefsoorten.ts';

export interface Brief {
  readonly brief: BriefSoort;
  readonly document: DocumentId;
  readonly vingerafdruk: Vingerafdruk;
  readonly bij: number;
  readonly op: string;
  readonly verzondenVia: Verzendwijze;
}

/** A later melding of the same person, in the order in which they were added. */
export interface LatereMelding {
  readonly ontvangenOp: Datum;
  readonly kanaal: Kanaal;
  readonly hulpvraag: string;
  readonly melderSoort: MelderSoort;
  readonly melder: MelderGegevens | null;
  readonly melderNoemen: boolean;
  readonly inwonerWeetErvan: boolean;
}

/** A document that somebody handed in. */
export type Stuk = StukToegevoegd['feiten'] & StukToegevoegd['inhoud'] & { readonly op: string };

export interface Betrokkene {
  readonly rol: BetrokkeneToegelaten['feiten']['rol'];
  readonly grond: BetrokkeneToegelaten['feiten']['grond'];
  readonly naam: string;
  readonly bsn: Bsn;
}

/** Only for who handles the dossier, and for who marked it. */
export interface Vertrouwelijk {
  readonly grond: Vertrouwelijkgrond;
  readonly toelichting: string;
  readonly sinds: Datum;
  /** Who marked it. */
  readonly door: PersoonId;
  /** Who divides it and may lift it: who marked it, or took that over. */
  readonly bewaker: PersoonId;
}

export interface AdresGeheim {
  readonly sinds: Datum;
  readonly bron: Adresgeheimbron;
}

/** May no provider see where this resident lives? */
export function isAdresGeheim({ adresGeheim, vertrouwelijk }: MeldingToestand): boolean {
  return adresGeheim !== null || vertrouwelijk?.grond === 'geheimAdres';
}

/** How the melding itself ended, when it did not go on in this dossier. */
export type MeldingEinde =
  | { readonly soort: 'samengevoegd'; readonly met: DossierId }
  | { readonly soort: 'doorgezonden'; readonly op: Datum }
  | { readonly soort: 'ingetrokken'; readonly op: Datum };

export interface MeldingKern {
  readonly ontvangenOp: Datum;
  readonly kanaal: Kanaal;
  readonly melderSoort: MelderSoort;
  readonly melder: MelderGegevens | null;
  readonly inwoner: InwonerGegevens;
  /** How the resident wants to hear from us now (Awb 2:8). */
  readonly bereikbaarVia: Bereikwijze;
  readonly inwonerWeetErvan: boolean;
  readonly hulpvraag: string;
  readonly feiten: MeldingOntvangen['feiten'];
  readonly inhoud: MeldingOntvangen['inhoud'];
}

export interface MeldingToestand {
  readonly melding: MeldingKern | null;
  readonly bevestiging: {
    readonly op: Datum;
    readonly planUiterlijk: Datum;
    readonly onderzoekUiterlijk: Datum;
  } | null;
  readonly latereMeldingen: readonly LatereMelding[];
  /** Was told of the melding and does not want it; still open because of danger (Wmo 5.2.6). */
  readonly inwonerWilNiet: boolean;
  readonly persoonlijkPlan: {
    readonly ontvangenOp: Datum;
    readonly opTijd: boolean;
    readonly tekst: string;
  } | null;
  readonly betrokkenen: readonly Betrokkene[];
  readonly vertrouwelijk: Vertrouwelijk | null;
  /** Apart from `vertrouwelijk`: who works here goes on working in it, providers get no address. */
  readonly adresGeheim: AdresGeheim | null;
  readonly brieven: readonly Brief[];
  readonly stukken: readonly Stuk[];
  /** Terms that moved because the calendar changed. */
  readonly herrekend: readonly TermijnHerrekend['feiten'][];
  readonly einde: MeldingEinde | null;
}

/** What a decider of this step may look at. Later steps extend it, never the other way round. */
export interface TotMelding {
  readonly melding: MeldingToestand;
}

export const BEGIN_MELDING: MeldingToestand = {
  melding: null,
  bevestiging: null,
  latereMeldingen: [],
  inwonerWilNiet: false,
  persoonlijkPlan: null,
  betrokkenen: [],
  vertrouwelijk: null,
  adresGeheim: null,
  brieven: [],
  stukken: [],
  herrekend: [],
  einde: null,
};

function metMelding(t: MeldingToestand, verandering: Partial<MeldingKern>): MeldingToestand {
  return t.melding ? { ...t, melding: { ...t.melding, ...verandering } } : t;
}

export function evolveMelding(t: MeldingToestand, g: Vastgelegd<MeldingGebeurtenis>): MeldingToestand {
  switch (g.soort) {
    case 'meldingOntvangen':
      return {
        ...t,
        melding: {
          ontvangenOp: g.feiten.ontvangenOp,
          kanaal: g.feiten.kanaal,
          melderSoort: g.feiten.melder,
          melder: g.inhoud.melder,
          inwoner: g.inhoud.inwoner,
          bereikbaarVia: g.feiten.bereikbaarVia,
          inwonerWeetErvan: g.feiten.inwonerWeetErvan,
          hulpvraag: g.inhoud.hulpvraag,
          feiten: g.feiten,
          inhoud: g.inhoud,
        },
      };
    case 'meldingBevestigd':
      return {
        ...t,
        bevestiging: {
          op: g.feiten.op,
          planUiterlijk: g.feiten.planUiterlijk,
          onderzoekUiterlijk: g.feiten.onderzoekUiterlijk,
        },
      };
    case 'meldingToegevoegd':
      return {
        ...t,
        latereMeldingen: [
          ...t.latereMeldingen,
          {
            ontvangenOp: g.feiten.ontvangenOp,
            kanaal: g.feiten.kanaal,
            hulpvraag: g.inhoud.hulpvraag,
            melderSoort: g.feiten.melder ?? 'zelf',
            melder: g.inhoud.melder ?? null,
            melderNoemen: g.feiten.melderNoemen ?? false,
            inwonerWeetErvan: g.feiten.inwonerWeetErvan ?? true,
          },
        ],
      };
    case 'meldingSamengevoegd':
      return { ...t, einde: { soort: 'samengevoegd', met: g.feiten.met } };
    case 'ontvangstdatumGecorrigeerd':
      return metMelding(t, { ontvangenOp: g.feiten.wordt });
    case 'inwonerGecorrigeerd':
      return metMelding(t, { inwoner: g.inhoud.inwoner, ...g.feiten });
    case 'inwonerIngelicht':
      return {
        ...metMelding(t, { inwonerWeetErvan: true }),
        latereMeldingen: t.latereMeldingen.map((m) => ({ ...m, inwonerWeetErvan: true })),
        // Not wanting a later melding leaves the case that was there before.
        inwonerWilNiet: nogTeHoren(t) && !g.feiten.wilMelding,
      };
    case 'persoonlijkPlanOntvangen':
      return {
        ...t,
        persoonlijkPlan: {
          ontvangenOp: g.feiten.ontvangenOp,
          opTijd: g.feiten.opTijd,
          tekst: g.inhoud.tekst,
        },
      };
    case 'meldingDoorgezonden':
      return { ...t, einde: { soort: 'doorgezonden', op: g.feiten.op } };
    case 'meldingIngetrokken':
      return { ...t, einde: { soort: 'ingetrokken', op: g.feiten.op } };
    case 'betrokkeneToegelaten':
      return {
        ...t,
        betrokkenen: [
          ...t.betrokkenen.filter((b) => b.bsn !== g.inhoud.bsn),
          { ...g.feiten, naam: g.inhoud.naam, bsn: g.inhoud.bsn },
        ],
      };
    case 'betrokkeneVerwijderd':
      return { ...t, betrokkenen: t.betrokkenen.filter((b) => b.bsn !== g.inhoud.bsn) };
    case 'vertrouwelijkGemaakt': {
      const { op: sinds, grond } = g.feiten;
      const { id: door } = g.door;
      const { toelichting } = g.inhoud;
      return { ...t, vertrouwelijk: { grond, sinds, toelichting, door, bewaker: door } };
    }
    case 'bewakingOvergedragen':
      return t.vertrouwelijk ? { ...t, vertrouwelijk: { ...t.vertrouwelijk, bewaker: g.feiten.aan } } : t;
    case 'vertrouwelijkOpgeheven':
      return { ...t, vertrouwelijk: null };
    case 'adresGeheimGemaakt':
      return { ...t, adresGeheim: { sinds: g.feiten.op, bron: g.feiten.bron } };
    case 'adresGeheimOpgeheven':
      return { ...t, adresGeheim: null };
    case 'briefVastgelegd':
      return {
        ...t,
        brieven: [
          ...t.brieven,
          {
            brief: g.feiten.brief,
            document: g.feiten.document,
            vingerafdruk: g.feiten.vingerafdruk,
            bij: g.feiten.bij,
            op: g.op,
            verzondenVia: g.feiten.verzondenVia,
          },
        ],
      };
    case 'termijnHerrekend':
      return { ...t, herrekend: [...t.herrekend, g.feiten] };
    case 'stukToegevoegd':
      return { ...t, stukken: [...t.stukken, { ...g.feiten, ...g.inhoud, op: g.op }] };
  }
}

/** The resident did not hear of the melding yet, or heard and did not want it. */
export function nogTeHoren(t: MeldingToestand): boolean {
  return t.melding?.inwonerWeetErvan === false || t.inwonerWilNiet;
}
