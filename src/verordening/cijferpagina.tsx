import type { Datum } from '../kern/datum.ts';
import type { EigenRegel, LokaleRegels } from '../recht/lokaal.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import type { WegendDoel } from '../recht/verordening.ts';
import { dientAlle, doelenVan, ontwerpen, verordeningOp } from '../recht/verordening.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import type { Cijfers } from './cijfers.ts';
import { aandeelBereikt, aanhalingVan, bereikt, besluitenOp, genoemdeRegels, zonderDoel } from './cijfers.ts';
import { doelnamen, Sterren } from './delen.tsx';
import { geldigheid, regelMetDuur } from './namen.ts';
import { verordeningPaden } from './paden.ts';
import { afgeschermd } from '../ui/weergave.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  readonly cijfers: Cijfers;
  /** Smaller numbers are not shown to this reader; 1 for who may see the dossiers themselves. */
  readonly kleinsteGroep: number;
}

/** What came of the goals of the council: which decisions rest on which, and which rules stood in the way. */
export function CijferPagina({ kader, regels, vandaag, cijfers, kleinsteGroep }: Props) {
  const nu = verordeningOp(vandaag, regels);
  const zonder = zonderDoel(cijfers.besluiten);
  return (
    <Pagina
      kader={kader}
      breed
      titel="Verordening en besluiten"
      inleiding={
        <p>
          Op welk doel van de raad de besluiten rusten, of het is bereikt, en welke regels in de Omgekeerde
          Toets in de weg stonden. Geteld over alle besluiten met een afgeronde toets.
        </p>
      }
    >
      <p>
        {nu ? `${nu.naam}, ${geldigheid(nu)}. ` : 'Er geldt nog geen verordening met gewogen doelen. '}
        <Link href={wettenPaden.verordening}>Wat iedereen kan lezen</Link>
      </p>
      {kleinsteGroep === 1 ? null : (
        <Bericht soort="info">
          <p>Een getal onder de {kleinsteGroep} tonen wij niet. Dan is niemand te herkennen (Wmo 5.3.6).</p>
        </Bericht>
      )}
      <Kaart titel="Doelen">
        <Tabel
          bijschrift="Besluiten per doel, het zwaarste doel eerst"
          bijschriftVerborgen
          rijen={doelenVan(nu, regels)}
          leeg={
            <Leegte titel="De gemeente heeft nog geen doelen ingevuld.">
              <p>Zet ze in effectdoelen.yaml; daarna kan een toets ze noemen.</p>
            </Leegte>
          }
          kolommen={[
            {
              kop: 'Doel',
              rijkop: true,
              cel: ({ code, naam }) => <Link href={verordeningPaden.doel(code)}>{naam}</Link>,
            },
            { kop: 'Weegt', cel: ({ gewicht }) => <Sterren gewicht={gewicht} /> },
            {
              kop: 'Besluiten',
              getal: true,
              cel: ({ code }) => afgeschermd(besluitenOp(code, cijfers.besluiten).alle, kleinsteGroep),
            },
            {
              kop: 'Waarvan maatwerk',
              getal: true,
              cel: ({ code }) => afgeschermd(besluitenOp(code, cijfers.besluiten).maatwerk, kleinsteGroep),
            },
            {
              kop: 'Effect bereikt',
              getal: true,
              cel: ({ code }) => aandeelBereikt(bereikt(code, cijfers.oordelen), kleinsteGroep),
            },
          ]}
        />
        {zonder > 0 ? (
          <p>
            Besluiten waarvan de toets geen doel noemt: {afgeschermd(zonder, kleinsteGroep)}. Een besluit met
            twee doelen telt bij beide.
          </p>
        ) : null}
      </Kaart>
      <Regels regels={regels} cijfers={cijfers} vandaag={vandaag} kleinsteGroep={kleinsteGroep} />
      <Ontwerpen regels={regels} />
      <p>
        <KnopLink href={verordeningPaden.document} soort="secundair">
          Leesbaar stuk voor raad en juristen (PDF)
        </KnopLink>
      </p>
    </Pagina>
  );
}

function Regels({ regels, cijfers, vandaag, kleinsteGroep }: Omit<Props, 'kader'>) {
  const doelen = doelenVan(verordeningOp(vandaag, regels), regels);
  const rijen = genoemdeRegels(regels, vandaag, cijfers).toSorted(
    (a, b) => opVolgorde(b, cijfers, kleinsteGroep) - opVolgorde(a, cijfers, kleinsteGroep),
  );
  return (
    <Kaart titel="Regels van de gemeente">
      <p>
        Hoe vaak een toets de regel noemt als wat in de weg stond, en hoe vaak als de ruimte om af te wijken.
        Een regel die geen doel dient en vaak in de weg staat, hoort op de agenda van de raad.
      </p>
      <Tabel
        bijschrift="Regels, wat het vaakst in de weg stond eerst"
        bijschriftVerborgen
        rijen={rijen}
        leeg={
          <Leegte titel="De gemeente heeft nog geen eigen regels ingevuld.">
            <p>Zet ze in eigenregels.yaml; daarna toont stap 4 van de toets ze.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Regel', rijkop: true, cel: (regel) => regelMetDuur(regel, vandaag) },
          { kop: 'Soort', cel: ({ soort }) => SOORT_REGEL_NAAM[soort] },
          { kop: 'Dient', cel: (regel) => <Dient regel={regel} doelen={doelen} regels={regels} /> },
          ...(
            [
              ['In de weg', 'inDeWeg'],
              ['Werd maatwerk', 'maatwerk'],
              ['Gaf de ruimte', 'ruimte'],
            ] as const
          ).map(([kop, deel]) => ({
            kop,
            getal: true,
            cel: (regel: EigenRegel) =>
              afgeschermd(aanhalingVan(regel, cijfers.aanhalingen)[deel], kleinsteGroep),
          })),
        ]}
      />
    </Kaart>
  );
}

/** What may not be counted may not be told from the order either. */
function opVolgorde(regel: EigenRegel, { aanhalingen }: Cijfers, kleinsteGroep: number): number {
  const { inDeWeg } = aanhalingVan(regel, aanhalingen);
  return inDeWeg < kleinsteGroep ? 0 : inDeWeg;
}

function Dient({
  regel,
  doelen,
  regels,
}: {
  regel: EigenRegel;
  doelen: readonly WegendDoel[];
  regels: LokaleRegels;
}) {
  if (dientAlle(regel, doelen)) return <>elk doel</>;
  if (regel.doelen?.length) return <>{doelnamen(regel.doelen, regels)}</>;
  return regel.soort === 'werkproces' ? (
    <span class="omk-zacht">een gewoonte, geen regel</span>
  ) : (
    <Label soort="letop" tekst="noemt geen doel" />
  );
}

function Ontwerpen({ regels }: { regels: LokaleRegels }) {
  const stukken = ontwerpen(regels);
  if (stukken.length === 0) return null;
  return (
    <Kaart titel="In voorbereiding">
      <ul class="omk-lijst">
        {stukken.map((versie) => (
          <li>
            <Link href={verordeningPaden.ontwerp(versie.code)}>{versie.naam}</Link>, {geldigheid(versie)}: wat
            er verandert, en wat het voor eerdere besluiten had betekend
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
