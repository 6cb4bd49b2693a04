import { describe, expect, it } from 'vitest';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  HERONDERZOEKDAG,
  herzieningBesluiten,
  herzieningVoornemen,
  klantmanagerOp,
  metVoornemen,
  naVoortzetting,
  teamleiderOp,
  toegekend,
} from '../../test/bouwers/voortzetting.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Achterwege } from './achterwege.ts';
import type { VoortzettingOpdracht } from './opdrachten.ts';
import { voortzettingHandelingen } from './opdrachten.ts';
import type { TotVoortzetting } from './toestand.ts';

const doe = (t: TotVoortzetting, o: VoortzettingOpdracht, ctx = klantmanagerOp()) =>
  voerUit(voortzettingHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));

const SPOED: Achterwege = { grond: 'spoed', reden: 'De aanbieder stopt morgen. Het kan niet wachten.' };
const MORGEN = plusDagen(HERONDERZOEKDAG, 1);
const zonderVragen = () => metVoornemen({ achterwege: SPOED, ingang: MORGEN });

describe('een voornemen zonder eerst een reactie te vragen', () => {
  it('legt de grond en de reden vast, en kan meteen worden besloten (Awb 4:11 onder a)', () => {
    expect(
      gebeurd(doe(toegekend(), herzieningVoornemen({ achterwege: SPOED, ingang: MORGEN }))),
    ).toMatchObject([
      { feiten: { achterwege: 'spoed', ingang: MORGEN }, inhoud: { achterwegeReden: SPOED.reden } },
    ]);
    const besluit = herzieningBesluiten({ reactieZienswijze: '' });
    expect(gebeurd(doe(zonderVragen(), besluit, teamleiderOp(HERONDERZOEKDAG)))).toMatchObject([
      { soort: 'herzieningBesloten', feiten: { ingang: MORGEN } },
    ]);
  });

  it('weigert zonder reden, en geld als grond waar het om hulp gaat (Awb 3:46, 4:12)', () => {
    const kaal = herzieningVoornemen({ achterwege: { grond: 'financieel', reden: ' ' } });
    expect(codes(toegekend(), kaal)).toEqual(['achterwegeRedenOntbreekt', 'nietAlleenGeld']);
  });

  it('kent geld als grond alleen waar na bezwaar alles terug te draaien is: niet als een pgb stopt (Awb 4:12 lid 1 onder b)', () => {
    const t = toegekend();
    const { concept } = t.besluit;
    if (!concept) throw new Error('geen besluit');
    const onderdelen = concept.feiten.onderdelen.map((o) => ({ ...o, vorm: 'pgb' as const }));
    const metPgb = { ...concept, feiten: { ...concept.feiten, onderdelen } };
    const pgb = { ...t, besluit: { ...t.besluit, concept: metPgb } };
    const achterwege: Achterwege = { grond: 'financieel', reden: 'Het tarief was te hoog gerekend.' };
    expect(codes(pgb, herzieningVoornemen({ achterwege }))).toContain('nietAlleenGeld');
    expect(codes(pgb, herzieningVoornemen({ achterwege, herziening: 'wijzigen' }))).not.toContain(
      'nietAlleenGeld',
    );
  });

  it('weigert ook dan een ingang in het verleden die de inwoner niet kon weten (Wmo 2.3.10 lid 2)', () => {
    const gisteren = herzieningVoornemen({ achterwege: SPOED, ingang: plusDagen(HERONDERZOEKDAG, -1) });
    expect(codes(toegekend(), gisteren)).toEqual(['ingangInVerleden']);
  });

  it('wacht toch op de reactie als die alsnog is gevraagd (Awb 4:8)', () => {
    const ver = metVoornemen({ achterwege: SPOED });
    const gevraagd = naVoortzetting(ver, { soort: 'zienswijzeVragen' });
    expect(codes(gevraagd, herzieningBesluiten(), teamleiderOp(MORGEN))).toEqual(['zienswijzetermijnLoopt']);
  });

  it('zwijgt over een grond als de inwoner gewoon wordt gevraagd (Awb 4:8)', () => {
    const [g] = gebeurd(doe(toegekend(), herzieningVoornemen({ achterwege: null })));
    expect(g?.feiten).not.toHaveProperty('achterwege');
    expect(codes(metVoornemen(), herzieningBesluiten(), teamleiderOp(MORGEN))).toEqual([
      'zienswijzeNietGevraagd',
    ]);
  });
});
