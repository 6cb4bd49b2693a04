import type { DossierId } from '../kern/ids.ts';
import type { Wie } from '../kern/decider.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { isVervolg, magSamen } from './samenvoegen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Vervolgstand } from '../voortzetting/gebeurtenissen.ts';
import { waarZonderBezwaar } from './fase.ts';
import type { DossierToestand } from './toestand.ts';

/** What must be recorded in another dossier together with this. */
interface Ook {
  readonly dossier: DossierId;
  mag(ander: DossierToestand): boolean;
  readonly opdracht: DossierOpdracht;
  /** The answer when there is no such dossier, or not for this person. */
  readonly onbekend: Uitkomst<never>;
}

/** Joining adds the melding to the other dossier; help that goes on is named in both. */
export function ookIn(
  opdracht: DossierOpdracht,
  t: DossierToestand,
  { dossier, wie }: { readonly dossier: DossierId; readonly wie: Wie },
  regels: LokaleRegels,
): Ook | undefined {
  switch (opdracht.soort) {
    case 'meldingSamenvoegen': {
      const { ontvangenOp, kanaal, hulpvraag } = haalMelding(t);
      return {
        dossier: opdracht.met,
        mag: (ander) => magSamen(t, ander, wie.id),
        opdracht: { soort: 'meldingToevoegen', ontvangenOp, kanaal, hulpvraag, uitDossier: dossier },
        onbekend: ANDER_DOSSIER_ONBEKEND,
      };
    }
    case 'voortzettingAfronden':
      return opdracht.uitkomst === 'nieuweMelding' && opdracht.vervolg !== null
        ? {
            dossier: opdracht.vervolg,
            mag: (ander) => isVervolg(t, ander, wie.id) && vervolgstandVan(ander, regels) === 'gaatVerder',
            opdracht: { soort: 'voortzettingKoppelen', van: dossier },
            onbekend: VERVOLG_ONBEKEND,
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Open or decided on; or it ended without a decision, and then nobody goes on with the help of before (Wmo 2.3.9). */
const vervolgstandVan = (t: DossierToestand, regels: LokaleRegels): Vervolgstand =>
  waarZonderBezwaar(t, regels).fase === 'afgesloten' ? 'zonderBesluit' : 'gaatVerder';

/** What the dossier from which help went on is told, when this one ends without a decision or goes on after all. */
export function ookInEerder(
  voor: DossierToestand,
  na: DossierToestand,
  dossier: DossierId,
  regels: LokaleRegels,
): { readonly dossier: DossierId; readonly opdracht: DossierOpdracht } | undefined {
  const { gekoppeld } = voor.voortzetting;
  const stand = vervolgstandVan(na, regels);
  return gekoppeld === null || stand === vervolgstandVan(voor, regels)
    ? undefined
    : { dossier: gekoppeld.van, opdracht: { soort: 'vervolgstandVastleggen', vervolg: dossier, stand } };
}

const ANDER_DOSSIER_ONBEKEND = geweigerd({
  code: 'anderDossierOnbekend',
  reden: 'Er is geen ander dossier van deze inwoner met dit nummer.',
  artikel: 'Wmo 2.3.2 lid 1',
  uitweg:
    'Zoek het dossier op en neem het nummer over. Verschillen de naam, de geboortedatum of het BSN? Verbeter die eerst.',
  veld: 'met',
});

const VERVOLG_ONBEKEND = geweigerd({
  code: 'anderDossierOnbekend',
  reden: 'Er is geen nieuwer dossier van deze inwoner met dit nummer dat loopt of waarin is besloten.',
  artikel: 'Wmo 2.3.2 lid 1, 2.3.9',
  uitweg: 'Leg de nieuwe melding vast, of zoek het dossier op en neem het nummer over.',
  veld: 'vervolg',
});
