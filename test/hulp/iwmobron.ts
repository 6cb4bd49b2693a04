import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Berichtsoort } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { BERICHTSOORTEN } from '../../src/koppelvlakken/iwmo/berichten.ts';
import type { XsdBestanden } from '../../src/koppelvlakken/iwmo/xsd.ts';

/** The official files of iWmo 3.2; docs/iwmo.md tells where they come from and how to place them. */
export interface Iwmobron {
  readonly xsds: XsdBestanden;
  voorbeeld(soort: Berichtsoort): Buffer;
  readonly map: string;
}

const map = process.env['OMKEER_IWMO_BRON'];

/** Undefined when they are not there: they may not be copied into this repository. */
export const IWMOBRON: Iwmobron | undefined = map === undefined ? undefined : bronIn(map);

function bronIn(bronmap: string): Iwmobron {
  const namen = ['basisschema.xsd', ...BERICHTSOORTEN.map((soort) => `WMO${soort}.xsd`)];
  return {
    map: bronmap,
    xsds: Object.fromEntries(namen.map((naam) => [naam, readFileSync(path.join(bronmap, 'xsd', naam))])),
    voorbeeld: (soort) => readFileSync(path.join(bronmap, 'voorbeelden', `WMO${soort}.xml`)),
  };
}
