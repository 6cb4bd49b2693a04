import { describe, expect, it } from 'vitest';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import {
  ANTWOORD_TM,
  gegevensverzoekBeslissen,
  gegevensverzoekVastleggen,
  gevraagd,
  juristOp,
  naRechten,
  toegewezen,
  VERLENGD_TM,
  vernietigingGevraagd,
  VERZOEKDAG,
  VZ1,
  zonderVerzoek,
} from '../../test/bouwers/rechten.ts';
import { gebeurd } from '../../test/bouwers/stap.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import {
  besluitGegevensverzoek,
  ontvangstbevestigingGegevensverzoek,
  opheffingBeperking,
  verlengingGegevensverzoek,
} from './brief.ts';
import type { RechtenGebeurtenis } from './gebeurtenissen.ts';
import type { RechtenOpdracht } from './opdrachten.ts';
import { rechtenHandelingen } from './opdrachten.ts';
import type { TotRechten } from './toestand.ts';

const C: Briefcontext = {
  kenmerk: kenmerk('W26-7K3M-Q9TX'),
  datum: VERZOEKDAG,
  inrichting: voorbeeldInrichting(),
  behandelaar: null,
};

/** The fact that the real decider made, and the state after it. */
function feit<S extends RechtenGebeurtenis['soort']>(
  soort: S,
  t: TotRechten,
  o: RechtenOpdracht,
  ctx = juristOp(),
): readonly [TotRechten, Extract<RechtenGebeurtenis, { readonly soort: S }>] {
  const [g] = gebeurd(voerUit(rechtenHandelingen, o, t, ctx));
  if (g?.soort !== soort) throw new Error(`geen ${soort}`);
  return [naRechten(t, o, ctx), g as Extract<RechtenGebeurtenis, { readonly soort: S }>];
}

describe('de brieven over een verzoek', () => {
  it('de ontvangstbevestiging noemt dezelfde dag als het dossier, en wat er nog nodig is (AVG 12 lid 3 en 6)', () => {
    const o = gegevensverzoekVastleggen('inzage', { identiteit: null });
    const brief = ontvangstbevestigingGegevensverzoek(
      ...feit('gegevensverzoekOntvangen', zonderVerzoek(), o),
      C,
    );
    expect(brief).toMatchObject({
      hoe: 'met de post',
      gevraagd: 'of u uw gegevens mag bekijken',
      antwoordUiterlijk: { datum: ANTWOORD_TM },
      identiteitNodig: true,
    });
  });

  it('de verlenging noemt oude en nieuwe dag, en waarom (AVG 12 lid 3)', () => {
    const o = { soort: 'gegevensverzoekVerlengen', verzoek: VZ1, reden: 'Het is veel.' } as const;
    const brief = verlengingGegevensverzoek(...feit('gegevensverzoekVerlengd', gevraagd(), o), C);
    expect(brief).toMatchObject({ was: ANTWOORD_TM, wordt: VERLENGD_TM, reden: 'Het is veel.' });
  });

  it('het besluit zegt wat de inwoner krijgt, of waarom niet, en hoe bezwaar kan (UAVG 34, Awb 3:45)', () => {
    const [t, g] = feit('gegevensverzoekBesloten', gevraagd(), gegevensverzoekBeslissen());
    expect(besluitGegevensverzoek(t, g, C)).toMatchObject({
      uitkomst: 'toegewezen',
      gevolg: expect.stringContaining('Hij staat ook in Mijn hulpvraag'),
      grond: null,
      telaatSinds: null,
      rechtsmiddelen: { uiterlijk: { datum: '2026-09-03' }, online: null },
      ondertekening: { naam: 'P. Ramdin', functie: 'jurist' },
    });
    const o = gegevensverzoekBeslissen({
      uitkomst: 'afgewezen',
      grond: 'geenFeitelijkeFout',
      motivering: 'Dit is een oordeel.',
    });
    const later = juristOp(plusDagen(ANTWOORD_TM, 2));
    const af = besluitGegevensverzoek(...feit('gegevensverzoekBesloten', gevraagd('correctie'), o, later), C);
    expect(af).toMatchObject({
      gevolg: '',
      grond: { artikel: 'AVG 16' },
      motivering: 'Dit is een oordeel.',
      telaatSinds: ANTWOORD_TM,
    });
  });

  it('over vernietiging noemen drie maanden, wat er weggaat, wat blijft en hoe het nog te stoppen is (Wmo 5.3.5)', () => {
    const o = gegevensverzoekVastleggen('vernietiging');
    const ontvangen = ontvangstbevestigingGegevensverzoek(
      ...feit('gegevensverzoekOntvangen', zonderVerzoek(), o),
      C,
    );
    expect(ontvangen).toMatchObject({
      gevraagd: 'om uw dossier te vernietigen',
      antwoordUiterlijk: { datum: '2026-10-16' },
      termijnartikel: expect.stringContaining('artikel 5.3.5') as string,
    });
    const { gevolg } = besluitGegevensverzoek(
      ...feit('gegevensverzoekBesloten', vernietigingGevraagd(), gegevensverzoekBeslissen()),
      C,
    );
    for (const deel of [
      'hele dossier',
      'kopie',
      'intrekken',
      'bewijs',
      'uiterlijk op vrijdag 16 oktober 2026',
    ])
      expect(gevolg).toContain(deel);
  });

  it('de opheffing noemt sinds wanneer en vanaf wanneer (AVG 18 lid 3)', () => {
    const vanaf = datum('2026-08-06');
    const o = { soort: 'beperkingOpheffen', verzoek: VZ1, vanaf, reden: 'Het klopt.' } as const;
    const brief = opheffingBeperking(...feit('beperkingOpgeheven', toegewezen('beperking'), o), C);
    expect(brief).toMatchObject({ beperktSinds: '2026-07-23', vanaf, reden: 'Het klopt.' });
  });
});
