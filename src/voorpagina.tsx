import { sql } from 'kysely';
import type { Web } from './dossier/inzien.tsx';
import type { Inrichting } from './gemeente/inrichting.ts';
import { eigenBureau } from './kader.ts';
import { ROLNAAM } from './kern/rollen.ts';
import { meldingPaden } from './melding/paden.ts';
import { Verstrekkingstabel } from './onderzoek/verstrekkingstabel.tsx';
import { Toegankelijkheid } from './toegankelijkheid.tsx';
import { termijnenPaden } from './termijnen/paden.ts';
import { inloggenPad } from './toegang/paden.ts';
import type { Kamer } from './toegang/route.ts';
import { aanbodPaden } from './ui/aanbodpaden.ts';
import { Bericht } from './ui/bericht.tsx';
import { Kaart } from './ui/kaart.tsx';
import { KnopLink, Link } from './ui/knop.tsx';
import { Raster } from './ui/kolommen.tsx';
import { Pagina } from './ui/pagina.tsx';
import { BijSpoed } from './ui/spoed.tsx';
import { Telefoon } from './ui/telefoon.tsx';
import { zeg, zegMet } from './ui/talen/zeg.ts';
import { Nederlands } from './ui/talen/vertaald.tsx';
import { meertalig } from './ui/taalkeuze.tsx';
import type { Kader } from './ui/kader.ts';

const OPENBAAR = { recht: 'openbaar', audit: 'geen' } as const;
const MACHINAAL = { ...OPENBAAR, zonderSessie: true } as const;

/** The front door, health checks, and the pages every footer links to. */
export function voorRoutes(kamer: Kamer, web: Web, inrichting: Inrichting): void {
  kamer.get('/livez', MACHINAAL, (c) => c.json({ status: 'ok' }));
  kamer.get('/readyz', MACHINAAL, async (c) => {
    try {
      await sql`select 1`.execute(web.omgeving.db);
      return c.json({ status: 'ok' });
    } catch {
      return c.json({ status: 'database niet bereikbaar' }, 503);
    }
  });

  kamer.get('/', OPENBAAR, (c, gebruiker) => {
    const bureau = gebruiker && eigenBureau(gebruiker.rol);
    // What was just recorded is said on the desk, also to who may not see the dossier any more.
    const gelukt = c.req.query('gelukt');
    if (bureau) return c.redirect(gelukt ? `${bureau}?gelukt=${encodeURIComponent(gelukt)}` : bureau, 303);
    if (gebruiker) {
      return c.html(
        <Pagina kader={web.kader(c, gebruiker)} titel={`Welkom, ${gebruiker.naam}`}>
          <Bericht soort="info">
            <p>
              Voor de rol {ROLNAAM[gebruiker.rol]} is er in deze versie van Omkeer nog geen eigen werkplek.
            </p>
          </Bericht>
        </Pagina>,
      );
    }
    return c.html(<Voorpagina kader={web.kader(c, null)} inrichting={inrichting} />);
  });

  kamer.get('/privacy', OPENBAAR, (c, gebruiker) =>
    c.html(
      <Pagina kader={web.kader(c, gebruiker)} titel="Uw gegevens">
        <p>
          De gemeente {inrichting.naam} gebruikt uw gegevens om uit te zoeken welke hulp u nodig hebt (Wmo
          2015, artikel 5.1.1).
        </p>
        <ul>
          <li>
            Alleen wie aan uw vraag werkt, kan uw dossier zien. Wie het opent, staat in een lijst die u kunt
            bekijken.
          </li>
          <li>
            Gegevens van de Jeugdwet, de Participatiewet of schuldhulp gebruiken wij alleen als u dat zelf
            goedvindt.
          </li>
          <li>Wij bewaren uw dossier 15 jaar na de laatste verandering (Wmo 2015, artikel 5.3.4).</li>
          <li>U mag uw gegevens inzien, laten verbeteren, aanvullen of laten vernietigen.</li>
        </ul>
        <h2 class="utrecht-heading-2">Wie mag welke gegevens van ons krijgen?</h2>
        <p>
          Wie hier niet staat, krijgt niets van ons uit uw dossier. Wie hier wel staat, krijgt alleen wat
          nodig is. Bij uw hulpvraag ziet u wie wat kreeg, en waarom dat mocht.
        </p>
        <Verstrekkingstabel />
        <p>
          {inrichting.brieven ? (
            <>
              Vragen? Bel <Telefoon nummer={inrichting.brieven.contact.telefoon} />. Meer leest u op{' '}
              {inrichting.brieven.privacyverklaring}.
            </>
          ) : (
            `Vragen? Neem contact op met de gemeente ${inrichting.naam}.`
          )}
        </p>
      </Pagina>,
    ),
  );

  kamer.get('/toegankelijkheid', OPENBAAR, (c, gebruiker) =>
    c.html(<Toegankelijkheid kader={web.kader(c, gebruiker)} inrichting={inrichting} />),
  );
}

const Voorpagina = meertalig(({ kader, inrichting }: { kader: Kader; inrichting: Inrichting }) => {
  return (
    <Pagina
      kader={kader}
      titel={zeg('Hulp nodig om mee te doen of zelfstandig te wonen?')}
      inleiding={<p>{zeg('Vertel ons wat er speelt. Samen zoeken wij uit wat u nodig hebt.')}</p>}
    >
      <Raster>
        <Kaart titel={zeg('Hulp vragen')} icoon="praten">
          <p>
            {zeg('Voor uzelf of voor iemand anders. Het duurt ongeveer tien minuten. Inloggen hoeft niet.')}
          </p>
          <KnopLink href={meldingPaden.doen} soort="primair">
            {zeg('Vraag stellen')}
          </KnopLink>
        </Kaart>
        <Kaart titel={zeg('Hulp in de buurt')} icoon="huis">
          <p>
            {zeg(
              'Waar u zelf naartoe kunt, zonder aanvraag: een praatje, een maatje, hulp met geld of een klus.',
            )}
          </p>
          <KnopLink href={aanbodPaden.openbaar} soort="secundair">
            {zeg('Zoek hulp in de buurt')}
          </KnopLink>
        </Kaart>
        <Kaart titel={zeg('Mijn hulpvraag')} icoon="persoon">
          <p>{zeg('Hebt u al hulp gevraagd? Kijk waar het staat, lees uw verslag of geef een reactie.')}</p>
          <KnopLink href={inloggenPad('/')} soort="secundair">
            {zeg('Inloggen')}
          </KnopLink>
        </Kaart>
        <Kaart
          titel={
            inrichting.brieven ? zeg('Liever bellen of langskomen?') : zeg('Liever langskomen of schrijven?')
          }
          icoon={inrichting.brieven ? 'telefoon' : 'praten'}
        >
          {inrichting.brieven ? (
            <p>
              {zegMet('Bel {nummer}, {wanneer}.', {
                nummer: <Telefoon nummer={inrichting.brieven.contact.telefoon} />,
                wanneer: <Nederlands>{inrichting.brieven.contact.bereikbaar}</Nederlands>,
              })}
            </p>
          ) : (
            <p>{zeg('U kunt uw vraag ook aan de balie of met een brief stellen.')}</p>
          )}
          {inrichting.clientondersteuning ? (
            <p>
              {zegMet('Gratis hulp van iemand die naast u staat: {organisatie}, {nummer}.', {
                organisatie: <bdi>{inrichting.clientondersteuning.organisatie}</bdi>,
                nummer: <Telefoon nummer={inrichting.clientondersteuning.telefoon} />,
              })}
            </p>
          ) : (
            <p>
              {zeg('U kunt gratis hulp krijgen van iemand die naast u staat. Vraag ernaar bij de gemeente.')}
            </p>
          )}
        </Kaart>
      </Raster>
      <p>
        {zegMet('Hoe lang mag iets duren? {link}.', {
          link: <Link href={termijnenPaden.overzicht}>{zeg('Reken een termijn van de wet uit')}</Link>,
        })}
      </p>
      <BijSpoed titel={zeg('Is er nu gevaar?')} spoed={inrichting.bijSpoed} />
    </Pagina>
  );
});
