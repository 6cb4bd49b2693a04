import { z } from 'zod';
import { datumLang, plusWeken } from '../kern/datum.ts';
import { leesOnderdeelId, leesPersoonId, leesUitnodigingssleutel } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { ZEVEN_WETTEN } from '../recht/wetten.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import type { Velden } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import type { Tegenspraak } from './gebeurtenissen.ts';
import { TEGENSPRAKEN, UITNODIGINGSGRONDEN } from './gebeurtenissen.ts';
import { herkenbaars, vindHerkenbaars, zonderHerkenbaars } from './herkenbaar.ts';
import { GEBIEDNAAM, GRONDNAAM, TEGENSPRAAKNAAM, uitgenodigdeTekst } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';
import { hoogstensWeken, openUitnodigingen, UITGENODIGDEN } from './uitnodiging.ts';

type Formulier = OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels>;
type Props = VeldenProps<TotToets, LokaleRegels>;

/** Unless the municipality lets nobody look as long. */
const MEESTAL_WEKEN = 2;

const zUitnodiging = z.object({
  sleutel: zGelezen(leesUitnodigingssleutel, 'De pagina was te lang open. Verstuur nog een keer.'),
  persoon: zGelezen(leesPersoonId, 'Kies wie u uitnodigt.'),
  gebied: zKeuze(ZEVEN_WETTEN, 'Kies vanuit welk terrein deze collega meedenkt.'),
  tegenspraak: zGelezen<Tegenspraak | null>(
    (tekst) => (tekst === '' ? null : TEGENSPRAKEN.find((soort) => soort === tekst)),
    'Kies uit de lijst.',
  ),
  grond: zKeuze(UITNODIGINGSGRONDEN, 'Kies of de naam erbij mag.'),
  totEnMet: zDatum('Vul in tot wanneer deze collega kan meekijken.'),
  waarom: zTekst('Schrijf op waarom deze collega nodig is.', 2_000),
  vraag: zTekst('Schrijf op wat u vraagt.', 4_000),
  effect: zTekst('Schrijf op wat de inwoner wil bereiken, zonder dat iemand de inwoner herkent.', 8_000),
});

function effectteksten({ toets }: TotToets): string {
  return (toets.effect.gesloten?.waarde.effecten ?? []).map(({ tekst }) => tekst).join('\n');
}

export const uitnodigFormulier: Formulier = {
  soort: 'deelnemerUitnodigen',
  pad: 'deelnemer-uitnodigen',
  knop: 'Collega uitnodigen',
  concept: true,
  kiesUit: UITGENODIGDEN,
  begin: (t, { vandaag, regels }) =>
    maakVelden({
      grond: 'zonderNaam',
      totEnMet: plusWeken(vandaag, Math.min(MEESTAL_WEKEN, hoogstensWeken(regels.normen))),
      effect: zonderHerkenbaars(effectteksten(t), herkenbaars(t, false)),
    }),
  lees(ingevuld) {
    const gelezen = leesFormulier(zUitnodiging, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'deelnemerUitnodigen', rol: null, ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Bericht soort="info">
        <p>
          Uw collega ziet één pagina: uw vraag, het effect zoals u het hier opschrijft, de waarden en regels
          van de eigen wet en de opties. Niet het dossier. Wie keek, staat in de lijst die de inwoner kan
          lezen.
        </p>
      </Bericht>
      <Wie {...p} />
      <Teksten {...p} />
    </>
  ),
};

function Wie({ waarden, fouten, namen, context }: Props) {
  const uiterlijk = plusWeken(context.vandaag, hoogstensWeken(context.regels.normen));
  const anderen = Object.entries(namen).filter(([id]) => id !== context.wie.id);
  return (
    <>
      {anderen.length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft geen collega ingevuld die kan meedenken."
          gevolg="Er is daarom niemand te kiezen."
        />
      ) : (
        <Selectie
          naam="persoon"
          label="Wie nodigt u uit?"
          opties={anderen.map(([waarde, tekst]) => ({ waarde, tekst }))}
          waarde={veld(waarden, 'persoon')}
          fout={fouten['persoon']}
        />
      )}
      <Selectie
        naam="gebied"
        label="Vanuit welk terrein?"
        opties={ZEVEN_WETTEN.map((waarde) => ({ waarde, tekst: GEBIEDNAAM[waarde] }))}
        waarde={veld(waarden, 'gebied')}
        fout={fouten['gebied']}
      />
      <Selectie
        naam="tegenspraak"
        label="Vraagt u deze collega om tegen te spreken?"
        opties={TEGENSPRAKEN.map((waarde) => ({ waarde, tekst: `ja, ${TEGENSPRAAKNAAM[waarde]}` }))}
        leeg="nee"
        waarde={veld(waarden, 'tegenspraak')}
        fout={fouten['tegenspraak']}
        nietVerplicht
      />
      <Keuze
        naam="grond"
        label="Mag deze collega weten om wie het gaat?"
        opties={UITNODIGINGSGRONDEN.map((waarde) => ({
          waarde,
          tekst: GRONDNAAM[waarde],
          hulp: GRONDHULP[waarde],
        }))}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
      <Datumveld
        naam="totEnMet"
        label="Tot en met wanneer kan deze collega meekijken?"
        hulp={`Niet langer dan nodig, en uiterlijk ${datumLang(uiterlijk)}. Is de toets eerder klaar, dan sluit de pagina vanzelf.`}
        waarde={veld(waarden, 'totEnMet')}
        fout={fouten['totEnMet']}
        vroegst={context.vandaag}
        uiterlijk={uiterlijk}
      />
    </>
  );
}

const GRONDHULP = {
  zonderNaam: 'Vaak genoeg om mee te denken. Dit mag altijd, als niemand de inwoner herkent.',
  toestemming:
    'Alleen met een vastgelegde toestemming voor dit terrein, tot en met de einddatum (Wmo 5.3.3).',
  wgs8d: 'Alleen vanuit Schulden, en alleen als het nodig is voor de schuldhulp (Wgs 8d).',
} as const;

function Teksten({ toestand, waarden, fouten }: Props) {
  const gevonden = vindHerkenbaars(effectteksten(toestand), herkenbaars(toestand, false));
  return (
    <>
      <Tekstvlak
        naam="waarom"
        label="Waarom is deze collega nodig?"
        waarde={veld(waarden, 'waarom')}
        fout={fouten['waarom']}
        regels={2}
      />
      <Tekstvlak
        naam="vraag"
        label="Wat vraagt u?"
        waarde={veld(waarden, 'vraag')}
        fout={fouten['vraag']}
        regels={3}
      />
      <Bericht
        soort={gevonden.length > 0 ? 'letop' : 'info'}
        titel={gevonden.length > 0 ? 'In de effecten staat waaraan de inwoner te herkennen is' : undefined}
      >
        {gevonden.length > 0 ? <p>Wij vervingen door […]: {gevonden.join(', ')}.</p> : null}
        <p>
          Wij vinden alleen namen, adressen en nummers die in het dossier staan. Lees zelf na of een collega
          de inwoner herkent: aan werk, school, ziekte, een datum of een gebeurtenis. In een kleine gemeente
          is weinig genoeg.
        </p>
      </Bericht>
      <Tekstvlak
        naam="effect"
        label="Wat wil de inwoner bereiken? Zo leest uw collega het"
        hulp="In de woorden van de inwoner, zonder dat te zien is om wie het gaat."
        waarde={veld(waarden, 'effect')}
        fout={fouten['effect']}
        regels={4}
      />
    </>
  );
}

const zIntrekking = z.object({
  id: zGelezen(leesOnderdeelId, 'Kies welke uitnodiging u intrekt.'),
  reden: zTekst('Schrijf op waarom.', 2_000),
});

/** The only open one is chosen already. */
function enige(ids: readonly string[]): Velden {
  return maakVelden({ id: ids.length === 1 ? ids[0] : undefined });
}

export const uitnodigingIntrekFormulier: Formulier = {
  soort: 'uitnodigingIntrekken',
  pad: 'uitnodiging-intrekken',
  knop: 'Uitnodiging intrekken',
  concept: false,
  kiesUit: UITGENODIGDEN,
  begin: (t, { vandaag }) => enige(openUitnodigingen(t, vandaag).map(({ id }) => id)),
  lees(ingevuld) {
    const gelezen = leesFormulier(zIntrekking, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'uitnodigingIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten, namen }) => (
    <>
      <p>De pagina van deze collega sluit meteen. Wat al gezegd is, blijft bij de toets.</p>
      <Keuze
        naam="id"
        label="Welke uitnodiging?"
        opties={openUitnodigingen(toestand, context.vandaag).map((u) => ({
          waarde: u.id,
          tekst: `${namen[u.persoon] ?? u.persoon}: ${uitgenodigdeTekst(u)}`,
          hulp: `${u.waarom} Tot en met ${datumLang(u.totEnMet)}.`,
        }))}
        waarde={veld(waarden, 'id')}
        fout={fouten['id']}
      />
      <Tekstvlak
        naam="reden"
        label="Waarom?"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={2}
      />
    </>
  ),
};
