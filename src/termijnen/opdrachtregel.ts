import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Kalender } from '../recht/kalender.ts';
import { STANDAARD_KALENDER } from '../recht/kalender.ts';
import type { Termijn } from '../recht/termijn.ts';
import { artikelVan } from '../recht/termijn.ts';
import type { Termijnantwoord } from '../recht/termijnantwoord.ts';
import { beantwoordTermijnvraag } from '../recht/termijnantwoord.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import type { RuweTermijnvraag, Vraagveld } from '../recht/termijnvraag.ts';
import { VRAAGVELDEN, leesTermijnId } from '../recht/termijnvraag.ts';
import type { Uitlegkeuzes } from '../recht/uitleg.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';

/** What a program says and how it ends: 0 well, 2 when the question was wrong. */
export interface Programmauitkomst {
  readonly code: 0 | 2;
  readonly uit: string;
  readonly fout: string;
}

/** What a municipality changes in a sum: days put on a par with a holiday, and how it reads the law where that is open. */
export interface Rekenwijze {
  readonly naam: string;
  readonly kalender: Kalender;
  readonly uitleg: Uitlegkeuzes;
}

/** The municipalities of this installation, each read only when it is asked for. */
export interface Gemeentekeuze {
  /** As they can be typed: `voorbeeld`. */
  readonly namen: readonly string[];
  laad(naam: string): Promise<Uitkomst<Rekenwijze>>;
}

const LANDELIJK = { naam: null, kalender: STANDAARD_KALENDER, uitleg: STANDAARD_UITLEG };

const GEBRUIK = `Gebruik:
  omkeer termijnen                      alle termijnen
  omkeer termijn <termijn> <begin>      een termijn, met de som
Bij een termijn:
  --opgeschorteDagen 5                  dagen stilstand
  --opschortingen [grond:]van/tot,...   periodes; op de dag 'tot' loopt de termijn weer
  --verlenging '6 weken'                verlenging of verdaging
  --keer 2                              bij een termijn die terugkomt
  --lengte '2 weken'                    waar de wet geen lengte noemt
  --gemeente voorbeeld                  met de dagen en de keuzes uit inrichting/voorbeeld;
                                        dagen die de beheerder in Omkeer toevoegde, tellen niet mee
  --json                                als JSON`;

/** `omkeer termijn wmoOnderzoek 2027-03-11` */
export async function omkeer(
  argumenten: readonly string[],
  gemeenten: Gemeentekeuze,
): Promise<Programmauitkomst> {
  const [wat, ...rest] = argumenten;
  if (wat === 'termijnen' && rest.length === 0) return goed(lijst());
  if (wat === 'termijn') return reken(rest, gemeenten);
  return fout(
    wat === undefined || wat === '--help' ? GEBRUIK : `‘${argumenten.join(' ')}’ is onbekend.\n\n${GEBRUIK}`,
  );
}

async function reken(argumenten: readonly string[], gemeenten: Gemeentekeuze): Promise<Programmauitkomst> {
  const { plaatsen, vraag, gemeente, json, fouten } = leesArgumenten(argumenten);
  const [naam = '', begin = ''] = plaatsen;
  const id = leesTermijnId(naam);
  const gekozen = gemeente === undefined ? gelukt(LANDELIJK) : await rekenwijze(gemeente, gemeenten);
  const { kalender, uitleg } = gekozen.gelukt ? gekozen.waarde : LANDELIJK;
  const uitkomst =
    id === undefined ? undefined : beantwoordTermijnvraag(id, { begin, ...vraag }, kalender, uitleg);
  const regels = [
    ...(id === undefined ? [`‘${naam}’ is geen termijn. Alle termijnen: omkeer termijnen`] : []),
    ...fouten,
    ...(gekozen.gelukt ? [] : gekozen.weigeringen.map(foutregel)),
    ...(uitkomst === undefined || uitkomst.gelukt ? [] : uitkomst.weigeringen.map(foutregel)),
  ];
  if (regels.length > 0 || uitkomst?.gelukt !== true || !gekozen.gelukt) return fout(regels.join('\n'));
  const antwoord = { ...uitkomst.waarde, gemeente: gekozen.waarde.naam };
  return goed(json ? JSON.stringify(antwoord, null, 2) : somTekst(antwoord));
}

async function rekenwijze(naam: string, { namen, laad }: Gemeentekeuze): Promise<Uitkomst<Rekenwijze>> {
  if (namen.includes(naam)) return laad(naam);
  return geweigerd({
    code: 'onbekendeGemeente',
    reden: `Gemeente ‘${naam}’ staat niet in deze installatie.`,
    artikel: 'Omkeer',
    uitweg: namen.length > 0 ? `Kies ${namen.join(', ')}.` : 'Er is geen map met gemeenten.',
    veld: 'gemeente',
  });
}

interface Argumenten {
  readonly plaatsen: readonly string[];
  readonly vraag: RuweTermijnvraag;
  readonly gemeente: string | undefined;
  readonly json: boolean;
  readonly fouten: readonly string[];
}

/** `--keer 2` and `--keer=2`; everything without dashes has its place. */
function leesArgumenten(argumenten: readonly string[]): Argumenten {
  const plaatsen: string[] = [];
  const fouten: string[] = [];
  const vraag: Partial<Record<Vraagveld, string>> = {};
  let json = false;
  let gemeente: string | undefined;
  for (let i = 0; i < argumenten.length; i += 1) {
    const argument = argumenten[i] ?? '';
    const [, naam, waarde] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    const veld = VRAAGVELDEN.find((v) => v === naam);
    if (naam === undefined) plaatsen.push(argument);
    else if (naam === 'json') json = true;
    else if (naam === 'gemeente') gemeente = waarde ?? argumenten[(i += 1)] ?? '';
    else if (veld === undefined)
      fouten.push(`--${naam} is onbekend. Kies --${VRAAGVELDEN.join(', --')}, --gemeente, --json.`);
    else if (waarde !== undefined) vraag[veld] = waarde;
    else vraag[veld] = argumenten[(i += 1)] ?? '';
  }
  const teVeel = plaatsen.slice(2).map((woord) => `‘${woord}’ is te veel.`);
  return { plaatsen, vraag, gemeente, json, fouten: [...fouten, ...teVeel] };
}

function foutregel({ veld, reden, artikel, uitweg }: Weigering): string {
  return `${veld ?? ''}: ${reden} ${uitweg}${artikel === 'Omkeer' ? '' : ` (${artikel})`}`;
}

function somTekst(antwoord: Termijnantwoord & { readonly gemeente: string | null }): string {
  const { artikel, omschrijving, stappen, uiterlijk, voorbehoud, gemeente } = antwoord;
  return [
    `${artikel}: ${omschrijving}`,
    ...(gemeente === null ? [] : [`gemeente: ${gemeente}`]),
    `uiterlijk: ${uiterlijk ?? 'geen vaste dag'}`,
    '',
    ...stappen.map((stap, i) => `${i + 1}. ${stap.tekst} (${stap.artikel})`),
    ...(voorbehoud.length > 0 ? ['', 'Let op:', ...voorbehoud.map((tekst) => `- ${tekst}`)] : []),
  ].join('\n');
}

function lijst(): string {
  const regels = Object.values<Termijn>(TERMIJNEN);
  const breed = Math.max(...regels.map(({ id }) => id.length));
  return regels.map((t) => `${t.id.padEnd(breed)}  ${artikelVan(t)}: ${t.omschrijving}`).join('\n');
}

function goed(uit: string): Programmauitkomst {
  return { code: 0, uit, fout: '' };
}

function fout(tekst: string): Programmauitkomst {
  return { code: 2, uit: '', fout: tekst };
}
