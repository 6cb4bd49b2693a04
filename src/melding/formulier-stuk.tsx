import { z } from 'zod';
import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bestand, Datumveld, Tekstveld } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import { STUKSOORTEN } from './gebeurtenissen.ts';
import { INWONERS } from './lopend.ts';
import { STUKNAAM } from './namen.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

const KEUZES = [...STUKSOORTEN, 'identiteitsbewijs'] as const;
const TITEL_HOOGSTENS = 200;

const OPTIES = [
  ...STUKSOORTEN.map((soort) => ({ waarde: soort, tekst: STUKNAAM[soort] })),
  {
    waarde: 'identiteitsbewijs',
    tekst: 'Paspoort, rijbewijs of identiteitskaart',
    hulp: 'Daarvan bewaren wij geen kopie of foto. Laten zien is genoeg.',
  },
];

function isBurger({ wie }: Context<LokaleRegels>): boolean {
  return INWONERS.includes(wie.rol);
}

export const stuk: Formulier = {
  soort: 'stukToevoegen',
  pad: 'stuk-toevoegen',
  knop: 'Document toevoegen',
  concept: false,
  bestand: 'bestand',
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld, _t, c, bijlage) {
    const schema = z.object({
      stuk: zKeuze(KEUZES, 'Kies wat voor document het is.'),
      titel: zTekst('Schrijf in een paar woorden wat het is.', TITEL_HOOGSTENS),
      ontvangenOp: zDatum('Vul de dag in waarop het stuk binnenkwam.'),
      van: zTekst('Schrijf op van wie het stuk komt.', TITEL_HOOGSTENS),
      afgeschermd: zVinkje(),
      redenAfscherming: zTekstOfLeeg(1_000),
    });
    const gelezen = leesFormulier(schema, isBurger(c) ? { ...ingevuld, ...vanBurger(c) } : ingevuld);
    if (gelezen.gelukt && bijlage)
      return { gelukt: true, waarde: { soort: 'stukToevoegen', ...gelezen.waarde, bijlage } };
    return {
      gelukt: false,
      fouten: {
        ...(gelezen.gelukt ? {} : gelezen.fouten),
        ...(bijlage ? {} : { bestand: 'Kies een bestand.' }),
      },
    };
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Keuze
        naam="stuk"
        label="Wat voor document is het?"
        opties={OPTIES}
        waarde={veld(waarden, 'stuk')}
        fout={fouten['stuk']}
      />
      <Tekstveld
        naam="titel"
        label="Waar gaat het over?"
        hulp="In een paar woorden, zoals: brief van de huisarts over lopen"
        maxlengte={TITEL_HOOGSTENS}
        waarde={veld(waarden, 'titel')}
        fout={fouten['titel']}
      />
      {isBurger(context) ? null : <VoorMedewerkers waarden={waarden} fouten={fouten} context={context} />}
      {/* Last: of a file that is too long only the beginning is read, and with it the fields before it. */}
      <Bestand
        naam="bestand"
        label="Het bestand"
        hulp="Een PDF, een foto (JPG of PNG) of een tekstbestand, van hoogstens 10 MB. Wij bewaren het zoals u het stuurt."
        soorten=".pdf,.jpg,.jpeg,.png,.txt"
        fout={fouten['bestand']}
      />
    </>
  ),
};

/** What a resident hands in comes from them, today; only an employee can say that paper came in earlier. */
function vanBurger({ wie, vandaag }: Context<LokaleRegels>) {
  return maakVelden({
    ontvangenOp: vandaag,
    van: wie.rol === 'inwoner' ? 'de inwoner' : 'de vertegenwoordiger',
    afgeschermd: [],
    redenAfscherming: '',
  });
}

function VoorMedewerkers({
  waarden,
  fouten,
  context,
}: Omit<Parameters<Formulier['velden']>[0], 'namen' | 'toestand'>) {
  return (
    <>
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam het binnen?"
        hulp="De echte dag van ontvangst, ook als u het later toevoegt."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Tekstveld
        naam="van"
        label="Van wie?"
        hulp="Wie het stuk gaf of stuurde"
        maxlengte={TITEL_HOOGSTENS}
        waarde={veld(waarden, 'van')}
        fout={fouten['van']}
      />
      <Vinkje
        naam="afgeschermd"
        tekst="De inwoner en wie meekijkt mogen dit niet zien"
        hulp="Alleen als het over een ander gaat of iemand in gevaar brengt (AVG 15 lid 4, UAVG 41)."
        aan={veld(waarden, 'afgeschermd') !== ''}
        fout={fouten['afgeschermd']}
      />
      <Tekstveld
        naam="redenAfscherming"
        label="Waarom mag de inwoner dit niet zien?"
        hulp="Alleen als u het afschermt"
        nietVerplicht
        maxlengte={1_000}
        waarde={veld(waarden, 'redenAfscherming')}
        fout={fouten['redenAfscherming']}
      />
    </>
  );
}
