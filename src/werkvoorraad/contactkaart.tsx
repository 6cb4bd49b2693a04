import type { Contactsoort } from '../dossier/contactpunten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { aantal, datumDichtbij } from '../ui/weergave.ts';
import type { Contactregel } from './contact-queries.ts';
import { Eersteregels } from './eersteregels.tsx';

const WAT: Readonly<Record<Contactsoort, readonly [een: string, meer: string]>> = {
  bericht: ['bericht', 'berichten'],
  gesprekswens: ['wens voor het gesprek', 'wensen voor het gesprek'],
  clientondersteuning: ['vraag om cliëntondersteuning', 'vragen om cliëntondersteuning'],
  effectbeeld: ['eigen beeld van het effect', 'eigen beelden van het effect'],
};

/** Where it can be read and answered. */
const WAAR: Readonly<Record<Contactsoort, (dossier: DossierId) => string>> = {
  bericht: (dossier) => dossierPaden.lees(dossier, 'berichten'),
  gesprekswens: (dossier) => `${dossierPaden.pagina(dossier)}#afspraken`,
  clientondersteuning: (dossier) => `${dossierPaden.pagina(dossier)}#clientondersteuning`,
  effectbeeld: (dossier) => `${dossierPaden.pagina(dossier)}#terugblik`,
};

/** Who asked something and waits, since when, and until when we said we would answer; nothing when nobody does. */
export function Contactkaart({ regels, vandaag }: { regels: readonly Contactregel[]; vandaag: Datum }) {
  return regels.length === 0 ? null : (
    <Kaart titel="Inwoners wachten op antwoord" id="contact" soort="nadruk">
      <ul class="omk-linklijst">
        {regels.map((regel) => (
          <li>
            <Link href={WAAR[regel.soort](regel.dossier)}>{regel.naam}</Link>
            <span>{hoeLang(regel, vandaag)}</span>
            {regel.uiterlijk === null ? null : (
              <Label
                soort={regel.uiterlijk < vandaag ? 'gevaar' : 'info'}
                icoon="klok"
                tekst={`norm: ${datumDichtbij(regel.uiterlijk, vandaag)}${regel.uiterlijk < vandaag ? ', te laat' : ''}`}
              />
            )}
          </li>
        ))}
      </ul>
      <Eersteregels regels={regels} />
    </Kaart>
  );
}

function hoeLang(regel: Contactregel, vandaag: Datum): string {
  const wat = aantal(regel.aantal, ...WAT[regel.soort]);
  const dagen = dagenTussen(regel.sinds, vandaag);
  return dagen === 0 ? `${wat}, van vandaag` : `${wat}, ${aantal(dagen, 'dag', 'dagen')} oud`;
}
