import { describe, expect, it } from 'vitest';
import { aangevraagdDossier, ingetrokkenAanvraag } from '../../test/bouwers/aanvraag.ts';
import {
  beoordeeld,
  besluitVoorbereiden,
  bekendgemaakteToekenning,
  genomenAfwijzing,
  klantmanager,
  naBesluit,
  onderdeel,
} from '../../test/bouwers/besluit.ts';
import {
  beroepVastleggen,
  inBezwaar,
  naBezwaar,
  opBezwaarBeslist,
  priya,
  uitspraakVastleggen,
} from '../../test/bouwers/bezwaar.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { dwangsomVaststellen, laatBesloten, naDwangsom, petra } from '../../test/bouwers/dwangsom.ts';
import { gemeldDossier, ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import {
  gegevensverzoekBeslissen,
  gevraagd,
  naRechten,
  toegewezen,
  vernietigingGegund,
  vernietigingGevraagd,
  VZ1,
} from '../../test/bouwers/rechten.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import {
  afgeslotenDossier,
  naScreening,
  spoedDossier,
  spoedvoorzieningTreffen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { ingetrokken } from '../../test/bouwers/voortzetting.ts';
import { laatsteWijziging } from '../dossier/wijziging.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import { beoordeelBewaring, selectieresultaat } from './beoordeling.ts';

const d = datum;
const REGELS = voorbeeldRegels();
const GEWIJZIGD = d('2026-09-01');
const NA_15_JAAR = d('2041-09-02');

const oordeel = (t: Partial<DossierToestand>, op = NA_15_JAAR, regels = REGELS, anderBestaat = false) =>
  beoordeelBewaring({ toestand: heelDossier(t), gewijzigd: GEWIJZIGD, anderBestaat }, op, regels);
const codes = (...wat: Parameters<typeof oordeel>) => oordeel(...wat).bezwaren.map((w) => w.code);
const bezwaar = (...wat: Parameters<typeof oordeel>) => oordeel(...wat).bezwaren[0];

const toegekend = bekendgemaakteToekenning();
const zonderEinde = (per: 'week' | 'eenmalig') => {
  const t = naBesluit(beoordeeld(), besluitVoorbereiden({ onderdelen: [onderdeel({ einde: null, per })] }));
  return { ...toegekend, besluit: { ...toegekend.besluit, concept: t.besluit.concept } };
};

describe('welke dossiers aan de beurt zijn', () => {
  it('een toegekende voorziening: vijftien jaar na de laatste wijziging (Wmo 5.3.4)', () => {
    expect(oordeel(toegekend)).toEqual({
      resultaat: '8.1.1',
      bewaring: { artikel: 'Wmo 5.3.4', tm: '2041-09-01', vernietigenVanaf: '2041-09-02' },
      bezwaren: [],
      wegVoor: null,
    });
    expect(codes(toegekend, d('2041-09-01'))).toEqual(['bewaartermijnLoopt']);
  });

  it('een ingetrokken melding na de termijn die de gemeente koos, en anders na vijftien jaar (Selectielijst 2020, 3.3.1)', () => {
    const kort = voorbeeldRegels({ bewaren: { afgebrokenMeldingDagen: 365 } });
    expect(codes(ingetrokkenDossier(), d('2027-09-02'), kort)).toEqual([]);
    expect(codes(ingetrokkenDossier(), d('2027-09-01'), kort)).toEqual(['bewaartermijnLoopt']);
    expect(codes(ingetrokkenDossier(), d('2027-09-02'))).toEqual(['bewaartermijnLoopt']);
  });

  it('een afgesloten onderzoek volgt die korte termijn niet (Wmo 5.3.4)', () => {
    const kort = voorbeeldRegels({ bewaren: { afgebrokenMeldingDagen: 365 } });
    for (const t of [afgeslotenDossier(), ingetrokkenAanvraag()])
      expect(codes(t, d('2027-09-02'), kort)).toEqual(['bewaartermijnLoopt']);
  });

  it.each([
    ['toegekend', toegekend, '8.1.1'],
    ['tijdelijke voorziening', { ...spoedDossier(), ...metTijdelijk() }, '8.1.1'],
    ['aanvraag ingetrokken', ingetrokkenAanvraag(), '8.4.1'],
    ['melding ingetrokken', ingetrokkenDossier(), '3.3.1'],
    ['advies en klaar', afgeslotenDossier(), '3.1.5'],
  ] as const)('%s valt onder het juiste resultaat (Archiefwet 5)', (_wat, t, code) => {
    expect(selectieresultaat(heelDossier(t))).toBe(code);
  });

  it('een afwijzing valt onder geweigerd, en blijft vijftien jaar (Selectielijst 2020, 8.2; Wmo 5.3.4)', () => {
    const genomen = genomenAfwijzing();
    const t = naBesluit(
      genomen,
      { soort: 'besluitBekendmaken', op: d('2026-04-20'), via: 'post' },
      klantmanager(d('2026-04-20')),
    );
    expect(oordeel(t)).toMatchObject({ resultaat: '8.2', bezwaren: [] });
    expect(codes(t, d('2031-09-02'))).toEqual(['bewaartermijnLoopt']);
  });

  it('een melding waarover al is gesproken, is geen afgebroken melding meer (Wmo 5.1.1)', () => {
    const t = heelDossier(ingetrokkenDossier());
    const gegevens = [{} as DossierToestand['onderzoek']['gegevens'][number]];
    expect(selectieresultaat({ ...t, onderzoek: { ...t.onderzoek, gegevens } })).toBe('3.1.5');
  });
});

function metTijdelijk() {
  return naScreening(spoedDossier(), spoedvoorzieningTreffen(), contextVoor('screener'));
}

describe('wat vernietigen tegenhoudt', () => {
  it('werk dat nog loopt, ook na vijftien jaar (Archiefwet 3)', () => {
    expect(bezwaar(gemeldDossier())).toEqual({
      code: 'nogOpen',
      reden: 'Er wordt nog aan gewerkt: melding.',
      artikel: 'Archiefwet 3',
      uitweg: 'Rond het dossier eerst af.',
    });
    expect(codes(aangevraagdDossier())).toEqual(['nogOpen']);
  });

  it('een bezwaar en een beroep die lopen (Archiefwet 3, Awb 7:4, 8:42)', () => {
    expect(codes(inBezwaar())).toContain('lopendeProcedure');
    expect(oordeel(inBezwaar()).bezwaren.find((w) => w.code === 'lopendeProcedure')?.reden).toBe(
      'Er loopt bezwaar.',
    );
    const inBeroep = naBezwaar(opBezwaarBeslist(), beroepVastleggen(), priya(d('2026-08-12')));
    expect(oordeel(inBeroep).bezwaren.find((w) => w.code === 'lopendeProcedure')).toMatchObject({
      reden: 'Er loopt beroep.',
      artikel: 'Archiefwet 3, Awb 8:42',
    });
  });

  it('de tijd om bezwaar te maken, tot en met de laatste dag (Awb 6:7)', () => {
    const uiterlijk = toegekend.besluit.bekendgemaakt?.bezwaarUiterlijk ?? BEGINDAG;
    expect(oordeel(toegekend, uiterlijk).bezwaren[0]).toMatchObject({
      code: 'rechtsmiddelOpen',
      artikel: 'Awb 6:7',
    });
    expect(codes(toegekend, d('2026-05-29'))).not.toContain('rechtsmiddelOpen');
  });

  it('de tijd om in beroep te gaan na de beslissing op bezwaar, en om in hoger beroep te gaan (Awb 6:7, 8:104)', () => {
    const beslist = opBezwaarBeslist();
    const beroep = beslist.bezwaar.bezwaren[0]?.beslissingen[0]?.beroepUiterlijk ?? BEGINDAG;
    expect(oordeel(beslist, beroep).bezwaren.map((w) => w.reden)).toContain(
      'Beroep kan nog tot en met 17 augustus 2026.',
    );
    const inBeroep = naBezwaar(beslist, beroepVastleggen(), priya(d('2026-08-12')));
    const na = naBezwaar(inBeroep, uitspraakVastleggen(), priya(d('2026-11-03')));
    expect(codes(na, d('2026-11-20'))).toContain('rechtsmiddelOpen');
    expect(codes(na)).toEqual([]);
  });

  it('ondersteuning die nog loopt, tot en met de laatste dag (Wmo 5.3.4)', () => {
    expect(codes(toegekend, d('2028-04-30'))).toContain('voorzieningLoopt');
    expect(codes(toegekend, d('2028-05-01'))).not.toContain('voorzieningLoopt');
    expect(codes(metTijdelijk(), d('2026-04-13'))).toContain('voorzieningLoopt');
  });

  it('ondersteuning zonder einddatum, altijd; wat eenmalig is gegeven niet (Wmo 5.3.4)', () => {
    expect(bezwaar(zonderEinde('week'))).toMatchObject({
      code: 'voorzieningLoopt',
      reden: 'De ondersteuning loopt nog: zij heeft geen einddatum.',
    });
    expect(codes(zonderEinde('eenmalig'))).toEqual([]);
  });

  it('een dwangsom die nog betaald moet worden (Awb 4:87)', () => {
    const laat = d('2026-05-11');
    const t = naDwangsom(laatBesloten(laat), dwangsomVaststellen(), petra(laat));
    const betalen = t.dwangsom.vastgesteld[0]?.betalenUiterlijk ?? BEGINDAG;
    expect(codes(t, betalen)).toContain('nogTeBetalen');
    expect(codes(t)).toEqual([]);
  });

  it('een dwangsom die nog niet is vastgesteld (Awb 4:18)', () => {
    expect(codes(laatBesloten(d('2026-05-11')))).toEqual(['nogOpen']);
  });

  it('een verzoek over gegevens dat loopt, ook als de rest klaar is (AVG 12 lid 3)', () => {
    expect(bezwaar(gevraagd('inzage'))).toEqual({
      code: 'lopendVerzoek',
      reden: 'Er loopt een verzoek over gegevens van 16 juli 2026.',
      artikel: 'AVG 12 lid 3',
      uitweg: 'Wacht tot op het verzoek is beslist en het is uitgevoerd.',
    });
    expect(codes(toegewezen('inzage'))).toEqual(['lopendVerzoek']);
  });

  it('de tijd om bezwaar te maken tegen het besluit over gegevens (UAVG 34, Awb 6:7)', () => {
    const t = toegewezen('beperking');
    expect(codes(t, d('2026-09-03'))).toContain('rechtsmiddelOpen');
    expect(codes(t, d('2026-09-04'))).not.toContain('rechtsmiddelOpen');
  });

  it('een beperking, zolang die geldt (AVG 18)', () => {
    expect(codes(toegewezen('beperking'))).toEqual(['beperkingGeldt']);
  });

  it('het dossier waarmee het is samengevoegd, zolang dat er is (Wmo 5.3.4)', () => {
    const met = leesDossierId('W26-7K3M-Q9TX');
    if (!met) throw new Error('geen dossier');
    const t = heelDossier(gemeldDossier());
    const samen = { ...t, melding: { ...t.melding, einde: { soort: 'samengevoegd', met } as const } };
    expect(bezwaar(samen, NA_15_JAAR, REGELS, true)).toMatchObject({
      code: 'hoortBijAnder',
      reden: 'Dit dossier is samengevoegd met W26-7K3M-Q9TX, dat nog wordt bewaard.',
    });
    expect(codes(samen)).toEqual([]);
  });

  it('wacht ook op de bezwaartermijn van een besluit om hulp in te trekken (Wmo 2.3.10, Awb 6:7)', () => {
    expect(codes(ingetrokken(), d('2028-03-20'))).toContain('rechtsmiddelOpen');
    expect(codes(ingetrokken(), d('2028-03-21'))).not.toContain('rechtsmiddelOpen');
  });

  it('noemt alle redenen tegelijk (Wmo 5.3.4, Awb 6:7)', () => {
    expect(codes(inBezwaar(), d('2026-05-12'))).toEqual([
      'nogOpen',
      'rechtsmiddelOpen',
      'lopendeProcedure',
      'voorzieningLoopt',
      'bewaartermijnLoopt',
    ]);
  });
});

describe('vernietigen op verzoek (Wmo 5.3.5)', () => {
  const gegund = () => vernietigingGegund();

  it('mag vanaf het besluit, ver voor de vijftien jaar, en moet binnen drie maanden na de vraag', () => {
    expect(oordeel(gegund(), d('2026-07-24'))).toEqual({
      resultaat: '3.3.1',
      bewaring: { artikel: 'Wmo 5.3.5', tm: '2026-07-22', vernietigenVanaf: '2026-07-23' },
      bezwaren: [],
      wegVoor: '2026-10-16',
    });
  });

  it('niet voordat er is besloten, en niet na een afwijzing of nadat de inwoner zich bedacht', () => {
    expect(codes(vernietigingGevraagd(), d('2026-07-24'))).toEqual(['lopendVerzoek', 'bewaartermijnLoopt']);
    const bedacht = naRechten(gegund(), { soort: 'gegevensverzoekIntrekken', verzoek: VZ1, reden: '' });
    // Taken back it is a request that was decided on: the term of the file counts again.
    expect(codes(bedacht, d('2026-09-10'))).toEqual(['bewaartermijnLoopt']);
    const af = naRechten(
      vernietigingGevraagd(),
      gegevensverzoekBeslissen({ uitkomst: 'afgewezen', grond: 'wetVerzetZich', motivering: 'Nog nodig.' }),
    );
    expect(codes(af, d('2026-09-10'))).toEqual(['bewaartermijnLoopt']);
    expect(codes(af, d('2026-09-03'))).toEqual(['rechtsmiddelOpen', 'bewaartermijnLoopt']);
  });

  it('nooit zolang er een ander verzoek loopt of het gebruik is beperkt (AVG 12 lid 3, 18 lid 2)', () => {
    const ook = gevraagd('inzage', {}, gegund());
    expect(codes(ook, d('2026-07-24'))).toEqual(['lopendVerzoek']);
  });
});

describe('de laatste wijziging', () => {
  const op = (soort: Parameters<typeof laatsteWijziging>[0][number]['soort'], dag: string) => ({
    soort,
    op: tijdstip(`${dag}T09:00:00Z`),
  });

  it('is wat er het laatst bij kwam; een termijn die door de kalender verschoof, telt niet (Wmo 5.3.4)', () => {
    const begin = op('meldingOntvangen', '2026-03-02');
    const herrekend = op('termijnHerrekend', '2029-05-01');
    expect(laatsteWijziging([begin, herrekend])).toBe(begin.op);
    expect(laatsteWijziging([begin, herrekend, op('stukToegevoegd', '2030-01-01')])).toBe(
      '2030-01-01T09:00:00.000Z',
    );
    expect(laatsteWijziging([])).toBeUndefined();
  });
});
