import { datumLang } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { gelukt } from '../kern/uitkomst.ts';
import { eersteOntvangst, haalMelding, lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { aanvraagZonderOnderzoekVanaf } from '../recht/termijnen.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { NAMENS_INWONER } from './eigen.ts';
import type { VerslagGebeurtenis } from './gebeurtenissen.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';

/** Nothing to fill in: that the six weeks are over says it all. */
export interface AanvraagrechtMeedelen {
  readonly soort: 'aanvraagrechtMeedelen';
}

const ARTIKEL = 'Wmo 2.3.2 lid 9';

function nietNodig(t: TotVerslag, ctx: Context<LokaleRegels>): Weigering | undefined {
  const melding = haalMelding(t);
  const vanaf = aanvraagZonderOnderzoekVanaf(
    eersteOntvangst(t.melding) ?? melding.ontvangenOp,
    ctx.regels.kalender,
    ctx.regels.uitleg,
  );
  if (laatsteVerslag(t))
    return {
      code: 'verslagVerstuurd',
      reden: 'Het verslag is verstuurd. Daarin staat dat de inwoner kan aanvragen.',
      artikel: ARTIKEL,
      uitweg: 'Wacht op de reactie van de inwoner.',
    };
  if (!melding.inwonerWeetErvan)
    return {
      code: 'inwonerWeetErNietVan',
      reden: 'De inwoner weet nog niet van deze melding.',
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Neem eerst contact op met de inwoner.',
    };
  return ctx.vandaag >= vanaf
    ? undefined
    : {
        code: 'zesWekenLopenNog',
        reden: `De zes weken voor het onderzoek zijn nog niet voorbij. Dat is vanaf ${datumLang(vanaf)}.`,
        artikel: ARTIKEL,
        uitweg: 'Maak het onderzoek op tijd af. Eerder aanvragen kan op verzoek van de inwoner.',
      };
}

/**
 * The six weeks are over and there is no report: the resident is told that waiting is not needed
 * any more. Done by the system on that day; who works on the dossier can do it too.
 */
export const aanvraagrechtMeedelen: Handeling<
  AanvraagrechtMeedelen,
  TotVerslag,
  VerslagGebeurtenis,
  LokaleRegels
> = {
  titel: 'Meedelen dat aanvragen nu kan',
  artikel: ARTIKEL,
  rollen: ['systeem', ...NAMENS_INWONER],
  mag: (t, ctx) => lopendeMelding(t) ?? nietNodig(t, ctx),
  decide(_o, t, ctx) {
    const begin = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
    return gelukt(
      t.verslag.aanvraagrecht
        ? []
        : [
            {
              soort: 'aanvraagrechtMeegedeeld',
              feiten: { op: ctx.vandaag, onderzoekUiterlijk: uiterlijk('wmoOnderzoek', begin, ctx.regels) },
              inhoud: null,
            },
          ],
    );
  },
};
