import { BLADSOORTEN, type Bladsoort } from '../platform/rekenblad.ts';
import { Link } from '../ui/knop.tsx';

interface Props {
  /** For who does not see what the link stands under. */
  readonly wat: string;
  readonly naar: (soort: Bladsoort) => string;
  /** What the file leaves out. */
  readonly zonder?: string;
}

/** A register as a file, in each form. */
export function Meenemen({ wat, naar, zonder }: Props) {
  return (
    <p>
      Meenemen als{' '}
      {(Object.keys(BLADSOORTEN) as Bladsoort[]).map((soort, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <Link href={naar(soort)} toelichting={wat}>
            {soort}
          </Link>
        </>
      ))}
      .{zonder ? ` Zonder ${zonder}.` : ''}
    </p>
  );
}
