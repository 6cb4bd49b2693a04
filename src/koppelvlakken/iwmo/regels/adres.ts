import type { MetContact } from './gezicht.ts';
import { contacten } from './gezicht.ts';
import type { Regel } from './regel.ts';
import { regel, waar } from './regel.ts';

const POSTCODE = /^[1-9]\d{3}[A-Z]{2}$/;

/** Rules about addresses of a client and of the people around. */
export const ADRESREGELS: readonly Regel[] = [
  regel(
    'CD005',
    ['301'],
    'Postcode en land staan er allebei, of geen van beide.',
    'Vul het andere ook in, of laat beide weg.',
    (b) =>
      waar(
        contacten(b),
        ({ Adres }) => (Adres?.Postcode === undefined) !== (Adres?.LandCode === undefined),
        '/Adres/LandCode',
      ),
  ),
  regel(
    'CD009',
    ['301'],
    'Een periode staat alleen bij een tijdelijk adres (04).',
    'Laat de periode weg, of maak er een tijdelijk adres van.',
    (b) => waar(contacten(b), ({ Soort, Periode }) => Periode !== undefined && Soort !== '04', '/Periode'),
  ),
  regel('CD025', ['301'], 'Een adres in Nederland heeft een huisnummer.', 'Vul Huis in.', (b) =>
    waar(contacten(b), (c) => inNederland(c) && c.Adres?.Huis === undefined, '/Adres/Huis'),
  ),
  regel(
    'CD034',
    ['301'],
    'Een BRP-adres (01) of verblijfadres (03) heeft een postcode.',
    'Vul de postcode in.',
    (b) =>
      waar(
        contacten(b),
        ({ Soort, Adres }) => (Soort === '01' || Soort === '03') && Adres?.Postcode === undefined,
        '/Adres/Postcode',
      ),
  ),
  regel(
    'CS089',
    ['301'],
    'Een postcode in Nederland heeft vier cijfers en twee hoofdletters, aan elkaar.',
    'Schrijf de postcode als 1234AB.',
    (b) =>
      waar(contacten(b), (c) => inNederland(c) && !POSTCODE.test(c.Adres?.Postcode ?? ''), '/Adres/Postcode'),
  ),
  regel(
    'TR006',
    ['301'],
    'Bij een contact staat een telefoonnummer, of een huisnummer met postcode.',
    'Vul een telefoonnummer of het adres in.',
    (b) =>
      waar(
        contacten(b),
        ({ Telefoon, Adres }) =>
          Telefoon === undefined && (Adres?.Huis === undefined || Adres.Postcode === undefined),
      ),
  ),
  regel(
    'TR061',
    ['301'],
    'De client heeft een BRP-adres (01), een correspondentieadres (02) of een verblijfadres (03).',
    'Voeg zo een adres toe.',
    (b) =>
      b.soort === '301' && b.Client.Contactgegevens.every(({ Soort }) => Soort === '04')
        ? ['/Bericht/Client/Contactgegevens']
        : [],
  ),
];

function inNederland({ Adres }: MetContact): boolean {
  return Adres?.LandCode === 'NL';
}
