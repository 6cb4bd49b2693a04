import { describe, expect, it } from 'vitest';
import {
  ANTWOORD_TM,
  gegevensverzoekBeslissen,
  gevraagd,
  juristOp,
  naRechten,
  toegewezen,
  VERLENGD_TM,
  VZ1,
} from '../../test/bouwers/rechten.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import type { TotRechten } from '../rechten/toestand.ts';
import { klokken } from './klokken.ts';

const { regels } = juristOp();
const klok = (t: TotRechten) => klokken(heelDossier(t), regels).filter((k) => k.soort === 'gegevensverzoek');

describe('de klok van een verzoek over gegevens', () => {
  it('loopt in een dossier dat klaar is, tot het is uitgevoerd (AVG 12 lid 3)', () => {
    expect(klok(gevraagd())).toMatchObject([
      { onderdeel: 'VZ1.afschrift', termijn: 'avgVerzoek', uiterlijk: ANTWOORD_TM, wachtOp: 'gemeente' },
    ]);
    expect(klok(toegewezen())).toMatchObject([{ uiterlijk: ANTWOORD_TM }]);
    const af = { uitkomst: 'afgewezen', grond: 'buitensporig', motivering: 'Al gegeven.' } as const;
    expect(klok(naRechten(gevraagd(), gegevensverzoekBeslissen(af)))).toEqual([]);
  });

  it('is verlengd geen kale termijn meer, die de kalender opnieuw mag rekenen (AVG 12 lid 3)', () => {
    const o = { soort: 'gegevensverzoekVerlengen', verzoek: VZ1, reden: 'Groot.' } as const;
    expect(klok(naRechten(gevraagd(), o))).toMatchObject([{ termijn: null, uiterlijk: VERLENGD_TM }]);
  });
});
