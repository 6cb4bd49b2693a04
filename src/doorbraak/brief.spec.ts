import { describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { metPlan } from '../../test/bouwers/doorbraak.ts';
import { doorbraakplan } from '../../test/bouwers/doorbraakstuk.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { geldplaat } from './briefplaat.ts';
import { vergelijk } from './kosten.ts';

vi.setConfig({ testTimeout: 30_000 });
const proef = maakBriefproef();

describe('het doorbraakplan voor wie besluit', () => {
  it('zegt op papier wat wordt gevraagd, van wie, tot wanneer en wie mag besluiten (Awb 10:3)', async () => {
    const tekst = (await proef.lees(doorbraakplan())).tekst();
    for (const zin of [
      'Doorbraakplan, versie 1',
      'Directeur: M. Okafor, directeur sociaal domein',
      'Antwoord gevraagd uiterlijk',
      '23 april 2026',
      '€ 12.200,00',
      'geen besluit in de zin van de Algemene wet bestuursrecht',
    ])
      expect(tekst.replaceAll(/\s+/g, ' ')).toContain(zin);
  });

  it('laat geld zien per betaler en per post, met bron, jaar en wat onbekend is (doorbraakmethode § 5d)', async () => {
    const tekst = (await proef.lees(doorbraakplan())).tekst().replaceAll(/\s+/g, ' ');
    for (const zin of ['€ 8.442 minder', 'Gemeente: Wmo', 'onbekend', 'niet bekend', 'maand 5'])
      expect(tekst).toContain(zin);
  });

  it('noemt de inwoner niet bij naam: wie besluit heeft die niet nodig (AVG 5 lid 1c)', async () => {
    const { achternaam } = metPlan().melding.melding?.inwoner ?? {};
    expect(achternaam).toBeTruthy();
    expect((await proef.lees(doorbraakplan())).tekst()).not.toContain(achternaam);
  });

  it('kan ook voordat het is voorgelegd, dan zonder vraag', () => {
    expect(doorbraakplan(metPlan())).toMatchObject({ vraag: null });
    expect(doorbraakplan(metPlan()).gevraagd.map((r) => r.label)).not.toContain('Voorgelegd aan');
  });

  it('tekent niets als er geen bedrag bekend is', () => {
    const [nu, straks] = [volgendOnderdeel('DO', 0), volgendOnderdeel('DO', 1)];
    expect(geldplaat(vergelijk([], nu, straks, 12))).toBeNull();
    const { kosten } = metPlan().doorbraak.delen;
    expect(geldplaat(vergelijk(kosten, nu, straks, 36))).toContain('omslag: maand 5');
  });
});
