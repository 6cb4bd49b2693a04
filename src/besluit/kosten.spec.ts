import { describe, expect, it } from 'vitest';
import {
  besluitNemen,
  besluitVoorbereiden,
  BESLUITDAG,
  beoordeeld,
  klantmanager,
  onderdeel,
} from '../../test/bouwers/besluit.ts';
import { GEVRAAGD_PGB } from '../../test/bouwers/besluit-aanvraag.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { bedrag } from '../kern/bedrag.ts';
import { voerUit } from '../kern/decider.ts';
import { kostenInNatura } from './kosten.ts';
import { besluitHandelingen } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';
import { evolveBesluit } from './toestand.ts';
import type { BesluitVoorbereiden } from './voorbereiden.ts';

const zonder = voorbeeldRegels();
const met = voorbeeldRegels({
  voorzieningen: zonder.voorzieningen.map((v) =>
    v.code === onderdeel().voorziening ? { ...v, tarief: bedrag(3840) } : v,
  ),
});
const ctx = contextVoor('klantmanager', { id: 'bilal', vandaag: BESLUITDAG, regels: met });

function voorbereid(t: TotBesluit, o: BesluitVoorbereiden): TotBesluit {
  const gebeurtenissen = vastgelegd(gebeurd(voerUit(besluitHandelingen, o, t, ctx)), ctx);
  return { ...t, besluit: gebeurtenissen.reduce(evolveBesluit, t.besluit) };
}
const bedragIn = (t: TotBesluit) => t.besluit.concept?.feiten.onderdelen[0]?.bedragPerJaar;

describe('kosten van zorg in natura', () => {
  it.each([
    [2, 'week', 399_360],
    [2.5, 'week', 499_200],
    [3, 'maand', 138_240],
    [24, 'jaar', 92_160],
    [1, 'eenmalig', 3_840],
  ] as const)('zijn bij %d per %s omvang maal tarief: %d cent per jaar (Awb 10:3)', (omvang, per, centen) => {
    expect(kostenInNatura(onderdeel({ omvang, per }), met)).toBe(centen);
  });

  it('zijn niet bekend zonder tarief of zonder omvang (Awb 10:3)', () => {
    expect(kostenInNatura(onderdeel(), zonder)).toBeNull();
    expect(kostenInNatura(onderdeel({ omvang: null }), met)).toBeNull();
    expect(kostenInNatura(onderdeel({ per: null }), met)).toBeNull();
  });

  it('komen in het voorbereide besluit, wat er ook is ingevuld: de drempel is niet te ontlopen (Awb 10:3)', () => {
    const duur = besluitVoorbereiden({ onderdelen: [onderdeel({ omvang: 30, bedragPerJaar: bedrag(100) })] });
    const t = voorbereid(beoordeeld(), duur);
    expect(bedragIn(t)).toBe(5_990_400);
    expect(weigeringscodes(voerUit(besluitHandelingen, besluitNemen(t), t, klantmanager()))).toEqual([
      'geenMandaat',
      'tweedePaarOgenOntbreekt',
    ]);
  });

  it('laten een ingevuld bedrag staan bij een pgb: dat is de hoogte van het pgb (Wmo 2.3.6)', () => {
    const pgb = besluitVoorbereiden({
      onderdelen: [
        onderdeel({
          vorm: 'pgb',
          bedragPerJaar: bedrag(250_000),
          pgb: { kanTaken: true, gemotiveerd: true, kwaliteit: true },
        }),
      ],
      teksten: besluitVoorbereiden().teksten.map((tekst) => ({
        ...tekst,
        pgb: {
          berekening: 'Twee uur maal tarief.',
          voorwaarden: 'Een overeenkomst.',
          verantwoording: 'Via de SVB.',
        },
      })),
    });
    expect(bedragIn(voorbereid(beoordeeld({ gevraagd: [GEVRAAGD_PGB] }), pgb))).toBe(250_000);
  });
});
