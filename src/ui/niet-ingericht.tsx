import { Bericht } from './bericht.tsx';
import { Link } from './knop.tsx';
import { Vertaald } from './talen/vertaald.tsx';

/** Where employees see what their municipality filled in, and what not. */
export const INRICHTINGPAD = '/beheer/inrichting';

/** A list the municipality has not filled in: said where the choice would be, instead of an empty choice. */
export function NietIngericht(p: { wat: string; gevolg: string; voorInwoner?: boolean }) {
  return (
    <Bericht soort="letop">
      <p>
        <Vertaald tekst={`${p.wat} ${p.gevolg}`} />
        {p.voorInwoner ? null : (
          <>
            {' '}
            <Link href={INRICHTINGPAD}>Bekijk wat nog niet is ingevuld</Link>.
          </>
        )}
      </p>
    </Bericht>
  );
}
