import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { gesprekPlannen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import { voerOpdrachtUit } from './uitvoeren.ts';

let huis: Apphuis;
const cookies = new Map<Rol, string>();

beforeAll(async () => {
  const regels = voorbeeldRegels();
  huis = await maakApphuis({ regels: { normen: { ...regels.normen, antwoordWerkdagen: 3 } } });
  for (const rol of ['screener', 'klantmanager', 'inwoner'] as const)
    cookies.set(rol, await huis.sessie(rol));
});
afterAll(() => huis.sluit());

const vandaag = () => datumVan(huis.omgeving.klok.nu());

async function doe(dossier: DossierId, rol: Rol, opdracht: DossierOpdracht): Promise<void> {
  const wie = { id: persoonId(rol), rol };
  const uitvoering = { gemeente: HIER, dossier, wie, namens: null, sleutel: null };
  const uitkomst = await voerOpdrachtUit(huis.omgeving, uitvoering, opdracht);
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

async function metAfspraak(): Promise<DossierId> {
  const dossier = nieuwDossierId(vandaag());
  await doe(dossier, 'screener', meldingDoen({ ontvangenOp: vandaag() }));
  await doe(dossier, 'screener', urgentieBeoordelen({ vandaag: vandaag() }));
  await doe(dossier, 'screener', toedelen({ aan: persoonId('klantmanager'), voorgesteld: null }));
  await doe(dossier, 'klantmanager', gesprekPlannen({ vandaag: vandaag() }));
  return dossier;
}

const vraag = (rol: Rol, pad: string, velden?: Readonly<Record<string, string>>) =>
  huis.app.request(new URL(pad, huis.basis), {
    method: velden ? 'POST' : 'GET',
    headers: { Cookie: cookies.get(rol) ?? '', Origin: huis.basis.origin, 'Sec-Fetch-Site': 'same-origin' },
    ...(velden && { body: new URLSearchParams(velden) }),
  });
const lees = async (rol: Rol, pad: string): Promise<string> => (await vraag(rol, pad)).text();
const op = (dossier: DossierId, pad: string): string => dossierPaden.opdracht(dossier, pad);
const punten = (dossier: DossierId) =>
  inGemeente(huis.omgeving.db, HIER, (trx) =>
    trx.selectFrom('contactpunt').selectAll().where('dossier', '=', dossier).execute(),
  );

describe('een afspraak van de inwoner (Beleidsregels 3.4)', () => {
  it('de inwoner bevestigt, en dan staat de knop er niet meer', async () => {
    const dossier = await metAfspraak();
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Ik kom naar de afspraak');
    const gedaan = await vraag('inwoner', op(dossier, 'gesprek-bevestigen'), { wieKomtMee: 'Mijn zus' });
    expect(gedaan.status).toBe(303);
    const mijn = await lees('inwoner', `/mijn/${dossier}`);
    expect(mijn).toContain('Wie komt mee: Mijn zus');
    expect(mijn).not.toContain('Ik kom naar de afspraak');
    expect(await lees('klantmanager', dossierPaden.pagina(dossier))).toContain('Wie komt mee: Mijn zus.');
    expect(await punten(dossier)).toEqual([]);
  });

  it('een wens staat op Mijn dag tot de klantmanager het gesprek verzet', async () => {
    const dossier = await metAfspraak();
    const dag = plusDagen(vandaag(), 5);
    await vraag('inwoner', op(dossier, 'gesprekswens'), { dag1: dag, plaats: 'bij mijn zus', tolk: 'ja' });
    expect(await punten(dossier)).toMatchObject([{ soort: 'gesprekswens', sinds: vandaag(), aantal: 1 }]);
    const mijnDag = await lees('klantmanager', '/dag');
    expect(mijnDag).toContain(`${dossierPaden.pagina(dossier)}#afspraken`);
    expect(mijnDag).toContain('1 wens voor het gesprek, van vandaag');
    expect(await lees('klantmanager', dossierPaden.pagina(dossier))).toContain('Waar: bij mijn zus.');
    const formulier = await lees('klantmanager', op(dossier, 'gesprek-verzetten'));
    expect(formulier).toContain(`value="${dag}"`);
    const verzet = await vraag('klantmanager', op(dossier, 'gesprek-verzetten'), {
      id: 'G1',
      door: 'inwoner',
      reden: 'De inwoner vroeg erom.',
      begin: dag,
      tijd: '14:00',
      duurMinuten: '90',
      vorm: 'elders',
      plaats: 'bij mijn zus',
      tolk: 'ja',
      toelichting: '',
    });
    expect(verzet.status).toBe(303);
    expect(await punten(dossier)).toEqual([]);
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Er komt een tolk mee.');
  });

  it('kan het niet, dan leest de inwoner waarom; een lege wens komt terug met wat er mist', async () => {
    const dossier = await metAfspraak();
    const leeg = await vraag('inwoner', op(dossier, 'gesprekswens'), { plaats: ' ' });
    expect(leeg.status).toBe(422);
    expect(await leeg.text()).toContain('Er staat nog niet wat er anders moet.');
    await vraag('inwoner', op(dossier, 'gesprekswens'), { reden: 'Ik werk dan.' });
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('weten of het kan.');
    await vraag('klantmanager', op(dossier, 'gesprekswens-beantwoorden'), {
      id: 'GW1',
      antwoord: 'Dan komen wij na zes uur.',
    });
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Dan komen wij na zes uur.');
    expect(await punten(dossier)).toEqual([]);
    expect((await vraag('klantmanager', op(dossier, 'gesprekswens-beantwoorden'))).status).toBe(409);
  });

  it('een vraag om cliëntondersteuning wacht tot is vastgelegd wie helpt (Wmo 2.2.4)', async () => {
    const dossier = await metAfspraak();
    await vraag('inwoner', op(dossier, 'clientondersteuning-vragen'), { toelichting: '' });
    expect(await punten(dossier)).toMatchObject([{ soort: 'clientondersteuning' }]);
    expect(await lees('klantmanager', '/dag')).toContain(
      `${dossierPaden.pagina(dossier)}#clientondersteuning`,
    );
    expect(await lees('klantmanager', dossierPaden.pagina(dossier))).toContain('Vastleggen wie helpt');
    await vraag('klantmanager', op(dossier, 'clientondersteuning'), {
      gewezenOp: vandaag(),
      wijze: 'telefoon',
      gewenst: 'ja',
      organisatie: 'Steunpunt',
      naam: 'Rob Peters',
    });
    expect(await punten(dossier)).toEqual([]);
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Rob Peters, Steunpunt');
  });

  it('aan de telefoon gezegd telt net zo: de klantmanager legt het vast (Awb 2:1)', async () => {
    const dossier = await metAfspraak();
    const gedaan = await vraag('klantmanager', op(dossier, 'gesprekswens'), { weg: 'telefoon', tolk: 'ja' });
    expect(gedaan.status).toBe(303);
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Graag een tolk.');
    expect(await punten(dossier)).toMatchObject([{ soort: 'gesprekswens' }]);
  });
});
