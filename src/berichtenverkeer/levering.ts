import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import type { Bericht } from '../koppelvlakken/iwmo/berichten.ts';
import type { Leveringpoort, Melder } from './poort.ts';

/** One start or stop of a message, and how it is done. Counted from 1. */
export interface Leveringregel {
  readonly regel: number;
  doe(poort: Leveringpoort, gemeente: Gemeentecode): Promise<Uitkomst<unknown>>;
}

/** What the starts and stops in a message ask; undefined for a message about something else. */
export function leveringregels(
  bericht: Bericht,
  namens: PersoonId | null,
): readonly Leveringregel[] | undefined {
  if (bericht.soort !== '305' && bericht.soort !== '307') return undefined;
  const melder: Melder = { afzender: bericht.Header.Afzender, bsn: bericht.Client.Bsn, namens };
  if (bericht.soort === '305')
    return bericht.Client.StartProducten.map((product, plaats) =>
      regel(
        plaats,
        product,
        'StartProducten/StartProduct',
        (toewijzingsnummer) => (poort, gemeente) =>
          poort.start(gemeente, melder, { toewijzingsnummer, op: product.Begindatum }),
      ),
    );
  return bericht.Client.StopProducten.map((product, plaats) =>
    regel(
      plaats,
      product,
      'StopProducten/StopProduct',
      (toewijzingsnummer) => (poort, gemeente) =>
        poort.stop(gemeente, melder, {
          toewijzingsnummer,
          op: product.Einddatum,
          redencode: product.RedenBeeindiging,
        }),
    ),
  );
}

function regel(
  plaats: number,
  product: { readonly ToewijzingNummer?: number; readonly StatusAanlevering: string },
  element: string,
  doe: (toewijzingsnummer: number) => Leveringregel['doe'],
): Leveringregel {
  const veld = `/Bericht/Client/${element}[${plaats + 1}]`;
  const { ToewijzingNummer: nummer } = product;
  if (product.StatusAanlevering !== '1')
    return { regel: plaats + 1, doe: weigert({ ...VERWIJDERING, veld: `${veld}/StatusAanlevering` }) };
  if (nummer === undefined)
    return { regel: plaats + 1, doe: weigert({ ...ZONDER_NUMMER, veld: `${veld}/ToewijzingNummer` }) };
  const zoDoen = doe(nummer);
  return { regel: plaats + 1, doe: async (poort, gemeente) => metVeld(await zoDoen(poort, gemeente), veld) };
}

const weigert = (reden: Weigering) => () => Promise.resolve(geweigerd(reden));

/** A refusal from elsewhere gets its place in the message. */
function metVeld(uitkomst: Uitkomst<unknown>, veld: string): Uitkomst<unknown> {
  if (uitkomst.gelukt) return uitkomst;
  const [eerste, ...meer] = uitkomst.weigeringen;
  return geweigerd({ ...eerste, veld }, ...meer.map((w) => ({ ...w, veld })));
}

const VERWIJDERING = {
  code: 'aanleveringVerwijderd',
  reden: 'De aanbieder trekt een eerdere start of stop in. Dat doet Omkeer niet vanzelf.',
  artikel: 'iWmo 3.2 CS058',
  uitweg: 'Zet het terug in het dossier, of vraag de aanbieder wat er is gebeurd.',
};

const ZONDER_NUMMER = {
  code: 'toewijzingsnummerOntbreekt',
  reden: 'Er staat geen toewijzingsnummer bij, dus het is niet zeker om welke toewijzing het gaat.',
  artikel: 'Omkeer',
  uitweg: 'Zoek de toewijzing bij deze inwoner en aanbieder, en leg het daar vast.',
};
