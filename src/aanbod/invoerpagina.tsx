import { Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Bestand } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import type { Regelfout } from './bestand.ts';
import { KAARTPAD } from './formulierpagina.tsx';
import { KOLOMMEN } from './koppen.ts';
import { Wijzigingen } from './wijzigingen.tsx';
import type { Verschil } from './verschil.ts';

interface Props {
  readonly kader: Kader;
  readonly fout: string | undefined;
  readonly fouten: readonly Regelfout[];
  /** What would happen, and the text that says so; null before a file without faults was read. */
  readonly klaar: { readonly verschil: Verschil; readonly tekst: string } | null;
}

const HOOGSTENS_GETOOND = 100;
const HOOGSTENS_GENOEMD = 20;

/** In and out as a file: first what would happen, then whether it may. */
export function Invoerpagina(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Sociale kaart als bestand"
      pad={[KAARTPAD]}
      inleiding={
        <p>
          De hele kaart gaat mee als csv, en komt zo ook weer terug. Met één fout in het bestand verandert er
          niets.
        </p>
      }
      fouten={p.fout === undefined ? {} : { bestand: p.fout }}
    >
      {p.klaar ? <Vooraf {...p.klaar} /> : null}
      {p.fouten.length > 0 ? (
        <Bericht
          soort="fout"
          titel={`Er is niets veranderd: ${aantal(p.fouten.length, 'fout', 'fouten')} in het bestand`}
          rol="alert"
        >
          <Tabel
            bijschrift="Fouten per regel"
            bijschriftVerborgen
            rijen={p.fouten.slice(0, HOOGSTENS_GETOOND)}
            kolommen={[
              { kop: 'Regel', rijkop: true, cel: ({ regel }) => String(regel) },
              { kop: 'Wat er niet klopt', cel: ({ wat }) => wat },
            ]}
          />
          {p.fouten.length > HOOGSTENS_GETOOND ? (
            <p>En nog {p.fouten.length - HOOGSTENS_GETOOND} andere.</p>
          ) : null}
        </Bericht>
      ) : null}
      <Kaart titel="Invoeren">
        <Formulier actie={aanbodPaden.invoeren} metBestand label="Een bestand invoeren">
          <Bestand
            naam="bestand"
            label="Bestand"
            hulp="Csv in UTF-8, hoogstens 2 MB."
            soorten=".csv,text/csv"
            fout={p.fout}
          />
          <Knop>Bekijken wat er verandert</Knop>
        </Formulier>
        <Uitklap titel="Welke kolommen?" klein>
          <p>
            {KOLOMMEN.join(', ')}. Met meer dan een waarde in een cel: zet er een | tussen. Alleen de code
            moet er altijd bij; die blijft van dit aanbod. Een kolom die er niet in staat, verandert niets aan
            wat al op de kaart is. Een lege cel in een kolom die er wel in staat, maakt dat veld leeg. Aanbod
            dat niet in het bestand staat, blijft zoals het is.
          </p>
        </Uitklap>
      </Kaart>
      <Kaart titel="Meenemen">
        <p>
          <Link href={aanbodPaden.bestand}>De sociale kaart als csv</Link>, ook wat inwoners niet zien. Wat
          inwoners zien, is open data:{' '}
          <Link href={aanbodPaden.openbaarBestand}>Hulp in de buurt als csv</Link>.
        </p>
      </Kaart>
    </Pagina>
  );
}

const namen = (lijst: readonly string[]): string =>
  lijst.length === 0
    ? ''
    : `: ${lijst.slice(0, HOOGSTENS_GENOEMD).join(', ')}${lijst.length > HOOGSTENS_GENOEMD ? ' en meer' : ''}`;

function Vooraf({ verschil, tekst }: NonNullable<Props['klaar']>) {
  const { nieuw, anders, gelijk, verdwijnt, verschijnt, leeg } = verschil;
  const niets = nieuw.length + anders.length === 0;
  return (
    <Kaart titel={niets ? 'Er verandert niets' : 'Dit gaat er veranderen'}>
      {verdwijnt.length === 0 ? null : (
        <Bericht
          soort="letop"
          titel={`${aantal(verdwijnt.length, 'verdwijnt', 'verdwijnen')} van de pagina voor inwoners`}
        >
          <p>{verdwijnt.join(', ')}</p>
        </Bericht>
      )}
      <ul>
        <li>
          {aantal(nieuw.length, 'nieuw', 'nieuwe')}
          {namen(nieuw.map(({ naam }) => naam))}
        </li>
        <li>
          {aantal(anders.length, 'gewijzigd', 'gewijzigd')}
          {namen(anders.map(({ aanbod }) => aanbod.naam))}
        </li>
        <li>{gelijk} hetzelfde</li>
        <li>{aantal(leeg, 'veld wordt', 'velden worden')} leeg</li>
        <li>
          {aantal(verdwijnt.length, 'verdwijnt', 'verdwijnen')} van de pagina voor inwoners,{' '}
          {aantal(verschijnt.length, 'komt', 'komen')} erbij
        </li>
      </ul>
      <Wijzigingen anders={anders} />
      {niets ? null : (
        <Formulier actie={aanbodPaden.invoeren} metBestand label="Doorvoeren">
          <Verborgen naam="tekst" waarde={tekst} />
          <Knoppenrij>
            <Knop>Doorvoeren</Knop>
            <KnopLink href={aanbodPaden.invoeren} soort="subtiel">
              Toch niet
            </KnopLink>
          </Knoppenrij>
        </Formulier>
      )}
    </Kaart>
  );
}
