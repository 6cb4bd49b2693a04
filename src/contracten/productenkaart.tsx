import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { neemtNietAan } from '../levering/aanbieder.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { drukteVan } from './bezetting.ts';
import type { Productmensen } from './mensen.ts';
import { mensenBij } from './mensen.ts';
import type { Contract } from './register.ts';
import { alsAanbieder } from './register.ts';
import {
  bezettingTekst,
  capaciteitTekst,
  DRUKTENAAM,
  naamgever,
  tariefTekst,
  wachttijdTekst,
} from './woorden.ts';

interface Props {
  readonly contract: Contract;
  readonly maatwerk: readonly Voorziening[];
  readonly vandaag: Datum;
  /** Who looks may change it. */
  readonly beheer: boolean;
  /** Who has an assignment there now. */
  readonly mensen: readonly Productmensen[];
  /** Fewer than this are not told. */
  readonly kleinsteGroep: number;
}

/** What it delivers, and how many people get that now against what it said it can. */
export function Producten({ contract, maatwerk, vandaag, beheer, mensen, kleinsteGroep }: Props) {
  const { code, producten } = contract;
  const aanbieder = alsAanbieder(contract, vandaag);
  const naam = naamgever(maatwerk);
  const eenheid = (voorziening: string) => maatwerk.find((v) => v.code === voorziening)?.eenheid ?? null;
  return (
    <Kaart
      titel="Producten"
      acties={beheer ? <KnopLink href={contractPaden.product(code)}>Product toevoegen</KnopLink> : undefined}
    >
      <Tabel
        bijschrift="Producten"
        bijschriftVerborgen
        rijen={producten}
        leeg={
          <Leegte titel="Er zijn nog geen producten vastgelegd.">
            <p>Zonder product kan niemand deze aanbieder kiezen.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Product', rijkop: true, cel: ({ voorziening }) => naam(voorziening) },
          { kop: 'Tarief', cel: (product) => tariefTekst(product, eenheid(product.voorziening)) },
          { kop: 'Capaciteit', cel: ({ capaciteit }) => capaciteitTekst(capaciteit) },
          {
            kop: 'Nu',
            cel: ({ voorziening, capaciteit }) => {
              const hier = mensenBij(mensen, voorziening);
              const drukte = drukteVan(capaciteit, hier);
              return (
                <>
                  {bezettingTekst(hier, kleinsteGroep)}{' '}
                  {drukte && capaciteit !== 0 ? <Label soort="letop" tekst={DRUKTENAAM[drukte]} /> : null}
                </>
              );
            },
          },
          { kop: 'Wachttijd', cel: ({ wachtweken }) => wachttijdTekst(wachtweken) },
          {
            kop: 'Neemt aan',
            cel: ({ voorziening }) =>
              neemtNietAan(aanbieder, { voorziening, postcode: null, dag: vandaag }) ? 'nee' : 'ja',
          },
          { kop: 'Gemeld op', cel: ({ gemeldOp }) => (gemeldOp ? datumLang(gemeldOp) : '–') },
          { kop: 'iWmo', cel: ({ iwmo }) => (iwmo ? `${iwmo.categorie} ${iwmo.code}` : '–') },
          ...(beheer
            ? [
                {
                  kop: 'Doen',
                  kopVerborgen: true,
                  cel: ({ voorziening }: (typeof producten)[number]) => (
                    <span class="omk-doen">
                      <Link
                        href={contractPaden.capaciteit(code, voorziening)}
                        toelichting={`van ${naam(voorziening)}`}
                      >
                        Capaciteit
                      </Link>
                      <Link href={contractPaden.product(code, voorziening)} toelichting={naam(voorziening)}>
                        Wijzig
                      </Link>
                      <Link href={contractPaden.vervalt(code, voorziening)} toelichting={naam(voorziening)}>
                        Vervalt
                      </Link>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Kaart>
  );
}
