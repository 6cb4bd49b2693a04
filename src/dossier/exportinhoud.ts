import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { MelderGegevens } from '../melding/gebeurtenissen.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';

type Rij = Vastgelegd<DossierGebeurtenis>;

/**
 * What goes into a copy that the resident or representative takes home without anybody looking at it
 * first: not what may harm another or the resident when a housemate reads it (AVG 15 lid 4; UAVG 41).
 * An employee makes the complete copy and weighs what to hand over.
 */
export function voorInwoner(gebeurtenissen: readonly Rij[], wie: Wie): readonly Rij[] {
  const eigen = new Set<OnderdeelId>(
    gebeurtenissen.flatMap((g) =>
      g.soort === 'berichtOntvangen' && g.door.id === wie.id ? [g.feiten.id] : [],
    ),
  );
  const verborgen = new Set<OnderdeelId>(
    gebeurtenissen.flatMap((g) =>
      g.soort === 'doorverwijzingGestart' && isGevaarlijk(g) ? [g.feiten.id] : [],
    ),
  );
  return gebeurtenissen
    .filter((g) => wie.rol !== 'mantelzorger' || isEigenBericht(g, wie, eigen))
    .filter(
      (g) =>
        !(
          (g.soort === 'stukToegevoegd' && g.feiten.afgeschermd) ||
          (g.soort === 'gegevensVerstrekt' && g.feiten.ontvanger === 'veiligThuis') ||
          ((g.soort === 'doorverwijzingGestart' ||
            g.soort === 'doorverwijzingBevestigd' ||
            g.soort === 'doorverwijzingBeeindigd') &&
            verborgen.has(g.feiten.id))
        ),
    )
    .map(zonderContactVanMelder);
}

/** Of what was said a carer gets the own conversation; the rest of the file passes. */
function isEigenBericht(g: Rij, wie: Wie, eigen: ReadonlySet<OnderdeelId>): boolean {
  switch (g.soort) {
    case 'berichtOntvangen':
    case 'berichtAfgehandeld':
      return eigen.has(g.feiten.id);
    case 'berichtVerstuurd':
      return g.feiten.aan === wie.id;
    // Who stands beside the resident is theirs; asked for a carer, the carer's.
    case 'clientondersteuningGevraagd':
    case 'clientondersteuningVastgelegd':
      return g.feiten.voor === 'mantelzorger';
    // Whom the resident wants to be there, and whom not.
    case 'gesprekBevestigd':
    case 'gesprekswensGegeven':
    case 'gesprekswensBeantwoord':
    // How it is for them.
    case 'effectbeeldGegeven':
      return false;
    default:
      return true;
  }
}

/** The same grounds on which no letter goes to the house (`doorverwijsbrief`). */
function isGevaarlijk({ feiten }: Extract<Rij, { readonly soort: 'doorverwijzingGestart' }>): boolean {
  return feiten.grondslag === 'wmo526VeiligThuis' || feiten.grondslag === 'acuutGevaar';
}

/** Who reported is named as in the letter: only when that is safe; how to reach them is theirs. */
function zonderContactVanMelder(g: Rij): Rij {
  if (g.soort === 'meldingOntvangen')
    return { ...g, inhoud: { ...g.inhoud, melder: zonderContact(g.inhoud.melder, g.feiten.melderNoemen) } };
  if (g.soort === 'meldingToegevoegd' && g.inhoud.melder !== undefined)
    return { ...g, inhoud: { ...g.inhoud, melder: zonderContact(g.inhoud.melder, g.feiten.melderNoemen) } };
  return g;
}

function zonderContact(melder: MelderGegevens | null, noemen: boolean | undefined): MelderGegevens | null {
  return melder && noemen === true ? { ...melder, telefoon: null, email: null } : null;
}
