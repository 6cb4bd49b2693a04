import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bsn } from '../../test/bouwers/melding.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { inBestanden, inDatabase, maakBewaarhuis, type Bewaarhuis } from '../../test/hulp/bewaarhuis.ts';
import type { Berichtfeit, Richting } from '../berichtenverkeer/bericht.ts';
import { voegToe } from '../berichtenverkeer/opslag.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { ElkeSoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import { leesBewijzen } from './losseberichten.ts';

const DAGEN = 90;
let huis: Bewaarhuis;
beforeAll(async () => {
  huis = await maakBewaarhuis({ losseBerichtenDagen: DAGEN, declaratieberichtenDagen: 2 * DAGEN });
});
afterAll(() => huis.sluit());
beforeEach(async () => {
  await huis.eigenaar.query('TRUNCATE iwmostand, iwmoberichtfeit, iwmobericht, berichtvernietiging');
});

const GEWEIGERD: Berichtfeit = { soort: 'afgekeurd', fouten: [] };
const KLAAR: Berichtfeit = { soort: 'afgehandeld', reden: 'Gebeld.' };

/** Came in on this day; and what happened to it, on that day. */
async function kwam(
  naald: string,
  dag: Datum,
  feiten: readonly Berichtfeit[],
  {
    client = null,
    soort = '305',
    richting = 'in',
  }: {
    readonly client?: string | null;
    readonly soort?: ElkeSoort | null;
    readonly richting?: Richting;
  } = {},
): Promise<void> {
  huis.zetKlok(dag);
  const op = huis.omgeving.klok.nu();
  const { gemeente } = huis.inrichting;
  const bytes = Buffer.from(`<Bericht>${naald}</Bericht>`);
  const rij = {
    richting,
    dossier: null,
    client,
    bytes,
    soort,
    identificatie: soort === null ? null : naald,
    afzender: '99000001',
    ontvanger: gemeente,
    partij: '99000001',
    dagtekening: dag,
    bestand: 'bericht.xml',
    herhaling_van: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    op,
  } as const;
  const ontvangen: Berichtfeit =
    richting === 'in'
      ? { soort: 'ontvangen', langs: 'map', bestand: 'bericht.xml' }
      : { soort: 'klaargezet' };
  await huis.met((trx) =>
    voegToe(trx, gemeente, rij, [ontvangen, ...feiten], { door: persoonId('omkeer'), op }),
  );
}
const over = async (): Promise<readonly string[]> =>
  (
    await huis.eigenaar.query<{ readonly tekst: string }>(
      "SELECT convert_from(bytes, 'UTF8') AS tekst FROM iwmobericht ORDER BY 1",
    )
  ).rows.map(({ tekst }) => tekst.replaceAll(/<\/?Bericht>/g, ''));
const bewijzen = () => huis.met((trx) => leesBewijzen(trx, huis.inrichting.gemeente, 10));

describe('berichten die bij geen dossier horen (AVG 5 lid 1 onder e)', () => {
  it('gaan weg na de termijn van de gemeente, ook wat geweigerd of niet te lezen was; geen dag eerder', async () => {
    await kwam('geweigerd', BEGINDAG, [GEWEIGERD, KLAAR], { client: '999970021' });
    await kwam('onleesbaar', BEGINDAG, [{ soort: 'onleesbaar', fouten: [] }, KLAAR], { soort: null });
    await kwam('goed', BEGINDAG, [{ soort: 'verwerkt' }], { client: '999970021' });
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN));
    await huis.losseBerichten();
    expect(await over()).toEqual(['geweigerd', 'goed', 'onleesbaar']);
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual([]);
    expect(await bewijzen()).toMatchObject([
      { dagen: DAGEN, aantal: 3, van: BEGINDAG, totEnMet: BEGINDAG, weg: { '305': 2, onleesbaar: 1 } },
    ]);
  });

  it('blijven zolang zij op een mens wachten, nog worden verwerkt, of er een klok loopt', async () => {
    await kwam('wacht', BEGINDAG, [{ soort: 'wachtOpMens', redenen: [] }]);
    await kwam('nietgedaan', BEGINDAG, []);
    await kwam('klok', BEGINDAG, [
      { soort: 'verwerkt' },
      { soort: 'verwacht', wat: 'retour', uiterlijk: plusDagen(BEGINDAG, 3) },
    ]);
    await kwam('open', BEGINDAG, [GEWEIGERD]);
    huis.zetKlok(plusDagen(BEGINDAG, 3 * DAGEN));
    await huis.losseBerichten();
    expect(await over()).toEqual(['klok', 'nietgedaan', 'open', 'wacht']);
    expect(await bewijzen()).toEqual([]);
  });

  it('gaan weg met het antwoord dat een verzoek kreeg (319); wat nog niet weg is blijft, en een toewijzing hoort bij een dossier', async () => {
    const WEG: readonly Berichtfeit[] = [
      { soort: 'aangeboden' },
      { soort: 'verzonden', bestand: 'WMO319.xml', opnieuw: false },
    ];
    const uit = { richting: 'uit', soort: '319', client: '999970021' } as const;
    await kwam('antwoord', BEGINDAG, WEG, uit);
    await kwam('nogniet', BEGINDAG, [], uit);
    await kwam('toewijzing', BEGINDAG, WEG, { ...uit, soort: '301' });
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual(['nogniet', 'toewijzing']);
  });

  it('gaan weg met het retourbericht dat wij maakten (306); een declaratie-antwoord (325) blijft zo lang als een declaratie', async () => {
    const WEG: readonly Berichtfeit[] = [
      { soort: 'aangeboden' },
      { soort: 'verzonden', bestand: 'WMO306.xml', opnieuw: false },
    ];
    await kwam('retour', BEGINDAG, WEG, { richting: 'uit', soort: '306', client: '999970021' });
    await kwam('rekening', BEGINDAG, WEG, { richting: 'uit', soort: '325' });
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual(['rekening']);
    huis.zetKlok(plusDagen(BEGINDAG, 2 * DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual([]);
  });

  it('blijven als er een dossier van die inwoner is: dan gaan zij daarmee weg (Wmo 5.3.4)', async () => {
    huis.zetKlok(BEGINDAG);
    await huis.ingetrokken(BEGINDAG, { bsn: bsn('999970033') });
    await kwam('van-iemand', BEGINDAG, [{ soort: 'verwerkt' }], { client: '999970033' });
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual(['van-iemand']);
  });

  it('een declaratie die goed was, is een stuk van de rekening en heeft een eigen termijn; een geweigerde niet', async () => {
    await kwam('declaratie', BEGINDAG, [{ soort: 'wachtOpMens', redenen: [] }, KLAAR], { soort: '323' });
    await kwam('afgekeurd', BEGINDAG, [GEWEIGERD, KLAAR], { soort: '323' });
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual(['declaratie']);
    huis.zetKlok(plusDagen(BEGINDAG, 2 * DAGEN + 1));
    await huis.losseBerichten();
    expect(await over()).toEqual([]);
  });

  it('en er staat daarna nergens in de database en haar bestanden nog iets van', async () => {
    const naald = 'waterspreeuwbeek';
    await kwam(naald, BEGINDAG, [GEWEIGERD, KLAAR], { client: '999970021' });
    expect(await inDatabase(huis.eigenaar, naald)).toContain('iwmobericht');
    huis.zetKlok(plusDagen(BEGINDAG, DAGEN + 1));
    await huis.losseBerichten();
    expect(await inDatabase(huis.eigenaar, naald)).toEqual([]);
    expect(await huis.opschoner.kijk()).toBe(true);
    expect(await inBestanden(huis.eigenaar, naald)).toEqual([]);
    const [bewijs] = await bewijzen();
    expect(bewijs?.opgeschoondOp).not.toBeNull();
    expect(await huis.opschoner.kijk()).toBe(false);
  });

  it('de rol van de toepassing kan het niet, en de rol die vernietigt niets anders of korter dan een dag (BIO2 5.03)', async () => {
    const { gemeente } = huis.inrichting;
    await expect(
      huis.omgeving.pool.query('SELECT vernietig_losse_berichten($1, 1, now(), NULL)', [gemeente]),
    ).rejects.toThrow('permission denied');
    await expect(
      huis.eigenaar.query('SELECT vernietig_losse_berichten($1, 1, now(), NULL)', [gemeente]),
    ).rejects.toThrow('geen bewaartermijn');
  });
});

describe('zonder termijn', () => {
  it('gaat er niets weg', async () => {
    const kaal = await maakBewaarhuis();
    await kaal.losseBerichten();
    const { rows } = await kaal.eigenaar.query('SELECT FROM berichtvernietiging');
    expect(rows).toEqual([]);
    await kaal.sluit();
  });
});
