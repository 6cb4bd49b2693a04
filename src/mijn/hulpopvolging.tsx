import type { Child } from 'hono/jsx';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Gat } from '../levering/opvolging.ts';
import { geweigerdeOpvolger, openGaten } from '../levering/opvolging.ts';
import type { Leveringsdeel } from '../levering/stand.ts';
import { opvolgerVan } from '../levering/stand.ts';
import { dag } from '../ui/talen/dag.ts';
import { zeg, zegMet } from '../ui/talen/zeg.ts';

interface Props {
  readonly deel: Leveringsdeel;
  readonly toestand: DossierToestand;
}

/** Who takes over the help, from when, and which days nobody helps: that is told before it happens. */
export function Opvolging({ deel, toestand }: Props) {
  const onderdeel = deel.onderdeel.gevraagd;
  const gat = openGaten(toestand).find((g) => g.onderdeel === onderdeel);
  const geweigerd = geweigerdeOpvolger(toestand, onderdeel);
  const regels = [
    opvolger(deel, opvolgerVan(toestand, onderdeel)),
    gat && zonderHulp(gat),
    geweigerd &&
      zeg(
        'De aanbieder die de hulp zou overnemen, kan dat niet. Wij zoeken een andere. Tot die tijd blijft alles zo.',
      ),
  ].filter((regel) => regel !== undefined);
  return (
    <>
      {regels.map((regel) => (
        <p>{regel}</p>
      ))}
    </>
  );
}

function opvolger({ levering: oud }: Leveringsdeel, nieuw: Leveringsdeel | undefined): Child | undefined {
  const opvolging = nieuw?.levering?.opvolging;
  if (!oud || !nieuw?.levering || !opvolging) return undefined;
  const laatste = zegMet('De laatste dag met hulp van {aanbieder} is {datum}.', {
    aanbieder: <bdi>{oud.naam}</bdi>,
    datum: dag(opvolging.laatsteDag),
  });
  return (
    <>
      {laatste} {begin(nieuw.levering, opvolging.begin)}
    </>
  );
}

function begin(nieuw: NonNullable<Leveringsdeel['levering']>, begin: Parameters<typeof dag>[0]): Child {
  const aanbieder = <bdi>{nieuw.naam}</bdi>;
  if (nieuw.stand === 'opgedragen')
    return zegMet('Wij vroegen {aanbieder} om de hulp over te nemen op {datum}. Wij wachten op antwoord.', {
      aanbieder,
      datum: dag(begin),
    });
  return nieuw.verwachteStart === null
    ? zegMet('{aanbieder} neemt de hulp over. Wij weten nog niet vanaf welke dag.', { aanbieder })
    : zegMet('{aanbieder} neemt de hulp over vanaf {datum}.', {
        aanbieder,
        datum: dag(nieuw.verwachteStart),
      });
}

const zonderHulp = ({ van, tm }: Gat): string =>
  tm === null
    ? zeg('Vanaf {van} is er nog geen hulp geregeld. Wij zoeken een oplossing en bellen hierover.', {
        van: dag(van),
      })
    : zeg('Van {van} tot en met {tot} is er nog geen hulp. Wij zoeken een oplossing en bellen hierover.', {
        van: dag(van),
        tot: dag(tm),
      });
