import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import { Vinkjes } from '../ui/keuzes.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Veldfouten } from '../ui/velden.ts';
import type { Lijsttab } from './lijsttab.ts';
import { tabsleutel, tabtekst } from './lijsttab.ts';
import type { Lijstkolom } from './lijstvraag.ts';
import { LIJSTKOLOMMEN, schrijfLijstvraag } from './lijstvraag.ts';
import type { Lijstvraag } from './lijst-queries.ts';
import { werkvoorraadPaden } from './paden.ts';
import type { BewaardFilter } from './weergave-opslag.ts';

export const KOLOMNAAM: Readonly<Record<Lijstkolom, string>> = {
  urgentie: 'Urgentie',
  status: 'Waar staat het',
  wachtOp: 'Wacht op',
  uiterlijk: 'Uiterlijk',
  afspraak: 'Afspraak',
  ontvangen: 'Ontvangen',
  herbeoordelen: 'Urgentie opnieuw',
  hulpvraag: 'Hulpvraag',
  behandelaar: 'Behandelaar',
};

/** Parts of the list that ask attention, each with how many stand in it. */
export function Lijsttabs(p: {
  tabs: readonly Lijsttab[];
  aantallen: ReadonlyMap<string, number>;
  geteldTot: number | undefined;
  vraag: Lijstvraag;
}) {
  return (
    <Tabs
      label="Delen van de lijst"
      tabs={p.tabs.map((tab) => ({
        tekst: tabtekst(tab),
        aantal: p.aantallen.get(tabsleutel(tab)),
        ...(p.geteldTot === undefined ? {} : { geteldTot: p.geteldTot }),
        href: werkvoorraadPaden.werkMet(schrijfLijstvraag({ ...p.vraag, tab })),
        hier: tabsleutel(tab) === tabsleutel(p.vraag.tab),
      }))}
    />
  );
}

interface Props {
  readonly vraag: Lijstvraag;
  readonly kolommen: readonly Lijstkolom[];
  readonly filters: readonly BewaardFilter[];
  readonly fouten?: Veldfouten | undefined;
  readonly naam?: string | undefined;
}

/** One's own saved filters and columns; nobody else sees them. */
export function EigenWeergave(p: Props) {
  const vraag = schrijfLijstvraag(p.vraag);
  return (
    <>
      {p.filters.length > 0 ? (
        <nav aria-label="Bewaarde filters">
          <ul class="omk-linklijst">
            {p.filters.map((filter) => (
              <li>
                <Link href={werkvoorraadPaden.werkMet(filter.vraag)}>{filter.naam}</Link>
                <Formulier
                  actie={werkvoorraadPaden.filters}
                  label={`Bewaard filter ${filter.naam} weghalen`}
                  opEenRij
                >
                  <Verborgen naam="weg" waarde={filter.naam} />
                  <Verborgen naam="vraag" waarde={vraag} />
                  <Knop soort="subtiel" toelichting={filter.naam}>
                    Weghalen
                  </Knop>
                </Formulier>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Uitklap titel="Dit filter bewaren" klein open={p.fouten !== undefined}>
        <Formulier actie={werkvoorraadPaden.filters} label="Filter bewaren">
          <Verborgen naam="vraag" waarde={vraag} />
          <Tekstveld
            naam="naam"
            label="Naam van dit filter"
            hulp="Bewaart fase, deel van de lijst, zoekwoord en volgorde. Een filter met dezelfde naam wordt vervangen."
            tekens={20}
            waarde={p.naam}
            fout={p.fouten?.['naam']}
          />
          <Knop soort="secundair">Bewaren</Knop>
        </Formulier>
      </Uitklap>
      <Uitklap titel="Kolommen kiezen" klein>
        <Formulier actie={werkvoorraadPaden.kolommen} label="Kolommen kiezen">
          <Verborgen naam="vraag" waarde={vraag} />
          <Vinkjes
            naam="kolom"
            label="Welke kolommen wilt u zien?"
            opties={LIJSTKOLOMMEN.map((kolom) => ({ waarde: kolom, tekst: KOLOMNAAM[kolom] }))}
            waarden={p.kolommen}
            opEenRij
          />
          <Knop soort="secundair">Kolommen bewaren</Knop>
        </Formulier>
      </Uitklap>
    </>
  );
}
