import type { PropsWithChildren } from 'hono/jsx';
import type { Kader } from '../ui/kader.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { werkvoorraadPaden } from '../werkvoorraad/paden.ts';
import type { Tafelformulier } from '../ui/eilanden/tafel/lading.ts';
import { Doe } from './doe.tsx';
import { Foto, Handtekening } from './stukken.tsx';
import { tafelPaden } from './paden.ts';

/**
 * The page at the table: words and places only, the same for everybody, so that a browser may keep it. Whose
 * dossier it is comes later, and is kept elsewhere, encrypted. The island `tafel` fills it.
 */
export function Schil({ kader }: { kader: Kader }) {
  return (
    <Pagina kader={kader} titel="Aan tafel">
      <div class="omk-tafel__zonder" data-zonder>
        <Bericht soort="letop" titel="Deze pagina heeft JavaScript nodig">
          <p>
            Zonder JavaScript legt u het gesprek vast vanuit het dossier; daar is wel internet voor nodig.
          </p>
          <Link href={werkvoorraadPaden.dag}>Naar Mijn dag</Link>
        </Bericht>
      </div>
      <div class="omk-tafel" data-tafel="schil">
        <p class="omk-tafel__net" data-net role="status"></p>
        <div data-bericht role="status"></div>
        <Slotdeel />
        <Uitgelogd />
        <Lijst />
        <Gesprek />
      </div>
    </Pagina>
  );
}

function Deel({ naam, children }: PropsWithChildren<{ naam: string }>) {
  return (
    <div class="omk-tafel__deel" data-deel={naam} hidden>
      {children}
    </div>
  );
}

function Slotdeel() {
  return (
    <Deel naam="slot">
      <Kaart titel="Vul de tafelcode in" soort="nadruk" icoon="slot">
        <p>
          Wat u meenam, staat op slot. De code kreeg u bij het meenemen: vier korte woorden. Met internet is
          hij meestal niet nodig.
        </p>
        <form class="omk-formulier" data-slotform autocomplete="off">
          <Tekstveld naam="tafelcode" label="Tafelcode" hulp="Bijvoorbeeld: mika-robu-tedo-fila" />
          <p class="omk-fout" data-slotfout role="alert"></p>
          <Knoppenrij>
            <Doe soort="primair" type="submit" wat="open">
              Openen
            </Doe>
          </Knoppenrij>
        </form>
        <Uitklap titel="Code kwijt?" klein>
          <p>
            Zonder code kan niemand het openen, ook wij niet. Was alles verstuurd, dan is er niets verloren.
          </p>
          <p data-onverstuurd></p>
          <Doe soort="gevaar" wat="wis">
            Alles op dit apparaat wissen
          </Doe>
        </Uitklap>
      </Kaart>
    </Deel>
  );
}

function Uitgelogd() {
  return (
    <Deel naam="uitgelogd">
      <Kaart titel="U bent uitgelogd" soort="nadruk" icoon="slot">
        <p data-uitgelogdtekst>Wat u had meegenomen, is van dit apparaat gewist.</p>
        <Knoppenrij>
          <KnopLink
            href={`/inloggen?${new URLSearchParams({ terug: tafelPaden.schil }).toString()}`}
            soort="primair"
          >
            Inloggen
          </KnopLink>
        </Knoppenrij>
      </Kaart>
    </Deel>
  );
}

function Lijst() {
  return (
    <Deel naam="lijst">
      <Kaart titel="Meegenomen dossiers">
        <p data-leeg hidden>
          Er staat nu niets op dit apparaat. Kies op de pagina <Link href={tafelPaden.kies}>Meenemen</Link>{' '}
          welk dossier mee moet.
        </p>
        <ul class="omk-linklijst" data-lijst></ul>
        <Codekaart />
      </Kaart>
      <p>
        <Link href={tafelPaden.kies}>Nog een dossier meenemen</Link> kan als er internet is.
      </p>
    </Deel>
  );
}

/** Shown to who has it open already. */
export function Codekaart() {
  return (
    <div class="omk-tafel__code" data-code hidden>
      <Uitklap titel="Tafelcode van vandaag">
        <p class="omk-tafel__codetekst" data-codetekst></p>
        <p>
          Nodig als de pagina zonder internet opnieuw opengaat. Onthoud de code, of schrijf hem op papier;
          niet op dit apparaat. Hij geldt tot <span data-tot></span>. Daarna wissen wij alles wat hier staat.
        </p>
      </Uitklap>
    </div>
  );
}

function Gesprek() {
  return (
    <Deel naam="gesprek">
      <div class="omk-tafel__wie">
        <p>
          {/* The # keeps it within the page: a new one would ask for the code when there is no network. */}
          <Link href={`${tafelPaden.schil}#`}>Alle meegenomen dossiers</Link>
        </p>
        <h2 class="utrecht-heading-2" data-naam></h2>
        <p data-afspraak></p>
        <p class="omk-zacht" data-opgehaald></p>
      </div>
      <div data-meelezen hidden>
        <Bericht soort="info" titel="Dit dossier staat open in een ander tabblad">
          <p>Daar schrijft u; hier leest u mee. Sluit u dat tabblad, dan kunt u hier verder.</p>
        </Bericht>
      </div>
      <Uitklap titel="Eerdere gesprekken, punten en leefgebieden">
        <div data-weten></div>
      </Uitklap>
      <Formulierdeel naam="gesprek" titel="Het gesprek" />
      {/* Folded, so that the thumb has a short way; open by itself when there is something to choose. */}
      <div class="omk-tafel__losse">
        <Uitklap titel="Huishouden en netwerk">
          <Formulierdeel naam="huishouden" titel="Huishouden en netwerk" />
        </Uitklap>
        <Uitklap titel="Toestemming">
          <Formulierdeel naam="toestemming" titel="Toestemming" />
        </Uitklap>
        <Uitklap titel="Foto">
          <Foto />
        </Uitklap>
        <Uitklap titel="Handtekening">
          <Handtekening />
        </Uitklap>
      </div>
      <Kaart titel="Wat er nog klaarstaat" id="tafel-klaar">
        <ul class="omk-linklijst" data-klaar></ul>
        <Doe soort="subtiel" wat="haal-weg">
          Dit dossier van het apparaat halen
        </Doe>
      </Kaart>
      <div class="omk-tafel__balk">
        <p data-bewaard role="status"></p>
        <Doe soort="primair" wat="verstuur">
          Versturen
        </Doe>
      </div>
    </Deel>
  );
}

function Formulierdeel({ naam, titel }: { naam: Tafelformulier; titel: string }) {
  return (
    <section class="omk-tafel__formulier" data-soort={naam} aria-label={titel}>
      <p class="omk-tafel__stand" data-werkstand role="status"></p>
      <div data-fouten tabindex={-1}></div>
      <div data-botsing tabindex={-1}></div>
      <Knoppenrij>
        <Doe soort="secundair" wat="toch-wijzigen" verborgen>
          Toch nog wijzigen
        </Doe>
        <Doe soort="secundair" wat="opnieuw" verborgen>
          Nog iets toevoegen
        </Doe>
      </Knoppenrij>
      {naam === 'huishouden' ? <div class="omk-huishouden" data-ecogram></div> : null}
      {/* Off: a browser would keep what is typed on its own disk, readable. */}
      <form class="omk-formulier" data-werk={naam} autocomplete="off">
        <fieldset class="omk-tafel__velden">
          <legend class="omk-onzichtbaar">{titel}</legend>
          <div class="omk-formulier" data-velden></div>
        </fieldset>
      </form>
    </section>
  );
}
