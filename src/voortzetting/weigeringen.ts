import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { hulpNa } from './hulp.ts';
import type { Heronderzoek, TotVoortzetting, Voornemen } from './toestand.ts';
import { openHeronderzoek, openVoornemen } from './toestand.ts';

/** @throws Error when a decider forgot to ask `geenHeronderzoek` first. */
export function haalHeronderzoek(t: TotVoortzetting): Heronderzoek {
  const open = openHeronderzoek(t);
  if (!open) throw new Error('haalHeronderzoek zonder heronderzoek');
  return open;
}

/** @throws Error when a decider forgot to ask `geenVoornemen` first. */
export function haalVoornemen(t: TotVoortzetting): Voornemen {
  const open = openVoornemen(t);
  if (!open) throw new Error('haalVoornemen zonder voornemen');
  return open;
}

export function geenHeronderzoek(t: TotVoortzetting): Weigering | undefined {
  return openHeronderzoek(t)
    ? undefined
    : {
        code: 'geenHeronderzoek',
        reden: 'Er loopt geen heronderzoek.',
        artikel: 'Wmo 2.3.9',
        uitweg: 'Start eerst een heronderzoek, met de aanleiding.',
      };
}

export function geenVoornemen(t: TotVoortzetting): Weigering | undefined {
  return openVoornemen(t)
    ? undefined
    : {
        code: 'geenVoornemen',
        reden: 'Er is geen voornemen om de hulp in te trekken of te wijzigen.',
        artikel: 'Wmo 2.3.10, Awb 4:8',
        uitweg: 'Leg eerst het voornemen vast, met de grond.',
      };
}

/** What one says about parts must be about help that still goes on. */
export function onbekendOnderdeel(
  onderdelen: readonly OnderdeelId[],
  t: TotVoortzetting,
  vandaag: Datum,
): Weigering | undefined {
  const lopend = hulpNa(t, vandaag).map(({ gevraagd }) => gevraagd);
  if (onderdelen.length > 0 && onderdelen.every((id) => lopend.includes(id))) return undefined;
  return {
    code: onderdelen.length === 0 ? 'onderdeelOntbreekt' : 'onderdeelLooptNiet',
    reden:
      onderdelen.length === 0
        ? 'Er staat niet om welke hulp het gaat.'
        : 'Een van de gekozen voorzieningen loopt niet meer.',
    artikel: 'Wmo 2.3.10, Awb 3:46',
    uitweg: 'Kies de hulp waar het om gaat.',
    veld: 'onderdelen',
  };
}

/** A day on which something was said, received or asked: not tomorrow, and not before the help was there. */
export function ongeldigeDag(
  op: Datum,
  veld: string,
  { t, vandaag }: { readonly t: TotVoortzetting; readonly vandaag: Datum },
): Weigering | undefined {
  const vroegst = t.besluit.bekendgemaakt?.op;
  if (op <= vandaag && (vroegst === undefined || op >= vroegst)) return undefined;
  return {
    code: op > vandaag ? 'dagInToekomst' : 'dagVoorBesluit',
    reden:
      op > vandaag
        ? `${datumLang(op)} ligt in de toekomst.`
        : `Het besluit is van ${datumLang(vroegst ?? op)}. Eerder kan dit niet zijn gebeurd.`,
    artikel: 'Awb 3:2',
    uitweg: 'Vul de dag in waarop het echt gebeurde.',
    veld,
  };
}
