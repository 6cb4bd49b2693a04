import { BEZWAARGRONDNAAM } from '../bezwaar/namen.ts';
import type { Bezwaargrond } from '../bezwaar/codes.ts';
import { BEZWAARGRONDEN } from '../bezwaar/codes.ts';
import { BEZWAAREINDEN } from '../bezwaar/registerrij.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { afgeschermdeDelen, deelTekst, afgeschermdGetal } from '../doorlooptijd/scherm.ts';
import { Stapelbeeld } from '../sturing/beelden.tsx';
import { optijdcel, spreidingIn } from '../sturing/duurfiguren.tsx';
import { kwartaalplaats, opgesomd, tekenbaar, telIn } from '../sturing/figuur.ts';
import { MAAT } from '../sturing/namen.ts';
import type { Conceptdeel, Concepttabel } from './deel.ts';
import {
  beeld,
  duurBekend,
  getoondPerVak,
  isGetal,
  kleinsteGroepVan,
  perVak,
  perVergeleken,
  vakrijen,
  vergelijkkolommen,
} from './deel.ts';
import type { Rapportcel } from './gebeurtenissen.ts';
import { reeksTot } from './kwartaal.ts';
import type { Rapportbron } from './queries.ts';

/** What being late or wrong costs: objections with their reasons, and penalties in money. */
export function bezwaardeel(bron: Rapportbron): Conceptdeel {
  const dwangsommen = telIn(bron.tellingen, 'dwangsom', bron.kwartaal);
  return {
    code: 'bezwaar',
    titel: 'Bezwaar en dwangsommen',
    uitleg: 'Wat te laat of te kort door de bocht ging, komt hier terug.',
    tabellen: [kerntabel(bron), reekstabel(bron), grondtabel(bron)],
    definities: [
      'Ontvangen: bezwaren naar de dag van ontvangst. Gegrond en anders afgehandeld: naar de dag van de beslissing, intrekking of doorzending.',
      MAAT.bezwaar.definitie,
      'Dwangsommen: vastgesteld met een bedrag boven nul, naar de dag van vaststelling (Awb 4:17, 4:18).',
    ],
    aandacht:
      dwangsommen > 0
        ? ['Er zijn dwangsommen vastgesteld: besluiten kwamen te laat, ook na een ingebrekestelling.']
        : [],
  };
}

/** Upheld, and handled in another way. */
function afgehandeld({ tellingen }: Rapportbron, vak: Tijdvak): readonly [number, number] {
  const alle = BEZWAAREINDEN.reduce((som, einde) => som + telIn(tellingen, `bezwaar:${einde}`, vak), 0);
  const gegrond = telIn(tellingen, 'bezwaar:gegrond', vak);
  return [gegrond, alle - gegrond];
}

function kerntabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const delen = perVergeleken(bron, (vak) => afgeschermdeDelen(afgehandeld(bron, vak), k));
  const duren = perVergeleken(bron, (vak) => {
    const { aantal, mediaan } = spreidingIn(bron.tellingen, 'bezwaar', vak);
    const optijd = optijdcel(
      bron.tellingen,
      'bezwaar',
      vak,
      { kleinsteGroep: k },
      afgeschermdGetal(aantal, k),
    );
    return [aantal >= k && duurBekend(bron, 'bezwaar', vak) ? mediaan : null, optijd] as const;
  });
  const dwangsommen = getoondPerVak(bron, 'dwangsom');
  return {
    titel: 'Bezwaren en dwangsommen',
    uitleg: '',
    beeld: null,
    kolommen: vergelijkkolommen(bron, 'Maat'),
    rijen: [
      {
        kop: 'Bezwaren ontvangen',
        cellen: getoondPerVak(bron, 'bezwaar:ontvangen'),
      },
      { kop: 'Gegrond', cellen: delen.map((deel) => deel?.[0] ?? null) },
      { kop: 'Anders afgehandeld', cellen: delen.map((deel) => deel?.[1] ?? null) },
      { kop: 'Van bezwaar tot beslissing, mediaan in dagen', cellen: duren.map((duur) => duur?.[0] ?? null) },
      { kop: 'Op tijd beslist, met opschorting', cellen: duren.map((duur) => duur?.[1] ?? null) },
      { kop: 'Dwangsommen', cellen: dwangsommen },
      {
        kop: 'Bedrag aan dwangsommen',
        cellen: perVak(bron, 'dwangsomCenten').map((centen, i): Rapportcel =>
          centen !== null && isGetal(dwangsommen[i]) ? { centen } : null,
        ),
      },
    ],
  };
}

function reekstabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const vakken = reeksTot(bron.kwartaal, 8);
  const per = vakken.map((vak) => afgeschermdeDelen(afgehandeld(bron, vak), k));
  const [gegrond = 0, anders = 0] = per.at(-1) ?? [];
  return {
    titel: 'Afgehandelde bezwaren, twee jaar',
    uitleg: '',
    beeld: beeld(
      `Afgehandelde bezwaren per kwartaal. In dit kwartaal: ${opgesomd([
        ['gegrond', gegrond],
        ['anders afgehandeld', anders],
      ])}.`,
      [
        ['merk', 'gegrond'],
        ['accent', 'anders afgehandeld'],
      ],
      (props) => (
        <Stapelbeeld
          {...props}
          stapels={vakken.map((vak, i) => ({ ...kwartaalplaats(vak), delen: (per[i] ?? []).map(tekenbaar) }))}
        />
      ),
    ),
    kolommen: ['Kwartaal', 'Gegrond', 'Anders afgehandeld'],
    rijen: vakrijen(bron, vakken, per),
  };
}

/** Over four quarters: in one there are too few of each to say anything. */
function grondtabel({ bezwaargronden, ...bron }: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const tel = (grond: Bezwaargrond, gegrond: boolean): number =>
    bezwaargronden
      .filter((g) => g.grond === grond && (!gegrond || g.uitkomst === 'gegrond'))
      .reduce((som, { aantal }) => som + aantal, 0);
  const gevonden = BEZWAARGRONDEN.filter((grond) => tel(grond, false) > 0);
  return {
    titel: 'Waarom mensen bezwaar maakten',
    uitleg:
      gevonden.length === 0
        ? 'In de vier kwartalen tot en met dit kwartaal is geen bezwaar afgehandeld.'
        : 'In de vier kwartalen tot en met dit kwartaal. Een bezwaar met twee redenen telt bij beide.',
    beeld: null,
    kolommen: ['Reden', 'Afgehandeld', 'Waarvan gegrond'],
    rijen: gevonden.map((grond) => ({
      kop: hoofdletter(BEZWAARGRONDNAAM[grond]),
      cellen: [afgeschermdGetal(tel(grond, false), k), deelTekst(tel(grond, true), tel(grond, false), k)],
    })),
  };
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
