import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { alleRijen, leesRij, rijnummers, samen } from '../toets/rijen.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import type { Formulier } from './formulier.ts';
import { kiesUit } from './formulier.ts';
import { ACTIESTANDEN, EINDEREDENEN, LESSEN_VOOR } from './gebeurtenissen.ts';
import { ACTIESTANDNAAM, BEREIKTNAAM, EINDEREDENNAAM, LESVOORNAAM } from './namen.ts';
import { lesVeld } from './veldnamen.ts';
import type { DoorbraakactieBijwerken, DoorbraakBeeindigen, DoorbraakEvalueren } from './volgen.ts';
import { openActies } from './volgen.ts';

export const actieFormulier: Formulier<DoorbraakactieBijwerken> = {
  soort: 'doorbraakactieBijwerken',
  pad: 'doorbraak-actie',
  knop: 'Actie bijwerken',
  concept: false,
  begin: (t) => maakVelden({ actie: openActies(t)[0]?.id, stand: 'gedaan' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        actie: zGelezen(leesOnderdeelId, 'Kies de actie.'),
        stand: zKeuze(ACTIESTANDEN, 'Kies hoe het met de actie staat.'),
        uiterlijk: zDatumOfLeeg('Vul de nieuwe dag in.'),
        toelichting: zTekstOfLeeg(2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakactieBijwerken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Keuze
        naam="actie"
        label="Welke actie?"
        opties={openActies(toestand).map(({ id, wat, wie, uiterlijk }) => ({
          waarde: id,
          tekst: wat,
          hulp: `${wie}, uiterlijk ${datumLang(uiterlijk)}`,
        }))}
        waarde={veld(waarden, 'actie')}
        fout={fouten['actie']}
      />
      <Keuze
        naam="stand"
        label="Hoe staat het ermee?"
        opties={optiesUit(ACTIESTANDEN, ACTIESTANDNAAM)}
        waarde={veld(waarden, 'stand')}
        fout={fouten['stand']}
        opEenRij
      />
      <Datumveld
        naam="uiterlijk"
        label="Nieuwe dag"
        hulp="Alleen bij uitgesteld."
        waarde={veld(waarden, 'uiterlijk')}
        fout={fouten['uiterlijk']}
        vroegst={context.vandaag}
        nietVerplicht
      />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        hulp="Nodig bij uitgesteld of niet meer nodig."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
        nietVerplicht
      />
    </>
  ),
};

const LESSEN = rijnummers(3, 0);
const BEREIKT = ['ja', 'deels', 'nee'] as const;
const zLes = z.object({ tekst: zTekstOfLeeg(2_000), voor: kiesUit(LESSEN_VOOR, 'Kies voor wie de les is.') });

export const evaluatieFormulier: Formulier<DoorbraakEvalueren> = {
  soort: 'doorbraakEvalueren',
  pad: 'doorbraak-evaluatie',
  knop: 'Evaluatie vastleggen',
  concept: true,
  begin: (_t, { vandaag }) => maakVelden({ op: vandaag }),
  lees: (ingevuld) =>
    samen(
      alleRijen(LESSEN.map((rij) => leesRij(zLes, ingevuld, (deel) => lesVeld(rij, deel)))),
      leesFormulier(
        z.object({
          op: zDatum('Vul de dag in waarop u terugkeek.'),
          bereikt: zKeuze(BEREIKT, 'Kies of het perspectief is bereikt.'),
          uitkomst: zTekstOfLeeg(4_000),
          inwoner: zTekstOfLeeg(4_000),
          volgendeOp: zDatumOfLeeg('Vul een dag in, of laat dit leeg.'),
        }),
        ingevuld,
      ),
      (lessen, rest) => ({ soort: 'doorbraakEvalueren', lessen, ...rest }),
    ),
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      {toestand.doorbraak.delen.perspectief ? (
        <p dir="auto">Het perspectief was: ‘{toestand.doorbraak.delen.perspectief.perspectief}’</p>
      ) : null}
      <Datumveld
        naam="op"
        label="Op welke dag keek u terug?"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="bereikt"
        label="Is het perspectief bereikt?"
        opties={optiesUit(BEREIKT, BEREIKTNAAM)}
        waarde={veld(waarden, 'bereikt')}
        fout={fouten['bereikt']}
        opEenRij
      />
      <Tekstvlak
        naam="uitkomst"
        label="Wat is er veranderd?"
        hulp="Ook: wat kostte het echt, en wat viel tegen?"
        waarde={veld(waarden, 'uitkomst')}
        fout={fouten['uitkomst']}
        regels={4}
      />
      <Tekstvlak
        naam="inwoner"
        label="Wat zegt de inwoner zelf?"
        waarde={veld(waarden, 'inwoner')}
        fout={fouten['inwoner']}
        regels={3}
      />
      <Datumveld
        naam="volgendeOp"
        label="Wanneer kijken wij weer?"
        waarde={veld(waarden, 'volgendeOp')}
        fout={fouten['volgendeOp']}
        vroegst={context.vandaag}
        nietVerplicht
      />
      <Kaart titel="Lessen" soort="rustig">
        <p>Wat moet een regel of werkwijze hiervan leren? Geen namen: anderen lezen dit ook.</p>
        {LESSEN.map((rij) => (
          <>
            <Tekstvlak
              naam={lesVeld(rij, 'tekst')}
              label={`Les ${rij + 1}`}
              waarde={veld(waarden, lesVeld(rij, 'tekst'))}
              fout={fouten[lesVeld(rij, 'tekst')]}
              regels={2}
              nietVerplicht
            />
            <Selectie
              naam={lesVeld(rij, 'voor')}
              label={`Voor wie is les ${rij + 1}?`}
              opties={optiesUit(LESSEN_VOOR, LESVOORNAAM)}
              waarde={veld(waarden, lesVeld(rij, 'voor'))}
              fout={fouten[lesVeld(rij, 'voor')]}
              nietVerplicht
            />
          </>
        ))}
      </Kaart>
    </>
  ),
};

export const eindeFormulier: Formulier<DoorbraakBeeindigen> = {
  soort: 'doorbraakBeeindigen',
  pad: 'doorbraak-einde',
  knop: 'Doorbraak beëindigen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ reden: zKeuze(EINDEREDENEN, 'Kies waarom het eindigt.'), toelichting: zTekstOfLeeg(4_000) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakBeeindigen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Keuze
        naam="reden"
        label="Waarom eindigt de doorbraak?"
        opties={optiesUit(EINDEREDENEN, EINDEREDENNAAM)}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};
