import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import type { Gespeeld } from '../../test/bouwers/wandeling.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import { ROUTES } from '../../test/bouwers/wandelroutes.ts';
import { DOSSIER } from '../../test/bouwers/willekeurig-begin.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import { plausibel } from '../../test/bouwers/willekeurig.ts';
import { opschortingen } from '../aanvraag/toestand.ts';
import { bezwaarLoopt } from '../bezwaar/stand.ts';
import { laatsteToetsing, moetEersteBellen, wijstAf } from '../besluit/voortgang.ts';
import { leesDatum } from '../kern/datum.ts';
import type { Context, Vastgelegd } from '../kern/decider.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { geldendBesluit } from '../terugblik/gevaltekst.ts';
import { eersteVerzoek } from '../verslag/toestand.ts';
import type { Fase } from './fase.ts';
import { FASEN, GESLOTEN_FASEN, lopendeTermijn, onderzoekstermijn, STATUSSEN, waarIs } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { STAP_VAN } from './gebeurtenissen.ts';
import { leesrij } from './leesrij.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { besluitOver, mogelijkeOpdrachten, OPDRACHTSOORTEN } from './opdrachten.ts';
import { vouw } from './toestand.ts';

/** The first moves of a route are the same in every walk, down to the object: each is looked at once. */
function eenmaal(kijk: (g: Gespeeld) => void): (g: Gespeeld) => void {
  const bekeken = new WeakSet<Gespeeld>();
  return (g) => {
    if (bekeken.has(g)) return;
    kijk(g);
    bekeken.add(g);
  };
}

/** Plays random walks through the whole work; `kijk` looks after each opdracht. */
function bijElkeZet(kijk: (g: Gespeeld) => void, aantal = 40): void {
  const eens = eenmaal(kijk);
  fc.assert(
    fc.property(wandeling, (w) => {
      wandel(w, eens);
    }),
    { numRuns: aantal },
  );
}

/** What gives something in the dossier a number of its own. */
const GENUMMERD: readonly string[] = [
  'urgentieBeoordeeld',
  'tijdelijkeVoorzieningGetroffen',
  'doorverwijzingGestart',
  'berichtOntvangen',
  'berichtVerstuurd',
  'gegevenVastgelegd',
  'toestemmingGegeven',
  'gegevensVerstrekt',
  'gesprekGepland',
  'gesprekswensGegeven',
  'effectbeeldGegeven',
  'adviesGevraagd',
  'oplossingOverwogen',
  'verslagVerzonden',
  'verslagCorrectieToegevoegd',
  'aanvraagOntvangen',
  'aanvullingGevraagd',
  'ingebrekestellingOntvangen',
  'dwangsomVastgesteld',
  'besluitVoorbereid',
  'bezwaarOntvangen',
  'bezwaarcontactVastgelegd',
  'bezwaarherstelGevraagd',
  'hoorzittingGepland',
  'beslissingOpBezwaarGenomen',
  'tekstVoorgesteld',
  'besluitVervangen',
  'beroepIngesteld',
  'doorbraakVerkend',
];

const nieuwe = ({ voor, na }: Gespeeld) => na.keten.slice(voor.keten.length);
const sleutel = (journaal: readonly Vastgelegd<DossierGebeurtenis>[], { nu }: Context<LokaleRegels>) => ({
  journaal,
  nr: journaal.length,
  gemeente: gemeentecode('9999'),
  dossier: DOSSIER,
  op: nu,
});

describe('na elke reeks opdrachten', () => {
  it('komt elke opdracht aan de beurt: de routes lopen door het hele werk', () => {
    const gelukt = new Set<Opdrachtsoort>();
    for (const route of ROUTES)
      wandel({ route, begin: route.length, zetten: [] }, ({ opdracht, uitkomst }) => {
        expect(uitkomst.gelukt ? [] : [opdracht.soort, ...uitkomst.weigeringen]).toEqual([]);
        gelukt.add(opdracht.soort);
      });
    expect(OPDRACHTSOORTEN.filter((soort) => !gelukt.has(soort))).toEqual([]);
  });

  it('geeft vouwen van het hele journaal, ook zoals het is opgeslagen, dezelfde toestand', () => {
    bijElkeZet(({ na }) => {
      expect(vouw(na.keten)).toEqual(na.t);
      const opgeslagen = JSON.parse(JSON.stringify(na.keten)) as typeof na.keten;
      expect(vouw(opgeslagen)).toEqual(na.t);
    }, 20);
  });

  it('zegt elke weigering waarom, volgens welk artikel, en wat wel kan', () => {
    bijElkeZet(({ uitkomst }) => {
      if (uitkomst.gelukt) return;
      for (const w of uitkomst.weigeringen) {
        expect([w.code, w.reden, w.artikel, w.uitweg].filter((tekst) => tekst.trim() === '')).toEqual([]);
      }
    });
  });

  it('weigert besluitOver wat mogelijkeOpdrachten weigert, met dezelfde code', () => {
    bijElkeZet(({ na, context }) => {
      for (const { soort, weigering } of mogelijkeOpdrachten(na.t, context)) {
        if (!weigering) continue;
        const uitkomst = besluitOver(plausibel(soort, bron(na.t, na.dag, 0)), na.t, context);
        expect(uitkomst.gelukt ? `${soort} gelukt` : uitkomst.weigeringen[0].code).toBe(weigering.code);
      }
    }, 15);
  });

  it('staat er geen besluit zonder aanvraag, en geen bekendmaking zonder besluit (Wmo 2.3.5 lid 2)', () => {
    bijElkeZet(({ na: { t } }) => {
      const { genomen, concept, bekendgemaakt } = t.besluit;
      if (concept) expect(concept.feiten.aanvraag).toBe(t.aanvraag.aanvraag?.id);
      if (genomen) {
        expect(concept?.id).toBe(genomen.besluit);
        expect(genomen.op >= (t.aanvraag.aanvraag?.ontvangenOp ?? '9999')).toBe(true);
      }
      if (bekendgemaakt) expect(bekendgemaakt.besluit).toBe(genomen?.besluit);
    });
  });

  it('is een afwijzing nooit genomen zonder bellen en zonder tweede paar ogen (Beleidsregels 3.8)', () => {
    bijElkeZet(({ na: { t }, context }) => {
      const { genomen, concept } = t.besluit;
      if (!genomen || !concept || !wijstAf(concept)) return;
      expect(moetEersteBellen(t, context.regels)).toBe(false);
      const mee = laatsteToetsing(t.besluit);
      expect(mee?.akkoord).toBe(true);
      expect(mee?.door.id).not.toBe(concept.door.id);
    }, 80);
  });

  it('verandert een verstuurd verslag nooit (Wmo 2.3.2 lid 8)', () => {
    bijElkeZet(({ voor, na }) => {
      const eerder = voor.t.verslag.verslagen;
      expect(na.t.verslag.verslagen.slice(0, eerder.length)).toEqual(eerder);
    });
  });

  it('staat de termijn van het onderzoek nooit stil (Wmo 2.3.2 lid 1)', () => {
    bijElkeZet(({ na: { t }, context: { regels } }) => {
      const begin = eersteOntvangst(t.melding);
      if (begin === undefined) return;
      expect(onderzoekstermijn(t, regels)?.uiterlijk).toBe(uiterlijk('wmoOnderzoek', begin, regels));
      if (t.aanvraag.aanvraag || eersteVerzoek(t)) return;
      expect(opschortingen(t.aanvraag, regels)).toEqual([]);
      // That of an objection, or of the papers for a judge, is another.
      if (waarIs(t, regels).fase === 'bezwaar') return;
      const lopend = lopendeTermijn(t, regels);
      if (lopend) expect(lopend.uiterlijk).toBe(uiterlijk('wmoOnderzoek', begin, regels));
    });
  });

  it('komt er na sluiting alleen bij wat altijd mag, en opent alleen een aanvraag weer (Wmo 2.3.2 lid 9)', () => {
    const naSluiting = [
      'briefVastgelegd',
      // Somebody may always hand something in; it is filed with what it belongs to.
      'stukToegevoegd',
      // A plan that comes as a document, late too (Wmo 2.3.2 lid 2 and 5).
      'persoonlijkPlanOntvangen',
      'aanvraagOntvangen',
      'verslagOndertekend',
      'doorverwijzingBevestigd',
      'toestemmingIngetrokken',
      // The provider, the CAK and the SVB come after the decision (Wmo 5.2.1).
      'gegevensVerstrekt',
      'clientondersteuningGevraagd',
      'clientondersteuningVastgelegd',
      'inwonerGecorrigeerd',
      'betrokkeneToegelaten',
      'betrokkeneVerwijderd',
      // Who has to flee does so when it happens (Wmo 5.3.3).
      'adresGeheimGemaakt',
      'adresGeheimOpgeheven',
      'verslagCorrectieToegevoegd',
      'verslagReactieGegeven',
      'ingebrekestellingOntvangen',
      'dwangsomVastgesteld',
      // Objection and appeal come after the decision (Awb 6:7, 7:1).
      'bezwaarOntvangen',
      'bezwaarcontactVastgelegd',
      'beroepIngesteld',
      // A household gets stuck, and a plan is carried out, after the decision as well (doorbraakmethode.md § 3).
      'effectbeeldGegeven',
      'effectTeruggekeken',
      // Who was helped, or refused, may ask about it.
      'berichtOntvangen',
      'berichtVerstuurd',
      'berichtAfgehandeld',
      // A colleague learns of it when it is done.
      'tekstVoorgesteld',
      'tekstVrijgegeven',
      'tekstTeruggewezen',
      'tekstIngetrokken',
      // What was said at the table is recorded, and what was shared can be taken back.
      'leveringOpgedragen',
      'leveringAangenomen',
      'leveringGeweigerd',
      'leveringIngetrokken',
      'opvolgingVerzet',
      'startVerwacht',
      'hulpGestart',
      'hulpGestopt',
      'voortgangGemeld',
      'wachtcontactVastgelegd',
      'overbruggingGeregeld',
      'wachtenHerbeoordeeld',
      'andereAanbiederAangeboden',
      'overbruggingAangeboden',
      'leveringGesloten',
      'leveringHeropend',
      'casusTeruggetrokken',
      'overlegtoegangIngetrokken',
      'casusBesproken',
      'overlegadviesGewogen',
      ...Object.entries(STAP_VAN).flatMap(([soort, stap]) =>
        ['doorbraak', 'rechten', 'voortzetting'].includes(stap) ? [soort] : [],
      ),
    ];
    bijElkeZet((g) => {
      const { regels } = g.context;
      if (g.voor.keten.length === 0 || waarIs(g.voor.t, regels).open) return;
      for (const { soort } of nieuwe(g)) expect(naSluiting).toContain(soort);
      if (waarIs(g.na.t, regels).open)
        expect([
          'aanvraagDoen',
          'verslagOndertekenen',
          'ingebrekestellingVastleggen',
          'bezwaarMaken',
          'beroepVastleggen',
        ]).toContain(g.opdracht.soort);
    }, 80);
  });

  it('lezen collega’s alleen wat een ander vrijgaf, zonder naam en niet tijdens bezwaar (AVG 5 lid 1 onder c)', () => {
    let gelezen = 0;
    const [route = []] = ROUTES;
    const vrijgeven = route.findLastIndex(([, soort]) => soort === 'tekstBeoordelen');
    const kijk = eenmaal(({ na: { t, keten }, context }) => {
      if (keten.length === 0) return;
      const tekst = leesrij(sleutel(keten, context), t, context.regels).geval?.vrijgegeven ?? '';
      if (tekst === '') return;
      gelezen += 1;
      expect(bezwaarLoopt(t)).toBe(false);
      expect(t.melding.vertrouwelijk).toBeNull();
      expect(tekst).not.toContain(t.melding.melding?.inwoner.achternaam);
      const laatste = t.terugblik.teksten.at(-1);
      expect(laatste).toMatchObject({ tekst, stand: 'vrijgegeven', besluit: geldendBesluit(t) });
      expect(laatste?.beoordeeldDoor).not.toBe(laatste?.schrijver.id);
    });
    fc.assert(
      fc.property(wandeling, fc.integer({ min: -3, max: 1 }), (w, eraf) => {
        wandel({ ...w, route, begin: vrijgeven + eraf }, kijk);
      }),
      { numRuns: 60 },
    );
    expect(gelezen).toBeGreaterThan(0);
  });

  it('is de rij voor de lijsten altijd geldig', () => {
    bijElkeZet(({ na, context }) => {
      if (na.keten.length === 0) return;
      const rij = leesrij(sleutel(na.keten, context), na.t, context.regels);
      expect(FASEN).toContain(rij.fase);
      expect(STATUSSEN).toContain(rij.status);
      const data = [rij.ontvangen_op, rij.geboortedatum, rij.uiterlijk, rij.herbeoordelen_op, rij.verslag_op];
      const latere = [rij.aanvraag_op, rij.besluit_op, rij.bezwaar_uiterlijk];
      for (const dag of [...data, ...latere]) if (dag !== null) expect(leesDatum(dag)).toBe(dag);
      expect(Object.entries(rij).filter(([, waarde]) => waarde === undefined)).toEqual([]);
      expect(rij.open && rij.uiterlijk === null ? rij.status : 'goed').toMatch(
        /goed|verslagBijInwoner|bezwaar|hoorzitting|wachtOpCommissie|wachtOpUitspraak/,
      );
      // What lists are put together from and ordered by, kept beside what it follows from.
      expect(rij.open).toBe(!GESLOTEN_FASEN.includes(rij.fase as Fase));
      expect(rij.met_signaal).toBe((na.t.melding.melding?.feiten.signalen.length ?? 0) > 0);
      expect(rij.vraagt || (rij.leveringpunten ?? []).length === 0).toBe(true);
      for (const punt of rij.contactpunten ?? []) expect(punt.onverdeeld).toBe(rij.behandelaar === null);
    });
  });

  it('is elk nummer binnen een dossier van een ding (kern/ids)', () => {
    bijElkeZet((g) => {
      const ids = g.na.keten.flatMap(({ soort, feiten }) =>
        GENUMMERD.includes(soort) && 'id' in feiten ? [feiten.id] : [],
      );
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  });
});
