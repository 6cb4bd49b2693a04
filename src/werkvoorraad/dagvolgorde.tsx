import type { Werkdeel } from '../dossier/werkduur.ts';
import { WERKDELEN } from '../dossier/werkduur.ts';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Wachtnormen } from './dagorde.ts';
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
export function ZoIsDeVolgorde({ gebruikelijk, wacht }: { gebruikelijk: Gebruikelijk; wacht: Wachtnormen }) {
  return (
    <Uitklap titel="Zo is deze volgorde gemaakt">
      <p>
        Eerst spoed, dan het eerste contact en het besluit die vandaag moeten (urgent bovenaan). Daarna wie
        langer dan {wacht.weken} weken wacht, op volgorde van wachten, dan urgent, en dan de rest.
      </p>
      <p>
        Bij de rest staat bovenaan wat al te laat is, op volgorde van wachten; daarna telt de laatste dag
        waarop u nog kunt beginnen om op tijd klaar te zijn: de termijn, min het werk dat gewoonlijk nog nodig
        is. Wie nog moet worden onderzocht, telt {wacht.anderen} dagen langer wachten: zo lang hebben anderen
        daarna gewoonlijk nog nodig. Kan iets urgents niet wachten, beoordeel de urgentie dan opnieuw: spoed
        gaat altijd voor.
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
