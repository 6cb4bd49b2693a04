import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit, tijdstipVoluit } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Besprokenbeeld } from './beeld.ts';
import { OVERLEGDOELNAAM, OVERLEGGEBIEDNAAM } from './namen.ts';
import type { Agendaregel } from './overleg-queries.ts';
import { overlegPaden } from './paden.ts';
import type { Bijeenkomst, Overlegreeks } from './reeks.ts';

type Namen = Readonly<Record<string, string>>;

export const KRUIMEL = { tekst: 'Overleg', href: overlegPaden.overzicht } as const;

/** The meetings somebody sits at; a teamleider sees them all, and the series they come from. */
export function Overzichtpagina(p: {
  readonly kader: Kader;
  readonly komend: readonly { readonly bijeenkomst: Bijeenkomst; readonly casussen: number }[];
  readonly geweest: readonly Bijeenkomst[];
  /** Has colleagues here to talk with about a dilemma. */
  readonly intervisie: boolean;
  /** Null for who does not arrange them. */
  readonly reeksen: readonly Overlegreeks[] | null;
}) {
  return (
    <Pagina
      kader={p.kader}
      titel="Casuïstiekoverleg"
      inleiding={
        <p>
          Samen meedenken over een casus. U ziet alleen wat daarvoor nodig is, en begint zonder naam (Wmo
          5.3.3).
        </p>
      }
      acties={
        <Knoppenrij>
          {p.intervisie ? (
            <KnopLink href={overlegPaden.intervisie} soort="secundair">
              Intervisie
            </KnopLink>
          ) : null}
          {p.reeksen ? <KnopLink href={overlegPaden.nieuweReeks}>Nieuwe reeks</KnopLink> : null}
        </Knoppenrij>
      }
    >
      <Kaart titel="Komende overleggen">
        <Tabel
          bijschrift="Komende overleggen"
          bijschriftVerborgen
          rijen={p.komend}
          kolommen={[
            {
              kop: 'Wanneer',
              rijkop: true,
              cel: ({ bijeenkomst: b }) => (
                <Link href={overlegPaden.bijeenkomst(b.reeks, b.dag)}>{tijdstipVoluit(b.begin)}</Link>
              ),
            },
            { kop: 'Overleg', cel: ({ bijeenkomst: b }) => `${b.naam}, ${b.plaats}` },
            {
              kop: 'Casussen',
              cel: ({ bijeenkomst: b, casussen }) =>
                b.vervalt === null ? (
                  casussen
                ) : (
                  <Label soort="letop" tekst={`gaat niet door: ${b.vervalt}`} />
                ),
            },
          ]}
          leeg={
            <Leegte titel="Er staat geen overleg voor u gepland.">
              <p>
                {p.reeksen
                  ? 'Maak een reeks: dan staat er elke week een overleg klaar.'
                  : 'U ziet hier de overleggen waar u aan tafel zit. Hoort u erbij? Vraag het uw teamleider. Een casus inbrengen doet u in het dossier.'}
              </p>
            </Leegte>
          }
        />
      </Kaart>
      {p.geweest.length === 0 ? null : (
        <Kaart titel="Geweest">
          <ul>
            {p.geweest.map((b) => (
              <li>
                <Link href={overlegPaden.bijeenkomst(b.reeks, b.dag)}>
                  {b.naam}, {datumLang(b.dag)}
                </Link>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      {p.reeksen && p.reeksen.length > 0 ? (
        <Kaart titel="Reeksen">
          <ul>
            {p.reeksen.map(({ reeks, regel, totEnMet }) => (
              <li>
                <Link href={overlegPaden.reeks(reeks)}>{regel.naam} aanpassen</Link>: elke week om{' '}
                {regel.tijd}, vanaf {datumLang(regel.vanaf)}
                {totEnMet === null ? '' : ` tot en met ${datumLang(totEnMet)} (gestopt)`}
              </li>
            ))}
          </ul>
        </Kaart>
      ) : null}
    </Pagina>
  );
}

/** One meeting: who sits there and why, and what is on the table. */
export function Bijeenkomstpagina(p: {
  readonly kader: Kader;
  readonly bijeenkomst: Bijeenkomst;
  readonly agenda: readonly Agendaregel[];
  readonly namen: Namen;
  readonly vandaag: Datum;
  readonly aanTafel: boolean;
  /** May cancel it. */
  readonly regelt: boolean;
}) {
  const { bijeenkomst: b, namen } = p;
  const open = p.aanTafel && b.vervalt === null && b.dag >= p.vandaag;
  return (
    <Pagina kader={p.kader} titel={`${b.naam}, ${datumLang(b.dag)}`} pad={[KRUIMEL]}>
      {b.vervalt === null ? null : (
        <Bericht soort="letop" titel="Dit overleg gaat niet door">
          <p>Reden: {b.vervalt}.</p>
        </Bericht>
      )}
      <Kaart titel="Agenda" soort="nadruk">
        <p>
          {tijdstipVoluit(b.begin)}, {b.plaats}
        </p>
        <Tabel
          bijschrift="Casussen"
          bijschriftVerborgen
          rijen={p.agenda.map((regel, i) => ({ ...regel, nr: i + 1 }))}
          kolommen={[
            {
              kop: 'Casus',
              rijkop: true,
              cel: ({ nr, sleutel, stand }) =>
                open && stand === 'ingebracht' ? (
                  <Link href={overlegPaden.casus(sleutel)}>Casus {nr}</Link>
                ) : (
                  `Casus ${nr}`
                ),
            },
            { kop: 'Waarvoor', cel: ({ doel }) => OVERLEGDOELNAAM[doel] },
            { kop: 'Ingebracht door', cel: ({ inbrenger }) => (inbrenger && namen[inbrenger]) ?? '' },
            {
              kop: 'Stand',
              cel: ({ stand, metNaam }) =>
                stand === 'besproken' ? (
                  <Label soort="goed" icoon="goed" tekst="besproken" />
                ) : b.dag < p.vandaag ? (
                  'het advies is nog niet vastgelegd'
                ) : metNaam ? (
                  'met sommigen is meer gedeeld'
                ) : (
                  'zonder naam'
                ),
            },
          ]}
          leeg={
            <Leegte titel="Er is nog geen casus ingebracht.">
              <p>Een casus inbrengen doet u in het dossier: Inbrengen in het casuïstiekoverleg.</p>
            </Leegte>
          }
        />
      </Kaart>
      <Kaart titel="Aan tafel">
        <Samenvatting
          regels={b.leden.map(({ persoon, gebied, waarom }) => ({
            term: namen[persoon] ?? persoon,
            waarde: `${OVERLEGGEBIEDNAAM[gebied]}. ${waarom}`,
          }))}
        />
      </Kaart>
      <Knoppenrij>
        <KnopLink href={overlegPaden.verslag(b.reeks, b.dag)} soort="secundair">
          Verslag zonder namen
        </KnopLink>
        {p.regelt && b.vervalt === null && b.dag >= p.vandaag ? (
          <KnopLink href={overlegPaden.afgelasten(b.reeks, b.dag)} soort="subtiel">
            Dit overleg afgelasten
          </KnopLink>
        ) : null}
      </Knoppenrij>
    </Pagina>
  );
}

/** The minutes: what was asked and advised, about nobody in particular. */
export function Verslagpagina(p: {
  readonly kader: Kader;
  readonly bijeenkomst: Bijeenkomst;
  readonly besproken: readonly Besprokenbeeld[];
}) {
  const { bijeenkomst: b } = p;
  const terreinen = [...new Set(b.leden.map(({ gebied }) => OVERLEGGEBIEDNAAM[gebied]))];
  return (
    <Pagina
      kader={p.kader}
      titel={`Verslag van ${datumVoluit(b.dag)}`}
      pad={[
        KRUIMEL,
        { tekst: `${b.naam}, ${datumLang(b.dag)}`, href: overlegPaden.bijeenkomst(b.reeks, b.dag) },
      ]}
      inleiding={<p>Zonder namen. Aan tafel: {terreinen.join(', ')}.</p>}
    >
      {p.besproken.length === 0 ? (
        <Leegte titel="Er is nog geen advies vastgelegd.">
          <p>Het verslag maakt zichzelf: elk advies dat een inbrenger in het dossier vastlegt, komt hier.</p>
        </Leegte>
      ) : null}
      {p.besproken.map((casus, i) => (
        <Kaart titel={`Casus ${i + 1}: ${OVERLEGDOELNAAM[casus.doel]}`}>
          <Samenvatting
            regels={[
              { term: 'Vraag', waarde: <VrijeTekst tekst={casus.vraag} /> },
              ...(casus.dilemma ? [{ term: 'Dilemma', waarde: <VrijeTekst tekst={casus.dilemma} /> }] : []),
              { term: 'Advies', waarde: <VrijeTekst tekst={casus.advies} /> },
              ...(casus.geleerd ? [{ term: 'Te leren', waarde: <VrijeTekst tekst={casus.geleerd} /> }] : []),
            ]}
          />
        </Kaart>
      ))}
    </Pagina>
  );
}

/** The same words whether it never was there or is somebody else's: trying addresses tells nothing (Wmo 5.3.3). */
export const NIET_AAN_TAFEL: Weigering = {
  code: 'nietAanTafel',
  reden: 'Er is geen overleg of casus met dit adres, of u zit daar niet aan tafel.',
  artikel: 'Wmo 5.3.3, BIO2 8.03.02',
  uitweg: 'Hoort u erbij? Vraag uw teamleider om u aan het overleg toe te voegen.',
};

export function DichtPagina({ kader, weigering }: { kader: Kader; weigering: Weigering }) {
  return (
    <Pagina kader={kader} titel="Dit kunnen wij niet laten zien" pad={[KRUIMEL]}>
      <Weigeringen weigeringen={[weigering]} />
      <Knoppenrij>
        <KnopLink href={overlegPaden.overzicht}>Naar uw overleggen</KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}
