import type { Clientondersteuning } from '../gemeente/inrichting.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import { Link } from '../ui/knop.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { Telefoon } from '../ui/telefoon.tsx';

interface Props {
  /** The reader looks along with the resident. */
  readonly mee: boolean;
  /** Of the municipality; undefined when it did not say. */
  readonly telefoon: string | undefined;
  /** Whom one may call; null when the municipality did not say. */
  readonly clientondersteuning: Clientondersteuning | null;
}

/** What one can do oneself until the help is there; nothing of it takes the right to that help away (Wmo 2.2.3, 2.2.4). */
export function TijdensWachten({ mee, telefoon, clientondersteuning: steun }: Props) {
  return (
    <>
      <h3 class="utrecht-heading-3">{zeg('Wat kan er tijdens het wachten?')}</h3>
      <ul>
        <li>
          {telefoon === undefined
            ? zeg('Gaat het slechter, of kan het niet langer wachten? Laat het ons weten.')
            : zegMet('Gaat het slechter, of kan het niet langer wachten? Bel ons: {nummer}.', {
                nummer: <Telefoon nummer={telefoon} />,
              })}
        </li>
        <li>{zeg('Is er tot die tijd iets anders nodig? Vraag ons om een tijdelijke oplossing.')}</li>
        <li>
          <Link href={aanbodPaden.openbaar}>{zeg('Zoek hulp in de buurt')}</Link>
          {mee ? null : (
            <>
              .{' '}
              {zeg(
                'Waar u zelf naartoe kunt, zonder aanvraag: een praatje, een maatje, hulp met geld of een klus.',
              )}
            </>
          )}
        </li>
        <li>
          {steun
            ? zegMet('Gratis hulp van iemand die naast u staat: {organisatie}, {nummer}.', {
                organisatie: <bdi>{steun.organisatie}</bdi>,
                nummer: <Telefoon nummer={steun.telefoon} />,
              })
            : zeg('U kunt gratis hulp krijgen van iemand die naast u staat. Vraag ernaar bij de gemeente.')}
        </li>
      </ul>
    </>
  );
}
