import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, tenzij } from '../kern/uitkomst.ts';
import type { OnderzoekContext } from '../onderzoek/moment.ts';
import { onbekend } from '../onderzoek/moment.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { lopendeScreening } from '../screening/weigeringen.ts';
import { BEHANDELAARS } from './behandelaars.ts';
import { tekstNodig } from './eis.ts';
import type { UitnodigingInvoer } from './eisen-uitnodiging.ts';
import { deelnemerUitgenodigd, SAMEN, uitnodigingEisen } from './eisen-uitnodiging.ts';
import type { Inbrengoordeel, ToetsGebeurtenis } from './gebeurtenissen.ts';
import { stapArtikel, stapTekst } from './namen.ts';
import type { TotToets, Toetsuitnodiging } from './toestand.ts';
import { dichtOp, openUitnodigingen, UITGENODIGDEN } from './uitnodiging.ts';
import { lopendDossier, lopendeToets } from './volgorde.ts';

type DeelnemerUitnodigen = { readonly soort: 'deelnemerUitnodigen' } & UitnodigingInvoer;

export type SamenOpdracht =
  | DeelnemerUitnodigen
  | { readonly soort: 'uitnodigingIntrekken'; readonly id: OnderdeelId; readonly reden: string }
  | {
      readonly soort: 'inbrengGeven';
      readonly uitnodiging: OnderdeelId;
      readonly oordeel: Inbrengoordeel | null;
      readonly tekst: string;
      readonly eigenWet: string;
    };

function magUitnodigen(t: TotToets, ctx: OnderzoekContext): Weigering | undefined {
  return (
    lopendeToets(t, ctx) ??
    (t.toets.effect.gesloten
      ? undefined
      : {
          code: 'geenEffecten',
          reden: 'Er zijn nog geen effecten. Een collega heeft dan nog niets om over mee te denken.',
          artikel: stapArtikel('effect'),
          uitweg: `Vul eerst ${stapTekst('effect')} in, samen met de inwoner.`,
        }) ??
    (t.melding.vertrouwelijk
      ? {
          code: 'vertrouwelijkDossier',
          reden: 'Dit dossier is vertrouwelijk. Daar kijkt niemand mee die het niet behandelt.',
          artikel: 'BIO2 8.03.02',
          uitweg:
            'Leg de vraag voor zonder te zeggen om wie het gaat, of laat de vertrouwelijkheid opheffen.',
        }
      : undefined)
  );
}

function eigenUitnodigingen(t: TotToets, { wie }: OnderzoekContext): readonly Toetsuitnodiging[] {
  return t.toets.uitnodigingen.filter(({ persoon }) => persoon === wie.id);
}

const NIET_UITGENODIGD: Weigering = {
  code: 'nietUitgenodigd',
  reden: 'U bent niet uitgenodigd voor deze toets.',
  artikel: 'Wmo 5.3.3, BIO2 8.03.02',
  uitweg: 'Vraag de behandelaar om u uit te nodigen als u nodig bent.',
};

export const samenHandelingen: Handelingen<SamenOpdracht, TotToets, ToetsGebeurtenis, LokaleRegels> = {
  deelnemerUitnodigen: {
    titel: 'Collega uitnodigen voor de toets',
    artikel: SAMEN,
    rollen: BEHANDELAARS,
    mag: magUitnodigen,
    decide: (o, t, ctx) =>
      tenzij(uitnodigingEisen(o, t, ctx), () => [deelnemerUitgenodigd(o, t, ctx.vandaag)]),
  },

  uitnodigingIntrekken: {
    titel: 'Uitnodiging intrekken',
    artikel: SAMEN,
    rollen: BEHANDELAARS,
    mag: (t, ctx) =>
      lopendDossier(t, ctx) ??
      (openUitnodigingen(t, ctx.vandaag).length > 0
        ? undefined
        : {
            code: 'geenOpenUitnodiging',
            reden: 'Er staat geen uitnodiging meer open.',
            artikel: SAMEN,
            uitweg: 'U hoeft niets te doen: niemand kijkt mee.',
          }),
    decide: ({ id, reden }, t, ctx) => {
      if (!openUitnodigingen(t, ctx.vandaag).some((u) => u.id === id))
        return geweigerd(onbekend('Open uitnodiging', id, SAMEN));
      return tenzij([tekstNodig(reden, 'reden', 'Er staat niet waarom.', SAMEN)], () => [
        { soort: 'uitnodigingIngetrokken', feiten: { id }, inhoud: { reden: reden.trim() } },
      ]);
    },
  },

  inbrengGeven: {
    titel: 'Meedenken met de toets',
    artikel: SAMEN,
    rollen: UITGENODIGDEN,
    mag: (t, ctx) => {
      const eigen = eigenUitnodigingen(t, ctx);
      const dicht = eigen.map((u) => dichtOp(t, u, ctx.vandaag));
      if (eigen.length === 0) return NIET_UITGENODIGD;
      return dicht.includes(undefined) ? lopendeScreening(t) : dicht.at(-1);
    },
    decide: (o, t, ctx) => {
      const uitnodiging = eigenUitnodigingen(t, ctx).find(({ id }) => id === o.uitnodiging);
      const dicht = uitnodiging ? dichtOp(t, uitnodiging, ctx.vandaag) : NIET_UITGENODIGD;
      if (!uitnodiging || dicht) return geweigerd(dicht ?? NIET_UITGENODIGD);
      const tekst = o.tekst.trim();
      const eigenWet = o.eigenWet.trim();
      const vorige = uitnodiging.inbreng.at(-1);
      const zelfde = vorige?.tekst === tekst && vorige.eigenWet === eigenWet && vorige.oordeel === o.oordeel;
      return tenzij([tekstNodig(tekst, 'tekst', 'Uw antwoord is nog leeg.', SAMEN)], () =>
        zelfde
          ? []
          : [
              {
                soort: 'inbrengGegeven',
                feiten: {
                  id: volgendOnderdeel('IN', t.toets.uitnodigingen.flatMap((u) => u.inbreng).length),
                  uitnodiging: uitnodiging.id,
                  oordeel: o.oordeel,
                },
                inhoud: { tekst, eigenWet },
              },
            ],
      );
    },
  },
};
