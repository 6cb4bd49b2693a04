import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { ACTIVITEITEN } from '../toegang/activiteiten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger } from '../toegang/gebruiker.ts';
import { GRONDEN } from '../toegang/inzage.ts';
import type { Inzageregel } from '../toegang/leeslog.ts';
import { RESULTAATNAAM } from '../toegang/leeslog.ts';
import { Leegte } from '../ui/leegte.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wanneer } from '../ui/weergave.ts';

export const LEESLOGKOLOMMEN = ['Wanneer', 'Wie', 'Waarvoor', 'Omdat', 'Resultaat'] as const;

interface Props {
  readonly regels: readonly Inzageregel[];
  readonly inrichting: Inrichting;
  readonly ik: Gebruiker;
}

/** Who read one dossier, when, for what and on which ground. */
export function Leeslogtabel({ regels, inrichting, ik }: Props) {
  return (
    <Tabel
      bijschrift="Wie las dit dossier"
      rijen={regels.map((r) => leeslogcellen(r, inrichting, ik))}
      kolommen={LEESLOGKOLOMMEN.map((kop, i) => ({ kop, cel: (rij: readonly string[]) => rij[i] ?? '' }))}
      leeg={<Leegte titel="Nog niemand heeft dit dossier geopend." />}
    />
  );
}

/** One line, in the order of the columns: the same on the page and in the file. */
export function leeslogcellen(r: Inzageregel, inrichting: Inrichting, ik: Gebruiker): readonly string[] {
  return [
    wanneer(r.op),
    lezer(r, inrichting, ik),
    r.activiteit ? ACTIVITEITEN[r.activiteit].naam : r.doel,
    r.grond ? GRONDEN[r.grond] : '',
    RESULTAATNAAM[r.resultaat],
  ];
}

/** An employee by name; of a resident's side only the role, unless it is the reader. */
function lezer({ persoon, rol }: Inzageregel, inrichting: Inrichting, ik: Gebruiker): string {
  if (persoon === ik.id) return isBurger(ik.rol) ? 'uzelf' : `${ik.naam} (uzelf)`;
  if (rol === null) return 'onbekend';
  return persoon === null || isBurger(rol)
    ? ROLNAAM[rol]
    : `${naamVan(inrichting, persoon)}, ${ROLNAAM[rol]}`;
}
