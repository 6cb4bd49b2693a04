import type { DossierId } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import type { Gebruiker } from '../../src/toegang/gebruiker.ts';
import type { Dossierregel, Tekstvondst } from '../../src/zoeken/queries.ts';
import { zoekDossiers, zoekTeksten } from '../../src/zoeken/queries.ts';
import { leesZoekvraag } from '../../src/zoeken/zoekvraag.ts';
import { MEVROUW_X } from '../bouwers/melding.ts';
import { BEGINDAG, persoonId } from '../bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from './dossierhuis.ts';

/** The real opdrachten on a real database, and what somebody finds by typing. */
export interface Zoekhuis extends Dossierhuis {
  iemand(rol: Rol, anders?: Partial<Gebruiker>): Gebruiker;
  dossiers(wie: Gebruiker, getypt: string): Promise<readonly Dossierregel[]>;
  teksten(wie: Gebruiker, getypt: string): Promise<Tekstvondst>;
  /** A melding of somebody with this name; the rest is invented. */
  meldVan(
    voornamen: string,
    achternaam: string,
    anders?: Partial<typeof MEVROUW_X> & { readonly hulpvraag?: string },
  ): Promise<DossierId>;
}

export async function maakZoekhuis(): Promise<Zoekhuis> {
  const huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  const { gemeente } = huis.inrichting;
  const blad = { hoogstens: 100, na: null };
  return {
    ...huis,
    iemand: (rol, anders = {}) => ({
      id: persoonId(rol),
      rol,
      naam: rol,
      gemeente,
      bsn: null,
      namensBsn: null,
      aanbieder: null,
      team: null,
      ...anders,
    }),
    dossiers: (wie, getypt) => zoekDossiers(huis.omgeving.db, wie, leesZoekvraag(getypt, BEGINDAG), blad),
    teksten: (wie, getypt) => zoekTeksten(huis.omgeving.db, wie, leesZoekvraag(getypt, BEGINDAG), blad),
    meldVan: (voornamen, achternaam, { hulpvraag, ...anders } = {}) =>
      huis.meld({
        inhoud: {
          inwoner: { ...MEVROUW_X, voornamen, achternaam, ...anders },
          ...(hulpvraag === undefined ? {} : { hulpvraag }),
        },
      }),
  };
}
