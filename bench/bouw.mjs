import path from 'node:path';
import * as esbuild from 'esbuild';

/** Bundles a program of this folder, from the root of the project; packages stay outside. Where it stands then. */
export async function bouw(naam) {
  const program = path.resolve('dist', 'bench', `${naam}.js`);
  await esbuild.build({
    entryPoints: [`bench/${naam}.ts`],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  return program;
}
