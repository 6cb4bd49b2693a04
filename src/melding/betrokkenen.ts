import type { Bsn } from '../kern/bsn.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { BetrokkeneToegelaten } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { MEDEWERKERS } from './lopend.ts';
import type { Betrokkene, TotMelding } from './toestand.ts';
import { haalMelding, lopendeMelding } from './weigeringen.ts';

export interface BetrokkeneToelaten {
  readonly soort: 'betrokkeneToelaten';
  readonly feiten: BetrokkeneToegelaten['feiten'];
  readonly inhoud: BetrokkeneToegelaten['inhoud'];
}

export interface BetrokkeneVerwijderen {
  readonly soort: 'betrokkeneVerwijderen';
  readonly bsn: Bsn;
  /** No reason is owed for taking back consent; an employee writes down who asked. */
  readonly toelichting: string;
}

export const betrokkeneToelaten: Meldinghandeling<BetrokkeneToelaten> = {
  titel: 'Iemand laten meekijken of handelen',
  artikel: 'Wmo 1.1.1 lid 2',
  rollen: ['inwoner', ...MEDEWERKERS],
  mag: lopendeMelding,
  decide: (o, t) =>
    t.melding.betrokkenen.some((b) => b.bsn === o.inhoud.bsn && b.rol === o.feiten.rol)
      ? gelukt([])
      : o.inhoud.bsn === haalMelding(t).inwoner.bsn
        ? geweigerd({
            code: 'isInwonerZelf',
            reden: 'Dit is het burgerservicenummer van de inwoner zelf.',
            artikel: 'Wmo 1.1.1 lid 2',
            uitweg: 'Vul het nummer in van wie meekijkt of handelt.',
            veld: 'bsn',
          })
        : gelukt([{ soort: 'betrokkeneToegelaten', feiten: o.feiten, inhoud: o.inhoud }]),
};

/** Appointed by the court: only the court, or who learns of it, ends that (BW 1:378, 1:431, 1:450). */
const DOOR_RECHTER: readonly Betrokkene['grond'][] = ['curatele', 'bewind', 'mentorschap'];

/** Whom this person may take out: the resident takes back own consent, not a ruling of the court. */
export function verwijderbaar(b: Betrokkene, zelf: boolean): boolean {
  return !zelf || !DOOR_RECHTER.includes(b.grond);
}

function niemandErbij(t: TotMelding): Weigering | undefined {
  return t.melding.betrokkenen.length > 0
    ? undefined
    : {
        code: 'geenBetrokkene',
        reden: 'Er kijkt niemand mee in dit dossier.',
        artikel: 'AVG 7 lid 3',
        uitweg: 'Er is niets te verwijderen.',
      };
}

/** Taking back is as easy as giving, and works at once: also when the dossier is closed (AVG 7 lid 3). */
export const betrokkeneVerwijderen: Meldinghandeling<BetrokkeneVerwijderen> = {
  titel: 'Iemand niet meer laten meekijken',
  artikel: 'AVG 7 lid 3, Wmo 5.3.3',
  rollen: ['inwoner', ...MEDEWERKERS],
  mag: (t) => (t.melding.melding ? niemandErbij(t) : lopendeMelding(t)),
  decide(o, t, ctx) {
    const betrokkene = t.melding.betrokkenen.find((b) => b.bsn === o.bsn);
    // Already gone: nothing happens twice.
    if (!betrokkene) return gelukt([]);
    const zelf = ctx.wie.rol === 'inwoner';
    if (!verwijderbaar(betrokkene, zelf))
      return geweigerd({
        code: 'doorRechterAangewezen',
        reden: `${betrokkene.naam} is door de rechter aangewezen.`,
        artikel: 'BW 1:378, 1:431, 1:450',
        uitweg: 'Is dat veranderd? Bel ons, dan passen wij het aan.',
        veld: 'bsn',
      });
    if (!zelf && o.toelichting.trim() === '')
      return geweigerd({
        code: 'toelichtingOntbreekt',
        reden: 'Schrijf op wie dit vroeg, of waarom deze persoon er niet meer bij mag.',
        artikel: 'Wmo 5.3.3',
        uitweg: 'Vul dit veld in.',
        veld: 'toelichting',
      });
    const { rol, naam, bsn } = betrokkene;
    return gelukt([
      {
        soort: 'betrokkeneVerwijderd',
        feiten: { op: ctx.vandaag, rol },
        inhoud: { naam, bsn, toelichting: o.toelichting },
      },
    ]);
  },
};
