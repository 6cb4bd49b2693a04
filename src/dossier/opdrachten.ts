import type { AanvraagOpdracht } from '../aanvraag/opdrachten.ts';
import { aanvraagHandelingen } from '../aanvraag/opdrachten.ts';
import type { BesluitOpdracht } from '../besluit/opdrachten.ts';
import { besluitHandelingen } from '../besluit/opdrachten.ts';
import type { BezwaarOpdracht } from '../bezwaar/opdrachten.ts';
import { bezwaarHandelingen } from '../bezwaar/opdrachten.ts';
import type { ContactOpdracht } from '../contact/opdrachten.ts';
import { contactHandelingen } from '../contact/opdrachten.ts';
import type { DoorbraakOpdracht } from '../doorbraak/opdrachten.ts';
import { doorbraakHandelingen } from '../doorbraak/opdrachten.ts';
import type { DwangsomOpdracht } from '../dwangsom/opdrachten.ts';
import { dwangsomHandelingen } from '../dwangsom/opdrachten.ts';
import type { Context, Handeling, Handelingen } from '../kern/decider.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import type { LeveringOpdracht } from '../levering/opdrachten.ts';
import { leveringHandelingen, nieuweHulp } from '../levering/opdrachten.ts';
import type { MeldingOpdracht } from '../melding/opdrachten.ts';
import { meldingHandelingen } from '../melding/opdrachten.ts';
import type { OnderzoekOpdracht } from '../onderzoek/opdrachten.ts';
import { onderzoekHandelingen } from '../onderzoek/opdrachten.ts';
import type { OverlegOpdracht } from '../overleg/opdrachten.ts';
import { overlegHandelingen } from '../overleg/opdrachten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { RechtenOpdracht } from '../rechten/opdrachten.ts';
import { rechtenHandelingen } from '../rechten/opdrachten.ts';
import { gevaarGezien } from '../screening/gevaar.ts';
import type { ScreeningOpdracht } from '../screening/opdrachten.ts';
import { screeningHandelingen } from '../screening/opdrachten.ts';
import type { TerugblikOpdracht } from '../terugblik/opdrachten.ts';
import { terugblikHandelingen } from '../terugblik/opdrachten.ts';
import type { ToetsOpdracht } from '../toets/opdrachten.ts';
import { toetsHandelingen } from '../toets/opdrachten.ts';
import type { VerslagOpdracht } from '../verslag/opdrachten.ts';
import { verslagHandelingen } from '../verslag/opdrachten.ts';
import type { VoortzettingOpdracht } from '../voortzetting/opdrachten.ts';
import { voortzettingHandelingen } from '../voortzetting/opdrachten.ts';
import { waarIs, waarZonderBezwaar } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { DossierToestand } from './toestand.ts';
import { evolve } from './toestand.ts';
import { hulpBeeindigd, stopNaarBesluit, zoalsNuGeldt } from './leveringpunten.ts';
import { naOverlijden } from './overleden.ts';
import { NA_SLUITING } from './nasluiting.ts';
import { vernietigenTijdensWerk } from './nogwerk.ts';
import { aanvraagUitVerslag, eindeDoorNietWillen, heropend, wachtendVerzoek } from './vervolg.ts';

export type DossierOpdracht =
  | MeldingOpdracht
  | ScreeningOpdracht
  | ContactOpdracht
  | OnderzoekOpdracht
  | ToetsOpdracht
  | VerslagOpdracht
  | AanvraagOpdracht
  | BesluitOpdracht
  | DwangsomOpdracht
  | BezwaarOpdracht
  | DoorbraakOpdracht
  | TerugblikOpdracht
  | RechtenOpdracht
  | OverlegOpdracht
  | LeveringOpdracht
  | VoortzettingOpdracht;
export type Opdrachtsoort = DossierOpdracht['soort'];

type AlleHandelingen = Handelingen<DossierOpdracht, DossierToestand, DossierGebeurtenis, LokaleRegels>;

/** Every opdracht of every step: the one table that pages, API and server use. */
export const HANDELINGEN: AlleHandelingen = {
  ...meldingHandelingen,
  ...screeningHandelingen,
  ...contactHandelingen,
  ...onderzoekHandelingen,
  ...toetsHandelingen,
  ...verslagHandelingen,
  ...aanvraagHandelingen,
  ...besluitHandelingen,
  ...dwangsomHandelingen,
  ...bezwaarHandelingen,
  ...doorbraakHandelingen,
  ...terugblikHandelingen,
  ...rechtenHandelingen,
  ...overlegHandelingen,
  ...leveringHandelingen,
  ...voortzettingHandelingen,
};

export const OPDRACHTSOORTEN = Object.keys(HANDELINGEN) as readonly Opdrachtsoort[];

const BLIJFT: ReadonlySet<Opdrachtsoort> = NA_SLUITING;

/** Objection and appeal begin where the rest is done; each knows its own moment (Awb 6:7, 7:1). */
const BEZWAARSOORTEN: ReadonlySet<string> = new Set(Object.keys(bezwaarHandelingen));

/** What would end the dossier without a decision, while one must follow on an aanvraag (Wmo 2.3.5 lid 2). */
const ZONDER_BESLUIT: ReadonlySet<Opdrachtsoort> = new Set([
  'meldingIntrekken',
  'meldingDoorzenden',
  'meldingSamenvoegen',
  'afsluitenMetAdvies',
  'zonderAanvraagAfsluiten',
]);

function gesloten(soort: Opdrachtsoort, t: DossierToestand, regels: LokaleRegels): Weigering | undefined {
  if (t.melding.melding === null || BLIJFT.has(soort) || BEZWAARSOORTEN.has(soort)) return undefined;
  const { open, status } = waarZonderBezwaar(t, regels);
  // The signed report that comes in after all is an aanvraag, of the day it came in (Beleidsregels 3.7).
  const alsnog = soort === 'verslagOndertekenen' && status === 'afgeslotenZonderAanvraag';
  // A household gets stuck on what was decided, too.
  const vast = soort === 'doorbraakVerkennen' && status === 'bekendgemaakt';
  if (open || alsnog || vast) return undefined;
  if (waarIs(t, regels).fase === 'bezwaar') return IN_BEZWAAR;
  return {
    code: 'dossierGesloten',
    reden: 'Dit dossier is afgesloten.',
    artikel: 'Wmo 2.3.2',
    uitweg: 'Leg een nieuwe melding vast als er weer hulp nodig is.',
  };
}

/** What was decided is looked at again by others; the steps before it stay as they were (Awb 7:11). */
const IN_BEZWAAR: Weigering = {
  code: 'inBezwaar',
  reden: 'Op deze hulpvraag is besloten. Nu loopt het bezwaar of het beroep.',
  artikel: 'Awb 7:11',
  uitweg: 'Leg een nieuwe melding vast als er andere hulp nodig is.',
};

/** Telling that an aanvraag may be made is idle once there is one. */
function alAangevraagd(soort: Opdrachtsoort, t: DossierToestand): Weigering | undefined {
  if (soort !== 'aanvraagrechtMeedelen' || (!t.aanvraag.aanvraag && !wachtendVerzoek(t))) return undefined;
  return {
    code: 'alAangevraagd',
    reden: 'De inwoner heeft al een aanvraag gedaan.',
    artikel: 'Wmo 2.3.2 lid 9',
    uitweg: 'Ga verder met de aanvraag.',
  };
}

function aanvraagLoopt(soort: Opdrachtsoort, t: DossierToestand): Weigering | undefined {
  if (!ZONDER_BESLUIT.has(soort) || (!t.aanvraag.aanvraag && !wachtendVerzoek(t))) return undefined;
  return {
    code: 'aanvraagLoopt',
    reden: 'Er is een aanvraag gedaan. Daarop moet een besluit volgen.',
    artikel: 'Wmo 2.3.5 lid 2',
    uitweg: t.aanvraag.aanvraag
      ? 'Wil de inwoner geen besluit meer? Dan kan de inwoner de aanvraag intrekken.'
      : 'Leg eerst vast wat de inwoner met het ondertekende verslag aanvraagt.',
  };
}

/** What only makes sense while the decision term still runs (Awb 4:5, 4:14, 4:15). */
const VOOR_HET_BESLUIT: ReadonlySet<Opdrachtsoort> = new Set([
  'aanvullingVragen',
  'uitstelInstemmen',
  'opschortingVastleggen',
  'termijnMededelen',
  'aanvraagIntrekken',
]);

function alBesloten(soort: Opdrachtsoort, t: DossierToestand): Weigering | undefined {
  if (!VOOR_HET_BESLUIT.has(soort) || !t.besluit.genomen) return undefined;
  return {
    code: 'alBesloten',
    reden: 'Op deze aanvraag is al besloten.',
    artikel: 'Wmo 2.3.5 lid 2',
    uitweg: 'Maak het besluit bekend, of neem het eerst terug als het niet goed is.',
  };
}

/**
 * Somebody in danger may be made to say that the melding can go. The resident may always stop it; an
 * employee or representative does not close it before a person looked at the danger (Wmo 5.2.6).
 */
function gevaarBlijft(soort: Opdrachtsoort, t: DossierToestand, rol: Rol): Weigering | undefined {
  if (soort !== 'meldingIntrekken' || rol === 'inwoner' || !gevaarGezien(t)) return undefined;
  return {
    code: 'gevaarBlijft',
    reden: 'Er is gevaar gezien. Dan sluit een melding niet zomaar.',
    artikel: 'Wmo 2.3.3, 5.2.6',
    uitweg:
      rol === 'vertegenwoordiger'
        ? 'Bel ons. Wij bespreken het met u en met de inwoner.'
        : 'Spreek de inwoner alleen. Licht zo nodig Veilig Thuis in, of beoordeel de urgentie opnieuw.',
  };
}

/** What the steps themselves cannot see: what came after them. */
function nietMeer(
  soort: Opdrachtsoort,
  t: DossierToestand,
  { regels, wie }: Context<LokaleRegels>,
): Weigering | undefined {
  return (
    gesloten(soort, t, regels) ??
    aanvraagLoopt(soort, t) ??
    alAangevraagd(soort, t) ??
    alBesloten(soort, t) ??
    gevaarBlijft(soort, t, wie.rol)
  );
}

/** Only for who may decide on it at all: another role hears that first. */
function werkLoopt(
  opdracht: DossierOpdracht,
  t: DossierToestand,
  context: Context<LokaleRegels>,
): Weigering | undefined {
  const weg = opdracht.soort === 'gegevensverzoekBeslissen' || opdracht.soort === 'opBezwaarBeslissen';
  return !weg || magNu(opdracht.soort, t, context) ? undefined : vernietigenTijdensWerk(opdracht, t, context);
}

/** What came after the decision ended it; the step of delivery comes before that and cannot see it. */
function nietMeerToegekend(
  opdracht: DossierOpdracht,
  t: DossierToestand,
  context: Context<LokaleRegels>,
): Weigering | undefined {
  // Who may not do it at all hears that first.
  if (magNu(opdracht.soort, t, context)) return undefined;
  if (opdracht.soort === 'hulpStoppen') return stopNaarBesluit(t, opdracht);
  const nieuw = nieuweHulp(opdracht, context.vandaag);
  return nieuw && hulpBeeindigd(t, nieuw.onderdeel, nieuw.dag);
}

/** Decides on one opdracht: the whole law in one call. */
export function besluitOver(
  opdracht: DossierOpdracht,
  t: DossierToestand,
  context: Context<LokaleRegels>,
): Uitkomst<readonly DossierGebeurtenis[]> {
  const weigering =
    nietMeer(opdracht.soort, t, context) ??
    werkLoopt(opdracht, t, context) ??
    nietMeerToegekend(opdracht, t, context);
  if (weigering) return geweigerd(weigering);
  const besloten: Uitkomst<readonly DossierGebeurtenis[]> = voerUit(
    HANDELINGEN,
    opdracht,
    heropend(t),
    context,
  );
  if (!besloten.gelukt) return besloten;
  const feiten = besloten.waarde.map((g) => zoalsNuGeldt(g, t));
  return naOverlijden([...feiten, ...vervolg(feiten, t, context)], t);
}

/** What follows by law from what was just decided. */
function vervolg(
  gebeurtenissen: readonly DossierGebeurtenis[],
  t: DossierToestand,
  context: Context<LokaleRegels>,
): readonly DossierGebeurtenis[] {
  const aanvraag = aanvraagUitVerslag(gebeurtenissen, t);
  if (!aanvraag) return eindeDoorNietWillen(gebeurtenissen, t, context.vandaag);
  const { wie, nu: op } = context;
  const na = gebeurtenissen.reduce((s, g) => evolve(s, { ...g, nr: 0, door: wie, namens: null, op }), t);
  const uitkomst: Uitkomst<readonly DossierGebeurtenis[]> = voerUit(HANDELINGEN, aanvraag, na, context);
  return uitkomst.gelukt ? uitkomst.waarde : [];
}

export interface Mogelijkheid {
  readonly soort: Opdrachtsoort;
  readonly titel: string;
  readonly artikel: string;
  /** Why not now, or undefined when it may. */
  readonly weigering: Weigering | undefined;
  /** This role could do it, at the right moment. */
  readonly eigenRol: boolean;
}

/** May this one be done now by this person? */
export function magNu(
  soort: Opdrachtsoort,
  t: DossierToestand,
  context: Context<LokaleRegels>,
): Weigering | undefined {
  const handeling: Pick<
    Handeling<never, DossierToestand, unknown, LokaleRegels>,
    'titel' | 'artikel' | 'rollen' | 'mag'
  > = HANDELINGEN[soort];
  return nietMeer(soort, t, context) ?? toegestaan(handeling, heropend(t), context);
}

/** What may be done now, and why the rest may not, with the article. */
export function mogelijkeOpdrachten(
  t: DossierToestand,
  context: Context<LokaleRegels>,
): readonly Mogelijkheid[] {
  return OPDRACHTSOORTEN.map((soort) => ({
    soort,
    titel: HANDELINGEN[soort].titel,
    artikel: HANDELINGEN[soort].artikel,
    weigering: magNu(soort, t, context),
    eigenRol: HANDELINGEN[soort].rollen.includes(context.wie.rol),
  }));
}
