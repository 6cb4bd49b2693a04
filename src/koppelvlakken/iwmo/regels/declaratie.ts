import type { Datum } from '../../../kern/datum.ts';
import { datum, plusDagen, plusJaren } from '../../../kern/datum.ts';
import type { Bericht, BerichtVan } from '../berichten.ts';
import type { Prestatie } from './gezicht.ts';
import { prestaties } from './gezicht.ts';
import type { Regel } from './regel.ts';
import { dubbel, regel, sleutelVan, verband, waar } from './regel.ts';

const PERIODE = '/Bericht/Declaratie/DeclaratiePeriode';
const TOTAAL = '/Bericht/Declaratie/TotaalIngediendBedrag';
const BEGIN = datum('2021-01-01');
/** The unit of a price in euros, where the volume is the amount. */
const EURO = '83';
const MINUUT = '01';

/** Rules about a declaration of what was delivered. */
export const DECLARATIEREGELS: readonly Regel[] = [
  regel('CS100', ['323'], 'Er wordt niets gedeclareerd van voor 2021.', 'Controleer de periode.', (b) => [
    ...overPeriode(b, ({ Begindatum }) => (Begindatum < BEGIN ? ['/Begindatum'] : [])),
    ...waar(prestaties(b), (p) => p.ProductPeriode.Begindatum < BEGIN, '/ProductPeriode/Begindatum'),
  ]),
  regel(
    'CS340',
    ['323'],
    'De declaratieperiode is precies één kalendermaand.',
    'Neem de eerste en de laatste dag van de maand.',
    (b) => overPeriode(b, (p) => (isHeleMaand(p) ? [] : [''])),
  ),
  regel(
    'CS337',
    ['323'],
    'Een productperiode ligt binnen één kalendermaand.',
    'Splits de prestatie per maand.',
    (b) =>
      waar(
        prestaties(b),
        ({ ProductPeriode: p }) => p.Begindatum.slice(0, 7) !== p.Einddatum.slice(0, 7),
        '/ProductPeriode/Einddatum',
      ),
  ),
  regel(
    'TR137',
    ['323'],
    'Een periode eindigt niet voor zij begint, en niet na de dagtekening van het bericht.',
    'Controleer de einddatum.',
    (b) => {
      const kanNiet = ({ Begindatum, Einddatum }: Periode) =>
        Einddatum < Begindatum || Einddatum > b.Header.BerichtIdentificatie.Dagtekening;
      return [
        ...overPeriode(b, (p) => (kanNiet(p) ? ['/Einddatum'] : [])),
        ...waar(prestaties(b), (p) => kanNiet(p.ProductPeriode), '/ProductPeriode/Einddatum'),
      ];
    },
  ),
  regel(
    'TR335',
    ['323'],
    'Een prestatie ligt hoogstens vijf jaar voor de dagtekening van de declaratie.',
    'Overleg met de gemeente over deze prestatie.',
    (b) => {
      if (b.soort !== '323') return [];
      const oudst = plusJaren(b.Declaratie.DeclaratieDagtekening, -5);
      return waar(prestaties(b), (p) => p.ProductPeriode.Einddatum < oudst, '/ProductPeriode/Einddatum');
    },
  ),
  regel(
    'CD060',
    ['323'],
    'Een creditprestatie noemt het nummer van de prestatie die zij terugneemt; een debetprestatie niet.',
    'Vul VorigReferentieNummer in, of laat het weg.',
    (b) =>
      waar(
        prestaties(b),
        (p) => isCredit(p) !== (p.ProductReferentie.VorigReferentieNummer !== undefined),
        '/ProductReferentie/VorigReferentieNummer',
      ),
  ),
  regel(
    'CD087',
    ['323'],
    'Er staat een tarief, behalve bij een eenheid in euro’s (83).',
    'Vul het tarief in, of laat het weg.',
    (b) =>
      waar(prestaties(b), (p) => (p.Eenheid !== EURO) !== (p.ProductTarief !== undefined), '/ProductTarief'),
  ),
  regel('CS325', ['323'], 'Een bedrag van 0 is debet (D).', 'Vul D in.', (b) => [
    ...waar(
      prestaties(b),
      (p) => p.IngediendBedrag.Bedrag === 0 && isCredit(p),
      '/IngediendBedrag/DebetCredit',
    ),
    ...overTotaal(b, (t) => t.TotaalBedrag === 0 && t.DebetCredit === 'C', '/DebetCredit'),
  ]),
  regel(
    'CS339',
    ['323'],
    'Bij een eenheid in euro’s (83) is het bedrag gelijk aan het volume.',
    'Maak volume en bedrag gelijk.',
    (b) =>
      waar(
        prestaties(b),
        (p) => p.Eenheid === EURO && p.IngediendBedrag.Bedrag !== p.GeleverdVolume,
        '/IngediendBedrag/Bedrag',
      ),
  ),
  regel(
    'TR315',
    ['323'],
    'Een prestatie wordt in een bericht één keer teruggenomen.',
    'Laat één van de creditprestaties staan.',
    (b) => dubbel(prestaties(b), (p) => p.ProductReferentie.VorigReferentieNummer),
  ),
  regel(
    'TR316',
    ['323'],
    'Wat in dit bericht wordt ingediend, wordt niet in hetzelfde bericht teruggenomen.',
    'Laat beide weg, of neem later terug.',
    (b) => {
      const ingediend = new Set(prestaties(b).map((p) => p.ProductReferentie.ReferentieNummer));
      return waar(
        prestaties(b),
        ({ ProductReferentie: r }) =>
          r.VorigReferentieNummer !== undefined && ingediend.has(r.VorigReferentieNummer),
        '/ProductReferentie/VorigReferentieNummer',
      );
    },
  ),
  regel(
    'TR358',
    ['323'],
    'Het totaal is de som van alle prestaties: debet erbij, credit eraf.',
    'Reken het totaal opnieuw uit.',
    (b) => {
      const som = prestaties(b).reduce(
        (totaal, p) => totaal + (isCredit(p) ? -p.IngediendBedrag.Bedrag : p.IngediendBedrag.Bedrag),
        0,
      );
      return overTotaal(
        b,
        (t) => (t.DebetCredit === 'C' ? -t.TotaalBedrag : t.TotaalBedrag) !== som,
        '/TotaalBedrag',
      );
    },
  ),
  regel(
    'TR416',
    ['323'],
    'Hetzelfde product van dezelfde toewijzing staat over een periode één keer debet.',
    'Voeg de prestaties samen.',
    (b) =>
      dubbel(prestaties(b), (p) =>
        isCredit(p)
          ? undefined
          : sleutelVan(
              p.ToewijzingNummer,
              p.ProductCategorie,
              p.ProductCode,
              p.ProductPeriode.Begindatum,
              p.ProductPeriode.Einddatum,
            ),
      ),
  ),
  verband(
    'TR314',
    { berichten: ['323'], retourcode: '8021' },
    'Elke prestatie heeft haar eigen nummer.',
    'Geef elke prestatie een eigen nummer.',
    (b) => dubbel(prestaties(b), (p) => p.ProductReferentie.ReferentieNummer),
  ),
  verband(
    'TR319',
    { berichten: ['323'], retourcode: '9319' },
    'Een prestatie ligt in de declaratieperiode of daarvoor.',
    'Declareer de prestatie in haar eigen periode, of later.',
    (b) =>
      waar(
        prestaties(b),
        ({ ProductPeriode: p }) =>
          b.soort === '323' &&
          (p.Begindatum > b.Declaratie.DeclaratiePeriode.Einddatum ||
            p.Einddatum > b.Declaratie.DeclaratiePeriode.Einddatum),
        '/ProductPeriode/Einddatum',
      ),
  ),
  verband(
    'TR346',
    { berichten: ['323'], niveau: 4, retourcode: '9346' },
    'Het bedrag is volume maal tarief; in minuten is het tarief van een uur gebroken en wordt dit niet nagerekend.',
    'Reken het bedrag opnieuw uit.',
    (b) =>
      waar(
        prestaties(b),
        (p) =>
          p.ProductTarief !== undefined &&
          p.Eenheid !== EURO &&
          p.Eenheid !== MINUUT &&
          p.IngediendBedrag.Bedrag !== p.GeleverdVolume * p.ProductTarief,
        '/IngediendBedrag/Bedrag',
      ),
  ),
];

interface Periode {
  readonly Begindatum: Datum;
  readonly Einddatum: Datum;
}

function isCredit({ IngediendBedrag }: Prestatie): boolean {
  return IngediendBedrag.DebetCredit === 'C';
}

function isHeleMaand({ Begindatum, Einddatum }: Periode): boolean {
  const zelfdeMaand = Begindatum.slice(0, 7) === Einddatum.slice(0, 7);
  return zelfdeMaand && Begindatum.endsWith('-01') && plusDagen(Einddatum, 1).endsWith('-01');
}

function overPeriode(b: Bericht, fout: (periode: Periode) => readonly string[]): string[] {
  return b.soort === '323'
    ? fout(b.Declaratie.DeclaratiePeriode).map((element) => `${PERIODE}${element}`)
    : [];
}

function overTotaal(
  b: Bericht,
  breekt: (totaal: BerichtVan<'323'>['Declaratie']['TotaalIngediendBedrag']) => boolean,
  element: string,
): string[] {
  return b.soort === '323' && breekt(b.Declaratie.TotaalIngediendBedrag) ? [`${TOTAAL}${element}`] : [];
}
