import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  gehoord,
  HERONDERZOEKDAG,
  HULP_EINDE,
  herzieningBesluiten,
  herzieningVoornemen,
  ingetrokken,
  klantmanagerOp,
  metVoornemen,
  naVoortzetting,
  teamleiderOp,
  terugvorderingOverwegen,
  toegekend,
  VH2,
  zienswijzeGevraagd,
  zienswijzeVastleggen,
} from '../../test/bouwers/voortzetting.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { HERZIENGRONDEN } from './gebeurtenissen.ts';
import { lopendeHulp } from './hulp.ts';
import type { VoortzettingOpdracht } from './opdrachten.ts';
import { voortzettingHandelingen } from './opdrachten.ts';
import type { TotVoortzetting } from './toestand.ts';

const doe = (t: TotVoortzetting, o: VoortzettingOpdracht, ctx = klantmanagerOp()) =>
  voerUit(voortzettingHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;
const REACTIE_TM = datum('2028-02-21');
const GEEN_BEHOEFTE = { vorm: 'geenBehoefte', tekst: 'Het is goed zo, ik hoef niets te zeggen.' } as const;
const gisteren = plusDagen(HERONDERZOEKDAG, -1);

describe('herzieningVoornemen', () => {
  it('legt grond, hulp en ingang vast; de hulp loopt door (Wmo 2.3.10 lid 1)', () => {
    expect(feiten(toegekend(), herzieningVoornemen())).toEqual({
      id: 'VH1',
      op: HERONDERZOEKDAG,
      herziening: 'intrekken',
      grond: 'nietAangewezen',
      onderdelen: [HULP],
      ingang: '2028-03-20',
    });
    expect(lopendeHulp(metVoornemen())).toEqual(lopendeHulp(toegekend()));
  });

  it('weigert zonder grond, hulp, gevolg en motivering, alles tegelijk (Wmo 2.3.10, Awb 3:46)', () => {
    const kaal = herzieningVoornemen({ grond: null, onderdelen: [], gevolg: '', motivering: '' });
    expect(codes(toegekend(), kaal)).toEqual([
      'grondOntbreekt',
      'onderdeelOntbreekt',
      'gevolgOntbreekt',
      'motiveringOntbreekt',
    ]);
  });

  it('weigert als alleen het beleid is veranderd, wat de grond ook is (Wmo 2.3.10)', () => {
    for (const grond of HERZIENGRONDEN)
      expect(codes(toegekend(), herzieningVoornemen({ grond, alleenBeleid: true }))).toEqual([
        'alleenBeleidGewijzigd',
      ]);
  });

  it('weigert een ingang in het verleden als de inwoner het niet kon weten (Wmo 2.3.10 lid 2)', () => {
    for (const grond of ['nietAangewezen', 'nietToereikend'] as const)
      expect(codes(toegekend(), herzieningVoornemen({ grond, ingang: gisteren }))).toEqual([
        'ingangInVerleden',
      ]);
  });

  it('vraagt bij een ingang in het verleden waaruit blijkt dat de inwoner het wist (Awb 3:4)', () => {
    for (const grond of ['onjuisteGegevens', 'voorwaarden', 'nietGebruikt'] as const) {
      const terug = herzieningVoornemen({ grond, ingang: gisteren });
      expect(codes(toegekend(), terug)).toEqual(['terugwerkendOntbreekt']);
      expect(codes(toegekend(), { ...terug, terugwerkend: 'Zij tekende ervoor.' })).toEqual([]);
    }
  });

  it('vervangt een voornemen dat nog niet is verstuurd; brief en besluit volgen het nieuwe (Awb 3:2, 4:8)', () => {
    const nieuw = herzieningVoornemen({ herziening: 'wijzigen', ingang: datum('2028-04-03') });
    const t = naVoortzetting(metVoornemen(), nieuw);
    expect(t.voortzetting.voornemens.map(({ id, vervangenDoor }) => [id, vervangenDoor])).toEqual([
      ['VH1', 'VH2'],
      ['VH2', null],
    ]);
    expect(feiten(t, { soort: 'zienswijzeVragen' })).toMatchObject({ voornemen: 'VH2' });
    const gevraagd = naVoortzetting(t, { soort: 'zienswijzeVragen' });
    const klaar = naVoortzetting(gevraagd, zienswijzeVastleggen());
    const petra = teamleiderOp(HERONDERZOEKDAG);
    expect(codes(klaar, herzieningBesluiten(), petra)).toEqual(['anderVoornemen']);
    const besluit = herzieningBesluiten({ voornemen: VH2 });
    expect(feiten(klaar, besluit, petra)).toMatchObject({
      voornemen: 'VH2',
      herziening: 'wijzigen',
      ingang: '2028-04-03',
    });
    expect(codes(naVoortzetting(klaar, besluit, petra), herzieningBesluiten(), petra)).toEqual([
      'geenVoornemen',
    ]);
  });

  it('weigert een ingang voordat de inwoner kon reageren, tot en met de laatste dag (Awb 4:8)', () => {
    for (const ingang of [HERONDERZOEKDAG, REACTIE_TM])
      expect(codes(toegekend(), herzieningVoornemen({ ingang }))).toEqual(['ingangBinnenTermijn']);
    expect(codes(toegekend(), herzieningVoornemen({ ingang: plusDagen(REACTIE_TM, 1) }))).toEqual([]);
  });

  it('vraagt dan om redenen als de grond teruggaan toelaat, en laat daarop beslissen (Awb 3:4, 4:8)', () => {
    const kort = { grond: 'voorwaarden', ingang: plusDagen(HERONDERZOEKDAG, 3) } as const;
    expect(codes(toegekend(), herzieningVoornemen(kort))).toEqual(['terugwerkendOntbreekt']);
    const t = gehoord({ ...kort, terugwerkend: 'Zij tekende ervoor.' });
    const erna = teamleiderOp(plusDagen(REACTIE_TM, 1));
    expect(codes(t, herzieningBesluiten(), erna)).toEqual([]);
  });

  it('verandert niet meer als het is verstuurd (Awb 4:8)', () => {
    expect(codes(zienswijzeGevraagd(), herzieningVoornemen())).toEqual(['voornemenVerstuurd']);
  });
});

describe('voornemenLatenVervallen', () => {
  const verval = { soort: 'voornemenLatenVervallen', reden: 'De hulp blijft nodig.' } as const;

  it('laat de hulp zoals die is, en een nieuw voornemen toe (Awb 4:8)', () => {
    const t = naVoortzetting(gehoord(), verval);
    expect(lopendeHulp(t)).toEqual(lopendeHulp(toegekend()));
    expect(feiten(t, herzieningVoornemen())).toMatchObject({ id: 'VH2' });
  });

  it('weigert zonder reden, en zonder voornemen (Awb 3:2)', () => {
    expect(codes(gehoord(), { ...verval, reden: ' ' })).toEqual(['redenOntbreekt']);
    expect(codes(toegekend(), verval)).toEqual(['geenVoornemen']);
  });
});

describe('herzieningBesluiten', () => {
  const petra = teamleiderOp(HERONDERZOEKDAG);

  it('trekt in vanaf de ingang, met zes weken bezwaar vanaf de dag na verzending (Wmo 2.3.10, Awb 6:7, 6:8)', () => {
    expect(feiten(gehoord(), herzieningBesluiten(), petra)).toEqual({
      id: 'HB1',
      voornemen: 'VH1',
      op: HERONDERZOEKDAG,
      herziening: 'intrekken',
      grond: 'nietAangewezen',
      onderdelen: [HULP],
      ingang: '2028-03-20',
      bezwaarUiterlijk: '2028-03-20',
    });
    expect(lopendeHulp(ingetrokken())[0]).toMatchObject({ einde: '2028-03-19', waardoor: 'ingetrokken' });
  });

  it('laat bij wijzigen de laatste dag staan (Wmo 2.3.10)', () => {
    expect(lopendeHulp(ingetrokken({ herziening: 'wijzigen' }))[0]).toMatchObject({
      einde: HULP_EINDE,
      waardoor: null,
    });
  });

  it('weigert zolang de inwoner niet is gevraagd, of nog kan reageren (Awb 4:8)', () => {
    expect(codes(metVoornemen(), herzieningBesluiten(), petra)).toEqual(['zienswijzeNietGevraagd']);
    const opDag = teamleiderOp(REACTIE_TM);
    expect(codes(zienswijzeGevraagd(), herzieningBesluiten(), opDag)).toEqual(['zienswijzetermijnLoopt']);
    const erna = teamleiderOp(plusDagen(REACTIE_TM, 1));
    expect(codes(zienswijzeGevraagd(), herzieningBesluiten({ reactieZienswijze: '' }), erna)).toEqual([]);
  });

  it('wacht op het einde van de termijn als de inwoner nog meer wil zeggen, ook na een eerdere reactie (Awb 4:8)', () => {
    const t = naVoortzetting(gehoord(), zienswijzeVastleggen({ tekst: 'Ik bel nog.', nogMeer: true }));
    expect(codes(t, herzieningBesluiten(), petra)).toEqual(['zienswijzetermijnLoopt']);
    expect(codes(t, herzieningBesluiten(), teamleiderOp(plusDagen(REACTIE_TM, 1)))).toEqual([]);
  });

  it('kan eerder als de inwoner zei niets te willen zeggen (Awb 4:8)', () => {
    const t = naVoortzetting(zienswijzeGevraagd(), zienswijzeVastleggen(GEEN_BEHOEFTE));
    expect(codes(t, herzieningBesluiten({ reactieZienswijze: '' }), petra)).toEqual([]);
  });

  it('telt een oude reactie zonder antwoord op die vraag niet als alles (Awb 4:8)', () => {
    const t = gehoord();
    const oud = t.voortzetting.voornemens.map((v) => ({
      ...v,
      zienswijzen: v.zienswijzen.map(({ voornemen, op, vorm, tekst }) => ({ voornemen, op, vorm, tekst })),
    }));
    const zonder = { ...t, voortzetting: { ...t.voortzetting, voornemens: oud } };
    expect(codes(zonder, herzieningBesluiten(), petra)).toEqual(['zienswijzetermijnLoopt']);
  });

  it('weigert zonder mandaat, motivering, antwoord op de reactie en ondertekening, alles tegelijk (Awb 3:46, 10:3)', () => {
    const kaal = herzieningBesluiten({
      motivering: '',
      reactieZienswijze: '',
      ondertekenaar: '',
      functie: '',
    });
    expect(codes(gehoord(), kaal)).toEqual([
      'geenMandaat',
      'motiveringOntbreekt',
      'reactieZienswijzeOntbreekt',
      'ondertekenaarOntbreekt',
      'functieOntbreekt',
    ]);
  });

  it('weigert als de voorgenomen dag intussen voorbij is (Awb 3:40)', () => {
    expect(codes(gehoord(), herzieningBesluiten(), teamleiderOp(datum('2028-03-21')))).toEqual([
      'ingangVoorbij',
    ]);
  });

  it('beslist maar een keer op een voornemen (Wmo 2.3.10)', () => {
    expect(codes(ingetrokken(), herzieningBesluiten(), petra)).toEqual(['geenVoornemen']);
  });
});

describe('terugvorderingOverwegen', () => {
  const onjuist = () => ingetrokken({ grond: 'onjuisteGegevens' });

  it('legt de afweging vast bij hulp die om onjuiste gegevens is ingetrokken (Wmo 2.4.1)', () => {
    expect(feiten(onjuist(), terugvorderingOverwegen())).toEqual({
      besluit: 'HB1',
      op: HERONDERZOEKDAG,
      opzet: false,
      terugvorderen: false,
    });
  });

  it('weigert terugvorderen zonder opzet, en zonder reden (Wmo 2.4.1)', () => {
    expect(codes(onjuist(), terugvorderingOverwegen({ terugvorderen: true }))).toEqual(['geenOpzet']);
    expect(codes(onjuist(), terugvorderingOverwegen({ terugvorderen: true, opzet: true }))).toEqual([]);
    expect(codes(onjuist(), terugvorderingOverwegen({ motivering: '' }))).toEqual(['motiveringOntbreekt']);
  });

  it('kan niet bij een andere grond, en niet twee keer (Wmo 2.4.1, 2.3.10)', () => {
    expect(codes(ingetrokken(), terugvorderingOverwegen())).toEqual(['geenGrondTerugvordering']);
    const t = naVoortzetting(onjuist(), terugvorderingOverwegen());
    expect(codes(t, terugvorderingOverwegen())).toEqual(['geenGrondTerugvordering']);
  });
});
