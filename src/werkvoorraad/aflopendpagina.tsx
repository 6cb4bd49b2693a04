import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie, Vinkje } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { resterend } from '../ui/weergave.ts';
import type { Afloopstand, Trap } from '../voortzetting/aflopend.ts';
import { TRAPPEN, trapweken } from '../voortzetting/aflopend.ts';
import { AFLOOPSTANDDOEN, TRAPNAAM } from '../voortzetting/namen.ts';
import { hulpnaam } from '../voortzetting/weergave.tsx';
import type { Afloopregel, Voorbijtelling } from './aflopend-queries.ts';
import type { Afloopvraag } from './afloopvraag.ts';
import { schrijfAfloopvraag } from './afloopvraag.ts';
import { werkvoorraadPaden } from './paden.ts';

export const STANDNAAM: Readonly<Record<Afloopstand, string>> = {
  nogNiets: 'nog niets gedaan',
  bezig: 'heronderzoek loopt',
  afTeSluiten: 'geregeld, maar de hulp staat nog als lopend',
  geregeld: 'geregeld',
};

const LABEL: Readonly<Record<Trap, 'info' | 'letop' | 'gevaar'>> = {
  vroeg: 'info',
  signaal: 'letop',
  start: 'letop',
  voorbij: 'gevaar',
};

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly regels: readonly Afloopregel[];
  readonly vraag: Afloopvraag;
  readonly vandaag: Datum;
  /** Over, and waiting for somebody still. */
  readonly voorbij: readonly Voorbijtelling[];
  /** Is there a next page? */
  readonly meer: boolean;
  /** Of the whole team, with whose it is. */
  readonly vanTeam: boolean;
}

/** Which help ends, the first first, with what it is time for. */
export function Aflopendpagina(p: Props) {
  const { vroeg, signaal, start } = trapweken(p.inrichting.regels);
  const laatste = p.regels.at(-1);
  return (
    <Pagina
      kader={p.kader}
      breed
      titel="Hulp die afloopt"
      inleiding={
        <p>
          {p.vanTeam ? 'Van het hele team. ' : 'Van uw eigen dossiers. '}Vooruitkijken begint {vroeg} weken
          voor de laatste dag, aankondigen {signaal} weken, beginnen {start} weken.{' '}
          <Artikel tekst="Wmo 2.3.9" />
        </p>
      }
      acties={
        <KnopLink
          href={werkvoorraadPaden.aflopendBestandMet(schrijfAfloopvraag({ ...p.vraag, na: null }))}
          soort="secundair"
        >
          Als bestand (csv)
        </KnopLink>
      }
    >
      <Voorbijkaart voorbij={p.voorbij} vraag={p.vraag} />
      <Kaart titel="Kiezen" soort="rustig">
        <Formulier actie={werkvoorraadPaden.aflopend} methode="get" opEenRij label="Kiezen wat u ziet">
          <Selectie
            naam="trap"
            label="Stap"
            nietVerplicht
            leeg="Alle stappen"
            opties={TRAPPEN.map((waarde) => ({ waarde, tekst: TRAPNAAM[waarde].naam }))}
            waarde={p.vraag.trap ?? undefined}
          />
          <Vinkje naam="geregeld" tekst="Ook wat al geregeld is" aan={p.vraag.ookGeregeld} />
          <Knop soort="secundair">Toon</Knop>
        </Formulier>
      </Kaart>
      <Tabel
        bijschrift="Hulp die afloopt, de eerste laatste dag bovenaan; wat langer voorbij is staat onderaan"
        bijschriftVerborgen
        toetsen
        rijen={p.regels}
        leeg={
          <Leegte titel="Er loopt geen hulp af.">
            <p>In deze keuze staat niets. Nieuwe hulp komt hier vanzelf te staan als het einde nadert.</p>
          </Leegte>
        }
        kolommen={[
          {
            kop: 'Inwoner',
            rijkop: true,
            cel: (r) => <Link href={`${dossierPaden.pagina(r.dossier)}#voortzetting`}>{r.naam}</Link>,
          },
          {
            kop: 'Hulp',
            cel: (r) => `${hulpnaam(r.voorziening, p.inrichting.regels)}${r.vorm === 'pgb' ? ' (pgb)' : ''}`,
          },
          {
            kop: 'Laatste dag',
            cel: (r) => (
              <>
                {datumLang(r.einde)}
                {r.einde < p.vandaag ? null : <p class="omk-zacht">{resterend(r.einde, p.vandaag)}</p>}
              </>
            ),
          },
          {
            kop: 'Waarom hier en wat nu',
            zinnen: true,
            cel: (r) => (
              <>
                <Label soort={LABEL[r.trap]} tekst={TRAPNAAM[r.trap].naam} />
                <p class="omk-zacht">{doenBij(r)}</p>
              </>
            ),
          },
          ...(p.vanTeam
            ? [
                {
                  kop: 'Behandelaar',
                  cel: (r: Afloopregel) =>
                    r.behandelaar === null ? 'niemand' : naamVan(p.inrichting, r.behandelaar),
                },
              ]
            : []),
        ]}
      />
      {p.meer && laatste ? (
        <Knoppenrij>
          <KnopLink
            href={werkvoorraadPaden.aflopendMet(
              schrijfAfloopvraag({
                ...p.vraag,
                na: { dag: laatste.einde, dossier: laatste.dossier, onderdeel: laatste.onderdeel },
              }),
            )}
          >
            Volgende
          </KnopLink>
        </Knoppenrij>
      ) : null}
    </Pagina>
  );
}

/** In a row; what to record stands above the list, once. */
const VOORBIJ = 'Niemand keek opnieuw. Bel de inwoner.';

const doenBij = ({ stand, trap }: Afloopregel): string =>
  stand === 'geregeld' || (stand === 'afTeSluiten' && trap !== 'voorbij')
    ? STANDNAAM[stand]
    : (AFLOOPSTANDDOEN[stand] ?? (trap === 'voorbij' ? VOORBIJ : TRAPNAAM[trap].doen));

/** How much is over and waits still, with a list per year; who ended last is called first. */
function Voorbijkaart({ voorbij, vraag }: Pick<Props, 'voorbij' | 'vraag'>) {
  const totaal = voorbij.reduce((som, { aantal }) => som + aantal, 0);
  if (totaal === 0) return null;
  const bij = (jaar: number | null) =>
    werkvoorraadPaden.aflopendMet(schrijfAfloopvraag({ trap: 'voorbij', jaar }));
  const alles = vraag.trap === 'voorbij' && vraag.jaar === null;
  return (
    <Kaart titel={`De laatste dag is voorbij: ${totaal}`} id="voorbij">
      <p>
        Bij deze hulp keek nog niemand of zij door moest gaan, of staat niet vast dat zij stopte. Bel eerst
        wie het kortst geleden afliep: die mist de hulp misschien nu. <Artikel tekst="Wmo 2.3.9" />
      </p>
      <p>
        Leg daarna vast wat er is. De hulp stopte: op welke dag. Zij gaat door zonder besluit: start een
        heronderzoek. Er is al een nieuw besluit: rond het heronderzoek af met dat dossier.
      </p>
      <ul class="omk-linklijst">
        {voorbij.map(({ jaar, aantal }) => (
          <li>
            {vraag.trap === 'voorbij' && vraag.jaar === jaar ? (
              <span aria-current="true">Afgelopen in {jaar}</span>
            ) : (
              <Link href={bij(jaar)}>Afgelopen in {jaar}</Link>
            )}
            <span>{aantal}</span>
          </li>
        ))}
      </ul>
      {alles || voorbij.length < 2 ? null : (
        <p>
          <Link href={bij(null)}>Alle jaren samen, het laatste eerst</Link>
        </p>
      )}
    </Kaart>
  );
}
