import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Opschorting } from '../recht/opschorting.ts';
import { opschortingAanvulling } from '../recht/opschorting.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { TotVerslag } from '../verslag/toestand.ts';
import type {
  AanvraagGebeurtenis,
  AanvraagOntvangen,
  GevraagdeVoorziening,
  Ontbrekend,
} from './gebeurtenissen.ts';
import { vraagtZelf } from './zelf.ts';

export interface Aanvulling {
  readonly id: OnderdeelId;
  readonly op: Datum;
  readonly hersteltermijnTotEnMet: Datum;
  readonly ontbreekt: readonly Ontbrekend[];
  readonly toelichting: string;
  readonly ontvangen: { readonly op: Datum; readonly volledig: boolean; readonly tekst: string } | null;
  /** Seen to have gone by unused. */
  readonly verstreken: boolean;
}

export interface Aanvraag {
  readonly id: OnderdeelId;
  readonly ontvangenOp: Datum;
  readonly vorm: AanvraagOntvangen['feiten']['vorm'];
  readonly grond: AanvraagOntvangen['feiten']['grond'];
  readonly tegenAdvies: boolean;
  readonly ondertekend: boolean;
  readonly naamEnAdres: boolean;
  readonly toelichting: string;
  /** Typed in by the applicant: then the confirmation holds a copy (Awb 2:17). */
  readonly elektronisch: boolean;
  readonly gevraagd: readonly (GevraagdeVoorziening & {
    readonly omschrijving: string;
    readonly motiveringPgb: string;
  })[];
}

/** Withdrawn, and asked anew afterwards: stays to be seen. */
export interface EerdereAanvraag {
  readonly aanvraag: Aanvraag;
  readonly ingetrokkenOp: Datum;
  readonly aantalAanvullingen: number;
}

export interface AanvraagToestand {
  /** The one to decide on: the newest. */
  readonly aanvraag: Aanvraag | null;
  readonly eerdere: readonly EerdereAanvraag[];
  readonly aanvullingen: readonly Aanvulling[];
  /** Agreed or laid down delay, other than by an invitation to complete. */
  readonly uitstel: readonly Opschorting[];
  readonly mededelingen: readonly {
    readonly op: Datum;
    readonly nieuweDatum: Datum;
    readonly reden: string;
  }[];
  readonly ingetrokkenOp: Datum | null;
}

export interface TotAanvraag extends TotVerslag {
  readonly aanvraag: AanvraagToestand;
}

export const BEGIN_AANVRAAG: AanvraagToestand = {
  aanvraag: null,
  eerdere: [],
  aanvullingen: [],
  uitstel: [],
  mededelingen: [],
  ingetrokkenOp: null,
};

function metTeksten(g: Vastgelegd<AanvraagOntvangen>): Aanvraag['gevraagd'] {
  return g.feiten.gevraagd.map((gevraagd) => {
    const tekst = g.inhoud.gevraagd.find((i) => i.id === gevraagd.id);
    return {
      ...gevraagd,
      omschrijving: tekst?.omschrijving ?? '',
      motiveringPgb: tekst?.motiveringPgb ?? '',
    };
  });
}

function metIngetrokken({ aanvraag, ingetrokkenOp, aanvullingen, eerdere }: AanvraagToestand) {
  return aanvraag && ingetrokkenOp
    ? [...eerdere, { aanvraag, ingetrokkenOp, aantalAanvullingen: aanvullingen.length }]
    : eerdere;
}

export function evolveAanvraag(t: AanvraagToestand, g: Vastgelegd<AanvraagGebeurtenis>): AanvraagToestand {
  switch (g.soort) {
    case 'aanvraagOntvangen': {
      const { beslissenUiterlijk: _afgeleid, ...feiten } = g.feiten;
      const aanvraag = {
        ...feiten,
        toelichting: g.inhoud.toelichting,
        elektronisch: vraagtZelf(g.door.rol),
        gevraagd: metTeksten(g),
      };
      // A new aanvraag has its own clock: what stopped the one before stops nothing here.
      return { ...BEGIN_AANVRAAG, aanvraag, eerdere: metIngetrokken(t) };
    }
    case 'aanvullingGevraagd':
      return {
        ...t,
        aanvullingen: [
          ...t.aanvullingen,
          { ...g.feiten, toelichting: g.inhoud.toelichting, ontvangen: null, verstreken: false },
        ],
      };
    case 'aanvullingOntvangen':
      return {
        ...t,
        aanvullingen: t.aanvullingen.map((a) =>
          a.id === g.feiten.id
            ? {
                ...a,
                ontvangen: {
                  op: g.feiten.ontvangenOp,
                  volledig: g.feiten.volledig,
                  tekst: g.inhoud.toelichting,
                },
              }
            : a,
        ),
      };
    case 'hersteltermijnVerstreken':
      return {
        ...t,
        aanvullingen: t.aanvullingen.map((a) => (a.id === g.feiten.id ? { ...a, verstreken: true } : a)),
      };
    case 'uitstelIngestemd':
      return {
        ...t,
        uitstel: [...t.uitstel, { grond: 'opInstemming', van: g.feiten.van, totEnMet: g.feiten.totEnMet }],
      };
    case 'opschortingVastgelegd':
      return {
        ...t,
        uitstel: [...t.uitstel, { grond: g.feiten.grond, van: g.feiten.van, totEnMet: g.feiten.totEnMet }],
      };
    case 'termijnMededelingGedaan':
      return {
        ...t,
        mededelingen: [
          ...t.mededelingen,
          { op: g.feiten.op, nieuweDatum: g.feiten.nieuweDatum, reden: g.inhoud.reden },
        ],
      };
    case 'aanvraagIngetrokken':
      return { ...t, ingetrokkenOp: g.feiten.op };
  }
}

/** All periods in which the decision term stands still (Awb 4:15). */
export function opschortingen(t: AanvraagToestand, regels: LokaleRegels): readonly Opschorting[] {
  return [
    ...t.aanvullingen.map((a) =>
      opschortingAanvulling(
        { uitnodiging: a.op, hersteltermijnTm: a.hersteltermijnTotEnMet, aangevuldOp: a.ontvangen?.op },
        regels.uitleg,
      ),
    ),
    ...t.uitstel,
  ];
}

/** The decision term with its whole reckoning (Wmo 2.3.5 lid 2), or undefined without an aanvraag. */
export function beslistermijn(t: AanvraagToestand, regels: LokaleRegels): Berekening | undefined {
  if (!t.aanvraag) return undefined;
  const begin = t.aanvraag.ontvangenOp;
  const stil = opschortingen(t, regels);
  if (stil.length === 0) return kaleTermijn('wmoBeslissing', begin, regels);
  return bereken({ termijn: 'wmoBeslissing', begin, opschortingen: stil }, regels.kalender, regels.uitleg);
}
