import { describe, expect, it } from 'vitest';
import type { kostenSchatten } from '../../test/bouwers/doorbraak.ts';
import {
  akkoord,
  doorbraakContext,
  DOORBRAAKDAG,
  geescaleerd,
  metDelen,
  metDoorbraak,
  metPlan,
  planVaststellen,
  verkend,
  voorgelegd,
} from '../../test/bouwers/doorbraak.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { bedrag } from '../kern/bedrag.ts';
import { voerUit } from '../kern/decider.ts';
import { maakVelden } from '../ui/velden.ts';
import type { Velden } from '../ui/velden.ts';
import { doorbraakFormulieren } from './formulieren.tsx';
import type { DoorbraakOpdracht } from './opdrachten.ts';
import { doorbraakHandelingen } from './opdrachten.ts';
import type { TotDoorbraak } from './toestand.ts';

const ctx = doorbraakContext();

function formulier(soort: DoorbraakOpdracht['soort']) {
  const gevonden = doorbraakFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier voor ${soort}`);
  return gevonden;
}
/** What a browser would post when nothing is touched, plus what is filled in. */
function lees(soort: DoorbraakOpdracht['soort'], t: TotDoorbraak, anders: Velden = {}) {
  const f = formulier(soort);
  return f.lees({ ...f.begin(t, ctx), ...anders }, t, ctx);
}
function opdracht(...args: Parameters<typeof lees>): DoorbraakOpdracht {
  const gelezen = lees(...args);
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.waarde;
}
async function html(soort: DoorbraakOpdracht['soort'], t: TotDoorbraak, context = ctx): Promise<string> {
  const f = formulier(soort);
  const velden = f.velden({ toestand: t, context, waarden: f.begin(t, context), fouten: {}, namen: {} });
  return String(await (<>{velden}</>));
}

describe('formulieren van de doorbraak', () => {
  it('heeft voor elke opdracht een formulier met een eigen adres', () => {
    expect(doorbraakFormulieren.map((f) => f.soort)).toEqual(Object.keys(doorbraakHandelingen));
    expect(new Set(doorbraakFormulieren.map((f) => f.pad)).size).toBe(doorbraakFormulieren.length);
  });

  it.each([
    'doorbraakPerspectiefVastleggen',
    'doorbraakBlokkadesVastleggen',
    'doorbraakOptiesWegen',
    'doorbraakKostenSchatten',
  ] as const)('vult %s in zoals het er stond: ongewijzigd versturen doet niets', (soort) => {
    expect(gebeurd(voerUit(doorbraakHandelingen, opdracht(soort, metDelen()), metDelen(), ctx))).toEqual([]);
  });

  it('vult een nieuwe versie met het vorige plan', () => {
    const { acties } = opdracht('doorbraakplanVaststellen', metPlan()) as ReturnType<typeof planVaststellen>;
    expect(acties.slice(0, 2)).toEqual(planVaststellen().acties);
  });

  it('haalt bedrag, bron, jaar, betaler en eenheid uit de prijslijst als ze leeg zijn', () => {
    const uitLijst = maakVelden({
      'kosten.0.prijs': 'dagNachtopvang',
      'kosten.0.optie': 'DO1',
      'kosten.0.soort': 'kosten',
    });
    const leeg = { ...metDelen(), doorbraak: { ...metDelen().doorbraak } };
    const zonder = {
      ...leeg,
      doorbraak: { ...leeg.doorbraak, delen: { ...leeg.doorbraak.delen, kosten: [] } },
    };
    const { rijen } = opdracht('doorbraakKostenSchatten', zonder, uitLijst) as ReturnType<
      typeof kostenSchatten
    >;
    expect(rijen[0]).toMatchObject({
      midden: bedrag(2_064_200),
      laag: null,
      hoog: null,
      jaar: 2011,
      bron: 'Zwerfjongeren Nederland',
      betaler: 'gemeenteWmo',
      per: 'jaar',
    });
    const eigen = { ...uitLijst, 'kosten.0.midden': ['19.000'] };
    const zelf = opdracht('doorbraakKostenSchatten', zonder, eigen) as ReturnType<typeof kostenSchatten>;
    expect(zelf.rijen[0]).toMatchObject({ midden: bedrag(1_900_000), jaar: null, bron: '' });
    expect(weigeringscodes(voerUit(doorbraakHandelingen, zelf, zonder, ctx))).toEqual([
      'tekstOntbreekt',
      'jaarOntbreekt',
    ]);
  });

  it('leest geen negatief bedrag, en zegt dat bij het veld', () => {
    const gelezen = lees('doorbraakKostenSchatten', metDelen(), { 'kosten.0.midden': ['-500'] });
    expect(gelezen).toMatchObject({ gelukt: false });
    expect(gelezen.gelukt ? {} : gelezen.fouten['kosten.0.midden']).toContain('nooit negatief');
  });

  it('neemt over wat de Omgekeerde Toets in de weg vond', () => {
    const t = { ...verkend(), toets: getoetst(PEDRO).toets };
    const eerste = t.toets.randvoorwaarden.gesloten?.waarde.belemmeringen[0]?.tekst;
    expect(formulier('doorbraakBlokkadesVastleggen').begin(t, ctx)['blokkade.0.tekst']).toEqual([eerste]);
  });

  it('stelt het niveau voor dat erover mag besluiten, en bij escaleren alleen hogere (Awb 10:3)', async () => {
    expect(formulier('doorbraakplanVoorleggen').begin(metPlan(), ctx)['niveau']).toEqual(['directeur']);
    expect(formulier('doorbraakplanEscaleren').begin(voorgelegd(), ctx)['niveau']).toEqual(['directeur']);
    const pagina = await html('doorbraakplanEscaleren', geescaleerd());
    expect(pagina).toContain('College van burgemeester en wethouders');
    expect(pagina).not.toContain('value="manager"');
  });

  it('wijst bij het besluit op de aanvraag die er ligt (Wmo 2.3.5 lid 2)', async () => {
    expect(await html('doorbraakplanBesluiten', geescaleerd())).toContain(
      'moet altijd een eigen besluit volgen',
    );
  });

  it('toont elk formulier in elke stand zonder te breken', async () => {
    for (const t of [metDoorbraak(), verkend(), metDelen(), metPlan(), voorgelegd(), akkoord()])
      for (const { soort } of doorbraakFormulieren) expect(await html(soort, t)).not.toBe('');
  });

  it.each([
    ['doorbraakPerspectiefVastleggen', { horizonMaanden: ['veel'] }, 'horizonMaanden'],
    ['doorbraakplanVoorleggen', { op: ['gisteren'] }, 'op'],
    ['doorbraakplanBesluiten', {}, 'keuze'],
    ['doorbraakactieBijwerken', { actie: ['?'] }, 'actie'],
    ['doorbraakEvalueren', {}, 'bereikt'],
    ['doorbraakBeeindigen', {}, 'reden'],
  ] as const)('zegt bij %s welk veld niet te lezen is', (soort, anders, veldnaam) => {
    const gelezen = lees(soort, akkoord(), anders);
    expect(gelezen.gelukt ? [] : Object.keys(gelezen.fouten)).toContain(veldnaam);
  });

  it('leest de rest zoals ingevuld', () => {
    expect(
      opdracht('doorbraakBeeindigen', akkoord(), maakVelden({ reden: 'opgelost', toelichting: 'Klaar.' })),
    ).toEqual({ soort: 'doorbraakBeeindigen', reden: 'opgelost', toelichting: 'Klaar.' });
    expect(opdracht('doorbraakactieBijwerken', akkoord())).toMatchObject({ actie: 'DA1', stand: 'gedaan' });
    expect(
      opdracht('doorbraakplanEscaleren', voorgelegd(), maakVelden({ aan: 'x', reden: 'y' })),
    ).toMatchObject({ niveau: 'directeur', op: DOORBRAAKDAG, antwoordUiterlijk: '2026-04-23' });
    expect(
      opdracht(
        'doorbraakplanBesluiten',
        geescaleerd(),
        maakVelden({ keuze: 'akkoord', voorwaarden: 'a\nb' }),
      ),
    ).toMatchObject({ voorwaarden: ['a', 'b'], besluiter: 'M. Okafor, directeur sociaal domein' });
    expect(
      opdracht('doorbraakEvalueren', akkoord(), maakVelden({ bereikt: 'ja', 'les.0.tekst': 'x' })),
    ).toMatchObject({ lessen: [{ tekst: 'x', voor: null }, { tekst: '' }, { tekst: '' }] });
    expect(
      opdracht('doorbraakVerkennen', metDoorbraak(), maakVelden({ ja: ['langVast', 'inwonerWil'] })),
    ).toMatchObject({ ja: ['langVast', 'inwonerWil'] });
  });
});
