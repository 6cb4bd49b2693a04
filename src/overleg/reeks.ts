import type { Datum, Tijdstip } from '../kern/datum.ts';
import { plusDagen, plusWeken, weekdag } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tijdstipOp } from '../onderzoek/gesprekstijd.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { isWerkdag } from '../recht/uitleg.ts';
import { eis, tekstNodig } from '../toets/eis.ts';
import type { Overleglid } from './gebeurtenissen.ts';

/** Somebody at the table, and why (Wmo 5.3.3). */
export interface Reekslid extends Overleglid {
  readonly waarom: string;
}

/** The rule that the meetings of a series are made from. */
export interface Reeksregel {
  readonly naam: string;
  /** Monday is 1. */
  readonly weekdag: number;
  /** `09:30`, Dutch time. */
  readonly tijd: string;
  readonly plaats: string;
  readonly vanaf: Datum;
  readonly leden: readonly Reekslid[];
}

/** What happened to a series. It is added and never changed: the newest counts, the older stays. */
export type Reeksfeit =
  | { readonly soort: 'reeksGezet'; readonly regel: Reeksregel }
  | { readonly soort: 'bijeenkomstAfgelast'; readonly dag: Datum; readonly reden: string }
  | { readonly soort: 'reeksGestopt'; readonly totEnMet: Datum };

export interface Overlegreeks {
  readonly reeks: LokaleCode;
  readonly regel: Reeksregel;
  readonly afgelast: ReadonlyMap<Datum, string>;
  /** The last day on which it still meets; null: it goes on. */
  readonly totEnMet: Datum | null;
}

/** Undefined before there is a rule. */
export function vouwReeks(reeks: LokaleCode, feiten: readonly Reeksfeit[]): Overlegreeks | undefined {
  return feiten.reduce<Overlegreeks | undefined>((staat, feit) => {
    switch (feit.soort) {
      case 'reeksGezet':
        return { reeks, regel: feit.regel, afgelast: staat?.afgelast ?? new Map(), totEnMet: null };
      case 'bijeenkomstAfgelast':
        return staat && { ...staat, afgelast: new Map([...staat.afgelast, [feit.dag, feit.reden]]) };
      case 'reeksGestopt':
        return staat && { ...staat, totEnMet: feit.totEnMet };
    }
  }, undefined);
}

/** One meeting of a series. */
export interface Bijeenkomst {
  readonly reeks: LokaleCode;
  readonly naam: string;
  readonly dag: Datum;
  readonly begin: Tijdstip;
  readonly plaats: string;
  readonly leden: readonly Reekslid[];
  /** Why it does not take place; null when it does. */
  readonly vervalt: string | null;
}

type Kalenderregels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;

/** The meeting of this day, if the rule gives one. */
export function bijeenkomstOp(
  { reeks, regel, afgelast, totEnMet }: Overlegreeks,
  dag: Datum,
  { kalender, uitleg }: Kalenderregels,
): Bijeenkomst | undefined {
  const begin = tijdstipOp(dag, regel.tijd);
  if (weekdag(dag) !== regel.weekdag || dag < regel.vanaf || begin === undefined) return undefined;
  if (totEnMet !== null && dag > totEnMet) return undefined;
  const vrij = isWerkdag(dag, kalender, uitleg) ? null : `geen werkdag: ${kalender.vrijeDag(dag) ?? 'vrij'}`;
  const vervalt = afgelast.get(dag) ?? vrij;
  return { reeks, naam: regel.naam, dag, begin, plaats: regel.plaats, leden: regel.leden, vervalt };
}

/** So many meetings from this day on, those that were cancelled too; backwards with a negative number. */
export function bijeenkomsten(
  reeks: Overlegreeks,
  vanaf: Datum,
  aantal: number,
  regels: Kalenderregels,
): readonly Bijeenkomst[] {
  const verschil = (((reeks.regel.weekdag - weekdag(vanaf)) % 7) + 7) % 7;
  const eerste = plusDagen(vanaf, verschil);
  const weken = Array.from({ length: Math.abs(aantal) }, (_, i) => (aantal > 0 ? i : -i - 1));
  return weken.flatMap((week) => bijeenkomstOp(reeks, plusWeken(eerste, week), regels) ?? []);
}

const TAFEL = 'Wmo 5.3.3, AVG 5 lid 1 onder c';

/** What stands in the way of this rule. */
export function reeksEisen(
  { naam, tijd, plaats, leden }: Reeksregel,
  medewerkers: readonly { readonly id: string }[],
): readonly (Weigering | undefined)[] {
  const dubbel = new Set(leden.map(({ persoon }) => persoon)).size < leden.length;
  return [
    tekstNodig(naam, 'naam', 'Het overleg heeft nog geen naam.', 'Stein, casuïstiekoverleg'),
    tekstNodig(plaats, 'plaats', 'Er staat niet waar het overleg is.', 'Stein, casuïstiekoverleg'),
    eis(/^([01]\d|2[0-3]):[0-5]\d$/.test(tijd), {
      code: 'geenTijd',
      reden: 'De begintijd is geen tijd.',
      artikel: 'Stein, casuïstiekoverleg',
      uitweg: 'Vul de tijd in zoals 09:30.',
      veld: 'tijd',
    }),
    eis(leden.length >= 2, {
      code: 'teWeinigLeden',
      reden: 'Aan een overleg doen minstens twee mensen mee.',
      artikel: TAFEL,
      uitweg: 'Kies wie er aan tafel zit, en waarom.',
      veld: 'lid.0.persoon',
    }),
    eis(!dubbel, {
      code: 'lidDubbel',
      reden: 'Dezelfde collega staat er twee keer bij.',
      artikel: TAFEL,
      uitweg: 'Laat elke collega één keer staan, met één terrein.',
      veld: 'lid.0.persoon',
    }),
    ...leden.flatMap(({ persoon, waarom }, i) => [
      eis(
        medewerkers.some(({ id }) => id === persoon),
        {
          code: 'collegaOnbekend',
          reden: 'Deze collega staat niet in de lijst van medewerkers.',
          artikel: 'BIO2 8.03.02',
          uitweg: 'Kies iemand uit de lijst, of vraag de beheerder om de collega toe te voegen.',
          veld: `lid.${i}.persoon`,
        },
      ),
      tekstNodig(
        waarom,
        `lid.${i}.waarom`,
        'Er staat niet waarom deze collega aan tafel zit.',
        TAFEL,
        'Hoort de collega er niet bij? Laat de regel dan leeg.',
      ),
    ]),
  ];
}

/** Cancelling a meeting that still has to come. */
export function afgelastEisen(
  bijeenkomst: Bijeenkomst | undefined,
  reden: string,
  vandaag: Datum,
): readonly (Weigering | undefined)[] {
  return [
    eis(bijeenkomst?.vervalt === null && bijeenkomst.dag >= vandaag, {
      code: 'nietAfTeGelasten',
      reden: 'Dit overleg is voorbij, gaat al niet door, of is er niet.',
      artikel: 'Stein, casuïstiekoverleg',
      uitweg: 'Kies een overleg dat nog komt.',
    }),
    tekstNodig(reden, 'reden', 'Er staat niet waarom het overleg niet doorgaat.', 'Stein, casuïstiekoverleg'),
  ];
}

export function isLid({ leden }: { readonly leden: readonly Overleglid[] }, persoon: string): boolean {
  return leden.some((lid) => lid.persoon === persoon);
}
