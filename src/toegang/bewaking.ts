import type { Tijdstip } from '../kern/datum.ts';
import type { Database } from '../platform/database.ts';
import { maakSpoor, metSpoor } from '../platform/spoor.ts';
import { begrensInvoer } from './invoer.ts';
import { maakLeeslijst } from './leeslijst.ts';
import type { Bewaking } from './route.ts';
import type { Toelating } from './toelating.ts';

export interface Bewakingspoorten {
  readonly db: Database;
  readonly nu: () => Tijdstip;
  /** Who asks, and may they? */
  readonly toelating: Toelating;
}

/**
 * Before the route: who asks, and may they, and how much may they send. After it, before the answer leaves: the log of who read
 * what. When the log cannot be written the answer is not sent; the app's error handler answers.
 */
export function maakBewaking({ db, nu, toelating }: Bewakingspoorten): Bewaking {
  return (verklaard) => async (c, next) =>
    metSpoor(maakSpoor(c.req.header('traceparent'), nu()), async () => {
      const lijst = maakLeeslijst(c, verklaard, db, nu);
      c.set('gelezen', lijst.gelezen);
      c.set('getoond', lijst.getoond);
      c.set('geraadpleegd', lijst.geraadpleegd);
      c.set('gebruiker', null);
      c.set('sessie', null);
      const dicht = await toelating(c, verklaard);
      if (dicht !== undefined) {
        await lijst.sluit(dicht.status);
        return dicht;
      }
      const naderhand = begrensInvoer(c, verklaard.verklaring.invoer);
      if (naderhand instanceof Response) {
        await lijst.sluit(naderhand.status);
        return naderhand;
      }
      await next();
      const teGroot = naderhand();
      if (teGroot) c.res = teGroot;
      await lijst.sluit(c.res.status);
      if (c.var.gebruiker !== null && !c.res.headers.has('Cache-Control')) {
        c.res.headers.set('Cache-Control', 'no-store');
      }
      return undefined;
    });
}
