import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { lopendeMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { magOnderzoeken } from '../onderzoek/moment.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { EigenKant } from './eigen.ts';
import { EIGEN_KANT, NAMENS_INWONER, eigenKant, nietVandaag } from './eigen.ts';
import type { Verslagdeel, VerslagGebeurtenis } from './gebeurtenissen.ts';
import { VERSLAGDEELNAAM } from './namen.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag, verslagOp } from './toestand.ts';

type Verslaghandeling<O> = Handeling<O, TotVerslag, VerslagGebeurtenis, LokaleRegels>;

export interface CorrectieToevoegen {
  readonly soort: 'correctieToevoegen';
  /** Null: about the report as a whole. */
  readonly deel: Verslagdeel | null;
  readonly ontvangenOp: Datum;
  readonly van: EigenKant;
  readonly tekst: string;
}

export interface ReactieGeven {
  readonly soort: 'reactieGeven';
  readonly op: OnderdeelId;
  readonly tekst: string;
}

export function nogGeenVerslag(t: TotVerslag): Weigering | undefined {
  return laatsteVerslag(t)
    ? undefined
    : {
        code: 'nogGeenVerslag',
        reden: 'Het verslag is nog niet verstuurd.',
        artikel: 'Wmo 2.3.2 lid 8',
        uitweg: 'Verstuur eerst het verslag.',
      };
}

/** Nothing about a report can come in before it was sent. */
export function voorVerzending(t: TotVerslag, ontvangenOp: Datum, code: string): Weigering | undefined {
  const eerste = t.verslag.verslagen[0];
  if (!eerste || verslagOp(t, ontvangenOp)) return undefined;
  return {
    code,
    reden: `Het verslag is pas verstuurd op ${datumLang(eerste.op)}.`,
    artikel: 'Beleidsregels 3.6',
    uitweg: 'Vul de dag in waarop de inwoner op het verslag reageerde.',
    veld: 'ontvangenOp',
  };
}

function nietInEigenNaam(o: CorrectieToevoegen, { wie }: Context<LokaleRegels>): Weigering | undefined {
  const eigen = eigenKant(wie.rol);
  if (!eigen || eigen === o.van) return undefined;
  return {
    code: 'nietInEigenNaam',
    reden: 'U kunt alleen iets toevoegen in uw eigen naam.',
    artikel: 'Beleidsregels 3.6',
    uitweg: 'Laat de ander zelf inloggen, of bel ons.',
    veld: 'van',
  };
}

function deelNietInVerslag(o: CorrectieToevoegen, t: TotVerslag): Weigering | undefined {
  const { deel } = o;
  if (deel === null || verslagOp(t, o.ontvangenOp)?.delen.some((d) => d.deel === deel) !== false)
    return undefined;
  return {
    code: 'deelNietInVerslag',
    reden: `Het deel ‘${VERSLAGDEELNAAM[deel]}’ staat niet in dit verslag.`,
    artikel: 'Beleidsregels 3.6',
    uitweg: 'Kies een ander deel, of het hele verslag.',
    veld: 'deel',
  };
}

/** Stands beside the report, never in its place (Beleidsregels 3.6). */
export const correctieToevoegen: Verslaghandeling<CorrectieToevoegen> = {
  titel: 'Verbetering of aanvulling bij het verslag',
  artikel: 'Beleidsregels 3.6',
  rollen: [...EIGEN_KANT, ...NAMENS_INWONER],
  mag: (t) => lopendeMelding(t) ?? nogGeenVerslag(t),
  decide(o, t, ctx) {
    const bij = verslagOp(t, o.ontvangenOp)?.id;
    const dubbel = t.verslag.correcties.some(
      (c) => c.tekst === o.tekst && c.deel === o.deel && c.van === o.van && c.bij === bij,
    );
    return tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        nietVandaag(o.ontvangenOp, ctx),
        voorVerzending(t, o.ontvangenOp, 'correctieVoorVerzending'),
        nietInEigenNaam(o, ctx),
        deelNietInVerslag(o, t),
        leegVeld(o.tekst, 'tekst', 'Er staat nog niet wat er beter of anders moet.', 'Beleidsregels 3.6'),
      ],
      () => (dubbel || bij === undefined ? [] : [correctie(o, bij, t.verslag.correcties.length)]),
    );
  },
};

function correctie(o: CorrectieToevoegen, bij: OnderdeelId, aantal: number): VerslagGebeurtenis {
  return {
    soort: 'verslagCorrectieToegevoegd',
    feiten: { id: volgendOnderdeel('C', aantal), bij, deel: o.deel, ontvangenOp: o.ontvangenOp, van: o.van },
    inhoud: { tekst: o.tekst },
  };
}

function geenOpenCorrectie(t: TotVerslag): Weigering | undefined {
  return t.verslag.correcties.some((c) => c.reactie === null)
    ? undefined
    : {
        code: 'geenOpenCorrectie',
        reden: 'Er is geen verbetering of aanvulling waarop nog niet is gereageerd.',
        artikel: 'Awb 3:2',
        uitweg: 'Wacht tot de inwoner iets toevoegt.',
      };
}

/** What the municipality says about it: once, beside it. */
export const reactieGeven: Verslaghandeling<ReactieGeven> = {
  titel: 'Reageren op een verbetering van de inwoner',
  artikel: 'Awb 3:2',
  rollen: BEHANDELAARS,
  mag: (t, ctx) => magOnderzoeken(t, ctx) ?? geenOpenCorrectie(t),
  decide(o, t) {
    const gevonden = t.verslag.correcties.find((c) => c.id === o.op);
    return tenzij(
      [
        gevonden
          ? undefined
          : {
              code: 'onbekendeCorrectie',
              reden: 'Deze verbetering bestaat niet.',
              artikel: 'Awb 3:2',
              uitweg: 'Kies een verbetering uit de lijst.',
              veld: 'op',
            },
        gevonden?.reactie && gevonden.reactie.tekst !== o.tekst
          ? {
              code: 'alGereageerd',
              reden: 'Op deze verbetering is al gereageerd; die reactie blijft staan.',
              artikel: 'Beleidsregels 3.6',
              uitweg: 'Zet een nieuwe uitgave van het verslag naast de oude als er iets verkeerd is gegaan.',
              veld: 'op',
            }
          : undefined,
        leegVeld(o.tekst, 'tekst', 'De reactie is nog leeg.', 'Awb 3:2'),
      ],
      () =>
        gevonden?.reactie
          ? []
          : [{ soort: 'verslagReactieGegeven', feiten: { op: o.op }, inhoud: { tekst: o.tekst } }],
    );
  },
};
