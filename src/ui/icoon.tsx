import { onthoud } from '../kern/onthoud.ts';

/** Line icons on a 24 by 24 grid, drawn for Omkeer. Always decoration: the words stand beside them. */
const PADEN = {
  goed: 'M20 6 9 17l-5-5',
  kruis: 'M6 6l12 12M18 6 6 18',
  info: 'M12 11v6M12 7.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  goedRond: 'M8 12.5l2.8 2.8L16.5 9M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  letop: 'M12 9v4.5M12 17v.01M10.3 4 2.9 17a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0Z',
  fout: 'M12 7v6M12 16.5v.01M8 2.9h8L21.1 8v8L16 21.1H8L2.9 16V8Z',
  klok: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  pijl: 'M5 12h14M13 6l6 6-6 6',
  terug: 'M19 12H5M11 6l-6 6 6 6',
  omlaag: 'M6 9l6 6 6-6',
  omhoog: 'M6 15l6-6 6 6',
  zoek: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM20.5 20.5 16 16',
  persoon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c.6-4 3.8-6.3 8-6.3S19.400 17 20 21',
  huis: 'M3 11.500 12 4l9 7.500M5.500 9.600V20h13V9.600M10 20v-6h4v6',
  document: 'M14 3H6v18h12V7ZM14 3v4h4M9 12.500h6M9 16.500h6',
  slot: 'M6 11h12v10H6ZM8.500 11V7.500a3.500 3.500 0 0 1 7 0V11',
  uit: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  streep: 'M6 12h12',
  druk: 'M12 4v9M8 9.500l4 4 4-4M5 19h14',
  bliksem: 'M13 2.500 5 14h6l-1 7.500L19 10h-6.500Z',
  praten: 'M4 5h16v11h-9l-5 4v-4H4ZM8 9h8M8 12.500h5',
  telefoon:
    'M5 4h4l1.800 4.500-2.300 1.700a12 12 0 0 0 5.300 5.300l1.700-2.300L20 15v4a1.500 1.500 0 0 1-1.600 1.500A15.500 15.500 0 0 1 3.500 5.600 1.500 1.500 0 0 1 5 4Z',
} as const;

export type Icoonnaam = keyof typeof PADEN;

export function Icoon({ naam }: { readonly naam: Icoonnaam }) {
  return getekend(naam);
}

/** The same drawing stands tens of times on a page. */
const getekend = onthoud((naam: Icoonnaam) => (
  <svg class="omk-icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PADEN[naam]} />
  </svg>
));
