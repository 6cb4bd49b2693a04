import type { Database, Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import { leesGevraagd } from './antwoord.ts';
import type { Berichtbeeld } from './beeld.ts';
import { leesDeclaratie } from './declaratie.ts';
import type { Lezer } from './lezer.ts';
import { tenzijAfgebroken } from './lezer.ts';
import type { Regelomgeving } from './oordeel.ts';
import type { Geopend } from './opslag.ts';
import { metBericht } from './opslag.ts';
import { leesRetourregels, leesToewijzingnummers, magRetourBeslissen } from './retourbesluit.ts';

type Inhoud = Pick<Berichtbeeld, 'gevraagd' | 'declaratie' | 'retourregels' | 'toewijzingen'>;
type Gelezenbeeld = Inhoud & Pick<Berichtbeeld, 'bericht'> & { readonly afgebroken: boolean };

const GEEN_INHOUD: Inhoud = {
  gevraagd: [],
  declaratie: undefined,
  retourregels: { aantal: 0, regels: [] },
  toewijzingen: new Map(),
};

/**
 * What the page of one message shows; undefined for one that is not there. The message is not held while what stands in it
 * is read: of a large one that takes seconds.
 */
export async function leesBeeld(
  { db, lezer }: { readonly db: Database; readonly lezer: Lezer },
  bij: Regelomgeving,
  id: string,
  metInhoud: boolean,
): Promise<Gelezenbeeld | undefined> {
  const bericht = await metBericht(db, bij.gemeente, id, (geopend) => Promise.resolve(geopend));
  if (bericht === undefined) return undefined;
  if (!metInhoud) return { bericht, ...GEEN_INHOUD, afgebroken: false };
  const inhoud = await tenzijAfgebroken(() =>
    inGemeente(db, bij.gemeente, (trx) => leesInhoud(lezer, trx, bij, bericht)),
  );
  return { bericht, ...(inhoud ?? GEEN_INHOUD), afgebroken: inhoud === null };
}

async function leesInhoud(lezer: Lezer, trx: Trx, bij: Regelomgeving, bericht: Geopend): Promise<Inhoud> {
  const { id } = bericht.rij;
  return {
    gevraagd: isVerzoek(bericht) ? await leesGevraagd(lezer, trx, bij.gemeente, id) : GEEN_INHOUD.gevraagd,
    declaratie: await leesDeclaratie(lezer, trx, bij, bericht),
    retourregels: magRetourBeslissen(bericht)
      ? await leesRetourregels(lezer, trx, bij.gemeente, id)
      : GEEN_INHOUD.retourregels,
    toewijzingen: await leesToewijzingnummers(trx, bij.gemeente, bericht.rij),
  };
}

/** A request that was right in its form and by the rules. */
function isVerzoek({ rij, stand }: Pick<Geopend, 'rij' | 'stand'>): boolean {
  return (rij.soort === '315' || rij.soort === '317') && stand.fouten.length === 0;
}
