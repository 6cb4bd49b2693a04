import { z } from 'zod';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import type { BezwaarcontactVastleggen } from './contact.ts';
import { CONTACTUITKOMSTEN, CONTACTWIJZEN } from './codes.ts';
import { CONTACTUITKOMSTNAAM, CONTACTWIJZENAAM } from './namen.ts';
import type { TotBezwaar } from './toestand.ts';
import { bezwaarnaam } from './velddelen.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBezwaar, LokaleRegels>;

const NOG_GEEN = 'geen';

export const contact: Formulier<BezwaarcontactVastleggen> = {
  soort: 'bezwaarcontactVastleggen',
  pad: 'bezwaarcontact',
  knop: 'Contact vastleggen',
  concept: true,
  begin: (t, c) =>
    maakVelden({
      bezwaar: t.bezwaar.bezwaren.at(-1)?.id ?? NOG_GEEN,
      op: c.vandaag,
      wijze: 'telefoon',
    }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zGelezen<OnderdeelId | null>(
          (tekst) => (tekst === NOG_GEEN ? null : leesOnderdeelId(tekst)),
          'Kies waar het gesprek over ging.',
        ),
        op: zDatum('Vul de dag van het gesprek in.'),
        wijze: zKeuze(CONTACTWIJZEN, 'Kies hoe u contact had.'),
        uitkomst: zKeuze(CONTACTUITKOMSTEN, 'Kies wat eruit kwam.'),
        weergave: zTekst('Schrijf kort op wat er is besproken.', 8_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'bezwaarcontactVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Bel eerst. Vaak helpt uitleg, of blijkt dat wij iets misten. Het bezwaar blijft staan tot de inwoner
          het zelf intrekt (Awb 6:21). Aan de telefoon bezwaar maken kan niet (Awb 6:4): bied dan hulp aan bij
          het schrijven.
        </p>
      </Bericht>
      <Keuze
        naam="bezwaar"
        label="Waar ging het over?"
        opties={[
          ...toestand.bezwaar.bezwaren.map((b) => ({ waarde: b.id, tekst: bezwaarnaam(b) })),
          { waarde: NOG_GEEN, tekst: 'Er is nog geen bezwaar op papier' },
        ]}
        waarde={veld(waarden, 'bezwaar')}
        fout={fouten['bezwaar']}
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
        opties={optiesUit(CONTACTWIJZEN, CONTACTWIJZENAAM)}
        waarde={veld(waarden, 'wijze')}
        fout={fouten['wijze']}
      />
      <Tekstvlak
        naam="weergave"
        label="Wat is er besproken?"
        waarde={veld(waarden, 'weergave')}
        fout={fouten['weergave']}
        regels={5}
      />
      <Keuze
        naam="uitkomst"
        label="Wat kwam eruit?"
        opties={optiesUit(CONTACTUITKOMSTEN, CONTACTUITKOMSTNAAM)}
        waarde={veld(waarden, 'uitkomst')}
        fout={fouten['uitkomst']}
      />
    </>
  ),
};
