import { z } from 'zod';
import { BLOKKADESOORTEN } from '../doorbraak/gebeurtenissen.ts';
import { BLOKKADENAAM } from '../doorbraak/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { LEERPUNTEN, URGENTIEVRAGEN } from './gebeurtenissen.ts';
import { LEERPUNTNAAM, URGENTIEVRAAGNAAM } from './namen.ts';
import type { OverlegOpdracht } from './opdrachten.ts';
import type { TotOverleg } from './toestand.ts';
import { openCasus } from './toestand.ts';

const zBesproken = z.object({
  op: zDatum('Vul in wanneer de casus is besproken.'),
  urgentie: zKeuze(URGENTIEVRAGEN, 'Kies wat er over de urgentie is gezegd.'),
  leerpunt: zKeuze(LEERPUNTEN, 'Kies of er iets te leren is.'),
  dilemma: zTekstOfLeeg(4_000),
  advies: zTekst('Schrijf op wat het overleg adviseert.', 8_000),
  geleerd: zTekstOfLeeg(4_000),
  regelsoort: zKeuze(['', ...BLOKKADESOORTEN], 'Kies wat voor regel het is.').transform((soort) =>
    soort === '' ? null : soort,
  ),
  regel: zTekstOfLeeg(300),
});

export const besprekenFormulier: OpdrachtFormulier<OverlegOpdracht, TotOverleg, LokaleRegels> = {
  soort: 'casusBespreken',
  pad: 'casus-bespreken',
  knop: 'Advies vastleggen',
  concept: true,
  begin: (t) =>
    maakVelden({ op: openCasus(t)?.dag, urgentie: 'nietBesproken', leerpunt: 'geen', regelsoort: '' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(zBesproken, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'casusBespreken', collegas: [], ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const casus = openCasus(toestand);
    return (
      <>
        {casus ? (
          <Kaart titel="De vraag" soort="rustig">
            <VrijeTekst tekst={casus.vraag} />
          </Kaart>
        ) : null}
        <Bericht soort="info">
          <p>
            Wat u hier schrijft, komt ook in het verslag van het overleg, en dat is zonder namen. Schrijf ‘de
            inwoner’ en noem geen dagen, plaatsen of nummers. Met vastleggen gaat dicht wat gedeeld was.
          </p>
        </Bericht>
        <Datumveld
          naam="op"
          label="Wanneer is de casus besproken?"
          waarde={veld(waarden, 'op')}
          fout={fouten['op']}
          vroegst={casus?.dag}
          uiterlijk={context.vandaag}
        />
        <Tekstvlak
          naam="dilemma"
          label="Wat maakte het lastig?"
          hulp="Het dilemma dat op tafel lag."
          waarde={veld(waarden, 'dilemma')}
          fout={fouten['dilemma']}
          regels={3}
          nietVerplicht
        />
        <Tekstvlak
          naam="advies"
          label="Wat adviseert het overleg?"
          waarde={veld(waarden, 'advies')}
          fout={fouten['advies']}
          regels={5}
        />
        <Keuze
          naam="urgentie"
          label="Is er over de urgentie gesproken?"
          hulp="Er verandert niets vanzelf: een screener of behandelaar beoordeelt de urgentie opnieuw."
          opties={URGENTIEVRAGEN.map((waarde) => ({ waarde, tekst: URGENTIEVRAAGNAAM[waarde] }))}
          waarde={veld(waarden, 'urgentie')}
          fout={fouten['urgentie']}
        />
        <Keuze
          naam="leerpunt"
          label="Is er iets van te leren?"
          opties={LEERPUNTEN.map((waarde) => ({ waarde, tekst: LEERPUNTNAAM[waarde] }))}
          waarde={veld(waarden, 'leerpunt')}
          fout={fouten['leerpunt']}
        />
        <Tekstvlak
          naam="geleerd"
          label="Wat is er te leren?"
          waarde={veld(waarden, 'geleerd')}
          fout={fouten['geleerd']}
          regels={3}
          nodig="bij ja"
        />
        <Selectie
          naam="regelsoort"
          label="Wat voor regel of gewoonte is het?"
          hulp="Het knelpuntenregister telt hoe vaak deze regel in de weg staat."
          opties={BLOKKADESOORTEN.map((waarde) => ({ waarde, tekst: BLOKKADENAAM[waarde] }))}
          leeg="geen"
          waarde={veld(waarden, 'regelsoort')}
          fout={fouten['regelsoort']}
          nodig="bij een regel"
        />
        <Tekstveld
          naam="regel"
          label="Welke regel of gewoonte?"
          hulp="Het artikel, of zoals collega’s hem noemen: Beleidsregels artikel 4, de vaste wachttijd van zes weken."
          waarde={veld(waarden, 'regel')}
          fout={fouten['regel']}
          nodig="bij een regel"
        />
      </>
    );
  },
};
