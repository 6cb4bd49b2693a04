import type { PersoonId } from '../kern/ids.ts';
import { zoekvorm } from '../kern/zoekvorm.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { DossierToestand } from './toestand.ts';

/**
 * May this melding go on in that other dossier? Who joins them need not be shown the other one (Wmo 5.3.3), so it is
 * about the same resident, or it is theirs to treat. A vertrouwelijk one is not there for anybody else (BIO2 8.03.01).
 */
export function magSamen(t: DossierToestand, ander: DossierToestand, wie: PersoonId): boolean {
  const { vertrouwelijk } = ander.melding;
  if (ander.screening.behandelaar?.persoon === wie || vertrouwelijk?.bewaker === wie) return true;
  return vertrouwelijk === null && isDezelfde(haalMelding(t).inwoner, haalMelding(ander).inwoner);
}

/** A melding of the same resident, that came in after the decision in this dossier. */
export function isVervolg(t: DossierToestand, nieuw: DossierToestand, wie: PersoonId): boolean {
  const besloten = t.besluit.bekendgemaakt?.op;
  if (!nieuw.melding.melding || besloten === undefined) return false;
  return (
    nieuw.melding.melding.ontvangenOp >= besloten &&
    isDezelfde(haalMelding(t).inwoner, haalMelding(nieuw).inwoner) &&
    magSamen(t, nieuw, wie)
  );
}

function isDezelfde(een: InwonerGegevens, ander: InwonerGegevens): boolean {
  if (een.bsn !== null && ander.bsn !== null) return een.bsn === ander.bsn;
  return een.geboortedatum === ander.geboortedatum && naam(een) === naam(ander);
}

const naam = ({ voornamen, achternaam }: InwonerGegevens): string => zoekvorm(`${achternaam} ${voornamen}`);
