import type { Bedrag } from '../kern/bedrag.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { zelfde } from '../kern/canoniek.ts';
import type { Datum } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Betaler, Prijseenheid } from '../recht/prijslijst.ts';
import { BETALERNAAM, HOOGSTE_PRIJS } from '../recht/prijslijst.ts';
import { eis, gevuldeRijen, tekstNodig } from '../toets/eis.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { VARIANTEN } from './kosten.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { Kostenrij, Planoptie, TotDoorbraak } from './toestand.ts';
import { kostenVeld } from './veldnamen.ts';

export interface KostenInvoer {
  readonly post: string;
  readonly optie: OnderdeelId | null;
  readonly soort: 'kosten' | 'baten';
  readonly betaler: Betaler | null;
  readonly per: Prijseenheid | null;
  /** Null: unknown. */
  readonly laag: Bedrag | null;
  readonly midden: Bedrag | null;
  readonly hoog: Bedrag | null;
  readonly vanafMaand: number;
  /** Null: it goes on. */
  readonly maanden: number | null;
  readonly zeker: boolean;
  readonly prijs: LokaleCode | null;
  readonly jaar: number | null;
  readonly bron: string;
}
export interface DoorbraakKostenSchatten {
  readonly soort: 'doorbraakKostenSchatten';
  readonly rijen: readonly KostenInvoer[];
}

const LANGSTE = 60;

const gevuld = (rijen: readonly KostenInvoer[]) =>
  gevuldeRijen(
    rijen,
    (rij) => [rij.post, rij.bron].every((tekst) => tekst.trim() === '') && rij.midden === null && !rij.prijs,
  );

function bedragEisen(rij: number, waarde: KostenInvoer, vandaag: Datum): readonly (Weigering | undefined)[] {
  const bedragen = VARIANTEN.flatMap((deel) => {
    const b = waarde[deel];
    return b === null ? [] : [{ deel, b }];
  });
  const wat = `Post ${rij + 1}`;
  return [
    ...bedragen.map(({ deel, b }) =>
      eis(b >= 0, {
        code: 'bedragNegatief',
        reden: `${wat}: een bedrag kan niet negatief zijn.`,
        artikel: METHODE,
        uitweg: 'Levert het geld op? Kies dan baten, met een bedrag boven nul.',
        veld: kostenVeld(rij, deel),
      }),
    ),
    ...bedragen.map(({ deel, b }) =>
      eis(b <= HOOGSTE_PRIJS, {
        code: 'bedragAbsurd',
        reden: `${wat}: ${bedragTekst(b)} is meer dan een miljoen euro. Dat is vast een vergissing.`,
        artikel: METHODE,
        uitweg: 'Kijk of er een nul te veel staat.',
        veld: kostenVeld(rij, deel),
      }),
    ),
    eis(waarde.midden !== null || bedragen.length === 0, {
      code: 'middenOntbreekt',
      reden: `${wat}: er staat wel laag of hoog, maar geen midden.`,
      artikel: METHODE,
      uitweg: 'Vul het meest waarschijnlijke bedrag in, of maak alles leeg: dan is het onbekend.',
      veld: kostenVeld(rij, 'midden'),
    }),
    eis(
      bedragen.every(({ b }, i) => i === 0 || b >= (bedragen[i - 1]?.b ?? b)),
      {
        code: 'bandbreedteVolgorde',
        reden: `${wat}: laag, midden en hoog staan niet op volgorde.`,
        artikel: METHODE,
        uitweg: 'Laag is het minste wat het kan zijn, hoog het meeste.',
        veld: kostenVeld(rij, 'laag'),
      },
    ),
    ...(waarde.midden === null
      ? []
      : [
          tekstNodig(
            waarde.bron,
            kostenVeld(rij, 'bron'),
            `${wat}: er staat een bedrag zonder bron.`,
            'Awb 3:2',
            'Noem waar het bedrag vandaan komt: de prijslijst, een offerte, of wie het schatte.',
          ),
          eis(waarde.jaar !== null && waarde.jaar >= 1980 && waarde.jaar <= Number(vandaag.slice(0, 4)) + 1, {
            code: 'jaarOntbreekt',
            reden: `${wat}: er staat niet van welk jaar het bedrag is.`,
            artikel: 'Awb 3:2',
            uitweg: 'Vul het jaar van het prijspeil in.',
            veld: kostenVeld(rij, 'jaar'),
          }),
        ]),
  ];
}

function rijEisen(
  rij: number,
  waarde: KostenInvoer,
  opties: readonly Planoptie[],
  { vandaag, regels }: { readonly vandaag: Datum; readonly regels: LokaleRegels },
): readonly (Weigering | undefined)[] {
  const wat = `Post ${rij + 1}`;
  return [
    tekstNodig(waarde.post, kostenVeld(rij, 'post'), `${wat}: er staat niet wat het is.`, METHODE),
    eis(
      opties.some(({ id }) => id === waarde.optie),
      {
        code: 'optieOnbekend',
        reden: `${wat}: er staat niet bij welke optie dit hoort.`,
        artikel: METHODE,
        uitweg: 'Kies een van de opties.',
        veld: kostenVeld(rij, 'optie'),
      },
    ),
    eis(waarde.betaler !== null, {
      code: 'betalerOntbreekt',
      reden: `${wat}: er staat niet wie betaalt of wie de baat heeft.`,
      artikel: METHODE,
      uitweg: 'Kies wie betaalt. Kosten zonder betaler blijven liggen.',
      veld: kostenVeld(rij, 'betaler'),
    }),
    eis(waarde.per !== null, {
      code: 'eenheidOntbreekt',
      reden: `${wat}: er staat niet of dit per jaar, per maand of eenmalig is.`,
      artikel: METHODE,
      uitweg: 'Kies de eenheid.',
      veld: kostenVeld(rij, 'per'),
    }),
    ...(['vanafMaand', 'maanden'] as const).map((deel) => {
      const maand = waarde[deel];
      return eis(maand === null || (Number.isInteger(maand) && maand >= 1 && maand <= LANGSTE), {
        code: 'maandVreemd',
        reden: `${wat}: kies een maand tussen 1 en ${LANGSTE}.`,
        artikel: METHODE,
        uitweg: 'Het geldplaatje kijkt hooguit vijf jaar vooruit.',
        veld: kostenVeld(rij, deel),
      });
    }),
    eis(waarde.prijs === null || (regels.prijslijst ?? []).some(({ code }) => code === waarde.prijs), {
      code: 'prijsOnbekend',
      reden: `${wat}: deze prijs staat niet in de prijslijst.`,
      artikel: METHODE,
      uitweg: 'Kies uit de lijst, of vul het bedrag zelf in.',
      veld: kostenVeld(rij, 'prijs'),
    }),
    ...bedragEisen(rij, waarde, vandaag),
  ];
}

function rijenVan(o: DoorbraakKostenSchatten): readonly Kostenrij[] {
  return gevuld(o.rijen).flatMap(({ rij, waarde: { optie, betaler, per, ...rest } }) =>
    optie === null || betaler === null || per === null
      ? []
      : [
          {
            ...rest,
            id: volgendOnderdeel('DK', rij),
            optie,
            betaler,
            per,
            zeker: rest.zeker && rest.midden !== null,
            jaar: rest.midden === null ? null : rest.jaar,
            post: rest.post.trim(),
            bron: rest.bron.trim(),
          },
        ],
  );
}

/** What goes on as it is costs, cannot be a gain of the breakthrough as well: the comparison counts it already. */
function dubbelEisen(
  o: DoorbraakKostenSchatten,
  opties: readonly Planoptie[],
): readonly (Weigering | undefined)[] {
  const rijen = gevuld(o.rijen);
  const nulOptie = opties.find(({ soort }) => soort === 'doormodderen')?.id;
  const naam = ({ post }: KostenInvoer): string => post.trim().toLowerCase();
  return rijen.map(({ rij, waarde }) => {
    const dubbel =
      waarde.soort === 'baten' &&
      waarde.optie !== nulOptie &&
      rijen.find(
        ({ waarde: ander }) =>
          ander.soort === 'kosten' &&
          ander.optie === nulOptie &&
          ander.betaler === waarde.betaler &&
          ((ander.prijs !== null && ander.prijs === waarde.prijs) || naam(ander) === naam(waarde)),
      );
    return dubbel && waarde.betaler
      ? {
          code: 'dubbelGeteld',
          reden: `Post ${rij + 1}: ‘${waarde.post.trim()}’ staat al bij doorgaan zoals nu. Dan telt het voor ${BETALERNAAM[waarde.betaler]} dubbel.`,
          artikel: METHODE,
          uitweg: 'Laat de baat weg. De vergelijking met nu telt al mee dat deze kosten stoppen.',
          veld: kostenVeld(rij, 'post'),
        }
      : undefined;
  });
}

export const doorbraakKostenSchatten: Handeling<
  DoorbraakKostenSchatten,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  titel: 'Doorbraak: kosten en baten schatten',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: (t, ctx) =>
    lopendeDoorbraak(t, ctx) ??
    (t.doorbraak.delen.opties.length === 0
      ? {
          code: 'optiesOntbreken',
          reden: 'Er zijn nog geen oplossingen om te vergelijken.',
          artikel: METHODE,
          uitweg: 'Weeg eerst de oplossingen, ook doorgaan zoals nu.',
        }
      : undefined),
  decide: (o, t, ctx) =>
    tenzij(
      [
        eis(gevuld(o.rijen).length > 0, {
          code: 'kostenLeeg',
          reden: 'Er staat nog geen enkele post.',
          artikel: METHODE,
          uitweg: 'Begin met wat het kost om zo door te gaan. Weet u het bedrag niet? Laat het leeg.',
          veld: kostenVeld(0, 'post'),
        }),
        ...gevuld(o.rijen).flatMap(({ rij, waarde }) => rijEisen(rij, waarde, t.doorbraak.delen.opties, ctx)),
        ...dubbelEisen(o, t.doorbraak.delen.opties),
      ],
      () => {
        const nieuw = rijenVan(o);
        if (zelfde(nieuw, t.doorbraak.delen.kosten)) return [];
        return [
          {
            soort: 'doorbraakKostenGeschat',
            feiten: { rijen: nieuw.map(({ post: _post, bron: _bron, ...feiten }) => feiten) },
            inhoud: { rijen: nieuw.map(({ id, post, bron }) => ({ id, post, bron })) },
          },
        ];
      },
    ),
};
