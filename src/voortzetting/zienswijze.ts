import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { Zienswijzevorm } from './gebeurtenissen.ts';
import type { TotVoortzetting, Voornemen } from './toestand.ts';
import { ongeldigeDag } from './weigeringen.ts';

export interface ZienswijzeVastleggen {
  readonly soort: 'zienswijzeVastleggen';
  readonly op: Datum;
  readonly vorm: Zienswijzevorm;
  readonly tekst: string;
  /** Whether the resident wants to say more; null when not asked. */
  readonly nogMeer: boolean | null;
}

export function waaromGeenZienswijze(
  { op, vorm, tekst, nogMeer }: Omit<ZienswijzeVastleggen, 'soort'>,
  { gevraagd }: Voornemen,
  c: { readonly t: TotVoortzetting; readonly vandaag: Datum },
): readonly (Weigering | undefined)[] {
  const geenBehoefte = vorm === 'geenBehoefte';
  return [
    ongeldigeDag(op, 'op', c),
    gevraagd && op < gevraagd.op ? voorVersturen(op, gevraagd.op) : undefined,
    leegVeld(
      tekst,
      'tekst',
      geenBehoefte
        ? 'Schrijf op met welke woorden de inwoner zei niet te willen reageren.'
        : 'Schrijf op wat de inwoner ervan vindt.',
      geenBehoefte ? 'Awb 4:8' : 'Awb 4:9',
    ),
    nogMeer === null && !geenBehoefte
      ? {
          code: 'nogMeerOntbreekt',
          reden: 'Er staat niet of de inwoner nog meer wil zeggen.',
          artikel: 'Awb 4:8',
          uitweg: 'Vraag het, en kies ja of nee. Weet u het niet? Kies ja: dan loopt de tijd door.',
          veld: 'nogMeer',
        }
      : undefined,
  ];
}

/** What was said before the letter was not about what stands in it. */
function voorVersturen(op: Datum, verstuurd: Datum): Weigering {
  return {
    code: 'reactieVoorVersturen',
    reden: `Het voornemen is op ${datumLang(verstuurd)} verstuurd. Een reactie van ${datumLang(op)} kan daar niet over gaan.`,
    artikel: 'Awb 4:8',
    uitweg: 'Vul de dag in waarop de inwoner op de brief reageerde.',
    veld: 'op',
  };
}
