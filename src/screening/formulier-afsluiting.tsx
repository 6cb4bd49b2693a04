import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zVinkje } from '../ui/velden.ts';
import type { AfsluitenMetAdvies } from './afsluiting.ts';
import { SCHRIFTELIJKE_WIJZEN } from './gebeurtenissen.ts';
import { INSTEMMINGNAAM } from './namen.ts';
import type { TotScreening } from './toestand.ts';

const schema = z.object({
  advies: zTekst('Schrijf op welk advies de inwoner kreeg.'),
  instemmingVia: zKeuze(SCHRIFTELIJKE_WIJZEN, 'Kies hoe de inwoner instemde.'),
  instemmingOp: zDatum('Vul in wanneer de inwoner instemde.'),
  instemming: zTekst('Schrijf op wat de inwoner schreef.', 4_000),
  gewezenOpAanvraag: zVinkje(),
});

export const afsluitFormulier: OpdrachtFormulier<AfsluitenMetAdvies, TotScreening, LokaleRegels> = {
  soort: 'afsluitenMetAdvies',
  pad: 'afsluiten-met-advies',
  knop: 'Afsluiten',
  concept: true,
  begin: (_t, context) => maakVelden({ instemmingOp: context.vandaag }),
  lees(ingevuld) {
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'afsluitenMetAdvies', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten, context }) => (
    <>
      <Bericht soort="info" titel="Alleen als de inwoner het ermee eens is">
        <p>
          Dit is geen besluit. De inwoner houdt het recht om een aanvraag te doen (Wmo 2.3.2 lid 9) en krijgt
          een brief waarin het advies en dat recht staan.
        </p>
      </Bericht>
      <Tekstvlak
        naam="advies"
        label="Welke informatie en welk advies kreeg de inwoner?"
        hulp="Elk advies op een eigen regel, in hele zinnen aan de inwoner: zo komt het in de brief."
        waarde={veld(waarden, 'advies')}
        fout={fouten['advies']}
      />
      <Keuze
        naam="instemmingVia"
        label="Hoe stemde de inwoner in?"
        hulp="Alleen schriftelijk. Belde of sprak u de inwoner? Vraag dan om een briefje of een e-mail."
        opties={SCHRIFTELIJKE_WIJZEN.map((wijze) => ({ waarde: wijze, tekst: INSTEMMINGNAAM[wijze] }))}
        waarde={veld(waarden, 'instemmingVia')}
        fout={fouten['instemmingVia']}
      />
      <Datumveld
        naam="instemmingOp"
        label="Wanneer?"
        vroegst={toestand.melding.melding?.ontvangenOp}
        uiterlijk={context.vandaag}
        waarde={veld(waarden, 'instemmingOp')}
        fout={fouten['instemmingOp']}
      />
      <Tekstvlak
        naam="instemming"
        label="Wat schreef de inwoner?"
        hulp="In de woorden van de inwoner."
        regels={3}
        waarde={veld(waarden, 'instemming')}
        fout={fouten['instemming']}
      />
      <Vinkje
        naam="gewezenOpAanvraag"
        tekst="De inwoner weet dat een aanvraag altijd mogelijk blijft"
        aan={veld(waarden, 'gewezenOpAanvraag') !== ''}
        fout={fouten['gewezenOpAanvraag']}
      />
    </>
  ),
};
