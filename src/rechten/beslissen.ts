import type { Context, Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type {
  GegevensverzoekBesloten,
  Identiteitswijze,
  RechtenGebeurtenis,
  Weigergrond,
} from './gebeurtenissen.ts';
import { GROND } from './gronden.ts';
import { vernietigbeletsels } from './beletsel.ts';
import {
  geenVerzoek,
  gegevenstermijn,
  teBeslissen,
  verkeerdVerzoek,
  vroegTeJong,
  ZELF_VANAF,
} from './stand.ts';
import type { Gegevensverzoek, TotRechten } from './toestand.ts';

export interface GegevensverzoekBeslissen {
  readonly soort: 'gegevensverzoekBeslissen';
  readonly verzoek: OnderdeelId;
  readonly uitkomst: Gegevensuitkomst;
  readonly grond: Weigergrond | null;
  /** How it is known now who asks; null: as it was, or not. */
  readonly identiteit: Identiteitswijze | null;
  readonly motivering: string;
  readonly ondertekenaar: string;
  readonly functie: string;
}

const ARTIKEL = 'UAVG 34; AVG 12 lid 3';

export const gegevensverzoekBeslissen: Handeling<
  GegevensverzoekBeslissen,
  TotRechten,
  RechtenGebeurtenis,
  LokaleRegels
> = {
  titel: 'Beslissen op verzoek over gegevens',
  artikel: ARTIKEL,
  rollen: ['klantmanager', 'jurist', 'teamleider'],
  mag: (t) =>
    teBeslissen(t).length > 0
      ? undefined
      : geenVerzoek('Er is geen verzoek over gegevens waarop nog beslist moet worden.'),
  decide(o, t, ctx) {
    const verzoek = teBeslissen(t).find((v) => v.id === o.verzoek);
    return tenzij(
      [
        zonderMandaat(ctx.wie.rol, 'gegevens', null, ctx.regels),
        verkeerdVerzoek(teBeslissen(t), o.verzoek),
        ...(verzoek ? [onzeker(o, verzoek), teJong(o, verzoek, t), verkeerdeGrond(o, verzoek)] : []),
        ...(verzoek?.recht === 'vernietiging' ? nietTeVernietigen(o, verzoek, t, ctx) : []),
        o.uitkomst === 'toegewezen'
          ? undefined
          : leegVeld(
              o.motivering,
              'motivering',
              'Leg uit waarom. De inwoner leest dit in de brief.',
              'Awb 3:46',
            ),
        leegVeld(o.ondertekenaar, 'ondertekenaar', 'Er staat nog niet wie ondertekent.', 'Awb 10:10'),
        leegVeld(o.functie, 'functie', 'Er staat nog niet in welke functie wordt ondertekend.', 'Awb 10:10'),
      ],
      () => (verzoek ? [beslis(o, verzoek, ctx)] : []),
    );
  },
};

/** Nothing about a person goes to somebody who may be another one. */
function onzeker(o: GegevensverzoekBeslissen, verzoek: Gegevensverzoek): Weigering | undefined {
  if (o.uitkomst === 'afgewezen' || (o.identiteit ?? verzoek.identiteit) !== null) return undefined;
  return {
    code: 'identiteitOnzeker',
    reden: 'Het is nog niet zeker dat de inwoner of de vertegenwoordiger dit zelf vraagt.',
    artikel: 'AVG 12 lid 6',
    uitweg: 'Ga eerst na wie het vraagt, bijvoorbeeld door terug te bellen op het nummer in het dossier.',
    veld: 'identiteit',
  };
}

function teJong(o: GegevensverzoekBeslissen, verzoek: Gegevensverzoek, t: TotRechten): Weigering | undefined {
  const vanaf = ZELF_VANAF[verzoek.recht];
  if (o.uitkomst === 'afgewezen' || !vanaf || !vroegTeJong(t, verzoek)) return undefined;
  return {
    code: 'vroegZelfTeJong',
    reden: `De inwoner is jonger dan ${vanaf.woord} en vroeg het zelf.`,
    artikel: vanaf.artikel,
    uitweg: 'Laat een ouder of voogd het vragen, of wijs af op die grond.',
    veld: 'uitkomst',
  };
}

/** A yes must be possible to carry out: the whole file, and nothing that the law still needs it for. */
function nietTeVernietigen(
  o: GegevensverzoekBeslissen,
  { id }: Gegevensverzoek,
  t: TotRechten,
  { vandaag }: Context<LokaleRegels>,
): readonly Weigering[] {
  if (o.uitkomst === 'gedeeltelijk') return [NIET_IN_DELEN];
  if (o.uitkomst === 'afgewezen') return [];
  return vernietigbeletsels(t, vandaag, id).map((beletsel) => ({
    ...beletsel,
    uitweg: `${beletsel.uitweg} Kan dat niet? Wijs af omdat een wet zich verzet (Wmo 5.3.5 lid 2).`,
    veld: 'uitkomst',
  }));
}

const NIET_IN_DELEN: Weigering = {
  code: 'vernietigingNietInDelen',
  reden: 'Omkeer vernietigt een heel dossier, niet een deel ervan.',
  artikel: 'Wmo 5.3.5 lid 2',
  uitweg:
    'Wijs toe of wijs af. Gaat het om een deel? Overleg met de inwoner over verbeteren of over beperken van het gebruik.',
  veld: 'uitkomst',
};

function verkeerdeGrond(o: GegevensverzoekBeslissen, { recht }: Gegevensverzoek): Weigering | undefined {
  const nodig = o.uitkomst !== 'toegewezen';
  if (!nodig) return undefined;
  if (o.grond !== null && GROND[o.grond].bij.includes(recht)) return undefined;
  return {
    code: o.grond === null ? 'weigergrondOntbreekt' : 'weigergrondPastNiet',
    reden:
      o.grond === null
        ? 'Er staat niet op welke grond u niet alles geeft.'
        : 'Deze grond noemt de wet niet bij dit verzoek.',
    artikel: o.grond === null ? 'Awb 3:46' : GROND[o.grond].artikel,
    uitweg: 'Kies een grond die bij dit verzoek hoort, of wijs het verzoek toe.',
    veld: 'grond',
  };
}

function beslis(
  o: GegevensverzoekBeslissen,
  verzoek: Gegevensverzoek,
  { vandaag, regels }: Context<LokaleRegels>,
): GegevensverzoekBesloten {
  return {
    soort: 'gegevensverzoekBesloten',
    feiten: {
      verzoek: verzoek.id,
      op: vandaag,
      uitkomst: o.uitkomst,
      grond: o.uitkomst === 'toegewezen' ? null : o.grond,
      identiteit: o.identiteit ?? verzoek.identiteit,
      opTijd: vandaag <= gegevenstermijn(verzoek, regels).uiterlijk,
      bezwaarUiterlijk: uiterlijk('awbBezwaarIndienen', vandaag, regels),
    },
    inhoud: { motivering: o.motivering.trim(), ondertekenaar: o.ondertekenaar, functie: o.functie },
  };
}
