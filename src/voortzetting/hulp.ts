import { geldendeOnderdelen, vervangenDoor } from '../bezwaar/besluiten.ts';
import { isHerroepen } from '../bezwaar/stand.ts';
import type { VervangendOnderdeel } from '../bezwaar/gebeurtenissen.ts';
import type { Onderdeelbesluit } from '../besluit/gebeurtenissen.ts';
import { krijgt } from '../besluit/onderdeeleisen.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Herziening, TotVoortzetting } from './toestand.ts';
import { herzieningen } from './toestand.ts';

/** Days on which a granted part is the same. */
export interface Hulpperiode extends Pick<Onderdeelbesluit, 'omvang' | 'per' | 'bedragPerJaar'> {
  readonly van: Datum | null;
  /** Last day; null without an end. */
  readonly tm: Datum | null;
  /** The decision that made it so; null for the grant. */
  readonly besluit: OnderdeelId | null;
}

/** A provision that was granted and made known, how it is from when, and until when it holds now. */
export interface LopendeHulp extends Pick<
  VervangendOnderdeel,
  'gevraagd' | 'voorziening' | 'vorm' | 'ingang' | 'einde'
> {
  /** Ended earlier than was decided at first: withdrawn, changed, or the resident wanted no more of it. */
  readonly waardoor: Beeindiging['waardoor'] | null;
  /** The first days first; one after the other. */
  readonly perioden: readonly [Hulpperiode, ...Hulpperiode[]];
}

interface Beeindiging {
  readonly einde: Datum;
  readonly waardoor: 'ingetrokken' | 'gewijzigd' | 'opVerzoek';
}

/** What was granted, with what came after it: objection, change, withdrawal, a stop (Wmo 2.3.5, 2.3.10). */
export function lopendeHulp(t: TotVoortzetting): readonly LopendeHulp[] {
  if (!t.besluit.bekendgemaakt) return [];
  return geldendeOnderdelen(t)
    .filter(krijgt)
    .map((onderdeel) => {
      const { gevraagd, voorziening, vorm, ingang, einde } = onderdeel;
      const begin = { gevraagd, voorziening, vorm, ingang, einde, waardoor: null };
      const tot = eindes(t, gevraagd).reduce<Omit<LopendeHulp, 'perioden'>>(
        (hulp, anders) => (hulp.einde === null || anders.einde < hulp.einde ? { ...hulp, ...anders } : hulp),
        begin,
      );
      return { ...tot, perioden: tm(perioden(t, onderdeel), tot.einde) };
    });
}

/** As it is on this day; before it begins as it begins, and afterwards as it was last. */
export function zoOp(
  { perioden: [eerste, ...later] }: Pick<LopendeHulp, 'perioden'>,
  dag: Datum,
): Hulpperiode {
  return later.findLast(({ van }) => van === null || van <= dag) ?? eerste;
}

/** What comes after this day. */
export function laterDan(
  { perioden: [, ...later] }: Pick<LopendeHulp, 'perioden'>,
  dag: Datum,
): readonly Hulpperiode[] {
  return later.filter(({ van }) => van !== null && van > dag);
}

/** Changed by decision, and not revoked after objection (Awb 7:11). */
function geldend(
  t: TotVoortzetting,
  soort: Herziening['herziening'],
  onderdeel: OnderdeelId,
): readonly Herziening[] {
  return herzieningen(t).filter(
    ({ id, herziening, onderdelen }) =>
      herziening === soort && onderdelen.includes(onderdeel) && !isHerroepen(t, id),
  );
}

type Perioden = LopendeHulp['perioden'];

/** A later decision counts from its first day on, whatever was decided before about the days after it. */
function perioden(t: TotVoortzetting, onderdeel: VervangendOnderdeel): Perioden {
  const { gevraagd, omvang, per, ingang, einde } = onderdeel;
  const bedragPerJaar = bedragVan(t, gevraagd);
  const begin: Perioden = [{ van: ingang, tm: einde, omvang, per, bedragPerJaar, besluit: null }];
  return geldend(t, 'wijzigen', gevraagd).reduce<Perioden>((tot, { id, ingang: vanaf, wordt }) => {
    const nieuw = wordt?.find((w) => w.onderdeel === gevraagd);
    if (!nieuw) return tot;
    const [eerste, ...later] = tot;
    const van = ingang !== null && vanaf < ingang ? ingang : vanaf;
    const erna: Hulpperiode = {
      van,
      tm: nieuw.einde,
      omvang: nieuw.omvang,
      per: nieuw.per,
      bedragPerJaar: nieuw.bedragPerJaar,
      besluit: id,
    };
    if (eerste.van !== null && eerste.van >= van) return [erna];
    const ervoor = later.filter((p) => p.van !== null && p.van < van);
    return [...tm([eerste, ...ervoor], plusDagen(van, -1)), erna];
  }, begin);
}

/** What lies after the last day falls away. */
function tm([eerste, ...later]: Perioden, dag: Datum | null): Perioden {
  if (dag === null) return [eerste, ...later];
  const korter = (p: Hulpperiode): Hulpperiode => (p.tm === null || p.tm > dag ? { ...p, tm: dag } : p);
  return [korter(eerste), ...later.filter(({ van }) => van === null || van <= dag).map(korter)];
}

/** A decision on an objection names no amount in euros: then nobody knows it here. */
function bedragVan(t: TotVoortzetting, onderdeel: OnderdeelId): Onderdeelbesluit['bedragPerJaar'] {
  const { genomen, concept } = t.besluit;
  if (genomen && vervangenDoor(t, genomen.besluit)) return null;
  return concept?.feiten.onderdelen.find(({ gevraagd }) => gevraagd === onderdeel)?.bedragPerJaar ?? null;
}

function eindes(t: TotVoortzetting, onderdeel: OnderdeelId): readonly Beeindiging[] {
  return [
    ...geldend(t, 'wijzigen', onderdeel).flatMap(({ wordt }): readonly Beeindiging[] => {
      const einde = wordt?.find((w) => w.onderdeel === onderdeel)?.einde ?? null;
      return einde === null ? [] : [{ einde, waardoor: 'gewijzigd' }];
    }),
    ...geldend(t, 'intrekken', onderdeel).map(({ ingang }) => ({
      einde: plusDagen(ingang, -1),
      waardoor: 'ingetrokken' as const,
    })),
    ...t.voortzetting.beeindigingen
      .filter(({ id, onderdelen }) => onderdelen.includes(onderdeel) && !isHerroepen(t, id))
      .map(({ laatsteDag }) => ({ einde: laatsteDag, waardoor: 'opVerzoek' as const })),
  ];
}

/** There must be help that was granted and made known: else there is nothing to go on with. */
export function zonderHulp(t: TotVoortzetting): Weigering | undefined {
  return lopendeHulp(t).length > 0
    ? undefined
    : {
        code: 'geenToegekendeHulp',
        reden: 'In dit dossier is geen hulp toegekend en bekendgemaakt.',
        artikel: 'Wmo 2.3.9',
        uitweg: 'Kijk in het dossier waarin de hulp is toegekend, of leg een nieuwe melding vast.',
      };
}

/** The help that still goes on after this day. */
export function hulpNa(t: TotVoortzetting, dag: Datum): readonly LopendeHulp[] {
  return lopendeHulp(t).filter(({ einde }) => einde === null || einde >= dag);
}
