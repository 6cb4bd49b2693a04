import type { Bekend } from '../kern/herkenbaar.ts';
import type { PersoonId } from '../kern/ids.ts';
import { bekendAls, bekendRondom, eigenNamen } from '../onderzoek/bekend.ts';
import type { TotTerugblik } from './toestand.ts';

/** An employee as others call them. */
export interface Collega {
  readonly id: PersoonId;
  readonly naam: string;
}

/** Everything the file knows by which people may be known: the resident, who stands around them, and who worked on it. */
export function bekendeGegevens(t: TotTerugblik, collegas: readonly Collega[] = []): readonly Bekend[] {
  const werkten = betrokkenCollegas(t);
  return [
    ...eigenNamen(t),
    ...bekendRondom(t),
    ...bekendAls('naam', ...collegas.filter(({ id }) => werkten.has(id)).map(({ naam }) => naam)),
    ...bekendAls('medewerker', ...collegas.map(({ naam }) => naam)),
    ...bekendAls(
      'aanbieder',
      ...(t.besluit.concept?.inhoud.onderdelen.map(({ aanbieder }) => aanbieder) ?? []),
      ...t.screening.tijdelijkeVoorzieningen.map(({ aanbieder }) => aanbieder),
    ),
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
