// What nobody can beat, for bench/volgorde.ts: a bound that holds for every planner, also one who knows all in advance.
import type { Jaar, Zaak } from './simulatie.ts';
import { AANLOOP, DAGEN, METEN, verslagUiterlijk, werkdagen, werkVan } from './volgordejaar.ts';

interface Opdracht {
  readonly zaak: Zaak;
  readonly uren: number;
  readonly uiterlijk: number;
}

/**
 * How many of these can be done in time by a planner who knows everything in advance, when all people together are
 * one pair of hands that can go on with any case at any moment, and nobody is ever waited for. Who comes later is due
 * later, so going in that order and leaving out the largest when one comes too late is the best there is (Kise,
 * Ibaraki and Mine 1978; without waiting for a beginning Moore-Hodgson).
 */
function meesteOpTijd(opdrachten: readonly Opdracht[], perDag: number): ReadonlySet<Zaak> {
  // Hours that were worked up to and including a day.
  const tot: number[] = [];
  for (const [dag, werk] of werkdagen.entries()) tot[dag] = (tot[dag - 1] ?? 0) + (werk ? perDag : 0);
  const voor = (dag: number): number => (dag === 0 ? 0 : (tot[Math.min(dag, DAGEN) - 1] ?? 0));
  let gekozen: Opdracht[] = [];
  const loop = (rij: readonly Opdracht[]): number => {
    let nu = 0;
    for (const { zaak, uren } of rij) nu = Math.max(nu, voor(zaak.gemeld)) + uren;
    return nu;
  };
  let nu = 0;
  for (const opdracht of opdrachten) {
    const { zaak, uren, uiterlijk } = opdracht;
    gekozen.push(opdracht);
    nu = Math.max(nu, voor(zaak.gemeld)) + uren;
    if (nu <= (tot[Math.min(uiterlijk, DAGEN - 1)] ?? 0) + 1e-9) continue;
    // Leave out the one without which the rest is done soonest; only those that are still in one stretch matter.
    let beste = gekozen.length - 1;
    let vroegste = loop(gekozen.slice(0, -1));
    for (let i = gekozen.length - 2; i >= Math.max(0, gekozen.length - 400); i--) {
      const zonder = loop(gekozen.toSpliced(i, 1));
      if (zonder < vroegste) [beste, vroegste] = [i, zonder];
    }
    gekozen = gekozen.toSpliced(beste, 1);
    nu = vroegste;
  }
  return new Set(gekozen.map(({ zaak }) => zaak));
}

export interface Grens {
  /** Shares, 0 to 1. */
  readonly opTijd: number;
  readonly urgentContact: number;
  /** Calendar days. */
  readonly langste: number;
}

/** At best: both terms met, urgent people spoken to in time, and the longest wait. */
export function grens({ zaken, uren }: Jaar): Grens {
  const perDag = uren.reduce((som, u) => som + u, 0);
  const gemeten = (zaak: Zaak): boolean => zaak.gemeld >= AANLOOP && zaak.gemeld < AANLOOP + METEN;
  const jaar = zaken.filter(gemeten);
  const wacht = ({ karweien: alle }: Zaak, tot: number): number =>
    alle.slice(0, tot).reduce((som, { daarnaWachten }) => som + daarnaWachten, 0);
  // Who waits longer for others than the term is long cannot be in time, whoever plans.
  const kan = jaar.filter((zaak) => zaak.gemeld + wacht(zaak, 3) <= (verslagUiterlijk[zaak.gemeld] ?? 0));
  const verslag = meesteOpTijd(
    kan.map((zaak) => ({
      zaak,
      uren: zaak.karweien.slice(0, 4).reduce((som, karwei) => som + karwei.uren, 0),
      uiterlijk: verslagUiterlijk[zaak.gemeld] ?? 0,
    })),
    perDag,
  );
  const RUIMST = 16 + 14 + 4;
  const geheel = meesteOpTijd(
    kan.map((zaak) => ({
      zaak,
      uren: werkVan(zaak),
      uiterlijk: (verslagUiterlijk[zaak.gemeld] ?? 0) + RUIMST,
    })),
    perDag,
  );
  // Together as one pair of hands, first come first served gives the shortest longest wait.
  let nu = 0;
  let langste = 0;
  const tot: number[] = [];
  for (const [dag, werk] of werkdagen.entries()) tot[dag] = (tot[dag - 1] ?? 0) + (werk ? perDag : 0);
  let dag = 0;
  for (const zaak of jaar) {
    nu = Math.max(nu, zaak.gemeld === 0 ? 0 : (tot[zaak.gemeld - 1] ?? 0)) + werkVan(zaak);
    while (dag < DAGEN - 1 && (tot[dag] ?? 0) < nu - 1e-9) dag += 1;
    langste = Math.max(langste, dag - zaak.gemeld, wacht(zaak, zaak.karweien.length === 4 ? 3 : 6));
  }
  return { opTijd: Math.min(verslag.size, geheel.size) / jaar.length, urgentContact: 1, langste };
}
