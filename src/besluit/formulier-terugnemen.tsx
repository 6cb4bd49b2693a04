import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zTekst } from '../ui/velden.ts';
import { UITKOMSTNAAM } from './namen.ts';
import type { BesluitTerugnemen } from './terugnemen.ts';
import type { TotBesluit } from './toestand.ts';

const schema = z.object({
  besluit: zGelezen(leesOnderdeelId, 'Open dit formulier opnieuw vanuit het dossier.'),
  reden: zTekst('Schrijf op waarom het besluit wordt teruggenomen.', 4_000),
});

export const terugneemFormulier: OpdrachtFormulier<BesluitTerugnemen, TotBesluit, LokaleRegels> = {
  soort: 'besluitTerugnemen',
  pad: 'besluit-terugnemen',
  knop: 'Besluit terugnemen',
  concept: false,
  begin: (t) => maakVelden({ besluit: t.besluit.genomen?.besluit }),
  lees(ingevuld) {
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'besluitTerugnemen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const { genomen } = toestand.besluit;
    return (
      <>
        <Verborgen naam="besluit" waarde={veld(waarden, 'besluit')} />
        <Bericht soort="letop">
          <p>
            {genomen ? `Op ${datumLang(genomen.op)} is besloten: ${UITKOMSTNAAM[genomen.uitkomst]}. ` : ''}
            De inwoner weet hier nog niets van. Na het terugnemen kunt u het voorbereide besluit aanpassen en
            opnieuw besluiten. De beslistermijn loopt gewoon door.
          </p>
        </Bericht>
        <Tekstvlak
          naam="reden"
          label="Waarom neemt u het besluit terug?"
          hulp="Dit blijft in het dossier staan, ook voor bezwaar."
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={4}
        />
      </>
    );
  },
};
