import { describe, expect, it } from 'vitest';
import { adviesGevraagdDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { naOnderzoek, onderdeel } from '../../test/bouwers/onderzoek.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import { onderzoekHandelingen } from './opdrachten.ts';

const SYSTEEM = contextVoor('systeem');
const mail = (stand: 'verstuurd' | 'mislukt', id = 'A1') =>
  ({ soort: 'adviesmailVastleggen', id: onderdeel(id), stand }) as const;

describe('adviesmailVastleggen', () => {
  it('legt vast dat de link is gemaild, ook na een mislukking (Awb 3:5)', () => {
    const mislukt = naOnderzoek(adviesGevraagdDossier(), mail('mislukt'), SYSTEEM);
    expect(mislukt.onderzoek.adviezen[0]?.mail?.stand).toBe('mislukt');
    const gelukt = naOnderzoek(mislukt, mail('verstuurd'), SYSTEEM);
    expect(gelukt.onderzoek.adviezen[0]?.mail).toEqual({ stand: 'verstuurd', op: SYSTEEM.nu });
  });

  it('weigert een vraag die er niet is, en wie het systeem niet is (Awb 3:5)', () => {
    const doe = (id: string, wie = SYSTEEM) =>
      weigeringscodes(voerUit(onderzoekHandelingen, mail('verstuurd', id), adviesGevraagdDossier(), wie));
    expect(doe('A7')).toHaveLength(1);
    expect(doe('A1', contextVoor('klantmanager'))).toEqual(['andereRol']);
  });

  it('blijft stil als dat er al staat (Awb 3:5)', () => {
    const gemaild = naOnderzoek(adviesGevraagdDossier(), mail('verstuurd'), SYSTEEM);
    expect(gebeurd(voerUit(onderzoekHandelingen, mail('verstuurd'), gemaild, SYSTEEM))).toEqual([]);
  });
});
