import { leesBsn } from '../../../kern/bsn.ts';
import { plusJaren } from '../../../kern/datum.ts';
import type { Bericht } from '../berichten.ts';
import type { Persoon } from './gezicht.ts';
import { bsns, client, personen } from './gezicht.ts';
import type { Regel } from './regel.ts';
import { regel, waar } from './regel.ts';

/** Rules about the client and the people around. */
export const PERSOONSREGELS: readonly Regel[] = [
  regel(
    'CS002',
    ['301', '305', '307', '315', '317', '323'],
    'Een BSN voldoet aan de elfproef.',
    'Controleer het BSN.',
    (b) => waar(bsns(b), ({ Bsn }) => leesBsn(Bsn) !== Bsn, '/Bsn'),
  ),
  regel(
    'CS050',
    ['301'],
    'Naamgebruik past bij de naam: met een partnernaam 1, 2, 3 of 4, zonder partnernaam 1 of 6.',
    'Pas NaamGebruik aan, of vul de partnernaam in.',
    (b) => waar(personen(b), naamgebruikPastNiet, '/Naam/NaamGebruik'),
  ),
  regel(
    'CS139',
    ['301', '305', '307', '315'],
    'Van een geboortedatum is 01 ingevuld wat onbekend is (en 1900 als ook het jaar onbekend is).',
    'Vul voor het onbekende deel 01 in, of pas DatumGebruik aan.',
    (b) => waar(personen(b), datumgebruikPastNiet, '/Geboortedatum/DatumGebruik'),
  ),
  regel(
    'CS318',
    ['301'],
    'De client is een mens: NaamGebruik 6 (geen natuurlijk persoon) kan niet.',
    'Kies een ander NaamGebruik.',
    (b) => waar(client(b), ({ Naam }) => Naam?.NaamGebruik === '6', '/Naam/NaamGebruik'),
  ),
  regel(
    'CD007',
    ['301'],
    'De taal is ingevuld als een tolk nodig is (Vorm 1), en anders niet.',
    'Vul de taal in, of laat die weg.',
    (b) => (b.soort === '301' && taalPastNiet(b) ? ['/Bericht/Client/Communicatie/Taal'] : []),
  ),
  regel(
    'TR002',
    ['301', '305', '307', '315'],
    'Een geboortedatum ligt hoogstens 120 jaar voor de dagtekening, tenzij die onbekend is.',
    'Controleer de geboortedatum.',
    (b) => {
      const oudst = plusJaren(b.Header.BerichtIdentificatie.Dagtekening, -120);
      return waar(
        personen(b),
        (p) => !isOnbekend(p) && (p.Geboortedatum?.Datum ?? oudst) < oudst,
        '/Geboortedatum/Datum',
      );
    },
  ),
];

function naamgebruikPastNiet({ Naam }: Persoon): boolean {
  if (Naam === undefined) return false;
  const passend = Naam.Partnernaam ? ['1', '2', '3', '4'] : ['1', '6'];
  return !passend.includes(Naam.NaamGebruik);
}

function datumgebruikPastNiet({ Geboortedatum }: Persoon): boolean {
  const datum = Geboortedatum?.Datum ?? '';
  switch (Geboortedatum?.DatumGebruik) {
    case '1':
      return !datum.endsWith('-01');
    case '2':
      return !datum.endsWith('-01-01');
    case '3':
      return datum !== '1900-01-01';
    case undefined:
      return false;
  }
}

function isOnbekend({ Geboortedatum }: Persoon): boolean {
  return Geboortedatum?.DatumGebruik === '3' && Geboortedatum.Datum === '1900-01-01';
}

function taalPastNiet({ Client }: Extract<Bericht, { soort: '301' }>): boolean {
  const { Communicatie } = Client;
  return Communicatie !== undefined && (Communicatie.Vorm === '1') !== (Communicatie.Taal !== undefined);
}
