import type { OntvangstbevestigingMelding } from '../brieven/gegevensMelding.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { Briefcontext } from './briefkop.ts';
import { briefkop, gerekend } from './briefkop.ts';
import { KANAAL_IN_ZIN, MELDERNAAM } from './namen.ts';
import { eersteOntvangst, haalMelding } from './weigeringen.ts';
import type { TotMelding } from './toestand.ts';

/** D01: the written confirmation of the melding (Wmo 2.3.2 lid 1-3). */
export function ontvangstbevestiging(t: TotMelding, c: Briefcontext): OntvangstbevestigingMelding {
  const melding = haalMelding(t);
  const { regels, brieven, clientondersteuning: steun } = c.inrichting;
  const begin = eersteOntvangst(t.melding) ?? melding.ontvangenOp;
  const termijn = (id: 'wmoOnderzoek' | 'wmoPersoonlijkPlan'): Berekening =>
    bereken({ termijn: id, begin }, regels.kalender, regels.uitleg);
  return {
    ...briefkop(t, c),
    brief: 'ontvangstbevestigingMelding',
    ontvangenOp: melding.ontvangenOp,
    kanaal: KANAAL_IN_ZIN[melding.kanaal],
    gemeldDoor: melding.melder ? `${melding.melder.naam} (${MELDERNAAM[melding.melderSoort]})` : null,
    samenvatting: melding.hulpvraag,
    onderzoekUiterlijk: gerekend(termijn('wmoOnderzoek')),
    persoonlijkPlanUiterlijk: gerekend(termijn('wmoPersoonlijkPlan')),
    clientondersteuning: {
      naam: steun.organisatie,
      telefoon: steun.telefoon,
      website: steun.website,
      email: null,
    },
    belafspraak: {
      wie: `een medewerker van de gemeente ${c.inrichting.naam}`,
      uiterlijk: gerekend(belUiterlijk(t, c)),
    },
    noodnummers: brieven.noodnummers,
    privacyverklaring: brieven.privacyverklaring,
  };
}

/** The municipality's own promise in working days (R12): no term of the law. */
function belUiterlijk(t: TotMelding, c: Briefcontext): Berekening {
  const { regels, belBinnenWerkdagen } = c.inrichting;
  const berekend = bereken(
    {
      termijn: 'wmoBevestigingMelding',
      begin: haalMelding(t).ontvangenOp,
      eigenLengte: { aantal: belBinnenWerkdagen, eenheid: 'werkdagen' },
    },
    regels.kalender,
    regels.uitleg,
  );
  if (berekend.uiterlijk === undefined) throw new Error('belnorm zonder lengte');
  return berekend;
}
