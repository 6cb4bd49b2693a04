import type { Tijdstip } from '../kern/datum.ts';
import { datumVan, plusDagen, tijdstipVoluit } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd, tenzij, leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { GesprekAfgezegd, GesprekGepland, OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import type { OnderzoekContext } from './moment.ts';
import { magOnderzoeken, onbekend } from './moment.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { Afspraak, TotOnderzoek } from './toestand.ts';

type Afspraakdeel = Omit<GesprekGepland['feiten'], 'id'> & GesprekGepland['inhoud'];
type Afzegdeel = GesprekAfgezegd['feiten'] & GesprekAfgezegd['inhoud'];

export type AfspraakOpdracht =
  | ({ readonly soort: 'gesprekPlannen' } & Afspraakdeel)
  | ({ readonly soort: 'gesprekVerzetten' } & Afzegdeel & Afspraakdeel)
  | ({ readonly soort: 'gesprekAfzeggen' } & Afzegdeel);

/** Minutes. */
const KORTSTE_GESPREK = 15;
const LANGSTE_GESPREK = 240;
/** Further ahead is a mistyped year: the investigation takes six weeks (Wmo 2.3.2 lid 1). */
export const VERSTE_AFSPRAAK_DAGEN = 366;

/** Ids of appointments and conversations are one series, `G1`, `G2`, …: a conversation keeps that of its appointment. */
export function volgendGesprek(t: TotOnderzoek): OnderdeelId {
  const ids = new Set([
    ...t.onderzoek.afspraken.map(({ id }) => id),
    ...t.onderzoek.gesprekken.map(({ id }) => id),
  ]);
  return volgendOnderdeel('G', ids.size);
}

/** Appointments that still have to take place, earliest first. */
export function geplandeAfspraken(t: TotOnderzoek): readonly Afspraak[] {
  return t.onderzoek.afspraken
    .filter(({ stand }) => stand === 'gepland')
    .toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
}

/** On the phone or by video nobody travels; else the resident must know where. */
function heeftPlaatsNodig(vorm: Afspraakdeel['vorm']): boolean {
  return vorm !== 'telefonisch' && vorm !== 'beeldbellen';
}

function ongeldigTijdstip(begin: Tijdstip, ctx: OnderzoekContext): Weigering | undefined {
  if (begin <= ctx.nu)
    return {
      code: 'afspraakInVerleden',
      reden: `${tijdstipVoluit(begin)} is al geweest.`,
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Kies een tijd die nog komt. Is het gesprek al gevoerd? Leg dan het gesprek vast.',
      veld: 'begin',
    };
  if (datumVan(begin) > plusDagen(ctx.vandaag, VERSTE_AFSPRAAK_DAGEN))
    return {
      code: 'afspraakTeVer',
      reden: `${tijdstipVoluit(begin)} is meer dan een jaar vooruit.`,
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Controleer het jaartal.',
      veld: 'begin',
    };
  return undefined;
}

function ongeldigeAfspraak(o: Afspraakdeel, ctx: OnderzoekContext): readonly (Weigering | undefined)[] {
  const { duurMinuten } = o;
  const kan =
    Number.isSafeInteger(duurMinuten) && duurMinuten >= KORTSTE_GESPREK && duurMinuten <= LANGSTE_GESPREK;
  return [
    ongeldigTijdstip(o.begin, ctx),
    kan
      ? undefined
      : {
          code: 'duurOnmogelijk',
          reden: `Een gesprek duurt ${KORTSTE_GESPREK} tot ${LANGSTE_GESPREK} minuten.`,
          artikel: 'Omkeer',
          uitweg: 'Kies een andere duur, of plan meer gesprekken.',
          veld: 'duurMinuten',
        },
    heeftPlaatsNodig(o.vorm)
      ? leegVeld(
          o.plaats,
          'plaats',
          'Er staat nog niet waar het gesprek is. De plaats gaat in overleg met de inwoner.',
          'Beleidsregels 3.4',
        )
      : undefined,
  ];
}

function gepland(id: OnderdeelId, o: Afspraakdeel): GesprekGepland {
  const { begin, duurMinuten, vorm, tolk, plaats, toelichting } = o;
  return {
    soort: 'gesprekGepland',
    feiten: { id, begin, duurMinuten, vorm, tolk },
    inhoud: { plaats, toelichting },
  };
}

function afgezegd({ id, door, reden }: Afzegdeel): GesprekAfgezegd {
  return { soort: 'gesprekAfgezegd', feiten: { id, door }, inhoud: { reden } };
}

function zelfde(a: Afspraak, o: Afspraakdeel): boolean {
  return (
    a.begin === o.begin &&
    a.duurMinuten === o.duurMinuten &&
    a.vorm === o.vorm &&
    a.tolk === o.tolk &&
    a.plaats === o.plaats
  );
}

function magAfzeggen(t: TotOnderzoek, ctx: OnderzoekContext): Weigering | undefined {
  return (
    magOnderzoeken(t, ctx) ??
    (geplandeAfspraken(t).length === 0
      ? {
          code: 'geenAfspraak',
          reden: 'Er staat geen afspraak voor een gesprek.',
          artikel: 'Wmo 2.3.2 lid 1',
          uitweg: 'Plan een gesprek.',
        }
      : undefined)
  );
}

function alGevoerd(id: OnderdeelId): Weigering {
  return {
    code: 'gesprekAlGevoerd',
    reden: `Gesprek ${id} is al gevoerd.`,
    artikel: 'Wmo 2.3.2 lid 1',
    uitweg: 'Plan een nieuw gesprek als er nog iets te bespreken is.',
    veld: 'id',
  };
}

/** A carer looks along; calling off is for the resident or who acts for them (Wmo 1.1.1 lid 2). */
export const AFZEGGERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];

const REDEN_ONTBREEKT = 'Er staat nog niet waarom de afspraak niet doorgaat.';

export const afspraakHandelingen: Handelingen<
  AfspraakOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  gesprekPlannen: {
    titel: 'Gesprek plannen',
    artikel: 'Wmo 2.3.2 lid 1',
    rollen: BEHANDELAARS,
    mag: magOnderzoeken,
    decide: (o, t, ctx) =>
      tenzij(ongeldigeAfspraak(o, ctx), () =>
        geplandeAfspraken(t).some((a) => zelfde(a, o)) ? [] : [gepland(volgendGesprek(t), o)],
      ),
  },

  gesprekVerzetten: {
    titel: 'Gesprek verzetten',
    artikel: 'Wmo 2.3.2 lid 1',
    rollen: BEHANDELAARS,
    mag: magAfzeggen,
    decide: (o, t, ctx) => {
      const afspraak = t.onderzoek.afspraken.find(({ id }) => id === o.id);
      if (!afspraak) return geweigerd(onbekend('Afspraak', o.id, 'Wmo 2.3.2 lid 1'));
      if (afspraak.stand === 'gevoerd') return geweigerd(alGevoerd(o.id));
      // Sent twice: the old one is called off and the new one stands.
      if (geplandeAfspraken(t).some((a) => zelfde(a, o))) return gelukt([]);
      return tenzij(
        [
          ...ongeldigeAfspraak(o, ctx),
          leegVeld(o.reden, 'reden', REDEN_ONTBREEKT, 'Omkeer'),
          afspraak.stand === 'afgezegd'
            ? {
                code: 'afspraakAlAfgezegd',
                reden: `Afspraak ${o.id} was al afgezegd.`,
                artikel: 'Wmo 2.3.2 lid 1',
                uitweg: 'Plan een nieuw gesprek.',
                veld: 'id',
              }
            : undefined,
        ],
        () => [afgezegd(o), gepland(volgendGesprek(t), o)],
      );
    },
  },

  gesprekAfzeggen: {
    titel: 'Gesprek afzeggen',
    artikel: 'Wmo 2.3.2 lid 1',
    // The resident calls off the own appointment; no reason is owed.
    rollen: [...AFZEGGERS, ...BEHANDELAARS],
    mag: magAfzeggen,
    decide: (o, t, { wie }) => {
      const zelf = AFZEGGERS.includes(wie.rol);
      const afspraak = t.onderzoek.afspraken.find(({ id }) => id === o.id);
      if (!afspraak) return geweigerd(onbekend('Afspraak', o.id, 'Wmo 2.3.2 lid 1'));
      if (afspraak.stand === 'gevoerd') return geweigerd(alGevoerd(o.id));
      return tenzij([zelf ? undefined : leegVeld(o.reden, 'reden', REDEN_ONTBREEKT, 'Omkeer')], () =>
        afspraak.stand === 'afgezegd' ? [] : [afgezegd(zelf ? { ...o, door: 'inwoner' } : o)],
      );
    },
  },
};
