import type { Termijn, TermijnWet } from '../recht/termijn.ts';
import { TERMIJN_WET, artikelVan } from '../recht/termijn.ts';
import { lengteTekst } from '../recht/stap.ts';
import { lengteVan } from '../recht/termijnen.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { Knop, KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { aantal } from '../ui/weergave.ts';
import { termijnenPaden } from './paden.ts';

/** All terms, by law; the search field narrows them down. */
export function TermijnenPagina({ kader, zoek }: { kader: Kader; zoek: string }) {
  const gevonden = Object.values<Termijn>(TERMIJNEN).filter((t) => past(t, zoek));
  const wetten = (Object.keys(TERMIJN_WET) as readonly TermijnWet[]).filter((wet) =>
    gevonden.some((t) => t.wet === wet),
  );
  return (
    <Pagina
      kader={kader}
      titel="Termijn uitrekenen"
      inleiding={<p>Kies een termijn van de wet. U ziet de laatste dag, en hoe die is gerekend.</p>}
    >
      <Formulier actie={termijnenPaden.overzicht} methode="get" opEenRij label="Termijnen zoeken">
        <Tekstveld
          naam="zoek"
          type="search"
          label="Zoek een termijn"
          hulp="Bijvoorbeeld: bezwaar, melding, dwangsom"
          waarde={zoek}
        />
        <Knop soort="secundair">Zoeken</Knop>
      </Formulier>
      <p role="status">{aantal(gevonden.length, 'termijn', 'termijnen')}</p>
      {gevonden.length === 0 ? (
        <Leegte
          titel={`Er is geen termijn met ‘${zoek}’.`}
          actie={<KnopLink href={termijnenPaden.overzicht}>Alle termijnen</KnopLink>}
        >
          <p>Probeer een ander woord, of een deel ervan.</p>
        </Leegte>
      ) : null}
      {wetten.map((wet) => (
        <Kaart titel={TERMIJN_WET[wet] === '' ? 'Regels van de gemeente' : TERMIJN_WET[wet]}>
          <ul class="omk-linklijst">
            {gevonden
              .filter((t) => t.wet === wet)
              .map((t) => (
                <li>
                  <Link href={termijnenPaden.termijn(t.id)}>{t.omschrijving}</Link>
                  <span>
                    {duur(t)} <Artikel tekst={artikelVan(t)} />
                  </span>
                </li>
              ))}
          </ul>
        </Kaart>
      ))}
    </Pagina>
  );
}

/** Every word typed must stand somewhere in it, capitals or not. */
function past(t: Termijn, zoek: string): boolean {
  const tekst = `${t.id} ${t.omschrijving} ${artikelVan(t)} ${t.soort}`.toLowerCase();
  return zoek
    .toLowerCase()
    .split(/\s+/)
    .every((woord) => tekst.includes(woord));
}

/** `6 weken`, `72 uur`, `meteen` */
export function duur(t: Termijn): string {
  const lengte = lengteVan(t, undefined);
  if (lengte) return t.telVanaf === 'terug' ? `${lengteTekst(lengte)} ervoor` : lengteTekst(lengte);
  if (t.eenheid === 'uren') return `${t.lengte ?? 0} uur`;
  if (t.eenheid === 'onverwijld') return 'meteen';
  return t.eenheid === 'kalenderdatum' ? 'vaste dag' : 'geen vaste lengte';
}
