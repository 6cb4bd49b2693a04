import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal, dagVan } from '../ui/weergave.ts';
import { EffectBeeld, UitkomstBeeld } from './beelden.tsx';
import type { ToetsGebeurtenis } from './gebeurtenissen.ts';
import { TOETSSTAPPEN } from './gebeurtenissen.ts';
import {
  AANLEIDINGNAAM,
  GRONDNAAM,
  INBRENGNAAM,
  uitgenodigdeTekst,
  STAPNAAM,
  STAPNUMMER,
  stapTekst,
  TOETSUITKOMSTNAAM,
  WIJZENAAM,
} from './namen.ts';
import { nazienTekst } from './nazienlijst.tsx';
import { antwoordTekst } from './overzicht.tsx';
import type { ToetsToestand, TotToets } from './toestand.ts';
import { huidigeStap } from './toestand.ts';
import type { Effectstap } from './waarden.ts';

interface Props {
  readonly toestand: TotToets;
  /** Where the whole toets stands on one page. */
  readonly overzicht?: string | undefined;
  /** Where the like cases stand. */
  readonly vergelijkbaar?: string | undefined;
}

/** The Omgekeerde Toets on the file page. */
export function ToetsDeel({ toestand, overzicht, vergelijkbaar }: Props) {
  const { toets } = toestand;
  if (!toets.start)
    return (
      <Kaart titel="Omgekeerde Toets" id="toets">
        <Leegte titel="Nog niet begonnen">
          <p>
            Na het gesprek wegen wij in vier stappen: het effect dat de inwoner wil, de waarden achter de
            wetten, de gevolgen van elke oplossing, en pas daarna de regels.
          </p>
        </Leegte>
      </Kaart>
    );
  const antwoord = toets.bevestiging.gesloten?.waarde;
  const effect = toets.effect.gesloten?.waarde;
  return (
    <Kaart
      titel="Omgekeerde Toets"
      id="toets"
      acties={
        <>
          {overzicht === undefined ? null : <Link href={overzicht}>Hele toets op één pagina</Link>}
          {vergelijkbaar === undefined ? null : <Link href={vergelijkbaar}>Vergelijkbare gevallen</Link>}
          {vergelijkbaar === undefined || !effect ? null : (
            <Link href={aanbodPaden.bijDoelen(doelenVan(effect))}>Wat is er al?</Link>
          )}
        </>
      }
    >
      <Samenvatting
        regels={[
          ...stapregels(toets),
          uitkomstregel(toets),
          ...samenregel(toets, overzicht),
          ...nazienregel(toestand, overzicht),
        ]}
      />
      {effect ? <EffectBeeld stap={effect} /> : null}
      {effect ? <p>{antwoord ? antwoordTekst(antwoord) : 'De inwoner heeft nog niet geantwoord.'}</p> : null}
      <Motivering toets={toets} />
    </Kaart>
  );
}

/** The goals of the municipality that the effects serve; none: everything there is. */
const doelenVan = ({ effecten }: Effectstap): readonly string[] => [
  ...new Set(effecten.flatMap(({ effectdoel }) => effectdoel ?? [])),
];

function stapregels(toets: ToetsToestand) {
  const nu = huidigeStap(toets);
  return TOETSSTAPPEN.map((stap) => {
    const { gesloten } = toets[stap];
    return {
      term: `${STAPNUMMER[stap]}. ${STAPNAAM[stap]}`,
      waarde: gesloten ? (
        <>
          <Label soort="goed" icoon="goed" tekst="klaar" /> {dagVan(gesloten.op)}
        </>
      ) : stap === nu ? (
        <Label soort="info" tekst="nu aan de beurt" />
      ) : (
        <span class="omk-zacht">komt nog</span>
      ),
    };
  });
}

function uitkomstregel({ uitkomst }: ToetsToestand) {
  const gekozen = uitkomst.gesloten?.waarde;
  return {
    term: 'Uitkomst',
    waarde: gekozen ? (
      `${TOETSUITKOMSTNAAM[gekozen.keuze]}; wij kijken terug op ${datumLang(gekozen.evaluatiedatum)}`
    ) : (
      <span class="omk-zacht">komt nog</span>
    ),
  };
}

/** Who thinks along, once somebody was asked. */
function samenregel({ uitnodigingen }: ToetsToestand, overzicht: string | undefined) {
  if (uitnodigingen.length === 0) return [];
  const antwoorden = uitnodigingen.filter(({ inbreng }) => inbreng.length > 0).length;
  const tekst = `${aantal(uitnodigingen.length, 'collega', 'collega’s')} uitgenodigd, ${aantal(antwoorden, 'antwoord', 'antwoorden')}`;
  return [
    {
      term: 'Samen',
      waarde: overzicht === undefined ? tekst : <Link href={`${overzicht}#toets-samen`}>{tekst}</Link>,
    },
  ];
}

/** From the first step on: what will not hold, with the way to the list. */
function nazienregel(t: TotToets, overzicht: string | undefined) {
  if (!t.toets.effect.gesloten) return [];
  const tekst = nazienTekst(t);
  return [
    {
      term: 'Nazien',
      waarde: overzicht === undefined ? tekst : <Link href={`${overzicht}#toets-nazien`}>{tekst}</Link>,
    },
  ];
}

/** Folded: who wants it opens it. The weighing of each step stands on the page of the whole toets. */
function Motivering({ toets }: { toets: ToetsToestand }) {
  const uitkomst = toets.uitkomst.gesloten?.waarde;
  if (!uitkomst) return null;
  const opties = toets.ethiek.gesloten?.waarde.opties ?? [];
  return (
    <Uitklap titel="Uitkomst en motivering">
      <UitkomstBeeld uitkomst={uitkomst} opties={opties} />
    </Uitklap>
  );
}

/** How one gebeurtenis of this step reads in the timeline. */
export function toetsTijdlijn(g: Vastgelegd<ToetsGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'toetsGestart':
      return { titel: 'Omgekeerde Toets begonnen', tekst: AANLEIDINGNAAM[g.feiten.aanleiding] };
    case 'effectenVastgelegd':
      return {
        titel: 'Toets stap 1: effecten vastgelegd',
        tekst: g.inhoud.effecten.map((effect) => effect.tekst).join('; '),
      };
    case 'effectenBevestigd':
      return {
        titel: g.feiten.bevestigd ? 'Inwoner bevestigt de effecten' : 'Inwoner herkent de effecten niet',
        tekst: `${datumLang(g.feiten.op)}, ${WIJZENAAM[g.feiten.wijze]}`,
      };
    case 'grondwaardenGewogen': {
      const tel = (rol: string): number => g.feiten.waarden.filter((waarde) => waarde.rol === rol).length;
      return {
        titel: 'Toets stap 2: grondwaarden gewogen',
        tekst: `${tel('dient')} gediend, ${tel('onderDruk')} onder druk`,
      };
    }
    case 'ethiekGewogen':
      return {
        titel: 'Toets stap 3: gevolgen afgewogen',
        tekst: `${g.feiten.opties.length} opties vergeleken`,
      };
    case 'randvoorwaardenBepaald':
      return {
        titel: 'Toets stap 4: randvoorwaarden bepaald',
        tekst: g.inhoud.belemmeringen.map((belemmering) => belemmering.tekst).join('; '),
      };
    case 'toetsAfgerond':
      return { titel: 'Omgekeerde Toets afgerond', tekst: TOETSUITKOMSTNAAM[g.feiten.keuze] };
    case 'toetsstapHeropend':
      return { titel: `Toets heropend: ${stapTekst(g.feiten.stap)}`, tekst: g.inhoud.reden };
    case 'deelnemerUitgenodigd':
      return {
        titel: `Uitgenodigd voor de toets: ${uitgenodigdeTekst(g.feiten)}`,
        tekst: `${GRONDNAAM[g.feiten.grond]}, tot en met ${datumLang(g.feiten.totEnMet)}. ${g.inhoud.waarom}`,
      };
    case 'uitnodigingIngetrokken':
      return { titel: 'Uitnodiging voor de toets ingetrokken', tekst: g.inhoud.reden };
    case 'inbrengGegeven':
      return {
        titel: g.feiten.oordeel
          ? `Meegedacht met de toets: ${INBRENGNAAM[g.feiten.oordeel]}`
          : 'Meegedacht met de toets',
        tekst: g.inhoud.tekst,
      };
  }
}
