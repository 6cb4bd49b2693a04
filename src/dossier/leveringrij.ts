import { eersteEinde } from '../levering/opvolging.ts';
import { overbruggingVan } from '../levering/overbrugging.ts';
import type { Levering } from '../levering/toestand.ts';
import type { Leveringsdeel, Leveringstand } from '../levering/stand.ts';
import {
  leveringsdelen,
  opvolgersdelen,
  toegekendOp,
  wachtSinds,
  wachtVanaf,
  ZONDER_HULP,
} from '../levering/stand.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { LeveringpuntTabel, LeveringTabel } from '../platform/leveringtabellen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { laatsteBeoordeling } from '../screening/toestand.ts';
import { eindeVan, puntenVanLevering } from './leveringpunten.ts';
import type { DossierToestand } from './toestand.ts';

interface Sleutel {
  readonly gemeente: Gemeentecode;
  readonly dossier: DossierId;
}

export interface Leveringrijen {
  readonly leveringen?: readonly LeveringTabel[];
  readonly leveringpunten?: readonly LeveringpuntTabel[];
}

/** The rows about delivery; none as long as nothing was granted. */
export function leveringrijen(sleutel: Sleutel, t: DossierToestand, regels: LokaleRegels): Leveringrijen {
  const bekend = toegekendOp(t);
  const { leveringen, verloop } = t.levering;
  if (bekend === undefined && leveringen.length === 0 && verloop.length === 0) return {};
  const delen = leveringsdelen(t);
  const { gemeente, dossier } = sleutel;
  return {
    leveringen: [
      ...delen.filter(({ levering }) => levering === undefined).map((deel) => rij(sleutel, t, deel, bekend)),
      ...leveringen.map((levering) => opdrachtrij(sleutel, t, levering, delen, bekend)),
    ],
    leveringpunten: puntenVanLevering(t, regels)
      // All help with a last day would ask already now: in the lists it stands with that day (`voortzettingspunt`).
      .filter(({ soort }) => soort !== 'naEinde')
      .map((punt) => ({ gemeente, dossier, ...punt })),
  };
}

/** Each granted part without help, with the day since when; also one of which the period is over. */
export function zonderHulp(
  t: DossierToestand,
): readonly { readonly stand: Leveringstand; readonly sinds: Datum }[] {
  const bekend = toegekendOp(t);
  return leveringsdelen(t)
    .filter(({ stand }) => ZONDER_HULP.includes(stand))
    .map((deel) => ({ stand: deel.stand, sinds: sindsWanneer(deel, bekend) }));
}

const sindsWanneer = (deel: Leveringsdeel, bekend: Datum | undefined): Datum =>
  bekend === undefined ? (deel.levering?.opdracht.op ?? deel.sinds) : wachtSinds(deel, bekend);

const RANG: Readonly<Record<string, number>> = { acuut: 0, spoed: 0, urgent: 1 };

const rang = (t: DossierToestand): number => RANG[laatsteBeoordeling(t.screening)?.urgentie ?? ''] ?? 2;

function rij(
  { gemeente, dossier }: Sleutel,
  t: DossierToestand,
  deel: Leveringsdeel,
  bekend: Datum | undefined,
): LeveringTabel {
  const { onderdeel, stand, verloop } = deel;
  return {
    gemeente,
    dossier,
    onderdeel: onderdeel.gevraagd,
    levering: '',
    sleutel: null,
    aanbieder: null,
    voorziening: onderdeel.voorziening,
    vorm: onderdeel.vorm,
    stand,
    actueel: true,
    rang: rang(t),
    wacht_sinds: sindsWanneer(deel, bekend),
    opgedragen_op: null,
    verwachte_start: null,
    gestart_op: verloop?.eersteDag ?? null,
    gestopt_op: verloop?.gestopt?.op ?? null,
    ...overbrugd(t, deel),
    einde: eindeVan(t, onderdeel.gevraagd, onderdeel.einde),
    vervallen_op: null,
    begin_op: null,
    wacht_vanaf: null,
  };
}

/** One that counts stands as its part does; one that was refused or taken back stands as it ended. */
function opdrachtrij(
  sleutel: Sleutel,
  t: DossierToestand,
  levering: Levering,
  delen: readonly Leveringsdeel[],
  bekend: Datum | undefined,
): LeveringTabel {
  const { opdracht } = levering;
  const huidig = delen.find((d) => d.levering?.id === levering.id);
  const deel = huidig ?? opvolgersdelen(t).find((d) => d.levering?.id === levering.id);
  return {
    gemeente: sleutel.gemeente,
    dossier: sleutel.dossier,
    onderdeel: opdracht.onderdeel,
    levering: levering.id,
    sleutel: opdracht.sleutel,
    aanbieder: opdracht.aanbieder,
    voorziening: opdracht.voorziening,
    vorm: 'natura',
    stand: deel?.stand ?? (levering.gestartOp === null ? levering.stand : 'gestopt'),
    // Whose turn has not come, does not count yet: the resident has the help.
    actueel: huidig !== undefined,
    rang: rang(t),
    wacht_sinds: huidig ? sindsWanneer(huidig, bekend) : opdracht.op,
    opgedragen_op: opdracht.op,
    verwachte_start: levering.verwachteStart,
    gestart_op: levering.gestartOp,
    gestopt_op: levering.gestoptOp,
    ...overbrugd(t, huidig),
    einde: eersteEinde(t, levering, eindeVan(t, opdracht.onderdeel, opdracht.einde)),
    vervallen_op: ['geweigerd', 'ingetrokken'].includes(levering.stand) ? levering.sinds : null,
    begin_op: levering.opvolging?.begin ?? null,
    wacht_vanaf: wachtVanaf(opdracht),
  };
}

/** Something carries the resident until the help is there, with its last day. */
function overbrugd(
  t: DossierToestand,
  deel: Leveringsdeel | undefined,
): Pick<LeveringTabel, 'overbrugd' | 'overbrugd_tm'> {
  const overbrugging = deel && ZONDER_HULP.includes(deel.stand) ? overbruggingVan(t, deel) : undefined;
  return { overbrugd: overbrugging !== undefined, overbrugd_tm: overbrugging?.totEnMet ?? null };
}
