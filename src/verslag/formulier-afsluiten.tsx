import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { misluktDoorInwoner, reactieAfgewachtOp } from './afsluiten.ts';
import { AFSLUITREDENEN } from './gebeurtenissen.ts';
import { AFSLUITREDENNAAM } from './namen.ts';
import type { VerslagOpdracht } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';

const schema = z.object({
  reden: zKeuze(AFSLUITREDENEN, 'Kies waarom u afsluit.'),
  toelichting: zTekstOfLeeg(4_000),
});

/** Closing without an aanvraag: what the law asks first stands above the choice. */
export const afsluiten: OpdrachtFormulier<VerslagOpdracht, TotVerslag, LokaleRegels> = {
  soort: 'zonderAanvraagAfsluiten',
  pad: 'afsluiten-zonder-aanvraag',
  knop: 'Afsluiten',
  concept: true,
  begin: (t) => maakVelden({ reden: laatsteVerslag(t) ? undefined : 'geenMedewerking' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'zonderAanvraagAfsluiten', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten, context }) => {
    const vanaf = reactieAfgewachtOp(toestand, context.regels);
    // Without a report there is nothing to react to; after it, the investigation was possible after all.
    const redenen = AFSLUITREDENEN.filter((r) => (r === 'geenMedewerking') === (vanaf === undefined));
    return (
      <>
        <Bericht soort="info" titel="Dit is geen besluit">
          <p>
            De inwoner krijgt een brief met de reden. Daarin staat ook dat een aanvraag altijd mogelijk blijft
            (Wmo 2.3.2 lid 9). Een aanvraag opent dit dossier weer.
          </p>
          {vanaf ? (
            <p>Afsluiten omdat er geen reactie is, kan vanaf {datumLang(vanaf)}.</p>
          ) : (
            <p>Afspraken die de inwoner afzegde: {misluktDoorInwoner(toestand)}.</p>
          )}
        </Bericht>
        <Keuze
          naam="reden"
          label="Waarom sluit u af?"
          opties={optiesUit(redenen, AFSLUITREDENNAAM)}
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
        />
        <Tekstvlak
          naam="toelichting"
          label="Toelichting aan de inwoner"
          hulp="Komt in de brief. Schrijf op wat de inwoner zei, of hoe en wanneer u contact zocht. Alleen niet verplicht als de inwoner niet reageert."
          waarde={veld(waarden, 'toelichting')}
          fout={fouten['toelichting']}
          regels={4}
        />
      </>
    );
  },
};
