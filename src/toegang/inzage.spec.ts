import { describe, expect, it } from 'vitest';
import { leesBsn } from '../kern/bsn.ts';
import { leesGemeentecode, leesLokaleCode, leesPersoonId } from '../kern/ids.ts';
import { ROLLEN, type Rol } from '../kern/rollen.ts';
import type { Gebruiker } from './gebruiker.ts';
import { type DossierToegang, inzageFilter, magInzien } from './inzage.ts';

function zeker<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('proefgegeven klopt niet');
  return waarde;
}
const stein = zeker(leesGemeentecode('0971'));
const mevrouw = zeker(leesBsn('999993653'));
const zoon = zeker(leesBsn('999990019'));
const persoon = (id: string) => zeker(leesPersoonId(id));
const team = (code: string) => zeker(leesLokaleCode(code));

function gebruiker(rol: Rol, meer: Partial<Gebruiker> = {}): Gebruiker {
  return {
    id: persoon(rol),
    rol,
    naam: 'Proefpersoon',
    gemeente: stein,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: null,
    ...meer,
  };
}
function dossier(meer: Partial<DossierToegang> = {}): DossierToegang {
  return {
    gemeente: stein,
    fase: 'melding',
    bsn: mevrouw,
    behandelaar: persoon('klantmanager'),
    vervanger: null,
    eerdereBehandelaars: [],
    team: team('noord'),
    betrokkenen: [],
    tweedePaarOgen: [],
    wachtOpTweedePaar: false,
    vertrouwelijk: false,
    bewaker: null,
    juristGevraagd: false,
    ...meer,
  };
}
const grond = (g: Gebruiker, d: DossierToegang) => {
  const inzage = magInzien(g, d);
  return inzage.mag ? inzage.grond : inzage.weigering.code;
};

describe('inzage per dossier (Wmo 5.3.3, BIO2 8.03.02)', () => {
  it('inwoner ziet het eigen dossier (Wmo 5.3.2) en geen ander', () => {
    expect(grond(gebruiker('inwoner', { bsn: mevrouw }), dossier())).toBe('eigenDossier');
    expect(grond(gebruiker('inwoner', { bsn: zoon }), dossier())).toBe('geenInzage');
  });
  it('inwoner zonder BSN ziet geen dossier zonder BSN van een ander (Wmo 5.2.9)', () => {
    expect(grond(gebruiker('inwoner'), dossier({ bsn: null }))).toBe('geenInzage');
  });
  it('mantelzorger ziet het dossier pas als dat is vastgelegd (Wmo 5.3.3)', () => {
    const zoonLief = gebruiker('mantelzorger', { bsn: zoon });
    expect(grond(zoonLief, dossier())).toBe('geenInzage');
    expect(grond(zoonLief, dossier({ betrokkenen: [{ bsn: zoon, rol: 'mantelzorger' }] }))).toBe(
      'gemachtigd',
    );
  });
  it('mantelzorger is geen vertegenwoordiger, ook niet met hetzelfde BSN (Wmo 1.1.1 lid 2)', () => {
    const alsMantelzorger = dossier({ betrokkenen: [{ bsn: zoon, rol: 'mantelzorger' }] });
    expect(grond(gebruiker('vertegenwoordiger', { bsn: zoon }), alsMantelzorger)).toBe('geenInzage');
  });
  it('wie namens een persoon inlogt ziet alleen dossiers van die persoon', () => {
    const vastgelegd = dossier({ betrokkenen: [{ bsn: zoon, rol: 'vertegenwoordiger' }] });
    const namens = (bsn: typeof zoon) => gebruiker('vertegenwoordiger', { bsn: zoon, namensBsn: bsn });
    expect(grond(namens(mevrouw), vastgelegd)).toBe('gemachtigd');
    expect(grond(namens(zoon), vastgelegd)).toBe('geenInzage');
  });
  it('screener ziet een melding tot zij verdeeld is, daarna alleen de eigen', () => {
    expect(grond(gebruiker('screener'), dossier({ behandelaar: null }))).toBe('screening');
    expect(grond(gebruiker('screener'), dossier())).toBe('geenInzage');
    expect(grond(gebruiker('screener'), dossier({ behandelaar: persoon('screener') }))).toBe('behandelaar');
    expect(grond(gebruiker('screener'), dossier({ behandelaar: null, fase: 'afgesloten' }))).toBe(
      'geenInzage',
    );
  });
  it('klantmanager ziet wat hij behandelt, waarneemt of behandelde tot de afsluiting', () => {
    const ander = persoon('ander');
    const ik = gebruiker('klantmanager');
    expect(grond(ik, dossier())).toBe('behandelaar');
    expect(grond(ik, dossier({ behandelaar: ander }))).toBe('geenInzage');
    expect(grond(ik, dossier({ behandelaar: ander, vervanger: ik.id }))).toBe('vervanger');
    const eerder = { behandelaar: ander, eerdereBehandelaars: [ik.id] };
    expect(grond(ik, dossier(eerder))).toBe('eerdereBehandelaar');
    expect(grond(ik, dossier({ ...eerder, fase: 'afgesloten' }))).toBe('geenInzage');
    expect(grond(ik, dossier({ behandelaar: ander, tweedePaarOgen: [ik.id] }))).toBe('tweedePaarOgen');
  });
  it('klantmanager ziet geen onverdeelde melding: dat doet de screener', () => {
    expect(grond(gebruiker('klantmanager'), dossier({ behandelaar: null }))).toBe('geenInzage');
  });
  it('jurist ziet wat om een tweede paar ogen vraagt en bezwaar (Awb 7:11)', () => {
    expect(grond(gebruiker('jurist'), dossier())).toBe('geenInzage');
    expect(grond(gebruiker('jurist'), dossier({ wachtOpTweedePaar: true }))).toBe('tweedePaarOgen');
    expect(grond(gebruiker('jurist'), dossier({ fase: 'bezwaar' }))).toBe('bezwaar');
  });
  it('teamleider ziet het eigen team en zonder team niets', () => {
    expect(grond(gebruiker('teamleider', { team: team('noord') }), dossier())).toBe('team');
    expect(grond(gebruiker('teamleider', { team: team('zuid') }), dossier())).toBe('geenInzage');
    expect(grond(gebruiker('teamleider'), dossier({ team: null }))).toBe('geenInzage');
  });
  it('controller leest met als grond controle (BIO2 8.15.06)', () => {
    expect(grond(gebruiker('controller'), dossier({ vertrouwelijk: true }))).toBe('controle');
  });
  it('administratie vindt lopende dossiers voor de post, afgesloten niet (Awb 4:1, 6:14)', () => {
    const administratie = gebruiker('administratie');
    expect(grond(administratie, dossier({}))).toBe('post');
    expect(grond(administratie, dossier({ fase: 'afgesloten' }))).toBe('geenInzage');
    expect(grond(administratie, dossier({ vertrouwelijk: true }))).toBe('geenInzage');
  });
  it.each(['beheerder', 'aanbieder', 'adviseur', 'contractmanager'] as const)(
    '%s ziet nooit de inhoud',
    (rol) => {
      const alles = dossier({
        behandelaar: null,
        fase: 'bezwaar',
        wachtOpTweedePaar: true,
        eerdereBehandelaars: [persoon(rol)],
      });
      expect(grond(gebruiker(rol, { bsn: mevrouw, team: team('noord') }), alles)).toBe('geenInzage');
    },
  );
  it('vertrouwelijk dossier is er alleen voor de inwoner en wie het nu behandelt', () => {
    const streng = { vertrouwelijk: true };
    expect(grond(gebruiker('klantmanager'), dossier(streng))).toBe('behandelaar');
    expect(grond(gebruiker('inwoner', { bsn: mevrouw }), dossier(streng))).toBe('eigenDossier');
    expect(grond(gebruiker('teamleider', { team: team('noord') }), dossier(streng))).toBe('geenInzage');
    expect(grond(gebruiker('screener'), dossier({ ...streng, behandelaar: null }))).toBe('geenInzage');
    expect(grond(gebruiker('systeem'), dossier(streng))).toBe('geenInzage');
  });
  it('vertrouwelijk dossier is er ook voor wie het zo maakte, tot de afsluiting (BIO2 8.03.01)', () => {
    const streng = { vertrouwelijk: true, bewaker: persoon('screener'), behandelaar: null };
    expect(grond(gebruiker('screener'), dossier(streng))).toBe('bewaker');
    expect(grond(gebruiker('teamleider'), dossier({ ...streng, bewaker: persoon('teamleider') }))).toBe(
      'bewaker',
    );
    expect(grond(gebruiker('screener', { id: persoon('ander') }), dossier(streng))).toBe('geenInzage');
    expect(grond(gebruiker('screener'), dossier({ ...streng, fase: 'afgesloten' }))).toBe('geenInzage');
    expect(grond(gebruiker('screener'), dossier({ ...streng, vertrouwelijk: false }))).toBe('screening');
  });
  it('jurist ziet een dossier waarover advies is gevraagd, tot het antwoord (BIO2 8.03.02)', () => {
    expect(grond(gebruiker('jurist'), dossier({ juristGevraagd: true }))).toBe('geraadpleegd');
    expect(grond(gebruiker('jurist'), dossier({ juristGevraagd: true, fase: 'afgesloten' }))).toBe(
      'geenInzage',
    );
    expect(grond(gebruiker('jurist'), dossier({ juristGevraagd: true, vertrouwelijk: true }))).toBe(
      'geenInzage',
    );
  });
  it('niemand ziet een dossier van een andere gemeente', () => {
    const geertruidenberg = dossier({ gemeente: zeker(leesGemeentecode('0779')), behandelaar: null });
    const betrokken = { bsn: mevrouw, team: team('noord') };
    expect(ROLLEN.filter((rol) => magInzien(gebruiker(rol, betrokken), geertruidenberg).mag)).toEqual([]);
  });
  it('filter van de beheerder is leeg: een lijst toont niets', () => {
    expect(inzageFilter(gebruiker('beheerder'))).toEqual({ gemeente: stein, een: [] });
  });
});
