import { describe, expect, it } from 'vitest';
import type { Context } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { plusDagen } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { toetsFormulieren } from './formulieren.tsx';
import { startFormulier } from './formulier-begin.tsx';
import { ethiekFormulier } from './formulier-ethiek.tsx';
import { bevestigingFormulier } from './formulier-bevestiging.tsx';
import { effectFormulier } from './formulier-effect.tsx';
import { grondwaardenFormulier } from './formulier-grondwaarden.tsx';
import { randvoorwaardenFormulier } from './formulier-randvoorwaarden.tsx';
import { uitkomstFormulier } from './formulier-uitkomst.tsx';
import type { ToetsOpdracht } from './opdrachten.ts';
import { toetsHandelingen } from './opdrachten.ts';
import { effectVeld } from './veldnamen.ts';
import type { TotToets } from './toestand.ts';
import { raadsdoel, verordeningsversie } from '../../test/bouwers/regels.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';

type Formulier = OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels>;
const ctx = opToetsdag(9);

/** What a browser would post when nothing is touched, plus what is filled in. */
function lees(f: Formulier, t: TotToets, anders: Velden = {}, context: Context<LokaleRegels> = ctx) {
  return f.lees({ ...f.begin(t, context), ...anders }, t, context);
}
function opdracht(f: Formulier, t: TotToets, anders: Velden = {}, context?: Context<LokaleRegels>) {
  const gelezen = lees(f, t, anders, context);
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.waarde;
}
async function html(
  f: Formulier,
  t: TotToets,
  fouten: Veldfouten = {},
  waarden = f.begin(t, ctx),
  context: Context<LokaleRegels> = ctx,
) {
  return String(await (<>{f.velden({ toestand: t, context, waarden, fouten, namen: {} })}</>));
}
function heropend(stap: 'effect' | 'grondwaarden' | 'ethiek' | 'randvoorwaarden', casus = PEDRO) {
  return naToets(getoetst(casus), { soort: 'toetsstapHeropenen', stap, reden: 'Nieuw feit' }, opToetsdag(8));
}

describe('formulieren van de toets', () => {
  it('heeft voor elke opdracht een formulier met een eigen adres; wie uitgenodigd is antwoordt buiten het dossier', () => {
    const inHetDossier = Object.keys(toetsHandelingen).filter((soort) => soort !== 'inbrengGeven');
    expect(toetsFormulieren.map((f) => f.soort).toSorted()).toEqual(inHetDossier.toSorted());
    expect(new Set(toetsFormulieren.map((f) => f.pad)).size).toBe(toetsFormulieren.length);
  });

  it('biedt de doelen aan die nu gelden, met hun gewicht; wat eerder is gekozen blijft te kiezen (Wmo 2.1.3)', async () => {
    const t = getoetst(PEDRO, 'starten');
    const regels = {
      ...ctx.regels,
      verordeningen: [verordeningsversie({ doelen: [raadsdoel('meedoen', 4)] })],
    };
    const keuze = async (anders: Velden) => {
      const waarden = { ...effectFormulier.begin(t, ctx), ...anders };
      const pagina = await html(effectFormulier, t, {}, waarden, { ...ctx, regels });
      return pagina.match(/<option[^>]*>[^<]*/g)?.map((o) => o.replace(/<[^>]*>/, '')) ?? [];
    };
    expect([...new Set(await keuze({}))]).toEqual(['Geen', 'Weer onder de mensen komen (weegt 4 van 5)']);
    expect(await keuze({ [effectVeld(0, 'effectdoel')]: ['mantelzorg'] })).toContain(
      'De mantelzorger houdt het vol (geldt nu niet)',
    );
  });

  it.each([
    ['effect', effectFormulier],
    ['grondwaarden', grondwaardenFormulier],
    ['ethiek', ethiekFormulier],
    ['randvoorwaarden', randvoorwaardenFormulier],
  ] as const)('vult een heropende stap in zoals hij stond: %s', (stap, formulier) => {
    for (const casus of [PEDRO, SCOOTMOBIEL]) {
      const t = heropend(stap, casus);
      const vorige = getoetst(casus);
      const na = naToets(t, opdracht(formulier, t), ctx);
      const zonderIds = (waarde: unknown) => JSON.stringify(waarde).replaceAll(/"(OP|BL)\d+"/g, '""');
      expect(zonderIds(na.toets[stap].gesloten?.waarde)).toBe(zonderIds(vorige.toets[stap].gesloten?.waarde));
    }
  });

  it.each(toetsFormulieren.map((f) => [f.soort, f] as const))(
    'toont %s leeg en gevuld, met unieke velden',
    async (_soort, formulier) => {
      for (const t of [getoetst(PEDRO, 'starten'), getoetst(SCOOTMOBIEL), heropend('effect')]) {
        const beeld = await html(formulier, t);
        const ids = [...beeld.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
        const voor = [...beeld.matchAll(/ for="([^"]+)"/g)].map((m) => m[1]);
        expect(voor.filter((id) => !ids.includes(id))).toEqual([]);
      }
    },
  );

  it('leest wie gevraagd is om tegen te spreken, en vraagt bij stap 3 naar dat standpunt (Awb 3:46)', async () => {
    const handhaving = {
      'deelnemer.1.rol': ['handhaving'],
      'deelnemer.1.aanwezig': ['ja'],
      'deelnemer.1.tegenspraak': ['gelijkheid'],
      'deelnemer.2.rol': ['wijkteam'],
      'deelnemer.2.tegenspraak': ['rommel'],
      aanleiding: ['altijd'],
    };
    const t = naToets(voorDeToets(PEDRO), opdracht(startFormulier, voorDeToets(PEDRO), handhaving));
    expect(t.toets.start?.deelnemers.map(({ tegenspraak }) => tegenspraak)).toEqual([
      undefined,
      'gelijkheid',
      undefined,
    ]);
    expect(await html(ethiekFormulier, t)).toContain(
      'Gevraagd: handhaving, spreekt tegen op gelijke behandeling.',
    );
  });
  it('neemt bij stap 1 de vraag achter de vraag over uit het gesprek', () => {
    const t = getoetst(SCOOTMOBIEL, 'starten');
    expect(effectFormulier.begin(t, ctx)['vraagAchterDeVraag']).toEqual([
      SCOOTMOBIEL.gesprek.vraagAchterDeVraag,
    ]);
  });
  it('meldt een verkeerde datum bij het veld van die rij', () => {
    const gelezen = lees(effectFormulier, getoetst(PEDRO, 'starten'), {
      'effect.1.tekst': ['Ik eet samen'],
      'effect.1.toetsdatum': ['2026-02-31'],
    });
    expect(gelezen).toMatchObject({ gelukt: false, fouten: { 'effect.1.toetsdatum': expect.any(String) } });
  });

  it('maakt een hele wet n.v.t. met een reden en kiest zelf het enige effect (Omgekeerde Toets stap 2)', () => {
    const stappen = PEDRO.stappen(TOETSDAG);
    const [een] = stappen.effecten.effecten;
    const t = naToets(
      getoetst(PEDRO, 'starten'),
      { ...stappen.effecten, effecten: een ? [een] : [] },
      opToetsdag(1),
    );
    const ingevuld = {
      'waarde.wmo1.rol': ['dient'],
      'waarde.wmo1.toelichting': ['Meedoen'],
      'wet.wmo.reden': ['De andere waarden spelen niet'],
      ...Object.fromEntries(
        ['jeugdwet', 'pw', 'wgs', 'wi2021', 'lpw', 'po'].map((wet) => [`wet.${wet}.reden`, ['Speelt niet']]),
      ),
      bijNietsDoen: ['Niets'],
      bijStandaard: ['Iets'],
    };
    const o = opdracht(grondwaardenFormulier, t, ingevuld);
    expect(voerUit(toetsHandelingen, o, t, opToetsdag(2)).gelukt).toBe(true);
    const waarden = o.soort === 'grondwaardenWegen' ? o.waarden : [];
    expect(waarden.slice(0, 2)).toEqual([
      { code: 'wmo1', rol: 'dient', effecten: ['E1'], toelichting: 'Meedoen' },
      {
        code: 'wmo2',
        rol: 'nietVanToepassing',
        effecten: [],
        toelichting: 'De andere waarden spelen niet',
      },
    ]);
  });
  it('laat een wet die niet is bekeken weigeren door de toets zelf (Omgekeerde Toets stap 2)', () => {
    const t = getoetst(PEDRO, 'bevestigen');
    const uitkomst = voerUit(toetsHandelingen, opdracht(grondwaardenFormulier, t), t, ctx);
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen.map((w) => w.veld)).toContain('wet.po.reden');
  });
  it('laat geen reden verdwijnen als alle waarden van die wet gewogen zijn', () => {
    const t = getoetst(PEDRO, 'bevestigen');
    const alles = Object.fromEntries([1, 2, 3, 4].map((nr) => [`waarde.po${nr}.rol`, ['dient']] as const));
    expect(lees(grondwaardenFormulier, t, { ...alles, 'wet.po.reden': ['Speelt niet'] })).toMatchObject({
      gelukt: false,
      fouten: { 'wet.po.reden': expect.any(String) },
    });
  });
  it('opent een wet waarin een fout zit', async () => {
    const t = getoetst(PEDRO, 'bevestigen');
    const dicht = await html(grondwaardenFormulier, t);
    const open = await html(grondwaardenFormulier, t, { 'wet.po.reden': 'Geef een reden.' });
    const aantal = (beeld: string) => beeld.split('<details class="omk-uitklap" open').length - 1;
    expect([aantal(dicht), aantal(open)]).toEqual([1, 2]);
  });

  it('leest een onbekend bedrag niet als nul', () => {
    const t = getoetst(PEDRO, 'grondwaarden');
    expect(lees(ethiekFormulier, t, { 'optie.0.kosten': ['veel'] })).toMatchObject({
      gelukt: false,
      fouten: { 'optie.0.kosten': expect.any(String), verwijt: expect.any(String) },
    });
  });
  it('toont bij niets doen wat stap 2 daarover zei', async () => {
    expect(await html(ethiekFormulier, getoetst(PEDRO, 'grondwaarden'))).toContain(
      'Bij stap 2 staat: Pedro houdt rust',
    );
  });

  it('vult ruimte en artikel uit de lijst van de wet (Omgekeerde Toets stap 4)', () => {
    const t = getoetst(PEDRO, 'ethiek');
    const o = opdracht(randvoorwaardenFormulier, t, {
      'belemmering.0.tekst': ['Ander adres in de BRP'],
      'belemmering.0.soort': ['wet'],
      'belemmering.0.suggestie': ['Participatiewet 40 lid 3'],
    });
    expect(o.soort === 'randvoorwaardenBepalen' ? o.belemmeringen[0] : undefined).toMatchObject({
      artikel: 'Participatiewet 40 lid 3',
      ruimte: expect.stringContaining('BRP'),
    });
  });
  it('noemt alleen ruimte in de wetten die hier spelen (Omgekeerde Toets stap 4)', async () => {
    const beeld = await html(randvoorwaardenFormulier, getoetst(SCOOTMOBIEL, 'ethiek'));
    expect(beeld).toContain('Wmo 2.3.5 lid 3-5');
    expect(beeld).toContain('Awb 4:84');
    expect(beeld).not.toContain('Participatiewet 16');
  });

  it('zet een gewoonte klaar als les, en een voorzet voor de motivering (Omgekeerde Toets uitkomst)', () => {
    const velden = uitkomstFormulier.begin(getoetst(PEDRO, 'randvoorwaarden'), ctx);
    expect(velden['les.0.tekst']).toEqual(['De gewoonte om bij elke afwijking op te schorten']);
    expect(velden['motivering']?.[0]).toContain('Het gaat om dit effect');
    expect(velden['evaluatiedatum']).toEqual([plusDagen(TOETSDAG, 56)]);
  });

  it('laat de inwoner zelf antwoorden, vandaag en in het portaal (Omgekeerde Toets stap 1)', () => {
    const t = getoetst(PEDRO, 'effecten');
    const inwoner = contextVoor('inwoner', { vandaag: plusDagen(TOETSDAG, 3) });
    const o = opdracht(bevestigingFormulier, t, { bevestigd: ['ja'], op: ['2020-01-01'] }, inwoner);
    expect(o).toEqual({
      soort: 'effectenBevestigen',
      op: plusDagen(TOETSDAG, 3),
      wijze: 'portaal',
      bevestigd: true,
      reactie: '',
    });
  });
});
