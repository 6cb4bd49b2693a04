import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN, met } from '../../../test/bouwers/iwmo.ts';
import { leesBsn } from '../../kern/bsn.ts';
import type { Datum } from '../../kern/datum.ts';
import { datum } from '../../kern/datum.ts';
import type { BerichtVan, ToegewezenProduct } from './berichten.ts';
import { beoordeel } from './ontvangst.ts';
import type { Omstandigheden } from './regels/regel.ts';

const [EERSTE] = GOEDE_BERICHTEN['301'].Client.ToegewezenProducten;
const [PRESTATIE] = GOEDE_BERICHTEN['323'].Declaratie.Clienten[0]?.Prestaties ?? [];
/** Invented numbers of the range for tests that pass the elfproef. */
const BSNS = Array.from({ length: 6_000 }, (_, i) => leesBsn(String(999_900_000 + i))).flatMap(
  (bsn) => bsn ?? [],
);

const PLAATS: ReadonlyMap<string, number> = new Map(BSNS.map((bsn, i) => [bsn, i]));

function declaratie(clienten: number): BerichtVan<'323'> {
  return met(GOEDE_BERICHTEN['323'], {
    'Declaratie/Clienten': BSNS.slice(0, clienten).map((Bsn, i) => ({
      Bsn,
      Prestaties: [{ ...PRESTATIE, ToewijzingNummer: i, ProductReferentie: { ReferentieNummer: `P${i}` } }],
    })),
    'Declaratie/TotaalIngediendBedrag': { TotaalBedrag: 45_000 * clienten, DebetCredit: 'D' },
  });
}

/** The last day of the assignment; undefined as it was made, to the end of the year. */
type Einde = Datum | undefined;
const GOED: Einde = undefined;
const KORTER = datum('2026-10-14');

/** The assignment of a client: the same one each time, as the ledger gives it. */
const bewaard = new Map<string, readonly ToegewezenProduct[]>();
function toewijzing(bsn: string, einde: Einde): readonly ToegewezenProduct[] {
  const sleutel = `${bsn} ${einde ?? ''}`;
  const nieuw =
    EERSTE === undefined
      ? []
      : [
          {
            ...EERSTE,
            ToewijzingNummer: PLAATS.get(bsn) ?? 0,
            ...(einde !== undefined && { Einddatum: einde }),
          },
        ];
  const gevonden = bewaard.get(sleutel) ?? nieuw;
  bewaard.set(sleutel, gevonden);
  return gevonden;
}

const MOMENTEN = 20;

/** What is asked about assignments when a declaration is judged at twenty moments, now first. */
function gevraagd(clienten: number, stand: (bsn: string, moment: number) => Einde) {
  const teller = { keer: 0 };
  const momenten = Array.from({ length: MOMENTEN }, (_, moment): Omstandigheden => ({
    toewijzingenVan: (bsn) => {
      teller.keer += 1;
      return toewijzing(bsn, stand(bsn, moment));
    },
  }));
  const gelezen = {
    soort: 'gelezen',
    bericht: declaratie(clienten),
    regelnummerVan: () => undefined,
  } as const;
  const uit = beoordeel(gelezen, momenten);
  return { uit, keer: teller.keer };
}

describe('een declaratie die op meer momenten wordt beoordeeld', () => {
  it('met een client van wie iets veranderde, kost de andere clienten maar een keer', () => {
    const [een = ''] = BSNS;
    const verandert = (bsn: string, moment: number) => (bsn === een && moment < 10 ? KORTER : GOED);
    const weinig = gevraagd(100, verandert);
    const nu = gevraagd(100, () => GOED).keer;
    expect(weinig.uit.soort).toBe('goed');
    expect(weinig.keer).toBeLessThan(nu + MOMENTEN * 30);
  });

  it('die helemaal niet klopt en waarvan niets veranderde, kost niet meer dan een paar keer zoveel als een goede', () => {
    const fout = gevraagd(400, () => KORTER);
    const goed = gevraagd(400, () => GOED);
    expect(fout.uit.soort).toBe('afgekeurd');
    // Each client is looked up a few times a moment to see that nothing changed, and not judged again.
    expect(fout.keer).toBeLessThan(goed.keer + 400 * 2 * MOMENTEN);
  });

  it('noemt de plaats in het bericht, ook als maar een deel opnieuw is beoordeeld (TR308)', () => {
    const [, , drie = ''] = BSNS;
    const { uit } = gevraagd(5, (bsn, moment) => {
      if (bsn !== drie) return GOED;
      return moment === 0 ? KORTER : datum('2026-10-10');
    });
    expect('fouten' in uit && uit.fouten.map(({ code, veld }) => `${code} ${veld}`)).toEqual([
      'TR308 /Bericht/Declaratie/Clienten/Client[3]/Prestaties/Prestatie[1]/ProductPeriode/Einddatum',
    ]);
  });
});
