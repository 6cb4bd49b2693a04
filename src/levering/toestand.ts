import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { TotOverleg } from '../overleg/toestand.ts';
import type {
  AndereAanbiederAangeboden,
  HulpGestopt,
  LeveringGebeurtenis,
  LeveringGesloten,
  LeveringOpgedragen,
  OverbruggingGeregeld,
  VoortgangGemeld,
  WachtcontactVastgelegd,
  WachtenHerbeoordeeld,
  Weigerreden,
} from './gebeurtenissen.ts';

export type Opdrachtstand = 'opgedragen' | 'aangenomen' | 'geweigerd' | 'ingetrokken';

/** One assignment to one provider. Whether the help runs is in `Verloop`. */
export interface Levering {
  readonly id: OnderdeelId;
  readonly opdracht: LeveringOpgedragen['feiten'];
  readonly naam: string;
  readonly toelichting: string;
  readonly stand: Opdrachtstand;
  /** Since when it stands like that. */
  readonly sinds: Datum;
  readonly weigerreden: Weigerreden | null;
  /** Why it was refused or withdrawn, or what was said with the acceptance. */
  readonly antwoord: string;
  /** Who said that; null as long as nobody answered. */
  readonly antwoordDoor: Rol | null;
  readonly verwachteStart: Datum | null;
  /** First day with help under this assignment. */
  readonly gestartOp: Datum | null;
  /** Last day with help, as long as it did not go on. */
  readonly gestoptOp: Datum | null;
  /** `door`: what staff wrote about the help is not for the provider to read. */
  readonly voortgang: readonly (VoortgangGemeld['feiten'] &
    VoortgangGemeld['inhoud'] & { readonly door: Rol })[];
}

/** When the help of one part ran. */
export interface Verloop {
  readonly onderdeel: OnderdeelId;
  /** Of the assignment under which it last started; null for a pgb. */
  readonly levering: OnderdeelId | null;
  /** The very first day. */
  readonly eersteDag: Datum;
  /** Of the period that runs, or ran last. */
  readonly gestartOp: Datum;
  readonly gestopt: (HulpGestopt['feiten'] & HulpGestopt['inhoud'] & { readonly door: Rol }) | null;
}

export interface LeveringToestand {
  /** Oldest first. */
  readonly leveringen: readonly Levering[];
  readonly verloop: readonly Verloop[];
  readonly wachtcontacten: readonly (WachtcontactVastgelegd['feiten'] & WachtcontactVastgelegd['inhoud'])[];
  readonly overbruggingen: readonly (OverbruggingGeregeld['feiten'] & OverbruggingGeregeld['inhoud'])[];
  readonly herbeoordelingen: readonly (WachtenHerbeoordeeld['feiten'] & WachtenHerbeoordeeld['inhoud'])[];
  /** Other providers that were offered, oldest first. */
  readonly aangeboden: readonly (AndereAanbiederAangeboden['feiten'] & AndereAanbiederAangeboden['inhoud'])[];
  /** Died or moved away, as long as that stands. */
  readonly gesloten: (LeveringGesloten['feiten'] & LeveringGesloten['inhoud']) | null;
}

export interface TotLevering extends TotOverleg {
  readonly levering: LeveringToestand;
}

export const BEGIN_LEVERING: LeveringToestand = {
  leveringen: [],
  verloop: [],
  wachtcontacten: [],
  overbruggingen: [],
  herbeoordelingen: [],
  aangeboden: [],
  gesloten: null,
};

export function evolveLevering(t: LeveringToestand, g: Vastgelegd<LeveringGebeurtenis>): LeveringToestand {
  switch (g.soort) {
    case 'leveringOpgedragen':
      return {
        ...t,
        leveringen: [
          ...t.leveringen,
          {
            id: g.feiten.id,
            opdracht: g.feiten,
            ...g.inhoud,
            stand: 'opgedragen',
            sinds: g.feiten.op,
            weigerreden: null,
            antwoord: '',
            antwoordDoor: null,
            verwachteStart: null,
            gestartOp: null,
            gestoptOp: null,
            voortgang: [],
          },
        ],
      };
    case 'leveringAangenomen':
      return metLevering(t, g.feiten.levering, () => ({
        stand: 'aangenomen',
        sinds: g.feiten.op,
        verwachteStart: g.feiten.verwachteStart,
        antwoord: g.inhoud.toelichting,
        antwoordDoor: g.door.rol,
      }));
    case 'leveringGeweigerd':
      return metLevering(t, g.feiten.levering, () => ({
        stand: 'geweigerd',
        sinds: g.feiten.op,
        weigerreden: g.feiten.reden,
        antwoord: g.inhoud.toelichting,
        antwoordDoor: g.door.rol,
      }));
    case 'leveringIngetrokken':
      return metLevering(t, g.feiten.levering, () => ({
        stand: 'ingetrokken',
        sinds: g.feiten.op,
        antwoord: g.inhoud.reden,
        antwoordDoor: g.door.rol,
      }));
    case 'startVerwacht':
      return metLevering(t, g.feiten.levering, () => ({
        verwachteStart: g.feiten.verwachteStart,
        antwoord: g.inhoud.toelichting,
        antwoordDoor: g.door.rol,
      }));
    case 'voortgangGemeld':
      return metLevering(t, g.feiten.levering, ({ voortgang }) => ({
        voortgang: [...voortgang, { ...g.feiten, ...g.inhoud, door: g.door.rol }],
      }));
    case 'hulpGestart':
      return gestart(t, g.feiten);
    case 'hulpGestopt':
      return {
        ...(g.feiten.levering === null
          ? t
          : metLevering(t, g.feiten.levering, () => ({ gestoptOp: g.feiten.op }))),
        verloop: t.verloop.map((v) =>
          v.onderdeel === g.feiten.onderdeel
            ? { ...v, gestopt: { ...g.feiten, ...g.inhoud, door: g.door.rol } }
            : v,
        ),
      };
    case 'wachtcontactVastgelegd':
      return { ...t, wachtcontacten: [...t.wachtcontacten, { ...g.feiten, ...g.inhoud }] };
    case 'overbruggingGeregeld':
      return { ...t, overbruggingen: [...t.overbruggingen, { ...g.feiten, ...g.inhoud }] };
    case 'wachtenHerbeoordeeld':
      return { ...t, herbeoordelingen: [...t.herbeoordelingen, { ...g.feiten, ...g.inhoud }] };
    case 'andereAanbiederAangeboden':
      return { ...t, aangeboden: [...t.aangeboden, { ...g.feiten, ...g.inhoud }] };
    case 'leveringGesloten':
      return { ...t, gesloten: { ...g.feiten, ...g.inhoud } };
    case 'leveringHeropend':
      return { ...t, gesloten: null, verloop: t.verloop.map((v) => weerOpen(v, t.gesloten, g.feiten.op)) };
  }
}

/** What stopped by closing was interrupted: from that day somebody asks whether it goes on. */
function weerOpen(v: Verloop, gesloten: LeveringToestand['gesloten'], op: Datum): Verloop {
  const { gestopt } = v;
  return gestopt && gestopt.reden === gesloten?.reden && gestopt.op === gesloten.op
    ? { ...v, gestopt: { ...gestopt, reden: 'tijdelijk', hervattenOp: op } }
    : v;
}

function metLevering(
  t: LeveringToestand,
  id: OnderdeelId,
  verandering: (levering: Levering) => Partial<Levering>,
): LeveringToestand {
  return {
    ...t,
    leveringen: t.leveringen.map((levering) =>
      levering.id === id ? { ...levering, ...verandering(levering) } : levering,
    ),
  };
}

/** A start without one before it begins; while it runs it corrects the day; after a stop it goes on. */
function gestart(
  t: LeveringToestand,
  { onderdeel, levering, op }: { onderdeel: OnderdeelId; levering: OnderdeelId | null; op: Datum },
): LeveringToestand {
  const eerder = t.verloop.find((v) => v.onderdeel === onderdeel);
  const gecorrigeerd = eerder?.gestopt === null && eerder.eersteDag === eerder.gestartOp;
  const nieuw: Verloop = {
    onderdeel,
    levering,
    eersteDag: eerder && !gecorrigeerd ? eerder.eersteDag : op,
    gestartOp: op,
    gestopt: null,
  };
  // Who delivers, has accepted: a message that help began may come before the one that it will.
  const na =
    levering === null
      ? t
      : metLevering(t, levering, (l) => ({
          ...(l.stand === 'opgedragen' && { stand: 'aangenomen', sinds: op }),
          gestartOp: gecorrigeerd || l.gestartOp === null ? op : l.gestartOp,
          gestoptOp: null,
        }));
  return { ...na, verloop: [...na.verloop.filter((v) => v.onderdeel !== onderdeel), nieuw] };
}

/** What runs, and what was interrupted: that can turn out not to go on. */
export const teStoppen = ({ gestopt }: Verloop): boolean => gestopt === null || gestopt.reden === 'tijdelijk';

export function vindLevering(
  { levering }: Pick<TotLevering, 'levering'>,
  id: OnderdeelId,
): Levering | undefined {
  return levering.leveringen.find((l) => l.id === id);
}

/** The assignment that counts for this part: the newest that was not taken back. */
export function huidigeLevering(
  { levering }: Pick<TotLevering, 'levering'>,
  onderdeel: OnderdeelId,
): Levering | undefined {
  return levering.leveringen.findLast((l) => l.opdracht.onderdeel === onderdeel && l.stand !== 'ingetrokken');
}

export function verloopVan(
  { levering }: Pick<TotLevering, 'levering'>,
  onderdeel: OnderdeelId,
): Verloop | undefined {
  return levering.verloop.find((v) => v.onderdeel === onderdeel);
}

/** What was offered for this assignment and is still thought about; an answer, or another assignment, ends it. */
export function openAanbod(
  { levering: { aangeboden } }: Pick<TotLevering, 'levering'>,
  levering: Levering | undefined,
): LeveringToestand['aangeboden'][number] | undefined {
  const laatste = aangeboden.findLast((a) => a.levering === levering?.id);
  return laatste?.wens === 'denktNa' ? laatste : undefined;
}
