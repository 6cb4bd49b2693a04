import { ROLNAAM } from '../kern/rollen.ts';
import type { Kader } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { InwonerPagina } from '../ui/pagina.tsx';
import type { DemoPersoon } from './demo-personen.ts';

/** The people one can log in as; each name is a button. */
export function WieBentU(p: { kader: Kader; actie: string; personen: readonly DemoPersoon[] }) {
  return (
    <InwonerPagina
      kader={p.kader}
      titel="Als wie wilt u inloggen?"
      inleiding="Dit is de inlogpagina van de demo. Kies een persoon; een wachtwoord is niet nodig."
    >
      <form method="post" action={p.actie}>
        <ul class="omk-personen">
          {p.personen.map((persoon) => (
            <li>
              <Knop soort="secundair" naam="persoon" waarde={persoon.id}>
                {persoon.naam}
              </Knop>
              <p class="utrecht-paragraph">
                <strong>{persoon.rollen.map((rol) => ROLNAAM[rol]).join(' en ')}</strong>: {persoon.komtVoor}
              </p>
            </li>
          ))}
        </ul>
      </form>
    </InwonerPagina>
  );
}

export function DemoBericht(p: { kader: Kader; titel: string; tekst: string }) {
  return (
    <InwonerPagina kader={p.kader} titel={p.titel}>
      <p class="utrecht-paragraph">{p.tekst}</p>
      <Knoppenrij>
        <KnopLink href="/" soort="primair">
          Naar de voorpagina
        </KnopLink>
      </Knoppenrij>
    </InwonerPagina>
  );
}
