import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { datum } from '../kern/datum.ts';
import type { Termijnrij } from './queries.ts';
import { verstrekenDagen, werkelijkIn } from './werkelijk.ts';

const REGELS = voorbeeldRegels();
const rij = (anders: Partial<Termijnrij> = {}): Termijnrij => ({
  begin: datum('2026-03-02'),
  verslag: null,
  aanvraag: null,
  klaar: null,
  verslagOpTijd: false,
  besluitOpTijd: false,
  ...anders,
});
const APRIL = { van: datum('2026-04-01'), tot: datum('2026-05-01') };

describe('wat er kwam, naast de prognose (sturing.md § 2)', () => {
  it('telt wat open ligt en over de termijn is als te laat, op de dag dat die verstreek (Wmo 2.3.2 lid 1)', () => {
    expect(verstrekenDagen([rij()], REGELS).verslag).toEqual(['2026-04-13']);
    expect(verstrekenDagen([rij({ verslag: datum('2026-06-01') })], REGELS).verslag).toEqual(['2026-04-13']);
    expect(verstrekenDagen([rij({ verslag: datum('2026-04-13') })], REGELS).verslag).toEqual([]);
  });

  it('telt niet wat door een opschorting toch op tijd was', () => {
    const later = rij({ verslag: datum('2026-05-20'), verslagOpTijd: true });
    expect(verstrekenDagen([later], REGELS).verslag).toEqual([]);
  });

  it('rekent bij het besluit vanaf de aanvraag, en alleen als die er is (Wmo 2.3.5 lid 2)', () => {
    const gevraagd = rij({ verslag: datum('2026-03-20'), aanvraag: datum('2026-04-01') });
    expect(verstrekenDagen([gevraagd], REGELS).besluit).toEqual(['2026-04-15']);
    expect(verstrekenDagen([{ ...gevraagd, klaar: datum('2026-04-10') }, rij()], REGELS).besluit).toEqual([]);
  });

  it('zet op tijd naast verstreken, en toont niets van te weinig (Wmo 5.3.6)', () => {
    const geteld = tellingen({ 'optijd:onderzoek': { '2026-04': { '0': 9, '1': 1, '2': 5 } } });
    const laat = { verslag: [datum('2026-04-13'), datum('2026-04-30'), datum('2026-05-01')], besluit: [] };
    expect(werkelijkIn(geteld, laat, APRIL, 5)).toMatchObject({ verslagOpTijd: 75, besluitOpTijd: null });
    expect(werkelijkIn(geteld, laat, APRIL, 9).verslagOpTijd).toBeNull();
  });
});
