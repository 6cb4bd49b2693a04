import type { Bericht } from '../berichten.ts';
import { klassenIn } from '../klassen.ts';
import type { Retourbericht } from '../retourberichten.ts';
import { RETOUR_OP } from '../retourberichten.ts';
import type { Heenretour } from '../retourbericht.ts';
import { afgekeurdIn, isNietBeoordeeld } from '../retourbericht.ts';
import { TECHNISCH } from '../retouroordeel.ts';
import type { Regel } from './regel.ts';

/** A return message beside what it says to answer. */
export interface Retourverband {
  readonly retour: Heenretour;
  readonly heen: Bericht;
}

export type Retourregel = Pick<Regel, 'code' | 'eis' | 'uitweg'> & {
  readonly veld: string;
  readonly breekt: (verband: Retourverband) => boolean;
};

/** When a return message says something about the message it answers. */
export const RETOURREGELS: readonly Retourregel[] = [
  {
    code: 'IV028',
    eis: 'De kop van een retourbericht is die van het bericht waarop het antwoordt.',
    uitweg: 'Vraag de afzender op welk bericht dit antwoordt.',
    veld: '/Bericht/Header',
    breekt: ({ retour, heen }) =>
      RETOUR_OP[heen.soort] !== retour.soort || kenmerk(retour.Header) !== kenmerk(heen.Header),
  },
  {
    code: 'IV028',
    eis: 'Client, toewijzingen en referenties in een retourbericht zijn die van het bericht waarop het antwoordt.',
    uitweg: 'Vraag de afzender wat is beoordeeld.',
    veld: '/Bericht/Client',
    breekt: ({ retour, heen }) => {
      const eigen = sleutels(heen);
      return [...sleutels(retour)].some(([pad, sleutel]) => eigen.get(pad) !== sleutel);
    },
  },
  {
    code: 'IV032',
    eis: 'Een bericht dat om technische redenen is afgekeurd (0001), komt terug als kop alleen.',
    uitweg: 'Vraag de afzender wat is afgekeurd.',
    veld: '/Bericht/Header/RetourCodes',
    breekt: ({ retour }) =>
      afgekeurdIn(retour).some(({ codes }) => codes.includes(TECHNISCH)) && klassenNaKop(retour) > 0,
  },
  {
    code: 'OP065',
    eis: 'Wat niet is beoordeeld (0233), komt alleen terug naast iets dat is afgekeurd.',
    uitweg: 'Vraag de afzender of het bericht is goedgekeurd.',
    veld: '/Bericht/Client',
    breekt: ({ retour }) => isNietBeoordeeld(retour) && afgekeurdIn(retour).length === 0,
  },
];

interface Kenmerk {
  readonly Afzender: string;
  readonly Ontvanger: string;
  readonly BerichtIdentificatie: { readonly Identificatie: string; readonly Dagtekening: string };
}

function kenmerk({ Afzender, Ontvanger, BerichtIdentificatie: b }: Kenmerk): string {
  return JSON.stringify([Afzender, Ontvanger, b.Identificatie, b.Dagtekening]);
}

/** What tells one class from another; the rest is the receiver's copy, and nothing is done with it. */
const SLEUTELVELDEN = ['Bsn', 'ToewijzingNummer', 'ReferentieAanbieder'] as const;

function sleutels(bericht: Retourbericht | Bericht): ReadonlyMap<string, string> {
  return new Map(
    [...klassenIn(bericht)].map(({ pad, waarde }) => [
      pad,
      pad === '/Bericht/Header' ? '' : JSON.stringify(SLEUTELVELDEN.map((veld) => waarde[veld] ?? null)),
    ]),
  );
}

function klassenNaKop(bericht: Retourbericht): number {
  return [...klassenIn(bericht)].length - 1;
}
