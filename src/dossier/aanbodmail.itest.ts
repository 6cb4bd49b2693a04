import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEVROUW_X } from '../../test/bouwers/melding.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { speelToegekend } from '../../test/hulp/toegekend.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import { openAanbiedingen } from '../levering/aanbod.ts';
import { aanbodsleutel } from '../levering/beantwoorden.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { lopendeHulp } from '../voortzetting/hulp.ts';
import { berichtmailer } from './berichtmail.ts';
import { leesDossier } from './uitvoeren.ts';

let huis: Dossierhuis;
let loper: Takenloper;
let dossier: DossierId;
const verstuurd: Mailbericht[] = [];
const mail: Mail = {
  ingesteld: true,
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
  dossier = await speelToegekend(huis, {
    feiten: { bereikbaarVia: 'email' },
    inhoud: { inwoner: { ...MEVROUW_X, email: 'mevrouw.x@post.example' } },
  });
  await loper.verwerkAlles();
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});

describe('een aanbod tijdens het wachten', () => {
  it('wordt aangekondigd per mail, zonder inhoud; het antwoord van de inwoner zelf niet (Awb 2:8, AVG 32)', async () => {
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const lees = () => leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
    const [hulp] = lopendeHulp((await lees()).toestand);
    if (!hulp) throw new Error('niets toegekend');
    verstuurd.length = 0;
    await huis.doe(
      dossier,
      'klantmanager',
      {
        soort: 'overbruggingAanbieden',
        onderdeel: hulp.gevraagd,
        vorm: 'netwerk',
        vanaf: vandaag,
        totEnMet: plusDagen(vandaag, 14),
        omschrijving: 'De buurvrouw kookt.',
      },
      'bilal',
    );
    await loper.verwerkAlles();
    expect(verstuurd).toHaveLength(1);
    expect(JSON.stringify(verstuurd)).not.toContain('buurvrouw');

    const [aanbod] = openAanbiedingen((await lees()).toestand);
    if (!aanbod) throw new Error('geen aanbod');
    await huis.doe(dossier, 'inwoner', {
      soort: 'aanbodBeantwoorden',
      onderdeel: hulp.gevraagd,
      aanbod: aanbodsleutel(aanbod),
      antwoord: 'ja',
      woorden: '',
      sleutel: null,
      opgezocht: null,
    });
    await loper.verwerkAlles();
    expect(verstuurd).toHaveLength(1);
    expect((await lees()).toestand.levering.overbruggingen).toHaveLength(1);
  });
});
