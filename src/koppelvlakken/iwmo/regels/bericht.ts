import type { Bericht } from '../berichten.ts';
import {
  aangevraagd,
  bsns,
  bsnsMetPrestaties,
  nieuw,
  nummer,
  ongewijzigd,
  personen,
  prestaties,
  relaties,
  starts,
  stops,
  teWijzigen,
  toegewezen,
  verzoek,
} from './gezicht.ts';
import type { Regel } from './regel.ts';
import { dubbel, regel, sleutelVan, waar } from './regel.ts';

const dagtekening = (b: Bericht) => b.Header.BerichtIdentificatie.Dagtekening;

/** Rules about starting, stopping, asking and answering, and about a message as a whole. */
export const BERICHTREGELS: readonly Regel[] = [
  regel(
    'CS058',
    ['305', '307'],
    'Een start of stop is een eerste aanlevering (1) of een verwijdering (3).',
    'Verwijder de eerdere aanlevering (3) en lever opnieuw aan (1).',
    (b) =>
      waar(
        [...starts(b), ...stops(b)],
        ({ StatusAanlevering }) => StatusAanlevering !== '1' && StatusAanlevering !== '3',
        '/StatusAanlevering',
      ),
  ),
  regel(
    'TR018',
    ['307'],
    'De levering eindigt niet voor zij begon.',
    'Pas het begin of het einde aan.',
    (b) => waar(stops(b), ({ Begindatum, Einddatum }) => Einddatum < Begindatum, '/Einddatum'),
  ),
  regel(
    'CD043',
    ['315'],
    'Nummer en ingangsdatum van de beschikking staan er allebei, of geen van beide.',
    'Vul het andere ook in, of laat beide weg.',
    (b) =>
      waar(
        aangevraagd(b),
        (p) => (p.BeschikkingNummer === undefined) !== (p.BeschikkingIngangsdatum === undefined),
        '/BeschikkingIngangsdatum',
      ),
  ),
  regel(
    'CD066',
    ['315'],
    'Van een arts of gecertificeerde instelling staat de code er, of anders de naam, niet allebei.',
    'Laat de naam weg.',
    (b) =>
      waar(
        aangevraagd(b),
        ({ Verwijzer: v }) => heeftCode(v.Type) && v.ZorgverlenerCode !== undefined && v.Naam !== undefined,
        '/Verwijzer/Naam',
      ),
  ),
  regel(
    'CD067',
    ['315'],
    'Van een arts of gecertificeerde instelling zonder code staat de naam er.',
    'Vul de naam of de code in.',
    (b) =>
      waar(
        aangevraagd(b),
        ({ Verwijzer: v }) => heeftCode(v.Type) && v.ZorgverlenerCode === undefined && v.Naam === undefined,
        '/Verwijzer/Naam',
      ),
  ),
  regel(
    'CD068',
    ['315'],
    'Alleen een arts of gecertificeerde instelling heeft een code.',
    'Laat de code weg.',
    (b) =>
      waar(
        aangevraagd(b),
        ({ Verwijzer: v }) => !heeftCode(v.Type) && v.ZorgverlenerCode !== undefined,
        '/Verwijzer/ZorgverlenerCode',
      ),
  ),
  regel(
    'TR383',
    ['315'],
    'Elk aangevraagd product heeft zijn eigen referentie van de aanbieder.',
    'Geef elk product een eigen referentie.',
    (b) => dubbel(aangevraagd(b), ({ ReferentieAanbieder }) => ReferentieAanbieder),
  ),
  regel(
    'TR352',
    ['317'],
    'Een verzoek om wijziging noemt een product dat al is toegewezen.',
    'Noem de lopende toewijzingen, of vraag een toewijzing aan (315).',
    (b) =>
      verzoek(b) && ongewijzigd(b).length + teWijzigen(b).length === 0 ? ['/Bericht/Client/Verzoek'] : [],
  ),
  regel(
    'TR353',
    ['317'],
    'Een verzoek om wijziging vraagt ook echt een wijziging of een nieuw product.',
    'Noem wat er moet veranderen.',
    (b) => (verzoek(b) && teWijzigen(b).length + nieuw(b).length === 0 ? ['/Bericht/Client/Verzoek'] : []),
  ),
  regel(
    'TR380',
    ['317'],
    'Een nieuw product gaat in na de dagtekening van het verzoek.',
    'Kies een latere ingangsdatum.',
    (b) =>
      waar(
        nieuw(b),
        ({ GewensteIngangsdatum }) => GewensteIngangsdatum <= dagtekening(b),
        '/GewensteIngangsdatum',
      ),
  ),
  regel('CD085', ['319'], 'Bij een afwijzing (1) staat de reden.', 'Vul de reden in.', (b) =>
    antwoordFout(b, '1', false) ? ['/Bericht/Antwoord/RedenAfwijzingVerzoek'] : [],
  ),
  regel(
    'CD086',
    ['319'],
    'Bij een aanvraag in onderzoek (2) staat geen reden van afwijzing.',
    'Laat de reden weg.',
    (b) => (antwoordFout(b, '2', true) ? ['/Bericht/Antwoord/RedenAfwijzingVerzoek'] : []),
  ),
  regel(
    'TR101',
    ['301', '305', '307', '315', '317', '323'],
    'Niets staat twee keer in een bericht.',
    'Haal de dubbele weg, of pas de sleutel aan.',
    dubbelen,
  ),
  regel(
    'TR134',
    ['301', '305', '307', '315', '323'],
    'Wat al gebeurd is, ligt niet na de dagtekening van het bericht.',
    'Controleer de datum.',
    naDagtekening,
  ),
];

/** Huisarts, jeugdarts, gecertificeerde instelling and medisch specialist have a code of their own. */
function heeftCode(type: string): boolean {
  return ['02', '03', '04', '05'].includes(type);
}

function antwoordFout(b: Bericht, antwoord: '1' | '2', metReden: boolean): boolean {
  return (
    b.soort === '319' &&
    b.Antwoord.VerzoekAntwoord === antwoord &&
    (b.Antwoord.RedenAfwijzingVerzoek !== undefined) === metReden
  );
}

/** By the key that the standard gives each class. */
function dubbelen(b: Bericht): string[] {
  const clienten =
    b.soort === '301' ? nummer(b.Client.Contactgegevens, '/Bericht/Client/Contactgegevens/Contact') : [];
  return [
    ...dubbel(clienten, ({ Soort }) => Soort),
    ...dubbel(relaties(b), ({ Nummer }) => Nummer),
    ...dubbel(toegewezen(b), (p) => sleutelVan(p.ToewijzingNummer)),
    ...dubbel(starts(b), (p) =>
      sleutelVan(p.ToewijzingNummer, p.Product?.Categorie, p.Product?.Code, p.Begindatum),
    ),
    ...dubbel(stops(b), (p) =>
      sleutelVan(
        p.ToewijzingNummer,
        p.Product?.Categorie,
        p.Product?.Code,
        p.Begindatum,
        p.Einddatum,
        p.RedenBeeindiging,
      ),
    ),
    ...dubbel(aangevraagd(b), (p) => p.ReferentieAanbieder),
    ...dubbel(ongewijzigd(b), (p) => sleutelVan(p.ToewijzingNummer)),
    ...dubbel(teWijzigen(b), (p) => sleutelVan(p.ToewijzingNummer)),
    ...dubbel(nieuw(b), (p) => sleutelVan(p.GewensteIngangsdatum, p.Product?.Categorie, p.Product?.Code)),
    ...(b.soort === '323' ? dubbelGedeclareerd(b) : []),
  ];
}

function dubbelGedeclareerd(b: Extract<Bericht, { soort: '323' }>): string[] {
  return [
    ...dubbel(bsns(b), ({ Bsn }) => Bsn),
    ...bsnsMetPrestaties(b).flatMap(({ Prestaties, pad }) =>
      dubbel(nummer(Prestaties, `${pad}/Prestaties/Prestatie`), ({ ProductReferentie: r }) =>
        sleutelVan(r.ReferentieNummer, r.VorigReferentieNummer),
      ),
    ),
  ];
}

function naDagtekening(b: Bericht): string[] {
  const later = (datum: string | undefined) => datum !== undefined && datum > dagtekening(b);
  const declaratie = b.soort === '323' && later(b.Declaratie.DeclaratiePeriode.Begindatum);
  return [
    ...waar(personen(b), ({ Geboortedatum }) => later(Geboortedatum?.Datum), '/Geboortedatum/Datum'),
    ...waar(toegewezen(b), ({ Toewijzingsdatum }) => later(Toewijzingsdatum), '/Toewijzingsdatum'),
    ...waar(starts(b), ({ Begindatum }) => later(Begindatum), '/Begindatum'),
    ...waar(stops(b), ({ Einddatum }) => later(Einddatum), '/Einddatum'),
    ...(declaratie ? ['/Bericht/Declaratie/DeclaratiePeriode/Begindatum'] : []),
    ...waar(prestaties(b), (p) => later(p.ProductPeriode.Begindatum), '/ProductPeriode/Begindatum'),
  ];
}
