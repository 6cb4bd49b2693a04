import type { Child } from 'hono/jsx';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, Knoppenrij, KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { dagVan } from '../ui/weergave.ts';
import type { Registerregel } from './knelpunt-queries.ts';
import { BLOKKADE_KORT } from './namen.ts';
import { doorbraakPaden } from './paden.ts';
import {
  bedragInRegister,
  KNELPUNTSTATUSNAAM,
  KNELPUNTSTATUSSEN,
  telbaar,
  zakenInRegister,
} from './register.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: readonly Registerregel[];
  /** Fewer dossiers than this are not counted for this reader; 1 for who may see the dossiers themselves. */
  readonly kleinsteGroep: number;
  readonly magZetten: boolean;
  readonly naamVan: (persoon: string) => string;
}

/** Which rules stand in the way again and again, and where they went, so that policy learns. */
export function Knelpuntpagina({ kader, regels, kleinsteGroep, magZetten, naamVan }: Props) {
  return (
    <Pagina
      kader={kader}
      titel="Knelpuntenregister"
      inleiding={
        <p>
          Regels en gewoonten die in dossiers in de weg stonden, uit doorbraakplannen, uit stap 4 van de
          Omgekeerde Toets en uit het casuïstiekoverleg. Elke tweede keer dezelfde blokkade is een reden om de
          regel te veranderen.
        </p>
      }
      breed
    >
      {kleinsteGroep === 1 ? null : (
        <Bericht soort="info">
          <p>
            Minder dan {kleinsteGroep} dossiers tellen wij niet, en er staat geen bedrag bij. Dan is niemand
            te herkennen (Wmo 5.3.6).
          </p>
        </Bericht>
      )}
      <Tabel
        bijschrift="Knelpunten, de meeste dossiers eerst"
        rijen={opVolgorde(regels, kleinsteGroep)}
        leeg={
          <Leegte titel="Er staat nog geen knelpunt in het register.">
            <p>Het vult zich vanzelf met wat in doorbraakplannen, toetsen en overleggen wordt vastgelegd.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Regel of gewoonte', cel: ({ naam }) => <span dir="auto">{naam}</span>, rijkop: true },
          { kop: 'Soort', cel: ({ soort }) => (soort ? BLOKKADE_KORT[soort] : '') },
          { kop: 'Dossiers', cel: ({ zaken }) => zakenInRegister(zaken, kleinsteGroep) },
          {
            kop: 'Doorgaan kost, per jaar',
            cel: ({ zaken, bedrag }) => bedragInRegister(zaken, bedrag, kleinsteGroep),
          },
          { kop: 'Stand', cel: (regel) => standTekst(regel, kleinsteGroep, naamVan) },
          ...(magZetten
            ? [
                {
                  kop: 'Stand zetten',
                  kopVerborgen: true,
                  cel: ({ sleutel, naam }: Registerregel): Child => (
                    <Link href={doorbraakPaden.knelpuntstand(sleutel)}>
                      Stand zetten<span class="omk-onzichtbaar"> van {naam}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Pagina>
  );
}

function standTekst({ stand, zaken }: Registerregel, kleinsteGroep: number, naamVan: Props['naamVan']) {
  if (!stand)
    return zaken > 1 && telbaar(zaken, kleinsteGroep)
      ? 'nog niet opgepakt; komt vaker voor'
      : 'nog niet opgepakt';
  const wie = stand.door ? `, ${naamVan(stand.door)}` : '';
  return (
    <>
      <strong>{KNELPUNTSTATUSNAAM[stand.status]}</strong>
      <br />
      <span dir="auto">{stand.notitie}</span>
      <br />
      <span class="omk-zacht">
        {dagVan(stand.op)}
        {wie}
      </span>
    </>
  );
}

/** What may not be counted may not be told from the order either: those stand by name, at the end. */
function opVolgorde(regels: readonly Registerregel[], kleinsteGroep: number): readonly Registerregel[] {
  const geteld = regels.filter(({ zaken }) => telbaar(zaken, kleinsteGroep));
  const afgeschermd = regels.filter(({ zaken }) => !telbaar(zaken, kleinsteGroep));
  return [...geteld, ...afgeschermd.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))];
}

interface StandProps {
  readonly kader: Kader;
  readonly regel: Registerregel;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** Where this bottleneck goes. */
export function Knelpuntstandpagina({ kader, regel, waarden, fouten }: StandProps) {
  return (
    <Pagina
      kader={kader}
      titel="Stand van een knelpunt"
      fouten={fouten}
      pad={[{ tekst: 'Knelpuntenregister', href: doorbraakPaden.knelpunten }]}
    >
      <p dir="auto">{regel.naam}</p>
      <Formulier actie={doorbraakPaden.knelpuntstand(regel.sleutel)}>
        <Verborgen naam="regel" waarde={regel.sleutel} />
        <Keuze
          naam="status"
          label="Waar gaat dit knelpunt heen?"
          opties={KNELPUNTSTATUSSEN.map((status) => ({ waarde: status, tekst: KNELPUNTSTATUSNAAM[status] }))}
          waarde={veld(waarden, 'status')}
          fout={fouten['status']}
        />
        <Tekstvlak
          naam="notitie"
          label="Waarom, en wat is afgesproken?"
          hulp="Geen namen van inwoners."
          waarde={veld(waarden, 'notitie')}
          fout={fouten['notitie']}
          regels={3}
        />
        <Knoppenrij>
          <Knop>Stand vastleggen</Knop>
          <KnopLink href={doorbraakPaden.knelpunten} soort="subtiel">
            Terug naar het register
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}
