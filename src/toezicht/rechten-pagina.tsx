import type { Inrichting, Medewerker } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import { ROLNAAM, type Rol } from '../kern/rollen.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import type { Labelsoort } from '../ui/label.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Meenemen } from './meenemen.tsx';
import { toezichtPaden } from './paden.ts';
import {
  type Belangenconflict,
  kwartaalnaam,
  kwartaalVan,
  type Opnaam,
  type Rechtenstand,
  vorigKwartaal,
} from './rechten.ts';

const KRUIMEL = { tekst: 'Toezicht', href: toezichtPaden.bureau };

export const RECHTENSTAND: Readonly<
  Record<Rechtenstand, { readonly tekst: string; readonly soort: Labelsoort }>
> = {
  teBeoordelen: { tekst: 'Nog beoordelen', soort: 'letop' },
  overgeslagen: { tekst: 'Vorig kwartaal overgeslagen', soort: 'gevaar' },
  blijft: { tekst: 'Blijft', soort: 'goed' },
  intrekken: { tekst: 'Intrekken gevraagd', soort: 'info' },
};

/** What somebody has by name, in words; empty when nothing. */
export function opnaamTekst(o: Opnaam): string {
  const delen: readonly (readonly [number, string])[] = [
    [o.behandelaar, 'behandelaar'],
    [o.vervanger, 'vervanger'],
    [o.tweedePaar, 'tweede paar ogen'],
    [o.bewaker, 'bewaker'],
    [o.noodinzage, 'noodinzage nu'],
  ];
  return delen
    .filter(([aantal]) => aantal > 0)
    .map(([aantal, wat]) => `${wat}: ${aantal}`)
    .join(', ');
}

export interface Rechtenrij {
  readonly medewerker: Medewerker;
  readonly opnaam: Opnaam;
  readonly stand: Rechtenstand;
}

interface Overzichtprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly rijen: readonly Rechtenrij[];
  /** Seen this quarter in a role that mensen.yaml does not give. */
  readonly anders: readonly { readonly persoon: PersoonId; readonly rol: Rol }[];
  /** Who is FG and something else too. */
  readonly conflicten: readonly Belangenconflict[];
  readonly vandaag: Datum;
  readonly meldingen: readonly Melding[];
}

/** Who may do what, where from, and whether somebody looked at it this quarter. */
export function Rechtenoverzicht(p: Overzichtprops) {
  const { inrichting, rijen, anders, vandaag } = p;
  const tellen = (...standen: readonly Rechtenstand[]) =>
    rijen.filter(({ stand }) => standen.includes(stand)).length;
  const nog = tellen('teBeoordelen', 'overgeslagen');
  const overgeslagen = tellen('overgeslagen');
  return (
    <Pagina
      kader={p.kader}
      titel="Wie mag wat en waarom"
      pad={[KRUIMEL]}
      inleiding={
        <p>
          Elk kwartaal kijkt een ander of ieder de rechten nog nodig heeft. Rechten komen van de rol in
          mensen.yaml; wie mag inloggen en met welke rol, regelt de inlogdienst.
        </p>
      }
      meldingen={p.meldingen}
      breed
    >
      {overgeslagen > 0 ? (
        <Bericht soort="letop" titel={`Te laat: ${overgeslagen} overgeslagen`}>
          <p>
            In {kwartaalnaam(vorigKwartaal(vandaag))} heeft niemand naar deze rechten gekeken (BIO2 5.18.02).
          </p>
        </Bericht>
      ) : null}
      {p.conflicten.length > 0 ? (
        <Bericht soort="fout" titel="Functionaris gegevensbescherming en nog een rol (AVG 38 lid 6)">
          <ul class="omk-lijst">
            {p.conflicten.map(({ persoon, rollen }) => (
              <li>
                {naamVan(inrichting, persoon)}, ook {rollen.map((rol) => ROLNAAM[rol]).join(', ')}. Haal een
                van de twee weg in mensen.yaml en in de inlogdienst.
              </li>
            ))}
          </ul>
        </Bericht>
      ) : null}
      {anders.length > 0 ? (
        <Bericht soort="letop" titel="Lazen met een rol die niet in mensen.yaml staat">
          <ul class="omk-lijst">
            {anders.map(({ persoon, rol }) => (
              <li>
                {naamVan(inrichting, persoon)}, als {ROLNAAM[rol]}. Klopt dat met de inlogdienst?
              </li>
            ))}
          </ul>
        </Bericht>
      ) : null}
      <Kaart
        titel={`${nog === 0 ? 'Alles beoordeeld' : `Nog te beoordelen: ${nog}`} in ${kwartaalnaam(kwartaalVan(vandaag))}`}
      >
        <Tabel
          bijschrift="Medewerkers en hun rechten"
          rijen={rijen}
          leeg={
            <Leegte titel="Er staat niemand in mensen.yaml.">
              <p>De beheerder vult dat bestand.</p>
            </Leegte>
          }
          kolommen={[
            {
              kop: 'Wie',
              rijkop: true,
              cel: ({ medewerker: m }) => <Link href={toezichtPaden.rechtenVan(m.id)}>{m.naam}</Link>,
            },
            { kop: 'Functie', cel: ({ medewerker: m }) => m.functie },
            { kop: 'Rol', cel: ({ medewerker: m }) => ROLNAAM[m.rol] },
            { kop: 'Team', cel: ({ medewerker: m }) => teamnaam(inrichting, m) },
            { kop: 'Op naam', cel: ({ opnaam }) => opnaamTekst(opnaam) || 'niets' },
            { kop: 'Dit kwartaal', cel: ({ stand }) => <Label {...RECHTENSTAND[stand]} /> },
          ]}
        />
        <Meenemen wat="overzicht van rechten" naar={toezichtPaden.rechtenbestand} />
      </Kaart>
    </Pagina>
  );
}

export const teamnaam = (inrichting: Inrichting, { team }: Medewerker): string =>
  team === null ? 'geen' : (inrichting.teams.find(({ code }) => code === team)?.naam ?? team);
