import { z } from 'zod';
import type { Aanvraag } from '../aanvraag/toestand.ts';
import type { Bedrag } from '../kern/bedrag.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { leesLokaleCode, leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { leesRij } from '../toets/rijen.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { zBedragOfLeeg, zDatumOfLeeg, zGelezen, zKeuze, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import type { Onderdeelbesluit, OnderdeelTekst } from './gebeurtenissen.ts';
import { BESLISSINGEN } from './gebeurtenissen.ts';
import { voorliggendVoorzet } from './motivering.ts';
import { onderdeelveld } from './onderdeeleisen.ts';
import type { TotBesluit } from './toestand.ts';

export type Gevraagd = Aanvraag['gevraagd'][number];

export const VORMEN = ['natura', 'pgb'] as const;
export const PER = ['week', 'maand', 'jaar', 'eenmalig'] as const;
const PGB_OORDELEN = ['kanTaken', 'gemotiveerd', 'kwaliteit', 'eerderHerzien'] as const;

/** `2`, `2,5`; empty is null. */
export function leesOmvang(tekst: string): number | null | undefined {
  if (tekst === '') return null;
  return /^\d{1,5}([.,]\d{1,2})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : undefined;
}

export const omvangVeld = (omvang: number | null): string | null =>
  omvang === null ? null : String(omvang).replace('.', ',');
/** Without the euro sign. */
export const bedragVeld = (bedrag: Bedrag | null): string | null =>
  bedrag === null ? null : bedragTekst(bedrag).replace('€ ', '');

const schema = z.object({
  beslissing: zKeuze(BESLISSINGEN, 'Kies wat u besluit.'),
  voorziening: zGelezen(leesLokaleCode, 'Kies een voorziening.'),
  vorm: zKeuze(VORMEN, 'Kies natura of pgb.'),
  omvang: zGelezen(leesOmvang, 'Vul een getal in, zoals 2 of 2,5.'),
  per: zGelezen(
    (tekst) => (tekst === '' ? null : PER.find((per) => per === tekst)),
    'Kies per week, maand of jaar, of eenmalig.',
  ),
  ingang: zDatumOfLeeg('Vul een bestaande dag in.'),
  einde: zDatumOfLeeg('Vul een bestaande dag in.'),
  bedragPerJaar: zBedragOfLeeg('Vul een bedrag in, zoals 4320,00.'),
  eigenBijdrage: zVinkje(),
  effecten: z.array(z.string()),
  doel: zTekstOfLeeg(2_000),
  aanbieder: zTekstOfLeeg(300),
  hoeStarten: zTekstOfLeeg(2_000),
  motivering: zTekstOfLeeg(),
  voorliggend: zTekstOfLeeg(),
  nietToegekend: zTekstOfLeeg(2_000),
  pgb: z.array(z.string()),
  pgbBerekening: zTekstOfLeeg(2_000),
  pgbVoorwaarden: zTekstOfLeeg(4_000),
  pgbVerantwoording: zTekstOfLeeg(2_000),
});

/** The fields of one requested provision as decision and text. */
export function leesOnderdeel(
  ingevuld: Velden,
  gevraagd: Gevraagd,
): Gelezen<{ readonly besluit: Onderdeelbesluit; readonly tekst: OnderdeelTekst }> {
  const rij = leesRij(schema, ingevuld, (deel) => onderdeelveld(gevraagd, deel));
  if (!rij.gelukt) return rij;
  const v = rij.waarde;
  const metPgb = v.vorm === 'pgb' || gevraagd.vorm === 'pgb';
  return {
    gelukt: true,
    waarde: {
      besluit: {
        gevraagd: gevraagd.id,
        beslissing: v.beslissing,
        voorziening: v.voorziening,
        vorm: v.vorm,
        ingang: v.ingang,
        einde: v.einde,
        omvang: v.omvang,
        per: v.per,
        bedragPerJaar: v.bedragPerJaar,
        eigenBijdrage: v.eigenBijdrage,
        effecten: v.effecten.flatMap((id) => leesOnderdeelId(id) ?? []),
        ...(metPgb
          ? {
              pgb: {
                kanTaken: v.pgb.includes('kanTaken'),
                gemotiveerd: v.pgb.includes('gemotiveerd'),
                kwaliteit: v.pgb.includes('kwaliteit'),
                ...(v.pgb.includes('eerderHerzien') ? { eerderHerzien: true } : {}),
              },
            }
          : {}),
      },
      tekst: {
        gevraagd: gevraagd.id,
        doel: v.doel,
        motivering: v.motivering,
        aanbieder: v.aanbieder,
        hoeStarten: v.hoeStarten,
        voorliggend: v.voorliggend,
        nietToegekend: v.nietToegekend,
        ...(metPgb
          ? {
              pgb: {
                berekening: v.pgbBerekening,
                voorwaarden: v.pgbVoorwaarden,
                verantwoording: v.pgbVerantwoording,
              },
            }
          : {}),
      },
    },
  };
}

/** What to fill the fields of one provision with: the concept, else what was asked. */
export function onderdeelBegin(
  gevraagd: Gevraagd,
  t: TotBesluit,
  regels: LokaleRegels,
): Readonly<Record<string, string | readonly string[] | null>> {
  const concept = t.besluit.concept;
  const besluit = concept?.feiten.onderdelen.find((o) => o.gevraagd === gevraagd.id);
  const tekst = concept?.inhoud.onderdelen.find((o) => o.gevraagd === gevraagd.id);
  const voorziening = besluit?.voorziening ?? gevraagd.voorziening;
  const bijdrage = besluit?.eigenBijdrage ?? vindVoorziening(voorziening, regels)?.eigenBijdrage ?? false;
  const effecten = t.toets.effect.gesloten?.waarde.effecten ?? [];
  const waarden = {
    beslissing: besluit?.beslissing ?? null,
    voorziening,
    vorm: besluit?.vorm ?? gevraagd.vorm,
    omvang: omvangVeld(besluit?.omvang ?? null),
    per: besluit?.per ?? null,
    ingang: besluit?.ingang ?? null,
    einde: besluit?.einde ?? null,
    bedragPerJaar: bedragVeld(besluit?.bedragPerJaar ?? null),
    eigenBijdrage: bijdrage ? 'ja' : null,
    effecten: besluit?.effecten ?? (effecten.length === 1 ? effecten.map(({ id }) => id) : []),
    doel: tekst?.doel ?? effecten.map((e) => e.tekst).join('\n'),
    aanbieder: tekst?.aanbieder ?? null,
    hoeStarten: tekst?.hoeStarten ?? null,
    motivering: tekst?.motivering ?? null,
    voorliggend: tekst?.voorliggend ?? voorliggendVoorzet(t, regels),
    nietToegekend: tekst?.nietToegekend ?? null,
    pgb: PGB_OORDELEN.filter((naam) => besluit?.pgb?.[naam]),
    pgbBerekening: tekst?.pgb?.berekening ?? null,
    pgbVoorwaarden: tekst?.pgb?.voorwaarden ?? null,
    pgbVerantwoording: tekst?.pgb?.verantwoording ?? null,
  };
  return Object.fromEntries(
    Object.entries(waarden).map(([deel, waarde]) => [onderdeelveld(gevraagd, deel), waarde]),
  );
}
