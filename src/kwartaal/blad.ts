import { datumLang } from '../kern/datum.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';
import { bladnaam, metProcenten } from '../platform/rekenblad.ts';
import type { Rapportcijfers } from './gebeurtenissen.ts';
import { kwartaalVanaf, naamVanKwartaal } from './kwartaal.ts';
import { cijferrij, OPENBAARKOLOMMEN } from './openbaar.ts';
import type { Rapportversie } from './toestand.ts';

/** The figures as sheets: what they are, each table, what is not known, and what others published. */
export function rapportbladen(versie: Rapportversie): readonly Rekenblad[] {
  const { cijfers } = versie;
  const bladen: readonly Rekenblad[] = [
    voorblad(versie),
    ...cijfers.delen.flatMap(({ tabellen }) =>
      tabellen.map(({ titel, kolommen, rijen }) => ({
        naam: titel,
        kolommen,
        rijen: rijen.map(({ kop, cellen }) => [kop, ...cellen.map(metProcenten)]),
      })),
    ),
    {
      naam: 'Wat Omkeer niet weet',
      kolommen: ['Wat', 'Waarom niet'],
      rijen: cijfers.ontbreekt.map(({ wat, waarom }) => [wat, waarom]),
    },
    {
      naam: 'Openbare cijfers van anderen',
      kolommen: OPENBAARKOLOMMEN,
      rijen: cijfers.openbaar.map(cijferrij),
    },
  ];
  // With a number in front no two have the same name, also when it is cut off.
  return bladen.map((blad, i) => ({ ...blad, naam: bladnaam(`${i + 1} ${blad.naam}`) }));
}

function voorblad({ nummer, cijfers, vastgesteld }: Rapportversie): Rekenblad {
  return {
    naam: 'Over dit bestand',
    kolommen: ['Wat', 'Waarde'],
    rijen: [
      ['Rapport', naamVanKwartaal(kwartaalVanaf(cijfers.van))],
      ['Versie', nummer],
      ['Stand', vastgesteld === null ? 'concept, niet vastgesteld' : 'vastgesteld'],
      ['Eerste dag', { dag: cijfers.van }],
      ['Laatste dag', { dag: cijfers.totEnMet }],
      ['Peildatum', { dag: cijfers.peildatum }],
      ['Afscherming', afscherming(cijfers)],
      ...cijfers.delen.flatMap(({ titel, definities }) =>
        definities.map((tekst) => [`Definitie bij ${titel.toLowerCase()}`, tekst]),
      ),
    ],
  };
}

/** What is left out, and why. */
export function afscherming({ kleinsteGroep }: Pick<Rapportcijfers, 'kleinsteGroep'>): string {
  return `Een getal onder de ${kleinsteGroep} staat er niet in, en ook niet wat het zou verraden: dan is niemand te herkennen (Wmo 5.3.6). Vertrouwelijke dossiers zijn niet geteld.`;
}

export function peilzin({ van, totEnMet, peildatum }: Rapportcijfers): string {
  return `Over ${datumLang(van)} tot en met ${datumLang(totEnMet)}, geteld op ${datumLang(peildatum)}.`;
}
