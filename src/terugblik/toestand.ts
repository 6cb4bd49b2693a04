import type { TotDoorbraak } from '../doorbraak/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { EffectbeeldGegeven, EffectTeruggekeken, TerugblikGebeurtenis } from './gebeurtenissen.ts';

export type Terugblik = EffectTeruggekeken['feiten'] & EffectTeruggekeken['inhoud'] & { readonly door: Wie };

export type Effectbeeld = EffectbeeldGegeven['feiten'] & EffectbeeldGegeven['inhoud'];

export type Tekststand = 'voorgesteld' | 'vrijgegeven' | 'teruggewezen' | 'ingetrokken';

/** An account for colleagues, with where it stands. */
export interface Gevaltekst {
  readonly id: OnderdeelId;
  readonly besluit: OnderdeelId;
  readonly tekst: string;
  readonly schrijver: Wie;
  readonly voorgesteldOp: Datum;
  readonly stand: Tekststand;
  /** Since when it stands like that. */
  readonly sinds: Datum;
  /** Who released it or sent it back. */
  readonly beoordeeldDoor: PersoonId | null;
  /** Why it was sent back or withdrawn. */
  readonly reden: string;
}

export interface TerugblikToestand {
  /** How the resident saw it each time, oldest first. */
  readonly beelden: readonly Effectbeeld[];
  /** Oldest first. */
  readonly terugblikken: readonly Terugblik[];
  /** Oldest first. */
  readonly teksten: readonly Gevaltekst[];
}

export interface TotTerugblik extends TotDoorbraak {
  readonly terugblik: TerugblikToestand;
}

export const BEGIN_TERUGBLIK: TerugblikToestand = { beelden: [], terugblikken: [], teksten: [] };

export function evolveTerugblik(
  t: TerugblikToestand,
  g: Vastgelegd<TerugblikGebeurtenis>,
): TerugblikToestand {
  switch (g.soort) {
    case 'effectbeeldGegeven':
      return { ...t, beelden: [...t.beelden, { ...g.feiten, ...g.inhoud }] };
    case 'effectTeruggekeken':
      return { ...t, terugblikken: [...t.terugblikken, { ...g.feiten, ...g.inhoud, door: g.door }] };
    case 'tekstVoorgesteld':
      return {
        ...t,
        teksten: [
          ...t.teksten,
          {
            id: g.feiten.id,
            besluit: g.feiten.besluit,
            tekst: g.inhoud.tekst,
            schrijver: g.door,
            voorgesteldOp: g.feiten.op,
            stand: 'voorgesteld',
            sinds: g.feiten.op,
            beoordeeldDoor: null,
            reden: '',
          },
        ],
      };
    case 'tekstVrijgegeven':
      return metTekst(t, g.feiten, { stand: 'vrijgegeven', beoordeeldDoor: g.door.id });
    case 'tekstTeruggewezen':
      return metTekst(t, g.feiten, {
        stand: 'teruggewezen',
        beoordeeldDoor: g.door.id,
        reden: g.inhoud.reden,
      });
    case 'tekstIngetrokken':
      return metTekst(t, g.feiten, { stand: 'ingetrokken', reden: g.inhoud.reden });
  }
}

function metTekst(
  t: TerugblikToestand,
  { id, op }: { readonly id: OnderdeelId; readonly op: Datum },
  verandering: Partial<Gevaltekst>,
): TerugblikToestand {
  return {
    ...t,
    teksten: t.teksten.map((tekst) => (tekst.id === id ? { ...tekst, ...verandering, sinds: op } : tekst)),
  };
}

export function laatsteTerugblik(t: Pick<TotTerugblik, 'terugblik'>): Terugblik | undefined {
  return t.terugblik.terugblikken.at(-1);
}

/** How the resident sees it now: the newest, given after the last talk about it. */
export function huidigBeeld({ terugblik }: Pick<TotTerugblik, 'terugblik'>): Effectbeeld | undefined {
  const besproken = terugblik.terugblikken.findLast(({ beeld }) => beeld !== undefined)?.beeld;
  return terugblik.beelden.slice(terugblik.beelden.findIndex(({ id }) => id === besproken) + 1).at(-1);
}

/** The day on which one looks back: as agreed last; undefined without a toets, or when all was said. */
export function terugkijkenOp(t: TotTerugblik): Datum | undefined {
  const laatste = laatsteTerugblik(t);
  return laatste ? (laatste.opnieuwOp ?? undefined) : t.toets.uitkomst.gesloten?.waarde.evaluatiedatum;
}
