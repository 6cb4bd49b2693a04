import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis, gevuldeRijen, tekstNodig } from './eis.ts';
import { genoemdProduct, isZin, noemtPersoon, vraagAchter } from './effecttaal.ts';
import type { EffectenVastgelegd } from './gebeurtenissen.ts';
import type { TotToets } from './toestand.ts';
import { effectVeld } from './veldnamen.ts';
import type { Effect } from './waarden.ts';

const STAP_1 = 'Omgekeerde Toets stap 1';
const MEESTE_EFFECTEN = 3;

/** One effect as filled in; `id` when it was there before and only changed. */
export interface EffectInvoer {
  readonly id: OnderdeelId | null;
  readonly tekst: string;
  readonly meetbaar: string;
  readonly vanWie: Effect['vanWie'];
  readonly horizon: Effect['horizon'];
  readonly toetsdatum: Datum | null;
  readonly effectdoel: LokaleCode | null;
}

interface Rij {
  readonly rij: number;
  readonly waarde: EffectInvoer;
}

function gevuldeEffecten(effecten: readonly EffectInvoer[]): readonly Rij[] {
  return gevuldeRijen(effecten, (e) => e.tekst.trim() === '' && e.meetbaar.trim() === '');
}

/** Names a sentence may use for a person of this dossier. */
function bekendeNamen(t: TotToets): readonly string[] {
  const inwoner = t.melding.melding?.inwoner;
  return [
    inwoner?.voornamen ?? '',
    inwoner?.achternaam ?? '',
    ...(t.onderzoek.huishouden?.personen.map((persoon) => persoon.naam) ?? []),
  ];
}

function zinEisen({ rij, waarde }: Rij, t: TotToets, regels: LokaleRegels): Weigering | undefined {
  const veld = effectVeld(rij, 'tekst');
  const leeg = tekstNodig(waarde.tekst, veld, `Effect ${rij + 1} heeft nog geen zin.`, STAP_1);
  if (leeg) return leeg;
  const product = genoemdProduct(
    waarde.tekst,
    regels.voorzieningen.map((voorziening) => voorziening.naam),
  );
  if (product !== undefined)
    return {
      code: 'effectIsVoorziening',
      reden: `‘${product}’ is een voorziening, geen effect.`,
      artikel: STAP_1,
      uitweg: `${vraagAchter(product)} Schrijf dat op.`,
      veld,
    };
  return eis(isZin(waarde.tekst) && noemtPersoon(waarde.tekst, bekendeNamen(t)), {
    code: 'effectGeenZin',
    reden: `Effect ${rij + 1} zegt nog niet wie wat doet of kan.`,
    artikel: STAP_1,
    uitweg: 'Maak er een zin van met een persoon en een werkwoord: ‘Ik ontmoet elke week mensen’.',
    veld,
  });
}

function toetsdatumEis({ rij, waarde }: Rij, vandaag: Datum): Weigering | undefined {
  const veld = effectVeld(rij, 'toetsdatum');
  if (waarde.toetsdatum === null)
    return {
      code: 'toetsdatumOntbreekt',
      reden: `Effect ${rij + 1} heeft geen datum waarop wij kijken of het gelukt is.`,
      artikel: STAP_1,
      uitweg: 'Spreek een datum af met de inwoner.',
      veld,
    };
  return eis(waarde.toetsdatum > vandaag, {
    code: 'toetsdatumVoorbij',
    reden: `De toetsdatum ${datumLang(waarde.toetsdatum)} ligt niet in de toekomst.`,
    artikel: STAP_1,
    uitweg: 'Kies een dag na vandaag.',
    veld,
  });
}

function doelEis({ rij, waarde }: Rij, regels: LokaleRegels): Weigering | undefined {
  return eis(waarde.effectdoel === null || regels.effectdoelen.some((d) => d.code === waarde.effectdoel), {
    code: 'effectdoelOnbekend',
    reden: 'Dit effectdoel kent de gemeente niet.',
    artikel: STAP_1,
    uitweg: 'Kies een doel uit de lijst, of geen.',
    veld: effectVeld(rij, 'effectdoel'),
  });
}

export function effectEisen(
  effecten: readonly EffectInvoer[],
  t: TotToets,
  regels: LokaleRegels,
  vandaag: Datum,
): readonly (Weigering | undefined)[] {
  const rijen = gevuldeEffecten(effecten);
  return [
    eis(rijen.length > 0, {
      code: 'geenEffect',
      reden: 'Er staat nog geen effect.',
      artikel: STAP_1,
      uitweg: 'Schrijf op wat de inwoner wil bereiken, in eigen woorden.',
      veld: effectVeld(0, 'tekst'),
    }),
    eis(rijen.length <= MEESTE_EFFECTEN, {
      code: 'teVeelEffecten',
      reden: `Er staan ${rijen.length} effecten.`,
      artikel: STAP_1,
      uitweg: 'Kies met de inwoner de drie belangrijkste.',
      veld: effectVeld(MEESTE_EFFECTEN, 'tekst'),
    }),
    ...rijen.flatMap((rij) => [
      zinEisen(rij, t, regels),
      tekstNodig(
        rij.waarde.meetbaar,
        effectVeld(rij.rij, 'meetbaar'),
        `Bij effect ${rij.rij + 1} staat niet hoe wij merken dat het gelukt is.`,
        STAP_1,
      ),
      toetsdatumEis(rij, vandaag),
      doelEis(rij, regels),
    ]),
  ];
}

/** All effect ids that were ever given out in this dossier. */
function eerdereIds(t: TotToets): readonly OnderdeelId[] {
  const { gesloten, geschiedenis } = t.toets.effect;
  const alle = [...geschiedenis, ...(gesloten ? [gesloten] : [])];
  return [...new Set(alle.flatMap((invulling) => invulling.waarde.effecten.map((effect) => effect.id)))];
}

/** The fact. Only call when `effectEisen` refused nothing: then every toetsdatum is there. */
export function effectenVastgelegd(
  effecten: readonly EffectInvoer[],
  vraagAchterDeVraag: string,
  t: TotToets,
): EffectenVastgelegd {
  const bekend = eerdereIds(t);
  const gebruikt = new Set<OnderdeelId>();
  let uitgegeven = bekend.length;
  const rijen = gevuldeEffecten(effecten).flatMap(({ waarde: { toetsdatum, ...effect } }) => {
    if (toetsdatum === null) return [];
    const hergebruik = effect.id !== null && bekend.includes(effect.id) && !gebruikt.has(effect.id);
    const id = hergebruik && effect.id !== null ? effect.id : volgendOnderdeel('E', uitgegeven++);
    gebruikt.add(id);
    return [{ ...effect, id, toetsdatum }];
  });
  return {
    soort: 'effectenVastgelegd',
    feiten: {
      effecten: rijen.map(({ id, vanWie, horizon, toetsdatum, effectdoel }) => ({
        id,
        vanWie,
        horizon,
        toetsdatum,
        effectdoel,
      })),
    },
    inhoud: {
      effecten: rijen.map(({ id, tekst, meetbaar }) => ({
        id,
        tekst: tekst.trim(),
        meetbaar: meetbaar.trim(),
      })),
      vraagAchterDeVraag: vraagAchterDeVraag.trim(),
    },
  };
}
