import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning } from '../../test/bouwers/besluit.ts';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import {
  dwangsomVaststellen,
  EERSTE_DWANGSOMDAG,
  INGEBREKEDAG,
  inGebreke,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
  RESPIJT_TM,
} from '../../test/bouwers/dwangsom.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { ingebrekestellingBijBesluit } from './bijbesluit.ts';
import { DwangsomBijBesluiten } from './bijbesluitweergave.tsx';
import type { TotDwangsom } from './toestand.ts';

const inrichting = voorbeeldInrichting();
const bij = (t: TotDwangsom, op: Datum) =>
  ingebrekestellingBijBesluit(t, {
    kenmerk: kenmerk('W26-7K3M-Q9TX'),
    datum: op,
    inrichting,
    behandelaar: persoonId('bilal'),
  });
const pagina = (toestand: TotDwangsom, vandaag: Datum): string =>
  String(<DwangsomBijBesluiten toestand={toestand} regels={inrichting.regels} vandaag={vandaag} />);

describe('het besluit na een ingebrekestelling', () => {
  it('noemt dagen, bedrag en tot wanneer het apart wordt vastgesteld (Awb 4:17, 4:18)', () => {
    const op = datum('2026-05-27');
    expect(bij(laatBesloten(op), op)).toEqual({
      ontvangenOp: INGEBREKEDAG,
      beslisdatumWas: '2026-04-21',
      respijtTm: RESPIJT_TM,
      dwangsom: {
        soort: 'volgt',
        dagen: 20,
        eersteDag: EERSTE_DWANGSOMDAG,
        laatsteDag: '2026-05-26',
        bedrag: '€ 532,00',
        vaststellenUiterlijk: '2026-06-09',
      },
    });
  });

  it('noemt geen dwangsom als het binnen de twee weken komt (Awb 4:17 lid 3)', () => {
    expect(bij(laatBesloten(RESPIJT_TM), RESPIJT_TM)?.dwangsom).toEqual({ soort: 'geen' });
  });

  it('verwijst naar het besluit dat er al is (Awb 4:18)', () => {
    const op = plusDagen(EERSTE_DWANGSOMDAG, 60);
    const eerst = naDwangsom(inGebreke(), dwangsomVaststellen(), petra(plusDagen(op, -10)));
    const laat = { ...laatBesloten(op), dwangsom: eerst.dwangsom };
    expect(bij(laat, op)?.dwangsom).toEqual({
      soort: 'vastgesteld',
      op: plusDagen(op, -10),
      dagen: 42,
      bedrag: '€ 1.442,00',
    });
    const geen = naDwangsom(
      inGebreke(),
      dwangsomVaststellen({ uitzondering: 'onredelijkLaat', toelichting: 'Pas na een jaar.' }),
      petra(plusDagen(op, -10)),
    );
    expect(bij({ ...laat, dwangsom: geen.dwangsom }, op)?.dwangsom).toMatchObject({ bedrag: null });
  });

  it('zwijgt zonder ingebrekestelling (Awb 4:17 lid 3)', () => {
    const t = metDwangsom(bekendgemaakteToekenning());
    expect(bij(t, datum('2026-04-17'))).toBeNull();
    expect(pagina(t, datum('2026-04-17'))).not.toContain('ingebrekestelling');
  });
});

describe('de pagina waar wordt beslist', () => {
  it('zegt tot wanneer een besluit niets kost (Awb 4:17 lid 3)', () => {
    expect(pagina(inGebreke(), INGEBREKEDAG)).toContain('uiterlijk op 6 mei 2026');
  });

  it('zegt hoeveel dagen en welk bedrag er al is (Awb 4:17 lid 2)', () => {
    const html = pagina(inGebreke(), datum('2026-05-10'));
    expect(html).toContain('De dwangsom loopt');
    expect(html).toContain('De dwangsom telt vanaf 7 mei 2026. Dat is 3 dagen tot en met gisteren: € 69,00');
  });
});
