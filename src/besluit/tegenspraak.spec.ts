import { describe, expect, it } from 'vitest';
import {
  AFGEWEZEN,
  afwijzingVoorbereiden,
  beoordelingVastleggen,
  besluitVoorbereiden,
  klantmanager,
  naBesluit,
  onderdeel,
  tekst,
} from '../../test/bouwers/besluit.ts';
import {
  aangevraagd,
  GEVRAAGDE_BEGELEIDING,
  GEVRAAGDE_HULP,
  GEVRAAGD_PGB,
} from '../../test/bouwers/besluit-aanvraag.ts';
import { weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { Criterium } from './gebeurtenissen.ts';
import { besluitHandelingen } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';
import type { BesluitVoorbereiden } from './voorbereiden.ts';

const doe = (t: TotBesluit, o: BesluitVoorbereiden) => voerUit(besluitHandelingen, o, t, klantmanager());
const beoordeeldMet = (criterium: Criterium, anders: Parameters<typeof aangevraagd>[0] = {}): TotBesluit =>
  naBesluit(aangevraagd(anders), beoordelingVastleggen({ [criterium]: 'voldoetNiet' }));

describe('een besluit dat de beoordeling tegenspreekt', () => {
  it('wordt geweigerd: toekennen zonder beperking, met het artikel (Wmo 2.3.5 lid 3)', () => {
    expect(doe(beoordeeldMet('beperking'), besluitVoorbereiden())).toMatchObject({
      weigeringen: [{ code: 'toekenningTegenBeoordeling', artikel: 'Wmo 2.3.5 lid 3 en 4' }],
    });
    const deels = besluitVoorbereiden({ onderdelen: [onderdeel({ beslissing: 'gedeeltelijk' })] });
    expect(weigeringscodes(doe(beoordeeldMet('beperking'), deels))).toEqual(['toekenningTegenBeoordeling']);
  });

  it.each(['ingezetene', 'identiteit', 'eigenKracht', 'algemeneVoorziening', 'passendeBijdrage'] as const)(
    'wordt geweigerd: alles toekennen terwijl niet is voldaan aan %s (Wmo 2.3.5 lid 3)',
    (criterium) => {
      expect(weigeringscodes(doe(beoordeeldMet(criterium), besluitVoorbereiden()))).toEqual([
        'toekenningTegenBeoordeling',
      ]);
    },
  );

  it('mag als een andere wet kan voorgaan: weigeren is een bevoegdheid (Wmo 2.3.5 lid 6)', () => {
    expect(weigeringscodes(doe(beoordeeldMet('andereWet'), besluitVoorbereiden()))).toEqual([]);
  });

  it('mag als wat voorgaat een ander onderdeel betreft, dat is afgewezen (Wmo 2.3.5 lid 3)', () => {
    const t = beoordeeldMet('algemeneVoorziening', { gevraagd: [GEVRAAGDE_HULP, GEVRAAGDE_BEGELEIDING] });
    const gevraagd = GEVRAAGDE_BEGELEIDING.id;
    const o = besluitVoorbereiden({
      onderdelen: [onderdeel(), { ...AFGEWEZEN, gevraagd, voorziening: GEVRAAGDE_BEGELEIDING.voorziening }],
      teksten: [tekst(), tekst({ gevraagd })],
    });
    expect(weigeringscodes(doe(t, o))).toEqual([]);
  });

  it('mag als aan een criterium deels is voldaan (Wmo 2.3.5 lid 3)', () => {
    const t = naBesluit(aangevraagd(), beoordelingVastleggen({ beperking: 'deels' }));
    expect(weigeringscodes(doe(t, besluitVoorbereiden()))).toEqual([]);
  });

  it('wordt geweigerd: afwijzen zonder dat iets in de weg staat (Awb 3:46)', () => {
    const t = naBesluit(aangevraagd(), beoordelingVastleggen());
    expect(weigeringscodes(doe(t, afwijzingVoorbereiden()))).toEqual(['afwijzingZonderGrond']);
  });
});

describe('een pgb weigeren', () => {
  const t = naBesluit(aangevraagd({ gevraagd: [GEVRAAGD_PGB] }), beoordelingVastleggen());
  const weiger = (pgb: NonNullable<ReturnType<typeof onderdeel>['pgb']>) =>
    weigeringscodes(
      doe(t, besluitVoorbereiden({ onderdelen: [onderdeel({ beslissing: 'gedeeltelijk', pgb })] })),
    );
  const VOLDAAN = { kanTaken: true, gemotiveerd: true, kwaliteit: true };

  it('kan niet als aan alle drie de voorwaarden is voldaan (Wmo 2.3.6 lid 2)', () => {
    expect(weiger(VOLDAAN)).toEqual(['pgbWeigeringZonderGrond']);
  });

  it('kan als aan een van de drie niet is voldaan (Wmo 2.3.6 lid 2)', () => {
    for (const welke of ['kanTaken', 'gemotiveerd', 'kwaliteit'] as const)
      expect(weiger({ ...VOLDAAN, [welke]: false })).toEqual([]);
  });

  it('kan als een eerder besluit is herzien of ingetrokken (Wmo 2.3.6)', () => {
    expect(weiger({ ...VOLDAAN, eerderHerzien: true })).toEqual([]);
  });
});
