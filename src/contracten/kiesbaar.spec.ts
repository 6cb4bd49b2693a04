import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { demoContracten } from '../demo/contracten.ts';
import { AANBIEDER_KEES } from '../demo/personen.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { levertIn, levertOp, neemtNietAan, stopOp, vindProduct } from '../levering/aanbieder.ts';
import { aandachtVoor, isVoorbij, opAandacht } from './aandacht.ts';
import { aanbiedersBlad } from './bestand.ts';
import type { Contract } from './register.ts';
import { alsAanbieder, volgContract } from './register.ts';
import { watGebeurde } from './woorden.ts';

const VANDAAG = datum('2026-11-29');
const { regels } = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
const DEMO = demoContracten(VANDAAG, regels.voorzieningen);
const contracten = DEMO.flatMap(({ code, feiten }) => {
  const stand = feiten.reduce<Contract | undefined>(
    (was, { feit }) => volgContract(was, code, feit),
    undefined,
  );
  return stand ?? [];
});
const aanbieders = contracten.map((contract) => alsAanbieder(contract, VANDAAG));
const vind = (naam: string): Aanbieder => {
  const gevonden = aanbieders.find((a) => a.naam === naam);
  if (gevonden === undefined) throw new Error(naam);
  return gevonden;
};
const DAGBESTEDING = lokaleCode('dagbesteding');

describe('de aanbieders van de demo', () => {
  it('leveren samen elke maatwerkvoorziening, wat vaak voorkomt meer dan een', () => {
    const leveren = (code: string) =>
      aanbieders.filter(({ producten }) => producten.some((p) => p.voorziening === code));
    for (const { code, soort } of regels.voorzieningen)
      if (soort === 'maatwerk') expect([code, leveren(code).length > 0]).toEqual([code, true]);
    for (const code of ['huishoudelijke-hulp', 'begeleiding', 'dagbesteding', 'beschermd-wonen'])
      expect([code, leveren(code).length > 1]).toEqual([code, true]);
    expect(aanbieders.map(({ code }) => code)).toContain(AANBIEDER_KEES);
  });

  it('laten zien wat aandacht vraagt, het meest dringende eerst; wat voorbij is onderaan', () => {
    const soorten = contracten
      .toSorted(opAandacht(VANDAAG))
      .map((contract) => aandachtVoor(contract, VANDAAG)[0]);
    expect(soorten.slice(0, 5)).toEqual(['stopGevraagd', 'sluit', 'sluit', 'contractEindigt', undefined]);
    const later = plusDagen(VANDAAG, 200);
    const gesorteerd = contracten.toSorted(opAandacht(later));
    expect(gesorteerd.map((contract) => isVoorbij(contract, later))).toEqual(
      gesorteerd.map((_, i) => i >= gesorteerd.length - 3),
    );
  });

  it('gaan als bestand mee, een regel per product', () => {
    const { kolommen, rijen } = aanbiedersBlad(aanbieders);
    expect(rijen).toHaveLength(aanbieders.reduce((som, { producten }) => som + producten.length, 0));
    expect(rijen.every((rij) => rij.length === kolommen.length)).toBe(true);
    const leeg: Aanbieder = { ...vind('Taxi Voorbeeld'), producten: [] };
    expect(aanbiedersBlad([leeg]).rijen).toHaveLength(1);
  });

  it('hebben een geschiedenis in gewone zinnen', () => {
    const zinnen = DEMO.flatMap(({ feiten }) => feiten.map(({ feit }) => watGebeurde(feit, (code) => code)));
    for (const deel of [
      'Stop 1 toegestaan',
      'Sluit op 13 januari 2027',
      'Wachttijd gemeld',
      'tarief € 62,00',
    ])
      expect(zinnen.some((zin) => zin.includes(deel))).toBe(true);
  });
});

describe('wie iemand kan aannemen (Wmo 2.6.3)', () => {
  const reden = (naam: string, voorziening: string, dag = VANDAAG, postcode: string | null = '1234 AB') =>
    neemtNietAan(vind(naam), { voorziening: lokaleCode(voorziening), postcode, dag })?.reden;

  it('wie een contract, het product en plek in het gebied heeft', () => {
    expect(reden('Zorggroep De Linde', 'dagbesteding')).toBeUndefined();
    expect(vindProduct(vind('Zorggroep De Linde'), DAGBESTEDING)).toMatchObject({
      capaciteit: 190,
      wachtweken: 1,
    });
    // Full is told, and refuses nobody: the resident may choose to wait.
    expect(reden('Thuis Dichtbij', 'huishoudelijke-hulp')).toBeUndefined();
  });

  it('niemand bij een toegestane stop, wel bij een die alleen is gevraagd (contractstandaard Wmo 3.6)', () => {
    expect(reden('Zorgboerderij Het Erf', 'dagbesteding')).toContain('verbouwd');
    expect(reden('Zorgboerderij Het Erf', 'vervoer-dagbesteding')).toBeUndefined();
    expect(
      stopOp(vind('Thuis Dichtbij'), lokaleCode('huishoudelijke-hulp'), plusDagen(VANDAAG, 10)),
    ).toBeUndefined();
  });

  it('niemand na het contract of de sluiting, in een ander gebied, of voor iets anders', () => {
    expect(levertOp(vind('Woongroep De Brug'), plusDagen(VANDAAG, 44))).toBe(true);
    expect(reden('Woongroep De Brug', 'begeleiding', plusDagen(VANDAAG, 45))).toContain(
      'levert dan niet meer',
    );
    expect(reden('Bouwbedrijf Op Maat', 'woningaanpassing', plusDagen(VANDAAG, 100))).toContain(
      'geen contract',
    );
    expect(levertIn(vind('Thuis Dichtbij'), '6199 AB')).toBe(false);
    expect(reden('Thuis Dichtbij', 'begeleiding', VANDAAG, '6199 AB')).toContain('gebied');
    expect(reden('Taxi Voorbeeld', 'begeleiding')).toContain('levert deze voorziening niet');
  });
});
