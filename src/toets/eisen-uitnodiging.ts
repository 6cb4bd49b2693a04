import type { Datum } from '../kern/datum.ts';
import { datumLang, plusWeken } from '../kern/datum.ts';
import type { OnderdeelId, PersoonId, Uitnodigingssleutel } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Collega } from '../onderzoek/gegevenscodes.ts';
import { geldtOp, zonderToestemming } from '../onderzoek/grondslag.ts';
import type { OnderzoekContext } from '../onderzoek/moment.ts';
import type { WetCode } from '../recht/wetten.ts';
import { behandelt } from '../screening/toestand.ts';
import { eis, tekstNodig } from './eis.ts';
import type { DeelnemerUitgenodigd, Tegenspraak, Uitnodigingsgrond } from './gebeurtenissen.ts';
import { herkenbaars, vindHerkenbaars } from './herkenbaar.ts';
import type { TotToets } from './toestand.ts';
import { hoogstensWeken, openUitnodigingen, UITGENODIGDEN } from './uitnodiging.ts';

/** Where working together on a toets rests: the method, and that nobody is told more than is needed. */
export const SAMEN = 'Omgekeerde Toets, Wmo 5.3.3';

export interface UitnodigingInvoer {
  readonly sleutel: Uitnodigingssleutel;
  readonly persoon: PersoonId;
  /** What this person does for the municipality; null when nobody works here under this code. Looked up. */
  readonly rol: Rol | null;
  readonly gebied: WetCode;
  readonly tegenspraak: Tegenspraak | null;
  readonly grond: Uitnodigingsgrond;
  readonly totEnMet: Datum;
  readonly waarom: string;
  readonly vraag: string;
  readonly effect: string;
}

/** The consent that opens the name for a colleague of this area; within the Wmo the law is the ground. */
const TOESTEMMING_VOOR: Readonly<Record<Exclude<WetCode, 'wmo'>, Collega>> = {
  jeugdwet: 'collegaJeugd',
  pw: 'collegaParticipatie',
  wgs: 'collegaSchulden',
  wi2021: 'collegaInburgering',
  lpw: 'collegaLeerplicht',
  po: 'collegaOnderwijs',
};

function wieEisen(
  o: UitnodigingInvoer,
  t: TotToets,
  ctx: OnderzoekContext,
): readonly (Weigering | undefined)[] {
  const { persoon, rol } = o;
  const kan = UITGENODIGDEN.some((uitgenodigde) => uitgenodigde === rol);
  const eigen = persoon === ctx.wie.id || behandelt(t.screening, persoon, ctx.vandaag);
  return [
    eis(rol !== null, {
      code: 'collegaOnbekend',
      reden: 'Deze collega staat niet in de lijst van medewerkers.',
      artikel: 'BIO2 8.03.02',
      uitweg: 'Kies iemand uit de lijst, of vraag de beheerder om de collega toe te voegen.',
      veld: 'persoon',
    }),
    eis(rol === null || kan, {
      code: 'rolDoetNietMee',
      reden: `Iemand die werkt als ${rol === null ? '' : ROLNAAM[rol]} doet niet mee aan een toets.`,
      artikel: 'BIO2 8.03.02',
      uitweg: 'Kies een collega die zelf met een van de zeven wetten werkt.',
      veld: 'persoon',
    }),
    eis(!eigen, {
      code: 'eigenToets',
      reden: 'Deze collega behandelt het dossier zelf en ziet de toets al.',
      artikel: SAMEN,
      uitweg: 'Kies een collega die er met andere ogen naar kijkt.',
      veld: 'persoon',
    }),
    eis(!openUitnodigingen(t, ctx.vandaag).some((u) => u.persoon === persoon), {
      code: 'alUitgenodigd',
      reden: 'Deze collega is al uitgenodigd en kan nog antwoorden.',
      artikel: SAMEN,
      uitweg: 'Wacht op het antwoord, of trek de uitnodiging eerst in.',
      veld: 'persoon',
    }),
  ];
}

function einddatumEisen(
  { totEnMet }: UitnodigingInvoer,
  { vandaag, regels }: OnderzoekContext,
): readonly (Weigering | undefined)[] {
  const uiterlijk = plusWeken(vandaag, hoogstensWeken(regels.normen));
  return [
    eis(totEnMet >= vandaag, {
      code: 'einddatumVoorbij',
      reden: `${datumLang(totEnMet)} is al voorbij.`,
      artikel: 'BIO2 8.03.02',
      uitweg: 'Kies een dag die nog komt.',
      veld: 'totEnMet',
    }),
    eis(totEnMet <= uiterlijk, {
      code: 'einddatumTeVer',
      reden: `Zo lang kan een collega niet meekijken: hooguit tot en met ${datumLang(uiterlijk)}.`,
      artikel: 'BIO2 8.03.02, inrichting: toetsuitnodigingWeken',
      uitweg: 'Kies een eerdere dag. Duurt de toets langer, nodig dan opnieuw uit.',
      veld: 'totEnMet',
    }),
  ];
}

/** The consent for a colleague of this area that holds from today until the end. */
function toestemmingVoor(
  o: Pick<UitnodigingInvoer, 'gebied' | 'totEnMet'>,
  t: TotToets,
  vandaag: Datum,
): OnderdeelId | undefined {
  const betreft = o.gebied === 'wmo' ? undefined : TOESTEMMING_VOOR[o.gebied];
  return t.onderzoek.toestemmingen.find(
    (x) => x.toestemming === 'avg' && x.betreft === betreft && geldtOp(x, vandaag) && geldtOp(x, o.totEnMet),
  )?.id;
}

function grondEis(o: UitnodigingInvoer, t: TotToets, vandaag: Datum): Weigering | undefined {
  if (o.grond === 'wgs8d')
    return eis(o.gebied === 'wgs', {
      code: 'wgs8dAlleenSchulden',
      reden: 'Zonder toestemming mag alleen schuldhulp gebruiken wat zij nodig heeft.',
      artikel: 'Wgs 8d, Wmo 5.3.3',
      uitweg: 'Nodig uit zonder naam, of vraag de inwoner om toestemming.',
      veld: 'grond',
    });
  if (o.grond === 'zonderNaam') return undefined;
  if (o.gebied === 'wmo')
    return {
      code: 'toestemmingNietNodig',
      reden:
        'Voor een collega van de Wmo vraagt u geen toestemming; de naam is voor meedenken ook niet nodig.',
      artikel: 'Wmo 5.1.1 lid 1, BIO2 8.03.02',
      uitweg: 'Nodig uit zonder naam.',
      veld: 'grond',
    };
  if (toestemmingVoor(o, t, vandaag)) return undefined;
  return zonderToestemming(
    t,
    TOESTEMMING_VOOR[o.gebied],
    'Wmo 5.3.3, AVG 7',
    'Vraag de inwoner om toestemming tot en met de einddatum en leg die vast, of nodig uit zonder naam.',
    'grond',
  );
}

/** The resident may be named on consent or for schuldhulp; all else that tells who it is, never. */
export function magNaam(grond: Uitnodigingsgrond): boolean {
  return grond !== 'zonderNaam';
}

const TEKSTEN = [
  ['waarom', 'Er staat niet waarom deze collega nodig is.'],
  ['vraag', 'Er staat niet wat u deze collega vraagt.'],
  ['effect', 'Er staat niet om welk effect het gaat.'],
] as const;

function tekstEisen(o: UitnodigingInvoer, t: TotToets): readonly (Weigering | undefined)[] {
  const patronen = herkenbaars(t, magNaam(o.grond));
  return TEKSTEN.flatMap(([veld, reden]) => {
    const gevonden = vindHerkenbaars(o[veld], patronen);
    return [
      tekstNodig(o[veld], veld, reden, SAMEN),
      eis(gevonden.length === 0, {
        code: 'herkenbaar',
        reden: `Hieraan is te zien om wie het gaat: ${gevonden.join(', ')}.`,
        artikel: 'Wmo 5.3.3, AVG 5 lid 1 c',
        uitweg: 'Schrijf bijvoorbeeld ‘de inwoner’, ‘de dochter’ of ‘thuis’.',
        veld,
      }),
    ];
  });
}

export function uitnodigingEisen(
  o: UitnodigingInvoer,
  t: TotToets,
  ctx: OnderzoekContext,
): readonly (Weigering | undefined)[] {
  return [
    ...wieEisen(o, t, ctx),
    ...einddatumEisen(o, ctx),
    grondEis(o, t, ctx.vandaag),
    ...tekstEisen(o, t),
  ];
}

export function deelnemerUitgenodigd(
  o: UitnodigingInvoer,
  t: TotToets,
  vandaag: Datum,
): DeelnemerUitgenodigd {
  const { sleutel, persoon, gebied, tegenspraak, grond, totEnMet } = o;
  return {
    soort: 'deelnemerUitgenodigd',
    feiten: {
      id: volgendOnderdeel('UN', t.toets.uitnodigingen.length),
      sleutel,
      persoon,
      gebied,
      ...(tegenspraak === null ? {} : { tegenspraak }),
      grond,
      toestemming: grond === 'toestemming' ? (toestemmingVoor(o, t, vandaag) ?? null) : null,
      totEnMet,
    },
    inhoud: { waarom: o.waarom.trim(), vraag: o.vraag.trim(), effect: o.effect.trim() },
  };
}
