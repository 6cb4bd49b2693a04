import { describe, expect, it } from 'vitest';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import {
  gescreendDossier,
  naScreening,
  ongescreend,
  spoedDossier,
  spoedvoorzieningTreffen,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { URGENTIES } from './gebeurtenissen.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { SpoedvoorzieningTreffen } from './spoedvoorziening.ts';
import { tijdelijkUiterlijk } from './spoedvoorziening.ts';
import type { TotScreening } from './toestand.ts';
import { lopendeVoorzieningen, wachtOpSpoedvoorziening } from './toestand.ts';

const SPOED = gescreendDossier({ urgentie: 'spoed' });
const screener = contextVoor('screener');
const doe = (o: SpoedvoorzieningTreffen, t: TotScreening = SPOED, ctx = screener) =>
  voerUit(screeningHandelingen, o, t, ctx);

describe('tijdelijke voorziening treffen', () => {
  it('beslist met einddatum en bezwaar tot zes weken na het besluit (Wmo 2.3.3; Awb 6:7)', () => {
    expect(gebeurd(doe(spoedvoorzieningTreffen()))).toEqual([
      {
        soort: 'tijdelijkeVoorzieningGetroffen',
        feiten: {
          id: 'TV1',
          voorziening: 'begeleiding',
          ingang: '2026-03-02',
          einde: '2026-04-13',
          besluitdatum: '2026-03-02',
          bezwaarUiterlijk: '2026-04-13',
        },
        inhoud: {
          motivering: 'Zonder hulp vandaag loopt de ruzie uit de hand.',
          doel: 'Het blijft rustig in huis en u kunt even weg.',
          omvang: '4 uur per week',
          aanbieder: 'Stichting Dichtbij',
        },
      },
    ]);
  });

  it.each(URGENTIES)(
    'kan alleen als de laatste beoordeling spoed of acuut is, nu: %s (Wmo 2.3.3)',
    (urgentie) => {
      const codes = weigeringscodes(doe(spoedvoorzieningTreffen(), gescreendDossier({ urgentie })));
      expect(codes).toEqual(urgentie === 'spoed' || urgentie === 'acuut' ? [] : ['geenSpoed']);
    },
  );

  it('weigert als een latere beoordeling geen spoed meer is, of er nog geen is (Wmo 2.3.3)', () => {
    const gezakt = naScreening(SPOED, urgentieBeoordelen({ urgentie: 'urgent' }));
    expect(weigeringscodes(doe(spoedvoorzieningTreffen(), gezakt))).toEqual(['geenSpoed']);
    expect(weigeringscodes(doe(spoedvoorzieningTreffen(), ongescreend()))).toEqual(['geenSpoed']);
  });

  it('weigert wie volgens de mandaatlijst niet over spoed gaat (Awb 10:3)', () => {
    const regels = voorbeeldRegels({
      mandaat: [{ uitkomst: 'spoed', tweedePaarOgen: false, rollen: ['teamleider'] }],
    });
    const als = (rol: 'screener' | 'teamleider') =>
      weigeringscodes(doe(spoedvoorzieningTreffen(), SPOED, contextVoor(rol, { regels })));
    expect(als('screener')).toEqual(['geenMandaat']);
    expect(als('teamleider')).toEqual([]);
  });

  it('weigert een einddatum op of voor de ingang, of al voorbij (Wmo 2.3.3)', () => {
    expect(weigeringscodes(doe(spoedvoorzieningTreffen({ einde: BEGINDAG })))).toEqual(['eindeVoorIngang']);
    const later = contextVoor('screener', { vandaag: plusDagen(BEGINDAG, 30) });
    const o = spoedvoorzieningTreffen({ einde: plusDagen(BEGINDAG, 29) });
    expect(weigeringscodes(doe(o, SPOED, later))).toEqual(['eindeVoorbij']);
  });

  it('weigert langer dan het maximum van de gemeente, zonder norm twaalf weken (Wmo 2.3.3)', () => {
    const tot = (weken: number, dagen: number, regels?: LokaleRegels) =>
      weigeringscodes(
        doe(
          spoedvoorzieningTreffen({ einde: plusDagen(plusWeken(BEGINDAG, weken), dagen) }),
          SPOED,
          regels ? contextVoor('screener', { regels }) : screener,
        ),
      );
    expect(tot(12, 0)).toEqual([]);
    expect(tot(12, 1)).toEqual(['teLangTijdelijk']);
    const normen = { ...voorbeeldRegels().normen, tijdelijkeVoorzieningWeken: 4 };
    expect(tijdelijkUiterlijk(BEGINDAG, { normen })).toBe(plusWeken(BEGINDAG, 4));
    expect(tot(4, 1, voorbeeldRegels({ normen }))).toEqual(['teLangTijdelijk']);
  });

  it('weigert een ingang voor de melding (Wmo 2.3.3)', () => {
    const o = spoedvoorzieningTreffen({ ingang: plusDagen(BEGINDAG, -1) });
    expect(weigeringscodes(doe(o))).toEqual(['ingangVoorMelding']);
  });

  it('weigert een onbekende of algemene voorziening (Wmo 2.3.3)', () => {
    const met = (code: string) =>
      weigeringscodes(doe(spoedvoorzieningTreffen({ voorziening: lokaleCode(code) })));
    expect(met('zwembad')).toEqual(['onbekendeVoorziening']);
    expect(met('open-inloop')).toEqual(['geenMaatwerk']);
  });

  it('noemt alles wat ontbreekt in een keer (Awb 3:46)', () => {
    const leeg = spoedvoorzieningTreffen({ doel: '', omvang: '', aanbieder: ' ', motivering: '' });
    expect(weigeringscodes(doe(leeg))).toEqual([
      'doelOntbreekt',
      'omvangOntbreekt',
      'aanbiederOntbreekt',
      'motiveringOntbreekt',
    ]);
  });

  it('blijft stil als dezelfde voorziening voor dezelfde periode er al is (Omkeer)', () => {
    const eenmaal = naScreening(SPOED, spoedvoorzieningTreffen());
    expect(gebeurd(doe(spoedvoorzieningTreffen(), eenmaal))).toEqual([]);
  });

  it('laat zien dat spoed op een voorziening wacht tot die er is (Wmo 2.3.3)', () => {
    expect(wachtOpSpoedvoorziening(SPOED.screening, BEGINDAG)).toBe(true);
    const { screening } = spoedDossier();
    expect(wachtOpSpoedvoorziening(screening, BEGINDAG)).toBe(false);
    expect(wachtOpSpoedvoorziening(screening, plusWeken(BEGINDAG, 7))).toBe(true);
    expect(lopendeVoorzieningen(screening, plusWeken(BEGINDAG, 6))).toHaveLength(1);
    expect(lopendeVoorzieningen(screening, plusWeken(BEGINDAG, 7))).toEqual([]);
  });
});
