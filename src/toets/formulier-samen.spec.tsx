import { describe, expect, it } from 'vitest';
import { getoetst, naToets, opToetsdag, TOETSDAG } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { IN1, NOOR, sleutel, tegengesproken, uitgenodigd } from '../../test/bouwers/toets-samen.ts';
import { plusDagen } from '../kern/datum.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { ethiekFormulier } from './formulier-ethiek.tsx';
import { uitnodigFormulier, uitnodigingIntrekFormulier } from './formulier-samen.tsx';
import { antwoordVeld } from './veldnamen.ts';

const IN_STAP_2 = getoetst(PEDRO, 'bevestigen');
const context = opToetsdag(3);
const namen = { [NOOR]: 'Noor Haddad, consulent Jeugd', bilal: 'Bilal Amrani, klantmanager Wmo' };

describe('het formulier om een collega uit te nodigen', () => {
  const waarden = uitnodigFormulier.begin(IN_STAP_2, context);
  const html = String(uitnodigFormulier.velden({ toestand: IN_STAP_2, context, waarden, fouten: {}, namen }));

  it('begint zonder naam, met de effecten waar […] staat voor wat herkenbaar is (Wmo 5.3.3)', () => {
    expect(veld(waarden, 'grond')).toBe('zonderNaam');
    expect(veld(waarden, 'effect')).toContain('[…]');
    expect(veld(waarden, 'effect')).not.toContain('Pedro');
    expect(veld(waarden, 'totEnMet')).toBe(plusDagen(TOETSDAG, 17));
  });

  it('zegt wat het verving, en dat het niet alles herkent (avg.md § 4)', () => {
    expect(html).toContain('Wij vervingen door […]: Pedro.');
    expect(html).toContain('Lees zelf na');
  });

  it('laat anderen kiezen, niet uzelf', () => {
    expect(html).toContain('Noor Haddad, consulent Jeugd');
    expect(html).not.toContain('Bilal Amrani');
  });

  it('leest wat is ingevuld, met het adres uit de sleutel van het formulier (ADR 0011)', () => {
    const ingevuld = maakVelden({
      sleutel: sleutel(0),
      persoon: NOOR,
      gebied: 'jeugdwet',
      tegenspraak: '',
      grond: 'zonderNaam',
      totEnMet: '2026-03-30',
      waarom: 'Nodig.',
      vraag: 'Kan dit?',
      effect: 'Rust.',
    });
    expect(uitnodigFormulier.lees(ingevuld, IN_STAP_2, context)).toMatchObject({
      gelukt: true,
      waarde: { soort: 'deelnemerUitnodigen', sleutel: sleutel(0), tegenspraak: null, rol: null },
    });
    expect(uitnodigFormulier.lees({}, IN_STAP_2, context)).toMatchObject({ gelukt: false });
  });

  it('kiest de enige open uitnodiging al om in te trekken, met naam en terrein', () => {
    const toestand = uitgenodigd();
    const begin = uitnodigingIntrekFormulier.begin(toestand, context);
    expect(veld(begin, 'id')).toBe('UN1');
    const beeld = String(
      uitnodigingIntrekFormulier.velden({ toestand, context, waarden: begin, fouten: {}, namen }),
    );
    expect(beeld).toContain('Noor Haddad, consulent Jeugd: deelnemer Jeugd');
  });
});

describe('stap 3 met wat collega’s zeiden', () => {
  const { grondwaarden, ethiek } = PEDRO.stappen(TOETSDAG);
  const gewogen = naToets(tegengesproken(), grondwaarden, opToetsdag(5));
  const bewaard = naToets(
    gewogen,
    { ...ethiek, overgenomen: [{ inbreng: IN1, antwoord: 'Begeleiding komt erbij.' }] },
    opToetsdag(6),
  );

  it('toont elke inbreng naast het formulier, met terrein en rol (Awb 3:46)', () => {
    const waarden = ethiekFormulier.begin(gewogen, opToetsdag(6));
    const html = String(
      ethiekFormulier.velden({ toestand: gewogen, context: opToetsdag(6), waarden, fouten: {}, namen: {} }),
    );
    expect(html).toContain('Deelnemer Jeugd, gevraagd om tegen te spreken op gelijke behandeling: oneens');
    expect(html).toContain('Zonder begeleiding houdt dit geen stand.');
  });

  it('vult na heropenen in wat bewaard was, en leest het gelijk terug (Awb 3:46)', () => {
    const open = naToets(
      bewaard,
      { soort: 'toetsstapHeropenen', stap: 'ethiek', reden: 'Nog eens.' },
      opToetsdag(7),
    );
    const begin = ethiekFormulier.begin(open, opToetsdag(7));
    expect(veld(begin, antwoordVeld(IN1))).toBe('Begeleiding komt erbij.');
    expect(ethiekFormulier.lees(begin, open, opToetsdag(7))).toMatchObject({
      gelukt: true,
      waarde: { overgenomen: [{ inbreng: IN1, antwoord: 'Begeleiding komt erbij.' }] },
    });
  });
});
