import { bezwaarbeslissers, bezwaarLoopt } from '../bezwaar/stand.ts';
import { datumVan, type Tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { gegevensbeslissers, openVerzoeken } from '../rechten/stand.ts';
import { openRaadpleging, vervangerOp } from '../screening/toestand.ts';
import { vrijgever, wachtOpVrijgave } from '../terugblik/gevaltekst.ts';
import type { DossierToegang, Toegangsfase } from '../toegang/inzage.ts';
import type { Fase } from './fase.ts';
import type { Status } from './fase.ts';
import { waarIs } from './fase.ts';
import type { DossierToestand } from './toestand.ts';

const TOEGANGSFASE: Readonly<Record<Fase, Toegangsfase>> = {
  melding: 'melding',
  screening: 'melding',
  onderzoek: 'melding',
  toets: 'melding',
  verslag: 'melding',
  aanvraag: 'aanvraag',
  besluit: 'aanvraag',
  uitvoering: 'uitvoering',
  bezwaar: 'bezwaar',
  afgesloten: 'afgesloten',
};

/** Closed without a decision: an aanvraag on paper must still find its dossier (Wmo 2.3.2 lid 9). */
export const HEROPENBAAR: readonly Status[] = [
  'afgeslotenMetAdvies',
  'afgeslotenZonderAanvraag',
  'doorverwezen',
  'aanvraagIngetrokken',
];

/** What decides who may see this dossier now. */
export function toegangsrij(
  gemeente: Gemeentecode,
  t: DossierToestand,
  regels: LokaleRegels,
  nu: Tijdstip,
): DossierToegang {
  const { fase, status } = waarIs(t, regels);
  return {
    gemeente,
    fase: toegangsfase(t, fase, status),
    bsn: t.melding.melding?.inwoner.bsn ?? null,
    behandelaar: t.screening.behandelaar?.persoon ?? null,
    vervanger: vervangerOp(t.screening, datumVan(nu)) ?? null,
    eerdereBehandelaars: eerdereBehandelaars(t),
    team: t.screening.behandelaar?.team ?? null,
    betrokkenen: t.melding.betrokkenen,
    tweedePaarOgen: tweedePaarOgen(t),
    wachtOpTweedePaar: status === 'tweedePaarOgen' || wachtOpVrijgave(t) !== undefined,
    vertrouwelijk: t.melding.vertrouwelijk !== null,
    bewaker: t.melding.vertrouwelijk?.bewaker ?? null,
    juristGevraagd: openRaadpleging(t.screening) !== undefined,
  };
}

/** Who had the dossier, and who decided on an objection or on a request about data in it. */
export function eerdereBehandelaars(t: DossierToestand): readonly PersoonId[] {
  const aan = t.screening.toedelingen.map((x) => x.aan);
  return [...new Set([...aan, ...bezwaarbeslissers(t), ...gegevensbeslissers(t)])];
}

/** Who looked along with a decision, or released the text for colleagues. */
export function tweedePaarOgen(t: DossierToestand): readonly PersoonId[] {
  const gaf = vrijgever(t);
  return [...t.besluit.toetsingen.map(({ door }) => door.id), ...(gaf ? [gaf] : [])];
}

/**
 * An objection or appeal runs, or a request about data is not done: then the file is open to who decides, also when
 * all else is closed (Awb 7:11; UAVG 34).
 */
export function juristNodig(t: DossierToestand): boolean {
  return bezwaarLoopt(t) || openVerzoeken(t).length > 0;
}

/** Also while the investigation still runs: a temporary provision can be objected to (Wmo 2.3.3, Awb 7:1). */
function toegangsfase(t: DossierToestand, fase: Fase, status: Status): Toegangsfase {
  if (juristNodig(t)) return 'bezwaar';
  return HEROPENBAAR.includes(status) ? 'melding' : TOEGANGSFASE[fase];
}
