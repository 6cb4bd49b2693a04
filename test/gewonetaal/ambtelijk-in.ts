import { AMBTELIJK } from './ambtelijk.ts';

const patronen = Object.entries(AMBTELIJK).map(([woord, gewoon]) => {
  const stam = woord.endsWith('-') ? `${woord.slice(0, -1)}\\p{L}*` : woord;
  return { gewoon, patroon: new RegExp(`(?<!\\p{L})${stam}(?!\\p{L})`, 'giu') };
});

/** Each office word in this text, with some of the sentence around it and what to write instead. */
export function ambtelijkIn(tekst: string): readonly string[] {
  return patronen.flatMap(({ gewoon, patroon }) =>
    Array.from(tekst.matchAll(patroon), ({ 0: woord, index }) => {
      const om = tekst.slice(Math.max(0, index - 40), index + woord.length + 20).replaceAll(/\s+/g, ' ');
      return `${woord} → ${gewoon}: …${om}…`;
    }),
  );
}
