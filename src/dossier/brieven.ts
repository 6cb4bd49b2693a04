import { z } from 'zod';
import type { Briefmaker } from '../brieven/render.ts';
import { vindBriefinrichting } from '../gemeente/briefinrichting.ts';
import type { Mail } from '../koppelvlakken/mail/mail.ts';
import type { Wie } from '../kern/decider.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { berichtkanaal } from '../melding/berichtkanaal.ts';
import type { Verzendwijze } from '../melding/gebeurtenissen.ts';
import { BRIEFSOORTEN } from '../melding/briefsoorten.ts';
import { BRIEFNAAM } from '../melding/namen.ts';
import { aanErven } from './aanerven.ts';
import { attendering } from './attendering.ts';
import { bouwBrief } from './briefbouw.ts';
import { bewaarDocument, documentIdVoor } from './documenten.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import { isOverleden, magNaarErven } from './overleden.ts';
import type { Brieftaak } from './taken.ts';
import type { Dossier } from './uitvoeren.ts';
import { zDossierId } from './taken.ts';
import { leesDossier, voerOpdrachtUit } from './uitvoeren.ts';

export interface Briefdelen {
  readonly omgeving: Omgeving;
  readonly briefmaker: Briefmaker;
  readonly mail: Mail;
}

const SYSTEEM: Wie = { id: OMKEER, rol: 'systeem' };

const zTaak = z.object({
  dossier: zDossierId,
  nr: z.number().int().positive(),
  brief: z.enum(BRIEFSOORTEN),
});

/**
 * Makes, files and announces the letter of one gebeurtenis. Every step may be done again: the
 * document's id and the idempotency key come from the job, so a retry makes no second letter.
 */
export function briefwerker(delen: Briefdelen): (gemeente: Gemeentecode, gegevens: unknown) => Promise<void> {
  return async (gemeente, gegevens) => {
    const taak: Brieftaak = zTaak.parse(gegevens);
    const { keten, toestand } = await leesDossier(delen.omgeving, gemeente, taak.dossier);
    // Destroyed between the fact and the letter (Wmo 5.3.4): nothing to write, and nobody to write to.
    if (keten.vernietigd) return;
    const compleet = vindBriefinrichting(haalInrichting(delen.omgeving, gemeente));
    if (!compleet.gelukt) {
      const [{ reden, uitweg }] = compleet.weigeringen;
      throw new Error(`${reden} ${uitweg}`);
    }
    const inrichting = compleet.waarde;
    const brief = bouwBrief(inrichting, taak.dossier, keten.gebeurtenissen, taak.nr, taak.brief);
    if (brief === null) return;
    // Died after the fact, before the letter: what heirs can go on with is theirs, the rest is not sent.
    const overleden = isOverleden(toestand);
    if (overleden && !magNaarErven(taak.brief)) return;

    const gezet = await delen.briefmaker.render(
      overleden ? aanErven(brief) : brief,
      inrichting.huisstijl,
      'archief',
    );
    if (!gezet.gelukt) throw new Error(gezet.weigeringen[0].reden);
    if (gezet.waarde.vervangenTekens.length > 0)
      delen.omgeving.log.warn(
        { dossier: taak.dossier, nr: taak.nr, tekens: gezet.waarde.vervangenTekens.length },
        'brief met tekens waarvoor geen letter is',
      );

    const sleutel = `brief:${taak.dossier}:${taak.nr}`;
    const document = documentIdVoor(gemeente, sleutel);
    const vingerafdruk = await bewaarDocument(delen.omgeving.db, gemeente, {
      document,
      dossier: taak.dossier,
      soort: taak.brief,
      titel: BRIEFNAAM[taak.brief],
      mime: 'application/pdf',
      bytes: Buffer.from(gezet.waarde.pdf),
      vingerafdruk: gezet.waarde.sha256,
      op: delen.omgeving.klok.nu(),
    });
    const { via, attenderen } = verzending(taak, { toestand, keten }, delen.mail);
    const vastgelegd = await voerOpdrachtUit(
      delen.omgeving,
      { gemeente, dossier: taak.dossier, wie: SYSTEEM, namens: null, sleutel },
      {
        soort: 'briefVastleggen',
        brief: taak.brief,
        document,
        vingerafdruk,
        bij: taak.nr,
        verzondenVia: via,
      },
    );
    if (!vastgelegd.gelukt) throw new Error(vastgelegd.weigeringen[0].reden);
    if (attenderen !== null) await delen.mail.stuur(attendering(attenderen, inrichting));
  };
}

interface Verzending {
  readonly via: Verzendwijze;
  /** Where the notice goes that something lies ready. */
  readonly attenderen: string | null;
}

/** Handed over is handed over, by post is by post (Awb 3:41); else the way this resident is reached. */
function verzending(
  { brief, nr }: Brieftaak,
  { toestand, keten }: Pick<Dossier, 'toestand' | 'keten'>,
  mail: Mail,
): Verzending {
  if (isOverleden(toestand)) return { via: 'post', attenderen: null };
  const { bekendgemaakt } = toestand.besluit;
  if (brief === 'beschikking' && bekendgemaakt && bekendgemaakt.via !== 'portaal')
    return { via: bekendgemaakt.via, attenderen: null };
  const g = keten.gebeurtenissen.find((x) => x.nr === nr);
  if (g?.soort === 'tijdelijkeVoorzieningGetroffen' && g.feiten.uitgereikt === true)
    return { via: 'uitgereikt', attenderen: null };
  const { melding } = toestand.melding;
  const kanaal = melding && berichtkanaal(melding, mail.ingesteld);
  return kanaal?.via === 'portaal'
    ? { via: 'portaal', attenderen: kanaal.email }
    : { via: 'post', attenderen: null };
}
