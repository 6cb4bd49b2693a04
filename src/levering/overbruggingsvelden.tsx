import { z } from 'zod';
import { leesOnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, zDatum, zDatumOfLeeg, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import { OVERBRUGGINGEN } from './gebeurtenissen.ts';
import { OVERBRUGGINGNAAM } from './namen.ts';

/** What carries the resident until the help begins, offered or arranged; `ontbreekt` says what is missing. */
export const zOverbrugging = (ontbreekt: { readonly vorm: string; readonly omschrijving: string }) =>
  z.object({
    onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
    vorm: zKeuze(OVERBRUGGINGEN, ontbreekt.vorm),
    vanaf: zDatum('Vul in vanaf wanneer.'),
    totEnMet: zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.'),
    omschrijving: zTekst(ontbreekt.omschrijving, 2_000),
  });

interface Props {
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly vorm: { readonly label: string; readonly hulp?: string };
  readonly omschrijving: { readonly label: string; readonly hulp: string };
}

/** The same fields wherever bridging is spoken of. */
export function Overbruggingsvelden({ waarden, fouten, vorm, omschrijving }: Props) {
  return (
    <>
      <Keuze
        {...vorm}
        naam="vorm"
        opties={optiesUit(OVERBRUGGINGEN, OVERBRUGGINGNAAM)}
        waarde={veld(waarden, 'vorm')}
        fout={fouten['vorm']}
      />
      <Tekstvlak
        {...omschrijving}
        naam="omschrijving"
        waarde={veld(waarden, 'omschrijving')}
        fout={fouten['omschrijving']}
        regels={3}
      />
      <Datumveld naam="vanaf" label="Vanaf wanneer?" waarde={veld(waarden, 'vanaf')} fout={fouten['vanaf']} />
      <Datumveld
        naam="totEnMet"
        label="Tot en met wanneer?"
        waarde={veld(waarden, 'totEnMet')}
        fout={fouten['totEnMet']}
        nietVerplicht
      />
    </>
  );
}
