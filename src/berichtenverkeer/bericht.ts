import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Kopopgave } from '../koppelvlakken/iwmo/kopopgave.ts';
import type { Envelopfeit } from './poort.ts';

export type Richting = 'in' | 'uit';
/** Through the folder, or given by a person. */
export type Langs = 'map' | 'hand';

/** A rule that a message breaks: its code and place, never what stood there. */
export interface Regelfout extends Weigering {
  readonly veld: string;
  readonly regelnummer?: number;
  /** What the return message says of it. */
  readonly retourcode?: string;
}

/** What a return message says of one place: which class of the message, and the codes of WJ001. */
export interface Retourplaats {
  readonly veld: string;
  readonly codes: readonly string[];
}

/** What has to come, or to go, within a term: a return message (OP090), an answer (OP090x4). */
export const BERICHTKLOKKEN = ['retour', 'antwoord'] as const;
export type Berichtklok = (typeof BERICHTKLOKKEN)[number];

export type Uitslag = 'goed' | 'afgekeurd';

/** Absent: it lay bare in its file. Of what was received: then the file that is kept is the envelope. */
interface MetEnvelop {
  readonly envelop?: Envelopfeit;
}

/** What happened to a message. */
export type Berichtfeit =
  | (MetEnvelop & { readonly soort: 'ontvangen'; readonly langs: Langs; readonly bestand: string })
  /** The same came again: kept as having come, not done again. */
  | (MetEnvelop & { readonly soort: 'herhaald'; readonly langs: Langs; readonly bestand: string })
  /** No message in this form: no return message can be made (OP090x2). */
  | {
      readonly soort: 'onleesbaar';
      readonly fouten: readonly Regelfout[];
      /** What its header says of itself. Absent: that could not be read either, or it came before this was kept. */
      readonly kop?: Kopopgave;
    }
  | { readonly soort: 'afgekeurd'; readonly fouten: readonly Regelfout[] }
  /** Of so many clients it was not held against what was assigned: too much to look up. */
  | { readonly soort: 'nietVergeleken'; readonly clienten: number }
  /** One start or stop in it was done. Counted from 1. */
  | { readonly soort: 'regelVerwerkt'; readonly regel: number }
  | { readonly soort: 'wachtOpMens'; readonly redenen: readonly Weigering[] }
  | { readonly soort: 'verwerkt' }
  /** Of what is asked in it, by its place (verzoek.ts): a 319 (`bericht`) answers it, with the code of a refusal. */
  | {
      readonly soort: 'beantwoord';
      readonly verzoek: number;
      readonly antwoord: 'afgewezen' | 'inOnderzoek';
      readonly reden?: string;
      readonly bericht: string;
    }
  /** A person says that it will be assigned: the next 301 that does so is the answer. */
  | { readonly soort: 'toegezegd'; readonly verzoek: number }
  | { readonly soort: 'toegewezen'; readonly verzoek: number; readonly bericht: string }
  /** Made, and to be sent once. */
  | { readonly soort: 'klaargezet' }
  /** A person asks to send the same bytes once more; the key is that of the form. */
  | { readonly soort: 'opnieuwGevraagd'; readonly sleutel: string }
  /** Said before it is handed over, so that a fall in between is seen and nothing goes twice. */
  | { readonly soort: 'aangeboden' }
  | { readonly soort: 'nietVerzonden'; readonly reden: string }
  | (MetEnvelop & { readonly soort: 'verzonden'; readonly bestand: string; readonly opnieuw: boolean })
  | { readonly soort: 'verwacht'; readonly wat: Berichtklok; readonly uiterlijk: Datum }
  /** The return message that we owe stands ready as a message of its own; it is not sent yet. */
  | {
      readonly soort: 'retourGemaakt';
      readonly bericht: string;
      readonly uitslag: Uitslag;
      readonly codes: readonly string[];
    }
  /** A return message came or went: with which message, or in the words of a person. */
  | {
      readonly soort: 'voldaan';
      readonly wat: Berichtklok;
      readonly uitslag: Uitslag;
      readonly code: string;
      readonly toelichting: string;
      readonly retour?: { readonly bericht: string; readonly plaatsen: readonly Retourplaats[] };
    }
  /** The provider refused the message that answered this (`bericht`): it is no answer any more. */
  | { readonly soort: 'antwoordGeweigerd'; readonly verzoek: number; readonly bericht: string }
  /** So what was done is to be done once more. */
  | { readonly soort: 'heropend' }
  | { readonly soort: 'verlopen'; readonly wat: Berichtklok; readonly uiterlijk: Datum }
  /** It went with an address that became secret afterwards: somebody phones who has it. */
  | { readonly soort: 'adresGeheim' }
  | { readonly soort: 'afgehandeld'; readonly reden: string };

export interface Gedateerd {
  readonly feit: Berichtfeit;
  readonly op: Tijdstip;
}

export interface Klokstand {
  readonly wat: Berichtklok;
  readonly uiterlijk: Datum;
  /** Null: it still runs. */
  readonly tot: Tijdstip | null;
  /** Was it noticed that this day passed? */
  readonly gemeld: boolean;
}

/** Why a person has to look. */
export const REDENEN = [
  'onleesbaar',
  'afgekeurd',
  'wachtOpMens',
  'onzeker',
  'nietVerzonden',
  'retourAfgekeurd',
  'adresGeheim',
  'verlopen',
] as const;
export type Reden = (typeof REDENEN)[number];

export const FASEN = [
  'onleesbaar',
  'afgekeurd',
  'wachtOpMens',
  'teVerwerken',
  'verwerkt',
  'klaargezet',
  'onzeker',
  'nietVerzonden',
  'verzonden',
  'afgehandeld',
] as const;
export type Berichtfase = (typeof FASEN)[number];

export interface Berichtstand {
  readonly fase: Berichtfase;
  readonly teDoen: readonly Reden[];
  readonly fouten: readonly Regelfout[];
  /** Of what could not be read: what its header says of itself. For who phones; nothing is done by it. */
  readonly kop: Kopopgave | null;
  /** Why it waits for a person, as said last. */
  readonly wacht: readonly Weigering[];
  readonly regels: ReadonlySet<number>;
  readonly herhalingen: number;
  readonly klokken: readonly Klokstand[];
  /** What the return message said last; null before there is one. */
  readonly retour: Uitslag | null;
  /** The return message to this one that was made here; null as long as there is none. */
  readonly retourbericht: string | null;
  /** How often it went out, and how often it was asked to. */
  readonly verzonden: number;
  readonly pogingen: number;
  /** A request to send for which nothing was handed over yet, or only in vain. */
  readonly magAanbieden: boolean;
  /** Good, and not done yet. */
  readonly magVerwerken: boolean;
}

type Van<S extends Berichtfeit['soort']> = Extract<Berichtfeit, { soort: S }>;
interface Met<S extends Berichtfeit['soort']> {
  readonly feit: Van<S>;
  readonly op: Tijdstip;
}

/**
 * Where a message stands. Only counts, sets and last moments: the order in which facts were written makes no
 * difference, and none of them makes undone what was done.
 */
export function vouwBericht(feiten: readonly Gedateerd[]): Berichtstand {
  const van = <S extends Berichtfeit['soort']>(soort: S): readonly Met<S>[] =>
    feiten.filter((f): f is Met<S> => f.feit.soort === soort);
  const laatst = (...soorten: readonly Berichtfeit['soort'][]): string =>
    feiten.reduce((tot, { feit, op }) => (soorten.includes(feit.soort) && op > tot ? op : tot), '');
  const dicht = laatst('afgehandeld');
  const open = (sinds: string): boolean => sinds !== '' && sinds > dicht;

  const verwerkt = van('verwerkt').length > van('heropend').length;
  const gevraagd =
    Math.min(1, van('klaargezet').length) +
    new Set(van('opnieuwGevraagd').map(({ feit }) => feit.sleutel)).size;
  const pogingen = van('aangeboden').length;
  const verzonden = van('verzonden').length;
  const nogTeSturen = gevraagd > pogingen - van('nietVerzonden').length;
  const onzeker = laatst('aangeboden') > laatst('verzonden', 'nietVerzonden', 'opnieuwGevraagd');
  const mislukt = nogTeSturen && laatst('nietVerzonden') !== '';
  const klokken = klokkenVan(feiten);
  const gekeurd =
    van('onleesbaar').length > 0 ? 'onleesbaar' : van('afgekeurd').length > 0 ? 'afgekeurd' : null;
  const wacht = verwerkt || gekeurd !== null ? undefined : laatste(van('wachtOpMens'));
  const retour = laatste(van('voldaan').filter(({ feit }) => feit.wat === 'retour'));
  const retourAfgekeurd =
    retour?.feit.uitslag === 'afgekeurd' && van('klaargezet').length > 0 ? retour.op : '';
  const teDoen: Readonly<Record<Reden, boolean>> = {
    onleesbaar: open(laatst('onleesbaar')),
    afgekeurd: open(laatst('afgekeurd')),
    wachtOpMens: wacht !== undefined && open(wacht.op),
    onzeker: onzeker && open(laatst('aangeboden')),
    nietVerzonden: mislukt && open(laatst('nietVerzonden')),
    retourAfgekeurd: open(retourAfgekeurd) && retourAfgekeurd >= laatst('verzonden'),
    adresGeheim: open(laatst('adresGeheim')),
    verlopen: klokken.some(({ tot, gemeld }) => tot === null && gemeld),
  };
  const isOntvangen = van('ontvangen').length > 0;
  const magVerwerken = isOntvangen && gekeurd === null && !verwerkt && dicht === '';
  const redenen = REDENEN.filter((reden) => teDoen[reden]);
  return {
    fase: faseVan(),
    teDoen: redenen,
    fouten: [...van('onleesbaar'), ...van('afgekeurd')].flatMap(({ feit }) => feit.fouten),
    kop: van('onleesbaar')[0]?.feit.kop ?? null,
    wacht: wacht?.feit.redenen ?? [],
    regels: new Set(van('regelVerwerkt').map(({ feit }) => feit.regel)),
    herhalingen: van('herhaald').length,
    klokken,
    retour: retour?.feit.uitslag ?? null,
    retourbericht: van('retourGemaakt')[0]?.feit.bericht ?? null,
    verzonden,
    pogingen,
    magAanbieden: nogTeSturen && !onzeker && open(laatst('klaargezet', 'opnieuwGevraagd')),
    magVerwerken,
  };

  function faseVan(): Berichtfase {
    if (dicht !== '' && redenen.length === 0 && !verwerkt && verzonden === 0) return 'afgehandeld';
    if (gekeurd !== null) return gekeurd;
    if (verwerkt) return 'verwerkt';
    if (isOntvangen) return wacht === undefined ? 'teVerwerken' : 'wachtOpMens';
    if (onzeker) return 'onzeker';
    if (nogTeSturen) return mislukt ? 'nietVerzonden' : 'klaargezet';
    return 'verzonden';
  }
}

/** The one of the last moment; of one moment always the same one. */
function laatste<S extends Berichtfeit['soort']>(alle: readonly Met<S>[]): Met<S> | undefined {
  const sleutel = ({ feit, op }: Met<S>): string => `${op} ${JSON.stringify(feit)}`;
  return alle.reduce<Met<S> | undefined>(
    (tot, een) => (tot === undefined || sleutel(een) > sleutel(tot) ? een : tot),
    undefined,
  );
}

/** Sent once more, a clock runs anew; what a person settled runs no more. */
function klokkenVan(feiten: readonly Gedateerd[]): readonly Klokstand[] {
  return BERICHTKLOKKEN.flatMap((wat) => {
    const van = (soort: 'verwacht' | 'voldaan'): readonly Gedateerd[] =>
      feiten.filter(({ feit }) => feit.soort === soort && feit.wat === wat);
    const begin = van('verwacht').reduce((tot, { op }) => (op > tot ? op : tot), '');
    const uiterlijk = van('verwacht')
      .map(({ feit }) => (feit.soort === 'verwacht' ? feit.uiterlijk : null))
      .reduce((tot, dag) => (tot === null || (dag !== null && dag > tot) ? dag : tot), null);
    if (uiterlijk === null) return [];
    const einden = [
      ...van('voldaan').map(({ op }) => op),
      ...feiten.flatMap((een) => (eindigt(een.feit, wat) ? [een.op] : [])),
    ].filter((op) => op >= begin);
    const gemeld = feiten.some(
      ({ feit }) => feit.soort === 'verlopen' && feit.wat === wat && feit.uiterlijk === uiterlijk,
    );
    return [{ wat, uiterlijk, tot: einden.sort()[0] ?? null, gemeld }];
  });
}

/** A request that is done has its answer (TR374); of the return message that says nothing. */
const eindigt = ({ soort }: Berichtfeit, wat: Berichtklok): boolean =>
  soort === 'afgehandeld' || (soort === 'verwerkt' && wat === 'antwoord');

/** Clocks of which the last day is past: they still run, and are late. */
export function teLaat({ klokken }: Pick<Berichtstand, 'klokken'>, vandaag: Datum): readonly Klokstand[] {
  return klokken.filter(({ tot, uiterlijk }) => tot === null && uiterlijk < vandaag);
}

/** The first day on which something must be there, of what still runs and was not noticed to be late. */
export function eersteUiterlijk({ klokken }: Pick<Berichtstand, 'klokken'>): Datum | null {
  const open = klokken.flatMap(({ tot, gemeld, uiterlijk }) => (tot === null && !gemeld ? [uiterlijk] : []));
  return open.sort()[0] ?? null;
}
