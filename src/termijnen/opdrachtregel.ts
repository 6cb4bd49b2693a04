import type { Weigering } from '../kern/uitkomst.ts';
import { STANDAARD_KALENDER } from '../recht/kalender.ts';
import type { Termijn } from '../recht/termijn.ts';
import { artikelVan } from '../recht/termijn.ts';
import type { Termijnantwoord } from '../recht/termijnantwoord.ts';
import { beantwoordTermijnvraag } from '../recht/termijnantwoord.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import type { RuweTermijnvraag, Vraagveld } from '../recht/termijnvraag.ts';
import { VRAAGVELDEN, leesTermijnId } from '../recht/termijnvraag.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';

/** What a program says and how it ends: 0 well, 2 when the question was wrong. */
export interface Programmauitkomst {
  readonly code: 0 | 2;
  readonly uit: string;
  readonly fout: string;
}

const GEBRUIK = `Gebruik:
  omkeer termijnen                      alle termijnen
  omkeer termijn <termijn> <begin>      een termijn, met de som
Bij een termijn:
  --opgeschorteDagen 5                  dagen stilstand
  --opschortingen [grond:]van/tot,...   periodes; op de dag 'tot' loopt de termijn weer
  --verlenging '6 weken'                verlenging of verdaging
  --keer 2                              bij een termijn die terugkomt
  --lengte '2 weken'                    waar de wet geen lengte noemt
  --json                                als JSON`;

/** `omkeer termijn wmoOnderzoek 2027-03-11` */
export function omkeer(argumenten: readonly string[]): Programmauitkomst {
  const [wat, ...rest] = argumenten;
  if (wat === 'termijnen' && rest.length === 0) return goed(lijst());
  if (wat === 'termijn') return reken(rest);
  return fout(
    wat === undefined || wat === '--help' ? GEBRUIK : `‘${argumenten.join(' ')}’ is onbekend.\n\n${GEBRUIK}`,
  );
}

function reken(argumenten: readonly string[]): Programmauitkomst {
  const { plaatsen, vraag, json, fouten } = leesArgumenten(argumenten);
  const [naam = '', begin = ''] = plaatsen;
  const id = leesTermijnId(naam);
  const uitkomst =
    id === undefined
      ? undefined
      : beantwoordTermijnvraag(id, { begin, ...vraag }, STANDAARD_KALENDER, STANDAARD_UITLEG);
  const regels = [
    ...(id === undefined ? [`‘${naam}’ is geen termijn. Alle termijnen: omkeer termijnen`] : []),
    ...fouten,
    ...(uitkomst === undefined || uitkomst.gelukt ? [] : uitkomst.weigeringen.map(foutregel)),
  ];
  if (regels.length > 0 || uitkomst?.gelukt !== true) return fout(regels.join('\n'));
  return goed(json ? JSON.stringify(uitkomst.waarde, null, 2) : somTekst(uitkomst.waarde));
}

interface Argumenten {
  readonly plaatsen: readonly string[];
  readonly vraag: RuweTermijnvraag;
  readonly json: boolean;
  readonly fouten: readonly string[];
}

/** `--keer 2` and `--keer=2`; everything without dashes has its place. */
function leesArgumenten(argumenten: readonly string[]): Argumenten {
  const plaatsen: string[] = [];
  const fouten: string[] = [];
  const vraag: Partial<Record<Vraagveld, string>> = {};
  let json = false;
  for (let i = 0; i < argumenten.length; i += 1) {
    const argument = argumenten[i] ?? '';
    const [, naam, waarde] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    const veld = VRAAGVELDEN.find((v) => v === naam);
    if (naam === undefined) plaatsen.push(argument);
    else if (naam === 'json') json = true;
    else if (veld === undefined)
      fouten.push(`--${naam} is onbekend. Kies --${VRAAGVELDEN.join(', --')}, --json.`);
    else if (waarde !== undefined) vraag[veld] = waarde;
    else vraag[veld] = argumenten[(i += 1)] ?? '';
  }
  const teVeel = plaatsen.slice(2).map((woord) => `‘${woord}’ is te veel.`);
  return { plaatsen, vraag, json, fouten: [...fouten, ...teVeel] };
}

function foutregel({ veld, reden, artikel, uitweg }: Weigering): string {
  return `${veld ?? ''}: ${reden} ${uitweg}${artikel === 'Omkeer' ? '' : ` (${artikel})`}`;
}

function somTekst(antwoord: Termijnantwoord): string {
  const { artikel, omschrijving, stappen, uiterlijk, voorbehoud } = antwoord;
  return [
    `${artikel}: ${omschrijving}`,
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
