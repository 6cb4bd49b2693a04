import { buitenBehandelingKanNog } from '../aanvraag/buitenbehandeling.ts';
import { vindBriefinrichting } from '../gemeente/briefinrichting.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { narekenPad } from '../termijnen/paden.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Kolommen } from '../ui/kolommen.tsx';
import { Label, UrgentieLabel } from '../ui/label.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Stappen } from '../ui/stappen.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { leeftijd } from '../ui/weergave.ts';
import type { Rol } from '../kern/rollen.ts';
import { WatNu } from '../ui/wat-nu.tsx';
import { huidigeUrgentie } from '../screening/toestand.ts';
import { datumLang } from '../kern/datum.ts';
import type { Aanbiederstand } from './aanbiederstand.ts';
import { DocumentenKaart } from './documentenkaart.tsx';
import type { Fase } from './fase.ts';
import { FASEN, lopendeTermijn, waarIs } from './fase.ts';
import { padVan } from './formulieren.ts';
import { Geschiedenis } from './geschiedenis.tsx';
import { Klokkendeel } from './klokdelen.tsx';
import { klokken } from './klokken.ts';
import { volledigeNaam } from './leesrij.ts';
import { STATUSNAAM, WACHTNAAM } from './namen.ts';
import type { Mogelijkheid, Opdrachtsoort } from './opdrachten.ts';
import { mogelijkeOpdrachten } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import { Stapdelen } from './stapdelen.tsx';
import type { DossierToestand } from './toestand.ts';
import type { Dossier } from './uitvoeren.ts';
import { passendeOpdrachten } from './volgende.ts';

/** So many of the newest facts stand on the file page. */
const LAATSTE = 5;

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly dossier: Dossier;
  /** Opened without a task in it: to read, and nothing else. */
  readonly alleenLezen: boolean;
  readonly inrichting: Inrichting;
  readonly mailIngesteld: boolean;
  readonly brpIngesteld: boolean;
  readonly aanbiederstand: Aanbiederstand;
  readonly context: Context<LokaleRegels>;
}

/** Where is it, until when, waiting for whom, what may I do now, and why not the rest. */
export function Dossierpagina(p: Props) {
  const { toestand, keten } = p.dossier;
  const inwoner = toestand.melding.melding?.inwoner;
  const { fase } = waarIs(toestand, p.inrichting.regels);
  return (
    <Pagina
      kader={p.kader}
      titel={inwoner ? volledigeNaam(inwoner) : p.id}
      inleiding={<Onderkop {...p} />}
      breed
    >
      <Stappen huidig={stapVoor(fase)} href={(f) => (staatErop(f, fase) ? `#${f}` : undefined)} />
      <Kolommen zij={<Zijkant {...p} />} zijEerst>
        {p.alleenLezen ? (
          <AlleenLezen rol={p.context.wie.rol} />
        ) : (
          <AanvraagformulierBinnen id={p.id} toestand={toestand} />
        )}
        <Klokkendeel klokken={klokken(toestand, p.inrichting.regels)} vandaag={p.context.vandaag} />
        <Stapdelen
          toestand={toestand}
          inrichting={p.inrichting}
          context={p.context}
          id={p.id}
          brpIngesteld={p.brpIngesteld && !p.alleenLezen}
          alleenLezen={p.alleenLezen}
          aanbiederstand={p.aanbiederstand}
        />
        <DocumentenKaart
          id={p.id}
          melding={toestand.melding}
          voorBurger={false}
          mailIngesteld={p.mailIngesteld}
          brievenWachten={!vindBriefinrichting(p.inrichting).gelukt}
        />
        <Kaart
          titel="Tijdlijn"
          id="tijdlijn"
          acties={<Link href={dossierPaden.lees(p.id, 'tijdlijn')}>Hele tijdlijn en wachttijd</Link>}
        >
          <Geschiedenis gebeurtenissen={keten.gebeurtenissen} inrichting={p.inrichting} laatste={LAATSTE} />
        </Kaart>
      </Kolommen>
    </Pagina>
  );
}

/** Only steps that have a part on this page can be read there. */
function staatErop(stap: Fase, fase: Fase): boolean {
  return stap !== 'uitvoering' && FASEN.indexOf(stap) <= FASEN.indexOf(fase);
}

function stapVoor(fase: Fase) {
  if (fase === 'bezwaar') return 'uitvoering' as const;
  return fase === 'afgesloten' ? ('klaar' as const) : fase;
}

function Onderkop(p: Props) {
  const melding = p.dossier.toestand.melding.melding;
  if (!melding) return null;
  const { inwoner } = melding;
  return (
    <p>
      {leeftijd(inwoner.geboortedatum, p.context.vandaag)} jaar, {inwoner.adres.woonplaats} · dossier {p.id}{' '}
      <UrgentieLabel urgentie={huidigeUrgentie(p.dossier.toestand.screening)} />
    </p>
  );
}

function Zijkant(p: Props) {
  const { toestand } = p.dossier;
  const { status, wachtOp } = waarIs(toestand, p.inrichting.regels);
  const termijn = lopendeTermijn(toestand, p.inrichting.regels);
  const buiten = toestand.besluit.bekendgemaakt
    ? undefined
    : buitenBehandelingKanNog(toestand, p.inrichting.regels, p.context.vandaag);
  const behandelaar = toestand.screening.behandelaar;
  return (
    <>
      <Kaart titel="Waar staat het?" niveau={2} soort="nadruk">
        <p>
          <Label soort="info" tekst={STATUSNAAM[status]} />
        </p>
        <Samenvatting
          regels={[
            { term: 'Wacht op', waarde: WACHTNAAM[wachtOp] },
            {
              term: 'Behandelaar',
              waarde: behandelaar ? naamVan(p.inrichting, behandelaar.persoon) : 'nog niemand',
            },
            ...(toestand.verslag.aanvraagrecht && !toestand.aanvraag.aanvraag
              ? [
                  {
                    term: 'Aanvragen',
                    waarde: `kan nu al (Wmo 2.3.2 lid 9); meegedeeld op ${datumLang(toestand.verslag.aanvraagrecht.op)}`,
                  },
                ]
              : []),
          ]}
        />
        {termijn ? (
          <Termijn
            wat={KLOKNAAM[termijn.termijn] ?? 'Onderzoek klaar, met verslag'}
            uiterlijk={termijn.uiterlijk}
            vandaag={p.context.vandaag}
            stappen={termijn.stappen}
            narekenen={narekenPad(termijn)}
          />
        ) : null}
        {buiten ? (
          <Termijn
            wat="Niet in behandeling nemen kan nog"
            uiterlijk={buiten.uiterlijk}
            vandaag={p.context.vandaag}
            stappen={buiten.stappen}
          />
        ) : null}
      </Kaart>
      {p.alleenLezen ? null : <Doen {...p} />}
    </>
  );
}

function Doen(p: Props) {
  const { toestand } = p.dossier;
  return (
    <>
      <WatKan {...p} />
      <Kaart titel="Meer" soort="rustig">
        <ul class="omk-linklijst">
          <li>
            <Link href={dossierPaden.export(p.id)}>Heel dossier als PDF</Link>
          </li>
          {toestand.bezwaar.bezwaren.length > 0 ? (
            <>
              <li>
                <Link href={dossierPaden.exportVoor(p.id, 'hoorzitting')}>
                  Stukken voor de hoorzitting, met inhoudsopgave (PDF)
                </Link>
              </li>
              <li>
                <Link href={dossierPaden.exportVoor(p.id, 'rechter')}>
                  Stukken voor de rechter, met inhoudsopgave (PDF)
                </Link>
              </li>
            </>
          ) : null}
          <li>
            <Link href={dossierPaden.leeslog(p.id)}>Wie las dit dossier?</Link>
          </li>
        </ul>
      </Kaart>
    </>
  );
}

/** What who broke the glass has to know, and who watches over privacy. */
function AlleenLezen({ rol }: { rol: Rol }) {
  if (rol === 'fg')
    return (
      <Bericht soort="letop" titel="U leest dit dossier als functionaris gegevensbescherming (AVG 38 lid 2)">
        <p>
          U kunt lezen, niets vastleggen. Wat u opent, staat met uw reden in het overzicht dat de inwoner
          ziet.
        </p>
      </Bericht>
    );
  return (
    <Bericht soort="letop" titel="U leest dit dossier met noodinzage">
      <p>
        U kunt lezen, niets vastleggen. Wat u opent, staat in het overzicht dat de inwoner ziet. Een
        leidinggevende beoordeelt achteraf of het nodig was.
      </p>
    </Bericht>
  );
}

/** What must be done by then. */
const KLOKNAAM: Readonly<Record<string, string>> = {
  wmoBeslissing: 'Beslissen op de aanvraag',
  awbDwangsomVaststellen: 'Dwangsom vaststellen',
  awbBezwaarBeslissen: 'Beslissen op het bezwaar',
  awbBezwaarBeslissenCommissie: 'Beslissen op het bezwaar',
  awbStukkenRechtbank: 'Stukken naar de rechter',
};

function WatKan(p: Props) {
  const alle = mogelijkeOpdrachten(p.dossier.toestand, p.context).filter(
    // A breakthrough that nobody explores has no next steps to explain.
    (m) =>
      m.eigenRol &&
      padVan(m.soort) !== undefined &&
      m.weigering?.code !== 'doorbraakNietVerkend' &&
      m.weigering?.code !== 'doorbraakBeeindigd' &&
      // Nobody asked anything about their data.
      m.weigering?.code !== 'geenGegevensverzoek',
  );
  const passend = passendeOpdrachten(p.dossier.toestand, p.context);
  const kan = alle.filter((m) => m.weigering === undefined);
  const link = (m: Mogelijkheid) => ({ titel: m.titel, href: adres(p.id, m.soort) });
  return (
    <WatNu
      mogelijk={passend.flatMap((soort, i) =>
        kan.filter((m) => m.soort === soort).map((m) => ({ ...link(m), primair: i === 0 })),
      )}
      overig={kan.filter((m) => !passend.includes(m.soort)).map(link)}
      nietMogelijk={alle.flatMap(({ titel, weigering }) => (weigering ? [{ titel, ...weigering }] : []))}
    />
  );
}

function adres(id: DossierId, soort: Opdrachtsoort): string {
  return dossierPaden.opdracht(id, padVan(soort) ?? '');
}

/** A form that came in is an aanvraag of the day it came in, also when nobody has recorded it yet (Awb 4:1). */
function AanvraagformulierBinnen({ id, toestand }: { id: DossierId; toestand: DossierToestand }) {
  const formulier = toestand.melding.stukken.find((stuk) => stuk.stuk === 'aanvraagformulier');
  if (!formulier || toestand.aanvraag.aanvraag) return null;
  return (
    <Bericht soort="letop" titel="Er is een aanvraagformulier binnen">
      <p>
        Ontvangen op {datumLang(formulier.ontvangenOp)}. Vanaf die dag loopt de beslistermijn (Wmo 2.3.5 lid
        2). <Link href={adres(id, 'aanvraagDoen')}>Leg de aanvraag vast</Link> met deze datum.
      </p>
    </Bericht>
  );
}
