import type { Huisstijl } from '../brieven/huisstijl.ts';
import { KLEUR } from '../sturing/vulling.tsx';

/** Stands in the file itself: it is read where there is no other, on a phone and on paper too. */
export const rapportstijl = ({ hoofd, vlak }: Huisstijl['kleuren']): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { background: #fff; color: ${KLEUR.tekst}; font: 1rem/1.5 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
  hyphens: auto; margin: 0 auto; max-width: 62rem; overflow-wrap: break-word; padding: 1rem; }
header, footer { border-block: 2px solid ${hoofd}; padding-block: 0.5rem; }
footer { margin-block-start: 2.5rem; }
h1, h2, h3 { color: ${hoofd}; line-height: 1.25; margin-block: 2rem 0.5rem; }
h1 { font-size: 1.75rem; margin-block-start: 1.5rem; }
h2 { border-block-start: 1px solid ${KLEUR.bleek}; font-size: 1.375rem; padding-block-start: 1.25rem; }
h3 { font-size: 1.125rem; margin-block-start: 1.5rem; }
p, ul, ol, dl { margin-block: 0.5rem; }
ul, ol { padding-inline-start: 1.5rem; }
a { color: ${hoofd}; }
dt { font-weight: 700; }
dd { margin: 0 0 0.5rem; }
.naam { font-size: 1.125rem; font-weight: 700; margin: 0; }
.kader { background: ${vlak}; padding: 0.75rem 1rem; }
.tekst { white-space: pre-line; }
.klein { font-size: 0.875rem; }
.beeld { max-width: 44rem; }
.omk-grafiek { display: block; height: auto; overflow: visible; width: 100%; }
.legenda { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; }
.omk-wachtmerk { height: 0.875rem; margin-inline-end: 0.375rem; width: 0.875rem; }
.omk-lijnmerk { height: 0.625rem; margin-inline-end: 0.375rem; width: 2.25rem; }
.schuif { margin-block: 0.75rem 1.25rem; overflow-x: auto; }
.schuif:focus-visible, a:focus-visible { outline: 3px solid ${KLEUR.tekst}; outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.9375rem; width: 100%; }
caption { font-weight: 700; padding-block: 0.25rem; text-align: start; }
/* While a wide table slides, what it is called stays in sight. */
.blijft { display: inline-block; inset-inline-start: 0; max-width: calc(100vw - 2rem); position: sticky; }
th, td { border-block-end: 1px solid ${KLEUR.bleek}; padding: 0.375rem 0.5rem; text-align: start; vertical-align: top; }
thead th { border-block-end: 2px solid ${KLEUR.tekst}; vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 7rem; }
.getal { font-variant-numeric: tabular-nums; text-align: end; }
@media (width < 40rem) { .omk-grafiek { font-size: 19px; } th, td { padding-inline: 0.25rem; } table { font-size: 0.875rem; } }
@media (width < 30rem) { .omk-grafiek { font-size: 24px; } }
@media (forced-colors: active) {
  .omk-grafiek, .omk-wachtmerk, .omk-lijnmerk { background: #fff; forced-color-adjust: none; }
}
@page { margin: 18mm 16mm; size: A4; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  .kader, .omk-grafiek, .omk-wachtmerk, .omk-lijnmerk { print-color-adjust: exact; }
  .beeld { max-width: 24rem; }
  .beeld, .legenda, tr { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
  .los { break-after: page; break-before: page; }
  .schuif { overflow: visible; }
  .blijft { max-width: none; position: static; }
}
`;
