import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BREED, metBrowser } from './browser.ts';
import { BEELDEN } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('kijk');
const BEELD = path.resolve(import.meta.dirname, '..', 'docs', 'beeld', 'dossier.png');

it('maakt het beeld van het dossier in de README', async () => {
  const page = await opent();
  await loginAls(page, MENSEN.klantmanager);
  // Her name leads to her messages too.
  const dossier = page.locator('#wacht').getByRole('link', { name: MENSEN.inwoner });
  await muis(page).naar(String(await dossier.getAttribute('href')));
  await staOp(page, MENSEN.inwoner);
  // Made anew only on purpose: else every run of the tests would leave a change behind.
  const nieuw = BEELDEN !== '' || !existsSync(BEELD);
  const beeld = await page.screenshot({ ...(nieuw ? { path: BEELD } : {}), clip: { x: 0, y: 0, ...BREED } });
  expect(beeld.readUInt32BE(16)).toBe(BREED.width);
});
