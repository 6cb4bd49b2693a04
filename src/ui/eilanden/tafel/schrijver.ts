/** One dossier that is written on: keeps every change, and sends what stands ready. Knows no page. */
import type { Kluis, Meegenomen } from './kluis.ts';
import type { Lading, Tafelformulier } from './lading.ts';
import { klok } from './scherm.ts';
import { verstuur } from './versturen.ts';
import type { Voorval, Werk } from './wachtrij.ts';
import { isTeVersturen, verander } from './wachtrij.ts';

export type Bewaarstand = 'rust' | 'bezig' | 'bewaard' | 'mislukt';
export type Verzendstand = 'klaar' | 'geenAntwoord' | 'uitgelogd';

export interface Schrijver {
  readonly meegenomen: Meegenomen;
  readonly werk: readonly Werk[];
  readonly bewaarstand: Bewaarstand;
  voeg(werk: Werk): void;
  gebeurt(sleutel: string, voorval: Voorval): boolean;
  haalWeg(sleutel: string): Promise<void>;
  /** The dossier as it is now, for what is written next. */
  ververs(lading: Lading): Promise<void>;
  verstuur(): Promise<Verzendstand>;
  /** Resolves once everything lies on the disk. */
  klaar(): Promise<void>;
}

export function nieuwWerk(lading: Lading, soort: Tafelformulier): Werk {
  const { actie, titel, begin, bekend } = lading.formulieren[soort];
  return {
    sleutel: crypto.randomUUID(),
    soort,
    titel,
    actie,
    gezien: lading.nr,
    begin,
    bekend,
    velden: {},
    aangeraakt: false,
    bijlage: null,
    stand: 'schrijven',
    fouten: {},
    teksten: [],
    botsing: null,
    verstuurdOm: null,
  };
}

const TELKENS = 12;

export function maakSchrijver(
  kluis: Kluis,
  begin: Meegenomen,
  bestaand: readonly Werk[],
  gewijzigd: () => void,
): Schrijver {
  let meegenomen = begin;
  let werk = bestaand;
  let stand: Bewaarstand = 'rust';
  let vuil = false;
  let bezig: Promise<void> | undefined;

  /** One write at a time; what is typed meanwhile goes along with the next. */
  const schrijf = async (): Promise<void> => {
    stand = 'bezig';
    try {
      while (vuil) {
        vuil = false;
        await kluis.bewaarWerk(meegenomen.id, werk);
      }
      stand = 'bewaard';
    } catch {
      stand = 'mislukt';
    }
    bezig = undefined;
    gewijzigd();
  };
  const bewaar = (): void => {
    vuil = true;
    bezig ??= schrijf();
  };
  const klaar = async (): Promise<void> => {
    while (bezig !== undefined) await bezig;
  };

  const gebeurt = (sleutel: string, voorval: Voorval): boolean => {
    const oud = werk.find((w) => w.sleutel === sleutel);
    const nieuw = oud && verander(oud, voorval);
    if (nieuw === undefined) return false;
    werk = werk.map((w) => (w === oud ? nieuw : w));
    bewaar();
    return true;
  };

  const ververs = async (lading: Lading): Promise<void> => {
    meegenomen = { ...meegenomen, lading, opgehaald: klok() };
    await kluis.bewaar(meegenomen);
  };

  async function een(w: Werk): Promise<Verzendstand> {
    const bijlage = w.bijlage === null ? undefined : await kluis.bijlage(w.bijlage);
    gebeurt(w.sleutel, { soort: 'poging' });
    // On the disk before it leaves: after a crash it must still be known that it may have arrived.
    await klaar();
    const uitslag = await verstuur(w, bijlage, meegenomen.lading.dossier, () => `${klok()} uur`);
    if (uitslag.soort !== 'voorval') return uitslag.soort;
    if (uitslag.lading !== undefined) await ververs(uitslag.lading);
    gebeurt(w.sleutel, uitslag.voorval);
    await klaar();
    if (uitslag.voorval.soort === 'aangekomen' && w.bijlage !== null) await kluis.wegBijlage(w.bijlage);
    return 'klaar';
  }

  return {
    get meegenomen() {
      return meegenomen;
    },
    get werk() {
      return werk;
    },
    get bewaarstand() {
      return stand;
    },
    voeg(nieuw) {
      werk = [...werk, nieuw];
      bewaar();
    },
    gebeurt,
    async haalWeg(sleutel) {
      const weg = werk.find((w) => w.sleutel === sleutel);
      werk = werk.filter((w) => w.sleutel !== sleutel);
      bewaar();
      await klaar();
      if (weg?.bijlage) await kluis.wegBijlage(weg.bijlage);
    },
    ververs,
    /** In the order in which it was made. The dossier may move on while it is sent: then once more. */
    async verstuur() {
      for (let keer = 0; keer < TELKENS; keer += 1) {
        const volgende = werk.find(isTeVersturen);
        if (volgende === undefined) return 'klaar';
        const uitkomst = await een(volgende);
        gewijzigd();
        if (uitkomst !== 'klaar') return uitkomst;
      }
      return 'geenAntwoord';
    },
    klaar,
  };
}
