import { describe, expect, it } from 'vitest';
import { naMelding } from '../../test/bouwers/melding.ts';
import {
  adviesGevraagdDossier,
  adviesOntvangenDossier,
  metToestemming,
} from '../../test/bouwers/onderzoek-advies.ts';
import {
  bilal,
  geplandDossier,
  gesprekVastleggen,
  huishoudenVastleggen,
  naOnderzoek,
  ononderzocht,
  onderzochtDossier,
  vingerafdruk,
  adviesVragen,
} from '../../test/bouwers/onderzoek.ts';
import { metWens } from '../../test/bouwers/onderzoek-wens.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { onderzoekFormulieren } from './formulieren.tsx';
import { beginGesprek, leesGesprek } from './gespreksvelden.ts';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import { puntStatus } from './punten.ts';
import type { TotOnderzoek } from './toestand.ts';

function formulier(soort: OnderzoekOpdracht['soort']) {
  const gevonden = onderzoekFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier voor ${soort}`);
  return gevonden;
}
function lees(soort: OnderzoekOpdracht['soort'], ingevuld: Velden, t = ononderzocht(), ctx = bilal()) {
  return formulier(soort).lees(ingevuld, t, ctx);
}
async function html(
  soort: OnderzoekOpdracht['soort'],
  t: TotOnderzoek,
  waarden: Velden,
  fouten = {},
): Promise<string> {
  const inhoud = formulier(soort).velden({ toestand: t, context: bilal(), waarden, fouten, namen: {} });
  return String(await (<form>{inhoud}</form>));
}

const PUNTTEKST = maakVelden({
  'punt.behoeften.status': 'besproken',
  'punt.behoeften.tekst': 'Onder de mensen zijn.',
  'punt.pgb.status': 'nietVanToepassing',
  'punt.pgb.tekst': 'Al uitgelegd bij de vorige voorziening, mevrouw weet ervan.',
  'leefgebied.dagbesteding.oordeel': 'probleem',
  'leefgebied.dagbesteding.situatie': 'Zit binnen.',
});

/** Some message; which one is up to the form. */
const IETS: unknown = expect.any(String);

describe('alle formulieren', () => {
  it('hebben een eigen pad en horen bij een opdracht die iemand mag doen', () => {
    const paden = onderzoekFormulieren.map((f) => f.pad);
    expect(new Set(paden).size).toBe(paden.length);
    const zonder = Object.keys(onderzoekHandelingen).filter(
      (s) => !onderzoekFormulieren.some((f) => f.soort === s),
    );
    // The adviser has a page of their own; the mail is sent by a job.
    expect(zonder).toEqual(['adviesLeveren', 'adviesmailVastleggen']);
  });
  it.each(onderzoekFormulieren.map((f) => f.soort))(
    '%s: een leeg formulier geeft fouten of een opdracht, nooit een uitval',
    (soort) => {
      const gelezen = lees(soort, {}, onderzochtDossier());
      if (!gelezen.gelukt) expect(Object.keys(gelezen.fouten).length).toBeGreaterThan(0);
    },
  );
  it.each(onderzoekFormulieren.map((f) => f.soort))(
    '%s: elke foutmelding staat bij een veld op de pagina',
    async (soort) => {
      const t = naOnderzoek(adviesOntvangenDossier(metWens()), adviesVragen({ link: vingerafdruk('d') }));
      const gelezen = lees(soort, {}, t);
      if (gelezen.gelukt) return;
      const pagina = await html(soort, t, {}, gelezen.fouten);
      for (const naam of Object.keys(gelezen.fouten)) expect(pagina).toContain(`name="${naam}"`);
    },
  );
});

describe('het gespreksformulier', () => {
  const ingevuld = (t: TotOnderzoek, meer: Velden = {}): Velden => ({
    ...beginGesprek(t, bilal(plusDagen(BEGINDAG, 2))),
    ...PUNTTEKST,
    ...meer,
  });

  it('kiest de afspraak van vandaag en vult dag, vorm en tolk in', () => {
    const begin = beginGesprek(geplandDossier(), bilal(plusDagen(BEGINDAG, 2)));
    expect(begin).toMatchObject({ gesprek: ['G1'], op: [plusDagen(BEGINDAG, 2)], vorm: ['huisbezoek'] });
    expect(beginGesprek(geplandDossier(), bilal())).toMatchObject({ gesprek: [''], op: [BEGINDAG] });
  });
  it('wordt de opdracht met tien punten en veertien leefgebieden (Wmo 2.3.2 lid 4)', () => {
    const t = geplandDossier();
    const gelezen = leesGesprek(ingevuld(t), t);
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
    expect(gelezen.waarde.feiten.punten).toHaveLength(10);
    expect(gelezen.waarde.feiten.leefgebieden).toHaveLength(14);
    expect(gelezen.waarde.inhoud.leefgebieden).toEqual([
      { gebied: 'dagbesteding', situatie: 'Zit binnen.', gaatGoed: '', wens: '' },
    ]);
    const ctx = bilal(plusDagen(BEGINDAG, 2));
    expect(voerUit(onderzoekHandelingen, gelezen.waarde, t, ctx)).toMatchObject({ gelukt: true });
  });
  it('weigert een status die niet bestaat', () => {
    const t = geplandDossier();
    const gelezen = leesGesprek(ingevuld(t, maakVelden({ 'punt.pgb.status': 'misschien' })), t);
    expect(gelezen).toMatchObject({ gelukt: false, fouten: { 'punt.pgb.status': IETS } });
  });
  it('laat bij aanvullen staan wat leeg gelaten wordt', () => {
    const t = naOnderzoek(ononderzocht(), gesprekVastleggen({ punten: { pgb: 'nogNiet' } }));
    const gelezen = leesGesprek(
      ingevuld(t, maakVelden({ gesprek: 'G1', 'punt.behoeften.tekst': 'Liever drie dagen.' })),
      t,
    );
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
    const na = naOnderzoek(t, gelezen.waarde, bilal(plusDagen(BEGINDAG, 2)));
    expect(na.onderzoek.gesprekken).toHaveLength(1);
    const stand = new Map(puntStatus(na).map((p) => [p.punt, p]));
    expect(stand.get('pgb')?.status).toBe('nietVanToepassing');
    expect(stand.get('behoeften')?.teksten.map((x) => x.tekst)).toEqual(['Liever drie dagen.']);
    expect(stand.get('eigenKracht')?.status).toBe('besproken');
    expect(na.onderzoek.gesprekken[0]?.feiten.op).toBe(BEGINDAG);
    expect(na.onderzoek.gesprekken[0]?.feiten.leefgebieden).toHaveLength(14);
  });
  it('vraagt alleen naar het persoonlijk plan als dat er is (Wmo 2.3.2 lid 5)', async () => {
    const t = geplandDossier();
    expect(await html('gesprekVastleggen', t, ingevuld(t))).not.toContain('name="persoonlijkPlanBesproken"');
    const met = naMelding(t, {
      soort: 'persoonlijkPlanInleveren',
      ontvangenOp: BEGINDAG,
      tekst: 'Ik wil eruit.',
    });
    expect(await html('gesprekVastleggen', met, ingevuld(met))).toContain('name="persoonlijkPlanBesproken"');
    expect(leesGesprek(ingevuld(met), met)).toMatchObject({
      gelukt: false,
      fouten: { persoonlijkPlanBesproken: IETS },
    });
  });
  it('toont een fout bij een punt in een opengeklapt deel', async () => {
    const t = geplandDossier();
    const pagina = await html('gesprekVastleggen', t, ingevuld(t), {
      'punt.mantelzorg.tekst': 'Schrijf op wat u weet.',
    });
    const deel = pagina.slice(0, pagina.indexOf('Schrijf op wat u weet.')).lastIndexOf('<details');
    expect(pagina.slice(deel, deel + 60)).toContain('open');
  });
});

describe('andere formulieren', () => {
  it('leidt de grondslag af uit herkomst en persoon (Wmo 5.1.1 lid 2)', () => {
    const gelezen = lees(
      'gegevenVastleggen',
      maakVelden({
        tekst: 'Kan het nog even volhouden.',
        over: 'mantelzorger',
        herkomst: 'mantelzorger',
        categorie: 'gezondheid',
        peildatum: BEGINDAG,
      }),
    );
    expect(gelezen).toMatchObject({ gelukt: true, waarde: { grondslag: 'wmo511lid2' } });
  });
  it('leest het huishouden terug zoals het er stond, zonder wie is weggehaald', () => {
    const t = naOnderzoek(ononderzocht(), huishoudenVastleggen());
    const begin = formulier('huishoudenVastleggen').begin(t, bilal());
    expect(lees('huishoudenVastleggen', begin, t)).toEqual({ gelukt: true, waarde: huishoudenVastleggen() });
    const weg = lees('huishoudenVastleggen', { ...begin, 'persoon.3.weg': ['ja'] }, t);
    expect(weg).toMatchObject({ waarde: { personen: [{ naam: 'Jan Xanders' }, { naam: 'Lisa Xanders' }] } });
  });
  it('noemt bij het huishouden wie nog geen relatie heeft', () => {
    expect(lees('huishoudenVastleggen', maakVelden({ 'persoon.2.naam': 'Buurvrouw' }))).toMatchObject({
      gelukt: false,
      fouten: { 'persoon.2.relatie': IETS },
    });
  });
  it('maakt van dag en tijd een tijdstip in Nederland, zomer en winter', () => {
    const velden = (begin: string): Velden =>
      maakVelden({ begin, tijd: '14:30', duurMinuten: '60', vorm: 'huisbezoek', plaats: 'thuis' });
    expect(lees('gesprekPlannen', velden('2026-03-09'))).toMatchObject({
      waarde: { begin: '2026-03-09T13:30:00.000Z' },
    });
    expect(lees('gesprekPlannen', velden('2026-07-06'))).toMatchObject({
      waarde: { begin: '2026-07-06T12:30:00.000Z' },
    });
    expect(lees('gesprekPlannen', { ...velden('2026-07-06'), tijd: ['25:00'] })).toMatchObject({
      fouten: { tijd: IETS },
    });
  });
  it('vult bij verzetten de afspraak in die staat', () => {
    const begin = formulier('gesprekVerzetten').begin(geplandDossier(), bilal());
    expect(begin).toMatchObject({ id: ['G1'], begin: [plusDagen(BEGINDAG, 2)], tijd: ['10:00'] });
  });
  it('laat de inwoner zelf toestemming geven: vandaag en elektronisch (AVG 7)', () => {
    const ingevuld = maakVelden({
      toestemming: 'avg',
      betreft: 'jeugdwet',
      waarvoor: 'Het plan van mijn zoon',
      ontvanger: 'Team Jeugd',
      gegevenOp: '2020-01-01',
      wijze: 'mondeling',
      totEnMet: plusDagen(BEGINDAG, 30),
    });
    expect(lees('toestemmingVastleggen', ingevuld, ononderzocht(), contextVoor('inwoner'))).toMatchObject({
      waarde: { gegevenOp: BEGINDAG, wijze: 'elektronisch', tekstversie: 1 },
    });
  });
  it('maakt voor elke adviesvraag een eigen merk, dat bij opnieuw versturen gelijk blijft', async () => {
    const t = metToestemming();
    const begin = formulier('adviesVragen').begin(t, bilal());
    expect(veld(begin, 'link')).toMatch(/^[0-9a-f]{64}$/);
    expect(veld(begin, 'link')).not.toBe(veld(formulier('adviesVragen').begin(t, bilal()), 'link'));
    expect(await html('adviesVragen', t, begin)).toContain(`value="${veld(begin, 'link')}"`);
  });
  it('zet bij het wegen het advies klaar dat nog niet gewogen is', async () => {
    const t = adviesOntvangenDossier();
    expect(formulier('adviesWegen').begin(t, bilal())).toMatchObject({ id: ['A1'] });
    expect(await html('adviesWegen', t, {})).toContain('Twee dagen in een kleine groep is haalbaar');
  });
  it('toont bij de adviesvraag of er toestemming is (Wmo 5.3.3)', async () => {
    expect(await html('adviesVragen', ononderzocht(), {})).toContain('Er is nog geen toestemming');
    expect(await html('adviesVragen', adviesGevraagdDossier(), {})).toContain('Er is toestemming');
  });
});

describe('een oplossing overwegen', () => {
  it('wijst naar wat er al is bij het leefgebied waar iets speelt (Wmo 2.3.5 lid 3)', async () => {
    const tekst = await html('oplossingOverwegen', onderzochtDossier(), {});
    expect(tekst).toContain('href="/sociale-kaart?leefgebied=dagbesteding"');
    expect(tekst).not.toContain('leefgebied=justitie');
    expect(await html('oplossingOverwegen', ononderzocht(), {})).toContain('href="/sociale-kaart"');
  });
});
