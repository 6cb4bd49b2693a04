import { hoeveel } from '../doorlooptijd/reken.ts';
import { afgeschermdeDelen, afgeschermdGetal, verborgen, WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { Voorraadbeeld } from '../sturing/beelden.tsx';
import { inVak, maandnaam, maandplaats, tekenbaar, telIn } from '../sturing/figuur.ts';
import { EINDENAAM, EINDEN } from '../sturing/namen.ts';
import { voorbij } from '../sturing/voorraadzicht.ts';
import { getal } from '../ui/weergave.ts';
import type { Conceptdeel, Concepttabel } from './deel.ts';
import {
  beeld,
  gedraaid,
  geschiedenisUitleg,
  getoondPerVak,
  inOmkeer,
  isGetal,
  kleinsteGroepVan,
  maandenPerKwartaal,
  perVergeleken,
  vakrijen,
  vergeleken,
  vergelijkkolommen,
} from './deel.ts';
import type { Rapportbron } from './queries.ts';

/** What came in, what went out, and what is left lying. */
export function stroomdeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const nieuw = getoondPerVak(bron, 'mijlpaal:gemeld');
  const klaar = getoondPerVak(bron, 'mijlpaal:klaar');
  const einden = gedraaid(
    perVergeleken(bron, (vak) => {
      const delen = EINDEN.map((einde) => telIn(bron.tellingen, `einde:${einde}`, vak));
      return afgeschermdeDelen(delen, k);
    }),
  );
  const voorraad = perVergeleken(bron, ({ tot }) => afgeschermdGetal(voorraadOp(bron, tot), k));
  const [erin, eruit] = [nieuw[0], klaar[0]];
  const heel = inOmkeer(bron, bron.kwartaal) === 'heel';
  // In a quarter that was not whole more came than went by itself.
  const groei = heel && isGetal(erin) && isGetal(eruit) ? erin - eruit : 0;
  return {
    code: 'stroom',
    titel: 'Instroom, uitstroom en voorraad',
    uitleg:
      'Komt er meer binnen dan eruit gaat, dan wacht wie daarna komt langer, ook als niemand trager werkt.',
    tabellen: [
      {
        titel: 'Meldingen, aanvragen en afgeronde dossiers',
        uitleg: '',
        beeld: null,
        kolommen: vergelijkkolommen(bron, 'Maat'),
        rijen: [
          { kop: 'Nieuwe meldingen', cellen: nieuw },
          {
            kop: 'Aanvragen ontvangen',
            cellen: getoondPerVak(bron, 'aanvraag'),
          },
          { kop: 'Afgerond', cellen: klaar },
          ...EINDEN.map((einde, i) => ({
            kop: `Afgerond: ${EINDENAAM[einde].toLowerCase()}`,
            cellen: einden[i] ?? [],
          })),
          { kop: 'Voorraad op de laatste dag', cellen: voorraad },
        ],
      },
      maandtabel(bron),
    ],
    definities: [
      'Nieuwe meldingen: naar de dag van ontvangst. Aanvragen: naar de dag waarop de aanvraag is ontvangen.',
      'Afgerond: dossiers waarin de hulpvraag is beantwoord. Wat zonder aanvraag eindigde of werd doorverwezen, staat apart: daar loopt geen beslistermijn. Een bezwaar opent de voorraad niet opnieuw.',
      'Voorraad: gemeld en nog niet afgerond. Een dossier dat met een ander is samengevoegd, telt daar.',
      ...geschiedenisUitleg(bron, vergeleken(bron)),
    ],
    aandacht:
      groei > 0
        ? [
            `Er kwamen ${getal(groei)} meer dossiers bij dan er werden afgerond: de voorraad groeide van het begin tot het eind van het kwartaal.`,
          ]
        : [],
  };
}

function voorraadOp({ tellingen }: Rapportbron, tot: Rapportbron['kwartaal']['tot']): number {
  return voorbij(tellingen, 'gemeld', tot) - voorbij(tellingen, 'klaar', tot);
}

/** Of a quarter the sum is known, and from one month to the next the difference: what is small takes another along. */
function maandtabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const maanden = maandenPerKwartaal(bron).flatMap((vakken) => {
    const [nieuw, klaar] = (['mijlpaal:gemeld', 'mijlpaal:klaar'] as const).map((maat) =>
      vakken.map((vak) => inVak(bron.tellingen, maat, vak).reduce((som, per) => som + hoeveel(per), 0)),
    );
    const weg = [verborgen(nieuw ?? [], k), verborgen(klaar ?? [], k)];
    return vakken.map((vak, i) => {
      const dicht = weg.some((w) => w[i] === true);
      return {
        vak,
        nieuw: dicht ? WEGGELATEN : (nieuw?.[i] ?? 0),
        klaar: dicht ? WEGGELATEN : (klaar?.[i] ?? 0),
        voorraad: afgeschermdGetal(voorraadOp(bron, vak.tot), k),
      };
    });
  });
  const laatste = maanden.at(-1)?.voorraad ?? 0;
  return {
    titel: 'De laatste twaalf maanden',
    uitleg: '',
    beeld: beeld(
      `Voorraad, instroom en uitstroom in de laatste twaalf maanden. Op de laatste dag van het kwartaal lagen er ${laatste} dossiers.`,
      [
        ['merk', 'boven: voorraad; onder: nieuw'],
        ['zacht', 'onder: afgerond'],
      ],
      (props) => (
        <Voorraadbeeld
          {...props}
          stapels={maanden.map(({ vak, voorraad }) => ({
            ...maandplaats(vak),
            delen: [tekenbaar(voorraad)],
          }))}
          kolom={3}
          stroom={maanden.map(({ nieuw, klaar }) => [tekenbaar(nieuw), tekenbaar(klaar)])}
        />
      ),
    ),
    kolommen: ['Maand', 'Nieuw', 'Afgerond', 'Voorraad aan het eind'],
    rijen: vakrijen(
      bron,
      maanden.map(({ vak }) => vak),
      maanden.map(({ nieuw, klaar, voorraad }) => [nieuw, klaar, voorraad]),
      (vak) => maandnaam(vak, vak.tot),
    ),
  };
}
