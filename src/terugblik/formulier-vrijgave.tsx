import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { huidigeTekst, wachtOpVrijgave } from './gevaltekst.ts';
import type { TotTerugblik } from './toestand.ts';
import type { TekstBeoordelen, TekstIntrekken, TekstVoorstellen } from './vrijgave.ts';
import { TEKST_HOOGSTENS } from './vrijgave-weigeringen.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotTerugblik, LokaleRegels>;

const REDEN_HOOGSTENS = 2_000;

const voorstelFormulier: Formulier<TekstVoorstellen> = {
  soort: 'tekstVoorstellen',
  pad: 'tekst-voorstellen',
  knop: 'Voorstellen',
  concept: true,
  // What was sent back or withdrawn is where the next one begins.
  begin: (t) => maakVelden({ tekst: huidigeTekst(t)?.tekst }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ tekst: zTekst('Schrijf op wat nodig was en waarom dit de uitkomst is.', TEKST_HOOGSTENS) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'tekstVoorstellen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const eerder = huidigeTekst(toestand);
    return (
      <>
        {eerder?.reden ? (
          <Bericht soort="letop" titel={eerder.stand === 'teruggewezen' ? 'Teruggewezen' : 'Ingetrokken'}>
            <VrijeTekst tekst={eerder.reden} />
          </Bericht>
        ) : null}
        <Bericht soort="info" titel="Wie leest dit?">
          <p>
            Collega’s die een geval afwegen dat op dit geval lijkt. Zij zien niet welk dossier het is. Een
            jurist of teamleider leest de tekst eerst; pas daarna is hij te zien.
          </p>
          <p>
            Schrijf geen namen, plaatsen, dagen of nummers op, en niets dat maar over één mens in de buurt kan
            gaan. Minder dan {context.regels.kleinsteGroep} inwoners met zo’n geval? Dan kan de tekst niet
            worden vrijgegeven.
          </p>
        </Bericht>
        <Tekstvlak
          naam="tekst"
          label="Wat kunnen collega’s van dit geval leren?"
          hulp="In eigen woorden: wat was er nodig, waarom is dit de uitkomst, en wat maakte het verschil?"
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={10}
          maxlengte={TEKST_HOOGSTENS}
        />
      </>
    );
  },
};

const beoordeelFormulier: Formulier<TekstBeoordelen> = {
  soort: 'tekstBeoordelen',
  pad: 'tekst-vrijgeven',
  knop: 'Oordeel vastleggen',
  concept: true,
  begin: (t) => maakVelden({ id: wachtOpVrijgave(t)?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        id: zGelezen(leesOnderdeelId, 'Open dit formulier opnieuw vanuit het dossier.'),
        akkoord: zKeuze(['ja', 'nee'], 'Kies of collega’s deze tekst mogen lezen.'),
        reden: zTekstOfLeeg(REDEN_HOOGSTENS),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { akkoord, ...rest } = gelezen.waarde;
    return { gelukt: true, waarde: { soort: 'tekstBeoordelen', ...rest, akkoord: akkoord === 'ja' } };
  },
  velden: ({ toestand, waarden, fouten }) => {
    const tekst = wachtOpVrijgave(toestand);
    return (
      <>
        <Verborgen naam="id" waarde={veld(waarden, 'id')} />
        {tekst ? (
          <Kaart titel={`Voorgesteld op ${datumLang(tekst.voorgesteldOp)}`} soort="nadruk">
            <VrijeTekst tekst={tekst.tekst} />
          </Kaart>
        ) : null}
        <Bericht soort="info" titel="Waar let u op?">
          <p>
            Namen, plaatsen, dagen en nummers die in het dossier staan, zijn al gezocht en niet gevonden. Lees
            of iemand uit de buurt toch zou weten om wie het gaat: een bijzonder beroep, een ongeluk dat in de
            krant stond, een zeldzame ziekte. Klopt de tekst met het besluit, en leert een collega ervan?
          </p>
        </Bericht>
        <Keuze
          naam="akkoord"
          label="Mogen collega’s deze tekst lezen?"
          opties={[
            { waarde: 'ja', tekst: 'Ja, vrijgeven' },
            { waarde: 'nee', tekst: 'Nee, terug naar wie het schreef' },
          ]}
          waarde={veld(waarden, 'akkoord')}
          fout={fouten['akkoord']}
        />
        <Tekstvlak
          naam="reden"
          label="Wat moet er anders?"
          nodig="bij nee"
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={4}
        />
      </>
    );
  },
};

const intrekFormulier: Formulier<TekstIntrekken> = {
  soort: 'tekstIntrekken',
  pad: 'tekst-intrekken',
  knop: 'Intrekken',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ reden: zTekst('Schrijf op waarom de tekst weg moet.', REDEN_HOOGSTENS) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'tekstIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const tekst = huidigeTekst(toestand);
    return (
      <>
        {tekst ? (
          <Kaart titel="Deze tekst">
            <VrijeTekst tekst={tekst.tekst} />
          </Kaart>
        ) : null}
        <Bericht soort="info">
          <p>
            Na het intrekken ziet geen collega de tekst meer. In dit dossier blijft staan dat hij er was. U
            kunt daarna een nieuwe tekst voorstellen.
          </p>
        </Bericht>
        <Tekstvlak
          naam="reden"
          label="Waarom moet de tekst weg?"
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={4}
        />
      </>
    );
  },
};

export const vrijgaveFormulieren = [voorstelFormulier, beoordeelFormulier, intrekFormulier] as const;
