import { describe, expect, it } from 'vitest';
import { aangevuldDossier, AANVRAAGDAG, VRAAGDAG, wachtOpAanvulling } from '../../test/bouwers/aanvraag.ts';
import { bekendgemaakteToekenning, BESLUITDAG } from '../../test/bouwers/besluit.ts';
import { gemeldDossier } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import {
  afgeslotenDossier,
  doorverwezenDossier,
  gescreendDossier,
  naScreening,
  ongescreend,
  spoedDossier,
  spoedvoorzieningTreffen,
  toegedeeldDossier,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { getekendMetVerzoek, verzondenDossier } from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { lopendeTermijn } from './fase.ts';
import { looptOp } from './klok.ts';
import { klokken, klokVan } from './klokken.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER } from './toestand.ts';

const regels = voorbeeldRegels();
const tot = (t: Partial<DossierToestand>): DossierToestand => ({ ...BEGIN_DOSSIER, ...t });
const soorten = (t: Partial<DossierToestand>) => klokken(tot(t), regels).map((k) => k.soort);

describe('de klokken van een dossier', () => {
  it('lopen vanaf de melding: zes weken onderzoek, zeven dagen voor het plan (Wmo 2.3.2 lid 1-2)', () => {
    const [onderzoek, plan, ...rest] = klokken(tot(ongescreend(gemeldDossier())), regels);
    expect(rest).toEqual([]);
    expect(onderzoek).toMatchObject({
      soort: 'onderzoek',
      termijn: 'wmoOnderzoek',
      artikel: 'Wmo 2.3.2 lid 1',
      begin: BEGINDAG,
      uiterlijk: uiterlijk('wmoOnderzoek', BEGINDAG, regels),
      stilstand: 0,
      wachtOp: 'gemeente',
    });
    expect(plan).toMatchObject({ soort: 'persoonlijkPlan', wachtOp: 'inwoner', uiterlijk: '2026-03-09' });
  });

  it('is er geen voordat er een melding is, en geen voor wie met advies is afgesloten (Wmo 2.3.2 lid 9)', () => {
    expect(soorten({})).toEqual([]);
    expect(soorten(afgeslotenDossier())).toEqual([]);
  });

  it('loopt bij spoed zonder voorziening een klok zonder dagen: onverwijld (Wmo 2.3.3)', () => {
    const spoed = gescreendDossier({ urgentie: 'spoed' });
    expect(klokVan('spoed', tot(spoed), regels)).toMatchObject({
      termijn: 'wmoSpoed',
      begin: BEGINDAG,
      uiterlijk: null,
    });
    expect(soorten(spoedDossier())).not.toContain('spoed');
  });

  it('begint spoed niet opnieuw door opnieuw te beoordelen (Wmo 2.3.3)', () => {
    const vandaag = plusDagen(BEGINDAG, 2);
    const weer = naScreening(
      gescreendDossier({ urgentie: 'spoed' }),
      urgentieBeoordelen({ vandaag, urgentie: 'spoed' }),
      contextVoor('screener', { vandaag }),
    );
    expect(klokVan('spoed', tot(weer), regels)?.begin).toBe(BEGINDAG);
    const rustig = naScreening(
      weer,
      urgentieBeoordelen({ vandaag, urgentie: 'regulier' }),
      contextVoor('screener', { vandaag }),
    );
    expect(klokVan('spoed', tot(rustig), regels)).toBeUndefined();
  });

  it('telt van twee tijdelijke voorzieningen de laatste, en geeft elk een bezwaartermijn (Wmo 2.3.3, Awb 6:7)', () => {
    const vandaag = plusWeken(BEGINDAG, 5);
    const twee = tot(
      naScreening(spoedDossier(), spoedvoorzieningTreffen({ vandaag }), contextVoor('screener', { vandaag })),
    );
    expect(klokVan('tijdelijkeVoorziening', twee, regels)?.uiterlijk).toBe(plusWeken(vandaag, 6));
    const bezwaar = klokken(twee, regels).filter((k) => k.soort === 'bezwaar');
    expect(bezwaar.map((k) => k.begin)).toEqual([BEGINDAG, vandaag]);
    expect(new Set(bezwaar.map((k) => k.onderdeel)).size).toBe(2);
  });

  it('wacht op eerste contact zolang er geen afspraak of gesprek is (Stein 3.3)', () => {
    expect(soorten(toegedeeldDossier())).toContain('eersteContact');
    expect(soorten(gescreendDossier())).not.toContain('eersteContact');
    expect(soorten(verzondenDossier())).not.toContain('eersteContact');
  });

  it('houdt de afgesproken terugkoppeling bij (Wmo 2.3.2 lid 4)', () => {
    expect(klokVan('terugkoppeling', tot(doorverwezenDossier()), regels)).toMatchObject({
      wachtOp: 'anderePartij',
      uiterlijk: plusDagen(BEGINDAG, 14),
    });
  });

  it('ligt het verslag bij de inwoner: dan loopt het onderzoek niet meer (Wmo 2.3.2 lid 8-9)', () => {
    const verzonden = soorten(verzondenDossier());
    expect(verzonden).toContain('reactie');
    expect(verzonden).not.toContain('onderzoek');
    expect(verzonden).not.toContain('persoonlijkPlan');
  });

  it('loopt de beslistermijn al als het ondertekende verslag nog niet is uitgewerkt (Beleidsregels 3.7)', () => {
    const klok = klokVan('beslissing', tot(getekendMetVerzoek()), regels);
    expect(klok).toMatchObject({ begin: AANVRAAGDAG, artikel: 'Wmo 2.3.5 lid 2' });
    expect(soorten(getekendMetVerzoek())).not.toContain('reactie');
  });

  it('staat stil bij een aanvulling, met de oorspronkelijke dag erbij (Awb 4:5, 4:15)', () => {
    const wacht = tot(wachtOpAanvulling());
    const beslissing = klokVan('beslissing', wacht, regels);
    expect(beslissing?.oorspronkelijk).toBe(uiterlijk('wmoBeslissing', AANVRAAGDAG, regels));
    expect(beslissing?.stilstand).toBe(14);
    expect(klokVan('hersteltermijn', wacht, regels)).toMatchObject({
      wachtOp: 'inwoner',
      begin: VRAAGDAG,
      uiterlijk: plusDagen(VRAAGDAG, 14),
    });
    expect(klokVan('buitenBehandeling', wacht, regels)).toMatchObject({
      artikel: 'Awb 4:5 lid 4',
      begin: plusDagen(VRAAGDAG, 14),
    });
    expect(soorten(aangevuldDossier())).not.toContain('buitenBehandeling');
  });

  it('blijft na het besluit alleen bezwaar over (Awb 6:7)', () => {
    const bekend = tot(bekendgemaakteToekenning());
    expect(klokken(bekend, regels)).toMatchObject([
      {
        soort: 'bezwaar',
        wachtOp: 'inwoner',
        begin: BESLUITDAG,
        uiterlijk: bekend.besluit.bekendgemaakt?.bezwaarUiterlijk,
      },
    ]);
  });

  it('zegt hetzelfde als de ene klok die de lijsten tonen (Wmo 2.3.2 lid 1, 2.3.5 lid 2)', () => {
    const toestanden = [ongescreend(), toegedeeldDossier(), getekendMetVerzoek(), wachtOpAanvulling()];
    for (const t of toestanden.map(tot)) {
      const hoofd = klokVan('beslissing', t, regels) ?? klokVan('onderzoek', t, regels);
      expect(hoofd?.uiterlijk).toBe(lopendeTermijn(t, regels)?.uiterlijk);
      expect(hoofd?.stappen).toEqual(lopendeTermijn(t, regels)?.stappen);
    }
  });
});

describe('een klok die afloopt', () => {
  it('vervalt als het een recht van de inwoner was, en blijft als het onze plicht is (Wmo 2.3.2 lid 1-2)', () => {
    const t = tot(ongescreend());
    const laat = plusDagen(BEGINDAG, 60);
    const lopend = (dag: typeof laat) => klokken(t, regels).filter((k) => looptOp(k, dag));
    expect(lopend(BEGINDAG).map((k) => k.soort)).toEqual(['onderzoek', 'persoonlijkPlan']);
    expect(lopend(laat).map((k) => k.soort)).toEqual(['onderzoek']);
  });

  it('begint niet eerder dan haar eerste dag: buiten behandeling pas na de hersteltermijn (Awb 4:5 lid 4)', () => {
    const klok = klokVan('buitenBehandeling', tot(wachtOpAanvulling()), regels);
    expect(klok && looptOp(klok, VRAAGDAG)).toBe(false);
    expect(klok && looptOp(klok, plusDagen(VRAAGDAG, 15))).toBe(true);
  });
});
