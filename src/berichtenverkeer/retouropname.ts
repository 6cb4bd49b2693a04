import type { Omgeving } from '../dossier/omgeving.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Retourbericht } from '../koppelvlakken/iwmo/retourberichten.ts';
import { inGemeente } from '../platform/database.ts';
import type { Berichtfeit } from './bericht.ts';
import type { Opgenomen } from './herhaling.ts';
import { afkeuring, isZelfdeBestand, kwamWeer, zelfdeBytes, zelfdeIdentificatie } from './herhaling.ts';
import type { Bestand } from './oordeel.ts';
import type { NieuwBericht, Wanneer } from './opslag.ts';
import { voegToe } from './opslag.ts';
import { aanbiederVan, beoordeelRetour, gemeenteVan, legRetourVast } from './retourontvangst.ts';

/**
 * A return message of a provider: it ends the clock of what it answers, in the same transaction, or is refused by name
 * and waits for a person.
 */
export async function neemRetourOp(
  { db }: Pick<Omgeving, 'db'>,
  gemeente: Gemeentecode,
  retour: Retourbericht,
  {
    bestand,
    vingerafdruk: sha256,
    binnen,
    wie,
    greep,
  }: {
    readonly bestand: Bestand;
    /** By what it is known again (uitpakken.ts). */
    readonly vingerafdruk: string;
    readonly binnen: Extract<Berichtfeit, { soort: 'ontvangen' }>;
    readonly wie: Wanneer;
    readonly greep: string | undefined;
  },
): Promise<Opgenomen> {
  const bytes = 'bytes' in bestand ? bestand.bytes : new Uint8Array();
  return inGemeente(db, gemeente, async (trx) => {
    const { heen, fouten } = await beoordeelRetour(trx, gemeente, retour);
    const nieuw: NieuwBericht = {
      richting: 'in',
      soort: retour.soort,
      ...retourkop(retour),
      partij: aanbiederVan(retour),
      // It is about whom our message is about, and goes with it.
      client: heen?.rij.client ?? null,
      dossier: heen?.rij.dossier ?? null,
      antwoord_op: heen?.rij.id ?? null,
      herhaling_van: null,
      bestand: binnen.bestand,
      bytes,
      grootte: bytes.byteLength,
      sha256,
      op: wie.op,
    };
    const feiten: readonly Berichtfeit[] = [
      binnen,
      fouten.length > 0 ? afkeuring('afgekeurd', fouten) : { soort: 'verwerkt' },
    ];
    const eerste = await voegToe(trx, gemeente, nieuw, feiten, wie, greep);
    if (eerste === undefined) {
      const zelfde = await zelfdeBytes(trx, gemeente, sha256);
      if (zelfde !== undefined) {
        const hoe = await kwamWeer(
          trx,
          gemeente,
          zelfde,
          { langs: binnen.langs, naam: binnen.bestand, greep, envelop: binnen.envelop },
          wie,
        );
        const dubbel = hoe === 'herhaald' && (await isZelfdeBestand(trx, gemeente, zelfde, bytes));
        return { id: zelfde, hoe, dubbel };
      }
    }
    // No rule says that a provider numbers its return messages: the same number again is no fault.
    const herhaling_van = (await zelfdeIdentificatie(trx, gemeente, nieuw)) ?? null;
    const id = eerste ?? (await voegToe(trx, gemeente, { ...nieuw, herhaling_van }, feiten, wie, greep));
    if (id === undefined) throw new Error('een retourbericht kon niet in de administratie');
    if (heen !== undefined && fouten.length === 0)
      await legRetourVast(trx, gemeente, heen, { id, retour }, wie);
    return { id, hoe: 'nieuw', dubbel: false };
  });
}

function retourkop(retour: Retourbericht) {
  const kop = retour.Header;
  return {
    identificatie:
      'IdentificatieRetour' in kop ? kop.IdentificatieRetour : kop.BerichtIdentificatie.Identificatie,
    dagtekening: 'DagtekeningRetour' in kop ? kop.DagtekeningRetour : kop.BerichtIdentificatie.Dagtekening,
    afzender: aanbiederVan(retour),
    ontvanger: gemeenteVan(retour),
  };
}
