import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { kwartalenTot } from '../doorlooptijd/reken.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusMaanden } from '../kern/datum.ts';
import { kwartaalnaam } from '../sturing/figuur.ts';

const CODE = /^(20\d{2})-([1-4])$/;

export function kwartaalVanaf(van: Datum): Tijdvak {
  return { van, tot: plusMaanden(van, 3) };
}

/** `2026-3`, as in an address. */
export function kwartaalcode({ van }: Pick<Tijdvak, 'van'>): string {
  return `${van.slice(0, 4)}-${Math.ceil(Number(van.slice(5, 7)) / 3)}`;
}

export function leesKwartaal(code: string): Tijdvak | undefined {
  const [, jaar, nummer] = CODE.exec(code) ?? [];
  if (jaar === undefined) return undefined;
  return kwartaalVanaf(datum(`${jaar}-${String(Number(nummer) * 3 - 2).padStart(2, '0')}-01`));
}

/** `3e kwartaal 2026` */
export const naamVanKwartaal = (vak: Tijdvak): string => kwartaalnaam(vak, vak.tot);

/** This quarter and those before it, the oldest first. */
export const reeksTot = ({ van }: Tijdvak, aantal: number): readonly Tijdvak[] => kwartalenTot(van, aantal);

/** The quarters that are over, the newest first. */
export function voorbijeKwartalen(vandaag: Datum, aantal: number): readonly Tijdvak[] {
  return kwartalenTot(vandaag, aantal + 1)
    .slice(0, -1)
    .toReversed();
}
