import { describe, expect, it } from 'vitest';
import { datum, tijdstip } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Lijstregel, Vernietigingslijst } from './lijst.ts';
import { lijststand, magBeginnen, magBeoordelen, reservekopieWegOp } from './lijst.ts';

const OP = tijdstip('2041-12-27T09:00:00Z');
const dossier = leesDossierId('W26-7K3M-Q9TX');
if (!dossier) throw new Error('geen dossier');

const REGEL: Lijstregel = {
  dossier,
  resultaat: '8.1.1',
  artikel: 'Wmo 5.3.4',
  gewijzigd: datum('2026-12-26'),
  vernietigenVanaf: datum('2041-12-27'),
  vernietigd: null,
  uitval: null,
};
const GEBLEVEN: Lijstregel = { ...REGEL, uitval: { reden: 'Er loopt bezwaar.', artikel: 'Awb 7:4', op: OP } };

const vastgesteld: Vernietigingslijst = {
  lijst: 1,
  vastgesteld: { door: 'nadia', op: OP, toelichting: '' },
  besluit: null,
  start: null,
  opgeschoondOp: null,
  regels: [REGEL],
};
const akkoord: Vernietigingslijst = {
  ...vastgesteld,
  besluit: { door: 'priya', op: OP, akkoord: true, reden: '' },
};
const afgekeurd: Vernietigingslijst = {
  ...vastgesteld,
  besluit: { door: 'priya', op: OP, akkoord: false, reden: 'Er loopt een klacht.' },
};
const begonnen: Vernietigingslijst = { ...akkoord, start: { door: 'nadia', op: OP } };

describe('een vernietigingslijst', () => {
  it('gaat van vastgesteld via akkoord naar vernietigd (Archiefwet 3)', () => {
    expect(
      [vastgesteld, afgekeurd, akkoord, begonnen, { ...begonnen, regels: [GEBLEVEN] }].map(lijststand),
    ).toEqual(['wachtOpAkkoord', 'nietAkkoord', 'klaarOmTeVernietigen', 'bezig', 'vernietigd']);
  });

  it('is nog bezig zolang van een dossier niet bekend is of het weg is of blijft (Archiefwet 3)', () => {
    expect(lijststand({ ...begonnen, regels: [GEBLEVEN, REGEL] })).toBe('bezig');
  });

  it('wordt beoordeeld door een ander dan wie haar vaststelde, en een keer (BIO2 5.03)', () => {
    expect(magBeoordelen(vastgesteld, 'priya')).toBeUndefined();
    expect(magBeoordelen(vastgesteld, 'nadia')?.code).toBe('zelfdePersoon');
    expect(magBeoordelen(akkoord, 'priya')?.code).toBe('alBeoordeeld');
  });

  it('wordt alleen uitgevoerd na akkoord, en een keer (Archiefwet 3)', () => {
    expect(magBeginnen(akkoord)).toBeUndefined();
    expect([vastgesteld, afgekeurd, begonnen].map((l) => magBeginnen(l)?.code)).toEqual([
      'geenAkkoord',
      'geenAkkoord',
      'alBegonnen',
    ]);
  });

  it('is uit de laatste reservekopie na de dagen die de gemeente kopieen bewaart (AVG 5 lid 1 onder e)', () => {
    const schoon = { ...begonnen, opgeschoondOp: tijdstip('2041-12-31T23:30:00Z') };
    // Half past midnight on the first of January, in Dutch time.
    expect(reservekopieWegOp(schoon, { reservekopieDagen: 35 })).toBe('2042-02-05');
    expect(reservekopieWegOp(schoon, {})).toBeUndefined();
    expect(reservekopieWegOp(schoon)).toBeUndefined();
    expect(reservekopieWegOp(begonnen, { reservekopieDagen: 35 })).toBeUndefined();
  });
});
