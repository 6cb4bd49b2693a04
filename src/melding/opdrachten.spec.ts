import { describe, expect, it } from 'vitest';
import {
  bsn,
  gemeldDossier,
  gemeldZonderMedeweten,
  ingetrokkenDossier,
  meldingDoen,
  MEVROUW_X,
  naMelding,
  ZONDER_MELDING,
} from '../../test/bouwers/melding.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { DocumentId, Vingerafdruk } from '../kern/ids.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

const screener = contextVoor('screener');

function doe(opdracht: MeldingOpdracht, t: TotMelding = gemeldDossier(), context = screener) {
  return voerUit(meldingHandelingen, opdracht, t, context);
}

const BRIEF = {
  soort: 'briefVastleggen',
  brief: 'ontvangstbevestigingMelding',
  document: 'abc' as DocumentId,
  vingerafdruk: 'def' as Vingerafdruk,
  bij: 2,
  verzondenVia: 'post',
} as const;

describe('melding doen', () => {
  it('legt vast en bevestigt met de dagen van plan en onderzoek (Wmo 2.3.2 lid 1-3)', () => {
    expect(gebeurd(doe(meldingDoen(), ZONDER_MELDING))).toMatchObject([
      { soort: 'meldingOntvangen', feiten: { ontvangenOp: '2026-03-02' } },
      {
        soort: 'meldingBevestigd',
        feiten: { planUiterlijk: '2026-03-09', onderzoekUiterlijk: '2026-04-13' },
      },
    ]);
  });

  it('telt vanaf de echte ontvangst, niet vanaf de invoer (Wmo 2.3.2 lid 1)', () => {
    const later = contextVoor('administratie', { vandaag: plusDagen(BEGINDAG, 5) });
    expect(gebeurd(doe(meldingDoen(), ZONDER_MELDING, later))).toMatchObject([
      {},
      { feiten: { op: '2026-03-07', onderzoekUiterlijk: '2026-04-13' } },
    ]);
  });

  it('weigert alles wat niet klopt tegelijk (Wmo 2.3.2 lid 1, 5.2.9)', () => {
    const fout = meldingDoen({
      ontvangenOp: plusDagen(BEGINDAG, 1),
      feiten: { melder: 'familie' },
      inhoud: {
        hulpvraag: ' ',
        inwoner: { ...MEVROUW_X, achternaam: '', geboortedatum: datum('2030-01-01') },
      },
    });
    expect(weigeringscodes(doe(fout, ZONDER_MELDING))).toEqual([
      'ontvangstInToekomst',
      'naamOntbreekt',
      'geboortedatumOnmogelijk',
      'hulpvraagOntbreekt',
      'melderOntbreekt',
    ]);
  });

  it('weigert een ontvangst voor de inwerkingtreding op 1 januari 2015 (Wmo 2.3.2 lid 1)', () => {
    const oud = meldingDoen({ ontvangenOp: datum('2014-12-31') });
    expect(weigeringscodes(doe(oud, ZONDER_MELDING))).toEqual(['ontvangstVoorWmo']);
  });

  it('weigert een tweede begin in hetzelfde dossier (Wmo 2.3.2 lid 1)', () => {
    expect(weigeringscodes(doe(meldingDoen()))).toEqual(['alGemeld']);
  });

  it('weigert wie niet mag melden: een controller (Wmo 2.3.2 lid 1)', () => {
    expect(weigeringscodes(doe(meldingDoen(), ZONDER_MELDING, contextVoor('controller')))).toEqual([
      'andereRol',
    ]);
  });
});

describe('verbeteren', () => {
  const naar = (wordt: string, reden = 'poststempel') =>
    ({ soort: 'ontvangstdatumCorrigeren', wordt: datum(wordt), reden }) as const;

  it('verzet de ontvangst met de oude erbij en bevestigt opnieuw (Awb 2:25)', () => {
    expect(gebeurd(doe(naar('2026-02-27')))).toMatchObject([
      { soort: 'ontvangstdatumGecorrigeerd', feiten: { was: '2026-03-02', wordt: '2026-02-27' } },
      { soort: 'meldingBevestigd', feiten: { onderzoekUiterlijk: '2026-04-10' } },
    ]);
  });

  it('weigert een ontvangst in de toekomst en zonder reden (Awb 2:25)', () => {
    expect(weigeringscodes(doe(naar('2026-03-03', '')))).toEqual(['ontvangstInToekomst', 'redenOntbreekt']);
  });

  it('blijft stil als de ontvangst al klopt (Awb 2:25)', () => {
    expect(gebeurd(doe(naar('2026-03-02')))).toEqual([]);
  });

  const inwoner = { ...MEVROUW_X, telefoon: '0611111111' };

  it('verbetert gegevens van de inwoner met behoud van de oude (AVG 16)', () => {
    const opdracht = { soort: 'inwonerCorrigeren', inwoner, reden: 'belde zelf' } as const;
    expect(gebeurd(doe(opdracht))).toMatchObject([{ soort: 'inwonerGecorrigeerd' }]);
    expect(weigeringscodes(doe({ ...opdracht, reden: '' }))).toEqual(['redenOntbreekt']);
    expect(gebeurd(doe(opdracht, naMelding(gemeldDossier(), opdracht)))).toEqual([]);
    expect(gebeurd(doe(opdracht, ingetrokkenDossier()))).toHaveLength(1);
  });
});

describe('hoe de inwoner bericht wil (Awb 2:8)', () => {
  const digitaal = gemeldDossier({ feiten: { bereikbaarVia: 'email' } });
  const perPost = {
    soort: 'inwonerCorrigeren',
    inwoner: MEVROUW_X,
    bereikbaarVia: 'post',
    reden: 'Zij wil weer post.',
  } as const;

  it('verandert als de inwoner dat zegt: wat volgt, gaat anders (Awb 2:8)', () => {
    expect(gebeurd(doe(perPost, digitaal))).toMatchObject([{ feiten: { bereikbaarVia: 'post' } }]);
    expect(naMelding(digitaal, perPost).melding.melding?.bereikbaarVia).toBe('post');
  });

  it('blijft staan bij een andere verbetering, en als er niets verandert (Awb 2:8)', () => {
    const { bereikbaarVia: _, ...naam } = { ...perPost, inwoner: { ...MEVROUW_X, achternaam: 'Xander' } };
    expect(gebeurd(doe(naam, digitaal))).toMatchObject([{ feiten: {} }]);
    expect(naMelding(digitaal, naam).melding.melding?.bereikbaarVia).toBe('email');
    expect(gebeurd(doe({ ...perPost, bereikbaarVia: 'email' }, digitaal))).toEqual([]);
  });

  it('vraagt ook dan om een reden (AVG 5 lid 2)', () => {
    expect(weigeringscodes(doe({ ...perPost, reden: '' }, digitaal))).toEqual(['redenOntbreekt']);
  });
});

describe('de inwoner weet het nog niet', () => {
  const wil = (wilMelding: boolean) =>
    ({ soort: 'inwonerInlichten', wilMelding, toelichting: 'Gebeld.' }) as const;

  it('gaat door als de inwoner het wil (Wmo 2.3.2 lid 1)', () => {
    const na = naMelding(gemeldZonderMedeweten(), wil(true));
    expect(na.melding.melding?.inwonerWeetErvan).toBe(true);
    expect(na.melding.einde).toBeNull();
  });

  it('stuurt pas een brief als de inwoner ervan weet, en dan wel (Wmo 2.3.2 lid 1-3)', () => {
    expect(gemeldZonderMedeweten().melding.bevestiging).toBeNull();
    const verbeterd = naMelding(gemeldZonderMedeweten(), {
      soort: 'ontvangstdatumCorrigeren',
      wordt: datum('2026-02-27'),
      reden: 'poststempel',
    });
    expect(verbeterd.melding.bevestiging).toBeNull();
    expect(naMelding(verbeterd, wil(true)).melding.bevestiging).toMatchObject({
      onderzoekUiterlijk: '2026-04-10',
    });
  });

  it('bevestigt niets zolang de inwoner het niet wil, en wel als die het bij een later contact toch wil (Wmo 2.3.2 lid 1)', () => {
    const nee = naMelding(gemeldZonderMedeweten(), wil(false));
    expect(nee.melding).toMatchObject({ inwonerWilNiet: true, bevestiging: null });
    expect(naMelding(nee, wil(true)).melding).toMatchObject({
      inwonerWilNiet: false,
      bevestiging: { onderzoekUiterlijk: '2026-04-13' },
    });
  });

  it('weigert als de inwoner het al weet (Wmo 2.3.2 lid 1)', () => {
    expect(weigeringscodes(doe(wil(true)))).toEqual(['inwonerWeetAl']);
  });
});

describe('persoonlijk plan', () => {
  const plan = (dag: string, tekst = 'Ik wil drie dagen per week iets doen.') =>
    ({ soort: 'persoonlijkPlanInleveren', ontvangenOp: datum(dag), tekst }) as const;
  const later = contextVoor('klantmanager', { vandaag: datum('2026-03-20') });

  it('is op tijd tot en met de zevende dag (Wmo 2.3.2 lid 2)', () => {
    expect(gebeurd(doe(plan('2026-03-09'), gemeldDossier(), later))).toMatchObject([
      { feiten: { opTijd: true } },
    ]);
  });

  it('telt ook daarna mee, als te laat vastgelegd (Wmo 2.3.2 lid 2 en 5)', () => {
    expect(gebeurd(doe(plan('2026-03-10'), gemeldDossier(), later))).toMatchObject([
      { feiten: { opTijd: false } },
    ]);
  });

  it('weigert een leeg plan en blijft stil bij hetzelfde (Wmo 2.3.2 lid 2)', () => {
    expect(weigeringscodes(doe(plan('2026-03-02', '')))).toEqual(['tekstOntbreekt']);
    expect(gebeurd(doe(plan('2026-03-02'), naMelding(gemeldDossier(), plan('2026-03-02'))))).toEqual([]);
  });
});

describe('einde van de melding', () => {
  it('zendt door naar de goede gemeente (Awb 2:3)', () => {
    const opdracht = { soort: 'meldingDoorzenden', naar: 'Gemeente Elders', toelichting: 'Gebeld.' } as const;
    expect(gebeurd(doe(opdracht))).toMatchObject([{ soort: 'meldingDoorgezonden' }]);
    expect(weigeringscodes(doe({ ...opdracht, naar: '', toelichting: '' }))).toEqual([
      'naarOntbreekt',
      'toelichtingOntbreekt',
    ]);
    expect(weigeringscodes(doe(opdracht, naMelding(gemeldDossier(), opdracht)))).toEqual([
      'meldingBeeindigd',
    ]);
  });

  it('trekt in namens wie het vroeg (Wmo 2.3.2 lid 1)', () => {
    const opdracht = { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' } as const;
    const vertegenwoordiger = contextVoor('vertegenwoordiger');
    expect(gebeurd(doe(opdracht))).toMatchObject([{ feiten: { door: 'inwoner' } }]);
    expect(gebeurd(doe(opdracht, gemeldDossier(), vertegenwoordiger))).toMatchObject([
      { feiten: { door: 'vertegenwoordiger' } },
    ]);
    expect(weigeringscodes(doe({ ...opdracht, reden: '' }))).toEqual(['redenOntbreekt']);
  });

  it('vraagt de inwoner zelf geen reden (Wmo 2.3.2 lid 1)', () => {
    const opdracht = { soort: 'meldingIntrekken', reden: '' } as const;
    expect(gebeurd(doe(opdracht, gemeldDossier(), contextVoor('inwoner')))).toMatchObject([
      { soort: 'meldingIngetrokken' },
    ]);
  });

  it('is niet aan de mantelzorger, die alleen meekijkt (Wmo 1.1.1 lid 2)', () => {
    const opdracht = { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' } as const;
    expect(weigeringscodes(doe(opdracht, gemeldDossier(), contextVoor('mantelzorger')))).toEqual([
      'andereRol',
    ]);
  });
});

describe('wie meekijkt', () => {
  const dochter = {
    soort: 'betrokkeneToelaten',
    feiten: { rol: 'mantelzorger', grond: 'toestemmingInwoner' },
    inhoud: { naam: 'Lisa', bsn: bsn('999990020') },
  } as const;

  it('krijgt toegang op een grond (Wmo 1.1.1 lid 2)', () => {
    expect(naMelding(gemeldDossier(), dochter).melding.betrokkenen).toEqual([
      { rol: 'mantelzorger', grond: 'toestemmingInwoner', naam: 'Lisa', bsn: '999990020' },
    ]);
  });

  it('is nooit de inwoner zelf (Wmo 1.1.1 lid 2)', () => {
    const zelf = { ...dochter, inhoud: { naam: 'Maria', bsn: bsn('999990019') } };
    expect(weigeringscodes(doe(zelf))).toEqual(['isInwonerZelf']);
  });

  it('blijft stil als die er al bij is (Wmo 1.1.1 lid 2)', () => {
    expect(gebeurd(doe(dochter, naMelding(gemeldDossier(), dochter)))).toEqual([]);
  });
});

describe('brief', () => {
  const systeem = contextVoor('systeem');

  it('komt met vingerafdruk in het dossier (Awb 3:41)', () => {
    expect(gebeurd(doe(BRIEF, gemeldDossier(), systeem))).toMatchObject([{ soort: 'briefVastgelegd' }]);
  });

  it('weigert een brief die een mens vastlegt (Awb 3:41)', () => {
    expect(weigeringscodes(doe(BRIEF))).toEqual(['andereRol']);
  });

  it('blijft stil bij dezelfde brief nog eens (Awb 3:41)', () => {
    const na = naMelding(gemeldDossier(), BRIEF, systeem);
    expect(gebeurd(doe({ ...BRIEF, document: 'ander' as DocumentId }, na, systeem))).toEqual([]);
  });
});
