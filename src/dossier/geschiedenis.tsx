import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { Wijzigingen } from './klokdelen.tsx';
import { termijnwijzigingen } from './termijnwijziging.ts';
import { tijdlijnregel } from './tijdlijn.ts';

interface Props {
  readonly gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[];
  readonly inrichting: Inrichting;
  /** Only so many of the newest; default all. */
  readonly laatste?: number | undefined;
  /** Or only these of them. */
  readonly getoond?: readonly Vastgelegd<DossierGebeurtenis>[] | undefined;
}

/** Newest first; a fact that moved a last day says from which day to which. */
export function Geschiedenis({ gebeurtenissen, inrichting, ...p }: Props) {
  const getoond = p.getoond ?? gebeurtenissen.slice(-(p.laatste ?? gebeurtenissen.length));
  const verzet = termijnwijzigingen(gebeurtenissen, inrichting.regels, getoond[0]?.nr);
  return (
    <Tijdlijn
      punten={getoond.toReversed().map((g) => {
        const { titel, tekst } = tijdlijnregel(g);
        const wijzigingen = verzet.get(g.nr);
        const inhoud = wijzigingen ? (
          <>
            {tekst ? <p>{tekst}</p> : null}
            <Wijzigingen wijzigingen={wijzigingen} />
          </>
        ) : (
          tekst
        );
        return { op: g.op, titel, door: doorNaam(inrichting, g.door), inhoud };
      })}
    />
  );
}

function doorNaam(inrichting: Inrichting, door: Wie): string {
  const bekend = inrichting.medewerkers.some((m) => m.id === door.id);
  return bekend ? `${naamVan(inrichting, door.id)}, ${ROLNAAM[door.rol]}` : ROLNAAM[door.rol];
}
