import type { Dossierexport } from '../brieven/gegevensExport.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumVan, tijdstipVoluit, type Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierId, Vingerafdruk } from '../kern/ids.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { BIJLAGEVORMNAAM, BRIEFNAAM, STUKNAAM } from '../melding/namen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import { brievenIn, stukkenIn } from './documenten.ts';
import { delenVan } from './exportdelen.ts';
import { voorInwoner } from './exportinhoud.ts';
import { waarIs } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { volledigeNaam } from './leesrij.ts';
import { STATUSNAAM } from './namen.ts';
import { tijdlijnregel } from './tijdlijn.ts';
import type { Dossier } from './uitvoeren.ts';

export interface Exportvraag {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly inrichting: Inrichting;
  readonly gebruiker: Gebruiker;
  readonly nu: Tijdstip;
  /** For whom an employee makes it; absent when that is not said. */
  readonly voor?: Exportdoel | undefined;
}

export const EXPORTDOELEN = ['hoorzitting', 'rechter'] as const;
export type Exportdoel = (typeof EXPORTDOELEN)[number];

const VOOR_WIE: Readonly<Record<Exportdoel | 'geen', string>> = {
  geen: 'Afschrift van het dossier voor de inwoner, de bezwaarschriftencommissie of de rechter.',
  hoorzitting:
    'Alle stukken over de zaak, ter inzage voor de hoorzitting in bezwaar (Awb 7:4). Wat om gewichtige redenen geheim moet blijven, haalt de gemeente er eerst uit (Awb 7:4 lid 6).',
  rechter:
    'Alle op de zaak betrekking hebbende stukken, voor de rechter (Awb 8:42). Wat alleen de rechter mag zien, meldt de gemeente daar apart (Awb 8:29).',
};

/** The whole file as it stands now: parts, timeline, documents with fingerprints, and the seal to check it by. */
export function maakExport({ id, dossier, inrichting, gebruiker, nu, voor }: Exportvraag): Dossierexport {
  const { keten, toestand } = dossier;
  const inwoner = toestand.melding.melding?.inwoner;
  const burger = isBurger(gebruiker.rol);
  const gebeurtenissen = burger ? voorInwoner(keten.gebeurtenissen, wieVan(gebruiker)) : keten.gebeurtenissen;
  return {
    brief: 'dossierexport',
    kenmerk: id,
    datum: datumVan(nu),
    gemaaktOp: tijdstipVoluit(nu),
    gemaaktDoor: `${gebruiker.naam}, ${ROLNAAM[gebruiker.rol]}`,
    doel: burger
      ? 'Afschrift voor de inwoner (Wmo 5.3.2). Gegevens die van een ander zijn of die iemand in gevaar kunnen brengen, staan er niet in (AVG 15 lid 4). Vraag de gemeente als u iets mist.'
      : VOOR_WIE[voor ?? 'geen'],
    inwoner: {
      naam: inwoner ? volledigeNaam(inwoner) : '',
      geboortedatum: inwoner?.geboortedatum ?? null,
      bsn: inwoner?.bsn ?? null,
    },
    stand: STATUSNAAM[waarIs(toestand, inrichting.regels).status],
    tijdlijn: gebeurtenissen.map((g) => inTijdlijn(g, inrichting)),
    stukken: [
      ...brievenIn(gebeurtenissen).map((g) => ({
        titel: BRIEFNAAM[g.feiten.brief],
        op: datumVan(g.op),
        vingerafdruk: g.feiten.vingerafdruk,
      })),
      ...stukkenIn(gebeurtenissen).map((g) => ({
        titel: `${STUKNAAM[g.feiten.stuk]}: ${g.inhoud.titel} (${BIJLAGEVORMNAAM[g.feiten.vorm]}, van ${g.inhoud.van})`,
        op: g.feiten.ontvangenOp,
        vingerafdruk: g.feiten.vingerafdruk,
      })),
    ],
    delen: delenVan(gebeurtenissen, inrichting),
    zegel: keten.zegel === '' ? null : (keten.zegel as Vingerafdruk),
  };
}

function inTijdlijn(
  g: Vastgelegd<DossierGebeurtenis>,
  inrichting: Inrichting,
): Dossierexport['tijdlijn'][number] {
  const { titel, tekst } = tijdlijnregel(g);
  const medewerker = inrichting.medewerkers.some((m) => m.id === g.door.id);
  return {
    op: tijdstipVoluit(g.op),
    wat: tekst ? `${titel}. ${tekst}` : titel,
    door: medewerker ? `${naamVan(inrichting, g.door.id)}, ${ROLNAAM[g.door.rol]}` : ROLNAAM[g.door.rol],
    artikel: null,
  };
}
