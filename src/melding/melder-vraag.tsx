import { z } from 'zod';
import { Tekstveld } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { veld, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { Vraag } from './vraag.ts';
import { voorAnder } from './vraag.ts';
import { zeg } from '../ui/talen/zeg.ts';

export const zMelderGegevens = {
  melderNaam: zTekst('Vul uw naam in.', 120),
  melderOrganisatie: zTekstOfLeeg(120),
  melderTelefoon: zTekstOfLeeg(30),
  melderEmail: zTekstOfLeeg(200),
  inwonerWeetErvan: zKeuze(['ja', 'nee'], 'Kies ja of nee.'),
  melderNoemen: zKeuze(['ja', 'nee'], 'Kies of uw naam in de brief mag staan.'),
};

/** Who reports on behalf of the resident, and whether it is safe to say so in a letter to the house. */
export const MELDER_VRAAG: Vraag = {
  code: 'melder',
  titel: 'Wie bent u?',
  nodig: voorAnder,
  schema: z.object(zMelderGegevens),
  namen: [
    'melderNaam',
    'melderOrganisatie',
    'melderTelefoon',
    'melderEmail',
    'inwonerWeetErvan',
    'melderNoemen',
  ],
  velden: ({ waarden, fouten }) => (
    <>
      <Tekstveld
        naam="melderNaam"
        label={zeg('Uw naam')}
        autocomplete="name"
        waarde={veld(waarden, 'melderNaam')}
        fout={fouten['melderNaam']}
      />
      <Tekstveld
        naam="melderOrganisatie"
        label={zeg('Organisatie')}
        nietVerplicht
        waarde={veld(waarden, 'melderOrganisatie')}
        fout={fouten['melderOrganisatie']}
      />
      <Tekstveld
        naam="melderTelefoon"
        label={zeg('Uw telefoonnummer')}
        nietVerplicht
        type="tel"
        autocomplete="tel"
        tekens={20}
        waarde={veld(waarden, 'melderTelefoon')}
        fout={fouten['melderTelefoon']}
      />
      <Tekstveld
        naam="melderEmail"
        label={zeg('Uw e-mailadres')}
        nietVerplicht
        type="email"
        autocomplete="email"
        waarde={veld(waarden, 'melderEmail')}
        fout={fouten['melderEmail']}
      />
      <Keuze
        naam="inwonerWeetErvan"
        label={zeg('Weet deze persoon dat u hulp vraagt?')}
        hulp={zeg('Zo niet, dan nemen wij eerst contact op. Wij doen niets zonder dat iemand het zelf wil.')}
        opEenRij
        opties={[
          { waarde: 'ja', tekst: zeg('Ja') },
          { waarde: 'nee', tekst: zeg('Nee') },
        ]}
        waarde={veld(waarden, 'inwonerWeetErvan')}
        fout={fouten['inwonerWeetErvan']}
      />
      <Keuze
        naam="melderNoemen"
        label={zeg('Mag in onze brief staan dat u hulp vroeg?')}
        hulp={zeg(
          'De brief gaat naar het huis van deze persoon. Kan dat ruzie of gevaar geven? Kies dan nee.',
        )}
        opEenRij
        opties={[
          { waarde: 'ja', tekst: zeg('Ja') },
          { waarde: 'nee', tekst: zeg('Nee') },
        ]}
        waarde={veld(waarden, 'melderNoemen')}
        fout={fouten['melderNoemen']}
      />
    </>
  ),
};
