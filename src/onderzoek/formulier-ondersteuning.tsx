import { z } from 'zod';
import { INWONERS } from '../melding/lopend.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { ONDERSTEUNDEN } from './gegevenscodes.ts';
import { ONDERSTEUNDENAAM } from './namen.ts';
import type { OndersteuningOpdracht } from './opdrachten-ondersteuning.ts';
import { nogTeVragen } from './opdrachten-ondersteuning.ts';
import { optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';
import { doorgegeven, Doorgegeven } from './wensvelden.tsx';

/** One button is enough: what it is about need not be told. */
export const ondersteuningFormulier: OpdrachtFormulier<OndersteuningOpdracht, TotOnderzoek, LokaleRegels> = {
  soort: 'clientondersteuningVragen',
  pad: 'clientondersteuning-vragen',
  knop: 'Vragen',
  concept: false,
  begin: (t, c) => maakVelden({ voor: nogTeVragen(t, c.wie.rol)[0] }),
  lees(ingevuld, t, { wie }) {
    const [een, ...meer] = nogTeVragen(t, wie.rol);
    const gelezen = leesFormulier(
      z.object({
        voor: zKeuze(ONDERSTEUNDEN, 'Kies voor wie.'),
        toelichting: zTekstOfLeeg(2_000),
        ...doorgegeven(wie.rol),
      }),
      een && meer.length === 0 ? { ...ingevuld, voor: [een] } : ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'clientondersteuningVragen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const burger = INWONERS.includes(context.wie.rol);
    const voor = nogTeVragen(toestand, context.wie.rol);
    return (
      <>
        <p>
          Een cliëntondersteuner denkt mee, helpt om de vraag te vertellen en kan bij het gesprek zijn. Het is
          gratis. De cliëntondersteuner werkt niet voor de gemeente en ziet het dossier niet.
        </p>
        {burger ? (
          <p>
            Wij zorgen dat een cliëntondersteuner contact met u opneemt. Mag die ook meelezen? Dat beslist de
            inwoner, met Iemand laten meekijken.
          </p>
        ) : (
          <p>De termijn van het onderzoek loopt gewoon door (Wmo 2.3.2 lid 1).</p>
        )}
        {voor.length > 1 ? (
          <Keuze
            naam="voor"
            label="Voor wie?"
            opties={optiesUit(voor, ONDERSTEUNDENAAM)}
            waarde={veld(waarden, 'voor')}
            fout={fouten['voor']}
          />
        ) : null}
        <Tekstvlak
          naam="toelichting"
          label={burger ? 'Moeten wij iets weten?' : 'Wat moet de cliëntondersteuner weten?'}
          hulp={
            burger
              ? 'Bijvoorbeeld wanneer u te bereiken bent, of in welke taal.'
              : 'Bijvoorbeeld wanneer iemand te bereiken is, of in welke taal.'
          }
          nietVerplicht
          waarde={veld(waarden, 'toelichting')}
          fout={fouten['toelichting']}
          regels={3}
        />
        {burger ? null : <Doorgegeven waarden={waarden} fouten={fouten} />}
      </>
    );
  },
};
