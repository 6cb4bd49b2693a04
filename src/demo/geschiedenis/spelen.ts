import { plusDagen } from '../../kern/datum.ts';
import type { Lijncasus } from '../gevallen/lijn.ts';
import { melding, toedelen, urgentie } from '../bouwstenen.ts';
import { gesprek, gesprekPlannen, oplossing, verslag, EERSTE_GESPREK } from '../onderzoeksstenen.ts';
import { BEZOEKER, code, SANNE, WIM } from '../spelersrol.ts';
import { speelAanvraag } from './aanvraag.ts';
import { adviesKomt, adviesVragen } from './advies.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';
import { speelBeurten } from './dossierlot.ts';
import { speelEinde } from './einde.ts';
import { SCREENING, SPOED } from './teksten.ts';
import { gewoneToets } from './toets.ts';

/** From the melding to the report, and on. */
export function speelDossier(d: Dossierlot): void {
  const { lot } = d;
  if (
    !speelBeurten(d, [
      [0, () => meld(d)],
      [lot.dagen.screening, () => screen(d)],
    ])
  )
    return;
  if (lot.einde !== 'onderzoek') {
    speelEinde(d);
    return;
  }
  if (speelBeurten(d, onderzoek(d))) speelAanvraag(d);
}

function meld({ geval, soort, inwoner, lot, loting }: Dossierlot): void {
  const familie = loting.kans(0.18);
  geval.doe(0, lot.kanaal === 'website' ? BEZOEKER : WIM, (dag) =>
    melding(
      dag,
      {
        inwoner,
        hulpvraag: loting.kies(soort.hulpvragen),
        melder: familie
          ? {
              naam: `Familie ${inwoner.achternaam}`,
              telefoon: inwoner.telefoon,
              email: null,
              organisatie: null,
              bsn: null,
            }
          : null,
      },
      {
        kanaal: lot.kanaal,
        melder: familie ? 'familie' : 'zelf',
        leefgebieden: soort.leefgebieden,
        signalen: lot.urgentie === 'urgent' ? ['mantelzorgerOverbelast'] : [],
      },
    ),
  );
}

function screen({ geval, soort, lot, loting }: Dossierlot): void {
  geval.doe(lot.dagen.screening, SANNE, (dag, { regels }) =>
    urgentie(
      lot.urgentie,
      dag,
      regels,
      loting.kies(SCREENING[lot.urgentie].motivering),
      SCREENING[lot.urgentie].risicos,
    ),
  );
  if (lot.urgentie === 'spoed')
    geval.doe(lot.dagen.screening, SANNE, (dag) => ({
      soort: 'spoedvoorzieningTreffen',
      voorziening: code(soort.voorziening === 'huishoudelijke-hulp' ? 'begeleiding' : soort.voorziening),
      ingang: dag,
      einde: plusDagen(dag, 8 * 7),
      ...SPOED,
    }));
}

function onderzoek(d: Dossierlot): readonly Beurt[] {
  const { soort, inwoner, lot, loting } = d;
  const { wie } = lot.aan;
  const { toedeling, gesprek: gesprekdag, verslag: verslagdag } = lot.dagen;
  const versneld = lot.urgentie === 'versneld';
  const stof = gesprekstof(d);
  const plaats = versneld ? '' : `${inwoner.adres.straat} ${inwoner.adres.huisnummer}, Voorbeeld`;
  const [vrij, nietGenoeg, genoeg] = soort.voorliggend;
  const maatwerk = lot.uitkomst !== 'zonderAanvraag';
  const overwegen = Math.min(verslagdag, gesprekdag + 3);
  return [
    [toedeling, (g) => g.doe(toedeling, SANNE, toedelen(lot.aan, loting.kies(REDENEN)))],
    ...(lot.plan ? [[toedeling, () => planInleveren(d)] as const satisfies Beurt] : []),
    [
      gesprekdag - 2,
      (g) =>
        g.doe(gesprekdag - 2, wie, (dag) => {
          const op = gesprekdag > d.over ? g.dagen.straks(gesprekdag - d.over - 1) : g.dag(gesprekdag);
          return gesprekPlannen(op > dag ? op : plusDagen(dag, 1), plaats, '', stof.vorm);
        }),
    ],
    [
      gesprekdag,
      (g) =>
        g
          .doe(gesprekdag, wie, (dag) => ({
            soort: 'identiteitVaststellen',
            op: dag,
            document: loting.kies(DOCUMENTEN),
          }))
          .doe(gesprekdag, wie, (dag) => gesprek(dag, EERSTE_GESPREK, stof, lot.plan ? 'ja' : 'geenPlan')),
    ],
    ...(lot.advies ? adviesVragen(d, Math.min(verslagdag, gesprekdag + 1)) : []),
    [
      overwegen,
      (g) =>
        g
          .doe(
            overwegen,
            wie,
            oplossing('algemeneVoorziening', maatwerk ? 'nee' : 'ja', maatwerk ? nietGenoeg : genoeg, vrij),
          )
          .doe(
            overwegen,
            wie,
            oplossing(
              'maatwerkvoorziening',
              maatwerk ? 'ja' : 'nee',
              maatwerk ? soort.passend : 'Nu niet nodig; dat kan later anders zijn.',
              soort.voorziening,
            ),
          ),
    ],
    ...(lot.toets ? gewoneToets(d, overwegen) : []),
    ...(lot.advies ? adviesKomt(d, verslagdag) : []),
    [
      verslagdag,
      (g) =>
        g.doe(verslagdag, wie, (dag, { speler, regels }) =>
          verslag(speler.toestand, regels, dag, maatwerk ? 'maatwerkvoorziening' : 'geenMaatwerk'),
        ),
    ],
  ];
}

const REDENEN = [['werkdruk'], ['werkdruk'], ['deskundigheid'], ['bekendMetInwoner', 'werkdruk']] as const;
const DOCUMENTEN = ['identiteitskaart', 'paspoort', 'rijbewijs'] as const;

function planInleveren({ geval, soort, lot, loting }: Dossierlot): void {
  const na = lot.dagen.toedeling;
  geval.doe(na, WIM, (dag) => ({
    soort: 'persoonlijkPlanInleveren',
    ontvangenOp: dag,
    tekst: `${loting.kies(soort.wensen)} Wat ik zelf doe, wil ik zelf blijven doen. ${loting.kies(soort.goed)}`,
  }));
}

function gesprekstof({ soort, lot, loting }: Dossierlot): Lijncasus['stof'] {
  const [eerste, ...rest] = soort.leefgebieden;
  const situatie = loting.kies(soort.situaties);
  const mantelzorg = soort.leefgebieden.includes('mantelzorg') || loting.kans(0.3);
  return {
    vraagAchterDeVraag: loting.kies(soort.vraagAchter),
    aanwezigen: mantelzorg ? ['inwoner', 'mantelzorger'] : ['inwoner'],
    vorm: lot.urgentie === 'versneld' ? 'telefonisch' : 'huisbezoek',
    punten: {
      behoeften: loting.kies(soort.wensen),
      eigenKracht: loting.kies(soort.goed),
      sociaalNetwerk: loting.kies(NETWERK),
      mantelzorg: mantelzorg ? loting.kies(MANTELZORG) : 'Er is geen mantelzorger.',
      algemeneVoorzieningen: soort.voorliggend[lot.uitkomst === 'zonderAanvraag' ? 2 : 1],
    },
    leefgebieden: {
      [eerste]: ['probleem', situatie, loting.kies(soort.goed), loting.kies(soort.wensen)],
      ...Object.fromEntries(rest.map((gebied) => [gebied, ['aandacht', '', '', '']])),
    },
  };
}

const NETWERK = [
  'De kinderen wonen ver weg en komen eens per maand.',
  'Een buurvrouw doet soms een boodschap.',
  'Er is een zus met wie elke dag wordt gebeld.',
  'Vrienden zijn er, maar die zijn zelf oud.',
  'Via de kerk komt er af en toe iemand langs.',
] as const;
const MANTELZORG = [
  'De partner doet veel en houdt dat vol als er een dag per week iemand bij komt.',
  'De dochter komt elke week en kan niet meer doen naast haar werk.',
  'De mantelzorger slaapt slecht en wil af en toe een vrije dag.',
] as const;
