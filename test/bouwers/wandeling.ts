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
import { type Etappe, ROUTES } from './wandelroutes.ts';
import { bron } from './willekeurig-bron.ts';
import { plausibel } from './willekeurig.ts';

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
  const aanloop = loopAan(route, Math.min(begin, route.length));
  aanloop.forEach(kijk);
  zetten.reduce(
    (stand, z) => {
      const gespeeld = speel(stand, z, route);
      kijk(gespeeld);
      return gespeeld.na;
    },
    aanloop.at(-1)?.na ?? BEGIN,
  );
}

const aanlopen = new WeakMap<readonly Etappe[], Gespeeld[]>();

/** The first moves along a route are the same in every walk: played once. */
function loopAan(route: readonly Etappe[], zetten: number): readonly Gespeeld[] {
  const gespeeld = aanlopen.get(route) ?? [];
  aanlopen.set(route, gespeeld);
  while (gespeeld.length < zetten) gespeeld.push(speel(gespeeld.at(-1)?.na ?? BEGIN, GEWOON, route));
  return gespeeld.slice(0, zetten);
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
  'leveringSluiten',
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
