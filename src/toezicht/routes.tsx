import type { Web } from '../dossier/inzien.tsx';
import type { Rol } from '../kern/rollen.ts';
import type { Kamer } from '../toegang/route.ts';
import { bewakingRoutes } from './bewaking-routes.tsx';
import { Bureau } from './bureau.tsx';
import { datalekRoutes } from './datalek-routes.tsx';
import { fgRoutes } from './fg-routes.tsx';
import { logboekRoutes } from './logboek-routes.tsx';
import { noodinzageRoutes } from './noodinzage-routes.tsx';
import { rechtenRoutes } from './rechten-routes.tsx';
import { steekproefRoutes } from './steekproef-routes.tsx';
import { toezichtPaden } from './paden.ts';
import { verwerkingenRoutes } from './verwerkingen-routes.tsx';

const TOEZICHT: readonly Rol[] = ['teamleider', 'controller', 'fg'];

/** The desk where is seen whether privacy holds, and what it leads to. */
export function toezichtRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.bureau, { recht: TOEZICHT, audit: 'geen' }, (c, wie) =>
    c.html(<Bureau kader={web.kader(c, wie)} rol={wie.rol} />),
  );
  noodinzageRoutes(kamer, web);
  bewakingRoutes(kamer, web);
  logboekRoutes(kamer, web);
  datalekRoutes(kamer, web);
  steekproefRoutes(kamer, web);
  rechtenRoutes(kamer, web);
  verwerkingenRoutes(kamer, web);
  fgRoutes(kamer, web);
}
