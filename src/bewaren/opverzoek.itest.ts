import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bsn } from '../../test/bouwers/melding.ts';
import { gegevensverzoekBeslissen, gegevensverzoekVastleggen } from '../../test/bouwers/rechten.ts';
import { urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { inBestanden, inDatabase, maakBewaarhuis, type Bewaarhuis } from '../../test/hulp/bewaarhuis.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { verifieerAlles } from '../journaal/verifieer.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { GegevensverzoekBeslissen } from '../rechten/beslissen.ts';
import { stelVoor } from './kandidaten.ts';

const NAAM = 'Waterlelieveld';
const BSN = '999971001';
const TEKST = 'kleine ijsvogelvlinder';
const REDEN = 'parelmoervlinderpad';
const DAG = plusDagen(BEGINDAG, 2);

let huis: Bewaarhuis;
let dossier: DossierId;

const vraagt = (id: DossierId, tekst = '', ontvangenOp = DAG) =>
  huis.doe(
    id,
    'inwoner',
    gegevensverzoekVastleggen('vernietiging', { ontvangenOp, kanaal: 'portaal', tekst }),
  );
const beslist = (id: DossierId, anders: Partial<Omit<GegevensverzoekBeslissen, 'soort'>> = {}) =>
  huis.probeer(id, 'jurist', gegevensverzoekBeslissen(anders), 'priya');
const voorstel = async () => {
  const { aanDeBeurt, nogNiet } = await stelVoor(huis.omgeving, huis.inrichting.gemeente);
  return {
    aanDeBeurt: aanDeBeurt.map((b) => [b.dossier, b.bewaring.artikel, b.wegVoor]),
    nogNiet: nogNiet.map((b) => [b.dossier, b.bezwaren.map((w) => w.code)]),
  };
};

beforeAll(async () => {
  huis = await maakBewaarhuis();
  dossier = await huis.ingetrokken(BEGINDAG, { achternaam: NAAM, bsn: bsn(BSN) }, `Over de ${TEKST}.`);
  huis.zetKlok(DAG);
});
afterAll(() => huis.sluit());

describe('vernietigen omdat de inwoner het vroeg (Wmo 5.3.5, AVG 17)', () => {
  it('begint niet met de vraag alleen', async () => {
    await vraagt(dossier, `Om het ${REDEN}.`);
    expect(await voorstel()).toEqual({ aanDeBeurt: [], nogNiet: [] });
  });

  it('kan niet worden toegewezen zolang er aan wordt gewerkt, wel afgewezen (Wmo 5.3.5 lid 2)', async () => {
    const open = await huis.meld({ ontvangenOp: DAG });
    await huis.doe(open, 'screener', urgentieBeoordelen({ urgentie: 'regulier' }));
    await vraagt(open);
    expect(await beslist(open)).toMatchObject({
      gelukt: false,
      weigeringen: [{ code: 'nogOpen', veld: 'uitkomst' }],
    });
    const af = {
      uitkomst: 'afgewezen',
      grond: 'wetVerzetZich',
      motivering: 'Wij onderzoeken het nog.',
    } as const;
    expect(await beslist(open, af)).toMatchObject({ gelukt: true });
    expect((await voorstel()).aanDeBeurt).toEqual([]);
  });

  it('komt na het besluit vooraan op een lijst, met de dag waarop het weg moet zijn', async () => {
    expect((await beslist(dossier)).gelukt).toBe(true);
    expect((await voorstel()).aanDeBeurt).toEqual([
      [dossier, 'Wmo 5.3.5', expect.stringMatching(/^2026-06-/)],
    ]);
  });

  it('gaat niet door als de inwoner zich bedenkt, ook niet als een ander al akkoord gaf', async () => {
    const lijst = await huis.begonnen(dossier);
    await huis.doe(dossier, 'inwoner', {
      soort: 'gegevensverzoekIntrekken',
      verzoek: volgendOnderdeel('VZ', 0),
      reden: '',
    });
    await huis.voerUit(lijst);
    const { regels } = await huis.lees(lijst);
    expect(regels).toMatchObject([
      { vernietigd: null, uitval: { artikel: 'Selectielijst gemeenten 2020, 3.3.1' } },
    ]);
    expect((await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier)).keten.vernietigd).toBe(
      false,
    );
    expect((await voorstel()).aanDeBeurt).toEqual([]);
  });

  it('laat na twee personen niets over, en de verklaring noemt het verzoek (Archiefwet 5)', async () => {
    huis.zetKlok(plusDagen(DAG, 1));
    await vraagt(dossier, `Toch om het ${REDEN}.`, plusDagen(DAG, 1));
    const { toestand } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
    const laatste = toestand.rechten.verzoeken.at(-1)?.id;
    expect((await beslist(dossier, { verzoek: laatste ?? volgendOnderdeel('VZ', 1) })).gelukt).toBe(true);
    const lijst = await huis.begonnen(dossier);
    await huis.voerUit(lijst);
    expect(await huis.opschoner.kijk()).toBe(true);
    for (const naald of [NAAM, BSN, TEKST, REDEN]) {
      expect([naald, await inDatabase(huis.eigenaar, naald)]).toEqual([naald, []]);
      expect([naald, await inBestanden(huis.eigenaar, naald)]).toEqual([naald, []]);
    }
    const { rows } = await huis.eigenaar.query(
      'SELECT grond, door, lijst FROM vernietiging WHERE dossier = $1',
      [dossier],
    );
    expect(rows).toEqual([{ grond: 'Op verzoek, Wmo 5.3.5', door: 'beheer', lijst }]);
    expect(await huis.lees(lijst)).toMatchObject({
      vastgesteld: { door: 'beheer' },
      besluit: { door: 'priya', akkoord: true },
      regels: [{ dossier, artikel: 'Wmo 5.3.5', uitval: null }],
    });
    expect((await verifieerAlles(huis.eigenaar)).fouten).toEqual([]);
  });
});
