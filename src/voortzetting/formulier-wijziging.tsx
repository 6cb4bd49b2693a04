import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst } from '../ui/velden.ts';
import { WIJZIGINGMELDERS } from './gebeurtenissen.ts';
import { hulpNa } from './hulp.ts';
import { WIJZIGINGMELDERNAAM } from './namen.ts';
import type { HulpBeeindigen, SituatiewijzigingMelden } from './opdrachten-heronderzoek.ts';
import { leesOnderdelen, Onderdeelkeuze } from './onderdeelkeuze.tsx';
import type { TotVoortzetting } from './toestand.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotVoortzetting, LokaleRegels>;

export const wijzigingFormulier: Formulier<SituatiewijzigingMelden> = {
  soort: 'situatiewijzigingMelden',
  pad: 'verandering',
  knop: 'Doorgeven',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld, _t, c) {
    const tekst = zTekst('Schrijf op wat er is veranderd.', 4_000);
    if (vraagtZelf(c.wie.rol)) {
      const gelezen = leesFormulier(z.object({ tekst }), ingevuld);
      return gelezen.gelukt
        ? {
            gelukt: true,
            waarde: { soort: 'situatiewijzigingMelden', op: c.vandaag, door: 'inwoner', ...gelezen.waarde },
          }
        : gelezen;
    }
    const gelezen = leesFormulier(
      z.object({
        op: zDatum('Vul de dag in waarop u het hoorde.'),
        door: zKeuze(WIJZIGINGMELDERS, 'Kies van wie u het hoorde.'),
        tekst,
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'situatiewijzigingMelden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    return (
      <>
        <Bericht soort="info">
          <p>
            {zelf
              ? 'Is er iets veranderd, zoals uw gezondheid, uw huis of wie u helpt? Geef het door. Wij bellen u om te bespreken of de hulp nog past. Uw hulp verandert niet vanzelf.'
              : 'Er verandert nog niets aan de hulp. Kijk of een heronderzoek nodig is (Wmo 2.3.9).'}
          </p>
        </Bericht>
        {zelf ? null : (
          <>
            <Datumveld
              naam="op"
              label="Wanneer hoorde u het?"
              waarde={veld(waarden, 'op')}
              fout={fouten['op']}
              uiterlijk={context.vandaag}
            />
            <Keuze
              naam="door"
              label="Van wie hoorde u het?"
              opties={optiesUit(WIJZIGINGMELDERS, WIJZIGINGMELDERNAAM)}
              waarde={veld(waarden, 'door')}
              fout={fouten['door']}
            />
          </>
        )}
        <Tekstvlak
          naam="tekst"
          label="Wat is er veranderd?"
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={4}
        />
      </>
    );
  },
};

export const stopFormulier: Formulier<HulpBeeindigen> = {
  soort: 'hulpBeeindigen',
  pad: 'hulp-beeindigen',
  knop: 'Vastleggen',
  concept: true,
  begin: (t, c) => {
    const lopend = hulpNa(t, c.vandaag).map(({ gevraagd }) => gevraagd);
    return maakVelden({ gevraagdOp: c.vandaag, onderdelen: lopend.length === 1 ? lopend : [] });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        gevraagdOp: zDatum('Vul de dag in waarop de inwoner erom vroeg.'),
        laatsteDag: zDatum('Vul de laatste dag van de hulp in.'),
        woordenInwoner: zTekst('Schrijf op wat de inwoner zelf zegt.', 4_000),
        besproken: zTekst('Schrijf op wat u met de inwoner besprak.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: { soort: 'hulpBeeindigen', onderdelen: leesOnderdelen(ingevuld), ...gelezen.waarde },
        }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Alleen als de inwoner het zelf wil. Wil de gemeente stoppen? Dan is een besluit nodig, na een
          voornemen (Wmo 2.3.10). Er gaat geen brief uit: laat de inwoner weten wat u vastlegt.
        </p>
      </Bericht>
      <Onderdeelkeuze
        toestand={toestand}
        regels={context.regels}
        vanaf={context.vandaag}
        label="Welke hulp stopt?"
        waarden={waarden}
        fout={fouten['onderdelen']}
      />
      <Datumveld
        naam="gevraagdOp"
        label="Wanneer vroeg de inwoner erom?"
        waarde={veld(waarden, 'gevraagdOp')}
        fout={fouten['gevraagdOp']}
        uiterlijk={context.vandaag}
      />
      <Datumveld
        naam="laatsteDag"
        label="Wat is de laatste dag van de hulp?"
        waarde={veld(waarden, 'laatsteDag')}
        fout={fouten['laatsteDag']}
      />
      <Tekstvlak
        naam="woordenInwoner"
        label="Wat zegt de inwoner zelf?"
        waarde={veld(waarden, 'woordenInwoner')}
        fout={fouten['woordenInwoner']}
        regels={3}
      />
      <Tekstvlak
        naam="besproken"
        label="Wat besprak u?"
        hulp="Waarom, en hoe het zonder deze hulp gaat. Is er zorg om veiligheid? Beoordeel dan eerst de urgentie."
        waarde={veld(waarden, 'besproken')}
        fout={fouten['besproken']}
        regels={3}
      />
    </>
  ),
};
