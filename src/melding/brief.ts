import type { OntvangstbevestigingMelding } from '../brieven/gegevensMelding.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { Datum } from '../kern/datum.ts';
import type { Briefcontext } from './briefkop.ts';
import { briefkop, gerekend } from './briefkop.ts';
import type { MeldingBevestigd } from './gebeurtenissen.ts';
import { KANAAL_IN_ZIN, MELDERNAAM } from './namen.ts';
import { eersteOntvangst, haalMelding, laatsteOntvangst } from './weigeringen.ts';
import type { LatereMelding, TotMelding } from './toestand.ts';

/** D01: the written confirmation of the melding, or of a later one (Wmo 2.3.2 lid 1-3). */
export function ontvangstbevestiging(
  t: TotMelding,
  g: Pick<MeldingBevestigd, 'feiten'>,
  c: Briefcontext,
): OntvangstbevestigingMelding {
  const melding = haalMelding(t);
  const deze = bevestigdeMelding(t, g);
  const later = g.feiten.later !== undefined;
  const { regels, brieven, clientondersteuning: steun } = c.inrichting;
  const eerste = eersteOntvangst(t.melding) ?? melding.ontvangenOp;
  const termijn = (id: 'wmoOnderzoek' | 'wmoPersoonlijkPlan', begin: Datum): Berekening =>
    bereken({ termijn: id, begin }, regels.kalender, regels.uitleg);
  return {
    ...briefkop(t, c),
    brief: 'ontvangstbevestigingMelding',
    ontvangenOp: deze.ontvangenOp,
    kanaal: KANAAL_IN_ZIN[deze.kanaal],
    namensInwoner: deze.melderSoort !== 'zelf',
    gemeldDoor:
      deze.melder && deze.melderNoemen ? `${deze.melder.naam} (${MELDERNAAM[deze.melderSoort]})` : null,
    // Who reads along in an unsafe house must not learn what was said.
    samenvatting: melding.feiten.signalen.includes('onveiligheid') ? null : deze.hulpvraag,
    bijMeldingVan: later ? eerste : null,
    onderzoekUiterlijk: gerekend(termijn('wmoOnderzoek', eerste)),
    persoonlijkPlanUiterlijk: gerekend(
      termijn('wmoPersoonlijkPlan', later ? (laatsteOntvangst(t.melding) ?? eerste) : eerste),
    ),
    clientondersteuning: {
      naam: steun.organisatie,
      telefoon: steun.telefoon,
      website: steun.website,
      email: null,
    },
    belafspraak: {
      wie: `een medewerker van de gemeente ${c.inrichting.naam}`,
      uiterlijk: gerekend(belUiterlijk(deze.ontvangenOp, c)),
    },
    noodnummers: brieven.noodnummers,
    privacyverklaring: brieven.privacyverklaring,
  };
}

/** The melding that this fact confirms. */
function bevestigdeMelding(
  t: TotMelding,
  { feiten }: Pick<MeldingBevestigd, 'feiten'>,
): Omit<LatereMelding, 'inwonerWeetErvan'> {
  const { feiten: gemeld, ...melding } = haalMelding(t);
  const later = feiten.later === undefined ? undefined : t.melding.latereMeldingen[feiten.later - 1];
  return later ?? { ...melding, melderNoemen: gemeld.melderNoemen ?? false };
}

/** The municipality's own promise in working days (R12): no term of the law. */
function belUiterlijk(begin: Datum, c: Briefcontext): Berekening {
  const { regels, belBinnenWerkdagen } = c.inrichting;
  const berekend = bereken(
    {
      termijn: 'wmoBevestigingMelding',
      begin,
      eigenLengte: { aantal: belBinnenWerkdagen, eenheid: 'werkdagen' },
    },
    regels.kalender,
    regels.uitleg,
  );
  if (berekend.uiterlijk === undefined) throw new Error('belnorm zonder lengte');
  return berekend;
}
