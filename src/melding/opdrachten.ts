import type { Datum } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { DossierId, DocumentId, Vingerafdruk } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { gelukt, geweigerd, leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type {
  BetrokkeneToegelaten,
  BriefSoort,
  InwonerGegevens,
  Kanaal,
  MeldingBevestigd,
  MeldingGebeurtenis,
  MeldingOntvangen,
} from './gebeurtenissen.ts';
import type { TotMelding } from './toestand.ts';
import {
  eersteOntvangst,
  haalMelding,
  lopendeMelding,
  ongeldigeInwoner,
  ongeldigeOntvangst,
} from './weigeringen.ts';

export type MeldingOpdracht =
  | {
      readonly soort: 'meldingDoen';
      readonly feiten: MeldingOntvangen['feiten'];
      readonly inhoud: MeldingOntvangen['inhoud'];
    }
  | {
      readonly soort: 'meldingToevoegen';
      readonly ontvangenOp: Datum;
      readonly kanaal: Kanaal;
      readonly uitDossier: DossierId | null;
      readonly hulpvraag: string;
    }
  | { readonly soort: 'meldingSamenvoegen'; readonly met: DossierId }
  | { readonly soort: 'ontvangstdatumCorrigeren'; readonly wordt: Datum; readonly reden: string }
  | { readonly soort: 'inwonerCorrigeren'; readonly inwoner: InwonerGegevens; readonly reden: string }
  | { readonly soort: 'inwonerInlichten'; readonly wilMelding: boolean; readonly toelichting: string }
  | { readonly soort: 'persoonlijkPlanInleveren'; readonly ontvangenOp: Datum; readonly tekst: string }
  | { readonly soort: 'meldingDoorzenden'; readonly naar: string; readonly toelichting: string }
  | { readonly soort: 'meldingIntrekken'; readonly reden: string }
  | {
      readonly soort: 'betrokkeneToelaten';
      readonly feiten: BetrokkeneToegelaten['feiten'];
      readonly inhoud: BetrokkeneToegelaten['inhoud'];
    }
  | {
      readonly soort: 'briefVastleggen';
      readonly brief: BriefSoort;
      readonly document: DocumentId;
      readonly vingerafdruk: Vingerafdruk;
      readonly bij: number;
      readonly verzondenVia: 'post' | 'email' | 'portaal';
    };

type MeldingContext = Context<LokaleRegels>;

const MEDEWERKERS: readonly Rol[] = ['screener', 'klantmanager', 'administratie', 'teamleider'];
const INWONERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger', 'mantelzorger'];

function bevestiging(ontvangenOp: Datum, ctx: MeldingContext): MeldingBevestigd {
  return {
    soort: 'meldingBevestigd',
    feiten: {
      op: ctx.vandaag,
      planUiterlijk: uiterlijk('wmoPersoonlijkPlan', ontvangenOp, ctx.regels),
      onderzoekUiterlijk: uiterlijk('wmoOnderzoek', ontvangenOp, ctx.regels),
      gewezenOpPlan: true,
      gewezenOpClientondersteuning: true,
    },
    inhoud: null,
  };
}

export const meldingHandelingen: Handelingen<MeldingOpdracht, TotMelding, MeldingGebeurtenis, LokaleRegels> =
  {
    meldingDoen: {
      titel: 'Melding vastleggen',
      artikel: 'Wmo 2.3.2 lid 1',
      rollen: [...INWONERS, ...MEDEWERKERS, 'systeem'],
      mag: (t) =>
        t.melding.melding
          ? {
              code: 'alGemeld',
              reden: 'In dit dossier staat al een melding.',
              artikel: 'Wmo 2.3.2 lid 1',
              uitweg: 'Voeg een tweede melding toe aan dit dossier.',
            }
          : undefined,
      decide: (o, _t, ctx) =>
        tenzij(
          [
            ongeldigeOntvangst(o.feiten.ontvangenOp, ctx.vandaag),
            ...ongeldigeInwoner(o.inhoud.inwoner, ctx.vandaag),
            leegVeld(
              o.inhoud.hulpvraag,
              'hulpvraag',
              'Er staat nog niet wat de hulpvraag is.',
              'Wmo 2.3.2 lid 1',
            ),
            o.feiten.melder !== 'zelf' && !o.inhoud.melder
              ? {
                  code: 'melderOntbreekt',
                  reden: 'Het is niet duidelijk wie meldt namens de inwoner.',
                  artikel: 'Wmo 2.3.2 lid 1',
                  uitweg: 'Vul de naam van de melder in.',
                  veld: 'melderNaam',
                }
              : undefined,
          ],
          () => [
            { soort: 'meldingOntvangen', feiten: o.feiten, inhoud: o.inhoud },
            // No letter to somebody who does not know of it yet: contact first (procedure § 1).
            ...(o.feiten.inwonerWeetErvan ? [bevestiging(o.feiten.ontvangenOp, ctx)] : []),
          ],
        ),
    },

    meldingToevoegen: {
      titel: 'Tweede melding toevoegen',
      artikel: 'Wmo 2.3.2 lid 1',
      rollen: [...INWONERS, ...MEDEWERKERS, 'systeem'],
      mag: lopendeMelding,
      decide: (o, t, ctx) => {
        const dubbel = t.melding.latereMeldingen.some(
          (m) => m.ontvangenOp === o.ontvangenOp && m.hulpvraag === o.hulpvraag && m.kanaal === o.kanaal,
        );
        return tenzij(
          [
            ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
            leegVeld(o.hulpvraag, 'hulpvraag', 'Er staat nog niet wat de hulpvraag is.', 'Wmo 2.3.2 lid 1'),
          ],
          () =>
            dubbel
              ? []
              : [
                  {
                    soort: 'meldingToegevoegd',
                    feiten: { ontvangenOp: o.ontvangenOp, kanaal: o.kanaal, uitDossier: o.uitDossier },
                    inhoud: { hulpvraag: o.hulpvraag },
                  },
                ],
        );
      },
    },

    meldingSamenvoegen: {
      titel: 'Samenvoegen met ander dossier',
      artikel: 'Wmo 2.3.2 lid 1',
      rollen: MEDEWERKERS,
      mag: lopendeMelding,
      decide: (o) => gelukt([{ soort: 'meldingSamengevoegd', feiten: { met: o.met }, inhoud: null }]),
    },

    ontvangstdatumCorrigeren: {
      titel: 'Ontvangstdatum verbeteren',
      artikel: 'Wmo 2.3.2 lid 1',
      rollen: MEDEWERKERS,
      mag: lopendeMelding,
      decide: (o, t, ctx) => {
        const was = haalMelding(t).ontvangenOp;
        return tenzij(
          [
            ongeldigeOntvangst(o.wordt, ctx.vandaag),
            leegVeld(o.reden, 'reden', 'Zeg waaruit de echte datum blijkt.', 'Awb 2:25'),
          ],
          () =>
            was === o.wordt
              ? []
              : [
                  {
                    soort: 'ontvangstdatumGecorrigeerd',
                    feiten: { was, wordt: o.wordt },
                    inhoud: { reden: o.reden },
                  },
                  ...(haalMelding(t).inwonerWeetErvan ? [bevestiging(o.wordt, ctx)] : []),
                ],
        );
      },
    },

    inwonerCorrigeren: {
      titel: 'Gegevens van de inwoner verbeteren',
      artikel: 'AVG 16',
      rollen: MEDEWERKERS,
      // Wrong data are put right as long as they are kept, also after the end.
      mag: (t) => (t.melding.melding ? undefined : lopendeMelding(t)),
      decide: (o, t, ctx) =>
        tenzij(
          [
            ...ongeldigeInwoner(o.inwoner, ctx.vandaag),
            leegVeld(o.reden, 'reden', 'Zeg waaruit de goede gegevens blijken.', 'AVG 16'),
          ],
          () =>
            JSON.stringify(haalMelding(t).inwoner) === JSON.stringify(o.inwoner)
              ? []
              : [
                  {
                    soort: 'inwonerGecorrigeerd',
                    feiten: {},
                    inhoud: { inwoner: o.inwoner, reden: o.reden },
                  },
                ],
        ),
    },

    inwonerInlichten: {
      titel: 'Contact met de inwoner vastleggen',
      artikel: 'Wmo 2.3.2 lid 1',
      rollen: MEDEWERKERS,
      mag: (t) =>
        lopendeMelding(t) ??
        (t.melding.melding?.inwonerWeetErvan
          ? {
              code: 'inwonerWeetAl',
              reden: 'De inwoner weet al van deze melding.',
              artikel: 'Wmo 2.3.2 lid 1',
              uitweg: 'Ga verder met de screening.',
            }
          : undefined),
      decide: (o, t, ctx) => {
        const ingelicht: MeldingGebeurtenis = {
          soort: 'inwonerIngelicht',
          feiten: { op: ctx.vandaag, wilMelding: o.wilMelding },
          inhoud: { toelichting: o.toelichting },
        };
        return gelukt(
          o.wilMelding
            ? [ingelicht, bevestiging(eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp, ctx)]
            : [
                ingelicht,
                {
                  soort: 'meldingIngetrokken',
                  feiten: { op: ctx.vandaag, door: 'inwoner' },
                  inhoud: { reden: o.toelichting || 'De inwoner wil geen melding.' },
                },
              ],
        );
      },
    },

    persoonlijkPlanInleveren: {
      titel: 'Persoonlijk plan toevoegen',
      artikel: 'Wmo 2.3.2 lid 2',
      rollen: [...INWONERS, ...MEDEWERKERS],
      mag: lopendeMelding,
      decide: (o, t, ctx) =>
        tenzij(
          [
            ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
            leegVeld(o.tekst, 'tekst', 'Het plan is nog leeg.', 'Wmo 2.3.2 lid 2'),
          ],
          () =>
            t.melding.persoonlijkPlan?.tekst === o.tekst
              ? []
              : [
                  {
                    soort: 'persoonlijkPlanOntvangen',
                    feiten: {
                      ontvangenOp: o.ontvangenOp,
                      opTijd:
                        o.ontvangenOp <=
                        uiterlijk('wmoPersoonlijkPlan', haalMelding(t).ontvangenOp, ctx.regels),
                    },
                    inhoud: { tekst: o.tekst },
                  },
                ],
        ),
    },

    meldingDoorzenden: {
      titel: 'Doorzenden naar andere gemeente of loket',
      artikel: 'Awb 2:3',
      rollen: MEDEWERKERS,
      mag: lopendeMelding,
      decide: (o, _t, ctx) =>
        tenzij(
          [
            leegVeld(o.naar, 'naar', 'Zeg waarheen u doorzendt.', 'Awb 2:3'),
            leegVeld(
              o.toelichting,
              'toelichting',
              'Er staat nog niet hoe u de inwoner vertelde dat u doorzendt.',
              'Awb 2:3 lid 1',
            ),
          ],
          () => [
            {
              soort: 'meldingDoorgezonden',
              feiten: { op: ctx.vandaag },
              inhoud: { naar: o.naar, toelichting: o.toelichting },
            },
          ],
        ),
    },

    meldingIntrekken: {
      titel: 'Melding intrekken',
      artikel: 'Wmo 2.3.2 lid 1',
      // A carer looks along; withdrawing is for the resident or who acts for them (Wmo 1.1.1 lid 2).
      rollen: ['inwoner', 'vertegenwoordiger', ...MEDEWERKERS],
      mag: lopendeMelding,
      decide: (o, _t, ctx) =>
        tenzij(
          [leegVeld(o.reden, 'reden', 'Zeg waarom de inwoner de melding intrekt.', 'Wmo 2.3.2 lid 1')],
          () => [
            {
              soort: 'meldingIngetrokken',
              feiten: {
                op: ctx.vandaag,
                door: ctx.wie.rol === 'vertegenwoordiger' ? 'vertegenwoordiger' : 'inwoner',
              },
              inhoud: { reden: o.reden },
            },
          ],
        ),
    },

    betrokkeneToelaten: {
      titel: 'Iemand laten meekijken of handelen',
      artikel: 'Wmo 1.1.1 lid 2',
      rollen: ['inwoner', ...MEDEWERKERS],
      mag: lopendeMelding,
      decide: (o, t) =>
        t.melding.betrokkenen.some((b) => b.bsn === o.inhoud.bsn && b.rol === o.feiten.rol)
          ? gelukt([])
          : o.inhoud.bsn === haalMelding(t).inwoner.bsn
            ? geweigerd({
                code: 'isInwonerZelf',
                reden: 'Dit is het burgerservicenummer van de inwoner zelf.',
                artikel: 'Wmo 1.1.1 lid 2',
                uitweg: 'Vul het nummer in van wie meekijkt of handelt.',
                veld: 'bsn',
              })
            : gelukt([{ soort: 'betrokkeneToegelaten', feiten: o.feiten, inhoud: o.inhoud }]),
    },

    briefVastleggen: {
      titel: 'Brief vastleggen',
      artikel: 'Awb 3:41',
      rollen: ['systeem'],
      mag: (t) => (t.melding.melding ? undefined : lopendeMelding(t)),
      decide: (o, t) =>
        gelukt(
          t.melding.brieven.some((b) => b.brief === o.brief && b.bij === o.bij)
            ? []
            : [
                {
                  soort: 'briefVastgelegd',
                  feiten: {
                    brief: o.brief,
                    document: o.document,
                    vingerafdruk: o.vingerafdruk,
                    bij: o.bij,
                    verzondenVia: o.verzondenVia,
                  },
                  inhoud: null,
                },
              ],
        ),
    },
  };
