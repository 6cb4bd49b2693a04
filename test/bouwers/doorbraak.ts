import type { TotBesluit } from '../../src/besluit/toestand.ts';
import type { DoorbraakplanBesluiten } from '../../src/doorbraak/planbesluiten.ts';
import type { BlokkadeInvoer, DoorbraakBlokkadesVastleggen } from '../../src/doorbraak/blokkades.ts';
import type { DoorbraakGebeurtenis } from '../../src/doorbraak/gebeurtenissen.ts';
import type { DoorbraakKostenSchatten, KostenInvoer } from '../../src/doorbraak/kostenschatten.ts';
import type { DoorbraakOpdracht } from '../../src/doorbraak/opdrachten.ts';
import { doorbraakHandelingen } from '../../src/doorbraak/opdrachten.ts';
import type { DoorbraakOptiesWegen } from '../../src/doorbraak/opties.ts';
import type { DoorbraakPerspectiefVastleggen } from '../../src/doorbraak/perspectief.ts';
import type { DoorbraakplanVaststellen } from '../../src/doorbraak/planvaststellen.ts';
import type { TotDoorbraak } from '../../src/doorbraak/toestand.ts';
import { BEGIN_DOORBRAAK, evolveDoorbraak } from '../../src/doorbraak/toestand.ts';
import type { DoorbraakVerkennen } from '../../src/doorbraak/verkennen.ts';
import type { Bedrag } from '../../src/kern/bedrag.ts';
import { bedrag } from '../../src/kern/bedrag.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum, plusDagen, plusMaanden } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { OnderdeelId } from '../../src/kern/ids.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { klantmanager } from './besluit.ts';
import { aangevraagd } from './besluit-aanvraag.ts';
import { metBezwaar } from './bezwaar.ts';
import { metDwangsom } from './dwangsom.ts';
import { lokaleCode, voorbeeldRegels } from './regels.ts';
import { contextVoor, na } from './stap.ts';

export const DOORBRAAKDAG: Datum = datum('2026-04-16');
export const DOORMODDEREN: OnderdeelId = volgendOnderdeel('DO', 0);
export const EIGEN_HUIS: OnderdeelId = volgendOnderdeel('DO', 1);

/** Levels and one price, as a municipality might have them. */
export const DOORBRAAKREGELS: LokaleRegels = voorbeeldRegels({
  doorzettingsmacht: [
    { niveau: 'team', totPerJaar: bedrag(500_000), wijktAfVan: ['werkproces'] },
    { niveau: 'manager', totPerJaar: bedrag(1_000_000), wijktAfVan: ['werkproces'] },
    { niveau: 'directeur', totPerJaar: bedrag(4_000_000), wijktAfVan: ['werkproces', 'beleidsregel'] },
    { niveau: 'college', totPerJaar: null, wijktAfVan: ['werkproces', 'beleidsregel', 'verordening'] },
  ],
  prijslijst: [
    {
      code: lokaleCode('dagNachtopvang'),
      naam: 'Dag- en nachtopvang, per persoon',
      betaler: 'gemeenteWmo',
      per: 'jaar',
      laag: null,
      midden: bedrag(2_064_200),
      hoog: null,
      jaar: 2011,
      bron: 'Zwerfjongeren Nederland',
      toelichting: '',
      geldigTotEnMet: null,
    },
  ],
});

export const doorbraakContext = (
  rol: 'klantmanager' | 'teamleider' | 'jurist' = 'klantmanager',
  vandaag: Datum = DOORBRAAKDAG,
): Context<LokaleRegels> =>
  rol === 'klantmanager'
    ? { ...klantmanager(vandaag), regels: DOORBRAAKREGELS }
    : contextVoor(rol, { vandaag, regels: DOORBRAAKREGELS });

export const metDoorbraak = (t: TotBesluit = aangevraagd()): TotDoorbraak => ({
  ...metBezwaar(metDwangsom(t)),
  doorbraak: BEGIN_DOORBRAAK,
});

type Anders<O> = Partial<Omit<O, 'soort'>>;

export const doorbraakVerkennen = (anders: Anders<DoorbraakVerkennen> = {}): DoorbraakVerkennen => ({
  soort: 'doorbraakVerkennen',
  ja: ['regelBlokkeert', 'langVast', 'inwonerWil'],
  aanleiding:
    'Zonder woning geen briefadres, zonder briefadres geen uitkering, zonder uitkering geen woning.',
  team: [
    {
      wie: 'consulent schulden',
      organisatie: 'Gemeente, team Schulden',
      gegevens: 'Of er een plan voor de schulden kan komen.',
      grond: 'toestemming',
    },
  ],
  ...anders,
});

export const perspectiefVastleggen = (
  anders: Anders<DoorbraakPerspectiefVastleggen> = {},
): DoorbraakPerspectiefVastleggen => ({
  soort: 'doorbraakPerspectiefVastleggen',
  perspectief: 'Over een jaar heb ik een eigen deur die ik zelf dicht kan doen, en ik werk weer.',
  horizonMaanden: 12,
  eigenDeel: 'Ik kom elke week op gesprek en ik betaal de huur zelf.',
  steun: 'Iemand die met mij meeloopt, twee uur per week.',
  eersteStap: 'Een sleutel.',
  bevestigdOp: DOORBRAAKDAG,
  wijze: 'gesprek',
  ...anders,
});

export const blokkade = (anders: Partial<BlokkadeInvoer> = {}): BlokkadeInvoer => ({
  soort: 'beleidsregel',
  regel: null,
  tekst: 'Wie eerder huurschuld had, komt niet op de lijst.',
  partij: 'Gemeente, team Wonen',
  artikel: 'Beleidsregels urgentie 3',
  ruimte: '',
  ...anders,
});

export const blokkadesVastleggen = (
  anders: Anders<DoorbraakBlokkadesVastleggen> = {},
): DoorbraakBlokkadesVastleggen => ({
  soort: 'doorbraakBlokkadesVastleggen',
  situatie: [
    {
      leefgebied: 'huisvesting',
      feit: 'Slaapt sinds een half jaar in de nachtopvang.',
      bron: 'Brief van de opvang',
      op: DOORBRAAKDAG,
    },
  ],
  blokkades: [blokkade()],
  geprobeerd: 'Twee keer urgentie gevraagd, twee keer afgewezen.',
  ...anders,
});

export const optiesWegen = (anders: Anders<DoorbraakOptiesWegen> = {}): DoorbraakOptiesWegen => ({
  soort: 'doorbraakOptiesWegen',
  opties: [
    {
      naam: 'Doorgaan zoals nu',
      legitimiteit: 'Volgt de regels, maar bereikt niet waar de wet voor is (Wmo 1.2.1).',
      betrokkenheid: 'Niemand staat hierachter.',
      rendement: 'De opvang loopt door zonder einde.',
    },
    {
      naam: 'Eerst een huis, met begeleiding',
      legitimiteit: 'Wmo 2.3.5; de beleidsregel pakt hier verkeerd uit (Awb 4:84).',
      betrokkenheid: 'De inwoner wil het; de corporatie doet mee als er begeleiding is.',
      rendement: 'Kost minder dan een jaar opvang.',
    },
  ],
  ...anders,
});

const euro = (aantal: number): Bedrag => bedrag(aantal * 100);

export const kostenrij = (anders: Partial<KostenInvoer> = {}): KostenInvoer => ({
  post: 'Nachtopvang',
  optie: DOORMODDEREN,
  soort: 'kosten',
  betaler: 'gemeenteWmo',
  per: 'jaar',
  laag: null,
  midden: euro(20_642),
  hoog: null,
  vanafMaand: 1,
  maanden: null,
  zeker: false,
  prijs: lokaleCode('dagNachtopvang'),
  jaar: 2011,
  bron: 'Zwerfjongeren Nederland',
  ...anders,
});

/** The worked example of doorbraakmethode.md § 5d. */
export const kostenSchatten = (anders: Anders<DoorbraakKostenSchatten> = {}): DoorbraakKostenSchatten => {
  const los = { optie: EIGEN_HUIS, prijs: null, jaar: 2026, bron: 'Offerte', zeker: true } as const;
  return {
    soort: 'doorbraakKostenSchatten',
    rijen: [
      kostenrij(),
      kostenrij({
        ...los,
        post: 'Borg en inrichting',
        betaler: 'gemeentePw',
        per: 'keer',
        midden: euro(3_500),
      }),
      kostenrij({ ...los, post: 'Begeleiding', midden: euro(7_200) }),
      kostenrij({ ...los, post: 'Schuldhulp', betaler: 'gemeenteSchuld', per: 'keer', midden: euro(1_500) }),
      kostenrij({
        post: 'Politie',
        betaler: 'politieJustitie',
        midden: null,
        prijs: null,
        bron: '',
        jaar: null,
      }),
    ],
    ...anders,
  };
};

export const planVaststellen = (
  anders: Anders<DoorbraakplanVaststellen> = {},
  vandaag: Datum = DOORBRAAKDAG,
): DoorbraakplanVaststellen => ({
  soort: 'doorbraakplanVaststellen',
  voorkeur: EIGEN_HUIS,
  waarom: 'Een eigen deur is het begin van al het andere.',
  acties: [
    {
      wie: 'Klantmanager Wmo',
      wat: 'Begeleiding regelen',
      uiterlijk: plusDagen(vandaag, 14),
      betaler: 'gemeenteWmo',
    },
    { wie: 'Corporatie', wat: 'Woning aanbieden', uiterlijk: plusDagen(vandaag, 30), betaler: 'geen' },
  ],
  terugval: 'Loopt de huur achter, dan belt de corporatie binnen een week.',
  evaluatieOp: plusMaanden(vandaag, 3),
  ...anders,
});

export const planBesluiten = (anders: Anders<DoorbraakplanBesluiten> = {}): DoorbraakplanBesluiten => ({
  soort: 'doorbraakplanBesluiten',
  keuze: 'akkoord',
  op: DOORBRAAKDAG,
  besluiter: 'M. Okafor, directeur sociaal domein',
  motivering: 'Dit is goedkoper en beter dan doorgaan.',
  voorwaarden: [],
  vindplaats: 'Zaak 2026-114',
  raaktAanvraag: null,
  aanvraagUitleg: '',
  ...anders,
});

const STAP = {
  handelingen: doorbraakHandelingen,
  evolve: (t: TotDoorbraak, g: Vastgelegd<DoorbraakGebeurtenis>): TotDoorbraak => ({
    ...t,
    doorbraak: evolveDoorbraak(t.doorbraak, g),
  }),
};

export function naDoorbraak(
  t: TotDoorbraak,
  opdracht: DoorbraakOpdracht,
  context: Context<LokaleRegels> = doorbraakContext(),
): TotDoorbraak {
  return na(STAP, t, opdracht, context);
}

export const verkend = (t: TotBesluit = aangevraagd()): TotDoorbraak =>
  naDoorbraak(metDoorbraak(t), doorbraakVerkennen());

/** All parts are there, no plan yet. */
export const metDelen = (t: TotDoorbraak = verkend()): TotDoorbraak =>
  [perspectiefVastleggen(), blokkadesVastleggen(), optiesWegen(), kostenSchatten()].reduce(
    (tot, o) => naDoorbraak(tot, o),
    t,
  );

export const metPlan = (t: TotDoorbraak = metDelen()): TotDoorbraak => naDoorbraak(t, planVaststellen());

/** Put to the teamleider, who has too little mandate for it. */
export const voorgelegd = (t: TotDoorbraak = metPlan()): TotDoorbraak =>
  naDoorbraak(t, {
    soort: 'doorbraakplanVoorleggen',
    niveau: 'team',
    aan: 'P. van den Berg, teamleider Wmo',
    vraag: 'Kunnen wij dit zo doen?',
    op: DOORBRAAKDAG,
    antwoordUiterlijk: plusDagen(DOORBRAAKDAG, 7),
  });

/** And from there to the directeur, who may. */
export const geescaleerd = (t: TotDoorbraak = voorgelegd()): TotDoorbraak =>
  naDoorbraak(t, {
    soort: 'doorbraakplanEscaleren',
    niveau: 'directeur',
    aan: 'M. Okafor, directeur sociaal domein',
    reden: 'Het bedrag en de beleidsregel gaan boven het mandaat van het team.',
    op: DOORBRAAKDAG,
    antwoordUiterlijk: plusDagen(DOORBRAAKDAG, 7),
  });

export const akkoord = (t: TotDoorbraak = geescaleerd()): TotDoorbraak =>
  naDoorbraak(t, planBesluiten(), doorbraakContext('teamleider'));
