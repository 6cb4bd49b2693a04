import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { bezwaarherstelVragen, bezwaarMaken, hoorzittingPlannen } from '../../test/bouwers/bezwaar.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import type { Mailbericht } from '../koppelvlakken/mail/mail.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { bestelDagwerk, signaalwerkers } from './dagwerk.ts';
import { leesSignalen, markeerGelezen, stelUit } from './queries.ts';

let huis: Dossierhuis;
let loper: Takenloper;
const verstuurd: Mailbericht[] = [];
let spoed: DossierId;
let lang: DossierId;
let vrij: DossierId;
let bestreden: DossierId;

const TEAM = lokaleCode('wmo-team');

function als(rol: Rol, id: string = rol): Gebruiker {
  const { gemeente } = huis.inrichting;
  return {
    id: persoonId(id),
    rol,
    naam: id,
    gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: TEAM,
  };
}

/** The work of this day as it runs at night: ordered twice, done once. */
async function nacht(dag: Datum): Promise<void> {
  huis.zetKlok(dag);
  await Promise.all([bestelDagwerk(huis.omgeving), bestelDagwerk(huis.omgeving)]);
  await loper.verwerkAlles();
}

const zie = (wie: Gebruiker) =>
  inGemeente(huis.omgeving.db, wie.gemeente, (trx) => leesSignalen(trx, wie, 50));
const kort = async (wie: Gebruiker) =>
  (await zie(wie)).map(({ dossier, soort, stand }) => ({ dossier, soort, stand }));

async function telInMenu(wie: Gebruiker): Promise<number> {
  const { rows } = await huis.eigenaar.query<{ aantal: number }>(
    'SELECT signalen_ongelezen($1, $2) AS aantal',
    [wie.gemeente, JSON.stringify(wie)],
  );
  return rows[0]?.aantal ?? -1;
}

beforeAll(async () => {
  const basis = voorbeeldInrichting();
  huis = await maakDossierhuis(
    voorbeeldInrichting({
      medewerkers: [
        ...basis.medewerkers.filter((m) => m.naam !== 'Bilal Aksoy'),
        medewerker('bilal', { email: 'bilal@gemeente.example' }),
        medewerker('priya', { rol: 'jurist', email: 'priya@gemeente.example' }),
        medewerker('petra', { rol: 'teamleider', email: 'petra@gemeente.example' }),
      ],
    }),
  );
  const mail = {
    ingesteld: true,
    stuur: (bericht: Mailbericht) => {
      verstuurd.push(bericht);
      return Promise.resolve();
    },
  };
  loper = maakTakenloper({
    eigenaarUrl: huis.url,
    log: STIL,
    werkers: signaalwerkers(huis.omgeving, mail),
  });
  huis.zetKlok(BEGINDAG);
  const naarBilal = async (dossier: DossierId) =>
    huis.doe(dossier, 'screener', toedelen({ aan: persoonId('bilal'), voorgesteld: persoonId('bilal') }));
  spoed = await huis.meld();
  await huis.doe(spoed, 'screener', urgentieBeoordelen({ urgentie: 'spoed' }));
  await naarBilal(spoed);
  lang = await huis.meld();
  await huis.doe(lang, 'screener', urgentieBeoordelen({ urgentie: 'regulier' }));
  await naarBilal(lang);
  bestreden = await huis.meld();
  await huis.doe(bestreden, 'screener', urgentieBeoordelen({ urgentie: 'regulier' }));
  await naarBilal(bestreden);
  vrij = await huis.meld();
  await huis.doe(vrij, 'screener', urgentieBeoordelen({ urgentie: 'regulier' }));
});

afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});

describe('signalen van dag tot dag', () => {
  it('de eerste dag is er niets te zeggen (Wmo 2.3.3)', async () => {
    await nacht(BEGINDAG);
    expect(await zie(als('klantmanager', 'bilal'))).toEqual([]);
    expect(verstuurd).toEqual([]);
  });

  it('spoed die de volgende werkdag niet is gedaan, hoort wie het dossier heeft (Wmo 2.3.3)', async () => {
    await nacht(plusDagen(BEGINDAG, 1));
    expect(await kort(als('klantmanager', 'bilal'))).toEqual([
      { dossier: spoed, soort: 'spoed', stand: 'ongelezen' },
    ]);
    expect(await zie(als('klantmanager', 'anouk'))).toEqual([]);
    expect(await zie(als('teamleider', 'petra'))).toEqual([]);
  });

  it('de mail noemt het dossiernummer en verder niets over de inwoner (AVG 32)', () => {
    expect(verstuurd).toHaveLength(1);
    const [bericht] = verstuurd;
    expect(bericht?.aan).toBe('bilal@gemeente.example');
    expect(bericht?.tekst).toContain(spoed);
    expect(JSON.stringify(bericht)).not.toMatch(/Xanders|Maria|spoed|1949/);
  });

  it('dezelfde dag nog eens geeft geen tweede signaal en geen tweede mail (Omkeer)', async () => {
    await nacht(plusDagen(BEGINDAG, 1));
    expect(await zie(als('klantmanager', 'bilal'))).toHaveLength(1);
    expect(verstuurd).toHaveLength(1);
  });

  it('na twee werkdagen ongelezen ziet de teamleider het ook (product, signalen)', async () => {
    await nacht(plusDagen(BEGINDAG, 3));
    expect(await telInMenu(als('teamleider', 'petra'))).toBe(0);
    await nacht(plusDagen(BEGINDAG, 4));
    const bijPetra = await zie(als('teamleider', 'petra'));
    expect(bijPetra.filter((r) => r.doorgegeven).map((r) => r.dossier)).toContain(spoed);
    expect(await telInMenu(als('teamleider', 'petra'))).toBe(
      bijPetra.filter((r) => r.stand === 'ongelezen').length,
    );
    expect(verstuurd.map((b) => b.aan)).toContain('petra@gemeente.example');
  });

  it('gelezen telt niet meer mee in het menu, uitgesteld komt terug (product, signalen)', async () => {
    const bilal = als('klantmanager', 'bilal');
    const eigen = await zie(bilal);
    expect(await telInMenu(bilal)).toBe(eigen.length);
    const doe = <T>(werk: Parameters<typeof inGemeente<T>>[2]) =>
      inGemeente(huis.omgeving.db, bilal.gemeente, werk);
    const ids = eigen.map((r) => r.id);
    const vandaag = plusDagen(BEGINDAG, 4);
    const uitstel = { tot: plusDagen(vandaag, 3), reden: 'Aanbieder belt maandag.' };
    expect(await doe((trx) => stelUit(trx, als('klantmanager', 'anouk'), ids, uitstel))).toBe(0);
    expect(await doe((trx) => stelUit(trx, bilal, ids, uitstel))).toBe(ids.length);
    expect(await telInMenu(bilal)).toBe(0);
    await nacht(plusDagen(vandaag, 2));
    expect((await zie(bilal)).map((r) => r.stand)).toContain('sluimert');
    await nacht(plusDagen(vandaag, 3));
    expect(await telInMenu(bilal)).toBeGreaterThan(0);
    const terug = (await zie(bilal)).map((r) => r.id);
    const nu = huis.omgeving.klok.nu();
    expect(await doe((trx) => markeerGelezen(trx, bilal, terug, nu))).toBe(terug.length);
    expect(await doe((trx) => markeerGelezen(trx, bilal, terug, nu))).toBe(0);
    expect(await telInMenu(bilal)).toBe(0);
  });

  it('wat nog niemand heeft, gaat naar de screening, en verhuist mee bij toedeling (Stein 3.3)', async () => {
    await nacht(plusDagen(BEGINDAG, 28));
    const bijScreening = await kort(als('screener'));
    expect(bijScreening).toContainEqual({ dossier: vrij, soort: 'onderzoek', stand: 'ongelezen' });
    const aan = persoonId('chantal');
    await huis.doe(vrij, 'screener', toedelen({ aan, voorgesteld: aan }));
    await nacht(plusDagen(BEGINDAG, 29));
    expect((await zie(als('screener'))).map((r) => r.dossier)).not.toContain(vrij);
    expect((await zie(als('klantmanager', 'chantal'))).map((r) => r.dossier)).toContain(vrij);
  });

  it('het scherpere signaal neemt de plaats in van het eerdere (Wmo 2.3.2 lid 1)', async () => {
    const momenten = async () =>
      (
        await huis.eigenaar.query<{ moment: number }>(
          "SELECT moment FROM signaal WHERE dossier = $1 AND soort = 'onderzoek'",
          [lang],
        )
      ).rows.map((rij) => rij.moment);
    expect(await momenten()).toEqual([14]);
    await nacht(plusDagen(BEGINDAG, 36));
    expect(await momenten()).toEqual([7]);
  });

  it('een signaal verdwijnt als het werk is gedaan (Omkeer)', async () => {
    await huis.doe(lang, 'screener', { soort: 'meldingIntrekken', reden: 'Het gaat weer.' });
    await nacht(plusDagen(BEGINDAG, 37));
    expect((await zie(als('klantmanager', 'bilal'))).map((r) => r.dossier)).not.toContain(lang);
  });

  it('over een bezwaar hoort de jurist, niet wie het besluit nam (Awb 7:5, 10:3 lid 3)', async () => {
    const dag = plusDagen(BEGINDAG, 38);
    const hersteltermijnTotEnMet = plusDagen(dag, 14);
    huis.zetKlok(dag);
    await huis.doe(bestreden, 'administratie', bezwaarMaken({ tegen: 'nogGeenBesluit', ontvangenOp: dag }));
    await huis.doe(bestreden, 'jurist', bezwaarherstelVragen({ hersteltermijnTotEnMet }));
    await nacht(hersteltermijnTotEnMet);
    const herstel = { dossier: bestreden, soort: 'bezwaarHerstel', stand: 'ongelezen' };
    const soorten = async (wie: Gebruiker) =>
      (await kort(wie)).filter(({ dossier }) => dossier === bestreden).map(({ soort }) => soort);

    expect(await kort(als('jurist'))).toEqual([herstel]);
    expect(await telInMenu(als('jurist'))).toBe(1);
    expect(await soorten(als('klantmanager', 'bilal'))).not.toContain('bezwaarHerstel');
    expect(await soorten(als('screener'))).not.toContain('bezwaarHerstel');
    expect(await telInMenu(als('screener'))).toBe((await zie(als('screener'))).length);
    expect(verstuurd.at(-1)?.tekst).toContain(bestreden);
    expect(verstuurd.map(({ aan }) => aan)).toContain('priya@gemeente.example');
  });

  it('aan stukken voor de hoorzitting wordt herinnerd tot en met de dag, niet daarna (Awb 7:4 lid 2)', async () => {
    const zitting = plusDagen(BEGINDAG, 70);
    await huis.doe(bestreden, 'jurist', hoorzittingPlannen({ begin: tijdstip(`${zitting}T08:00:00Z`) }));
    const bijJurist = async () => (await kort(als('jurist'))).map(({ soort }) => soort);
    await nacht(plusDagen(zitting, -7));
    expect(await bijJurist()).toContain('terInzage');
    await nacht(plusDagen(zitting, -6));
    expect(await bijJurist()).not.toContain('terInzage');
  });
});
