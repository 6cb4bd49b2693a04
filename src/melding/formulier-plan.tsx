import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zTekst } from '../ui/velden.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { haalMelding } from './weigeringen.ts';
import { zeg } from '../ui/talen/zeg.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

export const persoonlijkPlan: Formulier = {
  soort: 'persoonlijkPlanInleveren',
  pad: 'persoonlijk-plan',
  meertalig: true,
  knop: 'Plan toevoegen',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld, _t, c) {
    const schema = z.object({
      ontvangenOp: zDatum('Vul de dag in waarop het plan binnenkwam.'),
      tekst: zTekst('Schrijf het plan op, of neem het over van papier.'),
    });
    // A resident hands it in today; only an employee can say that paper came in earlier.
    const gelezen = leesFormulier(schema, { ontvangenOp: [c.vandaag], ...ingevuld });
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'persoonlijkPlanInleveren', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
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
      <Tekstvlak
        naam="tekst"
        label={context.wie.rol === 'inwoner' ? zeg('Uw persoonlijk plan') : 'Het persoonlijk plan'}
        hulp={
          context.wie.rol === 'inwoner'
            ? zeg('Wat wilt u bereiken? Welke hulp past daarbij, en waarom?')
            : 'Wat wil de inwoner bereiken? Welke hulp past daarbij, en waarom?'
        }
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={12}
      />
    </>
  ),
};
