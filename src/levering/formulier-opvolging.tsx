import { z } from 'zod';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zTekst } from '../ui/velden.ts';
import { voorzieningnaam } from './deelkeuze.tsx';
import type { OpvolgingVerzetten } from './opvolgen.ts';
import { opvolgersdelen } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** Other days for a handover that was agreed; both providers know of it already. */
export const opvolgingVerzetten: OpdrachtFormulier<OpvolgingVerzetten, TotLevering, LokaleRegels> = {
  soort: 'opvolgingVerzetten',
  pad: 'overgang-verzetten',
  knop: 'Dag verzetten',
  concept: false,
  begin(t) {
    const [deel, ...meer] = opvolgersdelen(t);
    const dagen = deel?.levering?.opvolging;
    // Of more than one nobody knows yet which it is about.
    return dagen && meer.length === 0
      ? maakVelden({ laatsteDag: dagen.laatsteDag, begin: dagen.begin })
      : maakVelden({});
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
        laatsteDag: zDatum('Vul de laatste dag bij de aanbieder van nu in.'),
        begin: zDatum('Vul de eerste dag bij de nieuwe aanbieder in.'),
        reden: zTekst('Schrijf op waarom de dag verandert, en wie u sprak.', 2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'opvolgingVerzetten', ...gelezen.waarde, opgezocht: null } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const opties = opvolgersdelen(toestand).map(({ onderdeel, levering }) => ({
      waarde: onderdeel.gevraagd,
      tekst: `${voorzieningnaam(onderdeel.voorziening, context.regels)}, naar ${levering?.naam ?? ''}`,
    }));
    const [enige] = opties;
    return (
      <>
        {opties.length === 1 && enige ? (
          <>
            <Verborgen naam="onderdeel" waarde={enige.waarde} />
            <p>
              <strong>{enige.tekst}</strong>
            </p>
          </>
        ) : (
          <Keuze
            naam="onderdeel"
            label="Over welke hulp gaat het?"
            opties={opties}
            waarde={veld(waarden, 'onderdeel')}
            fout={fouten['onderdeel']}
          />
        )}
        <Datumveld
          naam="laatsteDag"
          label="Laatste dag bij de aanbieder van nu"
          waarde={veld(waarden, 'laatsteDag')}
          fout={fouten['laatsteDag']}
          vroegst={context.vandaag}
        />
        <Datumveld
          naam="begin"
          label="Eerste dag bij de nieuwe aanbieder"
          waarde={veld(waarden, 'begin')}
          fout={fouten['begin']}
          vroegst={context.vandaag}
        />
        <Tekstvlak
          naam="reden"
          label="Waarom verandert de dag, en wie sprak u?"
          hulp="Spreek het met beide aanbieders en met de inwoner af. De inwoner krijgt er bericht van."
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={3}
        />
      </>
    );
  },
};
