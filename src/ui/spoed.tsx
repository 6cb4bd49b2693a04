import { Bericht } from './bericht.tsx';
import { Telefoon } from './telefoon.tsx';

/** When it cannot wait. The municipality's own words, or what always holds: 112. */
export function BijSpoed(p: {
  titel: string;
  spoed: { readonly tekst: string; readonly telefoon: string } | null;
}) {
  return (
    <Bericht soort="letop" titel={p.titel}>
      {p.spoed ? (
        <p>
          {p.spoed.tekst} Telefoon <Telefoon nummer={p.spoed.telefoon} />.
        </p>
      ) : (
        <p>
          Is er direct gevaar? Bel <Telefoon nummer="112" />.
        </p>
      )}
    </Bericht>
  );
}
