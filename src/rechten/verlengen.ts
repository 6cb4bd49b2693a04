import { datumLang } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { RechtenGebeurtenis } from './gebeurtenissen.ts';
import {
  eersteTermijn,
  geenVerzoek,
  teBeslissen,
  verkeerdVerzoek,
  verlengdeTermijn,
  vindVerzoek,
} from './stand.ts';
import type { Gegevensverzoek, TotRechten } from './toestand.ts';

export interface GegevensverzoekVerlengen {
  readonly soort: 'gegevensverzoekVerlengen';
  readonly verzoek: OnderdeelId;
  /** Why it takes longer: complex, or many requests. The resident reads it. */
  readonly reden: string;
}

const ARTIKEL = 'AVG 12 lid 3';

/** Not decided on, not extended before, and still within the month that came with it; the Wmo's own term cannot be (5.3.5). */
export function verlengbaar(
  t: TotRechten,
  { regels, vandaag }: Context<LokaleRegels>,
): readonly Gegevensverzoek[] {
  return volgensAvg(t).filter((v) => v.verlenging === null && vandaag <= eersteTermijn(v, regels).uiterlijk);
}

const volgensAvg = (t: TotRechten): readonly Gegevensverzoek[] =>
  teBeslissen(t).filter(({ recht }) => recht !== 'vernietiging');

function nietTeVerlengen(t: TotRechten, ctx: Context<LokaleRegels>): Weigering | undefined {
  const open = volgensAvg(t);
  const [eerste] = open;
  if (!eerste && teBeslissen(t).length > 0) return DRIE_MAANDEN;
  if (!eerste) return geenVerzoek('Er is geen verzoek over gegevens waarop nog beslist moet worden.');
  if (verlengbaar(t, ctx).length > 0) return undefined;
  const eerder = open.find((v) => v.verlenging)?.verlenging;
  return {
    code: eerder ? 'alVerlengd' : 'eersteMaandVoorbij',
    reden: eerder
      ? `De termijn is al verlengd tot en met ${datumLang(eerder.tot)}. Dat kan één keer.`
      : `De eerste maand is voorbij. Tot en met ${datumLang(eersteTermijn(eerste, ctx.regels).uiterlijk)} kon de inwoner horen dat het langer duurt.`,
    artikel: ARTIKEL,
    uitweg: 'Beslis zo snel mogelijk op het verzoek.',
  };
}

export const gegevensverzoekVerlengen: Handeling<
  GegevensverzoekVerlengen,
  TotRechten,
  RechtenGebeurtenis,
  LokaleRegels
> = {
  titel: 'Termijn van verzoek over gegevens verlengen',
  artikel: ARTIKEL,
  rollen: ['klantmanager', 'jurist', 'teamleider'],
  mag: nietTeVerlengen,
  decide: (o, t, ctx) =>
    tenzij(
      [
        verkeerdVerzoek(verlengbaar(t, ctx), o.verzoek),
        leegVeld(o.reden, 'reden', 'Schrijf op waarom het langer duurt. De inwoner leest dit.', ARTIKEL),
      ],
      () => {
        const verzoek = vindVerzoek(t, o.verzoek);
        if (!verzoek) return [];
        const was = eersteTermijn(verzoek, ctx.regels).uiterlijk;
        const tot = verlengdeTermijn(verzoek, ctx.regels).uiterlijk;
        return [
          {
            soort: 'gegevensverzoekVerlengd',
            feiten: { verzoek: o.verzoek, op: ctx.vandaag, was, tot },
            inhoud: { reden: o.reden.trim() },
          },
        ];
      },
    ),
};

const DRIE_MAANDEN: Weigering = {
  code: 'vernietigingNietTeVerlengen',
  reden: 'Vernietigen op verzoek gebeurt binnen drie maanden. De wet kent daarvoor geen verlenging.',
  artikel: 'Wmo 5.3.5',
  uitweg: 'Beslis zo snel mogelijk op het verzoek.',
};
