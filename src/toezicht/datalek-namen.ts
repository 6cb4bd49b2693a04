import type { Tijdstip } from '../kern/datum.ts';
import type { Labelsoort } from '../ui/label.tsx';
import { wanneer } from '../ui/weergave.ts';
import {
  type Datalek,
  isGemeld,
  type Lekstap,
  lekstand,
  type Lekstapsoort,
  lektermijn,
  NIET_INLICHTEN,
  RISICOS,
} from './datalek.ts';

/** What the button says, what the page of the step is called, and what it is about. */
export const LEKSTAPNAAM: Readonly<
  Record<Lekstapsoort, { readonly doe: string; readonly gedaan: string; readonly uitleg: string }>
> = {
  beoordelen: {
    doe: 'Risico beoordelen',
    gedaan: 'Risico beoordeeld',
    uitleg: 'Wat kunnen de mensen om wie het gaat ervan merken? Weet u later meer, beoordeel dan opnieuw.',
  },
  apMelden: {
    doe: 'Melding bij de AP vastleggen',
    gedaan: 'Gemeld bij de Autoriteit Persoonsgegevens',
    uitleg:
      'Melden doet u op de website van de Autoriteit Persoonsgegevens. Hier legt u vast wanneer dat was. Niet alles bekend? Meld wat u weet en vul later aan.',
  },
  apNietMelden: {
    doe: 'Niet melden bij de AP',
    gedaan: 'Besloten niet te melden',
    uitleg: 'Dat mag alleen als een risico voor mensen onwaarschijnlijk is.',
  },
  inlichten: {
    doe: 'Vastleggen dat mensen zijn ingelicht',
    gedaan: 'Mensen ingelicht',
    uitleg: 'In gewone taal: wat er is gebeurd, wat het kan betekenen, wat u deed en waar zij terechtkunnen.',
  },
  nietInlichten: {
    doe: 'Mensen niet inlichten',
    gedaan: 'Besloten mensen niet in te lichten',
    uitleg: 'Bij een hoog risico kan dat maar in drie gevallen.',
  },
  maatregel: {
    doe: 'Maatregel vastleggen',
    gedaan: 'Maatregel',
    uitleg: 'Wat is gedaan om de gevolgen te beperken, of om herhaling te voorkomen?',
  },
  sluiten: {
    doe: 'Datalek afsluiten',
    gedaan: 'Afgesloten',
    uitleg: 'Het blijft in het register staan.',
  },
  heropenen: {
    doe: 'Datalek heropenen',
    gedaan: 'Heropend',
    uitleg: 'Er is iets bekend geworden dat het anders maakt.',
  },
};

const UUR = 3_600_000;

/** `nog 12 uur om te melden`; hours are moments, so nights and days off count (Atw 4). */
export function lekLabel(lek: Datalek, nu: Tijdstip): { readonly tekst: string; readonly soort: Labelsoort } {
  const { ap, dicht } = lekstand(lek);
  if (dicht) return { tekst: 'Afgesloten', soort: 'neutraal' };
  if (ap !== null) return { tekst: 'Wordt afgehandeld', soort: 'info' };
  const uren = Math.floor((Date.parse(lektermijn(lek.melding).uiterlijk) - Date.parse(nu)) / UUR);
  if (uren < 0) return { tekst: 'Meldtermijn voorbij', soort: 'gevaar' };
  return {
    tekst: uren === 0 ? 'Minder dan een uur om te melden' : `Nog ${uren} uur om te melden`,
    soort: 'letop',
  };
}

/** Whether it was reported, and in time. */
export function apTekst(lek: Datalek): string {
  const { ap } = lekstand(lek);
  if (ap === null) return 'nog niet besloten';
  if (!isGemeld(ap)) return 'niet gemeld, met reden';
  const laat = ap.gemeldOp > lektermijn(lek.melding).uiterlijk;
  return `gemeld op ${wanneer(ap.gemeldOp)}${laat ? ', later dan 72 uur' : ', op tijd'}`;
}

export function betrokkenenTekst(lek: Datalek): string {
  const { betrokkenen, risico } = lekstand(lek);
  if (betrokkenen === 'ingelicht') return 'ingelicht';
  if (betrokkenen === 'niet') return 'niet ingelicht, met reden';
  return risico === null || risico === 'hoog' ? 'nog niet besloten' : 'niet nodig bij dit risico';
}

/** What a step recorded beside its text. */
export function lekstapFeit(stap: Lekstap): string | undefined {
  switch (stap.stap) {
    case 'beoordelen':
      return `Risico: ${RISICOS[stap.risico]}. Aantal mensen: ${stap.personen ?? 'nog niet bekend'}.`;
    case 'apMelden':
      return `Verstuurd op ${wanneer(stap.gemeldOp)}, nummer ${stap.kenmerk}.`;
    case 'inlichten':
      return `Op ${wanneer(stap.ingelichtOp)}, ${stap.ingelicht === 1 ? '1 persoon' : `${stap.ingelicht} mensen`}.`;
    case 'nietInlichten':
      return stap.grond === null ? undefined : `Omdat: ${NIET_INLICHTEN[stap.grond]}.`;
    default:
      return undefined;
  }
}
