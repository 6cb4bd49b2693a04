import type { Kader } from '../ui/kader.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { InwonerPagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { BijSpoed } from '../ui/spoed.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { Termijn } from '../ui/termijn.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { datumLang, leesDatum } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { AANSPREEKNAAM, BEREIKNAAM, LEEFGEBIEDNAAM, MELDERNAAM, SIGNAALNAAM } from './namen.ts';
import { meldingPaden } from './paden.ts';
import type { Vraag } from './vraag.ts';
import { gevraagdeVragen } from './webformulier.tsx';

interface Props {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly sleutel: string;
}

/** Answers of the other pages travel along in the form: nothing is kept before it is sent. */
function Meegenomen({ waarden, behalve }: { waarden: Velden; behalve: readonly string[] }) {
  return (
    <>
      {Object.entries(waarden)
        .filter(([naam]) => !behalve.includes(naam) && naam !== 'sleutel' && naam !== 'naar')
        .flatMap(([naam, lijst]) => lijst.map((waarde) => <Verborgen naam={naam} waarde={waarde} />))}
    </>
  );
}

/** Names on this page, with the boxes a birth date is typed in. */
const eigenNamen = (vraag: Vraag): readonly string[] => [
  ...vraag.namen,
  ...(vraag.namen.includes('geboortedatum')
    ? ['geboortedatum-dag', 'geboortedatum-maand', 'geboortedatum-jaar']
    : []),
];

/** One question. */
export function VraagPagina({
  kader,
  waarden,
  sleutel,
  vraag,
  fouten,
}: Props & { vraag: Vraag; fouten: Veldfouten }) {
  const vragen = gevraagdeVragen(waarden);
  const nummer = vragen.indexOf(vraag) + 1;
  const alsKop = vraag.namen.length === 1;
  return (
    <InwonerPagina
      kader={kader}
      titel={vraag.titel}
      fouten={fouten}
      stap={{ nummer, totaal: vragen.length + 1 }}
      zonderKop={alsKop}
      terug={nummer === 1 ? { href: '/' } : undefined}
    >
      <Formulier actie={meldingPaden.stap(vraag.code)} sleutel={sleutel}>
        <Meegenomen waarden={waarden} behalve={eigenNamen(vraag)} />
        {vraag.velden({ waarden, fouten })}
        <Knoppenrij>
          <Knop naam="naar" waarde="verder">
            Volgende
          </Knop>
          {nummer > 1 ? (
            <Knop soort="subtiel" naam="naar" waarde="terug">
              Vorige vraag
            </Knop>
          ) : null}
        </Knoppenrij>
      </Formulier>
    </InwonerPagina>
  );
}

/** Everything once more, before it is sent. */
export function ControlePagina({
  kader,
  waarden,
  sleutel,
  weigeringen,
}: Props & { weigeringen: readonly Weigering[] }) {
  const vragen = gevraagdeVragen(waarden);
  return (
    <InwonerPagina
      kader={kader}
      titel="Klopt dit?"
      inleiding={<p>Lees rustig na. U kunt alles nog veranderen.</p>}
      stap={{ nummer: vragen.length + 1, totaal: vragen.length + 1 }}
    >
      <Weigeringen weigeringen={weigeringen} />
      {vragen.map((vraag) => (
        <Kaart titel={vraag.titel} niveau={2}>
          <Samenvatting regels={regelsVan(vraag.code, waarden)} />
          <Formulier
            actie={meldingPaden.stap(vraag.code)}
            sleutel={sleutel}
            label={`${vraag.titel} veranderen`}
          >
            <Meegenomen waarden={waarden} behalve={[]} />
            <Knop soort="subtiel" naam="naar" waarde="open" toelichting={vraag.titel}>
              Veranderen
            </Knop>
          </Formulier>
        </Kaart>
      ))}
      <Formulier actie={meldingPaden.doen} sleutel={sleutel} label="Versturen">
        <Meegenomen waarden={waarden} behalve={[]} />
        <p>
          Wij gebruiken wat u invult om uit te zoeken welke hulp u nodig hebt.{' '}
          <a href="/privacy">Lees wat wij met uw gegevens doen</a>.
        </p>
        <Knoppenrij>
          <Knop>Versturen</Knop>
        </Knoppenrij>
      </Formulier>
    </InwonerPagina>
  );
}

function regelsVan(code: string, w: Velden) {
  const een = (naam: string) => veld(w, naam);
  const geboren = leesDatum(een('geboortedatum'));
  const regels: Readonly<Record<string, readonly { term: string; waarde: string }[]>> = {
    wie: [
      {
        term: 'U vraagt hulp voor',
        waarde: een('melder') === 'zelf' ? 'uzelf' : naamUit(MELDERNAAM, een('melder')),
      },
    ],
    vraag: [{ term: 'Uw vraag', waarde: een('hulpvraag') }],
    situatie: [
      {
        term: 'Gaat over',
        waarde: veldLijst(w, 'leefgebieden')
          .map((c) => naamUit(LEEFGEBIEDNAAM, c))
          .join(', '),
      },
      {
        term: 'Dit speelt',
        waarde: veldLijst(w, 'signalen')
          .map((c) => naamUit(SIGNAALNAAM, c))
          .join(', '),
      },
      { term: 'Wie helpt er nu', waarde: een('betrokkenHulp') },
    ],
    melder: [
      { term: 'Uw naam', waarde: een('melderNaam') },
      { term: 'Organisatie', waarde: een('melderOrganisatie') },
      { term: 'Telefoon', waarde: een('melderTelefoon') },
      { term: 'E-mail', waarde: een('melderEmail') },
      { term: 'Deze persoon weet ervan', waarde: een('inwonerWeetErvan') },
      { term: 'Uw naam mag in de brief', waarde: een('melderNoemen') },
    ],
    persoon: [
      { term: 'Aanspreken als', waarde: naamUit(AANSPREEKNAAM, een('aanspreekvorm')) },
      { term: 'Naam', waarde: `${een('voornamen')} ${een('achternaam')}`.trim() },
      { term: 'Geboren', waarde: geboren ? datumLang(geboren) : '' },
      { term: 'BSN', waarde: een('bsn') },
    ],
    adres: [
      { term: 'Adres', waarde: `${een('straat')} ${een('huisnummer')}`.trim() },
      { term: 'Postcode en woonplaats', waarde: `${een('postcode')} ${een('woonplaats')}`.trim() },
    ],
    contact: [
      { term: 'Telefoon', waarde: een('telefoon') },
      { term: 'E-mail', waarde: een('email') },
      { term: 'Bericht het liefst', waarde: naamUit(BEREIKNAAM, een('bereikbaarVia')) },
      { term: 'Praten het liefst', waarde: een('gespreksplaats') },
      { term: 'Taal', waarde: [een('taal'), een('tolkNodig') ? 'met tolk' : ''].filter(Boolean).join(', ') },
    ],
  };
  return regels[code] ?? [];
}

function naamUit(namen: Readonly<Record<string, string>>, code: string): string {
  return namen[code] ?? '';
}

interface KlaarProps {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly inrichting: Inrichting;
  readonly vandaag: Datum;
  readonly onderzoek: Berekening;
  readonly plan: Berekening;
}

/** The reference number, and what happens now. Names nobody: the address may be shared. */
export function KlaarPagina(p: KlaarProps) {
  const { inrichting } = p;
  return (
    <InwonerPagina kader={p.kader} titel="Uw vraag is verstuurd">
      <Bericht soort="goed" rol="status" titel="Wij hebben uw vraag ontvangen.">
        <p>
          Uw nummer is <strong class="omk-heel">{p.id}</strong>. Bewaar dit nummer.
        </p>
      </Bericht>
      <Kaart titel="Wat gebeurt er nu?">
        <ol class="omk-lijst">
          <li>
            {inrichting.belBinnenWerkdagen === null
              ? 'Iemand van de gemeente belt u.'
              : `Binnen ${inrichting.belBinnenWerkdagen} werkdagen belt iemand van de gemeente.`}
          </li>
          <li>U krijgt een brief met alles wat hier staat.</li>
          <li>Daarna komt er een gesprek, op een plek die u prettig vindt. U mag iemand meenemen.</li>
        </ol>
        <Termijn
          wat="Uiterlijk dan is ons onderzoek klaar"
          uiterlijk={p.onderzoek.uiterlijk}
          vandaag={p.vandaag}
          stappen={p.onderzoek.stappen}
        />
      </Kaart>
      <Kaart titel="Wilt u zelf een plan maken?">
        <p>
          U mag opschrijven wat u wilt bereiken en welke hulp daarbij past. Dat heet een persoonlijk plan.
        </p>
        <Termijn
          wat="Geef het plan aan ons"
          uiterlijk={p.plan.uiterlijk}
          vandaag={p.vandaag}
          stappen={p.plan.stappen}
        />
      </Kaart>
      <Kaart titel="Gratis hulp bij uw vraag">
        <p>
          Een onafhankelijke cliëntondersteuner staat naast u en kost niets. Dat geldt ook voor wie voor u
          zorgt.{' '}
          {inrichting.clientondersteuning ? (
            <>
              Bel {inrichting.clientondersteuning.organisatie}:{' '}
              <Telefoon nummer={inrichting.clientondersteuning.telefoon} />.
            </>
          ) : (
            'Wij vertellen u wie dat kan zijn.'
          )}
        </p>
      </Kaart>
      <BijSpoed titel="Kan het niet wachten?" spoed={inrichting.bijSpoed} />
      <KnopLink href="/" soort="secundair">
        Naar de voorpagina
      </KnopLink>
    </InwonerPagina>
  );
}
