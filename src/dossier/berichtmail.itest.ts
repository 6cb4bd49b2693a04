import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { berichtSchrijven, berichtSturen } from '../../test/bouwers/contact.ts';
import { MEVROUW_X } from '../../test/bouwers/melding.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { berichtmailer } from './berichtmail.ts';

let huis: Dossierhuis;
let loper: Takenloper;
let verstuurd: Mailbericht[];
let ingesteld = true;

const mail: Mail = {
  get ingesteld() {
    return ingesteld;
  },
  stuur(bericht) {
    verstuurd.push(bericht);
    return Promise.resolve();
  },
};

beforeAll(async () => {
  huis = await maakDossierhuis();
  loper = maakTakenloper({
    eigenaarUrl: huis.url,
    log: STIL,
    werkers: { berichtmail: berichtmailer(huis.omgeving, mail) },
  });
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});
beforeEach(() => {
  verstuurd = [];
  ingesteld = true;
});

async function geschreven(via: 'email' | 'telefoon'): Promise<DossierId> {
  const dossier = await huis.meld({
    feiten: { bereikbaarVia: via },
    inhoud: { inwoner: { ...MEVROUW_X, email: 'mevrouw.x@post.example' } },
  });
  await huis.doe(dossier, 'screener', urgentieBeoordelen());
  await huis.doe(dossier, 'screener', toedelen());
  await huis.doe(dossier, 'inwoner', berichtSchrijven('Mag de hond erbij?'));
  return dossier;
}

const antwoord = (dossier: DossierId, anders: Parameters<typeof berichtSturen>[0] = {}) =>
  huis.doe(dossier, 'klantmanager', berichtSturen({ tekst: 'De hond mag erbij.', ...anders }), 'bilal');

describe('een bericht aankondigen per mail (Awb 2:8, AVG 32)', () => {
  it('zegt dat er iets klaarstaat, zonder inhoud, dossier of link', async () => {
    const dossier = await geschreven('email');
    await antwoord(dossier);
    await loper.verwerkAlles();
    expect(verstuurd).toHaveLength(1);
    expect(verstuurd[0]?.aan).toBe('mevrouw.x@post.example');
    const tekst = `${verstuurd[0]?.onderwerp ?? ''} ${verstuurd[0]?.tekst ?? ''}`;
    for (const geheim of ['hond', dossier, 'http', MEVROUW_X.achternaam]) expect(tekst).not.toContain(geheim);
  });

  it('gaat niet naar wie niet voor e-mail koos, niet over een telefoongesprek, en niet zonder mailserver', async () => {
    await antwoord(await geschreven('telefoon'));
    await antwoord(await geschreven('email'), { weg: 'telefoon' });
    await loper.verwerkAlles();
    ingesteld = false;
    await antwoord(await geschreven('email'));
    await loper.verwerkAlles();
    expect(verstuurd).toEqual([]);
  });

  it('gaat niet naar de inwoner als het antwoord voor een mantelzorger is', async () => {
    const dossier = await geschreven('email');
    await huis.doe(dossier, 'mantelzorger', berichtSchrijven('Zij slaapt slecht.'), 'lisa');
    await antwoord(dossier, { aan: persoonId('lisa') });
    await loper.verwerkAlles();
    expect(verstuurd).toEqual([]);
  });
});
