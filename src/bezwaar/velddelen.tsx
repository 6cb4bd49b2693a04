import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, zGelezen } from '../ui/velden.ts';
import { BEZWAARDOELNAAM } from './namen.ts';
import type { Bezwaar } from './toestand.ts';

export const zBezwaar = zGelezen<OnderdeelId>(leesOnderdeelId, 'Kies welk bezwaar.');

/** `Bezwaar van 11 mei 2026 tegen het besluit op de aanvraag` */
export function bezwaarnaam(b: Pick<Bezwaar, 'ontvangenOp' | 'tegen'>): string {
  return `Bezwaar van ${datumLang(b.ontvangenOp)} tegen ${BEZWAARDOELNAAM[b.tegen]}`;
}

interface Props {
  readonly bezwaren: readonly Bezwaar[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** Which one; a question only when there is more than one. */
export function Bezwaarkeuze({ bezwaren, waarden, fouten }: Props) {
  const [eerste, ...meer] = bezwaren;
  const gekozen = veld(waarden, 'bezwaar') || eerste?.id;
  if (eerste && meer.length === 0 && fouten['bezwaar'] === undefined)
    return (
      <>
        <Verborgen naam="bezwaar" waarde={eerste.id} />
        <p>{bezwaarnaam(eerste)}.</p>
      </>
    );
  return (
    <Keuze
      naam="bezwaar"
      label="Welk bezwaar?"
      opties={bezwaren.map((b) => ({ waarde: b.id, tekst: bezwaarnaam(b) }))}
      waarde={gekozen}
      fout={fouten['bezwaar']}
    />
  );
}
