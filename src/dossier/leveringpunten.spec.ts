import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { begonnen, leveringOpdragen, teLeveren } from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { dossiernummer, hulpwijziging, ingetrokken } from '../../test/bouwers/voortzetting.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { aflopend } from '../voortzetting/aflopend.ts';
import { nuNodig } from '../levering/punten.ts';
import type { HulpStoppen } from '../levering/uitvoeren.ts';
import { puntenVanLevering, toegekendNaStop } from './leveringpunten.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { besluitOver } from './opdrachten.ts';
import { takenBij } from './taken.ts';
import type { DossierToestand } from './toestand.ts';
import { evolve } from './toestand.ts';

const LAATSTE_DAG = datum('2026-06-30');

/** The resident wants it no more after this day. */
function wilNietMeer(t: DossierToestand): DossierToestand {
  const context = contextVoor('klantmanager', { vandaag: datum('2026-06-01') });
  return vastgelegd(
    [
      {
        soort: 'hulpBeeindigdOpVerzoek',
        feiten: {
          id: volgendOnderdeel('HS', 0),
          gevraagdOp: context.vandaag,
          onderdelen: [HULP],
          laatsteDag: LAATSTE_DAG,
        },
        inhoud: { woordenInwoner: 'Ik red het weer.', besproken: 'Gebeld.' },
      } as const,
    ],
    context,
  ).reduce(evolve, t);
}

const soorten = (t: DossierToestand, op = LAATSTE_DAG) =>
  nuNodig(puntenVanLevering(t, voorbeeldRegels()), op).map(({ soort }) => soort);

describe('levering van hulp die eerder stopt (Wmo 2.3.10)', () => {
  it('vraagt na de laatste dag om te stoppen wat nog loopt, en daarvoor niets', () => {
    const t = wilNietMeer(begonnen());
    expect(soorten(t)).toEqual([]);
    expect(soorten(t, plusDagen(LAATSTE_DAG, 1))).toEqual(['beeindigen']);
  });

  it('wat nooit begon, wacht na die dag op niemand meer', () => {
    const t = wilNietMeer(teLeveren());
    expect(soorten(t)).toContain('opdragen');
    expect(soorten(t, plusDagen(LAATSTE_DAG, 1))).toEqual([]);
  });

  it('weigert na de laatste dag een opdracht en een start, daarvoor niet', () => {
    const t = wilNietMeer(teLeveren());
    const na = contextVoor('klantmanager', { vandaag: plusDagen(LAATSTE_DAG, 1) });
    expect(weigeringscodes(besluitOver(leveringOpdragen(), t, na))).toEqual(['hulpBeeindigd']);
    const eerder = contextVoor('klantmanager', { vandaag: LAATSTE_DAG });
    expect(weigeringscodes(besluitOver(leveringOpdragen(), t, eerder))).toEqual([]);
  });

  it('zonder stop blijft de toegekende periode gelden', () => {
    expect(soorten(teLeveren(), datum('2028-04-30'))).toContain('opdragen');
    expect(soorten(begonnen(), datum('2028-04-30'))).toEqual([]);
  });

  it('wat na de laatste dag nog loopt, vraagt om iemand tot vaststaat dat het stopte (Wmo 2.3.9)', () => {
    const lang = datum('2030-05-01');
    expect(soorten(begonnen(), lang)).toEqual(['naEinde']);
    const stop = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: datum('2028-04-30'),
      reden: 'eindeBesluit',
      hervattenOp: null,
      toelichting: '',
    } as const;
    const context = contextVoor('klantmanager', { vandaag: lang });
    const klaar = vastgelegd(gebeurd(besluitOver(stop, begonnen(), context)), context).reduce(
      evolve,
      begonnen(),
    );
    expect(soorten(klaar, lang)).toEqual([]);
    expect(aflopend(klaar, lang, voorbeeldRegels()).map(({ stand }) => stand)).toEqual(['geregeld']);
  });
});

describe('een stop voor de laatste dag van de toekenning (Wmo 2.3.10)', () => {
  const EINDE = datum('2028-04-30');
  const stop = (t: DossierToestand, anders: Partial<HulpStoppen>, vandaag = LAATSTE_DAG) =>
    besluitOver(
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: vandaag,
        reden: 'eindeBesluit',
        hervattenOp: null,
        toelichting: '',
        ...anders,
      },
      t,
      contextVoor('aanbieder', { vandaag }),
    );

  it('weigert dat de periode voorbij is, met de dag waarop zij dat is; op die dag niet', () => {
    const uitkomst = stop(begonnen(), {});
    expect(weigeringscodes(uitkomst)).toEqual(['periodeNietVoorbij']);
    expect(uitkomst).toMatchObject({
      weigeringen: [
        { veld: 'reden', artikel: 'Wmo 2.3.10', reden: expect.stringContaining('30 april 2028') as string },
      ],
    });
    expect(gebeurd(stop(begonnen(), {}, EINDE))).toHaveLength(1);
    expect(weigeringscodes(stop(begonnen(), { op: plusDagen(EINDE, -1) }, EINDE))).toEqual([
      'periodeNietVoorbij',
    ]);
  });

  it('telt de laatste dag zoals die nu geldt: eerder na een verzoek, en later niet vanzelf', () => {
    const t = wilNietMeer(begonnen());
    expect(gebeurd(stop(t, {}))).toHaveLength(1);
    expect(weigeringscodes(stop(t, { op: plusDagen(LAATSTE_DAG, -1) }))).toEqual(['periodeNietVoorbij']);
  });

  it('weigert een tijdelijke stop die na de toekenning verdergaat, met de laatste dag (Wmo 2.3.9)', () => {
    const tijdelijk = (hervattenOp: string, t = begonnen()) =>
      stop(t, { reden: 'tijdelijk', hervattenOp: datum(hervattenOp) });
    const geweigerd = tijdelijk('2028-05-01');
    expect(weigeringscodes(geweigerd)).toEqual(['hervattenNaEinde']);
    expect(geweigerd).toMatchObject({
      weigeringen: [
        { veld: 'hervattenOp', uitweg: expect.stringContaining('tot en met 30 april 2028') as string },
      ],
    });
    expect(gebeurd(tijdelijk('2028-04-30'))).toHaveLength(1);
    expect(weigeringscodes(tijdelijk('2026-07-01', wilNietMeer(begonnen())))).toEqual(['hervattenNaEinde']);
  });

  it('zwijgt over hulp die niet loopt: dat zegt de levering zelf (Wmo 2.6.3)', () => {
    expect(weigeringscodes(stop(teLeveren(), {}))).toEqual(['nietsTeStoppen']);
  });

  it('wijst na een gesprek over de stop op het besluit dat nog geldt, tot dat eindigt', () => {
    const aanbieder = contextVoor('aanbieder', { vandaag: LAATSTE_DAG });
    const na = (t: DossierToestand, opdracht: DossierOpdracht, context: Parameters<typeof besluitOver>[2]) =>
      vastgelegd(gebeurd(besluitOver(opdracht, t, context)), context).reduce(evolve, t);
    const gestopt = na(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: LAATSTE_DAG,
        reden: 'doelBereikt',
        hervattenOp: null,
        toelichting: '',
      },
      aanbieder,
    );
    expect(toegekendNaStop(gestopt, LAATSTE_DAG)).toEqual([]);
    const klopt = na(
      gestopt,
      { soort: 'wachtcontactVastleggen', onderdeel: HULP, op: LAATSTE_DAG, woorden: 'Ja.', stop: 'klopt' },
      contextVoor('klantmanager', { vandaag: LAATSTE_DAG }),
    );
    expect(toegekendNaStop(klopt, LAATSTE_DAG)).toEqual([HULP]);
    expect(toegekendNaStop(klopt, EINDE)).toEqual([]);
    expect(toegekendNaStop(wilNietMeer(klopt), LAATSTE_DAG)).toEqual([]);
  });
});

describe('levering van hulp die is gewijzigd (Wmo 2.3.10)', () => {
  const opdracht = (t: DossierToestand, dag: string) => {
    const op = contextVoor('klantmanager', { vandaag: datum(dag) });
    return gebeurd(besluitOver(leveringOpdragen(), t, op))[0]?.feiten;
  };
  const gewijzigd = ingetrokken({
    herziening: 'wijzigen',
    wordt: [hulpwijziging({ einde: datum('2028-04-10') })],
  });

  it('draagt op wat die dag geldt, tot de nieuwe laatste dag', () => {
    expect(opdracht(gewijzigd, '2028-03-19')).toMatchObject({ omvang: 2, per: 'week', einde: '2028-04-10' });
    expect(opdracht(gewijzigd, '2028-03-20')).toMatchObject({ omvang: 1, per: 'week', einde: '2028-04-10' });
  });

  it('weigert een opdracht na de nieuwe laatste dag', () => {
    const na = contextVoor('klantmanager', { vandaag: datum('2028-04-11') });
    expect(weigeringscodes(besluitOver(leveringOpdragen(), gewijzigd, na))).toEqual(['hulpBeeindigd']);
  });

  it('bestelt bij een besluit de brief en het bericht aan de aanbieder, elk een keer (OP087)', () => {
    const dossier = dossiernummer();
    expect(takenBij(dossier, [{ soort: 'herzieningBesloten', nr: 7 }])).toEqual([
      { taak: 'brief', gegevens: { dossier, nr: 7, brief: 'herzieningsbesluit' } },
      { taak: 'toewijzing', gegevens: { dossier, nr: 7 } },
    ]);
  });
});
