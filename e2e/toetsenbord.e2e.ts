import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { doeHoofdtaak } from './stappen/hoofdtaak.ts';
import { hulpvrager } from './stappen/melden.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

describe('alleen met het toetsenbord', () => {
  it('komt iedereen van hulpvraag tot besluit, en ziet steeds waar hij is (WCAG 2.1.1, 2.4.7)', async () => {
    const { inwoner, nummer } = await doeHoofdtaak({ opent, hand: toetsenbord, inwoner: {} }, hulpvrager());
    await inwoner.goto(`/mijn/${nummer}`);
    expect(await inwoner.innerText('main')).toContain('U hebt een besluit gekregen.');
  });
});
