import fc from 'fast-check';
import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import type { Bericht, Berichtsoort, ToegewezenProduct } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { BERICHTEN } from '../../src/koppelvlakken/iwmo/berichten.ts';
import type { Groep, Inhoud, Tekst } from '../../src/koppelvlakken/iwmo/soorten.ts';
import { inhoudVan } from '../../src/koppelvlakken/iwmo/soorten.ts';
import { DAGTEKENING } from './iwmo-kop.ts';

/** Any message that has the right form, drawn from the description itself. */
export function willekeurigBericht(soort: Berichtsoort): fc.Arbitrary<Bericht> {
  return groep(BERICHTEN[soort]).map((velden) => ({ soort, ...velden }) as Bericht);
}

function groep({ velden }: Groep): fc.Arbitrary<object> {
  const namen = Object.keys(velden);
  const inhouden = Object.fromEntries(
    namen.flatMap((naam) => {
      const binnen = inhoudVan(velden[naam]);
      return binnen ? [[naam, waarde(binnen)] as const] : [];
    }),
  );
  return fc.record(inhouden, { requiredKeys: namen.filter((naam) => velden[naam]?.soort !== 'mag') });
}

function waarde(inhoud: Inhoud): fc.Arbitrary<unknown> {
  switch (inhoud.soort) {
    case 'groep':
      return groep(inhoud);
    case 'lijst':
      return fc.array(waarde(inhoud.deel), { minLength: 1, maxLength: 3 });
    case 'code':
      return fc.constantFrom(...inhoud.codes);
    case 'getal':
      return fc.oneof(
        fc.nat({ max: 9 }),
        fc.nat({ max: Math.min(inhoud.max, 2 ** 31 - 1) }),
        fc.constant(inhoud.max),
      );
    case 'datum':
      return fc.integer({ min: -40_000, max: 40_000 }).map((dagen) => plusDagen(DAGTEKENING, dagen));
    case 'tijd':
      return fc
        .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
        .map((delen) => delen.map((deel) => String(deel).padStart(2, '0')).join(':'));
    case 'vast':
      return fc.constant(inhoud.tekst);
    case 'tekst':
      return tekst(inhoud);
  }
}

const EEN_VAN = (tekens: string) => fc.constantFrom(...Array.from(tekens));
const TEKENS = EEN_VAN('azAZ09 .-&<>"\'\téÜßỳ漢ع😀\u00a0');
const CIJFER = EEN_VAN('0123456789');
const NUMMER = fc.nat({ max: 30 });

function tekst({ vorm, max = 40 }: Tekst): fc.Arbitrary<string> {
  const rij = (unit: fc.Arbitrary<string>, minLength: number, maxLength = max) =>
    fc.string({ unit, minLength, maxLength });
  switch (vorm) {
    case 'vrij':
      return rij(fc.oneof(TEKENS, fc.constantFrom('\n', '\r')), 1);
    case 'regel':
      return rij(TEKENS, 1).filter((t) => /[^ \t]/.test(t));
    case 'commentaar':
      return rij(fc.oneof(TEKENS, fc.constantFrom('\n', '\r')), 1).filter((t) => /[^ \t\n\r]/.test(t));
    case 'vierCijfers':
      return rij(CIJFER, 4, 4);
    case 'achtCijfers':
      return rij(CIJFER, 8, 8);
    case 'negenCijfers':
      return rij(CIJFER, 9, 9);
    case 'cijfers':
      return rij(CIJFER, 1);
    case 'letters':
      return rij(EEN_VAN('azAZÀéỳ'), 1);
    case 'lettersEnCijfers':
      return rij(EEN_VAN('azAZ09'), 1);
    case 'versie':
      return fc.tuple(NUMMER, NUMMER, NUMMER).map((delen) => delen.join('.'));
  }
}

/** Categories of which nothing may overlap, and one of which it may. */
const CATEGORIEEN = ['01', '02', '03', '07', '11', '18'] as const;

/** Any set of assignments that a municipality may send as the first to a provider about a client. */
export const willekeurigeToewijzingen: fc.Arbitrary<readonly ToegewezenProduct[]> = fc
  .uniqueArray(fc.constantFrom(...CATEGORIEEN), { minLength: 1 })
  .chain((categorieen) => fc.tuple(...categorieen.map(reeks)))
  .map((reeksen) => reeksen.flat().map((een, plaats) => ({ ...een, ToewijzingNummer: 100 + plaats })));

type ZonderNummer = Omit<ToegewezenProduct, 'ToewijzingNummer'>;

/** One to three assignments in one category, each after the one before; only the last may have no end. */
function reeks(categorie: (typeof CATEGORIEEN)[number]): fc.Arbitrary<readonly ZonderNummer[]> {
  const stuk = fc.record({
    na: fc.nat({ max: 40 }),
    duur: fc.nat({ max: 400 }),
    hoeveel: fc.constantFrom('perWeek', 'perMaand', 'totaal', 'budget', 'categorie'),
    volume: fc.nat({ max: 99_999_999 }),
    toegewezen: fc.nat({ max: 900 }),
    openEinde: fc.boolean(),
  });
  return fc.array(stuk, { minLength: 1, maxLength: 3 }).map((stukken) => {
    let vrij = plusDagen(DAGTEKENING, -600);
    return stukken.map(({ na, duur, hoeveel, volume, toegewezen, openEinde }, plaats) => {
      const Ingangsdatum = plusDagen(vrij, na);
      const Einddatum = plusDagen(Ingangsdatum, duur);
      vrij = plusDagen(Einddatum, 1);
      const open =
        openEinde && plaats === stukken.length - 1 && hoeveel !== 'perWeek' && hoeveel !== 'budget';
      return {
        Product:
          hoeveel === 'categorie' || hoeveel === 'budget'
            ? { Categorie: categorie }
            : { Categorie: categorie, Code: 'AAAAA' },
        Toewijzingsdatum: plusDagen(DAGTEKENING, -toegewezen),
        Toewijzingstijd: '12:00:00',
        Ingangsdatum,
        ...(open ? {} : { Einddatum }),
        ...omvang(hoeveel, volume),
      };
    });
  });
}

function omvang(hoeveel: string, volume: number): Pick<ToegewezenProduct, 'Omvang' | 'Budget'> {
  switch (hoeveel) {
    case 'perWeek':
      return { Omvang: { Volume: volume, Eenheid: '16', Frequentie: '2' } };
    case 'perMaand':
      return { Omvang: { Volume: volume, Eenheid: '83', Frequentie: '4' } };
    case 'totaal':
      return { Omvang: { Volume: volume, Eenheid: '82', Frequentie: '6' } };
    case 'budget':
      return { Budget: volume };
    default:
      return {};
  }
}

/** What may have become of an assignment by the next message. */
export function willekeurigVervolg(
  vorige: ToegewezenProduct,
  dagtekening: Datum,
): fc.Arbitrary<ToegewezenProduct> {
  const { Ingangsdatum, Einddatum } = vorige;
  if (Einddatum === Ingangsdatum) return fc.constant(vorige);
  const anders = {
    ...vorige,
    Toewijzingsdatum: dagtekening,
    Toewijzingstijd: '13:00:00',
    Einddatum: Ingangsdatum,
  };
  return fc.constantFrom<ToegewezenProduct>(
    vorige,
    { ...anders, RedenWijziging: '05' },
    { ...anders, RedenWijziging: '13' },
  );
}
