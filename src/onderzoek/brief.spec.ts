import { describe, expect, it } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gemeldDossier, naMelding } from '../../test/bouwers/melding.ts';
import { adviesGevraagdDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { bilal, gesprekPlannen, ononderzocht } from '../../test/bouwers/onderzoek.ts';
import { BILAL, ongescreend, toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, gebeurd, vastgelegd } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { adviesbericht, uitnodigingGesprek } from './brief.ts';
import type { GesprekGepland } from './gebeurtenissen.ts';
import type { GESPREKSVORMEN } from './gespreksvorm.ts';
import { onderzoekHandelingen } from './opdrachten.ts';

const kenmerk = leesDossierId('W26-7K3M-Q9TX');
if (!kenmerk) throw new Error('geen dossiernummer');
const C: Briefcontext = { kenmerk, datum: BEGINDAG, inrichting: voorbeeldInrichting(), behandelaar: BILAL };

function gepland(anders: Parameters<typeof gesprekPlannen>[0] = {}): Vastgelegd<GesprekGepland> {
  const uitkomst = voerUit(onderzoekHandelingen, gesprekPlannen(anders), ononderzocht(), bilal());
  const [g] = vastgelegd(gebeurd(uitkomst), bilal());
  if (g?.soort !== 'gesprekGepland') throw new Error('geen afspraak');
  return g;
}

describe('uitnodiging gesprek', () => {
  it('noemt dag, tijd, duur, plaats en wie er komt (procedure § 20 D02)', () => {
    expect(uitnodigingGesprek(ononderzocht(), gepland(), C)).toMatchObject({
      brief: 'uitnodigingGesprek',
      dag: plusDagen(BEGINDAG, 2),
      tijd: '10.00 uur',
      duur: 'ongeveer anderhalf uur',
      plaats: 'bij u thuis, Dorpsstraat 12, Voorbeeld',
      metWie: 'Bilal Aksoy, klantmanager Wmo',
      afspraak: 'Deze dag en plaats hebben wij op 2 maart 2026 met u afgesproken.',
      tolk: null,
      clientondersteuning: { naam: 'Steunpunt Voorbeeld' },
    });
  });
  it.each([
    ['telefonisch', 'aan de telefoon: wij bellen u'],
    ['beeldbellen', 'via beeldbellen'],
    ['opKantoor', 'op ons kantoor, Raadhuisplein 1'],
    ['elders', 'Raadhuisplein 1'],
  ] as const satisfies readonly (readonly [(typeof GESPREKSVORMEN)[number], string])[])(
    'zegt bij %s waar het gesprek is',
    (vorm, plaats) => {
      const g = gepland({ vorm, plaats: 'Raadhuisplein 1' });
      expect(uitnodigingGesprek(ononderzocht(), g, C).plaats).toBe(plaats);
    },
  );
  it('noemt de tolk met de taal uit de melding', () => {
    const t = ongescreend(gemeldDossier({ inhoud: { taal: 'Arabisch' } }));
    const brief = uitnodigingGesprek({ ...ononderzocht(), ...t }, gepland({ tolk: true }), C);
    expect(brief.tolk).toBe('Er komt een tolk mee voor Arabisch.');
  });
  it('noemt de termijn voor het persoonlijk plan alleen zolang die loopt en er geen plan is (Wmo 2.3.2 lid 2)', () => {
    const t = ononderzocht();
    expect(uitnodigingGesprek(t, gepland(), C).persoonlijkPlanUiterlijk?.datum).toBe('2026-03-09');
    const later = { ...C, datum: plusDagen(BEGINDAG, 8) };
    expect(uitnodigingGesprek(t, gepland(), later).persoonlijkPlanUiterlijk).toBeNull();
    const met = naMelding(t, { soort: 'persoonlijkPlanInleveren', ontvangenOp: BEGINDAG, tekst: 'Eruit.' });
    expect(uitnodigingGesprek(met, gepland(), C).persoonlijkPlanUiterlijk).toBeNull();
  });
  it('wordt een leesbare brief met identiteitsbewijs en cliëntondersteuning (Wmo 2.3.4, 2.3.2 lid 3)', async () => {
    const brief = await maakBriefproef().lees(
      uitnodigingGesprek(ononderzocht(toegedeeldDossier()), gepland(), C),
    );
    const tekst = brief.tekst().replace(/\s+/g, ' ');
    expect(tekst).toMatch(/woensdag 4 maart 2026 om 10\.00 uur/);
    expect(tekst).toContain('identiteitsbewijs');
    expect(tekst).toContain('Steunpunt Voorbeeld');
  }, 20_000);
});

describe('bericht aan de adviseur', () => {
  it('bevat de link en de dagen, en niets over de inwoner (AVG 32)', () => {
    const [advies] = adviesGevraagdDossier().onderzoek.adviezen;
    if (!advies) throw new Error('geen adviesvraag');
    const bericht = adviesbericht(advies, 'https://omkeer.example/advies/x', 'Voorbeeld');
    expect(bericht.aan).toBe('advies@bureau.example');
    expect(bericht.tekst).toContain('https://omkeer.example/advies/x');
    expect(bericht.tekst).toContain('23 maart 2026');
    expect(`${bericht.onderwerp}${bericht.tekst}`).not.toMatch(/Xanders|vrouw|rollator/i);
  });
});
