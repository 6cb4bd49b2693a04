import { describe, expect, it } from 'vitest';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import {
  dwangsomVaststellen,
  EERSTE_DWANGSOMDAG,
  inGebreke,
  INGEBREKEDAG,
  ingebrekestellingVastleggen,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
} from '../../test/bouwers/dwangsom.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { maakVelden } from '../ui/velden.ts';
import { dwangsomFormulieren } from './formulieren.tsx';
import type { DwangsomOpdracht } from './opdrachten.ts';
import { dwangsomHandelingen } from './opdrachten.ts';
import type { TotDwangsom } from './toestand.ts';
import { DwangsomDeel } from './weergave.tsx';

const LAAT = plusDagen(EERSTE_DWANGSOMDAG, 18);
const inwoner = contextVoor('inwoner', { vandaag: INGEBREKEDAG });
const formulier = (soort: DwangsomOpdracht['soort']) => {
  const gevonden = dwangsomFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier ${soort}`);
  return gevonden;
};

describe('de formulieren van de dwangsom', () => {
  it('horen elk bij een opdracht, met een eigen adres (Omkeer)', () => {
    expect(dwangsomFormulieren.map((f) => f.soort).sort()).toEqual(Object.keys(dwangsomHandelingen).sort());
  });

  it('laten een medewerker dag en weg kiezen, en de inwoner alleen schrijven (Awb 2:20)', () => {
    const f = formulier('ingebrekestellingVastleggen');
    const t = metDwangsom(aangevraagd());
    const ingevuld = maakVelden({ ontvangenOp: INGEBREKEDAG, kanaal: 'post', tekst: 'U bent te laat.' });
    expect(f.lees(ingevuld, t, klantmanager(INGEBREKEDAG))).toMatchObject({
      waarde: { ontvangenOp: INGEBREKEDAG, kanaal: 'post' },
    });
    expect(f.lees(maakVelden({ tekst: 'U bent te laat.' }), t, inwoner)).toMatchObject({
      waarde: { ontvangenOp: INGEBREKEDAG, kanaal: 'portaal' },
    });
    expect(f.lees({}, t, klantmanager(INGEBREKEDAG))).toMatchObject({
      fouten: { kanaal: 'Kies hoe de ingebrekestelling binnenkwam.' },
    });
    const html = (context: typeof inwoner) =>
      String(f.velden({ toestand: t, context, waarden: {}, fouten: {}, namen: {} }));
    expect(html(inwoner)).toContain('Dat werkt alleen als wij te laat zijn: vanaf 22 april 2026.');
    expect(html(klantmanager(INGEBREKEDAG))).toContain('Wanneer kwam de brief binnen?');
  });

  it('rekenen de dwangsom voor en zeggen wie het niet mag (Awb 4:17, 10:3)', () => {
    const f = formulier('dwangsomVaststellen');
    const toestand = laatBesloten(LAAT);
    const html = (context: typeof inwoner) =>
      String(f.velden({ toestand, context, waarden: f.begin(toestand, context), fouten: {}, namen: {} }));
    expect(html(petra(LAAT))).toContain('Dwangsom: € 462,00');
    expect(html(petra(LAAT))).not.toContain('Met deze rol');
    expect(html(klantmanager(LAAT))).toContain('Met deze rol');
    const ingevuld = maakVelden({
      uitzondering: 'geen',
      ondertekenaar: 'P. van den Berg',
      functie: 'teamleider',
    });
    expect(f.lees(ingevuld, toestand, petra(LAAT))).toMatchObject({ waarde: { uitzondering: null } });
  });
});

describe('de dwangsom in het dossier', () => {
  const html = (toestand: TotDwangsom, vandaag = INGEBREKEDAG): string =>
    String(<DwangsomDeel toestand={toestand} regels={voorbeeldRegels()} vandaag={vandaag} />);

  it('staat er niet zonder ingebrekestelling (Awb 4:17)', () => {
    expect(html(metDwangsom(aangevraagd()))).toBe('');
  });

  it('zegt waarom een brief niet werkt (Awb 4:17 lid 3)', () => {
    const gebeld = naDwangsom(
      metDwangsom(aangevraagd()),
      ingebrekestellingVastleggen({ kanaal: 'telefoon' }),
    );
    expect(html(gebeld)).toContain('Die werkt niet: een ingebrekestelling moet schriftelijk.');
    expect(html(gebeld)).not.toContain('omk-termijn');
  });

  it('toont de twee weken, dan de teller, dan het besluit (Awb 4:17, 4:18)', () => {
    expect(html(inGebreke())).toContain('woensdag 6 mei 2026');
    const loopt = html(inGebreke(), LAAT);
    expect(loopt).toContain('Bedrag tot nu toe');
    expect(loopt).toContain('€ 462,00');
    const besloten = html(laatBesloten(LAAT), LAAT);
    expect(besloten).toContain('Dwangsom vaststellen');
    const vast = naDwangsom(laatBesloten(LAAT), dwangsomVaststellen(), petra(LAAT));
    expect(html(vast, LAAT)).toContain('Vastgesteld op 25 mei 2026: € 462,00');
  });
});
