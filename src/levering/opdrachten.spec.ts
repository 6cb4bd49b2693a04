import { describe, expect, it } from 'vitest';
import { genomenAfwijzing, HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import {
  aanbieder,
  aangenomen,
  begonnen,
  leveringOpdragen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { gebeurd, persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { LeveringOpdracht } from './opdrachten.ts';
import { leveringHandelingen } from './opdrachten.ts';

const doe = (t: DossierToestand, opdracht: LeveringOpdracht, context = klantmanager(OPDRAAGDAG)) =>
  voerUit(leveringHandelingen, opdracht, t, context);
const START = datum('2026-05-18');

describe('hulp opdragen aan een aanbieder (Wmo 5.2.1)', () => {
  it('noemt wat in het besluit staat, de aanbieder van het register, en verder niets (Wmo 5.2.1)', () => {
    const [feit] = gebeurd(doe(teLeveren(), leveringOpdragen()));
    expect(feit).toMatchObject({
      soort: 'leveringOpgedragen',
      feiten: { id: LV1, onderdeel: HULP, aanbieder: 'thuishulp', op: OPDRAAGDAG, omvang: 2, per: 'week' },
      inhoud: { naam: 'Thuishulp Voorbeeld' },
    });
  });

  it('weigert voordat het besluit bekend is gemaakt, en als er niets is toegekend (Wmo 2.6.3)', () => {
    expect(weigeringscodes(doe(heelDossier({}), leveringOpdragen()))).toEqual(['nogGeenBesluitOmTeLeveren']);
    const afgewezen = heelDossier({
      ...genomenAfwijzing(),
      besluit: { ...genomenAfwijzing().besluit, bekendgemaakt: teLeveren().besluit.bekendgemaakt },
    });
    expect(weigeringscodes(doe(afgewezen, leveringOpdragen()))).toEqual(['nietsToegekend']);
  });

  it('weigert wie geen contract heeft, dicht is, elders werkt of niemand aanneemt (Wmo 2.6.3)', () => {
    const stop = { voorziening: null, van: OPDRAAGDAG, tm: null, reden: 'Er zijn vier mensen ziek.' };
    for (const opgezocht of [
      aanbieder({ contractTm: datum('2026-04-19') }),
      aanbieder({ sluitOp: OPDRAAGDAG }),
      aanbieder({ producten: [] }),
      aanbieder({ gebieden: ['0000'] }),
      aanbieder({ stops: [stop] }),
    ])
      expect(weigeringscodes(doe(teLeveren(), leveringOpdragen({ opgezocht })))).toEqual([
        'aanbiederNeemtNietAan',
      ]);
    expect(weigeringscodes(doe(teLeveren(), leveringOpdragen({ opgezocht: null })))).toEqual([
      'aanbiederOnbekend',
    ]);
  });

  it('weigert wat niet is toegekend, en een tweede aanbieder tegelijk (Wmo 2.6.3)', () => {
    const onderdeel = volgendOnderdeel('GV', 8);
    expect(weigeringscodes(doe(teLeveren(), leveringOpdragen({ onderdeel })))).toEqual([
      'onderdeelNietToegekend',
    ]);
    expect(weigeringscodes(doe(opgedragen(), leveringOpdragen()))).toEqual(['allesOpgedragen']);
    expect(weigeringscodes(doe(begonnen(), leveringOpdragen()))).toEqual(['allesOpgedragen']);
  });

  it('kan opnieuw als de aanbieder weigert, of de opdracht is ingetrokken (Contractstandaard Wmo 3.5)', () => {
    const geweigerd = naLevering(
      opgedragen(),
      { soort: 'leveringWeigeren', levering: LV1, reden: 'geenPlaats', toelichting: 'Er is geen plek.' },
      planner(),
    );
    const ingetrokken = naLevering(opgedragen(), {
      soort: 'leveringIntrekken',
      levering: LV1,
      reden: 'Een ander kan eerder.',
    });
    for (const t of [geweigerd, ingetrokken])
      expect(gebeurd(doe(t, leveringOpdragen({ sleutel: toewijzingssleutel(1) })))[0]?.feiten).toMatchObject({
        id: volgendOnderdeel('LV', 1),
      });
  });
});

describe('het antwoord van de aanbieder (Contractstandaard Wmo 3.5)', () => {
  const aannemen = {
    soort: 'leveringAannemen',
    levering: LV1,
    verwachteStart: START,
    toelichting: '',
  } as const;

  it('zegt wanneer de hulp naar verwachting begint', () => {
    expect(gebeurd(doe(opgedragen(), aannemen, planner()))).toEqual([
      {
        soort: 'leveringAangenomen',
        feiten: { levering: LV1, op: OPDRAAGDAG, verwachteStart: START },
        inhoud: { toelichting: '' },
      },
    ]);
  });

  it('zegt waarom, als nog niet te zeggen is wanneer; en een dag in het verleden kan niet', () => {
    expect(weigeringscodes(doe(opgedragen(), { ...aannemen, verwachteStart: null }, planner()))).toEqual([
      'toelichtingOntbreekt',
    ]);
    const gisteren = plusDagen(OPDRAAGDAG, -1);
    expect(weigeringscodes(doe(opgedragen(), { ...aannemen, verwachteStart: gisteren }, planner()))).toEqual([
      'verwachteStartKanNiet',
    ]);
    const naEinde = datum('2030-01-01');
    expect(weigeringscodes(doe(opgedragen(), { ...aannemen, verwachteStart: naEinde }, planner()))).toEqual([
      'verwachteStartKanNiet',
    ]);
  });

  it('kan alleen op een opdracht die op antwoord wacht, en alleen door wie erover gaat', () => {
    expect(weigeringscodes(doe(teLeveren(), aannemen, planner()))).toEqual(['geenAntwoordNodig']);
    expect(weigeringscodes(doe(aangenomen(), aannemen, planner()))).toEqual(['geenAntwoordNodig']);
    const vreemd = { ...aannemen, levering: volgendOnderdeel('LV', 7) };
    expect(weigeringscodes(doe(opgedragen(), vreemd, planner()))).toEqual(['leveringKanNiet']);
    const { wie } = klantmanager();
    const teamleider = { ...planner(), wie: { ...wie, rol: 'teamleider' } } as const;
    expect(weigeringscodes(doe(opgedragen(), aannemen, teamleider))).toEqual(['andereRol']);
  });

  it('kan worden bijgesteld met een reden; dezelfde dag nog eens verandert niets', () => {
    const later = plusDagen(START, 14);
    const bijstellen = {
      soort: 'startVerwachten',
      levering: LV1,
      verwachteStart: later,
      toelichting: 'Een collega is ziek.',
    } as const;
    const na = naLevering(aangenomen(), bijstellen, planner());
    expect(na.levering.leveringen[0]?.verwachteStart).toBe(later);
    expect(gebeurd(doe(na, bijstellen, planner()))).toEqual([]);
    expect(weigeringscodes(doe(aangenomen(), { ...bijstellen, toelichting: ' ' }, planner()))).toEqual([
      'toelichtingOntbreekt',
    ]);
  });

  it('weigeren kan tot de hulp begint, met een reden', () => {
    const weigeren = {
      soort: 'leveringWeigeren',
      levering: LV1,
      reden: 'geenPlaats',
      toelichting: 'Er is geen plek.',
    } as const;
    expect(gebeurd(doe(aangenomen(), weigeren, planner()))).toHaveLength(1);
    expect(weigeringscodes(doe(aangenomen(), { ...weigeren, toelichting: '' }, planner()))).toEqual([
      'toelichtingOntbreekt',
    ]);
    expect(weigeringscodes(doe(begonnen(), weigeren, planner(START)))).toEqual(['nietsTeWeigeren']);
  });
});

describe('de hulp begint en stopt echt (Wmo 2.6.3)', () => {
  const starten = { soort: 'hulpStarten', onderdeel: HULP, op: START } as const;

  it('begint op de dag van het eerste bezoek, ook zonder dat iemand de opdracht eerst aannam', () => {
    const na = naLevering(opgedragen(), starten, planner(START));
    expect(na.levering.verloop).toEqual([
      { onderdeel: HULP, levering: LV1, eersteDag: START, gestartOp: START, gestopt: null },
    ]);
    expect(na.levering.leveringen[0]).toMatchObject({ stand: 'aangenomen', gestartOp: START });
  });

  it('begint niet in de toekomst, niet voor de opdracht, en niet zonder aanbieder', () => {
    expect(weigeringscodes(doe(opgedragen(), starten, planner()))).toEqual(['dagKanNiet']);
    const eerder = { ...starten, op: datum('2026-04-15') };
    expect(weigeringscodes(doe(opgedragen(), eerder, planner(START)))).toEqual(['dagKanNiet']);
    expect(weigeringscodes(doe(teLeveren(), starten, klantmanager(START)))).toEqual(['nietsTeStarten']);
  });

  it('een verkeerde dag wordt verbeterd; dezelfde dag nog eens verandert niets', () => {
    const dinsdag = plusDagen(START, 1);
    expect(gebeurd(doe(begonnen(), starten, planner(dinsdag)))).toEqual([]);
    const verbeterd = naLevering(begonnen(), { ...starten, op: dinsdag }, planner(dinsdag));
    expect(verbeterd.levering.verloop[0]).toMatchObject({ eersteDag: dinsdag, gestartOp: dinsdag });
    expect(verbeterd.levering.leveringen[0]?.gestartOp).toBe(dinsdag);
  });

  it('stopt tijdelijk met een dag om ernaar te kijken, en gaat verder zonder de eerste dag te vergeten', () => {
    const juni = datum('2026-06-08');
    const stoppen = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: juni,
      reden: 'tijdelijk',
      hervattenOp: datum('2026-07-01'),
      toelichting: '',
    } as const;
    expect(weigeringscodes(doe(begonnen(), { ...stoppen, hervattenOp: null }, planner(juni)))).toEqual([
      'hervattenOpOntbreekt',
    ]);
    const gestopt = naLevering(begonnen(), stoppen, planner(juni));
    expect(weigeringscodes(doe(gestopt, { ...starten, op: juni }, planner(datum('2026-07-01'))))).toEqual([
      'dagKanNiet',
    ]);
    const verder = naLevering(gestopt, { ...starten, op: datum('2026-07-01') }, planner(datum('2026-07-01')));
    expect(verder.levering.verloop[0]).toMatchObject({
      eersteDag: START,
      gestartOp: '2026-07-01',
      gestopt: null,
    });
  });

  it('stopt niet wat niet loopt, niet voor het begin, en niet zonder te zeggen waarom een ander het moet doen', () => {
    const stoppen = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: START,
      reden: 'aanbiederStopt',
      hervattenOp: null,
      toelichting: '',
    } as const;
    expect(weigeringscodes(doe(aangenomen(), stoppen, planner(START)))).toEqual(['nietsTeStoppen']);
    expect(
      weigeringscodes(doe(begonnen(), { ...stoppen, op: plusDagen(START, -1) }, planner(START))),
    ).toEqual(['dagKanNiet', 'toelichtingOntbreekt']);
    const na = naLevering(begonnen(), { ...stoppen, toelichting: 'Wij sluiten.' }, planner(START));
    expect(na.levering.leveringen[0]?.gestoptOp).toBe(START);
    expect(weigeringscodes(doe(na, stoppen, planner(START)))).toEqual(['nietsTeStoppen']);
  });

  it('wat tijdelijk stopte, kan alsnog voor altijd stoppen (Wmo 2.6.3)', () => {
    const juni = datum('2026-06-08');
    const tijdelijk = naLevering(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: juni,
        reden: 'tijdelijk',
        hervattenOp: datum('2026-07-01'),
        toelichting: '',
      },
      planner(juni),
    );
    const voorgoed = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: juni,
      reden: 'overleden',
      hervattenOp: null,
      toelichting: '',
    } as const;
    expect(gebeurd(doe(tijdelijk, voorgoed, planner(datum('2026-06-20'))))).toHaveLength(1);
  });

  it('hulp die niet kon wachten, begon voor de opdracht; nooit voor de ingang van het besluit (Wmo 2.3.5, TR307)', () => {
    const vanaf = (ingang: string): DossierToestand => {
      const t = opgedragen();
      const { concept } = t.besluit;
      if (!concept) throw new Error('geen besluit');
      const onderdelen = concept.feiten.onderdelen.map((o) => ({ ...o, ingang: datum(ingang) }));
      const feiten = { ...concept.feiten, onderdelen };
      return { ...t, besluit: { ...t.besluit, concept: { ...concept, feiten } } };
    };
    const op = (dag: string) => ({ ...starten, op: datum(dag) });
    const eerder = vanaf('2026-04-01');
    expect(gebeurd(doe(eerder, op('2026-04-01'), klantmanager(START)))).toHaveLength(1);
    expect(weigeringscodes(doe(eerder, op('2026-03-31'), klantmanager(START)))).toEqual(['dagKanNiet']);
    const later = vanaf(START);
    expect(gebeurd(doe(later, op(START), klantmanager(START)))).toHaveLength(1);
    expect(weigeringscodes(doe(later, op(plusDagen(START, -1)), klantmanager(START)))).toEqual([
      'dagKanNiet',
    ]);
  });

  it('een pgb begint zonder opdracht, en is niet op te dragen (Wmo 2.3.6)', () => {
    const t = teLeveren();
    const concept = t.besluit.concept;
    const pgb = heelDossier({
      ...t,
      besluit: {
        ...t.besluit,
        concept: concept && {
          ...concept,
          feiten: {
            ...concept.feiten,
            onderdelen: concept.feiten.onderdelen.map((o) => ({ ...o, vorm: 'pgb' as const })),
          },
        },
      },
    });
    expect(weigeringscodes(doe(pgb, leveringOpdragen()))).toEqual(['allesOpgedragen']);
    expect(gebeurd(doe(pgb, starten, klantmanager(START)))[0]?.feiten).toMatchObject({ levering: null });
    const gestopt = naLevering(
      naLevering(pgb, starten, klantmanager(START)),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: START,
        reden: 'anders',
        hervattenOp: null,
        toelichting: 'De hulp verhuisde.',
      },
      klantmanager(START),
    );
    const juni = datum('2026-06-08');
    expect(gebeurd(doe(gestopt, { ...starten, op: juni }, klantmanager(juni)))).toHaveLength(1);
  });

  it('hoe het gaat, vertelt de aanbieder als de hulp is begonnen', () => {
    const melden = { soort: 'voortgangMelden', levering: LV1, tekst: 'Het huis is weer schoon.' } as const;
    expect(weigeringscodes(doe(aangenomen(), melden, planner()))).toEqual(['nogNietsTeVertellen']);
    const na = naLevering(begonnen(), melden, planner(START));
    expect(na.levering.leveringen[0]?.voortgang).toHaveLength(1);
    expect(gebeurd(doe(na, melden, planner(START)))).toEqual([]);
    expect(weigeringscodes(doe(na, { ...melden, tekst: '' }, planner(START)))).toEqual(['tekstOntbreekt']);
  });
});

describe('wie wacht, wordt niet vergeten (Contractstandaard Wmo 3.7, 3.8)', () => {
  const contact = {
    soort: 'wachtcontactVastleggen',
    onderdeel: HULP,
    op: OPDRAAGDAG,
    woorden: 'Het gaat nog net.',
  } as const;
  const overbrugging = {
    soort: 'overbruggingRegelen',
    onderdeel: HULP,
    vorm: 'netwerk',
    vanaf: OPDRAAGDAG,
    totEnMet: START,
    omschrijving: 'De dochter komt op zaterdag.',
  } as const;
  const herbeoordelen = {
    soort: 'wachtenHerbeoordelen',
    onderdeel: HULP,
    uitkomst: 'kanWachten',
    toelichting: 'De dochter houdt het vol tot half mei.',
  } as const;

  it.each([contact, overbrugging, herbeoordelen])('$soort wordt vastgelegd, en nog eens niet', (opdracht) => {
    const na = naLevering(aangenomen(null), opdracht);
    expect(gebeurd(doe(na, opdracht))).toEqual([]);
  });

  it.each([contact, overbrugging, herbeoordelen])('$soort kan niet als de hulp loopt', (opdracht) => {
    expect(weigeringscodes(doe(begonnen(), opdracht, klantmanager(START)))).toEqual(['niemandWacht']);
  });

  it('vraagt wat er is gezegd, wat er is geregeld, en waarom het wachten kan', () => {
    const t = aangenomen();
    expect(weigeringscodes(doe(t, { ...contact, woorden: ' ' }))).toEqual(['woordenOntbreekt']);
    expect(weigeringscodes(doe(t, { ...contact, op: datum('2026-04-01') }))).toEqual(['dagKanNiet']);
    expect(weigeringscodes(doe(t, { ...herbeoordelen, toelichting: '' }))).toEqual(['toelichtingOntbreekt']);
    expect(
      weigeringscodes(doe(t, { ...overbrugging, totEnMet: plusDagen(OPDRAAGDAG, -1), omschrijving: '' })),
    ).toEqual(['overbruggingEindigtEerder', 'omschrijvingOntbreekt']);
  });

  it('een opdracht intrekken kan met een reden, en alleen voordat de hulp begint', () => {
    const intrekken = { soort: 'leveringIntrekken', levering: LV1, reden: 'Een ander kan eerder.' } as const;
    expect(gebeurd(doe(aangenomen(), intrekken))).toHaveLength(1);
    expect(weigeringscodes(doe(aangenomen(), { ...intrekken, reden: '' }))).toEqual(['redenOntbreekt']);
    expect(weigeringscodes(doe(begonnen(), intrekken, klantmanager(START)))).toEqual([
      'geenOpdrachtInTeTrekken',
    ]);
    expect(lokaleCode('thuishulp')).toBe(aanbieder().code);
  });
});

describe('wat met een bericht van de aanbieder komt (Wmo 5.2.1)', () => {
  it('legt alleen Omkeer zelf vast: niet een koppeling met dezelfde rol, en niet een mens met die naam', () => {
    const als = (id: string, rol: 'systeem' | 'inwoner') => {
      const context = klantmanager(plusDagen(START, 1));
      return { ...context, wie: { id: persoonId(id), rol } };
    };
    const start = { soort: 'hulpStarten', onderdeel: HULP, op: START } as const;
    const stop = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: START,
      reden: 'anders',
      hervattenOp: null,
      toelichting: 'Code 38.',
    } as const;
    expect(gebeurd(doe(aangenomen(), start, als('omkeer', 'systeem')))).toMatchObject([
      { soort: 'hulpGestart' },
    ]);
    expect(gebeurd(doe(begonnen(), stop, als('omkeer', 'systeem')))).toMatchObject([
      { soort: 'hulpGestopt' },
    ]);
    for (const [t, o] of [
      [aangenomen(), start],
      [begonnen(), stop],
    ] as const) {
      expect(weigeringscodes(doe(t, o, als('koppeling.rapporten', 'systeem')))).toEqual([
        'nietVoorKoppeling',
      ]);
      expect(weigeringscodes(doe(t, o, als('omkeer', 'inwoner')))).toEqual(['andereRol']);
    }
  });
});
