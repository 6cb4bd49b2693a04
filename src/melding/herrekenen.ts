import { datumLang } from '../kern/datum.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { GELIJKGESTELD } from '../recht/kalender.ts';
import type { TermijnHerrekend } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import type { MeldingToestand } from './toestand.ts';
import { lopendeMelding } from './weigeringen.ts';

type Feiten = TermijnHerrekend['feiten'];

/** The terms of later steps too: which ones moved comes in as values. */
export interface TermijnenHerrekenen {
  readonly soort: 'termijnenHerrekenen';
  readonly dag: Feiten['dag'];
  readonly besluit: string;
  readonly wijzigingen: readonly Pick<Feiten, 'termijn' | 'van' | 'naar'>[];
}

function alVastgelegd({ herrekend }: MeldingToestand, nieuw: Feiten): boolean {
  return herrekend.some(
    (h) => h.termijn === nieuw.termijn && h.van === nieuw.van && h.naar === nieuw.naar && h.dag === nieuw.dag,
  );
}

/** Done by the system when the calendar changed; the reason stands in the file. */
export const termijnenHerrekenen: Meldinghandeling<TermijnenHerrekenen> = {
  titel: 'Termijnen opnieuw berekenen',
  artikel: 'Atw 3 lid 3',
  rollen: ['systeem'],
  mag: lopendeMelding,
  decide: ({ dag, besluit, wijzigingen }, t, ctx) =>
    tenzij(
      [
        ctx.regels.kalender.vrijeDag(dag) === GELIJKGESTELD
          ? undefined
          : {
              code: 'dagNietGelijkgesteld',
              reden: `${datumLang(dag)} is niet gelijkgesteld met een feestdag.`,
              artikel: 'Atw 3 lid 3',
              uitweg: 'Laat de beheerder de dag eerst aan de kalender toevoegen.',
              veld: 'dag',
            },
        leegVeld(besluit, 'besluit', 'Zeg welk koninklijk besluit de dag gelijkstelt.', 'Atw 3 lid 3'),
      ],
      () =>
        wijzigingen
          .filter(({ van, naar }) => van !== naar)
          .map(({ termijn, van, naar }) => ({ termijn, van, naar, dag }))
          .filter((feiten) => !alVastgelegd(t.melding, feiten))
          .map((feiten) => ({ soort: 'termijnHerrekend', feiten, inhoud: { besluit } })),
    ),
};
