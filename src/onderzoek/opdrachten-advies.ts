import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { DocumentId, OnderdeelId, Vingerafdruk } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd, tenzij, leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type {
  AdviesGevraagd,
  AdviesGewogen,
  AdviesOntvangen,
  OnderzoekGebeurtenis,
} from './gebeurtenissen.ts';
import { adviesGesloten, ongeldigeLinkduur, ongeldigeVraag } from './adviescontrole.ts';
import { geldigeToestemming, zonderToestemming } from './grondslag.ts';
import { magOnderzoeken, onbekend, zonder } from './moment.ts';
import { zelfde } from '../kern/canoniek.ts';
import { inToekomst } from './opdrachten-gegevens.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { Advies, TotOnderzoek } from './toestand.ts';

type Adviesantwoord = AdviesOntvangen['inhoud'] & { readonly document: DocumentId | null };

export type AdviesOpdracht =
  | ({ readonly soort: 'adviesVragen' } & Omit<AdviesGevraagd['feiten'], 'id' | 'toestemming'> &
      AdviesGevraagd['inhoud'])
  /** `link` is the mark that belongs to the secret the adviser came in with. */
  | ({
      readonly soort: 'adviesLeveren';
      readonly id: OnderdeelId;
      readonly link: Vingerafdruk;
    } & Adviesantwoord)
  /** An advice that came by post or mail. */
  | ({
      readonly soort: 'adviesOntvangstVastleggen';
      readonly id: OnderdeelId;
      readonly ontvangenOp: Datum;
    } & Adviesantwoord)
  | ({ readonly soort: 'adviesWegen' } & AdviesGewogen['feiten'] & AdviesGewogen['inhoud']);

function magWegen(t: TotOnderzoek): Weigering | undefined {
  return t.onderzoek.adviezen.some(({ antwoord }) => antwoord !== null)
    ? undefined
    : {
        code: 'geenAdviesOntvangen',
        reden: 'Er is nog geen advies ontvangen.',
        artikel: 'Awb 3:9',
        uitweg: 'Wachten op advies zet de termijn niet stil. U mag ook zonder advies verder (Awb 3:6 lid 2).',
      };
}

function openVraag(t: TotOnderzoek): Weigering | undefined {
  return t.onderzoek.adviezen.some(({ antwoord }) => antwoord === null)
    ? undefined
    : {
        code: 'geenOpenAdviesvraag',
        reden: 'Er wacht geen adviesvraag op antwoord.',
        artikel: 'Awb 3:5',
        uitweg: 'Vraag eerst een advies.',
      };
}

export const adviesHandelingen: Handelingen<
  AdviesOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  adviesVragen: {
    titel: 'Advies vragen',
    artikel: 'Beleidsregels 3.5, Awb 3:5',
    rollen: BEHANDELAARS,
    mag: magOnderzoeken,
    decide: (o, t, { vandaag }) => {
      const toestemming = geldigeToestemming(t, 'avg', 'adviseur', vandaag);
      if (!toestemming)
        return geweigerd(
          zonderToestemming(
            t,
            'adviseur',
            'Wmo 5.3.3, AVG 9 lid 2 a; Beleidsregels 3.4',
            'Vraag de inwoner om toestemming. Zegt die nee, dan gaat het onderzoek verder zonder dit advies.',
          ),
        );
      if (t.onderzoek.adviezen.some(({ link }) => link === o.link)) return gelukt([]);
      const { adviseur, organisatie, email, vraagstelling, meegegevenGegevens } = o;
      const inhoud = { adviseur, organisatie, email, vraagstelling, meegegevenGegevens };
      const feiten = zonder(
        o,
        'soort',
        'adviseur',
        'organisatie',
        'email',
        'vraagstelling',
        'meegegevenGegevens',
      );
      return tenzij([...ongeldigeVraag(o), ...ongeldigeLinkduur(o, toestemming, vandaag)], () => [
        {
          soort: 'adviesGevraagd',
          feiten: {
            id: volgendOnderdeel('A', t.onderzoek.adviezen.length),
            ...feiten,
            toestemming: toestemming.id,
          },
          inhoud,
        },
      ]);
    },
  },

  adviesLeveren: {
    titel: 'Advies geven',
    artikel: 'Awb 3:5, 3:9',
    rollen: ['adviseur'],
    mag: lopendeMelding,
    decide: (o, t, { vandaag }) => {
      const { id, link } = o;
      const antwoord = zonder(o, 'soort', 'id', 'link');
      const eerder = t.onderzoek.adviezen.find((a) => a.id === id && a.link === link)?.antwoord;
      if (eerder && zelfdeAntwoord(eerder, antwoord)) return gelukt([]);
      const weigering = adviesGesloten(t, id, link, vandaag);
      return weigering ? geweigerd(weigering) : ontvangen(id, vandaag, antwoord);
    },
  },

  adviesOntvangstVastleggen: {
    titel: 'Ontvangen advies vastleggen',
    artikel: 'Awb 3:5, 3:9',
    rollen: BEHANDELAARS,
    mag: (t, ctx) => magOnderzoeken(t, ctx) ?? openVraag(t),
    decide: (o, t, { vandaag }) => {
      const { id, ontvangenOp } = o;
      const antwoord = zonder(o, 'soort', 'id', 'ontvangenOp');
      const advies = t.onderzoek.adviezen.find((a) => a.id === id);
      if (!advies) return geweigerd(onbekend('Adviesvraag', id, 'Awb 3:5'));
      if (advies.antwoord)
        return zelfdeAntwoord(advies.antwoord, antwoord)
          ? gelukt([])
          : geweigerd({
              code: 'adviesAlGeleverd',
              reden: `Op deze vraag is op ${datumLang(advies.antwoord.ontvangenOp)} advies ontvangen.`,
              artikel: 'Awb 3:9',
              uitweg: 'Vraag een aanvullend advies.',
              veld: 'id',
            });
      const teVroeg = inToekomst(ontvangenOp, vandaag, 'ontvangenOp', 'Awb 3:9');
      return teVroeg ? geweigerd(teVroeg) : ontvangen(id, ontvangenOp, antwoord);
    },
  },

  adviesWegen: {
    titel: 'Advies wegen',
    artikel: 'Awb 3:9, 3:50',
    rollen: BEHANDELAARS,
    mag: (t, ctx) => magOnderzoeken(t, ctx) ?? magWegen(t),
    decide: (o, t) => {
      const { motivering } = o;
      const feiten = zonder(o, 'soort', 'motivering');
      const advies = t.onderzoek.adviezen.find(({ id }) => id === feiten.id);
      if (!advies) return geweigerd(onbekend('Advies', feiten.id, 'Awb 3:9'));
      return tenzij(
        [
          advies.antwoord ? undefined : { ...WACHT_NOG, veld: 'id' },
          leegVeld(
            motivering,
            'motivering',
            'Leg uit waarom u het advies wel of niet volgt.',
            'Awb 3:49, 3:50',
          ),
          !feiten.zorgvuldig && feiten.gevolgd === 'geheel'
            ? {
                code: 'onzorgvuldigAdviesGevolgd',
                reden: 'Een advies dat niet zorgvuldig is gemaakt, kan het besluit niet dragen.',
                artikel: 'Awb 3:9',
                uitweg: 'Vraag een aanvullend advies, of volg het advies deels of niet.',
                veld: 'gevolgd',
              }
            : undefined,
        ],
        () =>
          advies.weging && zelfde(zonder(advies.weging, 'nr'), zonder(o, 'soort'))
            ? []
            : [{ soort: 'adviesGewogen', feiten, inhoud: { motivering } }],
      );
    },
  },
};

const WACHT_NOG: Weigering = {
  code: 'adviesNogNietOntvangen',
  reden: 'Op deze vraag is nog geen advies ontvangen.',
  artikel: 'Awb 3:9',
  uitweg: 'Kies een advies dat er al is.',
};

function zelfdeAntwoord(bekend: NonNullable<Advies['antwoord']>, nieuw: Adviesantwoord): boolean {
  return zelfde(zonder(bekend, 'id', 'ontvangenOp', 'nr', 'op'), nieuw);
}

function ontvangen(
  id: OnderdeelId,
  ontvangenOp: Datum,
  { document, ...inhoud }: Adviesantwoord,
): Uitkomst<readonly OnderzoekGebeurtenis[]> {
  return tenzij(
    [
      leegVeld(inhoud.adviseur, 'adviseur', 'Er staat nog niet wie het advies geeft.', 'Awb 3:8'),
      leegVeld(
        inhoud.deskundigheid,
        'deskundigheid',
        'Er staat nog niet wat de deskundigheid van de adviseur is.',
        'Awb 3:5, 3:9',
      ),
      leegVeld(inhoud.onderzoek, 'onderzoek', 'Er staat nog niet hoe het onderzoek is gedaan.', 'Awb 3:9'),
      leegVeld(inhoud.conclusie, 'conclusie', 'Er staat nog geen conclusie.', 'Awb 3:9'),
    ],
    () => [{ soort: 'adviesOntvangen', feiten: { id, ontvangenOp, document }, inhoud }],
  );
}
