import { datum } from '../../../kern/datum.ts';
import type { Productvraag } from './gezicht.ts';
import { contacten, productvragen } from './gezicht.ts';
import { overlappend } from './overlap.ts';
import type { Regel } from './regel.ts';
import { regel, waar } from './regel.ts';

const OUDE_REGELS_TOT = datum('2020-12-31');
/** Etmaal, dagdeel, euro and stuks. */
const GROVE_EENHEDEN: readonly string[] = ['14', '16', '83', '84'];

const nieuweRegels = ({ einde }: Productvraag) => einde === undefined || einde > OUDE_REGELS_TOT;
const zonderCode = ({ product }: Productvraag) => product?.Code === undefined;
const frequentieTeFijn = ({ omvang }: Productvraag) =>
  omvang !== undefined && GROVE_EENHEDEN.includes(omvang.Eenheid) && omvang.Frequentie === '1';

const OMVANG_WEG = 'Laat de omvang weg, of vul een productcode in.';
const eisOmvangZonderCode = 'Zonder productcode is er geen omvang.';
const eisFrequentie =
  'Etmalen, dagdelen, euro’s en stuks (inspanning) gaan per week, per maand of over de hele duur, niet per dag.';
const eisOverlap =
  'Hetzelfde product loopt niet twee keer tegelijk; zonder productcode geldt dat voor de hele categorie, zonder product voor alles. Hulpmiddelen (11 tot en met 14) mogen wel.';
const UITWEG_OVERLAP = 'Laat het ene eindigen voor het andere ingaat.';

/** Taken back as if it was never sent (OP033x1), or the code for that of before. */
export function isVerwijderd(p: Pick<Productvraag, 'redenWijziging' | 'ingang' | 'einde'>): boolean {
  return (p.redenWijziging === '13' || p.redenWijziging === '01') && p.einde === p.ingang;
}

/** Rules about what is assigned or asked for. */
export const PRODUCTREGELS: readonly Regel[] = [
  regel('CD041', ['301', '315', '317'], 'Bij een productcode hoort een omvang.', 'Vul de omvang in.', (b) =>
    waar(
      productvragen(b, 'ToegewezenProduct', 'AangevraagdProduct', 'NieuwProduct'),
      (p) => !zonderCode(p) && p.omvang === undefined,
      '/Omvang',
    ),
  ),
  regel('CD075', ['301', '315', '317'], 'Bij een budget hoort een einddatum.', 'Vul de einddatum in.', (b) =>
    eindeOntbreekt(productvragen(b), (p) => p.budget !== undefined),
  ),
  regel(
    'CD076',
    ['301', '315', '317'],
    'Bij een omvang per week hoort een einddatum.',
    'Vul de einddatum in.',
    (b) => eindeOntbreekt(productvragen(b), (p) => p.omvang?.Frequentie === '2'),
  ),
  regel(
    'CD077',
    ['301', '315', '317'],
    'Bij een budget staat geen omvang.',
    'Laat de omvang of het budget weg.',
    (b) => waar(productvragen(b), (p) => p.budget !== undefined && p.omvang !== undefined, '/Omvang'),
  ),
  regel(
    'CD078',
    ['301', '315', '317'],
    'Bij een omvang staat geen budget.',
    'Laat het budget of de omvang weg.',
    (b) => waar(productvragen(b), (p) => p.budget !== undefined && p.omvang !== undefined, '/Budget'),
  ),
  regel(
    'CD079',
    ['301', '315', '317'],
    'Zonder budget staat er een product.',
    'Vul het product of het budget in.',
    (b) =>
      waar(
        productvragen(b, 'ToegewezenProduct', 'AangevraagdProduct', 'NieuwProduct'),
        (p) => p.budget === undefined && p.product === undefined,
        '/Product',
      ),
  ),
  regel('CD080', ['301'], eisOmvangZonderCode, OMVANG_WEG, (b) =>
    omvangZonderCode(productvragen(b, 'ToegewezenProduct')),
  ),
  regel('CD095', ['315'], eisOmvangZonderCode, OMVANG_WEG, (b) =>
    omvangZonderCode(productvragen(b, 'AangevraagdProduct')),
  ),
  regel('CD096', ['317'], eisOmvangZonderCode, OMVANG_WEG, (b) =>
    omvangZonderCode(productvragen(b, 'NieuwProduct')),
  ),
  regel(
    'CS003',
    ['301', '315', '317'],
    'Een periode eindigt niet voor zij begint.',
    'Pas het begin of het einde aan.',
    (b) => [
      ...waar(
        contacten(b),
        ({ Periode }) => (Periode?.Einddatum ?? '9999') < (Periode?.Begindatum ?? ''),
        '/Periode/Einddatum',
      ),
      ...productvragen(b)
        .filter(({ ingang, einde }) => einde !== undefined && einde < ingang)
        .map(({ pad, eindeveld }) => `${pad}/${eindeveld}`),
    ],
  ),
  regel(
    'CS335',
    ['301'],
    'Een verwijderde toewijzing (reden 13) eindigt op de dag dat zij ingaat.',
    'Zet de einddatum op de ingangsdatum, of kies een andere reden.',
    (b) =>
      waar(productvragen(b), (p) => p.redenWijziging === '13' && p.einde !== p.ingang, '/RedenWijziging'),
  ),
  regel(
    'CS336',
    ['301'],
    'Reden 01 bestaat niet meer.',
    'Gebruik 14 voor een correctie, of 13 om te verwijderen.',
    (b) => waar(productvragen(b), (p) => p.redenWijziging === '01', '/RedenWijziging'),
  ),
  regel('CS338', ['301', '317'], eisFrequentie, 'Pas de frequentie of de eenheid aan.', (b) =>
    waar(productvragen(b), (p) => nieuweRegels(p) && frequentieTeFijn(p), '/Omvang/Frequentie'),
  ),
  regel('CS343', ['315'], eisFrequentie, 'Pas de frequentie of de eenheid aan.', (b) =>
    waar(productvragen(b), (p) => nieuweRegels(p) && frequentieTeFijn(p), '/Omvang/Frequentie'),
  ),
  regel('TR302', ['301'], eisOverlap, UITWEG_OVERLAP, (b) =>
    overlappend(productvragen(b).filter((p) => !isVerwijderd(p))),
  ),
  regel('TR386', ['315'], eisOverlap, UITWEG_OVERLAP, (b) => overlappend(productvragen(b))),
  regel('TR410', ['317'], eisOverlap, UITWEG_OVERLAP, (b) => overlappend(productvragen(b, 'NieuwProduct'))),
];

function eindeOntbreekt(vragen: readonly Productvraag[], als: (p: Productvraag) => boolean): string[] {
  return vragen
    .filter((p) => als(p) && p.einde === undefined)
    .map(({ pad, eindeveld }) => `${pad}/${eindeveld}`);
}

function omvangZonderCode(vragen: readonly Productvraag[]): string[] {
  return waar(vragen, (p) => zonderCode(p) && nieuweRegels(p) && p.omvang !== undefined, '/Omvang');
}
