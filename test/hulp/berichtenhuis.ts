import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Lezer } from '../../src/berichtenverkeer/lezer.ts';
import { maakLezer } from '../../src/berichtenverkeer/lezer.ts';
import { maakMappoort } from '../../src/berichtenverkeer/mappoort.ts';
import type { Berichtenpoort } from '../../src/berichtenverkeer/poort.ts';
import { berichtenronde } from '../../src/berichtenverkeer/ronde.ts';
import type { Tijdstip } from '../../src/kern/datum.ts';
import { tijdstip } from '../../src/kern/datum.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import type { Bericht } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { schrijfBericht } from '../../src/koppelvlakken/iwmo/schrijf.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { Geheugenlevering } from '../bouwers/iwmo-levering.ts';
import { maakGeheugenlevering } from '../bouwers/iwmo-levering.ts';
import { met } from '../bouwers/iwmo.ts';
import type { Apphuis } from './apphuis.ts';
import { HIER, maakApphuis } from './apphuis.ts';

/** The whole application with a folder of messages, and what is delivered kept in memory. */
export interface Berichtenhuis extends Apphuis {
  readonly levering: Geheugenlevering;
  /** What the folder is like now; a test puts another in its place. */
  poort: Berichtenpoort;
  /** A moment later than the one before, each time. */
  zetKlok(moment: string): void;
  leg(naam: string, inhoud: string | Uint8Array): void;
  inhoud(deel: Deel): readonly string[];
  /** Where the folder is. */
  readonly map: string;
  leesUit(naam: string): string;
  /** An empty ledger, an empty folder, nothing delivered, and the clock at its beginning. */
  wis(): Promise<void>;
  /** Looks in the folder, and does all the work that follows. */
  ronde(): Promise<void>;
  /** Of each message but the return messages that Omkeer made. */
  stand(): Promise<readonly { readonly id: string; readonly fase: string; readonly te_doen: boolean }[]>;
  vraag(
    rol: Rol,
    pad: string,
    body?: URLSearchParams | FormData,
  ): Promise<{ readonly status: number; readonly tekst: string; readonly naar: string | null }>;
}

const BEGIN = '2026-11-03T09:00:00Z';
const DELEN = ['in', 'uit', 'klaar', 'geweigerd', 'bezig'] as const;
type Deel = (typeof DELEN)[number];

/** Without more what is delivered is kept in memory only: no message told it. */
export async function maakBerichtenhuis(
  regels: Pick<LokaleRegels, 'toewijzingenElders'> = { toewijzingenElders: true },
  lezer: Lezer = maakLezer(null),
): Promise<Berichtenhuis> {
  const map = mkdtempSync(path.join(tmpdir(), 'omkeer-berichten-'));
  for (const deel of DELEN) mkdirSync(path.join(map, deel));
  const levering = maakGeheugenlevering();
  const echt = maakMappoort(map);
  const wissel: { poort: Berichtenpoort } = { poort: echt };
  let nu: Tijdstip = tijdstip(BEGIN);
  const huis = await maakApphuis({
    regels,
    levering: levering.poort,
    lezer,
    berichtenpoort: {
      get envelop() {
        return wissel.poort.envelop;
      },
      get ingesteld() {
        return wissel.poort.ingesteld;
      },
      lees: () => wissel.poort.lees(),
      gelezen: (greep, hoe) => wissel.poort.gelezen(greep, hoe),
      verzend: (bestand) => wissel.poort.verzend(bestand),
    },
    klok: {
      nu() {
        nu = tijdstip(new Date(Date.parse(nu) + 1).toISOString());
        return nu;
      },
    },
  });
  const koekjes = new Map<Rol, string>();
  const zetKlok = (moment: string): void => {
    nu = tijdstip(moment);
    // Sessions end too.
    koekjes.clear();
  };
  return {
    ...huis,
    levering,
    get poort() {
      return wissel.poort;
    },
    set poort(ander) {
      wissel.poort = ander;
    },
    zetKlok,
    map,
    leg(naam, inhoud) {
      writeFileSync(path.join(map, 'in', naam), inhoud);
    },
    inhoud: (deel) => readdirSync(path.join(map, deel)).sort(),
    leesUit: (naam) => readFileSync(path.join(map, 'uit', naam), 'utf8'),
    async wis() {
      await huis.eigenaar('TRUNCATE iwmostand, iwmoberichtfeit, iwmobericht; DELETE FROM pgboss.job');
      for (const deel of DELEN)
        for (const naam of readdirSync(path.join(map, deel)))
          rmSync(path.join(map, deel, naam), { recursive: true });
      levering.wis();
      wissel.poort = echt;
      zetKlok(BEGIN);
    },
    async ronde() {
      await berichtenronde(huis.omgeving, { gemeente: HIER, poort: wissel.poort, lezer });
      await huis.takenloper.verwerkAlles();
    },
    stand: () =>
      huis.lees(
        `SELECT bericht AS id, fase, te_doen FROM iwmostand
         WHERE coalesce(soort, '') NOT IN ('306', '308', '316', '318', '325') ORDER BY op, bericht`,
      ),
    async vraag(rol, pad, body) {
      if (!koekjes.has(rol)) koekjes.set(rol, await huis.sessie(rol));
      const antwoord = await huis.app.request(new URL(pad, huis.basis), {
        method: body ? 'POST' : 'GET',
        headers: { Origin: huis.basis.origin, Cookie: koekjes.get(rol) ?? '' },
        ...(body ? { body } : {}),
      });
      return {
        status: antwoord.status,
        tekst: await antwoord.text(),
        naar: antwoord.headers.get('Location'),
      };
    },
    async sluit() {
      await huis.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

let volgnummer = 0;

/** A message to the municipality of these tests, with a number of its own; @throws Error when it breaks a rule. */
export function bericht(basis: Bericht, anders: Readonly<Record<string, unknown>> = {}): string {
  volgnummer += 1;
  const xml = schrijfBericht(
    met(basis, {
      'Header/Ontvanger': HIER,
      'Header/BerichtIdentificatie/Identificatie': `P${volgnummer}`,
      ...anders,
    }),
  );
  if (!xml.gelukt) throw new Error(xml.weigeringen.map(({ code, veld }) => `${code} ${veld}`).join(', '));
  return xml.waarde;
}
