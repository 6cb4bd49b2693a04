import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';
import { zeg } from '../ui/talen/zeg.ts';
import { leesFormulier, maakVelden, veld, zDatum, zTekstOfLeeg } from '../ui/velden.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { haalMelding } from './weigeringen.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

/** What the plan may be about (Wmo 2.3.2 lid 4 a-g), for who would rather answer than write. None must be. */
const VRAGEN = [
  ['nu', 'Wat lukt nu niet goed?'],
  ['anders', 'Wat moet er anders of beter worden?'],
  ['zelf', 'Wat lukt wel, alleen of met hulp van anderen?'],
  ['helpers', 'Wat hebben de mensen nodig die al helpen?'],
  ['hulp', 'Welke hulp past hierbij, en waarom?'],
] as const satisfies readonly (readonly [naam: string, vraag: KaleTekst])[];

const ANTWOORD_HOOGSTENS = 2_000;

export const persoonlijkPlan: Formulier = {
  soort: 'persoonlijkPlanInleveren',
  pad: 'persoonlijk-plan',
  meertalig: true,
  knop: 'Plan toevoegen',
  concept: true,
  // A plan that was given already is added to, and not written over.
  begin: (t, c) => maakVelden({ ontvangenOp: c.vandaag, tekst: t.melding.persoonlijkPlan?.tekst }),
  lees(ingevuld, _t, c) {
    const schema = z.object({
      ...Object.fromEntries(VRAGEN.map(([naam]) => [naam, zTekstOfLeeg(ANTWOORD_HOOGSTENS)])),
      ontvangenOp: zDatum('Vul de dag in waarop het plan binnenkwam.'),
      tekst: zTekstOfLeeg(),
    });
    // A resident hands it in today; only an employee can say that paper came in earlier.
    const gelezen = leesFormulier(schema, { ontvangenOp: [c.vandaag], ...ingevuld });
    if (!gelezen.gelukt) return gelezen;
    const { ontvangenOp, tekst: verder, ...antwoorden } = gelezen.waarde;
    const tekst = heelPlan(antwoorden, verder);
    return tekst === ''
      ? { gelukt: false, fouten: { tekst: 'Schrijf het plan op, of neem het over van papier.' } }
      : { gelukt: true, waarde: { soort: 'persoonlijkPlanInleveren', ontvangenOp, tekst } };
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      <p>
        {zeg(
          'Beantwoord alleen de vragen die u wilt. Alles samen wordt het plan. Ook na de zeven dagen is het welkom.',
        )}
      </p>
      {context.wie.rol === 'inwoner' ? null : (
        <Datumveld
          naam="ontvangenOp"
          label="Wanneer kwam het plan binnen?"
          waarde={veld(waarden, 'ontvangenOp')}
          fout={fouten['ontvangenOp']}
          uiterlijk={context.vandaag}
          vroegst={haalMelding(toestand).ontvangenOp}
        />
      )}
      {VRAGEN.map(([naam, vraag]) => (
        <Tekstvlak
          naam={naam}
          label={zeg(vraag)}
          nietVerplicht
          waarde={veld(waarden, naam)}
          fout={fouten[naam]}
          regels={3}
        />
      ))}
      <Tekstvlak
        naam="tekst"
        label={context.wie.rol === 'inwoner' ? zeg('Uw persoonlijk plan') : 'Het persoonlijk plan'}
        hulp={zeg('Wat er verder nog is. Of alles hier, in eigen woorden.')}
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={8}
      />
    </>
  ),
};

/** Each answer under its question, as one text; in Dutch, that is what who investigates reads. */
function heelPlan(antwoorden: Readonly<Partial<Record<string, string>>>, verder: string): string {
  const delen = VRAGEN.flatMap(([naam, vraag]) => {
    const antwoord = (antwoorden[naam] ?? '').trim();
    return antwoord === '' ? [] : [`${vraag}\n${antwoord}`];
  });
  return [...delen, ...(verder.trim() === '' ? [] : [verder])].join('\n\n');
}
