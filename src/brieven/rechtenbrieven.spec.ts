import { describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import {
  besluitGegevensverzoek,
  ontvangstbevestigingGegevensverzoek,
  opheffingBeperking,
  verlengingGegevensverzoek,
} from '../../test/bouwers/rechtenbrieven.ts';
import { datum } from '../kern/datum.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('de ontvangstbevestiging van een verzoek over gegevens', () => {
  it('noemt wanneer het antwoord er is, hoe dat is gerekend, en dat het niets kost (AVG 12 lid 3 en 5)', async () => {
    const tekst = await tekstVan(ontvangstbevestigingGegevensverzoek());
    expect(tekst).toContain('vroeg u ons om iets te verbeteren in uw gegevens');
    expect(tekst).toContain('uiterlijk op zondag 16 augustus 2026');
    expect(tekst).toContain('een maand na uw vraag');
    expect(tekst).toContain('Dit kost u niets');
    expect(tekst).toContain('mijn zus woont bij mij');
  });

  it('vraagt alleen als het nodig is om te laten zien wie het is (AVG 12 lid 6)', async () => {
    expect(await tekstVan(ontvangstbevestigingGegevensverzoek())).toContain('geen kopie van');
    const bekend = ontvangstbevestigingGegevensverzoek({ identiteitNodig: false, tekst: '' });
    expect(await tekstVan(bekend)).not.toMatch(/identiteitsbewijs|schreef of zei/);
  });

  it('zegt het ook als een vertegenwoordiger het vroeg (Wmo 1.1.1 lid 2)', async () => {
    const tekst = await tekstVan(ontvangstbevestigingGegevensverzoek({ verzoeker: 'vertegenwoordiger' }));
    expect(tekst).toContain('vroeg iemand die u vertegenwoordigt ons om');
  });
});

describe('de andere brieven over gegevens', () => {
  it('de verlenging noemt beide dagen, de reden en de toezichthouder (AVG 12 lid 3 en 4)', async () => {
    const tekst = await tekstVan(verlengingGegevensverzoek());
    expect(tekst).toContain('uiterlijk op zondag 16 augustus 2026');
    expect(tekst).toContain('vrijdag 16 oktober 2026');
    expect(tekst).toContain('Uw dossier is groot');
    expect(tekst).toContain('Autoriteit Persoonsgegevens');
  });

  it('het besluit noemt grond, uitleg, bezwaar, rechter en toezichthouder (UAVG 34, Awb 3:45)', async () => {
    const tekst = await tekstVan(besluitGegevensverzoek());
    expect(tekst).toContain('wij doen een deel van wat u vroeg');
    expect(tekst).toContain('Dit is een oordeel');
    expect(tekst).toContain('blijft staan');
    expect(tekst).toContain('U kunt bezwaar maken tot en met');
    expect(tekst).toContain('voorlopige voorziening');
    expect(tekst).toContain('Autoriteit Persoonsgegevens');
    expect(tekst).toContain('Uitvoeringswet AVG, artikel 34');
    expect(tekst).not.toContain('digitaal bezwaar');
  });

  it('het besluit zegt zonder grond niet waarom niet, en biedt te laat excuses aan (AVG 12 lid 3)', async () => {
    const tekst = await tekstVan(
      besluitGegevensverzoek({
        uitkomst: 'toegewezen',
        grond: null,
        motivering: '',
        telaatSinds: datum('2026-08-10'),
      }),
    );
    expect(tekst).toContain('wij doen wat u vroeg');
    expect(tekst).not.toContain('Waarom wij');
    expect(tekst).toContain('moest er zijn uiterlijk op maandag 10 augustus 2026');
    const af = await tekstVan(besluitGegevensverzoek({ uitkomst: 'afgewezen', gevolg: '' }));
    expect(af).toContain('Wij wijzen dit af.');
  });

  it('de opheffing komt vooraf en zegt wat de inwoner kan doen (AVG 18 lid 3)', async () => {
    const tekst = await tekstVan(opheffingBeperking());
    expect(tekst).toContain('Wij gebruiken uw gegevens weer vanaf');
    expect(tekst).toContain('dinsdag 15 september 2026');
    expect(tekst).toContain('opnieuw vragen');
  });
});
