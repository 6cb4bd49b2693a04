import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { padVan } from './formulieren.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { magNu } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import type { DossierToestand } from './toestand.ts';

const KNOPPEN: readonly (readonly [Opdrachtsoort, string])[] = [
  ['berichtSturen', 'Antwoorden'],
  ['berichtAfhandelen', 'Afhandelen zonder antwoord'],
];

/** Where a message is read, it is answered; nothing for who may not. */
export function Berichtknoppen({
  id,
  toestand,
  context,
}: {
  id: DossierId;
  toestand: DossierToestand;
  context: Context<LokaleRegels>;
}) {
  const kan = KNOPPEN.filter(([soort]) => magNu(soort, toestand, context) === undefined);
  return kan.length === 0 ? null : (
    <Knoppenrij>
      {kan.map(([soort, tekst]) => (
        <KnopLink href={dossierPaden.opdracht(id, padVan(soort) ?? '')} soort="secundair">
          {tekst}
        </KnopLink>
      ))}
    </Knoppenrij>
  );
}
