import { leesRol, ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Opnieuw } from '../ui/opnieuw.tsx';
import { InwonerPagina } from '../ui/pagina.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { inloggenPad, toegangPaden } from './paden.ts';

/** The page that says no: reason, article and way out, never what the page would have shown. */
export function GeenToegang({ kader, weigering }: { kader: Kader; weigering: Weigering }) {
  return (
    <InwonerPagina kader={kader} titel="U hebt geen toegang tot deze pagina">
      <Weigeringen weigeringen={[weigering]} />
      <Knoppenrij>
        <KnopLink href="/">Naar de voorpagina</KnopLink>
      </Knoppenrij>
    </InwonerPagina>
  );
}

/** After too long without a request. A link, not a form: the login service stands elsewhere. */
export function SessieVerlopen({ kader, terug }: { kader: Kader; terug: string }) {
  return (
    <InwonerPagina kader={kader} titel="U bent automatisch uitgelogd">
      <p class="utrecht-paragraph">
        U was een tijd niet bezig. Om uw gegevens te beschermen hebben wij u uitgelogd.
      </p>
      <Knoppenrij>
        <KnopLink href={inloggenPad(terug)} soort="primair">
          Opnieuw inloggen
        </KnopLink>
      </Knoppenrij>
    </InwonerPagina>
  );
}

/** Text a person would have to type again; a code, a number or a date is chosen in a moment. */
const isTekst = (waarde: string): boolean => waarde.length > 30 || /\s/.test(waarde);

interface UitgelogdBijVersturenProps {
  readonly kader: Kader;
  /** Everything that was typed. */
  readonly velden: Velden;
  /** Where the form goes. */
  readonly actie: string;
  readonly terug: string;
  readonly metBestand: boolean;
}

/**
 * A form was sent while the session had ended. What was typed stays in this page only, of the browser it was typed
 * in: it is sent again after logging in, in another tab, as the person who then is logged in.
 */
export function UitgelogdBijVersturen(p: UitgelogdBijVersturenProps) {
  const teksten = Object.values(p.velden).flat().filter(isTekst);
  return (
    <InwonerPagina kader={p.kader} titel="U bent uitgelogd">
      <Bericht soort="letop" rol="status" titel="Wat u hebt ingevuld, is er nog">
        <p>Het is nog niet verstuurd. Laat deze pagina open.</p>
      </Bericht>
      <ol class="omk-lijst">
        <li>
          <Link href={inloggenPad(p.terug)} nieuw>
            Log opnieuw in
          </Link>
          .
        </li>
        <li>
          Kom daarna hier terug en kies: Opnieuw versturen.
          {p.metBestand ? ' Een bestand dat u had gekozen, moet u opnieuw kiezen.' : null}
        </li>
      </ol>
      <Opnieuw velden={p.velden} actie={p.actie} />
      {teksten.length > 0 ? (
        <Uitklap titel="Uw tekst bekijken of kopiëren">
          {teksten.map((tekst) => (
            <VrijeTekst tekst={tekst} citaat />
          ))}
        </Uitklap>
      ) : null}
    </InwonerPagina>
  );
}

/** The login did not work: why, and try again. With several roles: choose one. */
export function InloggenMislukt(p: { kader: Kader; weigeringen: readonly Weigering[]; terug: string }) {
  const rollen = p.weigeringen
    .filter((w) => w.code === 'kiesRol')
    .flatMap((w) => leesRol(w.veld ?? '') ?? []);
  if (rollen.length > 0) {
    return (
      <InwonerPagina kader={p.kader} titel="Met welke rol werkt u nu?">
        <p class="utrecht-paragraph">
          U hebt meer dan een rol. U ziet per keer alleen wat bij een rol hoort. Uitloggen en opnieuw inloggen
          wisselt van rol.
        </p>
        <Knoppenrij>
          {rollen.map((rol) => (
            <KnopLink href={inloggenPad(p.terug, rol)}>{hoofdletter(ROLNAAM[rol])}</KnopLink>
          ))}
        </Knoppenrij>
      </InwonerPagina>
    );
  }
  return (
    <InwonerPagina kader={p.kader} titel="Inloggen is niet gelukt">
      <Weigeringen weigeringen={p.weigeringen} />
      <Knoppenrij>
        <KnopLink href={inloggenPad(p.terug)} soort="primair">
          Opnieuw inloggen
        </KnopLink>
        <KnopLink href="/">Naar de voorpagina</KnopLink>
      </Knoppenrij>
    </InwonerPagina>
  );
}

/** Asks what to log out of. */
export function Uitloggen({ kader }: { kader: Kader }) {
  return (
    <InwonerPagina kader={kader} titel="Uitloggen">
      <p class="utrecht-paragraph">
        Hebt u ook op een andere computer of telefoon ingelogd, of twijfelt u daarover? Log dan overal uit.
      </p>
      <Knoppenrij>
        <form method="post" action={toegangPaden.uitloggen}>
          <Knop>Uitloggen</Knop>
        </form>
        <form method="post" action={toegangPaden.overal}>
          <Knop soort="secundair">Overal uitloggen</Knop>
        </form>
      </Knoppenrij>
    </InwonerPagina>
  );
}

export function Uitgelogd({ kader }: { kader: Kader }) {
  return (
    <InwonerPagina kader={kader} titel="U bent uitgelogd">
      <p class="utrecht-paragraph">Gebruikt u een computer van iemand anders? Sluit dan ook de browser.</p>
      <Knoppenrij>
        <KnopLink href="/">Naar de voorpagina</KnopLink>
        <KnopLink href={inloggenPad('/')}>Opnieuw inloggen</KnopLink>
      </Knoppenrij>
    </InwonerPagina>
  );
}

function hoofdletter(tekst: string): string {
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
}
