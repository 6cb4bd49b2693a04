import { describe, expect, it } from 'vitest';
import { voerUit } from '../kern/decider.ts';
import { plusDagen } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { RandvoorwaardenInvoer } from './eisen-randvoorwaarden.ts';
import type { UitkomstInvoer } from './eisen-uitkomst.ts';
import { toetsHandelingen } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, weigeringenVan } from '../../test/bouwers/stap.ts';
import {
  getoetst,
  naToets,
  NIETS_DOEN,
  opToetsdag,
  STANDAARD,
  TOETSDAG,
  voorDeToets,
} from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';

const pedro = PEDRO.stappen(TOETSDAG);
const LEEG = { soort: null, tekst: ' ', bron: ' ', ruimte: ' ', artikel: ' ' };

function bepaal(anders: Partial<RandvoorwaardenInvoer>, t = getoetst(PEDRO, 'ethiek')) {
  return voerUit(toetsHandelingen, { ...pedro.randvoorwaarden, ...anders }, t, opToetsdag(5));
}
function rondAf(anders: Partial<UitkomstInvoer>, t: TotToets = getoetst(PEDRO, 'randvoorwaarden')) {
  return voerUit(toetsHandelingen, { ...pedro.afronden, ...anders }, t, opToetsdag(6));
}
function weigeringen(uitkomst: ReturnType<typeof bepaal>) {
  return weigeringenVan(uitkomst);
}

describe('randvoorwaardenBepalen', () => {
  it('legt belemmeringen vast met soort, ruimte en artikel (Omgekeerde Toets stap 4)', () => {
    const uitkomst = bepaal({});
    expect(uitkomst).toMatchObject({
      gelukt: true,
      waarde: [
        {
          feiten: {
            belemmeringen: [
              { id: 'BL1', soort: 'wet' },
              { id: 'BL2', soort: 'werkproces' },
            ],
            bevoegd: 'teamleider',
          },
        },
      ],
    });
  });
  it('mag ook door de jurist (Omgekeerde Toets stap 4)', () => {
    const t = getoetst(PEDRO, 'ethiek');
    const jurist = contextVoor('jurist', { vandaag: plusDagen(TOETSDAG, 5) });
    expect(voerUit(toetsHandelingen, pedro.randvoorwaarden, t, jurist).gelukt).toBe(true);
  });
  it('weigert een belemmering zonder soort (Omgekeerde Toets stap 4)', () => {
    const belemmeringen = [LEEG, { ...LEEG, tekst: 'Dat mag niet van de regels' }];
    expect(weigeringen(bepaal({ belemmeringen }))).toMatchObject([
      { code: 'soortOntbreekt', veld: 'belemmering.1.soort' },
    ]);
  });
  it.each([
    ['wet', 'Awb 3:4'],
    ['verordening', 'Awb 3:46'],
    ['beleidsregel', 'Awb 4:84'],
  ] as const)('weigert een %s zonder artikel en ruimte (%s)', (soort, artikel) => {
    const belemmeringen = [{ ...LEEG, soort, tekst: 'Iets staat in de weg' }];
    expect(weigeringen(bepaal({ belemmeringen }))).toMatchObject([
      { veld: 'belemmering.0.artikel', artikel },
      { veld: 'belemmering.0.ruimte', artikel },
    ]);
  });
  it('vraagt bij een gewoonte van wie die is, geen juridisch argument (Omgekeerde Toets stap 4)', () => {
    const gewoonte = { ...LEEG, soort: 'werkproces', tekst: 'Zo doen wij het altijd' } as const;
    expect(weigeringen(bepaal({ belemmeringen: [gewoonte] }))).toMatchObject([
      { veld: 'belemmering.0.bron' },
    ]);
    expect(bepaal({ belemmeringen: [{ ...gewoonte, bron: 'Team toegang' }] }).gelukt).toBe(true);
  });
  it('weigert een belemmering zonder tekst (Omgekeerde Toets stap 4)', () => {
    const belemmeringen = [{ ...LEEG, soort: 'werkproces', bron: 'Team toegang' } as const];
    expect(weigeringen(bepaal({ belemmeringen }))).toMatchObject([{ veld: 'belemmering.0.tekst' }]);
  });
  it('weigert zonder bevoegde en met een rol buiten de mandaatlijst (Awb 10:3)', () => {
    expect(weigeringen(bepaal({ bevoegd: null }))).toMatchObject([
      { code: 'bevoegdOntbreekt', artikel: 'Awb 10:3', veld: 'bevoegd' },
    ]);
    expect(weigeringen(bepaal({ bevoegd: 'inwoner' }))).toMatchObject([{ code: 'nietBevoegd' }]);
    const zonderMandaat = opToetsdag(5);
    const uitkomst = voerUit(toetsHandelingen, pedro.randvoorwaarden, getoetst(PEDRO, 'ethiek'), {
      ...zonderMandaat,
      regels: voorbeeldRegels({ mandaat: [] }),
    });
    expect(weigeringen(uitkomst)).toMatchObject([{ code: 'mandaatlijstOntbreekt', artikel: 'Awb 10:3' }]);
  });
  it('zwijgt als er niets verandert (Omgekeerde Toets stap 4)', () => {
    expect(bepaal({}, getoetst(PEDRO, 'randvoorwaarden'))).toEqual({ gelukt: true, waarde: [] });
  });
});

describe('toetsAfronden', () => {
  it('rondt af met keuze, motivering, evaluatiedatum en lessen (Awb 3:46)', () => {
    expect(rondAf({})).toMatchObject({
      gelukt: true,
      waarde: [
        {
          soort: 'toetsAfgerond',
          feiten: { keuze: 'maatwerk', optie: 'OP3' },
          inhoud: { lessen: [{ voor: 'werkproces' }, { voor: 'beleid' }] },
        },
      ],
    });
  });
  it('weigert zonder evaluatiedatum of met een dag die voorbij is (Omgekeerde Toets uitkomst)', () => {
    expect(weigeringen(rondAf({ evaluatiedatum: null }))).toMatchObject([
      { code: 'evaluatiedatumOntbreekt', veld: 'evaluatiedatum' },
    ]);
    const vandaag = plusDagen(TOETSDAG, 6);
    expect(weigeringen(rondAf({ evaluatiedatum: vandaag, ingangsdatum: null }))).toMatchObject([
      { code: 'evaluatiedatumVoorbij' },
    ]);
    const laat = { ingangsdatum: plusDagen(vandaag, 9), evaluatiedatum: plusDagen(vandaag, 8) };
    expect(weigeringen(rondAf(laat))).toMatchObject([{ code: 'evaluatieVoorIngang' }]);
  });
  it('weigert zonder motivering (Awb 3:46)', () => {
    expect(weigeringen(rondAf({ motivering: ' ' }))).toMatchObject([
      { artikel: 'Awb 3:46', veld: 'motivering' },
    ]);
  });
  it('weigert een optie die niet vergeleken is (Omgekeerde Toets uitkomst)', () => {
    for (const optie of [null, volgendOnderdeel('OP', 9)])
      expect(weigeringen(rondAf({ optie }))).toMatchObject([{ code: 'optieOnbekend', veld: 'optie' }]);
  });
  it('weigert ‘standaard’ bij een andere optie dan de standaard (Omgekeerde Toets uitkomst)', () => {
    expect(weigeringen(rondAf({ keuze: 'standaard', optie: NIETS_DOEN }))).toMatchObject([
      { code: 'keuzePastNietBijOptie' },
    ]);
    expect(rondAf({ keuze: 'standaard', optie: STANDAARD }).gelukt).toBe(true);
    expect(rondAf({ keuze: 'afwijzing', optie: NIETS_DOEN }).gelukt).toBe(true);
  });
  it('weigert maatwerk zonder regel met ruimte in stap 4 (Awb 3:46)', () => {
    const t = naToets(
      getoetst(PEDRO, 'ethiek'),
      { ...pedro.randvoorwaarden, belemmeringen: [] },
      opToetsdag(5),
    );
    expect(weigeringen(rondAf({}, t))).toMatchObject([{ code: 'maatwerkZonderRuimte' }]);
    expect(rondAf({ keuze: 'standaard', optie: STANDAARD }, t).gelukt).toBe(true);
  });
  it('weigert een andere uitkomst dan de meeste gelijkende gevallen kregen zonder te zeggen wat hier anders is (Awb 3:46, Grondwet 1)', () => {
    const vergeleken = ['standaard', 'standaard', 'maatwerk'] as const;
    expect(weigeringen(rondAf({ vergeleken }))).toMatchObject([
      {
        code: 'onderscheidOntbreekt',
        reden:
          'Van de 3 meest gelijkende besloten gevallen kreeg er 1 deze uitkomst. Er staat niet wat dit geval anders maakt.',
        veld: 'onderscheid',
      },
    ]);
    expect(weigeringen(rondAf({ vergeleken: ['standaard', 'standaard', 'afwijzing'] }))[0]?.reden).toContain(
      'kregen er geen deze uitkomst',
    );
    expect(
      weigeringen(rondAf({ vergeleken: ['maatwerk', 'maatwerk', 'standaard', 'standaard', 'standaard'] }))[0]
        ?.reden,
    ).toContain('kregen er 2 deze uitkomst');
  });

  it('legt vast wat is vergeleken en wat hier anders is (Awb 3:46)', () => {
    const vergeleken = ['standaard', 'standaard', 'standaard'] as const;
    expect(rondAf({ vergeleken, onderscheid: ' Hij staat op twee wachtlijsten. ' })).toMatchObject({
      gelukt: true,
      waarde: [{ feiten: { vergeleken }, inhoud: { onderscheid: 'Hij staat op twee wachtlijsten.' } }],
    });
  });

  it.each([
    [undefined],
    [[]],
    [['standaard', 'standaard']],
    [['maatwerk', 'standaard', 'maatwerk', 'standaard']],
  ] as const)(
    'vraagt geen onderscheid bij te weinig gevallen of als de helft hetzelfde kreeg: %j (Awb 3:46)',
    (vergeleken) => {
      const uitkomst = rondAf(vergeleken === undefined ? {} : { vergeleken });
      expect(weigeringen(uitkomst)).toEqual([]);
      expect(uitkomst).not.toMatchObject({
        waarde: [{ inhoud: { onderscheid: expect.anything() as unknown } }],
      });
    },
  );

  it('weigert als een werkproces in de weg stond en er geen les is (Omgekeerde Toets uitkomst)', () => {
    const lessen = [{ tekst: ' ', voor: 'beleid' }] as const;
    expect(weigeringen(rondAf({ lessen }))).toMatchObject([{ code: 'lesOntbreekt', veld: 'les.0.tekst' }]);
  });
  it('weigert zonder antwoord van de inwoner op de effecten (Omgekeerde Toets stap 1)', () => {
    const zonder = [pedro.starten, pedro.effecten, pedro.grondwaarden, pedro.ethiek, pedro.randvoorwaarden];
    const t = zonder.reduce((stand, o) => naToets(stand, o), voorDeToets(PEDRO));
    expect(weigeringen(rondAf({}, t))).toMatchObject([{ code: 'effectNietBevestigd' }]);
  });
  it('mag met een nee dat is uitgelegd (Omgekeerde Toets stap 1)', () => {
    const nee = { ...pedro.bevestigen, bevestigd: false, reactie: 'Ik wil eerst rust.' };
    const t = naToets(getoetst(PEDRO, 'randvoorwaarden'), nee, opToetsdag(5));
    expect(rondAf({}, t).gelukt).toBe(true);
  });
  it('legt een tweede afronding niet vast (Omgekeerde Toets)', () => {
    expect(weigeringen(rondAf({}, getoetst(PEDRO)))).toMatchObject([{ code: 'toetsAfgerond' }]);
  });
});
