import { Bericht } from './bericht.tsx';
import { Telefoon } from './telefoon.tsx';
import { isVertaald } from './talen/taal.ts';
import { Nederlands } from './talen/vertaald.tsx';
import { zegMet } from './talen/zeg.ts';

/** When it cannot wait. The municipality's own words, or what always holds: 112. */
export function BijSpoed(p: {
  titel: string;
  spoed: { readonly tekst: string; readonly telefoon: string } | null;
}) {
  return (
    <Bericht soort="letop" titel={p.titel}>
      {p.spoed === null || isVertaald() ? (
        <p>{zegMet('Is er direct gevaar? Bel {nummer}.', { nummer: <Telefoon nummer="112" /> })}</p>
      ) : null}
      {p.spoed ? (
        <p>
          <Nederlands>{p.spoed.tekst}</Nederlands>{' '}
          {zegMet('Telefoon {nummer}.', { nummer: <Telefoon nummer={p.spoed.telefoon} /> })}
        </p>
      ) : null}
    </Bericht>
  );
}
