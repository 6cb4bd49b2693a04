import { z } from 'zod';
import { datumVan } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  zDatum,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
  zVinkje,
  zVinkjes,
} from '../ui/velden.ts';
import { foutenVan, gelezenVan, leesDeel } from './deelvelden.ts';
import type { Gesprekspunt, LeefgebiedOordeel, PuntBesproken } from './gebeurtenissen.ts';
import { GESPREKSPUNTEN } from './gebeurtenissen.ts';
import { ONDERZOEKSVORMEN } from './gespreksvorm.ts';
import { vulAan } from './gesprek-aanvullen.ts';
import type { OnderzoekContext } from './moment.ts';
import type { Aanwezige } from './namen.ts';
import { AANWEZIGEN } from './namen.ts';
import { geplandeAfspraken } from './opdrachten-afspraak.ts';
import type { GesprekOpdracht } from './opdrachten-gesprek.ts';
import type { TotOnderzoek } from './toestand.ts';

const STATUSSEN = [
  'besproken',
  'nietVanToepassing',
  'nogNiet',
] as const satisfies readonly PuntBesproken['status'][];
export const OORDELEN = [
  'gaatGoed',
  'aandacht',
  'probleem',
  'nietBesproken',
] as const satisfies readonly LeefgebiedOordeel['oordeel'][];

/** Names of the fields: flat, the same as in the refusals of the decider. */
export const puntVeld = {
  status: (punt: Gesprekspunt) => `punt.${punt}.status`,
  tekst: (punt: Gesprekspunt) => `punt.${punt}.tekst`,
} as const;
export const gebiedVeld = {
  oordeel: (gebied: Leefgebied) => `leefgebied.${gebied}.oordeel`,
  situatie: (gebied: Leefgebied) => `leefgebied.${gebied}.situatie`,
  gaatGoed: (gebied: Leefgebied) => `leefgebied.${gebied}.gaatGoed`,
  wens: (gebied: Leefgebied) => `leefgebied.${gebied}.wens`,
} as const;

const zTekstveld = zTekstOfLeeg();
const zGesprek = zGelezen<OnderdeelId | null>(
  (tekst) => (tekst === '' ? null : leesOnderdeelId(tekst)),
  'Kies welk gesprek dit was.',
);
const schema = z.object({
  gesprek: zGesprek,
  op: zDatum('Vul in op welke dag het gesprek was.'),
  vorm: zKeuze(ONDERZOEKSVORMEN, 'Kies wat voor gesprek het was.'),
  redenZonderGesprek: zTekstOfLeeg(4_000),
  aanwezigen: zVinkjes(AANWEZIGEN, 'Kies wie erbij was.'),
  aanwezigenToelichting: zTekstOfLeeg(2_000),
  vooronderzoekVerteld: zVinkje(),
  persoonlijkPlanBesproken: zKeuze(['ja', 'nee', 'geenPlan'], 'Kies of het persoonlijk plan is besproken.'),
  vraagAchterDeVraag: zTekstveld,
});
/** Not touched at all is `not yet`; a code that does not exist is an error. */
const zPunt = z.object({
  status: z.preprocess(
    (w) => w ?? 'nogNiet',
    zKeuze(STATUSSEN, 'Kies besproken, niet van toepassing of nog niet.'),
  ),
  tekst: zTekstveld,
});
const zGebied = z.object({
  oordeel: z.preprocess((w) => w ?? 'nietBesproken', zKeuze(OORDELEN, 'Kies hoe het gaat.')),
  situatie: zTekstveld,
  gaatGoed: zTekstveld,
  wens: zTekstveld,
});

/** The typed form: every field that is wrong is named at once. */
export function leesGesprek(ingevuld: Velden, t: TotOnderzoek): Gelezen<GesprekOpdracht> {
  const plan: Velden = t.melding.persoonlijkPlan ? {} : { persoonlijkPlanBesproken: ['geenPlan'] };
  const gelezen = leesFormulier(schema, { ...ingevuld, ...plan });
  const punten = GESPREKSPUNTEN.map((punt) => leesPunt(ingevuld, punt));
  const gebieden = LEEFGEBIEDEN.map((gebied) => leesGebied(ingevuld, gebied));
  const fouten = foutenVan([gelezen, ...punten, ...gebieden]);
  if (!gelezen.gelukt || Object.keys(fouten).length > 0) return { gelukt: false, fouten };
  const { gesprek, op, vorm, aanwezigen, vooronderzoekVerteld, persoonlijkPlanBesproken } = gelezen.waarde;
  const p = gelezenVan(punten);
  const l = gelezenVan(gebieden);
  const nieuw = {
    feiten: {
      op,
      vorm,
      vooronderzoekVerteld,
      persoonlijkPlanBesproken,
      punten: p.map(({ punt, status }) => ({ punt, status })),
      leefgebieden: l.map(({ gebied, oordeel }) => ({ gebied, oordeel })),
      aanwezigen: vorm === 'zonderGesprek' ? [] : aanwezigen,
    },
    inhoud: {
      aanwezigenToelichting: gelezen.waarde.aanwezigenToelichting,
      vraagAchterDeVraag: gelezen.waarde.vraagAchterDeVraag,
      ...(vorm === 'zonderGesprek' && { redenZonderGesprek: gelezen.waarde.redenZonderGesprek }),
      punten: p.map(({ punt, tekst }) => ({ punt, tekst })),
      leefgebieden: l
        .map(({ gebied, situatie, gaatGoed, wens }) => ({ gebied, situatie, gaatGoed, wens }))
        .filter(({ situatie, gaatGoed, wens }) => `${situatie}${gaatGoed}${wens}` !== ''),
    },
  };
  const eerder = t.onderzoek.gesprekken.find((g) => g.id === gesprek);
  return {
    gelukt: true,
    waarde: { soort: 'gesprekVastleggen', gesprek, ...(eerder ? vulAan(eerder, nieuw) : nieuw) },
  };
}

function leesPunt(ingevuld: Velden, punt: Gesprekspunt): Gelezen<PuntBesproken & { readonly tekst: string }> {
  const gelezen = leesDeel(zPunt, ingevuld, (deel) => `punt.${punt}.${deel}`);
  return gelezen.gelukt ? { gelukt: true, waarde: { punt, ...gelezen.waarde } } : gelezen;
}

function leesGebied(
  ingevuld: Velden,
  gebied: Leefgebied,
): Gelezen<LeefgebiedOordeel & Readonly<Record<'situatie' | 'gaatGoed' | 'wens', string>>> {
  const gelezen = leesDeel(zGebied, ingevuld, (deel) => `leefgebied.${gebied}.${deel}`);
  return gelezen.gelukt ? { gelukt: true, waarde: { gebied, ...gelezen.waarde } } : gelezen;
}

/** The appointment that was to be today or before, with what is already known filled in. */
export function beginGesprek(t: TotOnderzoek, c: OnderzoekContext): Velden {
  const afspraak = geplandeAfspraken(t).findLast((a) => datumVan(a.begin) <= c.vandaag);
  const laatste = t.onderzoek.gesprekken.at(-1);
  return maakVelden({
    gesprek: afspraak?.id ?? '',
    op: afspraak ? datumVan(afspraak.begin) : c.vandaag,
    vorm: afspraak?.vorm ?? 'huisbezoek',
    aanwezigen: ['inwoner', ...(afspraak?.tolk ? (['tolk'] satisfies Aanwezige[]) : [])],
    vraagAchterDeVraag: laatste?.inhoud.vraagAchterDeVraag,
  });
}
