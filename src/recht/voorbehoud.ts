import type { Datum } from '../kern/datum.ts';
import { binnenAtw } from './atw.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import type { Lengte, Termijn, Verificatie } from './termijn.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { UITLEGTWIJFEL } from './uitleg.ts';

/** How well a term was checked, in words. */
export const VERIFICATIETEKST: Readonly<Record<Verificatie, string>> = {
  wettekst: 'Het artikel is gelezen.',
  wettekstOud: 'Het artikel is gelezen in een oudere versie. Controleer het op wetten.overheid.nl.',
  secundair: 'De termijn is gelezen in uitleg van anderen, niet in de wet zelf.',
  seed: 'De termijn staat in een gemeentelijk stuk, niet in een wet.',
  algemeneKennis: 'De termijn is niet nagezien in een bron. Controleer hem op wetten.overheid.nl.',
};

/** What the calendar knows for certain; outside these years a date may be a day or more too early. */
const BEKENDE_JAREN = GELIJKGESTELDE_DAGEN.map((dag) => dag.datum.slice(0, 4));
const EERSTE_JAAR = BEKENDE_JAREN.at(0) ?? '';
const LAATSTE_JAAR = BEKENDE_JAREN.at(-1) ?? '';
/** The version of the Atw that was read. */
const ATW_GELEZEN = '2010-10-10';

/** What an outcome rests on, as far as it matters for doubt. */
export interface Gerekend {
  readonly van: Termijn;
  readonly lengte: Lengte | undefined;
  readonly begin: Datum;
  readonly einde: Datum;
  readonly metPeriodes: boolean;
}

/** Everything about this outcome that is not beyond doubt, in plain sentences; often nothing. */
export function voorbehoudBij(som: Gerekend): readonly string[] {
  const { van } = som;
  const nagezien = van.verificatie === 'wettekst' ? [] : [VERIFICATIETEKST[van.verificatie]];
  return [...nagezien, ...twijfels(som).map((keuze) => UITLEGTWIJFEL[keuze].tekst), ...kalendertwijfel(som)];
}

/** The choices of interpretation this outcome depends on. */
function twijfels({ van, lengte, metPeriodes }: Gerekend): readonly (keyof Uitlegkeuzes)[] {
  if (lengte === undefined) return [];
  return [
    ...(van.telVanaf === 'dagNa' && !van.artikel.startsWith('6:7') ? (['dagVanGebeurtenis'] as const) : []),
    ...(metPeriodes ? (['dagVanAanvulling', 'laatsteHersteldag'] as const) : []),
    ...(lengte.eenheid === 'werkdagen' ? (['gelijkgesteldeDag'] as const) : []),
    ...(van.eenheid === 'vrij' ? (['eigenTermijnVolgensAtw'] as const) : []),
  ];
}

function kalendertwijfel({ van, lengte, begin, einde }: Gerekend): readonly string[] {
  if (lengte === undefined || !gebruiktKalender(van, lengte)) return [];
  const vroegste = begin < einde ? begin : einde;
  const laatste = begin < einde ? einde : begin;
  const bekend = vroegste.slice(0, 4) >= EERSTE_JAAR && laatste.slice(0, 4) <= LAATSTE_JAAR;
  return [
    ...(bekend
      ? []
      : [
          `Welke dagen bij koninklijk besluit met een feestdag zijn gelijkgesteld, is hier bekend van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`,
        ]),
    ...(vroegste < ATW_GELEZEN
      ? [
          'De feestdagen zijn die van de Algemene termijnenwet zoals zij sinds 2010 luidt. Hoe de wet daarvoor luidde, en de regel voor Koninginnedag, is niet nagezien.',
        ]
      : []),
  ];
}

function gebruiktKalender(van: Termijn, lengte: Lengte): boolean {
  if (lengte.eenheid === 'werkdagen') return true;
  return binnenAtw(lengte) && van.telVanaf !== 'terug' && (van.atw || van.eenheid === 'vrij');
}
