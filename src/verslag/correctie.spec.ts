import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilal, onderdeel, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  administratie,
  correctieToevoegen,
  gecorrigeerdDossier,
  inwoner,
  naVerslag,
  TEKENDAG,
  VERSLAGDAG,
  verslagVerzenden,
  verzondenDossier,
  zonderVerslag,
} from '../../test/bouwers/verslag.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { EIGEN_KANT } from './eigen.ts';
import { VERSLAGDELEN } from './gebeurtenissen.ts';
import type { VerslagOpdracht } from './opdrachten.ts';
import { verslagHandelingen } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';

const doe = (t: TotVerslag, o: VerslagOpdracht, ctx = inwoner()) => voerUit(verslagHandelingen, o, t, ctx);

describe('correctieToevoegen', () => {
  it('zet de woorden van de inwoner bij het deel van het verslag (Beleidsregels 3.6)', () => {
    expect(gebeurd(doe(verzondenDossier(), correctieToevoegen()))).toEqual([
      {
        soort: 'verslagCorrectieToegevoegd',
        feiten: { id: 'C1', bij: 'V1', deel: 'situatie', ontvangenOp: TEKENDAG, van: 'inwoner' },
        inhoud: { tekst: 'Mijn dochter komt op zaterdag, niet op zondag.' },
      },
    ]);
  });

  it('hoort bij de uitgave die de inwoner toen had, ook als er al een nieuwe is (Beleidsregels 3.6)', () => {
    const later = plusDagen(TEKENDAG, 1);
    const eerste = verzondenDossier();
    const nieuweUitgave = verslagVerzenden(eerste, {
      vingerafdruk: vingerafdruk('b'),
      redenNieuweUitgave: 'De naam was fout.',
    });
    const tweede = naVerslag(eerste, nieuweUitgave, bilal(later));
    const [opPapier] = gebeurd(doe(tweede, correctieToevoegen(), administratie(later)));
    expect(opPapier).toMatchObject({ feiten: { bij: 'V1', ontvangenOp: TEKENDAG } });
  });

  it('weigert zolang er geen verslag is verstuurd (Wmo 2.3.2 lid 8)', () => {
    expect(weigeringscodes(doe(zonderVerslag(), correctieToevoegen()))).toEqual(['nogGeenVerslag']);
  });

  it('weigert een dag voor de verzending (Beleidsregels 3.6)', () => {
    const eerder = correctieToevoegen({ ontvangenOp: plusDagen(VERSLAGDAG, -1) });
    expect(weigeringscodes(doe(verzondenDossier(), eerder, administratie()))).toEqual([
      'correctieVoorVerzending',
    ]);
  });

  it('weigert een inwoner een andere dag dan vandaag en een andere naam (Awb 2:20)', () => {
    const t = verzondenDossier();
    const gisteren = correctieToevoegen({ ontvangenOp: plusDagen(TEKENDAG, -1), van: 'mantelzorger' });
    expect(weigeringscodes(doe(t, gisteren))).toEqual(['ontvangstNietVandaag', 'nietInEigenNaam']);
    expect(gebeurd(doe(t, gisteren, administratie()))).toHaveLength(1);
  });

  it('weigert een deel dat niet in het verslag staat, en een lege tekst (Beleidsregels 3.6)', () => {
    const fout = correctieToevoegen({ deel: 'effecten', tekst: '  ' });
    expect(weigeringscodes(doe(verzondenDossier(), fout))).toEqual(['deelNietInVerslag', 'tekstOntbreekt']);
  });

  it('doet niets als hetzelfde nog eens komt (Beleidsregels 3.6)', () => {
    expect(gebeurd(doe(gecorrigeerdDossier(), correctieToevoegen()))).toEqual([]);
  });

  it('verandert nooit iets aan wat is verstuurd, wat er ook wordt toegevoegd (Beleidsregels 3.6)', () => {
    const t = verzondenDossier();
    const delen = [null, ...VERSLAGDELEN];
    const correctie = fc.record({
      deel: fc.constantFrom(...delen),
      van: fc.constantFrom(...EIGEN_KANT),
      tekst: fc.string({ maxLength: 40 }),
      dagen: fc.integer({ min: -3, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(correctie, { maxLength: 6 }), (reeks) => {
        const na = reeks.reduce<TotVerslag>((toestand, { dagen, ...anders }) => {
          const opdracht = correctieToevoegen({ ...anders, ontvangenOp: plusDagen(VERSLAGDAG, dagen) });
          return doe(toestand, opdracht, administratie()).gelukt
            ? naVerslag(toestand, opdracht, administratie())
            : toestand;
        }, t);
        expect(na.verslag.verslagen).toEqual(t.verslag.verslagen);
        expect(new Set(na.verslag.correcties.map((c) => c.id)).size).toBe(na.verslag.correcties.length);
      }),
    );
  });
});

describe('reactieGeven', () => {
  const reactie = {
    soort: 'reactieGeven',
    op: onderdeel('C1'),
    tekst: 'Dank u, wij houden dit aan.',
  } as const;

  it('zet de reactie van de gemeente onder de verbetering (Awb 3:2)', () => {
    const t = naVerslag(gecorrigeerdDossier(), reactie, bilal(TEKENDAG));
    expect(t.verslag.correcties[0]).toMatchObject({
      tekst: 'Mijn dochter komt op zaterdag, niet op zondag.',
      reactie: { tekst: 'Dank u, wij houden dit aan.' },
    });
  });

  it('weigert als er niets is om op te reageren (Awb 3:2)', () => {
    expect(weigeringscodes(doe(verzondenDossier(), reactie, bilal(TEKENDAG)))).toEqual(['geenOpenCorrectie']);
  });

  it('weigert een onbekende verbetering en een lege reactie (Awb 3:2)', () => {
    const fout = { ...reactie, op: onderdeel('C9'), tekst: '' };
    expect(weigeringscodes(doe(gecorrigeerdDossier(), fout, bilal(TEKENDAG)))).toEqual([
      'onbekendeCorrectie',
      'tekstOntbreekt',
    ]);
  });

  it('weigert een andere reactie in plaats van de eerste (Beleidsregels 3.6)', () => {
    const tweede = naVerslag(
      naVerslag(gecorrigeerdDossier(), reactie, bilal(TEKENDAG)),
      correctieToevoegen({ tekst: 'Nog iets.' }),
      inwoner(),
    );
    const anders = { ...reactie, tekst: 'Bij nader inzien niet.' };
    expect(weigeringscodes(doe(tweede, anders, bilal(TEKENDAG)))).toEqual(['alGereageerd']);
    expect(gebeurd(doe(tweede, reactie, bilal(TEKENDAG)))).toEqual([]);
  });

  it('weigert een andere klantmanager dan de behandelaar (BIO2 8.03.02)', () => {
    const ander = contextVoor('klantmanager', { id: 'fatima', vandaag: TEKENDAG });
    expect(weigeringscodes(doe(gecorrigeerdDossier(), reactie, ander))).toEqual(['nietDeBehandelaar']);
  });
});
