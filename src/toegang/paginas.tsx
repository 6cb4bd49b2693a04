import { leesRol, ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { InwonerPagina } from '../ui/pagina.tsx';
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
export function SessieVerlopen({ kader, terug, bewaard }: { kader: Kader; terug: string; bewaard: boolean }) {
  return (
    <InwonerPagina kader={kader} titel="U bent automatisch uitgelogd">
      <p class="utrecht-paragraph">
        U was een tijd niet bezig. Om uw gegevens te beschermen hebben wij u uitgelogd.
      </p>
      {bewaard ? (
        <p class="utrecht-paragraph">Wat u had ingevuld is bewaard. Na het inloggen ziet u het terug.</p>
      ) : null}
      <Knoppenrij>
        <KnopLink href={inloggenPad(terug)} soort="primair">
          Opnieuw inloggen
        </KnopLink>
      </Knoppenrij>
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
