import { leveringPaden } from '../levering/paden.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { GeslotenBeeld } from './aanbiederbeeld.ts';
import { LIJST } from './toewijzingpagina.tsx';
import { SLUITINGZIN } from './woorden.ts';

/** It was this provider's, and is not any more: that alone (Wmo 5.2.1). */
export function GeslotenPagina({ kader, beeld }: { kader: Kader; beeld: GeslotenBeeld }) {
  return (
    <Pagina kader={kader} titel="Deze opdracht is afgelopen" pad={[LIJST]}>
      <Bericht soort="info">
        <p>
          {SLUITINGZIN[beeld.waarom]} U hebt de gegevens van de inwoner niet meer nodig; daarom staan ze hier
          niet meer (Wmo 5.2.1).
        </p>
      </Bericht>
      {beeld.reden === '' ? null : (
        <Kaart titel="Waarom" soort="rustig">
          <VrijeTekst tekst={beeld.reden} />
        </Kaart>
      )}
      <Knoppenrij>
        <KnopLink href={leveringPaden.toewijzingen}>Naar uw toewijzingen</KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}
