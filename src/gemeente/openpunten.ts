import type { Inrichtingsbestand, OpenPunt } from './inrichting.ts';
import type { Inrichtingsdata, Regelsdata } from './schema.ts';
import { STANDAARD } from './standaard.ts';

type Punt = Omit<OpenPunt, 'bestand'>;

const BRIEF_WACHT = 'Zonder kan er geen brief weg: een brief met een gat erin maakt Omkeer niet.';
const rekent = (waarmee: string): string => `Niet gezegd; Omkeer rekent met ${waarmee}.`;

/** What this municipality has not said (ADR 0019), in the order of the files, with what that means for the work. */
export function openPunten(data: Inrichtingsdata): readonly OpenPunt[] {
  return [
    ...van('gemeente.yaml', gemeentepunten(data)),
    ...van('huisstijl.yaml', [
      data.huisstijl === null && {
        soort: 'houdtTegen',
        sleutel: 'huisstijl',
        wat: 'Huisstijl: naam, adres en telefoon op het briefpapier',
        gevolg: BRIEF_WACHT,
      },
    ]),
    ...van('mensen.yaml', [
      data.mensen.teams.length === 0 && {
        soort: 'leeg',
        sleutel: 'teams',
        wat: 'Teams',
        gevolg: 'Een dossier hoort bij geen team. Een teamleider ziet dan geen dossiers.',
      },
      data.mensen.medewerkers.length === 0 && {
        soort: 'houdtTegen',
        sleutel: 'medewerkers',
        wat: 'Medewerkers',
        gevolg: 'Er is niemand om een dossier aan toe te delen. Wie inlogt, kan zelf een dossier oppakken.',
      },
    ]),
    ...van('effectdoelen.yaml', [
      data.effectdoelen.length === 0 && {
        soort: 'leeg',
        sleutel: 'effectdoelen',
        wat: 'Effectdoelen',
        gevolg:
          'In stap 1 van de Toets is geen doel van de gemeente te kiezen. De cijfers tellen dan niet per doel.',
      },
    ]),
    ...van('voorzieningen.yaml', voorzieningpunten(data.voorzieningen)),
    ...van('regels.yaml', regelpunten(data.regels)),
    ...van('eigenregels.yaml', eigenregelpunten(data.eigenRegels)),
    ...van('verordening.yaml', [
      data.verordening.length === 0 && {
        soort: 'leeg',
        sleutel: 'verordening',
        wat: 'Verordening: welke doelen de raad heeft vastgesteld, en hoe zwaar elk weegt',
        gevolg: 'Besluiten zijn niet naast de doelen van de raad te zetten. De Toets toont geen gewicht.',
      },
    ]),
    ...van('prijslijst.yaml', [
      data.prijslijst.length === 0 && {
        soort: 'leeg',
        sleutel: 'prijslijst',
        wat: 'Prijslijst',
        gevolg: 'Bij een doorbraakplan vult u elk bedrag zelf in, met de bron.',
      },
    ]),
  ];
}

function van(bestand: Inrichtingsbestand, punten: readonly (Punt | false)[]): readonly OpenPunt[] {
  return punten.flatMap((punt) => (punt ? [{ bestand, ...punt }] : []));
}

function gemeentepunten({ gemeente: g }: Inrichtingsdata): readonly (Punt | false)[] {
  return [
    g.belBinnenWerkdagen === null && {
      soort: 'houdtTegen',
      sleutel: 'belBinnenWerkdagen',
      wat: 'Belnorm: binnen hoeveel werkdagen de gemeente na een melding belt',
      gevolg: `Mijn dag rekent met ${STANDAARD.belBinnenWerkdagen} werkdagen. Aan de inwoner belooft Omkeer niets. ${BRIEF_WACHT}`,
    },
    g.bijSpoed === null && {
      soort: 'leeg',
      sleutel: 'bijSpoed',
      wat: 'Bij spoed: wat te doen als het niet kan wachten, en het nummer',
      gevolg: 'Inwoners lezen alleen dat zij bij direct gevaar 112 bellen.',
    },
    g.clientondersteuning === null && {
      soort: 'houdtTegen',
      sleutel: 'clientondersteuning',
      wat: 'Cliëntondersteuning: welke organisatie, met telefoon en website (Wmo 2.2.4)',
      gevolg: `Inwoners lezen wel dat die hulp er is, maar niet waar (Wmo 2.3.2 lid 3). ${BRIEF_WACHT}`,
    },
    g.brieven === null && {
      soort: 'houdtTegen',
      sleutel: 'brieven',
      wat: 'Contact, noodnummers, privacyverklaring, bezwaaradres en rechtbank',
      gevolg: `Op pagina’s staat geen telefoonnummer van de gemeente. ${BRIEF_WACHT}`,
    },
  ];
}

/** `Open inloop, Wensauto en 3 andere`: enough to know which. */
function opsomming(namen: readonly string[]): string {
  const [een = '', twee, ...rest] = namen;
  if (twee === undefined) return een;
  return rest.length === 0
    ? `${een} en ${twee}`
    : `${een}, ${twee} en ${rest.length === 1 ? rest[0] : `${rest.length} andere`}`;
}

function voorzieningpunten(rijen: Inrichtingsdata['voorzieningen']): readonly (Punt | false)[] {
  if (rijen.length === 0)
    return [
      {
        soort: 'houdtTegen',
        sleutel: 'voorzieningen',
        wat: 'Voorzieningen',
        gevolg:
          'Er is niets te kiezen bij een aanvraag, een besluit of hulp bij spoed. Zo’n aanvraag of besluit kan dan niet.',
      },
    ];
  const zonder = (leeg: (v: (typeof rijen)[number]) => boolean): string =>
    opsomming(rijen.filter(leeg).map(({ naam }) => naam));
  const punt = (
    soort: OpenPunt['soort'],
    sleutel: string,
    namen: string,
    wat: string,
    gevolg: string,
  ): Punt | false => namen !== '' && { soort, sleutel, wat: `${wat}: ${namen}`, gevolg };
  return [
    punt(
      'houdtTegen',
      'eenheid',
      zonder((v) => v.soort === 'maatwerk' && v.eenheid === null),
      'Eenheid van de voorziening (uur, dagdeel, rit)',
      'Toekennen kan niet: in de brief zou staan hoeveel, maar niet waarvan. Kosten rekent Omkeer niet uit.',
    ),
    punt(
      'leeg',
      'eigenBijdrage',
      zonder((v) => v.soort === 'maatwerk' && v.eigenBijdrage === null),
      'Wel of geen eigen bijdrage (Wmo 2.1.4a)',
      'Wie besluit, kiest zelf of er een eigen bijdrage is.',
    ),
    punt(
      'leeg',
      'artikel',
      zonder((v) => v.artikelVerordening === null),
      'Artikel van de verordening bij de voorziening',
      'Bij de voorziening staat geen artikel van de gemeente.',
    ),
  ];
}

function regelpunten(r: Regelsdata): readonly (Punt | false)[] {
  const { normen: gewoon, afwijzing } = STANDAARD;
  const norm = (sleutel: keyof typeof gewoon, wat: string, waarmee: string): Punt | false =>
    (r.normen?.[sleutel] ?? null) === null && {
      soort: 'standaard',
      sleutel: `normen.${sleutel}`,
      wat,
      gevolg: rekent(waarmee),
    };
  const { acuut, spoed, urgent, regulier, versneld } = gewoon.herbeoordelingDagen;
  return [
    r.mandaat.length === 0 && {
      soort: 'houdtTegen',
      sleutel: 'mandaat',
      wat: 'Mandaat',
      gevolg: 'Zonder mandaatlijst kan niemand een besluit nemen (Awb 10:3).',
    },
    r.mandaat.length > 0 &&
      !r.mandaat.some(({ uitkomst }) => uitkomst === 'gegevens') && {
        soort: 'houdtTegen',
        sleutel: 'mandaat.gegevens',
        wat: 'Mandaat voor verzoeken over gegevens',
        gevolg: 'Zonder deze regel kan niemand beslissen op een verzoek over gegevens (UAVG 34, Awb 10:3).',
      },
    r.afwijzing === null && {
      soort: 'standaard',
      sleutel: 'afwijzing',
      wat: 'Bellen voor een afwijzing',
      gevolg: 'Niet gezegd; bellen mag, maar Omkeer eist het niet. De wet vraagt het ook niet.',
    },
    r.afwijzing?.belpogingen === null && {
      soort: 'standaard',
      sleutel: 'afwijzing.belpogingen',
      wat: 'Hoe vaak bellen voor een afwijzing weg mag zonder gesprek',
      gevolg: rekent(`${afwijzing.belpogingen} pogingen`),
    },
    r.hersteltermijnDagen === null && {
      soort: 'standaard',
      sleutel: 'hersteltermijnDagen',
      wat: 'Hersteltermijn: tijd om een aanvraag aan te vullen (Awb 4:5 lid 1)',
      gevolg: rekent(`${STANDAARD.hersteltermijnDagen} dagen`),
    },
    r.bezwaarMetCommissie === null && {
      soort: 'standaard',
      sleutel: 'bezwaarMetCommissie',
      wat: 'Bezwaar met of zonder commissie (Awb 7:10 lid 1)',
      gevolg: rekent('een bezwaar zonder commissie: 6 weken'),
    },
    norm(
      'herbeoordelingDagen',
      'Urgentie opnieuw bekijken na',
      `${acuut} (acuut), ${spoed} (spoed), ${urgent} (urgent), ${regulier} (regulier) en ${versneld} (versneld) dagen`,
    ),
    norm('spoedUren', 'Spoed: uiterste tijd (Wmo 2.3.3)', `${gewoon.spoedUren} uur`),
    norm(
      'wachtlijstWeken',
      'Wachtlijst bij een aanbieder opnieuw bekijken',
      `${gewoon.wachtlijstWeken} weken`,
    ),
    norm(
      'tijdelijkeVoorzieningWeken',
      'Langste tijdelijke voorziening (Wmo 2.3.3)',
      `${gewoon.tijdelijkeVoorzieningWeken} weken`,
    ),
    norm(
      'toetsuitnodigingWeken',
      'Langst dat een uitgenodigde collega in een toets kijkt',
      `${gewoon.toetsuitnodigingWeken} weken`,
    ),
    norm('reactieDagen', 'Wachten op een reactie op het verslag', `${gewoon.reactieDagen} dagen`),
    norm(
      'heronderzoekSignaalWeken',
      'Heronderzoek aankondigen voor het einde',
      `${gewoon.heronderzoekSignaalWeken} weken`,
    ),
    norm(
      'heronderzoekStartWeken',
      'Heronderzoek beginnen voor het einde',
      `${gewoon.heronderzoekStartWeken} weken`,
    ),
    norm(
      'heronderzoekVroegWeken',
      'Vooruitkijken naar hulp die afloopt',
      `${gewoon.heronderzoekVroegWeken} weken`,
    ),
    norm(
      'zienswijzeWeken',
      'Tijd om te reageren op een voornemen om hulp in te trekken of te wijzigen (Awb 4:8)',
      `${gewoon.zienswijzeWeken} weken`,
    ),
    norm(
      'waarschuwenBij',
      'Waarschuwen voor het einde van een termijn',
      `${gewoon.waarschuwenBij.join(', ')} procent van de termijn`,
    ),
    r.eigenBijdrage.length === 0 && {
      soort: 'leeg',
      sleutel: 'eigenBijdrage',
      wat: 'Bedrag van de eigen bijdrage (Wmo 2.1.4a)',
      gevolg: 'Een brief noemt geen bedrag. Het CAK stelt het bedrag vast.',
    },
    r.uitleg === null && {
      soort: 'standaard',
      sleutel: 'uitleg',
      wat: 'Uitleg: hoe te tellen waar de wet ruimte laat',
      gevolg: rekent('de gebruikelijke uitleg; bij elke datum staat welke'),
    },
    r.doorzettingsmacht === undefined && {
      soort: 'standaard',
      sleutel: 'doorzettingsmacht',
      wat: 'Doorzettingsmacht: wie een doorbraakplan mag doorzetten',
      gevolg: rekent('het college, voor elk plan (Awb 10:3)'),
    },
    r.formatie === undefined && {
      soort: 'standaard',
      sleutel: 'formatie',
      wat: 'Formatie: uren en minuten om mee te plannen',
      gevolg: rekent('een eigen schatting, geen norm; bij Formatie staat welke'),
    },
  ];
}

function eigenregelpunten(rijen: Inrichtingsdata['eigenRegels']): readonly (Punt | false)[] {
  const zonderDag = rijen.filter(({ geldtVanaf }) => geldtVanaf === null);
  return [
    rijen.length === 0 && {
      soort: 'leeg',
      sleutel: 'eigenRegels',
      wat: 'Eigen regels: verordening, beleidsregels en werkprocessen',
      gevolg: 'Stap 4 van de Toets toont alleen de wet. Regels van de gemeente typt u zelf in.',
    },
    zonderDag.length > 0 && {
      soort: 'standaard',
      sleutel: 'geldtVanaf',
      wat: `Eerste dag van ${zonderDag.length === rijen.length ? 'de eigen regels' : opsomming(zonderDag.map((r) => r.artikel ?? r.naam))}`,
      gevolg: 'De eerste dag is niet bekend. Omkeer laat de regels zien alsof zij al gelden.',
    },
  ];
}
