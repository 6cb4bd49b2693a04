import { describe, expect, it } from 'vitest';
import { aangevuldDossier, wachtOpAanvulling } from '../../test/bouwers/aanvraag.ts';
import { bekendgemaakteToekenning } from '../../test/bouwers/besluit.ts';
import { gemeldDossier } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { gescreendDossier, toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { getekendMetVerzoek, verzondenDossier } from '../../test/bouwers/verslag.ts';
import { plusDagen } from '../kern/datum.ts';
import { maakKalender } from '../recht/kalender.ts';
import { lopendeTermijn } from './fase.ts';
import { klokken } from './klokken.ts';
import { klokOpnieuw, LOPENDE_TERMIJN } from './klokopnieuw.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER } from './toestand.ts';

const tot = (t: Partial<DossierToestand>): DossierToestand => ({ ...BEGIN_DOSSIER, ...t });
const TOESTANDEN: readonly DossierToestand[] = [
  gemeldDossier(),
  gescreendDossier({ urgentie: 'spoed' }),
  toegedeeldDossier(),
  verzondenDossier(),
  getekendMetVerzoek(),
  wachtOpAanvulling(),
  aangevuldDossier(),
  bekendgemaakteToekenning(),
].map(tot);
const OUD = voorbeeldRegels();

describe('een klok opnieuw, uit de eigen rij', () => {
  it('geeft wat het hele dossier geeft, welke dag er ook bij komt (Atw 3 lid 3, Awb 4:15)', () => {
    const keer = { verschoven: 0, stil: 0 };
    for (let n = 0; n < 100; n++) {
      const dagen = [plusDagen(BEGINDAG, n), plusDagen(BEGINDAG, n + 1), plusDagen(BEGINDAG, (7 * n) % 100)];
      const nieuw = voorbeeldRegels({
        kalender: maakKalender(dagen.map((datum) => ({ datum, bron: 'Stb. 2026, 1' }))),
      });
      for (const t of TOESTANDEN) {
        const heel = klokken(t, nieuw);
        for (const [i, klok] of klokken(t, OUD).entries()) {
          const opnieuw = klokOpnieuw(klok, nieuw);
          expect({ ...klok, ...opnieuw, stappen: [] }).toEqual({ ...heel[i], stappen: [] });
          if (opnieuw && opnieuw.uiterlijk !== klok.uiterlijk) keer.verschoven += 1;
          if (klok.stilstand > 0) keer.stil += 1;
        }
      }
    }
    // Else it said nothing.
    expect(Math.min(...Object.values(keer))).toBeGreaterThan(20);
  });

  it('de laatste dag van een dossier is die van de klok die loopt (Wmo 2.3.2 lid 1, 2.3.5 lid 2)', () => {
    for (const t of TOESTANDEN) {
      const lopend = klokken(t, OUD).filter((klok) => LOPENDE_TERMIJN.includes(klok.soort));
      expect(lopend.map((klok) => klok.uiterlijk)).toEqual(
        [lopendeTermijn(t, OUD)?.uiterlijk].filter((d) => d !== undefined),
      );
    }
  });

  it('zwijgt over wat stilstond zonder dat de rij weet wanneer (Awb 4:15)', () => {
    const klok = { soort: 'beslissing', termijn: 'wmoBeslissing', begin: BEGINDAG, opschortingen: [] };
    expect(klokOpnieuw({ ...klok, stilstand: 3 }, OUD)).toBeUndefined();
    expect(klokOpnieuw({ ...klok, stilstand: 0 }, OUD)).toBeDefined();
  });

  it('zwijgt over een afgesproken dag, over onverwijld en over het vaststellen van de dwangsom (Awb 4:18)', () => {
    const klok = { begin: BEGINDAG, opschortingen: [], stilstand: 0 };
    expect(klokOpnieuw({ ...klok, soort: 'advies', termijn: null }, OUD)).toBeUndefined();
    expect(klokOpnieuw({ ...klok, soort: 'spoed', termijn: 'wmoSpoed' }, OUD)).toBeUndefined();
    expect(
      klokOpnieuw({ ...klok, soort: 'dwangsom', termijn: 'awbDwangsomVaststellen' }, OUD),
    ).toBeUndefined();
  });
});
