import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbieder } from './aanbieder.ts';
import { zelfdeAanbieder } from './aanbieden.ts';
import { deelIn, geenDeel, LEVERAARS, leveringGesloten, UITVOERING } from './eisen.ts';
import type { LeveringGebeurtenis, Opvolgreden } from './gebeurtenissen.ts';
import { aanbiederKan, opgedragenFeit } from './opdragen.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, opvolgersdelen, opvolgerVan, vindDeel } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** Both days of a handover: one at a time, and what lies between is seen. */
interface Dagen {
  /** Last day at the provider of now. */
  readonly laatsteDag: Datum;
  /** First day at the one that takes over. */
  readonly begin: Datum;
}

/** Help that runs goes over to another provider on an agreed day; until then it stays where it is (contractstandaard Wmo 3.7). */
export interface OpvolgerRegelen extends Dagen {
  readonly soort: 'opvolgerRegelen';
  readonly sleutel: Toewijzingssleutel;
  readonly onderdeel: OnderdeelId;
  readonly aanbieder: LokaleCode;
  readonly reden: Opvolgreden;
  /** What the resident says of it: the choice is the resident's. */
  readonly woorden: string;
  /** For the new provider: what it has to know to begin well. */
  readonly toelichting: string;
  /** From the register of today; null when there is no such provider. Looked up by the server. */
  readonly opgezocht: Aanbieder | null;
}

/** Other days than was agreed. */
export interface OpvolgingVerzetten extends Dagen {
  readonly soort: 'opvolgingVerzetten';
  readonly onderdeel: OnderdeelId;
  readonly reden: string;
  /** The one that takes over, from the register of today. Looked up by the server. */
  readonly opgezocht: Aanbieder | null;
}

export type OpvolgOpdracht = OpvolgerRegelen | OpvolgingVerzetten;

const OPVOLGING = 'Wmo 2.3.5, contractstandaard Wmo 3.7';

function dagenKunnen({ laatsteDag, begin }: Dagen, vandaag: Datum): readonly (Weigering | undefined)[] {
  return [
    laatsteDag < vandaag
      ? {
          code: 'laatsteDagVoorbij',
          reden: `${datumLang(laatsteDag)} is al geweest.`,
          artikel: UITVOERING,
          uitweg: 'Stopte de hulp al? Leg dat dan eerst vast, en draag haar daarna op.',
          veld: 'laatsteDag',
        }
      : undefined,
    begin <= laatsteDag
      ? {
          code: 'tweeTegelijk',
          reden: `Tot en met ${datumLang(laatsteDag)} geeft de aanbieder van nu de hulp: twee op een dag zouden beide worden betaald.`,
          artikel: UITVOERING,
          uitweg: 'Laat de nieuwe aanbieder een dag later beginnen, of de aanbieder van nu eerder stoppen.',
          veld: 'begin',
        }
      : undefined,
  ];
}

/** Contract, product, area and intake stop count on the day on which it takes over. */
function kanOvernemen(
  { begin, opgezocht }: Dagen & { readonly opgezocht: Aanbieder | null },
  deel: Leveringsdeel,
  t: TotLevering,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const dag = begin > ctx.vandaag ? begin : ctx.vandaag;
  return aanbiederKan(opgezocht, deel, t, { ...ctx, vandaag: dag });
}

function regelEisen(
  o: OpvolgerRegelen,
  t: TotLevering,
  deel: Leveringsdeel | undefined,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const niet = deelIn(t, o.onderdeel, ['loopt'], () => ({
    code: 'hulpLooptNiet',
    reden: 'Deze hulp loopt niet.',
    uitweg: 'Wacht de inwoner nog? Bied dan een andere aanbieder aan, of draag de hulp op.',
  }));
  const al = opvolgerVan(t, o.onderdeel);
  return [
    niet ?? (deel?.levering ? undefined : ZELF_INGEKOCHT),
    al?.levering
      ? {
          code: 'opvolgerIsEr',
          reden: `${al.levering.naam} is al gevraagd om deze hulp over te nemen.`,
          artikel: UITVOERING,
          uitweg: 'Verzet de dag, of trek die opdracht eerst in.',
          veld: 'onderdeel',
        }
      : undefined,
    zelfdeAanbieder(o.aanbieder, deel),
    ...dagenKunnen(o, ctx.vandaag),
    ...(deel && !niet ? kanOvernemen(o, deel, t, ctx) : []),
    leegVeld(o.woorden, 'woorden', 'Schrijf op wat de inwoner ervan zei.', OPVOLGING),
  ];
}

const ZELF_INGEKOCHT: Weigering = {
  code: 'pgbNietOpTeDragen',
  reden: 'Dit is een pgb: de inwoner koopt de hulp zelf in.',
  artikel: 'Wmo 2.3.6',
  uitweg: 'De inwoner kiest zelf een ander. Leg vast wanneer die echt begint.',
  veld: 'onderdeel',
};

export const opvolgHandelingen: Handelingen<OpvolgOpdracht, TotLevering, LeveringGebeurtenis, LokaleRegels> =
  {
    opvolgerRegelen: {
      titel: 'Opvolger regelen voor hulp die loopt',
      artikel: OPVOLGING,
      rollen: LEVERAARS,
      mag: (t) =>
        leveringGesloten(t) ??
        geenDeel(t, ['loopt'], {
          code: 'geenHulpDieLoopt',
          reden: 'Er loopt geen hulp bij een aanbieder.',
          uitweg: 'Wacht de inwoner nog? Bied dan een andere aanbieder aan, of draag de hulp op.',
        }) ??
        (leveringsdelen(t).some((d) => d.stand === 'loopt' && !opvolgerVan(t, d.onderdeel.gevraagd))
          ? undefined
          : ALLES_GEREGELD),
      decide: (o, t, ctx) => {
        const deel = vindDeel(t, o.onderdeel);
        return tenzij(regelEisen(o, t, deel, ctx), () => {
          if (!deel?.levering || !o.opgezocht) return [];
          const feit = opgedragenFeit({ ...o, opgezocht: o.opgezocht }, deel, t, ctx.vandaag);
          const { laatsteDag, begin, reden } = o;
          const opvolgt = { levering: deel.levering.id, laatsteDag, begin, reden };
          return [
            {
              ...feit,
              feiten: { ...feit.feiten, opvolgt },
              inhoud: { ...feit.inhoud, woorden: o.woorden.trim() },
            },
          ];
        });
      },
    },
    opvolgingVerzetten: {
      titel: 'Dag van de overgang verzetten',
      artikel: OPVOLGING,
      rollen: LEVERAARS,
      mag: (t) => leveringGesloten(t) ?? (opvolgersdelen(t).length > 0 ? undefined : NIETS_TE_VERZETTEN),
      decide: (o, t, ctx) => {
        const deel = opvolgerVan(t, o.onderdeel);
        const nu = deel?.levering?.opvolging;
        if (nu?.laatsteDag === o.laatsteDag && nu.begin === o.begin) return tenzij([], () => []);
        return tenzij(
          [
            deel ? undefined : { ...NIETS_TE_VERZETTEN, veld: 'onderdeel' },
            ...dagenKunnen(o, ctx.vandaag),
            ...(deel ? kanOvernemen(o, deel, t, ctx) : []),
            leegVeld(o.reden, 'reden', 'Schrijf op waarom de dag verandert, en wie u sprak.', OPVOLGING),
          ],
          () =>
            deel?.levering
              ? [
                  {
                    soort: 'opvolgingVerzet',
                    feiten: {
                      levering: deel.levering.id,
                      op: ctx.vandaag,
                      laatsteDag: o.laatsteDag,
                      begin: o.begin,
                    },
                    inhoud: { reden: o.reden.trim() },
                  },
                ]
              : [],
        );
      },
    },
  };

const ALLES_GEREGELD: Weigering = {
  code: 'opvolgerIsEr',
  reden: 'Voor alle hulp die loopt, is al iemand gevraagd om die over te nemen.',
  artikel: UITVOERING,
  uitweg: 'Verzet de dag, of trek die opdracht eerst in.',
};

const NIETS_TE_VERZETTEN: Weigering = {
  code: 'geenOvergang',
  reden: 'Niemand is gevraagd om deze hulp over te nemen.',
  artikel: UITVOERING,
  uitweg: 'Regel eerst een opvolger.',
};
