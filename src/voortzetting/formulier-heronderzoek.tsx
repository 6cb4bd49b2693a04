import { z } from 'zod';
import { leesDossierId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import type { VoortzettingBeoordelen } from './beoordelen.ts';
import { feitveld, leesMantelzorger } from './beoordelen.ts';
import { Gatwaarschuwing } from './formulier-starten.tsx';
import {
  MANTELZORGERANTWOORDEN,
  VOORTZETTINGSANTWOORDEN,
  VOORTZETTINGSFEITEN,
  VOORTZETTINGSUITKOMSTEN,
  VOORTZETTINGSWEGEN,
} from './gebeurtenissen.ts';
import {
  MANTELZORGERANTWOORDNAAM,
  VOORTZETTINGSANTWOORDNAAM,
  VOORTZETTINGSFEITNAAM,
  VOORTZETTINGSUITKOMSTNAAM,
  VOORTZETTINGSWEGNAAM,
} from './namen.ts';
import type { VoortzettingAfronden } from './afronden.ts';
import type { TotVoortzetting } from './toestand.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotVoortzetting, LokaleRegels>;

const antwoord = zKeuze(VOORTZETTINGSANTWOORDEN, 'Kies ja, nee of nog niet bekend.');

export const beoordeelFormulier: Formulier<VoortzettingBeoordelen> = {
  soort: 'voortzettingBeoordelen',
  pad: 'voortzetting-beoordelen',
  knop: 'Vastleggen',
  concept: true,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        'feit.effectenNodig': antwoord,
        'feit.beperkingenGelijk': antwoord,
        'feit.eigenKracht': antwoord,
        'feit.hulpToereikend': antwoord,
        gesprokenOp: zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.'),
        voorgelicht: zVinkje(),
        pgbVerteld: zVinkje(),
        mantelzorger: zGelezen(leesMantelzorger, 'Kies ja, nee of dat er geen mantelzorger is.'),
        woordenInwoner: zTekstOfLeeg(4_000),
        weg: zKeuze(VOORTZETTINGSWEGEN, 'Kies hoe het verdergaat.'),
        redenen: zTekst('Schrijf op waarom u deze weg kiest.', 4_000),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { gesprokenOp, voorgelicht, pgbVerteld, mantelzorger, woordenInwoner, weg, redenen, ...feiten } =
      gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'voortzettingBeoordelen',
        antwoorden: VOORTZETTINGSFEITEN.map((feit) => ({ feit, antwoord: feiten[`feit.${feit}`] })),
        gesprokenOp,
        voorgelicht,
        pgbVerteld,
        mantelzorger,
        weg,
        redenen,
        woordenInwoner,
      },
    };
  },
  velden: ({ context, waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Zonder keukentafelgesprek kan alleen als alles bekend is, of aan de telefoon bekend wordt, en er
          niets is veranderd (Beleidsregels 3.1). Twijfelt u? Kies een onderzoek.
        </p>
      </Bericht>
      {VOORTZETTINGSFEITEN.map((feit) => (
        <Keuze
          naam={feitveld(feit)}
          label={VOORTZETTINGSFEITNAAM[feit]}
          opties={optiesUit(VOORTZETTINGSANTWOORDEN, VOORTZETTINGSANTWOORDNAAM)}
          waarde={veld(waarden, feitveld(feit))}
          fout={fouten[feitveld(feit)]}
          opEenRij
        />
      ))}
      <Datumveld
        naam="gesprokenOp"
        label="Wanneer sprak u de inwoner aan de telefoon?"
        hulp="Nodig als het telefonisch gaat."
        nietVerplicht
        waarde={veld(waarden, 'gesprokenOp')}
        fout={fouten['gesprokenOp']}
        uiterlijk={context.vandaag}
      />
      <Vinkje
        naam="voorgelicht"
        tekst="Ik vertelde dat de inwoner een persoonlijk plan mag geven en gratis cliëntondersteuning kan krijgen."
        aan={veld(waarden, 'voorgelicht') !== ''}
        fout={fouten['voorgelicht']}
      />
      <Vinkje
        naam="pgbVerteld"
        tekst="Ik vertelde dat hulp ook met een pgb kan, en wat daarbij hoort."
        aan={veld(waarden, 'pgbVerteld') !== ''}
        fout={fouten['pgbVerteld']}
      />
      <Keuze
        naam="mantelzorger"
        label="Hebt u de mantelzorger gesproken?"
        hulp="Over wat die zelf nodig heeft (Wmo 2.3.2 lid 4). Nodig als het telefonisch gaat."
        nietVerplicht
        opties={optiesUit(MANTELZORGERANTWOORDEN, MANTELZORGERANTWOORDNAAM)}
        waarde={veld(waarden, 'mantelzorger')}
        fout={fouten['mantelzorger']}
        opEenRij
      />
      <Tekstvlak
        naam="woordenInwoner"
        label="Wat zei de inwoner?"
        hulp="In de woorden van de inwoner. Nodig als het telefonisch gaat."
        nietVerplicht
        waarde={veld(waarden, 'woordenInwoner')}
        fout={fouten['woordenInwoner']}
        regels={4}
      />
      <Keuze
        naam="weg"
        label="Hoe gaat het verder?"
        opties={optiesUit(VOORTZETTINGSWEGEN, VOORTZETTINGSWEGNAAM)}
        waarde={veld(waarden, 'weg')}
        fout={fouten['weg']}
      />
      <Tekstvlak
        naam="redenen"
        label="Waarom kiest u deze weg?"
        waarde={veld(waarden, 'redenen')}
        fout={fouten['redenen']}
        regels={3}
      />
    </>
  ),
};

export const afrondFormulier: Formulier<VoortzettingAfronden> = {
  soort: 'voortzettingAfronden',
  pad: 'heronderzoek-afronden',
  knop: 'Heronderzoek afronden',
  concept: true,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        uitkomst: zKeuze(VOORTZETTINGSUITKOMSTEN, 'Kies de uitkomst.'),
        vervolg: zGelezen(
          (tekst) => (tekst === '' ? null : leesDossierId(tekst.trim().toUpperCase())),
          'Vul een nummer in zoals W26-7K3M-Q9TX.',
        ),
        contact: zTekstOfLeeg(4_000),
        motivering: zTekst('Schrijf op waarom dit de uitkomst is.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'voortzettingAfronden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Gatwaarschuwing toestand={toestand} regels={context.regels} vandaag={context.vandaag} />
      <Keuze
        naam="uitkomst"
        label="Wat is de uitkomst?"
        hulp="Wil de inwoner verder met hulp die afloopt? Dan volgt een nieuwe melding, ook als het telefonisch gaat: er is een nieuw besluit nodig."
        opties={optiesUit(VOORTZETTINGSUITKOMSTEN, VOORTZETTINGSUITKOMSTNAAM)}
        waarde={veld(waarden, 'uitkomst')}
        fout={fouten['uitkomst']}
      />
      <Tekstveld
        naam="vervolg"
        label="Nummer van het nieuwe dossier"
        hulp="Bij een nieuwe melding. Leg die eerst vast; het nummer staat bovenaan dat dossier. Allebei de dossiers noemen dan elkaar."
        nietVerplicht
        tekens={20}
        waarde={veld(waarden, 'vervolg')}
        fout={fouten['vervolg']}
      />
      <Tekstvlak
        naam="contact"
        label="Hoe sprak u de inwoner, en wat zei die?"
        hulp="Met de dag. Lukte het niet? Schrijf op wanneer en hoe u het probeerde. Leeg laten kan als het gesprek aan de telefoon al is vastgelegd."
        nietVerplicht
        waarde={veld(waarden, 'contact')}
        fout={fouten['contact']}
        regels={3}
      />
      <Tekstvlak
        naam="motivering"
        label="Waarom is dit de uitkomst?"
        waarde={veld(waarden, 'motivering')}
        fout={fouten['motivering']}
        regels={4}
      />
    </>
  ),
};
