import { describe, expect, it } from 'vitest';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { toetsHandelingen } from './opdrachten.ts';
import type { Grondwaardenstap } from './waarden.ts';
import {
  dient,
  E1,
  getoetst,
  gewogen,
  nvt,
  onderDruk,
  opToetsdag,
  TOETSDAG,
} from '../../test/bouwers/toets.ts';
import { weigeringenVan } from '../../test/bouwers/stap.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';

const bevestigd = getoetst(PEDRO, 'bevestigen');
const opdracht = PEDRO.stappen(TOETSDAG).grondwaarden;

function weeg(anders: Partial<Grondwaardenstap>, t = bevestigd) {
  return voerUit(toetsHandelingen, { ...opdracht, ...anders }, t, opToetsdag(3));
}
function weigeringen(anders: Partial<Grondwaardenstap>) {
  const uitkomst = weeg(anders);
  return weigeringenVan(uitkomst);
}

describe('grondwaardenWegen', () => {
  it('legt elke grondwaarde van alle zeven wetten vast (Omgekeerde Toets stap 2)', () => {
    const uitkomst = weeg({});
    if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen[0].reden);
    const [gewogenFeit] = uitkomst.waarde;
    if (gewogenFeit?.soort !== 'grondwaardenGewogen') throw new Error('geen grondwaarden');
    expect(gewogenFeit.feiten.waarden.map((w) => w.code)).toEqual(GRONDWAARDEN.map((w) => w.code));
    expect(gewogenFeit.inhoud.toelichtingen).toHaveLength(9);
  });
  it('weigert als een hele wet ontbreekt (Omgekeerde Toets stap 2: alle zeven doorlopen)', () => {
    const zonder = opdracht.waarden.filter((w) => !w.code.startsWith('wgs'));
    expect(weigeringen({ waarden: zonder })).toMatchObject([
      { code: 'wetNietGewogen', reden: 'Nog niet gewogen: de Wgs.', veld: 'wet.wgs.reden' },
    ]);
  });
  it('noemt welke waarde van een wet ontbreekt (Omgekeerde Toets stap 2)', () => {
    const [weigering] = weigeringen({ waarden: opdracht.waarden.filter((w) => w.code !== 'pw1') });
    expect(weigering?.reden).toBe('Bij de Participatiewet ontbreekt: Bestaansminimum als vangnet.');
  });
  it('weigert een wet die geheel n.v.t. is zonder reden (Omgekeerde Toets stap 2: ook geen motiveren)', () => {
    const waarden = opdracht.waarden.map((w) => (w.code === 'wgs1' ? { ...w, toelichting: ' ' } : w));
    expect(weigeringen({ waarden })).toMatchObject([{ code: 'wetZonderReden', veld: 'wet.wgs.reden' }]);
  });
  it('weigert dient en onder druk zonder reden of effect (Omgekeerde Toets stap 2)', () => {
    const waarden = opdracht.waarden.map((w) =>
      w.code === 'wmo1' ? { ...w, toelichting: ' ' } : w.code === 'pw6' ? { ...w, effecten: [] } : w,
    );
    expect(weigeringen({ waarden })).toMatchObject([
      { code: 'tekstOntbreekt', veld: 'waarde.wmo1.toelichting' },
      { code: 'effectOntbreekt', veld: 'waarde.pw6.effecten' },
    ]);
  });
  it('weigert een effect dat niet bestaat (Omgekeerde Toets stap 2)', () => {
    const waarden = opdracht.waarden.map((w) =>
      w.code === 'wmo1' ? { ...w, effecten: [E1, volgendOnderdeel('E', 8)] } : w,
    );
    expect(weigeringen({ waarden })).toMatchObject([
      { code: 'effectOnbekend', veld: 'waarde.wmo1.effecten' },
    ]);
  });
  it('weigert een waarde die er twee keer staat (Omgekeerde Toets stap 2)', () => {
    const [eerste] = opdracht.waarden;
    const waarden = eerste ? [...opdracht.waarden, eerste] : [];
    expect(weigeringen({ waarden })).toMatchObject([{ code: 'waardeDubbel', veld: 'waarde.wmo1.rol' }]);
  });
  it('weigert zonder wat niets doen en de standaard met de waarden doen (Omgekeerde Toets stap 2)', () => {
    expect(weigeringen({ bijNietsDoen: ' ', bijStandaard: ' ' }).map((w) => w.veld)).toEqual([
      'bijNietsDoen',
      'bijStandaard',
    ]);
  });
  it('mag opnieuw zolang stap 3 open is; de eerdere weging blijft bewaard (Omgekeerde Toets stap 2)', () => {
    const waarden = gewogen({
      wmo1: dient('Meedoen', E1),
      jw1: nvt('Volwassen'),
      pw1: onderDruk('Inkomen onzeker', E1),
      wgs1: nvt('Geen schulden'),
      wi1: nvt('Nee'),
      lpw1: nvt('Nee'),
      po1: nvt('Nee'),
    });
    const uitkomst = weeg({ waarden }, getoetst(PEDRO, 'grondwaarden'));
    expect(uitkomst.gelukt && uitkomst.waarde).toHaveLength(1);
  });
  it('zwijgt als er niets verandert (Omgekeerde Toets stap 2)', () => {
    expect(weeg({}, getoetst(PEDRO, 'grondwaarden'))).toEqual({ gelukt: true, waarde: [] });
  });
});
