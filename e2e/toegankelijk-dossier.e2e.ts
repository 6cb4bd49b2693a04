import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { dossierPerStatus } from './demodossiers.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { bekijk, vorm } from './verkennen.ts';

const opent = metBrowser('kijk');

/** A form of an opdracht is the same in every phase: those are looked at in toegankelijk-opdracht.e2e.ts. */
const ROND_DOSSIER = /^\/(dossiers\/[^/]+\/(toets|doorbraak|wie-las|lees\/\w+)|advies\/.+)$/;

/** The parts in which the dossiers of one person are looked at, so that no test takes long. */
const PER_KEER = 4;
const delen = (
  ['controller', 'teamleider', 'screener', 'klantmanager', 'collega', 'jurist'] as const
).flatMap((wie) => {
  const alle = dossierPerStatus(wie);
  return Array.from({ length: Math.ceil(alle.length / PER_KEER) }, (_, i) => {
    const dossiers = alle.slice(i * PER_KEER, (i + 1) * PER_KEER);
    return { wie, dossiers, statussen: dossiers.map(({ status }) => status).join(', ') };
  });
});

describe('elk dossier is in elke fase voor iedereen te gebruiken (WCAG 2.2 AA, geldige HTML)', () => {
  it.each(delen)('voor de $wie: $statussen', async ({ wie, dossiers }) => {
    const page = await opent();
    await loginAls(page, MENSEN[wie]);
    const gezien = new Set<string>();
    for (const { dossier } of dossiers) {
      const verder = await bekijk(page, `/dossiers/${dossier}`);
      expect(verder, `${MENSEN[wie]} ziet ${dossier}`).toBeDefined();
      for (const adres of verder?.filter((pad) => ROND_DOSSIER.test(pad)) ?? []) {
        if (gezien.has(vorm(adres))) continue;
        gezien.add(vorm(adres));
        await bekijk(page, adres);
      }
    }
  });

  it.each([
    { wie: 'inwoner', javascript: true },
    { wie: 'inwoner', javascript: false },
    { wie: 'mantelzorger', javascript: true },
    { wie: 'mantelzorger', javascript: false },
  ] as const)('voor de $wie, elke fase (JavaScript: $javascript)', async ({ wie, javascript }) => {
    const page = await opent({ javascript });
    await loginAls(page, MENSEN[wie], '/mijn');
    for (const { dossier } of dossierPerStatus(wie)) {
      expect(await bekijk(page, `/mijn/${dossier}`), `${MENSEN[wie]} ziet ${dossier}`).toBeDefined();
      await bekijk(page, `/dossiers/${dossier}/wie-las`);
    }
  });
});
