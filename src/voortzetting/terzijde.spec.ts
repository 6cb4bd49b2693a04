import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  HERONDERZOEKDAG,
  heronderzoekStarten,
  klantmanagerOp,
  naVoortzetting,
  situatiewijzigingMelden,
  SW1,
  toegekend,
  voortzettingAfronden,
  wijzigingGemeld,
  wijzigingTerzijdeLeggen,
} from '../../test/bouwers/voortzetting.ts';
import { plusDagen } from '../kern/datum.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { terzijdeFormulier } from './formulier-wijziging.tsx';
import { voortzettingHandelingen } from './opdrachten.ts';
import { voortzettingspunten } from './punten.ts';
import type { WijzigingTerzijdeLeggen } from './terzijde.ts';
import type { TotVoortzetting } from './toestand.ts';

const doe = (o: WijzigingTerzijdeLeggen, t: TotVoortzetting = wijzigingGemeld()) =>
  voerUit(voortzettingHandelingen, o, t, klantmanagerOp());
const codes = (...p: Parameters<typeof doe>) => weigeringscodes(doe(...p));
const soorten = (t: TotVoortzetting) => voortzettingspunten(t, voorbeeldRegels()).map(({ soort }) => soort);

describe('een verandering terzijde leggen (Wmo 2.3.9)', () => {
  it('zegt waarom, door wie, en wat de inwoner als antwoord leest; daarna wacht zij op niemand (Awb 3:2)', () => {
    const o = wijzigingTerzijdeLeggen();
    expect(gebeurd(doe(o))).toEqual([
      {
        soort: 'situatiewijzigingTerzijdeGelegd',
        feiten: { wijziging: SW1, op: HERONDERZOEKDAG },
        inhoud: { reden: o.reden, antwoord: o.antwoord },
      },
    ]);
    expect(soorten(wijzigingGemeld())).toEqual(['einde', 'wijziging']);
    const t = naVoortzetting(wijzigingGemeld(), o);
    expect(soorten(t)).toEqual(['einde']);
    expect(t.voortzetting.wijzigingen[0]?.terzijde).toMatchObject({
      op: HERONDERZOEKDAG,
      door: { id: 'bilal' },
    });
  });

  it('weigert zonder reden, en zonder antwoord als de inwoner het zelf doorgaf (Awb 3:2)', () => {
    expect(codes(wijzigingTerzijdeLeggen({ reden: ' ', antwoord: '' }))).toEqual([
      'redenOntbreekt',
      'antwoordOntbreekt',
    ]);
    const vanAanbieder = naVoortzetting(toegekend(), situatiewijzigingMelden({ door: 'aanbieder' }));
    // Nobody but the resident reads an answer here.
    expect(gebeurd(doe(wijzigingTerzijdeLeggen({ antwoord: 'Iets.' }), vanAanbieder))).toMatchObject([
      { inhoud: { antwoord: '' } },
    ]);
  });

  it('weigert zolang er een heronderzoek loopt, wat daarin bekeken is, en wat er niet is (Wmo 2.3.9)', () => {
    const bezig = naVoortzetting(wijzigingGemeld(), heronderzoekStarten());
    expect(codes(wijzigingTerzijdeLeggen(), bezig)).toEqual(['wordtAlBekeken']);
    const klaar = naVoortzetting(bezig, voortzettingAfronden());
    expect(codes(wijzigingTerzijdeLeggen(), klaar)).toEqual(['alBekeken']);
    expect(codes(wijzigingTerzijdeLeggen(), toegekend())).toEqual(['geenWijziging']);
    expect(codes(wijzigingTerzijdeLeggen({ wijziging: volgendOnderdeel('SW', 6) }))).toEqual([
      'wijzigingOnbekend',
    ]);
  });

  it('blijft stil als zij al terzijde ligt, ook met een andere reden (Omkeer)', () => {
    const t = naVoortzetting(wijzigingGemeld(), wijzigingTerzijdeLeggen());
    expect(gebeurd(doe(wijzigingTerzijdeLeggen({ reden: 'Toch anders.' }), t))).toEqual([]);
  });

  it('een nieuwe verandering vraagt weer om iemand (Wmo 2.3.8)', () => {
    const later = klantmanagerOp(plusDagen(HERONDERZOEKDAG, 3));
    const t = naVoortzetting(
      naVoortzetting(wijzigingGemeld(), wijzigingTerzijdeLeggen()),
      situatiewijzigingMelden({ op: later.vandaag, tekst: 'Nu lukt het echt niet meer.' }),
      later,
    );
    expect(soorten(t)).toEqual(['einde', 'wijziging']);
    expect(terzijdeFormulier.begin(t, later)).toEqual({ wijziging: ['SW2'] });
  });

  it('is werk van de behandelaar: niet van de inwoner of de aanbieder (Wmo 2.3.9)', () => {
    for (const rol of ['inwoner', 'aanbieder', 'mantelzorger'] as const)
      expect(
        toegestaan(
          voortzettingHandelingen.wijzigingTerzijdeLeggen,
          wijzigingGemeld(),
          contextVoor(rol, { vandaag: HERONDERZOEKDAG }),
        )?.code,
      ).toBe('andereRol');
  });
});
