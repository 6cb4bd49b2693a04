import { z } from 'zod';
import type { LokaleCode } from '../kern/ids.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import type { Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veldLijst,
  zDatum,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
  zVinkje,
  zVinkjes,
} from '../ui/velden.ts';
import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTEN, TOEGANKELIJK } from './aanbod.ts';

/** Empty is not known; anything else that is no number is refused by the rules. */
export const zPlaatsen = zGelezen(
  (tekst): number | null | undefined =>
    tekst === '' ? null : /^-?\d{1,9}$/.test(tekst) ? Number(tekst) : undefined,
  'Vul een heel getal in, of laat het leeg.',
);

const zAanbod = z.object({
  naam: zTekstOfLeeg(120),
  organisatie: zTekstOfLeeg(120),
  soort: zKeuze(AANBODSOORTEN, 'Kies wat voor hulp het is.'),
  omschrijving: zTekstOfLeeg(1_000),
  voorWie: zTekstOfLeeg(300),
  leefgebieden: zVinkjes(LEEFGEBIEDEN, 'Kies een leefgebied uit de lijst.'),
  gebieden: zTekstOfLeeg(300),
  plaatsen: zPlaatsen,
  toegankelijk: zVinkjes(TOEGANKELIJK, 'Kies uit de lijst.'),
  kosten: zTekstOfLeeg(200),
  meedoen: zTekstOfLeeg(500),
  telefoon: zTekstOfLeeg(30),
  website: zTekstOfLeeg(200),
  openbaar: zVinkje(),
  bron: zTekstOfLeeg(200),
  gecontroleerdOp: zDatum('Vul in wanneer het is nagegaan.'),
});

export function leesAanbodformulier(ingevuld: Velden, code: LokaleCode) {
  const gelezen = leesFormulier(zAanbod, ingevuld);
  if (!gelezen.gelukt) return gelezen;
  const { gebieden, ...rest } = gelezen.waarde;
  const aanbod: Aanbod = {
    code,
    ...rest,
    doelen: veldLijst(ingevuld, 'doelen').flatMap((doel) => leesLokaleCode(doel) ?? []),
    gebieden: gebieden.split(',').flatMap((deel) => (deel.trim() === '' ? [] : [deel.trim()])),
  };
  return { gelukt: true, waarde: aanbod } as const;
}

export function waardenVanAanbod(a: Kaartaanbod): Velden {
  const {
    doelen,
    leefgebieden,
    toegankelijk,
    gebieden,
    plaatsen,
    openbaar,
    gesloten: _,
    code: __,
    ...teksten
  } = a;
  return {
    ...maakVelden({
      ...teksten,
      gebieden: gebieden.join(', '),
      plaatsen: plaatsen === null ? '' : String(plaatsen),
    }),
    ...maakVelden({ openbaar: openbaar ? 'ja' : '', doelen, leefgebieden, toegankelijk }),
  };
}
