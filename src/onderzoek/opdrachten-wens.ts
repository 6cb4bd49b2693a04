import type { Berichtweg } from '../contact/gebeurtenissen.ts';
import { zelfde } from '../kern/canoniek.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import { magOnderzoeken, onbekend, zonder } from './moment.ts';
import { AFZEGGERS, geplandeAfspraken, VERSTE_AFSPRAAK_DAGEN } from './opdrachten-afspraak.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { Afspraak, Gesprekswens, TotOnderzoek } from './toestand.ts';
import type { Tijdvoorstel } from './dagdelen.ts';
import type { GesprekBevestigd, GesprekswensBeantwoord, GesprekswensGegeven } from './gebeurtenissen.ts';

export type WensOpdracht =
  | ({ readonly soort: 'gesprekBevestigen' } & Omit<GesprekBevestigd['feiten'], 'op'> &
      GesprekBevestigd['inhoud'])
  | ({ readonly soort: 'gesprekswensGeven' } & Omit<GesprekswensGegeven['feiten'], 'op' | 'id'> &
      GesprekswensGegeven['inhoud'])
  | ({
      readonly soort: 'gesprekswensBeantwoorden';
      readonly id: OnderdeelId;
    } & GesprekswensBeantwoord['inhoud']);

/** Day and place are agreed on together (Beleidsregels 3.4). */
const OVERLEG = 'Beleidsregels 3.4';

/** Waits for an answer, the oldest first. */
export function openWensen(t: TotOnderzoek): readonly Gesprekswens[] {
  return t.onderzoek.gesprekswensen.filter(({ antwoord }) => antwoord === null);
}

/** Of these appointments the resident has not said yet whether they will be there. */
export function teBevestigen(t: TotOnderzoek): readonly Afspraak[] {
  return geplandeAfspraken(t).filter(({ bevestigd }) => bevestigd === null);
}

/** Field of the form: `dag2`. */
export function voorstelVeld(i: number, deel: 'dag' | 'dagdeel'): string {
  return `${deel}${i + 1}`;
}

/** Who is the resident's side says it on the own page; an employee writes down how it was said. */
function langs(weg: Berichtweg, rol: Rol): Berichtweg {
  return AFZEGGERS.includes(rol) ? 'portaal' : weg;
}

function onmogelijk({ dag }: Tijdvoorstel, i: number, vandaag: Datum): Weigering | undefined {
  return dag > vandaag && dag <= plusDagen(vandaag, VERSTE_AFSPRAAK_DAGEN)
    ? undefined
    : {
        code: 'voorstelKanNiet',
        reden: `${datumLang(dag)} kan niet meer, of is te ver weg.`,
        artikel: OVERLEG,
        uitweg: 'Kies een dag vanaf morgen, binnen een jaar.',
        veld: voorstelVeld(i, 'dag'),
      };
}

/** A wish is about an appointment that stands, or about the first conversation that must still come. */
function nietsTeWensen(t: TotOnderzoek): Weigering | undefined {
  return geplandeAfspraken(t).length > 0 || t.onderzoek.gesprekken.length === 0 ? undefined : NIETS_TE_WENSEN;
}

export const wensHandelingen: Handelingen<WensOpdracht, TotOnderzoek, OnderzoekGebeurtenis, LokaleRegels> = {
  gesprekBevestigen: {
    titel: 'Komst naar het gesprek vastleggen',
    artikel: OVERLEG,
    rollen: [...AFZEGGERS, ...BEHANDELAARS],
    mag: (t, ctx) => magOnderzoeken(t, ctx) ?? (teBevestigen(t).length > 0 ? undefined : NIETS_TE_BEVESTIGEN),
    decide: ({ id, weg, wieKomtMee }, t, { vandaag: op, wie }) => {
      const afspraak = geplandeAfspraken(t).find((a) => a.id === id);
      if (!afspraak) return geweigerd(onbekend('Afspraak', id, OVERLEG));
      return tenzij([], () =>
        afspraak.bevestigd
          ? []
          : [
              {
                soort: 'gesprekBevestigd',
                feiten: { id, op, weg: langs(weg, wie.rol) },
                inhoud: { wieKomtMee: wieKomtMee.trim() },
              },
            ],
      );
    },
  },

  gesprekswensGeven: {
    titel: 'Wens voor het gesprek vastleggen',
    artikel: OVERLEG,
    rollen: [...AFZEGGERS, ...BEHANDELAARS],
    mag: (t, ctx) => magOnderzoeken(t, ctx) ?? nietsTeWensen(t),
    decide: (o, t, { vandaag: op, wie }) => {
      const { gesprek, voorstellen, tolk, reden, plaats, taal, wieKomtMee } = o;
      if (gesprek !== null && !geplandeAfspraken(t).some(({ id }) => id === gesprek))
        return geweigerd(onbekend('Afspraak', gesprek, OVERLEG));
      const leeg =
        voorstellen.length === 0 && !tolk && [plaats, taal, wieKomtMee, reden].join('').trim() === '';
      return tenzij(
        [leeg ? WENS_LEEG : undefined, ...voorstellen.map((voorstel, i) => onmogelijk(voorstel, i, op))],
        () => {
          const wens = { gesprek, voorstellen, tolk, weg: langs(o.weg, wie.rol) };
          const inhoud = { reden, plaats, taal, wieKomtMee };
          return openWensen(t).some((w) =>
            zelfde(zonder(w, 'id', 'op', 'nr', 'antwoord'), { ...wens, ...inhoud }),
          )
            ? []
            : [
                {
                  soort: 'gesprekswensGegeven',
                  feiten: { id: volgendOnderdeel('GW', t.onderzoek.gesprekswensen.length), op, ...wens },
                  inhoud,
                },
              ];
        },
      );
    },
  },

  gesprekswensBeantwoorden: {
    titel: 'Wens voor het gesprek beantwoorden',
    artikel: OVERLEG,
    rollen: BEHANDELAARS,
    mag: (t, ctx) => magOnderzoeken(t, ctx) ?? (openWensen(t).length > 0 ? undefined : GEEN_WENS),
    decide: ({ id, antwoord }, t, { vandaag: op }) => {
      const wens = t.onderzoek.gesprekswensen.find((w) => w.id === id);
      if (!wens) return geweigerd(onbekend('Wens', id, OVERLEG));
      return tenzij(
        [leegVeld(antwoord, 'antwoord', 'Er staat nog niet wat u de inwoner antwoordt.', OVERLEG)],
        () =>
          wens.antwoord
            ? []
            : [
                {
                  soort: 'gesprekswensBeantwoord',
                  feiten: { id, op },
                  inhoud: { antwoord: antwoord.trim() },
                },
              ],
      );
    },
  },
};

const NIETS_TE_BEVESTIGEN: Weigering = {
  code: 'nietsTeBevestigen',
  reden: 'Er is geen afspraak die nog niet is bevestigd.',
  artikel: OVERLEG,
  uitweg: 'Is er iets veranderd? Vraag dan iets anders voor de afspraak.',
};

const NIETS_TE_WENSEN: Weigering = {
  code: 'geenGesprekGepland',
  reden: 'Er staat geen gesprek dat anders kan.',
  artikel: OVERLEG,
  uitweg: 'Schrijf een bericht als u nog een gesprek wilt.',
};

const WENS_LEEG: Weigering = {
  code: 'wensLeeg',
  reden: 'Er staat nog niet wat er anders moet.',
  artikel: OVERLEG,
  uitweg: 'Vul een andere dag of plaats in, of wat wij moeten weten.',
  veld: voorstelVeld(0, 'dag'),
};

const GEEN_WENS: Weigering = {
  code: 'geenGesprekswens',
  reden: 'Er is geen wens voor het gesprek die op antwoord wacht.',
  artikel: OVERLEG,
  uitweg: 'U hoeft niets te doen.',
};
