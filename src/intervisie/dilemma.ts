import type { Datum } from '../kern/datum.ts';
import type { Bekend } from '../kern/herkenbaar.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { anoniem } from '../overleg/eisen.ts';
import { eis } from '../toets/eis.ts';

/** Ways to talk about a dilemma, each with its order. */
export const METHODEN = ['incident', 'roddel', 'socratisch', 'omgekeerd'] as const;
export type Methode = (typeof METHODEN)[number];

export const METHODENAAM: Readonly<Record<Methode, string>> = {
  incident: 'Incidentmethode',
  roddel: 'Roddelmethode',
  socratisch: 'Socratisch gesprek',
  omgekeerd: 'In de volgorde van de Omgekeerde Toets',
};

export const METHODESTAPPEN: Readonly<Record<Methode, readonly string[]>> = {
  incident: [
    'De inbrenger vertelt kort wat er gebeurde, tot het moment van kiezen.',
    'Iedereen stelt alleen vragen naar feiten.',
    'Ieder schrijft op wat die zou doen, en waarom.',
    'De inbrenger zegt wat helpt.',
  ],
  roddel: [
    'De inbrenger vertelt het dilemma en de vraag.',
    'De anderen praten erover alsof de inbrenger er niet is. De inbrenger luistert en zwijgt.',
    'De inbrenger vertelt wat raakte.',
    'Samen benoemen jullie wat je meeneemt.',
  ],
  socratisch: [
    'Zoek de vraag onder de vraag.',
    'De inbrenger geeft een eigen voorbeeld.',
    'Vraag door op woorden die vanzelf lijken te spreken.',
    'Sluit af met wat nu anders klinkt.',
  ],
  omgekeerd: [
    'Welk effect wil je bereiken?',
    'Welke grondwaarden van de wetten spelen mee?',
    'Is het rechtvaardig, ook voor anderen?',
    'Als laatste: wat mag, en waar is ruimte?',
  ],
};

interface Collega {
  readonly id: PersoonId;
  readonly naam: string;
}

/** Who takes which part; gone as soon as it is in the library. */
export interface Rolverdeling {
  readonly inbrenger: PersoonId;
  readonly gespreksleider: PersoonId;
  readonly meedenkers: readonly PersoonId[];
}

export interface NieuwDilemma {
  readonly titel: string;
  readonly dilemma: string;
  readonly vraag: string;
  readonly methode: Methode;
  readonly dag: Datum;
  readonly rollen: Rolverdeling;
  readonly nagelezen: boolean;
}

export interface Uitkomst {
  readonly inzicht: string;
  readonly afspraak: string;
}

const INTERVISIE = 'Stein, intervisie';

/** No dossier is known here: the names of colleagues, and what could be anybody's number, day or address. */
const bekend = (collegas: readonly Collega[]): readonly Bekend[] =>
  collegas.map(({ naam }) => ({ soort: 'medewerker', waarde: naam }));

const zonderLeeg = (rij: readonly (Weigering | undefined)[]): readonly Weigering[] =>
  rij.filter((w) => w !== undefined);

/** What stands in the way of bringing this in. */
export function dilemmaEisen(
  o: NieuwDilemma,
  collegas: readonly Collega[],
  vandaag: Datum,
): readonly Weigering[] {
  const wie = bekend(collegas);
  const { inbrenger, gespreksleider, meedenkers } = o.rollen;
  return zonderLeeg([
    ...anoniem(o.titel, 'titel', 'Het dilemma heeft nog geen titel.', wie),
    ...anoniem(o.dilemma, 'dilemma', 'Er staat niet waar het schuurt.', wie),
    ...anoniem(o.vraag, 'vraag', 'Er staat niet wat u de anderen vraagt.', wie),
    eis(o.dag >= vandaag, {
      code: 'dagVoorbij',
      reden: 'Deze dag is voorbij.',
      artikel: INTERVISIE,
      uitweg: 'Kies vandaag of een dag daarna.',
      veld: 'dag',
    }),
    eis(gespreksleider !== inbrenger, {
      code: 'leiderIsInbrenger',
      reden: 'Wie inbrengt, leidt het gesprek niet.',
      artikel: INTERVISIE,
      uitweg: 'Vraag een collega om het gesprek te leiden.',
      veld: 'gespreksleider',
    }),
    eis(
      meedenkers.some((id) => id !== inbrenger && id !== gespreksleider),
      {
        code: 'geenMeedenkers',
        reden: 'Er denkt nog niemand mee.',
        artikel: INTERVISIE,
        uitweg: 'Kies ten minste één collega die meedenkt.',
        veld: 'meedenkers',
      },
    ),
    eis(o.nagelezen, {
      code: 'nietNagelezen',
      reden: 'U hebt niet bevestigd dat niemand een inwoner in de tekst herkent.',
      artikel: 'AVG 4 onder 1',
      uitweg: 'Lees de tekst na zoals een buurman dat zou doen, en bevestig het.',
      veld: 'nagelezen',
    }),
  ]);
}

/** What stands in the way of putting it in the library. */
export function uitkomstEisen(o: Uitkomst, collegas: readonly Collega[]): readonly Weigering[] {
  const wie = bekend(collegas);
  return zonderLeeg([
    ...anoniem(o.inzicht, 'inzicht', 'Er staat niet wat het gesprek opleverde.', wie),
    ...anoniem(o.afspraak, 'afspraak', null, wie),
  ]);
}

export function doetMee({ inbrenger, gespreksleider, meedenkers }: Rolverdeling, wie: PersoonId): boolean {
  return [inbrenger, gespreksleider, ...meedenkers].includes(wie);
}
