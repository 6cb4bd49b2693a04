import { HANDELINGEN, OPDRACHTSOORTEN } from '../../src/dossier/opdrachten.ts';
import { leesGemeentecode } from '../../src/kern/ids.ts';
import type { Gemeentecode, PersoonId } from '../../src/kern/ids.ts';
import { ROLLEN, ROLNAAM, type Rol } from '../../src/kern/rollen.ts';
import { leesBsn } from '../../src/kern/bsn.ts';
import { VELDEN as BRPVELDEN } from '../../src/koppelvlakken/brp/lees.ts';
import { GEGEVENSCATEGORIEEN, GRONDSLAGEN, TOESTEMMINGSOORTEN } from '../../src/onderzoek/gegevenscodes.ts';
import {
  CATEGORIENAAM,
  GRONDSLAGNAAM,
  ONTVANGERNAAM,
  TOESTEMMINGNAAM,
  VERSTREKDOELNAAM,
} from '../../src/onderzoek/namen.ts';
import { VERSTREKKINGEN } from '../../src/onderzoek/verstrekkingen.ts';
import { BEWAARTERMIJNEN } from '../../src/recht/bewaren.ts';
import { SELECTIELIJST, SELECTIERESULTATEN } from '../../src/recht/selectielijst.ts';
import { artikelVan } from '../../src/recht/termijn.ts';
import { TERMIJNEN } from '../../src/recht/termijnen-lijst.ts';
import { ACTIVITEITEN, REGISTERVERSIE } from '../../src/toegang/activiteiten.ts';
import { FGINZAGE_UREN, FGREDENEN } from '../../src/toegang/fginzage.ts';
import { GRONDEN, grondVan, inzageFilter } from '../../src/toegang/inzage.ts';
import { NOODREDENEN, NOODROLLEN } from '../../src/toegang/noodinzage.ts';
import { STEEKPROEFGROOTTE } from '../../src/toezicht/steekproef.ts';

type Rij = readonly string[];

function tabel(koppen: Rij, rijen: readonly Rij[]): string {
  const regel = (cellen: Rij): string => `| ${cellen.map((cel) => cel.replaceAll('|', '/')).join(' | ')} |`;
  return [regel(koppen), regel(koppen.map(() => '---')), ...rijen.map(regel)].join('\n');
}

const lijst = (regels: Rij): string => regels.map((regel) => `- ${regel}`).join('\n');

const nagekeken = ({ geverifieerd }: { readonly geverifieerd: boolean }): string =>
  geverifieerd ? 'nagekeken' : 'niet nagekeken met de vastgestelde lijst';

/** On which grounds a role opens a dossier: asked of the table itself, for somebody who has everything. */
function gronden(rol: Rol): string {
  const gebruiker = {
    id: 'iemand' as PersoonId,
    naam: '',
    rol,
    gemeente: leesGemeentecode('9999') as Gemeentecode,
    bsn: leesBsn('999990019') ?? null,
    namensBsn: null,
    aanbieder: null,
    team: 'team' as never,
  };
  const namen = inzageFilter(gebruiker).een.flatMap(({ soort }) => grondVan(soort) ?? []);
  return [...new Set(namen.map((grond) => GRONDEN[grond]))].join('; ') || 'geen dossier';
}

const opdrachten = (rol: Rol): number =>
  OPDRACHTSOORTEN.filter((soort) => HANDELINGEN[soort].rollen.includes(rol)).length;

const TERMIJNTEKST = { P15Y: '15 jaar', P5Y: '5 jaar', P42D: '42 dagen' } as const;
const SOORTNAAM = {
  wmoDossier: 'Wmo-dossier van het college',
  veiligThuis: 'Veilig Thuis',
  bijdrageEnPgb: 'Bijdrage en pgb, bij CAK en SVB',
  jeugdhulpdossier: 'Jeugdhulpdossier',
} as const satisfies Readonly<Record<keyof typeof BEWAARTERMIJNEN, string>>;

/** The DPIA in draft: tables from the code, and what a person wrote about the risks. `scripts/dpia.mjs` writes it. */
export function dpia(): string {
  return `<!-- Made by scripts/dpia.mjs from the tables the code uses: change those, or test/bouwwerk/dpia.ts, not this file. -->

# DPIA Omkeer, concept

**Dit is een concept.** Geen functionaris gegevensbescherming heeft hier advies over gegeven (AVG 35 lid 2) en geen gemeente heeft dit vastgesteld. Een gemeente vult het aan met haar eigen systemen, verwerkers en afspraken voordat zij begint (AVG 35 lid 1). De tabellen komen uit de code: wat hier staat, doet het programma. Een test weigert de code als dit bestand achterloopt.

## 1. Wat er gebeurt, en waarvoor (AVG 35 lid 7 onder a)

Omkeer ondersteunt de procedure van de Wmo 2015 van melding tot beschikking, bezwaar en terugkijken. Verwerkingsverantwoordelijke is het college (Wmo 5.1.1 lid 7). Register van verwerkingsactiviteiten, versie ${REGISTERVERSIE}:

${tabel(
  ['activiteit', 'doel', 'artikel'],
  Object.values(ACTIVITEITEN).map(({ naam, doel, artikel }) => [naam, doel, artikel]),
)}

### Van wie

Inwoners die hulp vragen, hun vertegenwoordigers en mantelzorgers, huisgenoten en netwerk voor zover dat voor het onderzoek nodig is, wie meldt, en de mensen die er werken.

### Welke gegevens

${lijst(GEGEVENSCATEGORIEEN.map((code) => CATEGORIENAAM[code]))}

Uit de BRP worden ${BRPVELDEN.length} velden gevraagd, alleen als iemand op de knop drukt: ${BRPVELDEN.map((veld) => `\`${veld}\``).join(', ')}.

## 2. Noodzaak en grondslag (AVG 35 lid 7 onder b)

Een gegeven in het onderzoek draagt een van deze grondslagen:

${lijst(GRONDSLAGEN.map((code) => GRONDSLAGNAAM[code]))}

Wat toestemming heet, zijn drie dingen die apart worden vastgelegd:

${lijst(TOESTEMMINGSOORTEN.map((code) => TOESTEMMINGNAAM[code]))}

### Wie gegevens krijgt buiten het dossier

Alleen wat op een regel van deze tabel staat; de rest weigert het programma (Wmo 5.2.1, 5.3.3).

${tabel(
  ['aan', 'om', 'hoogstens', 'toestemming', 'artikel'],
  VERSTREKKINGEN.map((r) => [
    ONTVANGERNAAM[r.ontvanger],
    VERSTREKDOELNAAM[r.doel],
    r.categorieen.map((code) => CATEGORIENAAM[code]).join(', '),
    r.toestemming ? 'nodig' : 'niet nodig',
    r.artikel,
  ]),
)}

### Wie een dossier opent

${tabel(
  ['rol', 'opent een dossier als', 'opdrachten in een dossier'],
  ROLLEN.map((rol) => [ROLNAAM[rol], gronden(rol), String(opdrachten(rol))]),
)}

Zonder eigen taak opent ${NOODROLLEN.map((rol) => ROLNAAM[rol]).join(', ')} een dossier met noodinzage, om te lezen, met een van deze redenen: ${Object.values(NOODREDENEN).join('; ')}. Een vertrouwelijk dossier gaat zo niet open.

De ${ROLNAAM.fg} ziet van elk dossier wie het las en of de keten heel is, zonder wat erin staat. Met een reden is er een te lezen, ${FGINZAGE_UREN} uur lang, ook een vertrouwelijk (AVG 38 lid 2): ${FGREDENEN.map((reden) => GRONDEN[reden].replace(`${ROLNAAM.fg}: `, '')).join('; ')}. De inwoner ziet elke bladzijde die zo is geopend, met de reden.

### Hoe lang

${tabel(
  ['wat', 'termijn', 'artikel'],
  Object.entries(BEWAARTERMIJNEN).map(([soort, id]) => [
    SOORTNAAM[soort as keyof typeof BEWAARTERMIJNEN],
    `${TERMIJNEN[id].lengte} ${TERMIJNEN[id].eenheid}`,
    artikelVan(TERMIJNEN[id]),
  ]),
)}

${SELECTIELIJST.naam} (${nagekeken(SELECTIELIJST)}); de langste van de wet en de lijst telt:

${tabel(
  ['nummer', 'resultaat', 'termijn', 'herkomst'],
  Object.entries(SELECTIERESULTATEN).map(([code, r]) => [
    code,
    r.naam,
    TERMIJNTEKST[r.bewaartermijn],
    r.herkomst,
  ]),
)}

## 3. Risico's voor mensen (AVG 35 lid 7 onder c)

${tabel(['wat kan er gebeuren', 'voor wie', 'wat ertegen is gedaan', 'wat overblijft'], RISICOS)}

## 4. Maatregelen (AVG 35 lid 7 onder d)

${lijst(MAATREGELEN)}

## 5. Wat nog open is

${lijst(OPEN)}
`;
}

const RISICOS: readonly Rij[] = [
  [
    'een medewerker leest uit nieuwsgierigheid',
    'inwoner, zeker een bekende',
    `alleen wie een taak heeft; elk lezen staat in een log dat de inwoner ziet; elke maand een steekproef van ${STEEKPROEFGROOTTE}`,
    'wie een taak heeft, kan meer lezen dan nodig; de steekproef zoekt niet naar buren, familie of collega’s',
  ],
  [
    'een geheim adres lekt',
    'wie gevaar loopt',
    'vertrouwelijk dossier met een bewaker; buiten lijsten, zoeken en aantallen; deel van het dossier afgeschermd bij inzage',
    'wie de bewaker is, kan zich vergissen; een adres in vrije tekst wordt niet herkend',
  ],
  [
    'te veel gezondheidsgegevens in vrije tekst',
    'inwoner, huisgenoten',
    'uitleg bij velden; geen veld voor een diagnose',
    'het programma leest niet mee: vrije tekst blijft het grootste risico',
  ],
  [
    'gegevens gaan naar wie ze niet mag hebben',
    'inwoner',
    'de tabel hierboven; weigering met reden; verstrekking zichtbaar voor de inwoner',
    'wat buiten het programma om wordt gemaild of verteld, ziet het niet',
  ],
  [
    'noodinzage wordt een gewoonte',
    'inwoner',
    'twee uur, alleen lezen, reden, bericht aan de leidinggevende, oordeel door een ander, zichtbaar voor de inwoner',
    'wie het dossier las, kan het doorvertellen',
  ],
  [
    'een besluit dat op foute gegevens rust',
    'inwoner',
    'verslag met aanvullingen van de inwoner; verbeteren met behoud van wat er stond; geen besluit zonder mens',
    'een fout die niemand ziet',
  ],
  [
    'een gestolen tablet of laptop',
    'inwoner',
    'wat mee naar huis gaat is versleuteld met een sleutel die met de login verdwijnt',
    'een apparaat dat open en ingelogd is',
  ],
  [
    'iemand verandert de geschiedenis',
    'inwoner',
    'feiten in een verzegelde keten; de app mag alleen toevoegen; verifieerprogramma',
    'de registers van toezicht en het leeslog hebben geen keten: de eigenaar van de database kan er een rij wijzigen',
  ],
  [
    'gegevens blijven langer dan mag',
    'inwoner',
    'vernietigingslijst door twee mensen; tabellen en zoekindex opnieuw geschreven; verklaring',
    'reservekopieën volgen later; een termijn voor het leeslog en het register van datalekken is niet gezet',
  ],
  [
    'een ander ziet gegevens van een andere gemeente',
    'inwoner',
    'rijbeveiliging in de database per gemeente; een test van elke rol bij elke route',
    'een fout in de inlogdienst van de gemeente',
  ],
];

const MAATREGELEN: Rij = [
  'Inloggen bij de eigen dienst van de gemeente (OpenID Connect); sessies verlopen en zijn overal te beëindigen. Meer dan één factor regelt die dienst.',
  'Need-to-know per dossier, in de vraag aan de database zelf ([ADR 0003](adr/0003-row-level-security-and-roles.md)).',
  'Log van lezen en Logboek Dataverwerkingen in dezelfde transactie: wat niet is vast te leggen, wordt niet getoond ([ADR 0026](adr/0026-privacy-that-holds.md)).',
  'Verstrekken alleen op een regel van de tabel ([ADR 0030](adr/0030-verstrekkingen.md)).',
  'Vernietigen door twee mensen, met een verklaring ([ADR 0021](adr/0021-destruction.md)).',
  'Rechten van inwoners als verzoek met een eigen klok ([ADR 0022](adr/0022-rights-to-ones-own-data.md)).',
  'Datalekregister met de 72 uur, steekproef elke maand, rechten elk kwartaal door een ander beoordeeld ([ADR 0032](adr/0032-registers-of-supervision.md)).',
  'Een functionaris gegevensbescherming met een eigen bureau, die toekijkt en adviseert en niets beslist; een andere rol erbij wordt geweigerd ([ADR 0046](adr/0046-functionaris-gegevensbescherming.md)).',
  'Geen namen, teksten of burgerservicenummers in logregels, adressen en bestandsnamen.',
];

const OPEN: Rij = [
  'Welke functionaris gegevensbescherming adviseert, en wat is het advies? Het staat bij Toezicht, Verwerkingen en DPIA; dat het college een advies niet volgt, en waarom, heeft nog geen plaats.',
  'Zijn inwoners of hun vertegenwoordigers gevraagd wat zij ervan vinden (AVG 35 lid 9)?',
  'Is voorafgaande raadpleging van de Autoriteit Persoonsgegevens nodig (AVG 36)?',
  'Welke verwerkers doen mee (hosting, mail, inlogdienst), met welke overeenkomst (AVG 28)? Gaan gegevens buiten de EER?',
  'Welke gegevens per regel van de verstrekkingentabel nodig zijn, is een eigen keuze waar de wet alleen “noodzakelijk” zegt.',
  'Hoe zwaar weegt elk risico (kans maal gevolg)? Dat is hier niet gescoord: het hangt af van de gemeente.',
  'Versleuteling van schijven en reservekopieën is van wie het programma draait; het programma doet dat niet.',
  'Artikelen van de AVG zijn niet alle in de Nederlandse tekst gelezen.',
];
