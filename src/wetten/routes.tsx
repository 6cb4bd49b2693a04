import type { Datum } from '../kern/datum.ts';
import { haalGrondwaarde, leesGrondwaardeCode } from '../recht/grondwaarden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import { OVERIGE_WETTEN, ZEVEN_WETTEN } from '../recht/wetten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Kader } from '../ui/kader.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { WettenPagina } from './overzicht.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import { GrondwaardePagina, WetPagina } from './paginas.tsx';

const OPENBAAR = { recht: 'openbaar', audit: 'geen' } as const;

interface Wettendelen {
  kader(c: Verzoek, gebruiker: Gebruiker | null): Kader;
  /** The rules of the municipality of who looks. */
  regels(gebruiker: Gebruiker | null): LokaleRegels;
  vandaag(): Datum;
}

/** The laws, their values, and the municipality's own rules, for everybody. */
export function wettenRoutes(kamer: Kamer, delen: Wettendelen): void {
  kamer.get(wettenPaden.overzicht, OPENBAAR, (c, gebruiker) =>
    c.html(<WettenPagina kader={delen.kader(c, gebruiker)} />),
  );

  kamer.get('/wetten/:wet', OPENBAAR, (c, gebruiker) => {
    const kader = delen.kader(c, gebruiker);
    const code = [...ZEVEN_WETTEN, ...OVERIGE_WETTEN].find((wet) => wet === c.req.param('wet'));
    if (code === undefined) return c.html(<Onbekend kader={kader} titel="Wet niet gevonden" />, 404);
    const eigenRegels = eigenRegelsOp(delen.vandaag(), delen.regels(gebruiker));
    return c.html(<WetPagina kader={kader} code={code} eigenRegels={eigenRegels} />);
  });

  kamer.get('/grondwaarden/:waarde', OPENBAAR, (c, gebruiker) => {
    const kader = delen.kader(c, gebruiker);
    const code = leesGrondwaardeCode(c.req.param('waarde'));
    if (code === undefined) return c.html(<Onbekend kader={kader} titel="Grondwaarde niet gevonden" />, 404);
    return c.html(<GrondwaardePagina kader={kader} waarde={haalGrondwaarde(code)} />);
  });
}

function Onbekend({ kader, titel }: { kader: Kader; titel: string }) {
  return (
    <Pagina kader={kader} titel={titel}>
      <Leegte
        titel="Deze bladzijde kennen wij niet."
        actie={<KnopLink href={wettenPaden.overzicht}>Alle wetten en grondwaarden</KnopLink>}
      >
        <p>Kies een wet of een grondwaarde uit het overzicht.</p>
      </Leegte>
    </Pagina>
  );
}
