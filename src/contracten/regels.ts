import { isDeepStrictEqual } from 'node:util';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import type { Aanbiedergegevens, Contract, Contractfeit, Productafspraak } from './register.ts';
import { vindContractproduct } from './register.ts';
import type { Anderen } from './gegevensregels.ts';
import { CONTRACT, dagenEis, gegevensEisen } from './gegevensregels.ts';
import type { Productmensen } from './mensen.ts';
import { mensenBij, onbevestigd } from './mensen.ts';
import { besluitOverStop } from './stopregels.ts';
import type { Stopopdracht } from './stopregels.ts';

export type Contractopdracht =
  | {
      readonly soort: 'aanbiederZetten';
      readonly gegevens: Aanbiedergegevens;
      /** For how many people it was confirmed that the contract ends, or has not begun. */
      readonly bevestigd?: number | null;
    }
  | { readonly soort: 'productZetten'; readonly product: Productafspraak }
  | {
      readonly soort: 'productLatenVervallen';
      readonly voorziening: LokaleCode;
      /** For how many people it was confirmed that they need another provider. */
      readonly bevestigd?: number | null;
    }
  | {
      readonly soort: 'capaciteitMelden';
      readonly voorziening: LokaleCode;
      readonly aantal: number | null;
      readonly wachtweken: number | null;
    }
  | Stopopdracht
  | {
      readonly soort: 'sluiten';
      readonly op: Datum;
      readonly reden: string;
      /** For how many people it was confirmed that they need another provider. */
      readonly bevestigd?: number | null;
    }
  | { readonly soort: 'doorgaan'; readonly reden: string };

export interface Contractcontext {
  readonly vandaag: Datum;
  readonly voorzieningen: readonly Voorziening[];
  /** The other providers. */
  readonly anderen: Anderen;
  /** Who waits for this provider or gets help there; absent: nobody. */
  readonly mensen?: readonly Productmensen[];
}

const HOOGSTENS = 100_000;
/** Longer than this is no waiting list but no supply. */
const HOOGSTENS_WEKEN = 104;

/** The facts that an order adds; none when it is so already. All that stands in the way at once. */
export function besluitOver(
  o: Contractopdracht,
  stand: Contract | undefined,
  ctx: Contractcontext,
): Uitkomst<readonly Contractfeit[]> {
  if (o.soort === 'aanbiederZetten')
    return tenzij([...gegevensEisen(o.gegevens, ctx.anderen), dagenEis(o, stand, ctx)], () =>
      anders(stand?.gegevens, o.gegevens, { soort: 'aanbiederGezet', gegevens: o.gegevens }),
    );
  if (stand === undefined)
    return geweigerd({
      code: 'aanbiederOnbekend',
      reden: 'Deze aanbieder staat niet in het register.',
      artikel: 'Omkeer',
      uitweg: 'Neem de aanbieder eerst op.',
    });
  switch (o.soort) {
    case 'productZetten':
      return productZetten(o.product, stand, ctx);
    case 'productLatenVervallen':
      if (!vindContractproduct(stand, o.voorziening)) return tenzij([], () => []);
      return tenzij(
        [onbevestigd(o.bevestigd ?? null, mensenBij(ctx.mensen ?? [], o.voorziening), 'product')],
        () => [{ soort: 'productVervallen', voorziening: o.voorziening }],
      );
    case 'capaciteitMelden':
      return capaciteitMelden(o, stand, ctx);
    case 'sluiten':
      return tenzij(
        [
          leegVeld(o.reden, 'reden', 'Er staat niet waarom de aanbieder sluit.', CONTRACT),
          o.op < stand.gegevens.contractVan
            ? {
                code: 'sluitVoorContract',
                reden: `Het contract begint pas op ${datumLang(stand.gegevens.contractVan)}.`,
                artikel: CONTRACT,
                uitweg: 'Kies een latere dag, of wijzig het contract.',
                veld: 'op',
              }
            : undefined,
          onbevestigd(o.bevestigd ?? null, mensenBij(ctx.mensen ?? []), 'aanbieder'),
        ],
        () =>
          anders(
            stand.sluit,
            { op: o.op, reden: o.reden },
            { soort: 'aanbiederSluit', op: o.op, reden: o.reden },
          ),
      );
    case 'doorgaan':
      return tenzij(
        [leegVeld(o.reden, 'reden', 'Er staat niet waarom de aanbieder toch doorgaat.', CONTRACT)],
        () => (stand.sluit ? [{ soort: 'aanbiederGaatDoor', reden: o.reden }] : []),
      );
    default:
      return besluitOverStop(o, stand, ctx.vandaag);
  }
}

function anders(was: unknown, nu: unknown, feit: Contractfeit): readonly Contractfeit[] {
  return isDeepStrictEqual(was, nu) ? [] : [feit];
}

function productZetten(
  product: Productafspraak,
  stand: Contract,
  { voorzieningen }: Contractcontext,
): Uitkomst<readonly Contractfeit[]> {
  const bekend = voorzieningen.find(({ code }) => code === product.voorziening);
  const was = vindContractproduct(stand, product.voorziening);
  const { voorziening, tarief, iwmo } = product;
  return tenzij(
    [
      bekend?.soort === 'maatwerk'
        ? undefined
        : {
            code: 'geenMaatwerk',
            reden: bekend
              ? `${bekend.naam} krijgt een inwoner zonder besluit: daar hoort geen contract bij.`
              : 'Deze voorziening kent de gemeente niet.',
            artikel: 'Wmo 2.3.5, 2.6.3',
            uitweg: 'Kies een maatwerkvoorziening uit de lijst.',
            veld: 'voorziening',
          },
      tarief !== null && tarief < 0
        ? {
            code: 'tariefNegatief',
            reden: 'Een tarief is niet minder dan nul.',
            artikel: 'Wmo 2.6.6 (niet geverifieerd)',
            uitweg: 'Vul het tarief per eenheid in, of laat het leeg.',
            veld: 'tarief',
          }
        : undefined,
      iwmo !== null && !/^\d{2}$/.test(iwmo.categorie)
        ? iwmofout('categorie', 'Een productcategorie van iWmo heeft twee cijfers.')
        : undefined,
      iwmo !== null && !/^[0-9A-Z]{5}$/.test(iwmo.code)
        ? iwmofout('productcode', 'Een productcode van iWmo heeft vijf tekens, zoals 01A04.')
        : undefined,
    ],
    () =>
      anders(
        was && { voorziening: was.voorziening, tarief: was.tarief, iwmo: was.iwmo },
        { voorziening, tarief, iwmo },
        { soort: 'productGezet', product: { voorziening, tarief, iwmo } },
      ),
  );
}

function iwmofout(veld: string, reden: string): Weigering {
  return {
    code: `${veld}Ongeldig`,
    reden,
    artikel: 'iWmo 3.2',
    uitweg: 'Vul categorie en code allebei in, of laat ze allebei leeg.',
    veld,
  };
}

function capaciteitMelden(
  { voorziening, aantal, wachtweken }: Extract<Contractopdracht, { readonly soort: 'capaciteitMelden' }>,
  stand: Contract,
  { vandaag }: Contractcontext,
): Uitkomst<readonly Contractfeit[]> {
  const product = vindContractproduct(stand, voorziening);
  const telling = (
    waarde: number | null,
    hoogstens: number,
    fout: Pick<Weigering, 'code' | 'reden' | 'uitweg' | 'veld'>,
  ): Weigering | undefined =>
    waarde !== null && (!Number.isInteger(waarde) || waarde < 0 || waarde > hoogstens)
      ? { ...fout, artikel: 'contractstandaard Wmo 3.5' }
      : undefined;
  return tenzij(
    [
      product ? undefined : productNietGeleverd(stand),
      telling(aantal, HOOGSTENS, {
        code: 'capaciteitOngeldig',
        reden:
          aantal !== null && aantal < 0
            ? 'De capaciteit kan niet minder dan nul zijn.'
            : 'Dit is geen aantal mensen.',
        uitweg: 'Vul 0 of meer in, of laat het leeg als het niet bekend is.',
        veld: 'aantal',
      }),
      telling(wachtweken, HOOGSTENS_WEKEN, {
        code: 'wachttijdOngeldig',
        reden: `Een wachttijd is een heel aantal weken, van 0 tot en met ${HOOGSTENS_WEKEN}.`,
        uitweg: 'Vul het aantal weken in, of laat het leeg als het niet bekend is.',
        veld: 'wachtweken',
      }),
    ],
    () => [
      ...(product?.capaciteit === aantal
        ? []
        : [{ soort: 'capaciteitGemeld', voorziening, aantal, op: vandaag } as const]),
      ...((product?.wachtweken ?? null) === wachtweken
        ? []
        : [{ soort: 'wachttijdGemeld', voorziening, weken: wachtweken, op: vandaag } as const]),
    ],
  );
}

/** For something the provider does not deliver. */
function productNietGeleverd({ gegevens }: Contract): Weigering {
  return {
    code: 'productOnbekend',
    reden: `${gegevens.naam} levert deze voorziening niet.`,
    artikel: CONTRACT,
    uitweg: 'Kies een product van deze aanbieder, of neem het product eerst op.',
    veld: 'voorziening',
  };
}
