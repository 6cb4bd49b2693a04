import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bsn, stukToevoegen } from '../../test/bouwers/melding.ts';
import { afsluitenMetAdvies, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { inBestanden, inDatabase, maakBewaarhuis, type Bewaarhuis } from '../../test/hulp/bewaarhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { voegToe } from '../berichtenverkeer/opslag.ts';
import { bewaarDocument } from '../dossier/documenten.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { verifieerAlles } from '../journaal/verifieer.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { bewaarConcept } from '../toegang/concept.ts';
import { bewaarZoekvraag } from '../zoeken/opslag.ts';
import { stelVoor } from './kandidaten.ts';
import { lijststand } from './lijst.ts';
import { begin, beoordeel } from './opslag.ts';
import { VERNIETIGTAAK } from './uitvoeren.ts';

/** Words that stand nowhere else: what must be gone wherever it was. */
const NAAM = 'Quisterberg';
const BSN = '999971001';
const TEKST = 'zandloperkever';
const IN_STUK = 'goudhaantjesvaren';
const IN_CONCEPT = 'regenwulpenpad';
const GEZOCHT = 'Quisterburg';
const IN_LEK = 'kwartelkoningsnest';
const BIJ_LEK = 'oeverzwaluwwand';
const IN_STEEKPROEF = 'boomkikkerpoel';
const IN_TOEWIJZING = 'grauweklauwierheg';
const IN_START = 'roerdomprietkraag';
const BIJ_BERICHT = 'kluutslikplaat';
const NAALDEN = [
  NAAM,
  BSN,
  TEKST,
  IN_STUK,
  IN_CONCEPT,
  GEZOCHT,
  IN_LEK,
  BIJ_LEK,
  IN_STEEKPROEF,
  IN_TOEWIJZING,
  IN_START,
  BIJ_BERICHT,
];

let huis: Bewaarhuis;
let gemeente: Gemeentecode;
let takenloper: Takenloper;

beforeAll(async () => {
  huis = await maakBewaarhuis();
  gemeente = huis.inrichting.gemeente;
  takenloper = maakTakenloper({
    eigenaarUrl: huis.url,
    log: STIL,
    werkers: { brief: () => Promise.resolve(), [VERNIETIGTAAK]: () => Promise.resolve() },
  });
  // Makes the queue, so that jobs stand in it too.
  await takenloper.verwerkAlles();
});
afterAll(async () => {
  await takenloper.stop();
  await huis.sluit();
});

const over = async (waar: typeof inDatabase): Promise<Readonly<Record<string, readonly string[]>>> => {
  const gevonden: Record<string, readonly string[]> = {};
  for (const naald of NAALDEN) {
    const plekken = await waar(huis.eigenaar, naald);
    if (plekken.length > 0) gevonden[naald] = plekken;
  }
  return gevonden;
};

/** A message as the ledger holds it. */
async function legBerichtVast(
  richting: 'in' | 'uit',
  dossier: DossierId | null,
  client: string | null,
  naald: string,
): Promise<void> {
  const { nu } = huis.omgeving.klok;
  const bytes = Buffer.from(`<Bericht><Bsn>${client ?? ''}</Bsn><Commentaar>${naald}</Commentaar></Bericht>`);
  await huis.met((trx) =>
    voegToe(
      trx,
      gemeente,
      {
        richting,
        dossier,
        client,
        bytes,
        soort: richting === 'in' ? '305' : '301',
        identificatie: naald.slice(0, 12),
        afzender: gemeente,
        ontvanger: '12345678',
        partij: '12345678',
        dagtekening: BEGINDAG,
        bestand: 'bericht.xml',
        herhaling_van: null,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        op: nu(),
      },
      [{ soort: 'afgehandeld', reden: `Gebeld over de ${BIJ_BERICHT}.` }],
      { door: persoonId('omkeer'), op: nu() },
    ),
  );
}

describe('vernietigen van het begin tot de verklaring (Wmo 5.3.4; Archiefwet 3 en 5)', () => {
  let weg: DossierId;
  let blijft: DossierId;
  let jong: DossierId;
  let lijst: number;

  beforeAll(async () => {
    weg = await huis.ingetrokken(
      BEGINDAG,
      { achternaam: NAAM, bsn: bsn(BSN) },
      `Ik zie overal een ${TEKST}.`,
    );
    const { db } = huis.omgeving;
    const bytes = Buffer.from(`De huisarts schrijft over de ${IN_STUK}.`);
    const vingerafdruk = await bewaarDocument(db, gemeente, {
      document: 'd'.repeat(32),
      dossier: weg,
      soort: 'medisch',
      titel: `Over ${NAAM}`,
      mime: 'text/plain',
      bytes,
      vingerafdruk: 'e'.repeat(64),
      op: huis.omgeving.klok.nu(),
    });
    expect(vingerafdruk).toBe('e'.repeat(64));
    await huis.probeer(weg, 'screener', stukToevoegen({ titel: `Brief over ${NAAM}` }));
    await huis.met(async (trx) => {
      const nu = huis.omgeving.klok.nu();
      await bewaarConcept(
        trx,
        { gemeente, persoon: persoonId('sanne'), sleutel: `/dossiers/${weg}/urgentie` },
        { motivering: [`Loopt over het ${IN_CONCEPT}.`] },
        nu,
      );
      await bewaarZoekvraag(trx, { gemeente, id: persoonId('sanne') }, `${GEZOCHT} ${BSN}`, nu);
    });
    // A letter that was never made, in the queue and on its way there.
    await huis.eigenaar.query(
      `INSERT INTO pgboss.job (name, data, output, state) VALUES ('brief', $1, $2, 'failed')`,
      [
        JSON.stringify({ gemeente, gegevens: { dossier: weg, nr: 1, brief: 'x' } }),
        JSON.stringify({ melding: `brief aan ${NAAM}` }),
      ],
    );
    // What who looks after privacy wrote about it.
    await huis.eigenaar.query(`
      INSERT INTO leeslog (gemeente, op, persoon, rol, herkomst, dossier, activiteit, doel, resultaat)
        VALUES ('${gemeente}', '2026-03-02', 'bilal', 'klantmanager', 'scherm', '${weg}', 'dossierInzien', 'x', 'gelezen');
      INSERT INTO datalek VALUES ('${gemeente}', 1, 'x', 'anders', 'Over het ${IN_LEK}.', '2026-03-02', 1, '{}',
        '{${weg}}', NULL, NULL, 'bilal', '2026-03-02');
      INSERT INTO datalekstap VALUES ('${gemeente}', 1, 1, 'maatregel', '{}', 'Bij de ${BIJ_LEK}.', 'thomas', '2026-03-02');
      INSERT INTO steekproef VALUES ('${gemeente}', '2026-03-01', repeat('0', 32), 1, 'thomas', '2026-04-01');
      INSERT INTO steekproefregel SELECT '${gemeente}', '2026-03-01', 1, nr, 'bilal' FROM leeslog WHERE dossier = '${weg}' LIMIT 1;
      INSERT INTO steekproefstap VALUES ('${gemeente}', '2026-03-01', 1, 'bilal', 1, 'vraag', 'Was dat de ${IN_STEEKPROEF}?', 'thomas',
        '2026-04-01')`);
    // Sent for this dossier, and come in about this resident (docs/adr/0039).
    await legBerichtVast('uit', weg, BSN, IN_TOEWIJZING);
    await legBerichtVast('in', null, BSN, IN_START);
    jong = await huis.ingetrokken(plusDagen(BEGINDAG, 200));
    huis.zetKlok(plusDagen(BEGINDAG, 1));
    blijft = await huis.meld();
    await huis.doe(blijft, 'screener', urgentieBeoordelen({ urgentie: 'regulier' }));
    await huis.doe(blijft, 'screener', afsluitenMetAdvies({ vandaag: plusDagen(BEGINDAG, 1) }));
    // As autovacuum does by and by: names get into the statistics.
    await huis.eigenaar.query('ANALYZE');
  });

  it('vooraf staat alles er, en vindt het zoeken het ook (proef van de proef)', async () => {
    const [tabellen, bestanden] = [await over(inDatabase), await over(inBestanden)];
    expect(Object.keys(tabellen).toSorted()).toEqual(NAALDEN.toSorted());
    expect(Object.keys(bestanden).toSorted()).toEqual(NAALDEN.toSorted());
    expect(tabellen[NAAM]).toEqual(
      expect.arrayContaining(['journaal', 'dossier', 'zoek', 'document', 'pg_statistic']),
    );
  });

  it('stelt voor wat aan de beurt is, en niet wat nog bewaard moet blijven (Selectielijst 2020, 3.3.1; Wmo 5.3.4)', async () => {
    huis.zetKlok(plusDagen(BEGINDAG, 365));
    expect((await stelVoor(huis.omgeving, gemeente)).aanDeBeurt).toEqual([]);
    huis.zetKlok(plusDagen(BEGINDAG, 366));
    const { aanDeBeurt, nogNiet, meer } = await stelVoor(huis.omgeving, gemeente);
    expect(aanDeBeurt.map(({ dossier, resultaat }) => [dossier, resultaat])).toEqual([[weg, '3.3.1']]);
    expect([nogNiet, meer]).toEqual([[], false]);
    expect([jong, blijft]).not.toContain(weg);
  });

  it('gebeurt niet voordat een ander akkoord gaf en iemand begon (Archiefwet 3)', async () => {
    const vast = await huis.vastgesteld(weg);
    lijst = vast.lijst;
    expect(lijststand(vast)).toBe('wachtOpAkkoord');
    // On a list it is not proposed again.
    expect((await stelVoor(huis.omgeving, gemeente)).aanDeBeurt).toEqual([]);
    await huis.voerUit(lijst);
    expect((await leesDossier(huis.omgeving, gemeente, weg)).keten.vernietigd).toBe(false);
    await expect(
      huis.met((trx) => beoordeel(trx, huis.wie('beheer'), vast, { akkoord: true, reden: '' })),
    ).rejects.toMatchObject({ code: '23514' });
    await huis.met(async (trx) => {
      await beoordeel(trx, huis.wie('priya'), vast, { akkoord: true, reden: 'Gezien.' });
      await begin(trx, huis.wie('beheer'), lijst, VERNIETIGTAAK);
    });
    expect(lijststand(await huis.lees(lijst))).toBe('bezig');
  });

  it('wacht zolang er een taak voor dit dossier loopt (huis: taken)', async () => {
    await huis.eigenaar.query(
      "UPDATE pgboss.job SET state = 'active' WHERE name = 'brief' AND state = 'failed'",
    );
    await expect(huis.voerUit(lijst)).rejects.toThrow(`bij 1 dossiers van lijst ${lijst} loopt nog een taak`);
    expect((await leesDossier(huis.omgeving, gemeente, weg)).keten.vernietigd).toBe(false);
    await huis.eigenaar.query(
      "UPDATE pgboss.job SET state = 'failed' WHERE name = 'brief' AND state = 'active'",
    );
  });

  it('haalt alles uit de database: geen naam, burgerservicenummer of tekst in enige tabel (Wmo 5.3.4)', async () => {
    await huis.voerUit(lijst);
    const gevonden = await over(inDatabase);
    // The statistics are taken anew when the tables are.
    expect(
      Object.values(gevonden)
        .flat()
        .filter((tabel) => tabel !== 'pg_statistic'),
    ).toEqual([]);
  });

  it('na het opschonen staan ook in de bestanden van de tabellen geen bytes meer (AVG 5 lid 1 onder e)', async () => {
    // A deleted row stays in its page: without writing the tables anew this would be an empty promise.
    expect(Object.keys(await over(inBestanden))).toContain(TEKST);
    await huis.eigenaar.query('VACUUM ANALYZE');
    expect(Object.keys(await over(inBestanden))).toContain(TEKST);

    expect(await huis.opschoner.kijk()).toBe(true);
    expect(await over(inBestanden)).toEqual({});
    expect(await over(inDatabase)).toEqual({});
    expect(await huis.opschoner.kijk()).toBe(false);
  });

  it('de verklaring staat, zonder iets over een persoon (Archiefwet 5)', async () => {
    const verklaring = await huis.lees(lijst);
    expect(lijststand(verklaring)).toBe('vernietigd');
    expect(verklaring).toMatchObject({
      vastgesteld: { door: 'beheer' },
      besluit: { door: 'priya', akkoord: true, reden: 'Gezien.' },
      start: { door: 'beheer' },
      opgeschoondOp: expect.any(String) as string,
      regels: [
        {
          dossier: weg,
          resultaat: '3.3.1',
          artikel: 'Selectielijst gemeenten 2020, 3.3.1',
          vernietigd: { van: BEGINDAG, totEnMet: BEGINDAG, documenten: 1, concepten: 1, berichten: 2 },
          uitval: null,
        },
      ],
    });
    expect(verklaring.regels[0]?.vernietigd?.taken).toBeGreaterThan(0);
  });

  it('elke keten is nog heel: van de anderen, en van het vernietigde dossier zelf (huis: journaal)', async () => {
    const alle = await verifieerAlles(huis.eigenaar);
    expect([alle.dossiers, alle.fouten]).toEqual([3, []]);
    expect((await verifieerAlles(huis.eigenaar, weg)).schakels).toBeGreaterThan(2);
    const { keten, toestand } = await leesDossier(huis.omgeving, gemeente, blijft);
    expect([keten.vernietigd, toestand.melding.melding?.inwoner.achternaam]).toEqual([false, 'Xanders']);
  });

  it('niets brengt het terug: niet herbouwen, niet nog eens uitvoeren, niet erin schrijven (Wmo 5.3.4)', async () => {
    await herbouwDossiers(huis.omgeving, gemeente);
    await huis.voerUit(lijst);
    const uitkomst = await huis.probeer(weg, 'screener', urgentieBeoordelen());
    expect(uitkomst.gelukt).toBe(false);
    const { rows } = await huis.eigenaar.query('SELECT FROM dossier WHERE dossier = $1', [weg]);
    expect(rows).toEqual([]);
  });
});

describe('berichten van wie meer dan een dossier heeft (Wmo 5.3.4; docs/adr/0039)', () => {
  const BSN_TWEE = '999971013';
  const VAN_EERSTE = 'tapuitenduin';
  const VAN_TWEEDE = 'purperreigerbos';
  const ONBEKEND = 'watersnipwei';
  const ZONDER = 'geelgorsakker';
  const staat = async (): Promise<readonly string[]> => {
    const er: string[] = [];
    for (const naald of [VAN_EERSTE, VAN_TWEEDE, ONBEKEND, ZONDER])
      if ((await inDatabase(huis.eigenaar, naald)).includes('iwmobericht')) er.push(naald);
    return er;
  };

  it('wat binnenkwam blijft bij het dossier dat er nog is, en gaat weg met het laatste', async () => {
    huis.zetKlok(BEGINDAG);
    const wie = { achternaam: 'Zomerklokje', bsn: bsn(BSN_TWEE) };
    const eerste = await huis.ingetrokken(BEGINDAG, wie);
    const tweede = await huis.ingetrokken(BEGINDAG, wie);
    await legBerichtVast('uit', eerste, BSN_TWEE, VAN_EERSTE);
    await legBerichtVast('uit', tweede, BSN_TWEE, VAN_TWEEDE);
    await legBerichtVast('in', null, BSN_TWEE, ONBEKEND);
    // Of nobody we know: it could not be read.
    await legBerichtVast('in', null, null, ZONDER);
    huis.zetKlok(plusDagen(BEGINDAG, 366));

    await huis.voerUit(await huis.begonnen(eerste));
    expect(await staat()).toEqual([VAN_TWEEDE, ONBEKEND, ZONDER]);
    await huis.voerUit(await huis.begonnen(tweede));
    expect(await staat()).toEqual([ZONDER]);
  });

  it('wacht zolang een bericht nog wordt verstuurd (huis: taken)', async () => {
    huis.zetKlok(BEGINDAG);
    const dossier = await huis.ingetrokken(BEGINDAG, { achternaam: 'Longkruid', bsn: bsn('999971025') });
    await legBerichtVast('uit', dossier, '999971025', 'sneeuwgorzenstrand');
    const { rows } = await huis.eigenaar.query<{ readonly id: string }>(
      'SELECT id FROM iwmobericht WHERE dossier = $1',
      [dossier],
    );
    await huis.eigenaar.query(`INSERT INTO pgboss.job (name, data, state) VALUES ('brief', $1, 'active')`, [
      JSON.stringify({ gemeente, gegevens: { bericht: rows[0]?.id } }),
    ]);
    huis.zetKlok(plusDagen(BEGINDAG, 366));
    const lijst = await huis.begonnen(dossier);
    await expect(huis.voerUit(lijst)).rejects.toThrow('loopt nog een taak');
    await huis.eigenaar.query(
      "UPDATE pgboss.job SET state = 'failed' WHERE name = 'brief' AND state = 'active'",
    );
    await huis.voerUit(lijst);
    expect(await inDatabase(huis.eigenaar, 'sneeuwgorzenstrand')).not.toContain('iwmobericht');
  });
});
