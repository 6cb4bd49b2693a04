import { afgeschermdeDelen, WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { WEIGERREDENNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { TERUG_WEKEN } from '../levering/wachttijd.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Aanbiedervoortgang, Weigertelling } from './aanbieder-queries.ts';
import { WAAROM_ELKE_REGEL } from './elkeregel.ts';

interface Props {
  readonly aanbieder: LokaleCode;
  readonly voortgang: readonly Aanbiedervoortgang[];
  readonly weigeringen: readonly Weigertelling[];
  readonly regels: LokaleRegels;
  /** Who looks may see line by line who waits and who gets help. */
  readonly metLijst: boolean;
}

/** What contract management wants to know (sturing.md § 6): waiting, how long, refused and why, not answered in time. */
export function Aanbiederkaart({ aanbieder, voortgang, weigeringen, regels, metLijst }: Props) {
  const k = regels.kleinsteGroep;
  const kolom = (van: (v: Aanbiedervoortgang) => number) =>
    new Map(afgeschermdeDelen(voortgang.map(van), k).map((cel, i) => [voortgang[i]?.voorziening, cel]));
  const wachtend = kolom((v) => v.wachtend);
  const teLaat = kolom((v) => v.teLaat);
  const gevraagd = kolom((v) => v.gevraagd);
  const geweigerd = kolom((v) => v.geweigerd);
  const redenen = afgeschermdeDelen(
    weigeringen.map((w) => w.aantal),
    k,
  );
  return (
    <Kaart
      titel="Hoe gaat de levering?"
      id="levering"
      acties={
        metLijst && voortgang.length > 0 ? (
          <KnopLink href={leveringPaden.bijAanbieder(aanbieder)}>Wie wacht, en wie krijgt hulp</KnopLink>
        ) : undefined
      }
    >
      <Tabel
        bijschrift="Levering per product"
        bijschriftVerborgen
        rijen={voortgang}
        leeg={
          <Leegte titel="Deze aanbieder kreeg nog geen opdracht.">
            <p>Zodra hulp wordt opgedragen, staat hier hoe lang het duurt en wat er wordt geweigerd.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Hulp', rijkop: true, cel: (v) => voorzieningnaam(v.voorziening, regels) },
          { kop: 'Wacht nu', cel: (v) => wachtend.get(v.voorziening) },
          { kop: 'Antwoord te laat', cel: (v) => teLaat.get(v.voorziening) },
          { kop: 'Helft begon binnen', cel: (v) => mediaan(v, k) },
          { kop: 'Gevraagd', cel: (v) => gevraagd.get(v.voorziening) },
          { kop: 'Geweigerd', cel: (v) => geweigerd.get(v.voorziening) },
        ]}
      />
      {weigeringen.length === 0 ? null : (
        <>
          <h3 class="utrecht-heading-3">Waarom geweigerd?</h3>
          <Samenvatting
            regels={weigeringen.map(({ reden }, i) => ({
              term: WEIGERREDENNAAM[reden],
              waarde: String(redenen[i] ?? WEGGELATEN),
            }))}
          />
        </>
      )}
      {voortgang.length === 0 ? null : (
        <p class="omk-zacht">
          Wacht nu en antwoord te laat: vandaag. Het andere: de laatste {TERUG_WEKEN} weken, van de opdracht
          tot de eerste dag met hulp.
          {k > 1 ? ` Minder dan ${k} staat niet in deze cijfers (Wmo 5.3.6).` : ''}
          {k > 1 && metLijst ? ` De lijst toont wel elke opdracht, zonder naam: ${WAAROM_ELKE_REGEL}.` : ''}
        </p>
      )}
    </Kaart>
  );
}

function mediaan({ gestart, gemeten, mediaanDagen }: Aanbiedervoortgang, kleinsteGroep: number): string {
  if (mediaanDagen === null || gestart === 0) return 'nog niets begonnen';
  return gemeten < kleinsteGroep ? WEGGELATEN : aantal(mediaanDagen, 'dag', 'dagen');
}
