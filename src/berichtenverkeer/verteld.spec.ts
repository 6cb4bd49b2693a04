import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAGTEKENING, GEMEENTE } from '../../test/bouwers/iwmo-kop.ts';
import { willekeurigeToewijzingen, willekeurigVervolg } from '../../test/bouwers/iwmo-willekeurig.ts';
import { GOEDE_BERICHTEN, met } from '../../test/bouwers/iwmo.ts';
import { datum, plusDagen, tijdstip } from '../kern/datum.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { beoordeel, leesBestand } from '../koppelvlakken/iwmo/ontvangst.ts';
import { schrijfBericht } from '../koppelvlakken/iwmo/schrijf.ts';
import { bouwToewijzingsbericht } from '../koppelvlakken/iwmo/toewijzingsbericht.ts';
import type { Verteldbericht } from './verteld.ts';
import { vertelStanden } from './verteld.ts';

const [EERSTE, TWEEDE] = GOEDE_BERICHTEN['301'].Client.ToegewezenProducten;
const product = (anders: Partial<ToegewezenProduct>): ToegewezenProduct => {
  if (EERSTE === undefined || TWEEDE === undefined) throw new Error('is er niet');
  return { ...EERSTE, ...anders };
};
const verteld = (op: string, ...producten: readonly ToegewezenProduct[]): Verteldbericht => ({
  op: tijdstip(op),
  producten,
});
const einden = (berichten: readonly Verteldbericht[], dag: string) =>
  vertelStanden(berichten, datum(dag)).map((stand) =>
    stand.map(({ ToewijzingNummer, Einddatum }) => `${ToewijzingNummer} ${Einddatum ?? 'open'}`),
  );

describe('wat een aanbieder is verteld', () => {
  const berichten = [
    verteld('2026-01-05T09:00:00Z', product({ Einddatum: datum('2026-12-31') })),
    verteld(
      '2026-06-01T09:00:00Z',
      product({ Einddatum: datum('2026-06-30') }),
      product({ ToewijzingNummer: 104 }),
    ),
    verteld('2026-09-01T09:00:00Z', product({ ToewijzingNummer: 104, Einddatum: datum('2027-01-31') })),
  ];

  it('is van elk nummer het laatste, ook als een later bericht het niet meer noemt', () => {
    expect(einden(berichten, '2026-10-01')).toEqual([['101 2026-06-30', '104 2027-01-31']]);
  });

  it('was eerder anders: wat wegging op de dag van het bericht of later, kan de schrijver hebben gemist', () => {
    expect(einden(berichten, '2026-06-01')).toEqual([
      ['101 2026-06-30', '104 2027-01-31'],
      ['101 2026-06-30', '104 2026-12-31'],
      ['101 2026-12-31'],
    ]);
    expect(einden(berichten, '2026-01-05').at(-1)).toEqual([]);
  });

  it('kent hoogstens twintig momenten, en altijd het oudste dat telt', () => {
    const veel = Array.from({ length: 60 }, (_, i) =>
      verteld(`2026-03-01T09:${String(i).padStart(2, '0')}:00Z`, product({ ToewijzingNummer: 200 + i })),
    );
    const standen = vertelStanden(veel, datum('2026-02-01'));
    expect([standen.length, standen[0]?.length, standen.at(-1)?.length]).toEqual([20, 60, 0]);
    expect(vertelStanden([], datum('2026-02-01'))).toEqual([[]]);
  });
});

/** 301s as we may send them, each beside the one before, some days apart. */
const reeks = willekeurigeToewijzingen.chain((eerste) => {
  const tweede = fc.tuple(...eerste.map((t) => willekeurigVervolg(t, plusDagen(DAGTEKENING, 2))));
  return tweede.map((dan) => [eerste, dan] as const);
});
const { ToegewezenProducten: _, ...CLIENT } = GOEDE_BERICHTEN['301'].Client;

/** Undefined when the standard does not let us send this one. */
function verstuurd(
  toewijzingen: readonly ToegewezenProduct[],
  vorige: readonly ToegewezenProduct[],
  dag: number,
): Verteldbericht | undefined {
  const dagtekening = plusDagen(DAGTEKENING, dag);
  const gebouwd = bouwToewijzingsbericht({
    gemeente: GEMEENTE,
    aanbieder: '99000001',
    identificatie: `W${dag}`,
    dagtekening,
    client: CLIENT,
    toewijzingen,
    vorige,
  });
  return gebouwd.gelukt ? verteld(`${dagtekening}T10:00:00Z`, ...toewijzingen) : undefined;
}

describe('elk startbericht (305) en stopbericht (307) over een nummer dat wij vertelden', () => {
  it('is goed, op de dag zelf, tussen twee wijzigingen in en daarna (TR019)', () => {
    fc.assert(
      fc.property(reeks, fc.nat({ max: 5 }), fc.nat(), fc.boolean(), ([eerste, dan], na, welke, stopt) => {
        const een = verstuurd(eerste, [], 0);
        const twee = verstuurd(dan, eerste, 2);
        fc.pre(een !== undefined);
        const berichten = [een, ...(twee ? [twee] : [])];
        const nummer = eerste[welke % eerste.length]?.ToewijzingNummer;
        const dagtekening = plusDagen(DAGTEKENING, na);
        const start = {
          ToewijzingNummer: nummer,
          Begindatum: DAGTEKENING,
          StatusAanlevering: '1',
        };
        const xml = schrijfBericht(
          met(GOEDE_BERICHTEN[stopt ? '307' : '305'], {
            'Header/BerichtIdentificatie/Dagtekening': dagtekening,
            [stopt ? 'Client/StopProducten' : 'Client/StartProducten']: [
              { ...start, ...(stopt && { Einddatum: DAGTEKENING, RedenBeeindiging: '19' }) },
            ],
          }),
        );
        if (!xml.gelukt) throw new Error(xml.weigeringen[0].reden);
        const gelezen = leesBestand(Buffer.from(xml.waarde));
        if (gelezen.soort !== 'gelezen') throw new Error(gelezen.soort);
        const momenten = vertelStanden(berichten, dagtekening).map((stand) => ({
          gemeente: GEMEENTE,
          toewijzingenVan: () => stand,
        }));
        expect(beoordeel(gelezen, momenten).soort).toBe('goed');
      }),
      { numRuns: 200 },
    );
  });
});
