import type { Weigering } from '../kern/uitkomst.ts';
import type { OnderzoekContext } from '../onderzoek/moment.ts';
import { magOnderzoeken } from '../onderzoek/moment.ts';
import { lopendeScreening } from '../screening/weigeringen.ts';
import type { Toetsstap } from './gebeurtenissen.ts';
import { TOETSSTAPPEN } from './gebeurtenissen.ts';
import { stapArtikel, stapTekst } from './namen.ts';
import type { TotToets } from './toestand.ts';

/** May this person work in this dossier: it goes on, and a klantmanager has it (BIO2 8.03.02). */
export function lopendDossier(t: TotToets, ctx: OnderzoekContext): Weigering | undefined {
  return lopendeScreening(t) ?? magOnderzoeken(t, ctx);
}

/** The toets runs and is not finished. */
export function lopendeToets(t: TotToets, ctx: OnderzoekContext): Weigering | undefined {
  const gestopt = lopendDossier(t, ctx);
  if (gestopt) return gestopt;
  if (!t.toets.start)
    return {
      code: 'toetsNietGestart',
      reden: 'De Omgekeerde Toets is nog niet begonnen.',
      artikel: 'Omgekeerde Toets',
      uitweg: 'Begin eerst de toets.',
    };
  if (t.toets.uitkomst.gesloten)
    return {
      code: 'toetsAfgerond',
      reden: 'De toets is afgerond.',
      artikel: 'Omgekeerde Toets',
      uitweg: 'Heropen de stap die anders moet, met de reden erbij.',
    };
  return undefined;
}

/** Effect first, rules last: all steps before this one must be closed. */
export function vorigeStappenDicht(t: TotToets, stap: Toetsstap | 'afronden'): Weigering | undefined {
  const eerdere = stap === 'afronden' ? TOETSSTAPPEN : TOETSSTAPPEN.slice(0, TOETSSTAPPEN.indexOf(stap));
  const open = eerdere.find((eerdereStap) => !t.toets[eerdereStap].gesloten);
  return open === undefined
    ? undefined
    : {
        code: 'vorigeStapOpen',
        reden: `Eerst moet ${stapTekst(open)} klaar zijn.`,
        artikel: stapArtikel(open),
        uitweg: `Vul ${stapTekst(open)} in.`,
      };
}

/** A step under a later one that rests on it cannot change unseen: reopen it, with a reason. */
function latereStapOpen(t: TotToets, stap: Toetsstap): Weigering | undefined {
  const later = TOETSSTAPPEN.slice(TOETSSTAPPEN.indexOf(stap) + 1).find((s) => t.toets[s].gesloten);
  return later === undefined
    ? undefined
    : {
        code: 'latereStapGesloten',
        reden: `Op deze stap bouwt ${stapTekst(later)} voort, en die is al ingevuld.`,
        artikel: stapArtikel(stap),
        uitweg: `Heropen eerst ${stapTekst(stap)}. Wat er staat blijft bewaard.`,
      };
}

/** May this step be filled in now? */
export function stapAanDeBeurt(
  stap: Toetsstap,
): (t: TotToets, ctx: OnderzoekContext) => Weigering | undefined {
  return (t, ctx) => lopendeToets(t, ctx) ?? vorigeStappenDicht(t, stap) ?? latereStapOpen(t, stap);
}
