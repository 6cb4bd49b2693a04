import type { Context, Handeling } from '../kern/decider.ts';
import { datumLang } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { DwangsomUitzondering } from '../recht/dwangsom.ts';
import { dwangsombedrag } from '../recht/dwangsom.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { DwangsomGebeurtenis, DwangsomVastgesteld } from './gebeurtenissen.ts';
import type { Dwangsomstand } from './stand.ts';
import { dwangsomstand, laatsteDag } from './stand.ts';
import type { TotDwangsom } from './toestand.ts';
import { vastgesteldeDwangsom } from './toestand.ts';

export interface DwangsomVaststellen {
  readonly soort: 'dwangsomVaststellen';
  readonly uitzondering: DwangsomUitzondering | null;
  /** Why the exception holds; else what should be said beside the reckoning. */
  readonly toelichting: string;
  readonly ondertekenaar: string;
  readonly functie: string;
}

const ARTIKEL = 'Awb 4:18';

function nietTeBepalen(t: TotDwangsom, ctx: Context<LokaleRegels>): Weigering | undefined {
  const stand = dwangsomstand(t, ctx.regels, ctx.vandaag);
  if (!stand)
    return {
      code: 'geenIngebrekestelling',
      reden: 'Er is geen ingebrekestelling die werkt. Dan is er geen dwangsom.',
      artikel: 'Awb 4:17 lid 3',
      uitweg: 'Kwam er een brief binnen? Leg die dan eerst vast.',
    };
  const eerder = vastgesteldeDwangsom(t);
  if (eerder)
    return {
      code: 'dwangsomAlVastgesteld',
      reden: `De dwangsom is vastgesteld op ${datumLang(eerder.op)}.`,
      artikel: ARTIKEL,
      uitweg: 'Klopt het bedrag niet? Dan kan de inwoner bezwaar maken.',
    };
  if (!stand.klaar)
    return {
      code: 'dwangsomLooptNog',
      reden: stand.loopt
        ? 'Er komt nog elke dag een bedrag bij, want er is nog geen besluit bekendgemaakt.'
        : `Een besluit dat bekend is op ${datumLang(stand.respijtTm)} of eerder kost nog niets.`,
      artikel: ARTIKEL,
      uitweg: 'Beslis zo snel mogelijk op de aanvraag en maak het besluit bekend.',
    };
  return stand.dagen > 0
    ? undefined
    : {
        code: 'geenDwangsom',
        reden: 'Het besluit was er binnen twee weken na de ingebrekestelling.',
        artikel: 'Awb 4:17 lid 3',
        uitweg: 'Er hoeft niets te worden vastgesteld of betaald.',
      };
}

/** What is due is set by decision within two weeks after the last day that counts, exceptions included. */
export const dwangsomVaststellen: Handeling<
  DwangsomVaststellen,
  TotDwangsom,
  DwangsomGebeurtenis,
  LokaleRegels
> = {
  titel: 'Dwangsom vaststellen',
  artikel: ARTIKEL,
  rollen: ['klantmanager', 'jurist', 'teamleider'],
  mag: nietTeBepalen,
  decide(o, t, ctx) {
    const stand = dwangsomstand(t, ctx.regels, ctx.vandaag);
    if (!stand) throw new Error('dwangsomVaststellen zonder ingebrekestelling');
    return tenzij(
      [
        zonderMandaat(ctx.wie.rol, 'dwangsom', stand.bedrag, ctx.regels),
        o.uitzondering === null
          ? undefined
          : leegVeld(
              o.toelichting,
              'toelichting',
              'Leg uit waarom er geen dwangsom is. De inwoner leest dit in de brief.',
              'Awb 4:17 lid 5, 3:46',
            ),
        leegVeld(o.ondertekenaar, 'ondertekenaar', 'Er staat nog niet wie ondertekent.', 'Awb 10:10'),
        leegVeld(o.functie, 'functie', 'Er staat nog niet in welke functie wordt ondertekend.', 'Awb 10:10'),
      ],
      () => [stelVast(o, t, stand, ctx)],
    );
  },
};

function stelVast(
  o: DwangsomVaststellen,
  t: TotDwangsom,
  stand: Dwangsomstand,
  { vandaag, regels }: Context<LokaleRegels>,
): DwangsomVastgesteld {
  const dagen = o.uitzondering === null ? stand.dagen : 0;
  return {
    soort: 'dwangsomVastgesteld',
    feiten: {
      id: volgendOnderdeel('DW', t.dwangsom.vastgesteld.length),
      ingebrekestelling: stand.ingebrekestelling.id,
      op: vandaag,
      dagen,
      bedrag: dwangsombedrag(dagen),
      uitzondering: o.uitzondering,
      eersteDag: stand.eersteDwangsomdag,
      laatsteDag: laatsteDag(stand),
      opTijd: stand.vaststellen !== undefined && vandaag <= stand.vaststellen.uiterlijk,
      betalenUiterlijk: dagen > 0 ? uiterlijk('awbDwangsomBetalen', vandaag, regels) : null,
      bezwaarUiterlijk: uiterlijk('awbBezwaarIndienen', vandaag, regels),
    },
    inhoud: { toelichting: o.toelichting, ondertekenaar: o.ondertekenaar, functie: o.functie },
  };
}
