import path from 'node:path';
import { expect, it } from 'vitest';
import { waarIs } from '../dossier/fase.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { datum } from '../kern/datum.ts';
import { geschiedenis } from './geschiedenis.ts';

const { regels } = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));

it('stand', () => {
  const begin = performance.now();
  const tel: Record<string, number> = {};
  let n = 0;
  let g = 0;
  let bytes = 0;
  for (const v of geschiedenis(regels, datum('2026-11-22'))) {
    const { status } = waarIs(v.toestand, regels);
    tel[status] = (tel[status] ?? 0) + 1;
    n += 1;
    for (const s of v.stappen) g += s.gebeurtenissen.length;
    if (n % 50 === 0) bytes += JSON.stringify(v.stappen).length;
  }
  console.log(n, g, tel, 'ms', performance.now() - begin, 'bytes/dossier', bytes / (n / 50));
  expect(n).toBeGreaterThan(4000);
}, 120_000);
