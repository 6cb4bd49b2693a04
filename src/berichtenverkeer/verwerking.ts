import type { Omgeving } from '../dossier/omgeving.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Bericht } from '../koppelvlakken/iwmo/berichten.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import type { Leveringregel } from './levering.ts';
import { leveringregels } from './levering.ts';
import type { Lezer } from './lezer.ts';
import { LEZEN_BRAK_AF, tenzijAfgebroken } from './lezer.ts';
import type { Berichtrij } from './opslag.ts';
import { bestelTaak, leesBytes, metBericht } from './opslag.ts';
import type { Leveringpoort } from './poort.ts';
import { maakRetour } from './retour.ts';
import { VERWERKTAAK, zBerichttaak } from './taak.ts';

/** In one message, done by itself. One client and provider have a few; thousands would keep everybody else waiting. */
const MEESTE_REGELS = 200;
/** Of more refusals the first are kept: a person reads no further, and the message itself is there. */
const MEESTE_REDENEN = 100;

/**
 * Does what a good message asks, line by line: a line that was done is never done again, also when this breaks off
 * halfway. What is refused waits for a person, and is tried again when another message of the same client went well: a
 * stop may come before its start.
 */
export function verwerker(
  omgeving: Pick<Omgeving, 'db' | 'klok'>,
  levering: Leveringpoort,
  lezer: Lezer,
): Werker {
  return async (gemeente, gegevens) => {
    const { bericht: id } = zBerichttaak.parse(gegevens);
    const gelezen = await leesGoed(omgeving, lezer, gemeente, id);
    if (gelezen === undefined) return;
    if ('weigering' in gelezen) return wacht(omgeving, gemeente, id, [gelezen.weigering]);
    const { bericht, namens } = gelezen;
    const regels = leveringregels(bericht, namens);
    if (regels === undefined) return wacht(omgeving, gemeente, id, [mensBehandelt(bericht)]);
    const redenen: Weigering[] = [];
    for (const regel of regels) redenen.push(...(await doeRegel(omgeving, levering, gemeente, id, regel)));
    if (redenen.length > 0) return wacht(omgeving, gemeente, id, redenen);
    await rondAf(omgeving, lezer, gemeente, id);
  };
}

interface Gelezen {
  readonly bericht: Bericht;
  /** Who handed it in; null when it came by itself. */
  readonly namens: PersoonId | null;
}

/** Undefined when there is nothing to do any more. */
async function leesGoed(
  { db }: Pick<Omgeving, 'db'>,
  lezer: Lezer,
  gemeente: Gemeentecode,
  id: string,
): Promise<Gelezen | { readonly weigering: Weigering } | undefined> {
  const gevonden = await metBericht(db, gemeente, id, async ({ feiten, stand }, trx) => ({
    bytes: stand.magVerwerken ? await leesBytes(trx, gemeente, id) : undefined,
    namens: feiten.find(({ feit }) => feit.soort === 'ontvangen' && feit.langs === 'hand')?.door ?? null,
  }));
  if (gevonden?.bytes === undefined) return undefined;
  const { bytes, namens } = gevonden;
  const gelezen = await tenzijAfgebroken(() => lezer.lees('bericht', bytes, { meesteRegels: MEESTE_REGELS }));
  if (gelezen === null) return { weigering: LEZEN_BRAK_AF };
  if (gelezen === 'teVeelRegels') return { weigering: TE_VEEL };
  if (gelezen === 'onleesbaar') throw new Error('een goedgekeurd bericht is niet meer te lezen');
  return { bericht: gelezen.bericht, namens };
}

/** The message is held while the line is done, so that two workers do not both do it. */
async function doeRegel(
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
  levering: Leveringpoort,
  gemeente: Gemeentecode,
  id: string,
  regel: Leveringregel,
): Promise<readonly Weigering[]> {
  const geweigerd = await metBericht(db, gemeente, id, async ({ stand, schrijf }) => {
    if (!stand.magVerwerken || stand.regels.has(regel.regel)) return [];
    const uitkomst = await regel.doe(levering, gemeente);
    if (!uitkomst.gelukt) return uitkomst.weigeringen;
    await schrijf([{ soort: 'regelVerwerkt', regel: regel.regel }], { door: OMKEER, op: klok.nu() });
    return [];
  });
  return geweigerd ?? [];
}

async function rondAf(
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
  lezer: Lezer,
  gemeente: Gemeentecode,
  id: string,
): Promise<void> {
  await metBericht(db, gemeente, id, async (geopend, trx) => {
    const { rij, stand, schrijf } = geopend;
    if (!stand.magVerwerken) return;
    const op = klok.nu();
    await schrijf([{ soort: 'verwerkt' }], { door: OMKEER, op });
    await maakRetour(lezer, trx, gemeente, geopend, [], { door: OMKEER, op });
    for (const ander of await wachtenden(trx, gemeente, rij))
      await bestelTaak(trx, gemeente, VERWERKTAAK, { bericht: ander }, op);
  });
}

async function wacht(
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
  gemeente: Gemeentecode,
  id: string,
  alle: readonly Weigering[],
): Promise<void> {
  const redenen = alle.slice(0, MEESTE_REDENEN);
  await metBericht(db, gemeente, id, async ({ stand, schrijf }) => {
    const codes = (van: readonly Weigering[]): string =>
      JSON.stringify(van.map(({ code, veld }) => [code, veld ?? '']));
    // The same refusal again is no news.
    if (!stand.magVerwerken || codes(stand.wacht) === codes(redenen)) return;
    await schrijf([{ soort: 'wachtOpMens', redenen }], { door: OMKEER, op: klok.nu() });
  });
}

/** Starts and stops of the same client and provider that were refused: perhaps they can be done now. */
async function wachtenden(
  trx: Trx,
  gemeente: Gemeentecode,
  { id, client, afzender }: Berichtrij,
): Promise<readonly string[]> {
  const rijen = await vraag<{ readonly id: string }>(
    trx,
    `SELECT b.id FROM iwmobericht b JOIN iwmostand s ON s.gemeente = b.gemeente AND s.bericht = b.id
     WHERE b.gemeente = $1 AND b.client = $2 AND b.richting = 'in' AND b.afzender = $3 AND b.id <> $4
       AND b.soort IN ('305', '307') AND s.fase = 'wachtOpMens' ORDER BY b.op`,
    [gemeente, client, afzender, id],
  );
  return rijen.map((rij) => rij.id);
}

function mensBehandelt({ soort }: Bericht): Weigering {
  return {
    code: 'mensBehandelt',
    reden: WAT_TE_DOEN[soort] ?? 'Dit bericht verwerkt Omkeer niet zelf.',
    artikel: 'Omkeer',
    uitweg: 'Behandel het, en leg hier vast dat het is afgehandeld.',
  };
}

const TE_VEEL: Weigering = {
  code: 'teVeelRegels',
  reden: `Er staan meer dan ${MEESTE_REGELS} starts of stops in. Zo veel voert Omkeer niet vanzelf uit; er is niets van gedaan.`,
  artikel: 'Omkeer',
  uitweg: 'Vraag de aanbieder of dit klopt, en laat het bericht in delen sturen.',
};

const WAT_TE_DOEN: Readonly<Partial<Record<Bericht['soort'], string>>> = {
  '315': 'De aanbieder vraagt om een toewijzing. Daarover beslist een mens.',
  '317': 'De aanbieder vraagt om een wijziging. Daarover beslist een mens.',
  '323': 'De aanbieder declareert. Een mens antwoordt wat wordt toegekend; Omkeer betaalt niet.',
};
