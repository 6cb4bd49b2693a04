import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import { Huishouden } from './huishouden.tsx';
import type { Urgentie } from './label.tsx';
import { UrgentieLabel } from './label.tsx';
import type { Matrixrij } from './matrix.tsx';
import { Matrix } from './matrix.tsx';
import { Tabel } from './tabel.tsx';
import { TermijnLabel } from './termijn.tsx';

const WERK: readonly { naam: string; kenmerk: string; urgentie: Urgentie; fase: string; dagen: number }[] = [
  { naam: 'Mevrouw X', kenmerk: 'W26-7K3M-Q9TX', urgentie: 'spoed', fase: 'Screening', dagen: -2 },
  {
    naam: 'A. Özdemir-van ’t Hof',
    kenmerk: 'W26-4H2P-M1RS',
    urgentie: 'urgent',
    fase: 'Onderzoek',
    dagen: 3,
  },
  { naam: 'P. de Ruiter', kenmerk: 'W26-9C8V-B5NW', urgentie: 'regulier', fase: 'Verslag', dagen: 0 },
  { naam: 'J. van den Heuvel', kenmerk: 'W26-2D6F-G7HJ', urgentie: 'versneld', fase: 'Melding', dagen: 28 },
];

export function ProefTabel({ vandaag }: { vandaag: Datum }) {
  return (
    <Tabel
      bijschrift="Werkvoorraad"
      sortering={{
        op: 'uiterlijk',
        richting: 'op',
        href: (op, richting) => `?sorteer=${op}&richting=${richting}`,
      }}
      rijen={WERK}
      kolommen={[
        { kop: 'Inwoner', rijkop: true, cel: (w) => <a href={`#${w.kenmerk}`}>{w.naam}</a> },
        { kop: 'Urgentie', sorteer: 'urgentie', cel: (w) => <UrgentieLabel urgentie={w.urgentie} /> },
        { kop: 'Fase', cel: (w) => w.fase },
        {
          kop: 'Uiterlijk',
          sorteer: 'uiterlijk',
          cel: (w) => <TermijnLabel uiterlijk={plusDagen(vandaag, w.dagen)} vandaag={vandaag} />,
        },
        { kop: 'Kenmerk', cel: (w) => <span class="omk-zacht">{w.kenmerk}</span> },
      ]}
    />
  );
}

export function ProefHuishouden() {
  return (
    <Huishouden
      inwoner="Aylin Özdemir"
      betrokkenen={[
        { naam: 'Kemal Özdemir', relatie: 'echtgenoot', kring: 'huishouden', gespannen: true },
        {
          naam: 'Derya Özdemir',
          relatie: 'dochter',
          kring: 'huishouden',
          zorgt: true,
          toelichting: 'Mantelzorger, elke dag.',
        },
        { naam: 'Bert Jansen', relatie: 'buurman', kring: 'netwerk', zorgt: true },
        { naam: 'Moskee Al Noor', relatie: 'gemeenschap', kring: 'netwerk' },
        { naam: 'Fatma Kaya', relatie: 'zus', kring: 'netwerk' },
        { naam: 'Dokter Smit', relatie: 'huisarts', kring: 'professional' },
        { naam: 'Buurtzorg Noord', relatie: 'thuiszorg', kring: 'professional', zorgt: true },
        { naam: 'Ilse Bakker', relatie: 'casemanager', kring: 'professional' },
      ]}
    />
  );
}

const WETTEN = [
  { code: 'wmo', kort: 'Wmo', naam: 'Wet maatschappelijke ondersteuning 2015' },
  { code: 'pw', kort: 'PW', naam: 'Participatiewet' },
  { code: 'jw', kort: 'Jeugdwet', naam: 'Jeugdwet' },
  { code: 'wgs', kort: 'Wgs', naam: 'Wet gemeentelijke schuldhulpverlening' },
  { code: 'wi', kort: 'Wi', naam: 'Wet inburgering 2021' },
  { code: 'lpw', kort: 'Lpw', naam: 'Leerplichtwet 1969' },
  { code: 'po', kort: 'Passend onderwijs', naam: 'Passend onderwijs' },
];

const NVT = { oordeel: 'nietVanToepassing' } as const;
const RIJEN: readonly Matrixrij[] = [
  {
    waarde: 'Kunnen meedoen',
    href: '/grondwaarden/wmo1',
    cellen: {
      wmo: { oordeel: 'dient', reden: 'Weer naar de markt.' },
      pw: NVT,
      jw: NVT,
      wgs: NVT,
      wi: { oordeel: 'dient' },
      lpw: null,
      po: null,
    },
  },
  {
    waarde: 'Zelf kunnen beslissen',
    href: '/grondwaarden/wmo2',
    cellen: {
      wmo: { oordeel: 'dient' },
      pw: { oordeel: 'onderDruk', reden: 'Controle op waar iemand woont.' },
      jw: NVT,
      wgs: NVT,
      wi: NVT,
      lpw: null,
      po: null,
    },
  },
  {
    waarde: 'Eerst het eigen netwerk',
    href: '/grondwaarden/wmo3',
    cellen: { wmo: { oordeel: 'onderDruk', reden: 'Dochter is overbelast.' }, jw: NVT, wgs: NVT },
  },
];

export function ProefMatrix() {
  return <Matrix bijschrift="Welke grondwaarden dient het effect?" kolommen={WETTEN} rijen={RIJEN} />;
}
