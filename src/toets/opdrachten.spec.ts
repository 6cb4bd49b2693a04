import { describe, expect, it } from 'vitest';
import type { Context } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { plusDagen } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { ToetsGebeurtenis } from './gebeurtenissen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { toetsHandelingen } from './opdrachten.ts';
import { BEGIN_ONDERZOEK } from '../onderzoek/toestand.ts';
import type { TotToets } from './toestand.ts';
import { huidigeStap, laatste } from './toestand.ts';
import { contextVoor, weigeringenVan } from '../../test/bouwers/stap.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';

const pedro = PEDRO.stappen(TOETSDAG);
const scootmobiel = SCOOTMOBIEL.stappen(TOETSDAG);

function doe(t: TotToets, o: ToetsOpdracht, ctx: Context<LokaleRegels> = opToetsdag(3)) {
  return voerUit(toetsHandelingen, o, t, ctx);
}

function feiten(t: TotToets, o: ToetsOpdracht, ctx?: Context<LokaleRegels>): readonly ToetsGebeurtenis[] {
  const uitkomst = doe(t, o, ctx);
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
  return uitkomst.waarde;
}

function weigeringen(t: TotToets, o: ToetsOpdracht, ctx?: Context<LokaleRegels>) {
  const uitkomst = doe(t, o, ctx);
  return weigeringenVan(uitkomst);
}

const codes = (...args: Parameters<typeof weigeringen>) => weigeringen(...args).map((w) => w.code);

describe('toetsStarten', () => {
  it('begint de toets met aanleiding en deelnemers (Omgekeerde Toets)', () => {
    const [gestart] = feiten(voorDeToets(PEDRO), pedro.starten);
    expect(gestart).toMatchObject({
      soort: 'toetsGestart',
      feiten: { id: 'OT1', aanleiding: 'regelsBotsen' },
    });
  });
  it('legt vast wie gevraagd is om tegen te spreken, en vergeet lege rijen (Awb 3:46)', () => {
    const deelnemers = [
      { rol: ' handhaving ', organisatie: 'gemeente', aanwezig: true, tegenspraak: 'gelijkheid' },
      { rol: ' ', organisatie: '', aanwezig: false },
    ] as const;
    expect(feiten(voorDeToets(PEDRO), { ...pedro.starten, deelnemers })[0]).toMatchObject({
      inhoud: {
        deelnemers: [
          { rol: 'handhaving', organisatie: 'gemeente', aanwezig: true, tegenspraak: 'gelijkheid' },
        ],
      },
    });
  });
  it('weigert zonder gesprek met de inwoner (Omgekeerde Toets stap 1)', () => {
    const zonderGesprek = { ...voorDeToets(PEDRO), onderzoek: BEGIN_ONDERZOEK };
    expect(weigeringen(zonderGesprek, pedro.starten)[0]).toMatchObject({
      code: 'geenGesprek',
      artikel: 'Omgekeerde Toets stap 1',
    });
  });
  it('weigert een andere klantmanager dan de behandelaar (BIO2 8.03.02)', () => {
    expect(codes(voorDeToets(PEDRO), pedro.starten, contextVoor('klantmanager', { id: 'fatima' }))).toEqual([
      'nietDeBehandelaar',
    ]);
  });
  it('begint geen tweede toets in een dossier (Omgekeerde Toets)', () => {
    expect(codes(getoetst(PEDRO, 'starten'), pedro.starten)).toEqual(['toetsAlGestart']);
  });
});

describe('effectenBevestigen', () => {
  const t = getoetst(PEDRO, 'effecten');
  it('legt het antwoord van de inwoner vast, door de inwoner zelf (Omgekeerde Toets stap 1)', () => {
    const zelf = { ...pedro.bevestigen, wijze: 'portaal' as const, reactie: '' };
    const ctx = contextVoor('inwoner', { vandaag: plusDagen(TOETSDAG, 3) });
    expect(feiten(t, zelf, ctx)).toEqual([
      {
        soort: 'effectenBevestigd',
        feiten: { op: plusDagen(TOETSDAG, 2), wijze: 'portaal', bevestigd: true },
        inhoud: { reactie: '' },
      },
    ]);
  });
  it('weigert een nee zonder wat de inwoner zei (Omgekeerde Toets stap 1)', () => {
    const nee = { ...pedro.bevestigen, bevestigd: false, reactie: ' ' };
    expect(weigeringen(t, nee)[0]).toMatchObject({ code: 'tekstOntbreekt', veld: 'reactie' });
  });
  it('weigert zonder effecten en met een datum die niet kan (Omgekeerde Toets stap 1)', () => {
    expect(codes(getoetst(PEDRO, 'starten'), pedro.bevestigen)).toEqual(['geenEffecten']);
    const morgen = { ...pedro.bevestigen, op: plusDagen(TOETSDAG, 4) };
    expect(codes(t, morgen)).toEqual(['antwoorddatumKanNiet']);
    const voorDeMelding = { ...pedro.bevestigen, op: plusDagen(TOETSDAG, -15) };
    expect(codes(t, voorDeMelding)).toEqual(['antwoorddatumKanNiet']);
  });
  it('zwijgt als hetzelfde antwoord er al staat (Omgekeerde Toets stap 1)', () => {
    expect(feiten(getoetst(PEDRO, 'bevestigen'), pedro.bevestigen)).toEqual([]);
  });
});

describe('toetsstapHeropenen', () => {
  const t = getoetst(PEDRO);
  const heropen = {
    soort: 'toetsstapHeropenen',
    stap: 'grondwaarden',
    reden: 'Er blijken schulden.',
  } as const;
  it('opent de stap en alles daarna, en bewaart wat er stond (Omgekeerde Toets)', () => {
    const na = naToets(t, heropen, opToetsdag(9)).toets;
    expect(huidigeStap(na)).toBe('grondwaarden');
    expect([na.grondwaarden, na.ethiek, na.randvoorwaarden, na.uitkomst].map((s) => s.gesloten)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(na.effect.gesloten).toEqual(t.toets.effect.gesloten);
    expect(na.bevestiging.gesloten).toEqual(t.toets.bevestiging.gesloten);
    expect(na.ethiek.geschiedenis).toMatchObject([
      { reden: 'Er blijken schulden.', waarde: { verwijt: 'geen' } },
    ]);
    expect(laatste(na.grondwaarden)).toEqual(t.toets.grondwaarden.gesloten?.waarde);
    expect(na.heropeningen).toMatchObject([{ stap: 'grondwaarden', reden: 'Er blijken schulden.' }]);
  });
  it('laat met stap 1 ook het antwoord van de inwoner vervallen (Omgekeerde Toets stap 1)', () => {
    const na = naToets(t, { ...heropen, stap: 'effect' }, opToetsdag(9)).toets;
    expect(huidigeStap(na)).toBe('effect');
    expect(na.bevestiging).toMatchObject({ gesloten: null, geschiedenis: [{ waarde: { bevestigd: true } }] });
  });
  it('weigert zonder reden (Omgekeerde Toets stap 2)', () => {
    expect(weigeringen(t, { ...heropen, reden: ' ' })[0]).toMatchObject({
      artikel: 'Omgekeerde Toets stap 2',
      veld: 'reden',
    });
  });
  it('weigert zolang er niets is ingevuld (Omgekeerde Toets)', () => {
    expect(codes(getoetst(PEDRO, 'starten'), heropen)).toEqual(['nietsTeHeropenen']);
  });
  it('zwijgt als de stap al open staat (Omgekeerde Toets)', () => {
    expect(feiten(getoetst(PEDRO, 'bevestigen'), heropen)).toEqual([]);
  });
});

describe('volgorde', () => {
  it('weigert elke stap zolang een eerdere open staat (Omgekeerde Toets: eerst het effect, dan de regels)', () => {
    const gestart = getoetst(PEDRO, 'starten');
    expect(weigeringen(gestart, pedro.grondwaarden)[0]).toMatchObject({
      code: 'vorigeStapOpen',
      artikel: 'Omgekeerde Toets stap 1',
    });
    expect(weigeringen(getoetst(PEDRO, 'bevestigen'), pedro.ethiek)[0]).toMatchObject({
      artikel: 'Omgekeerde Toets stap 2',
    });
    expect(weigeringen(getoetst(PEDRO, 'grondwaarden'), pedro.randvoorwaarden)[0]).toMatchObject({
      artikel: 'Omgekeerde Toets stap 3',
    });
    expect(weigeringen(getoetst(PEDRO, 'ethiek'), pedro.afronden)[0]).toMatchObject({
      artikel: 'Omgekeerde Toets stap 4',
    });
  });
  it('weigert alles zolang de toets niet begonnen is (Omgekeerde Toets)', () => {
    expect(codes(voorDeToets(PEDRO), pedro.effecten)).toEqual(['toetsNietGestart']);
  });
  it('weigert een stap te wijzigen waar een latere op rust (Omgekeerde Toets)', () => {
    const [weigering] = weigeringen(getoetst(PEDRO, 'grondwaarden'), pedro.effecten);
    expect(weigering).toMatchObject({ code: 'latereStapGesloten', artikel: 'Omgekeerde Toets stap 1' });
    expect(weigering?.uitweg).toContain('Heropen eerst stap 1');
  });
  it('weigert elke stap na de afronding (Omgekeerde Toets)', () => {
    const klaar = getoetst(PEDRO);
    for (const o of [pedro.effecten, pedro.bevestigen, pedro.grondwaarden, pedro.afronden])
      expect(codes(klaar, o)).toEqual(['toetsAfgerond']);
  });
  it('laat een ingetrokken melding met rust (Wmo 2.3.2)', () => {
    const t = getoetst(PEDRO, 'effecten');
    const weg = { ...t, melding: { ...t.melding, einde: { soort: 'ingetrokken', op: TOETSDAG } as const } };
    expect(codes(weg, pedro.bevestigen)).toEqual(['meldingBeeindigd']);
  });
});

describe('een hele toets', () => {
  it('loopt Pedro door alle stappen tot maatwerk (Participatiewet 40 lid 3)', () => {
    const { toets } = getoetst(PEDRO);
    expect(huidigeStap(toets)).toBe('klaar');
    const uitkomst = toets.uitkomst.gesloten?.waarde;
    const optie = toets.ethiek.gesloten?.waarde.opties.find((o) => o.id === uitkomst?.optie);
    expect(uitkomst?.keuze).toBe('maatwerk');
    expect(optie?.naam).toBe('Doorbetalen op de feitelijke situatie, met plan van aanpak en afspraken');
    const momenten = [
      toets.effect,
      toets.bevestiging,
      toets.grondwaarden,
      toets.ethiek,
      toets.randvoorwaarden,
      toets.uitkomst,
    ].map((stand) => stand.gesloten?.op ?? '');
    expect(momenten).toEqual(momenten.toSorted());
  });
  it('loopt de scootmobiel tot de proef, met behoud van de aanvraag (Wmo 2.3.2 lid 9)', () => {
    const { toets } = getoetst(SCOOTMOBIEL);
    expect(toets.uitkomst.gesloten?.waarde).toMatchObject({ keuze: 'maatwerk', optie: 'OP4' });
    expect(toets.randvoorwaarden.gesloten?.waarde.voorwaarden).toContain(
      'Mevrouw weet dat zij kan aanvragen',
    );
  });
  it('kan na heropenen opnieuw, met doorlopende nummers (Omgekeerde Toets)', () => {
    const heropen = {
      soort: 'toetsstapHeropenen',
      stap: 'effect',
      reden: 'Mevrouw noemt een ander doel.',
    } as const;
    let t = naToets(getoetst(SCOOTMOBIEL), heropen, opToetsdag(8));
    const [eerste] = laatste(t.toets.effect)?.effecten ?? [];
    const nieuw = { ...scootmobiel.effecten.effecten[1], tekst: 'Ik eet weer samen met mijn zus' };
    t = naToets(
      t,
      { ...scootmobiel.effecten, effecten: eerste ? [eerste, { ...eerste, ...nieuw }] : [] },
      opToetsdag(8),
    );
    expect(t.toets.effect.gesloten?.waarde.effecten.map((e) => e.id)).toEqual(['E1', 'E3']);
  });
});
