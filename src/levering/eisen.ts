import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Sluitreden } from './gebeurtenissen.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { leveringsdelen, toegekendOp, vindDeel } from './stand.ts';
import type { Opdrachtstand, TotLevering } from './toestand.ts';
import { vindLevering } from './toestand.ts';

export const UITVOERING = 'Wmo 2.6.3';
/** Of the provider only what it needs, and to the provider only what it needs. */
export const VERSTREKKEN = 'Wmo 5.2.1';

/** Who of the municipality keeps the delivery; the provider itself beside them where it is about its own work. */
export const LEVERAARS: readonly Rol[] = ['klantmanager', 'administratie'];
export const OOK_AANBIEDER: readonly Rol[] = [...LEVERAARS, 'aanbieder'];

/** Before there is a decision that was made known, or when nothing was granted, there is nothing to deliver. */
export function nietsTeLeveren(t: TotLevering): Weigering | undefined {
  if (toegekendOp(t) === undefined)
    return {
      code: 'nogGeenBesluitOmTeLeveren',
      reden: 'Er is nog geen besluit bekendgemaakt.',
      artikel: UITVOERING,
      uitweg:
        'Maak eerst het besluit bekend. Is er nu hulp nodig? Tref dan een tijdelijke voorziening (Wmo 2.3.3).',
    };
  return leveringsdelen(t).length > 0 || t.levering.leveringen.length > 0
    ? undefined
    : {
        code: 'nietsToegekend',
        reden: 'In het besluit is geen hulp toegekend.',
        artikel: UITVOERING,
        uitweg: 'Is er weer hulp nodig? Leg een nieuwe melding vast.',
      };
}

/** After: `De hulp gaat niet door: `, for who delivers: that, and no more (Wmo 5.2.1). */
export const SLUITREDEN: Readonly<Record<Sluitreden, string>> = {
  overleden: 'de inwoner is overleden',
  verhuisd: 'de inwoner is verhuisd',
};

/** Died or moved away: no help begins here any more (Wmo 1.2.1). */
export function leveringGesloten({ levering: { gesloten } }: TotLevering): Weigering | undefined {
  return gesloten
    ? {
        code: 'leveringGesloten',
        reden: `De levering is gesloten: ${SLUITREDEN[gesloten.reden]}.`,
        artikel: 'Wmo 1.2.1, 2.3.5',
        uitweg: 'Klopt dat niet? Open de levering dan eerst weer, met de reden.',
      }
    : undefined;
}

/** May this be done while no part stands in one of these? The refusal says what there is instead. */
export function geenDeel(
  t: TotLevering,
  standen: readonly Leveringstand[],
  weigering: Omit<Weigering, 'artikel'>,
  delen: readonly Leveringsdeel[] = leveringsdelen(t),
): Weigering | undefined {
  const niets = nietsTeLeveren(t);
  if (niets) return niets;
  return delen.some(({ stand }) => standen.includes(stand))
    ? undefined
    : { ...weigering, artikel: UITVOERING };
}

export const ONDERDEEL_ONBEKEND: Weigering = {
  code: 'onderdeelNietToegekend',
  reden: 'Dit is niet toegekend.',
  artikel: UITVOERING,
  uitweg: 'Kies hulp die in het besluit is toegekend.',
  veld: 'onderdeel',
};

/** The part, when it stands in one of these; else why not. */
export function deelIn(
  t: TotLevering,
  id: OnderdeelId,
  standen: readonly Leveringstand[],
  anders: (deel: Leveringsdeel) => Omit<Weigering, 'artikel' | 'veld'>,
): Weigering | undefined {
  const deel = vindDeel(t, id);
  if (!deel) return ONDERDEEL_ONBEKEND;
  return standen.includes(deel.stand)
    ? undefined
    : { ...anders(deel), artikel: UITVOERING, veld: 'onderdeel' };
}

/** The assignment, when it stands in one of these and its help did not begin; else why not. */
export function leveringIn(
  t: TotLevering,
  id: OnderdeelId,
  standen: readonly Opdrachtstand[],
): Weigering | undefined {
  const levering = vindLevering(t, id);
  if (levering && standen.includes(levering.stand) && levering.gestartOp === null) return undefined;
  return {
    code: 'leveringKanNiet',
    reden: levering
      ? `Deze opdracht aan ${levering.naam} ${levering.gestartOp !== null ? 'is al begonnen' : `is al ${levering.stand}`}.`
      : 'Deze opdracht is er niet.',
    artikel: UITVOERING,
    uitweg: 'Kijk bij Levering hoe het nu staat.',
    veld: 'levering',
  };
}

/** From a day on, and not after today. */
export function tussen(
  op: Datum,
  vanaf: Datum | undefined,
  { vandaag }: Context<LokaleRegels>,
  waarom: string,
): Weigering | undefined {
  if (op <= vandaag && (vanaf === undefined || vanaf <= op)) return undefined;
  return {
    code: 'dagKanNiet',
    reden:
      op > vandaag
        ? `${datumLang(op)} moet nog komen.`
        : `${datumLang(op)} kan niet: ${waarom} ${datumLang(vanaf ?? vandaag)}.`,
    artikel: UITVOERING,
    uitweg: 'Vul de dag in waarop het echt zo was.',
    veld: 'op',
  };
}
