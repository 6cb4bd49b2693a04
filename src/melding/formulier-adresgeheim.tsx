import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zKeuze, zTekst } from '../ui/velden.ts';
import { ADRESGEHEIMBRONNEN } from './adresgeheimfeiten.ts';
import { ADRESGEHEIMNAAM } from './namen.ts';
import { opheffing } from './formulier-opheffen.tsx';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

export const adresGeheimMaken: Formulier = {
  soort: 'adresGeheimMaken',
  pad: 'adres-geheim',
  knop: 'Adres geheim maken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      bron: zKeuze(ADRESGEHEIMBRONNEN, 'Kies van wie u dit weet.'),
      toelichting: zTekst('Schrijf op waaruit dat blijkt.', 2_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'adresGeheimMaken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Vanaf nu ziet geen aanbieder het adres: niet op zijn pagina’s, en niet in een bericht. Wat al is
          verstuurd, komt bij de berichten met aanbieders te staan, zodat de administratie die aanbieder kan
          bellen. Collega’s die dit dossier zien, blijven het zien.
        </p>
      </Bericht>
      <Keuze
        naam="bron"
        label="Van wie weet u dat het adres geheim is?"
        opties={ADRESGEHEIMBRONNEN.map((bron) => ({ waarde: bron, tekst: ADRESGEHEIMNAAM[bron] }))}
        waarde={veld(waarden, 'bron')}
        fout={fouten['bron']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Waaruit blijkt dat?"
        hulp="Schrijf alleen op wat nodig is, en niet waar de inwoner nu is. Dit staat in het dossier."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

export const adresGeheimOpheffen = opheffing({
  soort: 'adresGeheimOpheffen',
  pad: 'adres-niet-geheim',
  knop: 'Niet meer geheim',
  hulp: 'Daarna ziet een aanbieder die hulp levert het adres weer, en gaat het mee in een bericht.',
});
