import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { isRetoursoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { zonderInhoud } from '../platform/taken.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import type { Berichtfeit, Gedateerd } from './bericht.ts';
import type { Berichtrij, Geopend, Wanneer } from './opslag.ts';
import { leesBytes, metBericht, openBericht } from './opslag.ts';
import { GEHEIM_ADRES } from './leveringpoort.ts';
import { pakIn } from './inpakken.ts';
import type { Berichtenpoort, Envelopfeit, Leveringpoort } from './poort.ts';
import type { Rekenregels } from './termijn.ts';
import { retourklok, retourUiterlijk } from './termijn.ts';
import { zBerichttaak } from './taak.ts';

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
    const regels = () => haalInrichting(omgeving, gemeente).regels;
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
    await inGemeente(db, gemeente, (trx) =>
      legVerzondenVast(trx, gemeente, id, { naam, opnieuw, envelop }, regels(), nu()),
    );
  };
}

/**
 * It went. A message waits for its return message from now on; a return message waits for nothing, and ends the clock of
 * what it answers, in the same transaction. What it answers is held first, as everywhere.
 */
async function legVerzondenVast(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  {
    naam,
    opnieuw,
    envelop,
  }: { readonly naam: string; readonly opnieuw: boolean; readonly envelop?: Envelopfeit | undefined },
  regels: Rekenregels,
  wie: Wanneer,
): Promise<void> {
  const [rij] = await vraag<Pick<Berichtrij, 'soort' | 'antwoord_op'>>(
    trx,
    'SELECT soort, antwoord_op FROM iwmobericht WHERE gemeente = $1 AND id = $2',
    [gemeente, id],
  );
  const isRetour = isRetoursoort(rij?.soort ?? null);
  const heen =
    isRetour && typeof rij?.antwoord_op === 'string'
      ? await openBericht(trx, gemeente, rij.antwoord_op)
      : undefined;
  const eigen = await openBericht(trx, gemeente, id);
  // Its return message can be here before we wrote down that it went (retourontvangst.ts).
  if (eigen === undefined || (!isRetour && isTerug(eigen.feiten))) return;
  await eigen.schrijf(
    [
      { soort: 'verzonden', bestand: naam, opnieuw, ...(envelop && { envelop }) },
      ...(isRetour
        ? []
        : [
            {
              soort: 'verwacht',
              wat: 'retour',
              uiterlijk: retourUiterlijk(datumVan(wie.op), regels),
            } satisfies Berichtfeit,
          ]),
    ],
    wie,
  );
  await heen?.schrijf(alsGegaan(heen, id), wie);
}

type Gemaakt = Extract<Berichtfeit, { soort: 'retourGemaakt' }>;

/** Said once: sent again it is the same return message. */
function alsGegaan({ rij, feiten }: Geopend, bericht: string): readonly Berichtfeit[] {
  const wat = retourklok(rij.soort);
  const gemaakt = feiten.find(
    (een): een is typeof een & { readonly feit: Gemaakt } =>
      een.feit.soort === 'retourGemaakt' && een.feit.bericht === bericht,
  );
  const gezegd = feiten.some(({ feit }) => feit.soort === 'voldaan' && feit.retour?.bericht === bericht);
  if (wat === undefined || gemaakt === undefined || gezegd) return [];
  const { uitslag, codes } = gemaakt.feit;
  // A declaration that somebody answered is done; who pays it is elsewhere.
  const klaar = rij.soort === '323' && gemaakt.door !== OMKEER;
  return [
    ...(klaar ? [{ soort: 'afgehandeld', reden: 'Beantwoord (325).' } satisfies Berichtfeit] : []),
    {
      soort: 'voldaan',
      wat,
      uitslag,
      code: codes[0] ?? '',
      toelichting: '',
      retour: { bericht, plaatsen: [] },
    },
  ];
}

/** Did a return message come since it was last handed over? */
function isTerug(feiten: readonly Gedateerd[]): boolean {
  const laatst = (wat: (feit: Berichtfeit) => boolean): string =>
    feiten.reduce((tot, { feit, op }) => (wat(feit) && op > tot ? op : tot), '');
  const terug = laatst((feit) => feit.soort === 'voldaan' && feit.retour !== undefined);
  return terug !== '' && terug >= laatst(({ soort }) => soort === 'aangeboden');
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
