import type { Context } from '../kern/decider.ts';
import type { Bekend } from '../kern/herkenbaar.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zonderToestemming } from '../onderzoek/grondslag.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { behandelt } from '../screening/toestand.ts';
import { verteltWie } from '../terugblik/gevaltekst.ts';
import { eis, tekstNodig } from '../toets/eis.ts';
import type { Overlegdeel, Overleggebied, Overleglid } from './gebeurtenissen.ts';
import { grondVoor, hoogstensVoor, overlegregel, toestemmingVoor } from './grond.ts';
import { OVERLEGDEELNAAM, OVERLEGGEBIEDNAAM } from './namen.ts';
import type { Overlegcasus, TotOverleg } from './toestand.ts';
import { toegangVan } from './toegang.ts';

export const TAFEL = 'Wmo 5.3.3, AVG 5 lid 1 onder c';

/** A text for the table or the minutes: something is written, and nobody can be known by it. */
export function anoniem(
  tekst: string,
  veld: string,
  leeg: string | null,
  bekend: readonly Bekend[],
): readonly (Weigering | undefined)[] {
  const herkend = verteltWie(tekst, bekend);
  return [
    leeg === null ? undefined : tekstNodig(tekst, veld, leeg, TAFEL),
    herkend && { ...herkend, artikel: 'Wmo 5.3.3, AVG 4 onder 1', veld },
  ];
}

export interface ToegangInvoer {
  readonly persoon: Overleglid['persoon'];
  readonly delen: readonly Overlegdeel[];
  readonly waarom: string;
}

/** Nothing outside the table of who may be told what, and with consent only where it says so (ADR 0030). */
function tabelEisen(
  { delen }: ToegangInvoer,
  gebied: Overleggebied,
  casus: Overlegcasus,
  t: TotOverleg,
): readonly (Weigering | undefined)[] {
  const teVeel = delen.filter((deel) => !hoogstensVoor(gebied).includes(deel));
  const regel = gebied === 'wmo' ? undefined : overlegregel(gebied);
  return [
    eis(teVeel.length === 0, {
      code: 'deelNietVoorGebied',
      reden: `${teVeel.map((deel) => OVERLEGDEELNAAM[deel]).join('; ')}: dat gaat niet naar ${OVERLEGGEBIEDNAAM[gebied]}.`,
      artikel: `${regel?.artikel ?? 'Wmo 5.3.3'}, AVG 5 lid 1 onder c`,
      uitweg: 'Laat dit weg. De tekst zonder naam leest deze deelnemer al.',
      veld: 'delen',
    }),
    regel?.betreft !== undefined &&
    grondVoor(gebied) === 'toestemming' &&
    toestemmingVoor(gebied, casus, t) === null
      ? zonderToestemming(
          t,
          regel.betreft,
          'Wmo 5.3.3, AVG 7',
          'Leg een toestemming vast die op de dag van het overleg geldt, of bespreek de casus zonder naam.',
          'persoon',
        )
      : undefined,
  ];
}

export function toegangEisen(
  o: ToegangInvoer,
  casus: Overlegcasus,
  t: TotOverleg,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const lid = casus.leden.find(({ persoon }) => persoon === o.persoon);
  const behandelaar = o.persoon === ctx.wie.id || behandelt(t.screening, o.persoon, ctx.vandaag);
  return [
    eis(lid !== undefined, {
      code: 'buitenDeTafel',
      reden: 'Deze collega zit niet aan deze tafel. Buiten het overleg wordt niets gedeeld.',
      artikel: 'Wmo 5.3.3, AVG 5 lid 1 onder b',
      uitweg:
        'Hoort deze collega erbij? Laat de teamleider het overleg aanpassen en breng de casus opnieuw in.',
      veld: 'persoon',
    }),
    eis(!behandelaar, {
      code: 'zietAl',
      reden: 'Deze collega behandelt het dossier zelf en ziet het al.',
      artikel: TAFEL,
      uitweg: 'Kies een andere deelnemer.',
      veld: 'persoon',
    }),
    eis(toegangVan(casus, o.persoon) === undefined, {
      code: 'alGedeeld',
      reden: 'Met deze deelnemer is al iets gedeeld.',
      artikel: TAFEL,
      uitweg: 'Moet het anders? Trek dat eerst in.',
      veld: 'persoon',
    }),
    ...(lid ? tabelEisen(o, lid.gebied, casus, t) : []),
    eis(o.delen.length > 0, {
      code: 'geenDelen',
      reden: 'Er staat niet wat deze deelnemer mag zien.',
      artikel: TAFEL,
      uitweg: 'Kies alleen wat nodig is voor de vraag.',
      veld: 'delen',
    }),
    tekstNodig(
      o.waarom,
      'waarom',
      'Er staat niet waarom het zonder naam niet kan, en wat deze deelnemer daarvoor nodig heeft.',
      TAFEL,
    ),
  ];
}
