import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  aangenomen,
  begonnen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { AndereAanbiederAanbieden } from './aanbieden.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { vindDeel } from './stand.ts';
import { openAanbod } from './aanbod.ts';
import { vindLevering } from './toestand.ts';

const ANDER = lokaleCode('anderehulp');
const aanbod = (anders: Partial<AndereAanbiederAanbieden> = {}): AndereAanbiederAanbieden => ({
  soort: 'andereAanbiederAanbieden',
  onderdeel: HULP,
  aanbieder: ANDER,
  wens: 'ja',
  woorden: 'Graag, als het daar eerder kan.',
  toelichting: 'Bel ’s middags.',
  sleutel: toewijzingssleutel(1),
  opgezocht: aanbieder({ code: ANDER, naam: 'Andere Hulp' }),
  ...anders,
});
const doe = (t: DossierToestand, o: AndereAanbiederAanbieden, context = klantmanager(OPDRAAGDAG)) =>
  voerUit(leveringHandelingen, o, t, context);

describe('een andere aanbieder aanbieden aan wie wacht (Wmo 2.3.5, contractstandaard Wmo 3.8)', () => {
  it('zegt de inwoner ja, dan gaat de opdracht in een keer over', () => {
    for (const t of [opgedragen(), aangenomen()]) {
      const feiten = gebeurd(doe(t, aanbod()));
      expect(feiten.map(({ soort }) => soort)).toEqual([
        'andereAanbiederAangeboden',
        'leveringIngetrokken',
        'leveringOpgedragen',
      ]);
      const na = naLevering(t, aanbod());
      expect(vindLevering(na, LV1)?.stand).toBe('ingetrokken');
      expect(vindDeel(na, HULP)).toMatchObject({
        stand: 'wachtOpAntwoord',
        levering: { id: volgendOnderdeel('LV', 1), naam: 'Andere Hulp' },
      });
    }
  });

  it('vertelt de aanbieder van nu niet naar wie de inwoner gaat (Wmo 5.2.1)', () => {
    const ingetrokken = gebeurd(doe(opgedragen(), aanbod())).find((g) => g.soort === 'leveringIngetrokken');
    expect(JSON.stringify(ingetrokken)).not.toContain('Andere Hulp');
  });

  it('denkt de inwoner na, dan blijft de plaats en staat het aanbod open tot het antwoord', () => {
    const na = naLevering(aangenomen(), aanbod({ wens: 'denktNa' }));
    expect(vindDeel(na, HULP)?.stand).toBe('wachtOpStart');
    expect(openAanbod(na, vindLevering(na, LV1))).toMatchObject({ naam: 'Andere Hulp' });
    const nee = naLevering(na, aanbod({ wens: 'nee', woorden: 'Ik wacht liever.' }));
    expect(openAanbod(nee, vindLevering(nee, LV1))).toBeUndefined();
    expect(vindDeel(nee, HULP)?.levering?.id).toBe(LV1);
    const ja = naLevering(na, aanbod());
    expect(openAanbod(ja, vindDeel(ja, HULP)?.levering)).toBeUndefined();
  });

  it('hetzelfde antwoord nog eens verandert niets', () => {
    const na = naLevering(aangenomen(), aanbod({ wens: 'denktNa' }));
    expect(gebeurd(doe(na, aanbod({ wens: 'denktNa' })))).toEqual([]);
  });

  it('weigert als de hulp al is begonnen, of niemand is gevraagd (Wmo 2.6.3)', () => {
    expect(weigeringscodes(doe(begonnen(), aanbod(), klantmanager(datum('2026-05-18'))))).toEqual([
      'nietsTeWisselen',
    ]);
    expect(weigeringscodes(doe(teLeveren(), aanbod()))).toEqual(['nietsTeWisselen']);
    const onbekend = aanbod({ onderdeel: volgendOnderdeel('GV', 8) });
    expect(weigeringscodes(doe(opgedragen(), onbekend))).toContain('onderdeelNietToegekend');
  });

  it('weigert dezelfde aanbieder, een die niemand aanneemt, en zonder de woorden van de inwoner; alles tegelijk', () => {
    const zelf = aanbod({ aanbieder: lokaleCode('thuishulp'), opgezocht: aanbieder(), woorden: ' ' });
    expect(weigeringscodes(doe(opgedragen(), zelf))).toEqual(['zelfdeAanbieder', 'woordenOntbreekt']);
    const dicht = aanbieder({ code: ANDER, sluitOp: OPDRAAGDAG });
    expect(weigeringscodes(doe(opgedragen(), aanbod({ opgezocht: dicht })))).toEqual([
      'aanbiederNeemtNietAan',
    ]);
    expect(weigeringscodes(doe(opgedragen(), aanbod({ opgezocht: null })))).toEqual(['aanbiederOnbekend']);
  });

  it('doet niet de aanbieder zelf: de inwoner kiest met ons', () => {
    expect(weigeringscodes(doe(opgedragen(), aanbod(), planner()))).toEqual(['andereRol']);
  });
});
