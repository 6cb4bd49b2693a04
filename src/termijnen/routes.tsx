import type { LokaleRegels } from '../recht/lokaal.ts';
import { artikelVan } from '../recht/termijn.ts';
import type { Termijnantwoord } from '../recht/termijnantwoord.ts';
import { beantwoordTermijnvraag } from '../recht/termijnantwoord.ts';
import { termijn } from '../recht/termijnen.ts';
import type { TermijnId } from '../recht/termijnen-lijst.ts';
import type { RuweTermijnvraag } from '../recht/termijnvraag.ts';
import { leesTermijnId } from '../recht/termijnvraag.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { Artikel } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { Termijnformulier, termijnfouten } from './formulier.tsx';
import { TermijnenPagina, duur } from './overzicht.tsx';
import { termijnenPaden } from './paden.ts';
import { Termijnuitkomst } from './uitkomst.tsx';
import { heeftRijen, leesPaginavraag, nettevraag, vraagtekst } from './vraag.ts';

type Rekenregels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;

/** What the page needs from outside: what goes around it, and whose calendar holds. */
export interface Termijnenweb {
  kader(c: Verzoek, gebruiker: Gebruiker | null): Kader;
  regels(gebruiker: Gebruiker | null): Rekenregels;
}

const OPENBAAR = { recht: 'openbaar', audit: 'geen' } as const;

/** Reckoning a term, for everybody; the address holds the whole question, so it can be kept or sent on. */
export function termijnenRoutes(kamer: Kamer, web: Termijnenweb): void {
  kamer.get(termijnenPaden.overzicht, OPENBAAR, (c, gebruiker) =>
    c.html(<TermijnenPagina kader={web.kader(c, gebruiker)} zoek={veld(velden(c), 'zoek').slice(0, 100)} />),
  );

  kamer.get('/termijnen/:id', OPENBAAR, (c, gebruiker) => {
    const id = leesTermijnId(c.req.param('id'));
    const kader = web.kader(c, gebruiker);
    if (id === undefined) return c.html(<OnbekendeTermijn kader={kader} />, 404);
    const ingevuld = velden(c);
    if (heeftRijen(ingevuld)) {
      return c.redirect(`${termijnenPaden.termijn(id)}?${nettevraag(ingevuld)}`, 303);
    }
    const vraag = leesPaginavraag(ingevuld);
    const regels = web.regels(gebruiker);
    const gevraagd = Object.keys(ingevuld).length > 0;
    const uitkomst = gevraagd ? beantwoordTermijnvraag(id, vraag, regels.kalender, regels.uitleg) : undefined;
    const antwoord = uitkomst?.gelukt === true ? uitkomst.waarde : undefined;
    const fouten = uitkomst?.gelukt === false ? termijnfouten(termijn(id), uitkomst.weigeringen) : {};
    return c.html(
      <TermijnPagina
        kader={kader}
        id={id}
        vraag={vraag}
        fouten={fouten}
        antwoord={antwoord}
        regels={regels}
      />,
    );
  });
}

function velden(c: Verzoek): Velden {
  return leesVelden(new URL(c.req.url).searchParams.entries());
}

interface TermijnPaginaProps {
  readonly kader: Kader;
  readonly id: TermijnId;
  readonly vraag: RuweTermijnvraag;
  readonly fouten: Veldfouten;
  readonly antwoord: Termijnantwoord | undefined;
  readonly regels: Rekenregels;
}

function TermijnPagina({ kader, id, vraag, fouten, antwoord, regels }: TermijnPaginaProps) {
  const van = termijn(id);
  return (
    <Pagina
      kader={kader}
      titel={van.omschrijving}
      pad={[{ tekst: 'Termijn uitrekenen', href: termijnenPaden.overzicht }]}
      fouten={fouten}
      inleiding={
        <p>
          {duur(van)} <Artikel tekst={artikelVan(van)} />
        </p>
      }
    >
      {antwoord ? (
        <Termijnuitkomst van={van} antwoord={antwoord} kalender={regels.kalender} vraag={vraagtekst(vraag)} />
      ) : null}
      <Termijnformulier van={van} vraag={vraag} fouten={fouten} />
    </Pagina>
  );
}

function OnbekendeTermijn({ kader }: { kader: Kader }) {
  return (
    <Pagina kader={kader} titel="Termijn niet gevonden">
      <Leegte
        titel="Deze termijn kennen wij niet."
        actie={<KnopLink href={termijnenPaden.overzicht}>Alle termijnen</KnopLink>}
      >
        <p>Kies een termijn uit de lijst.</p>
      </Leegte>
    </Pagina>
  );
}
