import { beforeAll, describe, expect, it } from 'vitest';
import {
  BESLUITDAG,
  bekendgemaakteToekenning,
  besluitNemen,
  besluitVoorbereiden,
  beoordeeld,
  buitenBehandelingVoorbereiden,
  conceptToekenning,
  genomenAfwijzing,
  klantmanager,
  naBesluit,
  onderdeel,
} from '../../test/bouwers/besluit.ts';
import { AANVRAAGDAG, nietAangevuld } from '../../test/bouwers/besluit-aanvraag.ts';
import type { Briefproef } from '../../test/bouwers/briefproef.ts';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { E1, getoetst } from '../../test/bouwers/toets.ts';
import { datum } from '../kern/datum.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { beschikking } from './brief.ts';
import { voorliggend } from './briefdelen.ts';
import { motiveringsvoorzet } from './motivering.ts';

const C: Briefcontext = {
  kenmerk: kenmerk('W26-7K3M-Q9TX'),
  datum: BESLUITDAG,
  inrichting: voorbeeldInrichting(),
  behandelaar: persoonId('bilal'),
};

describe('beschikking', () => {
  let proef: Briefproef;
  beforeAll(() => {
    proef = maakBriefproef();
  });

  it('noemt bij toekenning wat, waarvoor, hoeveel, van wie en tot wanneer (Beleidsregels 3.8)', async () => {
    const brief = beschikking(bekendgemaakteToekenning(), C);
    expect(brief).toMatchObject({
      soort: 'toekenning',
      aanvraag: { ontvangenOp: AANVRAAGDAG, vorm: 'het ondertekende verslag' },
      besluiten: [
        {
          uitkomst: 'toegekend',
          voorziening: 'Huishoudelijke ondersteuning',
          omvang: '2 uur per week',
          vorm: { soort: 'natura', aanbieder: 'Thuishulp Voorbeeld' },
          einde: { datum: '2028-04-30', uitleg: 'Dat is 2 jaar.' },
        },
      ],
      rechtsmiddelen: { uiterlijk: { datum: '2026-05-28' } },
      ondertekening: { mandaat: 'Mandaatbesluit 2026' },
      gebeld: null,
    });
    expect((await proef.lees(brief)).tekst()).toContain('Thuishulp Voorbeeld');
  });

  it('noemt bij afwijzing de redenen, wat voorgaat en het gesprek vooraf (Wmo 2.3.5 lid 3)', async () => {
    const brief = beschikking(genomenAfwijzing(), C);
    expect(brief).toMatchObject({
      soort: 'afwijzing',
      eigenBijdrage: null,
      heronderzoek: null,
      besluiten: [
        {
          uitkomst: 'afgewezen',
          voorliggend: [{ mogelijkheid: 'De buurtploeg', waarom: 'die doet elke week de ramen en de tuin.' }],
        },
      ],
    });
    expect('gebeld' in brief ? brief.gebeld : null).toContain('16 april 2026');
    expect((await proef.lees(brief)).tekst()).toContain('De buurtploeg');
  });

  it('noemt bij niet behandelen wat ontbrak en dat er niets kwam (Awb 4:5)', async () => {
    const ctx = klantmanager(datum('2026-04-24'));
    const concept = naBesluit(nietAangevuld(), buitenBehandelingVoorbereiden(), ctx);
    const brief = beschikking(naBesluit(concept, besluitNemen(concept), ctx), { ...C, datum: ctx.vandaag });
    expect(brief).toMatchObject({
      soort: 'buitenBehandeling',
      hersteldUiterlijk: { datum: '2026-04-22' },
      ontbrak: [{ wat: 'De handtekening' }],
    });
    expect((await proef.lees(brief)).tekst()).toContain('De handtekening');
  });

  it('laat de vier stappen van de Omgekeerde Toets zien (Awb 3:4)', async () => {
    const t = beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets });
    const { toetsstappen } = motiveringsvoorzet(t, C.inrichting.regels);
    const concept = naBesluit(
      t,
      besluitVoorbereiden({ toetsstappen, onderdelen: [onderdeel({ effecten: [E1] })] }),
    );
    const brief = beschikking(naBesluit(concept, besluitNemen(concept)), C);
    const kort = 'omgekeerdeToets' in brief ? brief.omgekeerdeToets : null;
    expect(kort).toEqual(toetsstappen);
    expect(Object.values(kort ?? {}).every((tekst) => tekst !== '')).toBe(true);
    await expect(proef.lees(brief)).resolves.toBeDefined();
  });

  it('bestaat niet zolang er geen besluit is genomen (Awb 3:40)', () => {
    expect(() => beschikking(conceptToekenning(), C)).toThrow('zonder genomen besluit');
  });

  it('noemt geen eigen bijdrage waar die niet geldt (Wmo 2.1.4a)', () => {
    const rolstoel = onderdeel({
      voorziening: lokaleCode('rolstoel'),
      eigenBijdrage: false,
      per: 'eenmalig',
      omvang: 1,
    });
    const concept = naBesluit(beoordeeld(), besluitVoorbereiden({ onderdelen: [rolstoel] }));
    expect(beschikking(naBesluit(concept, besluitNemen(concept)), C)).toMatchObject({
      eigenBijdrage: { vanToepassing: false },
      besluiten: [{ omvang: '1 stuk, eenmalig' }],
    });
  });
});

describe('voorliggend', () => {
  it('leest per regel een mogelijkheid en waarom die genoeg is (Wmo 2.3.5 lid 3)', () => {
    expect(voorliggend('Buurtbus: rijdt elk uur: ook ’s avonds\n\nUw zoon doet het')).toEqual([
      { mogelijkheid: 'Buurtbus', waarom: 'rijdt elk uur: ook ’s avonds' },
      { mogelijkheid: 'Wat er al is', waarom: 'Uw zoon doet het' },
    ]);
  });
});
