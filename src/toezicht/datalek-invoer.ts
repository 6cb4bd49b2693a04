import { z } from 'zod';
import type { Tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { leesMoment } from '../kern/moment.ts';
import { GEGEVENSCATEGORIEEN } from '../onderzoek/gegevenscodes.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, zDatum, zGelezen, zKeuze, zTekst, zTekstOfLeeg, zVinkjes } from '../ui/velden.ts';
import {
  LEKSOORTEN,
  type Lekhandeling,
  type Lekmelding,
  type Leksoort,
  type Lekstapsoort,
  NIET_INLICHTEN,
  type NietInlichtgrond,
  RISICOS,
  type Risico,
} from './datalek.ts';

const codes = <C extends string>(namen: Readonly<Record<C, string>>): [C, ...C[]] =>
  Object.keys(namen) as [C, ...C[]];

const MAX = 4_000;
/** Below a high risk nobody needs to be told, and no ground is needed (AVG 34 lid 1). */
export const NIET_HOOG = 'nietHoog';

const zMoment = (fout: string) =>
  zGelezen<Tijdstip>((tekst) => {
    const gelezen = leesMoment(tekst);
    return gelezen.soort === 'moment' ? gelezen.op : undefined;
  }, fout);

const zAantal = (fout: string) =>
  zGelezen<number>((tekst) => (/^\d{1,7}$/.test(tekst) ? Number(tekst) : undefined), fout);

const zAantalOfLeeg = zGelezen<number | null>(
  (tekst) => (tekst === '' ? null : /^\d{1,7}$/.test(tekst) ? Number(tekst) : undefined),
  'Vul een getal in, of laat dit leeg als u het nog niet weet.',
);

const zGegevens = zVinkjes(GEGEVENSCATEGORIEEN, 'Kies uit de lijst.');

const zDossiers = zGelezen<readonly DossierId[]>((tekst) => {
  const delen = tekst
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((deel) => deel !== '');
  const nummers = delen.flatMap((deel) => leesDossierId(deel) ?? []);
  return nummers.length === delen.length && delen.length <= 100 ? [...new Set(nummers)] : undefined;
}, 'Vul nummers van dossiers in, zoals W26-7K3M-Q9TX. Geen namen.');

const zLekmelding = z.object({
  soort: zKeuze(codes<Leksoort>(LEKSOORTEN), 'Kies wat er is gebeurd.'),
  wat: zTekst('Schrijf op wat er is gebeurd.', MAX),
  bekendOp: zMoment('Vul in wanneer u het merkte: dag en tijd.'),
  personen: zAantalOfLeeg,
  gegevens: zGegevens,
  dossiers: zDossiers,
});

export type Lekinvoer = Pick<Lekmelding, 'soort' | 'wat' | 'bekendOp' | 'personen' | 'gegevens' | 'dossiers'>;

/** What somebody reports; a moment that has yet to come is none on which it was known. */
export function leesLekmelding(ingevuld: Velden, nu: Tijdstip): Gelezen<Lekinvoer> {
  const gelezen = leesFormulier(zLekmelding, ingevuld);
  if (!gelezen.gelukt || gelezen.waarde.bekendOp <= nu) return gelezen;
  return { gelukt: false, fouten: { bekendOp: 'Dit moment moet nog komen. Vul in wanneer u het merkte.' } };
}

const SCHEMA = {
  beoordelen: z.object({
    risico: zKeuze(codes<Risico>(RISICOS), 'Kies hoe groot het risico is.'),
    personen: zAantalOfLeeg,
    gegevens: zGegevens,
    tekst: zTekst('Schrijf op waarom u het risico zo beoordeelt.', MAX),
  }),
  apMelden: z.object({
    gemeldOp: zMoment('Vul in wanneer de melding is verstuurd: dag en tijd.'),
    kenmerk: zTekst('Vul het nummer in dat de Autoriteit Persoonsgegevens gaf.', 100),
    tekst: zTekstOfLeeg(MAX),
  }),
  apNietMelden: z.object({ tekst: zTekst('Schrijf op waarom een risico onwaarschijnlijk is.', MAX) }),
  inlichten: z.object({
    ingelichtOp: zDatum('Vul in op welke dag de mensen bericht kregen.'),
    ingelicht: zAantal('Vul in hoeveel mensen bericht kregen.'),
    tekst: zTekst('Schrijf op hoe, en wat u hun vertelde.', MAX),
  }),
  nietInlichten: z.object({
    grond: zKeuze(
      [NIET_HOOG, ...codes<NietInlichtgrond>(NIET_INLICHTEN)],
      'Kies waarom de mensen geen bericht krijgen.',
    ).transform((code) => (code === NIET_HOOG ? null : code)),
    tekst: zTekst('Schrijf op waarom de mensen geen bericht krijgen.', MAX),
  }),
  maatregel: z.object({ tekst: zTekst('Schrijf op wat er is gedaan.', MAX) }),
  sluiten: z.object({ tekst: zTekst('Schrijf op wat u ervan leerde.', MAX) }),
  heropenen: z.object({ tekst: zTekst('Schrijf op waarom het weer open gaat.', MAX) }),
} as const satisfies Readonly<Record<Lekstapsoort, z.ZodType>>;

export function leesLekstapsoort(tekst: string): Lekstapsoort | undefined {
  return Object.hasOwn(SCHEMA, tekst) ? (tekst as Lekstapsoort) : undefined;
}

export function leesLekhandeling(stap: Lekstapsoort, ingevuld: Velden): Gelezen<Lekhandeling> {
  const gelezen = leesFormulier(SCHEMA[stap], ingevuld);
  if (!gelezen.gelukt) return gelezen;
  // The schema of this step gives what belongs to this step.
  return { gelukt: true, waarde: { stap, ...gelezen.waarde } as Lekhandeling };
}
