import path from 'node:path';
import { expect, it } from 'vitest';
import { waarIs } from '../dossier/fase.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { datum } from '../kern/datum.ts';
import { demoGevallen } from './gevallen.ts';

const { regels } = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));

it('stand', () => {
  const g = demoGevallen(regels, datum('2026-11-22'));
  console.log(g.map((v) => `${v.dossier} ${waarIs(v.toestand, regels).status}`).join('\n'));
  expect(g.length).toBeGreaterThan(5);
});
