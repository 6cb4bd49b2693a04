import { z } from 'zod';
import { datumLang, plusWeken } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
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
import { COLLEGAS, TOESTEMMINGSOORTEN } from './gegevenscodes.ts';
import { ONTVANGERS_MET_TOESTEMMING } from './verstrekkingen.ts';
import { BETREFTNAAM, TOESTEMMINGNAAM, TOESTEMMINGSTEKST, WIJZENAAM } from './namen.ts';
import type { ToestemmingOpdracht } from './opdrachten-toestemming.ts';
import { optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';

type Formulier = OpdrachtFormulier<ToestemmingOpdracht, TotOnderzoek, LokaleRegels>;

/** For these consent means something (Wmo 5.1.1 lid 4-5, 5.3.3); for the rest the law is the ground. */
const BETREFT = [
  ...ONTVANGERS_MET_TOESTEMMING,
  ...COLLEGAS,
  'jeugdwet',
  'participatiewet',
  'wgs',
  'zorgverzekeraar',
  'zorgaanbieder',
  'mantelzorger',
  'netwerk',
  'melder',
] as const;
const WIJZEN = ['schriftelijk', 'mondeling', 'elektronisch'] as const;

const zSoort = zKeuze(TOESTEMMINGSOORTEN, 'Kies wat voor toestemming dit is.');
const zBetreft = zKeuze(BETREFT, 'Kies van wie of voor wie de gegevens zijn.');

/** The resident acts on their own screen: how and when are known then. */
function zelf(c: Context<LokaleRegels>): boolean {
  return c.wie.rol === 'inwoner' || c.wie.rol === 'vertegenwoordiger';
}

function SoortEnBetreft({ waarden, fouten }: { waarden: Velden; fouten: Veldfouten }) {
  return (
    <>
      <Keuze
        naam="toestemming"
        label="Waarvoor is de toestemming?"
        hulp="Dit zijn drie verschillende dingen. Leg ze apart vast."
        opties={[
          { waarde: 'avg', tekst: TOESTEMMINGNAAM.avg, hulp: 'Bijvoorbeeld: gegevens naar een adviseur.' },
          {
            waarde: 'geheim',
            tekst: TOESTEMMINGNAAM.geheim,
            hulp: 'Bijvoorbeeld: de huisarts mag iets zeggen.',
          },
          { waarde: 'hulp', tekst: TOESTEMMINGNAAM.hulp, hulp: 'Bijvoorbeeld: iemand mag meekomen.' },
        ]}
        waarde={veld(waarden, 'toestemming')}
        fout={fouten['toestemming']}
      />
      <Selectie
        naam="betreft"
        label="Van wie of voor wie zijn de gegevens?"
        opties={optiesUit(BETREFT, BETREFTNAAM)}
        waarde={veld(waarden, 'betreft')}
        fout={fouten['betreft']}
      />
    </>
  );
}

const vastleggen: Formulier = {
  soort: 'toestemmingVastleggen',
  pad: 'toestemming',
  knop: 'Toestemming vastleggen',
  concept: false,
  begin: (_t, c) =>
    maakVelden({
      toestemming: 'avg',
      gegevenOp: c.vandaag,
      totEnMet: plusWeken(c.vandaag, 8),
      wijze: zelf(c) ? 'elektronisch' : undefined,
    }),
  lees(ingevuld, _t, c) {
    const schema = z.object({
      toestemming: zSoort,
      betreft: zBetreft,
      waarvoor: zTekst('Schrijf op waarvoor de gegevens nodig zijn, en welke gegevens.', 4_000),
      ontvanger: zTekst('Vul in wie de gegevens geeft of krijgt.', 300),
      gegevenOp: zDatum('Vul in wanneer de toestemming is gegeven.'),
      totEnMet: zDatum('Vul in tot wanneer de toestemming geldt.'),
      wijze: zKeuze(WIJZEN, 'Kies hoe de toestemming is gegeven.'),
    });
    const eigen: Velden = zelf(c) ? { gegevenOp: [c.vandaag], wijze: ['elektronisch'] } : {};
    const gelezen = leesFormulier(schema, { ...ingevuld, ...eigen });
    if (!gelezen.gelukt) return gelezen;
    const tekstversie = TOESTEMMINGSTEKST.versie;
    return { gelukt: true, waarde: { soort: 'toestemmingVastleggen', tekstversie, ...gelezen.waarde } };
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Bericht soort="info">
        <p>
          Toestemming is vrij: {zelf(context) ? 'u mag' : 'de inwoner mag'} nee zeggen en dan gaat het
          onderzoek gewoon door. Voor het onderzoek zelf en het bewaren van het dossier is geen toestemming
          nodig; dat staat in de wet.
        </p>
      </Bericht>
      <SoortEnBetreft waarden={waarden} fouten={fouten} />
      <Tekstvlak
        naam="waarvoor"
        label="Welke gegevens, en waarvoor?"
        waarde={veld(waarden, 'waarvoor')}
        fout={fouten['waarvoor']}
        regels={3}
      />
      <Tekstveld
        naam="ontvanger"
        label="Wie geeft of krijgt de gegevens?"
        hulp="De naam van de organisatie of de persoon."
        waarde={veld(waarden, 'ontvanger')}
        fout={fouten['ontvanger']}
      />
      {zelf(context) ? null : (
        <>
          <Datumveld
            naam="gegevenOp"
            label="Wanneer gegeven?"
            waarde={veld(waarden, 'gegevenOp')}
            fout={fouten['gegevenOp']}
            uiterlijk={context.vandaag}
          />
          <Keuze
            naam="wijze"
            label="Hoe gegeven?"
            opEenRij
            opties={optiesUit(WIJZEN, WIJZENAAM)}
            waarde={veld(waarden, 'wijze')}
            fout={fouten['wijze']}
          />
        </>
      )}
      <Datumveld
        naam="totEnMet"
        label="Tot en met wanneer geldt de toestemming?"
        hulp="Niet langer dan nodig is."
        waarde={veld(waarden, 'totEnMet')}
        fout={fouten['totEnMet']}
        vroegst={context.vandaag}
      />
      <Bericht
        soort="info"
        titel={`De tekst waarmee u toestemming vraagt (versie ${TOESTEMMINGSTEKST.versie})`}
      >
        <p>{TOESTEMMINGSTEKST.tekst}</p>
      </Bericht>
    </>
  ),
};

const weigeren: Formulier = {
  soort: 'toestemmingWeigeren',
  pad: 'toestemming-geweigerd',
  knop: 'Weigering vastleggen',
  concept: false,
  begin: () => maakVelden({ toestemming: 'avg' }),
  lees(ingevuld) {
    const schema = z.object({ toestemming: zSoort, betreft: zBetreft, toelichting: zTekstOfLeeg(4_000) });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'toestemmingWeigeren', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <p>Nee zeggen mag. Het onderzoek gaat door met wat er wel bekend is.</p>
      <SoortEnBetreft waarden={waarden} fouten={fouten} />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        hulp="Een reden is niet nodig."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const intrekken: Formulier = {
  soort: 'toestemmingIntrekken',
  pad: 'toestemming-intrekken',
  knop: 'Toestemming intrekken',
  concept: false,
  begin(t) {
    const staand = t.onderzoek.toestemmingen.filter((x) => x.ingetrokkenOp === null);
    return maakVelden({ id: staand.length === 1 ? staand[0]?.id : undefined });
  },
  lees(ingevuld) {
    const schema = z.object({ id: zGelezen(leesOnderdeelId, 'Kies welke toestemming wordt ingetrokken.') });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'toestemmingIntrekken', id: gelezen.waarde.id } }
      : gelezen;
  },
  velden: ({ waarden, fouten, toestand }) => (
    <>
      <p>
        Intrekken werkt meteen: een open link van een adviseur gaat dicht en de gemeente vraagt niets meer op.
        Wat eerder met toestemming is gebruikt, blijft geldig.
      </p>
      <Keuze
        naam="id"
        label="Welke toestemming?"
        opties={toestand.onderzoek.toestemmingen
          .filter((x) => x.ingetrokkenOp === null)
          .map((x) => ({
            waarde: x.id,
            tekst: `${TOESTEMMINGNAAM[x.toestemming]}: ${x.ontvanger}`,
            hulp: `${x.waarvoor}. Geldt tot en met ${datumLang(x.totEnMet)}.`,
          }))}
        waarde={veld(waarden, 'id')}
        fout={fouten['id']}
      />
    </>
  ),
};

export const toestemmingFormulieren: readonly Formulier[] = [vastleggen, weigeren, intrekken];
