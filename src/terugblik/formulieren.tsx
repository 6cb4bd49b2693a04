import { z } from 'zod';
import { datumLang, plusMaanden } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zDatumOfLeeg,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import { effectbeeldFormulier } from './formulier-beeld.tsx';
import { effectenVan, leesOordelen, oordeelSchema } from './formulier-oordelen.ts';
import { vrijgaveFormulieren } from './formulier-vrijgave.tsx';
import { EFFECTOORDELEN, TERUGBLIKVERVOLGEN } from './gebeurtenissen.ts';
import { EFFECTOORDEELNAAM, TERUGBLIKVERVOLGNAAM } from './namen.ts';
import type { EffectTerugkijken } from './opdrachten.ts';
import { oordeelVeld } from './moment.ts';
import type { TotTerugblik } from './toestand.ts';
import { huidigBeeld } from './toestand.ts';
import { Vergelijking } from './weergave.tsx';

const effectTerugkijken: OpdrachtFormulier<EffectTerugkijken, TotTerugblik, LokaleRegels> = {
  soort: 'effectTerugkijken',
  pad: 'terugkijken',
  knop: 'Vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld, t) {
    const gelezen = leesFormulier(
      z.object({
        ...oordeelSchema(t, 'Kies bereikt, deels of niet.'),
        op: zDatum('Vul de dag in waarop u terugkeek.'),
        vervolg: zKeuze(TERUGBLIKVERVOLGEN, 'Kies wat er nu gebeurt.'),
        opnieuwOp: zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.'),
        woordenInwoner: huidigBeeld(t)
          ? zTekstOfLeeg()
          : zTekst('Schrijf op wat de inwoner ervan zegt, of waarom de inwoner niet is gesproken.'),
        woordenMedewerker: zTekstOfLeeg(),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { op, vervolg, opnieuwOp, woordenInwoner, woordenMedewerker } = gelezen.waarde;
    const effecten = leesOordelen(t, ingevuld);
    return {
      gelukt: true,
      waarde: {
        soort: 'effectTerugkijken',
        op,
        effecten,
        vervolg,
        opnieuwOp,
        woordenInwoner,
        woordenMedewerker,
      },
    };
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <WatDeInwonerZei toestand={toestand} />
      <Datumveld
        naam="op"
        label="Wanneer keek u samen terug?"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      {effectenVan(toestand).map((effect) => (
        <Keuze
          naam={oordeelVeld(effect.id)}
          label={`Is dit bereikt: ‘${effect.tekst}’?`}
          hulp={`Te merken aan: ${effect.meetbaar}`}
          opties={EFFECTOORDELEN.map((waarde) => ({ waarde, tekst: EFFECTOORDEELNAAM[waarde] }))}
          waarde={veld(waarden, oordeelVeld(effect.id))}
          fout={fouten[oordeelVeld(effect.id)]}
          opEenRij
        />
      ))}
      <Tekstvlak
        naam="woordenInwoner"
        label="Wat zegt de inwoner ervan?"
        hulp={
          huidigBeeld(toestand)
            ? 'Alleen wat er in het gesprek bij kwam. Wat de inwoner zelf opschreef, blijft ernaast staan.'
            : 'In de woorden van de inwoner. Niet gesproken? Schrijf op waarom.'
        }
        nietVerplicht={huidigBeeld(toestand) !== undefined}
        waarde={veld(waarden, 'woordenInwoner')}
        fout={fouten['woordenInwoner']}
        regels={4}
      />
      <Tekstvlak
        naam="woordenMedewerker"
        label="Wat ziet u zelf?"
        hulp="Nodig als niet elk effect is bereikt en het toch goed is zo."
        waarde={veld(waarden, 'woordenMedewerker')}
        fout={fouten['woordenMedewerker']}
        regels={4}
        nietVerplicht
      />
      <Keuze
        naam="vervolg"
        label="Wat nu?"
        hulp="Past de hulp niet meer? Dan volgt een nieuw onderzoek (Wmo 2.3.9); leg daarvoor een nieuwe melding vast."
        opties={TERUGBLIKVERVOLGEN.map((waarde) => ({ waarde, tekst: TERUGBLIKVERVOLGNAAM[waarde] }))}
        waarde={veld(waarden, 'vervolg')}
        fout={fouten['vervolg']}
      />
      <Datumveld
        naam="opnieuwOp"
        label="Wanneer kijkt u opnieuw?"
        hulp={`Nodig bij doorgaan en aanpassen. Over een half jaar is het ${datumLang(plusMaanden(context.vandaag, 6))}.`}
        waarde={veld(waarden, 'opnieuwOp')}
        fout={fouten['opnieuwOp']}
        nietVerplicht
      />
    </>
  ),
};

/** To talk about, and not to copy: what the employee finds stands beside it. */
function WatDeInwonerZei({ toestand }: { toestand: TotTerugblik }) {
  const beeld = huidigBeeld(toestand);
  return beeld ? (
    <Kaart titel={`Wat de inwoner zegt op ${datumLang(beeld.op)}`} soort="rustig">
      <Vergelijking toestand={toestand} beeld={beeld} />
    </Kaart>
  ) : null;
}

export const terugblikFormulieren = [
  effectTerugkijken,
  effectbeeldFormulier,
  ...vrijgaveFormulieren,
] as const;
