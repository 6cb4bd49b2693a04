import { describe, expect, it } from 'vitest';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  gehoord,
  HERONDERZOEKDAG,
  herzieningBesluiten,
  herzieningVoornemen,
  klantmanagerOp,
  metVoornemen,
  naVoortzetting,
  teamleiderOp,
  toegekend,
  zienswijzeGevraagd,
  zienswijzeVastleggen,
} from '../../test/bouwers/voortzetting.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { ZIENSWIJZEVORMEN } from './gebeurtenissen.ts';
import type { VoortzettingOpdracht } from './opdrachten.ts';
import { voortzettingHandelingen } from './opdrachten.ts';
import type { TotVoortzetting } from './toestand.ts';

const doe = (t: TotVoortzetting, o: VoortzettingOpdracht, ctx = klantmanagerOp()) =>
  voerUit(voortzettingHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;
const REACTIE_TM = datum('2028-02-21');
const GEEN_BEHOEFTE = { vorm: 'geenBehoefte', tekst: 'Het is goed zo, ik hoef niets te zeggen.' } as const;
const gisteren = plusDagen(HERONDERZOEKDAG, -1);

describe('zienswijzeVragen', () => {
  it('geeft de tijd die de gemeente kiest, en anders twee weken (Awb 4:8)', () => {
    expect(feiten(metVoornemen(), { soort: 'zienswijzeVragen' })).toEqual({
      voornemen: 'VH1',
      op: HERONDERZOEKDAG,
      uiterlijk: REACTIE_TM,
    });
    const regels = voorbeeldRegels({ normen: { ...voorbeeldRegels().normen, zienswijzeWeken: 4 } });
    const ruim = contextVoor('klantmanager', { vandaag: HERONDERZOEKDAG, regels });
    expect(feiten(metVoornemen(), { soort: 'zienswijzeVragen' }, ruim)).toMatchObject({
      uiterlijk: '2028-03-06',
    });
  });

  it('weigert een voornemen dat zo lang bleef liggen dat het te vroeg ingaat; een nieuw kan (Awb 4:8)', () => {
    const later = klantmanagerOp(datum('2028-03-06'));
    expect(codes(metVoornemen(), { soort: 'zienswijzeVragen' }, later)).toEqual(['ingangBinnenTermijn']);
    const nieuw = herzieningVoornemen({ ingang: datum('2028-04-03') });
    const t = naVoortzetting(metVoornemen(), nieuw, later);
    expect(codes(t, { soort: 'zienswijzeVragen' }, later)).toEqual([]);
    const terug = { grond: 'onjuisteGegevens', ingang: gisteren, terugwerkend: 'Zij wist het.' } as const;
    expect(codes(metVoornemen(terug), { soort: 'zienswijzeVragen' }, later)).toEqual([]);
  });

  it('kan niet zonder voornemen en niet twee keer (Awb 4:8)', () => {
    expect(codes(toegekend(), { soort: 'zienswijzeVragen' })).toEqual(['geenVoornemen']);
    expect(codes(zienswijzeGevraagd(), { soort: 'zienswijzeVragen' })).toEqual(['voornemenVerstuurd']);
  });
});

describe('zienswijzeVastleggen', () => {
  it('legt de reactie vast, schriftelijk of mondeling (Awb 4:9)', () => {
    expect(feiten(zienswijzeGevraagd(), zienswijzeVastleggen())).toEqual({
      voornemen: 'VH1',
      op: HERONDERZOEKDAG,
      vorm: 'mondeling',
      nogMeer: false,
    });
  });

  it('is van de inwoner zelf vandaag en schriftelijk (Awb 2:20)', () => {
    const inwoner = contextVoor('inwoner', { vandaag: HERONDERZOEKDAG });
    expect(
      feiten(zienswijzeGevraagd(), zienswijzeVastleggen({ op: gisteren, nogMeer: true }), inwoner),
    ).toMatchObject({
      op: HERONDERZOEKDAG,
      vorm: 'schriftelijk',
    });
  });

  it('weigert een reactie zonder woorden, ook als de inwoner niet wil reageren (Awb 4:8, 4:9)', () => {
    for (const vorm of ZIENSWIJZEVORMEN)
      expect(codes(zienswijzeGevraagd(), zienswijzeVastleggen({ tekst: '', vorm }))).toEqual([
        'tekstOntbreekt',
      ]);
    const geenBehoefte = zienswijzeVastleggen({ ...GEEN_BEHOEFTE, nogMeer: null });
    expect(codes(zienswijzeGevraagd(), geenBehoefte)).toEqual([]);
    expect(codes(metVoornemen(), zienswijzeVastleggen())).toEqual(['zienswijzeNietGevraagd']);
  });

  it('weigert een reactie van voor de brief, en zonder antwoord of dit alles is, tegelijk (Awb 4:8)', () => {
    const o = zienswijzeVastleggen({ op: gisteren, nogMeer: null });
    expect(codes(zienswijzeGevraagd(), o)).toEqual(['reactieVoorVersturen', 'nogMeerOntbreekt']);
  });

  it('bewaart elke reactie; een latere wist niets uit (Awb 4:8, 4:9)', () => {
    const t = naVoortzetting(gehoord(), zienswijzeVastleggen(GEEN_BEHOEFTE));
    expect(t.voortzetting.voornemens[0]?.zienswijzen.map(({ vorm }) => vorm)).toEqual([
      'mondeling',
      'geenBehoefte',
    ]);
    expect(codes(t, herzieningBesluiten({ reactieZienswijze: '' }), teamleiderOp(HERONDERZOEKDAG))).toEqual([
      'reactieZienswijzeOntbreekt',
    ]);
  });

  it('blijft stil bij dezelfde reactie (Awb 4:9)', () => {
    expect(gebeurd(doe(gehoord(), zienswijzeVastleggen()))).toEqual([]);
  });
});
