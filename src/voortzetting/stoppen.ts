import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { bevoegdeVertegenwoordiger } from '../melding/vertegenwoordiging.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { mandaatOpVerzoek, zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { Stopwijze, VoortzettingGebeurtenis } from './gebeurtenissen.ts';
import { STOPVRAGERS } from './gebeurtenissen.ts';
import { lopendeHulp, zonderHulp } from './hulp.ts';
import type { TotVoortzetting } from './toestand.ts';
import { ongeldigeDag, onbekendOnderdeel } from './weigeringen.ts';

/** Who asked, for the form: another than these cannot ask it for the resident. */
export const STOPVRAGERKEUZES = [...STOPVRAGERS, 'ander'] as const;

export interface HulpBeeindigen {
  readonly soort: 'hulpBeeindigen';
  readonly gevraagdOp: Datum;
  readonly wijze: Stopwijze;
  readonly door: (typeof STOPVRAGERKEUZES)[number];
  readonly onderdelen: readonly OnderdeelId[];
  readonly laatsteDag: Datum;
  readonly woordenInwoner: string;
  readonly besproken: string;
  /** The resident was told what it means to go without, and knows it. */
  readonly gevolgenVerteld: boolean;
  /** Free and independent support was offered (Wmo 2.2.4). */
  readonly ondersteuningAangeboden: boolean;
  readonly ondertekenaar: string;
  readonly functie: string;
}

const EIGEN_WIL = 'Awb 1:3, 3:2';

function eigenWil(o: HulpBeeindigen, t: TotVoortzetting): readonly (Weigering | undefined)[] {
  return [
    o.door === 'ander' ? NIET_ZELF : undefined,
    o.door === 'vertegenwoordiger' && !bevoegdeVertegenwoordiger(t) ? NIET_BEVOEGD : undefined,
    leegVeld(o.woordenInwoner, 'woordenInwoner', 'Schrijf op wat de inwoner zelf zegt.', 'Awb 3:2'),
    leegVeld(
      o.besproken,
      'besproken',
      'Schrijf op wat u met de inwoner besprak: waarom, en wat er zonder deze hulp gebeurt.',
      'Awb 3:2',
    ),
    o.gevolgenVerteld ? undefined : GEVOLGEN,
    o.ondersteuningAangeboden ? undefined : ONDERSTEUNING,
  ];
}

/** Ends no later by it: there is nothing to decide. */
function stoptAl({ onderdelen, laatsteDag }: HulpBeeindigen, t: TotVoortzetting): Weigering | undefined {
  const eerder = lopendeHulp(t).find(
    ({ gevraagd, einde }) => onderdelen.includes(gevraagd) && einde !== null && einde <= laatsteDag,
  );
  return eerder?.einde
    ? {
        code: 'stoptAl',
        reden: `Deze hulp stopt al op ${datumLang(eerder.einde)}.`,
        artikel: 'Awb 1:3',
        uitweg: 'Kies een eerdere laatste dag. Mag de hulp zo aflopen? Dan hoeft u niets vast te leggen.',
        veld: 'laatsteDag',
      }
    : undefined;
}

/** The same was recorded and holds: asked twice is no second decision. */
function alGevraagd(o: HulpBeeindigen, t: TotVoortzetting): boolean {
  const lopend = lopendeHulp(t);
  return (
    o.onderdelen.length > 0 &&
    o.onderdelen.every((id) =>
      lopend.some((h) => h.gevraagd === id && h.waardoor === 'opVerzoek' && h.einde === o.laatsteDag),
    ) &&
    t.voortzetting.beeindigingen.some(
      (b) => b.gevraagdOp === o.gevraagdOp && b.laatsteDag === o.laatsteDag && b.besluit !== undefined,
    )
  );
}

export function stoppen(
  rollen: readonly Rol[],
): Handeling<HulpBeeindigen, TotVoortzetting, VoortzettingGebeurtenis, LokaleRegels> {
  return {
    titel: 'Hulp stoppen op verzoek',
    artikel: 'Wmo 2.3.9, Awb 1:3',
    rollen,
    mag: zonderHulp,
    decide: (o, t, ctx) => {
      if (alGevraagd(o, t)) return tenzij([], () => []);
      const { door } = o;
      return tenzij(
        [
          ongeldigeDag(o.gevraagdOp, 'gevraagdOp', { t, vandaag: ctx.vandaag }),
          onbekendOnderdeel(o.onderdelen, t, ctx.vandaag),
          o.laatsteDag < o.gevraagdOp ? VOOR_VERZOEK : stoptAl(o, t),
          ...eigenWil(o, t),
          zonderMandaat(ctx.wie.rol, mandaatOpVerzoek(ctx.regels), null, ctx.regels),
          leegVeld(o.ondertekenaar, 'ondertekenaar', 'Er staat nog niet wie ondertekent.', 'Awb 10:10'),
          leegVeld(
            o.functie,
            'functie',
            'Er staat nog niet in welke functie wordt ondertekend.',
            'Awb 10:10',
          ),
        ],
        () =>
          door === 'ander'
            ? []
            : [
                {
                  soort: 'hulpBeeindigdOpVerzoek',
                  feiten: {
                    id: volgendOnderdeel('BV', t.voortzetting.beeindigingen.length),
                    gevraagdOp: o.gevraagdOp,
                    onderdelen: o.onderdelen,
                    laatsteDag: o.laatsteDag,
                    besluit: {
                      op: ctx.vandaag,
                      wijze: o.wijze,
                      door,
                      bezwaarUiterlijk: uiterlijk('awbBezwaarIndienen', ctx.vandaag, ctx.regels),
                    },
                  },
                  inhoud: {
                    woordenInwoner: o.woordenInwoner,
                    besproken: o.besproken,
                    ...(door === 'vertegenwoordiger' && {
                      vertegenwoordiger: bevoegdeVertegenwoordiger(t)?.naam ?? '',
                    }),
                    ondertekenaar: o.ondertekenaar,
                    functie: o.functie,
                  },
                },
              ],
      );
    },
  };
}

const VOOR_VERZOEK: Weigering = {
  code: 'stoptVoorVerzoek',
  reden: 'De laatste dag ligt voor de dag waarop de inwoner erom vroeg.',
  artikel: 'Awb 3:2',
  uitweg: 'Kies een laatste dag op of na het verzoek.',
  veld: 'laatsteDag',
};

const NIET_ZELF: Weigering = {
  code: 'nietZelfGevraagd',
  reden: 'Iemand anders vroeg erom. Dan is niet zeker dat de inwoner dit zelf wil.',
  artikel: EIGEN_WIL,
  uitweg: 'Spreek de inwoner zelf, zo nodig alleen. Wil die ook stoppen? Leg dan dat verzoek vast.',
  veld: 'door',
};

const NIET_BEVOEGD: Weigering = {
  code: 'vertegenwoordigerNietBevoegd',
  reden: 'In het dossier staat geen vertegenwoordiger die hierover mag beslissen.',
  artikel: 'Wmo 1.1.1 lid 1, Awb 2:1',
  uitweg:
    'Voeg de vertegenwoordiger toe met de machtiging, het mentorschap, de curatele of de plaats in de volgorde van de wet. Bewind gaat alleen over geld. Of spreek de inwoner zelf.',
  veld: 'door',
};

const GEVOLGEN: Weigering = {
  code: 'gevolgenNietVerteld',
  reden: 'Er staat niet dat de inwoner weet wat er zonder deze hulp gebeurt.',
  artikel: EIGEN_WIL,
  uitweg: 'Bespreek het met de inwoner, en zet dan het vinkje.',
  veld: 'gevolgenVerteld',
};

const ONDERSTEUNING: Weigering = {
  code: 'ondersteuningNietAangeboden',
  reden: 'Er staat niet dat gratis cliëntondersteuning is aangeboden.',
  artikel: 'Wmo 2.2.4, 2.3.2 lid 3, 2.3.9',
  uitweg: 'Vertel dat iemand gratis mee kan denken. Wil de inwoner dat niet? Ook dan zet u het vinkje.',
  veld: 'ondersteuningAangeboden',
};
