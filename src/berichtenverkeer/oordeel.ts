import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Bericht } from '../koppelvlakken/iwmo/berichten.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import { vormfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Kopopgave } from '../koppelvlakken/iwmo/kopopgave.ts';
import type { Retourbericht } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Database, Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Berichtkop, Oordeel, Oordeelvraag } from './leeswerk.ts';
import type { Lezer } from './lezer.ts';
import type { Binnengekomen } from './poort.ts';
import type { Rekenregels } from './termijn.ts';
import { nogOnbekendVanaf } from './termijn.ts';
import { loopVerzoek } from './verzoekloopt.ts';
import { leesVerteld } from './verteld.ts';

/** What can be put in the ledger; what a person gives has no claim. */
export type Bestand = Zonder<Exclude<Binnengekomen, { readonly mislukt: string }>>;
type Zonder<B> = B extends Binnengekomen ? Omit<B, 'greep'> : never;
export type Beoordeeld =
  /** Held against what it answers when it is put in the ledger (retourontvangst.ts). */
  | { readonly soort: 'retour'; readonly bericht: Retourbericht }
  | {
      readonly soort: 'onleesbaar';
      readonly fouten: readonly Berichtfout[];
      /** What its header says of itself: whom to tell, and nothing more. */
      readonly kop?: Kopopgave;
    }
  | (Vergeleken & { readonly soort: 'goed' })
  | (Vergeleken & Oordeel & { readonly soort: 'afgekeurd' });

interface Vergeleken {
  readonly bericht: Berichtkop;
  /** Clients of whom it was not held against what was assigned: that would be too much to look up. */
  readonly nietVergeleken: number;
}

/** What only a municipality writes. */
const VAN_ONS: readonly Bericht['soort'][] = ['301', '319'];

export interface Regelomgeving {
  readonly gemeente: Gemeentecode;
  readonly vandaag: Datum;
  readonly regels: Rekenregels & Pick<LokaleRegels, 'toewijzingenElders'>;
}

/** Read, and held against the rules and against what the ledger told its sender before. */
export async function beoordeelBestand(
  { db, lezer }: { readonly db: Database; readonly lezer: Lezer },
  bij: Regelomgeving,
  bestand: Bestand,
): Promise<Beoordeeld> {
  if ('geweigerd' in bestand) return { soort: 'onleesbaar', fouten: [GEEN_BESTAND[bestand.geweigerd]] };
  if ('teGroot' in bestand) return { soort: 'onleesbaar', fouten: [TE_GROOT] };
  const { bytes } = bestand;
  const gelezen = await lezer.lees('lees', bytes, null);
  if (gelezen.soort !== 'gelezen') return gelezen;
  const { kop: bericht } = gelezen;
  const { vraag, nietVergeleken } = await inGemeente(db, bij.gemeente, (trx) =>
    leesOordeelvraag(trx, bij, bericht, bytes),
  );
  // Judged after that transaction: a large message takes seconds.
  const oordeel = await lezer.lees('oordeel', bytes, vraag);
  if (oordeel.fouten.length > 0) return { soort: 'afgekeurd', bericht, ...oordeel, nietVergeleken };
  if (VAN_ONS.includes(bericht.soort))
    return { soort: 'afgekeurd', bericht, fouten: [VERKEERDE_RICHTING], geheel: true, nietVergeleken };
  return { soort: 'goed', bericht, nietVergeleken };
}

/** What a message that was read is held against: what was told, and what is still asked. */
export async function leesOordeelvraag(
  trx: Trx,
  { gemeente, vandaag, regels }: Regelomgeving,
  kop: Berichtkop,
  bytes: Uint8Array,
): Promise<{ readonly vraag: Oordeelvraag; readonly nietVergeleken: number }> {
  const verteld = await leesVerteld(trx, gemeente, kop, nogOnbekendVanaf(vandaag, regels));
  const verzoekOpen = await loopVerzoek(trx, gemeente, kop, bytes);
  const toewijzingenElders = regels.toewijzingenElders ?? false;
  const bij = { gemeente, vandaag, toewijzingenElders, verzoekOpen };
  return {
    vraag: verteld === undefined ? { bij } : { bij, momenten: verteld.momenten },
    nietVergeleken: verteld?.nietVergeleken ?? 0,
  };
}

const TE_GROOT = vormfout(
  'OP179',
  '/Bericht',
  'Het bestand is groter dan 25 MB en is niet gelezen. Het staat nog in de map klaar.',
  'Laat de afzender het bericht opdelen en opnieuw sturen.',
);

const GEEN_BESTAND = {
  geenBestand: vormfout(
    'geenBestand',
    '/Bericht',
    'Wat er lag, is geen gewoon bestand maar een verwijzing, een pijp of een map. Het is niet gelezen en staat in de map geweigerd.',
    'Ga na wie dit in de map heeft gezet.',
  ),
  tweedeNaam: vormfout(
    'tweedeNaam',
    '/Bericht',
    'Dit bestand heeft nog een naam, waaronder iemand het kan veranderen. Het is niet gelezen en staat in de map geweigerd.',
    'Ga na wie dit in de map heeft gezet, en laat het bericht opnieuw sturen.',
  ),
} as const satisfies Readonly<Record<string, Berichtfout>>;

const VERKEERDE_RICHTING: Berichtfout = {
  code: 'verkeerdeRichting',
  reden: 'Dit is een bericht dat de gemeente stuurt, niet een dat zij ontvangt.',
  artikel: 'Omkeer',
  uitweg: 'Ga na hoe het in de map is gekomen.',
  veld: '/Bericht/Header/BerichtCode',
  niveau: 4,
};
