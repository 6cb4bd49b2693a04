import { beslistermijn } from '../aanvraag/toestand.ts';
import { betreffendBesluit } from '../bezwaar/besluiten.ts';
import { bezwaarregisterrij } from '../bezwaar/registerrij.ts';
import { beslistermijnBezwaar } from '../bezwaar/stand.ts';
import type { Bezwaar } from '../bezwaar/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { vindDeel, wachtVanaf } from '../levering/stand.ts';
import type { Verloop } from '../levering/toestand.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Urgentie } from '../screening/gebeurtenissen.ts';
import { heleVerwijzing, laatsteBeoordeling } from '../screening/toestand.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import { onderzoekstermijn, waarIs } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { Einde } from './haltes.ts';
import { aanvraagOp, eersteGesprekOp, toedelingOp, verblijven } from './haltes.ts';
import { eersteHulp, gewachtOpHulp } from './hulpwacht.ts';
import { zonderHulp } from './leveringrij.ts';
import type { Meting, Mijlpaal } from './meting.ts';
import { duur, MIJLPALEN, opTijd } from './meting.ts';
import type { DossierToestand } from './toestand.ts';
import { wachtendVerzoek } from './vervolg.ts';
import { gewachtTot } from './wachttijd.ts';
import { werkduren } from './werkduur.ts';

/** Several provisions in one aanvraag: counted once, under a name of its own. */
export const MEER_VOORZIENINGEN = 'meer';

/** What can be measured in one dossier: the only source of the lead times, so that rebuilt = incremental. */
export interface Doorlooptijdrij {
  /** These three empty when not known (yet). */
  readonly team: string;
  readonly voorziening: string;
  readonly urgentie: Urgentie | '';
  readonly open: boolean;
  readonly begin: Datum;
  readonly laatste: Datum;
  readonly metingen: readonly Meting[];
}

type Journaal = readonly Vastgelegd<DossierGebeurtenis>[];

export function doorlooptijdrij(
  t: DossierToestand,
  regels: LokaleRegels,
  journaal: Journaal,
): Doorlooptijdrij | undefined {
  const begin = eersteOntvangst(t.melding);
  if (begin === undefined) return undefined;
  const klaar = eindeVan(t);
  // Joined with another dossier: counted there. A strict file leaves no trace in a count (BIO2 8.03.01).
  const metingen =
    t.melding.einde?.soort === 'samengevoegd' || t.melding.vertrouwelijk !== null
      ? []
      : [
          ...mijlpalen(t, begin, klaar?.op),
          ...duren(t, begin, regels),
          ...hulpmetingen(t, begin, regels, journaal),
          ...stappen(t, regels),
          ...verblijven(t, regels, begin, klaar).map(({ halte, van, tot, naar }): Meting =>
            tot === null
              ? { maat: `halte:${halte}`, op: van, dagen: null }
              : duur(`vertrek:${halte}:${naar}`, van, tot),
          ),
          ...(klaar ? naAfloop(klaar, begin, regels, journaal) : lopend(t, begin, regels)),
          ...t.bezwaar.bezwaren.flatMap((b) => bezwaarmetingen(t, b, regels)),
          ...dwangsommen(t),
          ...zonderHulp(t).map(({ stand, sinds }): Meting => ({
            maat: `zonderHulp:${stand}`,
            op: sinds,
            dagen: null,
          })),
        ];
  return {
    team: t.screening.behandelaar?.team ?? '',
    voorziening: voorzieningVan(t),
    urgentie: laatsteBeoordeling(t.screening)?.urgentie ?? '',
    open: klaar === undefined && metingen.length > 0,
    begin,
    laatste: metingen.reduce((laatste, { op }) => (op > laatste ? op : laatste), begin),
    metingen,
  };
}

/** When the question was answered, one way or another; an objection does not open it again. */
function eindeVan(t: DossierToestand): Einde | undefined {
  const { einde } = t.melding;
  if (einde && einde.soort !== 'samengevoegd')
    return { soort: einde.soort === 'ingetrokken' ? 'ingetrokken' : 'doorverwezen', op: einde.op };
  if (t.besluit.bekendgemaakt) return { soort: 'besluit', op: t.besluit.bekendgemaakt.op };
  if (t.aanvraag.ingetrokkenOp) return { soort: 'ingetrokken', op: t.aanvraag.ingetrokkenOp };
  if (t.aanvraag.aanvraag || wachtendVerzoek(t)) return undefined;
  if (t.verslag.afsluiting) return { soort: 'zonderAanvraag', op: t.verslag.afsluiting.op };
  if (t.screening.afsluiting) return { soort: 'metAdvies', op: t.screening.afsluiting.op };
  const verwezen = heleVerwijzing(t.screening)?.bevestigd;
  return verwezen ? { soort: 'doorverwezen', op: verwezen.op } : undefined;
}

/** What is asked for; before that, what the investigation found fitting. */
function voorzieningVan(t: DossierToestand): string {
  const gevraagd = t.aanvraag.aanvraag?.gevraagd.map(({ voorziening }) => voorziening) ?? [];
  const passend = t.onderzoek.oplossingen.flatMap((o) =>
    o.oplossingsoort === 'maatwerkvoorziening' && o.voorziening !== null && o.passend !== 'nee'
      ? [o.voorziening as string]
      : [],
  );
  const [eerste = '', ...rest] = new Set(gevraagd.length > 0 ? gevraagd : passend);
  return rest.length > 0 ? MEER_VOORZIENINGEN : eerste;
}

/** In this order for everybody: a milestone that was passed over counts on the day of the next one. */
function mijlpalen(t: DossierToestand, begin: Datum, klaar: Datum | undefined): readonly Meting[] {
  const eigen: Readonly<Record<Mijlpaal, Datum | undefined>> = {
    gemeld: begin,
    verdeeld: toedelingOp(t),
    verslag: t.verslag.verslagen[0]?.op,
    aanvraag: aanvraagOp(t),
    klaar,
  };
  let later: Datum | undefined;
  return MIJLPALEN.toReversed().flatMap((mijlpaal): readonly Meting[] => {
    const zelf = eigen[mijlpaal];
    later = zelf !== undefined && (later === undefined || zelf < later) ? zelf : later;
    return later === undefined
      ? []
      : [{ maat: `mijlpaal:${mijlpaal}`, op: later < begin ? begin : later, dagen: 0 }];
  });
}

function duren(t: DossierToestand, begin: Datum, regels: LokaleRegels): readonly Meting[] {
  const contact = eersteGesprekOp(t);
  const verslag = t.verslag.verslagen[0]?.op;
  const besluit = t.besluit.bekendgemaakt?.op;
  const aanvraag = t.aanvraag.aanvraag?.ontvangenOp;
  return [
    ...(contact === undefined ? [] : [duur('eersteContact', begin, contact)]),
    ...(aanvraag === undefined ? [] : [{ maat: 'aanvraag', op: aanvraag, dagen: 0 } as const]),
    ...(verslag === undefined
      ? []
      : [duur('onderzoek', begin, verslag), ...opTijd('onderzoek', verslag, onderzoekstermijn(t, regels))]),
    ...(besluit === undefined || aanvraag === undefined
      ? []
      : [
          duur('beslissing', aanvraag, besluit),
          ...opTijd('beslissing', besluit, beslistermijn(t.aanvraag, regels)),
          duur('geheel', begin, besluit),
        ]),
  ];
}

function stappen(t: DossierToestand, regels: LokaleRegels): readonly Meting[] {
  const verslag = t.verslag.verslagen[0]?.op;
  const aanvraag = aanvraagOp(t);
  return [
    ...werkduren(t, regels).map(({ deel, begin, klaarOp, dagen }): Meting => ({
      maat: `stap:${deel}`,
      op: klaarOp ?? begin,
      dagen,
    })),
    ...(verslag !== undefined && aanvraag !== undefined ? [duur('stap:reactie', verslag, aanvraag)] : []),
  ];
}

function lopend(t: DossierToestand, begin: Datum, regels: LokaleRegels): readonly Meting[] {
  const { status, wachtOp } = waarIs(t, regels);
  const bijInwoner = status === 'verslagBijInwoner' ? laatsteVerslag(t)?.op : undefined;
  return [
    { maat: `open:${wachtOp}`, op: begin, dagen: null },
    ...(t.verslag.verslagen.length === 0 ? [{ maat: 'zonderVerslag', op: begin, dagen: null } as const] : []),
    ...(bijInwoner === undefined ? [] : [{ maat: 'stap:reactie', op: bijInwoner, dagen: null } as const]),
  ];
}

/** Only of what is over: then it no longer depends on today for whom it waited. */
function naAfloop(
  { soort, op }: Einde,
  begin: Datum,
  regels: LokaleRegels,
  journaal: Journaal,
): readonly Meting[] {
  return [
    { maat: `einde:${soort}`, op, dagen: 0 },
    ...[...gewachtTot(journaal, regels, begin, op)].map(([wachtOp, dagen]): Meting => ({
      maat: `gewacht:${wachtOp}`,
      op,
      dagen,
    })),
  ];
}

/** What the resident feels, and what a provider takes: until the first day with help, whatever stopped it later. */
function hulpmetingen(
  t: DossierToestand,
  begin: Datum,
  regels: LokaleRegels,
  journaal: Journaal,
): readonly Meting[] {
  const { levering, besluit, voortzetting } = t;
  const eerste = eersteHulp(levering);
  const bekend = besluit.bekendgemaakt?.op;
  // Who has the help and goes on with it, waited for nothing: how early that was arranged, tells nothing of waiting.
  const op = voortzetting.gekoppeld ? undefined : eerste?.eersteDag;
  return [
    ...(op === undefined ? [] : [duur('totHulp', begin, op)]),
    // Of one that takes over the day was agreed (docs/adr/0044), as in `levering/wachttijd-queries.ts`.
    ...levering.leveringen.flatMap(({ opdracht, gestartOp, opvolging }) =>
      gestartOp === null || opvolging !== null ? [] : [duur('aanbieder', wachtVanaf(opdracht), gestartOp)],
    ),
    ...(eerste === undefined || op === undefined || bekend === undefined || op < bekend
      ? []
      : [
          ...gewachtOpHulp(
            levering,
            eerste,
            { bekend, ingang: ingangVan(t, eerste) },
            gewachtTot(journaal, regels, begin, bekend),
          ),
        ].map(([wachtOp, dagen]): Meting => ({ maat: `hulpwacht:${wachtOp}`, op, dagen }))),
  ];
}

/** The first day of the grant, of the part that began first. */
const ingangVan = (t: DossierToestand, { onderdeel }: Verloop): Datum | null =>
  vindDeel(t, onderdeel)?.onderdeel.ingang ?? null;

function bezwaarmetingen(t: DossierToestand, b: Bezwaar, regels: LokaleRegels): readonly Meting[] {
  const { uitkomst, uit_op: uitOp } = bezwaarregisterrij(b);
  const bekendOp = betreffendBesluit(t, b)?.bekendOp ?? null;
  const eerste = b.beslissingen[0]?.op;
  return [
    { maat: 'bezwaar:ontvangen', op: b.ontvangenOp, dagen: 0 },
    ...(uitkomst === null || uitOp === null
      ? []
      : [{ maat: `bezwaar:${uitkomst}`, op: uitOp, dagen: 0 } as const]),
    ...(bekendOp === null || eerste === undefined
      ? []
      : [
          duur('bezwaar', kaleTermijn('awbBezwaarIndienen', bekendOp, regels).uiterlijk, eerste),
          ...opTijd('bezwaar', eerste, beslistermijnBezwaar(t, b, regels)),
        ]),
  ];
}

function dwangsommen(t: DossierToestand): readonly Meting[] {
  return t.dwangsom.vastgesteld
    .filter(({ bedrag }) => bedrag > 0)
    .flatMap(({ op, bedrag }): readonly Meting[] => [
      { maat: 'dwangsom', op, dagen: 0 },
      { maat: 'dwangsomCenten', op, dagen: 0, aantal: bedrag },
    ]);
}
