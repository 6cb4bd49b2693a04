import type { Context, Handelingen } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { zonderPersoon } from '../kern/zonderpersoon.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { KwartaalGebeurtenis, Rapportcijfers, Rapportdeelcode } from './gebeurtenissen.ts';
import type { KwartaalToestand } from './toestand.ts';
import { nogToeLichten, toelichtingBij } from './toestand.ts';

/** Figures come in as a value: who counts them stands outside the decision. */
export type KwartaalOpdracht =
  | { readonly soort: 'rapportOpstellen'; readonly cijfers: Rapportcijfers }
  | { readonly soort: 'rapportVerversen'; readonly cijfers: Rapportcijfers }
  | {
      readonly soort: 'rapportToelichten';
      readonly deel: Rapportdeelcode;
      readonly oorzaak: string;
      readonly maatregel: string;
      /** Number of the explanation that stood there; 0 when there was none. */
      readonly gezien: number;
    }
  /** `gezien`: number of the last fact that was in the report as it was read. */
  | { readonly soort: 'rapportVaststellen'; readonly gezien: number }
  | { readonly soort: 'rapportVernieuwen'; readonly cijfers: Rapportcijfers; readonly wijziging: string };

/** Who makes the report, and who approves it for college and council. */
export const RAPPORTMAKERS: readonly Rol[] = ['teamleider'];
export const RAPPORTVASTSTELLERS: readonly Rol[] = ['controller'];

const ARTIKEL = 'Wmo 2.5.1, 2.5.3';

function zonderVersie(t: KwartaalToestand): Weigering | undefined {
  return t.versies.length > 0
    ? undefined
    : {
        code: 'geenRapport',
        reden: 'Van dit kwartaal is nog geen rapport gemaakt.',
        artikel: ARTIKEL,
        uitweg: 'Maak eerst het concept.',
      };
}

function geenConcept(t: KwartaalToestand): Weigering | undefined {
  return (
    zonderVersie(t) ??
    (t.versies.at(-1)?.vastgesteld
      ? {
          code: 'versieVastgesteld',
          reden: 'Deze versie is vastgesteld en verandert niet meer.',
          artikel: ARTIKEL,
          uitweg: 'Klopt er iets niet? Maak een nieuwe versie en zeg wat er verandert.',
        }
      : undefined)
  );
}

/** Who approves has read what is approved. */
export const INTUSSEN_GEWIJZIGD: Weigering = {
  code: 'intussenGewijzigd',
  reden: 'Er is iets veranderd sinds u het rapport las.',
  artikel: 'Omkeer',
  uitweg: 'Lees het rapport opnieuw, en stel het dan vast.',
};

/** What tells who somebody is has no place in a paper that leaves the house. */
const zonderNummer = (tekst: string, veld: string): Weigering | undefined =>
  zonderPersoon(tekst, veld, 'Haal het weg. Het rapport gaat naar raad en college en is openbaar.');

type Rapporthandelingen = Handelingen<KwartaalOpdracht, KwartaalToestand, KwartaalGebeurtenis, LokaleRegels>;

function kwartaalLoopt(cijfers: Rapportcijfers, { vandaag }: Context<LokaleRegels>): Weigering | undefined {
  return cijfers.totEnMet < vandaag
    ? undefined
    : {
        code: 'kwartaalLoopt',
        reden: 'Dit kwartaal is nog niet voorbij.',
        artikel: ARTIKEL,
        uitweg: `Maak het rapport vanaf ${datumLang(plusDagen(cijfers.totEnMet, 1))}, of kies een eerder kwartaal. Wat nu speelt, staat onder Sturing.`,
        veld: 'kwartaal',
      };
}

export const kwartaalHandelingen: Rapporthandelingen = {
  rapportOpstellen: {
    titel: 'Concept maken',
    artikel: ARTIKEL,
    rollen: RAPPORTMAKERS,
    mag: (t) =>
      t.versies.length === 0
        ? undefined
        : {
            code: 'alOpgesteld',
            reden: 'Van dit kwartaal is al een rapport gemaakt.',
            artikel: ARTIKEL,
            uitweg: 'Werk daarin verder, of maak er een nieuwe versie van.',
          },
    decide: ({ cijfers }, _, context) =>
      tenzij([kwartaalLoopt(cijfers, context)], () => [
        { soort: 'rapportOpgesteld', cijfers, wijziging: null },
      ]),
  },
  rapportVerversen: {
    titel: 'Cijfers opnieuw tellen',
    artikel: ARTIKEL,
    rollen: RAPPORTMAKERS,
    mag: geenConcept,
    decide: ({ cijfers }) => tenzij([], () => [{ soort: 'rapportVerverst', cijfers }]),
  },
  rapportToelichten: {
    titel: 'Toelichting schrijven',
    artikel: ARTIKEL,
    rollen: RAPPORTMAKERS,
    mag: geenConcept,
    decide: ({ deel, oorzaak, maatregel, gezien }, t) => {
      const versie = t.versies.at(-1);
      const staat = versie && toelichtingBij(versie, deel);
      const nieuw = { oorzaak: oorzaak.trim(), maatregel: maatregel.trim() };
      // Sent twice, or by two who write the same: it stands there.
      if (staat?.oorzaak === nieuw.oorzaak && staat.maatregel === nieuw.maatregel)
        return tenzij([], () => []);
      return tenzij(
        [
          (staat?.nr ?? 0) === gezien
            ? undefined
            : {
                code: 'intussenToegelicht',
                reden: 'Deze toelichting is intussen veranderd.',
                artikel: 'Omkeer',
                uitweg:
                  'Lees hieronder wat er nu staat, en voeg toe wat u mist. Uw tekst staat nog in het formulier.',
              },
          leegVeld(oorzaak, 'oorzaak', 'Er staat nog geen oorzaak.', ARTIKEL),
          leegVeld(maatregel, 'maatregel', 'Er staat nog niet wat u eraan doet, of waarom niets.', ARTIKEL),
          zonderNummer(oorzaak, 'oorzaak'),
          zonderNummer(maatregel, 'maatregel'),
        ],
        () => [{ soort: 'rapportToegelicht', deel, ...nieuw }],
      );
    },
  },
  rapportVaststellen: {
    titel: 'Vaststellen',
    artikel: ARTIKEL,
    rollen: RAPPORTVASTSTELLERS,
    mag: (t, { wie }) =>
      geenConcept(t) ??
      (t.versies.at(-1)?.makers.includes(wie.id)
        ? {
            code: 'eigenRapport',
            reden: 'U hebt zelf aan dit rapport gewerkt. Dan stelt u het niet ook vast.',
            artikel: 'Omkeer',
            uitweg: 'Vraag een andere controller.',
          }
        : undefined),
    decide: ({ gezien }, t) => {
      const versie = t.versies.at(-1);
      const open = versie === undefined ? [] : nogToeLichten(versie);
      return tenzij(
        [
          gezien === t.nr ? undefined : INTUSSEN_GEWIJZIGD,
          ...open.map(({ titel }) => ({
            code: 'toelichtingOntbreekt',
            reden: `De toelichting bij ‘${titel}’ ontbreekt.`,
            artikel: ARTIKEL,
            uitweg: 'Vraag de teamleider die te schrijven: een getal zonder oorzaak is niet te sturen.',
          })),
        ],
        () => [{ soort: 'rapportVastgesteld' }],
      );
    },
  },
  rapportVernieuwen: {
    titel: 'Nieuwe versie maken',
    artikel: ARTIKEL,
    rollen: RAPPORTMAKERS,
    mag: (t) =>
      zonderVersie(t) ??
      (t.versies.at(-1)?.vastgesteld
        ? undefined
        : {
            code: 'nogConcept',
            reden: 'Deze versie is nog niet vastgesteld.',
            artikel: ARTIKEL,
            uitweg: 'Werk verder in dit concept: tel de cijfers opnieuw, of verander een toelichting.',
          }),
    decide: ({ cijfers, wijziging }) =>
      tenzij(
        [
          leegVeld(wijziging, 'wijziging', 'Er staat nog niet wat er verandert en waarom.', ARTIKEL),
          zonderNummer(wijziging, 'wijziging'),
        ],
        () => [{ soort: 'rapportOpgesteld', cijfers, wijziging: wijziging.trim() }],
      ),
  },
};
