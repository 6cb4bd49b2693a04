import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { trapOp } from './aflopend.ts';
import { bekekenHulp } from './bekijken.ts';
import type { Voortzettingsuitkomst } from './gebeurtenissen.ts';
import type { LopendeHulp } from './hulp.ts';
import { hulpNa } from './hulp.ts';
import type { Heronderzoek, TotVoortzetting } from './toestand.ts';
import { herzieningen } from './toestand.ts';
import { haalHeronderzoek } from './weigeringen.ts';

export interface VoortzettingAfronden {
  readonly soort: 'voortzettingAfronden';
  readonly uitkomst: Voortzettingsuitkomst;
  readonly vervolg: DossierId | null;
  /** What the resident said, or how it was tried to speak to them. */
  readonly contact: string;
  readonly motivering: string;
}

const ARTIKEL = 'Wmo 2.3.9';

/** Each outcome has its own condition: nothing changes without a decision, and nothing ends unseen. */
export function waaromNietAf(
  o: VoortzettingAfronden,
  t: TotVoortzetting,
  c: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  return [...waaromNietDeze(o, t, c), zonderContact(o, haalHeronderzoek(t))];
}

/** Nothing is closed over the head of the resident; who was changed or withdrawn from, was heard (Awb 4:8). */
function zonderContact(
  { uitkomst, contact }: VoortzettingAfronden,
  { beoordeeld }: Heronderzoek,
): Weigering | undefined {
  return uitkomst === 'gewijzigd' || (beoordeeld?.gesprokenOp ?? null) !== null
    ? undefined
    : leegVeld(
        contact,
        'contact',
        'Er staat niet dat de inwoner is gesproken, of dat u dat probeerde.',
        'Wmo 2.3.9, 2.3.2 lid 4',
      );
}

function waaromNietDeze(
  o: VoortzettingAfronden,
  t: TotVoortzetting,
  { vandaag, regels }: Context<LokaleRegels>,
): readonly Weigering[] {
  const heronderzoek = haalHeronderzoek(t);
  const bekeken = bekekenHulp(heronderzoek, hulpNa(t, vandaag), regels);
  const fout = (code: string, reden: string, artikel: string, uitweg: string, veld = 'uitkomst') => [
    { code, reden, artikel, uitweg, veld },
  ];
  switch (o.uitkomst) {
    case 'ongewijzigd': {
      if (heronderzoek.beoordeeld === null)
        return fout(
          'nietBeoordeeld',
          'Er is niet vastgelegd dat genoeg bekend is en dat de hulp nog past.',
          ARTIKEL,
          'Leg dat eerst vast, of ga verder met een nieuwe melding.',
        );
      const looptDoor = bekeken;
      const eindigt = looptDoor.find((hulp) => looptAf(hulp, vandaag, regels));
      return eindigt || looptDoor.length === 0
        ? fout(
            'eindeBlijft',
            eindigt?.einde
              ? `Zonder nieuw besluit stopt hulp op ${datumLang(eindigt.einde)}. Ongewijzigd laten verlengt niets.`
              : 'De hulp is al gestopt. Ongewijzigd laten verlengt niets.',
            'Wmo 2.3.5 lid 2, Awb 3:40',
            'Kies een nieuwe melding (ook bij telefonisch verlengen volgt een besluit), of stoppen.',
          )
        : [];
    }
    case 'nieuweMelding':
      return o.vervolg === null
        ? fout(
            'vervolgOntbreekt',
            'Er staat niet in welk dossier het verdergaat.',
            'Wmo 2.3.2 lid 1, 2.3.9',
            'Leg de nieuwe melding vast en vul het nummer van dat dossier in.',
            'vervolg',
          )
        : [];
    case 'gewijzigd':
      return herzieningen(t).some(
        ({ op, onderdelen }) =>
          op >= heronderzoek.op && (heronderzoek.onderdelen?.some((id) => onderdelen.includes(id)) ?? true),
      )
        ? []
        : fout(
            'eerstBesluit',
            'De hulp is niet gewijzigd: er is geen besluit genomen.',
            'Wmo 2.3.10, Awb 4:8',
            'Leg het voornemen vast, vraag de inwoner wat die ervan vindt en neem dan een besluit.',
          );
    case 'stopt':
      return bekeken.every(({ einde }) => einde !== null)
        ? []
        : fout(
            'stoptNietVanzelf',
            'Er loopt hulp zonder laatste dag. Die stopt niet vanzelf.',
            'Wmo 2.3.10, Awb 4:8',
            'Neem een besluit om in te trekken, of leg vast dat de inwoner zelf wil stoppen.',
          );
  }
}

/** So near its own last day that something must be decided before it; withdrawn and stopped help was decided on. */
function looptAf({ einde, waardoor }: LopendeHulp, vandaag: Datum, regels: LokaleRegels): boolean {
  if (einde === null || (waardoor !== null && waardoor !== 'gewijzigd')) return false;
  const trap = trapOp(einde, vandaag, regels);
  return trap !== undefined && trap !== 'vroeg';
}
