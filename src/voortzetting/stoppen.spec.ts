import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { opBezwaarBeslissen } from '../../test/bouwers/bezwaar.ts';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, na, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  BV1,
  HERONDERZOEKDAG,
  HULP_EINDE,
  hulpBeeindigen,
  klantmanagerOp,
  naVoortzetting,
  toegekend,
} from '../../test/bouwers/voortzetting.ts';
import { aanvechtbareBesluiten } from '../bezwaar/besluiten.ts';
import type { BezwaarOpdracht } from '../bezwaar/opdrachten.ts';
import { bezwaarHandelingen } from '../bezwaar/opdrachten.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import { leesBsn } from '../kern/bsn.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Betrokkene } from '../melding/toestand.ts';
import { stopOpVerzoek } from './brief.ts';
import { lopendeHulp } from './hulp.ts';
import { voortzettingHandelingen } from './opdrachten.ts';
import type { HulpBeeindigen } from './stoppen.ts';
import type { TotVoortzetting } from './toestand.ts';

const doe = (o: HulpBeeindigen, t: TotVoortzetting = toegekend(), ctx = klantmanagerOp()) =>
  voerUit(voortzettingHandelingen, o, t, ctx);
const codes = (...p: Parameters<typeof doe>) => weigeringscodes(doe(...p));

/** Six weeks from the day after Monday 7 February 2028. */
const UITERLIJK = '2028-03-20';

function vertegenwoordigd(grond: Betrokkene['grond'], rol: Betrokkene['rol'] = 'vertegenwoordiger') {
  const t = toegekend();
  const bsn = leesBsn('999990020');
  if (!bsn) throw new Error('geen bsn');
  return { ...t, melding: { ...t.melding, betrokkenen: [{ rol, grond, naam: 'Lisa de Wit', bsn }] } };
}

describe('hulp stoppen op verzoek', () => {
  it('is een besluit: met wie het vroeg en hoe, en de laatste dag voor bezwaar (Awb 1:3, 6:7)', () => {
    expect(gebeurd(doe(hulpBeeindigen()))).toEqual([
      {
        soort: 'hulpBeeindigdOpVerzoek',
        feiten: {
          id: 'BV1',
          gevraagdOp: HERONDERZOEKDAG,
          onderdelen: [HULP],
          laatsteDag: '2028-02-29',
          besluit: { op: HERONDERZOEKDAG, wijze: 'telefoon', door: 'inwoner', bezwaarUiterlijk: UITERLIJK },
        },
        inhoud: {
          woordenInwoner: hulpBeeindigen().woordenInwoner,
          besproken: hulpBeeindigen().besproken,
          ondertekenaar: 'B. Yilmaz',
          functie: 'klantmanager Wmo',
        },
      },
    ]);
    expect(lopendeHulp(naVoortzetting(toegekend(), hulpBeeindigen()))[0]).toMatchObject({
      gevraagd: HULP,
      einde: '2028-02-29',
      waardoor: 'opVerzoek',
    });
  });

  it('weigert alles wat ontbreekt tegelijk: hulp, dag, woorden, gesprek, gevolgen, hulp bij het gesprek (Awb 3:2, Wmo 2.2.4)', () => {
    const kaal = hulpBeeindigen({
      onderdelen: [],
      laatsteDag: plusDagen(HERONDERZOEKDAG, -1),
      woordenInwoner: '',
      besproken: '',
      gevolgenVerteld: false,
      ondersteuningAangeboden: false,
      ondertekenaar: '',
      functie: ' ',
    });
    expect(codes(kaal)).toEqual([
      'onderdeelOntbreekt',
      'stoptVoorVerzoek',
      'woordenInwonerOntbreekt',
      'besprokenOntbreekt',
      'gevolgenNietVerteld',
      'ondersteuningNietAangeboden',
      'ondertekenaarOntbreekt',
      'functieOntbreekt',
    ]);
  });

  it('blijft stil bij hetzelfde verzoek, en weigert een dag waarop de hulp al gestopt is (Awb 1:3)', () => {
    const t = naVoortzetting(toegekend(), hulpBeeindigen());
    expect(gebeurd(doe(hulpBeeindigen(), t))).toEqual([]);
    const later = hulpBeeindigen({ laatsteDag: HULP_EINDE });
    expect(codes(later)).toEqual(['stoptAl']);
    expect(codes(later, t)).toEqual(['stoptAl']);
    expect(codes(hulpBeeindigen({ laatsteDag: HERONDERZOEKDAG }), t)).toEqual([]);
  });

  it('weigert als een ander het vraagt: een kind of aanbieder wil het niet voor de inwoner (Awb 1:3, 3:2)', () => {
    expect(codes(hulpBeeindigen({ door: 'ander' }))).toEqual(['nietZelfGevraagd']);
  });

  it('neemt het aan van een vertegenwoordiger die over hulp mag beslissen, en van een ander niet (Wmo 1.1.1)', () => {
    const o = hulpBeeindigen({ door: 'vertegenwoordiger' });
    for (const grond of ['machtiging', 'mentorschap', 'curatele', 'wettelijkeVolgorde'] as const)
      expect(gebeurd(doe(o, vertegenwoordigd(grond)))[0]).toMatchObject({
        feiten: { besluit: { door: 'vertegenwoordiger' } },
        inhoud: { vertegenwoordiger: 'Lisa de Wit' },
      });
    for (const t of [
      toegekend(),
      vertegenwoordigd('bewind'),
      vertegenwoordigd('toestemmingInwoner'),
      vertegenwoordigd('machtiging', 'mantelzorger'),
    ])
      expect(codes(o, t)).toEqual(['vertegenwoordigerNietBevoegd']);
  });

  it('besluit wie dat mag van de gemeente; zonder eigen regel wie mag intrekken (Awb 10:3)', () => {
    const regels = voorbeeldRegels();
    const zonder = { ...regels, mandaat: regels.mandaat.filter(({ uitkomst }) => uitkomst !== 'opVerzoek') };
    const als = (rol: 'klantmanager' | 'teamleider') => ({
      ...contextVoor(rol, { id: 'bilal', vandaag: HERONDERZOEKDAG }),
      regels: zonder,
    });
    expect(codes(hulpBeeindigen(), toegekend(), als('klantmanager'))).toEqual(['geenMandaat']);
    expect(codes(hulpBeeindigen(), toegekend(), als('teamleider'))).toEqual([]);
  });
});

describe('de brief dat hulp stopt op verzoek', () => {
  const brief = (t: DossierToestand, o = hulpBeeindigen()) => {
    const [g] = gebeurd(doe(o, t));
    if (g?.soort !== 'hulpBeeindigdOpVerzoek') throw new Error('geen stop');
    return stopOpVerzoek(naVoortzetting(t, o), g, {
      kenmerk: kenmerk('W26-7K3M-Q9TX'),
      datum: HERONDERZOEKDAG,
      inrichting: voorbeeldInrichting(),
      behandelaar: null,
    });
  };

  it('noemt wat stopt, wanneer, wie het hoe vroeg, en dezelfde bezwaardag als het dossier (Awb 3:45, 3:46)', () => {
    expect(brief(toegekend())).toMatchObject({
      brief: 'stopOpVerzoek',
      besluitVan: '2026-04-16',
      hulp: ['Huishoudelijke ondersteuning'],
      blijft: [],
      laatsteDag: '2028-02-29',
      gevraagdOp: HERONDERZOEKDAG,
      wijze: 'aan de telefoon',
      vertegenwoordiger: null,
      rechtsmiddelen: { uiterlijk: { datum: UITERLIJK } },
      ondertekening: { naam: 'B. Yilmaz', functie: 'klantmanager Wmo' },
    });
    const o = hulpBeeindigen({ door: 'vertegenwoordiger', wijze: 'brief' });
    expect(brief(vertegenwoordigd('mentorschap'), o)).toMatchObject({
      vertegenwoordiger: 'Lisa de Wit',
      wijze: 'met een brief of e-mail',
    });
  });

  it('is er niet bij een stop van voor dit een besluit was: die blijft zoals hij was (Omkeer)', () => {
    const [g] = gebeurd(doe(hulpBeeindigen()));
    if (g?.soort !== 'hulpBeeindigdOpVerzoek') throw new Error('geen stop');
    const { besluit: _, ...feiten } = g.feiten;
    const c = {
      kenmerk: kenmerk('W26-7K3M-Q9TX'),
      datum: HERONDERZOEKDAG,
      inrichting: voorbeeldInrichting(),
      behandelaar: null,
    };
    const t = evolve(toegekend(), {
      ...g,
      feiten,
      nr: 99,
      door: klantmanagerOp().wie,
      namens: null,
      op: klantmanagerOp().nu,
    });
    expect(stopOpVerzoek(t, { ...g, feiten }, c)).toBeNull();
    expect(aanvechtbareBesluiten(t).map(({ id }) => id)).toEqual(['B1']);
    expect(lopendeHulp(t)[0]).toMatchObject({ einde: '2028-02-29', waardoor: 'opVerzoek' });
  });
});

describe('bezwaar tegen stoppen op verzoek', () => {
  const STAP = {
    handelingen: bezwaarHandelingen,
    evolve: (t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): DossierToestand => evolve(t, g),
  };
  const dag = plusDagen(HERONDERZOEKDAG, 10);
  const jurist = (vandaag = plusDagen(HERONDERZOEKDAG, 60)) =>
    contextVoor('jurist', { id: 'priya', vandaag });

  it('kan als tegen elk besluit, en de hulp is na een gegrond bezwaar weer zoals zij was (Awb 7:1, 7:11)', () => {
    const gestopt = naVoortzetting(toegekend(), hulpBeeindigen());
    expect(aanvechtbareBesluiten(gestopt).at(-1)).toEqual({
      soort: 'herziening',
      id: BV1,
      op: HERONDERZOEKDAG,
      bekendOp: HERONDERZOEKDAG,
      genomenDoor: 'bilal',
      betrokken: ['bilal'],
    });
    const maken: BezwaarOpdracht = {
      soort: 'bezwaarMaken',
      tegen: BV1,
      kanaal: 'portaal',
      ontvangenOp: dag,
      gepostOp: null,
      eldersOp: null,
      waar: '',
      gronden: ['zorgvuldigheid'],
      ondertekend: true,
      tekst: 'Mijn dochter zei dat het moest. Ik wil de hulp houden.',
      redenTeLaat: '',
    };
    const inBezwaar = na(STAP, gestopt, maken, contextVoor('inwoner', { vandaag: dag }));
    const afgezien = na(
      STAP,
      inBezwaar,
      {
        soort: 'vanHorenAfzien',
        bezwaar: volgendOnderdeel('BZ', 0),
        grond: 'helemaalTegemoet',
        toelichting: 'Mevrouw krijgt gelijk.',
      },
      jurist(),
    );
    const klaar = na(STAP, afgezien, opBezwaarBeslissen(afgezien, { nieuwBesluit: null }), jurist());
    expect(lopendeHulp(klaar)).toEqual(lopendeHulp(toegekend()));
  });
});
