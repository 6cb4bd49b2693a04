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
import { puntenVanLevering } from './leveringpunten.ts';
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
