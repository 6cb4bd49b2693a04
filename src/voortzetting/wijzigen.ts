import { onderdeelveld } from '../besluit/onderdeeleisen.ts';
import type { Onderdeelbesluit } from '../besluit/gebeurtenissen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Herziengrond, Herziensoort, Hulpwijziging } from './gebeurtenissen.ts';
import type { LopendeHulp } from './hulp.ts';
import { lopendeHulp, zoOp } from './hulp.ts';
import type { TotVoortzetting } from './toestand.ts';

const ARTIKEL = 'Wmo 2.3.10, Awb 3:46';

/** Field of the form, named as in the decision on the aanvraag. */
export const wijzigveld = (onderdeel: OnderdeelId, deel: keyof Hulpwijziging): string =>
  onderdeelveld({ id: onderdeel }, deel);

/** What goes up and what goes down for the resident, as far as it can be compared. */
interface Richting {
  readonly meer: boolean;
  readonly minder: boolean;
}

const KEER_PER_JAAR: Readonly<Record<'week' | 'maand' | 'jaar', number>> = { week: 52, maand: 12, jaar: 1 };

/** Over a year; what is given once compares only with what is given once. */
function perJaar({ omvang, per }: Pick<Onderdeelbesluit, 'omvang' | 'per'>): number | null {
  return omvang === null || per === null || per === 'eenmalig' ? null : omvang * KEER_PER_JAAR[per];
}

function richting(hulp: LopendeHulp, wordt: Hulpwijziging, ingang: Datum): Richting {
  const nu = zoOp(hulp, ingang);
  const verschillen = [
    nu.per === wordt.per ? verschil(nu.omvang, wordt.omvang) : verschil(perJaar(nu), perJaar(wordt)),
    verschil(nu.bedragPerJaar, wordt.bedragPerJaar),
    wordt.einde !== null && (hulp.einde === null || wordt.einde < hulp.einde) ? -1 : 0,
  ];
  return { meer: verschillen.some((v) => v > 0), minder: verschillen.some((v) => v < 0) };
}

function verschil(nu: number | null, wordt: number | null): number {
  return nu === null || wordt === null ? 0 : wordt - nu;
}

interface Wijzigplan {
  readonly herziening: Herziensoort;
  readonly grond: Herziengrond | null;
  readonly onderdelen: readonly OnderdeelId[];
  readonly ingang: Datum;
  readonly wordt?: readonly Hulpwijziging[];
}

interface Paar {
  readonly hulp: LopendeHulp;
  readonly wordt: Hulpwijziging | undefined;
}

function paren(plan: Wijzigplan, t: TotVoortzetting): readonly Paar[] {
  if (plan.herziening !== 'wijzigen') return [];
  return lopendeHulp(t)
    .filter(({ gevraagd }) => plan.onderdelen.includes(gevraagd))
    .map((hulp) => ({ hulp, wordt: plan.wordt?.find(({ onderdeel }) => onderdeel === hulp.gevraagd) }));
}

/** Nothing of it is worse for the resident: no time to get used to it, nothing to arrange (Awb 3:4). */
export function alleenBeter(plan: Wijzigplan, t: TotVoortzetting): boolean {
  const alle = paren(plan, t);
  return (
    alle.length > 0 &&
    alle.every(({ hulp, wordt }) => {
      if (!wordt) return false;
      const { meer, minder } = richting(hulp, wordt, plan.ingang);
      return meer && !minder;
    })
  );
}

/** How each chosen part becomes: complete, other than it is, not longer, and as the ground allows. */
export function wijzigeisen(plan: Wijzigplan, t: TotVoortzetting): readonly (Weigering | undefined)[] {
  return paren(plan, t).flatMap(({ hulp, wordt }) =>
    wordt
      ? [
          ...hoeveelEisen(hulp, wordt),
          ...eindeEisen(hulp, wordt, plan.ingang),
          ...andersEisen(hulp, wordt, plan),
        ]
      : [{ ...HOEVEEL_ONTBREEKT, veld: 'onderdelen' }],
  );
}

/** What stood in words only, before amounts were asked: a provider could not deliver it, a resident not read it. */
export const HOEVEEL_ONTBREEKT: Weigering = {
  code: 'hoeveelOntbreekt',
  reden: 'Er staat niet hoeveel hulp het wordt.',
  artikel: ARTIKEL,
  uitweg:
    'Leg een voornemen vast waarin dat per voorziening staat. Is dit al verstuurd? Laat het dan eerst vervallen.',
};

function hoeveelEisen({ vorm }: LopendeHulp, w: Hulpwijziging): readonly (Weigering | undefined)[] {
  return [
    w.omvang !== null && w.omvang > 0 && w.per !== null
      ? undefined
      : {
          code: 'omvangOntbreekt',
          reden: 'Er staat nog niet hoeveel de inwoner krijgt.',
          artikel: ARTIKEL,
          uitweg:
            'Vul in hoeveel, en per week, maand of jaar, of eenmalig. Wordt het niets? Kies dan intrekken.',
          veld: wijzigveld(w.onderdeel, 'omvang'),
        },
    vorm === 'natura' || (w.bedragPerJaar !== null && w.bedragPerJaar > 0)
      ? undefined
      : {
          code: 'pgbHoogteOntbreekt',
          reden: 'De hoogte van het pgb ontbreekt.',
          artikel: 'Wmo 2.3.6 lid 2, Awb 3:46',
          uitweg: 'Vul het bedrag per jaar in, ook als dat gelijk blijft.',
          veld: wijzigveld(w.onderdeel, 'bedragPerJaar'),
        },
  ];
}

function eindeEisen(
  { einde, ingang: begin }: LopendeHulp,
  w: Hulpwijziging,
  ingang: Datum,
): readonly (Weigering | undefined)[] {
  const veld = wijzigveld(w.onderdeel, 'einde');
  const vanaf = begin !== null && begin > ingang ? begin : ingang;
  return [
    einde !== null && ingang > einde
      ? {
          code: 'ingangNaEinde',
          reden: `Deze hulp loopt tot en met ${datumLang(einde)}. Daarna is er niets te wijzigen.`,
          artikel: ARTIKEL,
          uitweg: 'Kies een eerdere dag. Is er daarna nog hulp nodig? Leg een nieuwe melding vast.',
          veld: 'ingang',
        }
      : undefined,
    einde !== null && (w.einde === null || w.einde > einde)
      ? {
          code: 'verlengenIsNieuweMelding',
          reden: `Deze hulp loopt tot en met ${datumLang(einde)}. Met wijzigen kan dat niet later worden.`,
          artikel: 'Wmo 2.3.5, 2.3.9',
          uitweg: 'Laat de laatste dag staan. Is er langer hulp nodig? Leg een nieuwe melding vast.',
          veld,
        }
      : undefined,
    w.einde !== null && w.einde < vanaf
      ? {
          code: 'eindeVoorIngang',
          reden: 'De laatste dag ligt voor de dag waarop de wijziging ingaat.',
          artikel: ARTIKEL,
          uitweg: 'Kies een latere dag. Stopt de hulp dan al? Kies intrekken.',
          veld,
        }
      : undefined,
  ];
}

/** Help that is not enough any more does not become less, and help that is not needed does not become more (Wmo 2.3.10 lid 1). */
const NIET_MEER: ReadonlySet<Herziengrond> = new Set(['nietAangewezen', 'voorwaarden', 'nietGebruikt']);

function andersEisen(
  hulp: LopendeHulp,
  w: Hulpwijziging,
  { ingang, grond }: Wijzigplan,
): readonly (Weigering | undefined)[] {
  const nu = zoOp(hulp, ingang);
  const { meer, minder } = richting(hulp, w, ingang);
  const veld = wijzigveld(w.onderdeel, 'omvang');
  const gelijk =
    nu.omvang === w.omvang &&
    nu.per === w.per &&
    hulp.einde === w.einde &&
    (hulp.vorm === 'natura' || nu.bedragPerJaar === w.bedragPerJaar);
  return [
    gelijk
      ? {
          code: 'nietsAnders',
          reden: 'Zo is deze hulp op die dag al. Er verandert niets.',
          artikel: ARTIKEL,
          uitweg: 'Vul in wat anders wordt, of kies alleen de hulp die verandert.',
          veld,
        }
      : undefined,
    meer && grond !== null && NIET_MEER.has(grond)
      ? {
          code: 'meerPastNietBijGrond',
          reden: 'Met deze grond kan de hulp niet meer worden dan die nu is.',
          artikel: 'Wmo 2.3.10 lid 1',
          uitweg: 'Is de hulp niet meer genoeg? Kies die grond (onder c), of leg een nieuwe melding vast.',
          veld,
        }
      : undefined,
    minder && !meer && grond === 'nietToereikend'
      ? {
          code: 'minderPastNietBijGrond',
          reden: 'De grond is dat de hulp niet meer genoeg is. Dan kan die niet minder worden.',
          artikel: 'Wmo 2.3.10 lid 1 onder c',
          uitweg: 'Kies een andere grond, of vul in hoeveel meer hulp nodig is.',
          veld,
        }
      : undefined,
  ];
}
