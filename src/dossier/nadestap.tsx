import { DwangsomBijBesluiten } from '../dwangsom/bijbesluitweergave.tsx';
import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';

/** Where the aanvraag is decided on. */
const BIJ_BESLUITEN: ReadonlySet<Opdrachtsoort> = new Set([
  'besluitVoorbereiden',
  'besluitToetsen',
  'besluitNemen',
  'besluitBekendmaken',
]);

interface Props {
  readonly soort: Opdrachtsoort;
  readonly toestand: DossierToestand;
  readonly context: Context<LokaleRegels>;
}

/** Above the form of a step: what a later step knows and who fills it in must see. */
export function NaDeStap({ soort, toestand, context }: Props) {
  return BIJ_BESLUITEN.has(soort) ? (
    <DwangsomBijBesluiten toestand={toestand} regels={context.regels} vandaag={context.vandaag} />
  ) : null;
}
