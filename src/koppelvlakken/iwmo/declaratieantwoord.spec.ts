import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WMO323 } from '../../../test/bouwers/iwmo-declaratie.ts';
import { datum } from '../../kern/datum.ts';
import type { BerichtVan } from './berichten.ts';
import { bouwDeclaratieantwoord } from './declaratieantwoord.ts';
import { AFGEKAPT } from './fout.ts';
import { keur } from './keur.ts';
import { leesElkBericht } from './lees.ts';
import type { RetourberichtVan } from './retourberichten.ts';
import type { Retourfout } from './retouroordeel.ts';

const KOP = { identificatie: 'R26-2', dagtekening: datum('2026-11-10') };
const fout = (veld: string, retourcode: string, niveau: 2 | 3 | 4 = 3): Retourfout => ({
  code: 'TR000',
  veld,
  niveau,
  retourcode,
});
const CLIENT = '/Bericht/Declaratie/Clienten/Client';

function maak(fouten: readonly Retourfout[], heen: BerichtVan<'323'> = WMO323): RetourberichtVan<'325'> {
  const uit = bouwDeclaratieantwoord(heen, fouten, KOP);
  if (!uit.gelukt) throw new Error(uit.weigeringen[0].reden);
  const terug = leesElkBericht(Buffer.from(uit.waarde.xml));
  expect(terug.gelukt && terug.waarde.bericht).toEqual(uit.waarde.bericht);
  return uit.waarde.bericht;
}
const inhoud = (fouten: readonly Retourfout[]) => {
  const { Header, DeclaratieAntwoord: a } = maak(fouten);
  return {
    kop: Header.RetourCodes,
    codes: a?.RetourCodes,
    toegekend: a && [a.TotaalToegekendBedrag.TotaalBedrag, a.TotaalToegekendBedrag.DebetCredit],
    clienten: a?.Clienten?.map((c) => [
      c.RetourCodes.join('+'),
      ...c.Prestaties.map((p) => `${p.ProductReferentie.ReferentieNummer} ${p.RetourCodes.join('+')}`),
    ]),
  };
};

describe('een declaratie-antwoord (325)', () => {
  it('van de gemeente aan de aanbieder noemt de declaratie waarop het antwoordt (IV087, TR337, TR371, TR376)', () => {
    const { Header, DeclaratieAntwoord } = maak([]);
    expect(Header).toEqual({
      BerichtCode: '485',
      BerichtVersie: '3',
      BerichtSubversie: '2',
      Afzender: WMO323.Header.Ontvanger,
      Ontvanger: WMO323.Header.Afzender,
      BerichtIdentificatie: { Identificatie: 'R26-2', Dagtekening: '2026-11-10' },
      XsdVersie: WMO323.Header.XsdVersie,
      DeclaratieIdentificatie: WMO323.Header.BerichtIdentificatie,
      XsdVersieDeclaratie: WMO323.Header.XsdVersie,
      RetourCodes: ['0200'],
    });
    expect(DeclaratieAntwoord?.DeclaratieNummer).toBe(WMO323.Declaratie.DeclaratieNummer);
  });

  it('op een goede declaratie kent alles toe: 8001 en twee gelijke totalen (IV087)', () => {
    expect(inhoud([])).toEqual({
      kop: ['0200'],
      codes: ['8001'],
      toegekend: [61_500, 'D'],
      clienten: undefined,
    });
  });

  it('op wat binnen het bericht niet klopt, is de kop met 0001 (IV087, IV088)', () => {
    expect(inhoud([fout('/Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag', '0001', 2)])).toEqual({
      kop: ['0001'],
      codes: undefined,
      toegekend: undefined,
      clienten: undefined,
    });
  });

  it('op een fout in de declaratie als geheel kent niets toe en noemt geen prestaties (IV087, TR342)', () => {
    expect(inhoud([fout('/Bericht/Declaratie/DeclaratieNummer', '9333')])).toEqual({
      kop: ['0200'],
      codes: ['9333'],
      toegekend: [0, 'D'],
      clienten: undefined,
    });
  });

  it('noemt van een client alleen de afgewezen prestatie; de rest is toegekend (IV087, TR342)', () => {
    expect(inhoud([fout(`${CLIENT}[1]/Prestaties/Prestatie[1]/ProductCategorie`, '9339')])).toEqual({
      kop: ['0200'],
      codes: ['0200'],
      toegekend: [16_500, 'D'],
      clienten: [['0200', 'P1 9339']],
    });
  });

  it('wijst alle prestaties van een onbekende client af zonder ze te beoordelen: 0233 (IV087)', () => {
    expect(inhoud([fout(`${CLIENT}[1]/Bsn`, '8187')])).toEqual({
      kop: ['0200'],
      codes: ['0200'],
      toegekend: [31_500, 'D'],
      clienten: [['8187', 'P1 0233', 'P2 0233']],
    });
  });

  it('is credit als er meer wordt teruggenomen dan toegekend, en debet bij nul (CS325)', () => {
    const zonder = (...plaatsen: readonly string[]) =>
      inhoud(plaatsen.map((p) => fout(`${CLIENT}${p}`, '9339'))).toegekend;
    expect(zonder('[1]/Prestaties/Prestatie[1]', '[2]/Prestaties/Prestatie[1]')).toEqual([15_000, 'C']);
    expect(zonder('[1]', '[2]')).toEqual([0, 'D']);
  });

  it('is er niet als niet alles is beoordeeld, en niet op een fout in de vorm (IV087)', () => {
    const afgekapt: Retourfout = { code: AFGEKAPT, veld: '/Bericht', niveau: 1 };
    for (const fouten of [
      [fout(`${CLIENT}[1]`, '8187'), afgekapt],
      [{ code: 'RS032', veld: CLIENT, niveau: 1 } as const],
    ])
      expect(bouwDeclaratieantwoord(WMO323, fouten, KOP).gelukt).toBe(false);
  });

  it('verklaart met elke keuze van afgewezen prestaties het verschil tussen ingediend en toegekend (TR342)', () => {
    const prestaties = WMO323.Declaratie.Clienten.flatMap(({ Prestaties }, c) =>
      Prestaties.map((_, p) => `${CLIENT}[${c + 1}]/Prestaties/Prestatie[${p + 1}]`),
    );
    fc.assert(
      fc.property(fc.subarray(prestaties), (gekozen) => {
        const { DeclaratieAntwoord: a } = maak(gekozen.map((veld) => fout(veld, '9338')));
        const centen = (b: { readonly DebetCredit: string }, bedrag: number) =>
          b.DebetCredit === 'C' ? -bedrag : bedrag;
        const afgewezen = (a?.Clienten ?? []).flatMap(({ Prestaties }) => Prestaties);
        const som = afgewezen.reduce(
          (tot, p) => tot + centen(p.IngediendBedrag, p.IngediendBedrag.Bedrag),
          0,
        );
        expect(afgewezen.length).toBe(gekozen.length);
        expect(a && centen(a.TotaalIngediendBedrag, a.TotaalIngediendBedrag.TotaalBedrag) - som).toBe(
          a && centen(a.TotaalToegekendBedrag, a.TotaalToegekendBedrag.TotaalBedrag),
        );
      }),
    );
  });

  it('draagt de codes van de regels over wat is toegewezen (IV088, TR338)', () => {
    const { DeclaratieAntwoord } = maak(
      keur(WMO323, { toewijzingenVan: (bsn) => (bsn === '999900018' ? [] : undefined) }),
    );
    expect(DeclaratieAntwoord?.Clienten?.map(({ Bsn, RetourCodes }) => [Bsn, RetourCodes])).toEqual([
      ['999900018', ['8187']],
    ]);
  });
});
