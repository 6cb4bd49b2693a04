import type { Weigering } from '../kern/uitkomst.ts';
import { Artikel } from './bericht.tsx';
import { Icoon } from './icoon.tsx';
import { KnopLink } from './knop.tsx';

export interface MogelijkeStap {
  readonly titel: string;
  readonly href: string;
  /** The step that moves the case on; one at most. */
  readonly primair?: boolean | undefined;
}

/** A step that may not be done now, with the refusal's own words. */
export interface OnmogelijkeStap extends Pick<Weigering, 'reden' | 'artikel' | 'uitweg'> {
  readonly titel: string;
}

interface WatNuProps {
  /** What fits this moment; shown as buttons. */
  mogelijk: readonly MogelijkeStap[];
  /** What may be done too, at any moment; behind one click. */
  overig?: readonly MogelijkeStap[] | undefined;
  nietMogelijk: readonly OnmogelijkeStap[];
  /** Whom the case waits for, when it is not this person: `Wacht op de inwoner`. */
  wachtOp?: string | undefined;
}

interface Reden extends Omit<OnmogelijkeStap, 'titel'> {
  readonly titels: readonly string[];
}

/** Each reason once, with the steps that it holds back. */
function perReden(stappen: readonly OnmogelijkeStap[]): readonly Reden[] {
  const redenen = new Map<string, Reden>();
  for (const { titel, reden, artikel, uitweg } of stappen) {
    const sleutel = [reden, artikel, uitweg].join('\n');
    const titels = [...(redenen.get(sleutel)?.titels ?? []), titel];
    redenen.set(sleutel, { reden, artikel, uitweg, titels });
  }
  return [...redenen.values()];
}

/** What may I do now, and why not the rest. */
export function WatNu(p: WatNuProps) {
  return (
    <section class="omk-watnu" aria-labelledby="wat-nu">
      <h2 class="utrecht-heading-3" id="wat-nu">
        Wat kan ik nu doen?
      </h2>
      {p.wachtOp ? (
        <p class="omk-watnu__wacht">
          <Icoon naam="klok" /> {p.wachtOp}
        </p>
      ) : null}
      {p.mogelijk.length > 0 ? (
        <ul class="omk-watnu__wel">
          {p.mogelijk.map((stap) => (
            <li>
              <KnopLink href={stap.href} soort={stap.primair ? 'primair' : 'secundair'}>
                {stap.titel}
              </KnopLink>
            </li>
          ))}
        </ul>
      ) : (
        <p class="omk-zacht">Op dit moment kunt u hier niets doen.</p>
      )}
      {p.overig && p.overig.length > 0 ? (
        <details class="omk-uitklap omk-uitklap--klein">
          <summary>Andere opdrachten ({p.overig.length})</summary>
          <ul class="omk-linklijst">
            {p.overig.map((stap) => (
              <li>
                <a class="utrecht-link utrecht-link--html-a" href={stap.href}>
                  {stap.titel}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {p.nietMogelijk.length > 0 ? (
        <details class="omk-uitklap omk-uitklap--klein">
          <summary>Wat kan nog niet, en waarom ({p.nietMogelijk.length})</summary>
          <ul class="omk-watnu__niet">
            {perReden(p.nietMogelijk).map(({ reden, artikel, uitweg, titels }) => (
              <li>
                <p>
                  <Icoon naam="slot" /> {reden} <Artikel tekst={artikel} />
                </p>
                <ul>
                  {titels.map((titel) => (
                    <li>{titel}</li>
                  ))}
                </ul>
                {uitweg ? <p class="omk-uitweg">{uitweg}</p> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
