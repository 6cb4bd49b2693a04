import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { eigenRegel, lokaleCode, raadsdoel, verordeningsversie } from '../../test/bouwers/regels.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { vandaag } from '../platform/klok.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { leesAanhalingen, leesBesluiten } from './queries.ts';

const MEEDOEN = 'meedoen';
const WONEN = 'passend-wonen';
const versies = [
  verordeningsversie({
    code: lokaleCode('v2023'),
    geldtVanaf: datum('2023-01-01'),
    geldtTotEnMet: datum('2025-12-31'),
    doelen: [raadsdoel(MEEDOEN, 3)],
  }),
  verordeningsversie({ doelen: [raadsdoel(MEEDOEN, 5), raadsdoel(WONEN, 2)] }),
  verordeningsversie({
    code: lokaleCode('ontwerp'),
    naam: 'Verordening Voorbeeld 2028',
    stand: 'ontwerp',
    geldtVanaf: null,
    doelen: [raadsdoel(WONEN, 4)],
    wijzigingen: [
      {
        wordt: 'vervalt',
        regel: lokaleCode('goedkoopst'),
        artikel: null,
        tekst: '',
        doelen: [],
        waarom: 'Staat in de weg.',
      },
    ],
  }),
];
const eigenRegels = [
  eigenRegel({ geldtTotEnMet: null }),
  eigenRegel({
    code: lokaleCode('goedkoopst'),
    artikel: 'Verordening 9',
    tekst: 'De goedkoopste die past.',
    geldtTotEnMet: null,
  }),
  eigenRegel({
    code: lokaleCode('goedkoopst-oud'),
    naam: 'Oude verordening',
    artikel: 'Verordening 9',
    tekst: 'De goedkoopste die past.',
    geldtVanaf: datum('2023-01-01'),
    geldtTotEnMet: datum('2025-12-31'),
  }),
];
const effectdoelen = [MEEDOEN, WONEN].map((code) => ({
  code: lokaleCode(code),
  naam: `Doel ${code}`,
  thema: 'meedoen' as const,
}));

let huis: Apphuis;
let dossiers: readonly DossierId[];

async function doe(dossier: DossierId, opdracht: DossierOpdracht): Promise<void> {
  const wie = { id: persoonId('sanne'), rol: 'screener' } as const;
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

/** A decided case as the read table has it. */
async function besloten(
  dossier: DossierId,
  {
    op = '2026-05-12',
    doelen = [MEEDOEN] as readonly string[],
    keuze = 'maatwerk',
    bron = 'verordening 9.',
    artikel = 'Awb 4:84',
    oordeel = null as string | null,
  } = {},
): Promise<void> {
  const kenmerken = { effectdoelen: doelen.length > 0 ? doelen : null, huishouden: ['alleen'] };
  const effecten = doelen.map((doel) => ({ doel, oordeel }));
  await huis.eigenaar(`INSERT INTO geval VALUES ('${HIER}', '${dossier}', '${JSON.stringify(kenmerken)}', B'0',
    '${keuze}', 'toekennen', '${op}', 'bilal',
    '${JSON.stringify([{ soort: 'verordening', bron, artikel }])}', '{scootmobiel}', 150000, '2026-06-01', NULL,
    '2026-09-01', NULL, '${JSON.stringify(effecten)}', NULL, NULL, '')`);
}

beforeAll(async () => {
  huis = await maakApphuis({ regels: { effectdoelen, eigenRegels, verordeningen: versies } });
  const dag = vandaag(huis.omgeving.klok);
  dossiers = Array.from({ length: 7 }, () => nieuwDossierId(dag));
  for (const [i, dossier] of dossiers.entries()) {
    const inwoner = { ...MEVROUW_X, achternaam: `Geheim${i}` };
    await doe(dossier, meldingDoen({ ontvangenOp: dag, inhoud: { inwoner } }));
    await doe(dossier, urgentieBeoordelen({ vandaag: dag, urgentie: 'regulier' }));
    await doe(dossier, toedelen());
  }
  const gevallen: readonly Parameters<typeof besloten>[1][] = [
    { oordeel: 'bereikt' },
    { bron: 'Verordening Voorbeeld,  Verordening 9', artikel: 'Verordening 22' },
    { keuze: 'standaard', doelen: [MEEDOEN, WONEN] },
    { doelen: [WONEN], bron: 'Wmo 2.3.5 lid 3', artikel: 'verordening 22' },
    { doelen: [], bron: '' },
    { op: '2025-12-31', bron: 'Verordening 9' },
    { op: '2022-06-01', bron: 'Oude verordening, Verordening 9', artikel: 'Verordening 22' },
  ];
  for (const [i, geval] of gevallen.entries()) await besloten(dossiers[i] as DossierId, geval);
});
afterAll(() => huis.sluit());

const haal = (pad: string, koekje: string): Promise<Response> | Response =>
  huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: koekje } });
/** The row of a table that begins with this, as plain text. */
const rij = (pagina: string, begin: string): string =>
  pagina
    .split('<tr')
    .map((deel) =>
      deel
        .replace(/^[^>]*>/, ' ')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .find((tekst) => tekst.startsWith(begin)) ?? '';

describe('wat van de doelen van de raad kwam', () => {
  it('telt elk besluit bij de versie van zijn dag, en bij elk doel van zijn toets (Wmo 2.1.3)', async () => {
    const groepen = await inGemeente(huis.omgeving.db, HIER, (trx) => leesBesluiten(trx, HIER, versies));
    const kort = groepen.map(({ versie, doelen, keuze, aantal }) =>
      [versie, doelen.join(), keuze, aantal].join('|'),
    );
    expect(kort.toSorted()).toEqual(
      [
        'v2026|meedoen|maatwerk|2',
        'v2026|meedoen,passend-wonen|standaard|1',
        'v2026|passend-wonen|maatwerk|1',
        'v2026||maatwerk|1',
        'v2023|meedoen|maatwerk|1',
        '|meedoen|maatwerk|1',
      ].toSorted(),
    );
  });

  it('telt een regel die kort is aangehaald in zijn eigen tijd, en voluit altijd; ook als ruimte (Wmo 2.1.3)', async () => {
    const aanhalingen = await inGemeente(huis.omgeving.db, HIER, (trx) =>
      leesAanhalingen(trx, HIER, eigenRegels),
    );
    const van = (regel: string) => aanhalingen.find((x) => x.regel === regel);
    expect(van('goedkoopst')).toMatchObject({ inDeWeg: 3, maatwerk: 2, ruimte: 0 });
    expect(van('goedkoopst-oud')).toMatchObject({ inDeWeg: 2, maatwerk: 2, ruimte: 0 });
    // The room of 2022 is another ordinance's article 22.
    expect(van('hardheid')).toMatchObject({ inDeWeg: 0, ruimte: 2 });
    const zonder = await inGemeente(huis.omgeving.db, HIER, (trx) => leesAanhalingen(trx, HIER, []));
    expect(zonder).toEqual([]);
  });

  it('ziet de controller in getallen, en een teamleider zonder wat naar iemand wijst (Wmo 5.3.6)', async () => {
    const controller = await huis.sessie('controller', { id: 'thomas' });
    const pagina = await (await haal('/verordening/cijfers', controller)).text();
    expect(rij(pagina, 'Doel meedoen')).toContain('5 van 5 5 4 100% van 1');
    const teamleider = await huis.sessie('teamleider');
    const afgeschermd = await (await haal('/verordening/cijfers', teamleider)).text();
    expect(rij(afgeschermd, 'Doel meedoen')).toContain('minder dan 5');
    expect(rij(afgeschermd, 'Doel passend-wonen')).not.toMatch(/\s[1-4]\s(?!van)/);
    for (const rol of ['klantmanager', 'screener', 'inwoner', 'beheerder'] as const)
      expect((await haal('/verordening/cijfers', await huis.sessie(rol))).status).toBe(403);
  });

  it('laat de besluiten achter een doel zien aan wie ze voor het werk mag zien, en legt dat vast (Wmo 5.3.3)', async () => {
    const controller = await huis.sessie('controller', { id: 'thomas' });
    const pagina = await (await haal(`/verordening/doelen/${WONEN}`, controller)).text();
    const gezien = new Set(pagina.match(/W\d\d-\w{4}-\w{4}/g) ?? []);
    expect([...gezien].toSorted()).toEqual([dossiers[2], dossiers[3]].toSorted());
    const gelezen = await inGemeente(huis.omgeving.db, HIER, (trx) =>
      trx.selectFrom('leeslog').select('dossier').where('activiteit', '=', 'sturen').execute(),
    );
    expect(gelezen.map(({ dossier }) => dossier)).toContain(dossiers[3]);
    const elders = await huis.sessie('teamleider', { team: lokaleCode('ander-team') });
    const leeg = await (await haal(`/verordening/doelen/${WONEN}`, elders)).text();
    expect(leeg).toContain('Er is geen besluit op dit doel dat u mag zien');
    expect((await haal('/verordening/doelen/onzin', controller)).status).toBe(404);
  });
});

describe('een ontwerp', () => {
  it('staat naast wat geldt, met wat het voor eerdere besluiten had betekend (omgekeerde verordening)', async () => {
    const controller = await huis.sessie('controller', { id: 'thomas' });
    const pagina = await (await haal('/verordening/ontwerpen/ontwerp', controller)).text();
    expect(rij(pagina, 'Doel meedoen')).toContain('5 van 5 staat er niet in vervalt 5');
    expect(rij(pagina, 'Doel passend-wonen')).toContain('2 van 5 ★★★★☆ 4 van 5 weegt zwaarder 2');
    expect(rij(pagina, 'Verordening 9')).toContain('vervalt Waarom: Staat in de weg. 3');
    expect(rij(pagina, 'Alle doelen van het besluit blijven')).toContain('1');
    expect(rij(pagina, 'Geen van de doelen blijft')).toContain('4');
    expect((await haal('/verordening/ontwerpen/v2026', controller)).status).toBe(404);
  });

  it('dat niet openbaar is ziet een inwoner niet; wat geldt wel, zonder inloggen (Wmo 2.1.3)', async () => {
    const iedereen = await (await haal('/verordening', '')).text();
    expect(iedereen).toContain('Doel meedoen');
    expect(iedereen).toContain('★★★★★');
    expect(iedereen).not.toContain('Verordening Voorbeeld 2028');
    expect(iedereen).not.toContain('/verordening/cijfers');
    const jurist = await (await haal('/verordening', await huis.sessie('jurist'))).text();
    expect(jurist).toContain('Verordening Voorbeeld 2028');
    expect(jurist).toContain('/verordening/ontwerpen/ontwerp');
  });
});

describe('het stuk voor raad en juristen', () => {
  it('is een toegankelijke PDF zonder naam, nummer of klein getal (Wmo 5.3.6, PDF/UA-1)', async () => {
    const antwoord = await haal('/verordening/document', await huis.sessie('controller', { id: 'thomas' }));
    expect(antwoord.headers.get('Content-Type')).toBe('application/pdf');
    const pdf = leesPdf(new Uint8Array(await antwoord.arrayBuffer()));
    expect(pdf.info()).toMatch(/Tagged:\s+yes/);
    expect(pdf.metadata()).toContain('pdfuaid:part');
    const tekst = pdf.tekst();
    for (const deel of [
      'Wat de raad wil bereiken',
      'Doel meedoen',
      'minder dan 5',
      'Verordening Voorbeeld 2028',
    ])
      expect(tekst).toContain(deel);
    expect(tekst).not.toMatch(/Geheim\d|W\d\d-\w{4}-\w{4}/);
  });
});

it('een gemeente zonder verordening zegt dat, en wijst naar de wetten (Wmo 2.1.3)', async () => {
  const kaal = await maakApphuis({ regels: { effectdoelen: [], eigenRegels: [] } });
  try {
    const open = await (await kaal.app.request(new URL('/verordening', kaal.basis))).text();
    expect(open).toContain('Er geldt nog geen verordening met doelen');
    expect(open).toContain('De gemeente heeft nog geen doelen ingevuld');
    const Cookie = await kaal.sessie('jurist');
    const cijfers = await kaal.app.request(new URL('/verordening/cijfers', kaal.basis), {
      headers: { Cookie },
    });
    expect(await cijfers.text()).toContain('nog geen eigen regels ingevuld');
  } finally {
    await kaal.sluit();
  }
});
