import type { Context, Handelingen } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { bevoegdeVertegenwoordiger, iederBevoegd } from '../melding/vertegenwoordiging.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbieder } from './aanbieder.ts';
import { gewisseld, KEUZE } from './aanbieden.ts';
import type { Wachtaanbod } from './aanbod.ts';
import { houdtPlaats, openAanbiedingen } from './aanbod.ts';
import { deelIn, geenDeel, LEVERAARS, leveringGesloten, nietsTeLeveren } from './eisen.ts';
import type { Aanbodwens, LeveringGebeurtenis } from './gebeurtenissen.ts';
import { aanbiederKan } from './opdragen.ts';
import { metOpvolgers, opvolgerVan, vindDeel } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { zelfdeOverbrugging } from './toestand.ts';
import type { OverbruggingRegelen } from './wachten.ts';
import { eindigtEerder, NIEMAND_WACHT, WACHT_HIER_NIET, WACHTEND, WACHTLIJST } from './wachten.ts';

/** Something that may carry the resident until the help begins: the resident says whether it is wanted. */
export interface OverbruggingAanbieden extends Omit<OverbruggingRegelen, 'soort'> {
  readonly soort: 'overbruggingAanbieden';
}

/** What the resident can say; not answering is no answer. */
export const AANBODANTWOORDEN = ['ja', 'nee', 'belMij'] as const satisfies readonly Aanbodwens[];
export type Aanbodantwoord = (typeof AANBODANTWOORDEN)[number];

/** What a resident says of what was offered: on the own page, or told to us. One and the same. */
export interface AanbodBeantwoorden {
  readonly soort: 'aanbodBeantwoorden';
  readonly onderdeel: OnderdeelId;
  /** Which offer was read: another may have come in its place. @see aanbodsleutel */
  readonly aanbod: string;
  readonly antwoord: Aanbodantwoord;
  /** In the resident's own words; only who records it for another must write them down. */
  readonly woorden: string;
  /** Of another provider: address of its page, and what the register says today. Looked up by the server. */
  readonly sleutel: Toewijzingssleutel | null;
  readonly opgezocht: Aanbieder | null;
}

export type AanbodOpdracht = OverbruggingAanbieden | AanbodBeantwoorden;

const ZELF: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];
const isZelf = ({ wie }: Context<LokaleRegels>): boolean => ZELF.includes(wie.rol);

/** Of what was read: a yes to it is never a yes to what came in its place. */
export function aanbodsleutel(a: Wachtaanbod): string {
  return a.soort === 'aanbieder'
    ? `${a.soort}.${a.onderdeel}.${a.levering}.${a.volgnr}`
    : `${a.soort}.${a.onderdeel}.${a.volgnr}`;
}

/** The provider that is in an offer, for who looks it up. */
export function aanbiederInAanbod(t: TotLevering, aanbod: string): LokaleCode | undefined {
  const gevonden = openAanbiedingen(t).find((a) => aanbodsleutel(a) === aanbod);
  return gevonden?.soort === 'aanbieder' ? gevonden.aanbieder : undefined;
}

/** Said already, in the same words. */
function alGezegd(
  { aanbod, antwoord }: AanbodBeantwoorden,
  woorden: string,
  { levering }: TotLevering,
): boolean {
  const eerder: readonly Wachtaanbod[] = [
    ...levering.aangeboden.map((a) => ({ soort: 'aanbieder', ...a }) as const),
    ...levering.overbruggingsaanbod.map((a) => ({ soort: 'overbrugging', ...a }) as const),
  ];
  const laatste = eerder.findLast((a) => aanbodsleutel(a) === aanbod);
  return laatste?.wens === antwoord && laatste.woorden === woorden;
}

function beantwoordEisen(
  o: AanbodBeantwoorden,
  aanbod: Wachtaanbod | undefined,
  t: TotLevering,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  if (!aanbod) return [VOORBIJ];
  return [
    o.antwoord === 'ja' ? kanNietMeer(o, aanbod, t, ctx) : undefined,
    isZelf(ctx) ? undefined : leegVeld(o.woorden, 'woorden', 'Schrijf op wat de inwoner ervan zei.', KEUZE),
  ];
}

/** Between offer and answer a provider may have closed, or the days be over. */
function kanNietMeer(
  { opgezocht, onderdeel }: AanbodBeantwoorden,
  aanbod: Wachtaanbod,
  t: TotLevering,
  ctx: Context<LokaleRegels>,
): Weigering | undefined {
  if (aanbod.soort === 'overbrugging')
    return aanbod.totEnMet !== null && aanbod.totEnMet < ctx.vandaag
      ? kanIntussenNietMeer(aanbod, t)
      : undefined;
  const deel = vindDeel(t, onderdeel);
  const weigering = deel && aanbiederKan(opgezocht, deel, t, ctx).find((w) => w !== undefined);
  // Why a provider takes on nobody is between it and us.
  return weigering && (isZelf(ctx) ? kanIntussenNietMeer(aanbod, t) : { ...weigering, veld: 'antwoord' });
}

function beantwoord(
  o: AanbodBeantwoorden,
  aanbod: Wachtaanbod | undefined,
  t: TotLevering,
  ctx: Context<LokaleRegels>,
): readonly LeveringGebeurtenis[] {
  const op = ctx.vandaag;
  const woorden = o.woorden.trim();
  if (aanbod?.soort === 'overbrugging') {
    const { onderdeel, vorm, vanaf, totEnMet, omschrijving } = aanbod;
    const hoe = { onderdeel, op, vorm, vanaf, totEnMet };
    return [
      {
        soort: 'overbruggingAangeboden',
        feiten: { ...hoe, wens: o.antwoord },
        inhoud: { omschrijving, woorden },
      },
      ...(o.antwoord === 'ja'
        ? [{ soort: 'overbruggingGeregeld', feiten: hoe, inhoud: { omschrijving } } as const]
        : []),
    ];
  }
  const deel = vindDeel(t, o.onderdeel);
  if (!aanbod || !deel?.levering) return [];
  const { levering } = deel;
  const { aanbieder, naam } = aanbod;
  return [
    {
      soort: 'andereAanbiederAangeboden',
      feiten: { onderdeel: o.onderdeel, levering: levering.id, aanbieder, op, wens: o.antwoord },
      inhoud: { naam, woorden },
    },
    ...(o.antwoord === 'ja' && o.opgezocht && o.sleutel
      ? gewisseld(
          { sleutel: o.sleutel, toelichting: '', opgezocht: o.opgezocht },
          { ...deel, levering },
          t,
          op,
        )
      : []),
  ];
}

export const aanbodHandelingen: Handelingen<AanbodOpdracht, TotLevering, LeveringGebeurtenis, LokaleRegels> =
  {
    overbruggingAanbieden: {
      titel: 'Overbrugging aanbieden',
      artikel: WACHTLIJST,
      rollen: ['klantmanager'],
      mag: (t) => geenDeel(t, WACHTEND, NIEMAND_WACHT, metOpvolgers(t)),
      decide: (o, t, { vandaag: op }) => {
        const { onderdeel, vorm, vanaf, totEnMet } = o;
        const omschrijving = o.omschrijving.trim();
        const laatste = t.levering.overbruggingsaanbod.findLast((a) => a.onderdeel === onderdeel);
        if (laatste?.wens === 'denktNa' && zelfdeOverbrugging(laatste, { ...o, omschrijving }))
          return tenzij([], () => []);
        return tenzij(
          [
            opvolgerVan(t, onderdeel) ? undefined : deelIn(t, onderdeel, WACHTEND, () => WACHT_HIER_NIET),
            eindigtEerder(o),
            leegVeld(o.omschrijving, 'omschrijving', 'Schrijf op wat u aanbiedt, en met wie.', WACHTLIJST),
          ],
          () => [
            {
              soort: 'overbruggingAangeboden',
              feiten: { onderdeel, op, vorm, vanaf, totEnMet, wens: 'denktNa' },
              inhoud: { omschrijving, woorden: '' },
            },
          ],
        );
      },
    },
    aanbodBeantwoorden: {
      titel: 'Antwoord op een aanbod vastleggen',
      artikel: KEUZE,
      rollen: [...LEVERAARS, ...ZELF],
      mag: (t, ctx) =>
        nietsTeLeveren(t) ??
        leveringGesloten(t) ??
        (openAanbiedingen(t).length === 0 ? GEEN_AANBOD : undefined) ??
        (ctx.wie.rol === 'vertegenwoordiger' && !iederBevoegd(t) ? nietBevoegd(t) : undefined),
      decide: (o, t, ctx) => {
        if (alGezegd(o, o.woorden.trim(), t)) return tenzij([], () => []);
        const aanbod = openAanbiedingen(t).find(
          (a) => a.onderdeel === o.onderdeel && aanbodsleutel(a) === o.aanbod,
        );
        return tenzij(beantwoordEisen(o, aanbod, t, ctx), () => beantwoord(o, aanbod, t, ctx));
      },
    },
  };

const GEEN_AANBOD: Weigering = {
  code: 'geenAanbod',
  reden: 'Er is nu geen aanbod om op te antwoorden.',
  artikel: KEUZE,
  uitweg: 'Kijk bij de hulp hoe het nu staat.',
};

const VOORBIJ: Weigering = {
  code: 'aanbodVoorbij',
  reden: 'Dit aanbod is er niet meer.',
  artikel: KEUZE,
  uitweg: 'Kijk bij de hulp hoe het nu staat.',
  veld: 'aanbod',
};

const kanIntussenNietMeer = (aanbod: Wachtaanbod, t: TotLevering): Weigering => ({
  code: 'aanbodKanNietMeer',
  reden: 'Dit kan intussen niet meer.',
  artikel: KEUZE,
  uitweg: houdtPlaats(t, aanbod)
    ? 'Kies dat wij bellen. De plaats op de wachtlijst blijft.'
    : 'Kies dat wij bellen.',
  veld: 'antwoord',
});

/** Of several who represent, a dossier does not know which one it is: who may choose, is not told that only money is theirs. */
const nietBevoegd = (t: TotLevering): Weigering => ({
  ...(bevoegdeVertegenwoordiger(t)
    ? {
        code: 'bevoegdheidNietTeZien',
        reden:
          'Niet iedereen die de inwoner vertegenwoordigt, beslist over zorg. Wij zien niet wie van hen nu antwoordt.',
      }
    : {
        code: 'nietBevoegdOverZorg',
        reden: 'Wie alleen over geld beslist, kiest niet wie de hulp geeft.',
      }),
  artikel: 'Wmo 1.1.1 lid 1, 2.3.5',
  uitweg: 'Bel ons. Wij bespreken het aanbod met de inwoner, of met wie voor de inwoner over zorg beslist.',
});
