import { describe, expect, it } from 'vitest';
import {
  aangevraagdDossier,
  aangevuldDossier,
  naAanvraag,
  VRAAGDAG,
  wachtOpAanvulling,
} from '../../test/bouwers/aanvraag.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { administratie } from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { buitenBehandelingKanNog, buitenBehandelingstermijn } from './buitenbehandeling.ts';
import { aanvraagHandelingen } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';

const HERSTEL = plusDagen(VRAAGDAG, 14);
const regels = voorbeeldRegels();
const systeem = (vandaag: typeof VRAAGDAG) => contextVoor('systeem', { vandaag });
const doe = (t: TotAanvraag, vandaag = plusDagen(HERSTEL, 1)) =>
  voerUit(aanvraagHandelingen, { soort: 'hersteltermijnAfsluiten' }, t, systeem(vandaag));
const ontvangen = (op: typeof VRAAGDAG, volledig: boolean) =>
  naAanvraag(
    wachtOpAanvulling(),
    { soort: 'aanvullingOntvangen', ontvangenOp: op, volledig, toelichting: '' },
    administratie(op),
  );

describe('hersteltermijnAfsluiten', () => {
  it('legt de dag na de hersteltermijn vast dat er niets kwam (Awb 4:5 lid 1)', () => {
    expect(gebeurd(doe(wachtOpAanvulling()))).toEqual([
      { soort: 'hersteltermijnVerstreken', feiten: { id: 'AA1', laatsteDag: HERSTEL }, inhoud: null },
    ]);
  });

  it('weigert op de laatste dag zelf, zonder uitnodiging en na een aanvulling (Awb 4:5 lid 1)', () => {
    for (const uitkomst of [
      doe(wachtOpAanvulling(), HERSTEL),
      doe(aangevraagdDossier()),
      doe(aangevuldDossier()),
    ])
      expect(weigeringscodes(uitkomst)).toEqual(['hersteltermijnLoopt']);
  });

  it('blijft stil als het al vastligt (Awb 4:5 lid 1)', () => {
    const t = naAanvraag(
      wachtOpAanvulling(),
      { soort: 'hersteltermijnAfsluiten' },
      systeem(plusDagen(HERSTEL, 1)),
    );
    expect(gebeurd(doe(t, plusDagen(HERSTEL, 2)))).toEqual([]);
  });

  it('is niet van mensen (Awb 4:5)', () => {
    const uitkomst = voerUit(
      aanvraagHandelingen,
      { soort: 'hersteltermijnAfsluiten' },
      wachtOpAanvulling(),
      bilal(plusDagen(HERSTEL, 1)),
    );
    expect(weigeringscodes(uitkomst)).toEqual(['andereRol']);
  });
});

describe('de vier weken om een aanvraag niet te behandelen', () => {
  it('lopen vanaf de ongebruikt verstreken hersteltermijn, met de berekening (Awb 4:5 lid 4)', () => {
    expect(buitenBehandelingKanNog(wachtOpAanvulling(), regels, HERSTEL)).toBeUndefined();
    const loopt = buitenBehandelingKanNog(wachtOpAanvulling(), regels, plusDagen(HERSTEL, 1));
    expect(loopt?.begin).toBe(HERSTEL);
    expect(loopt?.ruweEinddatum).toBe(plusWeken(HERSTEL, 4));
    expect(loopt?.stappen.length).toBeGreaterThan(1);
  });

  it('lopen vanaf een aanvulling die niet genoeg was (Awb 4:5 lid 4)', () => {
    const eerder = plusDagen(VRAAGDAG, 5);
    expect(buitenBehandelingKanNog(ontvangen(eerder, false), regels, eerder)?.begin).toBe(eerder);
    expect(buitenBehandelingKanNog(ontvangen(eerder, true), regels, eerder)).toBeUndefined();
  });

  it('beginnen niet opnieuw met wat na de hersteltermijn binnenkwam (Awb 4:5 lid 4)', () => {
    const laat = ontvangen(plusDagen(HERSTEL, 3), false);
    expect(buitenBehandelingstermijn(laat, regels)?.begin).toBe(HERSTEL);
  });

  it('zijn voorbij na de laatste dag (Awb 4:5 lid 4)', () => {
    const laatste = buitenBehandelingstermijn(wachtOpAanvulling(), regels)?.uiterlijk ?? HERSTEL;
    expect(buitenBehandelingKanNog(wachtOpAanvulling(), regels, laatste)).toBeDefined();
    expect(buitenBehandelingKanNog(wachtOpAanvulling(), regels, plusDagen(laatste, 1))).toBeUndefined();
  });
});
