import type { Aanbiederstand } from '../dossier/aanbiederstand.ts';
import { eindeVan } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { TE_WISSELEN } from '../levering/aanbieden.ts';
import { eersteDagZonder, eindeBij } from '../levering/aanbiedereinde.ts';
import type { Leveringsdeel } from '../levering/stand.ts';
import { openAanbod } from '../levering/toestand.ts';
import { dag } from '../ui/talen/dag.ts';
import { zeg, zegMet } from '../ui/talen/zeg.ts';

interface Props {
  readonly deel: Leveringsdeel;
  readonly toestand: DossierToestand;
  readonly aanbiederstand: Aanbiederstand;
  readonly vandaag: Datum;
  /** The reader looks along with the resident. */
  readonly mee: boolean;
}

/** A contract that comes to its end is mostly renewed: only who closes, or is gone, is told of. */
export function AanbiederStopt({ deel, toestand, aanbiederstand, vandaag }: Props) {
  const { gevraagd, einde: tot } = deel.onderdeel;
  const einde = eindeBij(deel, eindeVan(toestand, gevraagd, tot), aanbiederstand.einden);
  if (!einde || vandaag < einde.vanaf) return null;
  if (einde.waardoor === 'contract' && vandaag <= einde.laatsteDag) return null;
  return (
    <p>
      {zegMet('{aanbieder} stopt. Vanaf {datum} geeft deze aanbieder geen hulp meer.', {
        aanbieder: <bdi>{einde.naam}</bdi>,
        datum: dag(eersteDagZonder(einde)),
      })}{' '}
      {zeg('Wij zoeken op tijd een andere aanbieder voor deze hulp.')}
    </p>
  );
}

/** As long as no answer was given: the choice is the resident's (Wmo 2.3.5). */
export function AndereAangeboden({ deel, toestand, mee }: Omit<Props, 'aanbiederstand' | 'vandaag'>) {
  const aanbod = openAanbod(toestand, deel.levering);
  if (!aanbod || !TE_WISSELEN.includes(deel.stand)) return null;
  const aanbieder = <bdi>{aanbod.naam}</bdi>;
  return mee ? (
    <p>
      {zegMet('Wij hebben de inwoner een andere aanbieder aangeboden: {aanbieder}.', { aanbieder })}{' '}
      {zeg('Daar kan de hulp misschien eerder beginnen. De inwoner mag kiezen.')}
    </p>
  ) : (
    <p>
      {zegMet('Wij hebben u een andere aanbieder aangeboden: {aanbieder}.', { aanbieder })}{' '}
      {zeg(
        'Daar kan de hulp misschien eerder beginnen. U mag kiezen. Wie niet wil, houdt de plaats op de wachtlijst.',
      )}{' '}
      {zeg('Wat kiest u? Laat het ons weten.')}
    </p>
  );
}
