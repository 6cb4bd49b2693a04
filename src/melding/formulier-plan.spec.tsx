import { describe, expect, it } from 'vitest';
import { gemeldDossier, naMelding } from '../../test/bouwers/melding.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { persoonlijkPlan } from './formulier-plan.tsx';

const inwoner = contextVoor('inwoner');
const medewerker = contextVoor('administratie', { vandaag: plusDagen(BEGINDAG, 9) });
const lees = (ingevuld: Readonly<Record<string, string>>, context = inwoner) =>
  persoonlijkPlan.lees(maakVelden(ingevuld), gemeldDossier(), context);
const html = (context: typeof inwoner) =>
  String(
    <>
      {persoonlijkPlan.velden({
        toestand: gemeldDossier(),
        context,
        waarden: {},
        fouten: {},
        namen: {},
      })}
    </>,
  );

describe('het persoonlijk plan met vragen', () => {
  it('wordt één tekst: wat is beantwoord onder zijn vraag, en de eigen woorden erna (Wmo 2.3.2 lid 2)', () => {
    expect(
      lees({ hulp: 'Iemand die met mij loopt.', nu: 'Traplopen.', tekst: 'Ik ben graag buiten.' }),
    ).toEqual({
      gelukt: true,
      waarde: {
        soort: 'persoonlijkPlanInleveren',
        ontvangenOp: BEGINDAG,
        tekst:
          'Wat lukt nu niet goed?\nTraplopen.\n\nWelke hulp past daarbij, en waarom?\nIemand die met mij loopt.\n\nIk ben graag buiten.',
      },
    });
  });

  it('geen vraag moet, en alleen eigen woorden is genoeg (Wmo 2.3.2 lid 2)', () => {
    expect(lees({ tekst: 'Ik wil weer buiten komen.' })).toMatchObject({
      waarde: { tekst: 'Ik wil weer buiten komen.' },
    });
    expect(lees({ anders: 'Weer buiten komen.' })).toMatchObject({
      waarde: { tekst: 'Wat moet er anders of beter worden?\nWeer buiten komen.' },
    });
  });

  it('weigert een plan waarin niets staat (Wmo 2.3.2 lid 2)', () => {
    expect(lees({ nu: ' ', tekst: '' })).toEqual({
      gelukt: false,
      fouten: { tekst: 'Schrijf het plan op, of neem het over van papier.' },
    });
  });

  it('een medewerker neemt het over van papier of van de telefoon, ook na de zevende dag (Awb 2:1)', () => {
    const opPapier = { ontvangenOp: plusDagen(BEGINDAG, 8), zelf: 'Koken, met mijn zus.' };
    expect(lees(opPapier, medewerker)).toMatchObject({ waarde: { ontvangenOp: opPapier.ontvangenOp } });
    expect(html(medewerker)).toContain('Wanneer kwam het plan binnen?');
    expect(html(inwoner)).not.toContain('Wanneer kwam het plan binnen?');
  });

  it('begint met wat er al staat, zodat niets verdwijnt bij een tweede keer', () => {
    const eerder = naMelding(gemeldDossier(), {
      soort: 'persoonlijkPlanInleveren',
      ontvangenOp: BEGINDAG,
      tekst: 'Ik wil eruit.',
    });
    expect(veld(persoonlijkPlan.begin(eerder, inwoner), 'tekst')).toBe('Ik wil eruit.');
    expect(veld(persoonlijkPlan.begin(gemeldDossier(), inwoner), 'tekst')).toBe('');
  });
});
