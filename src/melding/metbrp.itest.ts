import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bsn } from '../../test/bouwers/melding.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from '../../test/hulp/webhuis.ts';
import { startProefbrp, type Proefbrp } from '../demo/brp/dienst.ts';
import { maakBrp } from '../koppelvlakken/brp/brp.ts';
import { meldingPaden } from './paden.ts';
import { meldingRoutes } from './routes.tsx';

const SUZANNE: Bezoeker = { id: 'inwoner', rol: 'inwoner', bsn: bsn('999993653') };
const ONBEKEND: Bezoeker = { id: 'inwoner', rol: 'inwoner', bsn: bsn('999990020') };
const VRAAG = { melder: 'zelf', hulpvraag: 'Koken lukt niet.' };
const KNOP = `action="${meldingPaden.metBrp}"`;
let huis: Dossierhuis;
let proef: Proefbrp;
let web: Webhuis;
let zonder: Webhuis;

beforeAll(async () => {
  huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  proef = await startProefbrp(huis.inrichting, BEGINDAG);
  web = maakWebhuis({ ...huis, omgeving: { ...huis.omgeving, brp: maakBrp({ url: proef.url }) } });
  zonder = maakWebhuis(huis);
  for (const { kamer, web: pagina } of [web, zonder]) meldingRoutes(kamer, pagina, huis.inrichting.gemeente);
});
afterAll(async () => {
  await proef.sluit();
  await huis.sluit();
});

/** The page on which is asked who it is about. */
const persoon = async (bij: Webhuis, wie: Bezoeker, velden: Readonly<Record<string, string>> = VRAAG) =>
  (
    await bij.vraag(wie, meldingPaden.stap('persoon'), 'POST', { ...velden, sleutel: 'een', naar: 'open' })
  ).text();
const haal = (wie: Bezoeker, velden: Readonly<Record<string, string>>) =>
  web.vraag(wie, meldingPaden.metBrp, 'POST', { ...velden, sleutel: 'een' });

describe('wat de BRP weet, vraagt de gemeente de inwoner niet nog eens (Wet BRP 1.7)', () => {
  it('vult op verzoek in, ook het adres van de bladzijde erna, en houdt wat er al stond', async () => {
    expect(await persoon(web, SUZANNE)).toContain(KNOP);
    const html = await (await haal(SUZANNE, VRAAG)).text();
    expect(html).toContain('Uw gegevens zijn ingevuld.');
    expect(html).toContain('value="Moulin"');
    expect(html).toContain('name="straat" value="Boterdiep"');
    expect(html).toContain('Koken lukt niet.');
    expect(html).not.toContain(KNOP);
  });

  it('zoekt alleen de ingelogde inwoner op, welk nummer er ook wordt meegestuurd (AVG 5 lid 1 onder c)', async () => {
    const html = await (await haal(ONBEKEND, { ...VRAAG, bsn: '999993653' })).text();
    expect(html).not.toContain('Moulin');
    expect(html).toContain('Vul ze hieronder zelf in.');
    expect(html).toContain('value="999990020"');
  });

  it('niet voor een ander, niet voor een medewerker en niet zonder BRP', async () => {
    const voorVader = { ...VRAAG, melder: 'familie' };
    expect(await persoon(web, SUZANNE, voorVader)).not.toContain(KNOP);
    expect((await haal(SUZANNE, voorVader)).status).toBe(303);
    expect(await persoon(web, { id: 'screener', rol: 'screener' })).not.toContain(KNOP);
    expect(await persoon(zonder, SUZANNE)).not.toContain(KNOP);
  });
});
