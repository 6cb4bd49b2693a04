import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SJABLONEN } from '../../test/bouwers/briefproef.ts';
import {
  hulpBeeindigen,
  situatiewijzigingMelden,
  wijzigingTerzijdeLeggen,
} from '../../test/bouwers/voortzetting.ts';
import { weigeringscodes } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import { speelToegekend } from '../../test/hulp/toegekend.ts';
import { maakBriefmaker } from '../brieven/render.ts';
import { datumLang, datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { lopendeHulp } from '../voortzetting/hulp.ts';
import { berichtmailer } from './berichtmail.ts';
import { briefwerker } from './brieven.ts';
import { brievenIn, haalDocument } from './documenten.ts';
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
  const briefmaker = maakBriefmaker({ sjablonenMap: SJABLONEN });
  loper = maakTakenloper({
    eigenaarUrl: huis.url,
    log: STIL,
    werkers: {
      brief: briefwerker({ omgeving: huis.omgeving, briefmaker, mail }),
      berichtmail: berichtmailer(huis.omgeving, mail),
    },
  });
  dossier = await speelToegekend(huis);
  await loper.verwerkAlles();
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});

const lees = () => leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
const vandaag = () => datumVan(huis.omgeving.klok.nu());
const soorten = async () => brievenIn((await lees()).keten.gebeurtenissen).map((b) => b.feiten.brief);
const onderdelen = async () => lopendeHulp((await lees()).toestand).map(({ gevraagd }) => gevraagd);

describe('stoppen op verzoek', () => {
  it('stuurt dezelfde dag een brief met de laatste dag en bezwaar, en bewaart die (Awb 1:3, 3:41)', async () => {
    const laatsteDag = plusDagen(vandaag(), 14);
    await huis.doe(
      dossier,
      'klantmanager',
      hulpBeeindigen({ gevraagdOp: vandaag(), laatsteDag, onderdelen: await onderdelen() }),
      'bilal',
    );
    await loper.verwerkAlles();
    const { keten } = await lees();
    const feit = brievenIn(keten.gebeurtenissen).find((b) => b.feiten.brief === 'stopOpVerzoek');
    if (!feit) throw new Error('geen brief');
    const gevonden = await haalDocument(
      huis.omgeving.db,
      huis.inrichting.gemeente,
      dossier,
      feit.feiten.document,
      keten.gebeurtenissen,
    );
    if (gevonden.soort !== 'gevonden') throw new Error(gevonden.soort);
    const tekst = leesPdf(new Uint8Array(gevonden.document.bytes)).tekst();
    expect(tekst).toContain(datumLang(laatsteDag));
    expect(tekst).toContain('U kunt bezwaar maken tot en met');
    expect(await loper.mislukt(huis.inrichting.gemeente)).toEqual([]);
  });

  it('twee keer vastleggen stuurt geen tweede brief (Awb 1:3)', async () => {
    const { toestand } = await lees();
    const [eerder] = toestand.voortzetting.beeindigingen;
    if (!eerder) throw new Error('niet gestopt');
    await huis.doe(
      dossier,
      'klantmanager',
      hulpBeeindigen({
        gevraagdOp: eerder.gevraagdOp,
        laatsteDag: eerder.laatsteDag,
        onderdelen: eerder.onderdelen,
      }),
      'bilal',
    );
    await loper.verwerkAlles();
    expect((await soorten()).filter((soort) => soort === 'stopOpVerzoek')).toHaveLength(1);
  });
});

describe('na een overlijden (Awb 3:41)', () => {
  it('gaat er geen brief meer naar de inwoner: wat er een zou sturen, wordt geweigerd (Awb 3:2)', async () => {
    const eerst = await soorten();
    await huis.doe(dossier, 'klantmanager', situatiewijzigingMelden({ op: vandaag() }), 'bilal');
    await huis.doe(
      dossier,
      'klantmanager',
      { soort: 'leveringSluiten', reden: 'overleden', op: vandaag(), toelichting: 'De dochter belde.' },
      'bilal',
    );
    const stop = hulpBeeindigen({
      gevraagdOp: vandaag(),
      laatsteDag: vandaag(),
      onderdelen: await onderdelen(),
    });
    const uitkomst = await huis.probeer(dossier, 'klantmanager', stop, 'bilal');
    expect(weigeringscodes(uitkomst)).toEqual(['inwonerOverleden']);
    const { id } = (await lees()).toestand.voortzetting.wijzigingen.at(-1) ?? {};
    if (!id) throw new Error('geen verandering');
    verstuurd.splice(0);
    await huis.doe(dossier, 'klantmanager', wijzigingTerzijdeLeggen({ wijziging: id }), 'bilal');
    await loper.verwerkAlles();
    expect(await soorten()).toEqual(eerst);
    expect(verstuurd).toEqual([]);
    const { rows } = await huis.eigenaar.query('SELECT stand FROM levering WHERE dossier = $1', [dossier]);
    expect(rows).toEqual([{ stand: 'gesloten' }]);
    const punten = await huis.eigenaar.query('SELECT soort FROM leveringpunt WHERE dossier = $1', [dossier]);
    expect(punten.rows).toEqual([]);
  });
});
