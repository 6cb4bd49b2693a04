import { describe, expect, it } from 'vitest';
import {
  AANVRAAGDAG,
  aangevraagdDossier,
  aangevuldDossier,
  aanvullingVragen,
  ingetrokkenAanvraag,
  naAanvraag,
  VRAAGDAG,
  wachtOpAanvulling,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { administratie, BEGELEIDING_IN_NATURA, inwoner } from '../../test/bouwers/verslag.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { watOntbreekt } from './onvolledig.ts';
import type { AanvraagOpdracht } from './opdrachten.ts';
import { aanvraagHandelingen } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

const doe = (t: TotAanvraag, o: AanvraagOpdracht, ctx = bilal(VRAAGDAG)) =>
  voerUit(aanvraagHandelingen, o, t, ctx);
const uiterlijkBij = (t: TotAanvraag) => beslistermijn(t.aanvraag, voorbeeldRegels())?.uiterlijk;

const ontvangst = (op: typeof VRAAGDAG, volledig = true) =>
  ({ soort: 'aanvullingOntvangen', ontvangenOp: op, volledig, toelichting: 'Mijn uitleg' }) as const;

describe('aanvullingVragen', () => {
  it('vraagt om wat ontbreekt, met een hersteltermijn (Awb 4:5 lid 1)', () => {
    expect(gebeurd(doe(aangevraagdDossier(), aanvullingVragen()))).toEqual([
      {
        soort: 'aanvullingGevraagd',
        feiten: {
          id: 'AA1',
          op: VRAAGDAG,
          hersteltermijnTotEnMet: plusDagen(VRAAGDAG, 14),
          ontbreekt: ['budgetplanPgb'],
        },
        inhoud: { toelichting: 'Wilt u opschrijven waarom u een pgb wilt?' },
      },
    ]);
  });

  it('zet de termijn stil vanaf de dag erna, de hele hersteltermijn als er niets komt (Awb 4:15 lid 1 a)', () => {
    // 14 days further is King's Day, so the day after (Atw 1).
    expect(uiterlijkBij(wachtOpAanvulling())).toBe(datum('2026-04-28'));
  });

  it('weigert zonder aanvraag en na intrekken (Wmo 2.3.5 lid 2)', () => {
    expect(weigeringscodes(doe(zonderAanvraag(), aanvullingVragen()))).toEqual(['nogGeenAanvraag']);
    expect(weigeringscodes(doe(ingetrokkenAanvraag(), aanvullingVragen()))).toEqual(['aanvraagIngetrokken']);
  });

  it('weigert zonder iets wat ontbreekt, zonder tijd en zonder uitleg, alles tegelijk (Awb 4:5 lid 1)', () => {
    const fout = aanvullingVragen({ ontbreekt: [], hersteltermijnTotEnMet: VRAAGDAG, toelichting: ' ' });
    expect(weigeringscodes(doe(aangevraagdDossier(), fout))).toEqual([
      'nietsOntbreekt',
      'hersteltermijnTeKort',
      'toelichtingOntbreekt',
    ]);
  });

  it('weigert een tweede vraag terwijl de eerste loopt of ongebruikt voorbij is (Awb 4:5 lid 1)', () => {
    expect(weigeringscodes(doe(wachtOpAanvulling(), aanvullingVragen()))).toEqual(['aanvullingLoopt']);
    const verstreken = bilal(plusDagen(VRAAGDAG, 15));
    expect(weigeringscodes(doe(wachtOpAanvulling(), aanvullingVragen(), verstreken))).toEqual([
      'hersteltermijnVerstreken',
    ]);
  });

  it('vraagt opnieuw als de aanvulling niet volledig was (Awb 4:5 lid 1)', () => {
    const op = plusDagen(VRAAGDAG, 2);
    const half = naAanvraag(wachtOpAanvulling(), ontvangst(op, false), administratie(op));
    expect(
      gebeurd(doe(half, aanvullingVragen({ hersteltermijnTotEnMet: plusDagen(op, 7) }), bilal(op)))[0],
    ).toMatchObject({ feiten: { id: 'AA2' } });
  });

  it('weigert vanaf de laatste dag van de termijn: er kan niets meer stilstaan (Awb 4:15 lid 1)', () => {
    const laatste = plusWeken(AANVRAAGDAG, 2);
    const vraag = aanvullingVragen({ hersteltermijnTotEnMet: plusDagen(laatste, 14) });
    expect(weigeringscodes(doe(aangevraagdDossier(), vraag, bilal(laatste)))).toEqual(['naEindeTermijn']);
    expect(gebeurd(doe(aangevraagdDossier(), vraag, bilal(plusDagen(laatste, -1))))).toHaveLength(1);
  });

  it('laat alleen wie behandelt om aanvulling vragen (Awb 10:3)', () => {
    expect(weigeringscodes(doe(aangevraagdDossier(), aanvullingVragen(), inwoner()))).toEqual(['andereRol']);
  });
});

describe('aanvullingOntvangen', () => {
  it('laat de termijn weer lopen op de dag van de aanvulling (Awb 4:15 lid 1 a)', () => {
    const t = aangevuldDossier();
    expect(t.aanvraag.aanvullingen[0]?.ontvangen).toEqual({
      op: plusDagen(VRAAGDAG, 4),
      volledig: true,
      tekst: 'Ik wil de begeleider houden die ik al ken.',
    });
    // Asked on day 0, in on day 4: days 1, 2 and 3 stood still.
    expect(uiterlijkBij(t)).toBe(plusDagen(plusWeken(AANVRAAGDAG, 2), 3));
  });

  it('neemt ook een te late aanvulling aan; die zet niets langer stil (Awb 4:15 lid 1 a)', () => {
    const laat = plusDagen(VRAAGDAG, 20);
    const t = naAanvraag(wachtOpAanvulling(), ontvangst(laat), administratie(laat));
    expect(uiterlijkBij(t)).toBe(uiterlijkBij(wachtOpAanvulling()));
  });

  it('weigert als er niets is gevraagd (Awb 4:5 lid 1)', () => {
    expect(weigeringscodes(doe(aangevraagdDossier(), ontvangst(VRAAGDAG)))).toEqual([
      'geenAanvullingGevraagd',
    ]);
    expect(weigeringscodes(doe(aangevuldDossier(), ontvangst(VRAAGDAG)))).toEqual(['geenAanvullingGevraagd']);
  });

  it('weigert een dag voor de vraag, in de toekomst, of door de inwoner teruggedateerd (Awb 2:20)', () => {
    const t = wachtOpAanvulling();
    const later = plusDagen(VRAAGDAG, 1);
    expect(weigeringscodes(doe(t, ontvangst(plusDagen(VRAAGDAG, -1))))).toEqual(['aanvullingVoorVraag']);
    expect(weigeringscodes(doe(t, ontvangst(later)))).toEqual(['ontvangstInToekomst']);
    expect(weigeringscodes(doe(t, ontvangst(VRAAGDAG), inwoner(later)))).toEqual(['ontvangstNietVandaag']);
  });
});

describe('watOntbreekt', () => {
  const vanAanvraag = (...args: Parameters<typeof aangevraagdDossier>) => {
    const { aanvraag } = aangevraagdDossier(...args).aanvraag;
    if (!aanvraag) throw new Error('geen aanvraag');
    return watOntbreekt(aanvraag);
  };

  it('noemt handtekening en uitleg bij een pgb (Awb 4:2; Wmo 2.3.6 lid 2 onder b)', () => {
    const pgb = { ...BEGELEIDING_IN_NATURA, vorm: 'pgb' } as const;
    expect(vanAanvraag({ gevraagd: [pgb], ondertekend: false })).toEqual(['handtekening', 'budgetplanPgb']);
  });

  it('noemt niets als alles er is (Awb 4:2)', () => {
    expect(vanAanvraag()).toEqual([]);
  });
});
