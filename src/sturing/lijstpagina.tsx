import { FASENAAM, WACHTNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang, leesDatum, plusDagen } from '../kern/datum.ts';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal, getal } from '../ui/weergave.ts';
import { EINDENAAM, EINDEN, MAAT, DUURMATEN, STAPNAAM, STAPPEN } from './namen.ts';
import { sturingPaden } from './paden.ts';
import type { Lijstregel } from './queries.ts';
import type { Lijstvraag } from './vraag.ts';

/** What the dossiers in the list have in common. */
function lijstnaam({ maat, loopt }: Lijstvraag): string {
  const duur = DUURMATEN.find((m) => m === maat);
  if (duur) return MAAT[duur].naam;
  const stap = STAPPEN.find((s) => `stap:${s}` === maat);
  if (stap) return `${STAPNAAM[stap]}${loopt ? ': nu bezig' : ''}`;
  const einde = EINDEN.find((e) => `einde:${e}` === maat);
  if (einde) return EINDENAAM[einde];
  const stand = ZONDER_HULP.find((s) => `zonderHulp:${s}` === maat);
  if (stand) return `Nog geen hulp: ${LEVERINGSTANDNAAM[stand]}`;
  switch (maat) {
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

function wanneer({ loopt, van, tot }: Lijstvraag): string {
  const begin = loopt ? 'begonnen ' : '';
  const laatste = tot === null ? null : plusDagen(tot, -1);
  if (van !== null && laatste !== null)
    return `${begin}van ${datumLang(van)} tot en met ${datumLang(laatste)}`;
  if (van !== null) return `${begin}vanaf ${datumLang(van)}`;
  return laatste === null ? '' : `${begin}tot en met ${datumLang(laatste)}`;
}

/** The dossiers behind a figure: those this person may see. */
export function Lijstpagina(p: {
  readonly kader: Kader;
  readonly vraag: Lijstvraag;
  readonly regels: readonly Lijstregel[];
  readonly meer: boolean;
  readonly vandaag: Datum;
}) {
  const { vraag, regels } = p;
  const naam = lijstnaam(vraag);
  const periode = wanneer(vraag);
  const dagen = ({ dagen: klaar, op }: Lijstregel): string => {
    const dag = leesDatum(op);
    if (klaar !== null) return getal(klaar);
    return dag === undefined ? '–' : getal(dagenTussen(dag, p.vandaag));
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
        <Kaart titel={`${p.meer ? 'De langste ' : ''}${aantal(regels.length, 'dossier', 'dossiers')}`}>
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
              { kop: vraag.loopt ? 'Dagen tot nu toe' : 'Dagen', getal: true, cel: dagen },
              {
                kop: vraag.loopt ? 'Begonnen op' : 'Op',
                cel: (r) => {
                  const dag = leesDatum(r.op);
                  return dag === undefined ? '–' : datumLang(dag);
                },
              },
              { kop: 'Waar het nu is', cel: (r) => FASENAAM[r.fase] },
              { kop: 'Wacht op', cel: (r) => WACHTNAAM[r.wachtOp] },
            ]}
          />
        </Kaart>
      )}
    </Pagina>
  );
}
