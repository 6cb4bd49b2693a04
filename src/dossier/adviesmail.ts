import { z } from 'zod';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import { datumLang } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { adviesGesloten } from '../onderzoek/adviescontrole.ts';
import type { Advieslinks } from '../onderzoek/advieslink.ts';
import type { AdviesvraagGemaild } from '../onderzoek/gebeurtenissen.ts';
import type { Advies } from '../onderzoek/toestand.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import type { Adviesmailtaak } from './taken.ts';
import { zDossierId } from './taken.ts';
import { leesDossier, maakContext, voerOpdrachtUit } from './uitvoeren.ts';

export interface Adviesmaildelen {
  readonly omgeving: Omgeving;
  readonly mail: Mail;
  readonly advieslinks: Advieslinks;
  /** Own address, as the adviser's browser sees it. */
  readonly basis: URL;
}

const SYSTEEM: Wie = { id: OMKEER, rol: 'systeem' };

const zTaak = z.object({ dossier: zDossierId, nr: z.number().int().positive() });

/**
 * Mails the one-case link to the adviser, and records that it went or did not. A failure is recorded once
 * and thrown, so that the job is tried again. Without a mail server the klantmanager hands over the link.
 */
export function adviesmailer(
  delen: Adviesmaildelen,
): (gemeente: Gemeentecode, gegevens: unknown) => Promise<void> {
  const { omgeving, mail, advieslinks, basis } = delen;
  return async (gemeente, gegevens) => {
    const { dossier, nr }: Adviesmailtaak = zTaak.parse(gegevens);
    if (!mail.ingesteld) return;
    const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
    const advies = keten.vernietigd ? undefined : toestand.onderzoek.adviezen.find((a) => a.nr === nr);
    if (!advies || advies.mail?.stand === 'verstuurd') return;
    const { vandaag } = maakContext(omgeving, gemeente, SYSTEEM);
    // Answered or closed meanwhile: a link that is shut helps nobody.
    if (adviesGesloten(toestand, advies.id, advies.link, vandaag)) return;
    const link = new URL(advieslinks.pad({ gemeente, dossier }, advies), basis);
    const legVast = (stand: AdviesvraagGemaild['feiten']['stand']) =>
      voerOpdrachtUit(
        omgeving,
        { gemeente, dossier, wie: SYSTEEM, namens: null, sleutel: sleutelVoor(dossier, nr, stand) },
        { soort: 'adviesmailVastleggen', id: advies.id, stand },
      );
    try {
      await mail.stuur(adviesvraag(advies, haalInrichting(omgeving, gemeente), link));
    } catch (fout) {
      await legVast('mislukt');
      throw fout;
    }
    const vastgelegd = await legVast('verstuurd');
    // Gone is gone: mailing again would not help whoever withdrew the melding in this second.
    if (!vastgelegd.gelukt)
      omgeving.log.warn({ dossier, nr, code: vastgelegd.weigeringen[0].code }, 'adviesmail niet vastgelegd');
  };
}

function sleutelVoor(dossier: DossierId, nr: number, stand: AdviesvraagGemaild['feiten']['stand']): string {
  return `adviesmail:${dossier}:${nr}:${stand}`;
}

/** The link and what it is for: no word about the resident, nor of the question (AVG 5 lid 1 c). */
function adviesvraag(advies: Advies, { naam, huisstijl }: Inrichting, link: URL): Mailbericht {
  return {
    aan: advies.email,
    onderwerp: `De gemeente ${naam} vraagt u om advies`,
    tekst: [
      `Beste ${advies.adviseur || 'adviseur'},`,
      '',
      `De gemeente ${naam} vraagt u om advies. De vraag staat op een afgeschermde pagina; daar geeft u ook uw antwoord:`,
      '',
      link.href,
      '',
      `Wij horen graag voor ${datumLang(advies.gewenstOp)} van u. De link werkt tot en met ${datumLang(advies.linkTotEnMet)}.`,
      'Stuur deze e-mail niet door: wie de link heeft, kan de vraag lezen.',
      '',
      `Verwacht u deze vraag niet? Open de link dan niet en bel ${huisstijl ? `ons op ${huisstijl.telefoon}` : 'de gemeente'}.`,
      '',
      'U kunt deze e-mail niet beantwoorden. In deze e-mail staan geen gegevens over een inwoner.',
      '',
      `Gemeente ${naam}`,
    ].join('\n'),
  };
}
