import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { canReach, findAccount, type Account } from './ingebed-account.ts';
import { GegevensmapFout } from './ingebed-fout.ts';

/** Where the data really are, and the user that owns them. */
export interface Place {
  readonly base: string;
  readonly data: string;
  readonly account: Account | undefined;
}

const ELSEWHERE = '/var/lib';
const pointerForm = z.object({ gegevens: z.string() });

function placeIn(base: string): Place {
  const data = path.join(base, 'pg');
  return { base, data, account: findAccount(data) };
}

function reachable(place: Place): boolean {
  return place.account === undefined || canReach(place.base, place.account);
}

function unreachable(
  map: string,
  account: Account | undefined,
  more: string,
  cause?: unknown,
): GegevensmapFout {
  return new GegevensmapFout(
    'niet-schrijfbaar',
    `De databaseserver draait als gebruiker ${account?.name ?? ''} en kan niet bij de gegevensmap ${map}. ${more}`,
    cause,
  );
}

function followPointer(map: string, file: string): Place {
  const { gegevens } = pointerForm.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (!existsSync(gegevens)) {
    throw new GegevensmapFout(
      'beschadigd',
      `Volgens ${file} staan de gegevens in ${gegevens}, maar die map bestaat niet. Zet de map terug, of verwijder ${file} om leeg te beginnen.`,
    );
  }
  const place = placeIn(gegevens);
  if (!reachable(place)) throw unreachable(map, place.account, `De gegevens staan in ${gegevens}.`);
  return place;
}

function moveAside(map: string, pointer: string, account: Account | undefined): Place {
  const base = path.join(ELSEWHERE, `omkeer-${createHash('sha256').update(map).digest('hex').slice(0, 12)}`);
  try {
    mkdirSync(base, { recursive: true, mode: 0o711 });
    writeFileSync(pointer, `${JSON.stringify({ gegevens: base })}\n`);
  } catch (error) {
    throw unreachable(map, account, `Kies met DATA_DIR een map die wel bereikbaar is.`, error);
  }
  return placeIn(base);
}

/**
 * Where the data of `map` are. PostgreSQL does not run as root; when Node does, and the server's own user
 * cannot enter `map` (a clone in /root), the data go to /var/lib/omkeer-<hash of the path>. `plaats.json` in
 * `map` then says so and is followed ever after, also when the map is moved or opened up later.
 * @throws GegevensmapFout
 */
export function findPlace(map: string, melding: (tekst: string) => void): Place {
  mkdirSync(map, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const real = realpathSync(map);
  const pointer = path.join(real, 'plaats.json');
  if (existsSync(pointer)) return followPointer(map, pointer);
  const here = placeIn(real);
  if (reachable(here)) return here;
  if (existsSync(here.data))
    throw unreachable(map, here.account, 'Maak de bovenliggende mappen toegankelijk.');
  const place = moveAside(real, pointer, here.account);
  melding(
    `De databaseserver draait als gebruiker ${here.account?.name ?? ''}, die niet in ${map} mag. De gegevens staan daarom in ${place.base}.`,
  );
  return place;
}
