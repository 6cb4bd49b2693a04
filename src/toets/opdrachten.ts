import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd, tenzij } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { BEHANDELAARS } from './behandelaars.ts';
import { wieMeedoen } from './deelnemers.ts';
import { eis, tekstNodig, zelfdeInhoud, zonderNummers } from './eis.ts';
import type { EffectInvoer } from './eisen-effect.ts';
import { effectEisen, effectenVastgelegd } from './eisen-effect.ts';
import type { EthiekInvoer } from './eisen-ethiek.ts';
import { ethiekEisen, ethiekGewogen } from './eisen-ethiek.ts';
import { grondwaardenEisen, grondwaardenGewogen } from './eisen-grondwaarden.ts';
import type { RandvoorwaardenInvoer } from './eisen-randvoorwaarden.ts';
import { randvoorwaardenBepaald, randvoorwaardenEisen } from './eisen-randvoorwaarden.ts';
import type { UitkomstInvoer } from './eisen-uitkomst.ts';
import { toetsAfgerond, uitkomstEisen } from './eisen-uitkomst.ts';
import type {
  Deelnemer,
  EffectenBevestigd,
  ToetsGebeurtenis,
  ToetsGestart,
  Toetsstap,
} from './gebeurtenissen.ts';
import { stapArtikel, stapTekst } from './namen.ts';
import type { SamenOpdracht } from './opdrachten-samen.ts';
import { samenHandelingen } from './opdrachten-samen.ts';
import type { Stapstand, TotToets } from './toestand.ts';
import { lopendDossier, lopendeToets, stapAanDeBeurt, vorigeStappenDicht } from './volgorde.ts';
import type { Grondwaardenstap } from './waarden.ts';
import { effectstap, ethiekstap, grondwaardenstap, randvoorwaardenstap } from './waarden.ts';

export type ToetsOpdracht =
  | {
      readonly soort: 'toetsStarten';
      readonly aanleiding: ToetsGestart['feiten']['aanleiding'];
      readonly toelichting: string;
      readonly deelnemers: readonly Deelnemer[];
    }
  | {
      readonly soort: 'effectenVastleggen';
      readonly effecten: readonly EffectInvoer[];
      readonly vraagAchterDeVraag: string;
    }
  | {
      readonly soort: 'effectenBevestigen';
      /** The day the resident answered. */
      readonly op: Datum;
      readonly wijze: EffectenBevestigd['feiten']['wijze'];
      readonly bevestigd: boolean;
      readonly reactie: string;
    }
  | ({ readonly soort: 'grondwaardenWegen' } & Grondwaardenstap)
  | ({ readonly soort: 'ethiekWegen' } & EthiekInvoer)
  | ({ readonly soort: 'randvoorwaardenBepalen' } & RandvoorwaardenInvoer)
  | ({ readonly soort: 'toetsAfronden' } & UitkomstInvoer)
  | { readonly soort: 'toetsstapHeropenen'; readonly stap: Toetsstap; readonly reden: string }
  | SamenOpdracht;

/** How many numbered parts earlier fillings of this step took: numbers are never used twice. */
function eerderGenummerd<T>(stand: Stapstand<T>, aantal: (waarde: T) => number): number {
  const alle = [...stand.geschiedenis, ...(stand.gesloten ? [stand.gesloten] : [])];
  return alle.reduce((som, invulling) => som + aantal(invulling.waarde), 0);
}

function tenzijZelfde(nieuw: ToetsGebeurtenis, zelfde: boolean): readonly ToetsGebeurtenis[] {
  return zelfde ? [] : [nieuw];
}

export const toetsHandelingen: Handelingen<ToetsOpdracht, TotToets, ToetsGebeurtenis, LokaleRegels> = {
  toetsStarten: {
    titel: 'Omgekeerde Toets beginnen',
    artikel: 'Omgekeerde Toets',
    rollen: BEHANDELAARS,
    mag: (t, ctx) =>
      lopendDossier(t, ctx) ??
      (t.toets.start
        ? {
            code: 'toetsAlGestart',
            reden: 'De Omgekeerde Toets is al begonnen.',
            artikel: 'Omgekeerde Toets',
            uitweg: 'Ga verder met de stap die open staat.',
          }
        : undefined) ??
      (t.onderzoek.gesprekken.length === 0
        ? {
            code: 'geenGesprek',
            reden: 'Er is nog geen gesprek vastgelegd. Het effect komt van de inwoner zelf.',
            artikel: 'Omgekeerde Toets stap 1',
            uitweg: 'Leg eerst het gesprek vast.',
          }
        : undefined),
    decide: (o) =>
      gelukt([
        {
          soort: 'toetsGestart',
          feiten: { id: volgendOnderdeel('OT', 0), aanleiding: o.aanleiding },
          inhoud: {
            aanleiding: o.toelichting.trim(),
            deelnemers: wieMeedoen(o.deelnemers),
          },
        },
      ]),
  },

  effectenVastleggen: {
    titel: 'Stap 1: effecten vastleggen',
    artikel: 'Omgekeerde Toets stap 1',
    rollen: BEHANDELAARS,
    mag: stapAanDeBeurt('effect'),
    decide: (o, t, ctx) => {
      const vraagNodig =
        t.toets.start?.aanleiding === 'vraagIsProduct'
          ? tekstNodig(
              o.vraagAchterDeVraag,
              'vraagAchterDeVraag',
              'De inwoner vroeg om een voorziening. Er staat nog niet welke vraag daarachter zit.',
              'Omgekeerde Toets stap 1',
            )
          : undefined;
      return tenzij([...effectEisen(o.effecten, t, ctx.regels, ctx.vandaag), vraagNodig], () => {
        const nieuw = effectenVastgelegd(o.effecten, o.vraagAchterDeVraag, t);
        const was = t.toets.effect.gesloten?.waarde;
        const wordt = effectstap(nieuw);
        const zelfde =
          was?.vraagAchterDeVraag === wordt.vraagAchterDeVraag &&
          zelfdeInhoud(zonderNummers(was.effecten), zonderNummers(wordt.effecten));
        return tenzijZelfde(nieuw, zelfde);
      });
    },
  },

  effectenBevestigen: {
    titel: 'Antwoord van de inwoner op de effecten',
    artikel: 'Omgekeerde Toets stap 1',
    rollen: ['inwoner', 'vertegenwoordiger', ...BEHANDELAARS],
    mag: (t, ctx) =>
      lopendeToets(t, ctx) ??
      (t.toets.effect.gesloten
        ? undefined
        : {
            code: 'geenEffecten',
            reden: 'Er zijn nog geen effecten om te bevestigen.',
            artikel: stapArtikel('effect'),
            uitweg: `Vul eerst ${stapTekst('effect')} in.`,
          }),
    decide: (o, t, ctx) => {
      const { op, wijze, bevestigd } = o;
      const reactie = o.reactie.trim();
      return tenzij(
        [
          eis(op <= ctx.vandaag && op >= haalMelding(t).ontvangenOp, {
            code: 'antwoorddatumKanNiet',
            reden: `De inwoner kan niet op ${datumLang(op)} hebben geantwoord.`,
            artikel: stapArtikel('effect'),
            uitweg: 'Vul de dag in waarop de inwoner antwoordde: na de melding en niet na vandaag.',
            veld: 'op',
          }),
          bevestigd
            ? undefined
            : tekstNodig(
                reactie,
                'reactie',
                'De inwoner herkent de effecten niet. Er staat niet wat de inwoner zei.',
                stapArtikel('effect'),
                'Schrijf op wat de inwoner wel wil, of waarom er geen antwoord is.',
              ),
        ],
        () => {
          const was = t.toets.bevestiging.gesloten?.waarde;
          const zelfde = zelfdeInhoud(was, { op, wijze, bevestigd, reactie });
          return tenzijZelfde(
            { soort: 'effectenBevestigd', feiten: { op, wijze, bevestigd }, inhoud: { reactie } },
            zelfde,
          );
        },
      );
    },
  },

  grondwaardenWegen: {
    titel: 'Stap 2: grondwaarden wegen',
    artikel: 'Omgekeerde Toets stap 2',
    rollen: BEHANDELAARS,
    mag: stapAanDeBeurt('grondwaarden'),
    decide: (o, t) => {
      const effecten = t.toets.effect.gesloten?.waarde.effecten.map(({ id }) => id) ?? [];
      return tenzij(grondwaardenEisen(o, effecten), () => {
        const nieuw = grondwaardenGewogen(o);
        return tenzijZelfde(
          nieuw,
          zelfdeInhoud(t.toets.grondwaarden.gesloten?.waarde, grondwaardenstap(nieuw)),
        );
      });
    },
  },

  ethiekWegen: {
    titel: 'Stap 3: gevolgen afwegen',
    artikel: 'Awb 3:4',
    rollen: BEHANDELAARS,
    mag: stapAanDeBeurt('ethiek'),
    decide: (o, t) =>
      tenzij(ethiekEisen(o, t), () => {
        const nieuw = ethiekGewogen(
          o,
          eerderGenummerd(t.toets.ethiek, (stap) => stap.opties.length),
          t,
        );
        const was = t.toets.ethiek.gesloten?.waarde;
        const wordt = ethiekstap(nieuw);
        const zelfde =
          was !== undefined &&
          zelfdeInhoud(
            { ...was, opties: zonderNummers(was.opties) },
            { ...wordt, opties: zonderNummers(wordt.opties) },
          );
        return tenzijZelfde(nieuw, zelfde);
      }),
  },

  randvoorwaardenBepalen: {
    titel: 'Stap 4: randvoorwaarden bepalen',
    artikel: 'Omgekeerde Toets stap 4',
    rollen: [...BEHANDELAARS, 'jurist'],
    mag: stapAanDeBeurt('randvoorwaarden'),
    decide: (o, t, ctx) => {
      const { bevoegd } = o;
      return tenzij(randvoorwaardenEisen(o, ctx.regels), () => {
        if (bevoegd === null) return [];
        const nieuw = randvoorwaardenBepaald(
          o,
          bevoegd,
          eerderGenummerd(t.toets.randvoorwaarden, (stap) => stap.belemmeringen.length),
        );
        const was = t.toets.randvoorwaarden.gesloten?.waarde;
        const wordt = randvoorwaardenstap(nieuw);
        const zelfde =
          was !== undefined &&
          zelfdeInhoud(
            { ...was, belemmeringen: zonderNummers(was.belemmeringen) },
            { ...wordt, belemmeringen: zonderNummers(wordt.belemmeringen) },
          );
        return tenzijZelfde(nieuw, zelfde);
      });
    },
  },

  toetsAfronden: {
    titel: 'Toets afronden',
    artikel: 'Awb 3:46',
    rollen: BEHANDELAARS,
    mag: (t, ctx) => lopendeToets(t, ctx) ?? vorigeStappenDicht(t, 'afronden'),
    decide: (o, t, ctx): Uitkomst<readonly ToetsGebeurtenis[]> => {
      const { optie, evaluatiedatum } = o;
      return tenzij(uitkomstEisen(o, t.toets, ctx.vandaag), () =>
        optie === null || evaluatiedatum === null ? [] : [toetsAfgerond(o, optie, evaluatiedatum)],
      );
    },
  },

  toetsstapHeropenen: {
    titel: 'Stap heropenen',
    artikel: 'Omgekeerde Toets',
    rollen: BEHANDELAARS,
    mag: (t, ctx) =>
      lopendDossier(t, ctx) ??
      (t.toets.effect.gesloten
        ? undefined
        : {
            code: 'nietsTeHeropenen',
            reden: 'Er is nog geen stap ingevuld.',
            artikel: 'Omgekeerde Toets',
            uitweg: 'Vul de stap in die open staat.',
          }),
    decide: (o, t) => {
      // An open step can be filled in already, and nothing after it is closed.
      if (!t.toets[o.stap].gesloten) return gelukt([]);
      const zonderReden = tekstNodig(
        o.reden,
        'reden',
        'Er staat niet waarom de stap opnieuw open moet.',
        stapArtikel(o.stap),
      );
      return zonderReden
        ? geweigerd(zonderReden)
        : gelukt([
            { soort: 'toetsstapHeropend', feiten: { stap: o.stap }, inhoud: { reden: o.reden.trim() } },
          ]);
    },
  },

  ...samenHandelingen,
};
