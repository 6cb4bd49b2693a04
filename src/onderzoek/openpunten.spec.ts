import { describe, expect, it } from 'vitest';
import { gemeldDossier, naMelding } from '../../test/bouwers/melding.ts';
import { adviesGevraagdDossier, adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import {
  gegevenVastleggen,
  geplandDossier,
  gesprekVastleggen,
  huishoudenVastleggen,
  naAlle,
  naOnderzoek,
  ononderzocht,
  onderzochtDossier,
  oplossingOverwegen,
  adviesWegen,
} from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { onderzoekVolledig, openPunten } from './openpunten.ts';
import type { TotOnderzoek } from './toestand.ts';

const regels = voorbeeldRegels();
const codes = (t: TotOnderzoek): readonly string[] => openPunten(t, regels).map((p) => p.code);

describe('openPunten', () => {
  it('is leeg als alles is onderzocht: het verslag kan weg (Wmo 2.3.2 lid 8)', () => {
    expect(codes(onderzochtDossier())).toEqual([]);
    expect(onderzoekVolledig(onderzochtDossier(), regels)).toBe(true);
  });
  it('noemt bij een nieuw onderzoek de identiteit en het gesprek (Wmo 2.3.4, 2.3.2 lid 4)', () => {
    expect(codes(ononderzocht())).toEqual(['identiteit', 'geenGesprek']);
    expect(onderzoekVolledig(ononderzocht(), regels)).toBe(false);
  });
  it('wijst naar plannen, of naar vastleggen als de afspraak er al is (Wmo 2.3.2 lid 1)', () => {
    const stap = (t: TotOnderzoek) => openPunten(t, regels).find((p) => p.code === 'geenGesprek')?.opdracht;
    expect(stap(ononderzocht())).toBe('gesprekPlannen');
    expect(stap(geplandDossier())).toBe('gesprekVastleggen');
    expect(stap(ononderzocht(toegedeeldDossier({ urgentie: 'versneld' })))).toBe('gesprekVastleggen');
  });
  it('noemt elk punt dat nog niet is besproken, met het artikel (Wmo 2.3.2 lid 4 en 6)', () => {
    const t = naOnderzoek(onderzochtDossier(), gesprekVastleggen({ punten: { pgb: 'nogNiet' } }));
    expect(codes(t)).not.toContain('punt.pgb');
    const alleen = naOnderzoek(
      ononderzocht(),
      gesprekVastleggen({ punten: { pgb: 'nogNiet', mantelzorg: 'nogNiet' } }),
    );
    expect(openPunten(alleen, regels)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'punt.mantelzorg', artikel: 'Wmo 2.3.2 lid 4 d', soort: 'moet' }),
        expect.objectContaining({ code: 'punt.pgb', artikel: 'Wmo 2.3.2 lid 6', soort: 'moet' }),
      ]),
    );
  });
  it('eist de vraag achter de vraag bij het laatste gesprek (Awb 3:2)', () => {
    const t = naOnderzoek(onderzochtDossier(), gesprekVastleggen({ inhoud: { vraagAchterDeVraag: ' ' } }));
    expect(codes(t)).toContain('vraagAchterDeVraag');
  });
  it('eist dat een persoonlijk plan is besproken, ook als het later kwam (Wmo 2.3.2 lid 5)', () => {
    const t = naMelding(onderzochtDossier(), {
      soort: 'persoonlijkPlanInleveren',
      ontvangenOp: BEGINDAG,
      tekst: 'Ik wil eruit.',
    });
    expect(codes(t)).toEqual(['persoonlijkPlan']);
    const besproken = naOnderzoek(t, gesprekVastleggen({ feiten: { persoonlijkPlanBesproken: 'ja' } }));
    expect(codes(besproken)).toEqual([]);
  });
  it('eist onderzoek naar de mantelzorger als die er is (Wmo 2.3.2 lid 4 d)', () => {
    const t = naAlle(ononderzocht(), [
      huishoudenVastleggen(),
      gesprekVastleggen({ punten: { mantelzorg: 'nietVanToepassing' } }),
    ]);
    expect(codes(t)).toContain('mantelzorgerNietOnderzocht');
  });
  it('waarschuwt als de mantelzorger niet zelf is gesproken (Wmo 2.3.2 lid 1)', () => {
    const t = naAlle(ononderzocht(), [
      huishoudenVastleggen(),
      gesprekVastleggen({ feiten: { aanwezigen: ['inwoner'] } }),
    ]);
    expect(openPunten(t, regels)).toContainEqual(
      expect.objectContaining({ code: 'mantelzorgerNietGesproken', soort: 'letOp' }),
    );
    const gebeld = naOnderzoek(
      t,
      gegevenVastleggen({ herkomst: 'mantelzorger', over: 'mantelzorger', grondslag: 'wmo511lid2' }),
    );
    expect(codes(gebeld)).not.toContain('mantelzorgerNietGesproken');
  });
  it('waarschuwt als het vooronderzoek niet is verteld en leefgebieden overgeslagen zijn (AVG 14, Awb 3:2)', () => {
    const t = naAlle(ononderzocht(), [
      gegevenVastleggen(),
      gesprekVastleggen({
        feiten: { vooronderzoekVerteld: false, leefgebieden: [] },
        inhoud: { leefgebieden: [] },
      }),
    ]);
    expect(
      openPunten(t, regels)
        .filter((p) => p.soort === 'letOp')
        .map((p) => p.code),
    ).toEqual(['vooronderzoekNietVerteld', 'leefgebieden']);
  });
  it('laat een advies dat uitblijft het verslag niet tegenhouden (Awb 3:6 lid 2)', () => {
    const t = adviesGevraagdDossier(onderzochtDossier());
    expect(codes(t)).toEqual(['adviesNietOntvangen.A1']);
    expect(onderzoekVolledig(t, regels)).toBe(true);
  });
  it('eist dat een ontvangen advies is gewogen en dat de inwoner het kent (Awb 3:9)', () => {
    const t = adviesOntvangenDossier(onderzochtDossier());
    expect(codes(t)).toEqual(['adviesNietGewogen.A1']);
    expect(codes(naOnderzoek(t, adviesWegen({ inwonerKentAdvies: false })))).toEqual([
      'inwonerKentAdviesNiet.A1',
    ]);
    expect(codes(naOnderzoek(t, adviesWegen()))).toEqual([]);
  });
  it('eist dat voorliggende oplossingen zijn overwogen voor maatwerk (Wmo 2.3.5 lid 3)', () => {
    const maatwerk = oplossingOverwegen({ oplossingsoort: 'maatwerkvoorziening', passend: 'ja' });
    const t = naOnderzoek(ononderzocht(), maatwerk);
    const punt = openPunten(t, regels).find((p) => p.code === 'voorliggendNietOverwogen');
    expect(punt?.uitweg).toContain('Open inloop, Collectief vervoer');
    expect(codes(naOnderzoek(t, oplossingOverwegen()))).not.toContain('voorliggendNietOverwogen');
  });
  it('telt de ontvangstbevestiging als wijzen op clientondersteuning (Wmo 2.3.2 lid 3)', () => {
    const t = ononderzocht();
    expect(gemeldDossier().melding.bevestiging).not.toBeNull();
    expect(codes({ ...t, melding: { ...t.melding, bevestiging: null } })).toContain('clientondersteuning');
  });
});
