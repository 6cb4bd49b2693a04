import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { GegevensverzoekBeslissen } from '../rechten/beslissen.ts';
import { teBeslissen } from '../rechten/stand.ts';
import { waarIs } from './fase.ts';
import { FASENAAM } from './namen.ts';
import type { DossierToestand } from './toestand.ts';

/** Somebody still works on it: then it cannot go (Archiefwet 3). */
export function lopendWerk(t: DossierToestand, regels: LokaleRegels): Weigering | undefined {
  const { open, fase } = waarIs(t, regels);
  if (!open) return undefined;
  return {
    code: 'nogOpen',
    reden: `Er wordt nog aan gewerkt: ${FASENAAM[fase].toLowerCase()}.`,
    artikel: 'Archiefwet 3',
    uitweg: 'Rond het dossier eerst af.',
  };
}

/** Granting destruction of what the law still needs would promise what cannot be done (Wmo 5.3.5 lid 2). */
export function vernietigenTijdensWerk(
  opdracht: GegevensverzoekBeslissen,
  t: DossierToestand,
  regels: LokaleRegels,
): Weigering | undefined {
  if (opdracht.uitkomst !== 'toegewezen') return undefined;
  const verzoek = teBeslissen(t).find(({ id }) => id === opdracht.verzoek);
  const werk = verzoek?.recht === 'vernietiging' ? lopendWerk(t, regels) : undefined;
  return (
    werk && {
      ...werk,
      artikel: 'Wmo 5.3.5 lid 2',
      uitweg: `${werk.uitweg} Kan dat niet? Wijs af omdat een wet zich verzet.`,
      veld: 'uitkomst',
    }
  );
}
