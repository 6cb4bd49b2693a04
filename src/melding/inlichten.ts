import type { Datum } from '../kern/datum.ts';
import { gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { bevestiging } from './bevestiging.ts';
import type { MeldingGebeurtenis } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { INWONERS, MEDEWERKERS } from './lopend.ts';
import { eersteOntvangst, haalMelding, lopendeMelding, ongeldigeOntvangst } from './weigeringen.ts';

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
};

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
                  opTijd:
                    o.ontvangenOp <= uiterlijk('wmoPersoonlijkPlan', haalMelding(t).ontvangenOp, ctx.regels),
                },
                inhoud: { tekst: o.tekst },
              },
            ],
    ),
};
