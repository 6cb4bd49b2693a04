import type { Berichtweg } from '../contact/gebeurtenissen.ts';
import { zelfde } from '../kern/canoniek.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Effectoordeel, TerugblikGebeurtenis } from './gebeurtenissen.ts';
import { elkEffect, nogNiet, TERUGKIJKEN } from './moment.ts';
import type { TotTerugblik } from './toestand.ts';
import { huidigBeeld } from './toestand.ts';

export interface EffectbeeldGeven {
  readonly soort: 'effectbeeldGeven';
  readonly weg: Berichtweg;
  readonly effecten: readonly {
    readonly effect: OnderdeelId;
    readonly oordeel: Effectoordeel;
    readonly tekst: string;
  }[];
  readonly woorden: string;
}

/** A carer looks along: how it is for the resident, the resident says, or who acts for them. */
const VERTELLERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];

export const verteltZelf = (rol: Rol): boolean => VERTELLERS.includes(rol);

/** From the decision on: that help does not work need not wait for the day that was agreed. */
export const effectbeeldGeven: Handeling<EffectbeeldGeven, TotTerugblik, TerugblikGebeurtenis, LokaleRegels> =
  {
    titel: 'Eigen beeld van de inwoner vastleggen',
    artikel: TERUGKIJKEN,
    rollen: [...VERTELLERS, 'klantmanager', 'teamleider'],
    mag: (t) => nogNiet(t),
    decide: (o, t, { vandaag: op, wie }) =>
      tenzij(elkEffect(o, t), () => {
        const effecten = o.effecten.map(({ effect, oordeel }) => ({ effect, oordeel }));
        const teksten = o.effecten.flatMap(({ effect, tekst }) =>
          tekst.trim() === '' ? [] : [{ effect, tekst: tekst.trim() }],
        );
        const woorden = o.woorden.trim();
        const nu = huidigBeeld(t);
        return nu && zelfde([nu.effecten, nu.teksten, nu.woorden], [effecten, teksten, woorden])
          ? []
          : [
              {
                soort: 'effectbeeldGegeven',
                feiten: {
                  id: volgendOnderdeel('EB', t.terugblik.beelden.length),
                  op,
                  weg: verteltZelf(wie.rol) ? 'portaal' : o.weg,
                  effecten,
                },
                inhoud: { teksten, woorden },
              },
            ];
      }),
  };
