import type { Duurmaat } from '../dossier/meting.ts';
import { OP_TIJD } from '../dossier/meting.ts';
import { perDag } from '../doorlooptijd/reken.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { afgeschermdeDelen, deelTekst, afgeschermdGetal } from '../doorlooptijd/scherm.ts';
import { Bandbeeld, Spanbeeld } from '../sturing/beelden.tsx';
import {
  duurcellen,
  OP_TIJD_KOLOMMEN,
  optijdcel,
  optijdcellen,
  spreidingIn,
} from '../sturing/duurfiguren.tsx';
import { inVak, kwartaalplaats, normVan, spanzinnen } from '../sturing/figuur.ts';
import { MAAT } from '../sturing/namen.ts';
import { OPEN_OVER_KOLOM, OPEN_OVER_UITLEG } from '../sturing/overtermijn.ts';
import type { Conceptdeel, Concepttabel } from './deel.ts';
import {
  beeld,
  duurBekend,
  geschiedenisUitleg,
  isGetal,
  jaarTot,
  kleinsteGroepVan,
  vakrijen,
  vergeleken,
  vergelijkkolommen,
} from './deel.ts';
import type { Rapportcel } from './gebeurtenissen.ts';
import { reeksTot } from './kwartaal.ts';
import type { Rapportbron } from './queries.ts';

const MATEN = [
  'onderzoek',
  'beslissing',
  'geheel',
  'totHulp',
  'aanbieder',
  'eersteContact',
] as const satisfies readonly Duurmaat[];
const TERMIJNMATEN = ['onderzoek', 'beslissing'] as const;

const MEDIAANUITLEG =
  'Mediaan: de helft was binnen zoveel kalenderdagen klaar. 9 van de 10: binnen zoveel dagen was 90% klaar. Geteld in het kwartaal waarin het klaar was; wat nog openstaat, staat bij de leeftijd van de voorraad.';
const OP_TIJD_UITLEG =
  'Op tijd: binnen de wettelijke termijn, verlengd tot de eerste werkdag als die in een weekend of op een feestdag eindigt (Algemene termijnenwet 1). Met opschorting: de dagen waarin de klok stilstond, tellen niet mee (Awb 4:15). Het onderzoek kan niet stilstaan (Wmo 2.3.2 lid 1).';

/** A share under this, or so much slower than a year before, asks for an explanation. */
const OP_TIJD_VANAF = 0.9;
const TRAGER = 1.1;

const SPANLEGENDA = [
  ['merk', 'de helft was binnen zoveel dagen klaar'],
  ['zacht', '9 van de 10 waren binnen zoveel dagen klaar'],
] as const;

/** How long people waited: this quarter, and against before. */
export function doorlooptijddeel(bron: Rapportbron): Conceptdeel {
  return {
    code: 'doorlooptijd',
    titel: 'Hoe lang mensen wachten',
    uitleg: 'Wat in dit kwartaal klaar was: de helft, de langzaamste tiende, en of het binnen de wet bleef.',
    tabellen: [dezeTabel(bron), vergelijktabel(bron), ...TERMIJNMATEN.map((maat) => reekstabel(bron, maat))],
    definities: [
      ...MATEN.map((maat) => `${MAAT[maat].naam}: ${MAAT[maat].definitie}`),
      MEDIAANUITLEG,
      OP_TIJD_UITLEG,
      `${OPEN_OVER_UITLEG} Het getal is van de laatste dag van het kwartaal.`,
      ...geschiedenisUitleg(bron, reeksTot(bron.kwartaal, 8)),
    ],
    aandacht: TERMIJNMATEN.flatMap((maat) => aandachtBij(bron, maat)),
  };
}

function dezeTabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const rijen = MATEN.map((maat) => {
    const duur = spreidingIn(bron.tellingen, maat, bron.kwartaal);
    const zicht = afgeschermdGetal(duur.aantal, k);
    const ook = isGetal(zicht);
    return {
      kop: MAAT[maat].naam,
      cellen: [
        ...duurcellen(duur, zicht),
        ...optijdcellen(bron.tellingen, maat, bron.kwartaal, { kleinsteGroep: k }, zicht),
        maat === 'onderzoek' || maat === 'beslissing' ? afgeschermdGetal(bron.overTermijn[maat], k) : null,
      ],
      span: { naam: MAAT[maat].naam, mediaan: ook ? duur.mediaan : null, p90: ook ? duur.p90 : null },
    };
  });
  return {
    titel: 'Dit kwartaal',
    uitleg: '',
    beeld: beeld(
      `Doorlooptijd per maat in dagen. ${spanzinnen(rijen.map(({ span }) => span))}`,
      SPANLEGENDA,
      (props) => <Spanbeeld {...props} regels={rijen.map(({ span }) => span)} norm={null} />,
    ),
    kolommen: [
      'Maat',
      'Aantal',
      'Mediaan (dagen)',
      '9 van de 10 (dagen)',
      ...OP_TIJD_KOLOMMEN,
      OPEN_OVER_KOLOM,
    ],
    rijen: rijen.map(({ kop, cellen }) => ({ kop, cellen })),
  };
}

/** Median and share in time of a quarter, as they may be shown; of one too near the beginning nothing. */
function kerncellen(bron: Rapportbron, maat: Duurmaat, vak: Tijdvak): readonly [Rapportcel, Rapportcel] {
  const k = kleinsteGroepVan(bron);
  const duur = spreidingIn(bron.tellingen, maat, vak);
  const zicht = afgeschermdGetal(duur.aantal, k);
  const optijd = optijdcel(bron.tellingen, maat, vak, { kleinsteGroep: k }, zicht);
  return duurBekend(bron, maat, vak) ? [isGetal(zicht) ? duur.mediaan : null, optijd] : [null, null];
}

function vergelijktabel(bron: Rapportbron): Concepttabel {
  const per = (maat: Duurmaat) => vergeleken(bron).map((vak) => kerncellen(bron, maat, vak));
  return {
    titel: 'Vergeleken met eerder',
    uitleg: '',
    beeld: null,
    kolommen: vergelijkkolommen(bron, 'Maat'),
    rijen: [
      ...MATEN.map((maat) => ({
        kop: `${MAAT[maat].naam}, mediaan in dagen`,
        cellen: per(maat).map(([mediaan]) => mediaan),
      })),
      ...TERMIJNMATEN.map((maat) => ({
        kop: `${MAAT[maat].naam}, op tijd${maat === 'onderzoek' ? '' : ' met opschorting'}`,
        cellen: per(maat).map(([, optijd]) => optijd),
      })),
    ],
  };
}

/** Two years; each four quarters are added up elsewhere, so what is left out is left out of those four. */
function reekstabel(bron: Rapportbron, maat: 'onderzoek' | 'beslissing'): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const vakken = reeksTot(bron.kwartaal, 8);
  const duren = vakken.map((vak) => spreidingIn(bron.tellingen, maat, vak));
  const aantallen = duren.map(({ aantal }) => aantal);
  const zicht = [0, 4].flatMap((i) => afgeschermdeDelen(aantallen.slice(i, i + 4), k));
  const norm = normVan(maat, bron.inrichting.regels, bron.kwartaal.van);
  const bekend = vakken.map((vak, i) => isGetal(zicht[i]) && duurBekend(bron, maat, vak));
  const punten = vakken.map((vak, i) => ({
    ...kwartaalplaats(vak),
    mediaan: bekend[i] === true ? (duren[i]?.mediaan ?? null) : null,
    p90: bekend[i] === true ? (duren[i]?.p90 ?? null) : null,
  }));
  const nu = punten.at(-1);
  return {
    titel: `${MAAT[maat].naam}, twee jaar`,
    uitleg: '',
    beeld: beeld(
      `${MAAT[maat].naam} per kwartaal, in dagen. ${nu === undefined || nu.mediaan === null ? 'Dit kwartaal is niet getoond' : `In dit kwartaal was de helft binnen ${nu.mediaan} dagen klaar, en 9 van de 10 binnen ${nu.p90 ?? 0} dagen`}.${norm === null ? '' : ` De norm van de wet is ${norm} dagen.`}`,
      [
        ['merk', 'mediaan: de helft was binnen zoveel dagen klaar', 'lijn'],
        ['grijs', '9 van de 10 waren binnen zoveel dagen klaar', 'streep'],
        ...(norm === null ? [] : [['accent', `de norm van de wet: ${norm} dagen`, 'grens'] as const]),
      ],
      (props) => <Bandbeeld {...props} punten={punten} norm={norm} />,
    ),
    kolommen: ['Kwartaal', 'Aantal', 'Mediaan (dagen)', '9 van de 10 (dagen)'],
    rijen: vakrijen(
      bron,
      vakken,
      vakken.map((_, i) => [zicht[i] ?? 0, punten[i]?.mediaan ?? null, punten[i]?.p90 ?? null]),
    ),
  };
}

/** Only from what may be shown: a sentence must not tell what the table leaves out. */
function aandachtBij(bron: Rapportbron, maat: 'onderzoek' | 'beslissing'): readonly string[] {
  const k = kleinsteGroepVan(bron);
  const per = new Map(perDag(inVak(bron.tellingen, `optijd:${maat}`, bron.kwartaal)));
  const geheel = [...per.values()].reduce((som, n) => som + n, 0);
  const laat = per.get(OP_TIJD.teLaat) ?? 0;
  const [[nu] = [], , [toen] = []] = vergeleken(bron).map((vak) => kerncellen(bron, maat, vak));
  return [
    // Fewer than the smallest group too late: the table says `meer dan`, and this says nothing more.
    ...(laat >= k && geheel - laat < geheel * OP_TIJD_VANAF
      ? [
          `${MAAT[maat].naam}: ${deelTekst(geheel - laat, geheel, k)} was op tijd${maat === 'onderzoek' ? '' : ', ook als stilstand niet meetelt'}.`,
        ]
      : []),
    ...(isGetal(nu) && isGetal(toen) && nu > toen * TRAGER
      ? [`${MAAT[maat].naam}: de mediaan is ${nu} dagen; een jaar eerder was dat ${toen}.`]
      : []),
  ];
}

/** What are the lead times per provision? The question of a council, answered on one page. */
export function voorzieningdeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const vak = jaarTot(bron);
  const acht = reeksTot(bron.kwartaal, 8);
  const ervoor = { van: acht[0]?.van ?? vak.van, tot: vak.van };
  const alle = bron.voorzieningen
    .map(({ waarde, tekst }) => {
      const tellingen = bron.perVoorziening.get(waarde);
      return { tekst, tellingen, geheel: spreidingIn(tellingen, 'geheel', vak) };
    })
    .filter(({ geheel }) => geheel.aantal > 0)
    .toSorted((a, b) => b.geheel.aantal - a.geheel.aantal);
  const zicht = afgeschermdeDelen(
    alle.map(({ geheel }) => geheel.aantal),
    k,
  );
  const rijen = alle.map(({ tekst, tellingen, geheel }, i) => {
    const ook = isGetal(zicht[i]);
    const mediaan = (maat: Duurmaat, wanneer: Tijdvak): number | null => {
      const { aantal, mediaan: dagen } = spreidingIn(tellingen, maat, wanneer);
      return ook && aantal >= k ? dagen : null;
    };
    const optijd = optijdcel(tellingen, 'beslissing', vak, { kleinsteGroep: k }, zicht[i] ?? 0);
    return {
      kop: tekst,
      cellen: [
        ...duurcellen(geheel, zicht[i] ?? 0),
        mediaan('onderzoek', vak),
        mediaan('beslissing', vak),
        optijd,
        mediaan('totHulp', vak),
        duurBekend(bron, 'geheel', ervoor) ? mediaan('geheel', ervoor) : null,
      ],
      span: { naam: tekst, mediaan: ook ? geheel.mediaan : null, p90: ook ? geheel.p90 : null },
    };
  });
  return {
    code: 'voorziening',
    titel: 'Wat is de doorlooptijd per voorziening?',
    uitleg:
      'Het antwoord op één bladzijde, over de vier kwartalen tot en met dit kwartaal: in een enkel kwartaal zijn er van veel voorzieningen te weinig. De meeste besluiten staan bovenaan.',
    tabellen: [
      {
        titel: 'Van melding tot besluit, per voorziening',
        uitleg:
          rijen.length === 0
            ? 'In deze vier kwartalen is geen besluit op een aanvraag bekendgemaakt.'
            : 'In dagen. Onder ‘9 van de 10’: binnen zoveel dagen was dat deel klaar. Elders de mediaan: de helft was binnen zoveel dagen klaar.',
        beeld:
          rijen.length === 0
            ? null
            : beeld(
                `Van melding tot besluit in dagen, per voorziening. ${spanzinnen(rijen.map(({ span }) => span))}`,
                SPANLEGENDA,
                (props) => <Spanbeeld {...props} regels={rijen.map(({ span }) => span)} norm={null} />,
              ),
        kolommen: [
          'Voorziening',
          'Besluiten',
          'Melding tot besluit',
          '9 van de 10',
          'Melding tot verslag',
          'Aanvraag tot besluit',
          'Besluit op tijd, met opschorting',
          'Melding tot hulp',
          'Melding tot besluit, jaar eerder',
        ],
        rijen: rijen.map(({ kop, cellen }) => ({ kop, cellen })),
      },
    ],
    definities: [
      'Voorziening: wat is aangevraagd, of als er geen aanvraag is, wat het onderzoek passend vond. Alles in kalenderdagen.',
      MAAT.geheel.definitie,
      `${MAAT.totHulp.naam}: ${MAAT.totHulp.definitie}`,
      'Een verschil zegt nog niet waarom: een woningaanpassing vraagt ander onderzoek dan een scootmobiel.',
    ],
    aandacht: [],
  };
}
