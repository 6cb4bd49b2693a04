import { z } from 'zod';
import { datumVan } from '../kern/datum.ts';
import { tijdstipOp, tijdVan } from '../onderzoek/gesprekstijd.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import { AFZIENGRONDEN, BEZWAARUITKOMSTEN } from './codes.ts';
import type {
  CommissieadviesVastleggen,
  HoorzittingPlannen,
  HoorzittingVastleggen,
  VanHorenAfzien,
} from './horen.ts';
import { AFZIENGRONDNAAM, BEZWAARUITKOMSTNAAM } from './namen.ts';
import { geplandeZitting, isGehoord, openBezwaren } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';
import { Bezwaarkeuze, zBezwaar } from './velddelen.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBezwaar, LokaleRegels>;

const zTijd = zGelezen<string>(
  (tekst) => (/^\d{1,2}[:.]\d{2}$/.test(tekst) ? tekst.replace('.', ':').padStart(5, '0') : undefined),
  'Vul de tijd in, zoals 14:30.',
);

export const plannen: Formulier<HoorzittingPlannen> = {
  soort: 'hoorzittingPlannen',
  pad: 'hoorzitting-plannen',
  knop: 'Uitnodiging versturen',
  concept: true,
  begin(t) {
    const b = openBezwaren(t).find((x) => !isGehoord(x));
    const eerder = b && geplandeZitting(b);
    return maakVelden({
      bezwaar: b?.id,
      begin: eerder && datumVan(eerder.begin),
      tijd: eerder && tijdVan(eerder.begin),
      plaats: eerder?.plaats,
      inzageplek: eerder?.inzageplek ?? 'Aan de balie van het gemeentehuis, en in Mijn hulpvraag',
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        begin: zDatum('Vul de dag van de hoorzitting in.'),
        tijd: zTijd,
        plaats: zTekst('Vul in waar de hoorzitting is.', 300),
        inzageplek: zTekst('Vul in waar de stukken te lezen zijn.', 300),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { begin: dag, tijd, ...rest } = gelezen.waarde;
    const begin = tijdstipOp(dag, tijd);
    return begin === undefined
      ? { gelukt: false, fouten: { tijd: 'Vul een bestaande tijd in, zoals 14:30.' } }
      : { gelukt: true, waarde: { soort: 'hoorzittingPlannen', begin, ...rest } };
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Bezwaarkeuze
        bezwaren={openBezwaren(toestand).filter((b) => !isGehoord(b))}
        waarden={waarden}
        fouten={fouten}
      />
      <Bericht soort="info">
        <p>
          De uitnodiging gaat vandaag weg. Nadere stukken mogen tot tien dagen voor de zitting; de stukken
          liggen ten minste een week ter inzage (Awb 7:4). Kies daarom een dag die ruim vooruit ligt.
        </p>
      </Bericht>
      <Datumveld
        naam="begin"
        label="Dag van de hoorzitting"
        waarde={veld(waarden, 'begin')}
        fout={fouten['begin']}
      />
      <Tekstveld
        naam="tijd"
        label="Tijd"
        hulp="Bijvoorbeeld 14:30."
        tekens={6}
        waarde={veld(waarden, 'tijd')}
        fout={fouten['tijd']}
      />
      <Tekstveld
        naam="plaats"
        label="Waar?"
        hulp="Kan de inwoner niet komen? Dan kan het thuis of aan de telefoon."
        waarde={veld(waarden, 'plaats')}
        fout={fouten['plaats']}
      />
      <Tekstveld
        naam="inzageplek"
        label="Waar liggen de stukken ter inzage?"
        waarde={veld(waarden, 'inzageplek')}
        fout={fouten['inzageplek']}
      />
    </>
  ),
};

export const afzien: Formulier<VanHorenAfzien> = {
  soort: 'vanHorenAfzien',
  pad: 'van-horen-afzien',
  knop: 'Van horen afzien',
  concept: false,
  begin: (t) => maakVelden({ bezwaar: openBezwaren(t).find((b) => !isGehoord(b) && !b.afgezien)?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        grond: zKeuze(AFZIENGRONDEN, 'Kies de grond uit de wet.'),
        toelichting: zTekst('Leg uit waaruit blijkt dat horen niet nodig is.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'vanHorenAfzien', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Bezwaarkeuze
        bezwaren={openBezwaren(toestand).filter((b) => !isGehoord(b) && !b.afgezien)}
        waarden={waarden}
        fouten={fouten}
      />
      <Bericht soort="letop">
        <p>Horen is de regel. Afzien kan alleen op een van deze gronden (Awb 7:3).</p>
      </Bericht>
      <Keuze
        naam="grond"
        label="Waarom niet horen?"
        opties={optiesUit(AFZIENGRONDEN, AFZIENGRONDNAAM)}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Waaruit blijkt dat?"
        hulp="Dit komt in de beslissing."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const JA_NEE = ['ja', 'nee'] as const;

export const verslag: Formulier<HoorzittingVastleggen> = {
  soort: 'hoorzittingVastleggen',
  pad: 'hoorzitting',
  knop: 'Verslag vastleggen',
  concept: true,
  begin: (t) => maakVelden({ bezwaar: openBezwaren(t).find(geplandeZitting)?.id, verschenen: 'ja' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        verschenen: zKeuze(JA_NEE, 'Kies of de inwoner er was.'),
        aanwezig: zTekst('Schrijf op wie er waren.', 2_000),
        verslag: zTekst('Schrijf op wat er is gezegd.'),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { verschenen, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'hoorzittingVastleggen', verschenen: verschenen === 'ja', ...rest },
    };
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Bezwaarkeuze
        bezwaren={openBezwaren(toestand).filter((b) => geplandeZitting(b) !== undefined)}
        waarden={waarden}
        fouten={fouten}
      />
      <Keuze
        naam="verschenen"
        label="Was de inwoner er, of iemand namens de inwoner?"
        opEenRij
        opties={optiesUit(JA_NEE, { ja: 'ja', nee: 'nee' })}
        waarde={veld(waarden, 'verschenen')}
        fout={fouten['verschenen']}
      />
      <Tekstvlak
        naam="aanwezig"
        label="Wie waren er?"
        waarde={veld(waarden, 'aanwezig')}
        fout={fouten['aanwezig']}
        regels={2}
      />
      <Tekstvlak
        naam="verslag"
        label="Wat is er gezegd?"
        hulp="Schrijf zo dat de inwoner zich erin herkent. Het verslag gaat mee met de beslissing (Awb 7:7)."
        waarde={veld(waarden, 'verslag')}
        fout={fouten['verslag']}
        regels={8}
      />
    </>
  ),
};

export const advies: Formulier<CommissieadviesVastleggen> = {
  soort: 'commissieadviesVastleggen',
  pad: 'commissieadvies',
  knop: 'Advies vastleggen',
  concept: true,
  begin: (t, c) =>
    maakVelden({ bezwaar: openBezwaren(t).find((b) => b.metCommissie && !b.advies)?.id, op: c.vandaag }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        op: zDatum('Vul de dag in waarop het advies binnenkwam.'),
        strekking: zKeuze(BEZWAARUITKOMSTEN, 'Kies wat de commissie adviseert.'),
        advies: zTekst('Neem over wat de commissie adviseert.'),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'commissieadviesVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bezwaarkeuze
        bezwaren={openBezwaren(toestand).filter((b) => b.metCommissie && !b.advies)}
        waarden={waarden}
        fouten={fouten}
      />
      <Datumveld
        naam="op"
        label="Wanneer kwam het advies binnen?"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="strekking"
        label="Wat adviseert de commissie?"
        opties={optiesUit(BEZWAARUITKOMSTEN, BEZWAARUITKOMSTNAAM)}
        waarde={veld(waarden, 'strekking')}
        fout={fouten['strekking']}
      />
      <Tekstvlak
        naam="advies"
        label="Het advies, met de redenen"
        waarde={veld(waarden, 'advies')}
        fout={fouten['advies']}
        regels={8}
      />
    </>
  ),
};
