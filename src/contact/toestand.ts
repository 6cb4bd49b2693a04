import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { TotScreening } from '../screening/toestand.ts';
import type {
  Berichtafloop,
  BerichtOntvangen,
  Berichtschrijver,
  Berichtweg,
  ContactGebeurtenis,
  Draad,
} from './gebeurtenissen.ts';

/** What became of a message of the resident's side. */
export interface Afgerond {
  readonly als: 'beantwoord' | Berichtafloop;
  readonly op: Datum;
  readonly toelichting: string;
}

/** One message in a conversation. */
export interface Briefje {
  readonly id: OnderdeelId;
  readonly draad: Draad;
  readonly van: Berichtschrijver | 'gemeente';
  readonly op: Datum;
  readonly moment: Tijdstip;
  readonly weg: Berichtweg;
  readonly tekst: string;
  /** Who wrote or recorded it. */
  readonly door: Wie;
  /** Null: waits for the municipality. Of a message of the municipality itself always null. */
  readonly afgerond: Afgerond | null;
}

export interface ContactToestand {
  /** Oldest first. */
  readonly berichten: readonly Briefje[];
}

export interface TotContact extends TotScreening {
  readonly contact: ContactToestand;
}

export const BEGIN_CONTACT: ContactToestand = { berichten: [] };

export function evolveContact(t: ContactToestand, g: Vastgelegd<ContactGebeurtenis>): ContactToestand {
  switch (g.soort) {
    case 'berichtOntvangen': {
      const { id, op, weg, van } = g.feiten;
      const { tekst } = g.inhoud;
      return erbij(t, { id, draad: draadVan(g), van, op, moment: g.op, weg, tekst, door: g.door });
    }
    case 'berichtVerstuurd': {
      const { id, op, weg, aan, antwoordOp } = g.feiten;
      const { tekst } = g.inhoud;
      const na = erbij(t, { id, draad: aan, van: 'gemeente', op, moment: g.op, weg, tekst, door: g.door });
      return afgerond(na, antwoordOp, { als: 'beantwoord', op, toelichting: '' });
    }
    case 'berichtAfgehandeld': {
      const { id, op, als } = g.feiten;
      return afgerond(t, [id], { als, op, toelichting: g.inhoud.toelichting });
    }
  }
}

function erbij(t: ContactToestand, bericht: Omit<Briefje, 'afgerond'>): ContactToestand {
  return { ...t, berichten: [...t.berichten, { ...bericht, afgerond: null }] };
}

function afgerond(t: ContactToestand, ids: readonly OnderdeelId[], hoe: Afgerond): ContactToestand {
  return { ...t, berichten: t.berichten.map((b) => (ids.includes(b.id) ? { ...b, afgerond: hoe } : b)) };
}

/** A carer's own when they wrote it themselves: then it is known who it was. */
function draadVan({ feiten, door }: Vastgelegd<BerichtOntvangen>): Draad {
  if (feiten.van !== 'mantelzorger') return 'inwoner';
  return feiten.weg === 'portaal' ? door.id : 'mantelzorger';
}

/** Waits for the municipality, the oldest first. */
export function openBerichten(t: Pick<TotContact, 'contact'>, draad?: Draad): readonly Briefje[] {
  return t.contact.berichten.filter(
    (b) => b.van !== 'gemeente' && b.afgerond === null && (draad === undefined || b.draad === draad),
  );
}

/** Every conversation there is, that with the resident always and first. */
export function draden(t: Pick<TotContact, 'contact'>): readonly Draad[] {
  return [...new Set<Draad>(['inwoner', ...t.contact.berichten.map(({ draad }) => draad)])];
}

/** A carer reads the own conversation; the file is the resident's, so the resident reads all (AVG 15). */
export function leesbareDraden(t: Pick<TotContact, 'contact'>, wie: Wie): readonly Draad[] {
  return wie.rol === 'mantelzorger' ? [wie.id] : draden(t);
}
