import { describe, expect, it } from 'vitest';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { inBezwaar } from '../../test/bouwers/bezwaar.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import {
  ANTWOORD_TM,
  gegevensverzoekBeslissen,
  gegevensverzoekVastleggen,
  gevraagd,
  juristOp,
  naRechten,
  toegewezen,
  VERLENGD_TM,
  vernietigingGegund,
  vernietigingGevraagd,
  VERZOEKDAG,
  VZ1,
  zonderVerzoek,
} from '../../test/bouwers/rechten.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { RechtenOpdracht } from './opdrachten.ts';
import { rechtenHandelingen } from './opdrachten.ts';
import {
  gegevensbeslissers,
  gegevenstermijn,
  geldendeBeperking,
  openVerzoeken,
  opTeHeffen,
  teVernietigen,
  uitTeVoeren,
} from './stand.ts';
import type { TotRechten } from './toestand.ts';

const doe = (t: TotRechten, o: RechtenOpdracht, ctx = juristOp()) => voerUit(rechtenHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;
const mag = (soort: RechtenOpdracht['soort'], t: TotRechten, ctx = juristOp()) =>
  toegestaan(rechtenHandelingen[soort], t, ctx)?.code;
const { regels } = juristOp();

const kind = (t: TotRechten): TotRechten => {
  const { melding } = t.melding;
  if (!melding) throw new Error('geen melding');
  const inwoner = { ...melding.inwoner, geboortedatum: datum('2012-07-17') };
  return { ...t, melding: { ...t.melding, melding: { ...melding, inwoner } } };
};

describe('gegevensverzoekVastleggen', () => {
  it('begint op de dag van ontvangst, ook als het later wordt opgeschreven (AVG 12 lid 3)', () => {
    const later = klantmanager(plusDagen(VERZOEKDAG, 3));
    expect(gebeurd(doe(zonderVerzoek(), gegevensverzoekVastleggen(), later))).toEqual([
      {
        soort: 'gegevensverzoekOntvangen',
        feiten: {
          id: VZ1,
          recht: 'afschrift',
          ontvangenOp: VERZOEKDAG,
          kanaal: 'post',
          verzoeker: 'inwoner',
          identiteit: 'terugbellen',
        },
        inhoud: { tekst: 'Ik wil graag zien wat u over mij hebt opgeschreven.' },
      },
    ]);
  });

  it('mag aan de telefoon, en zonder reden bij inzage en afschrift (AVG 12, 15)', () => {
    for (const recht of ['inzage', 'afschrift'] as const)
      expect(
        codes(zonderVerzoek(), gegevensverzoekVastleggen(recht, { kanaal: 'telefoon', tekst: '' })),
      ).toEqual([]);
  });

  it('vraagt bij correctie, beperking en bezwaar waarom het gaat (AVG 16, 18, 21)', () => {
    for (const recht of ['correctie', 'beperking', 'bezwaarAvg'] as const)
      expect(codes(zonderVerzoek(), gegevensverzoekVastleggen(recht, { tekst: ' ' }))).toEqual([
        'tekstOntbreekt',
      ]);
  });

  it('mag van de inwoner zelf, vandaag, en wie inlogt is bekend (AVG 12 lid 6, Awb 2:20)', () => {
    const zelf = contextVoor('inwoner', { vandaag: VERZOEKDAG });
    const o = gegevensverzoekVastleggen('inzage', { kanaal: 'portaal', identiteit: null });
    expect(feiten(zonderVerzoek(), o, zelf)).toMatchObject({ identiteit: 'ingelogd' });
    const gisteren = gegevensverzoekVastleggen('inzage', { ontvangenOp: plusDagen(VERZOEKDAG, -1) });
    expect(codes(zonderVerzoek(), gisteren, zelf)).toEqual(['ontvangstNietVandaag']);
  });

  it('weigert een dag voor de melding of in de toekomst (AVG 12 lid 3)', () => {
    const op = (ontvangenOp: typeof VERZOEKDAG) =>
      codes(zonderVerzoek(), gegevensverzoekVastleggen('inzage', { ontvangenOp }));
    expect(op(datum('2026-01-01'))).toEqual(['verzoekVoorMelding']);
    expect(op(datum('2027-01-01'))).toEqual(['ontvangstInToekomst']);
    expect(codes(heelDossier({}), gegevensverzoekVastleggen())).toEqual(['geenMelding']);
    expect(codes(zonderVerzoek(), gegevensverzoekVastleggen(), contextVoor('mantelzorger'))).toEqual([
      'andereRol',
    ]);
  });

  it('is stil bij hetzelfde verzoek, en telt een ander door (Omkeer)', () => {
    expect(gebeurd(doe(gevraagd(), gegevensverzoekVastleggen()))).toEqual([]);
    expect(feiten(gevraagd(), gegevensverzoekVastleggen('inzage'))).toMatchObject({ id: 'VZ2' });
  });
});

describe('de termijn van een verzoek', () => {
  it('is een maand, ook als die op zondag eindigt (AVG 12 lid 3)', () => {
    const [verzoek] = openVerzoeken(gevraagd());
    if (!verzoek) throw new Error('geen verzoek');
    expect(gegevenstermijn(verzoek, regels)).toMatchObject({ termijn: 'avgVerzoek', uiterlijk: ANTWOORD_TM });
  });
});

describe('gegevensverzoekVerlengen', () => {
  const o = { soort: 'gegevensverzoekVerlengen', verzoek: VZ1, reden: 'Het dossier is groot.' } as const;

  it('geeft eenmaal twee maanden, tot en met de laatste dag van de eerste maand (AVG 12 lid 3)', () => {
    expect(feiten(gevraagd(), o, juristOp(ANTWOORD_TM))).toEqual({
      verzoek: VZ1,
      op: ANTWOORD_TM,
      was: ANTWOORD_TM,
      tot: VERLENGD_TM,
    });
    const [verlengd] = openVerzoeken(naRechten(gevraagd(), o));
    expect(verlengd && gegevenstermijn(verlengd, regels).uiterlijk).toBe(VERLENGD_TM);
  });

  it('weigert na de eerste maand, en zonder reden (AVG 12 lid 3)', () => {
    expect(codes(gevraagd(), o, juristOp(plusDagen(ANTWOORD_TM, 1)))).toEqual(['eersteMaandVoorbij']);
    expect(codes(gevraagd(), { ...o, reden: '' })).toEqual(['redenOntbreekt']);
    expect(codes(zonderVerzoek(), o)).toEqual(['geenGegevensverzoek']);
  });

  it('kan daarna niet nog eens, en niet bij een ander verzoek (AVG 12 lid 3)', () => {
    const verlengd = naRechten(gevraagd(), o);
    expect(mag('gegevensverzoekVerlengen', verlengd)).toBe('alVerlengd');
    const twee = gevraagd('inzage', {}, verlengd);
    expect(codes(twee, o)).toEqual(['anderVerzoek']);
    expect(mag('gegevensverzoekVerlengen', toegewezen())).toBe('geenGegevensverzoek');
  });
});

describe('gegevensverzoekBeslissen', () => {
  it('is een besluit waartegen zes weken bezwaar kan (UAVG 34, Awb 6:7)', () => {
    expect(gebeurd(doe(gevraagd(), gegevensverzoekBeslissen()))).toEqual([
      {
        soort: 'gegevensverzoekBesloten',
        feiten: {
          verzoek: VZ1,
          op: '2026-07-23',
          uitkomst: 'toegewezen',
          grond: null,
          identiteit: 'terugbellen',
          opTijd: true,
          bezwaarUiterlijk: '2026-09-03',
        },
        inhoud: { motivering: '', ondertekenaar: 'P. Ramdin', functie: 'jurist' },
      },
    ]);
  });

  it('zegt eerlijk dat het te laat is, een dag na de maand (AVG 12 lid 3)', () => {
    const op = (dag: typeof ANTWOORD_TM) => feiten(gevraagd(), gegevensverzoekBeslissen(), juristOp(dag));
    expect(op(ANTWOORD_TM)).toMatchObject({ opTijd: true });
    expect(op(plusDagen(ANTWOORD_TM, 1))).toMatchObject({ opTijd: false });
  });

  it('neemt alleen wie het mandaat heeft (Awb 10:3)', () => {
    expect(codes(gevraagd(), gegevensverzoekBeslissen(), klantmanager(VERZOEKDAG))).toEqual(['geenMandaat']);
    expect(codes(gevraagd(), gegevensverzoekBeslissen(), contextVoor('screener'))).toEqual(['andereRol']);
    const henk = contextVoor('teamleider', { vandaag: VERZOEKDAG });
    expect(codes(gevraagd(), gegevensverzoekBeslissen(), henk)).toEqual([]);
  });

  it('geeft niets voordat zeker is wie het vraagt; afwijzen kan wel (AVG 12 lid 6)', () => {
    const t = gevraagd('afschrift', { identiteit: null });
    expect(codes(t, gegevensverzoekBeslissen())).toEqual(['identiteitOnzeker']);
    const af = {
      uitkomst: 'afgewezen',
      grond: 'identiteitOnbekend',
      motivering: 'Wij belden drie keer.',
    } as const;
    expect(codes(t, gegevensverzoekBeslissen(af))).toEqual([]);
    const na = naRechten(t, gegevensverzoekBeslissen({ identiteit: 'legitimatie' }));
    expect(na.rechten.verzoeken[0]?.identiteit).toBe('legitimatie');
  });

  it.each([
    ['correctie', 'geenFeitelijkeFout', []],
    ['correctie', 'anderBeschermd', ['weigergrondPastNiet']],
    ['inzage', 'anderBeschermd', []],
    ['beperking', 'geenReden', []],
    ['bezwaarAvg', 'dwingendeRedenen', []],
    ['afschrift', 'dwingendeRedenen', ['weigergrondPastNiet']],
    ['afschrift', 'buitensporig', []],
    ['afschrift', null, ['weigergrondOntbreekt']],
  ] as const)('wijst %s alleen af op een grond van de wet: %s (Awb 3:46)', (recht, grond, verwacht) => {
    const o = gegevensverzoekBeslissen({ uitkomst: 'afgewezen', grond, motivering: 'Dit is de reden.' });
    expect(codes(gevraagd(recht), o)).toEqual(verwacht);
  });

  it('vraagt uitleg bij een deel of niets, en wie ondertekent; alles tegelijk (Awb 3:46, 10:10)', () => {
    const o = gegevensverzoekBeslissen({
      uitkomst: 'gedeeltelijk',
      grond: 'anderBeschermd',
      ondertekenaar: '',
      functie: ' ',
    });
    expect(codes(gevraagd(), o)).toEqual([
      'motiveringOntbreekt',
      'ondertekenaarOntbreekt',
      'functieOntbreekt',
    ]);
  });

  it('bewaart geen grond bij wat helemaal is toegewezen (Awb 3:46)', () => {
    expect(feiten(gevraagd(), gegevensverzoekBeslissen({ grond: 'buitensporig' }))).toMatchObject({
      grond: null,
    });
  });

  it('geeft een kind onder de zestien geen inzage zonder ouder of voogd (Wmo 5.3.2)', () => {
    expect(codes(kind(gevraagd()), gegevensverzoekBeslissen())).toEqual(['vroegZelfTeJong']);
    const doorOuder = kind(gevraagd('inzage', { verzoeker: 'vertegenwoordiger' }));
    expect(codes(doorOuder, gegevensverzoekBeslissen())).toEqual([]);
    expect(codes(kind(gevraagd('correctie')), gegevensverzoekBeslissen())).toEqual([]);
  });

  it('daarna niet nog eens (UAVG 34)', () => {
    expect(mag('gegevensverzoekBeslissen', toegewezen())).toBe('geenGegevensverzoek');
    const twee = gevraagd('inzage', {}, toegewezen());
    expect(codes(twee, gegevensverzoekBeslissen())).toEqual(['anderVerzoek']);
    expect(gegevensbeslissers(toegewezen())).toEqual(['priya']);
  });
});

describe('gegevensverzoekUitvoeren', () => {
  const o = {
    soort: 'gegevensverzoekUitvoeren',
    verzoek: VZ1,
    wijze: 'mijnHulpvraag',
    toelichting: '',
  } as const;

  it('legt vast hoe het is gegeven, en dan is het klaar (Wmo 5.3.2)', () => {
    expect(feiten(toegewezen(), o)).toEqual({ verzoek: VZ1, op: '2026-07-23', wijze: 'mijnHulpvraag' });
    expect(openVerzoeken(naRechten(toegewezen(), o))).toEqual([]);
  });

  it('weigert wat bij dit recht niet past, en verwerken zonder te zeggen wat (AVG 5 lid 2)', () => {
    expect(codes(toegewezen('correctie'), o)).toEqual(['wijzePastNiet']);
    expect(codes(toegewezen('correctie'), { ...o, wijze: 'verwerkt' })).toEqual(['toelichtingOntbreekt']);
    expect(codes(toegewezen(), { ...o, wijze: 'verwerkt', toelichting: 'x' })).toEqual(['wijzePastNiet']);
    expect(codes(gevraagd(), o)).toEqual(['geenGegevensverzoek']);
  });

  it('vraagt niets bij een beperking of een afwijzing: die gelden door het besluit (AVG 18)', () => {
    expect(uitTeVoeren(toegewezen('beperking'))).toEqual([]);
    const af = {
      uitkomst: 'afgewezen',
      grond: 'buitensporig',
      motivering: 'Dit vroeg u vorige week ook.',
    } as const;
    expect(uitTeVoeren(naRechten(gevraagd(), gegevensverzoekBeslissen(af)))).toEqual([]);
  });

  it('daarna niet nog eens (AVG 12 lid 3)', () => {
    expect(mag('gegevensverzoekUitvoeren', naRechten(toegewezen(), o))).toBe('geenGegevensverzoek');
  });
});

describe('gegevensverzoekIntrekken', () => {
  const o = { soort: 'gegevensverzoekIntrekken', verzoek: VZ1, reden: '' } as const;

  it('kan zonder reden zolang er niet is besloten (AVG 12 lid 3)', () => {
    const zelf = contextVoor('inwoner', { vandaag: VERZOEKDAG });
    expect(feiten(gevraagd(), o, zelf)).toEqual({ verzoek: VZ1, op: VERZOEKDAG });
    const weg = naRechten(gevraagd(), o);
    expect(openVerzoeken(weg)).toEqual([]);
    expect(mag('gegevensverzoekIntrekken', weg)).toBe('geenGegevensverzoek');
  });

  it('kan niet na het besluit, en niet van een verzoek dat er niet is (UAVG 34)', () => {
    expect(codes(toegewezen(), o)).toEqual(['geenGegevensverzoek']);
    expect(codes(gevraagd('inzage', {}, toegewezen()), o)).toEqual(['anderVerzoek']);
  });
});

describe('beperkingOpheffen', () => {
  const vanaf = datum('2026-08-06');
  const o = { soort: 'beperkingOpheffen', verzoek: VZ1, vanaf, reden: 'De gegevens kloppen.' } as const;

  it('stopt op een latere dag, en tot die dag geldt de beperking (AVG 18 lid 3)', () => {
    expect(feiten(toegewezen('beperking'), o)).toEqual({ verzoek: VZ1, op: '2026-07-23', vanaf });
    const na = naRechten(toegewezen('beperking'), o);
    expect(geldendeBeperking(na, plusDagen(vanaf, -1))?.id).toBe(VZ1);
    expect(geldendeBeperking(na, vanaf)).toBeUndefined();
    expect(geldendeBeperking(toegewezen('inzage'), vanaf)).toBeUndefined();
  });

  it('weigert zonder dat de inwoner het vooraf weet, en zonder reden (AVG 18 lid 3)', () => {
    expect(codes(toegewezen('beperking'), { ...o, vanaf: datum('2026-07-23'), reden: '' })).toEqual([
      'opheffingNietVooraf',
      'redenOntbreekt',
    ]);
    expect(codes(gevraagd('beperking'), o)).toEqual(['geenGegevensverzoek']);
  });

  it('daarna niet nog eens (AVG 18 lid 3)', () => {
    const na = naRechten(toegewezen('beperking'), o);
    expect(opTeHeffen(na)).toEqual([]);
    expect(mag('beperkingOpheffen', na)).toBe('geenGegevensverzoek');
  });
});

describe('vernietiging op verzoek van de inwoner (Wmo 5.3.5)', () => {
  const intrekken = { soort: 'gegevensverzoekIntrekken', verzoek: VZ1, reden: '' } as const;

  it('kan aan de telefoon en zonder reden, met drie maanden volgens de Wmo en de Termijnenwet (Wmo 5.3.5, Atw 1)', () => {
    const zonder = gegevensverzoekVastleggen('vernietiging', { kanaal: 'telefoon', tekst: '' });
    expect(codes(zonderVerzoek(), zonder)).toEqual([]);
    const [verzoek] = openVerzoeken(vernietigingGevraagd());
    if (!verzoek) throw new Error('geen verzoek');
    expect(gegevenstermijn(verzoek, regels)).toMatchObject({
      termijn: 'wmoVernietigingsverzoek',
      uiterlijk: '2026-10-16',
    });
  });

  it('is toe te wijzen als er niets meer loopt, en is dan pas gedaan als het dossier weg is', () => {
    expect(feiten(vernietigingGevraagd(), gegevensverzoekBeslissen())).toMatchObject({
      uitkomst: 'toegewezen',
    });
    expect(teVernietigen(vernietigingGegund()).map(({ id }) => id)).toEqual([VZ1]);
    expect(uitTeVoeren(vernietigingGegund())).toEqual([]);
    expect(mag('gegevensverzoekUitvoeren', vernietigingGegund())).toBe('geenGegevensverzoek');
    expect(openVerzoeken(vernietigingGegund())).toHaveLength(1);
  });

  it('weigert toe te wijzen zolang de ondersteuning loopt; afwijzen kan wel (Wmo 5.3.5 lid 2)', () => {
    const t = gevraagd('vernietiging');
    expect(codes(t, gegevensverzoekBeslissen())).toEqual(['voorzieningLoopt']);
    const af = { uitkomst: 'afgewezen', motivering: 'U krijgt nog hulp.' } as const;
    expect(codes(t, gegevensverzoekBeslissen({ ...af, grond: 'wetVerzetZich' }))).toEqual([]);
    expect(codes(t, gegevensverzoekBeslissen({ ...af, grond: 'belangVanAnder' }))).toEqual([]);
    expect(codes(t, gegevensverzoekBeslissen({ ...af, grond: 'anderBeschermd' }))).toEqual([
      'weigergrondPastNiet',
    ]);
    expect(codes(gevraagd('inzage'), gegevensverzoekBeslissen({ ...af, grond: 'wetVerzetZich' }))).toEqual([
      'weigergrondPastNiet',
    ]);
  });

  it('weigert toe te wijzen zolang een ander verzoek loopt of bezwaar loopt, en noemt beide (AVG 12 lid 3, Awb 7:4)', () => {
    const t = gevraagd('vernietiging', {}, gevraagd('inzage', {}, heelDossier(ingetrokkenDossier())));
    const tweede = gegevensverzoekBeslissen({ verzoek: volgendOnderdeel('VZ', 1) });
    expect(codes(t, tweede)).toEqual(['lopendVerzoek']);
    const metBezwaar = gevraagd('vernietiging', {}, heelDossier(inBezwaar()));
    expect(codes(metBezwaar, gegevensverzoekBeslissen())).toContain('lopendeProcedure');
  });

  it('gaat niet in delen (Wmo 5.3.5 lid 2)', () => {
    const deel = { uitkomst: 'gedeeltelijk', grond: 'belangVanAnder', motivering: 'Een deel.' } as const;
    expect(codes(vernietigingGevraagd(), gegevensverzoekBeslissen(deel))).toEqual([
      'vernietigingNietInDelen',
    ]);
  });

  it('vraagt een kind vanaf twaalf zelf, en daaronder een ouder of voogd (Wmo 5.3.5)', () => {
    const van = (geboren: string) => {
      const t = vernietigingGevraagd();
      const { melding } = t.melding;
      if (!melding) throw new Error('geen melding');
      const inwoner = { ...melding.inwoner, geboortedatum: datum(geboren) };
      return { ...t, melding: { ...t.melding, melding: { ...melding, inwoner } } };
    };
    expect(codes(van('2014-07-16'), gegevensverzoekBeslissen())).toEqual([]);
    expect(codes(van('2014-07-17'), gegevensverzoekBeslissen())).toEqual(['vroegZelfTeJong']);
    const af = { uitkomst: 'afgewezen', grond: 'nogGeenTwaalf', motivering: 'Vraag het een ouder.' } as const;
    expect(codes(van('2014-07-17'), gegevensverzoekBeslissen(af))).toEqual([]);
  });

  it('is niet te verlengen: de Wmo kent dat niet (Wmo 5.3.5)', () => {
    const o = { soort: 'gegevensverzoekVerlengen', verzoek: VZ1, reden: 'Druk.' } as const;
    expect(codes(vernietigingGevraagd(), o)).toEqual(['vernietigingNietTeVerlengen']);
    const ook = gevraagd('inzage', {}, vernietigingGevraagd());
    expect(codes(ook, o)).toEqual(['anderVerzoek']);
  });

  it('is in te trekken zolang het dossier er nog is, en daarna niet nog eens (AVG 17)', () => {
    const zelf = contextVoor('inwoner', { vandaag: VERZOEKDAG });
    expect(feiten(vernietigingGegund(), intrekken, zelf)).toEqual({ verzoek: VZ1, op: VERZOEKDAG });
    const bedacht = naRechten(vernietigingGegund(), intrekken);
    expect([teVernietigen(bedacht), openVerzoeken(bedacht)]).toEqual([[], []]);
    expect(mag('gegevensverzoekIntrekken', bedacht)).toBe('geenGegevensverzoek');
  });
});
