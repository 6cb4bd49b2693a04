import type { Drukte, Model } from './model.ts';
import { simuleer } from './simulatie.ts';
import type { Gespeeldvak } from './samenvatten.ts';
import { meetDrukte, perVak } from './samenvatten.ts';

/** What another thread is asked; plain data. */
export type Rekentaak =
  | { readonly soort: 'drukte'; readonly model: Model; readonly zaad: number }
  | {
      readonly soort: 'draai';
      readonly model: Model;
      /** One simulation for each. */
      readonly zaden: readonly number[];
      readonly grenzen: readonly number[];
    };
export type Rekenantwoord =
  | { readonly soort: 'drukte'; readonly drukte: Drukte | null }
  | { readonly soort: 'draai'; readonly runs: readonly (readonly Gespeeldvak[])[] };

export function doeRekentaak(taak: Rekentaak): Rekenantwoord {
  switch (taak.soort) {
    case 'drukte':
      return { soort: 'drukte', drukte: meetDrukte(taak.model, taak.zaad) };
    case 'draai':
      return {
        soort: 'draai',
        runs: taak.zaden.map((zaad) => perVak(simuleer(taak.model, zaad), taak.grenzen)),
      };
  }
}
