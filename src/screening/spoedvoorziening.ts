import type { Datum } from '../kern/datum.ts';
import { datumLang, plusWeken } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels, Normen } from '../recht/lokaal.ts';
import { vindVoorziening, zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { ScreeningGebeurtenis } from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';
import { huidigeUrgentie } from './toestand.ts';
import { lopendeScreening } from './weigeringen.ts';

export interface SpoedvoorzieningTreffen {
  readonly soort: 'spoedvoorzieningTreffen';
  readonly voorziening: LokaleCode;
  readonly ingang: Datum;
  /** Last day, included. */
  readonly einde: Datum;
  readonly motivering: string;
  /** What it is for, in words for the resident. */
  readonly doel: string;
  readonly omvang: string;
  readonly aanbieder: string;
  /** The decision is handed over; absent: it is sent. */
  readonly uitgereikt?: boolean;
}

/** Used when the municipality set no maximum. The law names none, it only says `tijdelijk`. */
const TIJDELIJK_WEKEN = 12;

/** Optional norm of the municipality. */
interface NormTijdelijk extends Normen {
  readonly tijdelijkeVoorzieningWeken?: number;
}

/** Last possible day of a temporary provision that starts on `ingang`. */
export function tijdelijkUiterlijk(ingang: Datum, regels: Pick<LokaleRegels, 'normen'>): Datum {
  const normen: NormTijdelijk = regels.normen;
  return plusWeken(ingang, normen.tijdelijkeVoorzieningWeken ?? TIJDELIJK_WEKEN);
}

export const spoedvoorzieningTreffen: Handeling<
  SpoedvoorzieningTreffen,
  TotScreening,
  ScreeningGebeurtenis,
  LokaleRegels
> = {
  titel: 'Tijdelijke voorziening treffen',
  artikel: 'Wmo 2.3.3',
  rollen: ['screener', 'klantmanager', 'jurist', 'teamleider'],
  mag: (t, ctx) =>
    lopendeScreening(t) ?? geenSpoed(t) ?? zonderMandaat(ctx.wie.rol, 'spoed', null, ctx.regels),
  decide: (o, t, ctx) =>
    tenzij(
      [
        ongeldigeVoorziening(o.voorziening, ctx),
        ongeldigeIngang(o, t),
        ongeldigEinde(o, ctx),
        leegVeld(o.doel, 'doel', 'Er staat nog niet waarvoor de hulp is.', 'Awb 3:46'),
        leegVeld(o.omvang, 'omvang', 'Er staat nog niet hoeveel hulp de inwoner krijgt.', 'Wmo 2.3.3'),
        leegVeld(o.aanbieder, 'aanbieder', 'Er staat nog niet wie de hulp geeft.', 'Wmo 2.3.3'),
        leegVeld(o.motivering, 'motivering', 'De motivering ontbreekt. Kort mag.', 'Awb 3:46, 3:47'),
      ],
      () => (alGetroffen(o, t) ? [] : [gebeurtenis(o, t, ctx)]),
    ),
};

/** `Urgent` is something else than `spoed` (Stein): no by-pass for a waiting list. */
function geenSpoed(t: TotScreening): Weigering | undefined {
  const urgentie = huidigeUrgentie(t.screening);
  return urgentie === 'spoed' || urgentie === 'acuut'
    ? undefined
    : {
        code: 'geenSpoed',
        reden: 'Een tijdelijke voorziening kan alleen als de laatste beoordeling spoed of acuut is.',
        artikel: 'Wmo 2.3.3',
        uitweg: 'Beoordeel eerst de urgentie opnieuw als de situatie dat vraagt.',
      };
}

function ongeldigeVoorziening(code: LokaleCode, ctx: Context<LokaleRegels>): Weigering | undefined {
  const voorziening = vindVoorziening(code, ctx.regels);
  if (voorziening?.soort === 'maatwerk') return undefined;
  return {
    code: voorziening ? 'geenMaatwerk' : 'onbekendeVoorziening',
    reden: voorziening
      ? `${voorziening.naam} is geen maatwerkvoorziening. Daarvoor is geen besluit nodig.`
      : 'Deze voorziening kent de gemeente niet.',
    artikel: 'Wmo 2.3.3',
    uitweg: 'Kies een maatwerkvoorziening uit de lijst.',
    veld: 'voorziening',
  };
}

/** May lie a few days back: help that could not wait is often arranged by phone first. */
function ongeldigeIngang(o: SpoedvoorzieningTreffen, t: TotScreening): Weigering | undefined {
  const { ontvangenOp } = haalMelding(t);
  return o.ingang >= ontvangenOp
    ? undefined
    : {
        code: 'ingangVoorMelding',
        reden: `De ingangsdatum ligt voor de melding van ${datumLang(ontvangenOp)}.`,
        artikel: 'Wmo 2.3.3',
        uitweg: 'Kies de dag waarop de hulp begint.',
        veld: 'ingang',
      };
}

function ongeldigEinde(o: SpoedvoorzieningTreffen, ctx: Context<LokaleRegels>): Weigering | undefined {
  const laatste = tijdelijkUiterlijk(o.ingang, ctx.regels);
  if (o.einde <= o.ingang)
    return {
      code: 'eindeVoorIngang',
      reden: 'De einddatum moet na de ingangsdatum liggen.',
      artikel: 'Wmo 2.3.3',
      uitweg: `Kies een einddatum, uiterlijk ${datumLang(laatste)}.`,
      veld: 'einde',
    };
  if (o.einde < ctx.vandaag)
    return {
      code: 'eindeVoorbij',
      reden: 'De einddatum is al voorbij.',
      artikel: 'Wmo 2.3.3',
      uitweg: 'Kies een einddatum waarop het onderzoek af kan zijn.',
      veld: 'einde',
    };
  if (o.einde > laatste)
    return {
      code: 'teLangTijdelijk',
      reden: `Een tijdelijke voorziening loopt in deze gemeente uiterlijk tot en met ${datumLang(laatste)}.`,
      artikel: 'Wmo 2.3.3; normen van de gemeente',
      uitweg: 'Kies een eerdere einddatum en rond het onderzoek voor die dag af.',
      veld: 'einde',
    };
  return undefined;
}

function alGetroffen(o: SpoedvoorzieningTreffen, t: TotScreening): boolean {
  return t.screening.tijdelijkeVoorzieningen.some(
    (v) => v.voorziening === o.voorziening && v.ingang === o.ingang && v.einde === o.einde,
  );
}

function gebeurtenis(
  o: SpoedvoorzieningTreffen,
  t: TotScreening,
  ctx: Context<LokaleRegels>,
): ScreeningGebeurtenis {
  return {
    soort: 'tijdelijkeVoorzieningGetroffen',
    feiten: {
      id: volgendOnderdeel('TV', t.screening.tijdelijkeVoorzieningen.length),
      voorziening: o.voorziening,
      ingang: o.ingang,
      einde: o.einde,
      besluitdatum: ctx.vandaag,
      bezwaarUiterlijk: uiterlijk('awbBezwaarIndienen', ctx.vandaag, ctx.regels),
      ...(o.uitgereikt === true && { uitgereikt: true }),
    },
    inhoud: { motivering: o.motivering, doel: o.doel, omvang: o.omvang, aanbieder: o.aanbieder },
  };
}
