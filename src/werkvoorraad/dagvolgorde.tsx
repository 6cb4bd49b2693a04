import type { Werkdeel } from '../dossier/werkduur.ts';
import { WERKDELEN } from '../dossier/werkduur.ts';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Gebruikelijk } from './gebruikelijk.ts';

const DEELNAAM: Readonly<Record<Werkdeel, string>> = {
  verdelen: 'Screenen en toedelen',
  onderzoeken: 'Onderzoeken',
  toetsen: 'Omgekeerde Toets',
  verslagMaken: 'Verslag maken',
  beslissen: 'Beslissen',
  verzenden: 'Besluit versturen',
};

/** What the order rests on: figures that can be checked. */
export function ZoIsDeVolgorde({ gebruikelijk }: { gebruikelijk: Gebruikelijk }) {
  return (
    <Uitklap titel="Zo is deze volgorde gemaakt">
      <p>
        Eerst spoed, dan urgent. Daarna telt de laatste dag waarop u nog kunt beginnen om op tijd klaar te
        zijn: de termijn, min het werk dat gewoonlijk nog nodig is.
      </p>
      <p>
        Is iets al te laat, dan staat het op volgorde van wachten. Een besluit of een eerste contact dat
        vandaag moet beginnen, gaat daarvoor: dat kan nog op tijd. Wacht iemand langer dan twaalf weken sinds
        de melding, twee keer de termijn van het onderzoek, dan gaat die ook daarvoor.
      </p>
      <Tabel
        bijschrift="Zo lang duurt het werk gewoonlijk"
        rijen={WERKDELEN}
        kolommen={[
          { kop: 'Werk', rijkop: true, cel: (deel) => DEELNAAM[deel] },
          { kop: 'Dagen', getal: true, cel: (deel) => gebruikelijk[deel].dagen },
          {
            kop: 'Waarop dat rust',
            cel: (deel) => {
              const { geleerdUit } = gebruikelijk[deel];
              return geleerdUit === null
                ? 'vuistregel; er zijn nog te weinig afgeronde dossiers'
                : `het midden van de laatste ${geleerdUit} afgeronde dossiers van deze gemeente`;
            },
          },
        ]}
      />
      <p class="omk-zacht">
        Staat u met het toetsenbord in een lijst, dan gaat u met j en k naar het volgende en vorige dossier.
      </p>
    </Uitklap>
  );
}
