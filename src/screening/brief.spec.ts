import { describe, expect, it } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gemeldZonderMedeweten } from '../../test/bouwers/melding.ts';
import {
  afgeslotenDossier,
  afsluitenMetAdvies,
  doorverwijzen,
  gescreendDossier,
  ongescreend,
  spoedvoorzieningTreffen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, vastgelegd } from '../../test/bouwers/stap.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { afsluitbrief, doorverwijsbrief, spoedbesluit } from './brief.ts';
import type { ScreeningGebeurtenis } from './gebeurtenissen.ts';
import type { ScreeningOpdracht } from './opdrachten.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';

const kenmerk = leesDossierId('W26-7K3M-Q9TX');
if (!kenmerk) throw new Error('geen dossiernummer');
const C: Briefcontext = { kenmerk, datum: BEGINDAG, inrichting: voorbeeldInrichting(), behandelaar: null };

/** What the opdracht gave, as the letter gets it. */
function gebeurtenis<S extends ScreeningGebeurtenis['soort']>(
  soort: S,
  opdracht: ScreeningOpdracht,
  t: TotScreening,
): Vastgelegd<Extract<ScreeningGebeurtenis, { readonly soort: S }>> {
  const context = contextVoor('screener');
  const feiten = vastgelegd(gebeurd(voerUit(screeningHandelingen, opdracht, t, context)), context);
  const gevonden = feiten.find(
    (g): g is Vastgelegd<Extract<ScreeningGebeurtenis, { readonly soort: S }>> => g.soort === soort,
  );
  if (!gevonden) throw new Error(`geen ${soort}`);
  return gevonden;
}

describe('besluit tijdelijke voorziening', () => {
  const t = gescreendDossier({ urgentie: 'spoed' });
  const brief = spoedbesluit(
    t,
    gebeurtenis('tijdelijkeVoorzieningGetroffen', spoedvoorzieningTreffen(), t),
    C,
  );

  it('noemt hulp, einddatum, onderzoek en bezwaar (Wmo 2.3.3; Awb 3:45)', () => {
    expect(brief).toMatchObject({
      voorziening: 'Individuele begeleiding',
      effectuering: {
        doel: 'Het blijft rustig in huis en u kunt even weg.',
        omvang: '4 uur per week',
        ingang: '2026-03-02',
        einde: { datum: '2026-04-13' },
      },
      redenen: ['Zonder hulp vandaag loopt de ruzie uit de hand.'],
      onderzoekUiterlijk: { datum: '2026-04-13' },
      rechtsmiddelen: { uiterlijk: { datum: '2026-04-13' }, rechtbank: 'rechtbank Oost-Voorbeeld' },
    });
  });

  it('is ondertekend door wie besliste, met het mandaat (Awb 10:10)', () => {
    expect(brief.ondertekening).toEqual({
      naam: 'Sanne de Wit',
      functie: 'screener Wmo',
      mandaat: 'Mandaatbesluit 2026',
    });
  });

  it('noemt de eigen bijdrage van die dag (Wmo 2.1.4a)', () => {
    expect(brief.eigenBijdrage?.uitleg).toContain('€ 21,00 per maand');
  });
});

describe('brief na afsluiten', () => {
  it('noemt elk advies en de woorden van de inwoner (Wmo 2.3.2 lid 9)', () => {
    const open = gescreendDossier({ urgentie: 'regulier' });
    const g = gebeurtenis('afgeslotenMetAdvies', afsluitenMetAdvies(), open);
    expect(afsluitbrief(afgeslotenDossier(), g, C)).toMatchObject({
      adviezen: ['U kunt op dinsdag naar de open inloop.', 'De Wensauto brengt u.'],
      instemming: { op: BEGINDAG, hoe: 'per e-mail', woorden: 'Dank u, hier kan ik mee verder.' },
    });
  });
});

describe('brief over doorverwijzing', () => {
  const t = gescreendDossier();
  const bij = (opdracht: ScreeningOpdracht, toestand: TotScreening = t) =>
    doorverwijsbrief(toestand, gebeurtenis('doorverwijzingGestart', opdracht, toestand), C);

  it('noemt wat met welke grond is gedeeld en wie de inwoner vasthoudt (procedure 13)', () => {
    const brief = bij(doorverwijzen({ gedeeldeGegevens: 'uw naam\nuw telefoonnummer' }));
    expect(brief).toMatchObject({
      contact: { naam: 'Sanne van de screening' },
      gedeeld: [
        { gegeven: 'uw naam', grondslag: 'U gaf op 2 maart 2026 toestemming.' },
        { gegeven: 'uw telefoonnummer', grondslag: 'U gaf op 2 maart 2026 toestemming.' },
      ],
      terugkoppeling: { datum: '2026-03-16', uitleg: 'Dat is 14 dagen na de datum van deze brief.' },
      blijftBijOns: 'Uw andere vragen onderzoeken wij zelf verder.',
    });
    expect(bij(doorverwijzen({ heleMelding: true }))?.blijftBijOns).toBeNull();
  });

  it('gaat niet naar huis bij Veilig Thuis of acuut gevaar: een huisgenoot kan hem lezen (Wmo 5.2.6)', () => {
    const veiligThuis = doorverwijzen({
      naar: 'veiligThuis',
      grondslag: 'wmo526VeiligThuis',
      toestemming: null,
    });
    expect(bij(veiligThuis)).toBeNull();
    expect(bij(doorverwijzen({ naar: 'politie', grondslag: 'acuutGevaar', toestemming: null }))).toBeNull();
  });

  it('gaat niet naar een inwoner die nog van niets weet (Wmo 2.3.2 lid 1)', () => {
    const zonder = doorverwijzen({
      grondslag: 'geenGegevensGedeeld',
      gedeeldeGegevens: '',
      toestemming: null,
    });
    expect(bij(zonder, ongescreend(gemeldZonderMedeweten()))).toBeNull();
  });
});

describe('elke brief van de screening', () => {
  it('komt door het echte sjabloon, toegankelijk (PDF/UA)', async () => {
    const { lees } = maakBriefproef();
    const spoed = gescreendDossier({ urgentie: 'spoed' });
    const regulier = gescreendDossier({ urgentie: 'regulier' });
    const verwezen = doorverwijsbrief(
      regulier,
      gebeurtenis('doorverwijzingGestart', doorverwijzen(), regulier),
      C,
    );
    const brieven = [
      spoedbesluit(spoed, gebeurtenis('tijdelijkeVoorzieningGetroffen', spoedvoorzieningTreffen(), spoed), C),
      afsluitbrief(regulier, gebeurtenis('afgeslotenMetAdvies', afsluitenMetAdvies(), regulier), C),
      ...(verwezen ? [verwezen] : []),
    ];
    expect(brieven).toHaveLength(3);
    for (const brief of brieven) expect((await lees(brief)).tekst()).toContain('W26-7K3M-Q9TX');
  });
});
