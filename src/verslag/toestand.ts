import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { TotToets } from '../toets/toestand.ts';
import type {
  AanvraagrechtMeegedeeld,
  Verslagdeel,
  VerslagCorrectieToegevoegd,
  VerslagGebeurtenis,
  VerslagOndertekend,
  VerslagVerzonden,
  Voorzieningkeuze,
  ZonderAanvraagAfgesloten,
} from './gebeurtenissen.ts';

export interface VerzondenVerslag {
  readonly id: OnderdeelId;
  readonly uitgave: number;
  readonly op: Datum;
  readonly opTijd: boolean;
  readonly advies: VerslagVerzonden['feiten']['advies'];
  readonly vingerafdruk: VerslagVerzonden['feiten']['vingerafdruk'];
  readonly delen: readonly { readonly deel: Verslagdeel; readonly tekst: string }[];
  readonly redenNieuweUitgave: string;
}

export interface VerslagCorrectie {
  readonly id: OnderdeelId;
  readonly bij: OnderdeelId;
  readonly deel: Verslagdeel | null;
  readonly ontvangenOp: Datum;
  readonly van: VerslagCorrectieToegevoegd['feiten']['van'];
  readonly tekst: string;
  readonly reactie: { readonly tekst: string; readonly op: string } | null;
}

export interface Ondertekening {
  readonly verslag: OnderdeelId;
  readonly keuze: VerslagOndertekend['feiten']['keuze'];
  readonly metVerzoekOmMaatwerk: boolean;
  readonly ontvangenOp: Datum;
  readonly via: VerslagOndertekend['feiten']['via'];
  readonly opmerking: string;
  /** Empty when the signature does not say what is asked for. */
  readonly gevraagd: readonly Voorzieningkeuze[];
  readonly doorVertegenwoordiger: boolean;
}

/** How the dossier was closed without an aanvraag, until one comes in after all. */
export type AfsluitingZonderAanvraag = ZonderAanvraagAfgesloten['feiten'] &
  ZonderAanvraagAfgesloten['inhoud'];

export interface VerslagToestand {
  /** All editions as sent, oldest first; none is ever replaced. */
  readonly verslagen: readonly VerzondenVerslag[];
  readonly correcties: readonly VerslagCorrectie[];
  readonly ondertekeningen: readonly Ondertekening[];
  readonly afsluiting: AfsluitingZonderAanvraag | null;
  /** When the resident was told that an aanvraag may be made without a report; null when not. */
  readonly aanvraagrecht: AanvraagrechtMeegedeeld['feiten'] | null;
}

export interface TotVerslag extends TotToets {
  readonly verslag: VerslagToestand;
}

export const BEGIN_VERSLAG: VerslagToestand = {
  verslagen: [],
  correcties: [],
  ondertekeningen: [],
  afsluiting: null,
  aanvraagrecht: null,
};

export function evolveVerslag(t: VerslagToestand, g: Vastgelegd<VerslagGebeurtenis>): VerslagToestand {
  switch (g.soort) {
    case 'verslagVerzonden':
      return {
        ...t,
        verslagen: [
          ...t.verslagen,
          {
            id: g.feiten.id,
            uitgave: g.feiten.uitgave,
            op: g.feiten.op,
            opTijd: g.feiten.opTijd,
            advies: g.feiten.advies,
            vingerafdruk: g.feiten.vingerafdruk,
            delen: g.inhoud.delen,
            redenNieuweUitgave: g.inhoud.redenNieuweUitgave,
          },
        ],
      };
    case 'verslagCorrectieToegevoegd':
      return { ...t, correcties: [...t.correcties, { ...g.feiten, tekst: g.inhoud.tekst, reactie: null }] };
    case 'verslagReactieGegeven':
      return {
        ...t,
        correcties: t.correcties.map((c) =>
          c.id === g.feiten.op ? { ...c, reactie: { tekst: g.inhoud.tekst, op: g.op } } : c,
        ),
      };
    case 'verslagOndertekend':
      return {
        ...t,
        ondertekeningen: [...t.ondertekeningen, ondertekening(g)],
      };
    case 'aanvraagrechtMeegedeeld':
      return { ...t, aanvraagrecht: g.feiten };
    case 'zonderAanvraagAfgesloten':
      return { ...t, afsluiting: { ...g.feiten, ...g.inhoud } };
  }
}

function ondertekening(g: Vastgelegd<VerslagOndertekend>): Ondertekening {
  return {
    ...g.feiten,
    opmerking: g.inhoud.opmerking,
    gevraagd: (g.feiten.gevraagd ?? []).map((gevraagd, i) => ({
      ...gevraagd,
      omschrijving: g.inhoud.gevraagd?.[i]?.omschrijving ?? '',
      motiveringPgb: g.inhoud.gevraagd?.[i]?.motiveringPgb ?? '',
    })),
    doorVertegenwoordiger: g.door.rol === 'vertegenwoordiger',
  };
}

/** The edition the resident had in hand on a day: what comes in then is about that one. */
export function verslagOp(t: TotVerslag, dag: Datum): VerzondenVerslag | undefined {
  return t.verslag.verslagen.findLast((v) => v.op <= dag);
}

/** The report that counts now: the newest edition. */
export function laatsteVerslag(t: TotVerslag): VerzondenVerslag | undefined {
  return t.verslag.verslagen.at(-1);
}

/** The first signature with a request for maatwerk: its day of receipt is that of the aanvraag (Beleidsregels 3.7). */
export function eersteVerzoek(t: TotVerslag): Ondertekening | undefined {
  return t.verslag.ondertekeningen
    .filter((o) => o.metVerzoekOmMaatwerk)
    .reduce<Ondertekening | undefined>(
      (eerste, o) => (eerste && eerste.ontvangenOp <= o.ontvangenOp ? eerste : o),
      undefined,
    );
}
