import type { Inrichting } from './gemeente/inrichting.ts';
import { TAALBEELD, TALEN } from './ui/talen/taal.ts';
import { Kaart } from './ui/kaart.tsx';
import type { Kader } from './ui/kader.ts';
import { Pagina } from './ui/pagina.tsx';
import { Telefoon } from './ui/telefoon.tsx';

/**
 * The draft of the toegankelijkheidsverklaring, for both sides. Whose site it is, publishes its own once somebody
 * independent has looked (Besluit digitale toegankelijkheid overheid, artikel 4); docs/toegankelijkheid.md says more.
 */
export function Toegankelijkheid({ kader, inrichting }: { kader: Kader; inrichting: Inrichting }) {
  const talen = TALEN.filter((taal) => taal !== 'nl').map((taal) => TAALBEELD[taal].inNederlands);
  return (
    <Pagina kader={kader} titel="Toegankelijkheid">
      <p>
        Iedereen moet deze site kunnen gebruiken: met toetsenbord, schermlezer, vergroting of zonder
        JavaScript.
      </p>
      <p>
        Loopt u ergens op vast?{' '}
        {inrichting.brieven ? (
          <>
            Bel <Telefoon nummer={inrichting.brieven.contact.telefoon} />
          </>
        ) : (
          `Neem contact op met de gemeente ${inrichting.naam}`
        )}
        . Dan helpen wij u en lossen wij het op. U mag alles ook met een brief of aan de balie doen.
      </p>
      <Kaart titel="Wij hebben dit gecontroleerd">
        <ul class="omk-lijst">
          <li>Een computer zoekt in de pagina’s naar fouten, volgens de regels van WCAG 2.2 AA.</li>
          <li>Van hulpvraag tot besluit kan alles met alleen het toetsenbord. U ziet steeds waar u bent.</li>
          <li>Elk formulier voor inwoners werkt zonder JavaScript, en op een smal scherm.</li>
          <li>Wij zoeken in de pagina’s voor inwoners naar moeilijke woorden, met een lijst.</li>
        </ul>
      </Kaart>
      <Kaart titel="Dit is nog niet gecontroleerd">
        <ul class="omk-lijst">
          <li>Nog niemand van buiten heeft de site onderzocht. Deze tekst is daarom een concept.</li>
          <li>Er is nog niet getest door mensen met een beperking.</li>
          <li>
            Er is nog niet getest met een echte schermlezer, met spraak of op verschillende telefoons. Wel of
            de namen kloppen die een schermlezer voorleest.
          </li>
          <li>
            Een computer maakte de vertalingen ({talen.join(', ')}). Nog niemand heeft ze nagekeken. De
            Nederlandse tekst telt.
          </li>
        </ul>
      </Kaart>
      <Kaart titel="Dit weten wij: het is nog niet goed">
        <ul class="omk-lijst">
          <li>Brieven, besluiten en de tekst van het verslag zijn alleen in het Nederlands.</li>
          <li>Bezwaar maken, toestemming geven en deze pagina zijn alleen in het Nederlands.</li>
          <li>Wat mensen zelf sturen, zoals een foto of een PDF, kan slecht leesbaar zijn.</li>
        </ul>
      </Kaart>
      <Kaart titel="Voor wie hier werkt">
        <p>
          De pagina’s voor medewerkers zijn op dezelfde manier gecontroleerd. Ook daar is nog geen onderzoek
          door iemand van buiten gedaan. Ze zijn alleen in het Nederlands, en in woorden van de wet.
        </p>
      </Kaart>
    </Pagina>
  );
}
