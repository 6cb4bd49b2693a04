import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import type { DossierId, LokaleCode, OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Afloopstand, Trap } from '../voortzetting/aflopend.ts';
import { trapOp, trapweken } from '../voortzetting/aflopend.ts';
import type { Puntsoort } from '../voortzetting/punten.ts';
import type { Afloopvraag } from './afloopvraag.ts';
import { gefilterd } from './queries.ts';

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

const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;
/** What ended longer ago is no work any more; it stands in the dossier. */
const DAGEN_TERUG = 90;

/** The days on which help ends that is on this step now; without a step: on any of them. */
function dagenVan(
  trap: Trap | null,
  vandaag: Datum,
  regels: Pick<LokaleRegels, 'normen'>,
): readonly [van: Datum, tot: Datum] {
  const { vroeg, signaal, start } = trapweken(regels);
  const verst = plusWeken(vandaag, Math.max(vroeg, signaal, start));
  switch (trap) {
    case null:
      return [plusDagen(vandaag, -DAGEN_TERUG), verst];
    case 'voorbij':
      return [plusDagen(vandaag, -DAGEN_TERUG), plusDagen(vandaag, -1)];
    case 'start':
      return [vandaag, plusWeken(vandaag, start)];
    case 'signaal':
      return [plusDagen(plusWeken(vandaag, start), 1), plusWeken(vandaag, signaal)];
    case 'vroeg':
      return [plusDagen(plusWeken(vandaag, Math.max(signaal, start)), 1), verst];
  }
}

/** A klantmanager looks at the own dossiers, a teamleider at those of the team. */
function eigen(trx: Trx, wie: Gebruiker) {
  return gefilterd(trx, inzageFilter(wie), OOK_GESLOTEN).$if(wie.rol === 'klantmanager', (q) =>
    q.where((eb) => eb.or([eb('behandelaar', '=', wie.id), eb('vervanger', '=', wie.id)])),
  );
}

/** What ends, the first first; at most `hoogstens`, after the place `na`. */
export async function leesAflopend(
  trx: Trx,
  wie: Gebruiker,
  vraag: Pick<Afloopvraag, 'trap' | 'ookGeregeld' | 'na'>,
  { vandaag, regels, hoogstens }: { vandaag: Datum; regels: Pick<LokaleRegels, 'normen'>; hoogstens: number },
): Promise<readonly Afloopregel[]> {
  if (inzageFilter(wie).een.length === 0) return [];
  const [van, tot] = dagenVan(vraag.trap, vandaag, regels);
  const { na } = vraag;
  const rijen = await eigen(trx, wie)
    .innerJoin(
      trx
        .selectFrom('voortzettingspunt')
        .select(['dossier as punt', 'onderdeel', 'dag', 'voorziening', 'vorm', 'stand'])
        .where('gemeente', '=', wie.gemeente)
        .where('soort', '=', 'einde')
        .where('dag', '>=', van)
        .where('dag', '<=', tot)
        .$if(!vraag.ookGeregeld, (q) => q.where('stand', '<>', 'geregeld'))
        .as('loopt'),
      'loopt.punt',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'behandelaar', 'loopt.onderdeel', 'loopt.dag', 'loopt.voorziening'])
    .select(['loopt.vorm', 'loopt.stand'])
    .$if(na !== null, (q) =>
      q.where(
        sql<boolean>`(loopt.dag, dossier.dossier, loopt.onderdeel) > (${na?.dag ?? ''}::date, ${na?.dossier ?? ''}, ${na?.onderdeel ?? ''})`,
      ),
    )
    .orderBy('loopt.dag')
    .orderBy('dossier')
    .orderBy('loopt.onderdeel')
    .limit(hoogstens)
    .execute();
  return rijen.map((rij) => {
    const einde = rij.dag as Datum;
    return {
      dossier: rij.dossier as DossierId,
      naam: rij.naam,
      behandelaar: rij.behandelaar as PersoonId | null,
      onderdeel: rij.onderdeel as OnderdeelId,
      voorziening: rij.voorziening as LokaleCode,
      vorm: rij.vorm as Afloopregel['vorm'],
      einde,
      trap: trapOp(einde, vandaag, regels) ?? 'vroeg',
      stand: rij.stand as Afloopstand,
    };
  });
}

/** Something that waits: a change nobody looked at, an open heronderzoek, an intention. */
export interface Wachtregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly soort: Exclude<Puntsoort, 'einde'>;
  readonly dag: Datum;
}

const HOOGSTENS_WACHT = 20;

/** For the day of a klantmanager, the longest waiting first. */
export async function leesVoortzettingswerk(trx: Trx, wie: Gebruiker): Promise<readonly Wachtregel[]> {
  if (inzageFilter(wie).een.length === 0) return [];
  const rijen = await eigen(trx, wie)
    .innerJoin(
      trx
        .selectFrom('voortzettingspunt')
        .select(['dossier as punt', 'soort', 'onderdeel', 'dag'])
        .where('gemeente', '=', wie.gemeente)
        .where('soort', '<>', 'einde')
        .as('wacht'),
      'wacht.punt',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'wacht.soort', 'wacht.dag'])
    .orderBy('wacht.dag')
    .orderBy('dossier')
    .limit(HOOGSTENS_WACHT)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    soort: rij.soort as Wachtregel['soort'],
    dag: rij.dag as Datum,
  }));
}
