import { describe, expect, it } from 'vitest';
import { bilal, ononderzocht, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import {
  naVerslag,
  VERSLAGDAG,
  verslagVerzenden,
  verzondenDossier,
  zonderVerslag,
  zonderVerslagNa,
} from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { BEGIN_TOETS } from '../toets/toestand.ts';
import type { Verslagdeel } from './gebeurtenissen.ts';
import { VERPLICHTE_DELEN } from './namen.ts';
import { verslagHandelingen } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';
import type { VerslagVerzenden } from './verzenden.ts';
import { verplichteDelen } from './verplicht.ts';

const doe = (t: TotVerslag, o: VerslagVerzenden, ctx = bilal(VERSLAGDAG)) =>
  voerUit(verslagHandelingen, o, t, ctx);

const zonder = (o: VerslagVerzenden, ...weg: readonly Verslagdeel[]): VerslagVerzenden => ({
  ...o,
  delen: o.delen.map((d) => (weg.includes(d.deel) ? { ...d, tekst: ' \n' } : d)),
});

describe('verslagVerzenden', () => {
  const t = zonderVerslag();

  it('verstuurt de eerste uitgave, met de delen en hun vingerafdruk (Wmo 2.3.2 lid 8)', () => {
    const [verzonden] = gebeurd(doe(t, verslagVerzenden(t)));
    expect(verzonden).toMatchObject({
      soort: 'verslagVerzonden',
      feiten: {
        id: 'V1',
        uitgave: 1,
        op: VERSLAGDAG,
        vingerafdruk: vingerafdruk('a'),
        advies: 'maatwerkvoorziening',
        opTijd: true,
      },
      inhoud: { redenNieuweUitgave: '' },
    });
  });

  it('is op de laatste dag van de zes weken nog op tijd, een dag later niet (Wmo 2.3.2 lid 1)', () => {
    const laatste = plusWeken(BEGINDAG, 6);
    expect(gebeurd(doe(t, verslagVerzenden(t), bilal(laatste)))[0]).toMatchObject({
      feiten: { opTijd: true },
    });
    expect(gebeurd(doe(t, verslagVerzenden(t), bilal(plusDagen(laatste, 1))))[0]).toMatchObject({
      feiten: { opTijd: false },
    });
  });

  it('weigert alles wat nog open staat in een keer, elk met artikel (Wmo 2.3.2 lid 4)', () => {
    const leeg = zonderVerslagNa({ ...ononderzocht(), toets: BEGIN_TOETS });
    const uitkomst = doe(leeg, { ...verslagVerzenden(t), delen: [] });
    const codes = weigeringscodes(uitkomst);
    expect(codes).toEqual(expect.arrayContaining(['identiteit', 'geenGesprek', 'deelOntbreekt']));
    expect(codes.filter((c) => c === 'deelOntbreekt')).toHaveLength(VERPLICHTE_DELEN.length);
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen.map((w) => w.artikel)).not.toContain('');
  });

  it('weigert een leeg verplicht deel en wijst het veld aan (Wmo 2.3.2 lid 6)', () => {
    const uitkomst = doe(t, zonder(verslagVerzenden(t), 'pgb', 'privacy'));
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen).toMatchObject([
      { code: 'deelOntbreekt', artikel: 'Wmo 2.3.2 lid 6 en 8', veld: 'deel.pgb' },
      { code: 'deelOntbreekt', veld: 'deel.privacy' },
    ]);
  });

  it('laat lege delen weg die niet hoeven (Wmo 2.3.2 lid 8)', () => {
    const [verzonden] = gebeurd(doe(t, zonder(verslagVerzenden(t), 'effecten')));
    expect(verzonden).toMatchObject({ soort: 'verslagVerzonden' });
    expect(JSON.stringify(verzonden?.inhoud)).not.toContain('"effecten"');
  });

  it('weigert zolang de toets is begonnen en niet afgerond (Omgekeerde Toets)', () => {
    const halverwege = zonderVerslagNa(getoetst(PEDRO, 'ethiek'));
    expect(weigeringscodes(doe(halverwege, verslagVerzenden(halverwege)))).toEqual(['toetsNietAf']);
  });

  it('weigert een andere klantmanager dan de behandelaar (BIO2 8.03.02)', () => {
    const ander = contextVoor('klantmanager', { id: 'fatima', vandaag: VERSLAGDAG });
    expect(weigeringscodes(doe(t, verslagVerzenden(t), ander))).toEqual(['nietDeBehandelaar']);
  });

  it('weigert een tweede uitgave zonder reden (Beleidsregels 3.6)', () => {
    const verzonden = verzondenDossier();
    const anders = verslagVerzenden(verzonden, { vingerafdruk: vingerafdruk('b') });
    expect(weigeringscodes(doe(verzonden, anders))).toEqual(['redenNieuweUitgaveOntbreekt']);
  });

  it('zet een tweede uitgave met reden naast de eerste (Beleidsregels 3.6)', () => {
    const eerste = verzondenDossier();
    const opdracht = verslagVerzenden(eerste, {
      vingerafdruk: vingerafdruk('b'),
      redenNieuweUitgave: 'De naam van de dochter was fout.',
    });
    const tweede = naVerslag(eerste, opdracht);
    expect(tweede.verslag.verslagen.map((v) => [v.id, v.uitgave])).toEqual([
      ['V1', 1],
      ['V2', 2],
    ]);
    expect(tweede.verslag.verslagen[0]).toEqual(eerste.verslag.verslagen[0]);
  });

  it('doet niets als dezelfde tekst nog eens wordt verstuurd (Wmo 2.3.2 lid 8)', () => {
    const verzonden = verzondenDossier();
    expect(gebeurd(doe(verzonden, verslagVerzenden(verzonden)))).toEqual([]);
  });
});

describe('verplichteDelen', () => {
  it('zijn zonder plan, advies en toets alleen de vaste delen (Wmo 2.3.2 lid 4-6 en 8)', () => {
    expect(verplichteDelen(zonderVerslag())).toEqual(VERPLICHTE_DELEN);
  });
  it('vragen het persoonlijk plan als de inwoner er een gaf (Wmo 2.3.2 lid 5)', () => {
    const t = zonderVerslag();
    const metPlan: TotVerslag = {
      ...t,
      melding: {
        ...t.melding,
        persoonlijkPlan: { ontvangenOp: BEGINDAG, opTijd: true, tekst: 'Naar het koor.' },
      },
    };
    expect(verplichteDelen(metPlan)).toContain('persoonlijkPlan');
    expect(weigeringscodes(doe(metPlan, zonder(verslagVerzenden(metPlan), 'persoonlijkPlan')))).toContain(
      'deelOntbreekt',
    );
  });
  it('vragen de toets als die is gedaan (Omgekeerde Toets)', () => {
    const getoetstDossier = zonderVerslagNa(getoetst(PEDRO));
    expect(verplichteDelen(getoetstDossier)).toEqual(
      expect.arrayContaining(['effecten', 'omgekeerdeToets'] as const),
    );
  });
  it('zijn na een volledig gesprek gevuld zodra het verslag is opgesteld (Wmo 2.3.2 lid 8)', () => {
    const t = zonderVerslag();
    const gevuld = verslagVerzenden(t)
      .delen.filter((d) => d.tekst !== '')
      .map((d) => d.deel);
    expect(gevuld).toEqual(expect.arrayContaining([...verplichteDelen(t)]));
  });
});
