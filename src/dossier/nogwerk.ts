import type { OpBezwaarBeslissen } from '../bezwaar/beslisopdracht.ts';
import { vindBezwaar } from '../bezwaar/stand.ts';
import type { Context } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vernietigbeletsels } from '../rechten/beletsel.ts';
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
  opdracht: GegevensverzoekBeslissen | OpBezwaarBeslissen,
  t: DossierToestand,
  context: Context<LokaleRegels>,
): Weigering | undefined {
  return opdracht.soort === 'gegevensverzoekBeslissen'
    ? opVerzoek(opdracht, t, context)
    : naBezwaar(opdracht, t, context);
}

function opVerzoek(
  opdracht: GegevensverzoekBeslissen,
  t: DossierToestand,
  { regels }: Context<LokaleRegels>,
): Weigering | undefined {
  if (opdracht.uitkomst !== 'toegewezen') return undefined;
  const verzoek = teBeslissen(t).find(({ id }) => id === opdracht.verzoek);
  const werk = verzoek?.recht === 'vernietiging' ? lopendWerk(t, regels) : undefined;
  return werk && nietNu(werk, 'uitkomst');
}

/** On the objection itself nothing is left to do once it is decided: it does not stand in its own way. */
function naBezwaar(
  { bezwaar, nieuwBesluit }: OpBezwaarBeslissen,
  t: DossierToestand,
  { regels, vandaag }: Context<LokaleRegels>,
): Weigering | undefined {
  if (nieuwBesluit?.gegevens !== 'toegewezen') return undefined;
  const besluit = vindBezwaar(t, bezwaar)?.besluit;
  const verzoek = t.rechten.verzoeken.find(({ id }) => id === besluit);
  if (verzoek?.recht !== 'vernietiging') return undefined;
  const bezwaren = t.bezwaar.bezwaren.filter(({ id }) => id !== bezwaar);
  const zonder: DossierToestand = { ...t, bezwaar: { ...t.bezwaar, bezwaren } };
  const werk = lopendWerk(zonder, regels) ?? vernietigbeletsels(zonder, vandaag, verzoek.id)[0];
  return werk && nietNu(werk, 'gegevens');
}

function nietNu(werk: Weigering, veld: string): Weigering {
  return {
    ...werk,
    artikel: 'Wmo 5.3.5 lid 2',
    uitweg: `${werk.uitweg} Kan dat niet? Wijs af omdat een wet zich verzet.`,
    veld,
  };
}
