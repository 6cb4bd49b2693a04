import { bezwaarPaden } from './bezwaar/paden.ts';
import { doorbraakPaden } from './doorbraak/paden.ts';
import type { Inrichting } from './gemeente/inrichting.ts';
import type { Gemeentecode } from './kern/ids.ts';
import type { Rol } from './kern/rollen.ts';
import { ROLNAAM } from './kern/rollen.ts';
import { beheerPaden } from './beheer/paden.ts';
import { TELT_TOT } from './berichtenverkeer/lijst-queries.ts';
import { berichtPaden } from './berichtenverkeer/paden.ts';
import { bewaarPaden } from './bewaren/paden.ts';
import { leveringPaden } from './levering/paden.ts';
import { meldingPaden } from './melding/paden.ts';
import { mijnPaden } from './mijn/paden.ts';
import { screeningPaden } from './screening/paden.ts';
import { signaalPaden } from './signalen/paden.ts';
import { sturingPaden } from './sturing/paden.ts';
import { overlegPaden } from './overleg/paden.ts';
import { type Gebruiker, isMedewerker } from './toegang/gebruiker.ts';
import { toegangPaden } from './toegang/paden.ts';
import type { Sessie } from './toegang/sessie.ts';
import { toetsPaden } from './toets/paden.ts';
import type { Bestanden, Kader, Navigatiepunt, Verwijzing } from './ui/kader.ts';
import { registerPaden } from './vergelijkbaar/paden.ts';
import { toezichtPaden } from './toezicht/paden.ts';
import { aanbodPaden } from './ui/aanbodpaden.ts';
import { contractPaden } from './ui/contractpaden.ts';
import { wettenPaden } from './ui/wetpaden.ts';
import { werkvoorraadPaden } from './werkvoorraad/paden.ts';
import { ZOEKERS, zoekPaden } from './zoeken/paden.ts';

export interface Kaderdelen {
  readonly inrichtingen: ReadonlyMap<Gemeentecode, Inrichting>;
  /** Whose site this is for who is not logged in. */
  readonly standaard: Gemeentecode;
  readonly bestanden: Bestanden;
  readonly versie: string;
  readonly demo: boolean;
}

const DAG: Verwijzing = { tekst: 'Mijn dag', href: werkvoorraadPaden.dag };
const WERK: Verwijzing = { tekst: 'Werkplek', href: werkvoorraadPaden.werk };
const DOSSIERS: Verwijzing = { tekst: 'Mijn dossiers', href: werkvoorraadPaden.werk };
const SCREENING: Verwijzing = { tekst: 'Screening', href: screeningPaden.wachtrij };
const SIGNALEN: Verwijzing = { tekst: 'Signalen', href: signaalPaden.signalen };
const VRIJ: Verwijzing = { tekst: 'Vrije dossiers', href: screeningPaden.vrij };
const NIEUWE_MELDING: Verwijzing = { tekst: 'Melding invoeren', href: meldingPaden.invoeren };
const TAKEN: Verwijzing = { tekst: 'Taken', href: beheerPaden.taken };
const VERNIETIGEN: Verwijzing = { tekst: 'Vernietigen', href: bewaarPaden.overzicht };
const KALENDER: Verwijzing = { tekst: 'Kalender', href: beheerPaden.kalender };
const INRICHTING: Verwijzing = { tekst: 'Inrichting', href: beheerPaden.inrichting };
const UITNODIGINGEN: Verwijzing = { tekst: 'Uitnodigingen', href: toetsPaden.uitnodigingen };
const STURING: Verwijzing = { tekst: 'Sturing', href: sturingPaden.sturing };
export const REGISTERS: Verwijzing = { tekst: 'Registers', href: '/registers' };
const KAART: Verwijzing = { tekst: 'Sociale kaart', href: aanbodPaden.kaart };
const AANBIEDERS: Verwijzing = { tekst: 'Aanbieders', href: contractPaden.lijst };
const WACHTLIJST: Verwijzing = { tekst: 'Wachtlijst', href: leveringPaden.wachtlijst };
const TOEWIJZINGEN: Verwijzing = { tekst: 'Toewijzingen', href: leveringPaden.toewijzingen };
const BERICHTEN: Verwijzing = { tekst: 'Berichten', href: berichtPaden.lijst };
const OVERLEG: Verwijzing = { tekst: 'Overleg', href: overlegPaden.overzicht };
const TOEZICHT: Verwijzing = { tekst: 'Toezicht', href: toezichtPaden.bureau };
/** At the bottom of every page of who works here: it may not have to be looked for. */
const DATALEK: Verwijzing = { tekst: 'Datalek melden', href: toezichtPaden.lekMelden };
const GELEZEN: Verwijzing = { tekst: 'Vragen over wat ik las', href: toezichtPaden.leesvragen };
const MIJN: Verwijzing = { tekst: 'Mijn hulpvraag', href: mijnPaden.overzicht };
/** Who acts for or with somebody looks at another one's question. */
const VAN_ANDEREN: Verwijzing = { tekst: 'Hulpvragen van anderen', href: mijnPaden.overzicht };
const MELDEN: Verwijzing = { tekst: 'Hulp vragen', href: meldingPaden.doen };

/** Pages that are found through a desk with an address of its own. */
const ONDER: ReadonlyMap<Verwijzing, readonly string[]> = new Map([
  [
    REGISTERS,
    [
      aanbodPaden.kaart,
      contractPaden.lijst,
      leveringPaden.wachtlijst,
      registerPaden.register,
      doorbraakPaden.knelpunten,
      bezwaarPaden.register,
      wettenPaden.verordening,
    ],
  ],
]);

/** The desks of each role; the first is where one arrives after login. */
const NAVIGATIE: Readonly<Record<Rol, readonly Verwijzing[]>> = {
  inwoner: [MIJN, MELDEN],
  vertegenwoordiger: [VAN_ANDEREN, MELDEN],
  mantelzorger: [VAN_ANDEREN, MELDEN],
  screener: [SCREENING, WERK, SIGNALEN, NIEUWE_MELDING, KAART],
  klantmanager: [DAG, DOSSIERS, VRIJ, SIGNALEN, NIEUWE_MELDING, KAART],
  adviseur: [],
  jurist: [WERK, SIGNALEN, REGISTERS, VERNIETIGEN],
  teamleider: [WERK, SIGNALEN, NIEUWE_MELDING, STURING, REGISTERS, VERNIETIGEN, TOEZICHT],
  controller: [WERK, STURING, REGISTERS, VERNIETIGEN, TOEZICHT],
  fg: [TOEZICHT],
  aanbieder: [TOEWIJZINGEN],
  contractmanager: [AANBIEDERS, WACHTLIJST, KAART],
  beheerder: [TAKEN, BERICHTEN, KALENDER, INRICHTING, VERNIETIGEN, KAART],
  administratie: [NIEUWE_MELDING, WERK, BERICHTEN, KAART],
  deelnemer: [UITNODIGINGEN, OVERLEG, KAART],
  systeem: [],
};

/** Where a person arrives after login, or undefined when there is no desk yet. */
export function eigenBureau(rol: Rol): string | undefined {
  return NAVIGATIE[rol][0]?.href;
}

/** What waits for a person, for the menu. */
type Tellers = Pick<Sessie, 'signalen' | 'uitnodigingen' | 'onbeantwoord' | 'berichten'>;

/** Invitations stand in the menu of who has one, and of who comes for nothing else. */
function bureaus(rol: Rol, { uitnodigingen }: Tellers): readonly Verwijzing[] {
  const vast = NAVIGATIE[rol];
  return uitnodigingen > 0 && !vast.includes(UITNODIGINGEN) ? [...vast, UITNODIGINGEN] : vast;
}

function wachtend(punt: Verwijzing, tellers: Tellers): Pick<Navigatiepunt, 'aantal' | 'meer'> {
  const telt = new Map([
    [SIGNALEN, tellers.signalen],
    [UITNODIGINGEN, tellers.onbeantwoord],
    [BERICHTEN, tellers.berichten],
  ]);
  const aantal = telt.get(punt) ?? 0;
  if (punt === BERICHTEN && aantal > TELT_TOT) return { aantal: TELT_TOT, meer: true };
  return aantal > 0 ? { aantal } : {};
}

/** Makes what every page needs around it. */
export function maakKader(
  delen: Kaderdelen,
): (pad: string, gebruiker: Gebruiker | null, tellers?: Tellers) => Kader {
  return (pad, gebruiker, tellers = { signalen: 0, uitnodigingen: 0, onbeantwoord: 0, berichten: 0 }) => {
    const gemeente = gebruiker?.gemeente ?? delen.standaard;
    const inrichting = delen.inrichtingen.get(gemeente);
    const punten = gebruiker ? bureaus(gebruiker.rol, tellers) : [MELDEN];
    return {
      gemeente: {
        naam: `Gemeente ${inrichting?.naam ?? ''}`.trim(),
        telefoon: inrichting?.brieven?.contact.telefoon,
      },
      bestanden: delen.bestanden,
      versie: delen.versie,
      navigatie: punten.map((punt): Navigatiepunt => ({
        ...punt,
        actief: [punt.href, ...(ONDER.get(punt) ?? [])].some((href) => isHier(pad, href)),
        ...wachtend(punt, tellers),
      })),
      gebruiker: gebruiker
        ? {
            naam: gebruiker.naam,
            rol: ROLNAAM[gebruiker.rol],
            links: [
              ...(isMedewerker(gebruiker.rol) ? [GELEZEN] : []),
              { tekst: 'Op alle apparaten uitloggen', href: toegangPaden.uitloggen },
            ],
            uitloggen: toegangPaden.uitloggen,
          }
        : undefined,
      voet: gebruiker && isMedewerker(gebruiker.rol) ? [DATALEK] : undefined,
      zoeken: gebruiker && zoekt(gebruiker, pad) ? { actie: zoekPaden.zoeken } : undefined,
      demo: delen.demo,
    };
  };
}

/** The pages of searching have the field themselves. */
function zoekt({ rol }: Gebruiker, pad: string): boolean {
  return ZOEKERS.includes(rol) && !isHier(pad, zoekPaden.zoeken);
}

function isHier(pad: string, href: string): boolean {
  return pad === href || pad.startsWith(`${href}/`);
}
