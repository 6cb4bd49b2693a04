import { describe, expect, it } from 'vitest';
import { opBezwaarBeslissen } from '../../test/bouwers/bezwaar.ts';
import { HULP } from '../../test/bouwers/besluit.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, na, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  dossiernummer,
  HB1,
  HERONDERZOEKDAG,
  ingetrokken,
  naVoortzetting,
  terugvorderingOverwegen,
  toegekend,
} from '../../test/bouwers/voortzetting.ts';
import { klokken } from '../dossier/klokken.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { lopendeHulp } from './hulp.ts';
import { teOverwegen } from './opdrachten-herziening.ts';
import { aanvechtbareBesluiten, nogTeBestrijden } from '../bezwaar/besluiten.ts';
import { ontvangstbevestigingBezwaar } from '../bezwaar/brief.ts';
import type { BezwaarOpdracht } from '../bezwaar/opdrachten.ts';
import { bezwaarHandelingen } from '../bezwaar/opdrachten.ts';
import { isHerroepen } from '../bezwaar/stand.ts';

/** Taken and sent on Monday 7 February 2028. */
const UITERLIJK = datum('2028-03-20');
const BEZWAARDAG = plusDagen(HERONDERZOEKDAG, 10);
const BESLISDAG = plusDagen(UITERLIJK, 30);
const BEZWAAR = volgendOnderdeel('BZ', 0);

const jurist = (vandaag: Datum, id = 'priya') => contextVoor('jurist', { id, vandaag });
const inwoner = contextVoor('inwoner', { vandaag: BEZWAARDAG });

const bezwaarMaken = {
  soort: 'bezwaarMaken',
  tegen: HB1,
  kanaal: 'portaal',
  ontvangenOp: BEZWAARDAG,
  gepostOp: null,
  eldersOp: null,
  waar: '',
  gronden: ['zorgvuldigheid'],
  ondertekend: true,
  tekst: 'Mijn dochter werkt ook in het weekend.',
  redenTeLaat: '',
} as const satisfies BezwaarOpdracht;

const afzien = {
  soort: 'vanHorenAfzien',
  bezwaar: BEZWAAR,
  grond: 'helemaalTegemoet',
  toelichting: 'Mevrouw krijgt helemaal gelijk.',
} as const satisfies BezwaarOpdracht;

const STAP = {
  handelingen: bezwaarHandelingen,
  evolve: (t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): DossierToestand => evolve(t, g),
};
const doe = (t: DossierToestand, o: BezwaarOpdracht, ctx = jurist(BESLISDAG)) =>
  voerUit(bezwaarHandelingen, o, t, ctx);
const inBezwaar = (t = ingetrokken()) => na(STAP, t, bezwaarMaken, inwoner);
const klaarOmTeBeslissen = (t = inBezwaar()) => na(STAP, t, afzien, jurist(BESLISDAG));
const beslissing = (t: DossierToestand, anders: Parameters<typeof opBezwaarBeslissen>[1] = {}) =>
  opBezwaarBeslissen(t, { nieuwBesluit: null, ...anders });
const gegrond = (t = klaarOmTeBeslissen()) => na(STAP, t, beslissing(t), jurist(BESLISDAG));

describe('bezwaar tegen een besluit om hulp in te trekken of te wijzigen', () => {
  it('staat er als besluit naast dat op de aanvraag, met wie het nam en wie het bedacht (Awb 7:1, 7:5, 10:3)', () => {
    expect(aanvechtbareBesluiten(toegekend()).map(({ id }) => id)).toEqual(['B1']);
    expect(aanvechtbareBesluiten(ingetrokken()).at(-1)).toEqual({
      soort: 'herziening',
      id: 'HB1',
      op: HERONDERZOEKDAG,
      bekendOp: HERONDERZOEKDAG,
      genomenDoor: 'petra',
      betrokken: ['petra', 'bilal'],
    });
  });

  it('kan van de inwoner zelf, tot zes weken na de brief; daarna is het te laat (Awb 6:7, 6:8)', () => {
    expect(gebeurd(doe(ingetrokken(), bezwaarMaken, inwoner))[0]?.feiten).toMatchObject({
      tegen: 'herziening',
      besluit: 'HB1',
      tijdigheid: 'opTijd',
      bezwaarUiterlijk: UITERLIJK,
    });
    const laat = { ...bezwaarMaken, kanaal: 'balie', ontvangenOp: plusDagen(UITERLIJK, 1) } as const;
    expect(gebeurd(doe(ingetrokken(), laat))[0]?.feiten).toMatchObject({ tijdigheid: 'teLaat' });
  });

  it('weigert een herziening die er niet is (Awb 6:5)', () => {
    const o = { ...bezwaarMaken, kanaal: 'balie' } as const;
    expect(weigeringscodes(doe(toegekend(), o))).toEqual(['onbekendBesluit']);
  });

  it('blijft stil bij dezelfde brief (Awb 6:14)', () => {
    const balie = { ...bezwaarMaken, kanaal: 'balie' } as const;
    const t = na(STAP, ingetrokken(), balie, jurist(BEZWAARDAG));
    expect(gebeurd(doe(t, balie))).toEqual([]);
  });

  it('heeft een eigen termijn om bezwaar te maken, en daarna een om te beslissen (Awb 6:7, 7:10)', () => {
    const regels = voorbeeldRegels();
    const van = (t: DossierToestand, soort: string) =>
      klokken(t, regels).filter((k) => k.soort === soort && k.onderdeel !== '');
    expect(van(ingetrokken(), 'bezwaar')).toMatchObject([{ onderdeel: 'HB1', uiterlijk: UITERLIJK }]);
    expect(van(inBezwaar(), 'bezwaar')).toEqual([]);
    expect(nogTeBestrijden(inBezwaar()).map(({ id }) => id)).toEqual(['B1']);
    expect(van(inBezwaar(), 'bezwaarBeslissing')).toMatchObject([{ begin: UITERLIJK }]);
  });

  it('heet in de brief naar wat het is (Awb 6:14)', () => {
    const [ontvangen] = gebeurd(doe(ingetrokken(), bezwaarMaken, inwoner));
    if (ontvangen?.soort !== 'bezwaarOntvangen') throw new Error('geen bezwaar');
    const brief = ontvangstbevestigingBezwaar(inBezwaar(), ontvangen, {
      inrichting: voorbeeldInrichting(),
      kenmerk: dossiernummer(),
      datum: BEZWAARDAG,
      behandelaar: null,
    });
    expect(brief.tegen).toBe('ons besluit van 7 februari 2028 om uw hulp te stoppen of te veranderen');
  });
});

describe('beslissen op een bezwaar tegen een herziening', () => {
  it('gegrond: het besluit vervalt en de hulp loopt weer zoals eerst (Awb 7:11 lid 2)', () => {
    const voor = klaarOmTeBeslissen();
    expect(lopendeHulp(voor)[0]).toMatchObject({ einde: '2028-03-19', waardoor: 'ingetrokken' });
    expect(gebeurd(doe(voor, beslissing(voor)))).toMatchObject([
      { soort: 'beslissingOpBezwaarGenomen', feiten: { herroept: true, vervangendBesluit: null } },
    ]);
    expect(isHerroepen(gegrond(), HB1)).toBe(true);
    expect(lopendeHulp(gegrond())).toEqual(lopendeHulp(toegekend()));
  });

  it('ongegrond of zonder beslissing: de hulp stopt zoals besloten (Awb 6:16)', () => {
    const voor = na(STAP, inBezwaar(), { ...afzien, grond: 'kennelijkOngegrond' }, jurist(BESLISDAG));
    const na1 = na(STAP, voor, beslissing(voor, { uitkomst: 'ongegrond' }), jurist(BESLISDAG));
    for (const t of [inBezwaar(), na1]) {
      expect(isHerroepen(t, HB1)).toBe(false);
      expect(lopendeHulp(t)).toEqual(lopendeHulp(ingetrokken()));
    }
  });

  it('weigert wie het besluit nam, en een ander besluit in de plaats (Awb 10:3 lid 3, 7:11 lid 2)', () => {
    const t = klaarOmTeBeslissen();
    expect(weigeringscodes(doe(t, beslissing(t), jurist(BESLISDAG, 'petra')))).toEqual([
      'zelfBesluitGenomen',
    ]);
    expect(weigeringscodes(doe(t, opBezwaarBeslissen(t)))).toEqual(['herzieningNietVervangen']);
  });

  it('is het herroepen, dan is er ook niets om terug te vorderen (Wmo 2.4.1)', () => {
    const fout = ingetrokken({ grond: 'onjuisteGegevens' });
    expect(teOverwegen(fout).map(({ id }) => id)).toEqual(['HB1']);
    const t = gegrond(klaarOmTeBeslissen(inBezwaar(fout)));
    expect(teOverwegen(t)).toEqual([]);
    expect(() => naVoortzetting(t, terugvorderingOverwegen())).toThrow();
  });

  it('een rechter die opnieuw laat beslissen, haalt ook het herroepen weg (Awb 8:72)', () => {
    const t = gegrond();
    const weg: DossierToestand = {
      ...t,
      bezwaar: {
        ...t.bezwaar,
        bezwaren: t.bezwaar.bezwaren.map((b) => ({
          ...b,
          beroepen: [
            {
              id: volgendOnderdeel('BR', 0),
              bezwaar: b.id,
              beslissing: b.beslissingen[0]?.id ?? null,
              rechter: 'rechtbank' as const,
              door: 'inwoner' as const,
              toegezondenOp: BESLISDAG,
              stukkenUiterlijk: BESLISDAG,
              zaaknummer: '',
              gronden: '',
              stukkenOp: BESLISDAG,
              uitspraak: {
                beroep: volgendOnderdeel('BR', 0),
                bezwaar: b.id,
                op: BESLISDAG,
                uitkomst: 'gegrond' as const,
                gevolg: 'opnieuwBeslissen' as const,
                opnieuwUiterlijk: plusDagen(BESLISDAG, 42),
                hogerBeroepUiterlijk: null,
                samenvatting: '',
              },
            },
          ],
        })),
      },
    };
    expect(isHerroepen(weg, HB1)).toBe(false);
    expect(lopendeHulp(weg).find(({ gevraagd }) => gevraagd === HULP)?.waardoor).toBe('ingetrokken');
  });
});
