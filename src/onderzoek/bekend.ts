import type { Bekend } from '../kern/herkenbaar.ts';
import type { Herkensoort } from '../kern/herkenpatronen.ts';
import type { TotOnderzoek } from './toestand.ts';

type Waarde = string | null | undefined;

/** Of each value that is there. */
export function bekendAls(soort: Herkensoort, ...waarden: readonly Waarde[]): readonly Bekend[] {
  return waarden.flatMap((waarde) => (waarde ? [{ soort, waarde }] : []));
}

/** The names of the resident. */
export function eigenNamen({ melding }: TotOnderzoek): readonly Bekend[] {
  const inwoner = melding.melding?.inwoner;
  return bekendAls('naam', inwoner?.voornamen, inwoner?.achternaam, inwoner?.geboortenaam);
}

/** Everything else the file knows by which people may be known: of the resident, and who stands around them. */
export function bekendRondom(t: TotOnderzoek): readonly Bekend[] {
  const { melding, latereMeldingen, betrokkenen } = t.melding;
  const { huishouden, clientondersteuning, adviezen } = t.onderzoek;
  const inwoner = melding?.inwoner;
  const melders = [melding?.melder, ...latereMeldingen.map(({ melder }) => melder)];
  return [
    ...bekendAls('naam', ...melders.map((melder) => melder?.naam)),
    ...bekendAls('naam', ...betrokkenen.map(({ naam }) => naam)),
    ...bekendAls('naam', ...(huishouden?.personen.map(({ naam }) => naam) ?? []), clientondersteuning?.naam),
    ...bekendAls('naam', ...adviezen.flatMap(({ adviseur, antwoord }) => [adviseur, antwoord?.adviseur])),
    ...bekendAls(
      'bsn',
      inwoner?.bsn,
      ...melders.map((melder) => melder?.bsn),
      ...betrokkenen.map(({ bsn }) => bsn),
    ),
    ...bekendAls('geboortedatum', inwoner?.geboortedatum),
    ...bekendAls('straat', inwoner?.adres.straat),
    ...bekendAls('postcode', inwoner?.adres.postcode),
    ...bekendAls('woonplaats', inwoner?.adres.woonplaats),
    ...bekendAls('telefoon', inwoner?.telefoon, ...melders.map((melder) => melder?.telefoon)),
    ...bekendAls('email', inwoner?.email, ...melders.map((melder) => melder?.email)),
  ];
}
