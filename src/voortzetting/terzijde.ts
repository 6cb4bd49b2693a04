import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { VoortzettingGebeurtenis } from './gebeurtenissen.ts';
import type { TotVoortzetting, Wijziging } from './toestand.ts';
import { onbekekenWijzigingen, openHeronderzoek } from './toestand.ts';

/** Read, and no reason to look again at the help; who told it hears why (Awb 3:2, Wmo 2.3.9). */
export interface WijzigingTerzijdeLeggen {
  readonly soort: 'wijzigingTerzijdeLeggen';
  readonly wijziging: OnderdeelId;
  readonly reden: string;
  /** For the resident, when the resident told it; else nobody reads it. */
  readonly antwoord: string;
}

const ARTIKEL = 'Wmo 2.3.8, 2.3.9';

export function terzijdeLeggen(
  rollen: readonly Rol[],
): Handeling<WijzigingTerzijdeLeggen, TotVoortzetting, VoortzettingGebeurtenis, LokaleRegels> {
  return {
    titel: 'Verandering terzijde leggen',
    artikel: ARTIKEL,
    rollen,
    mag: (t) => (t.voortzetting.wijzigingen.length === 0 ? NIETS_GEMELD : wordtBekeken(t)),
    decide: (o, t, { vandaag }) => {
      const wijziging = t.voortzetting.wijzigingen.find(({ id }) => id === o.wijziging);
      // Put aside before: it stays as it was answered then.
      if (wijziging?.terzijde) return tenzij([], () => []);
      return tenzij(
        [
          wijziging ? alBekeken(wijziging, t) : ONBEKEND,
          leegVeld(
            o.reden,
            'reden',
            'Schrijf op waarom niet opnieuw naar de hulp gekeken hoeft te worden.',
            'Awb 3:2, 3:46',
          ),
          wijziging && teBeantwoorden(wijziging)
            ? leegVeld(
                o.antwoord,
                'antwoord',
                'De inwoner gaf dit zelf door. Schrijf op wat u antwoordt.',
                'Awb 3:2',
              )
            : undefined,
        ],
        () =>
          wijziging
            ? [
                {
                  soort: 'situatiewijzigingTerzijdeGelegd',
                  feiten: { wijziging: wijziging.id, op: vandaag },
                  inhoud: {
                    reden: o.reden.trim(),
                    antwoord: teBeantwoorden(wijziging) ? o.antwoord.trim() : '',
                  },
                },
              ]
            : [],
      );
    },
  };
}

/** Only the resident reads the answer; another is rung up, and not told how it is with the resident. */
export function teBeantwoorden({ door }: Pick<Wijziging, 'door'>): boolean {
  return door === 'inwoner';
}

function wordtBekeken(t: TotVoortzetting): Weigering | undefined {
  const open = openHeronderzoek(t);
  return (
    open && {
      code: 'wordtAlBekeken',
      reden: `Er loopt een heronderzoek sinds ${datumLang(open.op)}. Daarin kijkt u ook hiernaar.`,
      artikel: ARTIKEL,
      uitweg: 'Rond het heronderzoek af, met de uitkomst.',
    }
  );
}

function alBekeken(wijziging: Wijziging, t: TotVoortzetting): Weigering | undefined {
  return onbekekenWijzigingen(t).includes(wijziging)
    ? undefined
    : {
        code: 'alBekeken',
        reden: 'Naar deze verandering is al gekeken in een heronderzoek.',
        artikel: ARTIKEL,
        uitweg: 'U hoeft niets meer te doen.',
        veld: 'wijziging',
      };
}

const ONBEKEND: Weigering = {
  code: 'wijzigingOnbekend',
  reden: 'Deze verandering staat niet in het dossier.',
  artikel: ARTIKEL,
  uitweg: 'Kies een verandering uit de lijst.',
  veld: 'wijziging',
};

const NIETS_GEMELD: Weigering = {
  code: 'geenWijziging',
  reden: 'Er is geen verandering doorgegeven.',
  artikel: ARTIKEL,
  uitweg: 'Hoorde u van een verandering? Leg die eerst vast.',
};
