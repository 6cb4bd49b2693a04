import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** A browser as playwright-core wants it: `chromium.launch(await vindChromium())`. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
  /** Its environment: the browser that comes from npm brings its own fonts and libraries. */
  readonly env: Record<string, string>;
}

const require = createRequire(import.meta.url);

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CACHE = path.resolve(import.meta.dirname, '..', 'node_modules', '.cache');
/** The first is the same browser without its window, and lighter for that. */
const SYSTEM = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'] as const;

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Whether the program really is a browser that starts; Ubuntu's `chromium-browser` may be an empty shell. */
async function starts(executablePath: string, env: Record<string, string>): Promise<boolean> {
  try {
    const { stdout } = await run(executablePath, ['--version', '--no-sandbox'], { env, timeout: 20_000 });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
}

async function systemChromium(): Promise<Chromium | undefined> {
  const env = ownEnvironment();
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const name of SYSTEM) {
    const executablePath = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
    if (executablePath !== undefined && (await starts(executablePath, env)))
      return { executablePath, args: [...ARGS], env };
  }
  return undefined;
}

/** The package's own list of font folders fits only the cloud it is made for. */
function fontList(place: string): string {
  const folders = [path.join(place, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${place}/fonts-cache</cachedir></fontconfig>`;
}

function packageVersion(entry: string): string {
  const file = path.resolve(path.dirname(entry), '..', '..', 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/**
 * Unpacks the package once. It unpacks in the temporary folder, so it gets one of its own, which is then put in
 * place as a whole, so that workers that start together do not find half a browser.
 */
async function unpack(entry: string): Promise<string> {
  const place = path.join(CACHE, `chromium-${packageVersion(entry)}`);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const half = mkdtempSync(`${place}-`);
  const program = 'const { default: c } = await import(process.argv[1]); await c.executablePath();';
  await run(process.execPath, ['--input-type=module', '-e', program, entry], {
    // Named as a system for which the package also unpacks the libraries that a bare Linux lacks.
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  writeFileSync(path.join(half, 'fonts.conf'), fontList(place));
  try {
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

async function packagedChromium(): Promise<Chromium> {
  const place = await unpack(require.resolve('@sparticuz/chromium'));
  const executablePath = path.join(place, 'chromium');
  const env = ownEnvironment();
  const fonts = { FONTCONFIG_FILE: path.join(place, 'fonts.conf') };
  const libraries = { LD_LIBRARY_PATH: path.join(place, 'al2023', 'lib') };
  for (const extra of [fonts, { ...fonts, ...libraries }]) {
    const candidate = { ...env, ...extra };
    if (await starts(executablePath, candidate))
      return { executablePath, args: [...ARGS, '--no-zygote'], env: candidate };
  }
  throw new Error(
    'Geen werkende Chromium gevonden. Installeer er een, bijvoorbeeld: apt-get install chromium',
  );
}

/** The system's Chromium when there is one that starts, else the one of the npm package (Linux, x64). */
export async function vindChromium(): Promise<Chromium> {
  return (await systemChromium()) ?? (await packagedChromium());
}
