import type { Context } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { OpBezwaarBeslissen } from './beslisopdracht.ts';
import { waaromNiet } from './beslisregels.ts';
import { betreffendBesluit } from './besluiten.ts';
import type { BeslissingOpBezwaarGenomen, BesluitVervangen } from './gebeurtenissen.ts';
import type { Bezwaarhandeling } from './open.ts';
import { BEZWAARBEHANDELAARS, bijOpenBezwaar, heeftOpenBezwaar, volgende } from './open.ts';
import { beslistermijnBezwaar } from './stand.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';

/** D29: the whole decision is looked at again; what was decided stays in the file beside what takes its place. */
export const opBezwaarBeslissen: Bezwaarhandeling<OpBezwaarBeslissen> = {
  titel: 'Op het bezwaar beslissen',
  artikel: 'Awb 7:11, 7:12',
  rollen: BEZWAARBEHANDELAARS,
  mag: heeftOpenBezwaar,
  decide: (o, t, ctx) =>
    bijOpenBezwaar(o.bezwaar, t, (b) => tenzij(waaromNiet(o, t, b, ctx), () => beslis(o, t, b, ctx))),
};

function beslis(
  o: OpBezwaarBeslissen,
  t: TotBezwaar,
  b: Bezwaar,
  { vandaag, regels }: Context<LokaleRegels>,
): readonly (BesluitVervangen | BeslissingOpBezwaarGenomen)[] {
  const termijn = beslistermijnBezwaar(t, b, regels)?.uiterlijk ?? vandaag;
  const id = volgende('BB', t, (x) => x.beslissingen);
  const oud = betreffendBesluit(t, b);
  const nieuw = o.uitkomst === 'gegrond' && oud ? o.nieuwBesluit : null;
  const nieuwId = volgendOnderdeel('NB', t.bezwaar.vervangingen.length);
  const beslissing: BeslissingOpBezwaarGenomen = {
    soort: 'beslissingOpBezwaarGenomen',
    feiten: {
      id,
      bezwaar: b.id,
      op: vandaag,
      uitkomst: o.uitkomst,
      nietOntvankelijk: o.uitkomst === 'nietOntvankelijk' ? o.nietOntvankelijk : null,
      gronden: o.gronden,
      volgtAdvies: b.advies ? b.advies.strekking === o.uitkomst : null,
      herroept: o.uitkomst === 'gegrond',
      vervangendBesluit: nieuw ? nieuwId : null,
      kosten: o.kosten,
      kostenbedrag: o.kosten === 'vergoed' ? o.kostenbedrag : null,
      uiterlijk: termijn,
      opTijd: vandaag <= termijn,
      beroepUiterlijk: uiterlijk('awbBeroepIndienen', vandaag, regels),
    },
    inhoud: {
      motivering: o.motivering,
      verschoonbaar: o.verschoonbaar,
      afwijking: o.afwijking,
      kostenuitleg: o.kostenuitleg,
      ondertekenaar: o.ondertekenaar,
      functie: o.functie,
    },
  };
  if (!nieuw || !oud) return [beslissing];
  const { onderdelen, bedrag, gegevens, tekst } = nieuw;
  // First what takes its place: the letter about the decision tells it.
  return [
    {
      soort: 'besluitVervangen',
      feiten: {
        id: nieuwId,
        vervangt: oud.id,
        bezwaar: b.id,
        beslissing: id,
        op: vandaag,
        onderdelen: oud.soort === 'besluit' ? onderdelen : [],
        bedrag: oud.soort === 'dwangsom' ? bedrag : null,
        ...(oud.soort === 'gegevensverzoek' && gegevens && { gegevens }),
      },
      inhoud: { tekst },
    },
    beslissing,
  ];
}
