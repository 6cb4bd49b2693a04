import type { Gemeentecode } from '../kern/ids.ts';
import { keurRetour } from '../koppelvlakken/iwmo/keurretour.ts';
import { leesBericht } from '../koppelvlakken/iwmo/lees.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import { afgekeurdIn } from '../koppelvlakken/iwmo/retourbericht.ts';
import type { Retourbericht } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Berichtfeit } from './bericht.ts';
import type { Geopend, Wanneer } from './opslag.ts';
import { leesBytes, openBericht } from './opslag.ts';

/** What a provider sends back; the others are ours. */
const VAN_AANBIEDER: Readonly<Partial<Record<Retourbericht['soort'], string>>> = {
  '302': '301',
  '320': '319',
};

export interface Beoordeeldretour {
  /** What it answers, held; undefined when that is no message of ours, or not one to this provider. */
  readonly heen: Geopend | undefined;
  readonly fouten: readonly Berichtfout[];
}

/**
 * Which message of ours a return message answers, and whether it may: one return message to a message that we sent to
 * this provider (IV028). The message is held, so that of two return messages at once one is the second.
 */
export async function beoordeelRetour(
  trx: Trx,
  gemeente: Gemeentecode,
  retour: Retourbericht,
): Promise<Beoordeeldretour> {
  if (gemeenteVan(retour) !== gemeente) return { heen: undefined, fouten: [ANDERE_GEMEENTE] };
  const soort = VAN_AANBIEDER[retour.soort];
  if (retour.soort === '325' || soort === undefined) return { heen: undefined, fouten: [VERKEERDE_RICHTING] };
  const [rij] = await vraag<{ readonly id: string }>(
    trx,
    `SELECT id FROM iwmobericht WHERE gemeente = $1 AND richting = 'uit' AND soort = $2 AND afzender = $1
       AND identificatie = $3 AND herhaling_van IS NULL`,
    [gemeente, soort, retour.Header.BerichtIdentificatie.Identificatie],
  );
  const heen = rij && (await openBericht(trx, gemeente, rij.id));
  if (heen === undefined) return { heen: undefined, fouten: [ONBEKEND] };
  if (heen.rij.ontvanger !== retour.Header.Ontvanger) return { heen: undefined, fouten: [ANDERE_AANBIEDER] };
  const gelezen = leesBericht((await leesBytes(trx, gemeente, heen.rij.id)) ?? new Uint8Array());
  if (!gelezen.gelukt) return { heen: undefined, fouten: [ONBEKEND] };
  const { stand, feiten } = heen;
  const dubbel = feiten.some(({ feit }) => feit.soort === 'voldaan' && feit.retour !== undefined);
  const fouten = [
    ...(stand.verzonden === 0 && stand.fase !== 'onzeker' ? [TE_VROEG] : []),
    ...(dubbel ? [TWEEDE] : []),
    ...keurRetour({ retour, heen: gelezen.waarde.bericht }),
  ];
  return { heen, fouten };
}

/** Of two kinds: those with our own header back, and those that a provider would get from us. */
export function gemeenteVan({ soort, Header }: Retourbericht): string {
  return soort === '302' || soort === '320' || soort === '325' ? Header.Afzender : Header.Ontvanger;
}

export function aanbiederVan({ soort, Header }: Retourbericht): string {
  return soort === '302' || soort === '320' || soort === '325' ? Header.Ontvanger : Header.Afzender;
}

/** More places than this nobody reads; the message itself is there. */
const MEESTE_PLAATSEN = 100;

/** Ends the clock of what it answers. That it came shows that the message went, also when we do not know that. */
export async function legRetourVast(
  trx: Trx,
  gemeente: Gemeentecode,
  heen: Geopend,
  { id, retour }: { readonly id: string; readonly retour: Retourbericht },
  wie: Wanneer,
): Promise<void> {
  const plaatsen = afgekeurdIn(retour).slice(0, MEESTE_PLAATSEN);
  const uitslag = plaatsen.length === 0 ? 'goed' : 'afgekeurd';
  const weg: readonly Berichtfeit[] =
    heen.stand.fase === 'onzeker' ? [{ soort: 'verzonden', bestand: heen.rij.bestand, opnieuw: false }] : [];
  await heen.schrijf(
    [
      ...weg,
      {
        soort: 'voldaan',
        wat: 'retour',
        uitslag,
        code: plaatsen[0]?.codes[0] ?? '',
        toelichting: '',
        retour: { bericht: id, plaatsen },
      },
    ],
    wie,
  );
  if (uitslag === 'afgekeurd') await heropenVerzoeken(trx, gemeente, heen, wie);
}

/**
 * What the provider refuses, answered nothing: the requests that it answered are to be answered once more (TR374). Of a
 * 319 that is the one it was made for, of a 301 each whose reference it carried.
 */
export async function heropenVerzoeken(
  trx: Trx,
  gemeente: Gemeentecode,
  { rij: { id, client, ontvanger } }: Geopend,
  wie: Wanneer,
): Promise<void> {
  const verzoeken = await vraag<{ readonly id: string }>(
    trx,
    `SELECT DISTINCT b.id FROM iwmobericht b JOIN iwmoberichtfeit f ON f.gemeente = b.gemeente AND f.bericht = b.id
     WHERE b.gemeente = $1 AND b.client = $2 AND b.richting = 'in' AND b.afzender = $3 AND b.soort IN ('315', '317')
       AND f.feit->>'soort' IN ('beantwoord', 'toegewezen') AND f.feit->>'bericht' = $4 ORDER BY b.id`,
    [gemeente, client, ontvanger, id],
  );
  for (const verzoek of verzoeken) {
    const geopend = await openBericht(trx, gemeente, verzoek.id);
    await geopend?.schrijf(heropend(geopend, id), wie);
  }
}

/** Said once for each answer that the message held; reopened only when it was done, and by this answer. */
function heropend({ feiten, stand }: Geopend, bericht: string): readonly Berichtfeit[] {
  const alle = feiten.map(({ feit }) => feit);
  if (alle.some((feit) => feit.soort === 'antwoordGeweigerd' && feit.bericht === bericht)) return [];
  const antwoorden = alle.flatMap((feit) =>
    (feit.soort === 'beantwoord' || feit.soort === 'toegewezen') && feit.bericht === bericht ? [feit] : [],
  );
  const laatste = antwoorden.some((feit) => feit.soort === 'toegewezen' || feit.antwoord === 'afgewezen');
  return [
    ...antwoorden.map(({ verzoek }): Berichtfeit => ({ soort: 'antwoordGeweigerd', verzoek, bericht })),
    ...(laatste && stand.fase === 'verwerkt' ? [{ soort: 'heropend' } satisfies Berichtfeit] : []),
  ];
}

function weiger(code: string, artikel: string, veld: string, reden: string, uitweg: string): Berichtfout {
  return { code, reden, artikel, uitweg, veld, niveau: 3 };
}

const IDENTIFICATIE = '/Bericht/Header/BerichtIdentificatie/Identificatie';
const ANDERE_GEMEENTE = weiger(
  'andereGemeente',
  'Omkeer',
  '/Bericht/Header',
  'Dit retourbericht is voor een andere gemeente.',
  'Verwerk het niet. Laat het weten aan wie het stuurde.',
);
const VERKEERDE_RICHTING = weiger(
  'verkeerdeRichting',
  'Omkeer',
  '/Bericht/Header/BerichtCode',
  'Dit is een retourbericht dat de gemeente stuurt, niet een dat zij ontvangt.',
  'Ga na hoe het in de map is gekomen.',
);
const ONBEKEND = weiger(
  'retourOnbekend',
  'iWmo 3.2 IV028',
  IDENTIFICATIE,
  'Wij kennen geen bericht waarop dit retourbericht antwoordt.',
  'Vraag de aanbieder op welk bericht dit antwoordt.',
);
const ANDERE_AANBIEDER = weiger(
  'retourAndereAanbieder',
  'iWmo 3.2 IV028',
  '/Bericht/Header/Ontvanger',
  'Het bericht waarop dit antwoordt, ging naar een andere aanbieder.',
  'Ga na van wie dit retourbericht komt. Verwerk het niet.',
);
const TE_VROEG = weiger(
  'retourTeVroeg',
  'iWmo 3.2 IV028',
  IDENTIFICATIE,
  'Het bericht waarop dit antwoordt, is nog niet verzonden.',
  'Ging het langs een andere weg? Leg dan bij dat bericht met de hand vast wat de aanbieder zegt.',
);
const TWEEDE = weiger(
  'retourDubbel',
  'iWmo 3.2 IV028',
  IDENTIFICATIE,
  'Op dit bericht kwam al een retourbericht; er is er maar een.',
  'Vraag de aanbieder welk retourbericht geldt. Leg een afwijking met de hand vast.',
);
