import { createHash } from 'node:crypto';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { OnderdeelId, Vingerafdruk } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import type {
  GesprekGevoerd,
  Gesprekspunt,
  LeefgebiedOordeel,
  OplossingOverwogen,
} from '../onderzoek/gebeurtenissen.ts';
import type { Gespreksvorm } from '../onderzoek/gespreksvorm.ts';
import { GESPREKSPUNTEN } from '../onderzoek/gebeurtenissen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Verslagdeel, VerslagVerzonden } from '../verslag/gebeurtenissen.ts';
import { stelVerslagOp } from '../verslag/opstellen.ts';
import type { TotVerslag } from '../verslag/toestand.ts';
import type { Opdracht } from './bouwstenen.ts';
import { code } from './spelersrol.ts';

/** Half past ten or half past eleven in the morning, Dutch time. */
function ochtend(dag: Datum): Tijdstip {
  return tijdstip(`${dag}T09:30:00Z`);
}

export function gesprekPlannen(
  op: Datum,
  plaats: string,
  toelichting: string,
  vorm: Gespreksvorm = 'huisbezoek',
): Opdracht<'gesprekPlannen'> {
  return {
    soort: 'gesprekPlannen',
    begin: ochtend(op),
    duurMinuten: vorm === 'telefonisch' ? 30 : 90,
    vorm,
    tolk: false,
    plaats,
    toelichting,
  };
}

/** Points that are told rather than asked, when a case says nothing else about them. */
const VERTELD: Partial<Readonly<Record<Gesprekspunt, string>>> = {
  criteria:
    'Wij legden uit dat een maatwerkvoorziening er is voor wat iemand niet zelf, met hulp van anderen of met een algemene voorziening kan oplossen.',
  eigenBijdrage: 'Wij legden uit dat het CAK een vast bedrag per maand vraagt voor het hele huishouden.',
  privacy: 'Wij legden uit wat wij vastleggen, wie dat mag zien en hoe lang wij het bewaren.',
  pgb: 'Wij legden zorg in natura en het pgb uit. De voorkeur is dat de gemeente een aanbieder regelt.',
  collectieveVoorzieningen: 'Collectief vervoer, de zorgverzekering en de Wlz zijn besproken.',
};

type Oordeel = LeefgebiedOordeel['oordeel'];

/** What came out of one conversation at the kitchen table. */
export interface Gesprekstof {
  readonly vraagAchterDeVraag: string;
  readonly punten: Partial<Readonly<Record<Gesprekspunt, string>>>;
  /** Domains not named go well. */
  readonly leefgebieden: Partial<
    Readonly<
      Record<Leefgebied, readonly [oordeel: Oordeel, situatie: string, gaatGoed: string, wens: string]>
    >
  >;
  readonly aanwezigen?: GesprekGevoerd['feiten']['aanwezigen'];
  readonly wieErWaren?: string;
  readonly vorm?: Gespreksvorm;
  /** Points that do not apply; the text says why. */
  readonly nvt?: readonly Gesprekspunt[];
}

/** @param gesprek the appointment that took place, or null. */
export function gesprek(
  op: Datum,
  gesprekId: OnderdeelId | null,
  stof: Gesprekstof,
  persoonlijkPlanBesproken: 'ja' | 'geenPlan' = 'geenPlan',
): Opdracht<'gesprekVastleggen'> {
  const nvt = stof.nvt ?? [];
  return {
    soort: 'gesprekVastleggen',
    gesprek: gesprekId,
    feiten: {
      op,
      vorm: stof.vorm ?? 'huisbezoek',
      vooronderzoekVerteld: true,
      persoonlijkPlanBesproken,
      punten: GESPREKSPUNTEN.map((punt) => ({
        punt,
        status: nvt.includes(punt) ? 'nietVanToepassing' : 'besproken',
      })),
      leefgebieden: LEEFGEBIEDEN.map((gebied) => ({
        gebied,
        oordeel: stof.leefgebieden[gebied]?.[0] ?? 'gaatGoed',
      })),
      aanwezigen: stof.aanwezigen ?? ['inwoner'],
    },
    inhoud: {
      aanwezigenToelichting: stof.wieErWaren ?? '',
      vraagAchterDeVraag: stof.vraagAchterDeVraag,
      punten: GESPREKSPUNTEN.map((punt) => ({ punt, tekst: stof.punten[punt] ?? VERTELD[punt] ?? '' })),
      leefgebieden: LEEFGEBIEDEN.flatMap((gebied) => {
        const over = stof.leefgebieden[gebied];
        return over ? [{ gebied, situatie: over[1], gaatGoed: over[2], wens: over[3] }] : [];
      }),
    },
  };
}

export const EERSTE_GESPREK: OnderdeelId = volgendOnderdeel('G', 0);

export function oplossing(
  oplossingsoort: OplossingOverwogen['feiten']['oplossingsoort'],
  passend: OplossingOverwogen['feiten']['passend'],
  tekst: string,
  voorziening: string | null = null,
): Opdracht<'oplossingOverwegen'> {
  return {
    soort: 'oplossingOverwegen',
    oplossingsoort,
    passend,
    tekst,
    voorziening: voorziening === null ? null : code(voorziening),
  };
}

/** The report as composed from the dossier; `herschreven` are the parts the klantmanager put in other words. */
export function verslag(
  t: TotVerslag,
  regels: LokaleRegels,
  dag: Datum,
  advies: VerslagVerzonden['feiten']['advies'],
  herschreven: Partial<Readonly<Record<Verslagdeel, string>>> = {},
): Opdracht<'verslagVerzenden'> {
  const delen = stelVerslagOp(t, regels, dag)
    .map(({ deel, tekst }) => ({ deel, tekst: herschreven[deel] ?? tekst }))
    .filter(({ tekst }) => tekst.trim() !== '');
  const vingerafdruk = createHash('sha256')
    .update(JSON.stringify([advies, delen]))
    .digest('hex') as Vingerafdruk;
  return { soort: 'verslagVerzenden', delen, advies, vingerafdruk, redenNieuweUitgave: '' };
}
