import { describe, expect, it } from 'vitest';
import { voerUit } from '../kern/decider.ts';
import type { EthiekInvoer } from './eisen-ethiek.ts';
import { OPTIESOORTNAAM } from './namen.ts';
import { toetsHandelingen } from './opdrachten.ts';
import { ethiekstap } from './waarden.ts';
import { gebeurd, weigeringenVan } from '../../test/bouwers/stap.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';

const gewogen = getoetst(PEDRO, 'grondwaarden');
const opdracht = PEDRO.stappen(TOETSDAG).ethiek;

function weeg(anders: Partial<EthiekInvoer>, t = gewogen) {
  return voerUit(toetsHandelingen, { ...opdracht, ...anders }, t, opToetsdag(4));
}
function weigeringen(anders: Partial<EthiekInvoer>) {
  const uitkomst = weeg(anders);
  return weigeringenVan(uitkomst);
}

describe('ethiekWegen', () => {
  it('legt opties met gevolgen vast en leest ze weer bij elkaar (Awb 3:4)', () => {
    const uitkomst = weeg({});
    if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen[0].reden);
    const [feit] = uitkomst.waarde;
    if (feit?.soort !== 'ethiekGewogen') throw new Error('geen afweging');
    expect(ethiekstap(feit).opties.map((o) => [o.id, o.soort, o.gevolgen.length])).toEqual([
      ['OP1', 'nietsDoen', 2],
      ['OP2', 'standaard', 3],
      ['OP3', 'anders', 3],
    ]);
    expect(ethiekstap(feit).opties[1]?.gevolgen[2]).toEqual({
      voor: 'gemeente',
      termijn: 'lang',
      richting: 'negatief',
      tekst: 'Duurdere problemen later',
    });
  });
  it('bewaart wie het anders ziet, en de gevallen waarmee is vergeleken (Omgekeerde Toets stap 3)', () => {
    const gevallen = [{ tekst: 'Een ander gezin', onderscheid: 'Daar was een auto.' }];
    const uitkomst = weeg({
      minderheidsstandpunten: ['De jurist ziet geen grond.', ' '],
      vergelijkbareGevallen: [...gevallen, { tekst: ' ', onderscheid: ' ' }],
    });
    expect(gebeurd(uitkomst)).toMatchObject([
      {
        inhoud: {
          minderheidsstandpunten: ['De jurist ziet geen grond.'],
          vergelijkbareGevallen: gevallen,
        },
      },
    ]);
  });
  it('laat een gevolg zonder tekst weg, en telt het niet als gevolg voor de inwoner (Omgekeerde Toets stap 3)', () => {
    const leeg = { voor: 'gezin', termijn: 'kort', richting: 'onzeker', tekst: ' ' } as const;
    const metLeeg = opdracht.opties.map((o) => ({ ...o, gevolgen: [...o.gevolgen, leeg] }));
    expect(gebeurd(weeg({ opties: metLeeg }))).toEqual(gebeurd(weeg({})));
    const alleenLeeg = opdracht.opties.map((o) =>
      o.soort === 'standaard' ? { ...o, gevolgen: o.gevolgen.map((g) => ({ ...g, tekst: ' ' })) } : o,
    );
    expect(weigeringen({ opties: alleenLeeg }).map((w) => w.veld)).toEqual([
      'optie.1.inwoner.kort.tekst',
      'optie.1.inwoner.lang.tekst',
    ]);
  });
  it('noemt de optie bij haar naam, of zonder naam bij haar soort (Omgekeerde Toets stap 3)', () => {
    const kaal = (naam: string) =>
      weigeringen({
        opties: opdracht.opties.map((o) => (o.soort === 'standaard' ? { ...o, naam, gevolgen: [] } : o)),
      });
    expect(kaal('Wachten op de bus').map((w) => w.reden)).toEqual([
      expect.stringContaining('‘Wachten op de bus’'),
      expect.stringContaining('‘Wachten op de bus’'),
    ]);
    expect(kaal(' ').at(-1)?.reden).toContain(`‘${OPTIESOORTNAAM.standaard}’`);
  });
  it('een lege optie telt alleen niet mee als zij een extra is (Omgekeerde Toets stap 3)', () => {
    const leeg = { soort: 'standaard', naam: ' ', kostenPerJaar: null, gevolgen: [] } as const;
    expect(weigeringen({ opties: [...opdracht.opties, leeg] }).map((w) => w.code)).toContain(
      'optieStandaardOntbreekt',
    );
    const gevolgen = opdracht.opties[0]?.gevolgen ?? [];
    const zonderNaam = { soort: 'anders', naam: ' ', kostenPerJaar: null, gevolgen } as const;
    expect(weigeringen({ opties: [...opdracht.opties, zonderNaam] }).map((w) => w.veld)).toContain(
      'optie.3.naam',
    );
  });
  it('weigert zonder niets doen, standaard en een andere optie (Omgekeerde Toets stap 3)', () => {
    expect(weigeringen({ opties: [] }).map((w) => w.code)).toEqual([
      'optieNietsDoenOntbreekt',
      'optieStandaardOntbreekt',
      'andereOptieOntbreekt',
    ]);
    const tweemaal = opdracht.opties.map((o) =>
      o.soort === 'anders' ? { ...o, soort: 'standaard' as const } : o,
    );
    expect(weigeringen({ opties: tweemaal }).map((w) => w.code)).toEqual([
      'optieStandaardOntbreekt',
      'andereOptieOntbreekt',
    ]);
  });
  it('weigert een optie zonder gevolg voor de inwoner op korte en lange termijn (Omgekeerde Toets stap 3)', () => {
    const opties = opdracht.opties.map((o) =>
      o.soort === 'anders'
        ? { ...o, gevolgen: o.gevolgen.filter((g) => g.voor !== 'inwoner' || g.termijn === 'kort') }
        : o,
    );
    expect(weigeringen({ opties })).toMatchObject([
      { code: 'gevolgOntbreekt', veld: 'optie.2.inwoner.lang.tekst', artikel: 'Omgekeerde Toets stap 3' },
    ]);
  });
  it('weigert een optie zonder naam en slaat een lege vierde optie over (Omgekeerde Toets stap 3)', () => {
    const leeg = { soort: 'anders', naam: ' ', kostenPerJaar: null, gevolgen: [] } as const;
    expect(weigeringen({ opties: [...opdracht.opties, leeg] })).toEqual([]);
    const naamloos = opdracht.opties.map((o) => ({ ...o, naam: ' ' }));
    expect(weigeringen({ opties: naamloos }).map((w) => w.veld)).toEqual([
      'optie.0.naam',
      'optie.1.naam',
      'optie.2.naam',
    ]);
  });
  it('weigert zonder uitleg aan de buurman, verwijt, drie publieke waarden en reactie (Awb 3:4)', () => {
    const leeg = {
      buurman: ' ',
      verwijtbaarheid: ' ',
      legitimiteit: ' ',
      betrokkenheid: ' ',
      rendement: ' ',
      reactieInwoner: ' ',
    };
    const gevonden = weigeringen(leeg);
    expect(gevonden.map((w) => w.veld)).toEqual(Object.keys(leeg));
    expect(gevonden[0]?.artikel).toBe('Awb 3:4');
  });
  it('weigert een vergelijkbaar geval zonder verschil (Awb 3:4: gelijk geval gelijk)', () => {
    const vergelijkbareGevallen = [
      { tekst: ' ', onderscheid: '' },
      { tekst: 'Iemand anders', onderscheid: ' ' },
    ];
    expect(weigeringen({ vergelijkbareGevallen })).toMatchObject([{ veld: 'geval.1.onderscheid' }]);
  });
  it('nummert opties nooit opnieuw (Omgekeerde Toets stap 3)', () => {
    const t = naToets(
      getoetst(PEDRO, 'ethiek'),
      { ...opdracht, buurman: 'Anders uitgelegd.' },
      opToetsdag(5),
    );
    expect(t.toets.ethiek.gesloten?.waarde.opties.map((o) => o.id)).toEqual(['OP4', 'OP5', 'OP6']);
    expect(t.toets.ethiek.geschiedenis).toHaveLength(1);
  });
  it('zwijgt als er niets verandert (Omgekeerde Toets stap 3)', () => {
    expect(weeg({}, getoetst(PEDRO, 'ethiek'))).toEqual({ gelukt: true, waarde: [] });
  });
});
