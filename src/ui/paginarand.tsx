import { Icoon } from './icoon.tsx';
import type { Gebruikersbeeld, Kader, Navigatiepunt } from './kader.ts';
import { Telefoon } from './telefoon.tsx';
import { getal } from './weergave.ts';
import { wettenPaden } from './wetpaden.ts';
import { zeg } from './talen/zeg.ts';
import { Vertaald } from './talen/vertaald.tsx';
import type { Taalformulier } from './taalkeuze.tsx';
import { Taalbericht, Talen } from './taalkeuze.tsx';

/** Top of every page: municipality, search, who is logged in, where one can go. */
export function Kop({
  kader,
  bureau,
  taalformulier,
}: {
  kader: Kader;
  bureau: string | undefined;
  taalformulier: Taalformulier | undefined;
}) {
  return (
    <header class="omk-kop">
      {kader.demo ? (
        <p class="omk-demo">
          <span>{zeg('Demo: de mensen en dossiers op deze site zijn verzonnen.')}</span>
        </p>
      ) : null}
      <div class="omk-kop__balk">
        <a class="omk-merk" href="/">
          {kader.gemeente.logo ? (
            <img class="omk-merk__logo" src={kader.gemeente.logo} alt="" height="44" />
          ) : (
            <Beeldmerk />
          )}
          <span class="omk-merk__naam">{kader.gemeente.naam}</span>
          {bureau ? <span class="omk-merk__bureau">{bureau}</span> : null}
        </a>
        {kader.zoeken ? <Zoekveld {...kader.zoeken} /> : null}
        <Talen kader={kader} formulier={taalformulier} />
        {kader.gebruiker ? <Gebruikersmenu gebruiker={kader.gebruiker} /> : null}
      </div>
      {kader.navigatie.length > 0 ? <Navigatie punten={kader.navigatie} /> : null}
      <Taalbericht kader={kader} />
    </header>
  );
}

/** A neutral mark for a municipality without a logo. */
function Beeldmerk() {
  return (
    <svg class="omk-merk__logo" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path class="omk-merk__schild" d="M4 3h36v21c0 9-7 14.500-18 18C11 38.500 4 33 4 24Z" />
      <path
        class="omk-merk__golf"
        d="M4 23c4.500-3 9-3 13.500 0s9 3 13.500 0c3-2 6-2.600 9-1.900v3C40 33 33 38.500 22 42 11 38.500 4 33 4 24Z"
      />
      <path class="omk-merk__dak" d="M12 17 22 9l10 8" />
    </svg>
  );
}

/** On every page of an employee; the island `zoeken` adds `/` and the files opened last. */
function Zoekveld({ actie }: { actie: string }) {
  return (
    <form class="omk-zoeken" role="search" method="post" action={actie} data-zoeken>
      <label class="omk-onzichtbaar" for="zoekveld">
        Zoek een dossier
      </label>
      <input
        id="zoekveld"
        class="omk-zoeken__veld"
        type="search"
        name="q"
        maxlength={200}
        autocomplete="off"
        aria-keyshortcuts="/"
        placeholder="Naam, datum, nummer of tekst"
      />
      <button class="omk-zoeken__knop" type="submit">
        <Icoon naam="zoek" />
        <span class="omk-onzichtbaar">Zoeken</span>
      </button>
      <div class="omk-zoeken__recent" hidden>
        <p>Laatst geopend</p>
        <ul></ul>
      </div>
    </form>
  );
}

function Gebruikersmenu({ gebruiker }: { gebruiker: Gebruikersbeeld }) {
  return (
    <details class="omk-gebruiker">
      <summary>
        <Icoon naam="persoon" />
        <span>
          <span class="omk-gebruiker__naam">{gebruiker.naam}</span>
          <span class="omk-gebruiker__rol">
            <Vertaald tekst={gebruiker.rol} />
          </span>
        </span>
        <Icoon naam="omlaag" />
      </summary>
      <div class="omk-gebruiker__menu">
        <p class="omk-gebruiker__wie">
          {gebruiker.naam}, <Vertaald tekst={gebruiker.rol} />
        </p>
        {gebruiker.links?.map((link) => (
          <a href={link.href}>
            <Vertaald tekst={link.tekst} />
          </a>
        ))}
        <form method="post" action={gebruiker.uitloggen}>
          <button type="submit">
            <Icoon naam="uit" />
            {zeg('Uitloggen')}
          </button>
        </form>
      </div>
    </details>
  );
}

function Navigatie({ punten }: { punten: readonly Navigatiepunt[] }) {
  return (
    <nav class="omk-navigatie" aria-label={zeg('Hoofdnavigatie')}>
      <ul>
        {punten.map((punt) => (
          <li>
            <a href={punt.href} aria-current={punt.actief ? 'page' : undefined}>
              <Vertaald tekst={punt.tekst} />
              {punt.aantal === undefined ? null : (
                <span class="omk-navigatie__aantal">{`${getal(punt.aantal)}${punt.meer ? '+' : ''}`}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Bottom of every page. */
export function Voet({ kader }: { kader: Kader }) {
  const links = [
    ...(kader.voet ?? []),
    { tekst: 'Privacy', href: '/privacy' },
    { tekst: 'Toegankelijkheid', href: '/toegankelijkheid' },
    { tekst: 'Termijn uitrekenen', href: '/termijnen' },
    { tekst: 'Wetten en grondwaarden', href: wettenPaden.overzicht },
  ];
  return (
    <footer class="utrecht-page-footer omk-voet">
      <div class="omk-voet__inhoud">
        <p class="omk-voet__naam">{kader.gemeente.naam}</p>
        {kader.gemeente.telefoon ? (
          <p>
            <Icoon naam="telefoon" />
            <Telefoon nummer={kader.gemeente.telefoon} />
          </p>
        ) : null}
        <nav aria-label={zeg('Over deze site')}>
          <ul>
            {links.map((link) => (
              <li>
                <a href={link.href}>
                  <Vertaald tekst={link.tekst} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="omk-voet__versie">Omkeer {kader.versie}</p>
      </div>
    </footer>
  );
}
