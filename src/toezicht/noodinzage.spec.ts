import { describe, expect, it } from 'vitest';
import { medewerker } from '../../test/bouwers/inrichting.ts';
import { gemeentecode, lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Noodinzage } from '../toegang/noodinzage.ts';
import { magBeoordelen, vaak, zichtbaar } from './noodinzage.ts';
import { leidinggevenden } from './noodmail.ts';

const noord = lokaleCode('noord');
const zuid = lokaleCode('zuid');
const medewerkers = [
  medewerker('bilal', { team: noord }),
  medewerker('sanne', { rol: 'screener', team: null }),
  medewerker('henk', { rol: 'teamleider', team: noord, email: 'henk@gemeente.example' }),
  medewerker('carla', { rol: 'teamleider', team: zuid, email: 'carla@gemeente.example' }),
  medewerker('thomas', { rol: 'controller', team: null, email: 'thomas@gemeente.example' }),
];

function wie(id: string, anders: Partial<Gebruiker>): Gebruiker {
  return {
    id: persoonId(id),
    naam: id,
    rol: 'teamleider',
    gemeente: gemeentecode('9999'),
    bsn: null,
    team: null,
    namensBsn: null,
    aanbieder: null,
    ...anders,
  };
}

function keer(persoon: string, dag: string): Noodinzage {
  return {
    nr: 1,
    dossier: 'W26-0000-0001',
    persoon: persoonId(persoon),
    rol: 'klantmanager',
    reden: 'gevaar',
    toelichting: '',
    op: tijdstip(`${dag}T09:00:00.000Z`),
    tot: null,
    oordeel: null,
  };
}

describe('wie noodinzage beoordeelt (BIO2 8.15.06)', () => {
  const henk = wie('henk', { team: noord });
  const thomas = wie('thomas', { rol: 'controller' });

  it('is de teamleider van het team, en van wie in geen team zit elke teamleider', () => {
    const alle = [keer('bilal', '2026-03-02'), keer('sanne', '2026-03-02')];
    expect(zichtbaar(henk, alle, { medewerkers })).toEqual(alle);
    expect(zichtbaar(wie('carla', { team: zuid }), alle, { medewerkers })).toEqual([alle[1]]);
    expect(zichtbaar(thomas, alle, { medewerkers })).toEqual(alle);
  });

  it('is nooit wie zelf keek, ook niet met twee rollen', () => {
    expect(magBeoordelen(henk, persoonId('bilal'), { medewerkers })).toBe(true);
    expect(magBeoordelen(henk, persoonId('henk'), { medewerkers })).toBe(false);
    expect(magBeoordelen(thomas, persoonId('thomas'), { medewerkers })).toBe(false);
    expect(magBeoordelen(wie('carla', { team: zuid }), persoonId('bilal'), { medewerkers })).toBe(false);
  });

  it('is nooit de functionaris gegevensbescherming, die wel alles ziet (AVG 38 lid 6)', () => {
    const hester = wie('hester', { rol: 'fg' });
    const alle = [keer('bilal', '2026-03-03'), keer('sanne', '2026-03-03'), keer('thomas', '2026-03-03')];
    expect(zichtbaar(hester, alle, { medewerkers })).toEqual(alle);
    for (const { persoon } of alle) expect(magBeoordelen(hester, persoon, { medewerkers })).toBe(false);
  });

  it('krijgt bericht: de eigen teamleider, en zonder die de controller', () => {
    expect(leidinggevenden({ medewerkers }, 'bilal')).toEqual(['henk@gemeente.example']);
    expect(leidinggevenden({ medewerkers }, 'sanne')).toEqual([
      'henk@gemeente.example',
      'carla@gemeente.example',
    ]);
    expect(leidinggevenden({ medewerkers }, 'henk')).toEqual(['thomas@gemeente.example']);
  });
});

describe('wie vaak noodinzage gebruikt', () => {
  const dag = datum('2026-04-01');

  it('telt vanaf drie keer in dertig dagen, wie het meest eerst', () => {
    const alle = [
      ...Array.from({ length: 3 }, () => keer('bilal', '2026-03-03')),
      ...Array.from({ length: 4 }, () => keer('anouk', '2026-03-20')),
      ...Array.from({ length: 2 }, () => keer('joost', '2026-03-20')),
    ];
    expect(vaak(alle, dag)).toEqual([
      { persoon: 'anouk', aantal: 4 },
      { persoon: 'bilal', aantal: 3 },
    ]);
  });

  it('telt niet wat langer geleden is', () => {
    const alle = [
      ...Array.from({ length: 2 }, () => keer('bilal', '2026-03-20')),
      keer('bilal', '2026-03-02'),
    ];
    expect(vaak(alle, dag)).toEqual([]);
  });
});
