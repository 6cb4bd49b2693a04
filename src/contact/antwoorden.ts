import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { behandelt } from '../screening/toestand.ts';
import { inwonerWeetNiets } from '../screening/weigeringen.ts';
import type { Berichtafloop, Berichtweg, ContactGebeurtenis, Draad } from './gebeurtenissen.ts';
import { nietsOpen, verstuurd, volgendBericht, ZORGVULDIG } from './schrijven.ts';
import type { TotContact } from './toestand.ts';
import { draden, openBerichten } from './toestand.ts';

export type AntwoordOpdracht =
  | { readonly soort: 'berichtSturen'; readonly aan: Draad; readonly weg: Berichtweg; readonly tekst: string }
  | {
      readonly soort: 'berichtAfhandelen';
      readonly id: OnderdeelId;
      readonly als: Berichtafloop;
      readonly toelichting: string;
    };

const ANTWOORDERS: readonly Rol[] = ['screener', 'klantmanager', 'teamleider', 'jurist'];

/** A klantmanager writes about the own dossiers only (Wmo 5.3.3); who does not know of the melding gets no letters. */
function magAntwoorden(t: TotContact, { wie, vandaag }: Context<LokaleRegels>): Weigering | undefined {
  const anders = wie.rol === 'klantmanager' && !behandelt(t.screening, wie.id, vandaag);
  return (
    lopendeMelding(t) ??
    inwonerWeetNiets(t) ??
    (anders
      ? {
          code: 'nietDeBehandelaar',
          reden: 'Een ander behandelt dit dossier.',
          artikel: 'Wmo 5.3.3, BIO2 8.03.02',
          uitweg: 'Vraag de behandelaar om te antwoorden, of de werkverdeler om u als vervanger te regelen.',
        }
      : undefined)
  );
}

/** Reads on the own page: said so, or wrote there (Awb 2:8). A carer who logs in does; one who called does not. */
export function leestDigitaal(t: TotContact, draad: Draad): boolean {
  if (draad === 'mantelzorger') return false;
  if (draad !== 'inwoner') return true;
  const { melding } = t.melding;
  return (
    (melding?.bereikbaarVia === 'email' && melding.inwoner.bsn !== null) ||
    t.contact.berichten.some((b) => b.draad === draad && b.van !== 'gemeente' && b.weg === 'portaal')
  );
}

/** Of these acts the dossier tells itself what came of it; the others must be explained. */
const ZEGT_ZICHZELF: readonly Berichtafloop[] = ['melding', 'aanvraag', 'bezwaar', 'ingebrekestelling'];

export const antwoordHandelingen: Handelingen<
  AntwoordOpdracht,
  TotContact,
  ContactGebeurtenis,
  LokaleRegels
> = {
  berichtSturen: {
    titel: 'Bericht aan de inwoner',
    artikel: ZORGVULDIG,
    rollen: ANTWOORDERS,
    mag: magAntwoorden,
    decide: ({ aan, weg, tekst }, t, { vandaag: op }) =>
      tenzij(
        [
          draden(t).includes(aan) ? undefined : ONBEKENDE_DRAAD,
          weg === 'portaal' && !leestDigitaal(t, aan) ? LEEST_NIET_DIGITAAL : undefined,
          leegVeld(tekst, 'tekst', 'Het bericht is nog leeg.', ZORGVULDIG),
        ],
        () => {
          const laatste = t.contact.berichten.findLast(({ draad }) => draad === aan);
          const dubbel = laatste?.van === 'gemeente' && laatste.op === op && laatste.tekst === tekst.trim();
          const antwoordOp = openBerichten(t, aan).map(({ id }) => id);
          return dubbel ? [] : [verstuurd({ id: volgendBericht(t), op, weg, aan, antwoordOp }, tekst)];
        },
      ),
  },

  berichtAfhandelen: {
    titel: 'Bericht afhandelen zonder antwoord',
    artikel: 'Awb 2:3, 6:15',
    rollen: ANTWOORDERS,
    mag: (t, ctx) => magAntwoorden(t, ctx) ?? nietsOpen(t),
    decide: ({ id, als, toelichting }, t, { vandaag: op }) => {
      const bericht = t.contact.berichten.find((b) => b.id === id && b.van !== 'gemeente');
      if (!bericht) return geweigerd(ONBEKEND_BERICHT);
      return tenzij(
        [
          ZEGT_ZICHZELF.includes(als)
            ? undefined
            : leegVeld(
                toelichting,
                'toelichting',
                'Schrijf voor de inwoner op wat u met dit bericht doet.',
                ZORGVULDIG,
              ),
        ],
        () =>
          bericht.afgerond
            ? []
            : [
                {
                  soort: 'berichtAfgehandeld',
                  feiten: { id, op, als },
                  inhoud: { toelichting: toelichting.trim() },
                },
              ],
      );
    },
  },
};

const ONBEKENDE_DRAAD: Weigering = {
  code: 'onbekendGesprek',
  reden: 'Met deze persoon is er geen gesprek in dit dossier.',
  artikel: 'Wmo 5.3.3',
  uitweg: 'Open het dossier opnieuw en kies uit wie er staat.',
  veld: 'aan',
};

const LEEST_NIET_DIGITAAL: Weigering = {
  code: 'leestNietDigitaal',
  reden: 'Deze persoon koos niet voor digitale post en leest dit dus niet.',
  artikel: 'Awb 2:8',
  uitweg: 'Bel, of schrijf een brief, en leg hier vast wat u zei.',
  veld: 'weg',
};

const ONBEKEND_BERICHT: Weigering = {
  code: 'onbekendBericht',
  reden: 'Dit bericht staat niet in dit dossier.',
  artikel: ZORGVULDIG,
  uitweg: 'Open het dossier opnieuw en kies uit wat er staat.',
  veld: 'id',
};
