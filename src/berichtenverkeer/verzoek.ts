import type { Datum } from '../kern/datum.ts';
import type { Bericht, BerichtVan, ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import type { Berichtfeit, Gedateerd } from './bericht.ts';

type Product = ToegewezenProduct['Product'];
type Omvang = ToegewezenProduct['Omvang'];

/** One thing that is asked, with an answer of its own. */
export interface Gevraagd {
  /** Place in the message, from 1; a request for change (317) is one. */
  readonly verzoek: number;
  readonly referentie: string;
  readonly wat: readonly Gevraagdproduct[];
}

export interface Gevraagdproduct {
  readonly hoe: 'toewijzen' | 'wijzigen' | 'ongewijzigd' | 'erbij';
  readonly toewijzingnummer?: number | undefined;
  readonly product?: Product | undefined;
  readonly ingang?: Datum | undefined;
  readonly einde?: Datum | undefined;
  readonly omvang?: Omvang | undefined;
  readonly budget?: number | undefined;
}

/** What is asked in a 315 or 317; nothing in another message. */
export function gevraagdIn(bericht: Bericht): readonly Gevraagd[] {
  if (bericht.soort === '315')
    return bericht.Client.AangevraagdeProducten.map((p, plaats) => ({
      verzoek: plaats + 1,
      referentie: p.ReferentieAanbieder,
      wat: [
        {
          hoe: 'toewijzen',
          product: p.Product,
          ingang: p.ToewijzingIngangsdatum,
          einde: p.ToewijzingEinddatum,
          omvang: p.Omvang,
          budget: p.Budget,
        },
      ],
    }));
  return bericht.soort === '317' ? [wijziging(bericht.Client.Verzoek)] : [];
}

function wijziging(verzoek: BerichtVan<'317'>['Client']['Verzoek']): Gevraagd {
  const gewenst = (p: NonNullable<typeof verzoek.TeWijzigenProducten>[number] | Nieuw) => ({
    ingang: p.GewensteIngangsdatum,
    einde: p.Einddatum,
    omvang: p.Omvang,
    budget: p.Budget,
  });
  type Nieuw = NonNullable<typeof verzoek.NieuweProducten>[number];
  return {
    verzoek: 1,
    referentie: verzoek.ReferentieAanbieder,
    wat: [
      ...(verzoek.TeWijzigenProducten ?? []).map(
        (p) => ({ hoe: 'wijzigen', toewijzingnummer: p.ToewijzingNummer, ...gewenst(p) }) as const,
      ),
      ...(verzoek.NieuweProducten ?? []).map(
        (p) => ({ hoe: 'erbij', product: p.Product, ...gewenst(p) }) as const,
      ),
      ...(verzoek.OngewijzigdeProducten ?? []).map(
        (p) => ({ hoe: 'ongewijzigd', toewijzingnummer: p.ToewijzingNummer }) as const,
      ),
    ],
  };
}

/** How far the answer is. A refusal or an assignment (301) ends it; being looked into does not (TR374). */
export const VERZOEKSTANDEN = ['open', 'inOnderzoek', 'toegezegd', 'afgewezen', 'toegewezen'] as const;
export type Verzoekstand = (typeof VERZOEKSTANDEN)[number];

/** By which facts there are: their order makes no difference. What the provider refused was no answer. */
export function verzoekstand(feiten: readonly Pick<Gedateerd, 'feit'>[], verzoek: number): Verzoekstand {
  const geweigerd = new Set(
    feiten.flatMap(({ feit }) => (feit.soort === 'antwoordGeweigerd' ? [feit.bericht] : [])),
  );
  const is = (wat: (feit: Berichtfeit) => boolean): boolean =>
    feiten.some(
      ({ feit }) =>
        'verzoek' in feit &&
        feit.verzoek === verzoek &&
        !('bericht' in feit && geweigerd.has(feit.bericht)) &&
        wat(feit),
    );
  if (is(({ soort }) => soort === 'toegewezen')) return 'toegewezen';
  if (is((feit) => feit.soort === 'beantwoord' && feit.antwoord === 'afgewezen')) return 'afgewezen';
  if (is(({ soort }) => soort === 'toegezegd')) return 'toegezegd';
  return is(({ soort }) => soort === 'beantwoord') ? 'inOnderzoek' : 'open';
}

export function isBeantwoord(stand: Verzoekstand): boolean {
  return stand === 'afgewezen' || stand === 'toegewezen';
}

/** With these facts added: does everything that is asked have its last answer? Then the message is done. */
export function sluitAf(
  gevraagd: readonly Pick<Gevraagd, 'verzoek'>[],
  feiten: readonly Pick<Gedateerd, 'feit'>[],
  nieuw: readonly Berichtfeit[],
): readonly Berichtfeit[] {
  const alle = [...feiten, ...nieuw.map((feit) => ({ feit }))];
  const klaar = gevraagd.every(({ verzoek }) => isBeantwoord(verzoekstand(alle, verzoek)));
  return klaar ? [...nieuw, { soort: 'verwerkt' }] : nieuw;
}
