import type { PropsWithChildren } from 'hono/jsx';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
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
import { NAZICHT_WEKEN } from './aanbiederbeeld.ts';
import type { Groep, Toewijzingen, Toewijzingsregel } from './toewijzing-queries.ts';
import { HOOGSTENS } from './toewijzing-queries.ts';
import { afloopWoord } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  /** As it is called in the register; null when it is not in there (any more). */
  readonly aanbieder: string | null;
  readonly lijst: Toewijzingen;
  readonly regels: Pick<LokaleRegels, 'voorzieningen'>;
  /** From which line of the help that runs. */
  readonly vanaf: number;
  readonly vandaag: Datum;
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
        dicht
        kolommen={[
          {
            kop: 'Verwachte start',
            cel: (r) => (
              <>
                <Opdetelefoon>start</Opdetelefoon>
                {r.verwachteStart ? (
                  datumLang(r.verwachteStart)
                ) : (
                  <span class="omk-zacht">nog niet bekend</span>
                )}
              </>
            ),
          },
          {
            kop: 'De inwoner wacht sinds',
            cel: (r) => (
              <>
                <Opdetelefoon>wacht sinds</Opdetelefoon>
                {r.wachtSinds > p.vandaag ? 'nog niet: hulp vanaf ' : ''}
                {datumLang(r.wachtSinds)}
              </>
            ),
          },
        ]}
        uitleg="Wie bovenaan staat, heeft de hulp het eerst nodig."
        leeg={
          <Leegte titel="Niemand staat op uw wachtlijst.">
            <p>Wie u hebt aangenomen, staat hier tot u vastlegt dat de hulp is begonnen.</p>
          </Leegte>
        }
      />
      <Lijst
        {...p}
        groep="lopend"
        titel="Lopende hulp"
        dicht
        kolommen={[
          {
            kop: 'Begonnen op',
            alleen: 'breed',
            cel: (r) => (r.gestartOp ? datumLang(r.gestartOp) : ''),
          },
          {
            kop: 'Stand',
            cel: (r) =>
              r.stand === 'onderbroken'
                ? 'tijdelijk gestopt'
                : r.stand === 'loopt'
                  ? 'loopt'
                  : 'loopt, en is niet meer toegekend',
          },
          {
            kop: 'Tot en met',
            cel: (r) =>
              r.einde ? (
                <>
                  <Opdetelefoon>tot en met</Opdetelefoon>
                  {datumLang(r.einde)}
                  {r.einde < p.vandaag ? (
                    <p class="omk-zacht">voorbij: leg vast wanneer de hulp stopte</p>
                  ) : null}
                </>
              ) : (
                'zonder einddatum'
              ),
          },
        ]}
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
        dicht
        kolommen={[
          { kop: 'Afloop', cel: (r) => afloopWoord(r.stand) },
          { kop: 'Opgedragen op', alleen: 'breed', cel: (r) => datumLang(r.opgedragenOp) },
          {
            kop: 'Laatste dag met hulp',
            cel: (r) =>
              r.gestoptOp ? (
                <>
                  <Opdetelefoon>laatste dag</Opdetelefoon>
                  {datumLang(r.gestoptOp)}
                </>
              ) : (
                'geen hulp begonnen'
              ),
          },
        ]}
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

function Lijst(
  p: Props & {
    groep: Groep;
    titel: string;
    kolommen: readonly Kolom<Toewijzingsregel>[];
    leeg: ReturnType<typeof Leegte>;
    nadruk?: boolean;
    dicht?: boolean;
    uitleg?: string;
  },
) {
  const rijen = p.lijst.regels[p.groep];
  return (
    <Kaart titel={p.titel} id={p.groep} soort={p.nadruk ? 'nadruk' : 'gewoon'}>
      {p.uitleg && rijen.length > 1 ? <p class="omk-zacht">{p.uitleg}</p> : null}
      <Tabel
        bijschrift={p.titel}
        bijschriftVerborgen
        dicht={p.dicht}
        rijen={rijen}
        kolommen={[
          { kop: 'Inwoner', rijkop: true, cel: (r) => <Wie regel={r} /> },
          { kop: 'Hulp', cel: (r) => voorzieningnaam(r.voorziening, p.regels) },
          ...p.kolommen,
        ]}
        leeg={p.leeg}
      />
      {p.groep !== 'lopend' && p.lijst.meer.includes(p.groep) ? (
        <p class="omk-zacht">Hier staan de eerste {HOOGSTENS}. Handelt u die af, dan volgt de rest.</p>
      ) : null}
    </Kaart>
  );
}

/** On a phone the names of the columns are gone: a date says itself what it is. */
function Opdetelefoon({ children }: PropsWithChildren) {
  return <span class="omk-alleen-smal">{children} </span>;
}

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
