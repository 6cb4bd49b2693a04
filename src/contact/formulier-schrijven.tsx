import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import type { Berichtweg } from './gebeurtenissen.ts';
import { BERICHTSCHRIJVERS } from './gebeurtenissen.ts';
import { BERICHTWEGNAAM, keuzesUit, SCHRIJVERNAAM } from './namen.ts';
import type { SchrijfOpdracht } from './schrijven.ts';
import { LEEG } from './schrijven.ts';
import type { TotContact } from './toestand.ts';

type Formulier<S extends SchrijfOpdracht['soort']> = OpdrachtFormulier<
  Extract<SchrijfOpdracht, { readonly soort: S }>,
  TotContact,
  LokaleRegels
>;

export const BERICHT_HOOGSTENS = 4_000;
const VAN_BUITEN = ['telefoon', 'balie', 'post', 'email'] as const satisfies readonly Exclude<
  Berichtweg,
  'portaal'
>[];

const schrijven: Formulier<'berichtSchrijven'> = {
  soort: 'berichtSchrijven',
  pad: 'bericht',
  knop: 'Bericht versturen',
  concept: true,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ tekst: zTekst('Schrijf uw bericht.', BERICHT_HOOGSTENS) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'berichtSchrijven', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => {
    const norm = context.regels.normen.antwoordWerkdagen;
    return (
      <>
        <p>
          Uw bericht gaat over deze hulpvraag.
          {norm === undefined ? '' : ` Wij antwoorden binnen ${aantal(norm, 'werkdag', 'werkdagen')}.`} Het
          antwoord staat op uw eigen pagina. Kan het niet wachten? Bel ons dan.
        </p>
        {context.wie.rol === 'mantelzorger' ? (
          <Bericht soort="letop" titel="De inwoner kan uw bericht lezen">
            <p>
              Het bericht komt in het dossier van de inwoner. Andere mantelzorgers zien het niet. Wilt u iets
              vertellen dat de inwoner niet mag lezen? Bel ons dan.
            </p>
          </Bericht>
        ) : (
          <Bericht soort="info" titel="Bent u het niet eens met een besluit?">
            <p>
              Schrijf dan geen bericht, maar gebruik de knop Bezwaar maken op uw pagina. Dan is het zeker op
              tijd. Ook voor een aanvraag, of als wij te laat zijn, is er een eigen knop.
            </p>
          </Bericht>
        )}
        <Tekstvlak
          naam="tekst"
          label="Uw bericht"
          hulp="Schrijf geen wachtwoorden of rekeningnummers op."
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={8}
        />
      </>
    );
  },
};

const vastleggen: Formulier<'berichtVastleggen'> = {
  soort: 'berichtVastleggen',
  pad: 'bericht-vastleggen',
  knop: 'Vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag, weg: 'telefoon', van: 'inwoner' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        ontvangenOp: zDatum('Vul de dag in waarop het bericht binnenkwam.'),
        weg: zKeuze(VAN_BUITEN, 'Kies hoe het bericht binnenkwam.'),
        van: zKeuze(BERICHTSCHRIJVERS, 'Kies van wie het bericht is.'),
        tekst: zTekst(LEEG, BERICHT_HOOGSTENS),
        antwoord: zTekstOfLeeg(BERICHT_HOOGSTENS),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'berichtVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <p>
        Voor wie belt, langskomt of schrijft. Zegt iemand dat hij het niet eens is met een besluit, of vraagt
        iemand een voorziening aan? Leg dat dan vast als bezwaar of aanvraag.
      </p>
      <Keuze
        naam="van"
        label="Van wie is het bericht?"
        opties={keuzesUit(BERICHTSCHRIJVERS, SCHRIJVERNAAM)}
        waarde={veld(waarden, 'van')}
        fout={fouten['van']}
      />
      <Keuze
        naam="weg"
        label="Hoe kwam het binnen?"
        opties={keuzesUit(VAN_BUITEN, BERICHTWEGNAAM)}
        waarde={veld(waarden, 'weg')}
        fout={fouten['weg']}
      />
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer?"
        hulp="De dag waarop het binnenkwam."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Tekstvlak
        naam="tekst"
        label="Wat is er gezegd of geschreven?"
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={5}
      />
      <Tekstvlak
        naam="antwoord"
        label="Wat hebt u meteen geantwoord?"
        hulp="Leeg laten als er nog een antwoord moet komen."
        nietVerplicht
        waarde={veld(waarden, 'antwoord')}
        fout={fouten['antwoord']}
        regels={4}
      />
    </>
  ),
};

export const schrijfFormulieren = [schrijven, vastleggen] as const;
