import type { Briefmaker } from '../brieven/render.ts';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Rapportdeelcode } from '../kwartaal/gebeurtenissen.ts';
import { voorbijeKwartalen } from '../kwartaal/kwartaal.ts';
import type { Rapportopdracht } from '../kwartaal/uitvoeren.ts';
import { voerRapportUit } from '../kwartaal/uitvoeren.ts';
import { kanSpelen } from './spelersrol.ts';

/** Invented, as the whole municipality is; of each part, since any of them may stand out. */
const TOELICHTING: Readonly<Record<Rapportdeelcode, readonly [oorzaak: string, maatregel: string]>> = {
  algemeen: [
    'Verzonnen voorbeeld van de demogemeente. In dit kwartaal is een nieuwe werkwijze begonnen: elke melding wordt binnen twee werkdagen gebeld, en een team is verder gegaan met een collega minder.',
    'De volgorde van werken helpt wie niet kan wachten. De voorraad vraagt het volgende kwartaal aandacht, voordat wij iets anders veranderen.',
  ],
  stroom: [
    'Verzonnen voorbeeld. Na een brief aan alle inwoners van 75 jaar en ouder kwamen er meer meldingen binnen dan wij gewend zijn.',
    'Wij handelen eenvoudige vragen telefonisch af, en zetten twee medewerkers tijdelijk op de oudste dossiers.',
  ],
  doorlooptijd: [
    'Verzonnen voorbeeld. Medische adviezen kwamen later dan afgesproken, en een medewerker werd ingewerkt.',
    'Met de adviseur is een termijn van tien werkdagen afgesproken. Wij kijken over een kwartaal of dat werkt.',
  ],
  voorziening: [
    'Verzonnen voorbeeld. Een woningaanpassing vraagt een bezoek en een offerte; een scootmobiel kan vaak telefonisch.',
    'Voor woningaanpassingen vragen wij de offerte voortaan al tijdens het onderzoek.',
  ],
  voorraad: [
    'Verzonnen voorbeeld. De oudste dossiers wachten op een reactie van de inwoner, of op een advies.',
    'Elke maandag bespreekt het team de tien oudste dossiers.',
  ],
  wachten: [
    'Verzonnen voorbeeld. Het meeste wachten is op onszelf.',
    'Wij plannen het huisbezoek voortaan in het eerste telefoongesprek.',
  ],
  aanbieders: [
    'Verzonnen voorbeeld. Voor hulp bij het huishouden zoekt elke aanbieder personeel; voor begeleiding is er plaats.',
    'Wie wacht, krijgt elke drie weken een telefoontje en overbruggingshulp waar dat nodig is.',
  ],
  urgent: [
    'Verzonnen voorbeeld. Spoed wordt dezelfde dag opgepakt; bij urgente meldingen lukte dat in de vakantie niet altijd.',
    'In vakanties is er een achterwacht voor urgente meldingen.',
  ],
  bezwaar: [
    'Verzonnen voorbeeld. Enkele besluiten kwamen te laat doordat een advies ontbrak toen de termijn afliep.',
    'Een week voor het einde van de termijn kijkt een tweede medewerker mee, ook als er nog op een advies wordt gewacht.',
  ],
  effect: [
    'Verzonnen voorbeeld. Waar het effect niet is bereikt, was de hulp vaak later begonnen dan gedacht.',
    'Bij de start van de hulp maken wij een afspraak om terug te kijken.',
  ],
  formatie: [
    'Verzonnen voorbeeld. Een vacature stond drie maanden open.',
    'De vacature is vervuld; de nieuwe collega werkt zich in.',
  ],
  verwachting: [
    'Verzonnen voorbeeld. Er komt meer binnen dan het team afrondt.',
    'Verlengingen gaan voortaan telefonisch waar dat kan.',
  ],
  leren: [
    'Verzonnen voorbeeld. Dezelfde werkwijze over inkomensgegevens stond vaker in de weg.',
    'De werkwijze wordt aangepast; voor de verordening ligt er een voorstel bij de jurist.',
  ],
};

/** The last quarter that is over, made, explained and approved, so that the page is not empty. Does nothing twice. */
export async function vulKwartaalrapport(omgeving: Omgeving, briefmaker: Briefmaker): Promise<void> {
  const nu = omgeving.klok.nu();
  const [kwartaal] = voorbijeKwartalen(datumVan(nu), 1);
  for (const inrichting of omgeving.inrichtingen.values()) {
    const maker = wieIs(inrichting, 'teamleider');
    const vaststeller = wieIs(inrichting, 'controller');
    if (!kwartaal || !kanSpelen(inrichting) || !maker || !vaststeller) continue;
    const werk = { db: omgeving.db, inrichting, briefmaker, nu };
    const doe = (wie: Wie, opdracht: Rapportopdracht) => voerRapportUit(werk, wie, kwartaal, opdracht);
    const begonnen = await doe(maker, { soort: 'rapportOpstellen' });
    if (!begonnen.gelukt) continue;
    let nr = begonnen.waarde.nr;
    for (const [deel, [oorzaak, maatregel]] of Object.entries(TOELICHTING)) {
      const soort = 'rapportToelichten';
      await doe(maker, { soort, deel: deel as Rapportdeelcode, oorzaak, maatregel, gezien: 0 });
      nr += 1;
    }
    await doe(vaststeller, { soort: 'rapportVaststellen', gezien: nr });
  }
}

function wieIs({ medewerkers }: Inrichting, rol: Rol): Wie | undefined {
  const een = medewerkers.find((m) => m.rol === rol);
  return een && { id: een.id, rol };
}
