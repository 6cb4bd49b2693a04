import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { INWONERS } from '../melding/lopend.ts';
import { eersteOntvangst, lopendeMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type {
  BerichtOntvangen,
  Berichtschrijver,
  BerichtVerstuurd,
  Berichtweg,
  ContactGebeurtenis,
  Draad,
} from './gebeurtenissen.ts';
import { BERICHTSCHRIJVERS } from './gebeurtenissen.ts';
import type { TotContact } from './toestand.ts';
import { openBerichten } from './toestand.ts';

export type SchrijfOpdracht =
  | { readonly soort: 'berichtSchrijven'; readonly tekst: string }
  | {
      readonly soort: 'berichtVastleggen';
      readonly ontvangenOp: Datum;
      readonly weg: Exclude<Berichtweg, 'portaal'>;
      readonly van: Berichtschrijver;
      readonly tekst: string;
      /** What was said at once; empty: it still needs an answer. */
      readonly antwoord: string;
    };

/** Who answers the telephone or the door, and who decides on an objection, hears things as well. */
const OPTEKENAARS: readonly Rol[] = ['screener', 'klantmanager', 'administratie', 'teamleider', 'jurist'];

export const LEEG = 'Schrijf op wat er gezegd is.';
/** Administrative law has no article on a plain question: careful and within reason (Awb 3:2, 2:1). */
export const ZORGVULDIG = 'Awb 3:2';

/** Messages are one series, whoever wrote them: BT1, BT2, … */
export function volgendBericht(t: TotContact, verder = 0): OnderdeelId {
  return volgendOnderdeel('BT', t.contact.berichten.length + verder);
}

function ontvangen(feiten: BerichtOntvangen['feiten'], tekst: string): BerichtOntvangen {
  return { soort: 'berichtOntvangen', feiten, inhoud: { tekst: tekst.trim() } };
}

export function verstuurd(feiten: BerichtVerstuurd['feiten'], tekst: string): BerichtVerstuurd {
  return { soort: 'berichtVerstuurd', feiten, inhoud: { tekst: tekst.trim() } };
}

/** The same words again, and nothing was said in between: sent twice. */
function alGezegd(t: TotContact, nieuw: { draad: Draad; van: string; op: Datum; tekst: string }): boolean {
  const laatste = t.contact.berichten.findLast(({ draad }) => draad === nieuw.draad);
  return laatste?.van === nieuw.van && laatste.op === nieuw.op && laatste.tekst === nieuw.tekst.trim();
}

export const schrijfHandelingen: Handelingen<SchrijfOpdracht, TotContact, ContactGebeurtenis, LokaleRegels> =
  {
    berichtSchrijven: {
      titel: 'Bericht aan de gemeente',
      artikel: ZORGVULDIG,
      rollen: INWONERS,
      mag: lopendeMelding,
      decide: ({ tekst }, t, { wie, vandaag: op }) =>
        tenzij([leegVeld(tekst, 'tekst', 'Uw bericht is nog leeg.', ZORGVULDIG)], () => {
          const van = BERICHTSCHRIJVERS.find((rol) => rol === wie.rol) ?? 'inwoner';
          const draad = van === 'mantelzorger' ? wie.id : 'inwoner';
          return alGezegd(t, { draad, van, op, tekst })
            ? []
            : [ontvangen({ id: volgendBericht(t), op, weg: 'portaal', van }, tekst)];
        }),
    },

    berichtVastleggen: {
      titel: 'Bericht van de inwoner vastleggen',
      artikel: ZORGVULDIG,
      rollen: OPTEKENAARS,
      mag: lopendeMelding,
      decide: (o, t, ctx) => {
        const { ontvangenOp: op, weg, van, tekst } = o;
        const draad: Draad = van === 'mantelzorger' ? 'mantelzorger' : 'inwoner';
        // With an answer two were written, the answer last.
        const eerder = t.contact.berichten.some(
          (b) =>
            b.draad === draad && b.van === van && b.op === op && b.weg === weg && b.tekst === tekst.trim(),
        );
        const mis = [
          ongeldigeOntvangst(op, ctx.vandaag),
          voorMelding(op, t),
          leegVeld(tekst, 'tekst', LEEG, ZORGVULDIG),
        ];
        return eerder && mis.every((w) => w === undefined)
          ? gelukt([])
          : tenzij(mis, () => opgetekend(o, t, draad));
      },
    },
  };

/** Said and answered on the spot is one talk: other questions that are open stay open. */
function opgetekend(
  { ontvangenOp: op, weg, van, tekst, antwoord }: Extract<SchrijfOpdracht, { soort: 'berichtVastleggen' }>,
  t: TotContact,
  aan: Draad,
): readonly ContactGebeurtenis[] {
  const id = volgendBericht(t);
  const erbij = ontvangen({ id, op, weg, van }, tekst);
  return antwoord.trim() === ''
    ? [erbij]
    : [erbij, verstuurd({ id: volgendBericht(t, 1), op, weg, aan, antwoordOp: [id] }, antwoord)];
}

function voorMelding(op: Datum, t: TotContact): Weigering | undefined {
  const begin = eersteOntvangst(t.melding);
  return begin === undefined || op >= begin
    ? undefined
    : {
        code: 'berichtVoorMelding',
        reden: `De melding is van ${datumLang(begin)}. Een bericht over deze hulpvraag kan niet ouder zijn.`,
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Vul de dag in waarop het bericht echt binnenkwam.',
        veld: 'ontvangenOp',
      };
}

/** Nobody waits for an answer. */
export function nietsOpen(t: TotContact): Weigering | undefined {
  return openBerichten(t).length > 0
    ? undefined
    : {
        code: 'geenOpenBericht',
        reden: 'Er is geen bericht dat op antwoord wacht.',
        artikel: ZORGVULDIG,
        uitweg: 'U hoeft niets te doen. Zelf een bericht sturen kan altijd.',
      };
}
