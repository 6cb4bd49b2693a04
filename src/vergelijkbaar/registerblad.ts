import { UITKOMSTNAAM } from '../besluit/namen.ts';
import type { Beslissing } from '../besluit/gebeurtenissen.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Bladcel, Rekenblad } from '../platform/rekenblad.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import type { Registerregel } from './register-queries.ts';

const KOLOMMEN: readonly (readonly [string, (r: Registerregel, i: Inrichting) => Bladcel])[] = [
  ['Dossier', (r) => r.dossier],
  ['Besloten op', (r) => ({ dag: r.beslotenOp })],
  ['Besloten door', (r, i) => naamVan(i, r.beslotenDoor)],
  ['Besluit', (r) => UITKOMSTNAAM[r.beslissing as Beslissing]],
  ['Voorzieningen', (r, i) => r.voorzieningen.map((code) => voorzieningnaam(code, i)).join('; ')],
  ['Soort regel', (r) => r.afwijkingen.map(({ soort }) => SOORT_REGEL_NAAM[soort]).join('; ')],
  ['Bron', (r) => r.afwijkingen.map(({ bron }) => bron).join('; ')],
  ['Artikel van de ruimte', (r) => r.afwijkingen.map(({ artikel }) => artikel).join('; ')],
  ['Bedrag per jaar in euro', (r) => (r.bedrag === null ? null : { centen: r.bedrag })],
  ['Vanaf', (r) => (r.ingang === null ? null : { dag: r.ingang })],
  ['Tot en met', (r) => (r.einde === null ? null : { dag: r.einde })],
  ['Terugkijken op', (r) => (r.terugkijkenOp === null ? null : { dag: r.terugkijkenOp })],
  ['Teruggekeken op', (r) => (r.teruggekekenOp === null ? null : { dag: r.teruggekekenOp })],
  ['Effecten bereikt', (r) => bereikt(r)],
  ['Nieuwe melding binnen een half jaar', (r) => (r.terugBinnenHalfJaar ? 'ja' : 'nee')],
  ['Vergeleken gevallen', (r) => r.vergeleken?.gevallen ?? null],
  ['Waarvan dezelfde uitkomst', (r) => r.vergeleken?.zelfde ?? null],
  ['Wat dit geval anders maakt', (r) => r.onderscheid],
  ['Tekst vrijgegeven', (r) => (r.vrijgegeven === '' ? 'nee' : 'ja')],
];

function bereikt({ teruggekekenOp, oordelen }: Registerregel): string | null {
  if (teruggekekenOp === null) return null;
  return `${oordelen.filter((o) => o === 'bereikt').length} van ${oordelen.length}`;
}

export function voorzieningnaam(code: string, { regels }: Pick<Inrichting, 'regels'>): string {
  return vindVoorziening(code as LokaleCode, regels)?.naam ?? code;
}

/** The register as a sheet, for the accountant and internal control. */
export function registerblad(regels: readonly Registerregel[], inrichting: Inrichting): Rekenblad {
  return {
    naam: 'Maatwerkregister',
    kolommen: KOLOMMEN.map(([kop]) => kop),
    rijen: regels.map((r) => KOLOMMEN.map(([, cel]) => cel(r, inrichting))),
  };
}
