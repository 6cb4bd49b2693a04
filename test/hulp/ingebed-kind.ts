// The program that ingebed.itest.ts runs in a process of its own, to be killed. Bundled by esbuild first.
// Arguments: the data directory, and optionally `schrijf` to write rows until killed.
// Prints JSON lines: { url }, { melding }, { bevestigd: n } after each commit, or { reden, message } and exit 1.
import { Client } from 'pg';
import { startIngebed, type IngebedPostgres } from '../../src/platform/ingebed.ts';
import { GegevensmapFout } from '../../src/platform/ingebed-fout.ts';

const [, , map = '', werk = ''] = process.argv;

function print(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function writeForEver(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create table if not exists rij (nr int primary key)');
  const found = await client.query<{ nr: number }>('select coalesce(max(nr), 0) as nr from rij');
  for (let nr = (found.rows[0]?.nr ?? 0) + 1; ; nr += 1) {
    await client.query('insert into rij values ($1)', [nr]);
    print({ bevestigd: nr });
  }
}

async function start(): Promise<IngebedPostgres> {
  try {
    return await startIngebed({ map, melding: (tekst) => print({ melding: tekst }) });
  } catch (error) {
    if (error instanceof GegevensmapFout) print({ reden: error.reden, message: error.message });
    else print({ reden: 'onbekend', message: String(error) });
    process.exit(1);
  }
}

const server = await start();
const awake = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => {
  clearInterval(awake);
  void server.stop();
});
print({ url: server.url });
if (werk === 'schrijf') await writeForEver(server.url);
