import { datum } from '../../src/kern/datum.ts';
import type { BerichtVan } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { maakKop } from '../../src/koppelvlakken/iwmo/kop.ts';
import { naarGemeente, persoon } from './iwmo-kop.ts';

/** A month: one debet, one credit, and one in euros for somebody else. */
export const WMO323: BerichtVan<'323'> = {
  soort: '323',
  Header: maakKop('484', naarGemeente),
  Declaratie: {
    DeclaratieNummer: 'D202610',
    DeclaratiePeriode: { Begindatum: datum('2026-10-01'), Einddatum: datum('2026-10-31') },
    DeclaratieDagtekening: datum('2026-11-02'),
    TotaalIngediendBedrag: { TotaalBedrag: 61_500, DebetCredit: 'D' },
    Clienten: [
      {
        Bsn: persoon.Bsn,
        Prestaties: [
          prestatie('P1', {}),
          prestatie('P2', {
            ProductReferentie: { ReferentieNummer: 'P2', VorigReferentieNummer: 'P0' },
            ProductPeriode: { Begindatum: datum('2026-09-01'), Einddatum: datum('2026-09-30') },
            GeleverdVolume: 300,
            IngediendBedrag: { Bedrag: 15_000, DebetCredit: 'C' },
          }),
        ],
      },
      {
        Bsn: '999900018',
        Prestaties: [
          prestatie('P3', {
            ToewijzingNummer: 201,
            ProductCategorie: '04',
            ProductCode: '04A01',
            GeleverdVolume: 31_500,
            Eenheid: '83',
            ProductTarief: undefined,
            IngediendBedrag: { Bedrag: 31_500, DebetCredit: 'D' },
          }),
        ],
      },
    ],
  },
};

type Prestatie = BerichtVan<'323'>['Declaratie']['Clienten'][number]['Prestaties'][number];

function prestatie(
  nummer: string,
  anders: Partial<Omit<Prestatie, 'ProductTarief'>> & { readonly ProductTarief?: undefined },
): Prestatie {
  const { ProductTarief, ...rest } = {
    ProductReferentie: { ReferentieNummer: nummer },
    ToewijzingNummer: 101,
    ProductCategorie: '01',
    ProductCode: '01A03',
    ProductPeriode: { Begindatum: datum('2026-10-01'), Einddatum: datum('2026-10-31') },
    GeleverdVolume: 900,
    Eenheid: '01',
    ProductTarief: 50,
    IngediendBedrag: { Bedrag: 45_000, DebetCredit: 'D' },
    ...anders,
  } as const;
  return ProductTarief === undefined ? rest : { ...rest, ProductTarief };
}
