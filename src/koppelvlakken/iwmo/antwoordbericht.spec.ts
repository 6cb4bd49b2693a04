import { describe, expect, it } from 'vitest';
import { naarAanbieder } from '../../../test/bouwers/iwmo-kop.ts';
import type { Antwoordopdracht } from './antwoordbericht.ts';
import { bouwAntwoordbericht } from './antwoordbericht.ts';
import { ontvang } from './ontvangst.ts';

const AFWIJZING = {
  ReferentieAanbieder: 'VOT-7',
  VerzoekAntwoord: '1',
  RedenAfwijzingVerzoek: '4',
} as const;
const ONDERZOEK = { ReferentieAanbieder: 'VOT-7', VerzoekAntwoord: '2' } as const;
const opdracht = (anders: Partial<Antwoordopdracht> = {}): Antwoordopdracht => ({
  ...naarAanbieder,
  nu: AFWIJZING,
  gevraagd: ['VOT-7', 'VOT-8'],
  eerder: [],
  toegewezen: [],
  ...anders,
});
const codes = (anders: Partial<Antwoordopdracht>) => {
  const gebouwd = bouwAntwoordbericht(opdracht(anders));
  return gebouwd.gelukt
    ? []
    : gebouwd.weigeringen.map(({ code, retourcode }) => `${code} ${retourcode ?? ''}`);
};

describe('een antwoord op een verzoek (319)', () => {
  it('is te lezen zoals het is gemaakt', () => {
    const gebouwd = bouwAntwoordbericht(opdracht());
    if (!gebouwd.gelukt) throw new Error(gebouwd.weigeringen[0].reden);
    const terug = ontvang(new TextEncoder().encode(gebouwd.waarde.xml), { gemeente: naarAanbieder.afzender });
    expect(terug).toEqual({ soort: 'goed', bericht: gebouwd.waarde.bericht });
  });

  it.each<[string, Partial<Antwoordopdracht>, string]>([
    [
      'bij een afwijzing zonder reden',
      { nu: { ReferentieAanbieder: 'VOT-7', VerzoekAntwoord: '1' } },
      'CD085 0001',
    ],
    [
      'bij een aanvraag in onderzoek met een reden',
      { nu: { ...AFWIJZING, VerzoekAntwoord: '2' } },
      'CD086 0001',
    ],
    ['op een verzoek dat er niet is', { gevraagd: ['VOT-8'] }, 'TR355 9355'],
    ['op wat al is toegewezen', { toegewezen: ['VOT-7'] }, 'TR359 9359'],
    ['in onderzoek, voor de tweede keer', { nu: ONDERZOEK, eerder: [ONDERZOEK] }, 'TR360 9360'],
    ['na een afwijzing', { eerder: [AFWIJZING] }, 'TR365 9365'],
  ])('wordt niet gemaakt %s', (_, anders, code) => {
    expect(codes(anders)).toEqual([code]);
  });

  it('in onderzoek na een afwijzing breekt beide regels (TR360, TR365)', () => {
    expect(codes({ nu: ONDERZOEK, eerder: [AFWIJZING] })).toEqual(['TR360 9360', 'TR365 9365']);
  });

  it('afwijzen na onderzoek mag, en antwoorden en toewijzingen met een andere referentie tellen niet', () => {
    expect(codes({ eerder: [ONDERZOEK] })).toEqual([]);
    expect(
      codes({ eerder: [{ ...AFWIJZING, ReferentieAanbieder: 'VOT-8' }], toegewezen: ['VOT-8'] }),
    ).toEqual([]);
  });
});
