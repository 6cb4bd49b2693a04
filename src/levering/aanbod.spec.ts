import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  aangenomen,
  ANDER,
  begonnen,
  naLevering,
  OPDRAAGDAG,
  OPVOLGDAG,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Wachtaanbod } from './aanbod.ts';
import { openAanbiedingen } from './aanbod.ts';
import type { Aanbodantwoord, AanbodBeantwoorden, OverbruggingAanbieden } from './beantwoorden.ts';
import { AANBODANTWOORDEN, aanbodsleutel } from './beantwoorden.ts';
import type { LeveringOpdracht } from './opdrachten.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { leveringpunten, nuNodig } from './punten.ts';

const inwoner = (vandaag: Datum = OPDRAAGDAG) => contextVoor('inwoner', { id: 'mevrouw', vandaag });
const BUURVROUW: OverbruggingAanbieden = {
  soort: 'overbruggingAanbieden',
  onderdeel: HULP,
  vorm: 'netwerk',
  vanaf: OPDRAAGDAG,
  totEnMet: plusDagen(OPDRAAGDAG, 14),
  omschrijving: 'De buurvrouw kookt.',
};
const DAGOPVANG: OverbruggingAanbieden = {
  ...BUURVROUW,
  totEnMet: plusDagen(OPDRAAGDAG, 70),
  omschrijving: 'Twee dagen naar de dagopvang.',
};
const ander = (code = ANDER, wens: 'denktNa' | 'nee' = 'denktNa'): LeveringOpdracht => ({
  soort: 'andereAanbiederAanbieden',
  onderdeel: HULP,
  aanbieder: code,
  wens,
  woorden: 'Daar moet ik over slapen.',
  toelichting: '',
  sleutel: toewijzingssleutel(1),
  opgezocht: aanbieder({ code, naam: `Zorg ${code}` }),
});
const DERDE = lokaleCode('derdehulp');

const antwoordOp = (aanbod: Wachtaanbod, antwoord: Aanbodantwoord, woorden = ''): AanbodBeantwoorden => ({
  soort: 'aanbodBeantwoorden',
  onderdeel: HULP,
  aanbod: aanbodsleutel(aanbod),
  antwoord,
  woorden,
  sleutel: toewijzingssleutel(2),
  opgezocht: aanbod.soort === 'aanbieder' ? aanbieder({ code: aanbod.aanbieder, naam: aanbod.naam }) : null,
});
function gelezen(t: DossierToestand): Wachtaanbod {
  const [aanbod] = openAanbiedingen(t);
  if (!aanbod) throw new Error('geen aanbod');
  return aanbod;
}
const zegt = (t: DossierToestand, o: AanbodBeantwoorden, vandaag?: Datum) =>
  voerUit(leveringHandelingen, o, t, inwoner(vandaag));
const punten = (t: DossierToestand, op: Datum) =>
  nuNodig(leveringpunten(t, voorbeeldRegels()), op).map(({ soort }) => soort);

describe('een antwoord geldt voor het aanbod dat gelezen is, en voor geen ander (Wmo 2.3.5)', () => {
  it('overbrugging die werd verbeterd met dezelfde vorm en dag, neemt niemand aan die haar niet las', () => {
    const eerst = naLevering(aangenomen(), BUURVROUW);
    const oudeTab = antwoordOp(gelezen(eerst), 'ja');
    const nu = naLevering(eerst, DAGOPVANG);
    expect(weigeringscodes(zegt(nu, oudeTab))).toEqual(['aanbodVoorbij']);
    expect(naLevering(nu, antwoordOp(gelezen(nu), 'ja'), inwoner()).levering.overbruggingen).toMatchObject([
      { omschrijving: 'Twee dagen naar de dagopvang.' },
    ]);
  });

  it('ook niet als er na een ander aanbod weer hetzelfde staat, of nadat er nee is gezegd', () => {
    const eerst = naLevering(aangenomen(), BUURVROUW);
    const oudeTab = antwoordOp(gelezen(eerst), 'ja');
    const terug = naLevering(naLevering(eerst, DAGOPVANG), BUURVROUW);
    expect(weigeringscodes(zegt(terug, oudeTab))).toEqual(['aanbodVoorbij']);
    const naNee = naLevering(naLevering(eerst, antwoordOp(gelezen(eerst), 'nee'), inwoner()), BUURVROUW);
    expect(weigeringscodes(zegt(naNee, oudeTab))).toEqual(['aanbodVoorbij']);
  });

  it('een andere aanbieder die na een ‘nee’ opnieuw wordt aangeboden, is een nieuw aanbod', () => {
    const eerst = naLevering(aangenomen(), ander());
    const oudeTab = antwoordOp(gelezen(eerst), 'ja');
    const opnieuw = naLevering(naLevering(eerst, ander(ANDER, 'nee')), ander());
    expect(weigeringscodes(zegt(opnieuw, oudeTab))).toEqual(['aanbodVoorbij']);
  });

  it('na ‘bel mij’ is het hetzelfde aanbod: nog eens is stil, en ‘ja’ kan in hetzelfde venster', () => {
    for (const stap of [BUURVROUW, ander()]) {
      const t = naLevering(aangenomen(), stap);
      const aanbod = gelezen(t);
      const bel = naLevering(t, antwoordOp(aanbod, 'belMij'), inwoner());
      expect(gebeurd(zegt(bel, antwoordOp(aanbod, 'belMij')))).toEqual([]);
      // Spoken about, and still thought about.
      const besproken = stap.soort === 'andereAanbiederAanbieden' ? naLevering(bel, stap) : bel;
      expect(openAanbiedingen(naLevering(besproken, antwoordOp(aanbod, 'ja'), inwoner()))).toEqual([]);
    }
  });

  it('wat er ook tussen lezen en antwoorden gebeurt: ja is ja op wat gelezen is, of wordt geweigerd', () => {
    const stappen: readonly LeveringOpdracht[] = [
      BUURVROUW,
      DAGOPVANG,
      ander(),
      ander(DERDE),
      ander(ANDER, 'nee'),
    ];
    const speel = (t: DossierToestand, o: LeveringOpdracht, context = klantmanager(OPDRAAGDAG)) => {
      const uitkomst = voerUit(leveringHandelingen, o, t, context);
      return uitkomst.gelukt ? vastgelegd(uitkomst.waarde, context).reduce(evolve, t) : t;
    };
    const stap = fc.oneof(
      fc.constantFrom(...stappen).map((o) => () => o),
      fc
        .tuple(fc.constantFrom(...AANBODANTWOORDEN), fc.nat())
        .map(([antwoord, n]) => (open: readonly Wachtaanbod[]) => {
          const aanbod = open[n % Math.max(open.length, 1)];
          return aanbod && antwoordOp(aanbod, antwoord);
        }),
    );
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 8 }), fc.array(stap, { maxLength: 8 }), (eerst, daarna) => {
        const na = (t: DossierToestand, s: (typeof eerst)[number]) => {
          const o = s(openAanbiedingen(t));
          return o ? speel(t, o, o.soort === 'aanbodBeantwoorden' ? inwoner() : undefined) : t;
        };
        const toen = eerst.reduce(na, aangenomen());
        const nu = daarna.reduce(na, toen);
        for (const aanbod of openAanbiedingen(toen)) {
          const uitkomst = zegt(nu, antwoordOp(aanbod, 'ja', 'Ja, dit.'));
          const [feit] = uitkomst.gelukt ? uitkomst.waarde : [];
          if (feit?.soort === 'overbruggingAangeboden')
            expect({ ...feit.feiten, ...feit.inhoud }).toMatchObject(
              aanbod.soort === 'overbrugging'
                ? { totEnMet: aanbod.totEnMet, omschrijving: aanbod.omschrijving }
                : { soort: 'nooit' },
            );
          if (feit?.soort === 'andereAanbiederAangeboden')
            expect(feit.feiten).toMatchObject(
              aanbod.soort === 'aanbieder'
                ? { aanbieder: aanbod.aanbieder, levering: aanbod.levering }
                : { soort: 'nooit' },
            );
        }
      }),
    );
  });
});

describe('wat de inwoner zelf antwoordde, ziet iemand tot er gesproken is (contractstandaard Wmo 3.8)', () => {
  it('ook als de hulp tijdelijk stilligt: ‘bel mij’ en ‘ja’ over overbrugging', () => {
    const stil = naLevering(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: OPVOLGDAG,
        reden: 'tijdelijk',
        hervattenOp: datum('2026-08-01'),
        toelichting: '',
      },
      klantmanager(OPVOLGDAG),
    );
    const t = naLevering(stil, { ...BUURVROUW, vanaf: OPVOLGDAG, totEnMet: null }, klantmanager(OPVOLGDAG));
    for (const antwoord of ['ja', 'belMij'] as const)
      expect(punten(naLevering(t, antwoordOp(gelezen(t), antwoord), inwoner(OPVOLGDAG)), OPVOLGDAG)).toEqual([
        'aanbodBeantwoord',
      ]);
  });

  it('een nieuw aanbod op de pagina is nog geen gesprek; wat de inwoner ervan zei wel', () => {
    const eerst = naLevering(aangenomen(), BUURVROUW);
    const bel = naLevering(eerst, antwoordOp(gelezen(eerst), 'belMij'), inwoner());
    const nieuw = naLevering(bel, DAGOPVANG);
    expect(punten(nieuw, OPDRAAGDAG)).toEqual(['aanbodBeantwoord']);
    const gesproken = naLevering(nieuw, antwoordOp(gelezen(nieuw), 'nee', 'Liever niet, zei zij.'));
    expect(punten(gesproken, OPDRAAGDAG)).toEqual([]);
    expect(punten(naLevering(bel, ander()), OPDRAAGDAG)).toEqual([]);
  });
});
