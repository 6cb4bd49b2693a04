import { dagenTussen, datumLang, plusDagen } from '../kern/datum.ts';
import { afgeschermdGetal, WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { bandTekst } from '../prognose/figuren.tsx';
import { AFTREKNAAM, behandelaars, formatieVan, nettoDeel, urenOp, WERKNAAM } from '../prognose/formatie.ts';
import { UITKOMST } from '../prognose/namen.ts';
import type { Terugtoets } from '../prognose/prognose.ts';
import { UITKOMSTMATEN } from '../prognose/samenvatten.ts';
import { raak, ruimzin, toetswaarschuwing, treffers } from '../prognose/treffers.ts';
import { zaakuren } from '../prognose/urenperzaak.ts';
import { metKomma, telIn } from '../sturing/figuur.ts';
import { aantal, getal } from '../ui/weergave.ts';
import type { Conceptdeel, Concepttabel } from './deel.ts';
import { isGetal, kleinsteGroepVan } from './deel.ts';
import type { Rapportbron } from './queries.ts';
import { PROGNOSE_GELDT_DAGEN } from './queries.ts';

/** A full week of a municipality (Cao Gemeenten). */
const UREN_PER_FTE = 36;
const WEKEN_VOORUIT = 13;

const opEenDeel = (getal: number): number => Math.round(getal * 10) / 10;

/** Hours there were, and hours that what came in asks for. */
export function formatiedeel(bron: Rapportbron): Conceptdeel {
  const { inrichting, kwartaal, wijzigingen } = bron;
  const k = kleinsteGroepVan(bron);
  const { regels } = inrichting;
  const formatie = formatieVan(regels);
  const team = behandelaars(inrichting);
  const contract = team.reduce((som, { urenPerWeek }) => som + urenPerWeek, 0);
  const dagen = dagenTussen(kwartaal.van, kwartaal.tot);
  const beschikbaar = Array.from({ length: dagen }, (_, i) => plusDagen(kwartaal.van, i)).reduce(
    (som, dag) => som + urenOp(dag, inrichting, wijzigingen, formatie, regels.kalender),
    0,
  );
  const perZaak = zaakuren(bron.tellingen, kwartaal.tot, inrichting);
  const urenTekst = metKomma(opEenDeel(perZaak.uren));
  const weken = dagen / 7;
  // Who was away is somebody's own affair: of so few the hours that were there would tell.
  const herkenbaar = team.length < k;
  const nieuw = afgeschermdGetal(telIn(bron.tellingen, 'mijlpaal:gemeld', kwartaal), k);
  const fte = contract / UREN_PER_FTE;
  const nodig = isGetal(nieuw) ? Math.round(nieuw * perZaak.uren) : WEGGELATEN;
  const tekort = !herkenbaar && isGetal(nodig) && nodig > beschikbaar ? Math.round(nodig - beschikbaar) : 0;
  return {
    code: 'formatie',
    titel: 'Past de formatie bij wat binnenkomt?',
    uitleg:
      team.length === 0
        ? 'Er staan geen klantmanagers in de inrichting: er is niets om mee te rekenen.'
        : `Gerekend met de ${aantal(team.length, 'klantmanager', 'klantmanagers')} van nu en de afspraken over hun uren.`,
    tabellen: [
      {
        titel: 'Formatie en instroom',
        uitleg: '',
        beeld: null,
        kolommen: ['Maat', 'In dit kwartaal'],
        rijen: [
          { kop: `Formatie volgens contract, in fte van ${UREN_PER_FTE} uur`, cellen: [opEenDeel(fte)] },
          {
            kop: 'Netto voor nieuwe hulpvragen, in fte',
            cellen: [herkenbaar ? WEGGELATEN : opEenDeel(beschikbaar / weken / UREN_PER_FTE)],
          },
          { kop: 'Nieuwe meldingen', cellen: [nieuw] },
          {
            kop: 'Nieuwe meldingen per fte volgens contract',
            cellen: [isGetal(nieuw) && fte > 0 ? opEenDeel(nieuw / fte) : null],
          },
          {
            kop: 'Uren die er waren voor nieuwe hulpvragen',
            cellen: [herkenbaar ? WEGGELATEN : Math.round(beschikbaar)],
          },
          { kop: 'Uren die de nieuwe meldingen vragen', cellen: [nodig] },
        ],
      },
    ],
    definities: [
      'De uren van de klantmanagers zoals ze nu in de inrichting staan, met de afwezigheid die daar staat en wat een teamleider bij Formatie opgaf. Wie in het kwartaal in dienst was en nu niet meer, telt niet mee.',
      `Netto: na aftrek van ${Object.entries(AFTREKNAAM)
        .map(([post, naam]) => `${naam} (${formatie.aftrek[post as keyof typeof AFTREKNAAM]}%)`)
        .join(', ')}. Er blijft ${Math.round(nettoDeel(formatie) * 100)}% over, op werkdagen.`,
      `Gevraagd: ${urenTekst} uur per melding. ${
        perZaak.geleerd
          ? 'Dat is geleerd: de netto uren van het team van nu in de twaalf maanden tot het eind van dit kwartaal, gedeeld door de zaken die toen klaar kwamen, hoe ze ook eindigden. Formatie en Vooruitkijken rekenen met hetzelfde, over hun eigen twaalf maanden.'
          : `Dat is ingesteld, want er zijn te weinig zaken klaar om het te leren (${Object.entries(WERKNAAM)
              .map(([post, naam]) => `${naam} ${formatie.minuten[post as keyof typeof WERKNAAM]} minuten`)
              .join(', ')}). Niet elke melding wordt een aanvraag.`
      } Wat al lag, vraagt ook uren. Meer gevraagd dan er was, zegt daarom niet of de voorraad groeit: dat staat bij instroom en uitstroom.`,
      'Een norm voor het aantal zaken per klantmanager is er niet.',
    ],
    aandacht:
      tekort > 0
        ? [
            `De nieuwe meldingen vragen ${getal(tekort)} uur meer dan er netto was, als ${
              perZaak.geleerd
                ? `een melding zoveel vraagt als een zaak in het afgelopen jaar (${urenTekst} uur)`
                : 'elke melding een verslag en een besluit vraagt'
            }.`,
          ]
        : [],
  };
}

/** The next thirteen weeks, from the forecast somebody had made; a report makes none by itself. */
export function verwachtingdeel({ prognose }: Pick<Rapportbron, 'prognose'>): Conceptdeel {
  const zoalsNu = prognose?.uitkomst.scenarios[0];
  const titel = 'Wat verwachten we?';
  if (prognose === null || zoalsNu === undefined)
    return {
      code: 'verwachting',
      titel,
      uitleg: `Rond het eind van dit kwartaal is geen prognose gemaakt, dus staat hier geen verwachting. Een teamleider of controller laat die bij Vooruitkijken doorrekenen, uiterlijk ${PROGNOSE_GELDT_DAGEN} dagen na het kwartaal: een latere gaat over andere weken.`,
      tabellen: [],
      definities: [],
      aandacht: [],
    };
  const { uitkomst, op } = prognose;
  const { terugtoets } = uitkomst;
  const weken = uitkomst.weken.slice(0, WEKEN_VOORUIT);
  const laatste = weken.length - 1;
  const voorraad = zoalsNu.banden.voorraad[laatste] ?? null;
  return {
    code: 'verwachting',
    titel,
    uitleg: [
      `Een verwachting als alles blijft zoals nu, doorgerekend op ${datumLang(op)}. Geen belofte.`,
      ...(terugtoets === null
        ? [
            'Er is te weinig geschiedenis om na te gaan of zo een verwachting eerder uitkwam: lees haar als orde van grootte.',
          ]
        : uitgekomen(terugtoets)),
    ].join(' '),
    tabellen: [
      {
        titel: `De ${aantal(weken.length, 'week', 'weken')} vanaf ${datumLang(weken[0] ?? op)}`,
        uitleg:
          'Het midden, en tussen haakjes de grenzen waartussen vier van de vijf keer naspelen uitkwamen.',
        beeld: null,
        kolommen: ['Week van', ...UITKOMSTMATEN.map((maat) => UITKOMST[maat].naam)],
        rijen: weken.map((week, i) => ({
          kop: datumLang(week),
          cellen: UITKOMSTMATEN.map((maat) => bandTekst(maat, zoalsNu.banden[maat][i] ?? null)),
        })),
      },
      ...(terugtoets === null ? [] : [toetstabel(terugtoets)]),
    ],
    definities: [
      'Nagespeeld met de eigen geschiedenis: wat er binnenkomt, hoe lang elke stap duurde, wat er ligt, en de uren van het team.',
      ...UITKOMSTMATEN.map((maat) => `${UITKOMST[maat].naam}: ${UITKOMST[maat].uitleg}`),
      'Op tijd betekent hier iets anders dan bij de doorlooptijd: daar telt alleen wat in het kwartaal klaar was, hier ook wat nog ligt en over de termijn heen gaat.',
    ],
    aandacht:
      voorraad !== null && voorraad.laag > uitkomst.voorraad
        ? [
            `Als niets verandert, groeit de voorraad van ${getal(uitkomst.voorraad)} naar ${bandTekst('voorraad', voorraad)} dossiers in ${aantal(weken.length, 'week', 'weken')}.`,
          ]
        : [],
  };
}

/** How a forecast made in the same way came out, before anybody leans on this one. */
function uitgekomen(toets: Terugtoets): readonly string[] {
  const waarschuwing = toetswaarschuwing(toets);
  if (waarschuwing.length > 0) return ['Lees haar voorzichtig.', ...waarschuwing];
  const { binnen, van, goed } = raak(toets);
  return [
    `Dezelfde rekenwijze een jaar eerder: zo liep het in ${binnen} van ${van} keer; bij goede grenzen is dat ongeveer ${goed}. ${ruimzin(toets)}`.trim(),
  ];
}

function toetstabel(toets: Terugtoets): Concepttabel {
  return {
    titel: 'Kwam het een jaar eerder uit?',
    uitleg: `In maanden vanaf ${datumLang(toets.begin)}. Beter: meer op tijd, korter wachten of minder voorraad dan de grenzen.`,
    beeld: null,
    kolommen: ['Maat', 'Maanden', 'Binnen de grenzen', 'Beter', 'Slechter'],
    rijen: UITKOMSTMATEN.map((maat) => {
      const { van, binnen, beter, slechter } = treffers(toets, maat);
      return { kop: UITKOMST[maat].naam, cellen: [van, binnen, beter, slechter] };
    }),
  };
}
