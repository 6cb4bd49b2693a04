import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Contract, Contractfeit, Stopgrond, Stopverzoek } from './register.ts';
import { geldendeStop, vindContractproduct } from './register.ts';

export type Stopopdracht =
  | {
      readonly soort: 'stopVragen';
      readonly voorziening: LokaleCode | null;
      readonly van: Datum;
      readonly tm: Datum | null;
      readonly reden: string;
    }
  | {
      readonly soort: 'stopOpleggen';
      readonly voorziening: LokaleCode | null;
      readonly grond: Stopgrond;
    }
  | { readonly soort: 'stopToestaan'; readonly stop: number; readonly tm: Datum | null }
  | { readonly soort: 'stopWeigeren'; readonly stop: number; readonly reden: string }
  | {
      readonly soort: 'stopOpheffen';
      readonly stop: number;
      /** First day on which new people are taken again. */
      readonly weerVanaf: Datum;
    };

/** Whoever stops taking people asks first, and stops only with consent. */
const STOP = 'contractstandaard Wmo 3.6';

export function besluitOverStop(
  o: Stopopdracht,
  stand: Contract,
  vandaag: Datum,
): Uitkomst<readonly Contractfeit[]> {
  if (o.soort === 'stopVragen') return vragen(o, stand, vandaag);
  if (o.soort === 'stopOpleggen') return opleggen(o, stand, vandaag);
  const verzoek = stand.verzoeken.find(({ nr }) => nr === o.stop);
  if (verzoek === undefined)
    return geweigerd({
      code: 'stopOnbekend',
      reden: 'Dit verzoek om een stop is er niet.',
      artikel: STOP,
      uitweg: 'Kies een verzoek uit de lijst van deze aanbieder.',
    });
  switch (o.soort) {
    case 'stopToestaan':
      return toestaan(o, verzoek, vandaag);
    case 'stopWeigeren':
      return verzoek.antwoord?.soort === 'geweigerd' && verzoek.antwoord.reden === o.reden
        ? gelukt([])
        : tenzij(
            [
              alBeantwoord(verzoek),
              leegVeld(o.reden, 'reden', 'Er staat niet waarom de stop niet mag.', STOP),
            ],
            () => [{ soort: 'stopGeweigerd', stop: verzoek.nr, reden: o.reden }],
          );
    case 'stopOpheffen':
      return opheffen(o, verzoek, vandaag);
  }
}

function vragen(
  { voorziening, van, tm, reden }: Extract<Stopopdracht, { readonly soort: 'stopVragen' }>,
  stand: Contract,
  vandaag: Datum,
): Uitkomst<readonly Contractfeit[]> {
  const zelfde = stand.verzoeken.some(
    (v) =>
      v.antwoord === null &&
      v.voorziening === voorziening &&
      v.van === van &&
      v.tm === tm &&
      v.reden === reden,
  );
  if (zelfde) return gelukt([]);
  const ervoor = stand.verzoeken.find(
    (v) =>
      (v.antwoord === null || geldendeStop(v, vandaag) !== undefined) &&
      (v.voorziening === null || voorziening === null || v.voorziening === voorziening),
  );
  return tenzij(
    [
      leegVeld(reden, 'reden', 'Er staat niet waarom de aanbieder niemand kan aannemen.', STOP),
      nietGeleverd(voorziening, stand),
      van < vandaag
        ? {
            code: 'stopAchteraf',
            reden: 'Een stop kan niet ingaan op een dag die voorbij is: de toestemming gaat eraan vooraf.',
            artikel: STOP,
            uitweg: 'Kies vandaag of later.',
            veld: 'van',
          }
        : undefined,
      eindeVoorBegin(van, tm),
      ervoor
        ? {
            code: 'stopLooptAl',
            reden:
              ervoor.antwoord === null
                ? 'Hierover ligt al een verzoek dat nog geen antwoord heeft.'
                : 'Hiervoor geldt al een stop, of die gaat nog in.',
            artikel: STOP,
            uitweg: ervoor.antwoord === null ? 'Beantwoord dat verzoek eerst.' : 'Hef die stop eerst op.',
            veld: 'voorziening',
          }
        : undefined,
    ],
    () => [
      { soort: 'stopGevraagd', stop: stand.verzoeken.length + 1, voorziening, van, tm, reden, op: vandaag },
    ],
  );
}

/** Needs no request, and holds at once; also beside a request that waits or a stop with an end. */
function opleggen(
  { voorziening, grond }: Extract<Stopopdracht, { readonly soort: 'stopOpleggen' }>,
  stand: Contract,
  vandaag: Datum,
): Uitkomst<readonly Contractfeit[]> {
  const al = stand.verzoeken.some(
    (v) =>
      v.opgelegd === grond &&
      v.voorziening === voorziening &&
      geldendeStop(v, vandaag) !== undefined &&
      !(v.antwoord?.soort === 'toegestaan' && v.antwoord.opgeheven),
  );
  return tenzij([nietGeleverd(voorziening, stand)], () =>
    al ? [] : [{ soort: 'stopOpgelegd', stop: stand.verzoeken.length + 1, voorziening, van: vandaag, grond }],
  );
}

function nietGeleverd(voorziening: LokaleCode | null, stand: Contract): Weigering | undefined {
  return voorziening !== null && !vindContractproduct(stand, voorziening)
    ? {
        code: 'productOnbekend',
        reden: `${stand.gegevens.naam} levert deze voorziening niet.`,
        artikel: STOP,
        uitweg: 'Kies een product van deze aanbieder, of alles.',
        veld: 'voorziening',
      }
    : undefined;
}

function toestaan(
  { tm }: Extract<Stopopdracht, { readonly soort: 'stopToestaan' }>,
  verzoek: Stopverzoek,
  vandaag: Datum,
): Uitkomst<readonly Contractfeit[]> {
  const { antwoord } = verzoek;
  if (antwoord?.soort === 'toegestaan' && !antwoord.opgeheven && antwoord.tm === tm) return gelukt([]);
  const van = verzoek.van < vandaag ? vandaag : verzoek.van;
  return tenzij(
    [
      alBeantwoord(verzoek),
      eindeVoorBegin(van, tm),
      verzoek.tm !== null && (tm === null || tm > verzoek.tm)
        ? {
            code: 'langerDanGevraagd',
            reden: `De aanbieder vroeg een stop tot en met ${datumLang(verzoek.tm)}.`,
            artikel: STOP,
            uitweg: 'Kies die dag of een eerdere. Voor langer vraagt de aanbieder opnieuw.',
            veld: 'tm',
          }
        : undefined,
    ],
    () => [{ soort: 'stopToegestaan', stop: verzoek.nr, van, tm }],
  );
}

function opheffen(
  { weerVanaf }: Extract<Stopopdracht, { readonly soort: 'stopOpheffen' }>,
  verzoek: Stopverzoek,
  vandaag: Datum,
): Uitkomst<readonly Contractfeit[]> {
  const tm = plusDagen(weerVanaf, -1);
  const { antwoord } = verzoek;
  if (antwoord?.soort === 'toegestaan' && antwoord.opgeheven && antwoord.tm === tm) return gelukt([]);
  const stop = geldendeStop(verzoek, vandaag);
  return tenzij(
    [
      stop
        ? undefined
        : {
            code: 'geenStop',
            reden: 'Deze stop geldt niet, dus er is niets op te heffen.',
            artikel: STOP,
            uitweg: 'Kijk bij de stops hoe het verzoek is beantwoord.',
          },
      weerVanaf < vandaag
        ? {
            code: 'opheffenAchteraf',
            reden: 'Tot vandaag gold de stop: dat verandert niet meer.',
            artikel: STOP,
            uitweg: 'Kies vandaag of later.',
            veld: 'weerVanaf',
          }
        : undefined,
      stop?.tm && tm > stop.tm
        ? {
            code: 'stopAlVoorbij',
            reden: `De stop eindigt al na ${datumLang(stop.tm)}.`,
            artikel: STOP,
            uitweg: 'Kies een eerdere dag. Voor langer vraagt de aanbieder een nieuwe stop.',
            veld: 'weerVanaf',
          }
        : undefined,
    ],
    () => [{ soort: 'stopOpgeheven', stop: verzoek.nr, tm }],
  );
}

function alBeantwoord({ antwoord }: Stopverzoek): Weigering | undefined {
  return antwoord === null
    ? undefined
    : {
        code: 'alBeantwoord',
        reden: antwoord.soort === 'toegestaan' ? 'Deze stop is al toegestaan.' : 'Deze stop is al geweigerd.',
        artikel: STOP,
        uitweg:
          antwoord.soort === 'toegestaan'
            ? 'Hef de stop op als die niet meer nodig is.'
            : 'De aanbieder kan opnieuw vragen.',
      };
}

function eindeVoorBegin(van: Datum, tm: Datum | null): Weigering | undefined {
  return tm !== null && tm < van
    ? {
        code: 'eindeVoorBegin',
        reden: `De laatste dag ligt voor ${datumLang(van)}, de eerste dag van de stop.`,
        artikel: STOP,
        uitweg: 'Kies een latere laatste dag, of laat die leeg.',
        veld: 'tm',
      }
    : undefined;
}
