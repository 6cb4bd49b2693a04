import type { BriefKop, GerekendeDatum } from '../brieven/kop.ts';
import type { Briefinrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Berekening } from '../recht/termijnen.ts';
import type { Aanspreekvorm, InwonerGegevens } from './gebeurtenissen.ts';
import { haalMelding } from './weigeringen.ts';
import type { TotMelding } from './toestand.ts';

/** What every letter of this dossier is made with. */
export interface Briefcontext {
  readonly kenmerk: DossierId;
  readonly datum: Datum;
  readonly inrichting: Briefinrichting;
  /** Who treats the dossier; null before it is assigned. */
  readonly behandelaar: PersoonId | null;
}

const VOORVOEGSEL: Readonly<Record<Aanspreekvorm, { readonly naam: string; readonly aanhef: string }>> = {
  mevrouw: { naam: 'Mevrouw', aanhef: 'Geachte mevrouw' },
  heer: { naam: 'De heer', aanhef: 'Geachte heer' },
  geen: { naam: '', aanhef: 'Geachte' },
};

const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);

function aanhefVoor(inwoner: InwonerGegevens): string {
  const vorm = inwoner.aanspreekvorm ?? 'geen';
  const naam =
    vorm === 'geen' ? `${inwoner.voornamen} ${inwoner.achternaam}`.trim() : hoofdletter(inwoner.achternaam);
  return `${VOORVOEGSEL[vorm].aanhef} ${naam}`;
}

/** Letterhead, address and contact for a letter to the resident. */
export function briefkop(t: TotMelding, c: Briefcontext): BriefKop {
  const { inwoner } = haalMelding(t);
  const medewerker = c.inrichting.medewerkers.find((m) => m.id === c.behandelaar);
  const naam =
    `${VOORVOEGSEL[inwoner.aanspreekvorm ?? 'geen'].naam} ${inwoner.voornamen} ${inwoner.achternaam}`.trim();
  const { adres } = inwoner;
  const regels = [
    `${adres.straat} ${adres.huisnummer}`.trim(),
    `${adres.postcode}  ${adres.woonplaats}`.trim(),
  ];
  return {
    kenmerk: c.kenmerk,
    datum: c.datum,
    aan: { naam, aanhef: aanhefVoor(inwoner), adresregels: regels.filter((r) => r !== ''), namens: null },
    contact: {
      naam: medewerker?.naam ?? 'Team Toegang',
      functie: medewerker?.functie ?? 'Toegang Wmo',
      ...c.inrichting.brieven.contact,
    },
    bijlagen: [],
  };
}

/** A computed date with its reckoning in one or two plain sentences. */
export function gerekend(berekening: Berekening): GerekendeDatum {
  return { datum: berekening.uiterlijk, uitleg: berekening.stappen.map((s) => s.tekst).join(' ') };
}
