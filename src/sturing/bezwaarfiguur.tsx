import { BEZWAAREINDEN } from '../bezwaar/registerrij.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Bladcel } from '../platform/rekenblad.ts';
import { Stapelbeeld } from './beelden.tsx';
import type { Figuur, Stand } from './figuur.ts';
import { kwartaalnaam, kwartaalplaats, kwartalen, opgesomd, tekenbaar, telIn } from './figuur.ts';
import { zichtOp } from './zicht.ts';

/** What being late or wrong costs: objections, and penalties in money. */
export function bezwaarfiguur(s: Stand): Figuur {
  const vakken = kwartalen(s);
  const zicht = zichtOp(
    s,
    ({ tellingen }) =>
      vakken.flatMap((vak) => {
        const uit = BEZWAAREINDEN.map((einde) => telIn(tellingen, `bezwaar:${einde}`, vak));
        const afgehandeld = uit.reduce((a, b) => a + b, 0);
        const gegrond = uit[BEZWAAREINDEN.indexOf('gegrond')] ?? 0;
        const ontvangen = telIn(tellingen, 'bezwaar:ontvangen', vak);
        return [ontvangen, gegrond, afgehandeld - gegrond, telIn(tellingen, 'dwangsom', vak), afgehandeld];
      }),
    vakken.map((_, i) => ({ geheel: [5 * i + 4], delen: [5 * i + 1, 5 * i + 2] })),
  );
  const per = vakken.map((vak, i) => {
    const [ontvangen = 0, gegrond = 0, anders = 0, dwangsommen = 0] = zicht.slice(5 * i, 5 * i + 5);
    const bedrag: Bladcel =
      typeof dwangsommen === 'number' ? { centen: telIn(s.tellingen, 'dwangsomCenten', vak) } : WEGGELATEN;
    return { ontvangen, delen: [gegrond, anders], dwangsommen, bedrag };
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
