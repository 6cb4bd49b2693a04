import type { Dossierexport } from '../../src/brieven/gegevensExport.ts';
import type { Verslag } from '../../src/brieven/gegevensVerslag.ts';
import type { Blok } from '../../src/brieven/kop.ts';
import type { Bsn } from '../../src/kern/bsn.ts';
import { leesBsn } from '../../src/kern/bsn.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Vingerafdruk } from '../../src/kern/ids.ts';
import { gerekend, kenmerk, kop, MEE } from './brieven.ts';

/** A number from the test range that passes the elfproef. */
function bsn(tekst = '999993653'): Bsn {
  const gelezen = leesBsn(tekst);
  if (gelezen === undefined) throw new RangeError(`geen BSN: ${tekst}`);
  return gelezen;
}

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });

export function verslag(anders: Partial<Verslag> = {}): Verslag {
  return {
    ...kop('2026-06-05'),
    brief: 'verslag',
    bijlagen: ['Verslag van het onderzoek, versie 1'],
    versie: 1,
    inwoner: {
      naam: 'mevrouw Çiğdem de Vries-Yılmaz',
      geboortedatum: datum('1952-03-09'),
      bsn: bsn(),
      adres: 'Dorpsstraat 12, 1234 AB Voorbeeld',
    },
    meldingOntvangenOp: datum('2026-05-04'),
    vastgesteldOp: datum('2026-06-05'),
    onderzoekUiterlijk: gerekend('2026-06-15', 'Dat is zes weken na de dag waarop wij uw melding kregen.'),
    gesprekken: [
      {
        op: datum('2026-05-18'),
        waar: 'bij u thuis',
        aanwezig: ['u en uw man', 'mevrouw L. de Vries (dochter)', 'mevrouw S. Jansen (klantmanager)'],
      },
      { op: datum('2026-05-26'), waar: 'telefonisch', aanwezig: ['u', 'mevrouw S. Jansen (klantmanager)'] },
    ],
    zonderGesprek: null,
    delen: [
      {
        kop: 'Uw hulpvraag',
        blokken: [alinea('“Ik kan mijn man niet meer alleen laten. Ik wil op adem komen.”')],
        artikel: 'Wmo 2.3.2 lid 4, onder a',
      },
      {
        kop: 'Wat u zelf kunt en wat anderen doen',
        blokken: [
          alinea('U doet het huishouden en zorgt dag en nacht voor uw man.'),
          {
            soort: 'lijst',
            punten: ['Uw dochter komt op zaterdag.', 'De buurvrouw past op als u naar de dokter moet.'],
          },
        ],
        artikel: 'Wmo 2.3.2 lid 4, onder b en c',
      },
      {
        kop: 'Mogelijke oplossingen',
        blokken: [
          {
            soort: 'tabel',
            kolommen: ['Oplossing', 'Past dit?', 'Waarom'],
            rijen: [
              ['Open inloop in het buurthuis', 'Nee', 'Er is geen toezicht. Uw man loopt weg.'],
              ['Dagbesteding met vervoer', 'Ja', 'Uw man heeft een ritme en u kunt uitrusten.'],
            ],
          },
        ],
        artikel: 'Wmo 2.3.2 lid 4, onder e en f',
      },
      {
        kop: 'Eigen bijdrage en persoonsgebonden budget',
        blokken: [
          alinea('Wij hebben uitgelegd hoe een pgb werkt en dat u een eigen bijdrage betaalt aan het CAK.'),
        ],
        artikel: 'Wmo 2.3.2 lid 4, onder g, en lid 6',
      },
    ],
    correcties: [
      {
        op: datum('2026-06-08'),
        auteur: 'mevrouw Ç. de Vries-Yılmaz',
        tekst: 'Er staat dat de buurvrouw oppast. Dat is niet meer zo, zij is verhuisd.',
        reactie: { op: datum('2026-06-09'), door: 'mevrouw S. Jansen', tekst: 'Dank u. Dat nemen wij mee.' },
      },
    ],
    retour: gerekend('2026-06-19', 'Dat is twee weken na deze brief.'),
    ondertekend: null,
    clientondersteuning: MEE,
    ...anders,
  };
}

const AFDRUK = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' as Vingerafdruk;

export function dossierexport(anders: Partial<Dossierexport> = {}): Dossierexport {
  return {
    brief: 'dossierexport',
    kenmerk: kenmerk('W26-7K3M-Q9TX'),
    datum: datum('2026-07-02'),
    gemaaktOp: '2 juli 2026 om 11.15 uur',
    gemaaktDoor: 'mevrouw S. Jansen, klantmanager',
    doel: 'De inwoner vroeg om een kopie van haar dossier.',
    inwoner: { naam: 'mevrouw Çiğdem de Vries-Yılmaz', geboortedatum: datum('1952-03-09'), bsn: bsn() },
    stand: 'Besluit bekendgemaakt op 24 juni 2026',
    tijdlijn: [
      {
        op: '4 mei 2026 om 09.12 uur',
        wat: 'Melding ontvangen via de website',
        door: 'L. de Vries, namens de inwoner',
        artikel: 'Wmo 2.3.2 lid 1',
      },
      { op: '4 mei 2026 om 13.40 uur', wat: 'Urgentie: urgent', door: 'R. Smit, screener', artikel: null },
      {
        op: '18 mei 2026 om 10.00 uur',
        wat: 'Gesprek bij de inwoner thuis',
        door: 'S. Jansen',
        artikel: 'Wmo 2.3.2 lid 4',
      },
      {
        op: '24 juni 2026 om 16.05 uur',
        wat: 'Besluit bekendgemaakt',
        door: 'P. van den Berg',
        artikel: 'Awb 3:41',
      },
    ],
    stukken: [
      { titel: 'Bevestiging van de melding', op: datum('2026-05-04'), vingerafdruk: AFDRUK },
      { titel: 'Besluit', op: datum('2026-06-24'), vingerafdruk: AFDRUK },
    ],
    delen: [
      {
        titel: 'Melding',
        secties: [
          { kop: 'Hulpvraag', blokken: [alinea('“Ik wil op adem komen.”')], artikel: 'Wmo 2.3.2 lid 1' },
          {
            kop: 'Gegevens van de melding',
            blokken: [
              {
                soort: 'gegevens',
                regels: [
                  { label: 'Ontvangen op', waarde: '4 mei 2026' },
                  { label: 'Kanaal', waarde: 'website' },
                ],
              },
            ],
            artikel: null,
          },
        ],
      },
      { titel: 'Onderzoek', secties: verslag().delen },
    ],
    zegel: AFDRUK,
    ...anders,
  };
}
