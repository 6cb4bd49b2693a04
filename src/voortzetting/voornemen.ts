import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen, plusWeken } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels, Normen } from '../recht/lokaal.ts';
import type { Achterwege } from './achterwege.ts';
import { waaromNietAchterwege } from './achterwege.ts';
import type { Herziengrond, Herziensoort, Hulpwijziging } from './gebeurtenissen.ts';
import type { TotVoortzetting, Voornemen } from './toestand.ts';
import { isAchterwege, openVoornemen, uitgesproken } from './toestand.ts';
import { onbekendOnderdeel } from './weigeringen.ts';
import { alleenBeter, wijzigeisen } from './wijzigen.ts';

export interface HerzieningVoornemen {
  readonly soort: 'herzieningVoornemen';
  readonly herziening: Herziensoort;
  readonly grond: Herziengrond | null;
  readonly onderdelen: readonly OnderdeelId[];
  readonly ingang: Datum;
  /** How each part becomes; empty when help is withdrawn. */
  readonly wordt: readonly Hulpwijziging[];
  /** Nothing changed for the resident, only what the municipality finds. */
  readonly alleenBeleid: boolean;
  readonly gevolg: string;
  readonly motivering: string;
  /** Why it holds from a day that is past. */
  readonly terugwerkend: string;
  /** Null, or not there: the resident is asked first. */
  readonly achterwege?: Achterwege | null;
}

/** A proposal; the law says no number of weeks (Awb 4:8). */
const ZIENSWIJZE_WEKEN = 2;

export function zienswijzeTot(op: Datum, { zienswijzeWeken }: Pick<Normen, 'zienswijzeWeken'>): Datum {
  return plusWeken(op, zienswijzeWeken ?? ZIENSWIJZE_WEKEN);
}

/** Only what the resident could know can be taken back over days that are past. */
const MAG_TERUG: ReadonlySet<Herziengrond> = new Set(['onjuisteGegevens', 'voorwaarden', 'nietGebruikt']);

const GRONDEN = 'Wmo 2.3.10 lid 1';

/** Once sent, the resident reacts to what it said: it does not change under their hands. */
export function alGevraagd(t: TotVoortzetting): Weigering | undefined {
  return openVoornemen(t)?.gevraagd
    ? {
        code: 'voornemenVerstuurd',
        reden: 'Het voornemen is al naar de inwoner gestuurd.',
        artikel: 'Awb 4:8',
        uitweg: 'Wacht op de reactie en beslis, of laat het voornemen vervallen en begin opnieuw.',
      }
    : undefined;
}

export function nietGevraagd(t: TotVoortzetting): Weigering | undefined {
  return openVoornemen(t)?.gevraagd
    ? undefined
    : {
        code: 'zienswijzeNietGevraagd',
        reden: 'De inwoner is nog niet gevraagd wat die van het voornemen vindt.',
        artikel: 'Awb 4:8',
        uitweg: 'Stuur eerst het voornemen en vraag om een reactie.',
      };
}

/** Asked, and the resident said that this is all or the time to react is over; or not asked, for a reason of the law. */
export function nogNietGehoord(t: TotVoortzetting, vandaag: Datum): Weigering | undefined {
  const voornemen = openVoornemen(t);
  if (voornemen && isAchterwege(voornemen)) return undefined;
  return nietGevraagd(t) ?? nogTeReageren(voornemen, vandaag);
}

function nogTeReageren(voornemen: Voornemen | undefined, vandaag: Datum): Weigering | undefined {
  const tot = voornemen?.gevraagd?.uiterlijk;
  if (!voornemen || tot === undefined || vandaag > tot || uitgesproken(voornemen)) return undefined;
  return {
    code: 'zienswijzetermijnLoopt',
    reden: `De inwoner kan nog reageren tot en met ${datumLang(tot)}.`,
    artikel: 'Awb 4:8',
    uitweg:
      'Wacht tot die dag voorbij is. Zegt de inwoner dat dit alles is? Leg dat dan vast bij de reactie.',
  };
}

export function waaromGeenVoornemen(
  o: HerzieningVoornemen,
  t: TotVoortzetting,
  { vandaag, regels }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const terug = o.ingang < vandaag;
  // Not asked: then nothing has to be waited for.
  const tot = o.achterwege ? plusDagen(vandaag, -1) : zienswijzeTot(vandaag, regels.normen);
  const begin = t.besluit.bekendgemaakt?.op;
  return [
    o.grond === null
      ? {
          code: 'grondOntbreekt',
          reden: 'Herzien of intrekken kan alleen op een van de vijf gronden in de wet.',
          artikel: GRONDEN,
          uitweg: 'Kies de grond. Past er geen? Dan blijft het besluit staan.',
          veld: 'grond',
        }
      : undefined,
    o.alleenBeleid
      ? {
          code: 'alleenBeleidGewijzigd',
          reden: 'Alleen nieuw beleid is geen grond om hulp in te trekken of te wijzigen.',
          artikel: `${GRONDEN}, Awb 3:2`,
          uitweg: 'Laat het besluit staan tot het einde. Nieuw beleid geldt bij een nieuwe aanvraag.',
          veld: 'alleenBeleid',
        }
      : undefined,
    onbekendOnderdeel(o.onderdelen, t, begin ?? vandaag),
    ...wijzigeisen(o, t),
    terug && o.grond !== null && !MAG_TERUG.has(o.grond)
      ? {
          code: 'ingangInVerleden',
          reden:
            'Met deze grond kan het niet ingaan op een dag die voorbij is. De inwoner kon dit niet weten.',
          artikel: 'Wmo 2.3.10 lid 2, Awb 3:4',
          uitweg: 'Kies een dag in de toekomst en geef tijd om te wennen.',
          veld: 'ingang',
        }
      : undefined,
    !terug && o.grond !== null && !MAG_TERUG.has(o.grond) && !alleenBeter(o, t)
      ? binnenTermijn(o.ingang, tot, KIES_LATER)
      : undefined,
    o.ingang <= tot && o.grond !== null && MAG_TERUG.has(o.grond) && (terug || !alleenBeter(o, t))
      ? leegVeld(
          o.terugwerkend,
          'terugwerkend',
          `De ingang ligt in het verleden${o.achterwege ? '' : `, of voor het einde van de tijd om te reageren (${datumLang(tot)})`}. Schrijf op waarom, en waaruit blijkt dat de inwoner dit wist.`,
          'Wmo 2.3.10 lid 2, Awb 3:4',
        )
      : undefined,
    ...(o.achterwege ? waaromNietAchterwege(o.achterwege, o.onderdelen, o.herziening, t) : []),
    leegVeld(o.gevolg, 'gevolg', 'Schrijf op wat er voor de inwoner verandert.', 'Awb 3:46, 4:8'),
    leegVeld(o.motivering, 'motivering', 'Schrijf op waarom, met de feiten.', 'Awb 3:46, 4:8'),
  ];
}

const KIES_LATER = 'Kies een dag na het einde van de tijd om te reageren.';

function binnenTermijn(ingang: Datum, tot: Datum, uitweg: string): Weigering | undefined {
  return ingang > tot
    ? undefined
    : {
        code: 'ingangBinnenTermijn',
        reden: `De inwoner kan reageren tot en met ${datumLang(tot)}. Op ${datumLang(ingang)} kan het dan nog niet ingaan.`,
        artikel: 'Awb 4:8, Wmo 2.3.10 lid 2',
        uitweg,
        veld: 'ingang',
      };
}

/** Lain ready so long that the first day would come before the resident can have reacted. */
export function teLaatVerstuurd(
  voornemen: Voornemen,
  t: TotVoortzetting,
  { vandaag, regels }: Context<LokaleRegels>,
): Weigering | undefined {
  return werktTerug(voornemen) || (voornemen.ingang >= vandaag && alleenBeter(voornemen, t))
    ? undefined
    : binnenTermijn(
        voornemen.ingang,
        zienswijzeTot(vandaag, regels.normen),
        'Leg een nieuw voornemen vast met een latere dag. Het komt in de plaats van dit voornemen.',
      );
}

/** On a ground that allows it, and with the reasons in the letter. */
function werktTerug({ grond, terugwerkend }: Voornemen): boolean {
  return MAG_TERUG.has(grond) && terugwerkend.trim() !== '';
}

/** It was to begin later, and that day has gone by while the resident was heard. */
export function ingangVerschoven(
  voornemen: Voornemen,
  { vandaag }: Context<LokaleRegels>,
): Weigering | undefined {
  const { ingang, gevraagd, op } = voornemen;
  // Told in the letter that it reaches back, the day counts that stood in it.
  const verteld = werktTerug(voornemen) && ingang <= (gevraagd?.uiterlijk ?? op);
  return ingang >= vandaag || verteld
    ? undefined
    : {
        code: 'ingangVoorbij',
        reden: `Het voornemen was: vanaf ${datumLang(ingang)}. Die dag is voorbij.`,
        artikel: 'Wmo 2.3.10 lid 2, Awb 3:40',
        uitweg: 'Laat het voornemen vervallen en leg een nieuw voornemen vast met een latere dag.',
      };
}
