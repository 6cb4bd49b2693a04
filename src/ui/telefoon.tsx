import { isVertaald } from './talen/taal.ts';
/** A number that can be called by touching it; never broken over two lines. */
export function Telefoon({ nummer }: { nummer: string }) {
  return (
    <a
      class="utrecht-link utrecht-link--html-a omk-heel"
      href={`tel:${nummer.replace(/[^+\d]/g, '')}`}
      dir={isVertaald() ? 'ltr' : undefined}
    >
      {nummer}
    </a>
  );
}
