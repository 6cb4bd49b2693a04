import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import { THEMAS } from '../recht/themas.ts';
import type { Verordeningsversie } from '../recht/verordeningsversie.ts';
import {
  andereVersies,
  dientAlle,
  doelenVan,
  ontwerpen,
  regelsVoorDoel,
  regelsZonderDoel,
  verordeningOp,
} from '../recht/verordening.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import { Regellijst, Sterren } from './delen.tsx';
import { geldigheid } from './namen.ts';
import { verordeningPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  /** Who may see what came of it, and drafts that are not public yet. */
  readonly metCijfers: boolean;
}

/** The ordinance turned round, for everybody: what the council wants to reach first, and the rules that serve it. */
export function VerordeningPagina({ kader, regels, vandaag, metCijfers }: Props) {
  const nu = verordeningOp(vandaag, regels);
  const andere = andereVersies(vandaag, regels);
  const inVoorbereiding = ontwerpen(regels).filter(({ openbaar }) => openbaar || metCijfers);
  return (
    <Pagina
      kader={kader}
      breed
      titel="Wat de raad wil bereiken"
      pad={[{ tekst: 'Wetten en grondwaarden', href: wettenPaden.overzicht }]}
      inleiding={
        <p>
          De verordening andersom gelezen: eerst de doelen, dan pas de regels. Een besluit op maat dient een
          van deze doelen.
        </p>
      }
    >
      {metCijfers ? (
        <p>
          <Link href={verordeningPaden.cijfers}>Welke besluiten op welk doel rusten</Link>
        </p>
      ) : null}
      {nu ? (
        <Samenvatting
          regels={[
            { term: 'Verordening', waarde: nu.naam },
            { term: 'Geldt', waarde: geldigheid(nu) },
            { term: 'Te lezen in', waarde: nu.bron },
          ]}
        />
      ) : (
        <Bericht soort="info" titel="Er geldt nog geen verordening met doelen">
          <p>
            {kader.gemeente.naam} heeft nog niet vastgelegd hoe zwaar welk doel weegt. Tot dan gelden de
            waarden van <Link href={wettenPaden.overzicht}>de wetten</Link>.
          </p>
        </Bericht>
      )}
      <Doelen versie={nu} regels={regels} vandaag={vandaag} />
      {inVoorbereiding.length > 0 ? (
        <Kaart titel="In voorbereiding">
          <p>Een ontwerp verandert niets aan besluiten tot de raad het vaststelt.</p>
          {inVoorbereiding.map((versie) => (
            <Versie versie={versie} regels={regels} metVergelijking={metCijfers} />
          ))}
        </Kaart>
      ) : null}
      {andere.length > 0 ? (
        <Kaart titel="Andere versies">
          {andere.map((versie) => (
            <Versie versie={versie} regels={regels} metVergelijking={false} />
          ))}
        </Kaart>
      ) : null}
    </Pagina>
  );
}

function Doelen({
  versie,
  regels,
  vandaag,
}: {
  versie: Verordeningsversie | undefined;
  regels: LokaleRegels;
  vandaag: Datum;
}) {
  const geldend = eigenRegelsOp(vandaag, regels);
  const zonder = regelsZonderDoel(geldend);
  const doelen = doelenVan(versie, regels);
  const voorAlle = geldend.filter((regel) => dientAlle(regel, doelen));
  return (
    <>
      <Tabel
        bijschrift={versie ? 'Doelen van de raad, het zwaarste eerst' : 'Doelen die de gemeente noemt'}
        rijen={doelen}
        leeg={
          <Leegte
            titel="De gemeente heeft nog geen doelen ingevuld."
            actie={<KnopLink href={wettenPaden.overzicht}>Wat de wetten willen bereiken</KnopLink>}
          >
            <p>Zodra de raad ze vaststelt, staan ze hier.</p>
          </Leegte>
        }
        kolommen={[
          {
            kop: 'Doel',
            rijkop: true,
            cel: ({ naam, toelichting }) => (
              <>
                {naam}
                {toelichting === '' ? null : <span class="omk-matrix__reden omk-zacht">{toelichting}</span>}
              </>
            ),
          },
          { kop: 'Weegt', cel: ({ gewicht }) => <Sterren gewicht={gewicht} /> },
          { kop: 'Thema van de wetten', cel: ({ thema }) => THEMAS[thema].naam },
          {
            kop: 'Regels die dit dienen',
            cel: ({ code }) => (
              <Regellijst
                regels={regelsVoorDoel(code, geldend).filter((regel) => !voorAlle.includes(regel))}
                leeg="geen regel van zichzelf"
              />
            ),
          },
        ]}
      />
      {voorAlle.length > 0 ? (
        <Kaart titel="Regels die elk doel dienen">
          <Regellijst regels={voorAlle} leeg="geen" />
        </Kaart>
      ) : null}
      {zonder.length > 0 && regels.effectdoelen.length > 0 ? (
        <Kaart titel="Regels die geen doel noemen">
          <p>
            Zij gelden, maar er staat niet bij waarvoor. Staat zo’n regel in de weg, dan is dat een vraag
            waard.
          </p>
          <Regellijst regels={zonder} leeg="geen" />
        </Kaart>
      ) : null}
    </>
  );
}

function Versie({
  versie,
  regels,
  metVergelijking,
}: {
  versie: Verordeningsversie;
  regels: LokaleRegels;
  metVergelijking: boolean;
}) {
  return (
    <Uitklap titel={`${versie.naam}, ${geldigheid(versie)}`}>
      <p class="omk-zacht">Te lezen in: {versie.bron}</p>
      <ul class="omk-lijst">
        {doelenVan(versie, regels).map(({ naam, gewicht, toelichting }) => (
          <li>
            {naam}: <Sterren gewicht={gewicht} />
            {toelichting === '' ? null : <span class="omk-matrix__reden omk-zacht">{toelichting}</span>}
          </li>
        ))}
      </ul>
      {metVergelijking ? (
        <p>
          <Link href={verordeningPaden.ontwerp(versie.code)}>
            Naast de geldende verordening, en wat het voor eerdere besluiten had betekend
          </Link>
        </p>
      ) : null}
    </Uitklap>
  );
}
