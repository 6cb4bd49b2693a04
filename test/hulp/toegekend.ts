import { leesDossier } from '../../src/dossier/uitvoeren.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import { nieuwDossierId } from '../../src/platform/nieuweids.ts';
import type { MeldingAnders } from '../bouwers/melding.ts';
import { meldingDoen } from '../bouwers/melding.ts';
import { BEGINDAG, weigeringscodes } from '../bouwers/stap.ts';
import { ROUTES } from '../bouwers/wandelroutes.ts';
import { bron } from '../bouwers/willekeurig-bron.ts';
import { plausibel } from '../bouwers/willekeurig.ts';
import type { Dossierhuis } from './dossierhuis.ts';

const PERSOON: Partial<Record<Rol, string>> = { klantmanager: 'bilal', screener: 'sanne' };
/** Nobody of another area works in this municipality, and a grant of this size needs no call and no second look. */
const OVERSLAAN: readonly string[] = [
  'deelnemerUitnodigen',
  'inbrengGeven',
  'uitnodigingIntrekken',
  'belpogingVastleggen',
  'besluitToetsen',
];
/** Granted, whatever the route does with it. */
const GEWOON: readonly string[] = ['beoordelingVastleggen', 'besluitVoorbereiden'];

/** From a melding to a grant that was sent: the first of the ways through the work. */
export async function speelToegekend(
  huis: Dossierhuis,
  anders: Omit<MeldingAnders, 'ontvangenOp'> = {},
): Promise<DossierId> {
  const id = nieuwDossierId(BEGINDAG);
  let dag = BEGINDAG;
  for (const [rol, soort, zaad = 0, dagen = 1] of ROUTES[0] ?? []) {
    if (OVERSLAAN.includes(soort)) continue;
    dag = plusDagen(dag, dagen);
    huis.zetKlok(dag);
    const t = (await leesDossier(huis.omgeving, huis.inrichting.gemeente, id)).toestand;
    const eerste = GEWOON.includes(soort) ? 0 : zaad;
    for (let keuze = eerste; ; keuze++) {
      const opdracht =
        soort === 'meldingDoen'
          ? meldingDoen({ ontvangenOp: dag, ...anders })
          : plausibel(soort, bron(t, dag, keuze));
      const uitkomst = await huis.probeer(id, rol, opdracht, PERSOON[rol] ?? rol);
      if (uitkomst.gelukt) break;
      if (keuze > eerste + 100) throw new Error(`${soort}: ${weigeringscodes(uitkomst).join()}`);
    }
    if (soort === 'besluitBekendmaken') break;
  }
  return id;
}
