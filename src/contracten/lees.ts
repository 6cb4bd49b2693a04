import { z } from 'zod';
import { leesLokaleCode } from '../kern/ids.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  zBedragOfLeeg,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import type { Aanbiedergegevens } from './register.ts';
import { STOPGRONDEN } from './register.ts';

const HOOGSTENS_TEKENS = 500;
const GEEN_DATUM = 'Vul een dag in, of laat het leeg.';
const zReden = zTekstOfLeeg(HOOGSTENS_TEKENS);
const zVoorziening = zGelezen<LokaleCode>(leesLokaleCode, 'Kies een voorziening uit de lijst.');
const zVoorzieningOfAlles = zGelezen<LokaleCode | null>(
  (tekst) => (tekst === '' ? null : leesLokaleCode(tekst)),
  'Kies een voorziening uit de lijst.',
);
const zStop = zGelezen((tekst) => (/^\d{1,6}$/.test(tekst) ? Number(tekst) : undefined), 'Kies een stop.');
/** Also what the rules refuse, so that they can say why. */
const zGetalOfLeeg = zGelezen(
  (tekst): number | null | undefined =>
    tekst === '' ? null : /^-?\d{1,9}$/.test(tekst) ? Number(tekst) : undefined,
  'Vul een heel getal in, of laat het leeg.',
);

const zGegevens = z
  .object({
    naam: zTekstOfLeeg(120),
    agb: zTekstOfLeeg(20),
    telefoon: zTekstOfLeeg(30),
    email: zTekstOfLeeg(200),
    contractVan: zDatum('Vul in wanneer het contract ingaat.'),
    contractTm: zDatumOfLeeg(GEEN_DATUM),
    gebieden: zTekstOfLeeg(2_000),
  })
  .transform(({ agb, gebieden, ...rest }): Aanbiedergegevens => ({
    ...rest,
    agb: agb === '' ? null : agb.replaceAll(' ', ''),
    gebieden: [...new Set(gebieden.split(/[\s,;]+/).filter((deel) => deel !== ''))].sort(),
  }));

export const leesGegevens = (ingevuld: Velden) => leesFormulier(zGegevens, ingevuld);

export function waardenVanGegevens(g: Aanbiedergegevens): Velden {
  return maakVelden({ ...g, gebieden: g.gebieden.join(', ') });
}

const zProduct = z
  .object({
    voorziening: zVoorziening,
    tarief: zBedragOfLeeg('Vul een bedrag in, zoals 38,40, of laat het leeg.'),
    categorie: zTekstOfLeeg(10),
    productcode: zTekstOfLeeg(10),
  })
  .transform(({ voorziening, tarief, categorie, productcode }) => ({
    soort: 'productZetten' as const,
    product: {
      voorziening,
      tarief,
      iwmo: categorie === '' && productcode === '' ? null : { categorie, code: productcode.toUpperCase() },
    },
  }));

const zVervalt = z
  .object({ voorziening: zVoorziening, bevestigd: zGetalOfLeeg })
  .transform((v) => ({ soort: 'productLatenVervallen' as const, ...v }));

const zCapaciteit = z
  .object({ voorziening: zVoorziening, aantal: zGetalOfLeeg, wachtweken: zGetalOfLeeg })
  .transform((v) => ({ soort: 'capaciteitMelden' as const, ...v }));

const zStopVragen = z
  .object({
    voorziening: zVoorzieningOfAlles,
    van: zDatum('Vul in wanneer de stop ingaat.'),
    tm: zDatumOfLeeg(GEEN_DATUM),
    reden: zReden,
  })
  .transform((v) => ({ soort: 'stopVragen' as const, ...v }));

const zOpleggen = z
  .object({
    voorziening: zVoorzieningOfAlles,
    grond: zKeuze(STOPGRONDEN, 'Kies waarom de gemeente de stop oplegt.'),
  })
  .transform((v) => ({ soort: 'stopOpleggen' as const, ...v }));

const zAntwoord = z
  .object({
    stop: zStop,
    antwoord: zKeuze(['toestaan', 'weigeren'], 'Kies of de stop mag.'),
    tm: zDatumOfLeeg(GEEN_DATUM),
    reden: zReden,
  })
  .transform(({ stop, antwoord, tm, reden }) =>
    antwoord === 'toestaan'
      ? ({ soort: 'stopToestaan', stop, tm } as const)
      : ({ soort: 'stopWeigeren', stop, reden } as const),
  );

const zOpheffen = z
  .object({ stop: zStop, weerVanaf: zDatum('Vul in vanaf welke dag er weer mensen bij kunnen.') })
  .transform((v) => ({ soort: 'stopOpheffen' as const, ...v }));

const zSluiten = z
  .object({
    op: zDatum('Vul in op welke dag de aanbieder sluit.'),
    reden: zReden,
    bevestigd: zGetalOfLeeg,
  })
  .transform((v) => ({ soort: 'sluiten' as const, ...v }));

const zDoorgaan = z.object({ reden: zReden }).transform((v) => ({ soort: 'doorgaan' as const, ...v }));

const zBevestigd = z.object({ bevestigd: zGetalOfLeeg });

function leesWijzigen(v: Velden) {
  const gegevens = leesGegevens(v);
  const bevestigd = leesFormulier(zBevestigd, v);
  if (!gegevens.gelukt) return gegevens;
  if (!bevestigd.gelukt) return bevestigd;
  const waarde = { soort: 'aanbiederZetten', gegevens: gegevens.waarde, ...bevestigd.waarde } as const;
  return { gelukt: true, waarde } as const;
}

/** What a person sends, by page. */
export const LEES = {
  wijzigen: leesWijzigen,
  product: (v: Velden) => leesFormulier(zProduct, v),
  vervalt: (v: Velden) => leesFormulier(zVervalt, v),
  capaciteit: (v: Velden) => leesFormulier(zCapaciteit, v),
  stop: (v: Velden) => leesFormulier(zStopVragen, v),
  opleggen: (v: Velden) => leesFormulier(zOpleggen, v),
  antwoord: (v: Velden) => leesFormulier(zAntwoord, v),
  opheffen: (v: Velden) => leesFormulier(zOpheffen, v),
  sluiten: (v: Velden) => leesFormulier(zSluiten, v),
  doorgaan: (v: Velden) => leesFormulier(zDoorgaan, v),
} as const;
export type Blad = keyof typeof LEES;
