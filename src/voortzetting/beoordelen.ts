import type { Datum } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type {
  Mantelzorgerantwoord,
  Voortzettingsantwoord,
  Voortzettingsfeit,
  Voortzettingsweg,
} from './gebeurtenissen.ts';
import { MANTELZORGERANTWOORDEN, VOORTZETTINGSFEITEN } from './gebeurtenissen.ts';
import type { TotVoortzetting } from './toestand.ts';
import { ongeldigeDag } from './weigeringen.ts';

export interface VoortzettingBeoordelen {
  readonly soort: 'voortzettingBeoordelen';
  readonly antwoorden: readonly {
    readonly feit: Voortzettingsfeit;
    readonly antwoord: Voortzettingsantwoord;
  }[];
  readonly gesprokenOp: Datum | null;
  readonly voorgelicht: boolean;
  readonly pgbVerteld: boolean;
  readonly mantelzorger: Mantelzorgerantwoord | null;
  readonly weg: Voortzettingsweg;
  readonly redenen: string;
  readonly woordenInwoner: string;
}

const SNEL = 'Wmo 2.3.9, Beleidsregels 3.1';

type Antwoorden = VoortzettingBeoordelen['antwoorden'];

const antwoordOp = (antwoorden: Antwoorden, feit: Voortzettingsfeit): Voortzettingsantwoord | undefined =>
  antwoorden.find((a) => a.feit === feit)?.antwoord;

/** What stands in the way of leaving the conversation at home out; empty: enough is known. */
function nogNietBekend(antwoorden: Antwoorden): readonly Voortzettingsfeit[] {
  return VOORTZETTINGSFEITEN.filter((feit) => antwoordOp(antwoorden, feit) !== 'ja');
}

/** Field of the form for one fact: `feit.eigenKracht`. */
export function feitveld(feit: Voortzettingsfeit): string {
  return `feit.${feit}`;
}

/** Null when nothing was chosen; undefined for what is no answer. */
export function leesMantelzorger(tekst: string): Mantelzorgerantwoord | null | undefined {
  return tekst === '' ? null : MANTELZORGERANTWOORDEN.find((antwoord) => antwoord === tekst);
}

/** By telephone asks more of what is known than an investigation does; reasons are asked of both (Awb 3:46). */
export function waaromNietBeoordeeld(
  o: VoortzettingBeoordelen,
  t: TotVoortzetting,
  { vandaag }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const snel = o.weg === 'telefonisch';
  const mist = nogNietBekend(o.antwoorden);
  return [
    ...VOORTZETTINGSFEITEN.map((feit): Weigering | undefined =>
      antwoordOp(o.antwoorden, feit) === undefined
        ? {
            code: 'antwoordOntbreekt',
            reden: 'Er staat niet of dit bekend is.',
            artikel: SNEL,
            uitweg: 'Kies ja, nee of nog niet bekend.',
            veld: feitveld(feit),
          }
        : undefined,
    ),
    snel && mist.length > 0
      ? {
          code: 'nietGenoegBekend',
          reden: 'Telefonisch kan alleen als alles bekend is en niets is veranderd.',
          artikel: SNEL,
          uitweg: 'Bel de inwoner voor wat nog niet bekend is, of kies een onderzoek met een nieuwe melding.',
          veld: 'weg',
        }
      : undefined,
    snel && o.gesprokenOp === null
      ? {
          code: 'nietGesproken',
          reden: 'De inwoner is niet gesproken. Wat iemand nodig heeft, hoort u van de inwoner zelf.',
          artikel: 'Wmo 2.3.9, 2.3.2 lid 4',
          uitweg: 'Bel de inwoner, of kies een onderzoek met een nieuwe melding.',
          veld: 'gesprokenOp',
        }
      : undefined,
    o.gesprokenOp === null ? undefined : ongeldigeDag(o.gesprokenOp, 'gesprokenOp', { t, vandaag }),
    snel && !o.voorgelicht
      ? {
          code: 'nietVoorgelicht',
          reden: 'De inwoner is niet verteld over een persoonlijk plan en gratis cliëntondersteuning.',
          artikel: 'Wmo 2.3.9, 2.3.2 lid 2 en 3',
          uitweg: 'Vertel dit aan de telefoon. Ook bij een heronderzoek geldt het.',
          veld: 'voorgelicht',
        }
      : undefined,
    snel && !o.pgbVerteld
      ? {
          code: 'pgbNietVerteld',
          reden: 'De inwoner is niet verteld dat hulp ook met een pgb kan, en wat daarbij hoort.',
          artikel: 'Wmo 2.3.9, 2.3.2 lid 6',
          uitweg: 'Vertel dit aan de telefoon. Ook bij een heronderzoek geldt het.',
          veld: 'pgbVerteld',
        }
      : undefined,
    snel && o.mantelzorger !== 'gehoord' && o.mantelzorger !== 'geen'
      ? {
          code: 'mantelzorgerNietGehoord',
          reden: 'Er staat niet wat de mantelzorger nodig heeft, of dat er geen mantelzorger is.',
          artikel: 'Wmo 2.3.9, 2.3.2 lid 4',
          uitweg: 'Spreek ook de mantelzorger, of kies een onderzoek met een nieuwe melding.',
          veld: 'mantelzorger',
        }
      : undefined,
    leegVeld(o.redenen, 'redenen', 'Schrijf op waarom u deze weg kiest.', 'Awb 3:2, 3:46'),
    snel
      ? leegVeld(
          o.woordenInwoner,
          'woordenInwoner',
          'Schrijf op wat de inwoner zelf zei.',
          'Wmo 2.3.9, 2.3.2 lid 4',
        )
      : undefined,
  ];
}
