import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bezwaarMaken } from '../../test/bouwers/bezwaar.ts';
import { bsn } from '../../test/bouwers/melding.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { toegangsrij } from '../dossier/toegangsrij.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter, magInzien } from '../toegang/inzage.ts';
import type { Werkregel } from './queries.ts';
import { leesPlaats, maakPlaats, zoekWerk } from './queries.ts';

const ALLES = { zoek: '', fase: null, ookGesloten: true } as const;
const DOCHTER = bsn('999990020');

let huis: Dossierhuis;
let dossiers: readonly DossierId[] = [];

function gebruiker(rol: Rol, anders: Partial<Gebruiker> = {}): Gebruiker {
  return {
    id: persoonId(rol),
    rol,
    naam: rol,
    gemeente: huis.inrichting.gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: null,
    ...anders,
  };
}

async function zoek(
  wie: Gebruiker,
  filter: Parameters<typeof zoekWerk>[2] = ALLES,
  hoogstens = 100,
  na?: string,
) {
  return inGemeente(huis.omgeving.db, wie.gemeente, (trx) =>
    zoekWerk(trx, inzageFilter(wie), filter, { hoogstens, na: leesPlaats(na) }),
  );
}

async function magZien(wie: Gebruiker): Promise<readonly DossierId[]> {
  const gezien = await Promise.all(
    dossiers.map(async (id) => {
      const { toestand } = await leesDossier(huis.omgeving, wie.gemeente, id);
      const rij = toegangsrij(wie.gemeente, toestand, huis.inrichting.regels, huis.omgeving.klok.nu());
      return magInzien(wie, rij).mag ? [id] : [];
    }),
  );
  return gezien.flat().sort();
}

const ids = (regels: readonly Werkregel[]): readonly DossierId[] => regels.map((r) => r.dossier).sort();

beforeAll(async () => {
  huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  const nieuw = await huis.meld();
  const urgent = await huis.meld({ inhoud: {} });
  await huis.doe(urgent, 'screener', urgentieBeoordelen({ urgentie: 'urgent' }));
  const verdeeld = await huis.meld();
  await huis.doe(verdeeld, 'screener', urgentieBeoordelen());
  await huis.doe(verdeeld, 'screener', {
    soort: 'toedelen',
    aan: persoonId('klantmanager'),
    team: null,
    redenen: ['werkdruk'],
    voorgesteld: null,
    toelichting: '',
  });
  await huis.doe(verdeeld, 'screener', {
    soort: 'betrokkeneToelaten',
    feiten: { rol: 'mantelzorger', grond: 'toestemmingInwoner' },
    inhoud: { naam: 'Lisa', bsn: DOCHTER },
  });
  const ingetrokken = await huis.meld();
  await huis.doe(ingetrokken, 'screener', { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' });
  const streng = {
    soort: 'vertrouwelijkMaken',
    grond: 'eigenMedewerker',
    toelichting: 'Collega.',
  } as const;
  const vertrouwelijk = await huis.meld();
  await huis.doe(vertrouwelijk, 'screener', streng, 'baas');
  const strengVerdeeld = await huis.meld();
  await huis.doe(strengVerdeeld, 'screener', urgentieBeoordelen());
  await huis.doe(strengVerdeeld, 'screener', toedelen({ aan: persoonId('klantmanager'), voorgesteld: null }));
  await huis.doe(strengVerdeeld, 'teamleider', streng);
  const gevraagd = await huis.meld();
  await huis.doe(gevraagd, 'screener', {
    soort: 'juristRaadplegen',
    over: 'spoed',
    vraag: 'Mag dit zonder BSN?',
  });
  // Before there is a decision, while the rest goes on (Awb 6:10).
  const bezwaar = await huis.meld();
  await huis.doe(bezwaar, 'administratie', bezwaarMaken({ tegen: 'nogGeenBesluit', ontvangenOp: BEGINDAG }));
  dossiers = [nieuw, urgent, verdeeld, ingetrokken, vertrouwelijk, strengVerdeeld, gevraagd, bezwaar];
});

afterAll(() => huis.sluit());

describe('de lijst toont precies wie wat mag zien (Wmo 5.3.3, BIO2 8.03.02)', () => {
  it.each([...ROLLEN])('voor %s hetzelfde als de deur van het dossier (Wmo 5.3.3)', async (rol) => {
    const bsnVan = { inwoner: bsn('999990019'), mantelzorger: DOCHTER, vertegenwoordiger: DOCHTER };
    const wie = gebruiker(rol, { bsn: rol in bsnVan ? bsnVan[rol as keyof typeof bsnVan] : null });
    expect(ids(await zoek(wie))).toEqual(await magZien(wie));
  });

  it('een vertrouwelijk dossier alleen voor wie het behandelt, bewaakt of controleert (BIO2 8.03.01)', async () => {
    const [, , , , vertrouwelijk, strengVerdeeld] = dossiers;
    const ziet = async (wie: Gebruiker) =>
      ids(await zoek(wie)).filter((id) => id === vertrouwelijk || id === strengVerdeeld);
    expect(await ziet(gebruiker('screener'))).toEqual([]);
    expect(await ziet(gebruiker('administratie'))).toEqual([]);
    expect(await ziet(gebruiker('systeem'))).toEqual([]);
    expect(await ziet(gebruiker('screener', { id: persoonId('baas') }))).toEqual([vertrouwelijk]);
    expect(await ziet(gebruiker('teamleider'))).toEqual([strengVerdeeld]);
    expect(await ziet(gebruiker('klantmanager'))).toEqual([strengVerdeeld]);
    expect(await ziet(gebruiker('controller'))).toHaveLength(2);
    const baas = gebruiker('screener', { id: persoonId('baas') });
    expect(ids(await zoek(baas))).toEqual(await magZien(baas));
  });

  it('de jurist alleen wat is gevraagd, en waarin bezwaar loopt (BIO2 8.03.02)', async () => {
    expect(ids(await zoek(gebruiker('jurist')))).toEqual([dossiers[6], dossiers[7]].sort());
  });

  it('niets van een andere gemeente (Wmo 5.1.1 lid 7)', async () => {
    const elders = { ...gebruiker('controller'), gemeente: '0971' as Gebruiker['gemeente'] };
    expect(await zoek(elders)).toEqual([]);
  });
});

describe('de volgorde van het werk (Stein, Screening)', () => {
  it('urgent staat boven wat eerder klaar moet (Stein, Screening)', async () => {
    const [eerste] = await zoek(gebruiker('controller'), { ...ALLES, ookGesloten: false });
    expect(eerste).toMatchObject({ urgentie: 'urgent', uiterlijk: '2026-04-13' });
  });

  it('bladzijden van een geven samen alles, elk een keer (Omkeer)', async () => {
    const wie = gebruiker('controller');
    const gezien: DossierId[] = [];
    let na: string | undefined;
    for (let i = 0; i <= dossiers.length; i++) {
      const [regel] = await zoek(wie, ALLES, 1, na);
      if (!regel) break;
      gezien.push(regel.dossier);
      na = maakPlaats(regel);
    }
    expect([...gezien].sort()).toEqual([...dossiers].sort());
  });

  it('zoekt op het begin van de naam zonder accenten en op nummer (Wmo 5.1.1 lid 1)', async () => {
    const wie = gebruiker('controller');
    expect(await zoek(wie, { ...ALLES, zoek: 'XÁND' })).toHaveLength(dossiers.length);
    expect(await zoek(wie, { ...ALLES, zoek: 'anders' })).toEqual([]);
    expect(ids(await zoek(wie, { ...ALLES, zoek: dossiers[0] ?? '' }))).toEqual([dossiers[0]]);
    expect(await zoek(wie, { ...ALLES, zoek: "'; drop table dossier; --" })).toEqual([]);
  });
});

describe('wie er bij naam in een dossier staat (Wmo 5.3.3)', () => {
  it('volgt elke verandering van dat dossier, en sluit en opent mee', async () => {
    const [dossier = ''] = dossiers;
    const gemeente = huis.inrichting.gemeente;
    async function zet(verandering: {
      readonly eerdere?: string[];
      readonly tweede_paar?: string[];
      readonly vervanger?: string | null;
      readonly open?: boolean;
    }) {
      return inGemeente(huis.omgeving.db, gemeente, async (trx) => {
        await trx.updateTable('dossier').set(verandering).where('dossier', '=', dossier).execute();
        const rijen = await trx
          .selectFrom('dossierpersoon')
          .select(['persoon', 'open'])
          .where('dossier', '=', dossier)
          .orderBy('persoon')
          .execute();
        return rijen.map(({ persoon, open }) => `${persoon} ${open ? 'open' : 'dicht'}`);
      });
    }
    expect(await zet({ eerdere: ['anna', 'bea'], tweede_paar: ['bea'], open: true })).toEqual([
      'anna open',
      'bea open',
    ]);
    expect(await zet({ eerdere: ['bea'], vervanger: 'cor' })).toEqual(['bea open', 'cor open']);
    expect(await zet({ open: false })).toEqual(['bea dicht', 'cor dicht']);
    expect(await zet({ eerdere: [], tweede_paar: [], vervanger: null, open: true })).toEqual([]);
  });
});
