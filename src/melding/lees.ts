import { z } from 'zod';
import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, zDatum, zKeuze } from '../ui/velden.ts';
import type { Kanaal, MelderGegevens } from './gebeurtenissen.ts';
import { KANALEN } from './gebeurtenissen.ts';
import { inwonerUit, zInwoner } from './inwonervelden.tsx';
import type { MeldingOpdracht } from './opdrachten.ts';
import { zMelderGegevens } from './melder-vraag.tsx';
import { voorAnder } from './vraag.ts';
import { zContact, zMelder, zSituatie, zVraag } from './webformulier.tsx';

export type MeldingDoen = Extract<MeldingOpdracht, { soort: 'meldingDoen' }>;

const zIngezetene = z.preprocess(
  (w) => w ?? 'onbekend',
  zKeuze(['ja', 'nee', 'onbekend'], 'Kies uit de lijst.'),
);
// Made once: the library compiles a schema when it is first used.
const zAlles = z.object({
  ...zMelder,
  ...zVraag,
  ...zSituatie,
  ...zInwoner,
  ...zContact,
  ingezetene: zIngezetene,
});
export const zGegevensVanMelder = z.object(zMelderGegevens);

interface Ontvangst {
  readonly ontvangenOp: Datum;
  readonly kanaal: Kanaal;
  /** Known when the one who reports logged in. */
  readonly melderBsn: Bsn | null;
}

/** The whole form as an opdracht; all errors at once. */
export function leesMelding(ingevuld: Velden, ontvangst: Ontvangst): Gelezen<MeldingDoen> {
  const alles = leesFormulier(zAlles, ingevuld);
  const melder = voorAnder(ingevuld) ? leesFormulier(zGegevensVanMelder, ingevuld) : undefined;
  if (!alles.gelukt || melder?.gelukt === false) {
    const fouten = {
      ...(alles.gelukt ? {} : alles.fouten),
      ...(melder?.gelukt === false ? melder.fouten : {}),
    };
    return { gelukt: false, fouten };
  }
  const v = alles.waarde;
  const m = melder?.waarde;
  return {
    gelukt: true,
    waarde: {
      soort: 'meldingDoen',
      feiten: {
        ontvangenOp: ontvangst.ontvangenOp,
        kanaal: ontvangst.kanaal,
        melder: v.melder,
        inwonerWeetErvan: m ? m.inwonerWeetErvan === 'ja' : true,
        ...(m && { melderNoemen: m.melderNoemen === 'ja' }),
        ingezetene: v.ingezetene,
        leefgebieden: v.leefgebieden,
        signalen: v.signalen,
        tolkNodig: v.tolkNodig,
        bereikbaarVia: v.bereikbaarVia,
      },
      inhoud: {
        inwoner: inwonerUit(v),
        melder: m ? melderUit(m, ontvangst.melderBsn) : null,
        hulpvraag: v.hulpvraag,
        betrokkenHulp: v.betrokkenHulp,
        taal: v.taal,
        gespreksplaats: v.gespreksplaats,
      },
    },
  };
}

export function melderUit(
  m: Pick<
    z.output<typeof zGegevensVanMelder>,
    'melderNaam' | 'melderOrganisatie' | 'melderTelefoon' | 'melderEmail'
  >,
  bsn: Bsn | null,
): MelderGegevens {
  return {
    naam: m.melderNaam,
    organisatie: m.melderOrganisatie || null,
    telefoon: m.melderTelefoon || null,
    email: m.melderEmail || null,
    bsn,
  };
}

const zOntvangst = z.object({
  ontvangenOp: zDatum('Vul de dag in waarop de melding echt binnenkwam.'),
  kanaal: zKeuze(KANALEN, 'Kies hoe de melding binnenkwam.'),
});

/** For the form of an employee: the real date of receipt and the way it came in. */
export function leesOntvangst(
  ingevuld: Velden,
): Gelezen<{ readonly ontvangenOp: Datum; readonly kanaal: Kanaal }> {
  return leesFormulier(zOntvangst, ingevuld);
}
