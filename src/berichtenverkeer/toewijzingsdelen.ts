import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { BEGIN_DOSSIER, evolve } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LeveringOpgedragen } from '../levering/gebeurtenissen.ts';
import { lopendeHulp } from '../voortzetting/hulp.ts';
import type { Hoeveel, Toewijzingsdeel } from './deel.ts';
import { aangepast, gestopt, VERWIJDERD } from './deel.ts';
import type { Overdrachten, Verteldeel } from './overdracht.ts';
import { laatsteDagBij, metOverdracht, volgOverdracht } from './overdracht.ts';

type Opdracht = LeveringOpgedragen['feiten'];

interface Periode extends Hoeveel {
  readonly van: Datum;
  readonly tm: Datum | null;
}

/** Days that are past stay as they were told: what was delivered in good faith is paid. */
interface Stand {
  /** As decided, whoever is to take over. */
  readonly besloten: ReadonlyMap<OnderdeelId, readonly Toewijzingsdeel[]>;
  readonly overdrachten: Overdrachten;
  readonly delen: ReadonlyMap<OnderdeelId, readonly Verteldeel[]>;
  readonly t: DossierToestand;
  readonly opdrachten: readonly Opdracht[];
}

/**
 * Each assignment as the help in force made it, decision by decision (Wmo 2.3.10, Awb 7:11), and not after the day on
 * which another is to take over. Read from the journal and
 * never kept: what was there after a fact stays, so that a number keeps meaning the same.
 */
export function toewijzingsdelen(
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
): ReadonlyMap<OnderdeelId, readonly Toewijzingsdeel[]> {
  return gebeurtenissen.reduce<Stand>(volg, BEGIN).delen;
}

const BEGIN: Stand = {
  besloten: new Map(),
  overdrachten: new Map(),
  delen: new Map(),
  t: BEGIN_DOSSIER,
  opdrachten: [],
};

function volg(voor: Stand, g: Vastgelegd<DossierGebeurtenis>): Stand {
  const t = evolve(voor.t, g);
  const opdrachten = opgedragen(voor.opdrachten, g);
  if (opdrachten.length === 0) return { ...voor, t };
  const overdrachten = volgOverdracht(voor.overdrachten, g);
  const besloten = new Map(voor.besloten);
  const delen = new Map(voor.delen);
  for (const opdracht of opdrachten) {
    const { id } = opdracht;
    const na = volgHulp(besloten.get(id) ?? [], geldend(t, opdracht, datumVan(g.op)), g, opdracht);
    const [was, wordt] = [laatsteDagBij(voor.overdrachten, id), laatsteDagBij(overdrachten, id)];
    besloten.set(id, na);
    delen.set(id, metOverdracht(delen.get(id) ?? [], na, { laatsteDag: wordt, anders: was !== wordt }, g));
  }
  return { besloten, overdrachten, delen, t, opdrachten };
}

/** With the days of a handover as they were agreed last. */
function opgedragen(tot: readonly Opdracht[], g: Vastgelegd<DossierGebeurtenis>): readonly Opdracht[] {
  if (g.soort === 'leveringOpgedragen') return [...tot, g.feiten];
  if (g.soort !== 'opvolgingVerzet') return tot;
  const { levering, laatsteDag, begin } = g.feiten;
  return tot.map((o) =>
    o.id === levering && o.opvolgt ? { ...o, opvolgt: { ...o.opvolgt, laatsteDag, begin } } : o,
  );
}

/** Help under an assignment cannot begin before it was given, nor as long as another gives it. */
function begin({ ingang, op, opvolgt }: Opdracht): Datum {
  const gegeven = opvolgt?.begin ?? op;
  return ingang !== null && ingang > gegeven ? ingang : gegeven;
}

/** The help in force from this day on, as one provider delivers it. */
function geldend(t: DossierToestand, opdracht: Opdracht, dag: Datum): readonly Periode[] {
  const vanaf = begin(opdracht) > dag ? begin(opdracht) : dag;
  const hulp = lopendeHulp(t).find(({ gevraagd }) => gevraagd === opdracht.onderdeel);
  if (hulp?.vorm !== 'natura') return [];
  return hulp.perioden
    .map(({ van, tm, omvang, per }) => ({ van: van !== null && van > vanaf ? van : vanaf, tm, omvang, per }))
    .filter(({ van, tm }) => tm === null || tm >= van)
    .reduce<readonly Periode[]>((tot, p) => {
      const vorige = tot.at(-1);
      return vorige && (hetzelfde(vorige, p) || (heel(vorige) && heel(p)))
        ? [...tot.slice(0, -1), { ...p, van: vorige.van }]
        : [...tot, p];
    }, []);
}

const hetzelfde = (a: Hoeveel, b: Hoeveel): boolean => a.omvang === b.omvang && a.per === b.per;
/** How much over the whole stretch: that may change under one number (OP033x1). */
const heel = ({ per }: Hoeveel): boolean => per === 'eenmalig' || per === 'jaar';

/** What goes on is made longer, shorter or taken back; what has no place yet becomes a stretch of its own. */
function volgHulp(
  tot: readonly Toewijzingsdeel[],
  geldt: readonly Periode[],
  g: Vastgelegd<DossierGebeurtenis>,
  opdracht: Opdracht,
): readonly Toewijzingsdeel[] {
  const dag = datumVan(g.op);
  const gebruikt = new Set<Periode>();
  const verder = tot.map((d): Toewijzingsdeel => {
    if (d.reden === VERWIJDERD || (d.tm !== null && d.tm < dag)) return d;
    const van = d.van < dag ? dag : d.van;
    const p = geldt.find(
      (een) =>
        een.van === van && !gebruikt.has(een) && een.per === d.per && (een.omvang === d.omvang || heel(d)),
    );
    if (p) gebruikt.add(p);
    return p ? aangepast(d, p, g.op) : gestopt(d, plusDagen(dag, -1), g.op);
  });
  const erbij = geldt
    .filter((p) => !gebruikt.has(p))
    .map((p, i): Toewijzingsdeel => ({
      ...p,
      deel: naam(g, i, opdracht),
      reden: null,
      sinds: g.op,
    }));
  return erbij.length === 0 && verder.every((d, i) => d === tot[i]) ? tot : [...verder, ...erbij];
}

function naam(g: Vastgelegd<DossierGebeurtenis>, i: number, { id }: Opdracht): string {
  if (i === 0 && g.soort === 'leveringOpgedragen' && g.feiten.id === id) return '';
  return i === 0 ? `${g.nr}` : `${g.nr}.${i + 1}`;
}
