import { AANVRAGERS } from '../aanvraag/zelf.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { NAMENS_INWONER, nietVandaag } from '../verslag/eigen.ts';
import type { Bezwaargebrek } from './codes.ts';
import type { Bezwaarhandeling } from './open.ts';
import { bijOpenBezwaar, heeftOpenBezwaar, MET_ADMINISTRATIE, volgende } from './open.ts';
import { openBezwaren, openHerstel } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';

export interface BezwaarherstelVragen {
  readonly soort: 'bezwaarherstelVragen';
  readonly bezwaar: OnderdeelId;
  readonly ontbreekt: readonly Bezwaargebrek[];
  readonly hersteltermijnTotEnMet: Datum;
  readonly toelichting: string;
}

/** Nothing is left out for a defect before there was time to repair it (Awb 6:6). */
export const bezwaarherstelVragen: Bezwaarhandeling<BezwaarherstelVragen> = {
  titel: 'Herstel van het bezwaar vragen',
  artikel: 'Awb 6:6',
  rollen: MET_ADMINISTRATIE,
  mag: (t) => heeftOpenBezwaar(t) ?? (openBezwaren(t).every(openHerstel) ? AL_GEVRAAGD : undefined),
  decide: (o, t, { vandaag }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) =>
      tenzij(
        [
          openHerstel(b) ? { ...AL_GEVRAAGD, veld: 'bezwaar' } : undefined,
          o.ontbreekt.length > 0
            ? undefined
            : {
                code: 'nietsOntbreekt',
                reden: 'Er is niet gekozen wat er ontbreekt.',
                artikel: 'Awb 6:5, 6:6',
                uitweg: 'Kies wat de inwoner moet herstellen.',
                veld: 'ontbreekt',
              },
          o.hersteltermijnTotEnMet >= plusDagen(vandaag, 7)
            ? undefined
            : {
                code: 'hersteltermijnTeKort',
                reden: 'De inwoner krijgt minder dan een week om te herstellen.',
                artikel: 'Awb 6:6',
                uitweg: 'Kies een redelijke termijn; twee weken is gebruikelijk.',
                veld: 'hersteltermijnTotEnMet',
              },
          leegVeld(o.toelichting, 'toelichting', 'Leg uit wat u van de inwoner nodig hebt.', 'Awb 6:6'),
        ],
        () => [
          {
            soort: 'bezwaarherstelGevraagd',
            feiten: {
              id: volgende('BH', t, (x) => x.herstel),
              bezwaar: b.id,
              op: vandaag,
              ontbreekt: o.ontbreekt,
              hersteltermijnTotEnMet: o.hersteltermijnTotEnMet,
            },
            inhoud: { toelichting: o.toelichting },
          },
        ],
      ),
    ),
};

const AL_GEVRAAGD: Weigering = {
  code: 'herstelAlGevraagd',
  reden: 'Er loopt al een verzoek om te herstellen.',
  artikel: 'Awb 6:6',
  uitweg: 'Leg vast wat er binnenkwam, of wacht de termijn af.',
};

export interface BezwaarHerstellen {
  readonly soort: 'bezwaarHerstellen';
  readonly bezwaar: OnderdeelId;
  readonly ontvangenOp: Datum;
  readonly volledig: boolean;
  readonly tekst: string;
}

/** Late is not refused: what it is worth is judged with the decision (Awb 6:6 says may, not must). */
export const bezwaarHerstellen: Bezwaarhandeling<BezwaarHerstellen> = {
  titel: 'Herstel van het bezwaar vastleggen',
  artikel: 'Awb 6:6, 7:10 lid 2',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER, 'jurist'],
  mag: (t) => (openBezwaren(t).some(openHerstel) ? undefined : NIETS_GEVRAAGD),
  decide: (o, t, ctx) =>
    bijOpenBezwaar(o.bezwaar, t, (b) => {
      const verzoek = openHerstel(b);
      return tenzij(
        [
          verzoek ? undefined : { ...NIETS_GEVRAAGD, veld: 'bezwaar' },
          ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
          nietVandaag(o.ontvangenOp, ctx),
          verzoek && o.ontvangenOp < verzoek.op ? voorHetVerzoek(verzoek.op) : undefined,
          leegVeld(o.tekst, 'tekst', 'Schrijf op wat er is hersteld.', 'Awb 6:6'),
        ],
        () => {
          if (!verzoek) throw new Error('bezwaarHerstellen zonder verzoek');
          return [
            {
              soort: 'bezwaarHersteld',
              feiten: {
                herstel: verzoek.id,
                bezwaar: b.id,
                ontvangenOp: o.ontvangenOp,
                volledig: o.volledig,
              },
              inhoud: { tekst: o.tekst },
            },
          ];
        },
      );
    }),
};

const NIETS_GEVRAAGD: Weigering = {
  code: 'geenHerstelGevraagd',
  reden: 'Er is geen verzoek om te herstellen dat nog openstaat.',
  artikel: 'Awb 6:6',
  uitweg: 'Stuurt de inwoner iets extra? Voeg het dan toe als document.',
};

function voorHetVerzoek(op: Datum): Weigering {
  return {
    code: 'herstelVoorVerzoek',
    reden: `Het verzoek is van ${datumLang(op)}.`,
    artikel: 'Awb 6:6',
    uitweg: 'Vul de dag in waarop het herstel echt binnenkwam.',
    veld: 'ontvangenOp',
  };
}

/** The time to repair is over on this day, and it was not repaired (Awb 6:6). */
export function nietHersteld(
  t: TotBezwaar,
  id: OnderdeelId,
  gebrek: 'redenTeLaat' | 'vorm',
  dag: Datum,
): boolean {
  const verzoeken =
    t.bezwaar.bezwaren
      .find((b) => b.id === id)
      ?.herstel.filter((h) =>
        h.ontbreekt.some((g) => (gebrek === 'redenTeLaat' ? g === 'redenTeLaat' : g !== 'redenTeLaat')),
      ) ?? [];
  const laatste = verzoeken.at(-1);
  if (!laatste) return false;
  return laatste.antwoord ? !laatste.antwoord.volledig : dag > laatste.hersteltermijnTotEnMet;
}
