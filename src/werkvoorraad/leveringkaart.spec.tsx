import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Aanbiedereinde } from '../levering/aanbiedereinde.ts';
import { Dagwijzer } from './dagwijzer.tsx';
import type { Leveringpunten, Leveringregel } from './levering-queries.ts';
import { HOOGSTENS_LEVERING, Leveringkaart, opDeKaart } from './leveringkaart.tsx';

const VANDAAG = datum('2026-11-29');
const EINDE: Aanbiedereinde = {
  aanbieder: lokaleCode('op-maat'),
  naam: 'Op Maat',
  laatsteDag: datum('2027-02-28'),
  waardoor: 'contract',
  vanaf: datum('2026-08-30'),
};

function dossier(nr: number): DossierId {
  const id = leesDossierId(`W26-0000-000${nr}`);
  if (!id) throw new Error('geen nummer');
  return id;
}

const regel = (nr: number, anders: Partial<Leveringregel> = {}): Leveringregel => ({
  dossier: dossier(nr),
  naam: `Inwoner ${nr}`,
  soorten: ['aanbiederEindigt'],
  vanaf: EINDE.vanaf,
  einde: EINDE,
  zonder: false,
  ...anders,
});

const punten = (regels: readonly Leveringregel[], meer = false): Leveringpunten => ({
  zonder: { regels: regels.filter(({ zonder }) => zonder), meer },
  eindigt: { regels: regels.filter(({ zonder }) => !zonder), meer },
});

const html = (regels: readonly Leveringregel[], meer = false): string =>
  String(<Leveringkaart punten={punten(regels, meer)} vandaag={VANDAAG} />);

describe('hulp die met een aanbieder eindigt, op Mijn dag (contractstandaard Wmo 3.7)', () => {
  it('zegt één keer waarom voor wie alleen een andere aanbieder nodig heeft, met ieder erbij', () => {
    const kaart = html([regel(1), regel(2), regel(3)]);
    expect(kaart.split('want het contract met Op Maat eindigt')).toHaveLength(2);
    expect(kaart).toContain('3 mensen: andere aanbieder nodig voor 1 maart 2027');
    for (const nr of [1, 2, 3]) expect(kaart).toContain(`/dossiers/${dossier(nr)}#levering`);
  });

  it('laat apart wie meer vraagt, met sinds wanneer', () => {
    const kaart = html([regel(1), regel(2, { soorten: ['gat', 'aanbiederEindigt'] })]);
    expect(kaart).toContain('1 mens: andere aanbieder nodig');
    expect(kaart).toContain('Open sinds 30 augustus 2026: er vallen dagen zonder hulp');
  });

  it('noemt hoeveel het er zijn, niet hoeveel er in de kaart staan, en waar de anderen staan', () => {
    const veel = Array.from({ length: 47 }, (_, i) => regel((i % 9) + 1));
    const kaart = html(veel);
    expect(kaart).toContain('47 mensen: andere aanbieder nodig voor 1 maart 2027');
    expect(kaart).toContain('Hier staan er 20 van de 47.');
    expect(kaart).toContain('/werk/levering?groep=eindigt');
    expect(opDeKaart(punten(veel))).toHaveLength(HOOGSTENS_LEVERING);
    expect(html(veel, true)).toContain('Minstens 47 mensen');
    expect(html(veel, true)).toContain('Hier staan er 20 van de 47+.');
    expect(html([regel(1)])).not.toContain('Hier staan er');
  });

  it('laat de een de ander niet verdringen: wie geen hulp heeft, staat apart', () => {
    const veel = Array.from({ length: 25 }, (_, i) => regel((i % 9) + 1));
    const dood = regel(9, { zonder: true, einde: null, soorten: ['sluiten'] });
    expect(html([...veel, dood])).toContain('volgens de melding overleden of verhuisd');
    const wacht = Array.from({ length: 25 }, () => dood);
    expect(html(wacht)).toContain('Hier staan er 20 van de 25.');
    expect(html(wacht)).toContain('/werk/levering?groep=zonder');
  });

  it('is er niet als niemand iets vraagt', () => {
    expect(html([])).not.toContain('section');
  });
});

describe('de wegwijzer van Mijn dag', () => {
  const leeg = {
    contact: [],
    afspraken: [],
    terugkijken: [],
    afloop: { afloop: [], wacht: [], regels: { voorzieningen: [] } },
    verzoeken: [],
    teksten: [],
    concepten: [],
    wacht: 0,
  };

  it('noemt alleen lijsten waarin iets staat, en zegt dat er meer zijn dan geteld', () => {
    const veel = Array.from({ length: 21 }, (_, i) => regel((i % 9) + 1, { zonder: i > 1 }));
    const wijzer = String(<Dagwijzer {...leeg} levering={punten(veel, true)} wacht={2} />);
    expect([...wijzer.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id)).toEqual([
      'levering',
      'levering-eindigt',
      'wacht',
    ]);
    expect(wijzer).toContain('>19+<');
    expect(wijzer).toContain('>2+<');
    expect(wijzer).toContain('>2<');
  });

  it('is er niet als nergens iets staat', () => {
    expect(String(<Dagwijzer {...leeg} levering={punten([])} />)).toBe('');
  });
});
