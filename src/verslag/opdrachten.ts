import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId, Vingerafdruk } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import { eersteOntvangst, lopendeMelding, ongeldigeOntvangst } from '../melding/opdrachten.ts';
import { openPunten } from '../onderzoek/openpunten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { leegVeld } from '../screening/weigeringen.ts';
import { huidigeStap } from '../toets/toestand.ts';
import type {
  Ondertekenkeuze,
  Verslagdeel,
  VerslagGebeurtenis,
  VerslagOndertekend,
  VerslagVerzonden,
} from './gebeurtenissen.ts';
import { VERPLICHTE_DELEN, VERSLAGDEELNAAM } from './namen.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';

export interface VerslagVerzenden {
  readonly soort: 'verslagVerzenden';
  readonly delen: readonly { readonly deel: Verslagdeel; readonly tekst: string }[];
  readonly advies: VerslagVerzonden['feiten']['advies'];
  /** sha256 of the parts, made outside: it pins the text that was sent. */
  readonly vingerafdruk: Vingerafdruk;
  readonly redenNieuweUitgave: string;
}
export interface CorrectieToevoegen {
  readonly soort: 'correctieToevoegen';
  readonly deel: Verslagdeel | null;
  readonly ontvangenOp: Datum;
  readonly van: 'inwoner' | 'vertegenwoordiger' | 'mantelzorger';
  readonly tekst: string;
}
export interface ReactieGeven {
  readonly soort: 'reactieGeven';
  readonly op: OnderdeelId;
  readonly tekst: string;
}
export interface VerslagOndertekenen {
  readonly soort: 'verslagOndertekenen';
  readonly keuze: Ondertekenkeuze;
  readonly metVerzoekOmMaatwerk: boolean;
  readonly ontvangenOp: Datum;
  readonly via: VerslagOndertekend['feiten']['via'];
  readonly opmerking: string;
}
export type VerslagOpdracht = VerslagVerzenden | CorrectieToevoegen | ReactieGeven | VerslagOndertekenen;

const BEHANDELAARS: readonly Rol[] = ['klantmanager', 'teamleider'];
/** Paper and telephone are no second-class way: staff record on behalf. */
const NAMENS_INWONER: readonly Rol[] = ['klantmanager', 'teamleider', 'administratie', 'screener'];

function nogGeenVerslag(t: TotVerslag): Weigering | undefined {
  return laatsteVerslag(t)
    ? undefined
    : {
        code: 'nogGeenVerslag',
        reden: 'Het verslag is nog niet verstuurd.',
        artikel: 'Wmo 2.3.2 lid 8',
        uitweg: 'Verstuur eerst het verslag.',
      };
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

function legeDelen(o: VerslagVerzenden): readonly Weigering[] {
  return VERPLICHTE_DELEN.filter(
    (deel) => !o.delen.some((d) => d.deel === deel && d.tekst.trim() !== ''),
  ).map((deel) => ({
    code: 'deelOntbreekt',
    reden: `Het deel ‘${VERSLAGDEELNAAM[deel]}’ is leeg.`,
    artikel: 'Wmo 2.3.2 lid 4 en 8',
    uitweg: 'Schrijf op wat er is besproken, of waarom het niet speelt.',
    veld: `deel.${deel}`,
  }));
}

type VerslagContext = Context<LokaleRegels>;

function verzend(o: VerslagVerzenden, t: TotVerslag, ctx: VerslagContext): VerslagVerzonden {
  const uitgave = t.verslag.verslagen.length + 1;
  const begin = eersteOntvangst(t.melding) ?? ctx.vandaag;
  return {
    soort: 'verslagVerzonden',
    feiten: {
      id: volgendOnderdeel('V', t.verslag.verslagen.length),
      uitgave,
      op: ctx.vandaag,
      delen: o.delen.map((d) => d.deel),
      vingerafdruk: o.vingerafdruk,
      advies: o.advies,
      opTijd: ctx.vandaag <= uiterlijk('wmoSchriftelijkeWeergave', begin, ctx.regels),
    },
    inhoud: { delen: o.delen, redenNieuweUitgave: uitgave === 1 ? '' : o.redenNieuweUitgave },
  };
}

export const verslagHandelingen: Handelingen<VerslagOpdracht, TotVerslag, VerslagGebeurtenis, LokaleRegels> =
  {
    verslagVerzenden: {
      titel: 'Verslag versturen',
      artikel: 'Wmo 2.3.2 lid 8',
      rollen: BEHANDELAARS,
      mag: (t, ctx) => lopendeMelding(t) ?? toetsNietAf(t) ?? onderzoekNietAf(t, ctx.regels)[0],
      decide(o, t, ctx) {
        const vorige = laatsteVerslag(t);
        const zelfdeTekst = vorige?.vingerafdruk === o.vingerafdruk;
        return tenzij(
          [
            ...onderzoekNietAf(t, ctx.regels),
            ...legeDelen(o),
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
    },

    correctieToevoegen: {
      titel: 'Verbetering of aanvulling bij het verslag',
      artikel: 'Beleidsregels 3.6',
      rollen: ['inwoner', 'vertegenwoordiger', 'mantelzorger', ...NAMENS_INWONER],
      mag: (t) => lopendeMelding(t) ?? nogGeenVerslag(t),
      decide(o, t, ctx) {
        const verslag = laatsteVerslag(t);
        const dubbel = t.verslag.correcties.some(
          (c) => c.tekst === o.tekst && c.deel === o.deel && c.bij === verslag?.id,
        );
        return tenzij(
          [
            ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
            leegVeld(o.tekst, 'tekst', 'Er staat nog niet wat er beter of anders moet.', 'Beleidsregels 3.6'),
          ],
          () =>
            dubbel || !verslag
              ? []
              : [
                  {
                    soort: 'verslagCorrectieToegevoegd',
                    feiten: {
                      id: volgendOnderdeel('C', t.verslag.correcties.length),
                      bij: verslag.id,
                      deel: o.deel,
                      ontvangenOp: o.ontvangenOp,
                      van: o.van,
                    },
                    inhoud: { tekst: o.tekst },
                  },
                ],
        );
      },
    },

    reactieGeven: {
      titel: 'Reageren op een verbetering van de inwoner',
      artikel: 'Awb 3:2',
      rollen: BEHANDELAARS,
      mag: (t) =>
        lopendeMelding(t) ??
        (t.verslag.correcties.some((c) => c.reactie === null)
          ? undefined
          : {
              code: 'geenOpenCorrectie',
              reden: 'Er is geen verbetering of aanvulling waarop nog niet is gereageerd.',
              artikel: 'Awb 3:2',
              uitweg: 'Wacht tot de inwoner iets toevoegt.',
            }),
      decide(o, t) {
        const correctie = t.verslag.correcties.find((c) => c.id === o.op);
        return tenzij(
          [
            correctie
              ? undefined
              : {
                  code: 'onbekendeCorrectie',
                  reden: 'Deze verbetering bestaat niet.',
                  artikel: 'Awb 3:2',
                  uitweg: 'Kies een verbetering uit de lijst.',
                  veld: 'op',
                },
            correctie?.reactie && correctie.reactie.tekst !== o.tekst
              ? {
                  code: 'alGereageerd',
                  reden: 'Op deze verbetering is al gereageerd; die reactie blijft staan.',
                  artikel: 'Beleidsregels 3.6',
                  uitweg:
                    'Zet een nieuwe uitgave van het verslag naast de oude als er iets verkeerd is gegaan.',
                  veld: 'op',
                }
              : undefined,
            leegVeld(o.tekst, 'tekst', 'De reactie is nog leeg.', 'Awb 3:2'),
          ],
          () =>
            correctie?.reactie
              ? []
              : [{ soort: 'verslagReactieGegeven', feiten: { op: o.op }, inhoud: { tekst: o.tekst } }],
        );
      },
    },

    verslagOndertekenen: {
      titel: 'Ondertekend verslag vastleggen',
      artikel: 'Beleidsregels 3.7',
      rollen: ['inwoner', 'vertegenwoordiger', ...NAMENS_INWONER],
      mag: (t) => lopendeMelding(t) ?? nogGeenVerslag(t),
      decide(o, t, ctx) {
        const verslag = laatsteVerslag(t);
        const dubbel = t.verslag.ondertekeningen.some(
          (x) =>
            x.verslag === verslag?.id &&
            x.keuze === o.keuze &&
            x.metVerzoekOmMaatwerk === o.metVerzoekOmMaatwerk,
        );
        return tenzij(
          [
            ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
            verslag && o.ontvangenOp < verslag.op
              ? {
                  code: 'getekendVoorVerzending',
                  reden: `Het verslag is pas verstuurd op ${datumLang(verslag.op)}.`,
                  artikel: 'Beleidsregels 3.7',
                  uitweg: 'Vul de dag in waarop het ondertekende verslag binnenkwam.',
                  veld: 'ontvangenOp',
                }
              : undefined,
            o.keuze === 'metOpmerkingen'
              ? leegVeld(o.opmerking, 'opmerking', 'Schrijf op wat de opmerkingen zijn.', 'Beleidsregels 3.6')
              : undefined,
          ],
          () =>
            dubbel || !verslag
              ? []
              : [
                  {
                    soort: 'verslagOndertekend',
                    feiten: {
                      verslag: verslag.id,
                      keuze: o.keuze,
                      metVerzoekOmMaatwerk: o.metVerzoekOmMaatwerk,
                      ontvangenOp: o.ontvangenOp,
                      via: o.via,
                    },
                    inhoud: { opmerking: o.opmerking },
                  },
                ],
        );
      },
    },
  };
