import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import { overlegPaden } from '../overleg/paden.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie, Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { METHODEN, METHODENAAM, METHODESTAPPEN } from './dilemma.ts';
import { intervisiePaden } from './paden.ts';
import type { Dilemma } from './queries.ts';

type Namen = Readonly<Record<string, string>>;

const KRUIMELS = [
  { tekst: 'Overleg', href: overlegPaden.overzicht },
  { tekst: 'Intervisie', href: intervisiePaden.bibliotheek },
] as const;

/** The library of what colleagues learned from each other, and what one takes part in. */
export function Bibliotheekpagina(p: {
  readonly kader: Kader;
  readonly q: string;
  readonly gevonden: readonly Dilemma[];
  readonly komend: readonly Dilemma[];
}) {
  return (
    <Pagina
      kader={p.kader}
      titel="Intervisie"
      pad={[KRUIMELS[0]]}
      inleiding={
        <p>
          Praten over een dilemma, los van een dossier. Wat het opleverde, staat hier zonder dat iemand
          herkend kan worden (AVG 4 onder 1).
        </p>
      }
      acties={<KnopLink href={intervisiePaden.nieuw}>Dilemma inbrengen</KnopLink>}
    >
      {p.komend.length === 0 ? null : (
        <Kaart titel="Nog te bespreken" soort="nadruk">
          <ul class="omk-linklijst">
            {p.komend.map(({ nr, titel, dag, methode }) => (
              <li>
                <Link href={intervisiePaden.dilemma(nr)}>{titel}</Link>
                <span>
                  {datumLang(dag)}, {METHODENAAM[methode]}
                </span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      <Kaart titel="Bibliotheek">
        <Formulier
          actie={intervisiePaden.bibliotheek}
          methode="get"
          opEenRij
          label="Zoeken in de bibliotheek"
        >
          <Tekstveld naam="q" label="Zoek op woorden" type="search" tekens={20} waarde={p.q} nietVerplicht />
          <Knoppenrij>
            <Knop soort="secundair">Zoeken</Knop>
          </Knoppenrij>
        </Formulier>
        {p.gevonden.length === 0 ? (
          <Leegte titel={p.q === '' ? 'Er staat nog niets in de bibliotheek.' : 'Niets gevonden.'}>
            <p>
              {p.q === ''
                ? 'Bespreek een dilemma en leg vast wat het opleverde. Dan staat het hier voor iedereen.'
                : 'Probeer andere woorden, of minder woorden.'}
            </p>
          </Leegte>
        ) : (
          <ul class="omk-linklijst">
            {p.gevonden.map(({ nr, titel, uitkomst }) => (
              <li>
                <Link href={intervisiePaden.dilemma(nr)}>{titel}</Link>
                <span dir="auto">{kort(uitkomst?.inzicht ?? '')}</span>
              </li>
            ))}
          </ul>
        )}
      </Kaart>
    </Pagina>
  );
}

const LENGTE = 160;

function kort(tekst: string): string {
  const tekens = Array.from(tekst);
  return tekens.length > LENGTE ? `${tekens.slice(0, LENGTE).join('').trimEnd()}…` : tekst;
}

interface Formulierprops {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** A dilemma that is nobody's file, with who takes which part. */
export function Inbrengpagina(p: Formulierprops & { readonly namen: Namen; readonly vandaag: Datum }) {
  const { waarden, fouten } = p;
  const mensen = Object.entries(p.namen).map(([waarde, tekst]) => ({ waarde, tekst }));
  return (
    <Pagina kader={p.kader} titel="Dilemma inbrengen" pad={KRUIMELS} fouten={fouten}>
      <Formulier actie={intervisiePaden.nieuw}>
        <Bericht soort="info" titel="Over het dilemma, niet over de inwoner">
          <p>
            Schrijf ‘de inwoner’ of ‘een collega’. Noem geen namen, plaatsen, dagen of nummers, en verander
            wat iemand verraadt. Wij kijken de tekst na; u leest hem zelf ook na.
          </p>
        </Bericht>
        <Tekstveld
          naam="titel"
          label="Waar gaat het over, in een paar woorden?"
          waarde={veld(waarden, 'titel')}
          fout={fouten['titel']}
        />
        <Tekstvlak
          naam="dilemma"
          label="Waar schuurt het?"
          waarde={veld(waarden, 'dilemma')}
          fout={fouten['dilemma']}
          regels={6}
        />
        <Tekstvlak
          naam="vraag"
          label="Wat is uw vraag aan de anderen?"
          waarde={veld(waarden, 'vraag')}
          fout={fouten['vraag']}
          regels={2}
        />
        <Keuze
          naam="methode"
          label="Hoe bespreken jullie het?"
          opties={METHODEN.map((waarde) => ({
            waarde,
            tekst: METHODENAAM[waarde],
            hulp: METHODESTAPPEN[waarde][0],
          }))}
          waarde={veld(waarden, 'methode')}
          fout={fouten['methode']}
        />
        <Datumveld
          naam="dag"
          label="Wanneer?"
          waarde={veld(waarden, 'dag')}
          fout={fouten['dag']}
          vroegst={p.vandaag}
        />
        <Selectie
          naam="gespreksleider"
          label="Wie leidt het gesprek?"
          opties={mensen}
          waarde={veld(waarden, 'gespreksleider')}
          fout={fouten['gespreksleider']}
        />
        <Vinkjes
          naam="meedenkers"
          label="Wie denken mee?"
          opties={mensen}
          waarden={veldLijst(waarden, 'meedenkers')}
          fout={fouten['meedenkers']}
        />
        <Vinkje
          naam="nagelezen"
          tekst="Ik heb de tekst nagelezen: ook een buurman herkent er niemand in."
          aan={veld(waarden, 'nagelezen') !== ''}
          fout={fouten['nagelezen']}
        />
        <Knoppenrij>
          <Knop>Inbrengen</Knop>
          <KnopLink href={intervisiePaden.bibliotheek} soort="subtiel">
            Terug naar intervisie
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

/** One dilemma: before the talk with its method and parts, after it with what it gave and nobody's name. */
export function Dilemmapagina(
  p: Formulierprops & {
    readonly dilemma: Dilemma;
    readonly namen: Namen;
    readonly magWeghalen: boolean;
  },
) {
  const { dilemma: d, waarden, fouten } = p;
  return (
    <Pagina kader={p.kader} titel={d.titel} pad={KRUIMELS} fouten={fouten}>
      <Kaart titel="Het dilemma">
        <Samenvatting
          regels={[
            { term: 'Waar het schuurt', waarde: <VrijeTekst tekst={d.dilemma} /> },
            { term: 'Vraag', waarde: <VrijeTekst tekst={d.vraag} /> },
            { term: 'Manier van bespreken', waarde: METHODENAAM[d.methode] },
            ...(d.rollen ? rolregels(d, p.namen) : []),
          ]}
        />
        <Uitklap titel={`Zo gaat het: ${METHODENAAM[d.methode]}`} klein>
          <ol>
            {METHODESTAPPEN[d.methode].map((stap) => (
              <li>{stap}</li>
            ))}
          </ol>
        </Uitklap>
      </Kaart>
      {d.uitkomst ? (
        <Kaart titel="Wat het opleverde" soort="nadruk">
          <Samenvatting
            regels={[
              { term: 'Inzicht', waarde: <VrijeTekst tekst={d.uitkomst.inzicht} /> },
              ...(d.uitkomst.afspraak
                ? [{ term: 'Afspraak', waarde: <VrijeTekst tekst={d.uitkomst.afspraak} /> }]
                : []),
            ]}
          />
        </Kaart>
      ) : (
        <Formulier actie={intervisiePaden.uitkomst(d.nr)}>
          <Tekstvlak
            naam="inzicht"
            label="Wat leverde het gesprek op?"
            hulp="Dit komt in de bibliotheek, voor alle collega’s. Wie meedeed, staat er dan niet meer bij."
            waarde={veld(waarden, 'inzicht')}
            fout={fouten['inzicht']}
            regels={5}
          />
          <Tekstvlak
            naam="afspraak"
            label="Wat spraken jullie af?"
            waarde={veld(waarden, 'afspraak')}
            fout={fouten['afspraak']}
            regels={2}
            nietVerplicht
          />
          <Knoppenrij>
            <Knop>In de bibliotheek zetten</Knop>
          </Knoppenrij>
        </Formulier>
      )}
      {p.magWeghalen ? (
        <Formulier actie={intervisiePaden.weghalen(d.nr)}>
          <p>Herkent iemand toch een inwoner of collega? Haal het dan weg. Het is meteen en voorgoed weg.</p>
          <Vinkje naam="zeker" tekst="Ja, haal dit weg." aan={false} fout={fouten['zeker']} />
          <Knoppenrij>
            <Knop soort="secundair">Weghalen</Knop>
          </Knoppenrij>
        </Formulier>
      ) : null}
      <Knoppenrij>
        <KnopLink href={intervisiePaden.bibliotheek} soort="subtiel">
          Terug naar intervisie
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}

function rolregels({ rollen, dag }: Dilemma, namen: Namen) {
  if (!rollen) return [];
  const naam = (id: string): string => namen[id] ?? id;
  return [
    { term: 'Wanneer', waarde: datumVoluit(dag) },
    { term: 'Inbrenger', waarde: naam(rollen.inbrenger) },
    { term: 'Gespreksleider', waarde: naam(rollen.gespreksleider) },
    { term: 'Denken mee', waarde: rollen.meedenkers.map(naam).join(', ') },
  ];
}
