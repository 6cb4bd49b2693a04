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
import type { Lezer } from './lezer.ts';
import type { NieuwBericht } from './opslag.ts';
import { bestelTaak, voegToe } from './opslag.ts';
import { zetKlaar } from './klaarzetten.ts';
import type { Leveringpoort } from './poort.ts';
import { legToewijzingVast, leesToezeggingen } from './toezeggingen.ts';
import { laatstePerNummer, leesVerteldOver } from './verteld.ts';

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
export function toewijzer(
  omgeving: Pick<Omgeving, 'db' | 'klok'>,
  levering: Leveringpoort,
  lezer: Lezer,
): Werker {
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
      const toegezegd = await leesToezeggingen(lezer, trx, gemeente, bsn, taak.aanbieder);
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
      const { Identificatie: identificatie } = gebouwd.waarde.bericht.Header.BerichtIdentificatie;
      const id = await zetKlaar(
        trx,
        gemeente,
        { ...wieWat(taak, bsn), identificatie, dagtekening, xml: gebouwd.waarde.xml },
        { door: OMKEER, op },
      );
      if (id !== undefined)
        await legToewijzingVast(lezer, trx, gemeente, toezeggingen, id, { door: OMKEER, op });
    });
  };
}

function wieWat({ aanbieder, dossier, sleutel }: Toewijzingstaak, client: Bsn | undefined) {
  return { soort: '301', aanbieder, client: client ?? null, dossier, sleutel } as const;
}

async function keurAf(
  trx: Trx,
  gemeente: Gemeentecode,
  taak: Toewijzingstaak,
  client: Bsn | undefined,
  op: Tijdstip,
  redenen: readonly Weigering[],
): Promise<void> {
  const { aanbieder, ...wat } = wieWat(taak, client);
  const rij: NieuwBericht = {
    ...wat,
    richting: 'uit',
    afzender: gemeente,
    ontvanger: aanbieder,
    partij: aanbieder,
    herhaling_van: null,
    op,
    identificatie: null,
    dagtekening: null,
    bytes: new Uint8Array(),
    sha256: createHash('sha256').update(`niet gemaakt: ${taak.sleutel}`).digest('hex'),
    bestand: '',
  };
  const fouten = redenen.map((reden) => ({ ...reden, veld: reden.veld ?? '/Bericht/Client' }));
  await voegToe(trx, gemeente, rij, [{ soort: 'afgekeurd', fouten }], { door: OMKEER, op });
}

const GEEN_BSN: Weigering = {
  code: 'bsnOntbreekt',
  reden: 'Van deze inwoner is geen burgerservicenummer bekend.',
  artikel: 'iWmo 3.2 CS002',
  uitweg: 'Vul het burgerservicenummer in het dossier aan en maak het bericht opnieuw.',
  veld: '/Bericht/Client/Bsn',
};
