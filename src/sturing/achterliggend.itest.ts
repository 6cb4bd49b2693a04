import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import type { Maat, Meting } from '../dossier/meting.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { leesRapportbron } from '../kwartaal/queries.ts';
import { inGemeente } from '../platform/database.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { leesAchterliggend } from './queries.ts';
import type { Lijstvraag } from './lijstvraag.ts';
import { leesPlaats, matenVan, schrijfLijstvraag } from './lijstvraag.ts';

let huis: Dossierhuis;
let dossiers: readonly DossierId[];
beforeAll(async () => {
  huis = await maakDossierhuis();
  const gemeld = [];
  for (let i = 0; i < 6; i++) gemeld.push(await huis.meld());
  dossiers = gemeld;
  await huis.eigenaar.query("UPDATE dossier SET team = 'noord' WHERE dossier = ANY ($1)", [
    gemeld.slice(0, 4),
  ]);
});
afterAll(() => huis.sluit());

interface Geval {
  readonly team: string;
  readonly voorziening: string;
  readonly urgentie: string;
  readonly begin: number;
  /** Null: open. */
  readonly klaar: number | null;
  readonly rest: readonly { readonly maat: Maat; readonly op: number; readonly dagen: number | null }[];
}

const LIJSTMATEN = [
  'onderzoek',
  'aanbieder',
  'halte:reactie',
  'binnen:hulp',
  'bezwaar:anders',
  'einde:besluit',
  'mijlpaal:gemeld',
  'open',
] as const;
const dagnummer = fc.nat(150);
const geval: fc.Arbitrary<Geval> = fc.record({
  team: fc.constantFrom('noord', 'zuid', ''),
  voorziening: fc.constantFrom('scootmobiel', ''),
  urgentie: fc.constantFrom('spoed', 'regulier'),
  begin: dagnummer,
  klaar: fc.option(dagnummer),
  rest: fc.array(
    fc.record({
      maat: fc.constantFrom<Maat>(
        'onderzoek',
        'aanbieder',
        'halte:reactie',
        'vertrek:opdragen:hulp',
        'vertrek:aanbieder:hulp',
        'bezwaar:gegrond',
        'bezwaar:ongegrond',
        'bezwaar:ingetrokken',
        'einde:besluit',
        'gewacht:inwoner',
      ),
      op: dagnummer,
      // Few values: ties, and the same twice.
      dagen: fc.option(fc.nat(3)),
    }),
    { maxLength: 6 },
  ),
});
const vraag: fc.Arbitrary<Lijstvraag> = fc.record({
  keuze: fc.record({
    team: fc.constantFrom('*', 'noord', ''),
    voorziening: fc.constantFrom('*', 'scootmobiel'),
    urgentie: fc.constantFrom('*', 'spoed'),
  }),
  maat: fc.constantFrom(...LIJSTMATEN),
  loopt: fc.boolean(),
  van: fc.option(dagnummer.map((n) => plusDagen(BEGINDAG, n))),
  tot: fc.option(dagnummer.map((n) => plusDagen(BEGINDAG, n))),
});

function metingenVan({ begin, klaar, rest }: Geval): readonly Meting[] {
  const dag = (n: number) => plusDagen(BEGINDAG, n);
  return [
    { maat: 'mijlpaal:gemeld', op: dag(begin), dagen: 0 },
    ...rest.map(({ maat, op, dagen }) => ({ maat, op: dag(op), dagen })),
    klaar === null
      ? { maat: 'open:inwoner', op: dag(begin), dagen: null }
      : { maat: 'mijlpaal:klaar', op: dag(Math.max(begin, klaar)), dagen: 0 },
  ];
}

async function zet(gevallen: readonly Geval[]): Promise<void> {
  for (const [i, g] of gevallen.entries()) {
    const metingen = metingenVan(g);
    await huis.eigenaar.query(
      `UPDATE doorlooptijd SET team = $2, voorziening = $3, urgentie = $4, begin = $5, open = $6, metingen = $7, laatste = $8
       WHERE dossier = $1`,
      [
        dossiers[i],
        g.team,
        g.voorziening,
        g.urgentie,
        plusDagen(BEGINDAG, g.begin),
        g.klaar === null,
        JSON.stringify(metingen),
        metingen
          .map(({ op }) => op)
          .sort()
          .at(-1),
      ],
    );
  }
}

/** As it was counted: the longest of each dossier, of what runs the first; the longest dossier first. */
function bedoeld(
  gevallen: readonly Geval[],
  v: Lijstvraag,
  zichtbaar: readonly DossierId[],
): readonly string[] {
  const past = (gevraagd: string, waarde: string) => gevraagd === '*' || gevraagd === waarde;
  const orde = (a: Regel, b: Regel) =>
    (b.dagen ?? -1) - (a.dagen ?? -1) || a.op.localeCompare(b.op) || a.dossier.localeCompare(b.dossier);
  return gevallen
    .flatMap((g, i): readonly Regel[] => {
      const dossier = dossiers[i];
      if (!dossier || !zichtbaar.includes(dossier)) return [];
      if (!past(v.keuze.team, g.team) || !past(v.keuze.voorziening, g.voorziening)) return [];
      if (!past(v.keuze.urgentie, g.urgentie)) return [];
      return metingenVan(g)
        .filter(({ maat }) =>
          v.maat === 'open' ? maat.startsWith('open:') : matenVan(v.maat).includes(maat),
        )
        .filter(({ dagen }) => (dagen === null) === v.loopt)
        .filter(({ op }) => (v.van === null || op >= v.van) && (v.tot === null || op < v.tot))
        .map(({ op, dagen }) => ({ dossier, op, dagen }))
        .sort(orde)
        .slice(0, 1);
    })
    .sort(orde)
    .map(({ dossier, op, dagen }) => `${dossier} ${op} ${dagen ?? '-'}`);
}

interface Regel {
  readonly dossier: DossierId;
  readonly op: string;
  readonly dagen: number | null;
}

/** Each page, by the address of the page before. */
async function gelezen(rol: Rol, v: Lijstvraag, hoogstens: number): Promise<readonly (readonly string[])[]> {
  const { gemeente } = huis.inrichting;
  const wie = {
    id: persoonId(rol),
    rol,
    naam: rol,
    gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: lokaleCode('noord'),
  };
  const bladen: (readonly string[])[] = [];
  for (let na = leesPlaats('', v); ;) {
    const { regels, volgende } = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      leesAchterliggend(trx, inzageFilter(wie), { vraag: v, vandaag: BEGINDAG, na, hoogstens }),
    );
    bladen.push(regels.map(({ dossier, op, dagen }) => `${dossier} ${op} ${dagen ?? '-'}`));
    if (volgende === undefined) return bladen;
    na = leesPlaats(new URLSearchParams(schrijfLijstvraag(v, volgende)).get('na') ?? '', v);
    expect(na).toMatchObject({ dossier: volgende.dossier });
  }
}

/** As pages of so many. */
function inBladen(regels: readonly string[], hoogstens: number): readonly (readonly string[])[] {
  const bladen = Math.max(1, Math.ceil(regels.length / hoogstens));
  return Array.from({ length: bladen }, (_, i) => regels.slice(i * hoogstens, (i + 1) * hoogstens));
}

describe('de dossiers achter een cijfer', () => {
  it('zijn precies die geteld werden en die iemand mag zien, de langste eerst, blad na blad (Wmo 5.3.3)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(geval, { minLength: 6, maxLength: 6 }),
        fc.array(vraag, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 7 }),
        async (gevallen, vragen, hoogstens) => {
          await zet(gevallen);
          for (const v of vragen) {
            expect(await gelezen('controller', v, hoogstens)).toEqual(
              inBladen(bedoeld(gevallen, v, dossiers), hoogstens),
            );
            expect(await gelezen('teamleider', v, hoogstens)).toEqual(
              inBladen(bedoeld(gevallen, v, dossiers.slice(0, 4)), hoogstens),
            );
            expect(await gelezen('beheerder', v, hoogstens)).toEqual([[]]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('zijn van wie nog wacht, ook als een ouder deel van dat dossier voorbij is (sturing § 2)', async () => {
    const [dossier = await huis.meld()] = dossiers;
    const dag = (n: number) => plusDagen(BEGINDAG, n);
    const maat = 'zonderHulp:nietOpgedragen';
    await zet([
      {
        ...{ team: 'noord', voorziening: '', urgentie: 'regulier', begin: 0, klaar: 1 },
        rest: [10, 20].map((op) => ({ maat, op, dagen: null })),
      },
    ]);
    await huis.eigenaar.query(
      `INSERT INTO levering (gemeente, dossier, onderdeel, levering, voorziening, vorm, stand, actueel, rang,
         wacht_sinds, overbrugd, einde)
       SELECT $1, $2, v.onderdeel, '', 'hulp', 'natura', 'nietOpgedragen', true, 2, v.sinds, false, v.einde
       FROM (VALUES ('GV-1', $3::date, $5::date), ('GV-2', $4::date, NULL)) AS v(onderdeel, sinds, einde)`,
      [huis.inrichting.gemeente, dossier, dag(10), dag(20), dag(-1)],
    );
    const v: Lijstvraag = {
      keuze: { team: '*', voorziening: '*', urgentie: '*' },
      ...{ maat, loopt: true, van: null, tot: null },
    };
    for (const rol of ['controller', 'teamleider'] as const)
      expect(await gelezen(rol, v, 5)).toEqual([[`${dossier} ${dag(20)} -`]]);
    await huis.eigenaar.query('DELETE FROM levering WHERE dossier = $1', [dossier]);
  });

  it('gaan weg met het dossier (Wmo 5.3.4)', async () => {
    const dossier = await huis.meld();
    const over = async () =>
      (await huis.eigenaar.query('SELECT FROM doorlooptijdmeting WHERE dossier = $1', [dossier])).rowCount;
    expect(await over()).toBeGreaterThan(0);
    await huis.eigenaar.query("SELECT vernietig_dossier($1, $2, 'bewaartermijn', 'b')", [
      huis.inrichting.gemeente,
      dossier,
    ]);
    expect(await over()).toBe(0);
  });
});

describe('de voorraad op een dag', () => {
  it('is wat toen gemeld was en niet klaar, per dag van de melding (kwartaalrapportage Stein)', async () => {
    const { inrichting, omgeving } = huis;
    await fc.assert(
      fc.asyncProperty(fc.array(geval, { minLength: 6, maxLength: 6 }), dagnummer, async (gevallen, n) => {
        await zet(gevallen);
        const tot = plusDagen(BEGINDAG, n);
        const bron = await inGemeente(omgeving.db, inrichting.gemeente, (trx) =>
          leesRapportbron(trx, inrichting, { van: BEGINDAG, tot }, tot),
        );
        const stond = gevallen.filter(
          ({ begin, klaar }) => begin < n && (klaar === null || Math.max(begin, klaar) >= n),
        );
        expect(bron.voorraad.flatMap((v) => Array.from({ length: v.aantal }, () => v.begin)).sort()).toEqual(
          stond.map(({ begin }) => plusDagen(BEGINDAG, begin)).sort(),
        );
      }),
      { numRuns: 15 },
    );
  });
});
