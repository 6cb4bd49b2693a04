import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zelfde } from '../kern/canoniek.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AcuteHulp, ScreeningGebeurtenis, Urgentie, UrgentieBeoordeeld } from './gebeurtenissen.ts';
import { RISICOFACTOREN } from './gebeurtenissen.ts';
import { RISICONAAM } from './namen.ts';
import type { Beoordeling, Risicopunt, TotScreening } from './toestand.ts';
import { behandelt, laatsteBeoordeling } from './toestand.ts';
import { lopendeScreening } from './weigeringen.ts';

export interface UrgentieBeoordelen {
  readonly soort: 'urgentieBeoordelen';
  readonly urgentie: Urgentie;
  /** All eight factors, each once. */
  readonly risicos: readonly Risicopunt[];
  readonly motivering: string;
  readonly herbeoordelenOp: Datum;
  /** Obligatory with `acuut`; not recorded with another urgency. */
  readonly acuteHulp: { readonly aan: AcuteHulp; readonly notitie: string } | null;
}

/** Last day on which this urgency must be looked at again; never today or earlier. */
export function herbeoordelenUiterlijk(
  urgentie: Urgentie,
  vandaag: Datum,
  regels: Pick<LokaleRegels, 'normen'>,
): Datum {
  return plusDagen(vandaag, Math.max(1, regels.normen.herbeoordelingDagen[urgentie]));
}

export const urgentieBeoordelen: Handeling<
  UrgentieBeoordelen,
  TotScreening,
  ScreeningGebeurtenis,
  LokaleRegels
> = {
  titel: 'Urgentie beoordelen',
  artikel: 'Wmo 2.3.3',
  rollen: ['screener', 'teamleider', 'klantmanager'],
  mag: (t, ctx) => lopendeScreening(t) ?? andermansDossier(t, ctx),
  decide: (o, t, ctx) =>
    tenzij(
      [
        ...ongeldigeFactoren(o.risicos),
        leegVeld(o.motivering, 'motivering', 'De motivering van de urgentie ontbreekt.', 'Awb 3:46'),
        ongeldigMoment(o, ctx),
        ...zonderAcuteHulp(o),
      ],
      () => (alZoBeoordeeld(o, t, ctx) ? [] : [gebeurtenis(o, t)]),
    ),
};

/** A klantmanager who sees the urgency change in somebody else's dossier tells the screener (Stein). */
function andermansDossier(t: TotScreening, ctx: Context<LokaleRegels>): Weigering | undefined {
  if (ctx.wie.rol !== 'klantmanager' || behandelt(t.screening, ctx.wie.id, ctx.vandaag)) return undefined;
  return {
    code: 'nietUwDossier',
    reden: 'De urgentie beoordeelt de screener, of de klantmanager die dit dossier behandelt.',
    artikel: 'Wmo 2.3.3',
    uitweg: 'Stem de urgentie af met de screener.',
  };
}

function ongeldigeFactoren(risicos: readonly Risicopunt[]): readonly (Weigering | undefined)[] {
  return RISICOFACTOREN.flatMap((factor) => {
    const punten = risicos.filter((r) => r.factor === factor);
    const [punt] = punten;
    if (!punt || punten.length > 1)
      return [
        {
          code: 'factorNietBeantwoord',
          reden: `${RISICONAAM[factor]} is niet of dubbel beantwoord.`,
          artikel: 'Wmo 2.3.3',
          uitweg: 'Kies ja, nee of onbekend.',
          veld: `risico.${factor}.aanwezig`,
        },
      ];
    if (punt.aanwezig !== 'ja') return [];
    return [
      leegVeld(
        punt.toelichting,
        `risico.${factor}.toelichting`,
        `${RISICONAAM[factor]}: er staat nog niet wat er speelt.`,
        'Awb 3:2',
        'toelichtingBijRisicoOntbreekt',
      ),
      leegVeld(
        punt.bron,
        `risico.${factor}.bron`,
        `${RISICONAAM[factor]}: er staat nog niet van wie we dit weten.`,
        'Awb 3:2',
        'bronBijRisicoOntbreekt',
      ),
    ];
  });
}

function ongeldigMoment(o: UrgentieBeoordelen, ctx: Context<LokaleRegels>): Weigering | undefined {
  const laatste = herbeoordelenUiterlijk(o.urgentie, ctx.vandaag, ctx.regels);
  if (o.herbeoordelenOp <= ctx.vandaag)
    return {
      code: 'herbeoordelingNietLater',
      reden: 'De urgentie moet op een latere dag opnieuw bekeken worden.',
      artikel: 'Wmo 2.3.3',
      uitweg: `Kies een dag na vandaag, uiterlijk ${datumLang(laatste)}.`,
      veld: 'herbeoordelenOp',
    };
  if (o.herbeoordelenOp > laatste)
    return {
      code: 'herbeoordelingTeLaat',
      reden: `${datumLang(o.herbeoordelenOp)} is later dan de gemeente bij deze urgentie toestaat.`,
      artikel: 'Normen van de gemeente',
      uitweg: `Kies een dag uiterlijk op ${datumLang(laatste)}.`,
      veld: 'herbeoordelenOp',
    };
  return undefined;
}

function zonderAcuteHulp(o: UrgentieBeoordelen): readonly (Weigering | undefined)[] {
  if (o.urgentie !== 'acuut') return [];
  if (o.acuteHulp === null)
    return [
      {
        code: 'gevaarNietOvergedragen',
        reden: 'Bij acuut gevaar gaan politie, crisisdienst of de spoedlijn van de huisarts voor.',
        artikel: 'Wmo 2.3.3',
        uitweg: 'Bel eerst en leg vast wie het gevaar overneemt.',
        veld: 'acuteHulp.aan',
      },
    ];
  return [
    leegVeld(
      o.acuteHulp.notitie,
      'acuteHulp.notitie',
      'Er staat nog niet met wie over het gevaar is gesproken en wat is afgesproken.',
      'Wmo 2.3.3',
      'acuteOverdrachtOntbreekt',
    ),
  ];
}

/** The very same judgement on the same day is a second press on the button. */
function alZoBeoordeeld(o: UrgentieBeoordelen, t: TotScreening, ctx: Context<LokaleRegels>): boolean {
  const vorige = laatsteBeoordeling(t.screening);
  if (!vorige || datumVan(vorige.op) !== ctx.vandaag) return false;
  return zelfde(inVolgorde(vorige), inVolgorde(o));
}

function inVolgorde(b: Beoordeling | UrgentieBeoordelen) {
  return [
    b.urgentie,
    b.motivering,
    b.herbeoordelenOp,
    b.urgentie === 'acuut' ? [b.acuteHulp?.aan, b.acuteHulp?.notitie] : null,
    RISICOFACTOREN.map((factor) => {
      const punt = b.risicos.find((r) => r.factor === factor);
      return [punt?.aanwezig, punt?.toelichting, punt?.bron];
    }),
  ];
}

function gebeurtenis(o: UrgentieBeoordelen, t: TotScreening): UrgentieBeoordeeld {
  const acuteHulp = o.urgentie === 'acuut' ? o.acuteHulp : null;
  return {
    soort: 'urgentieBeoordeeld',
    feiten: {
      id: volgendOnderdeel('UB', t.screening.beoordelingen.length),
      urgentie: o.urgentie,
      factoren: o.risicos.map(({ factor, aanwezig }) => ({ factor, aanwezig })),
      herbeoordelenOp: o.herbeoordelenOp,
      ...(acuteHulp && { acuutOvergedragenAan: acuteHulp.aan }),
    },
    inhoud: {
      motivering: o.motivering,
      toelichtingen: o.risicos
        .filter(({ toelichting, bron }) => `${toelichting}${bron}` !== '')
        .map(({ factor, toelichting, bron }) => ({ factor, toelichting, bron })),
      ...(acuteHulp && { acuteOverdracht: acuteHulp.notitie }),
    },
  };
}
