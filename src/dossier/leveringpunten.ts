import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { GEEN_EINDEN } from '../levering/aanbiedereinde.ts';
import { aankondigingspunten } from '../levering/aankondigingspunten.ts';
import type { Leveringpunt } from '../levering/punten.ts';
import { eindpunten, leveringpunten } from '../levering/punten.ts';
import { eersteEinde } from '../levering/opvolging.ts';
import type { Leveringsdeel } from '../levering/stand.ts';
import { isBevestigd } from '../levering/stopbevestiging.ts';
import { teStoppen, verloopVan } from '../levering/toestand.ts';
import type { HulpStoppen } from '../levering/uitvoeren.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { LopendeHulp } from '../voortzetting/hulp.ts';
import { lopendeHulp, zoOp } from '../voortzetting/hulp.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { DossierToestand } from './toestand.ts';

/** Last day of a granted part as it holds now; `anders` when nothing was granted under that number. */
export function eindeVan(t: DossierToestand, onderdeel: OnderdeelId, anders: Datum | null): Datum | null {
  const hulp = lopendeHulp(t).find(({ gevraagd }) => gevraagd === onderdeel);
  return hulp ? hulp.einde : anders;
}

const WAAROM: Readonly<Record<NonNullable<LopendeHulp['waardoor']>, string>> = {
  ingetrokken: 'Deze hulp is ingetrokken',
  gewijzigd: 'Deze hulp is gewijzigd',
  opVerzoek: 'De inwoner wil deze hulp niet meer',
};

/** Withdrawn, or the resident wants it no more: nobody is asked any more, and it does not begin (Wmo 2.3.10). */
export function hulpBeeindigd(t: DossierToestand, onderdeel: OnderdeelId, dag: Datum): Weigering | undefined {
  const hulp = lopendeHulp(t).find(({ gevraagd }) => gevraagd === onderdeel);
  if (!hulp?.waardoor || hulp.einde === null || dag <= hulp.einde) return undefined;
  return {
    code: 'hulpBeeindigd',
    reden: `${WAAROM[hulp.waardoor]}: de laatste dag is ${datumLang(hulp.einde)}.`,
    artikel: 'Wmo 2.3.10',
    uitweg: 'Is er weer hulp nodig? Leg een nieuwe melding vast.',
    veld: 'onderdeel',
  };
}

/**
 * Only a decision ends a grant before its last day: the period is not over before that, and help that was interrupted
 * goes on within it. The step of delivery knows the grant, not what came after it.
 */
export function stopNaarBesluit(t: DossierToestand, o: HulpStoppen): Weigering | undefined {
  const hulp = lopendeHulp(t).find(({ gevraagd }) => gevraagd === o.onderdeel);
  const verloop = verloopVan(t, o.onderdeel);
  if (!hulp || !verloop || !teStoppen(verloop)) return undefined;
  const { einde } = hulp;
  if (o.reden === 'eindeBesluit' && (einde === null || o.op < einde))
    return {
      code: 'periodeNietVoorbij',
      reden: `De periode van het besluit is dan niet voorbij: de hulp is toegekend ${einde === null ? 'zonder laatste dag' : `tot en met ${datumLang(einde)}`}.`,
      artikel: 'Wmo 2.3.10',
      uitweg: 'Kies waarom de hulp echt stopt. De gemeente vraagt daarna aan de inwoner of het klopt.',
      veld: 'reden',
    };
  if (o.reden === 'tijdelijk' && o.hervattenOp !== null && einde !== null && o.hervattenOp > einde)
    return {
      code: 'hervattenNaEinde',
      reden: `De hulp is toegekend tot en met ${datumLang(einde)}: daarna gaat zij niet vanzelf verder.`,
      artikel: 'Wmo 2.3.9',
      uitweg:
        o.op < einde
          ? `Vul een dag in tot en met ${datumLang(einde)}. Weet nog niemand het? Vul in wanneer u ernaar kijkt.`
          : 'Kies een andere reden. Is er daarna weer hulp nodig? Dan volgt eerst een nieuw onderzoek.',
      veld: 'hervattenOp',
    };
  return undefined;
}

/**
 * What asks for somebody, with what came after the delivery: help that was withdrawn, or that the resident wants no
 * more, is waited for by nobody after its last day; and what still runs then has to be stopped (Wmo 2.3.10). What was
 * granted until a day and still runs after it, somebody says of whether it stopped or goes on (Wmo 2.3.9). Which
 * providers end is not in the journal: who writes the read table knows none, who shows the points looks in the register.
 */
export function puntenVanLevering(
  t: DossierToestand,
  regels: LokaleRegels,
  einden: Aanbiedereinden = GEEN_EINDEN,
): readonly Leveringpunt[] {
  const totEnMet = ({ onderdeel: { gevraagd, einde } }: Leveringsdeel): Datum | null =>
    eindeVan(t, gevraagd, einde);
  const tot = [...leveringpunten(t, regels, totEnMet), ...aankondigingspunten(t, totEnMet)];
  const teStoppen = lopendeHulp(t).flatMap(
    ({ gevraagd: onderdeel, waardoor, einde }): readonly Leveringpunt[] =>
      waardoor !== null && einde !== null && verloopVan(t, onderdeel)?.gestopt === null
        ? [{ onderdeel, soort: 'beeindigen', vanaf: plusDagen(einde, 1), tm: null }]
        : [],
  );
  const voorbij = lopendeHulp(t).flatMap(
    ({ gevraagd: onderdeel, waardoor, einde }): readonly Leveringpunt[] =>
      waardoor === null && einde !== null && verloopVan(t, onderdeel)?.gestopt === null
        ? [{ onderdeel, soort: 'naEinde', vanaf: plusDagen(einde, 1), tm: null }]
        : [],
  );
  const bijEinde = eindpunten(t, einden, (deel) => {
    const { gevraagd, einde } = deel.onderdeel;
    return deel.levering ? eersteEinde(t, deel.levering, eindeVan(t, gevraagd, einde)) : null;
  });
  return [...tot, ...teStoppen, ...voorbij, ...bijEinde];
}

/** The resident was asked, the help stopped, and the grant still stands: only a decision ends it (Wmo 2.3.10). */
export function toegekendNaStop(t: DossierToestand, vandaag: Datum): readonly OnderdeelId[] {
  return lopendeHulp(t).flatMap(({ gevraagd, waardoor, einde }) => {
    const verloop = verloopVan(t, gevraagd);
    const geldt = (waardoor === null || waardoor === 'gewijzigd') && (einde === null || vandaag < einde);
    return verloop && geldt && isBevestigd(verloop, einde) ? [gevraagd] : [];
  });
}

/** An assignment says what holds that day; the step of delivery comes before what changed the grant (Wmo 2.3.10, 5.2.1). */
export function zoalsNuGeldt(g: DossierGebeurtenis, t: DossierToestand): DossierGebeurtenis {
  if (g.soort !== 'leveringOpgedragen') return g;
  const hulp = lopendeHulp(t).find(({ gevraagd }) => gevraagd === g.feiten.onderdeel);
  if (!hulp) return g;
  const { omvang, per } = zoOp(hulp, g.feiten.opvolgt?.begin ?? g.feiten.op);
  return { ...g, feiten: { ...g.feiten, omvang, per, einde: hulp.einde } };
}
