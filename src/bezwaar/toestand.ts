import type { TotDwangsom } from '../dwangsom/toestand.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { BeroepIngesteld, UitspraakGedaan } from './gebeurtenissen.ts';
import type {
  BeslissingOpBezwaarGenomen,
  BesluitVervangen,
  BezwaarcontactVastgelegd,
  BezwaarDoorgezonden,
  BezwaarGebeurtenis,
  BezwaarHersteld,
  BezwaarherstelGevraagd,
  BezwaarIngetrokken,
  BezwaarOntvangen,
  BezwaarVerdaagd,
  CommissieadviesOntvangen,
  HoorzittingGehouden,
  HoorzittingGepland,
  VanHorenAfgezien,
} from './gebeurtenissen.ts';

type Samen<G extends { readonly feiten: unknown; readonly inhoud: unknown }> = G['feiten'] & G['inhoud'];

export type Herstelverzoek = Samen<BezwaarherstelGevraagd> & {
  readonly antwoord: Samen<BezwaarHersteld> | null;
};
export type Hoorzitting = Samen<HoorzittingGepland> & {
  readonly gehouden: Samen<HoorzittingGehouden> | null;
};
export type BeslissingOpBezwaar = Samen<BeslissingOpBezwaarGenomen> & { readonly door: Wie };
export type VervangendBesluit = Samen<BesluitVervangen>;
export type Bezwaarcontact = Samen<BezwaarcontactVastgelegd>;

export type Beroep = Samen<BeroepIngesteld> & {
  readonly stukkenOp: BeroepIngesteld['feiten']['toegezondenOp'] | null;
  readonly uitspraak: Samen<UitspraakGedaan> | null;
};

/** One objection, with all that came of it. */
export type Bezwaar = Samen<BezwaarOntvangen> & {
  readonly herstel: readonly Herstelverzoek[];
  readonly uitstel: readonly Samen<BezwaarVerdaagd>[];
  readonly zittingen: readonly Hoorzitting[];
  readonly afgezien: Samen<VanHorenAfgezien> | null;
  readonly advies: Samen<CommissieadviesOntvangen> | null;
  readonly ingetrokken: Samen<BezwaarIngetrokken> | null;
  readonly doorgezonden: Samen<BezwaarDoorgezonden> | null;
  /** More than one when a judge asked for a new one; newest last. */
  readonly beslissingen: readonly BeslissingOpBezwaar[];
  readonly beroepen: readonly Beroep[];
};

/** A decision of a step that comes after this one, made known the day it was taken (Wmo 2.3.10, UAVG 34). */
export interface AnderBesluit {
  readonly soort: 'herziening' | 'gegevensverzoek';
  readonly id: OnderdeelId;
  readonly op: Datum;
  readonly bekendOp: Datum;
  readonly genomenDoor: PersoonId;
  readonly betrokken: readonly PersoonId[];
  readonly over?: string;
}

export interface BezwaarToestand {
  readonly bezwaren: readonly Bezwaar[];
  readonly contacten: readonly Bezwaarcontact[];
  readonly vervangingen: readonly VervangendBesluit[];
  readonly andereBesluiten: readonly AnderBesluit[];
}

export interface TotBezwaar extends TotDwangsom {
  readonly bezwaar: BezwaarToestand;
}

export const BEGIN_BEZWAAR: BezwaarToestand = {
  bezwaren: [],
  contacten: [],
  vervangingen: [],
  andereBesluiten: [],
};

const LEEG = {
  herstel: [],
  uitstel: [],
  zittingen: [],
  afgezien: null,
  advies: null,
  ingetrokken: null,
  doorgezonden: null,
  beslissingen: [],
  beroepen: [],
} as const;

export function evolveBezwaar(t: BezwaarToestand, g: Vastgelegd<BezwaarGebeurtenis>): BezwaarToestand {
  switch (g.soort) {
    case 'bezwaarOntvangen':
      return { ...t, bezwaren: [...t.bezwaren, { ...g.feiten, ...g.inhoud, ...LEEG }] };
    case 'bezwaarcontactVastgelegd':
      return { ...t, contacten: [...t.contacten, { ...g.feiten, ...g.inhoud }] };
    case 'besluitVervangen':
      return { ...t, vervangingen: [...t.vervangingen, { ...g.feiten, ...g.inhoud }] };
    default:
      return {
        ...t,
        bezwaren: t.bezwaren.map((b) => (b.id === g.feiten.bezwaar ? evolveEen(b, g) : b)),
      };
  }
}

type VanEen = Exclude<
  BezwaarGebeurtenis,
  { readonly soort: 'bezwaarOntvangen' | 'bezwaarcontactVastgelegd' | 'besluitVervangen' }
>;

function evolveEen(b: Bezwaar, g: Vastgelegd<VanEen>): Bezwaar {
  switch (g.soort) {
    case 'bezwaarherstelGevraagd':
      return { ...b, herstel: [...b.herstel, { ...g.feiten, ...g.inhoud, antwoord: null }] };
    case 'bezwaarHersteld':
      return {
        ...b,
        herstel: b.herstel.map((h) =>
          h.id === g.feiten.herstel ? { ...h, antwoord: { ...g.feiten, ...g.inhoud } } : h,
        ),
      };
    case 'bezwaarVerdaagd':
      return { ...b, uitstel: [...b.uitstel, { ...g.feiten, ...g.inhoud }] };
    case 'hoorzittingGepland':
      return { ...b, zittingen: [...b.zittingen, { ...g.feiten, ...g.inhoud, gehouden: null }] };
    case 'vanHorenAfgezien':
      return { ...b, afgezien: { ...g.feiten, ...g.inhoud } };
    case 'hoorzittingGehouden':
      return {
        ...b,
        zittingen: b.zittingen.map((z) =>
          z.id === g.feiten.zitting ? { ...z, gehouden: { ...g.feiten, ...g.inhoud } } : z,
        ),
      };
    case 'commissieadviesOntvangen':
      return { ...b, advies: { ...g.feiten, ...g.inhoud } };
    case 'bezwaarIngetrokken':
      return { ...b, ingetrokken: { ...g.feiten, ...g.inhoud } };
    case 'bezwaarDoorgezonden':
      return { ...b, doorgezonden: { ...g.feiten, ...g.inhoud } };
    case 'beslissingOpBezwaarGenomen':
      return { ...b, beslissingen: [...b.beslissingen, { ...g.feiten, ...g.inhoud, door: g.door }] };
    case 'beroepIngesteld':
      return {
        ...b,
        beroepen: [...b.beroepen, { ...g.feiten, ...g.inhoud, stukkenOp: null, uitspraak: null }],
      };
    case 'beroepstukkenVerzonden':
      return { ...b, beroepen: metBeroep(b, g.feiten.beroep, { stukkenOp: g.feiten.op }) };
    case 'uitspraakGedaan':
      return { ...b, beroepen: metBeroep(b, g.feiten.beroep, { uitspraak: { ...g.feiten, ...g.inhoud } }) };
  }
}

function metBeroep(b: Bezwaar, id: OnderdeelId, anders: Partial<Beroep>): readonly Beroep[] {
  return b.beroepen.map((beroep) => (beroep.id === id ? { ...beroep, ...anders } : beroep));
}
