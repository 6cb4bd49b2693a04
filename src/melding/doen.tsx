import type { Kader } from '../ui/kader.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { InwonerPagina } from '../ui/pagina.tsx';
import type { Child } from 'hono/jsx';
import type { Regel } from '../ui/samenvatting.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { BijSpoed } from '../ui/spoed.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { Termijn } from '../ui/termijn.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { leesDatum } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { AANSPREEKNAAM, BEREIKNAAM, LEEFGEBIEDNAAM, MELDERNAAM, SIGNAALNAAM } from './namen.ts';
import { Meegenomen } from './meegenomen.tsx';
import { type EigenBrp, MetBrp } from './metbrp.tsx';
import { meldingPaden } from './paden.ts';
import type { Vraag } from './vraag.ts';
import { gevraagdeVragen } from './webformulier.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';
import { dag } from '../ui/talen/dag.ts';
import { isVertaald } from '../ui/talen/taal.ts';
import { BRIEVEN_IN_NEDERLANDS, meertalig } from '../ui/taalkeuze.tsx';

interface Props {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly sleutel: string;
}

/** Its id: the buttons for the languages send it too. */
const FORMULIER = 'hulpvraag';

/** Names on this page, with the boxes a birth date is typed in. */
const eigenNamen = (vraag: Vraag): readonly string[] => [
  ...vraag.namen,
  ...(vraag.namen.includes('geboortedatum')
    ? ['geboortedatum-dag', 'geboortedatum-maand', 'geboortedatum-jaar']
    : []),
];

/** One question. */
export const VraagPagina = meertalig(function VraagPagina({
  kader,
  waarden,
  sleutel,
  vraag,
  fouten,
  brp,
}: Props & { vraag: Vraag; fouten: Veldfouten; brp?: EigenBrp | undefined }) {
  const vragen = gevraagdeVragen(waarden);
  const nummer = vragen.indexOf(vraag) + 1;
  const alsKop = vraag.namen.length === 1;
  return (
    <InwonerPagina
      kader={kader}
      titel={zeg(vraag.titel)}
      fouten={fouten}
      stap={{ nummer, totaal: vragen.length + 1 }}
      zonderKop={alsKop}
      terug={nummer === 1 ? { href: '/' } : undefined}
      taalformulier={{ id: FORMULIER, actie: meldingPaden.stap(vraag.code), naar: 'open', gewoon: 'verder' }}
    >
      {brp && vraag.code === 'persoon' ? <MetBrp waarden={waarden} sleutel={sleutel} brp={brp} /> : null}
      <Formulier actie={meldingPaden.stap(vraag.code)} sleutel={sleutel} id={FORMULIER}>
        <Meegenomen waarden={waarden} behalve={eigenNamen(vraag)} />
        {vraag.velden({ waarden, fouten })}
        <Knoppenrij>
          <Knop naam="naar" waarde="verder">
            {zeg('Volgende')}
          </Knop>
          {nummer > 1 ? (
            <Knop soort="subtiel" naam="naar" waarde="terug">
              {zeg('Vorige vraag')}
            </Knop>
          ) : null}
        </Knoppenrij>
      </Formulier>
    </InwonerPagina>
  );
});

/** Everything once more, before it is sent. */
export const ControlePagina = meertalig(function ControlePagina({
  kader,
  waarden,
  sleutel,
  weigeringen,
}: Props & { weigeringen: readonly Weigering[] }) {
  const vragen = gevraagdeVragen(waarden);
  return (
    <InwonerPagina
      kader={kader}
      titel={zeg('Klopt dit?')}
      inleiding={<p>{zeg('Lees rustig na. U kunt alles nog veranderen.')}</p>}
      taalformulier={{ id: FORMULIER, actie: meldingPaden.stap(vragen.at(-1)?.code ?? ''), naar: 'verder' }}
      stap={{ nummer: vragen.length + 1, totaal: vragen.length + 1 }}
    >
      <Weigeringen weigeringen={weigeringen} />
      {vragen.map((vraag) => (
        <Kaart titel={zeg(vraag.titel)} niveau={2}>
          <Samenvatting regels={regelsVan(vraag.code, waarden)} />
          <Formulier
            actie={meldingPaden.stap(vraag.code)}
            sleutel={sleutel}
            label={zeg('Veranderen: {wat}', { wat: zeg(vraag.titel) })}
          >
            <Meegenomen waarden={waarden} behalve={[]} />
            <Knop soort="subtiel" naam="naar" waarde="open" toelichting={zeg(vraag.titel)}>
              {zeg('Veranderen')}
            </Knop>
          </Formulier>
        </Kaart>
      ))}
      <Formulier actie={meldingPaden.doen} sleutel={sleutel} id={FORMULIER} label={zeg('Versturen')}>
        <Meegenomen waarden={waarden} behalve={[]} />
        <p>
          {zeg('Wij gebruiken wat u invult om uit te zoeken welke hulp u nodig hebt.')}{' '}
          <a href="/privacy">{zeg('Lees wat wij met uw gegevens doen')}</a>.
        </p>
        <Knoppenrij>
          <Knop>{zeg('Versturen')}</Knop>
        </Knoppenrij>
      </Formulier>
    </InwonerPagina>
  );
});

const JA_NEE = { ja: 'Ja', nee: 'Nee' } as const;

/** In the writer's own words, whatever language the page is in. */
const getypt = (tekst: string): Child => (tekst === '' ? '' : <bdi>{tekst}</bdi>);

function regelsVan(code: string, w: Velden) {
  const een = (naam: string) => veld(w, naam);
  const geboren = leesDatum(een('geboortedatum'));
  const regels: Readonly<Record<string, readonly Regel[]>> = {
    wie: [
      {
        term: zeg('U vraagt hulp voor'),
        waarde: een('melder') === 'zelf' ? zeg('uzelf') : naamUit(MELDERNAAM, een('melder')),
      },
    ],
    vraag: [{ term: zeg('Uw vraag'), waarde: getypt(een('hulpvraag')) }],
    situatie: [
      {
        term: zeg('Gaat over'),
        waarde: veldLijst(w, 'leefgebieden')
          .map((c) => naamUit(LEEFGEBIEDNAAM, c))
          .join(', '),
      },
      {
        term: zeg('Dit speelt'),
        waarde: veldLijst(w, 'signalen')
          .map((c) => naamUit(SIGNAALNAAM, c))
          .join(', '),
      },
      { term: zeg('Wie helpt er nu'), waarde: getypt(een('betrokkenHulp')) },
    ],
    melder: [
      { term: zeg('Uw naam'), waarde: getypt(een('melderNaam')) },
      { term: zeg('Organisatie'), waarde: getypt(een('melderOrganisatie')) },
      { term: zeg('Telefoon'), waarde: getypt(een('melderTelefoon')) },
      { term: zeg('E-mail'), waarde: getypt(een('melderEmail')) },
      { term: zeg('Deze persoon weet ervan'), waarde: naamUit(JA_NEE, een('inwonerWeetErvan')) },
      { term: zeg('Uw naam mag in de brief'), waarde: naamUit(JA_NEE, een('melderNoemen')) },
    ],
    persoon: [
      { term: zeg('Aanspreken als'), waarde: naamUit(AANSPREEKNAAM, een('aanspreekvorm')) },
      { term: zeg('Naam'), waarde: getypt(`${een('voornamen')} ${een('achternaam')}`.trim()) },
      { term: zeg('Geboren'), waarde: geboren ? dag(geboren) : '' },
      { term: zeg('BSN'), waarde: een('bsn') },
    ],
    adres: [
      { term: zeg('Adres'), waarde: getypt(`${een('straat')} ${een('huisnummer')}`.trim()) },
      {
        term: zeg('Postcode en woonplaats'),
        waarde: getypt(`${een('postcode')} ${een('woonplaats')}`.trim()),
      },
    ],
    contact: [
      { term: zeg('Telefoon'), waarde: getypt(een('telefoon')) },
      { term: zeg('E-mail'), waarde: getypt(een('email')) },
      { term: zeg('Bericht het liefst'), waarde: naamUit(BEREIKNAAM, een('bereikbaarVia')) },
      { term: zeg('Praten het liefst'), waarde: getypt(een('gespreksplaats')) },
      {
        term: zeg('Taal'),
        waarde: getypt([een('taal'), een('tolkNodig') ? zeg('met tolk') : ''].filter(Boolean).join(', ')),
      },
    ],
  };
  return regels[code] ?? [];
}

function naamUit<C extends string>(namen: Readonly<Record<C, KaleTekst>>, code: string): string {
  return isCode(namen, code) ? zeg(namen[code]) : '';
}

const isCode = <C extends string>(namen: Readonly<Record<C, unknown>>, code: string): code is C =>
  Object.hasOwn(namen, code);

interface KlaarProps {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly inrichting: Inrichting;
  readonly vandaag: Datum;
  readonly onderzoek: Berekening;
  readonly plan: Berekening;
}

/** The reference number, and what happens now. Names nobody: the address may be shared. */
export const KlaarPagina = meertalig(function KlaarPagina(p: KlaarProps) {
  const { inrichting } = p;
  return (
    <InwonerPagina kader={p.kader} titel={zeg('Uw vraag is verstuurd')}>
      <Bericht soort="goed" rol="status" titel={zeg('Wij hebben uw vraag ontvangen.')}>
        <p>
          {zegMet('Uw nummer is {nummer}. Bewaar dit nummer.', {
            nummer: <strong class="omk-heel">{p.id}</strong>,
          })}
        </p>
      </Bericht>
      <Kaart titel={zeg('Wat gebeurt er nu?')}>
        <ol class="omk-lijst">
          <li>
            {inrichting.belBinnenWerkdagen === null
              ? zeg('Iemand van de gemeente belt u.')
              : zeg('Binnen {n} werkdagen belt iemand van de gemeente.', {
                  n: inrichting.belBinnenWerkdagen,
                })}
          </li>
          <li>{zeg('U krijgt een brief met alles wat hier staat.')}</li>
          <li>
            {zeg('Daarna komt er een gesprek, op een plek die u prettig vindt. U mag iemand meenemen.')}
          </li>
          {isVertaald() ? <li>{zeg(BRIEVEN_IN_NEDERLANDS)}</li> : null}
        </ol>
        <Termijn
          wat={zeg('Uiterlijk dan is ons onderzoek klaar')}
          uiterlijk={p.onderzoek.uiterlijk}
          vandaag={p.vandaag}
          stappen={p.onderzoek.stappen}
        />
      </Kaart>
      <Kaart titel={zeg('Wilt u zelf een plan maken?')}>
        <p>
          {zeg(
            'U mag opschrijven wat u wilt bereiken en welke hulp daarbij past. Dat heet een persoonlijk plan.',
          )}
        </p>
        <Termijn
          wat={zeg('Geef het plan aan ons')}
          uiterlijk={p.plan.uiterlijk}
          vandaag={p.vandaag}
          stappen={p.plan.stappen}
        />
      </Kaart>
      <Kaart titel={zeg('Gratis hulp bij uw vraag')}>
        <p>
          {zeg(
            'Een onafhankelijke cliëntondersteuner staat naast u en kost niets. Dat geldt ook voor wie voor u zorgt.',
          )}{' '}
          {inrichting.clientondersteuning
            ? zegMet('Bel {organisatie}: {nummer}.', {
                organisatie: <bdi>{inrichting.clientondersteuning.organisatie}</bdi>,
                nummer: <Telefoon nummer={inrichting.clientondersteuning.telefoon} />,
              })
            : zeg('Wij vertellen u wie dat kan zijn.')}
        </p>
      </Kaart>
      <BijSpoed titel={zeg('Kan het niet wachten?')} spoed={inrichting.bijSpoed} />
      <KnopLink href="/" soort="secundair">
        {zeg('Naar de voorpagina')}
      </KnopLink>
    </InwonerPagina>
  );
});
