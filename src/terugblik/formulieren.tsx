import { z } from 'zod';
import { datumLang, plusMaanden } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Effect } from '../toets/waarden.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
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
import { vrijgaveFormulieren } from './formulier-vrijgave.tsx';
import { EFFECTOORDELEN, TERUGBLIKVERVOLGEN } from './gebeurtenissen.ts';
import { EFFECTOORDEELNAAM, TERUGBLIKVERVOLGNAAM } from './namen.ts';
import type { EffectTerugkijken } from './opdrachten.ts';
import { oordeelVeld } from './opdrachten.ts';
import type { TotTerugblik } from './toestand.ts';

function effectenVan(t: TotTerugblik): readonly Effect[] {
  return t.toets.effect.gesloten?.waarde.effecten ?? [];
}

const effectTerugkijken: OpdrachtFormulier<EffectTerugkijken, TotTerugblik, LokaleRegels> = {
  soort: 'effectTerugkijken',
  pad: 'terugkijken',
  knop: 'Vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld, t) {
    const oordelen = Object.fromEntries(
      effectenVan(t).map(({ id }) => [
        oordeelVeld(id),
        zKeuze(EFFECTOORDELEN, 'Kies bereikt, deels of niet.'),
      ]),
    );
    const gelezen = leesFormulier(
      z.object({
        ...oordelen,
        op: zDatum('Vul de dag in waarop u terugkeek.'),
        vervolg: zKeuze(TERUGBLIKVERVOLGEN, 'Kies wat er nu gebeurt.'),
        opnieuwOp: zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.'),
        woordenInwoner: zTekst(
          'Schrijf op wat de inwoner ervan zegt, of waarom de inwoner niet is gesproken.',
        ),
        woordenMedewerker: zTekstOfLeeg(),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { op, vervolg, opnieuwOp, woordenInwoner, woordenMedewerker } = gelezen.waarde;
    const effecten = effectenVan(t).flatMap(({ id }) => {
      const oordeel = EFFECTOORDELEN.find((o) => o === veld(ingevuld, oordeelVeld(id)));
      return oordeel ? [{ effect: id, oordeel }] : [];
    });
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
        hulp="In de woorden van de inwoner. Niet gesproken? Schrijf op waarom."
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

export const terugblikFormulieren = [effectTerugkijken, ...vrijgaveFormulieren] as const;
