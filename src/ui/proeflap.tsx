import { datum, plusDagen, tijdstip } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import { Bericht, Weigeringen } from './bericht.tsx';
import type { Kader } from './kader.ts';
import { Kaart } from './kaart.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from './knop.tsx';
import { Kolommen, Raster } from './kolommen.tsx';
import { Label, Labels, UrgentieLabel } from './label.tsx';
import { Leegte } from './leegte.tsx';
import { Pagina } from './pagina.tsx';
import { FOUTEN, Formuliervoorbeeld } from './proeflap-formulier.tsx';
import { ProefHuishouden, ProefMatrix, ProefTabel } from './proeflap-beelden.tsx';
import { Samenvatting } from './samenvatting.tsx';
import { Stappen } from './stappen.tsx';
import { Termijn } from './termijn.tsx';
import { Tijdlijn } from './tijdlijn.tsx';
import { Uitklap } from './uitklap.tsx';
import { VrijeTekst } from './vrije-tekst.tsx';
import { WatNu } from './wat-nu.tsx';

/** Every component in every state; served at `/proeflap` in demo mode, for eyes and for axe. */
export function Proeflap({ kader, vandaag }: { kader: Kader; vandaag: Datum }) {
  return (
    <Pagina
      kader={kader}
      titel="Proeflap"
      bureau="Werkplek"
      breed
      pad={[{ tekst: 'Werkplek', href: '/' }]}
      inleiding="Alle onderdelen van de site, in alle standen."
      acties={
        <>
          <KnopLink href="#knoppen">Naar de knoppen</KnopLink>
          <KnopLink href="#formulier" soort="primair">
            Naar het formulier
          </KnopLink>
        </>
      }
      meldingen={[{ soort: 'goed', tekst: 'De urgentie is vastgelegd.' }]}
      fouten={FOUTEN}
    >
      <Stappen
        huidig="onderzoek"
        href={(fase) => (fase === 'melding' || fase === 'screening' ? '#' : undefined)}
      />
      <Kolommen zij={<Zij vandaag={vandaag} />}>
        <ProefTabel vandaag={vandaag} />
        <Dossier />
        <Kaart titel="Huishouden en netwerk" icoon="huis">
          <ProefHuishouden />
        </Kaart>
        <Formuliervoorbeeld />
        <Losse />
      </Kolommen>
      <Kaart titel="Grondwaarden">
        <ProefMatrix />
      </Kaart>
      <Stappen
        huidig="klaar"
        overgeslagen={['aanvraag', 'besluit']}
        label="Voortgang van een afgerond dossier"
      />
    </Pagina>
  );
}

function Zij({ vandaag }: { vandaag: Datum }) {
  return (
    <>
      <WatNu
        wachtOp="Wacht op het advies van de ergotherapeut"
        mogelijk={[
          { titel: 'Gesprek vastleggen', href: '#', primair: true },
          { titel: 'Advies vragen', href: '#' },
        ]}
        nietMogelijk={[
          {
            titel: 'Verslag versturen',
            reden: 'Nog niet alle tien punten van het gesprek zijn besproken.',
            artikel: 'Wmo 2.3.2 lid 4',
            uitweg: 'Leg de eigen bijdrage en het pgb vast.',
          },
          {
            titel: 'Besluit nemen',
            reden: 'Er is nog geen aanvraag.',
            artikel: 'Wmo 2.3.5',
            uitweg: 'Stuur eerst het verslag.',
          },
        ]}
      />
      <Kaart titel="Termijnen" niveau={3} icoon="klok">
        <Termijn
          wat="Onderzoek afgerond"
          uiterlijk={plusDagen(vandaag, 3)}
          vandaag={vandaag}
          stappen={[
            { tekst: 'Melding ontvangen', datum: plusDagen(vandaag, -39) },
            { tekst: 'Zes weken erbij', artikel: 'Wmo 2.3.2 lid 1', datum: plusDagen(vandaag, 3) },
          ]}
        />
        <Termijn
          wat="Persoonlijk plan"
          uiterlijk={plusDagen(vandaag, -32)}
          vandaag={vandaag}
          gehaaldOp={plusDagen(vandaag, -35)}
        />
        <Termijn wat="Herbeoordeling urgentie" uiterlijk={plusDagen(vandaag, -2)} vandaag={vandaag} />
        <Termijn
          wat="Besluit"
          uiterlijk={plusDagen(vandaag, 20)}
          vandaag={vandaag}
          opgeschort="wacht op aanvulling"
        />
      </Kaart>
    </>
  );
}

function Dossier() {
  return (
    <>
      <Kaart titel="De hulpvraag" soort="nadruk" acties={<Link href="#">Wijzig</Link>}>
        <VrijeTekst
          citaat
          tekst={`Ik kom bijna de deur niet meer uit.\nVroeger ging ik elke woensdag naar de markt, dat mis ik.`}
        />
        <Samenvatting
          regels={[
            { term: 'Naam', waarde: 'Mevrouw A. Özdemir-van ’t Hof', wijzig: '#' },
            { term: 'Geboren', waarde: '4 mei 1948 (78 jaar)' },
            { term: 'Urgentie', waarde: <UrgentieLabel urgentie="urgent" />, wijzig: '#' },
            { term: 'Cliëntondersteuner', waarde: undefined, wijzig: '#' },
          ]}
        />
      </Kaart>
      <Kaart titel="Wat er is gebeurd">
        <Tijdlijn
          punten={[
            { op: datum('2026-04-20'), titel: 'Verslag versturen', soort: 'komend' },
            {
              op: tijdstip('2026-04-13T09:15:00Z'),
              titel: 'Gesprek gevoerd',
              door: 'klantmanager B. Aksoy',
              soort: 'nadruk',
              inhoud: <p>Thuis, met haar dochter erbij.</p>,
            },
            {
              op: tijdstip('2026-03-30T12:02:00Z'),
              titel: 'Urgentie vastgesteld: urgent',
              door: 'screener J. de Wit',
            },
            { op: datum('2026-03-28'), titel: 'Melding ontvangen per telefoon', soort: 'nadruk' },
          ]}
        />
      </Kaart>
    </>
  );
}

function Losse() {
  return (
    <>
      <Kaart titel="Knoppen en labels" id="knoppen">
        <Knoppenrij>
          <Knop type="button">Primair</Knop>
          <Knop type="button" soort="secundair" icoon="telefoon">
            Secundair
          </Knop>
          <Knop type="button" soort="gevaar">
            Intrekken
          </Knop>
          <Knop type="button" soort="subtiel">
            Subtiel
          </Knop>
        </Knoppenrij>
        <Labels>
          <UrgentieLabel urgentie="acuut" />
          <UrgentieLabel urgentie="spoed" />
          <UrgentieLabel urgentie="urgent" />
          <UrgentieLabel urgentie="regulier" />
          <UrgentieLabel urgentie="versneld" />
          <UrgentieLabel urgentie={undefined} />
          <Label soort="goed" icoon="goed" tekst="Ondertekend" />
        </Labels>
      </Kaart>
      <Bericht soort="info" titel="De inwoner hoeft nu niets te doen">
        <p>
          Wij bellen binnen vijf werkdagen. <a href="#knoppen">Lees wat er daarna gebeurt</a>.
        </p>
      </Bericht>
      <Bericht soort="letop">
        <p>Dit dossier is gewijzigd terwijl u schreef. Uw tekst is bewaard.</p>
      </Bericht>
      <Weigeringen
        weigeringen={[
          {
            code: 'geenBelpoging',
            reden: 'Voor een afwijzing wordt verstuurd, belt u de inwoner.',
            artikel: 'Beleidsregels 3.8',
            uitweg: 'Leg het gesprek of drie pogingen vast.',
          },
        ]}
      />
      <Raster>
        <Kaart titel="12" niveau={3}>
          <p>nieuwe meldingen</p>
        </Kaart>
        <Kaart titel="3" niveau={3}>
          <p>lopen vandaag af</p>
        </Kaart>
        <Kaart titel="41" niveau={3}>
          <p>in onderzoek</p>
        </Kaart>
      </Raster>
      <Uitklap titel="Waarom vragen wij dit?">
        <p>Met uw geboortedatum vinden wij u terug in de basisregistratie.</p>
      </Uitklap>
      <Leegte titel="Er staan geen meldingen klaar" actie={<KnopLink href="#">Melding invoeren</KnopLink>}>
        <p>Nieuwe meldingen verschijnen hier vanzelf.</p>
      </Leegte>
    </>
  );
}
