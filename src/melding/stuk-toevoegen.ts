import type { Bijlage } from '../kern/bijlage.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { MeldingGebeurtenis, StukSoort } from './gebeurtenissen.ts';
import type { MeldingContext, Meldinghandeling } from './lopend.ts';
import type { Stuk, TotMelding } from './toestand.ts';
import { haalMelding, lopendeMelding, ongeldigeOntvangst } from './weigeringen.ts';

/** What people choose on the form. An identity document can be chosen, so that it can be explained why not. */
export type AangebodenStuk = StukSoort | 'identiteitsbewijs';

export interface StukToevoegen {
  readonly soort: 'stukToevoegen';
  readonly stuk: AangebodenStuk;
  readonly ontvangenOp: Datum;
  readonly titel: string;
  readonly van: string;
  readonly afgeschermd: boolean;
  readonly redenAfscherming: string;
  readonly bijlage: Bijlage;
}

/** Who hands in: the resident and who acts for them, not everyone who looks along. */
const AANBIEDERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];
const MEDEWERKERS: readonly Rol[] = ['klantmanager', 'screener', 'administratie'];

export const stukToevoegen: Meldinghandeling<StukToevoegen> = {
  titel: 'Document toevoegen',
  artikel: 'Wmo 2.3.2 lid 7',
  rollen: [...AANBIEDERS, ...MEDEWERKERS],
  mag: lopendeMelding,
  decide: (o, t, ctx) => {
    const { stuk } = o;
    if (stuk === 'identiteitsbewijs') return tenzij([...ongeldig(o, t, ctx), GEEN_KOPIE], () => []);
    return tenzij(ongeldig(o, t, ctx), () =>
      t.melding.stukken.some((s) => isHetzelfde(s, o)) ? [] : toegevoegd(o, stuk, t, ctx),
    );
  },
};

function ongeldig(o: StukToevoegen, t: TotMelding, ctx: MeldingContext): readonly (Weigering | undefined)[] {
  const burger = AANBIEDERS.includes(ctx.wie.rol);
  return [
    ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
    leegVeld(o.titel, 'titel', 'Er staat nog niet wat het is.', 'Wmo 2.3.2 lid 7'),
    leegVeld(o.van, 'van', 'Er staat nog niet van wie het stuk komt.', 'Wmo 2.3.2 lid 7'),
    burger && o.afgeschermd ? NIET_VOOR_ZICHZELF : undefined,
    o.afgeschermd
      ? leegVeld(
          o.redenAfscherming,
          'redenAfscherming',
          'Leg uit waarom de inwoner dit niet mag zien.',
          'AVG 15 lid 4, UAVG 41',
        )
      : undefined,
    alAanwezig(o, t),
  ];
}

/** The same bytes under another name would make two documents of one. A shielded one gives nothing away. */
function alAanwezig(o: StukToevoegen, t: TotMelding): Weigering | undefined {
  const er = t.melding.stukken.find(
    (s) => s.vingerafdruk === o.bijlage.vingerafdruk && s.afgeschermd === o.afgeschermd,
  );
  return er && !isHetzelfde(er, o)
    ? {
        code: 'stukIsEr',
        reden: `Dit bestand zit al in het dossier: ${er.titel}, ontvangen op ${datumLang(er.ontvangenOp)}.`,
        artikel: 'Omkeer',
        uitweg: 'U hoeft het niet nog eens toe te voegen.',
        veld: 'bestand',
      }
    : undefined;
}

function isHetzelfde(s: Stuk, o: StukToevoegen): boolean {
  return (
    s.vingerafdruk === o.bijlage.vingerafdruk &&
    s.stuk === o.stuk &&
    s.titel === o.titel &&
    s.van === o.van &&
    s.ontvangenOp === o.ontvangenOp &&
    s.afgeschermd === o.afgeschermd
  );
}

function toegevoegd(
  o: StukToevoegen,
  stuk: StukSoort,
  t: TotMelding,
  ctx: MeldingContext,
): readonly MeldingGebeurtenis[] {
  const { ontvangenOp, afgeschermd, titel, van, bijlage } = o;
  const { bestandsnaam, ...bestand } = bijlage;
  const erbij: MeldingGebeurtenis = {
    soort: 'stukToegevoegd',
    feiten: { stuk, ...bestand, ontvangenOp, afgeschermd },
    inhoud: { titel, van, bestandsnaam, redenAfscherming: afgeschermd ? o.redenAfscherming : '' },
  };
  return isPlan(stuk, afgeschermd, t) ? [erbij, planOntvangen(o, t, ctx)] : [erbij];
}

/** A plan on paper is the plan, of the day it came in; one that was typed in before stays as it is. */
function isPlan(stuk: StukSoort, afgeschermd: boolean, t: TotMelding): boolean {
  return stuk === 'persoonlijkPlan' && !afgeschermd && t.melding.persoonlijkPlan === null;
}

function planOntvangen(o: StukToevoegen, t: TotMelding, { regels }: MeldingContext): MeldingGebeurtenis {
  const opTijd = o.ontvangenOp <= uiterlijk('wmoPersoonlijkPlan', haalMelding(t).ontvangenOp, regels);
  return {
    soort: 'persoonlijkPlanOntvangen',
    feiten: { ontvangenOp: o.ontvangenOp, opTijd },
    inhoud: { tekst: `Het plan staat in het document "${o.titel}".` },
  };
}

const GEEN_KOPIE: Weigering = {
  code: 'geenKopieIdentiteitsbewijs',
  reden: 'Een kopie of foto van een identiteitsbewijs bewaren wij niet.',
  artikel: 'Wmo 2.3.4, AVG 5 lid 1 c',
  uitweg: 'Laat het zien tijdens het gesprek. Wij leggen alleen vast dat wij het gezien hebben.',
  veld: 'stuk',
};

const NIET_VOOR_ZICHZELF: Weigering = {
  code: 'afschermenIsVoorMedewerkers',
  reden: 'Alleen een medewerker kan een stuk afschermen.',
  artikel: 'AVG 15 lid 4',
  uitweg: 'Vraag het uw contactpersoon als iemand die meekijkt dit niet mag zien.',
};
