import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zVinkjes,
} from '../ui/velden.ts';
import { GEGEVENSCATEGORIEEN, VERSTREKWIJZEN } from './gegevenscodes.ts';
import { CATEGORIENAAM, ONTVANGERNAAM, VERSTREKDOELNAAM, VERSTREKWIJZENAAM } from './namen.ts';
import type { VerstrekkingOpdracht } from './opdrachten-verstrekken.ts';
import { viaAndereWeg } from './opdrachten-verstrekken.ts';
import { hoofdletter, optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';
import { Verstrekkingstabel } from './verstrekkingstabel.tsx';
import { VERSTREKKINGEN } from './verstrekkingen.ts';

/** What goes another way is another opdracht. */
const REGELS = VERSTREKKINGEN.filter((regel) => !viaAndereWeg(regel)).map((regel) => ({
  code: `${regel.ontvanger}-${regel.doel}`,
  regel,
}));

const leesRegel = (tekst: string) => REGELS.find(({ code }) => code === tekst)?.regel;

export const verstrekkingFormulier: OpdrachtFormulier<VerstrekkingOpdracht, TotOnderzoek, LokaleRegels> = {
  soort: 'gegevensVerstrekken',
  pad: 'gegevens-geven',
  knop: 'Vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld) {
    const schema = z.object({
      regel: zGelezen(leesRegel, 'Kies wie de gegevens krijgt, en waarvoor.'),
      categorieen: zVinkjes(GEGEVENSCATEGORIEEN, 'Kies welke soort gegevens het zijn.'),
      aan: zTekst('Vul in welke persoon of organisatie het is.', 300),
      wat: zTekst('Schrijf op welke gegevens het zijn.', 4_000),
      waarom: zTekst('Schrijf op waarom dit nodig is.', 2_000),
      op: zDatum('Vul in op welke dag de gegevens zijn gegeven.'),
      wijze: zKeuze(VERSTREKWIJZEN, 'Kies hoe de gegevens zijn gegeven.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { regel, ...rest } = gelezen.waarde;
    const { ontvanger, doel } = regel;
    return { gelukt: true, waarde: { soort: 'gegevensVerstrekken', ontvanger, doel, ...rest } };
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Bericht soort="info">
        <p>
          Geef niet meer dan nodig is. De inwoner ziet bij zijn hulpvraag aan wie u wat gaf, en waarom; wat
          naar Veilig Thuis gaat, ziet de inwoner daar niet.
        </p>
      </Bericht>
      <Selectie
        naam="regel"
        label="Wie krijgt de gegevens, en waarvoor?"
        opties={REGELS.map(({ code, regel }) => ({
          waarde: code,
          tekst: `${hoofdletter(ONTVANGERNAAM[regel.ontvanger])}, om ${VERSTREKDOELNAAM[regel.doel]}${regel.toestemming ? ' (met toestemming)' : ''}`,
        }))}
        waarde={veld(waarden, 'regel')}
        fout={fouten['regel']}
      />
      <Uitklap titel="Wie mag welke gegevens krijgen?" klein>
        <Verstrekkingstabel voorMedewerker />
      </Uitklap>
      <Tekstveld
        naam="aan"
        label="Naam van de persoon of organisatie"
        waarde={veld(waarden, 'aan')}
        fout={fouten['aan']}
      />
      <Vinkjes
        naam="categorieen"
        label="Welke soort gegevens?"
        opties={optiesUit(GEGEVENSCATEGORIEEN, CATEGORIENAAM)}
        waarden={veldLijst(waarden, 'categorieen')}
        fout={fouten['categorieen']}
      />
      <Tekstvlak
        naam="wat"
        label="Welke gegevens precies?"
        hulp="Een beperking is genoeg; noem geen diagnose."
        waarde={veld(waarden, 'wat')}
        fout={fouten['wat']}
        regels={3}
      />
      <Tekstvlak
        naam="waarom"
        label="Waarom is dit nodig, en kan het niet met minder?"
        waarde={veld(waarden, 'waarom')}
        fout={fouten['waarom']}
        regels={3}
      />
      <Datumveld
        naam="op"
        label="Wanneer?"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="wijze"
        label="Hoe?"
        opEenRij
        opties={optiesUit(VERSTREKWIJZEN, VERSTREKWIJZENAAM)}
        waarde={veld(waarden, 'wijze')}
        fout={fouten['wijze']}
      />
    </>
  ),
};
