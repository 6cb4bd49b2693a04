import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { Web } from './dossier/inzien.tsx';
import { databaseWeg } from './platform/database.ts';
import type { Verzoek } from './toegang/omgeving.ts';
import { wilJson, probleem } from './toegang/antwoord.ts';
import { leesBegonnenFormulier } from './toegang/invoer.ts';
import { Bericht } from './ui/bericht.tsx';
import { KnopLink, Knoppenrij } from './ui/knop.tsx';
import { Opnieuw } from './ui/opnieuw.tsx';
import { Pagina } from './ui/pagina.tsx';
import { leesVelden, type Velden } from './ui/velden.ts';

/** The page for an address that does not exist. */
export function nietGevonden(c: Verzoek, web: Web): Response | Promise<Response> {
  if (wilJson(c)) {
    return probleem(404, {
      code: 'nietGevonden',
      reden: 'Dit adres bestaat niet.',
      artikel: 'Omkeer',
      uitweg: 'Kijk in /api/v1/openapi.json.',
    });
  }
  return c.html(
    <Pagina kader={web.kader(c, c.var.gebruiker ?? null)} titel="Deze pagina bestaat niet">
      <p>Misschien is het adres verkeerd overgenomen, of is de pagina verhuisd.</p>
      <Knoppenrij>
        <KnopLink href="/">Naar de voorpagina</KnopLink>
      </Knoppenrij>
    </Pagina>,
    404,
  );
}

/**
 * What went wrong, without details that help an attacker. When the database was away, what was
 * typed comes back in the page, with the same key: sending again does it once.
 */
export async function foutafhandeling(fout: Error, c: Verzoek, web: Web): Promise<Response> {
  if (fout instanceof HTTPException)
    return wilJson(c) && !fout.res ? probleem(fout.status, ONLEESBAAR) : fout.getResponse();
  const weg = databaseWeg(fout);
  // Never the message of a query: it can hold what was typed.
  web.omgeving.log.error(
    {
      fout: fout.name,
      code: 'code' in fout ? fout.code : undefined,
      stapel: fout.stack?.split('\n').slice(1, 6),
      pad: routePath(c),
    },
    'verzoek mislukt',
  );
  const status = weg ? 503 : 500;
  if (weg) c.header('Retry-After', '10');
  if (wilJson(c)) return probleem(status, weg ? WEG : STUK);
  const getypt = c.req.method === 'POST' ? await leesGetypt(c) : undefined;
  return c.html(
    <Pagina
      kader={web.kader(c, c.var.gebruiker ?? null)}
      titel={weg ? 'Even geen verbinding' : 'Er ging iets mis'}
    >
      <Bericht soort="fout" rol="alert">
        <p>{(weg ? WEG : STUK).reden}</p>
        <p>{(weg ? WEG : STUK).uitweg}</p>
      </Bericht>
      {getypt ? (
        <Opnieuw velden={getypt} actie={c.req.path} />
      ) : (
        <KnopLink href={c.req.path}>Opnieuw proberen</KnopLink>
      )}
    </Pagina>,
    status,
  );
}

/** Hono throws these for a body that is not what its header says. */
const ONLEESBAAR = {
  code: 'invoerOnleesbaar',
  reden: 'De inhoud van dit verzoek is niet te lezen.',
  artikel: 'RFC 9110 § 15.5.1',
  uitweg: 'Stuur geldige JSON, met Content-Type application/json.',
};

const WEG = {
  code: 'databaseWeg',
  reden: 'Wij kunnen uw gegevens op dit moment niet opslaan of ophalen.',
  artikel: 'Omkeer',
  uitweg: 'Er is niets verloren. Wacht even en probeer het opnieuw.',
};

const STUK = {
  code: 'fout',
  reden: 'Door een fout van ons is dit niet gelukt.',
  artikel: 'Omkeer',
  uitweg: 'Probeer het opnieuw. Blijft het misgaan, bel dan de gemeente.',
};

async function leesGetypt(c: Verzoek): Promise<Velden | undefined> {
  try {
    const formulier = await leesBegonnenFormulier(c);
    return formulier && leesVelden(formulier.entries());
  } catch {
    return undefined; // the connection is gone
  }
}
