import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt, tenzij, leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { OnderzoekGebeurtenis, ToestemmingGegeven, ToestemmingGeweigerd } from './gebeurtenissen.ts';
import { geldigeToestemming } from './grondslag.ts';
import type { OnderzoekContext } from './moment.ts';
import { magOnderzoeken, onbekend, zonder } from './moment.ts';
import { BETREFTNAAM } from './namen.ts';
import { inToekomst } from './opdrachten-gegevens.ts';
import { TOESTEMMERS } from './rollen.ts';
import type { TotOnderzoek } from './toestand.ts';

export type ToestemmingOpdracht =
  | ({ readonly soort: 'toestemmingVastleggen' } & Omit<ToestemmingGegeven['feiten'], 'id'> &
      ToestemmingGegeven['inhoud'])
  | ({ readonly soort: 'toestemmingWeigeren' } & Omit<ToestemmingGeweigerd['feiten'], 'op'> &
      ToestemmingGeweigerd['inhoud'])
  | { readonly soort: 'toestemmingIntrekken'; readonly id: OnderdeelId };

/** The resident's own data and registers of the law: the law is the ground, consent would mislead. */
const OP_DE_WET: readonly ToestemmingGegeven['feiten']['betreft'][] = ['inwoner', 'wmoDossier', 'brp', 'ciz'];

function magToestemmen(t: TotOnderzoek, ctx: OnderzoekContext): Weigering | undefined {
  return ctx.wie.rol === 'inwoner' || ctx.wie.rol === 'vertegenwoordiger'
    ? lopendeMelding(t)
    : magOnderzoeken(t, ctx);
}

function einddatumVerstreken(totEnMet: Datum, vandaag: Datum): Weigering | undefined {
  return totEnMet < vandaag
    ? {
        code: 'toestemmingAlVerlopen',
        reden: `Een toestemming tot en met ${datumLang(totEnMet)} geldt nu niet meer.`,
        artikel: 'AVG 4 onder 11, 7',
        uitweg: 'Spreek met de inwoner een einddatum af die nog komt.',
        veld: 'totEnMet',
      }
    : undefined;
}

export const toestemmingHandelingen: Handelingen<
  ToestemmingOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  toestemmingVastleggen: {
    titel: 'Toestemming vastleggen',
    artikel: 'AVG 7, Wmo 5.1.1 lid 4-5',
    rollen: TOESTEMMERS,
    mag: magToestemmen,
    decide: (o, t, ctx) => {
      const { waarvoor, ontvanger } = o;
      const feiten = zonder(o, 'soort', 'waarvoor', 'ontvanger');
      const dubbel = t.onderzoek.toestemmingen.some(
        (x) =>
          x.ingetrokkenOp === null &&
          x.toestemming === feiten.toestemming &&
          x.betreft === feiten.betreft &&
          x.gegevenOp === feiten.gegevenOp &&
          x.totEnMet === feiten.totEnMet &&
          x.waarvoor === waarvoor &&
          x.ontvanger === ontvanger,
      );
      return tenzij(
        [
          feiten.toestemming === 'avg' && OP_DE_WET.includes(feiten.betreft)
            ? {
                code: 'toestemmingNietNodig',
                reden: `Voor ${BETREFTNAAM[feiten.betreft]} is de wet de grondslag. Toestemming vragen wekt dan een verkeerde indruk.`,
                artikel: 'Wmo 5.1.1 lid 1, AVG 6 lid 1 c en e',
                uitweg: 'Leg het gegeven vast met de grondslag uit de wet.',
                veld: 'betreft',
              }
            : undefined,
          leegVeld(waarvoor, 'waarvoor', 'Er staat nog niet waarvoor de toestemming is.', 'AVG 4 onder 11'),
          leegVeld(
            ontvanger,
            'ontvanger',
            'Er staat nog niet wie de gegevens geeft of krijgt.',
            'AVG 4 onder 11',
          ),
          inToekomst(feiten.gegevenOp, ctx.vandaag, 'gegevenOp', 'AVG 7 lid 1'),
          einddatumVerstreken(feiten.totEnMet, ctx.vandaag),
          Number.isSafeInteger(feiten.tekstversie) && feiten.tekstversie >= 1
            ? undefined
            : {
                code: 'tekstversieOntbreekt',
                reden: 'Niet bekend is met welke tekst toestemming is gevraagd.',
                artikel: 'AVG 7 lid 1',
                uitweg: 'Gebruik de toestemmingstekst van de gemeente.',
                veld: 'tekstversie',
              },
        ],
        () =>
          dubbel
            ? []
            : [
                {
                  soort: 'toestemmingGegeven',
                  feiten: { id: volgendOnderdeel('T', t.onderzoek.toestemmingen.length), ...feiten },
                  inhoud: { waarvoor, ontvanger },
                },
              ],
      );
    },
  },

  toestemmingWeigeren: {
    titel: 'Weigering van toestemming vastleggen',
    artikel: 'AVG 7',
    rollen: TOESTEMMERS,
    mag: magToestemmen,
    decide: ({ toestemming, betreft, toelichting }, t, ctx) => {
      const staat = geldigeToestemming(t, toestemming, betreft, ctx.vandaag);
      if (staat)
        return geweigerd({
          code: 'toestemmingGeldtNog',
          reden: `Er is een toestemming die geldt tot en met ${datumLang(staat.totEnMet)}.`,
          artikel: 'AVG 7 lid 3',
          uitweg: 'Trek die toestemming in.',
          veld: 'betreft',
        });
      const dubbel = t.onderzoek.geweigerdeToestemmingen.some(
        (x) =>
          x.toestemming === toestemming &&
          x.betreft === betreft &&
          x.op === ctx.vandaag &&
          x.toelichting === toelichting,
      );
      return gelukt(
        dubbel
          ? []
          : [
              {
                soort: 'toestemmingGeweigerd',
                feiten: { toestemming, betreft, op: ctx.vandaag },
                inhoud: { toelichting },
              },
            ],
      );
    },
  },

  toestemmingIntrekken: {
    titel: 'Toestemming intrekken',
    artikel: 'AVG 7 lid 3',
    rollen: TOESTEMMERS,
    // As easy as giving it, and at any time: also when the melding has ended or someone else treats it.
    mag: (t) =>
      t.onderzoek.toestemmingen.some((x) => x.ingetrokkenOp === null)
        ? undefined
        : {
            code: 'geenToestemmingOmInTeTrekken',
            reden: 'Er is geen toestemming die nog geldt.',
            artikel: 'AVG 7 lid 3',
            uitweg: 'U hoeft niets te doen.',
          },
    decide: ({ id }, t, ctx) => {
      const toestemming = t.onderzoek.toestemmingen.find((x) => x.id === id);
      if (!toestemming) return geweigerd(onbekend('Toestemming', id, 'AVG 7 lid 3'));
      return gelukt(
        toestemming.ingetrokkenOp === null
          ? [{ soort: 'toestemmingIngetrokken', feiten: { id, op: ctx.vandaag }, inhoud: null }]
          : [],
      );
    },
  },
};
