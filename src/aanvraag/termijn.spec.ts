import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AANVRAAGDAG,
  aangevraagdDossier,
  aanvullingVragen,
  ingetrokkenAanvraag,
  naAanvraag,
  VRAAGDAG,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { administratie, inwoner } from '../../test/bouwers/verslag.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { AanvraagOpdracht } from './opdrachten.ts';
import { aanvraagHandelingen } from './opdrachten.ts';
import type { OpschortingVastleggen, TermijnMededelen, UitstelInstemmen } from './termijn.ts';
import type { TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

/** The Monday two weeks after the aanvraag: 13 April 2026. */
const EINDE = plusWeken(AANVRAAGDAG, 2);

const doe = (t: TotAanvraag, o: AanvraagOpdracht, ctx = bilal(VRAAGDAG)) =>
  voerUit(aanvraagHandelingen, o, t, ctx);
const termijn = (t: TotAanvraag) => {
  const gerekend = beslistermijn(t.aanvraag, voorbeeldRegels());
  if (!gerekend) throw new Error('geen aanvraag');
  return gerekend;
};

function uitstelInstemmen(anders: Partial<UitstelInstemmen> = {}): UitstelInstemmen {
  return {
    soort: 'uitstelInstemmen',
    schriftelijk: true,
    van: plusDagen(VRAAGDAG, 1),
    totEnMet: plusDagen(VRAAGDAG, 7),
    toelichting: '',
    ...anders,
  };
}

function opschortingVastleggen(anders: Partial<OpschortingVastleggen> = {}): OpschortingVastleggen {
  return {
    soort: 'opschortingVastleggen',
    grond: 'opOvermacht',
    van: plusDagen(VRAAGDAG, 1),
    totEnMet: plusDagen(VRAAGDAG, 2),
    toelichting: 'Het gemeentehuis stond onder water.',
    ...anders,
  };
}

const mededelen = (nieuweDatum: Datum, reden = 'Wij wachten op een offerte.'): TermijnMededelen => ({
  soort: 'termijnMededelen',
  nieuweDatum,
  reden,
});

describe('uitstelInstemmen', () => {
  it('zet de termijn stil voor de afgesproken dagen (Awb 4:15 lid 2 onder a)', () => {
    const t = naAanvraag(aangevraagdDossier(), uitstelInstemmen(), inwoner(VRAAGDAG));
    expect(termijn(t).uiterlijk).toBe(plusDagen(EINDE, 7));
    expect(termijn(t).oorspronkelijk).toBe(EINDE);
  });

  it('weigert als het niet schriftelijk is en de dagen niet kunnen, alles tegelijk (Awb 4:15 lid 2 onder a)', () => {
    const fout = uitstelInstemmen({ schriftelijk: false, totEnMet: VRAAGDAG });
    expect(weigeringscodes(doe(aangevraagdDossier(), fout))).toEqual([
      'periodeOnmogelijk',
      'nietSchriftelijk',
    ]);
  });

  it('weigert na het einde van de termijn: te laat wordt niet achteraf hersteld (Awb 4:15)', () => {
    const t = aangevraagdDossier();
    const teLaat = bilal(plusDagen(EINDE, 1));
    const binnen = uitstelInstemmen({ van: EINDE, totEnMet: plusDagen(EINDE, 7) });
    expect(weigeringscodes(doe(t, binnen, teLaat))).toEqual(['naEindeTermijn']);
    expect(gebeurd(doe(t, binnen, bilal(EINDE)))).toHaveLength(1);
    const erna = uitstelInstemmen({ van: plusDagen(EINDE, 1), totEnMet: plusDagen(EINDE, 7) });
    expect(weigeringscodes(doe(t, erna, bilal(EINDE)))).toEqual(['naEindeTermijn']);
  });

  it('weigert dagen voor het begin van de termijn (Awb 4:15)', () => {
    const fout = uitstelInstemmen({ van: AANVRAAGDAG });
    expect(weigeringscodes(doe(aangevraagdDossier(), fout))).toEqual(['voorBeginTermijn']);
  });

  it('doet niets als dezelfde dagen al zijn afgesproken (Awb 4:15 lid 2 onder a)', () => {
    const t = naAanvraag(aangevraagdDossier(), uitstelInstemmen(), inwoner(VRAAGDAG));
    expect(gebeurd(doe(t, uitstelInstemmen()))).toEqual([]);
  });
});

describe('opschortingVastleggen', () => {
  it('zet de termijn stil op een grond van de wet (Awb 4:15 lid 2 onder c)', () => {
    const t = naAanvraag(aangevraagdDossier(), opschortingVastleggen(), bilal(VRAAGDAG));
    expect(termijn(t)).toMatchObject({ uiterlijk: plusDagen(EINDE, 2), opgeschorteDagen: 2 });
  });

  it('weigert zonder uitleg, en zegt dat te weinig personeel geen overmacht is (Awb 4:15 lid 2 onder c)', () => {
    const uitkomst = doe(aangevraagdDossier(), opschortingVastleggen({ toelichting: '' }));
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen).toMatchObject([
      { code: 'toelichtingOntbreekt', artikel: 'Awb 4:15 lid 2 onder c' },
    ]);
    expect(uitkomst.gelukt ? '' : uitkomst.weigeringen[0].reden).toContain('personeel is geen overmacht');
  });

  it('weigert dagen na het einde van de termijn, en de inwoner (Awb 4:15)', () => {
    const erna = opschortingVastleggen({ van: plusDagen(EINDE, 1), totEnMet: plusDagen(EINDE, 9) });
    expect(weigeringscodes(doe(aangevraagdDossier(), erna))).toEqual(['naEindeTermijn']);
    expect(weigeringscodes(doe(aangevraagdDossier(), opschortingVastleggen(), inwoner()))).toEqual([
      'andereRol',
    ]);
  });

  it('doet niets als dezelfde grond en dagen er al staan (Awb 4:15)', () => {
    const t = naAanvraag(aangevraagdDossier(), opschortingVastleggen(), bilal(VRAAGDAG));
    expect(gebeurd(doe(t, opschortingVastleggen()))).toEqual([]);
    expect(gebeurd(doe(t, opschortingVastleggen({ grond: 'opBuitenland' })))).toHaveLength(1);
  });
});

describe('termijnMededelen', () => {
  it('noemt de nieuwe dag en laat de wettelijke termijn staan (Awb 4:14 lid 1)', () => {
    const nieuw = plusDagen(EINDE, 10);
    const t = naAanvraag(aangevraagdDossier(), mededelen(nieuw), bilal(EINDE));
    expect(t.aanvraag.mededelingen).toEqual([
      { op: EINDE, nieuweDatum: nieuw, reden: 'Wij wachten op een offerte.' },
    ]);
    expect(termijn(t).uiterlijk).toBe(EINDE);
  });

  it('kan ook als de termijn al voorbij is (Awb 4:14 lid 1)', () => {
    const later = plusDagen(EINDE, 3);
    const [g] = gebeurd(doe(aangevraagdDossier(), mededelen(plusDagen(later, 7)), bilal(later)));
    expect(g).toMatchObject({ feiten: { op: later, wettelijkUiterlijk: EINDE } });
  });

  it('weigert een dag die voorbij is, die nog op tijd is, en zonder reden (Awb 4:14 lid 1)', () => {
    expect(weigeringscodes(doe(aangevraagdDossier(), mededelen(VRAAGDAG, '')))).toEqual([
      'datumNietInToekomst',
      'nogOpTijd',
      'redenOntbreekt',
    ]);
    expect(weigeringscodes(doe(aangevraagdDossier(), mededelen(EINDE)))).toEqual(['nogOpTijd']);
  });

  it('weigert zonder aanvraag (Awb 4:14 lid 1)', () => {
    expect(weigeringscodes(doe(zonderAanvraag(), mededelen(plusDagen(EINDE, 3))))).toEqual([
      'nogGeenAanvraag',
    ]);
  });

  it('doet niets als dezelfde dag al is meegedeeld (Awb 4:14 lid 1)', () => {
    const nieuw = plusDagen(EINDE, 10);
    const t = naAanvraag(aangevraagdDossier(), mededelen(nieuw), bilal(EINDE));
    expect(gebeurd(doe(t, mededelen(nieuw), bilal(EINDE)))).toEqual([]);
  });
});

describe('aanvraagIntrekken', () => {
  const intrekken = (reden: string) => ({ soort: 'aanvraagIntrekken', reden }) as const;

  it('trekt in op de dag van vandaag; de inwoner hoeft geen reden te geven (Awb 4:1)', () => {
    expect(gebeurd(doe(aangevraagdDossier(), intrekken(''), inwoner(VRAAGDAG)))).toEqual([
      { soort: 'aanvraagIngetrokken', feiten: { op: VRAAGDAG }, inhoud: { reden: '' } },
    ]);
  });

  it('weigert een medewerker die niet vastlegt hoe de inwoner introk (Awb 4:1)', () => {
    expect(weigeringscodes(doe(aangevraagdDossier(), intrekken(''), administratie(VRAAGDAG)))).toEqual([
      'redenOntbreekt',
    ]);
  });

  it('weigert zonder aanvraag en voor de tweede keer (Awb 4:1)', () => {
    expect(weigeringscodes(doe(zonderAanvraag(), intrekken(''), inwoner()))).toEqual(['nogGeenAanvraag']);
    expect(weigeringscodes(doe(ingetrokkenAanvraag(), intrekken(''), inwoner()))).toEqual([
      'aanvraagIngetrokken',
    ]);
  });
});

describe('de beslistermijn', () => {
  /** Periods that overlap as they like, each starting within the first two weeks. */
  const periode = fc.record({
    begin: fc.integer({ min: 1, max: 14 }),
    duur: fc.integer({ min: 1, max: 10 }),
  });

  it('schuift precies op met de verzameling van stille dagen, overlap telt een keer (Awb 4:15)', () => {
    fc.assert(
      fc.property(fc.array(periode, { maxLength: 5 }), (periodes) => {
        const t = periodes.reduce<TotAanvraag>((toestand, { begin, duur }) => {
          const van = plusDagen(AANVRAAGDAG, begin);
          const opdracht = opschortingVastleggen({ van, totEnMet: plusDagen(van, duur - 1) });
          return naAanvraag(toestand, opdracht, bilal(VRAAGDAG));
        }, aangevraagdDossier());
        const dagen = new Set(
          periodes.flatMap(({ begin, duur }) => Array.from({ length: duur }, (_, i) => begin + i)),
        );
        expect(termijn(t).opgeschorteDagen).toBe(dagen.size);
        expect(termijn(t).ruweEinddatum).toBe(plusDagen(EINDE, dagen.size));
      }),
    );
  });

  it('telt een dag waarop ook om aanvulling is gevraagd niet dubbel (Awb 4:15)', () => {
    const gevraagd = naAanvraag(aangevraagdDossier(), aanvullingVragen(), bilal(VRAAGDAG));
    const beide = naAanvraag(gevraagd, opschortingVastleggen(), bilal(VRAAGDAG));
    expect(termijn(beide).uiterlijk).toBe(termijn(gevraagd).uiterlijk);
  });

  it('verandert niet door een mededeling, hoe vaak ook (Awb 4:14 lid 1)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }), (reeks) => {
        const t = reeks.reduce<TotAanvraag>(
          (toestand, dagen) => naAanvraag(toestand, mededelen(plusDagen(EINDE, dagen)), bilal(EINDE)),
          aangevraagdDossier(),
        );
        expect(termijn(t)).toEqual(termijn(aangevraagdDossier()));
      }),
    );
  });
});
