import { z } from 'zod';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { leesDatum, tijdstip } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import type { Kalender } from '../recht/kalender.ts';
import type { ToegevoegdeDag } from './kalenderdagen.ts';
import {
  bestel,
  herlaadKalenders,
  HERREKENTAAK,
  kalenderMet,
  KALENDERTAAK,
  leesToegevoegd,
  zetKlaar,
} from './kalenderdagen.ts';
import { werkKlokkenBij } from './klokkenbijwerken.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import { vouw } from './toestand.ts';
import { leesDossier, voerOpdrachtUit } from './uitvoeren.ts';
import { verschuivingen } from './verschuiving.ts';

const SYSTEEM: Wie = { id: OMKEER, rol: 'systeem' };
/** Small parts: between two of them letters and mail go out. */
const PER_KEER = 200;
/** Beside each other, and far fewer than there are connections: the desks go on. */
const TEGELIJK = 4;

const zGegevens = z.object({
  dag: z.string().transform((tekst, c): Datum => {
    const gelezen = leesDatum(tekst);
    if (gelezen) return gelezen;
    c.addIssue('geen dag');
    return z.NEVER;
  }),
});

/** One day, with the calendar just before and just after it was added. */
interface Stap {
  readonly dag: ToegevoegdeDag;
  readonly zonder: Kalender;
  readonly met: Kalender;
}

/**
 * First the days in the lists, of all clocks at once; then the reason in the dossiers, a part of them each time, until
 * none waits; and at the end the lists once more, for what was written meanwhile by who did not know the day yet.
 */
export function herrekenwerkers(omgeving: Omgeving, perKeer = PER_KEER): Readonly<Record<string, Werker>> {
  return {
    [KALENDERTAAK]: async (gemeente, gegevens) => {
      const { dag } = zGegevens.parse(gegevens);
      // The day may have been added by another process.
      await herlaadKalenders(omgeving, dag);
      const { kalender } = haalInrichting(omgeving, gemeente).regels;
      await inGemeente(omgeving.db, gemeente, (trx) => zetKlaar(trx, gemeente, dag, kalender));
      const { over } = await werkKlokkenBij(omgeving, gemeente, dag);
      if (over > 0) throw new Error('nog niet alle klokken bijgewerkt');
      if ((await leesWachtend(omgeving, gemeente, 1)).length > 0)
        await bestel(omgeving, gemeente, HERREKENTAAK, dag);
    },
    [HERREKENTAAK]: async (gemeente) => {
      await herlaadKalenders(omgeving);
      const dagen = await inGemeente(omgeving.db, gemeente, leesToegevoegd);
      const wachtend = await leesWachtend(omgeving, gemeente, perKeer);
      const stap = leesStap(haalInrichting(omgeving, gemeente), dagen, wachtend[0]?.dag);
      if (!stap) return;
      for (let i = 0; i < wachtend.length; i += TEGELIJK)
        await Promise.all(
          wachtend
            .slice(i, i + TEGELIJK)
            .map(({ dossier }) => herreken(omgeving, gemeente, dossier as DossierId, stap)),
        );
      const [volgende] = await leesWachtend(omgeving, gemeente, 1);
      const { datum: dag } = stap.dag;
      await bestel(omgeving, gemeente, volgende?.dag === dag ? HERREKENTAAK : KALENDERTAAK, dag);
    },
  };
}

function leesStap(
  inrichting: Inrichting,
  dagen: readonly ToegevoegdeDag[],
  datum: string | undefined,
): Stap | undefined {
  const plaats = dagen.findIndex((d) => d.datum === datum);
  const dag = dagen[plaats];
  return (
    dag && {
      dag,
      zonder: kalenderMet(inrichting, dagen.slice(0, plaats)),
      met: kalenderMet(inrichting, dagen.slice(0, plaats + 1)),
    }
  );
}

/** Jobs have no order, days do: whichever job runs takes the day that was added first, so that a file reads on. */
const WACHTEND = `
  SELECT h.dag, h.dossier FROM herrekening h
  WHERE h.gemeente = $1 AND h.gedaan_op IS NULL AND h.dag = (
    SELECT d.dag FROM gelijkgestelde_dag d
    WHERE d.gemeente = $1 AND EXISTS (
      SELECT FROM herrekening w WHERE w.gemeente = d.gemeente AND w.dag = d.dag AND w.gedaan_op IS NULL)
    ORDER BY d.nr LIMIT 1)
  ORDER BY h.dossier LIMIT $2`;

function leesWachtend({ db }: Omgeving, gemeente: Gemeentecode, hoogstens: number) {
  return inGemeente(db, gemeente, (trx) =>
    vraag<{ readonly dag: string; readonly dossier: string }>(trx, WACHTEND, [gemeente, hoogstens]),
  );
}

/** The fact and the read rows in one transaction, as everything; that it was done after it, so a stop loses nothing. */
async function herreken(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dossier: DossierId,
  { dag, zonder, met }: Stap,
): Promise<void> {
  const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
  const toen = keten.vernietigd ? [] : keten.gebeurtenissen.filter((g) => tijdstip(g.op) <= dag.op);
  const { regels } = haalInrichting(omgeving, gemeente);
  const wijzigingen = verschuivingen(vouw(toen), toestand, regels, { zonder, met });
  let termijnen = 0;
  if (wijzigingen.length > 0) {
    const uitkomst = await voerOpdrachtUit(
      omgeving,
      {
        gemeente,
        dossier,
        wie: SYSTEEM,
        namens: null,
        sleutel: `${KALENDERTAAK}:${dag.datum}:${dossier}`,
      },
      { soort: 'termijnenHerrekenen', dag: dag.datum, besluit: dag.besluit, wijzigingen },
    );
    if (uitkomst.gelukt) termijnen = wijzigingen.length;
  }
  await inGemeente(omgeving.db, gemeente, (trx) =>
    trx
      .updateTable('herrekening')
      .set({ gedaan_op: omgeving.klok.nu(), termijnen })
      .where('gemeente', '=', gemeente)
      .where('dag', '=', dag.datum)
      .where('dossier', '=', dossier)
      .execute(),
  );
}
