import { plusDagen } from '../../kern/datum.ts';
import type { Wie } from '../../kern/decider.ts';
import type { InwonerGegevens, MelderGegevens, MeldingOntvangen } from '../../melding/gebeurtenissen.ts';
import type { Urgentie } from '../../screening/gebeurtenissen.ts';
import type { Opdracht, Risicos } from '../bouwstenen.ts';
import { melding, toedelen, urgentie } from '../bouwstenen.ts';
import type { Gesprekstof } from '../onderzoeksstenen.ts';
import { EERSTE_GESPREK, gesprek, gesprekPlannen, verslag } from '../onderzoeksstenen.ts';
import type { Behandelaar } from '../spelersrol.ts';
import { SANNE, WIM } from '../spelersrol.ts';
import type { Geval } from './kader.ts';

/** A case that goes the usual way; how far is the caller's. */
export interface Lijncasus {
  readonly inwoner: InwonerGegevens;
  readonly hulpvraag: string;
  readonly melder?: MelderGegevens;
  readonly betrokkenHulp?: string;
  readonly feiten: Pick<MeldingOntvangen['feiten'], 'leefgebieden'> & Partial<MeldingOntvangen['feiten']>;
  /** Who wrote the melding down; default the administration. */
  readonly door?: Wie;
  readonly urgentie: readonly [niveau: Urgentie, motivering: string, risicos?: Risicos];
  readonly aan: Behandelaar;
  readonly stof: Gesprekstof;
  readonly oplossingen: readonly Opdracht<'oplossingOverwegen'>[];
}

/** Reported, judged and given to a klantmanager within `dagen`. */
export function totToegedeeld(geval: Geval, casus: Lijncasus, dagen = 2): Geval {
  const [niveau, motivering, risicos] = casus.urgentie;
  return geval
    .doe(0, casus.door ?? WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: casus.inwoner,
          hulpvraag: casus.hulpvraag,
          betrokkenHulp: casus.betrokkenHulp ?? '',
          melder: casus.melder ?? null,
        },
        casus.feiten,
      ),
    )
    .doe(dagen, SANNE, (dag, { regels }) => urgentie(niveau, dag, regels, motivering, risicos))
    .doe(dagen, SANNE, toedelen(casus.aan));
}

/** And spoken to, on the day `na` after the melding. The appointment was made four days before. */
export function totGesprek(geval: Geval, casus: Lijncasus, na: number, dagen = 2): Geval {
  const { wie } = casus.aan;
  const { straat, huisnummer } = casus.inwoner.adres;
  const op = geval.dag(na);
  return totToegedeeld(geval, casus, dagen)
    .doe(Math.max(dagen, na - 4), wie, (dag) =>
      gesprekPlannen(
        op > dag ? op : plusDagen(dag, 1),
        `${straat} ${huisnummer}, Voorbeeld`,
        'Telefonisch afgesproken. Iemand mag erbij zijn.',
        casus.stof.vorm,
      ),
    )
    .doe(na, wie, (dag) => ({ soort: 'identiteitVaststellen', op: dag, document: 'identiteitskaart' }))
    .doe(na, wie, (dag) => ({
      soort: 'clientondersteuningVastleggen',
      gewezenOp: dag,
      wijze: 'gesprek',
      gewenst: false,
      organisatie: 'Steunpunt Naast U',
      naam: '',
    }))
    .doe(na, wie, (dag, { speler }) =>
      gesprek(dag, EERSTE_GESPREK, casus.stof, speler.toestand.melding.persoonlijkPlan ? 'ja' : 'geenPlan'),
    );
}

/** And all solutions weighed, two days later. */
export function totOplossingen(geval: Geval, casus: Lijncasus, na: number, dagen = 2): Geval {
  return casus.oplossingen.reduce(
    (g, oplossing) => g.doe(na + 2, casus.aan.wie, oplossing),
    totGesprek(geval, casus, na, dagen),
  );
}

/** The report went out on the day `na` after the melding. */
export function verstuurVerslag(
  geval: Geval,
  casus: Lijncasus,
  na: number,
  advies: Opdracht<'verslagVerzenden'>['advies'] = 'maatwerkvoorziening',
): Geval {
  return geval.doe(na, casus.aan.wie, (dag, { speler, regels }) =>
    verslag(speler.toestand, regels, dag, advies),
  );
}
