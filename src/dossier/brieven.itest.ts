import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SJABLONEN } from '../../test/bouwers/briefproef.ts';
import { CASEMANAGER, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { gesprekPlannen } from '../../test/bouwers/onderzoek.ts';
import {
  afsluitenMetAdvies,
  doorverwijzen,
  spoedvoorzieningTreffen,
  toedelen,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import { maakBriefmaker } from '../brieven/render.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import type { DossierId } from '../kern/ids.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { briefwerker } from './brieven.ts';
import { bewaarDocument, brievenIn, documentIdVoor, haalDocument, vingerafdrukVan } from './documenten.ts';
import { leesDossier } from './uitvoeren.ts';

let huis: Dossierhuis;
let loper: Takenloper;
let verstuurd: Mailbericht[];
let mailStuk: boolean;
let ingesteld: boolean;

const mail: Mail = {
  get ingesteld() {
    return ingesteld;
  },
  stuur(bericht) {
    if (mailStuk) return Promise.reject(new Error('mailserver weg'));
    verstuurd.push(bericht);
    return Promise.resolve();
  },
};

beforeAll(async () => {
  huis = await maakDossierhuis();
  const briefmaker = maakBriefmaker({ sjablonenMap: SJABLONEN });
  const brief = briefwerker({ omgeving: huis.omgeving, briefmaker, mail });
  loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: { brief } });
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});
beforeEach(() => {
  verstuurd = [];
  mailStuk = false;
  ingesteld = true;
});

const feiten = async (dossier: DossierId) => {
  const { keten } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
  return { keten, brieven: brievenIn(keten.gebeurtenissen) };
};
/** The only letter of this kind, as it is stored. */
async function brief(dossier: DossierId, soort: string) {
  const { keten, brieven } = await feiten(dossier);
  const [feit, ...meer] = brieven.filter((b) => b.feiten.brief === soort);
  if (!feit || meer.length > 0) throw new Error(`${soort}: ${meer.length + (feit ? 1 : 0)} brieven`);
  const { gemeente } = huis.inrichting;
  const gevonden = await haalDocument(
    huis.omgeving.db,
    gemeente,
    dossier,
    feit.feiten.document,
    keten.gebeurtenissen,
  );
  if (gevonden.soort !== 'gevonden') throw new Error(gevonden.soort);
  return { feit, document: gevonden.document, pdf: leesPdf(new Uint8Array(gevonden.document.bytes)) };
}
const VIA_EMAIL = {
  feiten: { bereikbaarVia: 'email' },
  inhoud: { inwoner: { ...MEVROUW_X, email: 'maria@voorbeeld.example' } },
} as const;

describe('de brief bij een gebeurtenis (Awb 3:41)', () => {
  it('wordt gemaakt, bewaard en vastgelegd met vingerafdruk', async () => {
    const dossier = await huis.meld();
    await loper.verwerkAlles();
    const { feit, document, pdf } = await brief(dossier, 'ontvangstbevestigingMelding');
    expect(feit).toMatchObject({ door: { rol: 'systeem' }, feiten: { bij: 2, verzondenVia: 'post' } });
    expect(vingerafdrukVan(document.bytes)).toBe(feit.feiten.vingerafdruk);
    expect(pdf.tekst()).toContain('Xanders');
    expect(verstuurd).toEqual([]);
  });
  it('is er bij gesprek, spoed en advies, elk een keer', async () => {
    const dossier = await huis.meld();
    await huis.doe(dossier, 'screener', urgentieBeoordelen({ urgentie: 'spoed' }));
    await huis.doe(dossier, 'screener', toedelen());
    await huis.doe(dossier, 'screener', spoedvoorzieningTreffen());
    await huis.doe(dossier, 'klantmanager', gesprekPlannen(), 'bilal');
    const ander = await huis.meld();
    await huis.doe(ander, 'screener', urgentieBeoordelen());
    await huis.doe(ander, 'screener', afsluitenMetAdvies());
    await loper.verwerkAlles();
    const { brieven } = await feiten(dossier);
    expect(brieven.map((b) => b.feiten.brief).toSorted()).toEqual([
      'ontvangstbevestigingMelding',
      'tijdelijkeVoorziening',
      'uitnodigingGesprek',
    ]);
    expect((await feiten(ander)).brieven.map((b) => b.feiten.brief)).toContain('afsluiting');
    expect(await loper.mislukt(huis.inrichting.gemeente)).toEqual([]);
  });
  it('blijft weg als een brief thuis gevaarlijk is (Wmo 5.2.6)', async () => {
    const dossier = await huis.meld();
    await huis.doe(dossier, 'screener', urgentieBeoordelen());
    await huis.doe(
      dossier,
      'screener',
      doorverwijzen({ naar: 'veiligThuis', grondslag: 'wmo526VeiligThuis', toestemming: null }),
    );
    await loper.verwerkAlles();
    expect((await feiten(dossier)).brieven.map((b) => b.feiten.brief)).not.toContain('doorverwijzing');
    expect(await loper.openstaand(huis.inrichting.gemeente)).toEqual([]);
  });
  it('zegt wat gold toen het gebeurde, ook als er later iets verandert (AVG 16)', async () => {
    const dossier = await huis.meld();
    await huis.doe(dossier, 'screener', {
      soort: 'inwonerCorrigeren',
      inwoner: { ...MEVROUW_X, achternaam: 'Yildiz' },
      reden: 'Naam na scheiding.',
    });
    await loper.verwerkAlles();
    expect((await brief(dossier, 'ontvangstbevestigingMelding')).pdf.tekst()).toContain('Xanders');
  });
});

describe('een taak die nog eens loopt', () => {
  it('maakt geen tweede brief', async () => {
    const dossier = await huis.meld();
    await loper.verwerkAlles();
    const { keten } = await feiten(dossier);
    const taak = { dossier, nr: 2, brief: 'ontvangstbevestigingMelding' };
    const briefmaker = maakBriefmaker({ sjablonenMap: SJABLONEN });
    await briefwerker({ omgeving: huis.omgeving, briefmaker, mail })(huis.inrichting.gemeente, taak);
    expect((await feiten(dossier)).keten.nr).toBe(keten.nr);
    const { rows } = await huis.eigenaar.query('SELECT 1 FROM document WHERE dossier = $1', [dossier]);
    expect(rows).toHaveLength(1);
  });
  it('legt na een storing het document vast dat er al lag', async () => {
    const dossier = await huis.meld();
    const bytes = Buffer.from('%PDF-1.7 van voor de storing');
    await bewaarDocument(huis.omgeving.db, huis.inrichting.gemeente, {
      document: documentIdVoor(huis.inrichting.gemeente, `brief:${dossier}:2`),
      dossier,
      soort: 'ontvangstbevestigingMelding',
      titel: 'Ontvangstbevestiging melding',
      mime: 'application/pdf',
      bytes,
      vingerafdruk: vingerafdrukVan(bytes),
      op: huis.omgeving.klok.nu(),
    });
    await loper.verwerkAlles();
    const { brieven } = await feiten(dossier);
    expect(brieven.map((b) => b.feiten.vingerafdruk)).toEqual([vingerafdrukVan(bytes)]);
  });
});

describe('elke melding wordt bevestigd (Wmo 2.3.2 lid 1)', () => {
  /** The text of every confirmation, oldest first. */
  async function bevestigingen(dossier: DossierId): Promise<readonly string[]> {
    const { keten, brieven } = await feiten(dossier);
    const van = brieven
      .filter((b) => b.feiten.brief === 'ontvangstbevestigingMelding')
      .sort((a, b) => a.feiten.bij - b.feiten.bij);
    return Promise.all(
      van.map(async ({ feiten: { document } }) => {
        const { gemeente } = huis.inrichting;
        const stuk = await haalDocument(huis.omgeving.db, gemeente, dossier, document, keten.gebeurtenissen);
        if (stuk.soort !== 'gevonden') throw new Error(stuk.soort);
        return leesPdf(new Uint8Array(stuk.document.bytes)).tekst();
      }),
    );
  }

  it('ook een tweede, met de dag van de eerste en zonder naam van wie meldde', async () => {
    const dossier = await huis.meld();
    await huis.doe(dossier, 'administratie', {
      soort: 'meldingToevoegen',
      ontvangenOp: BEGINDAG,
      kanaal: 'telefoon',
      uitDossier: null,
      hulpvraag: 'Zij valt vaker.',
      namens: {
        melder: 'professional',
        gegevens: CASEMANAGER,
        inwonerWeetErvan: true,
        melderNoemen: false,
      },
    });
    await loper.verwerkAlles();
    const [, tweede] = await bevestigingen(dossier);
    expect(tweede).toContain('Wij hadden al een melding van maandag 2 maart 2026');
    expect(tweede).toContain('Zij valt vaker.');
    expect(tweede).toContain('De melding is voor u gedaan.');
    expect(tweede).not.toContain(CASEMANAGER.naam);
  });

  it('noemt de melder alleen als dat mag, en herhaalt bij onveiligheid niets (Wmo 5.3.3)', async () => {
    const namens = { melder: 'professional', melderNoemen: true } as const;
    const veilig = await huis.meld({ feiten: namens, inhoud: { melder: CASEMANAGER } });
    const onveilig = await huis.meld({
      feiten: { ...namens, melderNoemen: false, signalen: ['onveiligheid'] },
      inhoud: { melder: CASEMANAGER },
    });
    await loper.verwerkAlles();
    expect((await bevestigingen(veilig))[0]).toContain(CASEMANAGER.naam);
    const [stil] = await bevestigingen(onveilig);
    expect(stil).not.toContain(CASEMANAGER.naam);
    expect(stil).not.toContain('thuis loopt het op');
  });
});

describe('een uitgereikt besluit (Awb 3:41)', () => {
  it('gaat niet ook in het portaal, ook niet voor wie digitale post wil', async () => {
    const dossier = await huis.meld(VIA_EMAIL);
    await loper.verwerkAlles();
    verstuurd = [];
    await huis.doe(dossier, 'screener', urgentieBeoordelen({ urgentie: 'spoed' }));
    await huis.doe(dossier, 'screener', spoedvoorzieningTreffen({ uitgereikt: true }));
    await loper.verwerkAlles();
    const { feit } = await brief(dossier, 'tijdelijkeVoorziening');
    expect(feit.feiten.verzondenVia).toBe('uitgereikt');
    expect(verstuurd).toEqual([]);
  });
});

describe('een bericht per e-mail (Awb 2:8)', () => {
  it('zegt dat er iets klaarstaat, en niets over de inwoner', async () => {
    const dossier = await huis.meld(VIA_EMAIL);
    await loper.verwerkAlles();
    expect((await brief(dossier, 'ontvangstbevestigingMelding')).feit.feiten.verzondenVia).toBe('portaal');
    expect(verstuurd.map((b) => b.aan)).toEqual(['maria@voorbeeld.example']);
    const alles = JSON.stringify(verstuurd);
    for (const geheim of ['Xanders', 'Maria', '999990019', dossier, 'overdag', 'Wmo', 'http'])
      expect(alles.replace('maria@voorbeeld.example', '')).not.toContain(geheim);
  });
  it('gaat niet zonder mailserver: dan gaat de brief met de post', async () => {
    ingesteld = false;
    const dossier = await huis.meld(VIA_EMAIL);
    await loper.verwerkAlles();
    expect((await brief(dossier, 'ontvangstbevestigingMelding')).feit.feiten.verzondenVia).toBe('post');
    expect(verstuurd).toEqual([]);
  });
  it('gaat niet naar wie het portaal niet in kan (zonder BSN)', async () => {
    const dossier = await huis.meld({
      ...VIA_EMAIL,
      inhoud: { inwoner: { ...MEVROUW_X, email: 'maria@voorbeeld.example', bsn: null } },
    });
    await loper.verwerkAlles();
    expect((await brief(dossier, 'ontvangstbevestigingMelding')).feit.feiten.verzondenVia).toBe('post');
  });
  it('dat niet weg kan, blijft zichtbaar en gaat later alsnog, met een brief', async () => {
    mailStuk = true;
    const dossier = await huis.meld(VIA_EMAIL);
    await loper.verwerkAlles();
    const [regel] = await loper.mislukt(huis.inrichting.gemeente);
    expect(regel).toMatchObject({ fout: 'mailserver weg' });
    mailStuk = false;
    await loper.opnieuw(huis.inrichting.gemeente, regel?.id ?? '');
    await loper.verwerkAlles();
    expect(verstuurd).toHaveLength(1);
    expect((await feiten(dossier)).brieven).toHaveLength(1);
  });
});
