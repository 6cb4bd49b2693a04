import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning, klantmanager } from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import {
  dwangsomVaststellen,
  EERSTE_DWANGSOMDAG,
  INGEBREKEDAG,
  ingebrekestellingVastleggen,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
  RESPIJT_TM,
} from '../../test/bouwers/dwangsom.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gebeurd, persoonId } from '../../test/bouwers/stap.ts';
import { BEGIN_AANVRAAG } from '../aanvraag/toestand.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { dwangsombeschikking, ontvangstbevestigingIngebrekestelling } from './brief.ts';
import type { IngebrekestellingVastleggen } from './ingebrekestelling.ts';
import { dwangsomHandelingen } from './opdrachten.ts';
import type { TotDwangsom } from './toestand.ts';

const C: Briefcontext = {
  kenmerk: kenmerk('W26-7K3M-Q9TX'),
  datum: INGEBREKEDAG,
  inrichting: voorbeeldInrichting(),
  behandelaar: persoonId('bilal'),
};

/** The answer to a notice, from the fact that the real decider made. */
function antwoord(t: TotDwangsom, o: IngebrekestellingVastleggen = ingebrekestellingVastleggen()) {
  const ctx = klantmanager(o.ontvangenOp > INGEBREKEDAG ? o.ontvangenOp : INGEBREKEDAG);
  const [g] = gebeurd(voerUit(dwangsomHandelingen, o, t, ctx));
  if (g?.soort !== 'ingebrekestellingOntvangen') throw new Error('geen ingebrekestelling');
  return ontvangstbevestigingIngebrekestelling(naDwangsom(t, o, ctx), g, C);
}

describe('het antwoord op een ingebrekestelling', () => {
  it('noemt dezelfde dagen als het dossier (Awb 4:17 lid 3)', () => {
    expect(antwoord(metDwangsom(aangevraagd()))).toMatchObject({
      gevraagd: ['Huishoudelijke ondersteuning'],
      hoe: 'met de post',
      werking: {
        soort: 'werkt',
        beslisdatumWas: '2026-04-21',
        besluitUiterlijk: { datum: RESPIJT_TM },
        eersteDwangsomdag: EERSTE_DWANGSOMDAG,
        hoogste: '€ 1.442,00',
      },
    });
  });

  it('legt bij elke brief zonder werking uit waarom, en wat wel kan (Awb 4:17 lid 3)', () => {
    const t = metDwangsom(aangevraagd());
    const vroeg = antwoord(t, ingebrekestellingVastleggen({ ontvangenOp: datum('2026-04-20') })).werking;
    expect(vroeg).toMatchObject({
      soort: 'werktNiet',
      waarom: expect.stringContaining('dinsdag 21 april 2026'),
    });
    expect(antwoord(t, ingebrekestellingVastleggen({ kanaal: 'telefoon' })).werking).toMatchObject({
      waarom: expect.stringContaining('schriftelijk'),
    });
    expect(antwoord(metDwangsom(bekendgemaakteToekenning())).werking).toMatchObject({
      waarom: expect.stringContaining('donderdag 16 april 2026'),
    });
  });

  it('wijst in de meldingsfase de weg naar een aanvraag (Wmo 2.3.2 lid 9)', () => {
    const melding = metDwangsom({ ...aangevraagd(), aanvraag: BEGIN_AANVRAAG });
    const na = antwoord(melding);
    expect(na.gevraagd).toEqual([]);
    expect(na.werking).toMatchObject({ uitweg: expect.stringContaining('U mag nu een aanvraag doen') });
    const eerder = antwoord(melding, ingebrekestellingVastleggen({ ontvangenOp: datum('2026-04-01') }));
    expect(eerder.werking).toMatchObject({ uitweg: expect.stringContaining('dinsdag 14 april 2026') });
  });
});

describe('de dwangsombeschikking', () => {
  it('zegt dezelfde dagen en hetzelfde bedrag als de teller in het dossier (Awb 4:18)', () => {
    const dag = plusDagen(EERSTE_DWANGSOMDAG, 18);
    const t = laatBesloten(dag);
    const [g] = gebeurd(voerUit(dwangsomHandelingen, dwangsomVaststellen(), t, petra(dag)));
    if (g?.soort !== 'dwangsomVastgesteld') throw new Error('niet vastgesteld');
    expect(dwangsombeschikking(t, g, { ...C, datum: dag })).toMatchObject({
      dagen: 18,
      bedrag: '€ 462,00',
      opbouw: [
        { dagen: 14, samen: '€ 322,00' },
        { dagen: 4, samen: '€ 140,00' },
      ],
      gestoptOp: dag,
      betalen: { datum: g.feiten.betalenUiterlijk },
      rechtsmiddelen: { uiterlijk: { datum: g.feiten.bezwaarUiterlijk } },
    });
  });
});
