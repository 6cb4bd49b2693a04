import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HERONDERZOEKDAG,
  herzieningBesluiten,
  herzieningVoornemen,
  klantmanagerOp,
  naVoortzetting,
  teamleiderOp,
  zienswijzeVastleggen,
} from '../../test/bouwers/voortzetting.ts';
import type { VoortzettingOpdracht } from '../voortzetting/opdrachten.ts';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aangenomen,
  begonnen,
  LV1,
  leveringOpdragen,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import type { Stopreden } from '../levering/gebeurtenissen.ts';
import { vindLevering } from '../levering/toestand.ts';
import type { Aanbiederbeeld, OpenBeeld } from './aanbiederbeeld.ts';
import { aanbiederbeeld, NAZICHT_WEKEN } from './aanbiederbeeld.ts';

const LATER = datum('2026-06-01');

function beeldVan(t: DossierToestand, vandaag: Datum = LATER): Aanbiederbeeld {
  const levering = vindLevering(t, LV1);
  if (!levering) throw new Error('geen levering');
  return aanbiederbeeld(t, levering, vandaag);
}
function openVan(t: DossierToestand, vandaag: Datum = LATER): OpenBeeld {
  const beeld = beeldVan(t, vandaag);
  if (!beeld.open) throw new Error(`dicht: ${beeld.waarom}`);
  return beeld;
}

const gestopt = (reden: Stopreden = 'doelBereikt', op: Datum = LATER) =>
  naLevering(
    begonnen(),
    {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op,
      reden,
      hervattenOp: reden === 'tijdelijk' ? datum('2026-06-20') : null,
      toelichting: 'Mevrouw redt zich weer.',
    },
    planner(op),
  );
const geweigerd = () =>
  naLevering(
    opgedragen(),
    { soort: 'leveringWeigeren', levering: LV1, reden: 'geenPlaats', toelichting: 'Alles zit vol.' },
    planner(),
  );
const ingetrokken = () =>
  naLevering(aangenomen(), { soort: 'leveringIntrekken', levering: LV1, reden: 'Een ander kan eerder.' });
const verzet = () =>
  naLevering(
    aangenomen(),
    {
      soort: 'startVerwachten',
      levering: LV1,
      verwachteStart: datum('2026-05-25'),
      toelichting: 'Een collega is ziek.',
    },
    planner(),
  );
const verteld = () =>
  naLevering(
    begonnen(),
    { soort: 'voortgangMelden', levering: LV1, tekst: 'Het huis is schoon.' },
    planner(LATER),
  );

const STANDEN = {
  opgedragen,
  aangenomen: () => aangenomen(),
  verzet,
  begonnen: () => begonnen(),
  verteld,
  gestopt: () => gestopt(),
  onderbroken: () => gestopt('tijdelijk'),
  elders: () => gestopt('aanbiederStopt'),
  geweigerd,
  ingetrokken,
} as const satisfies Readonly<Record<string, () => DossierToestand>>;

/** The same dossier after a whole toets, of which one effect belongs to this help; there is a second assignment too. */
function vol(t: DossierToestand): DossierToestand {
  const { toets, onderzoek } = getoetst(PEDRO, 'afronden');
  const { concept } = t.besluit;
  const [effect] = toets.effect.gesloten?.waarde.effecten ?? [];
  const eerste = vindLevering(t, LV1);
  if (!concept || !effect || !eerste) throw new Error('geen toets of besluit');
  const onderdelen = concept.feiten.onderdelen.map((o) => ({ ...o, effecten: [effect.id] }));
  const ander = {
    ...eerste,
    id: 'LV9',
    naam: 'De Andere',
    opdracht: { ...eerste.opdracht, onderdeel: 'V9' },
  };
  return {
    ...t,
    toets,
    onderzoek,
    besluit: { ...t.besluit, concept: { ...concept, feiten: { ...concept.feiten, onderdelen } } },
    levering: { ...t.levering, leveringen: [ander as typeof eerste, ...t.levering.leveringen] },
  };
}

/** What a provider may read, as the place of a text in the dossier. */
const MAG = [
  /^melding\.melding\.inwoner\.(?:voornamen|achternaam|telefoon|email|adres\.\w+)$/,
  /^melding\.melding\.inhoud\.taal$/,
  /^toets\.effect\.gesloten\.waarde\.effecten\.0\.(?:tekst|meetbaar)$/,
  /^levering\.leveringen\.1\.(?:toelichting|antwoord|verzet\.woorden|voortgang\.\d+\.tekst)$/,
];
/** Codes, ids, days and moments: the rules need them as they are. */
const CODE = /^(?:[a-z][\w-]*|[A-Z]{1,3}\d+|\d{4}-\d\d-\d\d.*|[0-9a-f]{32,})$/;

/** The dossier with this word in each text that is not for the provider; the others stay as they are. */
function beplant(waarde: unknown, woord: string, pad = ''): unknown {
  if (typeof waarde === 'string')
    return CODE.test(waarde) || MAG.some((mag) => mag.test(pad)) ? waarde : `${waarde} ${woord}`;
  if (Array.isArray(waarde)) return waarde.map((w, i) => beplant(w, woord, `${pad}.${i}`));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const stuk = (naam: string) => (pad === '' ? naam : `${pad}.${naam}`);
  return Object.fromEntries(Object.entries(waarde).map(([naam, w]) => [naam, beplant(w, woord, stuk(naam))]));
}

describe('wat een aanbieder ziet', () => {
  it('bevat geen enkele tekst van het dossier die niet voor hem is, hoe de opdracht ook staat (Wmo 5.2.1)', () => {
    const woord = fc.stringMatching(/^[a-z]{6,12}$/).map((tekst) => `Q${tekst}`);
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(STANDEN)), woord, (maak, geheim) => {
        const t = vol(maak());
        const met = beplant(t, geheim) as DossierToestand;
        expect(JSON.stringify(met).split(geheim).length).toBeGreaterThan(50);
        expect(JSON.stringify(beeldVan(met))).not.toContain(geheim);
        expect(beeldVan(met)).toEqual(beeldVan(t));
      }),
    );
  });

  it('bevat geen bsn, hulpvraag, urgentie, huisgenoot of andere aanbieder (Wmo 5.2.1, 5.2.9)', () => {
    const t = vol(verteld());
    const gezien = JSON.stringify(beeldVan(t));
    const { melding } = t.melding;
    for (const geheim of [String(melding?.inwoner.bsn), melding?.hulpvraag ?? '', 'De Andere', 'urgentie'])
      expect(gezien).not.toContain(geheim);
    expect(gezien).toContain(melding?.inwoner.achternaam);
  });

  it('bevat wel de eigen voortgang en niet wat de gemeente over de hulp schreef (Wmo 5.2.1)', () => {
    const van = naLevering(
      verteld(),
      { soort: 'voortgangMelden', levering: LV1, tekst: 'Mevrouw klaagt over de hulp.' },
      klantmanager(LATER),
    );
    expect(openVan(van).voortgang).toEqual([{ op: LATER, tekst: 'Het huis is schoon.' }]);
  });

  it('zegt wie, waar, wat, hoeveel, hoe lang en waarvoor (Wmo 5.2.1)', () => {
    const beeld = openVan(vol(begonnen()));
    const inwoner = begonnen().melding.melding?.inwoner;
    expect(beeld).toMatchObject({
      naam: `${inwoner?.voornamen} ${inwoner?.achternaam}`,
      geboortedatum: inwoner?.geboortedatum,
      bereik: { adres: inwoner?.adres, telefoon: inwoner?.telefoon },
      behandelaar: 'bilal',
      voorziening: 'huishoudelijke-hulp',
      omvang: { omvang: 2, per: 'week' },
      ingang: '2026-05-01',
      einde: '2028-04-30',
      gewijzigd: false,
      toelichting: leveringOpdragen().toelichting,
    });
    expect(beeld.doelen).toHaveLength(1);
  });

  it('bevat geen doel dat niet bij deze hulp hoort (Wmo 5.2.1)', () => {
    const t = vol(begonnen());
    const { concept } = t.besluit;
    if (!concept) throw new Error('geen besluit');
    const onderdelen = concept.feiten.onderdelen.map((o) => ({ ...o, effecten: [] }));
    const zonder = { ...concept, feiten: { ...concept.feiten, onderdelen } };
    expect(openVan({ ...t, besluit: { ...t.besluit, concept: zonder } }).doelen).toEqual([]);
  });

  it('bevat een geheim adres niet, ook niet als de hulp loopt; bellen kan wel (avg.md 12)', () => {
    const t = begonnen();
    const vertrouwelijk = (grond: 'geheimAdres' | 'eigenMedewerker') => ({
      ...t,
      melding: {
        ...t.melding,
        vertrouwelijk: { grond, toelichting: '', sinds: LATER, door: 'sanne', bewaker: 'sanne' },
      } as DossierToestand['melding'],
    });
    expect(openVan(vertrouwelijk('geheimAdres')).bereik).toMatchObject({ adres: null });
    expect(openVan(vertrouwelijk('eigenMedewerker')).bereik?.adres).not.toBeNull();
  });

  it('zegt het als de hulp in bezwaar anders is toegekend dan is opgedragen (Awb 7:11)', () => {
    const t = begonnen();
    const levering = vindLevering(t, LV1);
    if (!levering) throw new Error('geen levering');
    const eerder = { ...levering, opdracht: { ...levering.opdracht, omvang: 3 } };
    const beeld = openVan({ ...t, levering: { ...t.levering, leveringen: [eerder] } });
    expect(beeld).toMatchObject({ gewijzigd: true, omvang: { omvang: 2, per: 'week' } });
  });
});

describe('hulp die bij besluit is gewijzigd (Wmo 2.3.10, 5.2.1)', () => {
  const doe = (t: DossierToestand, o: VoortzettingOpdracht, context = klantmanagerOp()) =>
    naVoortzetting(t, o, context);
  const gewijzigd = [
    herzieningVoornemen({ herziening: 'wijzigen' }),
    { soort: 'zienswijzeVragen' } as const,
    zienswijzeVastleggen(),
  ].reduce<DossierToestand>((t, o) => doe(t, o), begonnen());
  const besloten = doe(gewijzigd, herzieningBesluiten(), teamleiderOp(HERONDERZOEKDAG));

  it('toont tot die dag wat nu geldt en wat komt, en daarna wat het werd', () => {
    expect(openVan(besloten, HERONDERZOEKDAG)).toMatchObject({
      gewijzigd: true,
      omvang: { omvang: 2, per: 'week' },
      straks: [{ vanaf: '2028-03-20', omvang: 1, per: 'week' }],
    });
    expect(openVan(besloten, datum('2028-03-20'))).toMatchObject({
      gewijzigd: true,
      omvang: { omvang: 1, per: 'week' },
      straks: [],
    });
  });

  it('toont niets van wat de gemeente van plan is', () => {
    expect(openVan(gewijzigd, HERONDERZOEKDAG)).toMatchObject({ gewijzigd: false, straks: [] });
  });
});

describe('wat een aanbieder kan', () => {
  it.each([
    ['opgedragen', ['leveringAannemen', 'leveringWeigeren', 'hulpStarten']],
    ['aangenomen', ['leveringWeigeren', 'startVerwachten', 'hulpStarten']],
    ['begonnen', ['hulpStarten', 'hulpStoppen', 'voortgangMelden']],
    ['onderbroken', ['hulpStarten', 'hulpStoppen', 'voortgangMelden']],
    ['gestopt', ['voortgangMelden']],
    ['elders', ['voortgangMelden']],
  ] as const)('volgt uit de stand: %s (Wmo 2.6.3)', (stand, kan) => {
    expect(openVan(STANDEN[stand]()).kan).toEqual(kan);
  });
});

describe('als het afgelopen is', () => {
  it('na weigeren staat er alleen dat; na intrekken ook wat wij de aanbieder schreven (Wmo 5.2.1)', () => {
    expect(beeldVan(vol(geweigerd()))).toEqual({ open: false, waarom: 'geweigerd', reden: '' });
    expect(beeldVan(vol(ingetrokken()))).toEqual({
      open: false,
      waarom: 'ingetrokken',
      reden: 'Een ander kan eerder.',
    });
  });

  it(`na stoppen staan adres, telefoon en doelen er niet meer, en na ${NAZICHT_WEKEN} weken niets meer (Wmo 5.2.1)`, () => {
    const t = vol(gestopt());
    expect(openVan(t)).toMatchObject({ bereik: null, doelen: [] });
    const laatste = plusWeken(LATER, NAZICHT_WEKEN);
    expect(beeldVan(t, laatste).open).toBe(true);
    expect(beeldVan(t, plusWeken(laatste, 1))).toEqual({ open: false, waarom: 'gestopt', reden: '' });
  });

  it('ziet de eerste aanbieder niets meer zodra een andere het overneemt (Wmo 5.2.1)', () => {
    const over = naLevering(
      gestopt('aanbiederStopt'),
      leveringOpdragen({ sleutel: toewijzingssleutel(1) }),
      klantmanager(LATER),
    );
    expect(beeldVan(over)).toEqual({ open: false, waarom: 'gestopt', reden: '' });
  });

  it('kan hulp die loopt en niet meer is toegekend alleen nog stoppen; wat niet begon, vervalt (Awb 7:11)', () => {
    const weg = (t: DossierToestand): DossierToestand => {
      const { concept } = t.besluit;
      if (!concept) throw new Error('geen besluit');
      const onderdelen = concept.feiten.onderdelen.map((o) => ({ ...o, beslissing: 'afwijzen' as const }));
      return {
        ...t,
        besluit: { ...t.besluit, concept: { ...concept, feiten: { ...concept.feiten, onderdelen } } },
      };
    };
    expect(openVan(weg(begonnen()))).toMatchObject({ nietMeerToegekend: true, kan: ['hulpStoppen'] });
    expect(beeldVan(weg(aangenomen()))).toEqual({ open: false, waarom: 'vervallen', reden: '' });
  });
});

describe('na de toegekende periode (Wmo 5.2.1)', () => {
  it('is er geen adres meer, en na dertien weken niets; wie nooit begon, ziet meteen niets', () => {
    const einde = datum('2028-04-30');
    const na = beeldVan(begonnen(), plusDagen(einde, 1));
    expect(na).toMatchObject({ open: true, bereik: null, doelen: [] });
    expect(openVan(begonnen(), einde).bereik).not.toBeNull();
    const lang = plusDagen(einde, 7 * NAZICHT_WEKEN + 1);
    expect(beeldVan(gestopt('tijdelijk'), lang)).toMatchObject({ open: false });
    expect(beeldVan(aangenomen(), plusDagen(einde, 1))).toMatchObject({ open: false, waarom: 'vervallen' });
  });

  it('kan de aanbieder nog vastleggen dat de hulp stopte, hoe lang het ook geleden is (Wmo 2.3.9)', () => {
    const lang = openVan(begonnen(), datum('2030-01-15'));
    expect(lang).toMatchObject({ bereik: null, doelen: [], kan: ['hulpStoppen'] });
  });

  it('zegt het als de eigen verwachte dag voorbij is, tot de hulp begon (contractstandaard Wmo 3.5)', () => {
    const voorbij = (t: DossierToestand, dag: string) => openVan(t, datum(dag)).startVoorbij;
    expect(voorbij(aangenomen(), '2026-05-18')).toBe(false);
    expect(voorbij(aangenomen(), '2026-05-19')).toBe(true);
    expect(voorbij(verzet(), '2026-05-19')).toBe(false);
    expect(voorbij(aangenomen(null), '2026-08-01')).toBe(false);
    expect(voorbij(begonnen(), '2026-05-19')).toBe(false);
  });

  it('houdt waarom het een andere dag wordt apart van wat bij het antwoord is geschreven', () => {
    expect(openVan(verzet(), OPDRAAGDAG)).toMatchObject({
      antwoord: 'Er is een wachtlijst.',
      verzet: { op: OPDRAAGDAG, tekst: 'Een collega is ziek.' },
    });
    const namens = naLevering(aangenomen(), {
      soort: 'startVerwachten',
      levering: LV1,
      verwachteStart: datum('2026-05-25'),
      toelichting: 'Gebeld; het is niet anders.',
    });
    expect(openVan(namens, OPDRAAGDAG)).toMatchObject({ antwoord: 'Er is een wachtlijst.', verzet: null });
  });

  it('wat een medewerker namens de aanbieder vastlegde, leest de aanbieder niet als eigen antwoord', () => {
    const namens = naLevering(opgedragen(), {
      soort: 'leveringAannemen',
      levering: LV1,
      verwachteStart: null,
      toelichting: 'Gebeld; de planner klonk onzeker.',
    });
    expect(beeldVan(namens, OPDRAAGDAG)).toMatchObject({ antwoord: '' });
    expect(beeldVan(aangenomen(), OPDRAAGDAG)).toMatchObject({ antwoord: 'Er is een wachtlijst.' });
  });
});
