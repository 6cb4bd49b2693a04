import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bezoekers, type Velden } from '../../test/hulp/bezoekers.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan, plusDagen, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { bewaarPaden } from './paden.ts';

let huis: Apphuis;
const { koekjes, haal, stuur } = bezoekers(() => huis);
const dossiers: DossierId[] = [];

beforeAll(async () => {
  huis = await maakApphuis();
  for (const rol of ['beheerder', 'jurist', 'teamleider', 'controller', 'screener'] as const)
    koekjes.set(rol, await huis.sessie(rol));
  // The beheerder with another hat on: one person, two roles.
  koekjes.set('dezelfde', await huis.sessie('jurist', { id: 'beheerder' }));
  const inrichting = haalInrichting(huis.omgeving, HIER);
  huis.omgeving.inrichtingen.set(HIER, {
    ...inrichting,
    regels: { ...inrichting.regels, bewaren: { afgebrokenMeldingDagen: 365 } },
  });
  for (let i = 0; i < 3; i++) dossiers.push(await ingetrokken());
  // A letter made today would be a change of today.
  await huis.eigenaar('DELETE FROM uitgaand');
});
afterAll(() => huis.sluit());

/** Withdrawn more than two years ago. */
async function ingetrokken(): Promise<DossierId> {
  const dag = plusDagen(datumVan(huis.omgeving.klok.nu()), -800);
  const omgeving = { ...huis.omgeving, klok: { nu: () => tijdstip(`${dag}T09:00:00Z`) } };
  const dossier = nieuwDossierId(dag);
  for (const opdracht of [
    meldingDoen({ ontvangenOp: dag }),
    { soort: 'meldingIntrekken', reden: 'Het gaat weer.' } as const,
  ]) {
    const uitkomst = await voerOpdrachtUit(
      omgeving,
      { gemeente: HIER, dossier, wie: { id: persoonId('s'), rol: 'screener' }, namens: null, sleutel: null },
      opdracht,
    );
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen).toEqual([]);
  }
  return dossier;
}

describe('de pagina Vernietigen (Wmo 5.3.4; Archiefwet 3 en 5)', () => {
  it('toont de beheerder wat aan de beurt is: nummer, grond en datum, nooit een naam', async () => {
    const { status, tekst } = await haal('beheerder', bewaarPaden.overzicht);
    expect(status).toBe(200);
    for (const dossier of dossiers) expect(tekst).toContain(dossier);
    expect(tekst).toContain('3.3.1 Afgebroken');
    expect(tekst).toContain('(Selectielijst gemeenten 2020, 3.3.1)');
    expect(tekst).not.toContain('Xanders');
    const anderen = await haal('jurist', bewaarPaden.overzicht);
    expect([anderen.status, anderen.tekst.includes('Lijst vaststellen')]).toEqual([200, false]);
    expect((await haal('screener', bewaarPaden.overzicht)).status).toBe(403);
  });

  it('vraagt een reden voor wat langer blijft, en zet alleen op de lijst wat getoond is (Wmo 5.3.4)', async () => {
    const [een = '', twee = '', drie = ''] = dossiers;
    const getoond: Velden = [
      ['dossier', een],
      ['dossier', twee],
      ['nagegaan', 'ja'],
    ];
    const zonderReden = await stuur('beheerder', bewaarPaden.overzicht, [...getoond, ['bewaren', twee]]);
    expect(zonderReden.status).toBe(422);
    expect(zonderReden.tekst).toContain('Schrijf op waarom u deze dossiers langer bewaart (Wmo 5.3.4).');
    const leeg = await stuur('beheerder', bewaarPaden.overzicht, []);
    expect(leeg.tekst).toContain('Er blijft geen dossier over om op de lijst te zetten.');
    expect(leeg.tekst).toContain('Ga na of er buiten Omkeer nog iets loopt, en vink dat aan (Archiefwet 3).');
    const gelukt = await stuur('beheerder', bewaarPaden.overzicht, [
      ...getoond,
      ['bewaren', twee],
      ['toelichting', 'Er loopt een onderzoek van de rekenkamer.'],
    ]);
    expect([gelukt.status, gelukt.naar]).toEqual([303, bewaarPaden.lijst(1, 'vastgesteld')]);
    const { tekst } = await haal('jurist', bewaarPaden.lijst(1));
    expect(tekst).toContain('Er loopt een onderzoek van de rekenkamer.');
    expect([tekst.includes(een), tekst.includes(twee), tekst.includes(drie)]).toEqual([true, false, false]);
  });

  it('weigert akkoord van wie de lijst vaststelde, ook met een andere rol, en begint niet zonder akkoord (BIO2 5.03)', async () => {
    const zelf = await stuur('dezelfde', bewaarPaden.oordeel(1), [['oordeel', 'akkoord']]);
    expect(zelf.status).toBe(409);
    expect(zelf.tekst).toContain('Wie een lijst vaststelt, keurt haar niet zelf goed.');
    expect((await haal('dezelfde', bewaarPaden.lijst(1))).tekst).not.toContain('Oordeel vastleggen');
    const teVroeg = await stuur('beheerder', bewaarPaden.begin(1), [['zeker', 'ja']]);
    expect(teVroeg.status).toBe(409);
    expect(teVroeg.tekst).toContain('Een tweede persoon heeft nog geen akkoord gegeven.');
    for (const rol of ['beheerder', 'controller', 'screener'])
      expect((await stuur(rol, bewaarPaden.oordeel(1), [['oordeel', 'akkoord']])).status).toBe(403);
  });

  it('neemt een oordeel een keer aan, en begint pas na een bewuste keuze (Archiefwet 3)', async () => {
    const zonder = await stuur('jurist', bewaarPaden.oordeel(1), []);
    expect(zonder.tekst).toContain('Kies of deze dossiers vernietigd mogen worden.');
    const nee = await stuur('jurist', bewaarPaden.oordeel(1), [['oordeel', 'nietAkkoord']]);
    expect(nee.tekst).toContain('Schrijf op waarom u niet akkoord gaat.');
    const ja = await stuur('jurist', bewaarPaden.oordeel(1), [['oordeel', 'akkoord']]);
    expect([ja.status, ja.naar]).toEqual([303, bewaarPaden.lijst(1, 'beoordeeld')]);
    expect((await stuur('teamleider', bewaarPaden.oordeel(1), [['oordeel', 'akkoord']])).status).toBe(409);
    const ongezien = await stuur('beheerder', bewaarPaden.begin(1), []);
    expect(ongezien.tekst).toContain('Vink aan dat u weet dat dit niet terug te draaien is.');
    const begonnen = await stuur('beheerder', bewaarPaden.begin(1), [['zeker', 'ja']]);
    expect([begonnen.status, begonnen.naar]).toEqual([303, bewaarPaden.lijst(1, 'begonnen')]);
    expect((await haal('beheerder', bewaarPaden.lijst(1))).tekst).toContain('Nog te doen');
    expect((await stuur('beheerder', bewaarPaden.begin(1), [['zeker', 'ja']])).status).toBe(409);
  });

  it('laat daarna de verklaring zien, ook aan de controller (Archiefwet 5)', async () => {
    await huis.takenloper.verwerkAlles();
    for (const rol of ['beheerder', 'jurist', 'controller']) {
      const { tekst } = await haal(rol, bewaarPaden.lijst(1));
      expect(tekst).toContain('Verklaring van vernietiging 1');
      expect(tekst).not.toContain('Gebleven');
      expect(tekst).toContain('De gemeente heeft niet vastgelegd hoe lang zij reservekopieën bewaart');
      expect(tekst).toContain('Selectielijst gemeenten en intergemeentelijke organen 2020');
      expect(tekst).not.toContain('Xanders');
    }
  });

  it('een vernietigd dossier antwoordt als een dossier dat er nooit was, ook aan de controller (Wmo 5.3.3)', async () => {
    const [weg] = dossiers;
    if (!weg) throw new Error('geen dossier');
    for (const rol of ['controller', 'screener', 'teamleider'] satisfies Rol[]) {
      const vernietigd = await haal(rol, dossierPaden.pagina(weg));
      const nooit = await haal(rol, '/dossiers/W26-0000-0000');
      expect([rol, vernietigd.status, nooit.status]).toEqual([rol, 404, 404]);
      expect(vernietigd.tekst.replaceAll(weg, '')).toBe(nooit.tekst.replaceAll('W26-0000-0000', ''));
    }
    const api = async (dossier: string) => {
      const antwoord = await huis.app.request(new URL(`/api/v1/dossiers/${dossier}`, huis.basis), {
        headers: { Authorization: `Bearer ${await huis.token(HIER)}` },
      });
      return [antwoord.status, (await antwoord.text()).replaceAll(dossier, '')];
    };
    expect(await api(weg)).toEqual(await api('W26-0000-0000'));
  });

  it('een afgekeurde lijst gaat niet door, en de dossiers komen later weer aan de beurt (Archiefwet 3)', async () => {
    const [, twee = ''] = dossiers;
    await stuur('beheerder', bewaarPaden.overzicht, [
      ['dossier', twee],
      ['nagegaan', 'ja'],
    ]);
    await stuur('teamleider', bewaarPaden.oordeel(2), [
      ['oordeel', 'nietAkkoord'],
      ['reden', 'De inwoner vroeg inzage.'],
    ]);
    const { tekst } = await haal('beheerder', bewaarPaden.lijst(2));
    expect(tekst).toContain('Deze lijst gaat niet door.');
    expect((await stuur('beheerder', bewaarPaden.begin(2), [['zeker', 'ja']])).status).toBe(409);
    expect((await haal('beheerder', bewaarPaden.overzicht)).tekst).toContain(twee);
  });

  it('een lijst die er niet is, is er niet', async () => {
    for (const nummer of ['99', '0', 'x', '1e3', '99999999999'])
      expect((await haal('beheerder', `${bewaarPaden.overzicht}/${nummer}`)).status).toBe(404);
  });
});
