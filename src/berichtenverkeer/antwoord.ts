import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import { bouwAntwoordbericht } from '../koppelvlakken/iwmo/antwoordbericht.ts';
import type { Bericht, BerichtVan } from '../koppelvlakken/iwmo/berichten.ts';
import { leesBericht } from '../koppelvlakken/iwmo/lees.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import { berichtidentificatie } from '../platform/nieuweids.ts';
import { vouwBericht } from './bericht.ts';
import type { Berichtfeit } from './bericht.ts';
import type { Lezer } from './lezer.ts';
import type { Geopend, Wanneer } from './opslag.ts';
import { leesBytes, leesFeiten } from './opslag.ts';
import { zetKlaar } from './klaarzetten.ts';
import { leesVerteldOver } from './verteld.ts';
import type { Gevraagd } from './verzoek.ts';
import { isBeantwoord, sluitAf, verzoekstand } from './verzoek.ts';

export const ANTWOORDEN = ['toewijzen', 'inOnderzoek', 'afwijzen'] as const;
export type Antwoordkeuze = (typeof ANTWOORDEN)[number];
export type Afwijsreden = NonNullable<BerichtVan<'319'>['Antwoord']['RedenAfwijzingVerzoek']>;

export interface Antwoord {
  /** Which thing in the message, from 1. */
  readonly verzoek: number;
  readonly antwoord: Antwoordkeuze;
  readonly reden: Afwijsreden | null;
}

/** May somebody still answer it? What was refused, or settled in another way, has had its answer. */
export function magBeantwoorden({ rij, stand }: Pick<Geopend, 'rij' | 'stand'>): boolean {
  return (rij.soort === '315' || rij.soort === '317') && stand.magVerwerken;
}

/**
 * The answer of a person to a request. A refusal, or that it is being looked into, goes as a 319; what is assigned is
 * answered by the 301 that follows from the dossier (honorering.ts). All in the transaction that holds the request: the
 * 319 stands in the ledger and is sent, or nothing happened.
 */
export async function beantwoord(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  geopend: Geopend,
  wat: Antwoord,
  { wie, sleutel }: { readonly wie: Wanneer; readonly sleutel: string },
): Promise<Uitkomst<null>> {
  const { rij, feiten } = geopend;
  const gevraagd = magBeantwoorden(geopend) ? await leesGevraagd(lezer, trx, gemeente, rij.id) : [];
  const dit = gevraagd.find(({ verzoek }) => verzoek === wat.verzoek);
  if (dit === undefined) return geweigerd(NIET_TE_BEANTWOORDEN);
  const gezegd =
    wat.antwoord === 'toewijzen'
      ? zegToe(geopend, wat)
      : await maakAntwoord(trx, gemeente, geopend, dit, wat, wie);
  if (!gezegd.gelukt) return gezegd;
  await geopend.schrijf(sluitAf(gevraagd, feiten, [gezegd.waarde]), wie, sleutel);
  return gelukt(null);
}

export async function leesGevraagd(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<readonly Gevraagd[]> {
  return lezer.lees('gevraagd', (await leesBytes(trx, gemeente, id)) ?? new Uint8Array(), null);
}

function zegToe({ feiten }: Geopend, { verzoek, reden }: Antwoord): Uitkomst<Berichtfeit> {
  const stand = verzoekstand(feiten, verzoek);
  if (isBeantwoord(stand) || stand === 'toegezegd') return geweigerd(AL_GEZEGD);
  return reden === null ? gelukt({ soort: 'toegezegd', verzoek }) : geweigerd(ZONDER_REDEN);
}

async function maakAntwoord(
  trx: Trx,
  gemeente: Gemeentecode,
  { rij, feiten }: Geopend,
  { verzoek, referentie }: Gevraagd,
  { antwoord, reden }: Antwoord,
  { door, op }: Wanneer,
): Promise<Uitkomst<Berichtfeit>> {
  const { id, afzender, client } = rij;
  if (afzender === null) return geweigerd(NIET_TE_BEANTWOORDEN);
  const eerder = feiten.filter(({ feit }) => feit.soort === 'beantwoord' && feit.verzoek === verzoek);
  const sleutel = `antwoord:${id}:${verzoek}:${eerder.length + 1}`;
  const dagtekening = datumVan(op);
  const verteld = client === null ? [] : await leesVerteldOver(trx, gemeente, afzender, client);
  const gebouwd = bouwAntwoordbericht({
    afzender: gemeente,
    ontvanger: afzender,
    identificatie: berichtidentificatie(`${gemeente} ${sleutel}`),
    dagtekening,
    nu: {
      ReferentieAanbieder: referentie,
      VerzoekAntwoord: antwoord === 'afwijzen' ? '1' : '2',
      ...(reden !== null && { RedenAfwijzingVerzoek: reden }),
    },
    gevraagd: [referentie],
    eerder: await leesAntwoorden(trx, gemeente, afzender, client),
    toegewezen: verteld.flatMap(({ producten }) =>
      producten.flatMap(({ ReferentieAanbieder: r }) => (r === undefined ? [] : [r])),
    ),
  });
  if (!gebouwd.gelukt) {
    const [eerste, ...meer] = gebouwd.weigeringen;
    return geweigerd(bijVeld(eerste), ...meer.map(bijVeld));
  }
  const { Identificatie: identificatie } = gebouwd.waarde.bericht.Header.BerichtIdentificatie;
  const bericht = await zetKlaar(
    trx,
    gemeente,
    {
      soort: '319',
      aanbieder: afzender,
      identificatie,
      dagtekening,
      client,
      dossier: null,
      sleutel,
      antwoord_op: id,
      xml: gebouwd.waarde.xml,
    },
    { door, op },
  );
  // Of one answer there is one: the request is held, and its facts count them.
  if (bericht === undefined) throw new Error('een antwoord kon niet in de administratie');
  return gelukt({
    soort: 'beantwoord',
    verzoek,
    bericht,
    ...(antwoord === 'afwijzen' && reden !== null
      ? { antwoord: 'afgewezen', reden }
      : { antwoord: 'inOnderzoek' }),
  });
}

/** What this provider was answered about this client before; what it refused to take was no answer. */
async function leesAntwoorden(
  trx: Trx,
  gemeente: Gemeentecode,
  aanbieder: string,
  client: string | null,
): Promise<readonly BerichtVan<'319'>['Antwoord'][]> {
  const rijen = await vraag<{ readonly id: string }>(
    trx,
    `SELECT id FROM iwmobericht WHERE gemeente = $1 AND client = $2 AND richting = 'uit' AND soort = '319'
       AND ontvanger = $3 ORDER BY op DESC LIMIT 500`,
    [gemeente, client, aanbieder],
  );
  const antwoorden: BerichtVan<'319'>['Antwoord'][] = [];
  for (const { id } of rijen) {
    if (vouwBericht(await leesFeiten(trx, gemeente, id)).retour === 'afgekeurd') continue;
    const gelezen = leesBericht((await leesBytes(trx, gemeente, id)) ?? new Uint8Array());
    const bericht: Bericht | undefined = gelezen.gelukt ? gelezen.waarde.bericht : undefined;
    if (bericht?.soort === '319') antwoorden.push(bericht.Antwoord);
  }
  return antwoorden;
}

/** The element of the message as the field of the form; what was said before is about the whole. */
function bijVeld({ veld, ...weigering }: Weigering): Weigering {
  return veld?.endsWith('/RedenAfwijzingVerzoek') === true
    ? { ...weigering, veld: 'afwijsreden' }
    : weigering;
}

const NIET_TE_BEANTWOORDEN: Weigering = {
  code: 'nietTeBeantwoorden',
  reden: 'Dit verzoek kan niet (meer) worden beantwoord.',
  artikel: 'Omkeer',
  uitweg: 'Kijk in de tijdlijn wat er al is geantwoord.',
};

const AL_GEZEGD: Weigering = {
  code: 'alGezegd',
  reden: 'Op dit verzoek is al geantwoord, of al gezegd dat u toewijst.',
  artikel: 'iWmo 3.2 TR365, TR379',
  uitweg: 'Wijs toe in het dossier; het toewijzingsbericht is het antwoord.',
  veld: 'antwoord',
};

const ZONDER_REDEN: Weigering = {
  code: 'redenNietNodig',
  reden: 'Alleen bij een afwijzing hoort een reden.',
  artikel: 'iWmo 3.2 CD085',
  uitweg: 'Laat de reden leeg, of kies afwijzen.',
  veld: 'afwijsreden',
};
