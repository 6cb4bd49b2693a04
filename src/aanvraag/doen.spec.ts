import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AANVRAAGDAG,
  aangevraagdDossier,
  aanvraagDoen,
  ingetrokkenAanvraag,
  naAanvraag,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes, weigeringenVan } from '../../test/bouwers/stap.ts';
import {
  administratie,
  BEGELEIDING_IN_NATURA,
  getekendMetVerzoek,
  inwoner,
  naVerslag,
  VERSLAGDAG,
  verslagOndertekenen,
  verzondenDossier,
  zonderVerslag,
} from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { AanvraagDoen } from './doen.ts';
import { aanvraagHandelingen } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';

const doe = (t: TotAanvraag, o: AanvraagDoen, ctx = administratie(AANVRAAGDAG)) =>
  voerUit(aanvraagHandelingen, o, t, ctx);
const weigeringen = (...args: Parameters<typeof doe>) => {
  const uitkomst = doe(...args);
  return weigeringenVan(uitkomst);
};

describe('aanvraagDoen', () => {
  it('legt de aanvraag vast met de laatste dag voor het besluit (Wmo 2.3.5 lid 2)', () => {
    expect(gebeurd(doe(zonderAanvraag(), aanvraagDoen({ toelichting: 'Graag snel.' })))).toEqual([
      {
        soort: 'aanvraagOntvangen',
        feiten: {
          id: 'AV1',
          ontvangenOp: AANVRAAGDAG,
          vorm: 'formulier',
          grond: 'naVerslag',
          gevraagd: [{ id: 'GV1', voorziening: 'begeleiding', vorm: 'natura' }],
          tegenAdvies: false,
          ondertekend: true,
          naamEnAdres: true,
          beslissenUiterlijk: plusWeken(AANVRAAGDAG, 2),
        },
        inhoud: {
          toelichting: 'Graag snel.',
          gevraagd: [{ id: 'GV1', omschrijving: 'Twee keer per week', motiveringPgb: '' }],
        },
      },
    ]);
  });

  it('neemt meer voorzieningen tegelijk aan, elk in natura of met een pgb (Wmo 2.3.6 lid 1)', () => {
    const twee = aanvraagDoen({
      gevraagd: [
        BEGELEIDING_IN_NATURA,
        { ...BEGELEIDING_IN_NATURA, voorziening: lokaleCode('scootmobiel'), vorm: 'pgb' },
      ],
    });
    expect(gebeurd(doe(zonderAanvraag(), twee))[0]).toMatchObject({
      feiten: { gevraagd: [{ id: 'GV1' }, { id: 'GV2', voorziening: 'scootmobiel', vorm: 'pgb' }] },
    });
  });

  it('neemt een pgb zonder motivering en een aanvraag zonder handtekening aan (Awb 4:5)', () => {
    const onvolledig = aanvraagDoen({
      gevraagd: [{ ...BEGELEIDING_IN_NATURA, vorm: 'pgb' }],
      ondertekend: false,
    });
    expect(gebeurd(doe(zonderAanvraag(), onvolledig))[0]).toMatchObject({ feiten: { ondertekend: false } });
  });

  it('maakt van het ondertekende verslag de aanvraag, op de dag dat het binnenkwam (Beleidsregels 3.7)', () => {
    const dagen = plusDagen(AANVRAAGDAG, 4);
    const opdracht = aanvraagDoen({ vorm: 'ondertekendVerslag' });
    const t = zonderAanvraag(getekendMetVerzoek());
    for (const ctx of [inwoner(dagen), administratie(dagen)])
      expect(gebeurd(doe(t, opdracht, ctx))[0]).toMatchObject({
        feiten: { ontvangenOp: AANVRAAGDAG, beslissenUiterlijk: plusWeken(AANVRAAGDAG, 2) },
      });
  });

  it('weigert een ondertekend verslag op een andere dag: er gaat geen dag verloren (Beleidsregels 3.7)', () => {
    const later = plusDagen(AANVRAAGDAG, 2);
    const opdracht = aanvraagDoen({ vorm: 'ondertekendVerslag', ontvangenOp: later });
    expect(weigeringen(zonderAanvraag(getekendMetVerzoek()), opdracht, administratie(later))).toMatchObject([
      { code: 'andereDagDanVerslag', veld: 'ontvangenOp' },
    ]);
  });

  it('weigert de vorm ondertekend verslag zonder verzoek om maatwerk (Beleidsregels 3.7)', () => {
    const alleenAkkoord = naVerslag(verzondenDossier(), verslagOndertekenen(), inwoner());
    const opdracht = aanvraagDoen({ vorm: 'ondertekendVerslag' });
    expect(weigeringscodes(doe(zonderAanvraag(alleenAkkoord), opdracht))).toEqual(['geenOndertekendVerslag']);
  });

  it('is altijd mogelijk tegen het advies, en legt dat vast (Wmo 2.3.2 lid 9)', () => {
    for (const advies of ['geenMaatwerk', 'doorverwijzing'] as const)
      expect(gebeurd(doe(zonderAanvraag(verzondenDossier({ advies })), aanvraagDoen()))[0]).toMatchObject({
        feiten: { tegenAdvies: true },
      });
  });

  it('weigert voor het verslag en noemt de dag waarop het wel kan (Wmo 2.3.2 lid 9)', () => {
    const opdracht = aanvraagDoen({ ontvangenOp: VERSLAGDAG });
    expect(weigeringen(zonderAanvraag(zonderVerslag()), opdracht)).toMatchObject([
      {
        code: 'onderzoekNogNietKlaar',
        artikel: 'Wmo 2.3.2 lid 9',
        reden: expect.stringContaining('14 april 2026'),
      },
    ]);
  });

  it('kan na zes weken zonder verslag, geen dag eerder (Wmo 2.3.2 lid 9)', () => {
    const t = zonderAanvraag(zonderVerslag());
    const zesWeken = plusWeken(BEGINDAG, 6);
    const op = (dag: typeof zesWeken) => doe(t, aanvraagDoen({ ontvangenOp: dag }), administratie(dag));
    expect(weigeringscodes(op(zesWeken))).toEqual(['onderzoekNogNietKlaar']);
    expect(gebeurd(op(plusDagen(zesWeken, 1)))[0]).toMatchObject({
      feiten: { grond: 'naZesWeken', tegenAdvies: false },
    });
  });

  it('kan eerder op uitdrukkelijk verzoek of met het formulier in het gesprek (Beleidsregels 3.7)', () => {
    const t = zonderAanvraag(zonderVerslag());
    for (const anders of [{ uitdrukkelijkVerzoek: true }, { vorm: 'formulierTijdensGesprek' }] as const)
      expect(gebeurd(doe(t, aanvraagDoen(anders)))[0]).toMatchObject({
        feiten: { grond: 'voorVerslagOpVerzoek' },
      });
  });

  it('rekent papier van voor het verslag niet tot na het verslag (Wmo 2.3.2 lid 9)', () => {
    const opdracht = aanvraagDoen({ ontvangenOp: plusDagen(VERSLAGDAG, -1), uitdrukkelijkVerzoek: true });
    const tegen = zonderAanvraag(verzondenDossier({ advies: 'geenMaatwerk' }));
    expect(gebeurd(doe(tegen, opdracht))[0]).toMatchObject({
      feiten: { grond: 'voorVerslagOpVerzoek', tegenAdvies: false },
    });
  });

  it('weigert als niets of iets anders dan maatwerk wordt gevraagd (Awb 4:2 lid 1; Wmo 2.3.5 lid 3)', () => {
    const niets = aanvraagDoen({ gevraagd: [] });
    expect(weigeringscodes(doe(zonderAanvraag(), niets))).toEqual(['nietsGevraagd']);
    for (const code of ['open-inloop', 'collectief-vervoer', 'bestaat-niet']) {
      const anders = aanvraagDoen({
        gevraagd: [{ ...BEGELEIDING_IN_NATURA, voorziening: lokaleCode(code) }],
      });
      expect(weigeringscodes(doe(zonderAanvraag(), anders))).toEqual(['geenMaatwerkvoorziening']);
    }
  });

  it('weigert een dag in de toekomst, voor de melding, en een inwoner die terugdateert (Awb 2:20)', () => {
    const op = (ontvangenOp: typeof AANVRAAGDAG, ctx = administratie(AANVRAAGDAG)) =>
      weigeringscodes(doe(zonderAanvraag(), aanvraagDoen({ ontvangenOp, uitdrukkelijkVerzoek: true }), ctx));
    expect(op(plusDagen(AANVRAAGDAG, 1))).toEqual(['ontvangstInToekomst']);
    expect(op(plusDagen(BEGINDAG, -1))).toEqual(['aanvraagVoorMelding']);
    expect(op(plusDagen(AANVRAAGDAG, -1), inwoner())).toEqual(['ontvangstNietVandaag']);
  });

  it('weigert een tweede aanvraag zolang de eerste loopt (Awb 4:1)', () => {
    expect(weigeringscodes(doe(aangevraagdDossier(), aanvraagDoen()))).toEqual(['alAangevraagd']);
  });

  it('kan opnieuw na intrekken, met een eigen klok en eigen nummers (Awb 4:1, Wmo 2.3.5 lid 2)', () => {
    const later = plusDagen(AANVRAAGDAG, 15);
    const opnieuw = aanvraagDoen({ ontvangenOp: later });
    expect(gebeurd(doe(ingetrokkenAanvraag(), opnieuw, administratie(later)))[0]).toMatchObject({
      feiten: { id: 'AV2', gevraagd: [{ id: 'GV2' }], beslissenUiterlijk: plusWeken(later, 2) },
    });
    const { aanvraag } = naAanvraag(ingetrokkenAanvraag(), opnieuw, administratie(later));
    expect(aanvraag).toMatchObject({ ingetrokkenOp: null, aanvullingen: [], uitstel: [] });
    expect(aanvraag.eerdere.map((e) => [e.aanvraag.id, e.ingetrokkenOp])).toEqual([
      ['AV1', plusDagen(AANVRAAGDAG, 1)],
    ]);
  });

  it('weigert een nieuwe aanvraag van voor het intrekken, en hetzelfde verslag een tweede keer (Awb 4:1)', () => {
    expect(weigeringscodes(doe(ingetrokkenAanvraag(), aanvraagDoen()))).toEqual(['aanvraagVoorIntrekking']);
    const uitVerslag = aanvraagDoen({ vorm: 'ondertekendVerslag' });
    const t = naAanvraag(
      naAanvraag(zonderAanvraag(getekendMetVerzoek()), uitVerslag),
      { soort: 'aanvraagIntrekken', reden: '' },
      inwoner(AANVRAAGDAG),
    );
    expect(weigeringscodes(doe(t, uitVerslag))).toEqual(['verslagAlGebruikt']);
  });

  it('laat een mantelzorger en een jurist niet aanvragen (Wmo 2.3.5 lid 1)', () => {
    for (const rol of ['mantelzorger', 'jurist'] as const)
      expect(weigeringscodes(doe(zonderAanvraag(), aanvraagDoen(), contextVoor(rol)))).toEqual(['andereRol']);
  });

  it('geeft vanaf elke dag twee weken of iets meer, nooit minder (Wmo 2.3.5 lid 2; Atw 1)', () => {
    const t = zonderAanvraag();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (dagen) => {
        const ontvangenOp = plusDagen(VERSLAGDAG, dagen);
        const ctx = bilal(plusDagen(VERSLAGDAG, 900));
        const [g] = gebeurd(doe(t, aanvraagDoen({ ontvangenOp }), ctx));
        if (g?.soort !== 'aanvraagOntvangen') throw new Error('geen aanvraag');
        const { beslissenUiterlijk } = g.feiten;
        expect(beslissenUiterlijk >= plusWeken(ontvangenOp, 2)).toBe(true);
        expect(beslissenUiterlijk <= plusDagen(ontvangenOp, 19)).toBe(true);
      }),
    );
  });
});
