import { Formulier, Verborgen } from './formulier.tsx';
import { Knop, Knoppenrij } from './knop.tsx';
import type { Velden } from './velden.ts';

/** Everything that was typed, ready to be sent once more. Its key goes along, so that it is done once. */
export function Opnieuw({ velden, actie }: { velden: Velden; actie: string }) {
  return (
    <Formulier actie={actie}>
      {Object.entries(velden).flatMap(([naam, waarden]) =>
        waarden.map((waarde) => <Verborgen naam={naam} waarde={waarde} />),
      )}
      <Knoppenrij>
        <Knop>Opnieuw versturen</Knop>
      </Knoppenrij>
    </Formulier>
  );
}
