import type { Datum } from '../kern/datum.ts';
import type { Bericht, ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { bouwDeclaratieantwoord } from '../koppelvlakken/iwmo/declaratieantwoord.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import { leesBericht } from '../koppelvlakken/iwmo/lees.ts';
import type { Onleesbaar, Retour } from '../koppelvlakken/iwmo/ontvangst.ts';
import { beoordeel, leesBestand } from '../koppelvlakken/iwmo/ontvangst.ts';
import { prestaties } from '../koppelvlakken/iwmo/regels/gezicht.ts';
import type { Omstandigheden } from '../koppelvlakken/iwmo/regels/regel.ts';
import { afgekeurdIn, bouwRetourbericht } from '../koppelvlakken/iwmo/retourbericht.ts';
import type { Retourcode, Retoursoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import { RETOUR_OP } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Retourfout } from '../koppelvlakken/iwmo/retouroordeel.ts';
import { retouroordeel } from '../koppelvlakken/iwmo/retouroordeel.ts';
import type { Gevraagd } from './verzoek.ts';
import { gevraagdIn } from './verzoek.ts';

/** What stands in the ledger of a message that could be read, and whom it is about. */
export interface Berichtkop {
  readonly soort: Bericht['soort'];
  readonly Header: Pick<Bericht['Header'], 'Afzender' | 'Ontvanger' | 'BerichtIdentificatie'>;
  /** The one client of a message that has one. */
  readonly client: string | null;
  /** Of whom it is, as far as that makes a difference for what may stand in it. */
  readonly clienten: readonly string[];
}

export type Leesuitkomst = Retour | Onleesbaar | { readonly soort: 'gelezen'; readonly kop: Berichtkop };

/** What a message is held against, as data. */
export interface Oordeelvraag {
  readonly bij: Omit<Omstandigheden, 'toewijzingenVan'>;
  /** What its sender was told of each client, now first and then as it was before; absent: not about what was assigned. */
  readonly momenten?: readonly ReadonlyMap<string, readonly ToegewezenProduct[]>[];
}

export interface Oordeel {
  /** None: the message is good. */
  readonly fouten: readonly Berichtfout[];
  /** Refused as a whole, so that its return message need not wait for a person; of a declaration the rest may be awarded (IV087). */
  readonly geheel: boolean;
}

/** In eurocents, credit below zero; null when there are too many faults to answer by message. */
export type Declaratiebedragen = {
  readonly ingediend: number;
  readonly toegekend: number;
  readonly geweigerd: number;
} | null;

/** One start or stop, as a person recognises it. */
export interface Retourregel {
  readonly toewijzing: number | undefined;
  readonly begin: Datum;
}
export interface Retourregels {
  readonly aantal: number;
  /** The first of them. */
  readonly regels: readonly Retourregel[];
}

/** What may be asked of the bytes of a message, and what comes back: plain data, so that another thread can do it. */
interface Leestaken {
  lees: { readonly vraag: null; readonly antwoord: Leesuitkomst };
  oordeel: { readonly vraag: Oordeelvraag; readonly antwoord: Oordeel };
  bedragen: {
    readonly vraag: { readonly fouten: readonly Berichtfout[]; readonly dagtekening: Datum };
    readonly antwoord: Declaratiebedragen;
  };
  /** Where a prestatie stands, by its number. */
  prestaties: { readonly vraag: readonly string[]; readonly antwoord: ReadonlyMap<string, string> };
  retour: {
    readonly vraag: {
      readonly fouten: readonly Retourfout[];
      readonly kop: { readonly identificatie: string; readonly dagtekening: Datum };
    };
    /** Null: of these faults none can be made. */
    readonly antwoord: {
      readonly soort: Retoursoort;
      readonly xml: string;
      readonly codes: readonly Retourcode[];
    } | null;
  };
  retourregels: { readonly vraag: { readonly meeste: number }; readonly antwoord: Retourregels };
  gevraagd: { readonly vraag: null; readonly antwoord: readonly Gevraagd[] };
  /** The message itself, when it holds no more starts or stops than that. */
  bericht: {
    readonly vraag: { readonly meesteRegels: number };
    readonly antwoord: { readonly bericht: Bericht } | 'teVeelRegels' | 'onleesbaar';
  };
}
export type Leesnaam = keyof Leestaken;
export type Leesvraag<N extends Leesnaam> = Leestaken[N]['vraag'];
export type Leesantwoord<N extends Leesnaam> = Leestaken[N]['antwoord'];

type Werk = {
  readonly [N in Leesnaam]: (bytes: Uint8Array, vraag: Leesvraag<N>) => Leesantwoord<N>;
};

const WERK: Werk = {
  lees(bytes) {
    const gelezen = leesBestand(bytes);
    return gelezen.soort === 'gelezen' ? { soort: 'gelezen', kop: kopVan(gelezen.bericht) } : gelezen;
  },
  oordeel(bytes, { bij, momenten }) {
    const gelezen = leesBestand(bytes);
    if (gelezen.soort !== 'gelezen') throw new Error('een bericht is niet meer te lezen');
    const oordeel = beoordeel(
      gelezen,
      momenten?.map((van) => ({ ...bij, toewijzingenVan: (bsn) => van.get(bsn) })) ?? [bij],
    );
    if (oordeel.soort === 'goed') return { fouten: [], geheel: false };
    return { fouten: oordeel.fouten, geheel: isGeheelAfgekeurd(gelezen.bericht, oordeel.fouten) };
  },
  bedragen(bytes, { fouten, dagtekening }) {
    const bericht = berichtIn(bytes);
    if (bericht?.soort !== '323') return null;
    const proef = bouwDeclaratieantwoord(bericht, fouten, { identificatie: 'proef', dagtekening });
    const antwoord = proef.gelukt ? proef.waarde.bericht.DeclaratieAntwoord : undefined;
    if (antwoord === undefined) return null;
    const centen = (t: typeof antwoord.TotaalIngediendBedrag) =>
      t.DebetCredit === 'C' ? -t.TotaalBedrag : t.TotaalBedrag;
    return {
      ingediend: centen(antwoord.TotaalIngediendBedrag),
      toegekend: centen(antwoord.TotaalToegekendBedrag),
      geweigerd: (antwoord.Clienten ?? []).reduce((tot, { Prestaties }) => tot + Prestaties.length, 0),
    };
  },
  prestaties(bytes, nummers) {
    const bericht = berichtIn(bytes);
    const gezocht = new Set(nummers);
    return new Map(
      (bericht === undefined ? [] : prestaties(bericht)).flatMap(
        ({ ProductReferentie: { ReferentieNummer: nummer }, pad }) =>
          gezocht.has(nummer) ? [[nummer, pad] as const] : [],
      ),
    );
  },
  retour(bytes, { fouten, kop }) {
    const bericht = berichtIn(bytes);
    if (bericht === undefined) return null;
    const gebouwd =
      bericht.soort === '323'
        ? bouwDeclaratieantwoord(bericht, fouten, kop)
        : bouwRetourbericht(bericht, fouten, kop);
    if (!gebouwd.gelukt) return null;
    const codes = new Set(afgekeurdIn(gebouwd.waarde.bericht).flatMap((plaats) => plaats.codes));
    return { soort: RETOUR_OP[bericht.soort], xml: gebouwd.waarde.xml, codes: [...codes] };
  },
  retourregels(bytes, { meeste }) {
    const alle = startsEnStops(berichtIn(bytes));
    const regels = alle
      .slice(0, meeste)
      .map((p): Retourregel => ({ toewijzing: p.ToewijzingNummer, begin: p.Begindatum }));
    return { aantal: alle.length, regels };
  },
  gevraagd(bytes) {
    const bericht = berichtIn(bytes);
    return bericht === undefined ? [] : gevraagdIn(bericht);
  },
  bericht(bytes, { meesteRegels }) {
    const bericht = berichtIn(bytes);
    if (bericht === undefined) return 'onleesbaar';
    return startsEnStops(bericht).length > meesteRegels ? 'teVeelRegels' : { bericht };
  },
};

/** Does what is asked, in whichever thread this runs. */
export function doeLeeswerk<N extends Leesnaam>(
  naam: N,
  bytes: Uint8Array,
  vraag: Leesvraag<N>,
): Leesantwoord<N> {
  return WERK[naam](bytes, vraag);
}

function berichtIn(bytes: Uint8Array): Bericht | undefined {
  const gelezen = leesBericht(bytes);
  return gelezen.gelukt ? gelezen.waarde.bericht : undefined;
}

function kopVan(bericht: Bericht): Berichtkop {
  const { soort } = bericht;
  const { Afzender, Ontvanger, BerichtIdentificatie } = bericht.Header;
  return {
    soort,
    Header: { Afzender, Ontvanger, BerichtIdentificatie },
    client: 'Client' in bericht ? bericht.Client.Bsn : null,
    clienten: clientenVan(bericht),
  };
}

function clientenVan(bericht: Bericht): readonly string[] {
  switch (bericht.soort) {
    case '305':
    case '307':
    case '317':
      return [bericht.Client.Bsn];
    case '323':
      return [...new Set(bericht.Declaratie.Clienten.map(({ Bsn }) => Bsn))];
    default:
      return [];
  }
}

function startsEnStops(bericht: Bericht | undefined) {
  if (bericht?.soort === '305') return bericht.Client.StartProducten;
  return bericht?.soort === '307' ? bericht.Client.StopProducten : [];
}

/** Of a declaration the rest may be awarded: then somebody has to say so first (IV087). */
function isGeheelAfgekeurd(bericht: Bericht, fouten: readonly Berichtfout[]): boolean {
  if (bericht.soort !== '323') return true;
  const oordeel = retouroordeel(bericht, fouten);
  return oordeel.gelukt && oordeel.waarde.soort === 'kop';
}
