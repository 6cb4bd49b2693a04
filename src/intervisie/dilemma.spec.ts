import { describe, expect, it } from 'vitest';
import { persoonId } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import type { NieuwDilemma } from './dilemma.ts';
import { dilemmaEisen, doetMee, METHODEN, METHODESTAPPEN, uitkomstEisen } from './dilemma.ts';

const VANDAAG = datum('2026-04-10');
const [bilal, fatima, lotte] = ['bilal', 'fatima', 'lotte'].map(persoonId);
if (!bilal || !fatima || !lotte) throw new Error('geen mensen');
const COLLEGAS = [
  { id: bilal, naam: 'Bilal Aksoy' },
  { id: fatima, naam: 'Fatima Yilmaz' },
];

const nieuw = (anders: Partial<NieuwDilemma> = {}): NieuwDilemma => ({
  titel: 'Nee zeggen als iemand huilt',
  dilemma: 'De inwoner was verdrietig. Ik wilde helpen, maar er was geen grond.',
  vraag: 'Hoe zeg je nee en blijf je naast iemand staan?',
  methode: 'incident',
  dag: VANDAAG,
  rollen: { inbrenger: bilal, gespreksleider: fatima, meedenkers: [lotte] },
  nagelezen: true,
  ...anders,
});
const codes = (anders: Partial<NieuwDilemma>): readonly string[] =>
  dilemmaEisen(nieuw(anders), COLLEGAS, VANDAAG).map(({ code }) => code);

describe('een dilemma voor intervisie', () => {
  it('mag erin als niemand te herkennen is, met een leider en iemand die meedenkt (AVG 4 onder 1)', () => {
    expect(codes({})).toEqual([]);
  });
  it.each([
    ['de naam van een collega', 'Bilal Aksoy wist het ook niet.'],
    ['een burgerservicenummer', 'Het nummer is 999990019.'],
    ['een dossiernummer', 'Zie W26-7K3M-Q9TX.'],
    ['een dag', 'Dat was op 12 mei 2026.'],
    ['een telefoonnummer', 'Te bereiken op 06 12 34 56 78.'],
  ])('wordt geweigerd met %s in de tekst (AVG 4 onder 1)', (_wat, dilemma) => {
    expect(codes({ dilemma })).toEqual(['tekstHerkenbaar']);
  });
  it('zegt alles tegelijk wat nog niet kan (Awb 3:46)', () => {
    expect(
      codes({
        titel: ' ',
        dag: datum('2026-04-09'),
        nagelezen: false,
        rollen: { inbrenger: bilal, gespreksleider: bilal, meedenkers: [bilal] },
      }),
    ).toEqual(['tekstOntbreekt', 'dagVoorbij', 'leiderIsInbrenger', 'geenMeedenkers', 'nietNagelezen']);
  });
  it('is van wie meedoet, tot het in de bibliotheek staat (Wmo 5.3.3)', () => {
    const { rollen } = nieuw();
    expect([bilal, fatima, lotte].every((wie) => doetMee(rollen, wie))).toBe(true);
    expect(doetMee(rollen, persoonId('henk'))).toBe(false);
  });
});

describe('wat het gesprek opleverde', () => {
  it('gaat zonder naam de bibliotheek in (AVG 4 onder 1)', () => {
    expect(uitkomstEisen({ inzicht: 'Eerst luisteren.', afspraak: '' }, COLLEGAS)).toEqual([]);
    expect(
      uitkomstEisen({ inzicht: '', afspraak: 'Fatima Yilmaz belt.' }, COLLEGAS).map(({ code }) => code),
    ).toEqual(['tekstOntbreekt', 'tekstHerkenbaar']);
  });
  it('heeft een manier van bespreken met een volgorde (Stein, intervisie)', () => {
    for (const methode of METHODEN) expect(METHODESTAPPEN[methode].length).toBeGreaterThanOrEqual(3);
  });
});
