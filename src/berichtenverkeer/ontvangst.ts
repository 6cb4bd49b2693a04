import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Bericht } from '../koppelvlakken/iwmo/berichten.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Datum } from '../kern/datum.ts';
import type { Berichtfeit, Langs, Regelfout } from './bericht.ts';
import { veiligeNaam } from './bestandsnaam.ts';
import type { Beoordeeld, Bestand } from './oordeel.ts';
import { beoordeelBestand } from './oordeel.ts';
import type { NieuwBericht, Wanneer } from './opslag.ts';
import { bestelTaak, openBericht, telHerhaling, voegToe } from './opslag.ts';
import type { Berichtenenvelop, Envelopfeit } from './poort.ts';
import { antwoordUiterlijk, retourUiterlijk } from './termijn.ts';
import type { Geopendbestand } from './uitpakken.ts';
import { openEnBeoordeel } from './uitpakken.ts';
import { VERWERKTAAK } from './verwerking.ts';

export interface Opgenomen {
  readonly id: string;
  readonly hoe: 'nieuw' | 'herhaald';
  /** The same file stands in the ledger already. The same message in another envelope is another file. */
  readonly dubbel: boolean;
}

/** Of a file with more faults the first are kept: the file itself is there to look in. */
const MEESTE_FOUTEN = 100;

/**
 * Puts a file in the ledger, whatever it is: its bytes, what is wrong with it, its clocks, and the work that follows,
 * all in one transaction. What was there already is kept as having come again, and nothing more.
 */
export async function neemOp(
  { db, klok, inrichtingen }: Pick<Omgeving, 'db' | 'klok' | 'inrichtingen'>,
  gemeente: Gemeentecode,
  bestand: Bestand,
  {
    langs,
    door,
    greep,
    envelop,
  }: {
    readonly langs: Langs;
    readonly door: PersoonId;
    readonly greep?: string;
    /** What messages come in on this way. */
    readonly envelop?: Berichtenenvelop | undefined;
  },
): Promise<Opgenomen> {
  const op = klok.nu();
  const { regels } = haalInrichting({ inrichtingen }, gemeente);
  const naam = veiligeNaam(bestand.naam);
  const open = await openEnBeoordeel(bestand, { langs, greep, envelop }, (inhoud) =>
    beoordeelBestand({ db, regels }, gemeente, inhoud, datumVan(op)),
  );
  const { gelezen } = open;
  const nieuw: NieuwBericht = { ...rijVan(open, bestand), bestand: naam, herhaling_van: null, op };
  const om = open.envelop && { envelop: open.envelop };
  const binnen: Berichtfeit = { soort: 'ontvangen', langs, bestand: naam, ...om };
  const feiten = [binnen, ...keuringVan(gelezen), ...klokkenVan(gelezen, datumVan(op), regels)];
  return inGemeente(db, gemeente, async (trx) => {
    const id = await voegToe(trx, gemeente, nieuw, feiten, { door, op }, greep);
    if (id !== undefined) {
      if (gelezen.soort === 'goed') await bestelTaak(trx, gemeente, VERWERKTAAK, { bericht: id }, op);
      return { id, hoe: 'nieuw', dubbel: false };
    }
    const zelfde = await zelfdeBytes(trx, gemeente, nieuw.sha256);
    if (zelfde !== undefined) {
      const hoe = await kwamWeer(trx, gemeente, zelfde, { langs, naam, greep, ...om }, { door, op });
      const dubbel = hoe === 'herhaald' && (await isZelfdeBestand(trx, gemeente, zelfde, nieuw.bytes));
      return { id: zelfde, hoe, dubbel };
    }
    // Other bytes under an Identificatie that was used: kept beside the first, and not done.
    const eerste = await zelfdeIdentificatie(trx, gemeente, nieuw);
    const ook: NieuwBericht = { ...nieuw, herhaling_van: eerste ?? null };
    const andere = 'fouten' in gelezen ? gelezen.fouten : [];
    const dubbel = afkeuring('afgekeurd', [IDENTIFICATIE_GEBRUIKT, ...andere]);
    const met = [binnen, dubbel, ...klokkenVan(gelezen, datumVan(op), regels)];
    const tweede = await voegToe(trx, gemeente, ook, met, { door, op }, greep);
    if (tweede === undefined) throw new Error('een bericht kon niet in de administratie');
    return { id: tweede, hoe: 'nieuw', dubbel: false };
  });
}

/** So many times are written down one by one; after that they are counted. */
const HERHALINGEN_APART = 20;

/**
 * The same message came again. When it is the same file once more, because we fell before it was in its place, it did not
 * come again. A thousand times the same is no thousand facts: each would make every next one slower.
 */
async function kwamWeer(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  {
    langs,
    naam,
    greep,
    envelop,
  }: {
    readonly langs: Langs;
    readonly naam: string;
    readonly greep: string | undefined;
    readonly envelop?: Envelopfeit;
  },
  wie: Wanneer,
): Promise<Opgenomen['hoe']> {
  const eerder = await openBericht(trx, gemeente, id);
  if (eerder === undefined) return 'herhaald';
  const zelf = eerder.feiten.find(({ sleutel }) => sleutel !== null && sleutel === greep);
  if (zelf) return zelf.feit.soort === 'ontvangen' ? 'nieuw' : 'herhaald';
  if (eerder.stand.herhalingen < HERHALINGEN_APART)
    await eerder.schrijf(
      [{ soort: 'herhaald', langs, bestand: naam, ...(envelop && { envelop }) }],
      wie,
      greep,
    );
  else await telHerhaling(trx, gemeente, id);
  return 'herhaald';
}

function rijVan(
  { gelezen, vingerafdruk: sha256 }: Geopendbestand,
  bestand: Bestand,
): Omit<NieuwBericht, 'bestand' | 'herhaling_van' | 'op'> {
  const bytes = 'bytes' in bestand ? bestand.bytes : new Uint8Array();
  const grootte = 'bytes' in bestand ? bestand.bytes.byteLength : 'teGroot' in bestand ? bestand.teGroot : 0;
  const basis = { richting: 'in', dossier: null, bytes, grootte, sha256 } as const;
  if (gelezen.soort === 'onleesbaar')
    return {
      ...basis,
      soort: null,
      identificatie: null,
      afzender: null,
      ontvanger: null,
      dagtekening: null,
      client: null,
      partij: null,
    };
  const { soort, Header } = gelezen.bericht;
  return {
    ...basis,
    soort,
    identificatie: Header.BerichtIdentificatie.Identificatie,
    afzender: Header.Afzender,
    ontvanger: Header.Ontvanger,
    dagtekening: Header.BerichtIdentificatie.Dagtekening,
    // Of somebody of another municipality nothing is kept but the file itself.
    client: isVoorAnder(gelezen) ? null : clientVan(gelezen.bericht),
    partij: Header.Afzender,
  };
}

function clientVan(bericht: Bericht): string | null {
  return 'Client' in bericht ? bericht.Client.Bsn : null;
}

function isVoorAnder(gelezen: Beoordeeld): boolean {
  return gelezen.soort === 'afgekeurd' && gelezen.fouten.some(({ code }) => code === 'andereGemeente');
}

function keuringVan(gelezen: Beoordeeld): readonly Berichtfeit[] {
  if (gelezen.soort === 'onleesbaar') return [afkeuring(gelezen.soort, gelezen.fouten)];
  const { nietVergeleken } = gelezen;
  return [
    ...(nietVergeleken === 0
      ? []
      : [{ soort: 'nietVergeleken', clienten: nietVergeleken } satisfies Berichtfeit]),
    ...(gelezen.soort === 'goed' ? [] : [afkeuring(gelezen.soort, gelezen.fouten)]),
  ];
}

function afkeuring(soort: 'afgekeurd' | 'onleesbaar', fouten: readonly Berichtfout[]): Berichtfeit {
  return { soort, fouten: fouten.slice(0, MEESTE_FOUTEN).map(({ niveau: _, ...fout }): Regelfout => fout) };
}

/** What could not be read, or is another municipality's, gets no return message (OP090x2). */
function klokkenVan(gelezen: Beoordeeld, op: Datum, regels: LokaleRegels): readonly Berichtfeit[] {
  if (gelezen.soort === 'onleesbaar' || isVoorAnder(gelezen)) return [];
  const antwoord =
    gelezen.soort === 'goed' ? antwoordUiterlijk(gelezen.bericht.soort, op, regels) : undefined;
  return [
    { soort: 'verwacht', wat: 'retour', uiterlijk: retourUiterlijk(op, regels) },
    ...(antwoord === undefined
      ? []
      : [{ soort: 'verwacht', wat: 'antwoord', uiterlijk: antwoord } satisfies Berichtfeit]),
  ];
}

async function zelfdeBytes(trx: Trx, gemeente: Gemeentecode, sha256: string): Promise<string | undefined> {
  const [rij] = await vraag<{ readonly id: string }>(
    trx,
    `SELECT id FROM iwmobericht WHERE gemeente = $1 AND richting = 'in' AND sha256 = $2`,
    [gemeente, sha256],
  );
  return rij?.id;
}

/** Is this the very file that is kept there? The same message may come in another envelope. */
async function isZelfdeBestand(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const [rij] = await vraag<{ readonly gelijk: boolean }>(
    trx,
    'SELECT bytes = $3 AS gelijk FROM iwmobericht WHERE gemeente = $1 AND id = $2',
    [gemeente, id, Buffer.from(bytes)],
  );
  return rij?.gelijk === true;
}

async function zelfdeIdentificatie(
  trx: Trx,
  gemeente: Gemeentecode,
  { soort, afzender, identificatie }: NieuwBericht,
): Promise<string | undefined> {
  const [rij] = await vraag<{ readonly id: string }>(
    trx,
    `SELECT id FROM iwmobericht WHERE gemeente = $1 AND richting = 'in' AND soort = $2 AND afzender = $3
       AND identificatie = $4 AND herhaling_van IS NULL`,
    [gemeente, soort, afzender, identificatie],
  );
  return rij?.id;
}

const IDENTIFICATIE_GEBRUIKT: Berichtfout = {
  code: 'TR056',
  reden: 'Deze afzender gebruikte deze identificatie al voor een ander bericht van deze soort.',
  artikel: 'iWmo 3.2 TR056',
  uitweg: 'Vergelijk beide berichten. Laat de afzender het nieuwe met een eigen identificatie sturen.',
  veld: '/Bericht/Header/BerichtIdentificatie/Identificatie',
  niveau: 3,
  retourcode: '9056',
};
