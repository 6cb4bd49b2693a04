import { describe, expect, it } from 'vitest';
import {
  beroepVastleggen,
  BESLISDAG,
  BESLUIT_1,
  besloten,
  BEZWAAR_1,
  BEZWAAR_UITERLIJK,
  BEZWAARDAG,
  bezwaarherstelVragen,
  bezwaarMaken,
  geadviseerd,
  gehoord,
  hoorzittingPlannen,
  inBezwaar,
  naBezwaar,
  opBezwaarBeslist,
  priya,
} from '../../test/bouwers/bezwaar.ts';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import type { Context } from '../kern/decider.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden } from '../ui/velden.ts';
import { bezwaarFormulieren } from './formulieren.tsx';
import type { BezwaarOpdracht } from './opdrachten.ts';
import { bezwaarHandelingen } from './opdrachten.ts';
import type { TotBezwaar } from './toestand.ts';
import { BezwaarDeel } from './weergave.tsx';

const JUNI = priya(datum('2026-06-01'));
const inwoner = contextVoor('inwoner', { vandaag: BEZWAARDAG });

function formulier(soort: BezwaarOpdracht['soort']) {
  const gevonden = bezwaarFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier ${soort}`);
  return gevonden;
}
/** What is filled in already, with these answers over it. */
function lees(
  soort: BezwaarOpdracht['soort'],
  toestand: TotBezwaar,
  context: Context<LokaleRegels>,
  antwoorden: Parameters<typeof maakVelden>[0] = {},
) {
  const f = formulier(soort);
  return f.lees({ ...f.begin(toestand, context), ...maakVelden(antwoorden) }, toestand, context);
}
function html(
  soort: BezwaarOpdracht['soort'],
  toestand: TotBezwaar,
  context: Context<LokaleRegels>,
  waarden?: Velden,
) {
  const f = formulier(soort);
  return String(
    f.velden({ toestand, context, waarden: waarden ?? f.begin(toestand, context), fouten: {}, namen: {} }),
  );
}

describe('de formulieren van bezwaar en beroep', () => {
  it('horen elk bij een opdracht, met een eigen adres (Omkeer)', () => {
    expect(bezwaarFormulieren.map((f) => f.soort).sort()).toEqual(Object.keys(bezwaarHandelingen).sort());
    expect(new Set(bezwaarFormulieren.map((f) => f.pad)).size).toBe(bezwaarFormulieren.length);
  });

  it('laten de inwoner alleen schrijven, zonder verplichte uitleg (Awb 6:6)', () => {
    expect(lees('bezwaarMaken', besloten(), inwoner)).toEqual({
      gelukt: true,
      waarde: bezwaarMaken({ kanaal: 'portaal', tekst: '', gronden: [] }),
    });
    const veld = html('bezwaarMaken', besloten(), inwoner);
    expect(veld).toContain('Bezwaar kan tot en met 28 mei 2026');
    expect(veld).not.toContain('Poststempel');
    expect(veld).not.toContain('Is het te laat voor uw bezwaar?');
    const laat = contextVoor('inwoner', { vandaag: plusDagen(BEZWAAR_UITERLIJK, 1) });
    expect(html('bezwaarMaken', besloten(), laat)).toContain('Is het te laat voor uw bezwaar?');
  });

  it('laten een medewerker weg, stempel en ander loket invullen (Awb 6:9, 6:15)', () => {
    const bilal = klantmanager(BEZWAARDAG);
    expect(lees('bezwaarMaken', besloten(), bilal)).toMatchObject({
      fouten: { kanaal: 'Kies hoe het bezwaar binnenkwam.' },
    });
    expect(
      lees('bezwaarMaken', besloten(), bilal, {
        kanaal: 'anderLoket',
        waar: 'het UWV',
        eldersOp: '2026-05-04',
        tegen: BESLUIT_1,
      }),
    ).toMatchObject({
      waarde: { kanaal: 'anderLoket', waar: 'het UWV', eldersOp: '2026-05-04', ondertekend: true },
    });
    expect(html('bezwaarMaken', besloten(), bilal)).toContain('Een besluit dat te laat is');
  });

  it('leggen een telefoontje zonder bezwaar vast als contact (Awb 6:4)', () => {
    expect(
      lees('bezwaarcontactVastleggen', besloten(), JUNI, {
        weergave: 'Zij wil bezwaar maken.',
        uitkomst: 'hulpBijSchrijven',
      }),
    ).toMatchObject({ waarde: { bezwaar: null, wijze: 'telefoon' } });
  });

  it('vinken aan wat zichtbaar ontbreekt (Awb 6:5, 6:6)', () => {
    const kaal = inBezwaar({ tekst: '', ondertekend: false, ontvangenOp: plusDagen(BEZWAAR_UITERLIJK, 3) });
    expect(formulier('bezwaarherstelVragen').begin(kaal, JUNI)).toMatchObject({
      bezwaar: [BEZWAAR_1],
      ontbreekt: ['gronden', 'ondertekening', 'redenTeLaat'],
      hersteltermijnTotEnMet: ['2026-06-15'],
    });
  });

  it('vragen de inwoner bij herstel alleen om de tekst (Awb 6:6)', () => {
    const t = naBezwaar(inBezwaar(), bezwaarherstelVragen(), JUNI);
    expect(lees('bezwaarHerstellen', t, inwoner, { tekst: 'Mijn reden.' })).toMatchObject({
      waarde: { volledig: true, ontvangenOp: BEZWAARDAG, tekst: 'Mijn reden.' },
    });
    expect(html('bezwaarHerstellen', t, inwoner)).toContain('waarom u het niet eens bent met ons besluit');
    expect(lees('bezwaarHerstellen', t, JUNI, { tekst: 'x' })).toMatchObject({
      fouten: { volledig: 'Kies of het bezwaar nu compleet is.' },
    });
  });

  it('rekenen bij verdagen de nieuwe dag voor (Awb 7:10 lid 3)', () => {
    expect(html('bezwaarVerdagen', inBezwaar(), JUNI)).toContain('Na verdagen: tot en met 1 oktober 2026');
    expect(lees('bezwaarVerdagen', inBezwaar(), JUNI, { reden: 'De commissie is ziek.' })).toMatchObject({
      waarde: { grond: 'verdaging', tot: null },
    });
  });

  it('lezen dag en tijd van de hoorzitting als een moment (Awb 7:2)', () => {
    const ingevuld = { begin: '2026-06-18', tijd: '10.00', plaats: 'Gemeentehuis' };
    expect(lees('hoorzittingPlannen', inBezwaar(), JUNI, ingevuld)).toMatchObject({
      waarde: { begin: hoorzittingPlannen().begin },
    });
    expect(lees('hoorzittingPlannen', inBezwaar(), JUNI, { ...ingevuld, tijd: '25:00' })).toMatchObject({
      fouten: { tijd: 'Vul een bestaande tijd in, zoals 14:30.' },
    });
  });

  it('laten bij beslissen zien wat er is gezegd, en beginnen met het besluit van toen (Awb 7:11)', () => {
    const t = geadviseerd();
    const c = priya(BESLISDAG);
    const veld = html('opBezwaarBeslissen', t, c);
    expect(veld).toContain('De commissie adviseert gegrond');
    expect(veld).toContain('niet meer alleen kan zijn');
    const ingevuld = {
      uitkomst: 'gegrond',
      motivering: 'Dat moest anders.',
      'omvang-0': '4',
      tekst: 'U krijgt vier uur.',
      ondertekenaar: 'P. Ramdin',
    };
    expect(lees('opBezwaarBeslissen', t, c, ingevuld)).toMatchObject({
      waarde: {
        gronden: ['zorgvuldigheid'],
        nieuwBesluit: {
          onderdelen: [{ beslissing: 'toekennen', omvang: 4, per: 'week', ingang: '2026-05-01' }],
        },
      },
    });
    expect(lees('opBezwaarBeslissen', t, c, { ...ingevuld, nieuwBesluit: 'nee' })).toMatchObject({
      waarde: { nieuwBesluit: null },
    });
    expect(lees('opBezwaarBeslissen', t, c, { ...ingevuld, uitkomst: 'ongegrond' })).toMatchObject({
      waarde: { nieuwBesluit: null },
    });
    expect(lees('opBezwaarBeslissen', t, c, { ...ingevuld, 'omvang-0': 'veel' })).toMatchObject({
      fouten: { 'omvang-0': 'Vul een getal in, zoals 2 of 2,5.' },
    });
  });

  it('zeggen wie niet mag beslissen voordat er iets is ingevuld (Awb 10:3)', () => {
    const mandaat = [{ uitkomst: 'bezwaar', tweedePaarOgen: false, rollen: ['teamleider'] }] as const;
    const zonder = { ...priya(BESLISDAG), regels: voorbeeldRegels({ mandaat }) };
    expect(html('opBezwaarBeslissen', geadviseerd(), zonder)).toContain('Met deze rol');
  });

  it('kiezen het ene bezwaar vanzelf, en vragen het bij meer (Omkeer)', () => {
    expect(html('vanHorenAfzien', inBezwaar(), JUNI)).not.toContain('Welk bezwaar?');
    const twee = naBezwaar(inBezwaar(), bezwaarMaken({ tekst: 'Nog een brief.' }), JUNI);
    expect(html('vanHorenAfzien', twee, JUNI)).toContain('Welk bezwaar?');
  });

  it('lezen beroep, stukken en uitspraak (Awb 8:42, 8:72)', () => {
    const augustus = priya(datum('2026-08-12'));
    expect(lees('beroepVastleggen', opBezwaarBeslist(), augustus, { zaaknummer: 'WMO 26/1' })).toMatchObject({
      waarde: { rechter: 'rechtbank', door: 'inwoner', bezwaar: BEZWAAR_1 },
    });
    const t = naBezwaar(opBezwaarBeslist(), beroepVastleggen(), augustus);
    expect(lees('beroepstukkenVerzenden', t, augustus)).toMatchObject({ waarde: { beroep: 'BR1' } });
    expect(html('beroepstukkenVerzenden', t, augustus)).toContain('7 september 2026');
    expect(
      lees('uitspraakVastleggen', t, augustus, {
        uitkomst: 'ongegrond',
        samenvatting: 'Vier uur is genoeg.',
      }),
    ).toMatchObject({ waarde: { gevolg: 'geen', opnieuwUiterlijk: null } });
  });

  it('nemen van de inwoner intrekken aan als schriftelijk (Awb 6:21)', () => {
    expect(lees('bezwaarIntrekken', inBezwaar(), inwoner, { wijze: 'opDeZitting' })).toMatchObject({
      waarde: { wijze: 'schriftelijk', reden: '' },
    });
    expect(html('bezwaarIntrekken', inBezwaar(), JUNI)).toContain('Aan de telefoon kan het niet');
  });
});

describe('het bezwaar in het dossier', () => {
  const deel = (toestand: TotBezwaar, voorInwoner = false): string =>
    String(
      <BezwaarDeel
        toestand={toestand}
        regels={voorbeeldRegels()}
        vandaag={datum('2026-07-06')}
        voorInwoner={voorInwoner}
      />,
    );

  it('staat er niet zonder bezwaar (Awb 6:4)', () => {
    expect(deel(besloten())).toBe('');
  });

  it('laat brief, termijn, hoorzitting en advies lezen (Awb 7:4, 7:10)', () => {
    expect(deel(inBezwaar())).toContain('Twee uur is te weinig');
    expect(deel(inBezwaar())).toContain('datetime="2026-08-20"');
    expect(deel(naBezwaar(inBezwaar(), hoorzittingPlannen(), JUNI))).toContain('Nadere stukken tot en met');
    expect(deel(gehoord())).toContain('Verslag van de hoorzitting van 18 juni 2026');
    expect(deel(geadviseerd())).toContain('Advies van de commissie: gegrond');
  });

  it('noemt het nieuwe besluit naast het oude, en de weg naar de rechter (Awb 7:11 lid 2, 3:45)', () => {
    const html = deel(opBezwaarBeslist());
    expect(html).toContain('Nieuw besluit NB1, in de plaats van besluit B1');
    expect(html).toContain('4 uur per week');
    expect(html).toContain('maandag 17 augustus 2026');
  });

  it('vraagt de inwoner in gewone woorden wat ontbreekt (Awb 6:6)', () => {
    const t = naBezwaar(inBezwaar(), bezwaarherstelVragen(), JUNI);
    expect(deel(t, true)).toContain('waarom u het niet eens bent');
    expect(deel(t)).toContain('waarom de inwoner het er niet mee eens is');
  });
});
