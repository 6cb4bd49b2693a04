import { plusDagen } from '../../../kern/datum.ts';
import type { Bericht, ToegewezenProduct } from '../berichten.ts';
import type { Prestatie } from './gezicht.ts';
import { prestaties } from './gezicht.ts';
import type { Omstandigheden, Regel } from './regel.ts';
import { verband, waar } from './regel.ts';

const UUR = '04';
const MINUUT = '01';

/** Rules about what is declared against what was assigned. */
export const LEVERINGSREGELS: readonly Regel[] = [
  verband(
    'TR338',
    { berichten: ['323'], retourcode: '9338' },
    'Een prestatie hoort bij een toewijzing van deze client.',
    'Controleer het toewijzingnummer.',
    (b, bij) =>
      bij.toewijzingenElders === true
        ? []
        : waar(
            prestaties(b),
            (p) => bij.toewijzingenVan?.(p.bsn) !== undefined && bijbehorend(p, bij) === undefined,
            '/ToewijzingNummer',
          ),
  ),
  verband(
    'TR307',
    { berichten: ['323'], retourcode: '9307' },
    'Een productperiode begint niet voor de toewijzing ingaat.',
    'Controleer de periode.',
    (b, bij) =>
      tegen(b, bij, (p, t) => p.ProductPeriode.Begindatum < t.Ingangsdatum, '/ProductPeriode/Begindatum'),
  ),
  verband(
    'TR308',
    { berichten: ['323'], retourcode: '9308' },
    'Een productperiode eindigt niet na de toewijzing.',
    'Controleer de periode.',
    (b, bij) =>
      tegen(
        b,
        bij,
        (p, t) => t.Einddatum !== undefined && p.ProductPeriode.Einddatum > t.Einddatum,
        '/ProductPeriode/Einddatum',
      ),
  ),
  verband(
    'TR339',
    { berichten: ['323'], retourcode: '9339' },
    'De productcategorie is die van de toewijzing.',
    'Neem de categorie van de toewijzing over.',
    (b, bij) =>
      tegen(
        b,
        bij,
        (p, t) => t.Product !== undefined && t.Product.Categorie !== p.ProductCategorie,
        '/ProductCategorie',
      ),
  ),
  verband(
    'TR340',
    { berichten: ['323'], retourcode: '9340' },
    'De productcode is die van de toewijzing.',
    'Neem de code van de toewijzing over.',
    (b, bij) =>
      tegen(
        b,
        bij,
        (p, t) => t.Product?.Code !== undefined && t.Product.Code !== p.ProductCode,
        '/ProductCode',
      ),
  ),
  verband(
    'TR341',
    { berichten: ['323'], retourcode: '9341' },
    'De eenheid is die van de toewijzing; een toewijzing in uren mag in minuten.',
    'Neem de eenheid van de toewijzing over.',
    (b, bij) =>
      tegen(
        b,
        bij,
        (p, t) => t.Omvang !== undefined && !eenheidPast(t.Omvang.Eenheid, p.Eenheid),
        '/Eenheid',
      ),
  ),
  verband(
    'TR384',
    { berichten: ['323'], retourcode: '9384' },
    'Op een verwijderde toewijzing wordt niet gedeclareerd.',
    'Overleg met de gemeente.',
    (b, bij) => tegen(b, bij, (_p, t) => t.RedenWijziging === '13', '/ToewijzingNummer'),
  ),
  verband(
    'TR387',
    { berichten: ['323'], retourcode: '9387' },
    'Een productperiode begint op de eerste van de maand, of op de dag dat de toewijzing in die maand ingaat.',
    'Pas het begin van de periode aan.',
    (b, bij) =>
      tegen(
        b,
        bij,
        ({ ProductPeriode: { Begindatum } }, t) =>
          !Begindatum.endsWith('-01') && Begindatum !== t.Ingangsdatum,
        '/ProductPeriode/Begindatum',
      ),
  ),
  verband(
    'TR388',
    { berichten: ['323'], retourcode: '9388' },
    'Een productperiode eindigt op de laatste van de maand, of op de dag dat de toewijzing in die maand eindigt.',
    'Pas het einde van de periode aan.',
    (b, bij) =>
      tegen(
        b,
        bij,
        ({ ProductPeriode: { Einddatum } }, t) =>
          !plusDagen(Einddatum, 1).endsWith('-01') && Einddatum !== t.Einddatum,
        '/ProductPeriode/Einddatum',
      ),
  ),
];

function bijbehorend(p: Prestatie, { toewijzingenVan }: Omstandigheden): ToegewezenProduct | undefined {
  return toewijzingenVan?.(p.bsn)?.find((t) => t.ToewijzingNummer === p.ToewijzingNummer);
}

/** The prestaties that break a rule about the assignment they belong to. */
function tegen(
  b: Bericht,
  bij: Omstandigheden,
  breekt: (prestatie: Prestatie, toewijzing: ToegewezenProduct) => boolean,
  element: string,
): string[] {
  return waar(
    prestaties(b),
    (prestatie) => {
      const toewijzing = bijbehorend(prestatie, bij);
      return toewijzing !== undefined && breekt(prestatie, toewijzing);
    },
    element,
  );
}

function eenheidPast(toegewezen: string, gedeclareerd: string): boolean {
  return toegewezen === gedeclareerd || (toegewezen === UUR && gedeclareerd === MINUUT);
}
