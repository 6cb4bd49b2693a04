import { describe, expect, it } from 'vitest';
import { leesGemeentecode } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { CLAIMPADEN, claim, type Claimregels, type Claims, gebruikerUitClaims } from './claims.ts';
import { leesPoging, pogingTekst } from './inlogpoging.ts';

const stein = leesGemeentecode('0971');
const regels: Claimregels = {
  paden: CLAIMPADEN,
  gemeenten: stein === undefined ? [] : [stein],
  rolnamen: { 'WMO-consulent': 'klantmanager' },
  niveaus: ['loa:substantial', 'loa:high'],
};
const klantmanager = {
  sub: 'km1',
  name: 'Anouk Peters',
  omkeer: { rol: 'klantmanager', gemeente: '0971', team: 'noord' },
};
const inwoner = {
  sub: 'mevrouw-x',
  name: 'Mevrouw X',
  omkeer: { rol: 'inwoner', gemeente: '0971' },
  'urn:nl:bsn': '999993653',
  acr: 'loa:substantial',
};
const aanbieder = {
  sub: 'kees',
  name: 'Kees de Wit',
  omkeer: { rol: 'aanbieder', gemeente: '0971', aanbieder: 'de-linde' },
};
const lees = (claims: Claims, gekozen: Rol | null = null, met = regels) => {
  const uitkomst = gebruikerUitClaims(claims, met, 'https://login.nl', gekozen);
  return uitkomst.gelukt ? uitkomst.waarde : uitkomst.weigeringen[0];
};

describe('gegevens van de inlogdienst', () => {
  it('maken een medewerker met rol, gemeente en team, zonder BSN', () => {
    expect(lees({ ...klantmanager, 'urn:nl:bsn': '999993653' })).toEqual({
      id: 'km1',
      rol: 'klantmanager',
      naam: 'Anouk Peters',
      gemeente: '0971',
      bsn: null,
      namensBsn: null,
      team: 'noord',
      aanbieder: null,
    });
  });
  it.each(['controller', 'beheerder', 'jurist', 'klantmanager'])(
    'maken wie ook %s is geen functionaris gegevensbescherming (AVG 38 lid 6)',
    (ook) => {
      const beide = { ...klantmanager, omkeer: { rol: ['fg', ook], gemeente: '0971' } };
      expect(lees(beide, 'fg')).toMatchObject({
        code: 'belangenconflict',
        artikel: 'AVG 38 lid 6',
        veld: 'omkeer.rol',
      });
      expect(lees(beide, ook as Rol)).toMatchObject({ rol: ook });
    },
  );
  it('maken een functionaris van wie dat alleen is, ook als die zelf inwoner is', () => {
    const alleen = { ...klantmanager, omkeer: { rol: 'fg', gemeente: '0971' } };
    expect(lees(alleen)).toMatchObject({ rol: 'fg', bsn: null });
    expect(lees({ ...alleen, omkeer: { rol: ['fg', 'inwoner'], gemeente: '0971' } }, 'fg')).toMatchObject({
      rol: 'fg',
    });
  });
  it('maken een inwoner met BSN (Wabb 10)', () => {
    expect(lees(inwoner)).toMatchObject({ rol: 'inwoner', bsn: '999993653' });
  });
  it.each([
    ['omkeer.rol', { ...klantmanager, omkeer: { gemeente: '0971' } }],
    ['omkeer.gemeente', { ...klantmanager, omkeer: { rol: 'klantmanager' } }],
    ['name', { ...klantmanager, name: ' ' }],
    ['sub', { name: 'A', omkeer: klantmanager.omkeer }],
    ['urn:nl:bsn', { sub: 'x', name: 'X', omkeer: inwoner.omkeer, acr: inwoner.acr }],
  ])('ontbreekt %s, dan noemt de weigering dat gegeven', (veld, claims) => {
    expect(lees(claims)).toMatchObject({
      code: 'claimOntbreekt',
      veld,
      reden: expect.stringContaining(veld),
    });
  });
  it.each([
    ['omkeer.rol', { ...klantmanager, omkeer: { ...klantmanager.omkeer, rol: 'koning' } }],
    ['omkeer.team', { ...klantmanager, omkeer: { ...klantmanager.omkeer, team: 'Team Noord!' } }],
    ['urn:nl:bsn', { ...inwoner, 'urn:nl:bsn': '123456789' }],
  ])('een onbekende waarde in %s wordt geweigerd zonder die waarde te tonen', (veld, claims) => {
    expect(lees(claims)).toMatchObject({ code: 'claimOnbekend', veld });
  });
  it('zeggen voor welke aanbieder iemand werkt, en alleen bij die rol (Wmo 5.3.3)', () => {
    expect(lees(aanbieder)).toMatchObject({ rol: 'aanbieder', aanbieder: 'de-linde', bsn: null });
    const ambtenaar = { ...klantmanager, omkeer: { ...klantmanager.omkeer, aanbieder: 'de-linde' } };
    expect(lees(ambtenaar)).toMatchObject({ rol: 'klantmanager', aanbieder: null });
    const elders = { ...regels, paden: { ...CLAIMPADEN, aanbieder: 'organisatie' } };
    expect(lees({ ...aanbieder, organisatie: 'thuis-in-stein' }, null, elders)).toMatchObject({
      aanbieder: 'thuis-in-stein',
    });
  });
  it.each([
    [undefined, 'claimOntbreekt'],
    ['', 'claimOntbreekt'],
    ['Zorggroep De Linde!', 'claimOnbekend'],
  ])('een aanbieder die %j is, komt er niet in (Wmo 5.3.3)', (wie, code) => {
    const claims = { ...aanbieder, omkeer: { ...aanbieder.omkeer, aanbieder: wie } };
    expect(lees(claims)).toMatchObject({ code, veld: 'omkeer.aanbieder' });
  });
  it('niemand logt in als systeem', () => {
    expect(lees({ ...klantmanager, omkeer: { rol: 'systeem', gemeente: '0971' } })).toMatchObject({
      veld: 'omkeer.rol',
    });
  });
  it.each([
    [undefined, 'niveauTeLaag'],
    ['loa:low', 'niveauTeLaag'],
    ['loa:substantial loa:low', 'niveauTeLaag'],
    [3, 'niveauTeLaag'],
    [['loa:high'], 'niveauTeLaag'],
  ])('een inwoner met niveau %j komt er niet in (AVG 32)', (acr, code) => {
    expect(lees({ ...inwoner, acr })).toMatchObject({ code, veld: 'acr' });
    const mantelzorger = { ...inwoner, acr, omkeer: { ...inwoner.omkeer, rol: 'mantelzorger' } };
    expect(lees(mantelzorger)).toMatchObject({ code });
  });
  it('een inwoner met een hoger niveau wel, en nergens een zolang er niets is ingesteld (AVG 32)', () => {
    expect(lees({ ...inwoner, acr: 'loa:high' })).toMatchObject({ rol: 'inwoner' });
    expect(lees(inwoner, null, { ...regels, niveaus: [] })).toMatchObject({ code: 'niveauNietIngesteld' });
  });
  it('het niveau staat waar de gemeente zegt dat het staat', () => {
    const elders = { ...regels, paden: { ...CLAIMPADEN, niveau: 'digid.niveau' } };
    expect(lees({ ...inwoner, acr: 'laag', digid: { niveau: 'loa:high' } }, null, elders)).toMatchObject({
      rol: 'inwoner',
    });
    expect(lees(inwoner, null, elders)).toMatchObject({ code: 'niveauTeLaag', veld: 'digid.niveau' });
  });
  it('een gemeente die hier niet werkt wordt geweigerd', () => {
    const elders = { ...klantmanager, omkeer: { rol: 'klantmanager', gemeente: '0779' } };
    expect(lees(elders)).toMatchObject({ code: 'andereGemeente' });
  });
  it('een BSN als naam van de persoon wordt geweigerd: dat zou voor altijd in het journaal staan (Wabb 11)', () => {
    expect(lees({ ...inwoner, sub: '999993653' })).toMatchObject({ code: 'claimIsBsn' });
  });
  it('een vreemde sub krijgt een vast eigen kenmerk', () => {
    const vreemd = { ...klantmanager, sub: 'AAD|Ünïcode/42' };
    expect(lees(vreemd)).toMatchObject({ id: expect.stringMatching(/^p-[0-9a-f]{32}$/) });
    expect(lees(vreemd)).toEqual(lees(vreemd));
  });
  it('maken van niemand Omkeer zelf of een koppeling: wie zo heet, krijgt een eigen kenmerk (BIO2 5.16.02)', () => {
    for (const sub of ['omkeer', 'koppeling.zaaksysteem'])
      expect(lees({ ...klantmanager, sub })).toMatchObject({
        id: expect.stringMatching(/^p-[0-9a-f]{32}$/) as string,
      });
  });
  it('kent de eigen rolnamen van de gemeente', () => {
    expect(lees({ ...klantmanager, omkeer: { rol: 'WMO-consulent', gemeente: '0971' } })).toMatchObject({
      rol: 'klantmanager',
    });
  });
  it('met meer rollen wordt er een gekozen, en alleen een die men heeft', () => {
    const meer = { ...klantmanager, omkeer: { rol: ['screener', 'klantmanager'], gemeente: '0971' } };
    expect(gebruikerUitClaims(meer, regels, 'https://login.nl', null)).toMatchObject({
      gelukt: false,
      weigeringen: [
        { code: 'kiesRol', veld: 'screener' },
        { code: 'kiesRol', veld: 'klantmanager' },
      ],
    });
    expect(lees(meer, 'screener')).toMatchObject({ rol: 'screener' });
    expect(lees(meer, 'controller')).toMatchObject({ code: 'kiesRol' });
  });
  it('een claim met punten in de naam gaat voor een pad', () => {
    expect(claim({ 'https://stein.nl/rol': 'a', 'b.c': 1, b: { c: 2 } }, 'https://stein.nl/rol')).toBe('a');
    expect(claim({ 'b.c': 1, b: { c: 2 } }, 'b.c')).toBe(1);
    expect(claim({ b: { c: 2 } }, 'b.toString')).toBeUndefined();
  });
});

describe('inlogpoging in het koekje', () => {
  const poging = { state: 'a'.repeat(43), nonce: 'b'.repeat(43), verifier: 'c'.repeat(43), rol: null };
  it('is terug te lezen', () => {
    expect(leesPoging(pogingTekst({ ...poging, terug: '/dossier', rol: 'screener' }))).toEqual({
      ...poging,
      terug: '/dossier',
      rol: 'screener',
    });
  });
  it('een vervalst terugpad gaat naar de voorpagina (open redirect)', () => {
    expect(leesPoging(pogingTekst({ ...poging, terug: '//kwaad.nl' }))?.terug).toBe('/');
  });
  it.each([undefined, '', 'onzin', pogingTekst({ ...poging, state: 'kort', terug: '/' })])(
    'weigert %j',
    (tekst) => {
      expect(leesPoging(tekst)).toBeUndefined();
    },
  );
});
