import type { Context, Handeling } from '../kern/decider.ts';
import type { Vingerafdruk } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import { magOnderzoeken } from '../onderzoek/moment.ts';
import { openPunten } from '../onderzoek/openpunten.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { huidigeStap } from '../toets/toestand.ts';
import type { Verslagdeel, VerslagGebeurtenis, VerslagVerzonden } from './gebeurtenissen.ts';
import { VERSLAGDEELNAAM } from './namen.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';
import { artikelVanDeel, verplichteDelen } from './verplicht.ts';

export interface VerslagVerzenden {
  readonly soort: 'verslagVerzenden';
  readonly delen: readonly { readonly deel: Verslagdeel; readonly tekst: string }[];
  readonly advies: VerslagVerzonden['feiten']['advies'];
  /** sha256 of the parts, made outside: it pins the text that was sent. */
  readonly vingerafdruk: Vingerafdruk;
  readonly redenNieuweUitgave: string;
}

function toetsNietAf(t: TotVerslag): Weigering | undefined {
  const stap = huidigeStap(t.toets);
  return stap === 'nietGestart' || stap === 'klaar'
    ? undefined
    : {
        code: 'toetsNietAf',
        reden: 'De Omgekeerde Toets is begonnen, maar nog niet afgerond.',
        artikel: 'Omgekeerde Toets',
        uitweg: 'Rond de toets af; de uitkomst hoort in het verslag.',
      };
}

/** What the investigation still lacks, as refusals: all at once (Wmo 2.3.2 lid 4-6). */
function onderzoekNietAf(t: TotVerslag, regels: LokaleRegels): readonly Weigering[] {
  return openPunten(t, regels)
    .filter((punt) => punt.soort === 'moet')
    .map(({ code, wat, artikel, uitweg }) => ({ code, reden: wat, artikel, uitweg }));
}

function legeDelen(o: VerslagVerzenden, t: TotVerslag): readonly Weigering[] {
  const gevuld = o.delen.filter((d) => d.tekst.trim() !== '').map((d) => d.deel);
  return verplichteDelen(t)
    .filter((deel) => !gevuld.includes(deel))
    .map((deel) => ({
      code: 'deelOntbreekt',
      reden: `Het deel ‘${VERSLAGDEELNAAM[deel]}’ is leeg.`,
      artikel: artikelVanDeel(deel),
      uitweg: 'Schrijf op wat er is besproken, of waarom het niet speelt.',
      veld: `deel.${deel}`,
    }));
}

function verzend(o: VerslagVerzenden, t: TotVerslag, ctx: Context<LokaleRegels>): VerslagVerzonden {
  const uitgave = t.verslag.verslagen.length + 1;
  const begin = eersteOntvangst(t.melding) ?? ctx.vandaag;
  const delen = o.delen.filter((d) => d.tekst.trim() !== '');
  return {
    soort: 'verslagVerzonden',
    feiten: {
      id: volgendOnderdeel('V', t.verslag.verslagen.length),
      uitgave,
      op: ctx.vandaag,
      delen: delen.map((d) => d.deel),
      vingerafdruk: o.vingerafdruk,
      advies: o.advies,
      opTijd: ctx.vandaag <= uiterlijk('wmoSchriftelijkeWeergave', begin, ctx.regels),
    },
    inhoud: { delen, redenNieuweUitgave: uitgave === 1 ? '' : o.redenNieuweUitgave },
  };
}

/**
 * The outcome of the investigation in writing, within the six weeks (Wmo 2.3.2 lid 1 en 8). The
 * points that are still open are content: they are all named at once, when someone tries to send.
 */
export const verslagVerzenden: Handeling<VerslagVerzenden, TotVerslag, VerslagGebeurtenis, LokaleRegels> = {
  titel: 'Verslag versturen',
  artikel: 'Wmo 2.3.2 lid 8',
  rollen: BEHANDELAARS,
  mag: (t, ctx) => magOnderzoeken(t, ctx) ?? toetsNietAf(t),
  decide(o, t, ctx) {
    const vorige = laatsteVerslag(t);
    const zelfdeTekst = vorige?.vingerafdruk === o.vingerafdruk;
    return tenzij(
      [
        ...onderzoekNietAf(t, ctx.regels),
        ...legeDelen(o, t),
        vorige && !zelfdeTekst
          ? leegVeld(
              o.redenNieuweUitgave,
              'redenNieuweUitgave',
              'Er is al een verslag verstuurd; dat blijft staan. Zeg waarom er een nieuwe uitgave komt.',
              'Beleidsregels 3.6',
            )
          : undefined,
      ],
      () => (zelfdeTekst ? [] : [verzend(o, t, ctx)]),
    );
  },
};
