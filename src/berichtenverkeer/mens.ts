import type { Uitkomst } from '../kern/uitkomst.ts';
import { geweigerd, gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Berichtrij } from './opslag.ts';
import type { Berichtfeit, Berichtstand, Berichtklok, Richting } from './bericht.ts';

type Feiten = Uitkomst<readonly Berichtfeit[]>;

/** Is there anything that a person can settle: something to do, or a clock that runs? */
export function valtAfTeHandelen(stand: Berichtstand): boolean {
  return stand.teDoen.length > 0 || stand.klokken.some(({ tot }) => tot === null);
}

/** A person settles a message in another way, and says how. What it waits for stops with it. */
export function handelAf(stand: Berichtstand, reden: string): Feiten {
  return tenzij(
    [
      leegVeld(reden, 'reden', 'Er staat niet hoe dit is afgehandeld.', 'Omkeer'),
      valtAfTeHandelen(stand)
        ? undefined
        : {
            code: 'nietsOpen',
            reden: 'Bij dit bericht staat niets meer open.',
            artikel: 'Omkeer',
            uitweg: 'Ga terug naar de lijst.',
          },
    ],
    () => [{ soort: 'afgehandeld', reden: reden.trim() }],
  );
}

export interface Klokmelding {
  readonly wat: Berichtklok;
  readonly uitslag: 'goed' | 'afgekeurd';
  /** Rule or code that the return message gives. */
  readonly code: string;
  readonly toelichting: string;
}

/** What was awaited came, or what we owed went. Also after its last day: late is not never. */
export function legKlokVast(stand: Berichtstand, { code, toelichting, ...melding }: Klokmelding): Feiten {
  const klok = stand.klokken.find(({ wat }) => wat === melding.wat);
  return tenzij(
    [
      klok?.tot !== null
        ? {
            code: 'klokLooptNiet',
            reden: 'Hierop wordt niet (meer) gewacht.',
            artikel: melding.wat === 'retour' ? 'iWmo 3.2 OP090' : 'Omkeer',
            uitweg: 'Kijk in de tijdlijn wat al is vastgelegd.',
          }
        : undefined,
      melding.uitslag === 'afgekeurd' && code.trim() === ''
        ? {
            code: 'codeOntbreekt',
            reden: 'Er staat niet op welke regel of code het is afgekeurd.',
            artikel: 'iWmo 3.2 IV028',
            uitweg: 'Neem de code over, bijvoorbeeld 9332 of TR332.',
            veld: 'code',
          }
        : undefined,
    ],
    () => [{ soort: 'voldaan', ...melding, code: code.trim(), toelichting: toelichting.trim() }],
  );
}

/**
 * Would the same bytes be of no use? What was not made, and a 301 that the provider refused: the next one is held against
 * the last that was not refused.
 */
export function moetOpnieuwGemaakt({
  rij: { richting, grootte, soort },
  stand,
}: {
  readonly rij: Pick<Berichtrij, 'richting' | 'grootte' | 'soort'>;
  readonly stand: Pick<Berichtstand, 'retour'>;
}): boolean {
  return richting === 'uit' && (grootte === 0 || (soort === '301' && stand.retour === 'afgekeurd'));
}

/** Is there still something open for which it is made again? Once is enough: then the new message stands in its place. */
export function magOpnieuwMaken(
  bericht: Parameters<typeof moetOpnieuwGemaakt>[0] & { readonly stand: Berichtstand },
) {
  return moetOpnieuwGemaakt(bericht) && valtAfTeHandelen(bericht.stand);
}

/** The same bytes once more. What still has to go needs no second request: then there is nothing to write down. */
export function vraagOpnieuw(
  { richting, grootte }: { readonly richting: Richting; readonly grootte: number },
  stand: Berichtstand,
  sleutel: string,
): Feiten {
  if (richting === 'in' || grootte === 0)
    return geweigerd({
      code: 'nietTeVerzenden',
      reden:
        richting === 'in' ? 'Dit bericht kregen wij; het gaat niet weg.' : 'Dit bericht is niet gemaakt.',
      artikel: 'Omkeer',
      uitweg:
        richting === 'in' ? 'Leg vast dat het retourbericht is verstuurd.' : 'Maak het bericht opnieuw.',
    });
  return gelukt(stand.magAanbieden ? [] : [{ soort: 'opnieuwGevraagd', sleutel }]);
}
