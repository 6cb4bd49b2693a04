import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { isOnbevestigd } from '../levering/stopbevestiging.ts';
import type { Verloop } from '../levering/toestand.ts';
import { dag } from '../ui/talen/dag.ts';
import { zeg } from '../ui/talen/zeg.ts';
import { waaromGestopt } from './hulpwoorden.ts';

export const laatsteDag = ({ gestopt }: Verloop): string =>
  gestopt ? zeg('De laatste dag met hulp was {datum}.', { datum: dag(gestopt.op) }) : '';

interface Props {
  readonly verloop: Verloop;
  readonly mee: boolean;
}

/** Help that stopped, for a while or for good. `einde`: last day of the grant as it was decided last. */
export function Gestopt({
  verloop,
  einde,
  mee,
  toestand,
}: Props & { readonly einde: Datum | null; readonly toestand: Pick<DossierToestand, 'levering'> }) {
  if (!verloop.gestopt) return null;
  const { reden, hervattenOp } = verloop.gestopt;
  if (reden === 'tijdelijk')
    return (
      <p>
        {zeg('De hulp is tijdelijk gestopt.')} {laatsteDag(verloop)}
        {hervattenOp === null ? null : (
          <> {zeg('Op {datum} kijken wij of de hulp weer verder kan.', { datum: dag(hervattenOp) })}</>
        )}
      </p>
    );
  // Only the provider says so; and before its last day the period is not over, whatever was told.
  const onbevestigd = isOnbevestigd(verloop, einde);
  return (
    <p>
      {zeg('De hulp is gestopt.')} {laatsteDag(verloop)}{' '}
      {onbevestigd && reden === 'eindeBesluit' ? null : waaromGestopt(toestand, reden, mee)}
      {onbevestigd ? <> {zeg('Dat meldt de aanbieder. Klopt het niet? Laat het ons dan weten.')}</> : null}
    </p>
  );
}

/** The provider said that it could stop, and the resident that it could not. */
export function Weersproken({ verloop, mee }: Props) {
  return (
    <p>
      {zeg('De aanbieder meldde dat de hulp kon stoppen.')} {laatsteDag(verloop)}{' '}
      {mee
        ? zeg('De inwoner heeft deze hulp nog nodig. Wij regelen de hulp opnieuw.')
        : zeg('U hebt deze hulp nog nodig. Wij regelen de hulp opnieuw.')}
    </p>
  );
}
