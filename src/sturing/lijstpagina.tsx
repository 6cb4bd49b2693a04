import { HALTES, UITGANGEN } from '../dossier/meting.ts';
import { FASENAAM, WACHTNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang, plusDagen } from '../kern/datum.ts';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal, getal } from '../ui/weergave.ts';
import type { Lijstplaats, Lijstvraag } from './lijstvraag.ts';
import { schrijfLijstvraag } from './lijstvraag.ts';
import { EINDENAAM, EINDEN, HALTENAAM, MAAT, DUURMATEN, UITGANGNAAM } from './namen.ts';
import { sturingPaden } from './paden.ts';
import type { Lijstregel } from './queries.ts';

/** What the dossiers in the list have in common. */
function lijstnaam({ maat }: Lijstvraag): string {
  const duur = DUURMATEN.find((m) => m === maat);
  if (duur) return MAAT[duur].naam;
  const halte = HALTES.find((h) => maat.split(':')[1] === h);
  if (halte) return haltenaam(maat, HALTENAAM[halte]);
  const einde = EINDEN.find((e) => `einde:${e}` === maat);
  if (einde) return EINDENAAM[einde];
  const stand = ZONDER_HULP.find((s) => `zonderHulp:${s}` === maat);
  if (stand) return `Nog geen hulp: ${LEVERINGSTANDNAAM[stand]}`;
  switch (maat) {
    case 'zonderVerslag':
      return 'Open, nog zonder verslag';
    case 'binnen:hulp':
      return 'Hulp begonnen';
    case 'zonderHulp:alles':
      return 'Nog geen hulp';
    case 'zonderHulp:gemeente':
      return 'Nog geen hulp: wacht op een opdracht van de gemeente';
    case 'bezwaar:anders':
      return 'Bezwaar anders afgehandeld dan gegrond';
    case 'mijlpaal:gemeld':
      return 'Gemeld';
    case 'mijlpaal:klaar':
      return 'Klaar';
    case 'bezwaar:ontvangen':
      return 'Bezwaar ontvangen';
    case 'bezwaar:gegrond':
      return 'Bezwaar gegrond';
    case 'dwangsom':
      return 'Dwangsom vastgesteld';
    default:
      return 'Open';
  }
}

function haltenaam(maat: string, naam: string): string {
  const uitgang = UITGANGEN.find((u) => maat.endsWith(`:${u}`));
  if (uitgang) return `${naam}, daar vertrokken: ${UITGANGNAAM[uitgang]}`;
  if (maat.startsWith('uit:')) return `${naam}: daar van de weg af`;
  if (maat.startsWith('binnen:')) return `Kwam binnen bij: ${naam}`;
  if (maat.startsWith('langs:')) return `Sloeg over: ${naam}`;
  return maat.startsWith('verder:') ? `Ging verder na: ${naam}` : `Staat nu bij: ${naam}`;
}

function wanneer({ loopt, van, tot }: Lijstvraag): string {
  const begin = loopt ? 'begonnen ' : '';
  const laatste = tot === null ? null : plusDagen(tot, -1);
  if (van !== null && laatste !== null)
    return `${begin}van ${datumLang(van)} tot en met ${datumLang(laatste)}`;
  if (van !== null) return `${begin}vanaf ${datumLang(van)}`;
  return laatste === null ? '' : `${begin}tot en met ${datumLang(laatste)}`;
}

const bladnaam = ({ na, volgende }: { na: Lijstplaats | null; volgende: Lijstplaats | undefined }): string =>
  na === null ? (volgende === undefined ? '' : 'De langste ') : 'De volgende ';

/** The dossiers behind a figure: those this person may see. */
export function Lijstpagina(p: {
  readonly kader: Kader;
  readonly vraag: Lijstvraag;
  readonly regels: readonly Lijstregel[];
  /** After which dossier this page begins. */
  readonly na: Lijstplaats | null;
  readonly volgende: Lijstplaats | undefined;
  readonly vandaag: Datum;
}) {
  const { vraag, regels } = p;
  const naam = lijstnaam(vraag);
  const periode = wanneer(vraag);
  const dagen = ({ dagen: klaar, op }: Lijstregel): string => {
    // What begins to count tomorrow, waits no day yet.
    return getal(klaar ?? Math.max(0, dagenTussen(op, p.vandaag)));
  };
  return (
    <Pagina
      kader={p.kader}
      breed
      titel={`Dossiers: ${naam.toLowerCase()}`}
      pad={[{ tekst: 'Sturing', href: sturingPaden.sturing }]}
      inleiding={
        <p>
          {periode === '' ? '' : `${periode.slice(0, 1).toUpperCase()}${periode.slice(1)}. `}Alleen de
          dossiers die u mag zien (Wmo 5.3.3); een cijfer telt ze allemaal, dus deze lijst kan korter zijn.
        </p>
      }
    >
      {regels.length === 0 ? (
        <Leegte
          titel="Er is hierachter geen dossier dat u mag zien."
          actie={<KnopLink href={sturingPaden.sturing}>Terug naar Sturing</KnopLink>}
        >
          <p>
            Dossiers van een ander team zijn wel geteld, maar alleen voor wie eraan werkt of ze controleert.
          </p>
        </Leegte>
      ) : (
        <Kaart titel={`${bladnaam(p)}${aantal(regels.length, 'dossier', 'dossiers')}`}>
          <Tabel
            bijschrift={`Dossiers: ${naam.toLowerCase()}`}
            bijschriftVerborgen
            rijen={regels}
            kolommen={[
              {
                kop: 'Inwoner',
                rijkop: true,
                cel: (r) => <Link href={dossierPaden.pagina(r.dossier)}>{r.naam}</Link>,
              },
              { kop: 'Dossier', cel: (r) => r.dossier },
              {
                kop: vraag.loopt
                  ? 'Dagen tot nu toe'
                  : vraag.maat.startsWith('binnen:')
                    ? 'Dagen in de stap ervoor'
                    : 'Dagen',
                getal: true,
                cel: dagen,
              },
              {
                kop: vraag.loopt ? 'Begonnen op' : 'Op',
                cel: (r) => datumLang(r.op),
              },
              { kop: 'Waar het nu is', cel: (r) => FASENAAM[r.fase] },
              { kop: 'Wacht op', cel: (r) => WACHTNAAM[r.wachtOp] },
            ]}
          />
          <Bladeren {...p} />
        </Kaart>
      )}
    </Pagina>
  );
}

function Bladeren({ vraag, na, volgende }: Parameters<typeof bladnaam>[0] & { readonly vraag: Lijstvraag }) {
  if (na === null && volgende === undefined) return null;
  return (
    <Knoppenrij>
      {na === null ? null : (
        <KnopLink href={sturingPaden.dossiers(schrijfLijstvraag(vraag))} soort="secundair">
          Eerste bladzijde
        </KnopLink>
      )}
      {volgende === undefined ? null : (
        <KnopLink href={sturingPaden.dossiers(schrijfLijstvraag(vraag, volgende))} soort="secundair">
          Volgende
        </KnopLink>
      )}
    </Knoppenrij>
  );
}
