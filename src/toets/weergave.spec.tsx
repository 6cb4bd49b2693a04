import { describe, expect, it } from 'vitest';
import type { ToetsGebeurtenis } from './gebeurtenissen.ts';
import { ToetsOverzicht } from './overzicht.tsx';
import { toetsHandelingen } from './opdrachten.ts';
import { ToetsDeel, toetsTijdlijn } from './weergave.tsx';
import { voerUit } from '../kern/decider.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { vastgelegd } from '../../test/bouwers/stap.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';

const tekst = (beeld: unknown) =>
  String(beeld)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('ToetsOverzicht', () => {
  it('toont de hele toets op een pagina, met tijd en wie per stap (Awb 3:46)', () => {
    const t = getoetst(PEDRO);
    const gelezen = tekst(<ToetsOverzicht vandaag={TOETSDAG} toestand={t} namen={{ bilal: 'B. Aksoy' }} />);
    for (const stuk of [
      'Pedro krijgt hulp bij zijn problemen',
      'De inwoner heeft de effecten bevestigd op 18 maart 2026 in een gesprek.',
      'Participatiewet: Controleerbaar en eerlijk',
      'Wgs: speelt niet',
      'Inkomen weg, uit beeld, hulp stopt',
      'Gekozen',
      'Werkproces of gewoonte',
      'Participatiewet 40 lid 3 onder a-c',
      'Maatwerk',
      'Vastgelegd op 17 maart 2026 om 10.00 uur door klantmanager B. Aksoy.',
    ])
      expect(gelezen).toContain(stuk);
  });
  it('noemt het doel van de raad dat een effect dient (Wmo 2.1.3)', () => {
    const stappen = PEDRO.stappen(TOETSDAG);
    const [eerste, ...rest] = stappen.effecten.effecten;
    const code = lokaleCode('meedoen');
    const effecten = [{ ...(eerste as NonNullable<typeof eerste>), effectdoel: code }, ...rest];
    const begonnen = naToets(voorDeToets(PEDRO), stappen.starten, opToetsdag(0));
    const t = naToets(begonnen, { ...stappen.effecten, effecten }, opToetsdag(0));
    const doelen = [{ code, naam: 'Meedoen', thema: 'meedoen' }] as const;
    expect(tekst(<ToetsOverzicht vandaag={TOETSDAG} toestand={t} effectdoelen={doelen} />)).toContain(
      'Doel van de raad: Meedoen.',
    );
    expect(tekst(<ToetsOverzicht vandaag={TOETSDAG} toestand={t} />)).not.toContain('Doel van de raad');
  });
  it('zegt wie erbij was en wie gevraagd was om tegen te spreken (Awb 3:46)', () => {
    const stappen = PEDRO.stappen(TOETSDAG);
    const deelnemers = [
      { rol: 'inwoner', organisatie: '', aanwezig: true },
      { rol: 'handhaving', organisatie: 'gemeente', aanwezig: true, tegenspraak: 'gelijkheid' },
      { rol: 'school', organisatie: '', aanwezig: false },
    ] as const;
    const t = naToets(voorDeToets(PEDRO), { ...stappen.starten, deelnemers }, opToetsdag(0));
    const beeld = tekst(<ToetsOverzicht vandaag={TOETSDAG} toestand={t} />);
    expect(beeld).toContain('inwoner; handhaving (gemeente), spreekt tegen op gelijke behandeling');
    expect(beeld).not.toContain('school');
  });
  it('bewaart en toont wat er voor een heropening stond (Omgekeerde Toets)', () => {
    const heropen = { soort: 'toetsstapHeropenen', stap: 'effect', reden: 'Ander doel' } as const;
    const t = naToets(getoetst(PEDRO), heropen, opToetsdag(9));
    const beeld = tekst(<ToetsOverzicht vandaag={TOETSDAG} toestand={t} />);
    expect(beeld).toContain('Deze stap staat open.');
    expect(beeld).toContain('Reden: Ander doel');
    expect(beeld).toContain('Effect 3');
    expect(beeld).toContain('Heropend: stap 1 (Effect)');
  });
  it('zegt wat er komt als de toets nog niet begonnen is', () => {
    expect(tekst(<ToetsOverzicht vandaag={TOETSDAG} toestand={voorDeToets(PEDRO)} />)).toContain(
      'nog niet begonnen',
    );
  });
});

describe('ToetsDeel', () => {
  it('zegt leeg wat de vier stappen zijn', () => {
    expect(tekst(<ToetsDeel toestand={voorDeToets(PEDRO)} />)).toContain('Nog niet begonnen');
  });
  it('wijst aan welke stap aan de beurt is', () => {
    const beeld = tekst(<ToetsDeel toestand={getoetst(PEDRO, 'effecten')} />);
    expect(beeld).toContain('2. Grondwaarden nu aan de beurt');
    expect(beeld).toContain('De inwoner heeft nog niet geantwoord.');
  });
  it('toont uitkomst en terugkijkdatum, en de weg naar het overzicht', () => {
    const beeld = String(<ToetsDeel toestand={getoetst(PEDRO)} overzicht="/toets" />);
    expect(tekst(beeld)).toContain('Maatwerk; wij kijken terug op 16 juni 2026');
    expect(beeld).toContain('href="/toets"');
  });
});

describe('toetsTijdlijn', () => {
  it('heeft een regel voor elke gebeurtenis van de toets', () => {
    const stappen = PEDRO.stappen(TOETSDAG);
    const titels = (
      [
        ['starten', voorDeToets(PEDRO), stappen.starten],
        ['effecten', getoetst(PEDRO, 'starten'), stappen.effecten],
        ['bevestigen', getoetst(PEDRO, 'effecten'), stappen.bevestigen],
        ['grondwaarden', getoetst(PEDRO, 'bevestigen'), stappen.grondwaarden],
        ['ethiek', getoetst(PEDRO, 'grondwaarden'), stappen.ethiek],
        ['randvoorwaarden', getoetst(PEDRO, 'ethiek'), stappen.randvoorwaarden],
        ['afronden', getoetst(PEDRO, 'randvoorwaarden'), stappen.afronden],
        [
          'heropenen',
          getoetst(PEDRO),
          { soort: 'toetsstapHeropenen', stap: 'ethiek', reden: 'Nieuw' } as const,
        ],
      ] as const
    ).map(([, t, o]) => {
      const uitkomst = voerUit(toetsHandelingen, o, t, opToetsdag(9));
      const gebeurtenissen: readonly ToetsGebeurtenis[] = uitkomst.gelukt ? uitkomst.waarde : [];
      return vastgelegd(gebeurtenissen, opToetsdag(9)).map((g) => toetsTijdlijn(g).titel)[0];
    });
    expect(titels).toEqual([
      'Omgekeerde Toets begonnen',
      'Toets stap 1: effecten vastgelegd',
      'Inwoner bevestigt de effecten',
      'Toets stap 2: grondwaarden gewogen',
      'Toets stap 3: gevolgen afgewogen',
      'Toets stap 4: randvoorwaarden bepaald',
      'Omgekeerde Toets afgerond',
      'Toets heropend: stap 3 (Gevolgen en afweging)',
    ]);
  });
});
