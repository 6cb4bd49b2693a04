import { describe, expect, it } from 'vitest';
import {
  BESLISDAG,
  besloten,
  BEZWAAR_1,
  BEZWAAR_UITERLIJK,
  BEZWAARDAG,
  bezwaarherstelVragen,
  bezwaarMaken,
  geadviseerd,
  hoorzittingPlannen,
  inBezwaar,
  MET_COMMISSIE_TM,
  metBezwaar,
  opBezwaarBeslissen,
  priya,
} from '../../test/bouwers/bezwaar.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { metDwangsom } from '../../test/bouwers/dwangsom.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gebeurd, vastgelegd } from '../../test/bouwers/stap.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import {
  beslissingOpBezwaarBrief,
  herstelBezwaar,
  ontvangstbevestigingBezwaar,
  uitnodigingHoorzitting,
  verdagingBezwaar,
} from './brief.ts';
import type { BezwaarGebeurtenis } from './gebeurtenissen.ts';
import type { BezwaarOpdracht } from './opdrachten.ts';
import { bezwaarHandelingen } from './opdrachten.ts';
import type { TotBezwaar } from './toestand.ts';
import { evolveBezwaar } from './toestand.ts';

const C: Briefcontext = {
  kenmerk: kenmerk('W26-7K3M-Q9TX'),
  datum: BEZWAARDAG,
  inrichting: voorbeeldInrichting(),
  behandelaar: null,
};
const JUNI = priya(datum('2026-06-01'));

/** The fact of this soort that the real decider made, and the state with it. */
function doe<S extends BezwaarGebeurtenis['soort']>(
  soort: S,
  t: TotBezwaar,
  o: BezwaarOpdracht,
  ctx = JUNI,
): { readonly t: TotBezwaar; readonly g: Extract<BezwaarGebeurtenis, { readonly soort: S }> } {
  const nieuw = gebeurd(voerUit(bezwaarHandelingen, o, t, ctx));
  const g = nieuw.find((x): x is Extract<BezwaarGebeurtenis, { readonly soort: S }> => x.soort === soort);
  if (!g) throw new Error(`geen ${soort}`);
  return { t: { ...t, bezwaar: vastgelegd(nieuw, ctx).reduce(evolveBezwaar, t.bezwaar) }, g };
}

describe('de brieven over een bezwaar', () => {
  it('bevestigen ontvangst met dezelfde beslisdatum als het dossier (Awb 6:14, 7:10)', () => {
    const { t, g } = doe('bezwaarOntvangen', besloten(), bezwaarMaken());
    expect(ontvangstbevestigingBezwaar(t, g, C)).toMatchObject({
      bezwaarOntvangenOp: BEZWAARDAG,
      tegen: 'ons besluit van 16 april 2026 op uw aanvraag',
      contact: { naam: 'Team Bezwaar en beroep' },
      beslisdatum: { datum: MET_COMMISSIE_TM },
      commissie: true,
      teLaatNa: null,
      doorgezonden: null,
    });
  });

  it('noemen bij te laat tot wanneer het kon, en te vroeg geen dag (Awb 6:10, 6:11)', () => {
    const dag = plusDagen(BEZWAAR_UITERLIJK, 2);
    const laat = doe('bezwaarOntvangen', besloten(), bezwaarMaken({ ontvangenOp: dag }), priya(dag));
    expect(ontvangstbevestigingBezwaar(laat.t, laat.g, C)).toMatchObject({ teLaatNa: BEZWAAR_UITERLIJK });
    const aanvraag = metBezwaar(metDwangsom(aangevraagd()));
    const vroeg = doe('bezwaarOntvangen', aanvraag, bezwaarMaken({ tegen: 'nogGeenBesluit' }));
    expect(ontvangstbevestigingBezwaar(vroeg.t, vroeg.g, C)).toMatchObject({
      tegen: 'een besluit dat u van ons verwacht',
      beslisdatum: null,
    });
  });

  it('melden doorzenden aan de inwoner (Awb 6:15)', () => {
    const { t, g } = doe('bezwaarDoorgezonden', inBezwaar({ tegen: 'nietTijdig' }), {
      soort: 'bezwaarDoorzenden',
      bezwaar: BEZWAAR_1,
      naar: 'de rechtbank',
      waarom: 'Daarover beslist de rechter.',
    });
    expect(ontvangstbevestigingBezwaar(t, g, C)).toMatchObject({
      tegen: 'het uitblijven van ons besluit',
      doorgezonden: { naar: 'de rechtbank' },
      beslisdatum: null,
    });
  });

  it('vragen om herstel, en zeggen of de tijd stilstaat (Awb 6:6, 7:10 lid 2)', () => {
    const { t, g } = doe('bezwaarherstelGevraagd', inBezwaar(), bezwaarherstelVragen());
    expect(herstelBezwaar(t, g, C)).toMatchObject({
      ontbreekt: ['waarom u het niet eens bent met ons besluit'],
      uiterlijk: '2026-06-22',
      termijnStaatStil: true,
    });
    const reden = doe(
      'bezwaarherstelGevraagd',
      inBezwaar(),
      bezwaarherstelVragen({ ontbreekt: ['redenTeLaat'] }),
    );
    expect(herstelBezwaar(reden.t, reden.g, C)).toMatchObject({ termijnStaatStil: false });
  });

  it('nodigen uit voor de hoorzitting in Nederlandse tijd (Awb 7:4)', () => {
    const { t, g } = doe('hoorzittingGepland', inBezwaar(), hoorzittingPlannen());
    expect(uitnodigingHoorzitting(t, g, C)).toMatchObject({
      dag: '2026-06-18',
      tijd: '10.00 uur',
      terInzageVanaf: '2026-06-11',
      nadereStukkenTotEnMet: '2026-06-08',
    });
  });

  it('noemen bij verdagen de oude en de nieuwe dag (Awb 7:10 lid 3 en 5)', () => {
    const { t, g } = doe('bezwaarVerdaagd', inBezwaar(), {
      soort: 'bezwaarVerdagen',
      bezwaar: BEZWAAR_1,
      grond: 'verdaging',
      tot: null,
      reden: 'De commissie is ziek.',
    });
    expect(verdagingBezwaar(t, g, C)).toMatchObject({ was: MET_COMMISSIE_TM, wordt: '2026-10-01' });
  });

  it('geven met de beslissing het nieuwe besluit, het verslag, het advies en de weg naar de rechter (Awb 7:12, 3:45)', () => {
    const voor = geadviseerd();
    const o = opBezwaarBeslissen(voor, { kosten: 'vergoed', kostenbedrag: bedrag(64_700) });
    const { t, g } = doe('beslissingOpBezwaarGenomen', voor, o, priya(BESLISDAG));
    expect(beslissingOpBezwaarBrief(t, g, C)).toMatchObject({
      uitkomst: 'gegrond',
      nieuwBesluit: {
        nummer: 'NB1',
        regels: ['Huishoudelijke ondersteuning: 4 uur per week, vanaf 1 mei 2026 tot en met 30 april 2028'],
      },
      hoorzitting: { op: '2026-06-18' },
      geenHoorzitting: null,
      advies: { strekking: 'gegrond' },
      afwijking: '',
      kosten: 'U vroeg ons om uw kosten te vergoeden. Wij betalen u € 647,00.',
      beroepUiterlijk: { datum: g.feiten.beroepUiterlijk },
    });
  });

  it('leggen afwijken van het advies uit, en waarom kosten niet worden vergoed (Awb 7:13 lid 7, 7:15)', () => {
    const voor = geadviseerd();
    const o = opBezwaarBeslissen(voor, {
      uitkomst: 'ongegrond',
      afwijking: 'Het onderzoek was compleet.',
      kosten: 'nietVergoed',
      kostenuitleg: 'Ons besluit was goed.',
    });
    const { t, g } = doe('beslissingOpBezwaarGenomen', voor, o, priya(BESLISDAG));
    expect(beslissingOpBezwaarBrief(t, g, C)).toMatchObject({
      nieuwBesluit: null,
      afwijking: 'Het onderzoek was compleet.',
      kosten: 'U vroeg ons om uw kosten te vergoeden. Dat doen wij niet. Ons besluit was goed.',
    });
  });
});
