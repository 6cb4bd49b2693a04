import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { IDENTITEITSDOCUMENTEN } from './gebeurtenissen.ts';
import { ALLEEN_MET_TOESTEMMING, GEGEVENSCATEGORIEEN, HERKOMSTEN, ONDERSTEUNDEN } from './gegevenscodes.ts';
import { geldigeToestemming, grondslagBij } from './grondslag.ts';
import { CATEGORIENAAM, DOCUMENTNAAM, HERKOMSTNAAM, ONDERSTEUNDENAAM, OVERNAAM } from './namen.ts';
import type { GegevensOpdracht } from './opdrachten-gegevens.ts';
import { ondersteuningVan, openOndersteuningsvragen } from './opdrachten-ondersteuning.ts';
import { hoofdletter, optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';

type Formulier = OpdrachtFormulier<GegevensOpdracht, TotOnderzoek, LokaleRegels>;

const OVER = ['inwoner', 'huisgenoot', 'mantelzorger', 'netwerk'] as const;
const JA_NEE = ['ja', 'nee'] as const;

const gegeven: Formulier = {
  soort: 'gegevenVastleggen',
  pad: 'gegeven',
  knop: 'Gegeven vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ over: 'inwoner', peildatum: c.vandaag }),
  lees(ingevuld) {
    const schema = z.object({
      tekst: zTekst('Schrijf op wat het gegeven is.'),
      over: zKeuze(OVER, 'Kies over wie dit gaat.'),
      herkomst: zKeuze(HERKOMSTEN, 'Kies waar het gegeven vandaan komt.'),
      categorie: zKeuze(GEGEVENSCATEGORIEEN, 'Kies wat voor gegeven dit is.'),
      peildatum: zDatum('Vul in op welke dag dit zo was.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    // The ground follows from the origin and the person: nobody has to know it by heart.
    const grondslag = grondslagBij(gelezen.waarde.herkomst, gelezen.waarde.over);
    return { gelukt: true, waarde: { soort: 'gegevenVastleggen', grondslag, ...gelezen.waarde } };
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      <Bericht soort="info">
        <p>Leg alleen vast wat nodig is voor dit onderzoek. Een beperking is genoeg; vraag geen diagnose.</p>
      </Bericht>
      <Tekstvlak
        naam="tekst"
        label="Wat weten we?"
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={4}
      />
      <Keuze
        naam="over"
        label="Over wie gaat het?"
        opties={optiesUit(OVER, OVERNAAM)}
        waarde={veld(waarden, 'over')}
        fout={fouten['over']}
      />
      <Selectie
        naam="herkomst"
        label="Waar komt het vandaan?"
        hulp="De grondslag in de wet volgt hieruit vanzelf."
        opties={HERKOMSTEN.map((h) => ({ waarde: h, tekst: herkomstTekst(h) }))}
        waarde={veld(waarden, 'herkomst')}
        fout={fouten['herkomst']}
      />
      <Uitklap titel="Voor welke herkomst is toestemming nodig?" klein>
        <p>
          Voor gegevens die de gemeente heeft voor de Jeugdwet, de Participatiewet of schuldhulp (Wmo 5.1.1
          lid 4), en voor gegevens van een zorgverzekeraar of zorgaanbieder (lid 5). Vertelt de inwoner het
          zelf, dan mag u het vastleggen.
        </p>
        <ul>
          {ALLEEN_MET_TOESTEMMING.map((h) => (
            <li>
              {HERKOMSTNAAM[h]}:{' '}
              {geldigeToestemming(toestand, 'avg', h, context.vandaag)
                ? 'toestemming geldt'
                : 'geen geldige toestemming'}
            </li>
          ))}
        </ul>
      </Uitklap>
      <Selectie
        naam="categorie"
        label="Wat voor gegeven is het?"
        opties={optiesUit(GEGEVENSCATEGORIEEN, CATEGORIENAAM)}
        waarde={veld(waarden, 'categorie')}
        fout={fouten['categorie']}
      />
      <Datumveld
        naam="peildatum"
        label="Op welke dag was dit zo?"
        waarde={veld(waarden, 'peildatum')}
        fout={fouten['peildatum']}
        uiterlijk={context.vandaag}
      />
    </>
  ),
};

function herkomstTekst(h: (typeof HERKOMSTEN)[number]): string {
  const ster = ALLEEN_MET_TOESTEMMING.some((x) => x === h) ? ' (alleen met toestemming)' : '';
  return hoofdletter(`${HERKOMSTNAAM[h]}${ster}`);
}

const clientondersteuning: Formulier = {
  soort: 'clientondersteuningVastleggen',
  pad: 'clientondersteuning',
  knop: 'Vastleggen',
  concept: false,
  begin(t, c) {
    const [gevraagd] = openOndersteuningsvragen(t);
    const voor = gevraagd?.voor ?? 'inwoner';
    const bekend = ondersteuningVan(t, voor);
    return maakVelden({
      voor,
      gewezenOp: bekend?.gewezenOp ?? t.melding.bevestiging?.op ?? c.vandaag,
      wijze: bekend?.wijze ?? (t.melding.bevestiging ? 'brief' : undefined),
      gewenst: gevraagd || bekend?.gewenst ? 'ja' : bekend && 'nee',
      organisatie: bekend?.organisatie,
      naam: bekend?.naam,
    });
  },
  lees(ingevuld) {
    const schema = z.object({
      gewezenOp: zDatum('Vul in wanneer u erop hebt gewezen.'),
      wijze: zKeuze(['brief', 'telefoon', 'gesprek'], 'Kies hoe u erop hebt gewezen.'),
      gewenst: zKeuze(JA_NEE, 'Kies of de inwoner ondersteuning wil.'),
      voor: zKeuze(ONDERSTEUNDEN, 'Kies voor wie.').catch('inwoner'),
      organisatie: zTekstOfLeeg(200),
      naam: zTekstOfLeeg(200),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { gewenst, voor, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'clientondersteuningVastleggen',
        gewenst: gewenst === 'ja',
        ...rest,
        ...(voor === 'mantelzorger' && { voor }),
      },
    };
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      <p>
        Cliëntondersteuning is gratis, staat naast de inwoner en hoort niet bij de gemeente. Wijs ook de
        mantelzorger erop.
      </p>
      {openOndersteuningsvragen(toestand).some(({ voor }) => voor === 'mantelzorger') ? (
        <Keuze
          naam="voor"
          label="Voor wie?"
          opEenRij
          opties={optiesUit(ONDERSTEUNDEN, ONDERSTEUNDENAAM)}
          waarde={veld(waarden, 'voor')}
          fout={fouten['voor']}
        />
      ) : null}
      <Datumveld
        naam="gewezenOp"
        label="Wanneer hebt u erop gewezen?"
        waarde={veld(waarden, 'gewezenOp')}
        fout={fouten['gewezenOp']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="wijze"
        label="Hoe?"
        opties={[
          {
            waarde: 'brief',
            tekst: 'In een brief',
            hulp: 'De ontvangstbevestiging van de melding telt mee.',
          },
          { waarde: 'telefoon', tekst: 'Aan de telefoon' },
          { waarde: 'gesprek', tekst: 'In een gesprek' },
        ]}
        waarde={veld(waarden, 'wijze')}
        fout={fouten['wijze']}
      />
      <Keuze
        naam="gewenst"
        label="Is cliëntondersteuning gewenst?"
        opEenRij
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
        waarde={veld(waarden, 'gewenst')}
        fout={fouten['gewenst']}
      />
      <Tekstveld
        naam="organisatie"
        label="Organisatie"
        nietVerplicht
        waarde={veld(waarden, 'organisatie')}
        fout={fouten['organisatie']}
      />
      <Tekstveld
        naam="naam"
        label="Naam van de cliëntondersteuner"
        nietVerplicht
        waarde={veld(waarden, 'naam')}
        fout={fouten['naam']}
      />
    </>
  ),
};

/** Wmo 2.3.4: the basisregistratie is no document one shows. */
const DOCUMENTEN = IDENTITEITSDOCUMENTEN.filter((d) => d !== 'brp');

const identiteit: Formulier = {
  soort: 'identiteitVaststellen',
  pad: 'identiteit',
  knop: 'Identiteit vaststellen',
  concept: false,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld) {
    const schema = z.object({
      document: zKeuze(IDENTITEITSDOCUMENTEN, 'Kies welk document u hebt gezien.'),
      op: zDatum('Vul in wanneer u het document zag.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'identiteitVaststellen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Keuze
        naam="document"
        label="Welk document hebt u gezien?"
        hulp="Neem het nummer niet over en maak geen kopie: dat het klopt is genoeg."
        opties={optiesUit(DOCUMENTEN, DOCUMENTNAAM)}
        waarde={veld(waarden, 'document')}
        fout={fouten['document']}
      />
      <Datumveld
        naam="op"
        label="Wanneer?"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
    </>
  ),
};

export const gegevensFormulieren: readonly Formulier[] = [gegeven, clientondersteuning, identiteit];
