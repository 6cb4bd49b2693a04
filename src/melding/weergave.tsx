import { datumLang, datumVoluit } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { MeldingGebeurtenis } from './gebeurtenissen.ts';
import {
  ADRESGEHEIMNAAM,
  BEREIKNAAM,
  BRIEFNAAM,
  DRIEWAARDENNAAM,
  KANAALNAAM,
  LEEFGEBIEDNAAM,
  MELDERNAAM,
  SIGNAALNAAM,
  STUKNAAM,
  VERTROUWELIJKNAAM,
  VERZENDNAAM,
} from './namen.ts';
import type { MeldingKern, TotMelding } from './toestand.ts';

/** The melding on the file page. `brp`: where the resident's data are compared with the BRP. */
export function MeldingDeel({ toestand, brp }: { toestand: TotMelding; brp?: string | undefined }) {
  const { melding, latereMeldingen, persoonlijkPlan, betrokkenen, bevestiging, vertrouwelijk, adresGeheim } =
    toestand.melding;
  if (!melding) return null;
  return (
    <Kaart titel="Melding" id="melding">
      {vertrouwelijk ? (
        <Bericht soort="letop" titel={`Vertrouwelijk sinds ${datumLang(vertrouwelijk.sinds)}`}>
          <p>
            {VERTROUWELIJKNAAM[vertrouwelijk.grond]}. Praat hierover alleen met wie dit dossier behandelt.
          </p>
        </Bericht>
      ) : null}
      {adresGeheim ? (
        <Bericht soort="letop" titel={`Adres geheim sinds ${datumLang(adresGeheim.sinds)}`}>
          <p>
            {ADRESGEHEIMNAAM[adresGeheim.bron]}. Geen aanbieder ziet het adres; een toewijzing gaat niet als
            bericht weg.
          </p>
        </Bericht>
      ) : null}
      <blockquote class="omk-citaat" dir="auto">
        {melding.hulpvraag}
      </blockquote>
      <Samenvatting
        regels={[
          {
            term: 'Ontvangen',
            waarde: `${datumVoluit(melding.ontvangenOp)}, ${KANAALNAAM[melding.kanaal].toLowerCase()}`,
          },
          {
            term: 'Gemeld door',
            waarde: `${gemeldDoor(melding)}${nietNoemen(melding) ? '. Niet noemen in brieven.' : ''}`,
          },
          {
            term: 'Signalen',
            waarde: melding.feiten.signalen.map((s) => SIGNAALNAAM[s]).join(', ') || 'geen',
          },
          {
            term: 'Leefgebieden',
            waarde: melding.feiten.leefgebieden.map((l) => LEEFGEBIEDNAAM[l]).join(', ') || 'niet genoemd',
          },
          { term: 'Hulp die er al is', waarde: melding.inhoud.betrokkenHulp || 'niet genoemd' },
          {
            term: 'Persoonlijk plan',
            waarde: persoonlijkPlan
              ? `ontvangen op ${datumLang(persoonlijkPlan.ontvangenOp)}${persoonlijkPlan.opTijd ? '' : ', na de zevende dag'}`
              : bevestiging
                ? `nog niet; kan tot en met ${datumLang(bevestiging.planUiterlijk)}, later is ook welkom`
                : 'nog niet',
          },
        ]}
      />
      {persoonlijkPlan ? (
        <Uitklap titel="Het persoonlijk plan">
          <p class="omk-lopend" dir="auto">
            {persoonlijkPlan.tekst}
          </p>
        </Uitklap>
      ) : null}
      {latereMeldingen.map((later) => (
        <p dir="auto">
          <strong>
            Ook gemeld op {datumLang(later.ontvangenOp)}
            {later.melder ? ` door ${gemeldDoor(later)}` : ''}:
          </strong>{' '}
          {later.hulpvraag}
        </p>
      ))}
      <Uitklap titel="Gegevens van de inwoner">
        <InwonerGegevensLijst melding={melding} />
        {brp ? <Link href={brp}>Vergelijken met de BRP</Link> : null}
      </Uitklap>
      {betrokkenen.length > 0 ? (
        <p>
          Kijkt mee of handelt namens de inwoner: {betrokkenen.map((b) => `${b.naam} (${b.rol})`).join(', ')}.
        </p>
      ) : null}
    </Kaart>
  );
}

function gemeldDoor(melding: Pick<MeldingKern, 'melder' | 'melderSoort'>): string {
  if (!melding.melder) return MELDERNAAM[melding.melderSoort];
  const { naam, organisatie, telefoon } = melding.melder;
  return [naam, MELDERNAAM[melding.melderSoort], organisatie, telefoon].filter(Boolean).join(', ');
}

/** Said where the name is seen, so that nobody tells it by accident. */
function nietNoemen(melding: MeldingKern): boolean {
  return melding.melder !== null && melding.feiten.melderNoemen !== true;
}

function InwonerGegevensLijst({ melding }: { melding: MeldingKern }) {
  const { inwoner, bereikbaarVia, feiten, inhoud } = melding;
  return (
    <Samenvatting
      regels={[
        { term: 'Naam', waarde: `${inwoner.voornamen} ${inwoner.achternaam}`.trim() },
        { term: 'Geboren', waarde: datumLang(inwoner.geboortedatum) },
        { term: 'BSN', waarde: inwoner.bsn ?? 'nog niet bekend' },
        {
          term: 'Adres',
          waarde: `${inwoner.adres.straat} ${inwoner.adres.huisnummer}, ${inwoner.adres.postcode} ${inwoner.adres.woonplaats}`,
        },
        { term: 'Telefoon', waarde: inwoner.telefoon },
        { term: 'E-mail', waarde: inwoner.email },
        { term: 'Woont in deze gemeente', waarde: DRIEWAARDENNAAM[feiten.ingezetene] },
        { term: 'Bereikbaar', waarde: BEREIKNAAM[bereikbaarVia] },
        { term: 'Taal', waarde: `${inhoud.taal || 'Nederlands'}${feiten.tolkNodig ? ', met tolk' : ''}` },
        { term: 'Gesprek het liefst', waarde: inhoud.gespreksplaats || 'geen voorkeur' },
      ]}
    />
  );
}

/** One line of the timeline. */
export function meldingTijdlijn(g: Vastgelegd<MeldingGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'meldingOntvangen':
      return {
        titel: 'Melding ontvangen',
        tekst: `${datumLang(g.feiten.ontvangenOp)}, ${KANAALNAAM[g.feiten.kanaal].toLowerCase()}`,
      };
    case 'meldingBevestigd':
      return {
        titel: g.feiten.later === undefined ? 'Melding bevestigd' : 'Latere melding bevestigd',
        tekst: `Onderzoek uiterlijk klaar op ${datumLang(g.feiten.onderzoekUiterlijk)}.`,
      };
    case 'meldingToegevoegd':
      return {
        titel: 'Tweede melding toegevoegd',
        tekst: `Ontvangen op ${datumLang(g.feiten.ontvangenOp)}.`,
      };
    case 'meldingSamengevoegd':
      return { titel: `Samengevoegd met ${g.feiten.met}` };
    case 'ontvangstdatumGecorrigeerd':
      return {
        titel: 'Ontvangstdatum verbeterd',
        tekst: `Van ${datumLang(g.feiten.was)} naar ${datumLang(g.feiten.wordt)}. ${g.inhoud.reden}`,
      };
    case 'inwonerGecorrigeerd':
      return {
        titel: 'Gegevens van de inwoner verbeterd',
        tekst: [
          ...(g.feiten.bereikbaarVia
            ? [`Bericht voortaan ${BEREIKNAAM[g.feiten.bereikbaarVia].toLowerCase()}.`]
            : []),
          g.inhoud.reden,
        ].join(' '),
      };
    case 'inwonerIngelicht':
      return {
        titel: g.feiten.wilMelding ? 'Inwoner weet van de melding' : 'Inwoner wil de melding niet',
        tekst: g.inhoud.toelichting,
      };
    case 'persoonlijkPlanOntvangen':
      return {
        titel: 'Persoonlijk plan ontvangen',
        tekst: g.feiten.opTijd ? 'Binnen zeven dagen.' : 'Na de zevende dag; het telt gewoon mee.',
      };
    case 'meldingDoorgezonden':
      return { titel: `Doorgezonden naar ${g.inhoud.naar}`, tekst: g.inhoud.toelichting };
    case 'meldingIngetrokken':
      return { titel: 'Melding ingetrokken', ...(g.inhoud.reden ? { tekst: g.inhoud.reden } : {}) };
    case 'betrokkeneToegelaten':
      return { titel: `${g.inhoud.naam} kijkt mee als ${g.feiten.rol}` };
    case 'betrokkeneVerwijderd':
      return {
        titel: `${g.inhoud.naam} kijkt niet meer mee als ${g.feiten.rol}`,
        tekst: g.inhoud.toelichting,
      };
    case 'vertrouwelijkGemaakt':
      return {
        titel: 'Dossier vertrouwelijk gemaakt',
        tekst: `${VERTROUWELIJKNAAM[g.feiten.grond]}. ${g.inhoud.toelichting}`.trim(),
      };
    case 'bewakingOvergedragen':
      return { titel: 'Een ander bewaakt dit vertrouwelijke dossier', tekst: g.inhoud.reden };
    case 'vertrouwelijkOpgeheven':
      return { titel: 'Dossier niet meer vertrouwelijk', tekst: g.inhoud.reden };
    case 'adresGeheimGemaakt':
      return {
        titel: 'Adres geheim gemaakt',
        tekst: `${ADRESGEHEIMNAAM[g.feiten.bron]}. ${g.inhoud.toelichting}`.trim(),
      };
    case 'adresGeheimOpgeheven':
      return { titel: 'Adres niet meer geheim', tekst: g.inhoud.reden };
    case 'briefVastgelegd':
      return {
        titel: `Brief: ${BRIEFNAAM[g.feiten.brief]}`,
        tekst: `Verzonden: ${VERZENDNAAM[g.feiten.verzondenVia]}.`,
      };
    case 'termijnHerrekend':
      return {
        titel: 'Termijn opnieuw berekend',
        tekst: `${TERMIJNEN[g.feiten.termijn].omschrijving}: van ${datumLang(g.feiten.van)} naar ${datumLang(g.feiten.naar)}, want ${datumLang(g.feiten.dag)} is gelijkgesteld met een feestdag (Atw 3 lid 3; ${g.inhoud.besluit}).`,
      };
    case 'stukToegevoegd':
      return {
        titel: `${STUKNAAM[g.feiten.stuk]} toegevoegd: ${g.inhoud.titel}`,
        tekst: `Ontvangen op ${datumLang(g.feiten.ontvangenOp)} van ${g.inhoud.van}.${g.feiten.afgeschermd ? ` Niet te zien voor de inwoner: ${g.inhoud.redenAfscherming}` : ''}`,
      };
  }
}
