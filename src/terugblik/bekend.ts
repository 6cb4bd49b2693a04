import type { Bekend, Herkensoort } from '../kern/herkenbaar.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { TotTerugblik } from './toestand.ts';

/** An employee as others call them. */
export interface Collega {
  readonly id: PersoonId;
  readonly naam: string;
}

type Waarde = string | null | undefined;

/** Everything the file knows by which people may be known: the resident, who stands around them, and who worked on it. */
export function bekendeGegevens(t: TotTerugblik, collegas: readonly Collega[] = []): readonly Bekend[] {
  const { melding, latereMeldingen, betrokkenen } = t.melding;
  const { huishouden, clientondersteuning, adviezen } = t.onderzoek;
  const inwoner = melding?.inwoner;
  const melders = [melding?.melder, ...latereMeldingen.map(({ melder }) => melder)];
  const werkten = betrokkenCollegas(t);
  const van = (soort: Herkensoort, ...waarden: readonly Waarde[]): readonly Bekend[] =>
    waarden.flatMap((waarde) => (waarde ? [{ soort, waarde }] : []));
  return [
    ...van('naam', inwoner?.voornamen, inwoner?.achternaam, inwoner?.geboortenaam),
    ...van('naam', ...melders.map((melder) => melder?.naam)),
    ...van('naam', ...betrokkenen.map(({ naam }) => naam)),
    ...van('naam', ...(huishouden?.personen.map(({ naam }) => naam) ?? []), clientondersteuning?.naam),
    ...van('naam', ...adviezen.flatMap(({ adviseur, antwoord }) => [adviseur, antwoord?.adviseur])),
    ...van('naam', ...collegas.filter(({ id }) => werkten.has(id)).map(({ naam }) => naam)),
    ...van('medewerker', ...collegas.map(({ naam }) => naam)),
    ...van(
      'bsn',
      inwoner?.bsn,
      ...melders.map((melder) => melder?.bsn),
      ...betrokkenen.map(({ bsn }) => bsn),
    ),
    ...van('geboortedatum', inwoner?.geboortedatum),
    ...van('straat', inwoner?.adres.straat),
    ...van('postcode', inwoner?.adres.postcode),
    ...van('woonplaats', inwoner?.adres.woonplaats),
    ...van('telefoon', inwoner?.telefoon, ...melders.map((melder) => melder?.telefoon)),
    ...van('email', inwoner?.email, ...melders.map((melder) => melder?.email)),
    ...van('aanbieder', ...(t.besluit.concept?.inhoud.onderdelen.map(({ aanbieder }) => aanbieder) ?? [])),
    ...van('aanbieder', ...t.screening.tijdelijkeVoorzieningen.map(({ aanbieder }) => aanbieder)),
  ];
}

/** Of these every name counts; of other colleagues only the whole: with many, every word is somebody's. */
function betrokkenCollegas(t: TotTerugblik): ReadonlySet<PersoonId | undefined> {
  const { genomen, concept, toetsingen } = t.besluit;
  return new Set([
    ...t.screening.toedelingen.map(({ aan }) => aan),
    ...toetsingen.map(({ door }) => door.id),
    genomen?.door.id,
    concept?.door.id,
  ]);
}
