import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Link } from '../ui/knop.tsx';
import type { Labelsoort } from '../ui/label.tsx';
import { Label, Labels } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Aandachtsoort, MetMensen } from './aandacht.ts';
import { aandachtVoor, isVoorbij } from './aandacht.ts';
import type { Druktes } from './bezetting.ts';
import { druktesleutel } from './bezetting.ts';
import { begintNog } from './contractdagen.ts';
import type { Contract } from './register.ts';
import { geldendeStop } from './register.ts';
import { einde, naamgever, periode, productKort, watVoor } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  /** In the order in which they are shown. */
  readonly contracten: readonly Contract[];
  readonly telt: number;
  readonly druktes: Druktes;
  readonly metMensen: MetMensen;
  readonly maatwerk: readonly Voorziening[];
  /** The provision that was asked for; '' for all. */
  readonly voorziening: string;
  readonly vandaag: Datum;
  readonly beheer: boolean;
}

const AANDACHT: Readonly<Record<Aandachtsoort, { readonly soort: Labelsoort; readonly tekst: string }>> = {
  begintNog: { soort: 'gevaar', tekst: 'hulp voor het contract begint' },
  stopGevraagd: { soort: 'letop', tekst: 'stop gevraagd' },
  sluit: { soort: 'gevaar', tekst: 'sluit' },
  contractEindigt: { soort: 'letop', tekst: 'contract eindigt' },
  over: { soort: 'letop', tekst: 'meer mensen dan capaciteit' },
  vol: { soort: 'letop', tekst: 'vol' },
};

/** Who may deliver, with what needs attention first. */
export function Aanbiederspagina(p: Props) {
  const aandacht = p.contracten.filter(
    (contract) => aandachtVoor(contract, p.vandaag, p.druktes, p.metMensen).length > 0,
  );
  const rest = p.contracten.filter((contract) => !aandacht.includes(contract));
  const gefilterd = p.voorziening !== '';
  return (
    <Pagina
      kader={p.kader}
      titel="Aanbieders"
      inleiding={
        <p>Wie levert maatwerk onder een contract, wat, waar en hoeveel? Eerst wat aandacht vraagt.</p>
      }
      acties={
        <>
          {p.beheer ? <KnopLink href={contractPaden.nieuw}>Aanbieder toevoegen</KnopLink> : null}
          <KnopLink href={contractPaden.bestand}>Bestand (csv)</KnopLink>
        </>
      }
      breed
    >
      {p.telt === 0 ? (
        <Leegte
          titel="Er staan nog geen aanbieders in het register."
          actie={p.beheer ? <KnopLink href={contractPaden.nieuw}>Aanbieder toevoegen</KnopLink> : undefined}
        >
          <p>De contractmanager neemt hen op.</p>
        </Leegte>
      ) : (
        <>
          <Formulier actie={contractPaden.lijst} methode="get" label="Aanbieders kiezen" opEenRij>
            <Selectie
              naam="voorziening"
              label="Voorziening"
              leeg="Alles"
              opties={p.maatwerk.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
              waarde={p.voorziening}
            />
            <Knop soort="secundair">Toon</Knop>
          </Formulier>
          {gefilterd ? (
            <p role="status">{aantal(p.contracten.length, 'aanbieder', 'aanbieders')} gevonden.</p>
          ) : null}
          {p.contracten.length === 0 ? (
            <Leegte
              titel="Geen aanbieder levert deze voorziening."
              actie={<KnopLink href={contractPaden.lijst}>Alle aanbieders</KnopLink>}
            >
              <p>Een inwoner kan dan alleen een pgb krijgen, of u contracteert iemand.</p>
            </Leegte>
          ) : null}
          <Lijst {...p} titel="Vraagt aandacht" contracten={aandacht} />
          <Lijst
            {...p}
            titel={aandacht.length === 0 ? 'Alle aanbieders' : 'Andere aanbieders'}
            contracten={rest}
          />
        </>
      )}
    </Pagina>
  );
}

function Lijst({ titel, contracten, maatwerk, vandaag, ...p }: Props & { readonly titel: string }) {
  const { druktes, metMensen } = p;
  const naam = naamgever(maatwerk);
  if (contracten.length === 0) return null;
  return (
    <Kaart titel={titel}>
      <Tabel
        bijschrift={titel}
        bijschriftVerborgen
        rijen={contracten}
        kolommen={[
          {
            kop: 'Aanbieder',
            rijkop: true,
            cel: (contract) => (
              <>
                <Link href={contractPaden.een(contract.code)}>{contract.gegevens.naam}</Link>
                <Aandachtlabels {...{ contract, vandaag, druktes, metMensen }} />
              </>
            ),
          },
          {
            kop: 'Levert',
            cel: ({ code, producten }) =>
              producten.length === 0 ? (
                'nog niets vastgelegd'
              ) : (
                <ul class="omk-celregels">
                  {producten.map((product) => (
                    <li>
                      {productKort(product, naam, druktes.get(druktesleutel(code, product.voorziening)))}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            kop: 'Stop',
            cel: ({ verzoeken }) => {
              const stops = verzoeken.flatMap((verzoek) => geldendeStop(verzoek, vandaag) ?? []);
              return stops.length === 0
                ? '–'
                : stops.map((stop) => (
                    <div>
                      {watVoor(stop.voorziening, naam)}, {periode(stop.van, stop.tm)}
                    </div>
                  ));
            },
          },
          { kop: 'Contract tot en met', cel: (contract) => einde(contract, vandaag) },
          { kop: 'Sluit op', cel: ({ sluit }) => (sluit ? datumLang(sluit.op) : '–') },
        ]}
      />
    </Kaart>
  );
}

function Aandachtlabels({
  contract,
  vandaag,
  druktes,
  metMensen,
}: Pick<Props, 'vandaag' | 'druktes' | 'metMensen'> & { readonly contract: Contract }) {
  const soorten = aandachtVoor(contract, vandaag, druktes, metMensen);
  const voorbij = isVoorbij(contract, vandaag);
  const later = !voorbij && begintNog(contract.gegevens, vandaag);
  return soorten.length === 0 && !voorbij && !later ? null : (
    <Labels>
      {soorten.map((soort) => (
        <Label {...AANDACHT[soort]} />
      ))}
      {voorbij ? <Label tekst="levert niet meer" /> : null}
      {later ? <Label tekst={`begint op ${datumLang(contract.gegevens.contractVan)}`} /> : null}
    </Labels>
  );
}
