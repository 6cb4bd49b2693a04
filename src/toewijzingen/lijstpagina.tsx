import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { leveringPaden } from '../levering/paden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal as aantalTekst } from '../ui/weergave.ts';
import { trapweken } from '../voortzetting/aflopend.ts';
import { NAZICHT_WEKEN } from './aanbiederbeeld.ts';
import type { Groep, Toewijzingen, Toewijzingsregel } from './toewijzing-queries.ts';
import { HOOGSTENS } from './toewijzing-queries.ts';
import { afloopWoord } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  /** As it is called in the register; null when it is not in there (any more). */
  readonly aanbieder: string | null;
  readonly lijst: Toewijzingen;
  readonly regels: Pick<LokaleRegels, 'voorzieningen' | 'normen'>;
  readonly vandaag: Datum;
  /** From which line of the help that runs. */
  readonly vanaf: number;
}

const TITEL = 'Toewijzingen';

/** What a provider was asked to deliver: to answer first, then who waits, who gets help, and what is over. */
export function Lijstpagina(p: Props) {
  const aantal = p.lijst.regels.nieuw.length;
  return (
    <Pagina
      kader={p.kader}
      titel={TITEL}
      breed
      inleiding={
        <p>
          {p.aanbieder === null ? '' : `${p.aanbieder}. `}
          {aantal === 0
            ? 'Er wacht niets op uw antwoord.'
            : aantal === 1
              ? 'Eén opdracht wacht op uw antwoord.'
              : `${aantal} opdrachten wachten op uw antwoord.`}
        </p>
      }
    >
      <Lijst
        {...p}
        groep="nieuw"
        titel="Nieuw: wacht op uw antwoord"
        nadruk={aantal > 0}
        kolommen={[{ kop: 'Opgedragen op', cel: (r) => datumLang(r.opgedragenOp) }]}
        kort={(r) => `opgedragen op ${datumLang(r.opgedragenOp)}`}
        leeg={
          <Leegte titel="Er is nu geen nieuwe opdracht.">
            <p>
              Draagt de gemeente u hulp op, dan staat die hier. U kunt die aannemen, of weigeren met een
              reden.
            </p>
          </Leegte>
        }
      />
      <Lijst
        {...p}
        groep="wachtlijst"
        titel="Aangenomen, nog niet begonnen"
        kolommen={[
          { kop: 'Verwachte start', cel: (r) => startTekst(r, p.vandaag) },
          { kop: 'De inwoner wacht sinds', cel: (r) => wachtTekst(r, p.vandaag) },
        ]}
        kort={(r) => `start ${startTekst(r, p.vandaag)}, wacht sinds ${wachtTekst(r, p.vandaag)}`}
        uitleg={
          p.lijst.regels.wachtlijst.length > 1 ? 'Wie bovenaan staat, heeft de hulp het eerst nodig.' : ''
        }
        leeg={
          <Leegte titel="Niemand staat op uw wachtlijst.">
            <p>Wie u hebt aangenomen, staat hier tot u vastlegt dat de hulp is begonnen.</p>
          </Leegte>
        }
      />
      {p.lijst.regels.eindigt.length === 0 ? null : (
        <Lijst
          {...p}
          groep="eindigt"
          titel={`Stopt binnen ${eindweken(p)}`}
          kolommen={[{ kop: 'Laatste dag', cel: (r) => eindeTekst(r, p.vandaag) }]}
          kort={(r) => `tot en met ${eindeTekst(r, p.vandaag)}`}
          uitleg={`Wie het eerst stopt, staat bovenaan. Vanaf ${eindweken(p)} voor de laatste dag kijkt de gemeente of de hulp verdergaat; vertel nu hoe het gaat, dan weegt dat mee. Deze mensen staan ook bij Lopende hulp.`}
        />
      )}
      <Lijst
        {...p}
        groep="lopend"
        titel="Lopende hulp"
        kolommen={[
          { kop: 'Begonnen op', cel: (r) => (r.gestartOp ? datumLang(r.gestartOp) : '') },
          { kop: 'Stand', cel: loopTekst },
          { kop: 'Tot en met', cel: (r) => totTekst(r, p.vandaag) },
        ]}
        kort={(r) => `${loopTekst(r)}, ${r.einde ? 'tot en met ' : ''}${totTekst(r, p.vandaag)}`}
        leeg={
          <Leegte titel="Er loopt nog geen hulp.">
            <p>Legt u vast dat de hulp is begonnen, dan staat die hier tot u vastlegt dat die stopt.</p>
          </Leegte>
        }
      />
      <Bladeren vanaf={p.vanaf} meer={p.lijst.meer.includes('lopend')} />
      <Lijst
        {...p}
        groep="afgelopen"
        titel="Afgelopen"
        kolommen={[
          { kop: 'Afloop', cel: (r) => afloopWoord(r.stand) },
          { kop: 'Opgedragen op', cel: (r) => datumLang(r.opgedragenOp) },
          {
            kop: 'Laatste dag met hulp',
            cel: (r) => (r.gestoptOp ? datumLang(r.gestoptOp) : 'geen hulp begonnen'),
          },
        ]}
        kort={(r) => `${afloopWoord(r.stand)}${r.gestoptOp ? `, laatste dag ${datumLang(r.gestoptOp)}` : ''}`}
        leeg={
          <Leegte titel="Er is niets afgelopen.">
            <p>
              Gestopte hulp staat hier nog {NAZICHT_WEKEN} weken: zo lang kunt u vertellen hoe het ging. Van
              wat u weigerde of wat is ingetrokken, ziet u geen naam meer.
            </p>
          </Leegte>
        }
      />
    </Pagina>
  );
}

function startTekst({ verwachteStart }: Toewijzingsregel, vandaag: Datum): string {
  if (verwachteStart === null) return 'nog niet bekend';
  return `${datumLang(verwachteStart)}${verwachteStart < vandaag ? ' (voorbij: leg de start vast of geef een nieuwe dag door)' : ''}`;
}

/** Before the first day of the grant nobody waits. */
const wachtTekst = ({ wachtSinds }: Toewijzingsregel, vandaag: Datum): string =>
  `${wachtSinds > vandaag ? 'nog niet: hulp vanaf ' : ''}${datumLang(wachtSinds)}`;

function totTekst({ einde }: Toewijzingsregel, vandaag: Datum): string {
  if (einde === null) return 'zonder einddatum';
  return `${datumLang(einde)}${einde < vandaag ? ' (voorbij: leg vast wanneer de hulp stopte)' : ''}`;
}

const loopTekst = ({ stand }: Toewijzingsregel): string =>
  stand === 'onderbroken'
    ? 'tijdelijk gestopt'
    : stand === 'loopt'
      ? 'loopt'
      : 'loopt, en is niet meer toegekend';

const eindweken = ({ regels }: Props): string => aantalTekst(trapweken(regels).start, 'week', 'weken');

function eindeTekst({ einde }: Toewijzingsregel, vandaag: Datum): string {
  if (einde === null) return '';
  const nog = dagenTussen(vandaag, einde);
  return `${datumLang(einde)} (${nog === 0 ? 'vandaag' : `nog ${aantalTekst(nog, 'dag', 'dagen')}`})`;
}

function Lijst(
  p: Props & {
    groep: Groep;
    titel: string;
    kolommen: readonly Omit<Kolom<Toewijzingsregel>, 'alleen'>[];
    /** What the columns say, on one line: for a phone. */
    kort: (regel: Toewijzingsregel) => string;
    leeg?: ReturnType<typeof Leegte>;
    nadruk?: boolean;
    uitleg?: string;
  },
) {
  const hulp = (r: Toewijzingsregel): string => voorzieningnaam(r.voorziening, p.regels);
  const meer = p.lijst.meer.includes(p.groep) ? MEER[p.groep] : undefined;
  return (
    <Kaart titel={p.titel} id={p.groep} soort={p.nadruk ? 'nadruk' : 'gewoon'}>
      {p.uitleg ? <p class="omk-zacht">{p.uitleg}</p> : null}
      <Tabel
        bijschrift={p.titel}
        bijschriftVerborgen
        dicht
        rijen={p.lijst.regels[p.groep]}
        kolommen={[
          { kop: 'Inwoner', rijkop: true, cel: (r) => <Wie regel={r} /> },
          { kop: 'Hulp', cel: hulp, alleen: 'breed' },
          ...p.kolommen.map((kolom) => ({ ...kolom, alleen: 'breed' as const })),
          { kop: 'Hulp en stand', cel: (r) => `${hulp(r)}, ${p.kort(r)}`, alleen: 'smal' },
        ]}
        leeg={p.leeg}
      />
      {meer === undefined ? null : <p class="omk-zacht">{meer}</p>}
    </Kaart>
  );
}

const EERSTEN = `Hier staan de eerste ${HOOGSTENS}. Handelt u die af, dan volgt de rest.`;
/** What runs has pages. */
const MEER: Readonly<Partial<Record<Groep, string>>> = {
  nieuw: EERSTEN,
  wachtlijst: EERSTEN,
  eindigt: `Hier staan de ${HOOGSTENS} die het eerst stoppen; de rest staat bij Lopende hulp, met de laatste dag.`,
  afgelopen: EERSTEN,
};

function Wie({ regel: { open, naam, sleutel, opgedragenOp } }: { regel: Toewijzingsregel }) {
  if (!open) return <span class="omk-zacht">geen naam meer</span>;
  return (
    <Link href={leveringPaden.toewijzing(sleutel)}>
      {naam ?? `Vertrouwelijk, opgedragen op ${datumLang(opgedragenOp)}`}
    </Link>
  );
}

function Bladeren({ vanaf, meer }: { vanaf: number; meer: boolean }) {
  if (vanaf === 0 && !meer) return null;
  const naar = (n: number) => `${leveringPaden.toewijzingen}?vanaf=${n}#lopend`;
  return (
    <Knoppenrij>
      {vanaf > 0 ? <KnopLink href={naar(Math.max(0, vanaf - HOOGSTENS))}>Vorige {HOOGSTENS}</KnopLink> : null}
      {meer ? <KnopLink href={naar(vanaf + HOOGSTENS)}>Volgende {HOOGSTENS}</KnopLink> : null}
    </Knoppenrij>
  );
}

/** The same words whether it never was there or is another provider's: trying addresses tells nothing (Wmo 5.3.3). */
export function GeenToewijzingPagina({ kader }: { kader: Kader }) {
  return (
    <Pagina kader={kader} titel="Deze toewijzing kunnen wij niet laten zien">
      <Weigeringen
        weigeringen={[
          {
            code: 'geenToewijzing',
            reden: 'Er is geen toewijzing met dit adres, of zij is niet aan u gegeven.',
            artikel: 'Wmo 5.2.1, 5.3.3',
            uitweg: 'Kijk in uw lijst. Staat zij daar niet? Bel de gemeente.',
          },
        ]}
      />
      <KnopLink href={leveringPaden.toewijzingen}>Naar uw toewijzingen</KnopLink>
    </Pagina>
  );
}
