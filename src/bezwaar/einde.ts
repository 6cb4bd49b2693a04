import { AANVRAGERS } from '../aanvraag/zelf.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import type { BezwaarIngetrokken } from './gebeurtenissen.ts';
import type { Bezwaarhandeling } from './open.ts';
import { bijOpenBezwaar, heeftOpenBezwaar, MET_ADMINISTRATIE } from './open.ts';

export interface BezwaarIntrekken {
  readonly soort: 'bezwaarIntrekken';
  readonly bezwaar: OnderdeelId;
  readonly wijze: BezwaarIngetrokken['feiten']['wijze'];
  readonly reden: string;
}

/** In writing, or out loud at the hearing and nowhere else (Awb 6:21). */
export const bezwaarIntrekken: Bezwaarhandeling<BezwaarIntrekken> = {
  titel: 'Bezwaar intrekken',
  artikel: 'Awb 6:21',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER, 'jurist'],
  mag: heeftOpenBezwaar,
  decide: (o, t, { vandaag, wie }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) =>
      tenzij(
        [
          o.wijze === 'opDeZitting' && b.zittingen.length === 0
            ? {
                code: 'geenZitting',
                reden: 'Er was geen hoorzitting. Mondeling intrekken kan alleen daar.',
                artikel: 'Awb 6:21 lid 2',
                uitweg: 'Vraag de inwoner om het te schrijven of te mailen.',
                veld: 'wijze',
              }
            : undefined,
          vraagtZelf(wie.rol)
            ? undefined
            : leegVeld(o.reden, 'reden', 'Schrijf op wat de inwoner zei of schreef.', 'Awb 6:21'),
        ],
        () => [
          {
            soort: 'bezwaarIngetrokken',
            feiten: { bezwaar: b.id, op: vandaag, wijze: o.wijze },
            inhoud: { reden: o.reden },
          },
        ],
      ),
    ),
};

export interface BezwaarDoorzenden {
  readonly soort: 'bezwaarDoorzenden';
  readonly bezwaar: OnderdeelId;
  readonly naar: string;
  readonly waarom: string;
}

/** As soon as can be, to who is to decide on it; the sender is told at once (Awb 6:15). */
export const bezwaarDoorzenden: Bezwaarhandeling<BezwaarDoorzenden> = {
  titel: 'Bezwaar doorzenden',
  artikel: 'Awb 6:15',
  rollen: MET_ADMINISTRATIE,
  mag: heeftOpenBezwaar,
  decide: (o, t, { vandaag }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) =>
      tenzij(
        [
          leegVeld(o.naar, 'naar', 'Vul in naar wie het bezwaar gaat.', 'Awb 6:15 lid 1'),
          leegVeld(
            o.waarom,
            'waarom',
            'Leg uit waarom een ander beslist. De inwoner leest dit.',
            'Awb 6:15 lid 1',
          ),
        ],
        () => [
          {
            soort: 'bezwaarDoorgezonden',
            feiten: { bezwaar: b.id, op: vandaag },
            inhoud: { naar: o.naar, waarom: o.waarom },
          },
        ],
      ),
    ),
};
