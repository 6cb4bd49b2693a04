import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { gaatOver, metEinde, trapOp } from './aflopend.ts';
import type { LopendeHulp } from './hulp.ts';
import { lopendeHulp } from './hulp.ts';
import type { Heronderzoek, TotVoortzetting } from './toestand.ts';

type Normen = Pick<LokaleRegels, 'normen'>;

/** Of which it can be looked at whether it should go on: what runs, and what ended while nobody looked (Wmo 2.3.9). */
export function teBekijken(t: TotVoortzetting, vandaag: Datum, regels: Normen): readonly LopendeHulp[] {
  const geregeld = metEinde(t, regels).filter(({ stand }) => stand === 'geregeld' || stand === 'afTeSluiten');
  return lopendeHulp(t).filter(
    ({ gevraagd, einde }) =>
      einde === null || einde >= vandaag || !geregeld.some((hulp) => hulp.gevraagd === gevraagd),
  );
}

/** What is chosen when nobody chose yet: what ends by now and waits for somebody; else all that runs. */
export function voorDeHand(t: TotVoortzetting, vandaag: Datum, regels: Normen): readonly OnderdeelId[] {
  const loopt = teBekijken(t, vandaag, regels).map(({ gevraagd }) => gevraagd);
  const eindigt = metEinde(t, regels)
    .filter(({ stand, einde }) => stand === 'nogNiets' && trapOp(einde, vandaag, regels) !== undefined)
    .map(({ gevraagd }) => gevraagd);
  return eindigt.length > 0 ? eindigt : loopt;
}

/** The help that a heronderzoek is about; what began before parts were named is about all of it. */
export function bekekenHulp(
  heronderzoek: Heronderzoek,
  hulp: readonly LopendeHulp[],
  regels: Normen,
): readonly LopendeHulp[] {
  return heronderzoek.onderdelen ? hulp.filter((h) => gaatOver(heronderzoek, h, regels)) : hulp;
}

export function nietTeBekijken(
  gevraagd: readonly OnderdeelId[],
  gekozen: readonly LopendeHulp[],
): Weigering | undefined {
  if (gekozen.length > 0 && gekozen.length === new Set(gevraagd).size) return undefined;
  const leeg = gevraagd.length === 0;
  return {
    code: leeg ? 'onderdeelOntbreekt' : 'onderdeelLooptNiet',
    reden: leeg
      ? 'Er staat niet naar welke hulp u kijkt.'
      : 'Een van de gekozen voorzieningen loopt niet meer, of is al geregeld.',
    artikel: 'Wmo 2.3.9',
    uitweg: 'Kies de hulp waar u naar kijkt. Wat u niet kiest, blijft in de lijst staan.',
    veld: 'onderdelen',
  };
}
