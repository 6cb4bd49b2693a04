import type { Datum } from '../../../kern/datum.ts';
import type { ToegewezenProduct } from '../berichten.ts';
import { isVerwijderd } from './product.ts';
import type { Op, Regel } from './regel.ts';
import { sleutelVan, waar } from './regel.ts';

/** A new 301 beside the last one to the same provider about the same client. */
export interface Vervolg {
  readonly nu: readonly (ToegewezenProduct & Op)[];
  readonly vorige: readonly ToegewezenProduct[];
  readonly dagtekening: Datum;
}

export type Vervolgregel = Pick<Regel, 'code' | 'eis' | 'uitweg'> & {
  readonly fout: (vervolg: Vervolg) => readonly string[];
};

const LIJST = '/Bericht/Client/ToegewezenProducten';

/** What a 301 may leave out and change since the last one. */
export const VERVOLGREGELS: readonly Vervolgregel[] = [
  {
    code: 'OP087',
    eis: 'Een toewijzingsbericht bevat alle toewijzingen die nog gelden, niet alleen wat er verandert.',
    uitweg:
      'Neem de toewijzing op: ongewijzigd, met een nieuwe einddatum, of verwijderd (reden 13, einde op de ingangsdatum).',
    fout: ({ nu, vorige, dagtekening }) => {
      const genoemd = new Set(nu.map(({ ToewijzingNummer }) => ToewijzingNummer));
      return vorige
        .filter((v) => geldtNog(v, dagtekening) && !genoemd.has(v.ToewijzingNummer))
        .map((v) => `${LIJST}/ToegewezenProduct[ToewijzingNummer=${v.ToewijzingNummer}]`);
    },
  },
  {
    code: 'OP033x1',
    eis: 'Van een toewijzing veranderen alleen de einddatum, het budget, en het volume als dat over de hele duur is.',
    uitweg: 'Beëindig de toewijzing, en wijs het andere toe met een nieuw nummer (IV066).',
    fout: (vervolg) => gewijzigd(vervolg, (nu, vorige) => vast(nu) !== vast(vorige), ''),
  },
  {
    code: 'IV099',
    eis: 'Een reden van wijziging staat er als de toewijzing is veranderd, en alleen dan.',
    uitweg: 'Vul de reden in als er iets is veranderd; laat die weg bij een nieuwe of gelijke toewijzing.',
    fout: (vervolg) => [
      ...waar(
        vervolg.nu.filter((nu) => vorigeVan(nu, vervolg) === undefined),
        ({ RedenWijziging }) => RedenWijziging !== undefined,
        '/RedenWijziging',
      ),
      ...gewijzigd(
        vervolg,
        (nu, vorige) =>
          !verwijderd(vorige) && (nu.RedenWijziging !== undefined) !== (inhoudVan(nu) !== inhoudVan(vorige)),
        '/RedenWijziging',
      ),
    ],
  },
  {
    code: 'IV013',
    eis: 'Het moment van toewijzen blijft gelijk als er niets verandert, en is later als er iets verandert.',
    uitweg: 'Neem het oude moment over, of vul in wanneer de wijziging is vastgesteld.',
    fout: (vervolg) =>
      gewijzigd(
        vervolg,
        (nu, vorige) =>
          inhoudVan(nu) === inhoudVan(vorige) ? moment(nu) !== moment(vorige) : moment(nu) <= moment(vorige),
        '/Toewijzingsdatum',
      ),
  },
];

function vorigeVan({ ToewijzingNummer }: ToegewezenProduct, { vorige }: Vervolg) {
  return vorige.find((v) => v.ToewijzingNummer === ToewijzingNummer);
}

function gewijzigd(
  vervolg: Vervolg,
  breekt: (nu: ToegewezenProduct, vorige: ToegewezenProduct) => boolean,
  element: string,
): readonly string[] {
  return waar(
    vervolg.nu,
    (nu) => {
      const vorige = vorigeVan(nu, vervolg);
      return vorige !== undefined && breekt(nu, vorige);
    },
    element,
  );
}

export function verwijderd({ RedenWijziging, Ingangsdatum, Einddatum }: ToegewezenProduct): boolean {
  return isVerwijderd({ redenWijziging: RedenWijziging, ingang: Ingangsdatum, einde: Einddatum });
}

/** Not taken back, and not over on that day. */
export function geldtNog(product: ToegewezenProduct, dagtekening: Datum): boolean {
  return !verwijderd(product) && (product.Einddatum ?? '9999') >= dagtekening;
}

/** What makes it this assignment and no other. Frequentie 6 is a volume over the whole period. */
function vast({ Product, Ingangsdatum, Omvang }: ToegewezenProduct): string {
  const volume = Omvang?.Frequentie === '6' ? undefined : Omvang?.Volume;
  return sleutelVan(
    Product?.Categorie,
    Product?.Code,
    Ingangsdatum,
    volume,
    Omvang?.Eenheid,
    Omvang?.Frequentie,
  );
}

/** Everything that can change, apart from why and when. Taken back is no reason: of one day its days are as before. */
export function inhoudVan(product: ToegewezenProduct): string {
  return sleutelVan(
    vast(product),
    product.Omvang?.Volume,
    product.Budget,
    product.Einddatum,
    product.Commentaar,
    verwijderd(product) ? 'verwijderd' : undefined,
  );
}

function moment({ Toewijzingsdatum, Toewijzingstijd }: ToegewezenProduct): string {
  return `${Toewijzingsdatum}T${Toewijzingstijd}`;
}
