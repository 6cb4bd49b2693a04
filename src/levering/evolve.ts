import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type {
  AndereAanbiederAangeboden,
  LeveringGebeurtenis,
  OverbruggingAangeboden,
  WachtcontactVastgelegd,
} from './gebeurtenissen.ts';
import { ONBESLIST } from './gebeurtenissen.ts';
import type { Levering, LeveringToestand, Verloop } from './toestand.ts';
import { zelfdeOverbrugging } from './toestand.ts';

export function evolveLevering(t: LeveringToestand, g: Vastgelegd<LeveringGebeurtenis>): LeveringToestand {
  switch (g.soort) {
    case 'leveringOpgedragen':
      return {
        ...t,
        leveringen: [
          ...t.leveringen,
          {
            id: g.feiten.id,
            opdracht: g.feiten,
            naam: g.inhoud.naam,
            toelichting: g.inhoud.toelichting,
            stand: 'opgedragen',
            sinds: g.feiten.op,
            weigerreden: null,
            terzijde: false,
            antwoord: '',
            antwoordDoor: null,
            verwachteStart: null,
            verzet: null,
            gestartOp: null,
            gestoptOp: null,
            opvolging: g.feiten.opvolgt
              ? { ...g.feiten.opvolgt, sinds: g.feiten.op, woorden: g.inhoud.woorden ?? '' }
              : null,
            voortgang: [],
          },
        ],
      };
    case 'leveringAangenomen':
      return metLevering(t, g.feiten.levering, ({ opvolging }) => ({
        stand: 'aangenomen',
        sinds: g.feiten.op,
        opvolging: opvolging && { ...opvolging, sinds: g.feiten.op },
        verwachteStart: g.feiten.verwachteStart,
        antwoord: g.inhoud.toelichting,
        antwoordDoor: g.door.rol,
      }));
    case 'leveringGeweigerd':
      return metLevering(t, g.feiten.levering, () => ({
        stand: 'geweigerd',
        sinds: g.feiten.op,
        weigerreden: g.feiten.reden,
        antwoord: g.inhoud.toelichting,
        antwoordDoor: g.door.rol,
      }));
    case 'leveringIngetrokken':
      return metLevering(t, g.feiten.levering, ({ stand }) =>
        stand === 'geweigerd'
          ? { terzijde: true }
          : { stand: 'ingetrokken', sinds: g.feiten.op, antwoord: g.inhoud.reden, antwoordDoor: g.door.rol },
      );
    case 'opvolgingVerzet': {
      const { laatsteDag, begin, op: sinds } = g.feiten;
      return metLevering(t, g.feiten.levering, ({ opvolging, stand, verwachteStart }) => ({
        opvolging: opvolging && { ...opvolging, laatsteDag, begin, sinds },
        verwachteStart: stand === 'aangenomen' ? begin : verwachteStart,
      }));
    }
    case 'startVerwacht':
      return metLevering(t, g.feiten.levering, ({ opvolging }) => ({
        verwachteStart: g.feiten.verwachteStart,
        opvolging: opvolging && { ...opvolging, sinds: g.feiten.op },
        verzet: { op: g.feiten.op, woorden: g.inhoud.toelichting, door: g.door.rol },
      }));
    case 'voortgangGemeld':
      return metLevering(t, g.feiten.levering, ({ voortgang }) => ({
        voortgang: [...voortgang, { ...g.feiten, ...g.inhoud, door: g.door.rol }],
      }));
    case 'hulpGestart':
      return gestart(t, g.feiten);
    case 'hulpGestopt':
      return {
        ...(g.feiten.levering === null
          ? t
          : metLevering(t, g.feiten.levering, () => ({ gestoptOp: g.feiten.op }))),
        verloop: t.verloop.map((v) =>
          v.onderdeel === g.feiten.onderdeel
            ? {
                ...v,
                gestopt: {
                  ...g.feiten,
                  ...g.inhoud,
                  door: g.door.rol,
                  opdrachten: t.leveringen.length,
                  inwoner: null,
                },
              }
            : v,
        ),
      };
    case 'wachtcontactVastgelegd':
      return {
        ...t,
        wachtcontacten: [...t.wachtcontacten, { ...g.feiten, ...g.inhoud }],
        zelfBeantwoord: t.zelfBeantwoord.filter(({ onderdeel }) => onderdeel !== g.feiten.onderdeel),
        verloop: t.verloop.map((v) => (v.onderdeel === g.feiten.onderdeel ? besproken(v, g.feiten) : v)),
      };
    case 'overbruggingGeregeld':
      return { ...t, overbruggingen: [...t.overbruggingen, { ...g.feiten, ...g.inhoud }] };
    case 'wachtenHerbeoordeeld':
      return { ...t, herbeoordelingen: [...t.herbeoordelingen, { ...g.feiten, ...g.inhoud }] };
    case 'andereAanbiederAangeboden': {
      const { levering, aanbieder } = g.feiten;
      const laatste = t.aangeboden.findLast((a) => a.levering === levering);
      const volgnr = volgnummer(t.aangeboden, laatste?.aanbieder === aanbieder ? laatste : undefined);
      return {
        ...t,
        aangeboden: [...t.aangeboden, { ...g.feiten, ...g.inhoud, door: g.door.rol, volgnr }],
        zelfBeantwoord: beantwoord(t, g),
      };
    }
    case 'overbruggingAangeboden': {
      const aanbod = { ...g.feiten, ...g.inhoud, door: g.door.rol };
      const laatste = t.overbruggingsaanbod.findLast(({ onderdeel }) => onderdeel === aanbod.onderdeel);
      const volgnr = volgnummer(
        t.overbruggingsaanbod,
        laatste && zelfdeOverbrugging(laatste, aanbod) ? laatste : undefined,
      );
      return {
        ...t,
        overbruggingsaanbod: [...t.overbruggingsaanbod, { ...aanbod, volgnr }],
        zelfBeantwoord: beantwoord(t, g),
      };
    }
    case 'leveringGesloten':
      return { ...t, gesloten: { ...g.feiten, ...g.inhoud } };
    case 'leveringHeropend':
      return { ...t, gesloten: null, verloop: t.verloop.map((v) => weerOpen(v, t.gesloten, g.feiten.op)) };
  }
}

/** What stopped by closing was interrupted: from that day somebody asks whether it goes on. */
function weerOpen(v: Verloop, gesloten: LeveringToestand['gesloten'], op: Datum): Verloop {
  const { gestopt } = v;
  return gestopt && gestopt.reden === gesloten?.reden && gestopt.op === gesloten.op
    ? { ...v, gestopt: { ...gestopt, reden: 'tijdelijk', hervattenOp: op } }
    : v;
}

/** What the resident says of the stop; to have spoken about it without saying so, was to confirm it. */
function besproken(v: Verloop, { stop, op }: WachtcontactVastgelegd['feiten']): Verloop {
  const { gestopt } = v;
  if (!gestopt || stop === 'nogNiet') return v;
  const vanzelf = gestopt.inwoner === null && op >= gestopt.op ? 'klopt' : gestopt.inwoner;
  return { ...v, gestopt: { ...gestopt, inwoner: stop ?? vanzelf } };
}

const ZELF: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];

/** An answer is about what lies there, and `call me` leaves it there; anything else is another offer. */
function volgnummer(
  aangeboden: LeveringToestand['aangeboden'] | LeveringToestand['overbruggingsaanbod'],
  zelfde: Pick<LeveringToestand['aangeboden'][number], 'wens' | 'volgnr'> | undefined,
): number {
  return zelfde && ONBESLIST.includes(zelfde.wens) ? zelfde.volgnr : aangeboden.length;
}

/** What staff record about an offer, they said to the resident themselves; what they only put on the page, they did not. */
function beantwoord(
  { zelfBeantwoord }: LeveringToestand,
  g: Vastgelegd<AndereAanbiederAangeboden | OverbruggingAangeboden>,
): LeveringToestand['zelfBeantwoord'] {
  const { onderdeel, op, wens } = g.feiten;
  if (g.soort === 'overbruggingAangeboden' && wens === 'denktNa') return zelfBeantwoord;
  const anders = zelfBeantwoord.filter((z) => z.onderdeel !== onderdeel);
  return ZELF.includes(g.door.rol) ? [...anders, { onderdeel, op }] : anders;
}

function metLevering(
  t: LeveringToestand,
  id: OnderdeelId,
  verandering: (levering: Levering) => Partial<Levering>,
): LeveringToestand {
  return {
    ...t,
    leveringen: t.leveringen.map((levering) =>
      levering.id === id ? { ...levering, ...verandering(levering) } : levering,
    ),
  };
}

/** A start without one before it begins; while it runs it corrects the day; after a stop it goes on. */
function gestart(
  t: LeveringToestand,
  { onderdeel, levering, op }: { onderdeel: OnderdeelId; levering: OnderdeelId | null; op: Datum },
): LeveringToestand {
  const eerder = t.verloop.find((v) => v.onderdeel === onderdeel);
  const gecorrigeerd = eerder?.gestopt === null && eerder.eersteDag === eerder.gestartOp;
  const nieuw: Verloop = {
    onderdeel,
    levering,
    eersteDag: eerder && !gecorrigeerd ? eerder.eersteDag : op,
    gestartOp: op,
    gestopt: null,
  };
  // Who delivers, has accepted: a message that help began may come before the one that it will.
  const na =
    levering === null
      ? t
      : metLevering(t, levering, (l) => ({
          ...(l.stand === 'opgedragen' && { stand: 'aangenomen', sinds: op }),
          gestartOp: gecorrigeerd || l.gestartOp === null ? op : l.gestartOp,
          gestoptOp: null,
        }));
  return { ...na, verloop: [...na.verloop.filter((v) => v.onderdeel !== onderdeel), nieuw] };
}
