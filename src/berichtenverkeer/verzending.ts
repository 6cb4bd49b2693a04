import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import type { Berichtuitkomst } from '../koppelvlakken/iwmo/fout.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { zonderInhoud } from '../platform/taken.ts';
import { veiligeNaam } from './bestandsnaam.ts';
import type { Berichtrij } from './opslag.ts';
import type { Geopend } from './opslag.ts';
import { leesBytes, leesEnvelopnummer, metBericht } from './opslag.ts';
import { GEHEIM_ADRES } from './leveringpoort.ts';
import type { Berichtenpoort, Envelopfeit, Leveringpoort } from './poort.ts';
import { retourUiterlijk } from './termijn.ts';
import { zBerichttaak } from './verwerking.ts';

export const VERZENDTAAK = 'iwmoverzend';

/** Why it did not go when there is no way to go. */
const GEEN_WEG = 'Er is geen map voor berichten ingesteld.';

/**
 * Hands a message to the port, once for each time it was asked for. That it is handed over is written down first: when
 * this breaks off after that, nobody knows whether it went, and a person says what then.
 */
export function verzender(
  omgeving: Pick<Omgeving, 'db' | 'klok' | 'inrichtingen'>,
  poort: Berichtenpoort,
  levering: Pick<Leveringpoort, 'adresGeheim'>,
): Werker {
  const { db, klok } = omgeving;
  return async (gemeente, gegevens) => {
    const { bericht: id } = zBerichttaak.parse(gegevens);
    const nu = () => ({ door: OMKEER, op: klok.nu() });
    const weg = await metBericht(db, gemeente, id, async (geopend, trx) => {
      const { rij, stand, schrijf } = geopend;
      if (!stand.magAanbieden) return undefined;
      if (!poort.ingesteld) {
        await schrijf([{ soort: 'aangeboden' }, { soort: 'nietVerzonden', reden: GEEN_WEG }], nu());
        return undefined;
      }
      if (await isTegengehouden(trx, levering, gemeente, rij)) {
        // Stands there as what did not go, with the reason; asked to send it again, this is looked at again.
        await schrijf([{ soort: 'aangeboden' }, { soort: 'nietVerzonden', reden: GEHEIM }], nu());
        return undefined;
      }
      const bericht = (await leesBytes(trx, gemeente, id)) ?? new Uint8Array();
      const pak = await pakIn(trx, poort, gemeente, geopend, bericht);
      if (!pak.gelukt) {
        const reden = pak.weigeringen.map((w) => `${w.reden} ${w.uitweg} (${w.veld})`).join(' ');
        await schrijf([{ soort: 'aangeboden' }, { soort: 'nietVerzonden', reden }], nu());
        return undefined;
      }
      await schrijf([{ soort: 'aangeboden' }], nu());
      return {
        ...pak.waarde,
        naam: bestandsnaam({ ...rij, pogingen: stand.pogingen }),
        opnieuw: stand.verzonden > 0,
      };
    });
    if (weg === undefined) return;
    const { naam, bytes, envelop, opnieuw } = weg;
    try {
      await poort.verzend({ naam, bytes });
    } catch (fout) {
      await metBericht(db, gemeente, id, ({ schrijf }) =>
        schrijf([{ soort: 'nietVerzonden', reden: zonderInhoud(fout) }], nu()),
      );
      // The queue tries again.
      throw fout;
    }
    const { regels } = haalInrichting(omgeving, gemeente);
    const wie = nu();
    await metBericht(db, gemeente, id, ({ schrijf }) =>
      schrijf(
        [
          { soort: 'verzonden', bestand: naam, opnieuw, ...(envelop && { envelop }) },
          { soort: 'verwacht', wat: 'retour', uiterlijk: retourUiterlijk(datumVan(wie.op), regels) },
        ],
        wie,
      ),
    );
  };
}

/** What is handed over: the message, or the envelope that it goes in on this way. */
async function pakIn(
  trx: Trx,
  { envelop }: Berichtenpoort,
  gemeente: Gemeentecode,
  { rij, stand, feiten }: Geopend,
  bericht: Uint8Array,
): Promise<Berichtuitkomst<{ readonly bytes: Uint8Array; readonly envelop?: Envelopfeit }>> {
  if (envelop === undefined) return { gelukt: true, waarde: { bytes: bericht } };
  const zending = {
    bericht: rij.id,
    soort: rij.soort ?? '',
    ontvanger: rij.ontvanger ?? '',
    identificatie: rij.identificatie ?? '',
    keer: stand.verzonden,
    op: feiten.reduce((tot, { feit, op }) => (feit.soort === 'verzonden' && op > tot ? op : tot), rij.op),
    antwoordOp: rij.antwoord_op === null ? null : await leesEnvelopnummer(trx, gemeente, rij.antwoord_op),
  };
  const pak = envelop.pakIn(bericht, zending);
  if (!pak.gelukt) return pak;
  const { uitgave } = envelop;
  const feit = { uitgave, referentienummer: envelop.referentienummer(zending) };
  return { gelukt: true, waarde: { bytes: pak.waarde, envelop: feit } };
}

const GEHEIM = `${GEHEIM_ADRES.reden} ${GEHEIM_ADRES.uitweg}`;

/**
 * May this 301 not go any more, because the address in it became secret? As long as this transaction lasts nobody can
 * say so in a dossier of this client: what is said after it finds a message that went (adresgeheim.ts).
 */
async function isTegengehouden(
  trx: Trx,
  levering: Pick<Leveringpoort, 'adresGeheim'>,
  gemeente: Gemeentecode,
  { soort, dossier, client }: Berichtrij,
): Promise<boolean> {
  if (soort !== '301' || dossier === null) return false;
  await vraag(
    trx,
    'SELECT FROM dossier WHERE gemeente = $1 AND (dossier = $2 OR bsn = $3) ORDER BY dossier FOR SHARE',
    [gemeente, dossier, client],
  );
  return levering.adresGeheim(gemeente, dossier, client);
}

/** What lies in the folder is named after what it is; sent again it lies beside the first. */
export function bestandsnaam(
  b: Pick<Berichtrij, 'soort' | 'afzender' | 'ontvanger' | 'identificatie'> & { readonly pogingen: number },
): string {
  const delen = [
    b.soort,
    b.afzender,
    b.ontvanger,
    b.identificatie,
    ...(b.pogingen > 0 ? [b.pogingen + 1] : []),
  ];
  return veiligeNaam(`WMO${delen.join('-')}.xml`);
}
