import type { Datum } from '../kern/datum.ts';
import { gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { bevestiging, bevestigingLater } from './bevestiging.ts';
import type { MeldingGebeurtenis } from './gebeurtenissen.ts';
import type { MeldingContext, Meldinghandeling } from './lopend.ts';
import { INWONERS, MEDEWERKERS } from './lopend.ts';
import type { TotMelding } from './toestand.ts';
import { nogTeHoren } from './toestand.ts';
import {
  eersteOntvangst,
  haalMelding,
  laatsteOntvangst,
  lopendeMelding,
  ongeldigeOntvangst,
} from './weigeringen.ts';

export interface InwonerInlichten {
  readonly soort: 'inwonerInlichten';
  readonly wilMelding: boolean;
  readonly toelichting: string;
}

export interface PersoonlijkPlanInleveren {
  readonly soort: 'persoonlijkPlanInleveren';
  readonly ontvangenOp: Datum;
  readonly tekst: string;
}

export const inwonerInlichten: Meldinghandeling<InwonerInlichten> = {
  titel: 'Contact met de inwoner vastleggen',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: MEDEWERKERS,
  mag: (t) =>
    lopendeMelding(t) ??
    (nogTeHoren(t.melding) || laterOnbekend(t)
      ? undefined
      : {
          code: 'inwonerWeetAl',
          reden: 'De inwoner weet al van deze melding.',
          artikel: 'Wmo 2.3.2 lid 1',
          uitweg: 'Ga verder met de screening.',
        }),
  // Not wanting it ends the case only when nobody is in danger: `dossier/` knows the urgency (Wmo 5.2.6).
  decide: (o, t, ctx) =>
    gelukt([
      {
        soort: 'inwonerIngelicht',
        feiten: { op: ctx.vandaag, wilMelding: o.wilMelding },
        inhoud: { toelichting: o.toelichting },
      },
      ...(o.wilMelding ? bevestigingen(t, ctx) : []),
    ]),
};

function laterOnbekend(t: TotMelding): boolean {
  return t.melding.latereMeldingen.some((m) => !m.inwonerWeetErvan);
}

/** What could not be confirmed before: the melding, and each later one (Wmo 2.3.2 lid 1). */
function bevestigingen(t: TotMelding, ctx: MeldingContext): readonly MeldingGebeurtenis[] {
  const eerste = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  const laatste = laatsteOntvangst(t.melding) ?? eerste;
  const zelf = nogTeHoren(t.melding);
  return [
    ...(zelf ? [bevestiging(eerste, ctx)] : []),
    ...t.melding.latereMeldingen.flatMap(({ inwonerWeetErvan }, i) =>
      zelf || !inwonerWeetErvan ? [bevestigingLater({ nummer: i + 1, eerste, laatste }, ctx)] : [],
    ),
  ];
}

export const persoonlijkPlanInleveren: Meldinghandeling<PersoonlijkPlanInleveren> = {
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
                  // The last confirmation gives seven days anew (lid 2).
                  opTijd:
                    o.ontvangenOp <=
                    (t.melding.bevestiging?.planUiterlijk ??
                      uiterlijk('wmoPersoonlijkPlan', haalMelding(t).ontvangenOp, ctx.regels)),
                },
                inhoud: { tekst: o.tekst },
              },
            ],
    ),
};
