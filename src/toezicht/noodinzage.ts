import { z } from 'zod';
import type { Inrichting, Medewerker } from '../gemeente/inrichting.ts';
import { type Datum, datumVan, plusDagen } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Noodinzage, Noodreden } from '../toegang/noodinzage.ts';
import { NOODREDENEN } from '../toegang/noodinzage.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';

const REDENEN = Object.keys(NOODREDENEN) as [Noodreden, ...Noodreden[]];

export const zDossiernummer = zGelezen(
  (tekst) => leesDossierId(tekst.toUpperCase().replaceAll(/\s/g, '')),
  'Vul het nummer van het dossier in, zoals W26-7K3M-Q9TX.',
);

const zAanvraag = z.object({
  dossier: zDossiernummer,
  reden: zKeuze(REDENEN, 'Kies waarom u dit dossier nu moet lezen.'),
  toelichting: zTekst('Schrijf op wat er aan de hand is en wat u in het dossier gaat nakijken.', 1_000),
});
export type Noodaanvraag = z.output<typeof zAanvraag>;

export function leesNoodaanvraag(ingevuld: Velden): Gelezen<Noodaanvraag> {
  return leesFormulier(zAanvraag, ingevuld);
}

const zOordeel = z
  .object({
    oordeel: zKeuze(['terecht', 'onterecht'], 'Kies of deze noodinzage terecht was.'),
    gevolg: zTekstOfLeeg(1_000),
  })
  .refine(({ oordeel, gevolg }) => oordeel === 'terecht' || gevolg !== '', {
    path: ['gevolg'],
    message: 'Schrijf op wat er volgt: een gesprek, een datalek, iets anders.',
  });

export function leesNoodoordeel(
  ingevuld: Velden,
): Gelezen<{ readonly terecht: boolean; readonly gevolg: string }> {
  const gelezen = leesFormulier(zOordeel, ingevuld);
  if (!gelezen.gelukt) return gelezen;
  const { oordeel, gevolg } = gelezen.waarde;
  return { gelukt: true, waarde: { terecht: oordeel === 'terecht', gevolg } };
}

/** The same words whether there is no such dossier, it is vertrouwelijk or it was destroyed (Wmo 5.3.3). */
export const BLIJFT_DICHT: Weigering = {
  code: 'blijftDicht',
  reden: 'Er is geen dossier met dit nummer, of het gaat niet open met noodinzage.',
  artikel: 'Wmo 5.3.3, BIO2 8.03.02',
  uitweg: 'Kijk of het nummer klopt. Is iemand in gevaar? Bel 112, of vraag de teamleider.',
};

/** A teamleider looks at who works in the own team or in none; the controller at everybody. The FG only looks. */
export function magBeoordelen(
  wie: Gebruiker,
  persoon: PersoonId | null,
  { medewerkers }: Pick<Inrichting, 'medewerkers'>,
): boolean {
  if (persoon === wie.id || wie.rol === 'fg') return false;
  return ziet(wie, persoon, medewerkers);
}

function ziet(wie: Gebruiker, persoon: PersoonId | null, medewerkers: readonly Medewerker[]): boolean {
  if (wie.rol === 'controller' || wie.rol === 'fg') return true;
  const team = medewerkers.find(({ id }) => id === persoon)?.team ?? null;
  return team === null || team === wie.team;
}

/** What this person may see of them. */
export function zichtbaar(
  wie: Gebruiker,
  alle: readonly Noodinzage[],
  { medewerkers }: Pick<Inrichting, 'medewerkers'>,
): readonly Noodinzage[] {
  return alle.filter(({ persoon }) => ziet(wie, persoon, medewerkers));
}

/** Somebody who breaks the glass this often has a right too few, or a habit. */
const VAAK = 3;
const VAAK_DAGEN = 30;

export interface Gebruik {
  readonly persoon: PersoonId;
  /** In the last thirty days; a door that stayed shut counts too. */
  readonly aantal: number;
}

/** Who broke the glass often lately, the most often first. */
export function vaak(alle: readonly Noodinzage[], vandaag: Datum): readonly Gebruik[] {
  const vanaf = plusDagen(vandaag, -VAAK_DAGEN);
  const tel = new Map<PersoonId, number>();
  for (const { persoon, op } of alle)
    if (persoon !== null && datumVan(op) > vanaf) tel.set(persoon, (tel.get(persoon) ?? 0) + 1);
  return [...tel]
    .map(([persoon, aantal]) => ({ persoon, aantal }))
    .filter(({ aantal }) => aantal >= VAAK)
    .sort((a, b) => b.aantal - a.aantal || (a.persoon < b.persoon ? -1 : 1));
}
