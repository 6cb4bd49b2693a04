import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { DossierId, OnderdeelId } from '../kern/ids.ts';
import type { TotLevering } from '../levering/toestand.ts';
import type {
  HeronderzoekGestart,
  HerzieningBesloten,
  HulpBeeindigdOpVerzoek,
  SituatiewijzigingGemeld,
  SituatiewijzigingTerzijdeGelegd,
  TerugvorderingOverwogen,
  VervolgstandVastgelegd,
  VoornemenHerzien,
  VoornemenVervallen,
  VoortzettingAfgerond,
  VoortzettingBeoordeeld,
  VoortzettingGebeurtenis,
  VoortzettingGekoppeld,
  ZienswijzeGevraagd,
  ZienswijzeOntvangen,
} from './gebeurtenissen.ts';

/** Facts and content of a gebeurtenis in one value. */
type Plat<G extends { readonly feiten: object; readonly inhoud: object }> = G['feiten'] & G['inhoud'];

export type Heronderzoek = Plat<HeronderzoekGestart> & {
  /** The newest; an earlier one stays in the journal. */
  readonly beoordeeld: Plat<VoortzettingBeoordeeld> | null;
  readonly afgerond: Plat<VoortzettingAfgerond> | null;
};

export type Herziening = Plat<HerzieningBesloten> & {
  /** Who took it does not decide on an objection against it (Awb 10:3 lid 3). */
  readonly door: Wie;
};

export type Voornemen = Plat<VoornemenHerzien> & {
  readonly door: Wie;
  readonly gevraagd: ZienswijzeGevraagd['feiten'] | null;
  /** All that was said of it; a later one erases nothing. */
  readonly zienswijzen: readonly Plat<ZienswijzeOntvangen>[];
  readonly vervallen: Plat<VoornemenVervallen> | null;
  /** The later one that took its place before anybody was told of it. */
  readonly vervangenDoor: OnderdeelId | null;
  readonly besluit: Herziening | null;
};

export type Beeindiging = Plat<HulpBeeindigdOpVerzoek>;

export type Wijziging = Plat<SituatiewijzigingGemeld> & {
  readonly terzijde: (Plat<SituatiewijzigingTerzijdeGelegd> & { readonly door: Wie }) | null;
};

/** All oldest first. */
export interface VoortzettingToestand {
  readonly heronderzoeken: readonly Heronderzoek[];
  readonly wijzigingen: readonly Wijziging[];
  readonly voornemens: readonly Voornemen[];
  readonly terugvorderingen: readonly Plat<TerugvorderingOverwogen>[];
  readonly beeindigingen: readonly Beeindiging[];
  readonly gekoppeld: VoortzettingGekoppeld['feiten'] | null;
  /** How it went in the dossiers in which help goes on, as far as that was told. */
  readonly vervolgen: readonly VervolgstandVastgelegd['feiten'][];
}

export interface TotVoortzetting extends TotLevering {
  readonly voortzetting: VoortzettingToestand;
}

export const BEGIN_VOORTZETTING: VoortzettingToestand = {
  heronderzoeken: [],
  wijzigingen: [],
  voornemens: [],
  terugvorderingen: [],
  beeindigingen: [],
  gekoppeld: null,
  vervolgen: [],
};

export function evolveVoortzetting(
  t: VoortzettingToestand,
  g: Vastgelegd<VoortzettingGebeurtenis>,
): VoortzettingToestand {
  switch (g.soort) {
    case 'heronderzoekGestart':
      return {
        ...t,
        heronderzoeken: [...t.heronderzoeken, { ...g.feiten, ...g.inhoud, beoordeeld: null, afgerond: null }],
      };
    case 'situatiewijzigingGemeld':
      return { ...t, wijzigingen: [...t.wijzigingen, { ...g.feiten, ...g.inhoud, terzijde: null }] };
    case 'situatiewijzigingTerzijdeGelegd':
      return {
        ...t,
        wijzigingen: t.wijzigingen.map((w) =>
          w.id === g.feiten.wijziging ? { ...w, terzijde: { ...g.feiten, ...g.inhoud, door: g.door } } : w,
        ),
      };
    case 'voortzettingBeoordeeld':
      return metHeronderzoek(t, g.feiten.heronderzoek, { beoordeeld: { ...g.feiten, ...g.inhoud } });
    case 'voortzettingAfgerond':
      return metHeronderzoek(t, g.feiten.heronderzoek, { afgerond: { ...g.feiten, ...g.inhoud } });
    case 'voortzettingGekoppeld':
      return { ...t, gekoppeld: g.feiten };
    case 'vervolgstandVastgelegd':
      return { ...t, vervolgen: [...t.vervolgen, g.feiten] };
    case 'voornemenHerzien':
      return {
        ...t,
        voornemens: [
          ...t.voornemens.map((v) =>
            isOpen(v) && !v.gevraagd ? { ...v, vervangenDoor: v.vervangenDoor ?? g.feiten.id } : v,
          ),
          {
            ...g.feiten,
            ...g.inhoud,
            door: g.door,
            gevraagd: null,
            zienswijzen: [],
            vervallen: null,
            vervangenDoor: null,
            besluit: null,
          },
        ],
      };
    case 'zienswijzeGevraagd':
      return metVoornemen(t, g.feiten.voornemen, () => ({ gevraagd: g.feiten }));
    case 'zienswijzeOntvangen':
      return metVoornemen(t, g.feiten.voornemen, ({ zienswijzen }) => ({
        zienswijzen: [...zienswijzen, { ...g.feiten, ...g.inhoud }],
      }));
    case 'voornemenVervallen':
      return metVoornemen(t, g.feiten.voornemen, () => ({ vervallen: { ...g.feiten, ...g.inhoud } }));
    case 'herzieningBesloten':
      return metVoornemen(t, g.feiten.voornemen, () => ({
        besluit: { ...g.feiten, ...g.inhoud, door: g.door },
      }));
    case 'terugvorderingOverwogen':
      return { ...t, terugvorderingen: [...t.terugvorderingen, { ...g.feiten, ...g.inhoud }] };
    case 'hulpBeeindigdOpVerzoek':
      return { ...t, beeindigingen: [...t.beeindigingen, { ...g.feiten, ...g.inhoud }] };
  }
}

function metHeronderzoek(
  t: VoortzettingToestand,
  id: OnderdeelId,
  verandering: Partial<Heronderzoek>,
): VoortzettingToestand {
  return { ...t, heronderzoeken: t.heronderzoeken.map((h) => (h.id === id ? { ...h, ...verandering } : h)) };
}

function metVoornemen(
  t: VoortzettingToestand,
  id: OnderdeelId,
  verandering: (v: Voornemen) => Partial<Voornemen>,
): VoortzettingToestand {
  return { ...t, voornemens: t.voornemens.map((v) => (v.id === id ? { ...v, ...verandering(v) } : v)) };
}

type Bron = Pick<TotVoortzetting, 'voortzetting'>;

/** The one that is not done yet: there is never more than one. */
export function openHeronderzoek({ voortzetting }: Bron): Heronderzoek | undefined {
  return voortzetting.heronderzoeken.find(({ afgerond }) => afgerond === null);
}

/** The dossier in which it would go on ended without a decision: nothing goes on there. */
export function isGestrand({ voortzetting }: Bron, vervolg: DossierId): boolean {
  return voortzetting.vervolgen.findLast((v) => v.vervolg === vervolg)?.stand === 'zonderBesluit';
}

/** Meant, and neither decided nor given up: the one the resident was told of, else the newest. */
export function openVoornemen({ voortzetting }: Bron): Voornemen | undefined {
  const open = voortzetting.voornemens.filter(isOpen);
  return (
    open.find(({ gevraagd }) => gevraagd !== null) ??
    open.findLast(({ vervangenDoor }) => vervangenDoor === null)
  );
}

function isOpen({ besluit, vervallen }: Voornemen): boolean {
  return !besluit && !vervallen;
}

/** Not asked, for a reason of the law; who was asked after all, is heard (Awb 4:11, 4:12). */
export function isAchterwege({ gevraagd, achterwege }: Voornemen): boolean {
  return gevraagd === null && achterwege !== undefined;
}

/** What the resident said of it, first said first; that nothing is to be said is left out. */
export function inhoudelijk({ zienswijzen }: Voornemen): Voornemen['zienswijzen'] {
  return opDag(zienswijzen).filter(({ vorm }) => vorm !== 'geenBehoefte');
}

/** The resident said that this is all, or that there is nothing to say; what was said last counts. */
export function uitgesproken({ zienswijzen }: Voornemen): boolean {
  const laatste = opDag(zienswijzen).at(-1);
  return laatste !== undefined && (laatste.vorm === 'geenBehoefte' || laatste.nogMeer === false);
}

function opDag(zienswijzen: Voornemen['zienswijzen']): Voornemen['zienswijzen'] {
  return zienswijzen.toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

export function herzieningen({ voortzetting }: Bron): readonly Herziening[] {
  return voortzetting.voornemens.flatMap(({ besluit }) => besluit ?? []);
}

/** Told after the last time somebody began to look, or never looked at; not what was put aside with a reason. */
export function onbekekenWijzigingen({ voortzetting }: Bron): VoortzettingToestand['wijzigingen'] {
  const laatste = voortzetting.heronderzoeken.at(-1);
  // Told on the day it began, counts as seen: who starts it reads what came in.
  return voortzetting.wijzigingen.filter(
    ({ op, terzijde }) => terzijde === null && (laatste === undefined || op > laatste.op),
  );
}
