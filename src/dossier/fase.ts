import { openAanvulling } from '../aanvraag/aanvulling.ts';
import { beslistermijn } from '../aanvraag/toestand.ts';
import type { Bezwaarstap } from '../bezwaar/stand.ts';
import { beslistermijnBezwaar, bezwaarstap, lopendeBeroepen, openBezwaren } from '../bezwaar/stand.ts';
import { moetEersteBellen, wachtOpTweedePaarOgen } from '../besluit/voortgang.ts';
import type { Dwangsomstand } from '../dwangsom/stand.ts';
import { dwangsomstand } from '../dwangsom/stand.ts';
import { vastgesteldeDwangsom } from '../dwangsom/toestand.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { heleVerwijzing } from '../screening/toestand.ts';
import { huidigeStap } from '../toets/toestand.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import type { DossierToestand } from './toestand.ts';
import { wachtendVerzoek } from './vervolg.ts';

export const FASEN = [
  'melding',
  'screening',
  'onderzoek',
  'toets',
  'verslag',
  'aanvraag',
  'besluit',
  'uitvoering',
  'bezwaar',
  'afgesloten',
] as const;
export type Fase = (typeof FASEN)[number];
/** Nothing is to be done in these; in every other phase a dossier is open. */
export const GESLOTEN_FASEN: readonly Fase[] = ['uitvoering', 'afgesloten'];

export const STATUSSEN = [
  'signaal',
  'wilNiet',
  'nieuw',
  'teVerdelen',
  'inOnderzoek',
  'wachtOpAdvies',
  'inToets',
  'verslagOpTeMaken',
  'verslagBijInwoner',
  'aanvraagInvullen',
  'aanvraagBeoordelen',
  'wachtOpAanvulling',
  'nietAangevuld',
  'conceptBesluit',
  'tweedePaarOgen',
  'eersteBellen',
  'teVerzenden',
  'dwangsomVaststellen',
  'bekendgemaakt',
  'bezwaarDoorzenden',
  'bezwaarHerstellen',
  'bezwaarHoren',
  'hoorzittingGepland',
  'wachtOpCommissie',
  'bezwaarBeslissen',
  'beroepStukken',
  'wachtOpUitspraak',
  'ingetrokken',
  'aanvraagIngetrokken',
  'samengevoegd',
  'doorgezonden',
  'doorverwezen',
  'afgeslotenMetAdvies',
  'afgeslotenZonderAanvraag',
] as const;
export type Status = (typeof STATUSSEN)[number];

export type WachtOp = 'gemeente' | 'inwoner' | 'adviseur' | 'anderePartij' | 'niemand';

export interface Plaats {
  readonly fase: Fase;
  readonly status: Status;
  readonly wachtOp: WachtOp;
  readonly open: boolean;
}

const plaats = (fase: Fase, status: Status, wachtOp: WachtOp = 'gemeente'): Plaats => ({
  fase,
  status,
  wachtOp,
  open: !GESLOTEN_FASEN.includes(fase),
});

/** Where the dossier is and for whom it waits (procedure.md § 17). */
export function waarIs(t: DossierToestand, regels: LokaleRegels): Plaats {
  const hier = waarZonderBezwaar(t, regels);
  // An objection does not hold up what still goes on (Awb 6:16): it comes to the front when the rest is done.
  return hier.open ? hier : (inBezwaar(t) ?? hier);
}

/** Where it is in the steps before the objection: those do not open again for it. */
export function waarZonderBezwaar(t: DossierToestand, regels: LokaleRegels): Plaats {
  return geeindigd(t, regels) ?? inBesluit(t, regels) ?? inVerslag(t) ?? inOnderzoek(t) ?? inScreening(t);
}

const BEZWAARPLAATS: Readonly<Record<Exclude<Bezwaarstap, 'klaar'>, Plaats>> = {
  doorzenden: plaats('bezwaar', 'bezwaarDoorzenden'),
  herstellen: plaats('bezwaar', 'bezwaarHerstellen', 'inwoner'),
  horen: plaats('bezwaar', 'bezwaarHoren'),
  zitting: plaats('bezwaar', 'hoorzittingGepland'),
  advies: plaats('bezwaar', 'wachtOpCommissie', 'adviseur'),
  beslissen: plaats('bezwaar', 'bezwaarBeslissen'),
  beroepStukken: plaats('bezwaar', 'beroepStukken'),
  uitspraak: plaats('bezwaar', 'wachtOpUitspraak', 'anderePartij'),
};

/** The oldest objection that still asks something. */
function inBezwaar(t: DossierToestand): Plaats | undefined {
  for (const b of t.bezwaar.bezwaren) {
    const stap = bezwaarstap(b);
    if (stap !== 'klaar') return BEZWAARPLAATS[stap];
  }
  return undefined;
}

function geeindigd(t: DossierToestand, regels: LokaleRegels): Plaats | undefined {
  if (t.melding.einde) return plaats('afgesloten', t.melding.einde.soort, 'niemand');
  // Sent, but too late: what that costs must still be set (Awb 4:18).
  if (teBepalenDwangsom(t, regels)) return plaats('besluit', 'dwangsomVaststellen');
  if (t.aanvraag.ingetrokkenOp) return plaats('afgesloten', 'aanvraagIngetrokken', 'niemand');
  if (t.besluit.bekendgemaakt) return plaats('uitvoering', 'bekendgemaakt', 'niemand');
  // After closing or handing over, an aanvraag remains possible at any time (Wmo 2.3.2 lid 9).
  if (t.aanvraag.aanvraag || wachtendVerzoek(t)) return undefined;
  if (t.verslag.afsluiting) return plaats('afgesloten', 'afgeslotenZonderAanvraag', 'niemand');
  if (t.screening.afsluiting) return plaats('afgesloten', 'afgeslotenMetAdvies', 'niemand');
  const heel = heleVerwijzing(t.screening);
  if (heel?.bevestigd) return plaats('afgesloten', 'doorverwezen', 'niemand');
  // Not taken over yet: a report that was sent all the same waits for the resident (Wmo 2.3.2 lid 8).
  return heel && !laatsteVerslag(t) ? plaats('screening', 'doorverwezen', 'anderePartij') : undefined;
}

/** It stopped, something is due, and the amount was not set yet. */
export function teBepalenDwangsom(t: DossierToestand, regels: LokaleRegels): Dwangsomstand | undefined {
  const gestopt = t.besluit.bekendgemaakt?.op ?? t.aanvraag.ingetrokkenOp;
  if (gestopt === null || vastgesteldeDwangsom(t)) return undefined;
  const stand = dwangsomstand(t, regels, gestopt);
  return stand && stand.dagen > 0 ? stand : undefined;
}

function inBesluit(t: DossierToestand, regels: LokaleRegels): Plaats | undefined {
  if (!t.aanvraag.aanvraag) return undefined;
  if (t.besluit.genomen) return plaats('besluit', 'teVerzenden');
  const open = openAanvulling(t);
  if (open && !open.verstreken && !t.besluit.concept)
    return plaats('aanvraag', 'wachtOpAanvulling', 'inwoner');
  // The time to complete is over and nothing came: from now on it waits for us (Awb 4:5 lid 4).
  if (open && !t.besluit.concept) return plaats('aanvraag', 'nietAangevuld');
  if (!t.besluit.concept) return plaats('aanvraag', 'aanvraagBeoordelen');
  if (wachtOpTweedePaarOgen(t, regels)) return plaats('besluit', 'tweedePaarOgen');
  if (moetEersteBellen(t, regels)) return plaats('besluit', 'eersteBellen');
  return plaats('besluit', 'conceptBesluit');
}

function inVerslag(t: DossierToestand): Plaats | undefined {
  if (wachtendVerzoek(t)) return plaats('aanvraag', 'aanvraagInvullen');
  if (laatsteVerslag(t)) return plaats('verslag', 'verslagBijInwoner', 'inwoner');
  if (huidigeStap(t.toets) === 'klaar') return plaats('verslag', 'verslagOpTeMaken');
  return undefined;
}

function inOnderzoek(t: DossierToestand): Plaats | undefined {
  if (!t.screening.behandelaar) return undefined;
  if (huidigeStap(t.toets) !== 'nietGestart') return plaats('toets', 'inToets');
  const wacht = t.onderzoek.adviezen.some((a) => a.antwoord === null);
  return wacht ? plaats('onderzoek', 'wachtOpAdvies', 'adviseur') : plaats('onderzoek', 'inOnderzoek');
}

function inScreening(t: DossierToestand): Plaats {
  if (t.melding.melding && !t.melding.melding.inwonerWeetErvan) return plaats('melding', 'signaal');
  if (t.melding.inwonerWilNiet) return plaats('melding', 'wilNiet');
  return t.screening.beoordelingen.length > 0
    ? plaats('screening', 'teVerdelen')
    : plaats('melding', 'nieuw');
}

/** The clock that runs now: the decision term once there is an aanvraag, else the investigation. */
export function lopendeTermijn(t: DossierToestand, regels: LokaleRegels): Berekening | undefined {
  const { open, fase } = waarIs(t, regels);
  if (!open) return undefined;
  if (fase === 'bezwaar') return bezwaartermijn(t, regels);
  const dwangsom = teBepalenDwangsom(t, regels);
  if (dwangsom) return dwangsom.vaststellen;
  if (t.aanvraag.aanvraag) return beslistermijn(t.aanvraag, regels);
  const verzoek = wachtendVerzoek(t);
  if (verzoek) return kaleTermijn('wmoBeslissing', verzoek.ontvangenOp, regels);
  if (laatsteVerslag(t)) return undefined;
  return onderzoekstermijn(t, regels);
}

/** To decide on the objection, or to send the papers to the judge: what comes first. */
function bezwaartermijn(t: DossierToestand, regels: LokaleRegels): Berekening | undefined {
  const beslissen = openBezwaren(t).flatMap((b) => beslistermijnBezwaar(t, b, regels) ?? []);
  const stukken = t.bezwaar.bezwaren
    .flatMap(lopendeBeroepen)
    .filter((beroep) => beroep.stukkenOp === null)
    .map((beroep) => kaleTermijn('awbStukkenRechtbank', beroep.toegezondenOp, regels));
  return [...beslissen, ...stukken].sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1))[0];
}

/** Six weeks after the first melding (Wmo 2.3.2 lid 1): cannot be suspended or extended. */
export function onderzoekstermijn(t: DossierToestand, regels: LokaleRegels): Berekening | undefined {
  const melding = t.melding.melding;
  if (!melding) return undefined;
  return kaleTermijn('wmoOnderzoek', eersteOntvangst(t.melding) ?? melding.ontvangenOp, regels);
}
