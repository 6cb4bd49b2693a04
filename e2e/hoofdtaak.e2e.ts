import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { muis } from './hand.ts';
import { AANBIEDER, leesBrief, WAAROM } from './stappen/besluiten.ts';
import { doeHoofdtaak } from './stappen/hoofdtaak.ts';
import { hulpvrager } from './stappen/melden.ts';
import { VERBETERING } from './stappen/verslag.ts';

const opent = metBrowser();

describe('van hulpvraag tot beschikking', () => {
  it('loopt helemaal in de browser, voor de inwoner zonder JavaScript (Wmo 2.3.2, 2.3.5)', async () => {
    const maria = hulpvrager();
    const { nummer, inwoner } = await doeHoofdtaak(
      { opent, hand: muis, inwoner: { javascript: false } },
      maria,
    );

    const brief = await leesBrief(inwoner, `/mijn/${nummer}`, 'Beschikking');
    const bezwaar = /bezwaar maken tot en met (?:\w+dag )?(\d+ \w+ \d{4})/.exec(
      await inwoner.innerText('main'),
    );
    expect(brief.tekst()).toContain(`Mevrouw Maria ${maria.achternaam}`);
    expect(brief.tekst()).toContain('Dagbesteding: toegekend');
    expect(brief.tekst()).toContain(AANBIEDER);
    expect(brief.tekst()).toContain(WAAROM);
    expect(brief.tekst()).toContain(
      `bezwaar maken tot en met ${bezwaar?.[0].split('tot en met ')[1] ?? '?'}`,
    );

    const verslag = await leesBrief(inwoner, `/mijn/${nummer}`, 'Verslag van het onderzoek');
    expect(verslag.tekst()).toContain(maria.hulpvraag);
    // A correction is added beside what was sent; it never changes it.
    expect(verslag.tekst()).not.toContain(VERBETERING);
  });
});
