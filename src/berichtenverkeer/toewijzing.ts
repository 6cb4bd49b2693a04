import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { zDossierId } from '../dossier/taken.ts';
import type { Bsn } from '../kern/bsn.ts';
import { leesBsn } from '../kern/bsn.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { bouwToewijzingsbericht } from '../koppelvlakken/iwmo/toewijzingsbericht.ts';
import { geldtNog } from '../koppelvlakken/iwmo/regels/vervolg.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import { berichtidentificatie } from '../platform/nieuweids.ts';
import type { Werker } from '../platform/taken.ts';
import { metReferenties } from './honorering.ts';
import type { NieuwBericht } from './opslag.ts';
import { bestelTaak, voegToe } from './opslag.ts';
import type { Leveringpoort } from './poort.ts';
import { legToewijzingVast, leesToezeggingen } from './toezeggingen.ts';
import { laatstePerNummer, leesVerteldOver } from './verteld.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import { VERZENDTAAK } from './taak.ts';

export const TOEWIJZINGTAAK = 'iwmo301';

export interface Toewijzingstaak {
  readonly dossier: DossierId;
  /** AGB, eight digits. */
  readonly aanbieder: string;
  /** Asked twice with one key, made once. */
  readonly sleutel: string;
}
const zToewijzingstaak = z.object({
  dossier: zDossierId,
  aanbieder: z.string().regex(/^\d{8}$/),
  sleutel: z.string().min(1),
});

/** Orders a 301 with everything this provider delivers to this client. The job holds no BSN. */
export async function bestelToewijzing(
  trx: Trx,
  gemeente: Gemeentecode,
  { dossier, aanbieder, sleutel }: Toewijzingstaak,
  op: Tijdstip,
): Promise<void> {
  await bestelTaak(trx, gemeente, TOEWIJZINGTAAK, { dossier, aanbieder, sleutel }, op);
}

/**
 * Makes the 301: all that holds, never what changed alone (OP087), held against what this provider was told last. It
 * stands in the ledger before it goes; one that breaks a rule stands there too, and waits for a person.
 */
export function toewijzer(omgeving: Pick<Omgeving, 'db' | 'klok'>, levering: Leveringpoort): Werker {
  return async (gemeente, gegevens) => {
    const taak = zToewijzingstaak.parse(gegevens);
    const client = await levering.client(gemeente, taak.dossier);
    const bsn = client.gelukt ? leesBsn(client.waarde.Bsn) : undefined;
    const op = omgeving.klok.nu();
    if (!client.gelukt || bsn === undefined)
      return inGemeente(omgeving.db, gemeente, (trx) =>
        keurAf(trx, gemeente, taak, bsn, op, client.gelukt ? [GEEN_BSN] : client.weigeringen),
      );
    await inGemeente(omgeving.db, gemeente, async (trx) => {
      // Two at once about one client would each be held against the same earlier message.
      await vraag(trx, 'SELECT pg_advisory_xact_lock(hashtextextended($1, 301))', [
        `${gemeente} ${bsn} ${taak.aanbieder}`,
      ]);
      // Of each number the last time that it was sent (IV099), also before the last message.
      const vorige = laatstePerNummer(await leesVerteldOver(trx, gemeente, taak.aanbieder, bsn));
      const toewijzingen = await levering.toewijzingen(gemeente, bsn, taak.aanbieder, vorige);
      if (!toewijzingen.gelukt) return keurAf(trx, gemeente, taak, bsn, op, toewijzingen.weigeringen);
      const dagtekening = datumVan(op);
      // Taken back before it was told: there is nothing to say.
      if (toewijzingen.waarde.length === 0 && !vorige.some((v) => geldtNog(v, dagtekening))) return;
      const toegezegd = await leesToezeggingen(trx, gemeente, bsn, taak.aanbieder);
      const { producten, toezeggingen } = metReferenties(toewijzingen.waarde, vorige, toegezegd);
      const gebouwd = bouwToewijzingsbericht({
        gemeente,
        aanbieder: taak.aanbieder,
        identificatie: berichtidentificatie(`${gemeente} ${taak.sleutel}`),
        dagtekening,
        client: client.waarde,
        toewijzingen: producten,
        vorige,
      });
      if (!gebouwd.gelukt) return keurAf(trx, gemeente, taak, bsn, op, gebouwd.weigeringen);
      const bytes = Buffer.from(gebouwd.waarde.xml);
      const { Identificatie: identificatie } = gebouwd.waarde.bericht.Header.BerichtIdentificatie;
      const rij = { ...rijVoor(gemeente, taak, bsn, op), identificatie, dagtekening };
      const id = await voegToe(
        trx,
        gemeente,
        { ...rij, bytes, sha256: sha256(bytes), bestand: bestandsnaam({ ...rij, pogingen: 0 }) },
        [{ soort: 'klaargezet' }],
        { door: OMKEER, op },
      );
      if (id === undefined) return;
      await legToewijzingVast(trx, gemeente, toezeggingen, id, { door: OMKEER, op });
      await bestelTaak(trx, gemeente, VERZENDTAAK, { bericht: id }, op);
    });
  };
}

function rijVoor(gemeente: Gemeentecode, taak: Toewijzingstaak, client: Bsn | undefined, op: Tijdstip) {
  return {
    richting: 'uit',
    soort: '301',
    afzender: gemeente,
    ontvanger: taak.aanbieder,
    partij: taak.aanbieder,
    client: client ?? null,
    dossier: taak.dossier,
    sleutel: taak.sleutel,
    herhaling_van: null,
    op,
  } as const satisfies Partial<NieuwBericht>;
}

async function keurAf(
  trx: Trx,
  gemeente: Gemeentecode,
  taak: Toewijzingstaak,
  client: Bsn | undefined,
  op: Tijdstip,
  redenen: readonly Weigering[],
): Promise<void> {
  const rij: NieuwBericht = {
    ...rijVoor(gemeente, taak, client, op),
    identificatie: null,
    dagtekening: null,
    bytes: new Uint8Array(),
    sha256: sha256(`niet gemaakt: ${taak.sleutel}`),
    bestand: '',
  };
  const fouten = redenen.map((reden) => ({ ...reden, veld: reden.veld ?? '/Bericht/Client' }));
  await voegToe(trx, gemeente, rij, [{ soort: 'afgekeurd', fouten }], { door: OMKEER, op });
}

function sha256(wat: string | Uint8Array): string {
  return createHash('sha256').update(wat).digest('hex');
}

const GEEN_BSN: Weigering = {
  code: 'bsnOntbreekt',
  reden: 'Van deze inwoner is geen burgerservicenummer bekend.',
  artikel: 'iWmo 3.2 CS002',
  uitweg: 'Vul het burgerservicenummer in het dossier aan en maak het bericht opnieuw.',
  veld: '/Bericht/Client/Bsn',
};
