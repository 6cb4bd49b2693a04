import { describe, expect, it } from 'vitest';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import {
  naTerugblik,
  tekstBeoordelen,
  TERUGBLIKDAG,
  teTerugblikken,
  tekstVoorgesteld,
  tekstVoorstellen,
  tekstVrijgegeven,
  vertrouwelijkGemaakt,
} from '../../test/bouwers/terugblik.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { maakVelden } from '../ui/velden.ts';
import type { TerugblikGebeurtenis } from './gebeurtenissen.ts';
import { vrijgaveFormulieren } from './formulier-vrijgave.tsx';
import { GevaltekstDeel } from './tekstweergave.tsx';
import type { TotTerugblik } from './toestand.ts';
import { terugblikTijdlijn } from './weergave.tsx';

const [voorstel, oordeel, intrekking] = vrijgaveFormulieren;
const context = klantmanager(TERUGBLIKDAG);
const jurist = contextVoor('jurist', { vandaag: TERUGBLIKDAG });
const { opgezocht: _opgezocht, ...VOORSTEL } = tekstVoorstellen();
const terug = (t = tekstVoorgesteld()): TotTerugblik =>
  naTerugblik(t, tekstBeoordelen(t, { akkoord: false, reden: 'Noem het beroep niet.' }), jurist);

function html<O extends { readonly soort: string }>(
  formulier: OpdrachtFormulier<O, TotTerugblik, LokaleRegels>,
  toestand: TotTerugblik,
  waarden: Velden = formulier.begin(toestand, context),
  fouten: Veldfouten = {},
): string {
  return String(<>{formulier.velden({ toestand, context, waarden, fouten, namen: {} })}</>);
}

describe('formulieren van een tekst voor collega’s', () => {
  it('lezen wat is ingevuld als opdracht (Awb 3:4)', () => {
    const t = tekstVoorgesteld();
    expect(voorstel.lees(maakVelden({ tekst: VOORSTEL.tekst }), t, context)).toEqual({
      gelukt: true,
      waarde: VOORSTEL,
    });
    expect(oordeel.lees(maakVelden({ id: 'TK1', akkoord: 'nee', reden: 'Korter.' }), t, context)).toEqual({
      gelukt: true,
      waarde: { soort: 'tekstBeoordelen', id: 'TK1', akkoord: false, reden: 'Korter.' },
    });
    expect(intrekking.lees(maakVelden({ reden: 'Herkend.' }), t, context)).toEqual({
      gelukt: true,
      waarde: { soort: 'tekstIntrekken', reden: 'Herkend.' },
    });
  });

  it('noemen elk veld dat ontbreekt (Awb 3:46)', () => {
    const fouten = [voorstel, oordeel, intrekking].map((f) =>
      f.lees(maakVelden({}), teTerugblikken(), context),
    );
    expect(fouten.map((f) => (f.gelukt ? [] : Object.keys(f.fouten).sort()))).toEqual([
      ['tekst'],
      ['akkoord', 'id'],
      ['reden'],
    ]);
    const lang = voorstel.lees(maakVelden({ tekst: 'a'.repeat(1_501) }), teTerugblikken(), context);
    expect(lang.gelukt).toBe(false);
  });

  it('zeggen wie het leest, en beginnen na terugwijzen met de tekst en wat er anders moet (AVG 5 lid 1 onder c)', () => {
    expect(html(voorstel, teTerugblikken())).toContain('Zij zien niet welk dossier het is.');
    const opnieuw = html(voorstel, terug());
    expect(opnieuw).toContain('Noem het beroep niet.');
    expect(opnieuw).toContain(VOORSTEL.tekst);
  });

  it('laten wie beoordeelt en wie intrekt de tekst zien (Omgekeerde Toets, tweede paar ogen)', () => {
    const t = tekstVoorgesteld();
    expect(oordeel.begin(t, context)).toEqual(maakVelden({ id: 'TK1' }));
    expect(html(oordeel, t)).toContain(VOORSTEL.tekst);
    expect(html(intrekking, t)).toContain(VOORSTEL.tekst);
  });
});

describe('weergave van een tekst voor collega’s', () => {
  const deel = (t: TotTerugblik): string => String(<GevaltekstDeel toestand={t} />);

  it('zegt waar de tekst is, en wie er nu aan zet is (Awb 3:4)', () => {
    expect(deel(teTerugblikken())).not.toContain('collega');
    expect(deel(tekstVoorgesteld())).toContain('Wacht op vrijgave');
    expect(deel(tekstVrijgegeven())).toContain('Vrijgegeven op 16 juli 2026.');
    expect(deel(terug())).toContain('Reden: Noem het beroep niet.');
    const weg = naTerugblik(tekstVrijgegeven(), { soort: 'tekstIntrekken', reden: 'Herkend.' });
    expect(deel(weg)).toContain('Ingetrokken op 16 juli 2026. Collega’s zien hem niet meer.');
  });

  it('zegt waarom een vrijgegeven tekst nu niet te zien is (BIO2 8.03.01)', () => {
    const t = tekstVrijgegeven();
    const html = deel(vertrouwelijkGemaakt(t));
    expect(html).toContain('Collega’s zien deze tekst nu niet');
    expect(html).toContain('Dit dossier is vertrouwelijk.');
  });

  it('staat in de tijdlijn, met de reden van terugwijzen en intrekken (Awb 3:46)', () => {
    const feiten = { id: volgendOnderdeel('TK', 0), op: TERUGBLIKDAG };
    const gebeurd: readonly TerugblikGebeurtenis[] = [
      {
        soort: 'tekstVoorgesteld',
        feiten: { ...feiten, besluit: volgendOnderdeel('B', 0) },
        inhoud: { tekst: VOORSTEL.tekst },
      },
      { soort: 'tekstVrijgegeven', feiten, inhoud: null },
      { soort: 'tekstTeruggewezen', feiten, inhoud: { reden: 'Te lang.' } },
      { soort: 'tekstIngetrokken', feiten, inhoud: { reden: 'Herkend.' } },
    ];
    const regels = vastgelegd(gebeurd, context).map(terugblikTijdlijn);
    expect(regels.map(({ titel, tekst }) => [titel.split(' ').at(-1), tekst])).toEqual([
      ['voorgesteld', undefined],
      ['vrijgegeven', undefined],
      ['teruggewezen', 'Te lang.'],
      ['ingetrokken', 'Herkend.'],
    ]);
  });
});
