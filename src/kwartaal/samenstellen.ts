import { dagenTussen, datumLang, plusDagen } from '../kern/datum.ts';
import { spreidingIn } from '../sturing/duurfiguren.tsx';
import { aantal, getal } from '../ui/weergave.ts';
import { aanbiederdeel } from './aanbiederdeel.tsx';
import { bezwaardeel } from './bezwaardeel.tsx';
import type { Conceptdeel } from './deel.ts';
import { bevries, getoondPerVak, inOmkeer, isGetal, kleinsteGroepVan } from './deel.ts';
import { doorlooptijddeel, voorzieningdeel } from './duurdelen.tsx';
import { effectdeel, leerdeel } from './effectdelen.tsx';
import type { Rapportcijfers } from './gebeurtenissen.ts';
import { naamVanKwartaal, reeksTot } from './kwartaal.ts';
import type { Rapportbron } from './queries.ts';
import { stroomdeel } from './stroomdeel.tsx';
import { formatiedeel, verwachtingdeel } from './vooruitdelen.tsx';
import { urgentdeel, voorraaddeel, wachtdeel } from './wachtdelen.tsx';

/** What people ask and no fact in Omkeer tells: named, so that nobody reads its absence as good news. */
const ONTBREEKT: Rapportcijfers['ontbreekt'] = [
  {
    wat: 'Wat mensen van de toegang en de hulp vinden',
    waarom:
      'Dat vraagt de gemeente elk jaar in het cliëntervaringsonderzoek (Wmo 2.5.1). De terugblik op het effect is iets anders.',
  },
];

/** The report of a quarter by itself: counted, shielded, drawn. */
export async function stelSamen(bron: Rapportbron): Promise<Rapportcijfers> {
  const delen = [
    stroomdeel(bron),
    doorlooptijddeel(bron),
    voorzieningdeel(bron),
    voorraaddeel(bron),
    wachtdeel(bron),
    aanbiederdeel(bron),
    urgentdeel(bron),
    bezwaardeel(bron),
    effectdeel(bron),
    leerdeel(bron),
    formatiedeel(bron),
    verwachtingdeel(bron),
  ];
  return {
    van: bron.kwartaal.van,
    totEnMet: plusDagen(bron.kwartaal.tot, -1),
    peildatum: bron.peildatum,
    kleinsteGroep: kleinsteGroepVan(bron),
    delen: await Promise.all([algemeen(bron, delen), ...delen].map(bevries)),
    ontbreekt: ONTBREEKT,
    openbaar: bron.inrichting.openbareCijfers ?? [],
  };
}

/** In short, from the same figures as the parts; what stands out in them first. */
function algemeen(bron: Rapportbron, delen: readonly Conceptdeel[]): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const [nieuw, , toen] = getoondPerVak(bron, 'mijlpaal:gemeld');
  const [klaar] = getoondPerVak(bron, 'mijlpaal:klaar');
  const eerder = reeksTot(bron.kwartaal, 5)[0] ?? bron.kwartaal;
  const binnen = (maat: 'onderzoek' | 'geheel' | 'totHulp'): number | null => {
    const { aantal: hoeveel, mediaan } = spreidingIn(bron.tellingen, maat, bron.kwartaal);
    return hoeveel >= k ? mediaan : null;
  };
  const [verslag, besluit, hulp] = [binnen('onderzoek'), binnen('geheel'), binnen('totHulp')];
  return {
    code: 'algemeen',
    titel: 'In het kort',
    uitleg: [
      isGetal(nieuw)
        ? `Er kwamen ${aantal(nieuw, 'nieuwe melding', 'nieuwe meldingen')}${isGetal(toen) && inOmkeer(bron, eerder) === 'heel' ? `; in het ${naamVanKwartaal(eerder)} waren dat er ${getal(toen)}` : ''}.`
        : '',
      isGetal(klaar) ? `Er werden ${aantal(klaar, 'dossier', 'dossiers')} afgerond.` : '',
      verslag === null ? '' : `De helft van de verslagen was er binnen ${verslag} dagen na de melding.`,
      besluit === null ? '' : `De helft van de besluiten was er binnen ${besluit} dagen na de melding.`,
      hulp === null ? '' : `De helft van wie hulp kreeg, kreeg die binnen ${hulp} dagen na de melding.`,
      kort(bron),
    ]
      .filter((zin) => zin !== '')
      .join(' '),
    tabellen: [],
    definities: [],
    aandacht: delen.flatMap(({ aandacht }) => aandacht),
  };
}

/** Of a history so short that what takes long cannot be done yet. */
function kort({ eersteMelding, kwartaal, tellingen }: Rapportbron): string {
  if (eersteMelding === null) return '';
  const { p90 } = spreidingIn(tellingen, 'onderzoek', kwartaal);
  return dagenTussen(eersteMelding, kwartaal.van) >= (p90 ?? 0)
    ? ''
    : `De eerste melding in Omkeer is van ${datumLang(eersteMelding)}: wat lang duurt, kon nog niet klaar zijn, dus de dagen hierboven zijn te kort om iets aan af te meten.`;
}
