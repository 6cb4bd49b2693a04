import { beforeAll, describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { dossierexport, verslag } from '../../test/bouwers/dossierbrieven.ts';
import { datum } from '../kern/datum.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('het verslag van het onderzoek (D05)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(verslag());
  });

  it('noemt naam, BSN, dagtekening, hulpvraag en mogelijke oplossingen (Beleidsregels 3.6)', () => {
    expect(tekst).toContain('mevrouw Çiğdem de Vries-Yılmaz');
    expect(tekst).toContain('999993653');
    expect(tekst).toMatch(/Dagtekening verslag.*5 juni 2026/);
    expect(tekst).toContain('Ik wil op adem komen');
    expect(tekst).toContain('Open inloop in het buurthuis');
  });
  it('geeft elk deel onder zijn eigen kop, met het artikel (Wmo 2.3.2 lid 8)', async () => {
    const structuur = (await proef.lees(verslag())).structuur();
    for (const { kop } of verslag().delen) expect(structuur).toContain(`H2 "${kop}"`);
    expect(tekst).toContain('Wmo 2.3.2 lid 4, onder a');
  });
  it('houdt het BSN uit de brief zelf: het staat pas in het verslag (Wabb 10)', async () => {
    const eerste = (await proef.lees(verslag())).woorden().filter(({ blad }) => blad === 1);
    expect(eerste.map(({ tekst: woord }) => woord)).not.toContain('999993653');
  });
  it('voegt correcties toe als eigen stuk met datum en auteur, en de reactie erbij (Beleidsregels 3.6)', () => {
    expect(tekst).toContain('1. mevrouw Ç. de Vries-Yılmaz, 8 juni 2026');
    expect(tekst).toContain('Dat is niet meer zo, zij is verhuisd');
    expect(tekst).toContain('Reactie van mevrouw S. Jansen, 9 juni 2026');
    expect(tekst).toContain('De buurvrouw past op als u naar de dokter moet.');
  });
  it('vraagt om een keuze uit vier, en een handtekening (Beleidsregels 3.6, 3.7)', () => {
    for (const keuze of [
      'Ik ben akkoord met het verslag',
      'Ik heb het verslag gezien, maar ik ben niet akkoord',
      'Ik heb opmerkingen',
      'Ik vraag een maatwerkvoorziening aan. Dit verslag is mijn aanvraag',
      'Handtekening',
    ])
      expect(tekst).toContain(keuze);
    expect(tekst).toContain('U hoeft niet te tekenen');
  });
  it('zegt dat een aanvraag altijd mag en wat de aanvraagdatum is (Wmo 2.3.2 lid 9; Beleidsregels 3.7)', () => {
    expect(tekst).toContain('U mag altijd een aanvraag doen');
    expect(tekst).toContain('De dag waarop wij het krijgen, is de dag van uw aanvraag');
  });
  it('zegt dat het geen besluit is (Awb 1:3)', () => {
    expect(tekst).toContain('Dit verslag is geen besluit');
  });
  it('toont in het dossier wat de inwoner koos, wanneer en door wie getekend (Beleidsregels 3.6)', async () => {
    const ondertekend = {
      op: datum('2026-06-10'),
      door: 'mevrouw Ç. de Vries-Yılmaz',
      keuzes: ['akkoord', 'metVerzoek'] as const,
    };
    const getekend = await tekstVan(verslag({ ondertekend }));
    expect(getekend).toContain('Gekozen: Ik ben akkoord');
    expect(getekend).toContain('Gekozen: Ik vraag een maatwerkvoorziening aan');
    expect(getekend).not.toContain('Gekozen: Ik heb');
    expect(getekend).toMatch(/Ondertekend Door.*10 juni 2026/);
  });
  it('zegt dat het BSN nog niet is vastgesteld als dat zo is (Wmo 5.2.9 lid 8)', async () => {
    const inwoner = { ...verslag().inwoner, bsn: null };
    expect(await tekstVan(verslag({ inwoner }))).toContain('nog niet vastgesteld');
  });
});

describe('het dossier in één document', () => {
  it('heeft voorblad, inhoudsopgave, tijdlijn, delen, stukken en zegel (Awb 7:4)', async () => {
    const tekst = await tekstVan(dossierexport());
    expect(tekst).toContain('Dossier W26-7K3M-Q9TX');
    expect(tekst).toContain('De inwoner vroeg om een kopie van haar dossier');
    expect(tekst).toMatch(/Inhoud .*Tijdlijn.* Melding/);
    expect(tekst).toContain('Besluit bekendgemaakt');
    expect(tekst).toContain('Kanaal');
    expect(tekst).toContain('Lijst van stukken');
    expect(tekst).toContain(dossierexport().zegel);
  });
  it('verwijst vanuit de inhoudsopgave naar de bladzijde (ISO 14289-1, 7.3)', async () => {
    const structuur = (await proef.lees(dossierexport())).structuur();
    expect(structuur).toMatch(/TOC/);
    expect(structuur).toMatch(/Link/);
  });
  it('kan ook van een leeg dossier (Awb 7:4)', async () => {
    const leeg = dossierexport({ tijdlijn: [], stukken: [], delen: [], zegel: null });
    expect(await tekstVan(leeg)).toContain('Er is nog niets vastgelegd');
  });
});
