import type { Datum } from '../kern/datum.ts';
import { zelfde } from '../kern/canoniek.ts';
import type { Handeling } from '../kern/decider.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis, tekstNodig } from '../toets/eis.ts';
import type { Bevestigwijze, DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { Perspectief, TotDoorbraak } from './toestand.ts';

export interface DoorbraakPerspectiefVastleggen {
  readonly soort: 'doorbraakPerspectiefVastleggen';
  readonly perspectief: string;
  readonly horizonMaanden: number;
  readonly eigenDeel: string;
  readonly steun: string;
  readonly eersteStap: string;
  /** Null: the resident did not confirm it yet. */
  readonly bevestigdOp: Datum | null;
  readonly wijze: Bevestigwijze | null;
}

export const doorbraakPerspectiefVastleggen: Handeling<
  DoorbraakPerspectiefVastleggen,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  titel: 'Doorbraak: perspectief vastleggen',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: lopendeDoorbraak,
  decide: (o, t, { vandaag }) =>
    tenzij(
      [
        tekstNodig(
          o.perspectief,
          'perspectief',
          'Er staat niet waar de inwoner wil staan.',
          METHODE,
          'Schrijf het op in de woorden van de inwoner.',
        ),
        tekstNodig(o.eigenDeel, 'eigenDeel', 'Er staat niet wat de inwoner zelf doet of kan.', METHODE),
        tekstNodig(o.steun, 'steun', 'Er staat niet welke steun nodig is.', METHODE),
        tekstNodig(o.eersteStap, 'eersteStap', 'Er staat niet wat de eerste stap is.', METHODE),
        eis(o.horizonMaanden >= 3 && o.horizonMaanden <= 36, {
          code: 'horizonVreemd',
          reden: 'Een perspectief gaat over drie maanden tot drie jaar.',
          artikel: METHODE,
          uitweg: 'Meestal is twaalf maanden goed.',
          veld: 'horizonMaanden',
        }),
        eis((o.bevestigdOp === null) === (o.wijze === null), {
          code: 'bevestigingHalf',
          reden: 'Bij een bevestiging horen een dag en hoe de inwoner het bevestigde.',
          artikel: METHODE,
          uitweg: 'Vul allebei in, of geen van beide als de inwoner het nog niet bevestigde.',
          veld: o.bevestigdOp === null ? 'bevestigdOp' : 'wijze',
        }),
        eis(o.bevestigdOp === null || o.bevestigdOp <= vandaag, {
          code: 'bevestigdInToekomst',
          reden: 'De inwoner kan niet in de toekomst hebben bevestigd.',
          artikel: METHODE,
          uitweg: 'Vul de dag in waarop de inwoner het bevestigde.',
          veld: 'bevestigdOp',
        }),
      ],
      () => {
        const nieuw: Perspectief = {
          perspectief: o.perspectief.trim(),
          eigenDeel: o.eigenDeel.trim(),
          steun: o.steun.trim(),
          eersteStap: o.eersteStap.trim(),
          horizonMaanden: o.horizonMaanden,
          bevestigdOp: o.bevestigdOp,
          wijze: o.wijze,
        };
        if (zelfde(nieuw, t.doorbraak.delen.perspectief)) return [];
        const { horizonMaanden, bevestigdOp, wijze, ...inhoud } = nieuw;
        return [
          {
            soort: 'doorbraakPerspectiefVastgelegd',
            feiten: { horizonMaanden, bevestigdOp, wijze },
            inhoud,
          },
        ];
      },
    ),
};
