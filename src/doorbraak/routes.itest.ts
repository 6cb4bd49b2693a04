import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blokkade,
  blokkadesVastleggen,
  doorbraakVerkennen,
  EIGEN_HUIS,
  kostenrij,
  kostenSchatten,
  optiesWegen,
  perspectiefVastleggen,
  planVaststellen,
} from '../../test/bouwers/doorbraak.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { doorbraakPaden } from './paden.ts';

const SLEUTEL = 'beleidsregel:beleidsregels urgentie 3';
let huis: Apphuis;
let dossier: DossierId;

async function doe(id: DossierId, rol: Rol, wie: string, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier: id, wie: { id: persoonId(wie), rol }, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

async function geblokkeerd(): Promise<DossierId> {
  const vandaag = datumVan(huis.omgeving.klok.nu());
  const id = nieuwDossierId(vandaag);
  await doe(id, 'screener', 'screener', meldingDoen({ ontvangenOp: vandaag }));
  await doe(id, 'screener', 'screener', urgentieBeoordelen({ vandaag }));
  await doe(id, 'screener', 'screener', toedelen());
  await doe(id, 'klantmanager', 'bilal', doorbraakVerkennen());
  const [feit] = blokkadesVastleggen().situatie;
  if (!feit) throw new Error('geen feit');
  await doe(
    id,
    'klantmanager',
    'bilal',
    blokkadesVastleggen({ situatie: [{ ...feit, op: vandaag }], blokkades: [blokkade()] }),
  );
  return id;
}

async function zie(pad: string, rol: Rol, id?: string): Promise<Response> {
  const koekje = await huis.sessie(rol, id === undefined ? {} : { id });
  return huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: koekje } });
}

beforeAll(async () => {
  huis = await maakApphuis();
  dossier = await geblokkeerd();
});
afterAll(() => huis.sluit());

describe('het register op het scherm', () => {
  it('schermt kleine aantallen en bedragen af, behalve voor wie de dossiers mag zien (Wmo 5.3.6)', async () => {
    const teamleider = await (await zie(doorbraakPaden.knelpunten, 'teamleider')).text();
    expect(teamleider).toContain('Beleidsregels urgentie 3');
    expect(teamleider).toContain('minder dan 5');
    expect(teamleider).toContain('niet getoond');
    expect(teamleider).not.toContain('komt vaker voor');
    const controller = await (await zie(doorbraakPaden.knelpunten, 'controller')).text();
    expect(controller).not.toContain('minder dan 5');
    expect(controller).not.toContain('Stand zetten');
  });

  it('toont vanaf vijf dossiers het aantal aan iedereen die het register leest (Wmo 5.3.6)', async () => {
    for (let i = 0; i < 4; i++) await geblokkeerd();
    const jurist = await (await zie(doorbraakPaden.knelpunten, 'jurist')).text();
    expect(jurist).toMatch(/data-label="Dossiers"[^>]*><div class="omk-cel">5</);
  });

  it('is niet voor een klantmanager of inwoner (BIO2 8.03.02)', async () => {
    for (const rol of ['klantmanager', 'inwoner'] as const)
      expect((await zie(doorbraakPaden.knelpunten, rol)).status).toBe(403);
  });

  it('vraagt bij een stand een keuze en een reden, en onthoudt wie hem zette', async () => {
    const pad = doorbraakPaden.knelpuntstand(SLEUTEL);
    expect(await (await zie(pad, 'teamleider')).text()).toContain('Waar gaat dit knelpunt heen?');
    const koekje = await huis.sessie('teamleider');
    const stuur = (velden: Readonly<Record<string, string>>) =>
      huis.app.request(new URL(pad, huis.basis), {
        method: 'POST',
        headers: { Cookie: koekje, Origin: huis.basis.origin },
        body: new URLSearchParams({ regel: SLEUTEL, ...velden }),
      }) as Promise<Response>;
    const fout = await stuur({ status: 'beleid', notitie: '' });
    expect([fout.status, await fout.text()]).toEqual([422, expect.stringContaining('Schrijf op waarom')]);
    expect((await stuur({ status: 'rijk', notitie: 'Gemeld bij de VNG.' })).status).toBe(303);
    const register = await (await zie(doorbraakPaden.knelpunten, 'controller')).text();
    expect(register).toContain('Naar het Rijk');
    expect(register).toContain('Gemeld bij de VNG.');
  });

  it('stuurt een onbekende regel terug naar het register', async () => {
    const antwoord = await zie(doorbraakPaden.knelpuntstand('bestaat-niet'), 'jurist');
    expect([antwoord.status, antwoord.headers.get('Location')]).toEqual([303, doorbraakPaden.knelpunten]);
  });
});

describe('het plan op het scherm en op papier', () => {
  it('geeft zonder vastgesteld plan geen PDF, en zegt wat eerst moet', async () => {
    const antwoord = await zie(doorbraakPaden.pdf(dossier), 'klantmanager', 'bilal');
    expect(antwoord.status).toBe(404);
    expect(await antwoord.text()).toContain('Stel het plan eerst vast');
  });

  it('rekent mee met de vraag in het adres, en geeft de PDF voor wie besluit (Awb 10:3)', async () => {
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const eigen = { prijs: null, jaar: 2026, bron: 'Offerte' } as const;
    for (const opdracht of [
      perspectiefVastleggen({ bevestigdOp: vandaag }),
      optiesWegen(),
      kostenSchatten({
        rijen: [kostenrij(eigen), kostenrij({ ...eigen, post: 'Begeleiding', optie: EIGEN_HUIS })],
      }),
      planVaststellen({}, vandaag),
    ])
      await doe(dossier, 'klantmanager', 'bilal', opdracht);
    const pad = `${doorbraakPaden.overzicht(dossier)}?horizon=12&post=DK1&maanden=6`;
    const pagina = await (await zie(pad, 'klantmanager', 'bilal')).text();
    expect(pagina).toContain('In 12 maanden kost doorgaan zoals nu € 10.321');
    expect(await (await zie(doorbraakPaden.overzicht(dossier), 'klantmanager', 'bilal')).text()).toContain(
      'In 3 jaar kost',
    );
    const pdf = await zie(doorbraakPaden.pdf(dossier), 'klantmanager', 'bilal');
    expect([pdf.status, pdf.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  });

  it('blijft dicht voor wie het dossier niet behandelt (Wmo 5.3.3)', async () => {
    for (const pad of [doorbraakPaden.overzicht(dossier), doorbraakPaden.pdf(dossier)])
      expect((await zie(pad, 'klantmanager', 'chantal')).status).toBe(404);
  });
});
