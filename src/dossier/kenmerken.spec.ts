import { describe, expect, it } from 'vitest';
import { conceptToekenning, genomenToekenning } from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { naOnderzoek, onderzochtDossier, ononderzocht } from '../../test/bouwers/onderzoek.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import type { TotBesluit } from '../besluit/toestand.ts';
import type { Relatie } from '../onderzoek/gegevenscodes.ts';
import { gevalrij } from './gevalrij.ts';
import { kenmerkenVan, patroon } from './kenmerken.ts';
import { BEGIN_DOSSIER } from './toestand.ts';

describe('kenmerkenVan', () => {
  it('weet van een dossier zonder gesprek en toets niets (Omgekeerde Toets stap 1)', () => {
    const { onderzoek } = ononderzocht();
    expect(Object.values(kenmerkenVan(heelDossier({ onderzoek }))).every((k) => k === null)).toBe(true);
  });

  it('leest de codes uit de stappen van de toets, en geen woord (AVG 5 lid 1 onder c)', () => {
    const t = heelDossier({ ...aangevraagd(), toets: getoetst(PEDRO).toets });
    const kenmerken = kenmerkenVan(t);
    expect(kenmerken.onderDruk).toEqual(
      t.toets.grondwaarden.gesloten?.waarde.waarden
        .filter(({ rol }) => rol === 'onderDruk')
        .map(({ code }) => code)
        .sort(),
    );
    expect(kenmerken.belemmeringen).toEqual(['werkproces', 'wet']);
    expect(kenmerken.leefgebieden).toEqual(['dagbesteding', 'huiselijkeRelaties']);
    expect(kenmerken.verwijt).toEqual(['geen']);
    for (const codes of Object.values(kenmerken))
      for (const code of codes ?? []) expect(code).toMatch(/^[A-Za-z0-9-]+$/);
  });

  const huis = (...wie: readonly (readonly [Relatie, boolean])[]) => {
    const { onderzoek } = onderzochtDossier();
    const personen = wie.map(([relatie, inHuis]) => ({ relatie, inHuis }));
    const huishouden = { ...onderzoek.huishouden, personen } as unknown as typeof onderzoek.huishouden;
    return kenmerkenVan({ ...BEGIN_DOSSIER, onderzoek: { ...onderzoek, huishouden } }).huishouden;
  };
  it.each([
    [[['kind', false]], 'alleen'],
    [[['partner', true]], 'metPartner'],
    [[['kind', true]], 'metKinderen'],
    [
      [
        ['kind', true],
        ['partner', true],
      ],
      'metPartnerEnKinderen',
    ],
    [[['ouder', true]], 'metAnderen'],
  ] as const)('vat het huishouden samen: %j is %s (Wmo 2.3.2 lid 4 onder c)', (wie, soort) => {
    expect(huis(...wie)).toEqual([soort]);
  });

  it('neemt de voorzieningen waarover is besloten; daarvoor wat is overwogen (Wmo 2.3.5 lid 2)', () => {
    expect(kenmerkenVan(heelDossier(conceptToekenning())).voorzieningen).toEqual(['huishoudelijke-hulp']);
    const onderzoek = naOnderzoek(onderzochtDossier(), {
      soort: 'oplossingOverwegen',
      oplossingsoort: 'maatwerkvoorziening',
      voorziening:
        heelDossier(conceptToekenning()).besluit.concept?.feiten.onderdelen[0]?.voorziening ?? null,
      passend: 'ja',
      tekst: 'Hulp in huis.',
    });
    expect(kenmerkenVan({ ...BEGIN_DOSSIER, ...onderzoek }).voorzieningen).toEqual(['huishoudelijke-hulp']);
  });
});

describe('gevalrij', () => {
  const metToets = (): TotBesluit => ({ ...genomenToekenning(), toets: getoetst(PEDRO).toets });

  it('is er pas als een toets is afgerond en een besluit is genomen (Awb 3:4)', () => {
    expect(gevalrij(heelDossier({ ...aangevraagd(), toets: getoetst(PEDRO).toets }))).toBeNull();
    expect(gevalrij(heelDossier(genomenToekenning()))).toBeUndefined();
    expect(gevalrij(heelDossier(metToets()))).not.toBeNull();
  });

  it('houdt per afwijking soort, bron en artikel, en wat, hoeveel, hoe lang en door wie (omgekeerde-toets.md § 6)', () => {
    const t = heelDossier(metToets());
    expect(gevalrij(t)).toMatchObject({
      patroon: patroon(kenmerkenVan(t)),
      keuze: 'maatwerk',
      beslissing: 'toekennen',
      besloten_op: '2026-04-16',
      besloten_door: 'bilal',
      voorzieningen: ['huishoudelijke-hulp'],
      bedrag: 350_000,
      ingang: '2026-05-01',
      einde: '2028-04-30',
      vergeleken: null,
      onderscheid: '',
    });
    expect(gevalrij(t)?.afwijkingen.map(({ soort }) => soort)).toEqual(['wet', 'werkproces']);
  });

  it('telt hoeveel gelijkende gevallen dezelfde uitkomst kregen (Awb 3:46)', () => {
    const t = heelDossier(metToets());
    const { gesloten } = t.toets.uitkomst;
    if (!gesloten) throw new Error('geen uitkomst');
    const vergeleken = ['maatwerk', 'standaard', 'standaard'] as const;
    const waarde = { ...gesloten.waarde, vergeleken, onderscheid: 'Hij staat op twee wachtlijsten.' };
    const uitkomst = { ...t.toets.uitkomst, gesloten: { ...gesloten, waarde } };
    expect(gevalrij({ ...t, toets: { ...t.toets, uitkomst } })).toMatchObject({
      vergeleken: 3,
      zelfde: 1,
      onderscheid: 'Hij staat op twee wachtlijsten.',
    });
  });

  it('heeft geen bedrag en geen dagen als niets is gegeven, en geen einde als een deel er geen heeft (Wmo 2.3.5)', () => {
    const t = heelDossier(metToets());
    const { concept } = t.besluit;
    if (!concept) throw new Error('geen concept');
    const met = (anders: Partial<(typeof concept.feiten.onderdelen)[number]>) => {
      const onderdelen = concept.feiten.onderdelen.map((o) => ({ ...o, ...anders }));
      return gevalrij({
        ...t,
        besluit: { ...t.besluit, concept: { ...concept, feiten: { ...concept.feiten, onderdelen } } },
      });
    };
    expect(met({ beslissing: 'afwijzen' })).toMatchObject({
      bedrag: null,
      ingang: null,
      einde: null,
      voorzieningen: [],
    });
    expect(met({ einde: null })).toMatchObject({ einde: null, ingang: '2026-05-01' });
    expect(met({ bedragPerJaar: null })).toMatchObject({ bedrag: null });
  });
});
