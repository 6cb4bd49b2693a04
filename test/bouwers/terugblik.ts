import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { Context } from '../../src/kern/decider.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { EffectbeeldGeven } from '../../src/terugblik/beeld.ts';
import type { EffectTerugkijken, TerugblikOpdracht } from '../../src/terugblik/opdrachten.ts';
import { terugblikHandelingen } from '../../src/terugblik/opdrachten.ts';
import type { TotTerugblik } from '../../src/terugblik/toestand.ts';
import { evolveTerugblik } from '../../src/terugblik/toestand.ts';
import type { Opgezocht, TekstBeoordelen, TekstVoorstellen } from '../../src/terugblik/vrijgave.ts';
import { bekendgemaakteToekenning, klantmanager } from './besluit.ts';
import { inBezwaar } from './bezwaar.ts';
import { heelDossier } from './dossier.ts';
import { contextVoor, na, persoonId } from './stap.ts';
import { E1, E2, getoetst } from './toets.ts';
import { SCOOTMOBIEL } from './toets-scootmobiel.ts';

export const TERUGBLIKDAG: Datum = datum('2026-07-16');

/** A toets with two effects, and the decision on it was sent. */
export function teTerugblikken(): TotTerugblik {
  return heelDossier({ ...bekendgemaakteToekenning(), toets: getoetst(SCOOTMOBIEL).toets });
}

export function effectTerugkijken(anders: Partial<Omit<EffectTerugkijken, 'soort'>> = {}): EffectTerugkijken {
  return {
    soort: 'effectTerugkijken',
    op: TERUGBLIKDAG,
    effecten: [
      { effect: E1, oordeel: 'bereikt' },
      { effect: E2, oordeel: 'deels' },
    ],
    vervolg: 'doorgaan',
    opnieuwOp: datum('2026-12-01'),
    woordenInwoner: 'Ik zie weer elke week mensen. Alleen bij regen blijf ik thuis.',
    woordenMedewerker: '',
    ...anders,
  };
}

/** The resident is less content than the klantmanager of `effectTerugkijken`. */
export function effectbeeldGeven(anders: Partial<Omit<EffectbeeldGeven, 'soort'>> = {}): EffectbeeldGeven {
  return {
    soort: 'effectbeeldGeven',
    weg: 'portaal',
    effecten: [
      { effect: E1, oordeel: 'deels', tekst: 'Alleen als het droog is.' },
      { effect: E2, oordeel: 'niet', tekst: '' },
    ],
    woorden: 'Ik mis mijn zus.',
    ...anders,
  };
}

export function naTerugblik(
  t: TotTerugblik = teTerugblikken(),
  opdracht: TerugblikOpdracht = effectTerugkijken(),
  context: Context<LokaleRegels> = klantmanager(TERUGBLIKDAG),
): TotTerugblik {
  const stap = {
    handelingen: terugblikHandelingen,
    evolve: (s: TotTerugblik, g: Parameters<typeof evolveTerugblik>[1]): TotTerugblik => ({
      ...s,
      terugblik: evolveTerugblik(s.terugblik, g),
    }),
  };
  return na(stap, t, opdracht, context);
}

/** Enough like cases, and these colleagues. */
export const OPGEZOCHT: Opgezocht = {
  groepGenoeg: true,
  collegas: [
    { id: persoonId('bilal'), naam: 'Bilal Amrani' },
    { id: persoonId('thomas'), naam: 'Thomas de Groot' },
  ],
};

export function tekstVoorstellen(anders: Partial<Omit<TekstVoorstellen, 'soort'>> = {}): TekstVoorstellen {
  return {
    soort: 'tekstVoorstellen',
    tekst: 'De inwoner wilde weer onder de mensen. Vervoer alleen hielp niet; een vaste begeleider wel.',
    opgezocht: OPGEZOCHT,
    ...anders,
  };
}

/** On the newest text. */
export function tekstBeoordelen(
  t: TotTerugblik,
  anders: Partial<Omit<TekstBeoordelen, 'soort'>> = {},
): TekstBeoordelen {
  const id = t.terugblik.teksten.at(-1)?.id ?? volgendOnderdeel('TK', 0);
  return { soort: 'tekstBeoordelen', id, akkoord: true, reden: '', opgezocht: OPGEZOCHT, ...anders };
}

/** Proposed by the klantmanager who treats it. */
export function tekstVoorgesteld(t: TotTerugblik = teTerugblikken()): TotTerugblik {
  return naTerugblik(t, tekstVoorstellen());
}

/** And released by a jurist. */
export function tekstVrijgegeven(t: TotTerugblik = tekstVoorgesteld()): TotTerugblik {
  return naTerugblik(t, tekstBeoordelen(t), contextVoor('jurist', { vandaag: TERUGBLIKDAG }));
}

/** An objection runs. */
export function bestreden(t: TotTerugblik): TotTerugblik {
  return { ...t, bezwaar: inBezwaar().bezwaar };
}

/** Marked vertrouwelijk by a screener. */
export function vertrouwelijkGemaakt(t: TotTerugblik): TotTerugblik {
  const door = persoonId('screener');
  const vertrouwelijk = {
    grond: 'familieVanMedewerker',
    toelichting: '',
    sinds: TERUGBLIKDAG,
    door,
    bewaker: door,
  } as const;
  return { ...t, melding: { ...t.melding, vertrouwelijk } };
}
