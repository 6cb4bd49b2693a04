import type { Datum } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { TotLevering } from './toestand.ts';
import { deelIn, geenDeel, tussen } from './eisen.ts';
import type { Herbeoordeling, LeveringGebeurtenis, Overbruggingsvorm, Stopwoord } from './gebeurtenissen.ts';
import type { Leveringstand } from './stand.ts';
import { metOpvolgers, opvolgerVan, toegekendOp, vindDeel, ZONDER_HULP } from './stand.ts';
import { stopvraag } from './stopbevestiging.ts';

export interface WachtcontactVastleggen {
  readonly soort: 'wachtcontactVastleggen';
  readonly onderdeel: OnderdeelId;
  readonly op: Datum;
  readonly woorden: string;
  /** Of a stop that the provider told of; absent when there is none to ask about. */
  readonly stop?: Stopwoord | undefined;
}
export interface OverbruggingRegelen {
  readonly soort: 'overbruggingRegelen';
  readonly onderdeel: OnderdeelId;
  readonly vorm: Overbruggingsvorm;
  readonly vanaf: Datum;
  readonly totEnMet: Datum | null;
  readonly omschrijving: string;
}
export interface WachtenHerbeoordelen {
  readonly soort: 'wachtenHerbeoordelen';
  readonly onderdeel: OnderdeelId;
  readonly uitkomst: Herbeoordeling;
  readonly toelichting: string;
}
export type WachtOpdracht = WachtcontactVastleggen | OverbruggingRegelen | WachtenHerbeoordelen;

/** What is interrupted is waited for as well. */
export const WACHTEND: readonly Leveringstand[] = [...ZONDER_HULP, 'onderbroken'];
/** Who waits, and who lost the help by word of the provider, is asked. */
export const TE_SPREKEN: readonly Leveringstand[] = [...WACHTEND, 'gestopt'];
export const WACHTLIJST = 'Contractstandaard Wmo 3.7, 3.8';

export const NIEMAND_WACHT = {
  code: 'niemandWacht',
  reden: 'De inwoner wacht niet op hulp.',
  uitweg: 'Kijk bij Levering hoe het nu staat.',
};
const niemandWacht = (t: TotLevering) => geenDeel(t, WACHTEND, NIEMAND_WACHT);

export const WACHT_HIER_NIET = {
  code: 'wachtHierNietOp',
  reden: 'Op deze hulp wacht de inwoner niet.',
  uitweg: 'Kies hulp die nog moet beginnen.',
};
const wachtOp = (t: TotLevering, onderdeel: OnderdeelId) =>
  deelIn(t, onderdeel, WACHTEND, () => WACHT_HIER_NIET);
/** Help that goes over to another: there may lie days between. */
const gaatOver = (t: TotLevering, onderdeel: OnderdeelId) => opvolgerVan(t, onderdeel) !== undefined;

const STOP_NIET_GEVRAAGD: Weigering = {
  code: 'stopNietGevraagd',
  reden: 'De aanbieder meldt dat deze hulp stopt. Er staat niet of dat volgens de inwoner klopt.',
  artikel: 'Wmo 2.3.10',
  uitweg: 'Kies of het klopt. Niet gesproken of niet duidelijk? Kies dan dat u het nog niet weet.',
  veld: 'stop',
};

export function eindigtEerder({
  vanaf,
  totEnMet,
}: Pick<OverbruggingRegelen, 'vanaf' | 'totEnMet'>): Weigering | undefined {
  return totEnMet !== null && totEnMet < vanaf
    ? {
        code: 'overbruggingEindigtEerder',
        reden: 'De laatste dag ligt voor de eerste.',
        artikel: WACHTLIJST,
        uitweg: 'Vul een latere dag in, of laat het leeg.',
        veld: 'totEnMet',
      }
    : undefined;
}

export const wachtHandelingen: Handelingen<WachtOpdracht, TotLevering, LeveringGebeurtenis, LokaleRegels> = {
  wachtcontactVastleggen: {
    titel: 'Contact over de hulp vastleggen',
    artikel: WACHTLIJST,
    rollen: ['klantmanager', 'administratie'],
    mag: (t) => geenDeel(t, TE_SPREKEN, NIEMAND_WACHT, metOpvolgers(t)),
    decide: (o, t, ctx) => {
      const woorden = o.woorden.trim();
      const deel = vindDeel(t, o.onderdeel);
      const vraag = deel && stopvraag(deel);
      const stop = vraag && o.stop;
      if (
        t.levering.wachtcontacten.some(
          (w) => w.onderdeel === o.onderdeel && w.op === o.op && w.woorden === woorden && w.stop === o.stop,
        )
      )
        return tenzij([], () => []);
      return tenzij(
        [
          gaatOver(t, o.onderdeel) ? undefined : deelIn(t, o.onderdeel, TE_SPREKEN, () => WACHT_HIER_NIET),
          tussen(o.op, toegekendOp(t), ctx, 'het besluit is van'),
          leegVeld(
            o.woorden,
            'woorden',
            'Schrijf op wat de inwoner zei, of dat er niet werd opgenomen.',
            WACHTLIJST,
          ),
          vraag === 'nodig' && stop === undefined ? STOP_NIET_GEVRAAGD : undefined,
        ],
        () => [
          {
            soort: 'wachtcontactVastgelegd',
            feiten: { onderdeel: o.onderdeel, op: o.op, ...(stop && { stop }) },
            inhoud: { woorden },
          },
        ],
      );
    },
  },
  overbruggingRegelen: {
    titel: 'Overbrugging regelen',
    artikel: WACHTLIJST,
    rollen: ['klantmanager'],
    mag: (t) => geenDeel(t, WACHTEND, NIEMAND_WACHT, metOpvolgers(t)),
    decide: (o, t, { vandaag: op }) => {
      const omschrijving = o.omschrijving.trim();
      const laatste = t.levering.overbruggingen.findLast((b) => b.onderdeel === o.onderdeel);
      if (
        laatste?.vorm === o.vorm &&
        laatste.omschrijving === omschrijving &&
        laatste.vanaf === o.vanaf &&
        laatste.totEnMet === o.totEnMet
      )
        return tenzij([], () => []);
      return tenzij(
        [
          gaatOver(t, o.onderdeel) ? undefined : wachtOp(t, o.onderdeel),
          eindigtEerder(o),
          leegVeld(o.omschrijving, 'omschrijving', 'Schrijf op wat er is geregeld en met wie.', WACHTLIJST),
        ],
        () => [
          {
            soort: 'overbruggingGeregeld',
            feiten: { onderdeel: o.onderdeel, op, vorm: o.vorm, vanaf: o.vanaf, totEnMet: o.totEnMet },
            inhoud: { omschrijving },
          },
        ],
      );
    },
  },
  wachtenHerbeoordelen: {
    titel: 'Opnieuw kijken of het wachten kan',
    artikel: WACHTLIJST,
    rollen: ['klantmanager'],
    mag: niemandWacht,
    decide: (o, t, { vandaag: op }) => {
      const toelichting = o.toelichting.trim();
      if (
        t.levering.herbeoordelingen.some(
          (h) => h.onderdeel === o.onderdeel && h.op === op && h.toelichting === toelichting,
        )
      )
        return tenzij([], () => []);
      return tenzij(
        [
          wachtOp(t, o.onderdeel),
          leegVeld(
            o.toelichting,
            'toelichting',
            'Schrijf op waarom het wachten wel of niet langer kan.',
            WACHTLIJST,
          ),
        ],
        () => [
          {
            soort: 'wachtenHerbeoordeeld',
            feiten: { onderdeel: o.onderdeel, op, uitkomst: o.uitkomst },
            inhoud: { toelichting },
          },
        ],
      );
    },
  },
};
