import type { Datum } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import { aanvechtbareBesluiten } from './besluiten.ts';
import type { Contactuitkomst, Contactwijze } from './codes.ts';
import type { Bezwaarhandeling } from './open.ts';
import { vindBezwaar } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';

export interface BezwaarcontactVastleggen {
  readonly soort: 'bezwaarcontactVastleggen';
  /** Null when nothing came in writing yet. */
  readonly bezwaar: OnderdeelId | null;
  readonly op: Datum;
  readonly wijze: Contactwijze;
  readonly uitkomst: Contactuitkomst;
  readonly weergave: string;
}

/** First look whether talking solves it. It takes no right away: only who objected can withdraw (Awb 6:21). */
export const bezwaarcontactVastleggen: Bezwaarhandeling<BezwaarcontactVastleggen> = {
  titel: 'Contact over het bezwaar vastleggen',
  artikel: 'Awb 2:1, 7:2',
  rollen: [...NAMENS_INWONER, 'jurist'],
  mag: (t) =>
    t.bezwaar.bezwaren.length > 0 || aanvechtbareBesluiten(t).length > 0
      ? undefined
      : {
          code: 'nogNietsBesloten',
          reden: 'Er is nog geen besluit en geen bezwaar om over te praten.',
          artikel: 'Awb 6:4',
          uitweg: 'Leg een gesprek met de inwoner vast bij het onderzoek.',
        },
  decide: (o, t, ctx) =>
    tenzij(
      [
        ongeldigeDag(o.op, ctx.vandaag),
        o.bezwaar !== null && !vindBezwaar(t, o.bezwaar)
          ? {
              code: 'onbekendBezwaar',
              reden: 'Dit bezwaar staat niet in het dossier.',
              artikel: 'Awb 6:14',
              uitweg: 'Kies een bezwaar dat er wel staat.',
              veld: 'bezwaar',
            }
          : undefined,
        o.bezwaar === null && o.uitkomst === 'bezwaarBlijft' ? HELP_SCHRIJVEN : undefined,
        leegVeld(o.weergave, 'weergave', 'Schrijf kort op wat er is besproken.', 'Awb 7:4'),
      ],
      () =>
        alVastgelegd(o, t)
          ? []
          : [
              {
                soort: 'bezwaarcontactVastgelegd',
                feiten: {
                  id: volgendOnderdeel('BC', t.bezwaar.contacten.length),
                  bezwaar: o.bezwaar,
                  op: o.op,
                  wijze: o.wijze,
                  uitkomst: o.uitkomst,
                },
                inhoud: { weergave: o.weergave },
              },
            ],
    ),
};

function ongeldigeDag(op: Datum, vandaag: Datum): Weigering | undefined {
  const fout = ongeldigeOntvangst(op, vandaag);
  return fout && { ...fout, veld: 'op' };
}

/** By telephone there is no objection yet (Awb 6:4 lid 1): then we help to put it on paper (Awb 2:1). */
const HELP_SCHRIJVEN: Weigering = {
  code: 'nogNietOpPapier',
  reden: 'Er is nog geen bezwaar op papier; dan kan het ook niet blijven staan.',
  artikel: 'Awb 6:4 lid 1',
  uitweg: 'Bied hulp aan bij het schrijven, en kies dat als uitkomst. Leg de brief daarna vast als bezwaar.',
  veld: 'uitkomst',
};

function alVastgelegd(o: BezwaarcontactVastleggen, t: TotBezwaar): boolean {
  return t.bezwaar.contacten.some(
    (c) => c.bezwaar === o.bezwaar && c.op === o.op && c.wijze === o.wijze && c.weergave === o.weergave,
  );
}
