import { describe, expect, it } from 'vitest';
import {
  besloten,
  BEZWAAR_1,
  BEZWAARDAG,
  bezwaarherstelVragen,
  commissieadviesVastleggen,
  geadviseerd,
  gehoord,
  hoorzittingPlannen,
  hoorzittingVastleggen,
  inBezwaar,
  MET_COMMISSIE_TM,
  naBezwaar,
  opBezwaarBeslist,
  priya,
  ZITTINGSDAG,
} from '../../test/bouwers/bezwaar.ts';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum, plusDagen, tijdstip } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { BezwaarHerstellen } from './herstel.ts';
import type { BezwaarOpdracht } from './opdrachten.ts';
import { bezwaarHandelingen } from './opdrachten.ts';
import { beslistermijnBezwaar, bezwaarstap } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';
import type { BezwaarVerdagen } from './uitstel.ts';
import { verdaagdTot } from './uitstel.ts';

const JUNI = datum('2026-06-01');
const doe = (t: TotBezwaar, o: BezwaarOpdracht, ctx = priya(JUNI)) => voerUit(bezwaarHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;
const eerste = (t: TotBezwaar) => {
  const [b] = t.bezwaar.bezwaren;
  if (!b) throw new Error('geen bezwaar');
  return b;
};
const termijn = (t: TotBezwaar, regels = voorbeeldRegels()) => beslistermijnBezwaar(t, eerste(t), regels);
const stap = (t: TotBezwaar) => bezwaarstap(eerste(t));
const ZONDER_COMMISSIE = voorbeeldRegels({ bezwaarMetCommissie: false });

const herstellen = (anders: Partial<Omit<BezwaarHerstellen, 'soort'>> = {}): BezwaarHerstellen => ({
  soort: 'bezwaarHerstellen',
  bezwaar: BEZWAAR_1,
  ontvangenOp: datum('2026-06-10'),
  volledig: true,
  tekst: 'Ik ben het er niet mee eens omdat mijn man niet alleen kan zijn.',
  ...anders,
});
const verdagen = (anders: Partial<Omit<BezwaarVerdagen, 'soort'>> = {}): BezwaarVerdagen => ({
  soort: 'bezwaarVerdagen',
  bezwaar: BEZWAAR_1,
  grond: 'verdaging',
  tot: null,
  reden: 'De commissie kan pas in september zitting houden.',
  ...anders,
});
const afzien = {
  soort: 'vanHorenAfzien',
  bezwaar: BEZWAAR_1,
  grond: 'wilNietGehoord',
  toelichting: 'Mevrouw schreef dat zij niet wil komen.',
} as const;

describe('de termijn om te beslissen', () => {
  it('begint pas na de bezwaartermijn: twaalf weken met commissie, zes zonder (Awb 7:10 lid 1)', () => {
    expect(termijn(inBezwaar())).toMatchObject({ begin: '2026-05-28', uiterlijk: MET_COMMISSIE_TM });
    const zonder = naBezwaar(besloten(), { ...bezwaarBrief() }, priya(BEZWAARDAG, ZONDER_COMMISSIE));
    expect(termijn(zonder, ZONDER_COMMISSIE)?.uiterlijk).toBe('2026-07-09');
    // Another arrangement afterwards changes nothing for what was already received.
    expect(termijn(zonder)?.uiterlijk).toBe('2026-07-09');
  });

  it('loopt nog niet zolang het besluit niet bekend is (Awb 6:10 lid 2, 7:10 lid 1)', () => {
    const t = inBezwaar();
    expect(termijn({ ...t, besluit: { ...t.besluit, bekendgemaakt: null } })).toBeUndefined();
  });

  it('staat stil tijdens herstel, tot de dag van herstel of het einde van de tijd (Awb 7:10 lid 2)', () => {
    const gevraagd = naBezwaar(inBezwaar(), bezwaarherstelVragen(), priya(JUNI));
    // From 2 June until 22 June: 21 days.
    expect(termijn(gevraagd)).toMatchObject({ opgeschorteDagen: 21, uiterlijk: '2026-09-10' });
    const hersteld = naBezwaar(gevraagd, herstellen(), priya(datum('2026-06-10')));
    expect(termijn(hersteld)?.opgeschorteDagen).toBeLessThan(10);
    expect(termijn(hersteld)?.uiterlijk).toBe(
      plusDagen(MET_COMMISSIE_TM, termijn(hersteld)?.opgeschorteDagen ?? 0),
    );
  });

  it('staat niet stil als alleen de reden van te laat is gevraagd (Awb 6:6, 6:11)', () => {
    const t = naBezwaar(inBezwaar(), bezwaarherstelVragen({ ontbreekt: ['redenTeLaat'] }), priya(JUNI));
    expect(termijn(t)).toMatchObject({ opgeschorteDagen: 0, uiterlijk: MET_COMMISSIE_TM });
  });
});

describe('bezwaarherstelVragen en bezwaarHerstellen', () => {
  it('geven tijd om te herstellen, en wachten dan op de inwoner (Awb 6:6)', () => {
    expect(feiten(inBezwaar(), bezwaarherstelVragen())).toEqual({
      id: 'BH1',
      bezwaar: BEZWAAR_1,
      op: JUNI,
      ontbreekt: ['gronden'],
      hersteltermijnTotEnMet: '2026-06-22',
    });
    const t = naBezwaar(inBezwaar(), bezwaarherstelVragen(), priya(JUNI));
    expect(stap(t)).toBe('herstellen');
    expect(feiten(t, herstellen(), priya(datum('2026-06-10')))).toEqual({
      herstel: 'BH1',
      bezwaar: BEZWAAR_1,
      ontvangenOp: '2026-06-10',
      volledig: true,
    });
    expect(stap(naBezwaar(t, herstellen(), priya(datum('2026-06-10'))))).toBe('horen');
  });

  it('weigeren een verzoek zonder inhoud of met te weinig tijd, alles tegelijk (Awb 6:6)', () => {
    const kaal = bezwaarherstelVragen({
      ontbreekt: [],
      hersteltermijnTotEnMet: plusDagen(JUNI, 6),
      toelichting: '',
    });
    expect(codes(inBezwaar(), kaal)).toEqual([
      'nietsOntbreekt',
      'hersteltermijnTeKort',
      'toelichtingOntbreekt',
    ]);
    expect(codes(inBezwaar(), bezwaarherstelVragen({ bezwaar: volgendOnderdeel('BZ', 4) }))).toEqual([
      'bezwaarNietOpen',
    ]);
    expect(codes(besloten(), bezwaarherstelVragen())).toEqual(['geenOpenBezwaar']);
  });

  it('nemen laat herstel aan, maar niet van voor het verzoek of zonder tekst (Awb 6:6)', () => {
    const t = naBezwaar(inBezwaar(), bezwaarherstelVragen(), priya(JUNI));
    const laat = datum('2026-06-30');
    expect(codes(t, herstellen({ ontvangenOp: laat }), priya(laat))).toEqual([]);
    const vroeg = herstellen({ ontvangenOp: plusDagen(JUNI, -1), tekst: '' });
    expect(codes(t, vroeg)).toEqual(['herstelVoorVerzoek', 'tekstOntbreekt']);
    expect(codes(t, herstellen(), priya(datum('2026-06-09')))).toEqual(['ontvangstInToekomst']);
  });

  it('worden niet aangeboden als er niets is gevraagd, of als er al is gevraagd (Awb 6:6)', () => {
    expect(codes(inBezwaar(), herstellen())).toEqual(['geenHerstelGevraagd']);
    const t = naBezwaar(inBezwaar(), bezwaarherstelVragen(), priya(JUNI));
    expect(codes(t, bezwaarherstelVragen())).toEqual(['herstelAlGevraagd']);
  });
});

describe('bezwaarVerdagen', () => {
  it('geeft een keer zes weken (Awb 7:10 lid 3)', () => {
    expect(verdaagdTot(inBezwaar(), eerste(inBezwaar()), voorbeeldRegels())).toBe('2026-10-01');
    expect(feiten(inBezwaar(), verdagen())).toEqual({
      bezwaar: BEZWAAR_1,
      op: JUNI,
      grond: 'verdaging',
      tot: '2026-10-01',
    });
    const t = naBezwaar(inBezwaar(), verdagen(), priya(JUNI));
    expect(termijn(t)).toMatchObject({ uiterlijk: '2026-10-01', oorspronkelijk: MET_COMMISSIE_TM });
    expect(verdaagdTot(t, eerste(t), voorbeeldRegels())).toBeUndefined();
    expect(codes(t, verdagen())).toEqual(['alVerdaagd']);
  });

  it('geeft meer tijd met instemming, tot de afgesproken dag (Awb 7:10 lid 4)', () => {
    const verder = verdagen({ grond: 'instemming', tot: datum('2026-11-02') });
    const t = naBezwaar(naBezwaar(inBezwaar(), verdagen(), priya(JUNI)), verder, priya(JUNI));
    expect(termijn(t)?.uiterlijk).toBe('2026-11-02');
    expect(termijn(t)?.stappen.at(-1)).toMatchObject({ artikel: 'Awb 7:10 lid 4' });
    expect(codes(inBezwaar(), verdagen({ grond: 'instemming', tot: MET_COMMISSIE_TM, reden: ' ' }))).toEqual([
      'uitstelNietLater',
      'redenOntbreekt',
    ]);
    expect(codes(inBezwaar(), verdagen({ grond: 'procedure' }))).toEqual(['uitstelNietLater']);
  });

  it('kan niet meer na de termijn, en niet voor er een termijn is (Awb 7:10 lid 3)', () => {
    expect(codes(inBezwaar(), verdagen(), priya(MET_COMMISSIE_TM))).toEqual([]);
    expect(codes(inBezwaar(), verdagen(), priya(plusDagen(MET_COMMISSIE_TM, 1)))).toEqual([
      'beslistermijnVoorbij',
    ]);
    const t = inBezwaar();
    expect(codes({ ...t, besluit: { ...t.besluit, bekendgemaakt: null } }, verdagen())).toEqual([
      'nogGeenBeslistermijn',
    ]);
  });
});

describe('het horen', () => {
  it('nodigt uit met de dag voor de stukken en voor nadere stukken (Awb 7:4)', () => {
    expect(feiten(inBezwaar(), hoorzittingPlannen())).toEqual({
      id: 'HZ1',
      bezwaar: BEZWAAR_1,
      begin: '2026-06-18T08:00:00.000Z',
      terInzageUiterlijk: '2026-06-11',
      nadereStukkenTotEnMet: '2026-06-08',
    });
  });

  it('weigert een zitting die te snel is om stukken in te sturen (Awb 7:4 lid 1)', () => {
    expect(codes(inBezwaar(), hoorzittingPlannen(), priya(datum('2026-06-07')))).toEqual([]);
    const kaal = hoorzittingPlannen({ plaats: '', inzageplek: '' });
    expect(codes(inBezwaar(), kaal, priya(datum('2026-06-08')))).toEqual([
      'zittingTeVroeg',
      'plaatsOntbreekt',
      'inzageplekOntbreekt',
    ]);
  });

  it('mag opnieuw worden gepland, en blijft stil bij dezelfde dag (Awb 7:2)', () => {
    const t = naBezwaar(inBezwaar(), hoorzittingPlannen(), priya(JUNI));
    expect(gebeurd(doe(t, hoorzittingPlannen()))).toEqual([]);
    const later = hoorzittingPlannen({ begin: tijdstip('2026-06-25T08:00:00Z') });
    expect(feiten(t, later)).toMatchObject({ id: 'HZ2' });
    expect(stap(t)).toBe('zitting');
  });

  it('krijgt een verslag, en niet voor de dag zelf of zonder zitting (Awb 7:7)', () => {
    const t = naBezwaar(inBezwaar(), hoorzittingPlannen(), priya(JUNI));
    expect(feiten(t, hoorzittingVastleggen, priya(ZITTINGSDAG))).toEqual({
      zitting: 'HZ1',
      bezwaar: BEZWAAR_1,
      op: ZITTINGSDAG,
      verschenen: true,
    });
    const leeg = { ...hoorzittingVastleggen, aanwezig: '', verslag: '' };
    expect(codes(t, leeg, priya(plusDagen(ZITTINGSDAG, -1)))).toEqual([
      'zittingNogNietGeweest',
      'aanwezigOntbreekt',
      'verslagOntbreekt',
    ]);
    expect(codes(inBezwaar(), hoorzittingVastleggen)).toEqual(['geenZitting']);
  });

  it('doet zonder commissie niemand die het besluit nam of voorbereidde (Awb 7:5 lid 1)', () => {
    const zonder = naBezwaar(besloten(), bezwaarBrief(), priya(BEZWAARDAG, ZONDER_COMMISSIE));
    const t = naBezwaar(zonder, hoorzittingPlannen(), priya(JUNI));
    const bilal = contextVoor('teamleider', { id: klantmanager().wie.id, vandaag: ZITTINGSDAG });
    expect(codes(t, hoorzittingVastleggen, bilal)).toEqual(['hoorderWasBetrokken']);
    // The committee hears itself; who types its report does not hear (Awb 7:13 lid 3).
    const met = naBezwaar(inBezwaar(), hoorzittingPlannen(), priya(JUNI));
    expect(codes(met, hoorzittingVastleggen, bilal)).toEqual([]);
  });

  it('hoeft niet op een grond uit de wet, met uitleg (Awb 7:3)', () => {
    expect(feiten(inBezwaar(), afzien)).toEqual({ bezwaar: BEZWAAR_1, op: JUNI, grond: 'wilNietGehoord' });
    expect(codes(inBezwaar(), { ...afzien, toelichting: '' })).toEqual(['toelichtingOntbreekt']);
    const t = naBezwaar(inBezwaar(), afzien, priya(JUNI));
    expect(stap(t)).toBe('beslissen');
    expect(codes(t, afzien)).toEqual(['horenAlGeregeld']);
  });

  it('wordt niet meer aangeboden als er is gehoord (Awb 7:2, 7:3)', () => {
    expect(codes(gehoord(), hoorzittingPlannen())).toEqual(['alGehoord']);
    expect(codes(gehoord(), afzien)).toEqual(['horenAlGeregeld']);
    expect(codes(gehoord(), hoorzittingVastleggen)).toEqual(['geenZitting']);
  });
});

describe('commissieadviesVastleggen', () => {
  const dag = priya(datum('2026-06-30'));
  it('legt het advies vast na het horen (Awb 7:13)', () => {
    expect(stap(gehoord())).toBe('advies');
    expect(feiten(gehoord(), commissieadviesVastleggen, dag)).toEqual({
      bezwaar: BEZWAAR_1,
      op: '2026-06-29',
      strekking: 'gegrond',
    });
    expect(stap(geadviseerd())).toBe('beslissen');
  });

  it('weigert een dag die niet kan en een leeg advies (Awb 7:13 lid 6)', () => {
    const krom = { ...commissieadviesVastleggen, op: datum('2026-07-01'), advies: ' ' };
    expect(codes(gehoord(), krom, dag)).toEqual(['adviesdagOnmogelijk', 'adviesOntbreekt']);
    const voor = { ...commissieadviesVastleggen, op: plusDagen(BEZWAARDAG, -1) };
    expect(codes(gehoord(), voor, dag)).toEqual(['adviesdagOnmogelijk']);
  });

  it('wordt niet gevraagd voor het horen, zonder commissie of een tweede keer (Awb 7:13)', () => {
    expect(codes(inBezwaar(), commissieadviesVastleggen, dag)).toEqual(['geenAdviesVerwacht']);
    expect(codes(geadviseerd(), commissieadviesVastleggen, dag)).toEqual(['geenAdviesVerwacht']);
    const zonder = gehoord(naBezwaar(besloten(), bezwaarBrief(), priya(BEZWAARDAG, ZONDER_COMMISSIE)));
    expect(codes(zonder, commissieadviesVastleggen, dag)).toEqual(['geenAdviesVerwacht']);
    expect(stap(zonder)).toBe('beslissen');
  });
});

describe('bezwaarIntrekken en bezwaarDoorzenden', () => {
  const intrekken = {
    soort: 'bezwaarIntrekken',
    bezwaar: BEZWAAR_1,
    wijze: 'schriftelijk',
    reden: '',
  } as const;
  const inwoner = contextVoor('inwoner', { vandaag: JUNI });

  it('trekt in: schriftelijk, of mondeling op de hoorzitting (Awb 6:21)', () => {
    expect(feiten(inBezwaar(), intrekken, inwoner)).toEqual({
      bezwaar: BEZWAAR_1,
      op: JUNI,
      wijze: 'schriftelijk',
    });
    expect(codes(inBezwaar(), { ...intrekken, wijze: 'opDeZitting' })).toEqual([
      'geenZitting',
      'redenOntbreekt',
    ]);
    expect(codes(gehoord(), { ...intrekken, wijze: 'opDeZitting', reden: 'Op de zitting gezegd.' })).toEqual(
      [],
    );
  });

  it('zendt door naar wie wel beslist, met uitleg voor de inwoner (Awb 6:15)', () => {
    const door = {
      soort: 'bezwaarDoorzenden',
      bezwaar: BEZWAAR_1,
      naar: 'de rechtbank Limburg',
      waarom: 'U schrijft dat ons besluit te laat is. Daarover beslist de rechter.',
    } as const;
    const t = inBezwaar({ tegen: 'nietTijdig' });
    expect(stap(t)).toBe('doorzenden');
    expect(feiten(t, door)).toEqual({ bezwaar: BEZWAAR_1, op: JUNI });
    expect(codes(t, { ...door, naar: '', waarom: '' })).toEqual(['naarOntbreekt', 'waaromOntbreekt']);
    expect(codes(naBezwaar(t, door, priya(JUNI)), door)).toEqual(['geenOpenBezwaar']);
  });

  it('maakt dat er niets meer te doen is (Awb 6:21)', () => {
    const t = naBezwaar(inBezwaar(), intrekken, inwoner);
    expect(stap(t)).toBe('klaar');
    for (const o of [intrekken, bezwaarherstelVragen(), verdagen(), hoorzittingPlannen(), afzien])
      expect(codes(t, o)).toEqual(['geenOpenBezwaar']);
    expect(codes(opBezwaarBeslist(), intrekken)).toEqual(['geenOpenBezwaar']);
  });
});

function bezwaarBrief() {
  return {
    soort: 'bezwaarMaken',
    tegen: volgendOnderdeel('B', 0),
    kanaal: 'post',
    ontvangenOp: BEZWAARDAG,
    gepostOp: null,
    eldersOp: null,
    waar: '',
    gronden: [],
    ondertekend: true,
    tekst: 'Ik ben het er niet mee eens.',
    redenTeLaat: '',
  } as const;
}
