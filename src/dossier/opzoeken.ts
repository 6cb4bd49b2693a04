import { vindAanbieder } from '../contracten/register-queries.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { leesToewijzingssleutel } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { aanbiederInAanbod } from '../levering/beantwoorden.ts';
import { opvolgerVan } from '../levering/stand.ts';
import { vindBijeenkomst } from '../overleg/overleg-queries.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { kenmerkenVan } from './kenmerken.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';
import { deeltGroep, vergeleken, vergelijkbareGevallen } from './vergelijkbaar.ts';

/** What a decider has to know of other dossiers, or of who works here, comes in as a value: it asks nothing itself. */
export async function zoekOp(
  omgeving: Omgeving,
  { gemeente, dossier }: { readonly gemeente: Gemeentecode; readonly dossier: DossierId },
  opdracht: DossierOpdracht,
  toestand: DossierToestand,
): Promise<DossierOpdracht> {
  switch (opdracht.soort) {
    case 'toetsAfronden': {
      const gevallen = await vergelijkbareGevallen(omgeving.db, gemeente, dossier, kenmerkenVan(toestand));
      return { ...opdracht, vergeleken: vergeleken(gevallen) };
    }
    case 'tekstVoorstellen':
    case 'tekstBeoordelen': {
      const { medewerkers, regels } = haalInrichting(omgeving, gemeente);
      const groepGenoeg = await deeltGroep(omgeving.db, gemeente, dossier, regels.kleinsteGroep);
      return { ...opdracht, opgezocht: { groepGenoeg, collegas: medewerkers } };
    }
    case 'deelnemerUitnodigen': {
      const { medewerkers } = haalInrichting(omgeving, gemeente);
      return { ...opdracht, rol: medewerkers.find((m) => m.id === opdracht.persoon)?.rol ?? null };
    }
    case 'bewakingOverdragen': {
      const { medewerkers } = haalInrichting(omgeving, gemeente);
      return { ...opdracht, rol: medewerkers.find((m) => m.id === opdracht.aan)?.rol ?? null };
    }
    case 'casusInbrengen': {
      const { medewerkers, regels } = haalInrichting(omgeving, gemeente);
      const bijeenkomst = await inGemeente(omgeving.db, gemeente, (trx) =>
        vindBijeenkomst(trx, opdracht.reeks, opdracht.dag, regels),
      );
      const tafel = bijeenkomst?.vervalt === null ? bijeenkomst : null;
      return { ...opdracht, tafel, collegas: medewerkers };
    }
    case 'leveringOpdragen':
    case 'andereAanbiederAanbieden':
    case 'opvolgerRegelen':
      return { ...opdracht, opgezocht: await zoekAanbieder(omgeving, gemeente, opdracht.aanbieder) };
    case 'opvolgingVerzetten': {
      const code = opvolgerVan(toestand, opdracht.onderdeel)?.levering?.opdracht.aanbieder;
      return { ...opdracht, opgezocht: await zoekAanbieder(omgeving, gemeente, code) };
    }
    case 'aanbodBeantwoorden': {
      const opgezocht = await zoekAanbieder(omgeving, gemeente, aanbiederInAanbod(toestand, opdracht.aanbod));
      return { ...opdracht, opgezocht, sleutel: leesToewijzingssleutel(nieuweSleutel()) ?? null };
    }
    case 'casusBespreken':
      return { ...opdracht, collegas: haalInrichting(omgeving, gemeente).medewerkers };
    default:
      return opdracht;
  }
}

/** As the register says it today; null when there is no such provider. */
async function zoekAanbieder(
  { db, klok }: Omgeving,
  gemeente: Gemeentecode,
  code: LokaleCode | undefined,
): Promise<Aanbieder | null> {
  if (code === undefined) return null;
  const vandaag = datumVan(klok.nu());
  const gevonden = await inGemeente(db, gemeente, (trx) => vindAanbieder(trx, gemeente, code, vandaag));
  return gevonden ?? null;
}
