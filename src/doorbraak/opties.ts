import { zelfde } from '../kern/canoniek.ts';
import type { Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis, gevuldeRijen, tekstNodig } from '../toets/eis.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { Hoek } from './namen.ts';
import { HOEKEN, HOEKNAAM, ZONDER_HOEK } from './namen.ts';
import type { Planoptie, TotDoorbraak } from './toestand.ts';
import { optieVeld } from './veldnamen.ts';

export type OptieInvoer = Readonly<Record<Hoek | 'naam', string>>;
/** The first row is going on as it is; the others are ways out. */
export interface DoorbraakOptiesWegen {
  readonly soort: 'doorbraakOptiesWegen';
  readonly opties: readonly OptieInvoer[];
}

const gevuld = (opties: readonly OptieInvoer[]) =>
  gevuldeRijen(opties, (optie) => ['naam' as const, ...HOEKEN].every((deel) => optie[deel].trim() === ''));

function optiesVan(o: DoorbraakOptiesWegen): readonly Planoptie[] {
  return gevuld(o.opties).map(({ rij, waarde }) => ({
    // The place in the form is the number: costs refer to it.
    id: volgendOnderdeel('DO', rij),
    soort: rij === 0 ? 'doormodderen' : 'doorbraak',
    naam: waarde.naam.trim(),
    legitimiteit: waarde.legitimiteit.trim(),
    betrokkenheid: waarde.betrokkenheid.trim(),
    rendement: waarde.rendement.trim(),
  }));
}

export const doorbraakOptiesWegen: Handeling<
  DoorbraakOptiesWegen,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  titel: 'Doorbraak: oplossingen wegen',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: lopendeDoorbraak,
  decide(o, t) {
    const nieuw = optiesVan(o);
    const weg = t.doorbraak.delen.opties.find(
      (optie) =>
        !nieuw.some(({ id }) => id === optie.id) &&
        t.doorbraak.delen.kosten.some((k) => k.optie === optie.id),
    );
    return tenzij(
      [
        eis(
          nieuw.some(({ soort }) => soort === 'doormodderen') &&
            nieuw.some(({ soort }) => soort === 'doorbraak'),
          {
            code: 'optieOntbreekt',
            reden: 'Er moeten ten minste twee opties zijn: doorgaan zoals nu, en een doorbraak.',
            artikel: METHODE,
            uitweg: 'Beschrijf ook wat er gebeurt als alles blijft zoals het is.',
            veld: optieVeld(nieuw.some(({ soort }) => soort === 'doormodderen') ? 1 : 0, 'naam'),
          },
        ),
        ...gevuld(o.opties).flatMap(({ rij, waarde }) => [
          tekstNodig(
            waarde.naam,
            optieVeld(rij, 'naam'),
            `Optie ${rij + 1}: er staat niet wat de optie inhoudt.`,
            METHODE,
          ),
          ...HOEKEN.map((hoek) =>
            eis(waarde[hoek].trim() !== '', {
              code: 'hoekOntbreekt',
              reden: `Optie ${rij + 1}: ${HOEKNAAM[hoek].toLowerCase()} ontbreekt. ${ZONDER_HOEK[hoek]}`,
              artikel: 'Waardendriehoek',
              uitweg: 'Schrijf op wat ervoor en ertegen pleit. Alle drie de hoeken moeten er staan.',
              veld: optieVeld(rij, hoek),
            }),
          ),
        ]),
        weg && {
          code: 'optieHeeftKosten',
          reden: `Bij ‘${weg.naam}’ staan nog kosten. Die optie kan niet zomaar weg.`,
          artikel: METHODE,
          uitweg: 'Haal eerst de kosten van deze optie weg.',
        },
      ],
      () =>
        zelfde(nieuw, t.doorbraak.delen.opties)
          ? []
          : [
              {
                soort: 'doorbraakOptiesGewogen',
                feiten: { opties: nieuw.map(({ id, soort }) => ({ id, soort })) },
                inhoud: { opties: nieuw.map(({ soort: _soort, ...rest }) => rest) },
              },
            ],
    );
  },
};
