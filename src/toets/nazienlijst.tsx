import { Bericht } from '../ui/bericht.tsx';
import { Controlelijst } from '../ui/controlelijst.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { isOpen, nazien, nogNaTeZien } from './nazien.ts';
import type { TotToets } from './toestand.ts';

/** `2 punten om na te zien`, or that nothing was found. */
export function nazienTekst(t: TotToets): string {
  const aantal = nogNaTeZien(t).length;
  if (aantal === 0) return 'niets gevonden dat ontbreekt';
  return aantal === 1 ? '1 punt om na te zien' : `${aantal} punten om na te zien`;
}

/** The eleven points of the leidraad, met or not. */
export function NazienKaart({ toestand }: { toestand: TotToets }) {
  return (
    <Kaart titel="Nazien vóór het besluit" id="toets-nazien">
      <p>
        Zo leest een rechter, accountant of collega deze toets. Wat hier ontbreekt houdt het besluit niet
        tegen, maar maakt het wel kwetsbaar.
      </p>
      <Controlelijst
        regels={nazien(toestand).map((punt) => ({ ...punt, komtNog: isOpen(toestand.toets, punt) }))}
      />
    </Kaart>
  );
}

/** Only what is missing, for who is about to close the toets or to decide. */
export function NogNaTeZien({ toestand }: { toestand: TotToets }) {
  const punten = nogNaTeZien(toestand);
  if (punten.length === 0) return null;
  return (
    <Bericht soort="letop" titel={`De Omgekeerde Toets: ${nazienTekst(toestand)}`}>
      <Controlelijst regels={punten} />
      <p>Dit houdt u niet tegen. Herstel het, of leg in de motivering uit waarom het zo is.</p>
    </Bericht>
  );
}
