import { z } from 'zod';
import { BRIEFSOORTEN } from '../melding/briefsoorten.ts';
import { BRIEFNAAM } from '../melding/namen.ts';
import type { Taakregel } from '../platform/taakrij.ts';

const zGegevens = z.object({
  dossier: z.string().optional().catch(undefined),
  brief: z.enum(BRIEFSOORTEN).optional().catch(undefined),
});

const TAAKNAAM: Readonly<Record<string, string>> = {
  kalenderdag: 'Termijnen opnieuw rekenen (kalender)',
  herrekenen: 'Reden van de nieuwe termijn in de dossiers zetten (kalender)',
  adviesmail: 'E-mail aan een adviseur',
  berichtmail: 'E-mail dat er een bericht klaarstaat',
  signalen: 'Signalen van de dag',
  signaalmail: 'Mail over signalen',
  noodinzagemail: 'Bericht aan de leidinggevende over noodinzage',
  vernietigen: 'Vernietigingslijst uitvoeren',
  toewijzing: 'Kijken of een aanbieder een toewijzingsbericht krijgt',
  iwmoverwerk: 'Bericht van een aanbieder verwerken',
  iwmo301: 'Toewijzingsbericht (301) maken',
  iwmoverzend: 'Bericht aan een aanbieder verzenden',
};

/** What a job is about, in words and a dossier number: nothing about a person. */
export function taakomschrijving({ taak, gegevens }: Taakregel): {
  readonly naam: string;
  readonly dossier: string | undefined;
} {
  const { dossier, brief } = zGegevens.catch({}).parse(gegevens);
  return { naam: brief ? `Brief: ${BRIEFNAAM[brief]}` : (TAAKNAAM[taak] ?? taak), dossier };
}
