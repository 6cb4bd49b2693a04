import { Formulier } from './formulier.tsx';
import { Bestand, Datumveld, Tekstveld, Tekstvlak } from './invoer.tsx';
import { Kaart } from './kaart.tsx';
import type { Kader } from './kader.ts';
import { Keuze, Selectie, Vinkje, Vinkjes } from './keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from './knop.tsx';
import { InwonerPagina } from './pagina.tsx';
import { Uitklap } from './uitklap.tsx';

/** Names of the wrong fields below, so that the error summary has something to link to. */
export const FOUTEN = {
  postcode: 'Vul een postcode in van vier cijfers en twee letters, bijvoorbeeld 1234 AB.',
  geboortedatum: 'De geboortedatum ligt in de toekomst.',
  urgentie: 'Kies hoe urgent de melding is.',
};

const JA_NEE = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
  { waarde: 'onbekend', tekst: 'Onbekend' },
];

export function Formuliervoorbeeld() {
  return (
    <Kaart titel="Formulier" id="formulier">
      <Formulier actie="#" sleutel="proef" concept="proeflap" label="Voorbeeldformulier" metBestand>
        <Tekstveld naam="naam" label="Naam" waarde="José Ångström" autocomplete="name" />
        <Tekstveld naam="postcode" label="Postcode" tekens={6} waarde="12345" fout={FOUTEN.postcode} />
        <Datumveld
          naam="ontvangen"
          label="Ontvangen op"
          hulp="De dag waarop de melding binnenkwam, niet de dag van invoer."
          waarde="2026-04-13"
        />
        <Datumveld
          naam="geboortedatum"
          label="Geboortedatum"
          hulp="Bijvoorbeeld 4 5 1948"
          losseDelen
          geboortedatum
          waarde="2048-05-04"
          fout={FOUTEN.geboortedatum}
        />
        <Keuze naam="veiligheid" label="Is de thuissituatie veilig?" opEenRij opties={JA_NEE} waarde="nee" />
        <Keuze
          naam="urgentie"
          label="Hoe urgent is de melding?"
          fout={FOUTEN.urgentie}
          opties={[
            { waarde: 'spoed', tekst: 'Spoed', hulp: 'Kan niet wachten op onderzoek (Wmo 2.3.3).' },
            { waarde: 'urgent', tekst: 'Urgent', hulp: 'Risico voor de inwoner of de omgeving.' },
            { waarde: 'regulier', tekst: 'Regulier' },
          ]}
        />
        <Vinkjes
          naam="hulp"
          label="Welke hulp is er al?"
          nietVerplicht
          opties={[
            { waarde: 'thuiszorg', tekst: 'Thuiszorg' },
            { waarde: 'huisarts', tekst: 'Huisarts' },
            { waarde: 'casemanager', tekst: 'Casemanager dementie' },
          ]}
          waarden={['huisarts']}
        />
        <Selectie
          naam="team"
          label="Team"
          opties={[
            { waarde: 'noord', tekst: 'Team Noord' },
            { waarde: 'zuid', tekst: 'Team Zuid' },
          ]}
        />
        <Tekstvlak
          naam="toelichting"
          label="Toelichting"
          nietVerplicht
          hulp="Schrijf op wat de inwoner zelf zei."
          maxlengte={2000}
          waarde="Zij vertelde over de markt."
        />
        <Bestand
          naam="bijlage"
          label="Bijlage"
          nietVerplicht
          hulp="Pdf of foto, niet groter dan 10 MB."
          soorten=".pdf,.jpg,.png"
        />
        <Vinkje naam="gelezen" tekst="Ik heb gelezen wat er met mijn gegevens gebeurt" />
        <Knoppenrij>
          <Knop>Opslaan</Knop>
          <Knop soort="secundair" naam="daarna" waarde="volgende">
            Opslaan en volgende
          </Knop>
          <KnopLink href="#" soort="subtiel">
            Annuleren
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Kaart>
  );
}

/** A question as a resident sees it, with and without an error. */
export function ProeflapVraag({ kader, fout }: { kader: Kader; fout: boolean }) {
  const fouten = fout ? { hulpvraag: 'Vertel in het kort waar u hulp bij wilt.' } : undefined;
  return (
    <InwonerPagina
      kader={kader}
      titel="Waar wilt u hulp bij?"
      zonderKop
      stap={{ nummer: 3, totaal: 7 }}
      terug={{ href: '#' }}
      fouten={fouten}
    >
      <Formulier actie="#" sleutel="proef">
        <Tekstvlak
          naam="hulpvraag"
          label="Waar wilt u hulp bij?"
          alsKop
          hulp="Vertel het in uw eigen woorden. U hoeft niet te weten welke hulp er bestaat."
          fout={fouten?.hulpvraag}
          regels={7}
        />
        <Uitklap titel="Hulp nodig bij het invullen?" klein>
          <p>Bel 14 0123. Een cliëntondersteuner helpt u gratis, ook als u mantelzorger bent.</p>
        </Uitklap>
        <Knoppenrij>
          <Knop>Volgende</Knop>
        </Knoppenrij>
      </Formulier>
    </InwonerPagina>
  );
}
