import { describe, expect, it } from 'vitest';
import {
  HULP,
  afwijzingKlaar,
  bekendgemaakteToekenning,
  beoordeeld,
  beoordelingVastleggen,
  besluitVoorbereiden,
  conceptAfwijzing,
  conceptToekenning,
  genomenToekenning,
  klantmanager,
  naBesluit,
  onderdeel,
  tekst,
} from '../../test/bouwers/besluit.ts';
import { GEVRAAGD_PGB, nietAangevuld } from '../../test/bouwers/besluit-aanvraag.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { voerUit } from '../kern/decider.ts';
import { beoordelingFormulier } from './formulier-beoordeling.tsx';
import { bekendmaakFormulier, belFormulier, neemFormulier, toetsFormulier } from './formulier-besluit.tsx';
import { voorbereidenFormulier } from './formulier-voorbereiden.tsx';
import { besluitFormulieren } from './formulieren.tsx';
import { besluitHandelingen } from './opdrachten.ts';
import { BesluitDeel } from './weergave.tsx';

const ctx = klantmanager();
const leeg = { fouten: {}, context: ctx, namen: {}, eigenNaam: 'Bilal Aksoy' };

describe('formulieren van het besluit', () => {
  it('hebben voor elke opdracht een eigen pad (Omkeer)', () => {
    expect(besluitFormulieren.map(({ soort }) => soort).sort()).toEqual(
      Object.keys(besluitHandelingen).sort(),
    );
    expect(new Set(besluitFormulieren.map(({ pad }) => pad)).size).toBe(besluitFormulieren.length);
  });

  it('geven een voorbereid besluit terug zoals het er lag (Awb 3:46)', () => {
    const t = conceptToekenning();
    const gelezen = voorbereidenFormulier.lees(voorbereidenFormulier.begin(t, ctx), t, ctx);
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
    expect(voerUit(besluitHandelingen, gelezen.waarde, t, ctx)).toEqual({ gelukt: true, waarde: [] });
  });

  it('nemen een afwijzing aan zonder omvang, periode of vorm van betalen (Awb 3:46)', () => {
    const t = conceptAfwijzing();
    const gelezen = voorbereidenFormulier.lees(voorbereidenFormulier.begin(t, ctx), t, ctx);
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
    expect(voerUit(besluitHandelingen, gelezen.waarde, t, ctx)).toEqual({ gelukt: true, waarde: [] });
  });

  it('geven ook een pgb terug met voorwaarden en berekening (Wmo 2.3.6)', () => {
    const pgb = besluitVoorbereiden({
      onderdelen: [onderdeel({ vorm: 'pgb', pgb: { kanTaken: true, gemotiveerd: true, kwaliteit: true } })],
      teksten: [
        tekst({
          pgb: {
            berekening: '104 uur x € 22,50',
            voorwaarden: 'Een overeenkomst met uw nicht.',
            verantwoording: 'Via de SVB.',
          },
        }),
      ],
    });
    const t = naBesluit(beoordeeld({ gevraagd: [GEVRAAGD_PGB] }), pgb);
    const gelezen = voorbereidenFormulier.lees(voorbereidenFormulier.begin(t, ctx), t, ctx);
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
    expect(voerUit(besluitHandelingen, gelezen.waarde, t, ctx)).toEqual({ gelukt: true, waarde: [] });
  });

  it('zeggen bij het juiste veld wat niet te lezen is (Omkeer)', () => {
    const t = beoordeeld();
    const gelezen = voorbereidenFormulier.lees(
      { ...voorbereidenFormulier.begin(t, ctx), [`onderdeel.${HULP}.omvang`]: ['veel'] },
      t,
      ctx,
    );
    expect(gelezen).toMatchObject({
      fouten: {
        [`onderdeel.${HULP}.beslissing`]: 'Kies wat u besluit.',
        [`onderdeel.${HULP}.omvang`]: 'Vul een getal in, zoals 2 of 2,5.',
      },
    });
  });

  it('geven een beoordeling terug zoals ze er lag (Wmo 2.3.5 lid 3)', () => {
    const t = naBesluit(beoordeeld(), beoordelingVastleggen({ eigenKracht: 'deels' }));
    const gelezen = beoordelingFormulier.lees(beoordelingFormulier.begin(t, ctx), t, ctx);
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
    expect(voerUit(besluitHandelingen, gelezen.waarde, t, ctx)).toEqual({ gelukt: true, waarde: [] });
  });

  it('zeggen vooraf wanneer een veld nodig is, ook als opslaan zonder mag (WCAG 3.3.2)', () => {
    const t = beoordeeld();
    const tekst = String(voorbereidenFormulier.velden({ ...leeg, toestand: t, waarden: {} }));
    const bij = (label: string) =>
      new RegExp(`${label}<span class="omk-niet-verplicht"> \\(([^)]*)\\)`).exec(tekst)?.[1];
    for (const label of ['Hoeveel\\?', 'Per', 'Eerste dag', 'Hoe begint het\\?'])
      expect([label, bij(label)]).toEqual([label, 'nodig als u toekent']);
    expect(bij('Wie levert het\\?')).toBe('nodig als u zorg in natura toekent');
    expect(bij('Laatste dag')).toBe('niet verplicht');
  });

  it('geven elk veld van de beoordeling een eigen naam (WCAG 2.4.6)', () => {
    const tekst = String(beoordelingFormulier.velden({ ...leeg, toestand: beoordeeld(), waarden: {} }));
    const namen = [...tekst.matchAll(/<label class="utrecht-form-label"[^>]*>([^<]+)/g)].map(
      ([, naam]) => naam,
    );
    expect(namen.length).toBeGreaterThan(10);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('tonen het telefoonnummer, de controlelijst en de bezwaartermijn waar ze nodig zijn (Omkeer)', async () => {
    const afwijzing = conceptAfwijzing();
    const toon = async (html: unknown): Promise<string> => String(await html);
    const bel = belFormulier.velden({ ...leeg, toestand: afwijzing, waarden: {} });
    expect(await toon(bel)).toContain('0612345678');
    const neem = neemFormulier.velden({
      ...leeg,
      toestand: afwijzing,
      waarden: neemFormulier.begin(afwijzing, ctx),
    });
    expect(await toon(neem)).toContain('nog niet gebeld');
    const kijk = toetsFormulier.velden({ ...leeg, toestand: afwijzing, waarden: {} });
    expect(await toon(kijk)).toContain('De buurtploeg');
    const bekend = bekendmaakFormulier.velden({ ...leeg, toestand: genomenToekenning(), waarden: {} });
    expect(await toon(bekend)).toContain('28 mei 2026');
  });
});

describe('het besluit op de dossierpagina', () => {
  const toon = async (t: ReturnType<typeof beoordeeld>): Promise<string> =>
    String(await (<BesluitDeel toestand={t} regels={voorbeeldRegels()} />));

  it('zegt wat nog ontbreekt, wat klaar is en tot wanneer bezwaar kan (Awb 3:45)', async () => {
    expect(await toon(nietAangevuld())).toContain('Nog niet beoordeeld');
    expect(await toon(conceptAfwijzing())).toContain('ontbreken nog 2 dingen');
    expect(await toon(afwijzingKlaar())).toContain('het besluit kan worden genomen');
    expect(await toon(bekendgemaakteToekenning())).toContain('donderdag 28 mei 2026');
  });
});
