import type { DossierOpdracht } from '../../src/dossier/opdrachten.ts';
import type { Omgeving } from '../../src/dossier/omgeving.ts';
import { voerOpdrachtUit, type Uitgevoerd } from '../../src/dossier/uitvoeren.ts';
import type { Inrichting } from '../../src/gemeente/inrichting.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { tijdstip } from '../../src/kern/datum.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import { GEEN_BRP } from '../../src/koppelvlakken/brp/brp.ts';
import type { Uitkomst } from '../../src/kern/uitkomst.ts';
import { maakDatabase } from '../../src/platform/database.ts';
import { nieuwDossierId } from '../../src/platform/nieuweids.ts';
import { voorbeeldInrichting } from '../bouwers/inrichting.ts';
import { meldingDoen, type MeldingAnders } from '../bouwers/melding.ts';
import { BEGINDAG, persoonId } from '../bouwers/stap.ts';
import { maakJournaalhuis, STIL, type Journaalhuis } from './journaal.ts';

/** The real opdrachten on a real database, with a clock that the test sets. */
export interface Dossierhuis extends Journaalhuis {
  readonly omgeving: Omgeving;
  readonly inrichting: Inrichting;
  /** Nine in the morning (UTC) of this day. */
  zetKlok(dag: Datum): void;
  probeer(
    dossier: DossierId,
    rol: Rol,
    opdracht: DossierOpdracht,
    id?: string,
  ): Promise<Uitkomst<Uitgevoerd>>;
  /** The same, for what must succeed. @throws Error with the refusals. */
  doe(dossier: DossierId, rol: Rol, opdracht: DossierOpdracht, id?: string): Promise<Uitgevoerd>;
  /** A new dossier with a melding, confirmed the same day. */
  meld(anders?: MeldingAnders): Promise<DossierId>;
}

export async function maakDossierhuis(inrichting: Inrichting = voorbeeldInrichting()): Promise<Dossierhuis> {
  const huis = await maakJournaalhuis();
  let dag = BEGINDAG;
  const { gemeente } = inrichting;
  const omgeving: Omgeving = {
    pool: huis.app,
    db: maakDatabase(huis.app),
    klok: { nu: () => tijdstip(`${dag}T09:00:00Z`) },
    log: STIL,
    mailIngesteld: false,
    brp: GEEN_BRP,
    inrichtingen: new Map([[gemeente, inrichting]]),
  };
  const probeer: Dossierhuis['probeer'] = (dossier, rol, opdracht, id = rol) =>
    voerOpdrachtUit(
      omgeving,
      { gemeente, dossier, wie: { id: persoonId(id), rol }, namens: null, sleutel: null },
      opdracht,
    );
  const doe: Dossierhuis['doe'] = async (...wat) => {
    const uitkomst = await probeer(...wat);
    if (uitkomst.gelukt) return uitkomst.waarde;
    throw new Error(`${wat[2].soort}: ${uitkomst.weigeringen.map((w) => w.reden).join(' ')}`);
  };
  return {
    ...huis,
    omgeving,
    inrichting,
    zetKlok: (nieuw) => {
      dag = nieuw;
    },
    probeer,
    doe,
    async meld(anders = {}) {
      const dossier = nieuwDossierId(dag);
      await doe(dossier, 'screener', meldingDoen({ ontvangenOp: dag, ...anders }));
      return dossier;
    },
  };
}
