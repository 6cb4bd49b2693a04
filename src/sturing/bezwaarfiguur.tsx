import { BEZWAAREINDEN } from '../bezwaar/registerrij.ts';
import { afgeschermdeDelen, afgeschermdGetal, isKlein, WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Bladcel } from '../platform/rekenblad.ts';
import { Stapelbeeld } from './beelden.tsx';
import type { Figuur, Stand } from './figuur.ts';
import { kwartaalnaam, kwartaalplaats, kwartalen, opgesomd, tekenbaar, telIn } from './figuur.ts';

/** What being late or wrong costs: objections, and penalties in money. */
export function bezwaarfiguur(s: Stand): Figuur {
  const { tellingen, kleinsteGroep: k } = s;
  const vakken = kwartalen(s);
  const per = vakken.map((vak) => {
    const afgehandeld = BEZWAAREINDEN.map((einde) => telIn(tellingen, `bezwaar:${einde}`, vak));
    const gegrond = afgehandeld[BEZWAAREINDEN.indexOf('gegrond')] ?? 0;
    const dwangsommen = telIn(tellingen, 'dwangsom', vak);
    const bedrag: Bladcel = isKlein(dwangsommen, k)
      ? WEGGELATEN
      : { centen: telIn(tellingen, 'dwangsomCenten', vak) };
    return {
      ontvangen: afgeschermdGetal(telIn(tellingen, 'bezwaar:ontvangen', vak), k),
      delen: afgeschermdeDelen([gegrond, afgehandeld.reduce((a, b) => a + b, 0) - gegrond], k),
      dwangsommen: afgeschermdGetal(dwangsommen, k),
      bedrag,
    };
  });
  const laatste = per.at(-2);
  return {
    code: 'bezwaar',
    titel: 'Bezwaar en dwangsommen',
    uitleg: 'Wat te laat of te kort door de bocht ging, komt hier terug.',
    definitie: [
      'Ontvangen: bezwaren naar de dag van ontvangst. Gegrond en anders afgehandeld: naar de dag van de beslissing, intrekking of doorzending. De redenen staan in het bezwaarregister.',
      'Dwangsommen: vastgesteld met een bedrag boven nul, naar de dag van vaststelling (Awb 4:17, 4:18).',
    ],
    legenda: [
      { kleur: 'merk', tekst: 'gegrond' },
      { kleur: 'accent', tekst: 'anders afgehandeld' },
    ],
    kolommen: ['Kwartaal', 'Ontvangen', 'Gegrond', 'Anders afgehandeld', 'Dwangsommen', 'Bedrag in euro'],
    rijen: vakken.map((vak, i) => ({
      kop: kwartaalnaam(vak, s.vandaag),
      cellen: [
        per[i]?.ontvangen ?? 0,
        ...(per[i]?.delen ?? []),
        per[i]?.dwangsommen ?? 0,
        per[i]?.bedrag ?? null,
      ],
      lijsten: (['bezwaar:ontvangen', 'bezwaar:gegrond', 'bezwaar:anders', 'dwangsom'] as const).map(
        (maat) => ({ keuze: s.vraag.keuze, maat, loopt: false, ...vak }),
      ),
    })),
    beeld: (bij) => (
      <Stapelbeeld
        bij={bij}
        kolom={2}
        label={`Afgehandelde bezwaren per kwartaal. In het laatste hele kwartaal: ${opgesomd([
          ['gegrond', laatste?.delen[0] ?? 0],
          ['anders afgehandeld', laatste?.delen[1] ?? 0],
        ])}.`}
        stapels={vakken.map((vak, i) => ({
          ...kwartaalplaats(vak),
          delen: (per[i]?.delen ?? []).map(tekenbaar),
        }))}
      />
    ),
  };
}
