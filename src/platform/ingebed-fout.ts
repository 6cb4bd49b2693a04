/** Why a data directory cannot be used. */
export type GegevensmapReden =
  'in-gebruik' | 'niet-schrijfbaar' | 'schijf-vol' | 'poort' | 'andere-versie' | 'beschadigd' | 'programma';

/** The embedded database cannot start; `message` is Dutch and meant for the person at the console. */
export class GegevensmapFout extends Error {
  override readonly name = 'GegevensmapFout';
  readonly reden: GegevensmapReden;

  constructor(reden: GegevensmapReden, message: string, cause?: unknown) {
    super(message, { cause });
    this.reden = reden;
  }
}

const ERRNO: Readonly<Record<string, GegevensmapReden>> = {
  ENOSPC: 'schijf-vol',
  EDQUOT: 'schijf-vol',
  EACCES: 'niet-schrijfbaar',
  EPERM: 'niet-schrijfbaar',
  EROFS: 'niet-schrijfbaar',
  ENOTDIR: 'niet-schrijfbaar',
  EEXIST: 'niet-schrijfbaar',
  EADDRINUSE: 'poort',
  EADDRNOTAVAIL: 'poort',
};

/** What PostgreSQL writes to its log (in English: it runs under LC_ALL=C) for the same causes. */
const SERVER_TEXT: readonly (readonly [RegExp, GegevensmapReden])[] = [
  [/No space left on device|Disk quota exceeded/i, 'schijf-vol'],
  [/could not bind|could not create any TCP\/IP sockets|Address already in use/i, 'poort'],
  [/pre-existing shared memory block|lock file ".*" already exists/i, 'in-gebruik'],
  [/database files are incompatible with server/i, 'andere-versie'],
  [/Permission denied|Read-only file system|invalid permissions|wrong ownership/i, 'niet-schrijfbaar'],
];

/** The code of a system error (`ENOENT`, ...), or undefined. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function meldingBij(reden: GegevensmapReden, map: string, detail: string): string {
  switch (reden) {
    case 'in-gebruik':
      return `De gegevensmap ${map} is in gebruik door een andere databaseserver.\n${detail}`;
    case 'niet-schrijfbaar':
      return `In de gegevensmap ${map} kan niet worden geschreven (${detail}). Maak de map schrijfbaar of kies met DATA_DIR een andere.`;
    case 'schijf-vol':
      return `De schijf met de gegevensmap ${map} is vol (${detail}). Maak ruimte vrij en start opnieuw; wat was vastgelegd, blijft bewaard.`;
    case 'poort':
      return `De database kan geen poort openen op 127.0.0.1 (${detail}).`;
    case 'andere-versie':
      return `De gegevensmap ${map} is gemaakt met een andere versie van PostgreSQL (${detail}).`;
    case 'beschadigd':
      return `De database in de gegevensmap ${map} start niet.\n${detail}`;
    case 'programma':
      return `De meegeleverde databaseserver werkt op deze computer niet (${detail}). Gebruik met DATABASE_URL een eigen PostgreSQL-server.`;
  }
}

export function gegevensmapFout(
  reden: GegevensmapReden,
  map: string,
  detail: string,
  cause?: unknown,
): GegevensmapFout {
  return new GegevensmapFout(reden, meldingBij(reden, map, detail), cause);
}

/** The cause told by a system error; anything we do not know comes back unchanged. */
export function fromSystemError(error: unknown, map: string): unknown {
  const reden = ERRNO[errnoOf(error) ?? ''];
  if (reden === undefined || !(error instanceof Error)) return error;
  return gegevensmapFout(reden, map, error.message, error);
}

/** The cause told by the last lines of the server's log or of initdb. */
export function fromServerText(text: string, map: string): GegevensmapFout {
  const reden = SERVER_TEXT.find(([pattern]) => pattern.test(text))?.[1] ?? 'beschadigd';
  const telling = text
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error:|could not/i.test(line))
    .map((line) => line.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').trim());
  return gegevensmapFout(reden, map, telling.at(0) ?? text.trim().slice(-500));
}
