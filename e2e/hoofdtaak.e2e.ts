import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import {
  AANBIEDER,
  beoordeelAanvraag,
  bereidBesluitVoor,
  kijkMee,
  leesBrief,
  maakBekend,
  neemBesluit,
  WAAROM,
} from './stappen/besluiten.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import {
  overweegOplossingen,
  planGesprek,
  stelIdentiteitVast,
  voerGesprek,
  vooronderzoek,
} from './stappen/onderzoeken.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';
import { doeToets } from './stappen/toetsen.ts';
import { verstuurVerslag, vulAanEnOnderteken } from './stappen/verslag.ts';

const opent = metBrowser();
const MARIA = hulpvrager();

describe('van hulpvraag tot beschikking', () => {
  it('loopt helemaal in de browser', async () => {
    const nummer = await meldHulp(muis(await opent({ javascript: false })), MARIA);
    expect(nummer).toMatch(/^W\d\d-/);

    const screener = await opent();
    await loginAls(screener, MENSEN.screener);
    await beoordeelUrgentie(muis(screener), naamVan(MARIA));
    await deelToe(muis(screener), naamVan(MARIA), MENSEN.klantmanager);

    const klantmanager = await opent();
    await loginAls(klantmanager, MENSEN.klantmanager);
    const bilal = muis(klantmanager);
    await vooronderzoek(bilal, nummer);
    await planGesprek(bilal, nummer);
    await voerGesprek(bilal, nummer);
    await stelIdentiteitVast(bilal, nummer);
    await overweegOplossingen(bilal, nummer);
    await doeToets(bilal, nummer);
    await verstuurVerslag(bilal, nummer);

    const inwoner = await opent({ javascript: false });
    await loginAls(inwoner, MENSEN.inwoner);
    await vulAanEnOnderteken(muis(inwoner), nummer);

    await beoordeelAanvraag(bilal, nummer);
    await bereidBesluitVoor(bilal, nummer);
    const jurist = await opent();
    await loginAls(jurist, MENSEN.jurist);
    await kijkMee(muis(jurist), nummer);
    await neemBesluit(bilal, nummer);
    await maakBekend(bilal, nummer);

    const brief = (await leesBrief(inwoner, `/mijn/${nummer}`, 'Beschikking')).tekst();
    const bezwaar = /bezwaar maken tot en met (?:\w+dag )?(\d+ \w+ \d{4})/.exec(await inwoner.innerText('main'));
    expect(brief).toContain('Dagbesteding');
    expect(brief).toContain(AANBIEDER);
    expect(brief).toContain(WAAROM);
    expect(brief).toContain(bezwaar?.[1] ?? 'geen datum op de pagina');
  });
});
