import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { ELKE_SOORT } from '../koppelvlakken/iwmo/retourberichten.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import type { Labelsoort } from '../ui/label.tsx';
import { Label, Labels } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { resterend, wanneer } from '../ui/weergave.ts';
import type { Berichtfase } from './bericht.ts';
import { eersteUiterlijk, teLaat } from './bericht.ts';
import type { Berichtenlijst, Berichtvraag, Lijstdeel, Lijstrij } from './lijst-queries.ts';
import { LIJSTDELEN, schrijfBerichtvraag, TELT_TOT } from './lijst-queries.ts';
import {
  FASENAAM,
  kloknaam,
  opgave,
  plaatsTekst,
  REDENNAAM,
  RICHTINGNAAM,
  SOORTNAAM,
  soortnaam,
} from './namen.ts';
import { berichtPaden } from './paden.ts';
import { regelnaam } from './regelnaam.ts';

interface Props {
  readonly kader: Kader;
  readonly lijst: Berichtenlijst;
  readonly vraag: Berichtvraag;
  readonly vandaag: Datum;
  /** Is there a folder? */
  readonly ingesteld: boolean;
  readonly magInvoeren: boolean;
  /** Working days for the answer to a request; null: no clock. */
  readonly verzoektermijn: number | null;
  /** After how many days messages of no dossier go; null: they stay. */
  readonly bewaardagen: number | null;
  readonly sleutel: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly melding: Melding | undefined;
}

const DEELNAAM: Readonly<Record<Lijstdeel, string>> = {
  eerst: 'Eerst doen',
  wacht: 'Er loopt een klok',
  alles: 'Alle berichten',
};

const KLEUR: Readonly<Partial<Record<Berichtfase, Labelsoort>>> = {
  verwerkt: 'goed',
  verzonden: 'goed',
  afgehandeld: 'neutraal',
  teVerwerken: 'info',
  klaargezet: 'info',
};

/** The ledger: first what is refused, late, or waits for a person. */
export function Berichtenpagina(p: Props) {
  const { vraag } = p;
  const naar = (anders: Partial<Berichtvraag>): string =>
    berichtPaden.lijstMet(schrijfBerichtvraag({ ...vraag, blad: 1, ...anders }));
  const alleen = (groep: string): string =>
    berichtPaden.lijstMet(schrijfBerichtvraag({ ...vraag, blad: 1, groep }));
  return (
    <Pagina
      kader={p.kader}
      titel="Berichten met aanbieders"
      inleiding={
        <p>
          Elk iWmo-bericht dat binnenkwam of wegging, precies zoals het was. Een retourbericht is er binnen
          drie werkdagen (OP090).
        </p>
      }
      meldingen={p.melding ? [p.melding] : []}
      fouten={p.fouten}
      acties={p.magInvoeren ? <KnopLink href={berichtPaden.invoeren}>Bestand invoeren</KnopLink> : undefined}
      breed
    >
      {p.ingesteld ? null : (
        <Bericht soort="letop" titel="Er is geen map voor berichten ingesteld">
          <p>
            Er komt niets vanzelf binnen en er gaat niets vanzelf weg. De administratie kan wel een bestand
            invoeren. De beheerder stelt de map in met BERICHTEN_MAP.
          </p>
        </Bericht>
      )}
      <p>
        {p.verzoektermijn === null
          ? 'Voor het antwoord op een verzoek (315, 317) is geen termijn ingevuld, want de standaard noemt er, voor zover wij vonden, geen. Daarvoor loopt dus geen klok.'
          : `Op een verzoek (315, 317) antwoordt uw gemeente binnen ${p.verzoektermijn} werkdagen. Dat is een eigen norm.`}{' '}
        Op een declaratie (323) is het antwoord er binnen tien werkdagen (OP090x4).
      </p>
      <p>
        {p.bewaardagen === null
          ? 'Hoe lang een bericht blijft over iemand van wie hier geen dossier is, heeft uw gemeente niet ingevuld. Het blijft dus staan.'
          : `Een bericht over iemand van wie hier geen dossier is, of dat niet te lezen is, wordt ${p.bewaardagen} dagen nadat er voor het laatst iets mee gebeurde vernietigd, tenzij het nog op iemand wacht.`}
      </p>
      <Tabs
        label="Delen van de lijst"
        tabs={LIJSTDELEN.map((deel) => ({
          tekst: DEELNAAM[deel],
          aantal: p.lijst.aantallen[deel],
          geteldTot: TELT_TOT,
          href: naar({ deel, groep: null }),
          hier: deel === vraag.deel,
        }))}
      />
      <Formulier actie={berichtPaden.lijst} methode="get" label="Berichten kiezen" opEenRij>
        {vraag.deel === 'eerst' ? null : <Verborgen naam="deel" waarde={vraag.deel} />}
        {vraag.groep === null ? null : <Verborgen naam="groep" waarde={vraag.groep} />}
        <Selectie
          naam="richting"
          label="Richting"
          nietVerplicht
          leeg="Ontvangen en verzonden"
          waarde={vraag.richting ?? ''}
          opties={(['in', 'uit'] as const).map((waarde) => ({ waarde, tekst: RICHTINGNAAM[waarde] }))}
        />
        <Selectie
          naam="soort"
          label="Soort"
          nietVerplicht
          leeg="Alle soorten"
          waarde={vraag.soort ?? ''}
          opties={ELKE_SOORT.map((waarde) => ({ waarde, tekst: SOORTNAAM[waarde] }))}
        />
        <Knop soort="secundair">Toon</Knop>
      </Formulier>
      {vraag.groep === null ? null : <Groep {...p} groep={vraag.groep} />}
      <Tabel
        bijschrift={DEELNAAM[vraag.deel]}
        rijen={p.lijst.rijen}
        kolommen={kolommen(p.vandaag, alleen)}
        leeg={
          <Leegte titel={vraag.deel === 'eerst' ? 'Er is nu niets te doen.' : 'Hier staat geen bericht.'}>
            <p>
              {vraag.deel === 'eerst'
                ? 'Wat wordt afgekeurd, te laat is of op een mens wacht, komt hier vanzelf te staan.'
                : 'Kies een ander deel van de lijst, of een andere richting of soort.'}
            </p>
          </Leegte>
        }
      />
      <Knoppenrij>
        {vraag.blad > 1 ? <KnopLink href={naar({ blad: vraag.blad - 1 })}>Vorige bladzijde</KnopLink> : null}
        {p.lijst.meer ? <KnopLink href={naar({ blad: vraag.blad + 1 })}>Volgende bladzijde</KnopLink> : null}
      </Knoppenrij>
    </Pagina>
  );
}

/** Each message of one refusal, and one answer for all of them. */
function Groep(p: Props & { readonly groep: string }) {
  const aantal = p.lijst.aantallen.eerst;
  if (aantal === 0) return null;
  return (
    <Kaart titel="Samen afhandelen">
      <p>
        {aantal === 1 ? 'Dit bericht is' : `Deze ${aantal} berichten zijn`} om dezelfde reden geweigerd, van
        dezelfde afzender. Is het geregeld, bijvoorbeeld met de afzender gebeld? Leg dat dan voor alle
        tegelijk vast. Wat daarna nog komt, staat er weer bij.
      </p>
      <Formulier actie={berichtPaden.groep} sleutel={p.sleutel} label="Samen afhandelen">
        <Verborgen naam="groep" waarde={p.groep} />
        <Tekstvlak
          naam="reden"
          label="Hoe is het afgehandeld?"
          regels={3}
          waarde={veld(p.waarden, 'reden')}
          fout={p.fouten['reden']}
        />
        <Knop soort="secundair">{aantal === 1 ? 'Afgehandeld' : `Alle ${aantal} afgehandeld`}</Knop>
      </Formulier>
    </Kaart>
  );
}

const partijVan = ({ partij, stand }: Lijstrij): string | undefined => partij ?? opgave(stand.kop?.afzender);

const kolommen = (vandaag: Datum, alleen: (groep: string) => string) => [
  {
    kop: 'Bericht',
    rijkop: true,
    cel: (r: Lijstrij) => (
      <Link
        href={r.groep ? alleen(r.groep.sleutel) : berichtPaden.een(r.id)}
        toelichting={r.identificatie ?? `van ${wanneer(r.op)}`}
      >
        {soortnaam(r.soort)}
      </Link>
    ),
  },
  { kop: 'Richting', cel: (r: Lijstrij) => RICHTINGNAAM[r.richting] },
  { kop: 'Aanbieder (AGB)', cel: (r: Lijstrij) => partijVan(r) ?? 'niet te lezen' },
  {
    kop: 'Nummer',
    cel: (r: Lijstrij) =>
      r.groep
        ? `${r.groep.aantal} berichten`
        : (r.identificatie ?? opgave(r.stand.kop?.identificatie) ?? '–'),
  },
  {
    kop: 'Wanneer',
    cel: (r: Lijstrij) => (r.groep ? `${wanneer(r.op)} tot ${wanneer(r.groep.laatste)}` : wanneer(r.op)),
  },
  { kop: 'Stand', cel: (r: Lijstrij) => <Standcel r={r} vandaag={vandaag} /> },
  {
    kop: 'Waarom',
    cel: (r: Lijstrij) => (
      <>
        {r.groep ? (
          <strong>
            {r.groep.aantal} keer dezelfde fout van {partijVan(r) ?? 'een afzender die niet te lezen is'}
            .{' '}
          </strong>
        ) : null}
        {waarom(r, vandaag)}
      </>
    ),
  },
];

function Standcel({ r, vandaag }: { readonly r: Lijstrij; readonly vandaag: Datum }) {
  const laat = teLaat(r.stand, vandaag).length > 0;
  const { fase, teDoen } = r.stand;
  return (
    <Labels>
      <Label soort={teDoen.length > 0 ? 'letop' : KLEUR[fase]} tekst={FASENAAM[fase]} />
      {laat ? <Label soort="gevaar" tekst="Te laat" /> : null}
    </Labels>
  );
}

/** The first rule and its place, why it waits, or until when something has to be there. */
function waarom({ stand, richting }: Lijstrij, vandaag: Datum): string {
  const [fout] = stand.teDoen.some((r) => r === 'afgekeurd' || r === 'onleesbaar') ? stand.fouten : [];
  if (fout) return `${regelnaam(fout.code)}: ${fout.reden} ${plaatsTekst(fout.veld)}.`;
  if (stand.teDoen.includes('wachtOpMens')) return stand.wacht.map(({ reden }) => reden).join(' ');
  const [laat] = teLaat(stand, vandaag);
  if (laat) return `${kloknaam(laat.wat, richting)}: ${resterend(laat.uiterlijk, vandaag)}`;
  const [reden] = stand.teDoen;
  if (reden !== undefined) return REDENNAAM[reden];
  const uiterlijk = eersteUiterlijk(stand);
  return uiterlijk === null ? '–' : `uiterlijk ${datumLang(uiterlijk)}, ${resterend(uiterlijk, vandaag)}`;
}
