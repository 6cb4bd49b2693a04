import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zTekst } from '../ui/velden.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

interface Opheffing {
  readonly soort: 'adresGeheimOpheffen' | 'vertrouwelijkOpheffen';
  readonly pad: string;
  readonly knop: string;
  /** What everybody sees again from then on. */
  readonly hulp: string;
}

/** Takes a protection away: asks only why. */
export function opheffing(o: Opheffing): OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels> {
  const { soort, pad, knop, hulp } = o;
  return {
    soort,
    pad,
    knop,
    concept: false,
    begin: () => ({}),
    lees(ingevuld) {
      const reden = zTekst('Schrijf op waarom het niet meer nodig is.', 2_000);
      const gelezen = leesFormulier(z.object({ reden }), ingevuld);
      return gelezen.gelukt ? { gelukt: true, waarde: { soort, ...gelezen.waarde } } : gelezen;
    },
    velden: ({ waarden, fouten }) => (
      <Tekstvlak
        naam="reden"
        label="Waarom is het niet meer nodig?"
        hulp={hulp}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    ),
  };
}
