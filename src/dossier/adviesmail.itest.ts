import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  adviesVragen,
  onderdeel,
  toestemmingVastleggen,
  vingerafdruk,
} from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import { maakAdvieslinks } from '../onderzoek/advieslink.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { adviesmailer } from './adviesmail.ts';
import { leesDossier } from './uitvoeren.ts';

const LINKS = maakAdvieslinks('een-sleutel-van-de-server-van-genoeg-tekens');
const BASIS = new URL('https://omkeer.voorbeeld.example');

let huis: Dossierhuis;
let loper: Takenloper;
let verstuurd: Mailbericht[];
let storingen: number;
let ingesteld: boolean;

const mail: Mail = {
  get ingesteld() {
    return ingesteld;
  },
  stuur(bericht) {
    if (storingen > 0) {
      storingen -= 1;
      return Promise.reject(new Error('mailserver weg'));
    }
    verstuurd.push(bericht);
    return Promise.resolve();
  },
};

beforeAll(async () => {
  huis = await maakDossierhuis();
  const adviesmail = adviesmailer({ omgeving: huis.omgeving, mail, advieslinks: LINKS, basis: BASIS });
  loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: { adviesmail } });
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});
beforeEach(() => {
  verstuurd = [];
  storingen = 0;
  ingesteld = true;
});

async function vraagAdvies(): Promise<DossierId> {
  const dossier = await huis.meld();
  await huis.doe(dossier, 'screener', urgentieBeoordelen());
  await huis.doe(dossier, 'screener', toedelen());
  await huis.doe(dossier, 'klantmanager', toestemmingVastleggen(), 'bilal');
  await huis.doe(dossier, 'klantmanager', adviesVragen({ link: vingerafdruk('a') }), 'bilal');
  return dossier;
}

async function advies(dossier: DossierId) {
  const { keten, toestand } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
  const mails = keten.gebeurtenissen.flatMap((g) =>
    g.soort === 'adviesvraagGemaild' ? [g.feiten.stand] : [],
  );
  return { advies: toestand.onderzoek.adviezen[0], mails };
}

describe('de adviseur krijgt de link per e-mail', () => {
  it('met de link die opent, en zonder iets over de inwoner of de vraag (AVG 5 lid 1 c)', async () => {
    const dossier = await vraagAdvies();
    await loper.verwerkAlles();
    const [bericht, ...meer] = verstuurd;
    expect(meer).toEqual([]);
    expect(bericht?.aan).toBe('advies@bureau.example');
    const gevraagd = (await advies(dossier)).advies;
    if (!gevraagd) throw new Error('geen advies');
    const { gemeente } = huis.inrichting;
    expect(bericht?.tekst).toContain(new URL(LINKS.pad({ gemeente, dossier }, gevraagd), BASIS).href);
    expect(`${bericht?.onderwerp} ${bericht?.tekst}`).not.toMatch(
      /Xanders|Maria|999990019|rollator|76 jaar|medisch/i,
    );
    expect(gevraagd.mail?.stand).toBe('verstuurd');
  });

  it('een storing staat er een keer, en daarna gaat de mail alsnog een keer weg', async () => {
    storingen = 2;
    const dossier = await vraagAdvies();
    await loper.verwerkAlles();
    expect((await advies(dossier)).mails).toEqual(['mislukt', 'verstuurd']);
    expect(verstuurd).toHaveLength(1);
  });

  it('blijft het mislukken, dan ziet de klantmanager dat en de beheerder ook', async () => {
    storingen = Infinity;
    const dossier = await vraagAdvies();
    await loper.verwerkAlles();
    expect((await advies(dossier)).advies?.mail?.stand).toBe('mislukt');
    expect((await loper.mislukt(huis.inrichting.gemeente)).map((r) => r.fout)).toEqual(['mailserver weg']);
  });

  it('zonder mailserver gaat er niets weg en blijft de klantmanager de link geven', async () => {
    ingesteld = false;
    const dossier = await vraagAdvies();
    await loper.verwerkAlles();
    expect([verstuurd, (await advies(dossier)).advies?.mail]).toEqual([[], null]);
  });

  it('niet meer als de inwoner de toestemming intussen introk (AVG 7 lid 3)', async () => {
    const dossier = await vraagAdvies();
    await huis.doe(dossier, 'klantmanager', { soort: 'toestemmingIntrekken', id: onderdeel('T1') }, 'bilal');
    await loper.verwerkAlles();
    expect(verstuurd).toEqual([]);
  });
});
