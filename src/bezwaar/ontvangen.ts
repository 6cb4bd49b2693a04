import { AANVRAGERS, vraagtZelf } from '../aanvraag/zelf.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { eersteOntvangst, haalMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { NAMENS_INWONER, nietVandaag } from '../verslag/eigen.ts';
import { aanvechtbareBesluiten, nogTeBestrijden, tijdigheidVan } from './besluiten.ts';
import type { Bezwaargrond, Bezwaarkanaal } from './codes.ts';
import type { BezwaarOntvangen } from './gebeurtenissen.ts';
import type { Bezwaarhandeling } from './open.ts';
import type { TotBezwaar } from './toestand.ts';

export interface BezwaarMaken {
  readonly soort: 'bezwaarMaken';
  /** The decision it is against; else why there is none. */
  readonly tegen: OnderdeelId | 'nietTijdig' | 'nogGeenBesluit';
  readonly kanaal: Bezwaarkanaal;
  readonly ontvangenOp: Datum;
  readonly gepostOp: Datum | null;
  readonly eldersOp: Datum | null;
  /** Where it was handed in first; empty when it came straight to us. */
  readonly waar: string;
  readonly gronden: readonly Bezwaargrond[];
  readonly ondertekend: boolean;
  /** May be empty: grounds may follow (Awb 6:6). */
  readonly tekst: string;
  readonly redenTeLaat: string;
}

/** Nobody is turned away at the door: what is wrong with it is judged later, after asking (Awb 6:6, 6:10, 6:11, 6:15). */
export const bezwaarMaken: Bezwaarhandeling<BezwaarMaken> = {
  titel: 'Bezwaar vastleggen',
  artikel: 'Awb 6:4, 6:14',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER, 'jurist'],
  mag(t, { wie }) {
    if (!t.melding.melding)
      return {
        code: 'geenMelding',
        reden: 'Er is nog geen melding in dit dossier.',
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Leg eerst de melding vast.',
      };
    if (!vraagtZelf(wie.rol) || nogTeBestrijden(t).length > 0) return undefined;
    return aanvechtbareBesluiten(t).length === 0 ? NOG_NIETS_BESLOTEN : AL_BEZWAAR_GEMAAKT;
  },
  decide: (o, t, ctx) =>
    tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        nietVandaag(o.ontvangenOp, ctx),
        voorMelding(o.ontvangenOp, t),
        onbekendBesluit(o, t),
        naOntvangst(o.gepostOp, 'gepostOp', 'Het poststempel', o, 'Awb 6:9'),
        naOntvangst(o.eldersOp, 'eldersOp', 'De dag bij het andere loket', o, 'Awb 6:15 lid 3'),
        o.kanaal === 'anderLoket'
          ? leegVeld(o.waar, 'waar', 'Schrijf op waar het bezwaar eerst was.', 'Awb 6:15')
          : undefined,
      ],
      () => (alVastgelegd(o, t) ? [] : [ontvang(o, t, ctx)]),
    ),
};

/** On the resident's own page only: on paper everything is recorded (Awb 6:10). */
const NOG_NIETS_BESLOTEN: Weigering = {
  code: 'nogNietsBesloten',
  reden: 'Er is nog geen besluit waartegen u bezwaar kunt maken.',
  artikel: 'Awb 6:4, 7:1',
  uitweg: 'Bent u het ergens niet mee eens? Bel ons. Een brief met bezwaar nemen wij altijd aan.',
};

const AL_BEZWAAR_GEMAAKT: Weigering = {
  code: 'alBezwaarGemaakt',
  reden: 'U hebt al bezwaar gemaakt.',
  artikel: 'Awb 7:1, 8:1',
  uitweg:
    'Wilt u nog iets vertellen? Stuur ons een document. Is er al op uw bezwaar beslist? Dan kunt u naar de rechter.',
};

function voorMelding(ontvangenOp: Datum, t: TotBezwaar): Weigering | undefined {
  const begin = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  return ontvangenOp >= begin
    ? undefined
    : {
        code: 'bezwaarVoorMelding',
        reden: `De melding is van ${datumLang(begin)}. Een bezwaar van daarvoor hoort niet in dit dossier.`,
        artikel: 'Awb 6:5',
        uitweg: 'Vul de dag in waarop het bezwaar echt binnenkwam.',
        veld: 'ontvangenOp',
      };
}

function onbekendBesluit(o: BezwaarMaken, t: TotBezwaar): Weigering | undefined {
  const { tegen } = o;
  if (tegen === 'nietTijdig' || tegen === 'nogGeenBesluit') return undefined;
  return aanvechtbareBesluiten(t).some((besluit) => besluit.id === tegen)
    ? undefined
    : {
        code: 'onbekendBesluit',
        reden: 'Dit besluit staat niet in het dossier.',
        artikel: 'Awb 6:5',
        uitweg: 'Kies een besluit dat er wel staat, of kies dat er nog geen besluit is.',
        veld: 'tegen',
      };
}

function naOntvangst(
  dag: Datum | null,
  veld: 'gepostOp' | 'eldersOp',
  wat: string,
  { ontvangenOp }: BezwaarMaken,
  artikel: string,
): Weigering | undefined {
  return dag === null || dag <= ontvangenOp
    ? undefined
    : {
        code: `${veld}NaOntvangst`,
        reden: `${wat} ligt na de dag van ontvangst.`,
        artikel,
        uitweg: 'Vul de dag in die op de brief of de envelop staat, of laat dit leeg.',
        veld,
      };
}

function alVastgelegd(o: BezwaarMaken, t: TotBezwaar): boolean {
  return t.bezwaar.bezwaren.some(
    (b) =>
      b.ontvangenOp === o.ontvangenOp &&
      b.kanaal === o.kanaal &&
      b.tekst === o.tekst &&
      (b.besluit ?? b.tegen) === o.tegen,
  );
}

function ontvang(o: BezwaarMaken, t: TotBezwaar, { regels, wie }: Context<LokaleRegels>): BezwaarOntvangen {
  const besluit = aanvechtbareBesluiten(t).find(({ id }) => id === o.tegen);
  const bij = {
    kanaal: o.kanaal,
    ontvangenOp: o.ontvangenOp,
    gepostOp: o.kanaal === 'post' ? o.gepostOp : null,
    eldersOp: o.kanaal === 'anderLoket' ? o.eldersOp : null,
  };
  return {
    soort: 'bezwaarOntvangen',
    feiten: {
      id: volgendOnderdeel('BZ', t.bezwaar.bezwaren.length),
      tegen: besluit?.soort ?? (o.tegen === 'nietTijdig' ? 'nietTijdig' : 'nogGeenBesluit'),
      besluit: besluit?.id ?? null,
      ...bij,
      // No term binds who says that a decision does not come (Awb 6:12 lid 1).
      ...(o.tegen === 'nietTijdig'
        ? { tijdigheid: 'opTijd', bezwaarUiterlijk: null }
        : tijdigheidVan(besluit?.bekendOp ?? null, bij, regels)),
      gronden: o.gronden,
      // Logging in is signing (Awb 2:18).
      ondertekend: vraagtZelf(wie.rol) || o.ondertekend,
      metCommissie: regels.bezwaarMetCommissie,
    },
    inhoud: { tekst: o.tekst, redenTeLaat: o.redenTeLaat, waar: o.kanaal === 'anderLoket' ? o.waar : '' },
  };
}
