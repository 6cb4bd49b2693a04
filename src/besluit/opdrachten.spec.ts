import { describe, expect, it } from 'vitest';
import {
  AFGEWEZEN,
  BESLUITDAG,
  afwijzingKlaar,
  afwijzingVoorbereiden,
  bekendgemaakteToekenning,
  belpogingVastleggen,
  beoordeeld,
  beoordeeldMetVoorliggend,
  beoordelingVastleggen,
  besluitNemen,
  besluitToetsen,
  besluitVoorbereiden,
  buitenBehandelingVoorbereiden,
  conceptAfwijzing,
  conceptToekenning,
  genomenToekenning,
  jurist,
  klantmanager,
  naBesluit,
  onderdeel,
  teamleider,
  tekst,
} from '../../test/bouwers/besluit.ts';
import {
  AANVRAAGDAG,
  GEVRAAGDE_BEGELEIDING,
  GEVRAAGD_PGB,
  aangevraagd,
  aanvullingGevraagd,
  aanvullingOntvangen,
  nietAangevuld,
} from '../../test/bouwers/besluit-aanvraag.ts';
import { gemeldDossier } from '../../test/bouwers/melding.ts';
import { onderzochtDossier } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { E1, getoetst } from '../../test/bouwers/toets.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { BesluitOpdracht } from './opdrachten.ts';
import { besluitHandelingen } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';

const doe = (t: TotBesluit, o: BesluitOpdracht, ctx: Context<LokaleRegels> = klantmanager()) =>
  voerUit(besluitHandelingen, o, t, ctx);
const codes = (t: TotBesluit, o: BesluitOpdracht, ctx?: Context<LokaleRegels>) =>
  weigeringscodes(doe(t, o, ctx));

describe('beoordelingVastleggen', () => {
  it('legt alle criteria vast, met wat voorgaat eerst (Wmo 2.3.5 lid 3)', () => {
    const { criteria, ...rest } = beoordelingVastleggen();
    const [g] = gebeurd(doe(aangevraagd(), { ...rest, criteria: criteria.toReversed() }));
    expect(g).toMatchObject({ soort: 'beoordelingVastgelegd', feiten: { criteria } });
  });

  it('weigert zonder oordeel over elk criterium (Wmo 2.3.5 lid 3)', () => {
    const o = beoordelingVastleggen();
    expect(codes(aangevraagd(), { ...o, criteria: o.criteria.slice(1) })).toEqual(['criteriumOntbreekt']);
  });

  it('weigert een nee zonder toelichting; de Wlz is een bevoegdheid (Wmo 2.3.5 lid 6)', () => {
    const o = { ...beoordelingVastleggen({ andereWet: 'voldoetNiet' }), toelichtingen: [] };
    const uitkomst = doe(aangevraagd(), o);
    expect(uitkomst).toMatchObject({
      weigeringen: [{ code: 'toelichtingOntbreekt', artikel: 'Wmo 2.3.5 lid 5 en 6' }],
    });
  });

  it('weigert identiteit als vastgesteld zonder document (Wmo 2.3.4)', () => {
    const t = aangevraagd();
    const zonder = { ...t, onderzoek: { ...t.onderzoek, identiteit: null } };
    expect(codes(zonder, beoordelingVastleggen())).toEqual(['identiteitNietVastgesteld']);
  });

  it('weigert niet van toepassing bij wat altijd geldt (Wmo 2.3.5 lid 3)', () => {
    expect(codes(aangevraagd(), beoordelingVastleggen({ beperking: 'nietVanToepassing' }))).toEqual([
      'criteriumAltijdVanToepassing',
    ]);
  });

  it('blijft stil bij dezelfde beoordeling (Wmo 2.3.5 lid 3)', () => {
    expect(gebeurd(doe(beoordeeld(), beoordelingVastleggen()))).toEqual([]);
  });
});

describe('besluitVoorbereiden', () => {
  it('legt een voorbereid besluit klaar over alles wat is gevraagd (Wmo 2.3.5 lid 2)', () => {
    expect(gebeurd(doe(beoordeeld(), besluitVoorbereiden()))).toMatchObject([
      { soort: 'besluitVoorbereid', feiten: { id: 'B1', aanvraag: 'AV1', gebruiktToets: false } },
    ]);
  });

  it('weigert zolang over iets niet is besloten (Wmo 2.3.5 lid 2)', () => {
    const t = beoordeeld({ gevraagd: [GEVRAAGD_PGB, GEVRAAGDE_BEGELEIDING] });
    expect(codes(t, besluitVoorbereiden({ onderdelen: [] }))).toEqual([
      'onderdeelOntbreekt',
      'onderdeelOntbreekt',
    ]);
  });

  it('weigert zonder beoordeling (Wmo 2.3.5 lid 3)', () => {
    expect(codes(aangevraagd(), besluitVoorbereiden())).toEqual(['geenBeoordeling']);
  });

  it('weigert een toekenning zonder omvang, ingang, doel, aanbieder en start (Beleidsregels 3.8)', () => {
    const o = besluitVoorbereiden({
      onderdelen: [onderdeel({ omvang: null, ingang: null })],
      teksten: [tekst({ doel: ' ', aanbieder: '', hoeStarten: '' })],
    });
    expect(codes(beoordeeld(), o)).toEqual([
      'omvangOntbreekt',
      'ingangOntbreekt',
      'doelOntbreekt',
      'hoeStartenOntbreekt',
      'aanbiederOntbreekt',
    ]);
  });

  it('weigert een doel zonder effect als er effecten zijn (Omgekeerde Toets stap 1)', () => {
    const t = beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets });
    expect(codes(t, besluitVoorbereiden())).toEqual(['effectOntbreekt']);
    expect(codes(t, besluitVoorbereiden({ onderdelen: [onderdeel({ effecten: [E1] })] }))).toEqual([]);
  });

  it('weigert een pgb zonder de drie voorwaarden, hoogte en verantwoording (Wmo 2.3.6 lid 2)', () => {
    const t = beoordeeld({ gevraagd: [GEVRAAGD_PGB] });
    const o = besluitVoorbereiden({
      onderdelen: [
        onderdeel({
          vorm: 'pgb',
          bedragPerJaar: null,
          pgb: { kanTaken: true, gemotiveerd: true, kwaliteit: false },
        }),
      ],
    });
    expect(codes(t, o)).toEqual([
      'pgbVoorwaardenNietVervuld',
      'pgbHoogteOntbreekt',
      'pgbBerekeningOntbreekt',
      'pgbVoorwaardentekstOntbreekt',
      'pgbVerantwoordingOntbreekt',
    ]);
  });

  it('weigert natura als gewone toekenning wanneer een pgb is gevraagd (Wmo 2.3.6 lid 1)', () => {
    const t = beoordeeld({ gevraagd: [GEVRAAGD_PGB] });
    expect(codes(t, besluitVoorbereiden())).toEqual(['pgbGeweigerd']);
    const deels = besluitVoorbereiden({ onderdelen: [onderdeel({ beslissing: 'gedeeltelijk' })] });
    expect(codes(t, deels)).toEqual([]);
  });

  it('weigert een afwijzing zonder waarom wat voorgaat genoeg is (Wmo 2.3.5 lid 3)', () => {
    const o = afwijzingVoorbereiden({ teksten: [tekst({ voorliggend: '' })] });
    expect(codes(beoordeeldMetVoorliggend(), o)).toEqual(['voorliggendOntbreekt']);
  });

  it('weigert een afwijzing als aan elk criterium is voldaan (Awb 3:46)', () => {
    expect(codes(beoordeeld(), afwijzingVoorbereiden())).toEqual(['afwijzingZonderGrond']);
  });

  it('weigert buiten behandeling zonder uitnodiging om aan te vullen (Awb 4:5 lid 1)', () => {
    expect(codes(aangevraagd(), buitenBehandelingVoorbereiden())).toEqual(['nietUitgenodigd']);
  });

  it('weigert buiten behandeling binnen de hersteltermijn en na een volledige aanvulling (Awb 4:5 lid 1)', () => {
    expect(codes(nietAangevuld(), buitenBehandelingVoorbereiden())).toEqual(['hersteltermijnLoopt']);
    const aangevuld = aangevraagd({
      daarna: [aanvullingGevraagd(AANVRAAGDAG), aanvullingOntvangen(BESLUITDAG, true)],
    });
    expect(codes(aangevuld, buitenBehandelingVoorbereiden())).toEqual(['aanvraagVolledig']);
  });

  it('staat buiten behandeling toe tot vier weken na de hersteltermijn, daarna niet (Awb 4:5 lid 4)', () => {
    const o = buitenBehandelingVoorbereiden();
    expect(codes(nietAangevuld(), o, klantmanager(datum('2026-04-23')))).toEqual([]);
    expect(codes(nietAangevuld(), o, klantmanager(datum('2026-05-20')))).toEqual([]);
    expect(codes(nietAangevuld(), o, klantmanager(datum('2026-05-21')))).toEqual(['vierWekenVoorbij']);
  });

  it('laat bij een nieuw concept het tweede paar ogen vervallen (Awb 10:3)', () => {
    const t = naBesluit(afwijzingKlaar(), afwijzingVoorbereiden({ afweging: 'Opnieuw gewogen.' }));
    expect(codes(t, besluitNemen(t))).toEqual(['tweedePaarOgenOntbreekt']);
  });

  it('blijft stil bij hetzelfde concept (Wmo 2.3.5 lid 2)', () => {
    expect(gebeurd(doe(conceptToekenning(), besluitVoorbereiden()))).toEqual([]);
  });
});

describe('belpogingVastleggen', () => {
  it('legt het gesprek vast bij het concept dat er ligt (Beleidsregels 3.8)', () => {
    expect(gebeurd(doe(conceptAfwijzing(), belpogingVastleggen()))).toMatchObject([
      { soort: 'belpogingVastgelegd', feiten: { besluit: 'B1', bereikt: true } },
    ]);
  });

  it('weigert een gesprek in de toekomst, voor de aanvraag of zonder weergave (Beleidsregels 3.8)', () => {
    const t = conceptAfwijzing();
    expect(codes(t, belpogingVastleggen({ op: plusDagen(BESLUITDAG, 1), weergave: ' ' }))).toEqual([
      'belpogingInToekomst',
      'weergaveOntbreekt',
    ]);
    expect(codes(t, belpogingVastleggen({ op: plusDagen(AANVRAAGDAG, -1) }))).toEqual([
      'belpogingVoorAanvraag',
    ]);
  });

  it('weigert bij een concept dat niets afwijst (Beleidsregels 3.8)', () => {
    expect(codes(conceptToekenning(), belpogingVastleggen())).toEqual(['geenAfwijzing']);
  });

  it('blijft stil bij hetzelfde gesprek (Beleidsregels 3.8)', () => {
    const t = naBesluit(conceptAfwijzing(), belpogingVastleggen());
    expect(gebeurd(doe(t, belpogingVastleggen()))).toEqual([]);
  });
});

describe('besluitToetsen', () => {
  it('legt het oordeel van de teamleider of jurist vast (Awb 10:3)', () => {
    const t = conceptAfwijzing();
    expect(gebeurd(doe(t, besluitToetsen(t), jurist()))).toMatchObject([
      { soort: 'besluitGetoetst', feiten: { besluit: 'B1', akkoord: true } },
    ]);
  });

  it('weigert wie het zelf voorbereidde, ook in een andere rol (Awb 10:3)', () => {
    const t = conceptAfwijzing();
    const bilalAlsTeamleider = contextVoor('teamleider', { id: 'bilal', vandaag: BESLUITDAG });
    expect(codes(t, besluitToetsen(t), bilalAlsTeamleider)).toEqual(['eigenConcept']);
    expect(codes(t, besluitToetsen(t))).toEqual(['andereRol']);
  });

  it('weigert een concept dat intussen is vervangen, en een nee zonder opmerking (Awb 3:46)', () => {
    const oud = conceptAfwijzing();
    const nieuw = naBesluit(oud, afwijzingVoorbereiden({ afweging: 'Anders gewogen.' }));
    expect(codes(nieuw, besluitToetsen(oud), jurist())).toEqual(['anderConcept']);
    expect(codes(nieuw, besluitToetsen(nieuw, { akkoord: false }), jurist())).toEqual(['opmerkingOntbreekt']);
  });

  it('blijft stil bij hetzelfde oordeel (Awb 10:3)', () => {
    const t = afwijzingKlaar();
    expect(gebeurd(doe(t, besluitToetsen(t), teamleider()))).toEqual([]);
  });
});

describe('besluitNemen', () => {
  it('neemt het besluit op tijd, met de laatste dag van de termijn (Wmo 2.3.5 lid 2)', () => {
    const t = conceptToekenning();
    expect(gebeurd(doe(t, besluitNemen(t)))).toMatchObject([
      {
        soort: 'besluitGenomen',
        feiten: { op: BESLUITDAG, uitkomst: 'toekennen', opTijd: true, uiterlijk: '2026-04-21' },
      },
    ]);
  });

  it('zegt eerlijk dat het te laat is (Wmo 2.3.5 lid 2)', () => {
    const t = conceptToekenning();
    const [g] = gebeurd(doe(t, besluitNemen(t), klantmanager(datum('2026-04-22'))));
    expect(g).toMatchObject({ feiten: { opTijd: false } });
  });

  it('telt de dagen mee waarin de termijn stilstond (Awb 4:15 lid 1 onder a)', () => {
    const t = conceptToekenning({
      daarna: [aanvullingGevraagd(AANVRAAGDAG), aanvullingOntvangen(datum('2026-04-10'), true)],
    });
    const [g] = gebeurd(doe(t, besluitNemen(t)));
    expect(g).toMatchObject({ feiten: { uiterlijk: '2026-04-23' } });
  });

  it('weigert besluit tot afwijzing zonder belpoging (Beleidsregels 3.8)', () => {
    const t = conceptAfwijzing();
    const getoetst = naBesluit(t, besluitToetsen(t), teamleider());
    expect(codes(getoetst, besluitNemen(getoetst))).toEqual(['geenBelpoging']);
  });

  it('laat een afwijzing toe na drie pogingen zonder gehoor (Beleidsregels 3.8)', () => {
    const t = conceptAfwijzing();
    const poging = (dag: number) =>
      belpogingVastleggen({ bereikt: false, op: plusDagen(BESLUITDAG, -dag), reactie: '' });
    const twee = naBesluit(naBesluit(naBesluit(t, besluitToetsen(t), jurist()), poging(2)), poging(1));
    expect(codes(twee, besluitNemen(twee))).toEqual(['geenBelpoging']);
    const drie = naBesluit(twee, poging(0));
    expect(codes(drie, besluitNemen(drie))).toEqual([]);
  });

  it('weigert met alles wat ontbreekt tegelijk, elk met zijn artikel (Awb 3:46)', () => {
    const t = naBesluit(
      beoordeeldMetVoorliggend(),
      afwijzingVoorbereiden({ feiten: '', afweging: '', onderdelen: [AFGEWEZEN] }),
    );
    const uitkomst = doe(t, besluitNemen(t, { ondertekenaar: '' }), jurist());
    expect(weigeringscodes(uitkomst)).toEqual([
      'geenMandaat',
      'feitenOntbreken',
      'afwegingOntbreekt',
      'geenBelpoging',
      'tweedePaarOgenOntbreekt',
      'ondertekenaarOntbreekt',
    ]);
  });

  it('weigert boven het bedrag van het mandaat (Awb 10:3)', () => {
    const duur = besluitVoorbereiden({ onderdelen: [onderdeel({ bedragPerJaar: bedrag(6_000_000) })] });
    const t = naBesluit(beoordeeld(), duur);
    expect(codes(t, besluitNemen(t))).toEqual(['geenMandaat', 'tweedePaarOgenOntbreekt']);
  });

  it('weigert een afwijzing zolang de inwoner nog mag aanvullen (Awb 4:5 lid 1)', () => {
    const t = afwijzingKlaar({ daarna: [aanvullingGevraagd(AANVRAAGDAG)] });
    expect(codes(t, besluitNemen(t))).toEqual(['hersteltermijnLoopt']);
  });

  it('weigert na een nee van wie meekeek (Awb 10:3)', () => {
    const t = conceptToekenning();
    const nee = naBesluit(t, besluitToetsen(t, { akkoord: false, opmerking: 'Te lang.' }), jurist());
    expect(codes(nee, besluitNemen(nee))).toEqual(['nietAkkoord']);
  });

  it('legt een besluit maar een keer vast (Wmo 2.3.5 lid 2)', () => {
    const t = genomenToekenning();
    expect(codes(t, besluitNemen(t))).toEqual(['alGenomen']);
  });
});

describe('besluitBekendmaken', () => {
  const o = { soort: 'besluitBekendmaken', op: BESLUITDAG, via: 'post' } as const;

  it('laat de bezwaartermijn lopen vanaf de dag na verzending (Awb 3:41, 6:7, 6:8)', () => {
    expect(gebeurd(doe(genomenToekenning(), o))).toMatchObject([
      { soort: 'besluitBekendgemaakt', feiten: { op: '2026-04-16', bezwaarUiterlijk: '2026-05-28' } },
    ]);
  });

  it('weigert voordat het besluit is genomen (Awb 3:40)', () => {
    expect(codes(conceptToekenning(), o)).toEqual(['nogNietGenomen']);
  });

  it('weigert een dag in de toekomst of voor het besluit (Awb 3:41)', () => {
    const t = genomenToekenning();
    expect(codes(t, { ...o, op: plusDagen(BESLUITDAG, 1) })).toEqual(['bekendmakingInToekomst']);
    expect(codes(t, { ...o, op: plusDagen(BESLUITDAG, -1) })).toEqual(['bekendmakingVoorBesluit']);
  });

  it('weigert digitaal als de inwoner dat niet wilde (Awb 2:8)', () => {
    expect(codes(genomenToekenning(), { ...o, via: 'portaal' })).toEqual(['nietElektronischBereikbaar']);
    const { inhoud } = gemeldDossier().melding.melding ?? {};
    if (!inhoud) throw new Error('bouwer zonder melding');
    const melding = {
      feiten: { bereikbaarVia: 'email' },
      inhoud: { inwoner: { ...inhoud.inwoner, email: 'maria@post.example' } },
    } as const;
    const onderzoek = onderzochtDossier(toegedeeldDossier({ melding }));
    expect(codes(genomenToekenning({ onderzoek }), { ...o, via: 'portaal' })).toEqual([]);
    const zonderBsn = { ...melding.inhoud.inwoner, bsn: null };
    const onbereikbaar = onderzochtDossier(
      toegedeeldDossier({ melding: { ...melding, inhoud: { inwoner: zonderBsn } } }),
    );
    expect(codes(genomenToekenning({ onderzoek: onbereikbaar }), { ...o, via: 'portaal' })).toEqual([
      'nietElektronischBereikbaar',
    ]);
  });

  it('geeft een weg terug als buiten behandeling te laat bekend zou worden (Awb 4:5 lid 4)', () => {
    const opTijd = klantmanager(datum('2026-05-20'));
    const teLaat = klantmanager(datum('2026-05-21'));
    const concept = naBesluit(nietAangevuld(), buitenBehandelingVoorbereiden(), opTijd);
    const t = naBesluit(concept, besluitNemen(concept), opTijd);
    expect(codes(t, { ...o, op: datum('2026-05-21') }, teLaat)).toEqual(['vierWekenVoorbij']);
    const beoordeling = naBesluit(t, beoordelingVastleggen(), teLaat);
    const beter = naBesluit(beoordeling, besluitVoorbereiden(), teLaat);
    expect(beter.besluit.genomen).toBeNull();
  });

  it('blijft stil bij dezelfde bekendmaking, weigert een andere (Awb 6:8)', () => {
    const t = bekendgemaakteToekenning();
    expect(gebeurd(doe(t, o))).toEqual([]);
    expect(codes(t, { ...o, via: 'uitgereikt' })).toEqual(['alBekendgemaakt']);
  });
});

describe('regels van de gemeente', () => {
  it('vraagt geen gesprek waar de gemeente dat niet voorschrijft (Beleidsregels 3.8)', () => {
    const regels = voorbeeldRegels({ afwijzing: { belpogingen: 3, belplicht: false, artikel: 'geen' } });
    const t = conceptAfwijzing();
    const getoetst = naBesluit(t, besluitToetsen(t), jurist());
    const ctx = contextVoor('klantmanager', { id: 'bilal', vandaag: BESLUITDAG, regels });
    expect(codes(getoetst, besluitNemen(getoetst), ctx)).toEqual([]);
  });
});
