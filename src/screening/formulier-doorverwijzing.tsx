import { z } from 'zod';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import type { Doorverwijzen, DoorverwijzingBevestigen, Grondslag } from './doorverwijzing.ts';
import { INSTEMMINGSWIJZEN, ONTVANGENDE_PARTIJEN } from './gebeurtenissen.ts';
import { GRONDSLAGNAAM, INSTEMMINGNAAM, PARTIJNAAM } from './namen.ts';
import type { Doorverwijzing, TotScreening } from './toestand.ts';
import { openDoorverwijzingen } from './toestand.ts';

const GRONDSLAGEN = [
  'toestemming',
  'geenGegevensGedeeld',
  'wmo526VeiligThuis',
  'acuutGevaar',
] as const satisfies readonly Grondslag[];
const TERUGKOPPELING_DAGEN = 14;

const schema = z.object({
  naar: zKeuze(ONTVANGENDE_PARTIJEN, 'Kies naar wie u doorverwijst.'),
  organisatie: zTekst('Vul de naam van de organisatie in.', 200),
  heleMelding: zKeuze(['ja', 'nee'], 'Kies of de hele melding overgaat.'),
  vraag: zTekst('Schrijf op wat de andere partij gaat doen.', 4_000),
  afspraken: zTekst('Schrijf op wat is afgesproken.', 4_000),
  grondslag: zKeuze(GRONDSLAGEN, 'Kies op welke grond u gegevens deelt.'),
  gedeeldeGegevens: zTekstOfLeeg(4_000),
  toestemmingOp: zDatumOfLeeg('Vul een bestaande dag in.'),
  toestemmingVia: zTekstOfLeeg(20),
  wieHoudtVast: zTekst('Vul in wie de inwoner vasthoudt tot de overdracht klaar is.', 200),
  terugkoppelingOp: zDatum('Vul in wanneer u vraagt hoe het is gegaan.'),
});

export const doorverwijsFormulier: OpdrachtFormulier<Doorverwijzen, TotScreening, LokaleRegels> = {
  soort: 'doorverwijzen',
  pad: 'doorverwijzen',
  knop: 'Doorverwijzing vastleggen',
  concept: true,
  begin: (_t, context) => maakVelden({ terugkoppelingOp: plusDagen(context.vandaag, TERUGKOPPELING_DAGEN) }),
  lees(ingevuld) {
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { toestemmingOp, toestemmingVia, heleMelding, ...rest } = gelezen.waarde;
    const via = INSTEMMINGSWIJZEN.find((wijze) => wijze === toestemmingVia);
    return {
      gelukt: true,
      waarde: {
        soort: 'doorverwijzen',
        ...rest,
        heleMelding: heleMelding === 'ja',
        toestemming: toestemmingOp && via ? { op: toestemmingOp, via } : null,
      },
    };
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Selectie
        naam="naar"
        label="Naar wie?"
        opties={ONTVANGENDE_PARTIJEN.map((partij) => ({ waarde: partij, tekst: PARTIJNAAM[partij] }))}
        waarde={veld(waarden, 'naar')}
        fout={fouten['naar']}
      />
      <Tekstveld
        naam="organisatie"
        label="Naam van de organisatie en contactpersoon"
        waarde={veld(waarden, 'organisatie')}
        fout={fouten['organisatie']}
      />
      <Keuze
        naam="heleMelding"
        label="Gaat de hele melding over?"
        opties={[
          { waarde: 'nee', tekst: 'Nee, een deel', hulp: 'Het onderzoek loopt hier door voor de rest.' },
          {
            waarde: 'ja',
            tekst: 'Ja, helemaal',
            hulp: 'Na de bevestiging stopt het hier. Een aanvraag blijft mogelijk.',
          },
        ]}
        waarde={veld(waarden, 'heleMelding')}
        fout={fouten['heleMelding']}
      />
      <Tekstvlak
        naam="vraag"
        label="Wat gaat de andere partij doen?"
        regels={3}
        waarde={veld(waarden, 'vraag')}
        fout={fouten['vraag']}
      />
      <Tekstvlak
        naam="afspraken"
        label="Wat is afgesproken?"
        hulp="Met de inwoner en met de andere partij. Elke afspraak op een eigen regel: zo komt het in de brief."
        regels={3}
        waarde={veld(waarden, 'afspraken')}
        fout={fouten['afspraken']}
      />
      <Keuze
        naam="grondslag"
        label="Deelt u gegevens, en op welke grond?"
        hulp="Zonder toestemming of artikel gaat er niets over de inwoner naar buiten (Wmo 5.3.3)."
        opties={GRONDSLAGEN.map((grond) => ({ waarde: grond, tekst: GRONDSLAGNAAM[grond] }))}
        waarde={veld(waarden, 'grondslag')}
        fout={fouten['grondslag']}
      />
      <Tekstvlak
        naam="gedeeldeGegevens"
        label="Welke gegevens deelt u?"
        hulp="Alleen wat de andere partij nodig heeft. Elk gegeven op een eigen regel. Leeg als u niets deelt."
        nietVerplicht
        regels={3}
        waarde={veld(waarden, 'gedeeldeGegevens')}
        fout={fouten['gedeeldeGegevens']}
      />
      <Uitklap
        titel="Alleen bij toestemming: wanneer en hoe zei de inwoner ja?"
        open={veld(waarden, 'grondslag') === 'toestemming' || fouten['toestemmingOp'] !== undefined}
      >
        <Datumveld
          naam="toestemmingOp"
          label="Dag waarop de inwoner ja zei"
          nietVerplicht
          uiterlijk={context.vandaag}
          waarde={veld(waarden, 'toestemmingOp')}
          fout={fouten['toestemmingOp']}
        />
        <Selectie
          naam="toestemmingVia"
          label="Hoe?"
          nietVerplicht
          opties={INSTEMMINGSWIJZEN.map((wijze) => ({ waarde: wijze, tekst: INSTEMMINGNAAM[wijze] }))}
          waarde={veld(waarden, 'toestemmingVia')}
          fout={fouten['toestemmingVia']}
        />
      </Uitklap>
      <Tekstveld
        naam="wieHoudtVast"
        label="Wie houdt de inwoner vast tot de overdracht klaar is?"
        waarde={veld(waarden, 'wieHoudtVast')}
        fout={fouten['wieHoudtVast']}
      />
      <Datumveld
        naam="terugkoppelingOp"
        label="Wanneer vraagt u hoe het is gegaan?"
        vroegst={plusDagen(context.vandaag, 1)}
        waarde={veld(waarden, 'terugkoppelingOp')}
        fout={fouten['terugkoppelingOp']}
      />
    </>
  ),
};

const bevestigSchema = z.object({
  id: zGelezen(leesOnderdeelId, 'Kies welke doorverwijzing klaar is.'),
  op: zDatum('Vul in wanneer de overdracht klaar was.'),
  ontvangerBevestigde: zVinkje(),
  inwonerGesproken: zVinkje(),
  toelichting: zTekstOfLeeg(4_000),
});

export const bevestigFormulier: OpdrachtFormulier<DoorverwijzingBevestigen, TotScreening, LokaleRegels> = {
  soort: 'doorverwijzingBevestigen',
  pad: 'overdracht-bevestigen',
  knop: 'Overdracht bevestigen',
  concept: false,
  begin: (t, context) => {
    const [eerste, ...meer] = openDoorverwijzingen(t.screening);
    return maakVelden({ op: context.vandaag, id: meer.length === 0 ? eerste?.id : undefined });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(bevestigSchema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorverwijzingBevestigen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten, context }) => (
    <>
      <Keuze
        naam="id"
        label="Welke doorverwijzing?"
        opties={openDoorverwijzingen(toestand.screening).map((d) => ({
          waarde: d.id,
          tekst: `${d.organisatie} (${PARTIJNAAM[d.naar]})`,
          hulp: opdrachtVan(d),
        }))}
        waarde={veld(waarden, 'id')}
        fout={fouten['id']}
      />
      <Vinkje
        naam="ontvangerBevestigde"
        tekst="De andere partij heeft bevestigd dat zij het overneemt"
        aan={veld(waarden, 'ontvangerBevestigde') !== ''}
        fout={fouten['ontvangerBevestigde']}
      />
      <Vinkje
        naam="inwonerGesproken"
        tekst="Ik heb de inwoner gesproken: het contact is er"
        aan={veld(waarden, 'inwonerGesproken') !== ''}
        fout={fouten['inwonerGesproken']}
      />
      <Datumveld
        naam="op"
        label="Wanneer was de overdracht klaar?"
        uiterlijk={context.vandaag}
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Wat zeiden zij?"
        nietVerplicht
        regels={3}
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
      />
    </>
  ),
};

function opdrachtVan(d: Doorverwijzing): string {
  return `${d.vraag}. Terugkoppeling op ${datumLang(d.terugkoppelingOp)}.`;
}
