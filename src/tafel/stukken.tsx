import { Bericht } from '../ui/bericht.tsx';
import { Bestand, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import { Knoppenrij } from '../ui/knop.tsx';
import { Doe } from './doe.tsx';

/** A picture of what has to be seen: the step, the bathroom, a letter. */
export function Foto() {
  return (
    <section class="omk-tafel__formulier" aria-label="Foto">
      <p>
        Alleen van wat nodig is, zoals een drempel of een brief. Geen mensen die dat niet willen, en nooit een
        paspoort of rijbewijs. De plaats waar de foto is gemaakt, halen wij eruit.
      </p>
      <form class="omk-formulier" data-foto autocomplete="off">
        <fieldset class="omk-tafel__velden">
          <legend class="omk-onzichtbaar">Foto</legend>
          <div class="omk-formulier">
            <Tekstveld naam="fototitel" label="Wat staat erop?" maxlengte={150} />
            <Bestand naam="foto" label="Foto maken of kiezen" soorten="image/jpeg,image/png" />
            <p class="omk-fout" data-fotofout role="alert"></p>
            <Knoppenrij>
              <Doe soort="secundair" type="submit" wat="foto">
                Foto bewaren
              </Doe>
            </Knoppenrij>
          </div>
        </fieldset>
      </form>
    </section>
  );
}

/** What a drawn signature is worth stands beside it, before it is drawn. */
export function Handtekening() {
  return (
    <section class="omk-tafel__formulier" aria-label="Handtekening">
      <Bericht soort="info" titel="Wat deze handtekening waard is">
        <p>
          Dit is een plaatje van een handtekening, met de zin waarvoor is getekend en de dag. Het laat zien
          dat iemand het met die zin eens was. Het is geen gekwalificeerde elektronische handtekening (eIDAS,
          artikel 25) en geen aanvraag. Niet tekenen mag: het onderzoek gaat gewoon door.
        </p>
      </Bericht>
      <form class="omk-formulier" data-teken autocomplete="off">
        <fieldset class="omk-tafel__velden">
          <legend class="omk-onzichtbaar">Handtekening</legend>
          <div class="omk-formulier">
            <Tekstveld naam="tekenaar" label="Naam van wie tekent" maxlengte={100} />
            <Keuze
              naam="tekenzin"
              label="Waarvoor?"
              opties={[
                { waarde: 'gesprek', tekst: 'Wat is opgeschreven, is met mij besproken' },
                { waarde: 'toestemming', tekst: 'Ik geef de toestemming die hieronder staat' },
              ]}
              waarde="gesprek"
            />
            <Tekstvlak
              naam="tekentekst"
              label="Welke toestemming?"
              nodig="bij toestemming"
              hulp="Welke gegevens, waarvoor, aan wie, tot wanneer. Leg de toestemming zelf hierboven vast."
              regels={3}
            />
            <div>
              <p id="tekenuitleg">Teken in het vak, met vinger, pen of muis.</p>
              <canvas
                class="omk-tafel__vak"
                data-vak
                width="1200"
                height="420"
                role="img"
                aria-label="Vak om in te tekenen"
                aria-describedby="tekenuitleg"
              ></canvas>
              <Doe soort="subtiel" wat="vak-leeg">
                Opnieuw tekenen
              </Doe>
            </div>
            <Vinkje
              naam="mondeling"
              tekst="Zonder tekenen: de inwoner heeft dit mondeling bevestigd"
              hulp="Voor wie niet kan of wil tekenen. Dan bewaren wij de zin met de naam en de dag."
            />
            <p class="omk-fout" data-tekenfout role="alert"></p>
            <Knoppenrij>
              <Doe soort="secundair" type="submit" wat="teken">
                Handtekening bewaren
              </Doe>
            </Knoppenrij>
          </div>
        </fieldset>
      </form>
    </section>
  );
}
