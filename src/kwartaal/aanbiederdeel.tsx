import type { Getoond } from '../doorlooptijd/scherm.ts';
import { afgeschermdeDelen, afgeschermdGetal } from '../doorlooptijd/scherm.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { metKomma } from '../sturing/figuur.ts';
import { aantal } from '../ui/weergave.ts';
import type { Conceptdeel } from './deel.ts';
import { isGetal, kleinsteGroepVan } from './deel.ts';
import type { Rapportbron } from './queries.ts';
import { ZONDER_HULP_UITLEG, zonderhulptabel } from './zonderhulptabel.ts';

/** Who waits for a provider: the decision is there, the help is not (sturing.md § 6 and 7). */
export function aanbiederdeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const { aanbieders, aanbiedernamen } = bron;
  const laatsteDag = plusDagen(bron.kwartaal.tot, -1);
  const wachtend = aanbieders.reduce((som, a) => som + a.wachtend, 0);
  const som = afgeschermdGetal(wachtend, k);
  // Of both the sum is told: how many wait in the sentence above, how many began among the lead times.
  const [wacht, begon] = [
    afgeschermdeDelen(
      aanbieders.map((a) => a.wachtend),
      k,
    ),
    afgeschermdeDelen(
      aanbieders.map((a) => a.gestart),
      k,
    ),
  ];
  const mediaan = (zicht: Getoond, gemeten: number, dagen: number | null): string | null =>
    !isGetal(zicht) || gemeten < k || dagen === null
      ? null
      : `${metKomma(Math.round((dagen / 7) * 10) / 10)} weken`;
  return {
    code: 'aanbieders',
    titel: 'Wie wacht er op een aanbieder?',
    uitleg:
      wachtend === 0
        ? `Op ${datumLang(laatsteDag)} wachtte niemand op een aanbieder aan wie de hulp was gevraagd.`
        : typeof som === 'string'
          ? `Op ${datumLang(laatsteDag)} wachtten er te weinig mensen op een aanbieder om te tonen.`
          : `Op ${datumLang(laatsteDag)} wachtten ${aantal(som, 'toegekend deel', 'toegekende delen')} hulp op een aanbieder aan wie die was gevraagd.`,
    tabellen: [
      {
        titel: 'Per aanbieder',
        uitleg: '',
        beeld: null,
        kolommen: [
          'Aanbieder',
          'Wachtend op de laatste dag',
          'Helft wacht zo lang of korter',
          'Begonnen in dit kwartaal',
          'Helft begon binnen',
          'Geweigerd in dit kwartaal',
        ],
        rijen: aanbieders.map((a, i) => ({
          kop: aanbiedernamen.get(a.aanbieder) ?? a.aanbieder,
          cellen: [
            wacht[i] ?? 0,
            mediaan(wacht[i] ?? 0, a.wachtGemeten, a.wachtDagen),
            begon[i] ?? 0,
            mediaan(begon[i] ?? 0, a.startGemeten, a.startDagen),
            afgeschermdGetal(a.geweigerd, k),
          ],
        })),
      },
      zonderhulptabel(bron),
    ],
    definities: [
      'Wachtend: aan deze aanbieder gevraagd, en op de laatste dag van het kwartaal niet begonnen, geweigerd of ingetrokken. Geteld in toegekende delen: wie op twee soorten hulp wacht, telt twee keer. Weken sinds de vraag aan de aanbieder.',
      'Begonnen: de eerste dag met hulp viel in dit kwartaal; weken van de vraag tot die dag. Wie op een afgesproken dag hulp overneemt, telt niet in de weken. Weigeren mag een aanbieder alleen met een reden.',
      ZONDER_HULP_UITLEG,
    ],
    aandacht: [],
  };
}
