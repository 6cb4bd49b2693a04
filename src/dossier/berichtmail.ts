import { z } from 'zod';
import type { Vastgelegd } from '../kern/decider.ts';
import type { Mail } from '../koppelvlakken/mail/mail.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { berichtkanaal } from '../melding/berichtkanaal.ts';
import { attendering } from './attendering.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { vindLevering } from '../levering/toestand.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import { isOverleden } from './overleden.ts';
import type { Berichtmailtaak } from './taken.ts';
import { zDossierId } from './taken.ts';
import type { DossierToestand } from './toestand.ts';
import { leesDossier } from './uitvoeren.ts';

const zTaak = z.object({ dossier: zDossierId, nr: z.number().int().positive() });

/** Something to answer; what the resident said to us, or on the page, needs no notice. */
function aangeboden(g: Vastgelegd<DossierGebeurtenis>): boolean {
  return (
    (g.soort === 'andereAanbiederAangeboden' || g.soort === 'overbruggingAangeboden') &&
    g.feiten.wens === 'denktNa'
  );
}

/** Help goes over to another provider, on other days, or not; as long as its turn has not come (contractstandaard Wmo 3.7). */
function overgang(g: Vastgelegd<DossierGebeurtenis>, t: DossierToestand): boolean {
  if (g.soort === 'leveringOpgedragen') return g.feiten.opvolgt !== undefined;
  if (g.soort === 'opvolgingVerzet') return true;
  if (g.soort !== 'leveringAangenomen' && g.soort !== 'leveringGeweigerd' && g.soort !== 'startVerwacht')
    return false;
  return (vindLevering(t, g.feiten.levering)?.opvolging ?? null) !== null;
}

/** On the page of the resident, and not said otherwise. */
function staatKlaar(g: Vastgelegd<DossierGebeurtenis>, t: DossierToestand): boolean {
  return (
    aangeboden(g) ||
    overgang(g, t) ||
    g.soort === 'gesprekswensBeantwoord' ||
    (g.soort === 'situatiewijzigingTerzijdeGelegd' && g.inhoud.antwoord !== '') ||
    (g.soort === 'berichtVerstuurd' && g.feiten.aan === 'inwoner' && g.feiten.weg === 'portaal')
  );
}

/**
 * A message that was put on the resident's page is announced like a letter is. Who said nothing of mail gets none, and
 * of a carer no address is known: the answer stands where they wrote.
 */
export function berichtmailer(
  omgeving: Omgeving,
  mail: Mail,
): (gemeente: Gemeentecode, gegevens: unknown) => Promise<void> {
  return async (gemeente, gegevens) => {
    const { dossier, nr }: Berichtmailtaak = zTaak.parse(gegevens);
    if (!mail.ingesteld) return;
    const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
    const g = keten.vernietigd ? undefined : keten.gebeurtenissen.find((x) => x.nr === nr);
    if (!g || !staatKlaar(g, toestand) || isOverleden(toestand)) return;
    const { melding } = toestand.melding;
    const kanaal = melding && berichtkanaal(melding, mail.ingesteld);
    if (kanaal?.via === 'portaal')
      await mail.stuur(attendering(kanaal.email, haalInrichting(omgeving, gemeente)));
  };
}
