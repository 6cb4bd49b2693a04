import { zelfde } from '../kern/canoniek.ts';
import type { Handelingen } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import type { GegevensVerstrekt } from './gebeurtenissen.ts';
import { toestemmingOp, zonderToestemming } from './grondslag.ts';
import { magBehandelen, zonder } from './moment.ts';
import { CATEGORIENAAM, ONTVANGERNAAM, VERSTREKDOELNAAM } from './namen.ts';
import { inToekomst } from './opdrachten-gegevens.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { TotOnderzoek } from './toestand.ts';
import type { Verstrekkingsregel } from './verstrekkingen.ts';
import { verstrekkingsregel } from './verstrekkingen.ts';

export type VerstrekkingOpdracht = { readonly soort: 'gegevensVerstrekken' } & Omit<
  GegevensVerstrekt['feiten'],
  'id' | 'toestemming'
> &
  GegevensVerstrekt['inhoud'];

const ALGEMEEN = 'Wmo 5.3.3, AVG 5 lid 1';
const AL_GEDEELD =
  'Is het al gedeeld? Dan is het een datalek: kies onderaan de pagina Datalek melden (AVG 33).';

/** An adviser gets a page of their own, who sits at a casuïstiekoverleg sees it there. */
export function viaAndereWeg({ ontvanger, doel }: Pick<Verstrekkingsregel, 'ontvanger' | 'doel'>): boolean {
  return ontvanger === 'adviseur' || doel === 'overleg';
}

/** Why this may not be given to this receiver for this purpose, consent apart. */
function buitenTabel(
  { ontvanger, doel, categorieen }: VerstrekkingOpdracht,
  regel: Verstrekkingsregel | undefined,
): readonly (Weigering | undefined)[] {
  const aan = ONTVANGERNAAM[ontvanger];
  if (!regel)
    return [
      {
        code: 'geenGrondVoorOntvanger',
        reden: `Er is geen grond om ${aan} gegevens te geven om ${VERSTREKDOELNAAM[doel]}.`,
        artikel: 'Wmo 5.2.1, 5.3.3',
        uitweg: `Kies een doel dat bij deze ontvanger hoort. ${AL_GEDEELD}`,
        veld: 'regel',
      },
    ];
  if (regel.doel === 'overleg')
    return [
      {
        code: 'overlegViaCasus',
        reden: 'Wat een deelnemer van het casuïstiekoverleg ziet, deelt u per deelnemer bij de casus.',
        artikel: 'Wmo 5.3.3',
        uitweg: 'Kies: Inbrengen in het casuïstiekoverleg. Daarna kunt u delen.',
        veld: 'regel',
      },
    ];
  const teVeel = categorieen.filter((categorie) => !regel.categorieen.includes(categorie));
  return [
    ontvanger === 'adviseur'
      ? {
          code: 'adviseurViaAdviesvraag',
          reden: 'Een adviseur krijgt gegevens via een adviesvraag, op een afgeschermde pagina.',
          artikel: 'Awb 3:5, Wmo 5.3.3',
          uitweg: 'Kies: Advies vragen.',
          veld: 'regel',
        }
      : undefined,
    categorieen.length === 0
      ? {
          code: 'geenCategorie',
          reden: 'Er staat nog niet welke soort gegevens het zijn.',
          artikel: ALGEMEEN,
          uitweg: 'Kies minstens één soort.',
          veld: 'categorieen',
        }
      : undefined,
    teVeel.length === 0
      ? undefined
      : {
          code: 'categorieNietVoorOntvanger',
          reden: `${teVeel.map((c) => CATEGORIENAAM[c]).join(', ')}: dat gaat niet naar ${aan} om ${VERSTREKDOELNAAM[doel]}.`,
          artikel: `${regel.artikel}, AVG 5 lid 1 onder c`,
          uitweg: `Laat dit weg. ${AL_GEDEELD}`,
          veld: 'categorieen',
        },
  ];
}

export const verstrekkingHandelingen: Handelingen<
  VerstrekkingOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  gegevensVerstrekken: {
    titel: 'Gegevens aan een ander geven',
    artikel: 'Wmo 5.2.1, 5.3.3',
    rollen: BEHANDELAARS,
    // Also when the melding has ended: the provider, the CAK and the SVB come after the decision.
    mag: magBehandelen,
    decide: (o, t, ctx) => {
      const { aan, wat, waarom } = o;
      const regel = verstrekkingsregel(o.ontvanger, o.doel);
      const toestemming = regel?.toestemming ? toestemmingOp(t, 'avg', o.ontvanger, o.op) : undefined;
      const feiten = { ...zonder(o, 'soort', 'aan', 'wat', 'waarom'), toestemming: toestemming?.id ?? null };
      const dubbel = t.onderzoek.verstrekkingen.some((v) =>
        zelfde(zonder(v, 'id', 'nr'), { ...feiten, aan, wat, waarom }),
      );
      return tenzij(
        [
          ...buitenTabel(o, regel),
          leegVeld(aan, 'aan', 'Er staat nog niet wie de gegevens krijgt.', ALGEMEEN),
          leegVeld(wat, 'wat', 'Er staat nog niet welke gegevens het zijn.', ALGEMEEN),
          leegVeld(waarom, 'waarom', 'Er staat nog niet waarom dit nodig is.', ALGEMEEN),
          inToekomst(o.op, ctx.vandaag, 'op', 'AVG 5 lid 2'),
          regel?.toestemming && !viaAndereWeg(regel) && !toestemming
            ? zonderToestemming(
                t,
                o.ontvanger,
                regel.artikel,
                `Vraag de inwoner om toestemming, of laat de inwoner het zelf vertellen. ${AL_GEDEELD}`,
                'regel',
              )
            : undefined,
        ],
        () =>
          dubbel
            ? []
            : [
                {
                  soort: 'gegevensVerstrekt',
                  feiten: { id: volgendOnderdeel('Y', t.onderzoek.verstrekkingen.length), ...feiten },
                  inhoud: { aan, wat, waarom },
                },
              ],
      );
    },
  },
};
