import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { gesprekVastleggen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { deelnemerUitnodigen, NOOR, UN1 } from '../../test/bouwers/toets-samen.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId, Uitnodigingssleutel } from '../kern/ids.ts';
import { leesUitnodigingssleutel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId, nieuweSleutel } from '../platform/nieuweids.ts';
import { toetsPaden } from './paden.ts';
import { leesUitnodigingen } from './uitnodiging-queries.ts';

let huis: Apphuis;
let vandaag: Datum;
beforeAll(async () => {
  huis = await maakApphuis();
  vandaag = datumVan(huis.omgeving.klok.nu());
  const inrichting = huis.omgeving.inrichtingen.get(HIER);
  if (!inrichting) throw new Error('geen inrichting');
  const [een] = inrichting.medewerkers;
  if (!een) throw new Error('geen medewerker');
  const noor = {
    ...een,
    id: NOOR,
    naam: 'Noor Haddad',
    functie: 'consulent Jeugd',
    rol: 'deelnemer',
  } as const;
  huis.omgeving.inrichtingen.set(HIER, { ...inrichting, medewerkers: [...inrichting.medewerkers, noor] });
});
afterAll(() => huis.sluit());

async function doe(id: DossierId, rol: Rol, wie: string, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier: id, wie: { id: persoonId(wie), rol }, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

interface Zaak {
  readonly dossier: DossierId;
  readonly sleutel: Uitnodigingssleutel;
  readonly pad: string;
}

/** A toets with its effects, for which Noor was invited today. */
async function zaak(): Promise<Zaak> {
  const dossier = nieuwDossierId(vandaag);
  const sleutel = leesUitnodigingssleutel(nieuweSleutel());
  if (!sleutel) throw new Error('geen sleutel');
  await doe(dossier, 'screener', 'screener', meldingDoen({ ontvangenOp: vandaag }));
  await doe(dossier, 'screener', 'screener', urgentieBeoordelen({ vandaag }));
  await doe(dossier, 'screener', 'screener', toedelen());
  const { starten, effecten } = PEDRO.stappen(vandaag);
  const eigen = effecten.effecten.map((e, i) => ({
    ...e,
    tekst: `Ik ga ${i + 1} keer in de week naar buiten`,
  }));
  const uitnodigen = deelnemerUitnodigen({ sleutel, totEnMet: plusDagen(vandaag, 14) });
  for (const opdracht of [
    gesprekVastleggen({ vandaag }),
    starten,
    { ...effecten, effecten: eigen },
    uitnodigen,
  ])
    await doe(dossier, 'klantmanager', 'bilal', opdracht);
  return { dossier, sleutel, pad: toetsPaden.uitnodiging(sleutel) };
}

async function vraag(
  pad: string,
  rol: Rol,
  id: string = NOOR,
  velden?: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly tekst: string }> {
  const koekje = await huis.sessie(rol, { id });
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: koekje, Origin: huis.basis.origin },
    ...(velden && { method: 'POST', body: new URLSearchParams(velden) }),
  });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

/** The part of the page that is about this, without the menu with its count. */
const midden = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

const leest = async (): Promise<readonly string[]> => {
  const regels = await inGemeente(huis.omgeving.db, HIER, (trx) => leesUitnodigingen(trx, NOOR, vandaag));
  return regels.map(({ sleutel }) => sleutel);
};

describe('wie is uitgenodigd', () => {
  it('ziet de toets op een eigen pagina en in de lijst, en nergens het dossier (Wmo 5.3.3, BIO2 8.03.02)', async () => {
    const { dossier, sleutel, pad } = await zaak();
    const lijst = await vraag(toetsPaden.uitnodigingen, 'deelnemer');
    expect(lijst.status).toBe(200);
    expect(lijst.tekst).toContain(pad);
    const { status, tekst } = await vraag(pad, 'deelnemer');
    expect(status).toBe(200);
    expect(tekst).toContain('Wat kan Jeugd nog na de achttiende verjaardag?');
    for (const html of [lijst.tekst, tekst])
      for (const geheim of [dossier, MEVROUW_X.achternaam, MEVROUW_X.adres.straat, String(MEVROUW_X.bsn)])
        expect(html).not.toContain(geheim);
    expect(await leest()).toContain(sleutel);
    for (const dicht of [
      dossierPaden.pagina(dossier),
      dossierPaden.toets(dossier),
      dossierPaden.leeslog(dossier),
    ])
      expect((await vraag(dicht, 'deelnemer')).status).toBe(403);
    expect((await vraag(dossierPaden.pagina(dossier), 'klantmanager')).status).toBe(404);
  });

  it('vindt het dossier niet met zoeken, ook een klantmanager die is uitgenodigd niet (BIO2 8.03.02)', async () => {
    const { dossier } = await zaak();
    await doe(dossier, 'klantmanager', 'bilal', {
      soort: 'uitnodigingIntrekken',
      id: UN1,
      reden: 'Een ander.',
    });
    const sleutel = leesUitnodigingssleutel(nieuweSleutel());
    if (!sleutel) throw new Error('geen sleutel');
    const inrichting = huis.omgeving.inrichtingen.get(HIER);
    const collega = inrichting?.medewerkers.find((m) => m.rol === 'klantmanager' && m.id !== 'bilal');
    if (!collega) throw new Error('geen collega');
    const anders = { sleutel, persoon: collega.id, gebied: 'wmo', totEnMet: plusDagen(vandaag, 7) } as const;
    await doe(dossier, 'klantmanager', 'bilal', deelnemerUitnodigen(anders));
    expect((await vraag(toetsPaden.uitnodiging(sleutel), 'klantmanager', collega.id)).status).toBe(200);
    expect((await vraag(dossierPaden.pagina(dossier), 'klantmanager', collega.id)).status).toBe(404);
    const gezocht = await vraag('/zoeken', 'klantmanager', collega.id, { q: MEVROUW_X.achternaam });
    expect(gezocht.tekst).not.toContain(dossier);
    const werk = (await vraag('/werk', 'klantmanager', collega.id)).tekst;
    expect(werk).not.toContain(dossier);
    // In the menu of who has one, and of nobody else.
    expect(werk).toContain(`href="${toetsPaden.uitnodigingen}"`);
    expect((await vraag('/werk', 'klantmanager', 'bilal')).tekst).not.toContain(toetsPaden.uitnodigingen);
  });

  it('antwoordt, en leest terug wat er stond; fout ingevuld komt terug met de tekst (Awb 3:46)', async () => {
    const { dossier, pad } = await zaak();
    const leeg = await vraag(pad, 'deelnemer', NOOR, { tekst: '', eigenWet: 'Wel dit.', oordeel: 'oneens' });
    expect(leeg.status).toBe(422);
    expect(leeg.tekst).toContain('Wel dit.');
    const goed = {
      tekst: 'Zonder begeleiding houdt dit geen stand.',
      eigenWet: '',
      oordeel: 'oneens',
      sleutel: nieuweSleutel(),
    };
    expect((await vraag(pad, 'deelnemer', NOOR, goed)).status).toBe(303);
    expect((await vraag(pad, 'deelnemer', NOOR, goed)).status).toBe(303);
    const terug = await vraag(pad, 'deelnemer');
    expect(terug.tekst).toContain('Zonder begeleiding houdt dit geen stand.');
    const { toestand } = await leesDossier(huis.omgeving, HIER, dossier);
    expect(toestand.toets.uitnodigingen[0]?.inbreng).toHaveLength(1);
    expect((await vraag(dossierPaden.toets(dossier), 'klantmanager', 'bilal')).tekst).toContain(
      'Noor Haddad',
    );
  });

  it('staat in de lijst van wie keek, met de reden, voor de inwoner te lezen (NEN 7513, AVG 15)', async () => {
    const { dossier, pad } = await zaak();
    await vraag(pad, 'deelnemer');
    const log = (await vraag(dossierPaden.leeslog(dossier), 'inwoner', 'inwoner')).tekst;
    expect(log).toContain('Noor Haddad, collega van een ander terrein');
    expect(log).toContain('uitgenodigd voor de Omgekeerde Toets');
  });
});

describe('wie niet (meer) is uitgenodigd', () => {
  const zelfde = async (pad: string, rol: Rol = 'deelnemer', id: string = NOOR) => {
    const onbekend = await vraag('/uitnodigingen/hier-is-nooit-iets-geweest', rol, id);
    const { status, tekst } = await vraag(pad, rol, id);
    expect([status, midden(tekst)]).toEqual([404, midden(onbekend.tekst)]);
    expect((await vraag(pad, rol, id, { tekst: 'Toch nog iets.', oordeel: 'geen' })).status).toBe(404);
  };

  it('krijgt dezelfde woorden als bij een adres dat niet bestaat: een collega die het adres kent (Wmo 5.3.3)', async () => {
    const { pad } = await zaak();
    await zelfde(pad, 'deelnemer', 'kim');
    await zelfde(pad, 'klantmanager', 'bilal');
  });

  it('na intrekken, en die poging staat in de lijst van wie keek (BIO2 8.15.01)', async () => {
    const { dossier, sleutel, pad } = await zaak();
    await doe(dossier, 'klantmanager', 'bilal', { soort: 'uitnodigingIntrekken', id: UN1, reden: 'Klaar.' });
    await zelfde(pad);
    expect(await leest()).not.toContain(sleutel);
    const log = (await vraag(dossierPaden.leeslog(dossier), 'inwoner', 'inwoner')).tekst;
    expect(log).toContain('geweigerd: niet nodig voor de taak');
  });

  it('na de einddatum (BIO2 8.03.02)', async () => {
    const { dossier, sleutel, pad } = await zaak();
    await huis.eigenaar(
      `UPDATE journaal SET feiten = jsonb_set(feiten, '{totEnMet}', '"2026-01-02"') WHERE dossier = '${dossier}' AND soort = 'deelnemerUitgenodigd'`,
    );
    await huis.eigenaar(`UPDATE toetsuitnodiging SET tot_en_met = '2026-01-02' WHERE dossier = '${dossier}'`);
    await zelfde(pad);
    expect(await leest()).not.toContain(sleutel);
  });

  it('na het afronden van de toets (Wmo 5.3.3)', async () => {
    const { dossier, sleutel, pad } = await zaak();
    const { bevestigen, grondwaarden, ethiek, randvoorwaarden, afronden } = PEDRO.stappen(vandaag);
    const antwoord = { ...bevestigen, op: vandaag };
    for (const opdracht of [antwoord, grondwaarden, ethiek, randvoorwaarden, afronden])
      await doe(dossier, 'klantmanager', 'bilal', opdracht);
    await zelfde(pad);
    expect(await leest()).not.toContain(sleutel);
  });

  it('als het dossier vernietigd is: de rij gaat mee (Wmo 5.3.4)', async () => {
    const { dossier, sleutel, pad } = await zaak();
    await huis.eigenaar(`SELECT vernietig_dossier('${HIER}', '${dossier}', 'bewaartermijn', 'b')`);
    await zelfde(pad);
    expect(await leest()).not.toContain(sleutel);
  });
});

describe('de tabel van uitnodigingen', () => {
  it('is herbouwd gelijk aan bijgehouden (huis: journaal)', async () => {
    await zaak();
    const rijen = () =>
      inGemeente(huis.omgeving.db, HIER, (trx) =>
        trx.selectFrom('toetsuitnodiging').selectAll().orderBy('dossier').orderBy('onderdeel').execute(),
      );
    const bijgehouden = await rijen();
    expect(bijgehouden.length).toBeGreaterThan(0);
    await huis.eigenaar(
      "UPDATE toetsuitnodiging SET persoon = 'fout', open = NOT open, onderdeel = 'X' || onderdeel",
    );
    await herbouwDossiers(huis.omgeving, HIER);
    expect(await rijen()).toEqual(bijgehouden);
  });

  it('is er niet voor een andere gemeente (Wmo 5.1.1 lid 7)', async () => {
    await zaak();
    const elders = await inGemeente(huis.omgeving.db, DAAR, (trx) =>
      trx.selectFrom('toetsuitnodiging').selectAll().execute(),
    );
    expect(elders).toEqual([]);
  });
});
