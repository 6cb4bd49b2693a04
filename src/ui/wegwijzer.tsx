import type { Child } from 'hono/jsx';
import type { Rol } from '../kern/rollen.ts';
import type { Kader } from './kader.ts';
import { Kaart } from './kaart.tsx';
import { KnopLink } from './knop.tsx';
import { Raster } from './kolommen.tsx';
import { Pagina } from './pagina.tsx';

export interface Onderdeel {
  readonly titel: string;
  readonly uitleg: string;
  readonly href: string;
  /** Whom the page itself lets in. */
  readonly rollen: readonly Rol[];
}

interface Props {
  kader: Kader;
  titel: string;
  inleiding: Child;
  rol: Rol;
  onderdelen: readonly Onderdeel[];
}

/** A desk that only leads to others: each with what it is for, and only those this person may enter. */
export function Wegwijzer({ kader, titel, inleiding, rol, onderdelen }: Props) {
  return (
    <Pagina kader={kader} titel={titel} inleiding={inleiding} breed>
      <Raster>
        {onderdelen
          .filter(({ rollen }) => rollen.includes(rol))
          .map((onderdeel) => (
            <Kaart titel={onderdeel.titel}>
              <p>{onderdeel.uitleg}</p>
              <KnopLink href={onderdeel.href} toelichting={onderdeel.titel}>
                Openen
              </KnopLink>
            </Kaart>
          ))}
      </Raster>
    </Pagina>
  );
}
