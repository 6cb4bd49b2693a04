import type { TotDoorbraak } from '../doorbraak/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { EffectTeruggekeken, TerugblikGebeurtenis } from './gebeurtenissen.ts';

export type Terugblik = EffectTeruggekeken['feiten'] & EffectTeruggekeken['inhoud'] & { readonly door: Wie };

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
  /** Oldest first. */
  readonly terugblikken: readonly Terugblik[];
  /** Oldest first. */
  readonly teksten: readonly Gevaltekst[];
}

export interface TotTerugblik extends TotDoorbraak {
  readonly terugblik: TerugblikToestand;
}

export const BEGIN_TERUGBLIK: TerugblikToestand = { terugblikken: [], teksten: [] };

export function evolveTerugblik(
  t: TerugblikToestand,
  g: Vastgelegd<TerugblikGebeurtenis>,
): TerugblikToestand {
  switch (g.soort) {
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

/** The day on which one looks back: as agreed last; undefined without a toets, or when all was said. */
export function terugkijkenOp(t: TotTerugblik): Datum | undefined {
  const laatste = laatsteTerugblik(t);
  return laatste ? (laatste.opnieuwOp ?? undefined) : t.toets.uitkomst.gesloten?.waarde.evaluatiedatum;
}
