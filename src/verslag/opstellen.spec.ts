import { describe, expect, it } from 'vitest';
import { adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { adviesWegen, bilal, naOnderzoek, onderzochtDossier } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { VERSLAGDAG, zonderVerslag, zonderVerslagNa } from '../../test/bouwers/verslag.ts';
import { BEGIN_TOETS } from '../toets/toestand.ts';
import type { Verslagdeel } from './gebeurtenissen.ts';
import { VERSLAGDELEN } from './gebeurtenissen.ts';
import { stelVerslagOp } from './opstellen.ts';
import type { TotVerslag } from './toestand.ts';

function tekst(t: TotVerslag, deel: Verslagdeel): string {
  const gevonden = stelVerslagOp(t, voorbeeldRegels(), VERSLAGDAG).find((d) => d.deel === deel);
  if (!gevonden) throw new Error(`geen deel ${deel}`);
  return gevonden.tekst;
}

describe('stelVerslagOp', () => {
  const t = zonderVerslag();

  it('geeft alle delen in de volgorde van het verslag, elk met zijn bron (Wmo 2.3.2 lid 8)', () => {
    const delen = stelVerslagOp(t, voorbeeldRegels(), VERSLAGDAG);
    expect(delen.map((d) => d.deel)).toEqual(VERSLAGDELEN);
    expect(delen.every((d) => d.bron !== '')).toBe(true);
  });

  it('neemt de hulpvraag letterlijk over (Beleidsregels 3.6)', () => {
    expect(tekst(t, 'hulpvraag')).toBe('Ik wil overdag ergens heen kunnen, thuis loopt het op.');
  });

  it('geeft bij elk gesprekspunt wat er is besproken (Wmo 2.3.2 lid 4)', () => {
    expect(tekst(t, 'situatie')).toContain('onder de mensen zijn en handwerken');
    expect(tekst(t, 'eigenKracht')).toContain('Zij kookt zelf.');
    expect(tekst(t, 'sociaalNetwerk')).toContain('De buurvrouw komt soms.');
    expect(tekst(t, 'mantelzorg')).toContain('Dochter Lisa houdt het nog een paar maanden vol.');
    expect(tekst(t, 'algemeneVoorzieningen')).toContain('De open inloop is te druk');
    expect(tekst(t, 'collectieveVoorzieningen')).toContain('De Wlz is besproken');
    expect(tekst(t, 'pgb')).toContain('Mevrouw wil liever dat de gemeente het regelt.');
  });

  it('noemt huishouden en netwerk met naam en relatie, zonder wat er over hen staat (AVG 5)', () => {
    expect(tekst(t, 'eigenKracht')).toContain('Bij u in huis: Jan Xanders (partner).');
    expect(tekst(t, 'mantelzorg')).toContain('Voor u zorgt: Lisa Xanders (kind).');
    expect(tekst(t, 'sociaalNetwerk')).toContain('Om u heen: Els Kuipers (professional).');
    const alles = stelVerslagOp(t, voorbeeldRegels(), VERSLAGDAG).map((d) => d.tekst);
    expect(alles.join(' ')).not.toContain('Dementie en achterdocht');
  });

  it('zet wat niet lukt en wat goed gaat elk op een plek (CRvB 21 maart 2018)', () => {
    expect(tekst(t, 'problemen')).toContain('Geen zinvolle dagen, zij zit binnen.');
    expect(tekst(t, 'problemen')).toContain('De vraag achter de vraag: Rust in huis');
    expect(tekst(t, 'situatie')).toContain('Wat goed gaat: Handwerken lukt goed.');
    expect(tekst(t, 'situatie')).not.toContain('Geen zinvolle dagen');
    expect(tekst(t, 'benodigdeOndersteuning')).toContain('Twee dagen per week eruit.');
  });

  it('noemt elke overwogen oplossing met het oordeel en de reden (Wmo 2.3.5 lid 3)', () => {
    expect(tekst(t, 'mogelijkeOplossingen')).toContain('De open inloop is te druk voor mevrouw.');
    expect(tekst(t, 'mogelijkeOplossingen')).toContain('Individuele begeleiding');
  });

  it('zegt dat er geen persoonlijk plan is, of neemt het plan op (Wmo 2.3.2 lid 2 en 5)', () => {
    expect(tekst(t, 'persoonlijkPlan')).toBe('U hebt geen persoonlijk plan gegeven.');
    const plan = { ontvangenOp: BEGINDAG, opTijd: true, tekst: 'Ik wil naar het koor.' };
    const metPlan = { ...t, melding: { ...t.melding, persoonlijkPlan: plan } };
    expect(tekst(metPlan, 'persoonlijkPlan')).toContain('op 2 maart 2026');
    expect(tekst(metPlan, 'persoonlijkPlan')).toContain('Ik wil naar het koor.');
  });

  it('noemt de adviseur, het advies en of het is gevolgd (Awb 3:8, 3:9)', () => {
    const gewogen = naOnderzoek(adviesOntvangenDossier(onderzochtDossier()), adviesWegen(), bilal());
    const advies = tekst(zonderVerslagNa({ ...gewogen, toets: BEGIN_TOETS }), 'adviezen');
    expect(advies).toContain('H. Smits (Arts maatschappij en gezondheid)');
    expect(advies).toContain('Twee dagen in een kleine groep is haalbaar');
    expect(advies).toContain('De arts zag mevrouw zelf');
    expect(tekst(t, 'adviezen')).toBe('');
  });

  it('vat de toets samen, elk effect maar een keer (Omgekeerde Toets)', () => {
    const pedro = zonderVerslagNa(getoetst(PEDRO));
    const effect = pedro.toets.effect.gesloten?.waarde.effecten[0]?.tekst ?? 'geen effect';
    expect(tekst(pedro, 'effecten')).toContain(effect);
    expect(tekst(pedro, 'omgekeerdeToets')).toContain('De uitkomst:');
    expect(tekst(pedro, 'omgekeerdeToets')).not.toContain(`U wilt bereiken: ‘${effect}’`);
    expect(tekst(t, 'omgekeerdeToets')).toBe('');
  });

  it('houdt de toets buiten het verslag zolang die niet af is (Omgekeerde Toets)', () => {
    const halverwege = zonderVerslagNa(getoetst(PEDRO, 'ethiek'));
    expect(tekst(halverwege, 'omgekeerdeToets')).toBe('');
    expect(tekst(halverwege, 'effecten')).not.toBe('');
  });

  it('noemt de eigen bijdrage en wie die vaststelt (Wmo 2.3.2 lid 4 g)', () => {
    expect(tekst(t, 'eigenBijdrage')).toContain('Het CAK stelt het bedrag vast');
    expect(tekst(t, 'eigenBijdrage')).toContain('21');
    expect(tekst(t, 'eigenBijdrage')).toContain('per maand');
  });

  it('zegt hoe het verder gaat: verbeteren, niet hoeven tekenen, altijd mogen aanvragen (Wmo 2.3.2 lid 9)', () => {
    const vervolg = tekst(t, 'vervolg');
    expect(vervolg).toContain('Wij zetten het bij dit verslag.');
    expect(vervolg).toContain('U hoeft het niet te ondertekenen.');
    expect(vervolg).toContain('beslissen wij binnen twee weken');
    expect(vervolg).toContain('U mag altijd een aanvraag doen');
  });

  it('verandert het dossier niet en geeft twee keer hetzelfde (Wmo 2.3.2 lid 8)', () => {
    const voor = JSON.stringify(t);
    expect(stelVerslagOp(t, voorbeeldRegels(), VERSLAGDAG)).toEqual(
      stelVerslagOp(t, voorbeeldRegels(), VERSLAGDAG),
    );
    expect(JSON.stringify(t)).toBe(voor);
  });
});
