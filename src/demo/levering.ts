import { createHash } from 'node:crypto';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, LokaleCode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';
import { leesToewijzingssleutel } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { leveringsdelen } from '../levering/stand.ts';
import { leveranciers } from './contracten.ts';
import type { Geval } from './gevallen/kader.ts';
import { WIM } from './spelersrol.ts';
import type { Behandelaar } from './spelersrol.ts';
import { persoonId } from './personen.ts';

/** Somebody who plans at a provider. */
export const PLANNER = { id: persoonId('planner'), rol: 'aanbieder' } as const;

/** In the register as it was that day: with a contract and room. */
function alsToen(
  gekozen: { readonly code: LokaleCode; readonly naam: string },
  voorziening: LokaleCode,
): Aanbieder {
  return {
    ...gekozen,
    agb: null,
    telefoon: '',
    email: '',
    contractVan: datum('2020-01-01'),
    contractTm: null,
    gebieden: [],
    producten: [{ voorziening, tarief: null, capaciteit: null, iwmo: null }],
    stops: [],
    sluitOp: null,
  };
}

/** @throws Error: a hash in hex always is a key. */
function sleutel(dossier: DossierId, nr: number): Toewijzingssleutel {
  const hex = createHash('sha256').update(`levering ${dossier} ${nr}`).digest('hex').slice(0, 32);
  const gelezen = leesToewijzingssleutel(hex);
  if (gelezen === undefined) throw new Error(`geen sleutel: ${hex}`);
  return gelezen;
}

/** The one part that was granted; undefined when nothing was, or it is a pgb. */
const deel = (g: Geval) =>
  leveringsdelen(g.speler.toestand).find(({ onderdeel }) => onderdeel.vorm === 'natura')?.onderdeel;

/** The provider with this number in the list of who delivers it. */
export function draagOp(g: Geval, na: number, nr: number): void {
  const onderdeel = deel(g);
  const kan = onderdeel ? leveranciers(onderdeel.voorziening) : [];
  const gekozen = kan[nr % Math.max(1, kan.length)];
  if (!onderdeel || !gekozen) return;
  g.doe(na, WIM, (_dag, { speler }) => ({
    soort: 'leveringOpdragen',
    sleutel: sleutel(speler.dossier, speler.toestand.levering.leveringen.length),
    onderdeel: onderdeel.gevraagd,
    aanbieder: gekozen.code,
    toelichting: '',
    opgezocht: alsToen(gekozen, onderdeel.voorziening),
  }));
}

const levering = (g: Geval): OnderdeelId | undefined => g.speler.toestand.levering.leveringen.at(-1)?.id;

/** Accepted, with an expected start or, without one, on the waiting list. */
export function neemAan(g: Geval, na: number, verwachteStart: ((dag: Datum) => Datum) | null): void {
  const id = levering(g);
  if (!id) return;
  g.doe(na, PLANNER, (dag) => ({
    soort: 'leveringAannemen',
    levering: id,
    verwachteStart: verwachteStart?.(dag) ?? null,
    toelichting: verwachteStart ? '' : 'Er is een wachtlijst; wij bellen zodra er plaats is.',
  }));
}

export function weiger(g: Geval, na: number): void {
  const id = levering(g);
  if (!id) return;
  g.doe(na, PLANNER, {
    soort: 'leveringWeigeren',
    levering: id,
    reden: 'geenPlaats',
    toelichting: 'Wij nemen in deze wijk dit kwartaal niemand aan.',
  });
}

export function start(g: Geval, na: number): void {
  const onderdeel = deel(g);
  if (!onderdeel) return;
  const { gevraagd, ingang } = onderdeel;
  // Around holidays a day goes back to the working day before: not to before the grant.
  let dag = na;
  while (ingang !== null && g.dag(dag) < ingang && dag < na + 14) dag += 1;
  g.doe(dag, PLANNER, (op) => ({ soort: 'hulpStarten', onderdeel: gevraagd, op }));
}

/** The klantmanager rings who waits. */
export function spreekWachtende(g: Geval, na: number, { wie }: Behandelaar): void {
  const onderdeel = deel(g);
  if (!onderdeel) return;
  g.doe(na, wie, (op) => ({
    soort: 'wachtcontactVastleggen',
    onderdeel: onderdeel.gevraagd,
    op,
    woorden: 'Het gaat nog. Mijn buurvrouw doet de boodschappen, maar dat kan niet altijd zo blijven.',
  }));
}

/** And looks again whether it can wait. */
export function kijkOpnieuw(g: Geval, na: number, { wie }: Behandelaar): void {
  const onderdeel = deel(g);
  if (!onderdeel) return;
  g.doe(na, wie, {
    soort: 'wachtenHerbeoordelen',
    onderdeel: onderdeel.gevraagd,
    uitkomst: 'kanWachten',
    toelichting: 'De buurvrouw en de dochter vangen het op; gevallen is er niemand. Over vier weken opnieuw.',
  });
}

/** Days to wait at that provider, spread a little. */
export function wachtdagen(voorziening: string, nr: number, zaad: number): number {
  const kan = leveranciers(voorziening);
  const weken = kan[nr % Math.max(1, kan.length)]?.wachtweken ?? 2;
  return 5 + Math.round(weken * 7 * (0.6 + (zaad % 9) / 10)) + (zaad % 6);
}

export const naDagen =
  (dagen: number) =>
  (dag: Datum): Datum =>
    plusDagen(dag, dagen);
