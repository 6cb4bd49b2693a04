import { describe, expect, it } from 'vitest';
import {
  afwijzingKlaar,
  afwijzingVoorbereiden,
  belpogingVastleggen,
  beoordeeld,
  beoordelingVastleggen,
  BESLUITDAG,
  besluitToetsen,
  besluitVoorbereiden,
  conceptAfwijzing,
  conceptToekenning,
  klantmanager,
  naBesluit,
  onderdeel,
  teamleider,
  tekst,
} from '../../test/bouwers/besluit.ts';
import { aangevraagd, GEVRAAGDE_BEGELEIDING, GEVRAAGDE_HULP } from '../../test/bouwers/besluit-aanvraag.ts';
import { adviesWegen, naOnderzoek, onderzochtDossier } from '../../test/bouwers/onderzoek.ts';
import { adviesGevraagdDossier, adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { weigeringenVan } from '../../test/bouwers/stap.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { E1, getoetst } from '../../test/bouwers/toets.ts';
import { verzondenDossier } from '../../test/bouwers/verslag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { Herkomst } from '../onderzoek/gegevenscodes.ts';
import { BEGIN_VERSLAG } from '../verslag/toestand.ts';
import { inhoudscontrole, watOntbreekt } from './inhoudscontrole.ts';
import { motiveringsvoorzet } from './motivering.ts';
import type { Conceptbesluit, TotBesluit } from './toestand.ts';

const regels = voorbeeldRegels();
const weigeringen = (t: TotBesluit) => weigeringenVan(tenzij(watOntbreekt(t, regels), () => null));
const codes = (t: TotBesluit) => weigeringen(t).map(({ code }) => code);
const punten = (t: TotBesluit) =>
  inhoudscontrole(t, regels).map(({ naam, artikel }) => `${naam} (${artikel})`);
/** The same with another concept: what a later check may find, whatever the form let through. */
function metConcept(t: TotBesluit, anders: (concept: Conceptbesluit) => Partial<Conceptbesluit>): TotBesluit {
  const { concept } = t.besluit;
  if (!concept) throw new Error('geen concept');
  return { ...t, besluit: { ...t.besluit, concept: { ...concept, ...anders(concept) } } };
}
const STAPPEN = { hulpvraag: '', problemen: '', nodig: '', eigenMogelijkheden: '', maatwerk: '' };

describe('watOntbreekt', () => {
  it('is een voorbereid besluit zolang dat er niet is (Awb 3:46)', () => {
    expect(codes(beoordeeld())).toEqual(['geenConcept']);
  });

  it('is niets bij een volledig voorbereid besluit (procedure § 11)', () => {
    expect(codes(conceptToekenning())).toEqual([]);
    expect(codes(afwijzingKlaar())).toEqual([]);
  });

  it('zijn de feiten, alle vijf stappen van het onderzoek en de afweging (Awb 3:46, CRvB 2018:819)', () => {
    const kaal = besluitVoorbereiden({ feiten: '', afweging: '', onderzoeksstappen: STAPPEN });
    expect(codes(naBesluit(beoordeeld(), kaal))).toEqual([
      'feitenOntbreken',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'afwegingOntbreekt',
    ]);
  });

  it('is het moment van heronderzoek bij een toekenning (Wmo 2.3.9)', () => {
    expect(codes(naBesluit(beoordeeld(), besluitVoorbereiden({ heronderzoekOp: null })))).toEqual([
      'heronderzoekOntbreekt',
    ]);
  });

  it('is de Omgekeerde Toets als die is gedaan maar niet genoemd (Awb 3:4)', () => {
    const t = beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets });
    const onderdelen = [onderdeel({ effecten: [E1] })];
    expect(codes(naBesluit(t, besluitVoorbereiden({ onderdelen })))).toEqual(['omgekeerdeToetsOntbreekt']);
    const { toetsstappen } = motiveringsvoorzet(t, regels);
    expect(codes(naBesluit(t, besluitVoorbereiden({ onderdelen, toetsstappen })))).toEqual([]);
  });

  it('is het wegen van een ontvangen advies, en wat ermee is gedaan (Awb 3:8, 3:9)', () => {
    const onderzoek = adviesOntvangenDossier(onderzochtDossier());
    const t = naBesluit(beoordeeld({ onderzoek }), besluitVoorbereiden());
    expect(codes(t)).toEqual(['adviesNietGewogen', 'adviezenOntbreken']);
  });

  it('is de zienswijze bij een afwijzing op een advies dat de inwoner niet kent (Awb 4:7)', () => {
    const onderzoek = naOnderzoek(
      adviesOntvangenDossier(onderzochtDossier()),
      adviesWegen({ inwonerKentAdvies: false }),
    );
    const t = naBesluit(
      aangevraagd({ onderzoek }),
      beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }),
    );
    const concept = naBesluit(t, afwijzingVoorbereiden({ adviezen: 'Wij volgen het advies.' }));
    expect(codes(concept)).toContain('zienswijzeOntbreekt');
  });

  it('is ook de zienswijze over gegevens van anderen die de inwoner nooit hoorde (Awb 4:7)', () => {
    const afwijzing = (verteld: boolean): readonly string[] => {
      const { onderzoek, ...rest } = onderzochtDossier();
      const gesprekken = onderzoek.gesprekken.map((g) => ({
        ...g,
        feiten: { ...g.feiten, vooronderzoekVerteld: verteld },
      }));
      const t = aangevraagd({ onderzoek: { ...rest, onderzoek: { ...onderzoek, gesprekken } } });
      const beoordeeldeAanvraag = naBesluit(t, beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }));
      return codes(naBesluit(beoordeeldeAanvraag, afwijzingVoorbereiden()));
    };
    expect(afwijzing(false)).toContain('zienswijzeOverGegevens');
    expect(afwijzing(true)).not.toContain('zienswijzeOverGegevens');
  });

  it('zegt bij het heronderzoek of het ontbreekt of te vroeg ligt: het komt na het begin (Wmo 2.3.9)', () => {
    const op = (heronderzoekOp: string | null) =>
      weigeringen(
        naBesluit(
          beoordeeld(),
          besluitVoorbereiden({ heronderzoekOp: heronderzoekOp === null ? null : datum(heronderzoekOp) }),
        ),
      ).map(({ reden, veld }) => `${String(veld)}: ${reden}`);
    expect(op(null)).toEqual([
      'heronderzoekOp: Er staat nog niet wanneer de gemeente kijkt of de ondersteuning nog past.',
    ]);
    const TE_VROEG = 'heronderzoekOp: Het heronderzoek ligt voor het begin van de ondersteuning.';
    expect(op('2026-05-01')).toEqual([TE_VROEG]);
    expect(op('2026-05-02')).toEqual([]);
  });

  it('kijkt bij meer voorzieningen naar de vroegste eerste dag; een dag die ontbreekt telt niet (Wmo 2.3.9)', () => {
    const t = naBesluit(
      beoordeeld({ gevraagd: [GEVRAAGDE_HULP, GEVRAAGDE_BEGELEIDING] }),
      besluitVoorbereiden({
        onderdelen: [
          onderdeel({ ingang: datum('2026-09-01') }),
          onderdeel({ gevraagd: GEVRAAGDE_BEGELEIDING.id, voorziening: lokaleCode('begeleiding') }),
        ],
        teksten: [tekst(), tekst({ gevraagd: GEVRAAGDE_BEGELEIDING.id })],
        heronderzoekOp: datum('2026-08-01'),
      }),
    );
    expect(codes(t)).toEqual([]);
    const zonderDag = metConcept(t, ({ feiten }) => ({
      feiten: {
        ...feiten,
        onderdelen: feiten.onderdelen.map((o) =>
          o.gevraagd === GEVRAAGDE_HULP.id ? o : { ...o, ingang: null },
        ),
      },
    }));
    expect(codes(zonderDag)).toEqual(['ingangOntbreekt', 'heronderzoekOntbreekt']);
  });

  it('is een beslissing over elk gevraagd onderdeel van deze aanvraag (Wmo 2.3.5 lid 2)', () => {
    const t = conceptToekenning();
    const { aanvraag } = t.aanvraag;
    if (!aanvraag) throw new Error('geen aanvraag');
    const met = (anders: Partial<typeof aanvraag>) =>
      codes({ ...t, aanvraag: { ...t.aanvraag, aanvraag: { ...aanvraag, ...anders } } });
    const [hulp] = aanvraag.gevraagd;
    if (!hulp) throw new Error('niets gevraagd');
    const nogEen = { ...hulp, id: GEVRAAGDE_BEGELEIDING.id };
    expect(met({ gevraagd: [hulp, nogEen] })).toEqual(['beslissingOntbreekt']);
    expect(met({ id: volgendOnderdeel('AV', 3) })).toEqual(['beslissingOntbreekt']);
    expect(met({})).toEqual([]);
  });

  it('is de beoordeling van de aanvraag (Wmo 2.3.5 lid 3)', () => {
    const t = conceptToekenning();
    expect(codes({ ...t, besluit: { ...t.besluit, beoordeling: null } })).toEqual(['geenBeoordeling']);
  });

  it('is de motivering per voorziening en hoe zij begint (Awb 3:46, Beleidsregels 3.8)', () => {
    const kaal = metConcept(conceptToekenning(), ({ inhoud }) => ({
      inhoud: {
        ...inhoud,
        onderdelen: inhoud.onderdelen.map((o) => ({ ...o, motivering: '', hoeStarten: '' })),
      },
    }));
    expect(codes(kaal)).toEqual(['motiveringOntbreekt', 'hoeStartenOntbreekt']);
  });

  it('noemt de stap van het onderzoek die leeg is, met het veld (CRvB 2018:819)', () => {
    const zonder = {
      ...STAPPEN,
      hulpvraag: 'Ja.',
      problemen: 'Ja.',
      eigenMogelijkheden: 'Ja.',
      maatwerk: 'Ja.',
    };
    const t = naBesluit(beoordeeld(), besluitVoorbereiden({ onderzoeksstappen: zonder }));
    expect(weigeringen(t).map(({ reden, veld }) => `${String(veld)}: ${reden}`)).toEqual([
      'stap.nodig: Bij het onderzoek is nog niet ingevuld: Welke ondersteuning is nodig, en hoeveel?',
    ]);
  });

  it('telt een gevraagd advies dat er nog niet is niet als advies (Awb 3:9)', () => {
    const onderzoek = adviesGevraagdDossier(onderzochtDossier());
    expect(codes(naBesluit(beoordeeld({ onderzoek }), besluitVoorbereiden()))).toEqual([]);
  });

  it('is geen zienswijze over een bekend advies, en niet bij een toekenning (Awb 4:7)', () => {
    const met = (inwonerKentAdvies: boolean) =>
      naOnderzoek(adviesOntvangenDossier(onderzochtDossier()), adviesWegen({ inwonerKentAdvies }));
    const toegekend = naBesluit(
      beoordeeld({ onderzoek: met(false) }),
      besluitVoorbereiden({ adviezen: 'Wij volgen het advies.' }),
    );
    expect(codes(toegekend)).toEqual([]);
    const afgewezen = naBesluit(
      naBesluit(
        aangevraagd({ onderzoek: met(true) }),
        beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }),
      ),
      afwijzingVoorbereiden({ adviezen: 'Wij volgen het advies.' }),
    );
    expect(codes(afgewezen)).toEqual(['geenBelpoging', 'tweedePaarOgenOntbreekt']);
  });

  it('is geen zienswijze over gegevens die de inwoner zelf gaf of in het verslag las (Awb 4:7)', () => {
    const { onderzoek, ...rest } = onderzochtDossier();
    const gesprekken = onderzoek.gesprekken.map((g) => ({
      ...g,
      feiten: { ...g.feiten, vooronderzoekVerteld: false },
    }));
    const afwijzing = (herkomst: readonly Herkomst[], verslag = BEGIN_VERSLAG) => {
      const [eerste] = onderzoek.gegevens;
      if (!eerste) throw new Error('geen gegeven');
      const gegevens = herkomst.map((h) => ({ ...eerste, herkomst: h }));
      const t = aangevraagd({ onderzoek: { ...rest, onderzoek: { ...onderzoek, gegevens, gesprekken } } });
      const beoordeelde = naBesluit(t, beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }));
      return codes({ ...naBesluit(beoordeelde, afwijzingVoorbereiden()), verslag });
    };
    expect(afwijzing(['inwoner'])).not.toContain('zienswijzeOverGegevens');
    expect(afwijzing([])).not.toContain('zienswijzeOverGegevens');
    expect(afwijzing(['inwoner', 'wmoDossier'])).toContain('zienswijzeOverGegevens');
    expect(afwijzing(['wmoDossier'], verzondenDossier().verslag)).not.toContain('zienswijzeOverGegevens');
  });

  it('telt de pogingen om de inwoner te bereiken (Beleidsregels 3.8)', () => {
    const bel = (keer: number) =>
      Array.from({ length: keer }, (_, dag) => plusDagen(BESLUITDAG, dag)).reduce<TotBesluit>(
        (t, op) => naBesluit(t, belpogingVastleggen({ op, bereikt: false, reactie: '' }), klantmanager(op)),
        conceptAfwijzing(),
      );
    const reden = (keer: number) =>
      weigeringen(bel(keer)).find(({ code }) => code === 'geenBelpoging')?.reden;
    expect(reden(0)).toBe('De inwoner is nog niet gebeld over deze afwijzing.');
    expect(reden(1)).toBe('De inwoner is nog niet bereikt; er is 1 poging gedaan.');
    expect(reden(2)).toBe('De inwoner is nog niet bereikt; er zijn 2 pogingen gedaan.');
    expect(reden(3)).toBeUndefined();
  });

  it('is het akkoord van wie meekeek: een bezwaar van die persoon telt niet als akkoord (Awb 10:3)', () => {
    const gebeld = naBesluit(conceptAfwijzing(), belpogingVastleggen());
    const bekeken = (akkoord: boolean) =>
      weigeringen(
        naBesluit(
          gebeld,
          besluitToetsen(gebeld, { akkoord, opmerking: 'De motivering is dun.' }),
          teamleider(),
        ),
      ).map(({ code, uitweg }) => `${code}: ${uitweg}`);
    expect(bekeken(false)).toEqual([
      'nietAkkoord: Verwerk de opmerkingen en bereid het besluit opnieuw voor.',
    ]);
    expect(bekeken(true)).toEqual([]);
    expect(weigeringen(gebeld).map(({ code, uitweg }) => `${code}: ${uitweg}`)).toEqual([
      'tweedePaarOgenOntbreekt: Vraag een jurist of de teamleider om mee te kijken.',
    ]);
  });
});

describe('inhoudscontrole', () => {
  const BESLISSING = 'Aanvraagdatum en een beslissing over alles wat is gevraagd (Wmo 2.3.5 lid 2)';
  const MOTIVERING = 'Motivering: feiten, onderzoek en afweging (Awb 3:46, 3:47)';
  const ADVIEZEN = 'Adviezen en wie ze gaf (Awb 3:8, 3:9)';
  const EFFECTUERING = 'Wat, waarvoor, hoeveel, van wie, vanaf wanneer en hoe te starten (Beleidsregels 3.8)';
  const HERONDERZOEK = 'Voorwaarden, plichten en heronderzoek (Wmo 2.3.8, 2.3.9)';
  const GEBELD = 'De inwoner is eerst gebeld (Beleidsregels 3.8)';
  const MEEGEKEKEN = 'Een tweede persoon keek mee (Awb 10:3, mandaatlijst)';

  it('begint met dat er een voorbereid besluit is (Awb 3:46)', () => {
    expect(punten(beoordeeld())).toEqual(['Een voorbereid besluit (Awb 3:46)']);
  });

  it('loopt een toekenning na in de volgorde van de brief (procedure § 11)', () => {
    expect(punten(conceptToekenning())).toEqual([
      BESLISSING,
      MOTIVERING,
      ADVIEZEN,
      EFFECTUERING,
      HERONDERZOEK,
    ]);
  });

  it('loopt bij een afwijzing na of er is gebeld en meegekeken (Awb 10:3)', () => {
    expect(punten(afwijzingKlaar())).toEqual([BESLISSING, MOTIVERING, ADVIEZEN, GEBELD, MEEGEKEKEN]);
  });

  it('kijkt bij buiten behandeling stellen niet naar de inhoud (Awb 4:5)', () => {
    const buiten = metConcept(conceptToekenning(), ({ feiten }) => ({
      feiten: {
        ...feiten,
        onderdelen: feiten.onderdelen.map((o) => ({ ...o, beslissing: 'buitenBehandeling' })),
      },
    }));
    expect(punten(buiten)).toEqual([BESLISSING]);
  });

  it('loopt het pgb na als het is gevraagd of wordt gegeven, ook bij een van meer voorzieningen (Wmo 2.3.6)', () => {
    const PGB = 'Persoonsgebonden budget (Wmo 2.3.6)';
    const t = naBesluit(
      beoordeeld({ gevraagd: [GEVRAAGDE_HULP, GEVRAAGDE_BEGELEIDING] }),
      besluitVoorbereiden({
        onderdelen: [
          onderdeel(),
          onderdeel({ gevraagd: GEVRAAGDE_BEGELEIDING.id, voorziening: lokaleCode('begeleiding') }),
        ],
        teksten: [tekst(), tekst({ gevraagd: GEVRAAGDE_BEGELEIDING.id })],
      }),
    );
    expect(punten(t)).not.toContain(PGB);
    const { aanvraag } = t.aanvraag;
    if (!aanvraag) throw new Error('geen aanvraag');
    const gevraagd = aanvraag.gevraagd.map((g) =>
      g.id === GEVRAAGDE_HULP.id ? { ...g, vorm: 'pgb' as const } : g,
    );
    const metVraag = { ...t, aanvraag: { ...t.aanvraag, aanvraag: { ...aanvraag, gevraagd } } };
    expect(punten(metVraag)).toContain(PGB);
    expect(codes(metVraag)).toEqual(['pgbGeweigerd']);
    const gegeven = metConcept(t, ({ feiten }) => ({
      feiten: {
        ...feiten,
        onderdelen: feiten.onderdelen.map((o) =>
          o.gevraagd === GEVRAAGDE_HULP.id ? { ...o, vorm: 'pgb' } : o,
        ),
      },
    }));
    expect(punten(gegeven)).toContain(PGB);
    expect(codes(gegeven)).toContain('pgbNietGevraagd');
  });

  it('vraagt bij een toekenning naast een afwijzing toch hoe de hulp begint (Beleidsregels 3.8)', () => {
    const t = naBesluit(
      naBesluit(
        aangevraagd({ gevraagd: [GEVRAAGDE_HULP, GEVRAAGDE_BEGELEIDING] }),
        beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }),
      ),
      besluitVoorbereiden({
        onderdelen: [onderdeel(), onderdeel({ gevraagd: GEVRAAGDE_BEGELEIDING.id, beslissing: 'afwijzen' })],
        teksten: [tekst(), tekst({ gevraagd: GEVRAAGDE_BEGELEIDING.id })],
      }),
    );
    expect(punten(t)).toContain(EFFECTUERING);
    expect(punten(t)).toContain(HERONDERZOEK);
  });

  it('noemt de vier stappen van de toets als die is gedaan (Awb 3:4)', () => {
    const TOETS = 'De vier stappen van de Omgekeerde Toets, in het kort (Awb 3:4, 3:46)';
    const t = naBesluit(
      beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets }),
      besluitVoorbereiden({ onderdelen: [onderdeel({ effecten: [E1] })] }),
    );
    expect(punten(t)).toContain(TOETS);
    expect(weigeringen(t).map(({ veld }) => veld)).toEqual(['toets.effect']);
  });
});
