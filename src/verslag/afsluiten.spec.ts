import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { bilal, gesprekPlannen, naOnderzoek, onderzochtDossier } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BEGINDAG, contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  correctieToevoegen,
  gecorrigeerdDossier,
  inwoner,
  naVerslag,
  TEKENDAG,
  VERSLAGDAG,
  verslagOndertekenen,
  verzondenDossier,
  zonderVerslag,
} from '../../test/bouwers/verslag.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { leesDossierId } from '../kern/ids.ts';
import { volgendGesprek } from '../onderzoek/opdrachten-afspraak.ts';
import type { ZonderAanvraagAfsluiten } from './afsluiten.ts';
import { misluktDoorInwoner } from './afsluiten.ts';
import { afsluitbriefZonderAanvraag } from './brief.ts';
import { verslagHandelingen } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';

const NORM = plusDagen(VERSLAGDAG, 28);
const ZEI = 'Op 2 april aan de telefoon: mijn dochter komt nu elke dag.';

const sluit = (reden: ZonderAanvraagAfsluiten['reden'], toelichting = ''): ZonderAanvraagAfsluiten => ({
  soort: 'zonderAanvraagAfsluiten',
  reden,
  toelichting,
});
const doe = (t: TotVerslag, o: ZonderAanvraagAfsluiten, ctx = bilal(NORM)) =>
  voerUit(verslagHandelingen, o, t, ctx);

function naTweeAfzeggingen(): TotVerslag {
  const onderzoek = [1, 2].reduce((t) => {
    const id = volgendGesprek(t);
    const gepland = naOnderzoek(t, gesprekPlannen({ vandaag: BEGINDAG }));
    return naOnderzoek(gepland, { soort: 'gesprekAfzeggen', id, door: 'inwoner', reden: 'Liever niet.' });
  }, onderzochtDossier());
  return zonderVerslag(onderzoek);
}

describe('zonderAanvraagAfsluiten: geen reactie', () => {
  it('sluit vier weken na het verslag als de inwoner zwijgt (Wmo 2.3.2 lid 9)', () => {
    expect(gebeurd(doe(verzondenDossier(), sluit('geenReactie')))).toEqual([
      {
        soort: 'zonderAanvraagAfgesloten',
        feiten: { op: NORM, reden: 'geenReactie' },
        inhoud: { toelichting: '' },
      },
    ]);
  });

  it('weigert een dag te vroeg, en volgt een eigen norm van de gemeente (normen van de gemeente)', () => {
    const eerder = bilal(plusDagen(NORM, -1));
    expect(weigeringscodes(doe(verzondenDossier(), sluit('geenReactie'), eerder))).toEqual([
      'reactietijdLoopt',
    ]);
    const regels = voorbeeldRegels({ normen: { ...voorbeeldRegels().normen, reactieDagen: 27 } });
    expect(gebeurd(doe(verzondenDossier(), sluit('geenReactie'), { ...eerder, regels }))).toHaveLength(1);
  });

  it('weigert zonder verslag (Wmo 2.3.2 lid 8)', () => {
    expect(weigeringscodes(doe(zonderVerslag(), sluit('geenReactie')))).toEqual(['nogGeenVerslag']);
  });

  it('weigert als de inwoner tekende of iets toevoegde dat nog openligt (Awb 3:2)', () => {
    const getekend = naVerslag(verzondenDossier(), verslagOndertekenen(), inwoner());
    expect(weigeringscodes(doe(getekend, sluit('geenReactie')))).toEqual(['inwonerReageerde']);
    expect(weigeringscodes(doe(gecorrigeerdDossier(), sluit('geenReactie')))).toEqual(['correctieOpen']);
  });

  it('telt vanaf het laatste bericht, ook dat van de gemeente zelf (normen van de gemeente)', () => {
    const gecorrigeerd = naVerslag(verzondenDossier(), correctieToevoegen(), inwoner());
    const [correctie] = gecorrigeerd.verslag.correcties;
    if (!correctie) throw new Error('bouwer zonder correctie');
    const reactie = { soort: 'reactieGeven', op: correctie.id, tekst: 'Dank u.' } as const;
    const t = naVerslag(gecorrigeerd, reactie, bilal(plusDagen(TEKENDAG, 2)));
    const vanaf = plusDagen(TEKENDAG, 30);
    expect(weigeringscodes(doe(t, sluit('geenReactie'), bilal(plusDagen(vanaf, -1))))).toEqual([
      'reactietijdLoopt',
    ]);
    expect(gebeurd(doe(t, sluit('geenReactie'), bilal(vanaf)))).toHaveLength(1);
  });
});

describe('zonderAanvraagAfsluiten: de inwoner wil niet verder', () => {
  it('sluit na het verslag, met wat de inwoner zei (Wmo 2.3.2 lid 9)', () => {
    const t = naVerslag(verzondenDossier(), sluit('inwonerWilNietVerder', ZEI), bilal(TEKENDAG));
    expect(t.verslag.afsluiting).toEqual({
      op: TEKENDAG,
      reden: 'inwonerWilNietVerder',
      toelichting: ZEI,
    });
  });

  it('weigert voor het verslag en zonder de woorden van de inwoner (Wmo 2.3.2 lid 8 en 9)', () => {
    expect(weigeringscodes(doe(zonderVerslag(), sluit('inwonerWilNietVerder', ' ')))).toEqual([
      'nogGeenVerslag',
      'toelichtingOntbreekt',
    ]);
  });

  it('doet niets als het dossier al zo is afgesloten (Wmo 2.3.2 lid 9)', () => {
    const t = naVerslag(verzondenDossier(), sluit('inwonerWilNietVerder', ZEI), bilal(TEKENDAG));
    expect(gebeurd(doe(t, sluit('geenReactie')))).toEqual([]);
  });
});

describe('zonderAanvraagAfsluiten: geholpen zonder maatwerk', () => {
  const AFSPRAAK = 'Een maatje gaat vanaf zaterdag mee naar de markt.';

  it('sluit met wat is afgesproken als het verslag geen maatwerk nodig vond (Wmo 2.3.5 lid 3)', () => {
    const t = verzondenDossier({ advies: 'geenMaatwerk' });
    const na = naVerslag(t, sluit('geholpenZonderMaatwerk', AFSPRAAK), bilal(TEKENDAG));
    expect(na.verslag.afsluiting).toMatchObject({ reden: 'geholpenZonderMaatwerk', toelichting: AFSPRAAK });
    expect(gebeurd(doe(na, sluit('geholpenZonderMaatwerk', AFSPRAAK)))).toEqual([]);
  });

  it('weigert als het verslag maatwerk adviseert, zonder verslag en zonder afspraak (Wmo 2.3.2 lid 8, 2.3.5 lid 3)', () => {
    expect(weigeringscodes(doe(verzondenDossier(), sluit('geholpenZonderMaatwerk', AFSPRAAK)))).toEqual([
      'verslagAdviseertMaatwerk',
    ]);
    expect(weigeringscodes(doe(zonderVerslag(), sluit('geholpenZonderMaatwerk', ' ')))).toEqual([
      'nogGeenVerslag',
      'toelichtingOntbreekt',
    ]);
  });
});

describe('zonderAanvraagAfsluiten: geen medewerking', () => {
  it('sluit zonder verslag, met uitleg en de afgezegde afspraken in het dossier (Wmo 2.3.8)', () => {
    const t = naTweeAfzeggingen();
    expect(misluktDoorInwoner(t)).toBe(2);
    expect(
      gebeurd(doe(t, sluit('geenMedewerking', 'Twee keer afgezegd, daarna niet bereikt.'))),
    ).toHaveLength(1);
  });

  it('weigert zonder uitleg, ook na twee afgezegde afspraken, en na een verslag (Wmo 2.3.8)', () => {
    expect(weigeringscodes(doe(naTweeAfzeggingen(), sluit('geenMedewerking')))).toEqual([
      'toelichtingOntbreekt',
    ]);
    expect(weigeringscodes(doe(verzondenDossier(), sluit('geenMedewerking', 'Niet bereikt.')))).toEqual([
      'verslagVerstuurd',
    ]);
  });

  it('vraagt bij minder dan twee afspraken hoe de inwoner is gezocht (Wmo 2.3.8)', () => {
    const uitkomst = doe(zonderVerslag(), sluit('geenMedewerking'));
    expect(uitkomst.gelukt ? '' : uitkomst.weigeringen[0].reden).toContain('probeerde te bereiken');
    expect(gebeurd(doe(zonderVerslag(), sluit('geenMedewerking', 'Vier keer gebeld.')))).toHaveLength(1);
  });

  it('is aan wie behandelt of de teamleider, nooit aan een ander (Wmo 5.3.3)', () => {
    const o = sluit('inwonerWilNietVerder', ZEI);
    expect(gebeurd(doe(verzondenDossier(), o, contextVoor('teamleider', { vandaag: NORM })))).toHaveLength(1);
    expect(weigeringscodes(doe(verzondenDossier(), o, inwoner(NORM)))).toEqual(['andereRol']);
    const ander = contextVoor('klantmanager', { vandaag: NORM, id: 'iemand-anders' });
    expect(weigeringscodes(doe(verzondenDossier(), o, ander))).toEqual(['nietDeBehandelaar']);
  });
});

describe('de brief bij afsluiten zonder aanvraag', () => {
  const kenmerk = leesDossierId('W26-7K3M-Q9TX');
  if (!kenmerk) throw new Error('geen dossiernummer');
  const C = { kenmerk, datum: NORM, inrichting: voorbeeldInrichting(), behandelaar: null };

  it('zegt waarom, met de toelichting erbij en zonder instemming die er niet was (Wmo 2.3.2 lid 9)', () => {
    const t = verzondenDossier();
    const [g] = vastgelegd(gebeurd(doe(t, sluit('inwonerWilNietVerder', ZEI))), bilal(NORM));
    if (g?.soort !== 'zonderAanvraagAfgesloten') throw new Error('niet afgesloten');
    expect(afsluitbriefZonderAanvraag(t, g, C)).toMatchObject({
      brief: 'afsluiting',
      meldingOntvangenOp: BEGINDAG,
      waarom: `U liet ons weten dat u niet verder wilt.\n\n${ZEI}`,
      adviezen: [],
      instemming: null,
    });
  });
});
