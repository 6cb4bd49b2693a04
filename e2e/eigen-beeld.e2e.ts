import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { doeHoofdtaak } from './stappen/hoofdtaak.ts';
import { hulpvrager, naamVan } from './stappen/melden.ts';

const opent = metBrowser();

const ZELF = 'Op de dagen dat ik er ben wel. In het weekend niet.';
const DAARNA = 'Wij zochten samen iets voor het weekend.';

describe('het eigen beeld van de inwoner', () => {
  it('de inwoner zegt zonder JavaScript of het is gelukt, en het staat naast wat de klantmanager vindt (Wmo 2.3.9)', async () => {
    const wie = hulpvrager();
    const { nummer, inwoner } = await doeHoofdtaak(
      { opent, hand: muis, inwoner: { javascript: false } },
      wie,
    );
    const maria = muis(inwoner);
    await maria.naar(`/mijn/${nummer}`);
    await lees(inwoner, 'Helpt de hulp?');
    await controleer(inwoner, '-besluit');
    await maria.volg('Zeggen of de hulp werkt');
    await maria.druk('Versturen');
    await lees(inwoner, 'Kies ja, een beetje of nee.');
    await controleer(inwoner, '-leeg');
    for (const groep of await inwoner.getByRole('radiogroup', { name: /Is dit gelukt/ }).all())
      await groep.getByRole('radio', { name: 'Een beetje', exact: true }).check();
    await maria.vul('Hoe gaat het nu met u?', ZELF);
    await maria.druk('Versturen');
    await lees(inwoner, 'Wij lezen het en praten er met u over.');
    await controleer(inwoner, '-gezegd');

    const page = await opent();
    await loginAls(page, MENSEN.klantmanager);
    const bilal = muis(page);
    await bilal.naar('/dag');
    await staOp(page, 'Mijn dag');
    const wacht = page.locator('#contact').getByRole('link', { name: naamVan(wie) });
    await wacht.click();
    await lees(page, ZELF);
    await controleer(page, '-gezegd');
    await bilal.naar(`/dossiers/${nummer}/terugkijken`);
    await lees(page, ZELF);
    await controleer(page);
    for (const groep of await page.getByRole('radiogroup', { name: /Is dit bereikt/ }).all())
      await groep.getByRole('radio', { name: 'Bereikt', exact: true }).check();
    await bilal.vul('Wat ziet u zelf?', DAARNA);
    await bilal.kies('Wat nu?', 'Klaar: het is goed zo');
    await bilal.druk('Vastleggen');
    await bilal.naar('/dag');
    await staOp(page, 'Mijn dag');
    expect(await wacht.count()).toBe(0);

    await maria.naar(`/mijn/${nummer}`);
    for (const tekst of [ZELF, DAARNA, 'Deels bereikt', 'Klaar: het is goed zo']) await lees(inwoner, tekst);
    await controleer(inwoner, '-besproken');
  });
});
