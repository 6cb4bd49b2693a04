import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import type { Labelsoort } from '../ui/label.tsx';
import { aantal, resterend } from '../ui/weergave.ts';
import { eindeInZicht } from './aandacht.ts';
import type { Drukte } from './bezetting.ts';
import type { Mensen } from './mensen.ts';
import { samen } from './mensen.ts';
import type {
  Contract,
  Contractfeit,
  Contractproduct,
  Productafspraak,
  Stopgrond,
  Stopverzoek,
} from './register.ts';

export type Naamgever = (voorziening: LokaleCode) => string;

/** A provision that the municipality struck from its list keeps its code as name. */
export const naamgever =
  (voorzieningen: readonly Voorziening[]): Naamgever =>
  (code) =>
    voorzieningen.find((v) => v.code === code)?.naam ?? code;

export const periode = (van: Datum, tm: Datum | null): string =>
  tm === null ? `vanaf ${datumLang(van)}` : `${datumLang(van)} tot en met ${datumLang(tm)}`;

export const capaciteitTekst = (n: number | null): string =>
  n === null ? 'niet bekend' : n === 0 ? 'vol' : `${aantal(n, 'mens', 'mensen')} tegelijk`;

export const wachttijdTekst = (weken: number | null | undefined): string =>
  weken === null || weken === undefined
    ? 'niet bekend'
    : weken === 0
      ? 'geen wachttijd'
      : aantal(weken, 'week', 'weken');

export function tariefTekst({ tarief }: Productafspraak, eenheid: string | null): string {
  return tarief === null ? 'niet afgesproken' : `${bedragTekst(tarief)}${eenheid ? ` per ${eenheid}` : ''}`;
}

export const DRUKTENAAM: Readonly<Record<Drukte, string>> = {
  vol: 'vol',
  over: 'er zijn er meer',
};

/** What there is against what the provider said; not how few, for who may not see them one by one (Wmo 5.3.6). */
export function bezettingTekst(mensen: Mensen, kleinsteGroep = 1): string {
  const telling = (n: number) => (n > 0 && n < kleinsteGroep ? `minder dan ${kleinsteGroep}` : String(n));
  return samen(mensen) === 0
    ? 'niemand'
    : `${telling(mensen.lopend)} met hulp, ${telling(mensen.wachtend)} op de wachtlijst`;
}

/** In a list: what one wants to know before calling. */
export function productKort(
  { voorziening, capaciteit, wachtweken }: Contractproduct,
  naam: Naamgever,
  drukte?: Drukte,
): string {
  const delen = [
    ...(capaciteit === null ? [] : [capaciteitTekst(capaciteit)]),
    ...(drukte && capaciteit !== 0 ? [DRUKTENAAM[drukte]] : []),
    ...(wachtweken ? [`${wachttijdTekst(wachtweken)} wachten`] : []),
  ];
  return delen.length === 0 ? naam(voorziening) : `${naam(voorziening)}: ${delen.join(', ')}`;
}

export const watVoor = (voorziening: LokaleCode | null, naam: Naamgever): string =>
  voorziening === null ? 'alles' : naam(voorziening);

/** The days that are left are counted once somebody has to think of what comes after. */
export const einde = ({ gegevens: { contractTm } }: Contract, vandaag: Datum): string =>
  contractTm === null
    ? 'zonder einde'
    : contractTm < vandaag
      ? `${datumLang(contractTm)} (verlopen)`
      : vandaag < eindeInZicht(contractTm)
        ? datumLang(contractTm)
        : `${datumLang(contractTm)} (${resterend(contractTm, vandaag)})`;

/** How a request stands, with how urgent it looks. */
export function stopstand(
  { antwoord }: Stopverzoek,
  vandaag: Datum,
): {
  readonly soort: Labelsoort;
  readonly tekst: string;
} {
  if (antwoord === null) return { soort: 'letop', tekst: 'wacht op antwoord' };
  if (antwoord.soort === 'geweigerd') return { soort: 'neutraal', tekst: 'geweigerd' };
  const { van, tm, opgeheven } = antwoord;
  if (tm !== null && (tm < van || tm < vandaag))
    return { soort: 'neutraal', tekst: opgeheven ? 'opgeheven' : 'voorbij' };
  return van > vandaag
    ? { soort: 'info', tekst: 'gaat nog in' }
    : { soort: 'gevaar', tekst: 'neemt niemand aan' };
}

export const STOPGRONDNAAM: Readonly<Record<Stopgrond, string>> = {
  fraude: 'Duidelijke signalen van fraude',
  kwaliteit: 'Duidelijke signalen van slechte kwaliteit',
  onveilig: 'Duidelijke signalen dat het niet veilig is',
};

/** Days before the first day on which a stop has to be asked (contractstandaard Wmo 3.6). */
export const VOORAF_DAGEN = 14;

/** When it was asked, and whether that was in time; too late is no refusal, we may consent all the same. */
export function gevraagdTekst({ gevraagdOp, van }: Stopverzoek): string {
  const vooraf = dagenTussen(gevraagdOp, van);
  const laat = `korter dan ${VOORAF_DAGEN} dagen vooraf (contractstandaard Wmo 3.6)`;
  return vooraf < VOORAF_DAGEN ? `${datumLang(gevraagdOp)}, ${laat}` : datumLang(gevraagdOp);
}

/** A fact as one sentence of the history. */
export function watGebeurde(feit: Contractfeit, naam: Naamgever): string {
  switch (feit.soort) {
    case 'aanbiederGezet':
      return `Gegevens vastgelegd; contract ${periode(feit.gegevens.contractVan, feit.gegevens.contractTm)}`;
    case 'productGezet':
      return `Product vastgelegd: ${naam(feit.product.voorziening)}, tarief ${tariefTekst(feit.product, null)}`;
    case 'productVervallen':
      return `Product vervallen: ${naam(feit.voorziening)}`;
    case 'capaciteitGemeld':
      return `Capaciteit gemeld: ${naam(feit.voorziening)}, ${capaciteitTekst(feit.aantal)}`;
    case 'wachttijdGemeld':
      return `Wachttijd gemeld: ${naam(feit.voorziening)}, ${wachttijdTekst(feit.weken)}`;
    case 'stopGevraagd':
      return `Stop ${feit.stop} gevraagd voor ${watVoor(feit.voorziening, naam)}, ${periode(feit.van, feit.tm)}: ${feit.reden}`;
    case 'stopOpgelegd':
      return `Stop ${feit.stop} opgelegd voor ${watVoor(feit.voorziening, naam)}, ${periode(feit.van, null)}: ${STOPGRONDNAAM[feit.grond].toLowerCase()}`;
    case 'stopToegestaan':
      return `Stop ${feit.stop} toegestaan, ${periode(feit.van, feit.tm)}`;
    case 'stopGeweigerd':
      return `Stop ${feit.stop} geweigerd: ${feit.reden}`;
    case 'stopOpgeheven':
      return `Stop ${feit.stop} opgeheven; laatste dag ${datumLang(feit.tm)}`;
    case 'aanbiederSluit':
      return `Sluit op ${datumLang(feit.op)}: ${feit.reden}`;
    case 'aanbiederGaatDoor':
      return `Sluit toch niet: ${feit.reden}`;
  }
}
