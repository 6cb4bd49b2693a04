import fc from 'fast-check';
import type { DossierGebeurtenis } from '../../src/dossier/gebeurtenissen.ts';
import type { DossierOpdracht, Opdrachtsoort } from '../../src/dossier/opdrachten.ts';
import { besluitOver, HANDELINGEN, magNu, OPDRACHTSOORTEN } from '../../src/dossier/opdrachten.ts';
import type { DossierToestand } from '../../src/dossier/toestand.ts';
import { BEGIN_DOSSIER, evolve } from '../../src/dossier/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import { ROLLEN } from '../../src/kern/rollen.ts';
import type { Uitkomst } from '../../src/kern/uitkomst.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { verbuig } from './krom.ts';
import { BILAL, SANNE } from './screening.ts';
import { BEGINDAG, contextVoor, vastgelegd } from './stap.ts';
import { bron } from './willekeurig-bron.ts';
import { plausibel } from './willekeurig.ts';

/** Who does what; the number makes the choices in the content (0 = ordinary), then how many days go by first. */
type Etappe = readonly [rol: Rol, soort: Opdrachtsoort, zaad?: number, dagen?: number];

const GESPREK: readonly Etappe[] = [
  ['klantmanager', 'gesprekPlannen'],
  ['klantmanager', 'identiteitVaststellen'],
  ['klantmanager', 'gesprekVastleggen'],
  ['klantmanager', 'oplossingOverwegen'],
];
const BESLISSEN: readonly Etappe[] = [
  ['klantmanager', 'beoordelingVastleggen', 1],
  ['klantmanager', 'besluitVoorbereiden', 3],
  ['klantmanager', 'belpogingVastleggen'],
  ['jurist', 'besluitToetsen'],
  ['teamleider', 'besluitNemen'],
  ['teamleider', 'besluitTerugnemen'],
  ['teamleider', 'besluitNemen'],
  ['administratie', 'besluitBekendmaken'],
];
const TOEGEDEELD: readonly Etappe[] = [
  ['screener', 'meldingDoen'],
  ['screener', 'urgentieBeoordelen'],
  ['screener', 'toedelen'],
];

/** Ways through the work that together do every opdracht. */
export const ROUTES: readonly (readonly Etappe[])[] = [
  [
    ...TOEGEDEELD,
    ...GESPREK,
    ['klantmanager', 'toetsStarten'],
    ['klantmanager', 'effectenVastleggen'],
    ['klantmanager', 'effectenBevestigen'],
    ['klantmanager', 'grondwaardenWegen'],
    ['klantmanager', 'ethiekWegen'],
    ['klantmanager', 'randvoorwaardenBepalen'],
    ['klantmanager', 'toetsstapHeropenen'],
    ['klantmanager', 'randvoorwaardenBepalen'],
    ['klantmanager', 'toetsAfronden'],
    ['klantmanager', 'verslagVerzenden'],
    ['inwoner', 'verslagOndertekenen'],
    ['inwoner', 'aanvraagDoen'],
    ...BESLISSEN,
  ],
  [
    ...TOEGEDEELD,
    ['klantmanager', 'gegevenVastleggen'],
    ['klantmanager', 'huishoudenVastleggen'],
    ['klantmanager', 'clientondersteuningVastleggen'],
    ['inwoner', 'toestemmingVastleggen'],
    ['klantmanager', 'adviesVragen'],
    ['klantmanager', 'adviesVragen', 1],
    ['systeem', 'adviesmailVastleggen'],
    ['adviseur', 'adviesLeveren'],
    ['klantmanager', 'adviesOntvangstVastleggen', 1],
    ['klantmanager', 'adviesWegen'],
    ['klantmanager', 'adviesWegen', 1],
    ['inwoner', 'toestemmingIntrekken'],
    ['inwoner', 'toestemmingWeigeren'],
    ...GESPREK,
    ['klantmanager', 'verslagVerzenden'],
    ['inwoner', 'correctieToevoegen'],
    ['klantmanager', 'reactieGeven'],
    ['klantmanager', 'verslagVerzenden', 3],
    ['inwoner', 'aanvraagDoen', 1],
    ['klantmanager', 'aanvullingVragen'],
    ['administratie', 'aanvullingOntvangen'],
    ['inwoner', 'uitstelInstemmen'],
    ['klantmanager', 'opschortingVastleggen'],
    ['klantmanager', 'termijnMededelen'],
    ...BESLISSEN.slice(0, -4),
    ['inwoner', 'aanvraagIntrekken'],
    // Asked again: nothing of the first one counts, and this time nothing comes in when it is asked for.
    ['inwoner', 'aanvraagDoen', 1],
    ['klantmanager', 'aanvullingVragen'],
    ['systeem', 'hersteltermijnAfsluiten', 0, 15],
  ],
  [
    // Reported by a professional, without the resident knowing.
    ['screener', 'meldingDoen', 2 + 3],
    ['screener', 'inwonerInlichten'],
    ['screener', 'urgentieBeoordelen', 2],
    ['screener', 'spoedvoorzieningTreffen'],
    ['screener', 'doorverwijzen'],
    ['screener', 'doorverwijzingBevestigen'],
    ['screener', 'doorverwijzen'],
    ['screener', 'doorverwijzingBeeindigen'],
    ['screener', 'juristRaadplegen'],
    ['jurist', 'raadplegingBeantwoorden'],
    ['screener', 'juristRaadplegen'],
    ['screener', 'raadplegingBeeindigen'],
    ['screener', 'vertrouwelijkMaken'],
    ['screener', 'vertrouwelijkOpheffen'],
    ['inwoner', 'meldingToevoegen'],
    ['screener', 'ontvangstdatumCorrigeren'],
    ['screener', 'inwonerCorrigeren'],
    ['inwoner', 'persoonlijkPlanInleveren'],
    ['inwoner', 'betrokkeneToelaten'],
    ['inwoner', 'betrokkeneVerwijderen'],
    ['systeem', 'briefVastleggen'],
    ['systeem', 'termijnenHerrekenen'],
    ['inwoner', 'stukToevoegen'],
    ['klantmanager', 'oppakken'],
    ['klantmanager', 'gesprekPlannen'],
    ['klantmanager', 'gesprekVerzetten'],
    ['klantmanager', 'gesprekAfzeggen'],
    ['klantmanager', 'vervangen'],
    ['klantmanager', 'teruggeven'],
    ['screener', 'urgentieBeoordelen'],
    ['screener', 'afsluitenMetAdvies'],
    ['inwoner', 'aanvraagDoen', 2],
  ],
  [
    // Late twice over: no report in six weeks, and no decision in two.
    ...TOEGEDEELD,
    ...GESPREK,
    ['systeem', 'aanvraagrechtMeedelen', 0, 45],
    ['inwoner', 'aanvraagDoen', 2],
    ['klantmanager', 'beoordelingVastleggen'],
    ['klantmanager', 'besluitVoorbereiden'],
    ['inwoner', 'ingebrekestellingVastleggen'],
    ['inwoner', 'ingebrekestellingVastleggen', 0, 20],
    ['klantmanager', 'besluitNemen', 0, 25],
    ['administratie', 'besluitBekendmaken'],
    ['teamleider', 'dwangsomVaststellen'],
  ],
  [
    // Objection, hearing, a new decision, the court, and a decision once more.
    ...TOEGEDEELD,
    ...GESPREK,
    ['klantmanager', 'verslagVerzenden'],
    ['inwoner', 'aanvraagDoen', 1],
    ...BESLISSEN,
    ['inwoner', 'bezwaarMaken'],
    ['klantmanager', 'bezwaarcontactVastleggen'],
    ['administratie', 'bezwaarherstelVragen'],
    ['inwoner', 'bezwaarHerstellen'],
    ['administratie', 'hoorzittingPlannen'],
    ['jurist', 'bezwaarVerdagen'],
    ['administratie', 'hoorzittingVastleggen', 0, 15],
    ['administratie', 'commissieadviesVastleggen'],
    ['jurist', 'opBezwaarBeslissen'],
    ['administratie', 'beroepVastleggen'],
    ['administratie', 'beroepstukkenVerzenden'],
    ['administratie', 'uitspraakVastleggen'],
    ['jurist', 'opBezwaarBeslissen'],
    ['klantmanager', 'bezwaarMaken', 1],
    ['jurist', 'vanHorenAfzien'],
    ['inwoner', 'bezwaarIntrekken'],
    ['klantmanager', 'bezwaarMaken', 2 + 3],
    ['administratie', 'bezwaarDoorzenden'],
  ],
  [
    // The rules work out wrong: a breakthrough, too big for the team.
    ...TOEGEDEELD,
    ['klantmanager', 'doorbraakVerkennen'],
    ['klantmanager', 'doorbraakPerspectiefVastleggen'],
    ['klantmanager', 'doorbraakBlokkadesVastleggen'],
    ['klantmanager', 'doorbraakOptiesWegen'],
    ['klantmanager', 'doorbraakKostenSchatten'],
    ['klantmanager', 'doorbraakplanVaststellen'],
    ['klantmanager', 'doorbraakplanVoorleggen'],
    ['klantmanager', 'doorbraakplanEscaleren'],
    ['teamleider', 'doorbraakplanBesluiten'],
    ['klantmanager', 'doorbraakactieBijwerken'],
    ['klantmanager', 'doorbraakEvalueren'],
    ['klantmanager', 'doorbraakBeeindigen'],
  ],
  [...TOEGEDEELD, ['klantmanager', 'zonderAanvraagAfsluiten'], ['inwoner', 'aanvraagDoen', 2]],
  [
    ['screener', 'meldingDoen'],
    ['screener', 'meldingSamenvoegen'],
  ],
  [
    ['screener', 'meldingDoen'],
    ['screener', 'meldingDoorzenden'],
  ],
  [
    ['screener', 'meldingDoen'],
    ['inwoner', 'meldingIntrekken'],
  ],
];

/** One move of a walk. `route` goes on with the chosen way, `mag` picks something allowed, `alles` anything. */
export interface Zet {
  readonly manier: 'route' | 'mag' | 'alles';
  readonly keuze: number;
  readonly rol: number;
  readonly zaad: number;
  readonly dagen: number;
  readonly krom: number | null;
}

const GEWOON: Zet = { manier: 'route', keuze: 0, rol: 0, zaad: 0, dagen: 1, krom: null };

const zet: fc.Arbitrary<Zet> = fc.record({
  manier: fc.constantFrom('route', 'route', 'mag', 'mag', 'alles'),
  keuze: fc.nat(OPDRACHTSOORTEN.length - 1),
  rol: fc.nat(ROLLEN.length - 1),
  zaad: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9_999) }),
  dagen: fc.constantFrom(0, 0, 1, 2, 15),
  krom: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(9_999) }),
});

/** First some way along one of the routes, then at random. */
export const wandeling: fc.Arbitrary<Wandeling> = fc.record({
  route: fc.constantFrom(...ROUTES),
  begin: fc.nat(25),
  zetten: fc.array(zet, { maxLength: 40, size: 'max' }),
});

export interface Wandeling {
  readonly route: readonly Etappe[];
  readonly begin: number;
  readonly zetten: readonly Zet[];
}

interface Stand {
  readonly t: DossierToestand;
  readonly keten: readonly Vastgelegd<DossierGebeurtenis>[];
  readonly dag: Datum;
  /** How far along the route. */
  readonly etappe: number;
}

export interface Gespeeld {
  readonly voor: Stand;
  readonly na: Stand;
  readonly opdracht: DossierOpdracht;
  readonly context: Context<LokaleRegels>;
  readonly uitkomst: Uitkomst<readonly DossierGebeurtenis[]>;
}

const BEGIN: Stand = { t: BEGIN_DOSSIER, keten: [], dag: BEGINDAG, etappe: 0 };

/** Walks, and lets `kijk` look after each move. */
export function wandel({ route, begin, zetten }: Wandeling, kijk: (g: Gespeeld) => void): void {
  const alle = [...Array<Zet>(Math.min(begin, route.length)).fill(GEWOON), ...zetten];
  alle.reduce((stand, z) => {
    const gespeeld = speel(stand, z, route);
    kijk(gespeeld);
    return gespeeld.na;
  }, BEGIN);
}

/** The same person may not prepare and check (Awb 10:3): roles act under ids of their own. */
const PERSOON: Partial<Readonly<Record<Rol, string>>> = { klantmanager: BILAL, screener: SANNE };
const als = (rol: Rol, vandaag: Datum) => contextVoor(rol, { vandaag, id: PERSOON[rol] ?? rol });

function speel(voor: Stand, z: Zet, route: readonly Etappe[]): Gespeeld {
  const etappe = z.manier === 'route' ? route[voor.etappe] : undefined;
  const dag = plusDagen(voor.dag, Math.max(z.dagen, etappe?.[3] ?? 0));
  const [rol, soort, zaad = z.zaad] = etappe ?? kies(voor.t, z, dag);
  const context = als(rol, dag);
  const gewoon = plausibel(soort, bron(voor.t, dag, zaad));
  const opdracht = z.krom === null ? gewoon : verbuig(gewoon, z.krom);
  const uitkomst = besluitOver(opdracht, voor.t, context);
  const nieuw = uitkomst.gelukt ? vastgelegd(uitkomst.waarde, context, voor.keten.length + 1) : [];
  const na = {
    t: nieuw.reduce(evolve, voor.t),
    keten: [...voor.keten, ...nieuw],
    dag,
    etappe: voor.etappe + (etappe && (uitkomst.gelukt || z.zaad % 3 === 1) ? 1 : 0),
  };
  return { voor, na, opdracht, context, uitkomst };
}

/** These end a dossier; without restraint most walks would stop early. */
const EINDIGEN: ReadonlySet<Opdrachtsoort> = new Set([
  'meldingSamenvoegen',
  'meldingDoorzenden',
  'meldingIntrekken',
  'aanvraagIntrekken',
  'bezwaarIntrekken',
  'bezwaarDoorzenden',
  'afsluitenMetAdvies',
  'zonderAanvraagAfsluiten',
]);

function kies(t: DossierToestand, z: Zet, vandaag: Datum): Etappe {
  const rol = ROLLEN[z.rol] ?? 'klantmanager';
  const gedraaid = [...OPDRACHTSOORTEN.slice(z.keuze), ...OPDRACHTSOORTEN.slice(0, z.keuze)];
  for (const soort of z.manier === 'mag' ? gedraaid : []) {
    const { rollen } = HANDELINGEN[soort];
    const eigenaar = rollen[z.rol % rollen.length] ?? rol;
    if (EINDIGEN.has(soort) && z.zaad % 4 !== 3) continue;
    if (magNu(soort, t, als(eigenaar, vandaag)) === undefined) return [eigenaar, soort];
  }
  return [rol, gedraaid[0] ?? 'meldingDoen'];
}
