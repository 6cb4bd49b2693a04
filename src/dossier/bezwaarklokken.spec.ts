import { describe, expect, it } from 'vitest';
import {
  beroepVastleggen,
  besloten,
  BEZWAAR_UITERLIJK,
  bezwaarherstelVragen,
  gehoord,
  geadviseerd,
  hoorzittingPlannen,
  inBezwaar,
  MET_COMMISSIE_TM,
  naBezwaar,
  opBezwaarBeslist,
  priya,
  uitspraakVastleggen,
} from '../../test/bouwers/bezwaar.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import type { TotBezwaar } from '../bezwaar/toestand.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { bezwaarklokken } from './bezwaarklokken.ts';
import { lopendeTermijn, waarIs } from './fase.ts';
import type { Kloksoort } from './klok.ts';
import { klokken } from './klokken.ts';
import { magNu } from './opdrachten.ts';
import { toegangsrij } from './toegangsrij.ts';

const regels = voorbeeldRegels();
/** While one of these runs, who handles objections has something to do. */
const LOOPT: readonly Kloksoort[] = ['bezwaarBeslissing', 'stukkenRechter', 'uitspraak'];
const AUGUSTUS = priya(datum('2026-08-12'));
const kort = (t: TotBezwaar) =>
  bezwaarklokken(heelDossier(t), regels).map(({ soort, wachtOp, uiterlijk }) => [soort, wachtOp, uiterlijk]);
const waar = (t: TotBezwaar) => {
  const { fase, status, wachtOp, open } = waarIs(heelDossier(t), regels);
  return [fase, status, wachtOp, open];
};
const herstel = () => naBezwaar(inBezwaar(), bezwaarherstelVragen(), priya(datum('2026-06-01')));
const inBeroep = () => naBezwaar(opBezwaarBeslist(), beroepVastleggen(), AUGUSTUS);
const stukkenWeg = () =>
  naBezwaar(
    inBeroep(),
    { soort: 'beroepstukkenVerzenden', beroep: beroepId(inBeroep()) },
    priya(datum('2026-08-20')),
  );

function beroepId(t: TotBezwaar) {
  const beroep = t.bezwaar.bezwaren[0]?.beroepen[0];
  if (!beroep) throw new Error('geen beroep');
  return beroep.id;
}

describe('de klokken van bezwaar en beroep', () => {
  it('zes weken om bezwaar te maken, en dan twaalf om te beslissen (Awb 6:7, 7:10)', () => {
    expect(kort(besloten())).toEqual([['bezwaar', 'inwoner', BEZWAAR_UITERLIJK]]);
    expect(kort(inBezwaar())).toEqual([['bezwaarBeslissing', 'gemeente', MET_COMMISSIE_TM]]);
  });

  it('hersteltermijn bij de inwoner, stukken bij ons en nadere stukken bij de inwoner (Awb 6:6, 7:4)', () => {
    expect(kort(herstel())).toContainEqual(['bezwaarHerstel', 'inwoner', '2026-06-22']);
    const gepland = naBezwaar(inBezwaar(), hoorzittingPlannen(), priya(datum('2026-06-01')));
    expect(kort(gepland)).toEqual([
      ['bezwaarBeslissing', 'gemeente', MET_COMMISSIE_TM],
      ['terInzage', 'gemeente', '2026-06-11'],
      ['nadereStukken', 'inwoner', '2026-06-08'],
    ]);
  });

  it('beroep, stukken voor de rechter, uitspraak en hoger beroep (Awb 6:7, 8:42, 8:104)', () => {
    expect(kort(opBezwaarBeslist())).toEqual([['beroep', 'inwoner', '2026-08-17']]);
    expect(kort(inBeroep())).toEqual([['stukkenRechter', 'gemeente', '2026-09-07']]);
    expect(kort(stukkenWeg())).toEqual([['uitspraak', 'anderePartij', null]]);
    const klaar = naBezwaar(stukkenWeg(), uitspraakVastleggen(), priya(datum('2026-11-03')));
    expect(kort(klaar)).toEqual([['hogerBeroep', 'inwoner', '2026-12-14']]);
  });

  it('loopt zonder bekend besluit zonder laatste dag (Awb 6:10 lid 2)', () => {
    expect(kort(inBezwaar({ tegen: 'nietTijdig' }))).toContainEqual(['bezwaarBeslissing', 'gemeente', null]);
  });
});

describe('een dossier in bezwaar', () => {
  it('zegt waar het is en op wie het wacht (Awb 7:10)', () => {
    expect(waar(besloten())).toEqual(['uitvoering', 'bekendgemaakt', 'niemand', false]);
    expect(waar(inBezwaar())).toEqual(['bezwaar', 'bezwaarHoren', 'gemeente', true]);
    expect(waar(herstel())).toEqual(['bezwaar', 'bezwaarHerstellen', 'inwoner', true]);
    expect(waar(gehoord())).toEqual(['bezwaar', 'wachtOpCommissie', 'adviseur', true]);
    expect(waar(geadviseerd())).toEqual(['bezwaar', 'bezwaarBeslissen', 'gemeente', true]);
    expect(waar(opBezwaarBeslist())).toEqual(['uitvoering', 'bekendgemaakt', 'niemand', false]);
    expect(waar(inBeroep())).toEqual(['bezwaar', 'beroepStukken', 'gemeente', true]);
    expect(waar(stukkenWeg())).toEqual(['bezwaar', 'wachtOpUitspraak', 'anderePartij', true]);
  });

  it('heeft als laatste dag die van de beslissing, of die van de stukken (Awb 7:10, 8:42)', () => {
    expect(lopendeTermijn(heelDossier(inBezwaar()), regels)?.uiterlijk).toBe(MET_COMMISSIE_TM);
    expect(lopendeTermijn(heelDossier(inBeroep()), regels)?.uiterlijk).toBe('2026-09-07');
    expect(lopendeTermijn(heelDossier(opBezwaarBeslist()), regels)).toBeUndefined();
  });

  it('opent de stappen ervoor niet: wat besloten is, blijft (Awb 7:11)', () => {
    const bilal = contextVoor('klantmanager', { id: 'bilal', vandaag: datum('2026-06-01') });
    expect(magNu('oplossingOverwegen', heelDossier(inBezwaar()), bilal)?.code).toBe('inBezwaar');
    expect(magNu('oplossingOverwegen', heelDossier(opBezwaarBeslist()), bilal)?.code).toBe('dossierGesloten');
    expect(klokken(heelDossier(inBezwaar()), regels).map((k) => k.soort)).toEqual(['bezwaarBeslissing']);
  });

  it('is te zien voor wie het bezwaar behandelt, zolang er iets te doen is (Wmo 5.3.3)', () => {
    const fase = (t: TotBezwaar) =>
      toegangsrij(gemeentecode('9999'), heelDossier(t), regels, tijdstip('2026-06-01T09:00:00Z')).fase;
    const loopt = (t: TotBezwaar) =>
      bezwaarklokken(heelDossier(t), regels).some((k) => LOOPT.includes(k.soort));
    for (const t of [inBezwaar(), herstel(), geadviseerd(), inBeroep(), stukkenWeg()])
      expect([fase(t), loopt(t)]).toEqual(['bezwaar', true]);
    for (const t of [besloten(), opBezwaarBeslist()])
      expect([fase(t), loopt(t)]).toEqual(['uitvoering', false]);
  });
});
