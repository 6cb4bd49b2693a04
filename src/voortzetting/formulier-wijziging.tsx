import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import { WIJZIGINGMELDERS } from './gebeurtenissen.ts';
import { WIJZIGINGMELDERNAAM } from './namen.ts';
import type { SituatiewijzigingMelden } from './opdrachten-heronderzoek.ts';
import type { WijzigingTerzijdeLeggen } from './terzijde.ts';
import { teBeantwoorden } from './terzijde.ts';
import type { TotVoortzetting } from './toestand.ts';
import { onbekekenWijzigingen } from './toestand.ts';

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

export const terzijdeFormulier: Formulier<WijzigingTerzijdeLeggen> = {
  soort: 'wijzigingTerzijdeLeggen',
  pad: 'verandering-terzijde',
  knop: 'Terzijde leggen',
  concept: true,
  begin: (t) => maakVelden({ wijziging: onbekekenWijzigingen(t)[0]?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        wijziging: zGelezen(leesOnderdeelId, 'Kies welke verandering.'),
        reden: zTekst('Schrijf op waarom niet opnieuw naar de hulp gekeken hoeft te worden.', 4_000),
        antwoord: zTekstOfLeeg(2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'wijzigingTerzijdeLeggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const open = onbekekenWijzigingen(toestand);
    return (
      <>
        <Bericht soort="info">
          <p>
            {open.length === 0
              ? 'Naar alle veranderingen is gekeken. U hoeft niets te doen.'
              : 'Alleen als de hulp hetzelfde kan blijven en u dat zeker weet. Twijfelt u? Start dan een heronderzoek (Wmo 2.3.9).'}
          </p>
        </Bericht>
        <Keuze
          naam="wijziging"
          label="Welke verandering?"
          opties={open.map((w) => ({
            waarde: w.id,
            tekst: `Van ${datumLang(w.op)}, door ${WIJZIGINGMELDERNAAM[w.door]}`,
            hulp: w.tekst,
          }))}
          waarde={veld(waarden, 'wijziging')}
          fout={fouten['wijziging']}
        />
        <Tekstvlak
          naam="reden"
          label="Waarom hoeft niemand opnieuw naar de hulp te kijken?"
          hulp="Voor het dossier. De inwoner kan dit in het dossier lezen."
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={4}
        />
        <Tekstvlak
          naam="antwoord"
          label="Wat antwoordt u de inwoner?"
          hulp="De inwoner leest dit in Mijn hulpvraag. Leest de inwoner niet digitaal? Bel dan, en schrijf op wat u zei."
          waarde={veld(waarden, 'antwoord')}
          fout={fouten['antwoord']}
          regels={3}
          {...(open.some(teBeantwoorden)
            ? { nodig: 'als de inwoner het zelf doorgaf' }
            : { nietVerplicht: true })}
        />
      </>
    );
  },
};
