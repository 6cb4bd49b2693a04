import { describe, expect, it } from 'vitest';
import { gemeldDossier, ingetrokkenDossier, naMelding } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { maakKalender } from '../recht/kalender.ts';
import type { TermijnenHerrekenen } from './herrekenen.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { meldingTijdlijn } from './weergave.tsx';

const DAG = datum('2026-04-13');
const BESLUIT = 'Besluit van 3 februari 2026';
const OPDRACHT: TermijnenHerrekenen = {
  soort: 'termijnenHerrekenen',
  dag: DAG,
  besluit: BESLUIT,
  wijzigingen: [{ termijn: 'wmoOnderzoek', van: DAG, naar: datum('2026-04-14') }],
};
const regels = voorbeeldRegels({ kalender: maakKalender([{ datum: DAG, bron: 'Stb. 2026, 1' }]) });
const systeem = contextVoor('systeem', { regels });
const doe = (t: TotMelding, o: Partial<TermijnenHerrekenen> = {}, ctx = systeem) =>
  voerUit(meldingHandelingen, { ...OPDRACHT, ...o }, t, ctx);

describe('termijnenHerrekenen', () => {
  it('legt vast welke termijn verschoof, van welke naar welke dag en waarom (Atw 3 lid 3)', () => {
    const [feit] = gebeurd(doe(gemeldDossier()));
    expect(feit).toEqual({
      soort: 'termijnHerrekend',
      feiten: { termijn: 'wmoOnderzoek', van: '2026-04-13', naar: '2026-04-14', dag: '2026-04-13' },
      inhoud: { besluit: BESLUIT },
    });
    expect(vastgelegd(feit ? [feit] : [], systeem).map(meldingTijdlijn)).toEqual([
      {
        titel: 'Termijn opnieuw berekend',
        tekst: expect.stringContaining(
          'van 13 april 2026 naar 14 april 2026, want 13 april 2026 is gelijkgesteld met een feestdag (Atw 3 lid 3; Besluit van 3 februari 2026)',
        ) as unknown,
      },
    ]);
  });

  it('weigert zonder gelijkgestelde dag of besluit, na het einde en door een mens (Atw 3 lid 3)', () => {
    expect(weigeringscodes(doe(gemeldDossier(), { dag: datum('2026-04-14'), besluit: ' ' }))).toEqual([
      'dagNietGelijkgesteld',
      'besluitOntbreekt',
    ]);
    expect(weigeringscodes(doe(gemeldDossier(), { dag: datum('2026-04-11') }))).toEqual([
      'dagNietGelijkgesteld',
    ]);
    expect(weigeringscodes(doe(ingetrokkenDossier()))).toEqual(['meldingBeeindigd']);
    expect(weigeringscodes(doe(gemeldDossier(), {}, contextVoor('beheerder', { regels })))).toEqual([
      'andereRol',
    ]);
  });

  it('zwijgt als er niets verschuift, en over wat al is vastgelegd (Atw 3 lid 3)', () => {
    expect(gebeurd(doe(gemeldDossier(), { wijzigingen: [] }))).toEqual([]);
    expect(
      gebeurd(doe(gemeldDossier(), { wijzigingen: [{ termijn: 'wmoOnderzoek', van: DAG, naar: DAG }] })),
    ).toEqual([]);
    expect(gebeurd(doe(naMelding(gemeldDossier(), OPDRACHT, systeem)))).toEqual([]);
  });
});
