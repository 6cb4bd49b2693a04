import { z } from 'zod';
import { leesDossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import { KANALEN, MELDERS } from './gebeurtenissen.ts';
import { melderUit, zGegevensVanMelder } from './lees.ts';
import { KANAALNAAM, MELDERNAAM } from './namen.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { voorAnder } from './vraag.ts';
import { VRAGEN, zMelder } from './webformulier.tsx';

const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

export const toevoegen: Formulier = {
  soort: 'meldingToevoegen',
  pad: 'tweede-melding',
  knop: 'Melding toevoegen',
  concept: false,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag, melder: 'zelf' }),
  lees(ingevuld) {
    const schema = z.object({
      ontvangenOp: zDatum('Vul de dag in waarop de tweede melding binnenkwam.'),
      kanaal: zKeuze(KANALEN, 'Kies hoe de melding binnenkwam.'),
      hulpvraag: zTekst('Schrijf op wat er gevraagd wordt.'),
      // A machine need not say it; a form always does.
      melder: z.preprocess((w) => w ?? 'zelf', zMelder.melder),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    const namens = voorAnder(ingevuld) ? leesFormulier(zGegevensVanMelder, ingevuld) : undefined;
    if (!gelezen.gelukt || namens?.gelukt === false)
      return {
        gelukt: false,
        fouten: {
          ...(gelezen.gelukt ? {} : gelezen.fouten),
          ...(namens?.gelukt === false ? namens.fouten : {}),
        },
      };
    const { melder, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'meldingToevoegen',
        uitDossier: null,
        ...rest,
        ...(namens && {
          namens: {
            melder,
            gegevens: melderUit(namens.waarde, null),
            inwonerWeetErvan: namens.waarde.inwonerWeetErvan === 'ja',
            melderNoemen: namens.waarde.melderNoemen === 'ja',
          },
        }),
      },
    };
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam deze melding binnen?"
        hulp="De eerste datum blijft tellen voor de zes weken."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="kanaal"
        label="Hoe kwam ze binnen?"
        opties={KANALEN.map((kanaal) => ({ waarde: kanaal, tekst: KANAALNAAM[kanaal] }))}
        waarde={veld(waarden, 'kanaal')}
        fout={fouten['kanaal']}
      />
      <Tekstvlak
        naam="hulpvraag"
        label="Wat is de vraag, in de eigen woorden?"
        waarde={veld(waarden, 'hulpvraag')}
        fout={fouten['hulpvraag']}
      />
      <Keuze
        naam="melder"
        label="Wie meldt?"
        opties={MELDERS.map((soort) => ({ waarde: soort, tekst: hoofdletter(MELDERNAAM[soort]) }))}
        waarde={veld(waarden, 'melder')}
        fout={fouten['melder']}
      />
      <Uitklap
        titel="Alleen als iemand anders meldt: wie is dat?"
        open={voorAnder(waarden) || fouten['melderNaam'] !== undefined}
      >
        {VRAGEN.find(({ code }) => code === 'melder')?.velden({ waarden, fouten, tussenAndere: true })}
      </Uitklap>
    </>
  ),
};

export const samenvoegen: Formulier = {
  soort: 'meldingSamenvoegen',
  pad: 'samenvoegen',
  knop: 'Samenvoegen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      met: zGelezen(
        (tekst) => leesDossierId(tekst.toUpperCase()),
        'Vul het nummer in van het andere dossier, zoals W26-7K3M-Q9TX.',
      ),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingSamenvoegen', met: gelezen.waarde.met } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <Tekstveld
      naam="met"
      label="Nummer van het dossier waarin deze vraag verdergaat"
      hulp="Dit dossier wordt afgesloten. De ontvangstdatum en de hulpvraag gaan mee; de eerste datum telt."
      waarde={veld(waarden, 'met')}
      fout={fouten['met']}
    />
  ),
};
