import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import type { DossierId, LokaleCode, OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Afloopstand, Trap } from '../voortzetting/aflopend.ts';
import { trapOp, trapweken } from '../voortzetting/aflopend.ts';
import type { Puntsoort } from '../voortzetting/punten.ts';
import type { Afloopvraag } from './afloopvraag.ts';
import type { Puntenvraag } from './eigenpunten.ts';
import { leesPunten, puntenvraag } from './eigenpunten.ts';

/** Help that ends, in a list. */
export interface Afloopregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly behandelaar: PersoonId | null;
  readonly onderdeel: OnderdeelId;
  readonly voorziening: LokaleCode;
  readonly vorm: 'natura' | 'pgb';
  readonly einde: Datum;
  readonly trap: Trap;
  readonly stand: Afloopstand;
}

/** What was settled and ended longer ago is no work any more; what nobody looked at, is work until somebody did. */
const DAGEN_TERUG = 90;

/** The days on which help ends that is on this step now; null: as long ago as there is. */
function dagenVan(
  { trap, jaar }: Pick<Afloopvraag, 'trap' | 'jaar'>,
  vandaag: Datum,
  regels: Pick<LokaleRegels, 'normen'>,
): readonly [van: Datum | null, tot: Datum] {
  const { vroeg, signaal, start } = trapweken(regels);
  const verst = plusWeken(vandaag, Math.max(vroeg, signaal, start));
  const gisteren = plusDagen(vandaag, -1);
  switch (trap) {
    case null:
      return [null, verst];
    case 'voorbij': {
      if (jaar === null) return [null, gisteren];
      const slot = datum(`${jaar}-12-31`);
      return [datum(`${jaar}-01-01`), slot < gisteren ? slot : gisteren];
    }
    case 'start':
      return [vandaag, plusWeken(vandaag, start)];
    case 'signaal':
      return [plusDagen(plusWeken(vandaag, start), 1), plusWeken(vandaag, signaal)];
    case 'vroeg':
      return [plusDagen(plusWeken(vandaag, Math.max(signaal, start)), 1), verst];
  }
}

/** What waits for somebody: nobody looked, somebody looks, or it is over and was not recorded as stopped. */
const vraagtIets = (vandaag: Datum): RawBuilder<boolean> =>
  sql<boolean>`(stand in ('nogNiets', 'bezig') or (stand = 'afTeSluiten' and dag < ${vandaag}))`;

/** A klantmanager looks at the own dossiers, a teamleider at those of the team. */
const vanWie = ({ rol, id }: Gebruiker): RawBuilder<boolean> =>
  rol === 'klantmanager' ? sql<boolean>`(behandelaar = ${id} or vervanger = ${id})` : sql<boolean>`true`;

type Einde = Pick<
  Tabellen['voortzettingspunt'],
  'dossier' | 'onderdeel' | 'dag' | 'voorziening' | 'vorm' | 'stand'
>;
type Wacht = Pick<Tabellen['voortzettingspunt'], 'dossier' | 'soort' | 'onderdeel' | 'dag'>;

/**
 * What ends, the first first; at most `hoogstens`, after the place `na`. What ended longer ago comes after all that, what
 * ended last on top: who was without help since shortly is called before who was forgotten years ago.
 */
export function afloopvraag(
  wie: Gebruiker,
  vraag: Pick<Afloopvraag, 'trap' | 'ookGeregeld' | 'jaar' | 'na'>,
  { vandaag, regels, hoogstens }: { vandaag: Datum; regels: Pick<LokaleRegels, 'normen'>; hoogstens: number },
): Puntenvraag<Afloopregel> {
  const [van, tot] = dagenVan(vraag, vandaag, regels);
  const { na } = vraag;
  const terug = plusDagen(vandaag, -DAGEN_TERUG);
  const grens = vraag.trap === 'voorbij' ? vandaag : terug;
  const vanaf = van === null ? sql`` : sql`and dag >= ${van}`;
  const stand = vraag.ookGeregeld
    ? sql`(${vraagtIets(vandaag)} or dag >= ${terug})`
    : sql`stand <> 'geregeld' and ${vraagtIets(vandaag)}`;
  const plaats = (dag: RawBuilder<unknown>) => sql`${dag} < ${grens}::date, abs(${dag} - ${grens}::date)`;
  const voorbij =
    na === null
      ? sql``
      : sql`and (${plaats(sql`dag`)}, dossier, onderdeel) > (${plaats(sql`${na.dag}::date`)}, ${na.dossier}, ${na.onderdeel})`;
  return puntenvraag<Einde, Afloopregel>(inzageFilter(wie), {
    plaats: 'alle',
    punten: (waar) => sql`select dossier, onderdeel, dag, voorziening, vorm, stand from voortzettingspunt
      where gemeente = ${wie.gemeente} and soort = 'einde' ${vanaf} and dag <= ${tot} and ${stand} and ${waar}`,
    slot: sql`where ${vanWie(wie)} ${voorbij} order by ${plaats(sql`dag`)}, dossier, onderdeel limit ${hoogstens}`,
    regel: (rij) => {
      const einde = rij.dag as Datum;
      return [
        {
          dossier: rij.dossier as DossierId,
          naam: rij.naam,
          behandelaar: rij.behandelaar as PersoonId | null,
          onderdeel: rij.onderdeel as OnderdeelId,
          voorziening: rij.voorziening as LokaleCode,
          vorm: rij.vorm as Afloopregel['vorm'],
          einde,
          trap: trapOp(einde, vandaag, regels) ?? 'vroeg',
          stand: rij.stand as Afloopstand,
        },
      ];
    },
  });
}

/** The same, by itself. */
export const leesAflopend = (
  trx: Trx,
  wie: Gebruiker,
  ...wat: [Parameters<typeof afloopvraag>[1], Parameters<typeof afloopvraag>[2]]
): Promise<readonly Afloopregel[]> => leesPunten(trx, inzageFilter(wie), afloopvraag(wie, ...wat));

/** How much is over and waits for somebody still, per year in which it ended. */
export interface Voorbijtelling {
  readonly jaar: number;
  readonly aantal: number;
}

/** The last year first. */
export const leesVoorbij = (trx: Trx, wie: Gebruiker, vandaag: Datum): Promise<readonly Voorbijtelling[]> =>
  leesPunten(
    trx,
    inzageFilter(wie),
    puntenvraag<Voorbijtelling, Voorbijtelling>(inzageFilter(wie), {
      plaats: 'alle',
      punten: (waar) => sql`select dossier, dag from voortzettingspunt
        where gemeente = ${wie.gemeente} and soort = 'einde' and dag < ${vandaag} and stand <> 'geregeld' and ${waar}`,
      kolommen: sql`extract(year from dag)::int as jaar, count(*)::int as aantal`,
      slot: sql`where ${vanWie(wie)} group by 1 order by 1 desc`,
      regel: ({ jaar, aantal }) => [{ jaar, aantal }],
    }),
  );

/** Something that waits: a change nobody looked at, an open heronderzoek, an intention. */
export interface Wachtregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly soort: Exclude<Puntsoort, 'einde'>;
  readonly dag: Datum;
}

const HOOGSTENS_WACHT = 20;

/** For the day of a klantmanager, the longest waiting first. */
export const voortzettingsvraag = (wie: Gebruiker): Puntenvraag<Wachtregel> =>
  puntenvraag<Wacht, Wachtregel>(inzageFilter(wie), {
    plaats: 'alle',
    punten: (waar) => sql`select dossier, soort, onderdeel, dag from voortzettingspunt
      where gemeente = ${wie.gemeente} and soort <> 'einde' and ${waar}`,
    slot: sql`where ${vanWie(wie)} order by dag, dossier limit ${HOOGSTENS_WACHT}`,
    regel: (rij) => [
      {
        dossier: rij.dossier as DossierId,
        naam: rij.naam,
        soort: rij.soort as Wachtregel['soort'],
        dag: rij.dag as Datum,
      },
    ],
  });
