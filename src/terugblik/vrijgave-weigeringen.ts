import type { Context } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { geldendBesluit } from './gevaltekst.ts';
import type { Gevaltekst, TotTerugblik } from './toestand.ts';

export const ARTIKEL = 'Awb 3:4, AVG 5 lid 1 onder c';

/** Long enough to say what made the difference, too short for a whole life. */
export const TEKST_HOOGSTENS = 1_500;

export function zonderBesluit(t: TotTerugblik): Weigering | undefined {
  if (!t.toets.uitkomst.gesloten)
    return {
      code: 'geenToetsOmOverTeVertellen',
      reden: 'Er is geen afgeronde Omgekeerde Toets. Dit geval staat niet bij de vergelijkbare gevallen.',
      artikel: 'Awb 3:4',
      uitweg: 'Rond eerst de toets af.',
    };
  if (geldendBesluit(t) === undefined)
    return {
      code: 'geenBesluitOmOverTeVertellen',
      reden: 'Er is nog geen besluit bekendgemaakt. Er is nog niets waarvan collega’s kunnen leren.',
      artikel: 'Awb 3:4, 3:40',
      uitweg: 'Stel de tekst voor als het besluit is verstuurd.',
    };
  return undefined;
}

export function alEenTekst(tekst: Gevaltekst | undefined): Weigering | undefined {
  switch (tekst?.stand) {
    case 'voorgesteld':
      return {
        code: 'tekstWachtOpVrijgave',
        reden: 'Er is al een tekst voorgesteld. Een jurist of teamleider die hem niet schreef, kijkt ernaar.',
        artikel: ARTIKEL,
        uitweg: 'Moet het anders? Trek de tekst in en stel een nieuwe voor.',
      };
    case 'vrijgegeven':
      return {
        code: 'tekstIsVrijgegeven',
        reden: 'Van dit geval is al een tekst vrijgegeven.',
        artikel: ARTIKEL,
        uitweg: 'Moet het anders? Trek die tekst in en stel een nieuwe voor.',
      };
    case 'teruggewezen':
    case 'ingetrokken':
    case undefined:
      return undefined;
  }
}

export function teLang(tekst: string): Weigering | undefined {
  const lengte = Array.from(tekst.trim()).length;
  if (lengte <= TEKST_HOOGSTENS) return undefined;
  return {
    code: 'tekstTeLang',
    reden: `De tekst is ${lengte} tekens lang; er passen er ${TEKST_HOOGSTENS}.`,
    artikel: 'AVG 5 lid 1 onder c',
    uitweg: 'Houd het bij wat nodig was, waarom dit de uitkomst is en wat het verschil maakte.',
    veld: 'tekst',
  };
}

/** In a small village a rare case tells by itself whose it is; how many there are would tell it too. */
export function groepTeKlein(
  groepGenoeg: boolean | undefined,
  { regels: { kleinsteGroep } }: Context<LokaleRegels>,
): Weigering | undefined {
  if (groepGenoeg === true) return undefined;
  return {
    code: 'groepTeKlein',
    reden: `Minder dan ${kleinsteGroep} inwoners kregen een besluit bij hetzelfde doel en zo’n huishouden. Ook zonder naam is dan te zien om wie het gaat.`,
    artikel: 'AVG 4 onder 1',
    uitweg: `Wacht tot er ${kleinsteGroep} zulke inwoners zijn. Bespreek het geval tot dan in het team.`,
  };
}

export const NIETS_VOORGESTELD: Weigering = {
  code: 'geenTekstVoorgesteld',
  reden: 'Er wacht geen tekst op vrijgave.',
  artikel: ARTIKEL,
  uitweg: 'Stel eerst een tekst voor, of vraag de behandelaar om een tekst.',
};

export const NIETS_IN_TE_TREKKEN: Weigering = {
  code: 'geenTekstOmInTeTrekken',
  reden: 'Er is geen tekst die wacht op vrijgave of is vrijgegeven. Collega’s lezen van dit geval niets.',
  artikel: ARTIKEL,
  uitweg: 'U hoeft niets te doen.',
};

/** Nobody decides alone what others get to read (omgekeerde-toets.md § 5). */
export function eigenTekst({ schrijver }: Gevaltekst, { wie }: Context<LokaleRegels>): Weigering | undefined {
  if (schrijver.id !== wie.id) return undefined;
  return {
    code: 'eigenTekst',
    reden: 'U heeft deze tekst zelf geschreven.',
    artikel: `${ARTIKEL}, tweede paar ogen`,
    uitweg: 'Een andere jurist of teamleider kijkt ernaar. Moet het anders? Trek de tekst in.',
  };
}

export function andereTekst(id: OnderdeelId, tekst: Gevaltekst | undefined): Weigering | undefined {
  if (tekst?.id === id) return undefined;
  return {
    code: 'andereTekst',
    reden: 'Er is intussen een andere tekst voorgesteld.',
    artikel: ARTIKEL,
    uitweg: 'Open dit formulier opnieuw en lees de nieuwe tekst.',
  };
}

export const zonderReden = (reden: string): Weigering | undefined =>
  leegVeld(reden, 'reden', 'Er staat niet wat er anders moet.', ARTIKEL);
