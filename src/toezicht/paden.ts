import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Bladsoort } from '../platform/rekenblad.ts';
import { FGINZAGE_PAD, NOODINZAGE_PAD } from '../toegang/paden.ts';

/** Addresses of the desk Toezicht. No URL is written twice. */
export const toezichtPaden = {
  bureau: '/toezicht',
  vraagNood: NOODINZAGE_PAD,
  noodinzagen: '/toezicht/noodinzage',
  noodinzage: (nr: number) => `/toezicht/noodinzage/${nr}`,
  noodGedaan: '/toezicht/noodinzage?gedaan=beoordeeld',
  bewaking: '/toezicht/bewaking',
  logboek: '/toezicht/logboek',
  logboekdeel: (dag: Datum, deel: number) => `/toezicht/logboek/${dag}/${deel}`,
  bewakingGedaan: '/toezicht/bewaking?gedaan=overgedragen',
  lekMelden: '/datalek-melden',
  lekMeldenUit: (maand: Datum, plaats: number) => `/datalek-melden?maand=${maand}&plaats=${plaats}`,
  lekGemeld: '/datalek-melden/gedaan',
  steekproeven: '/toezicht/steekproef',
  steekproef: (maand: Datum) => `/toezicht/steekproef/${maand}`,
  steekproefregel: (maand: Datum, plaats: number) => `/toezicht/steekproef/${maand}/${plaats}`,
  leesvragen: '/leesvragen',
  leesvraag: (maand: Datum, plaats: number) => `/leesvragen/${maand}/${plaats}`,
  rechten: '/toezicht/rechten',
  rechtenVan: (persoon: PersoonId) => `/toezicht/rechten/${persoon}`,
  rechtenbestand: (soort: Bladsoort) => `/toezicht/rechten/bestand/${soort}`,
  datalekken: '/toezicht/datalekken',
  datalekbestand: (soort: Bladsoort) => `/toezicht/datalekken/bestand/${soort}`,
  datalek: (nr: number) => `/toezicht/datalek/${nr}`,
  datalekstap: (nr: number, stap: string) => `/toezicht/datalek/${nr}/${stap}`,
  lekadvies: (nr: number) => `/toezicht/fg-advies/datalek/${nr}`,
  dpiaAdvies: '/toezicht/fg-advies/dpia',
  fginzage: FGINZAGE_PAD,
  fginzageVan: (dossier: DossierId) => `${FGINZAGE_PAD}?dossier=${dossier}`,
  dossiersporen: '/toezicht/dossierspoor',
  dossierspoor: (dossier: DossierId) => `/toezicht/dossierspoor/${dossier}`,
  verwerkingen: '/toezicht/verwerkingen',
  verwerkingenbestand: (soort: Bladsoort) => `/toezicht/verwerkingen/bestand/${soort}`,
  verzoeken: '/toezicht/verzoeken',
} as const;

/** The same as patterns for mounting. */
export const toezichtPatronen = {
  noodinzage: '/toezicht/noodinzage/:nr',
  logboekdeel: '/toezicht/logboek/:dag/:deel',
  rechtenVan: '/toezicht/rechten/:persoon',
  rechtenbestand: '/toezicht/rechten/bestand/:soort',
  steekproef: '/toezicht/steekproef/:maand',
  steekproefregel: '/toezicht/steekproef/:maand/:plaats',
  leesvraag: '/leesvragen/:maand/:plaats',
  datalekbestand: '/toezicht/datalekken/bestand/:soort',
  datalek: '/toezicht/datalek/:lek',
  datalekstap: '/toezicht/datalek/:lek/:stap',
  lekadvies: '/toezicht/fg-advies/datalek/:lek',
  dossierspoor: '/toezicht/dossierspoor/:dossier',
  verwerkingenbestand: '/toezicht/verwerkingen/bestand/:soort',
} as const;

/** Where a number of a dossier leads: for the FG not to what it says, but to who read it. */
export function naarDossier(rol: Rol): (dossier: DossierId) => string {
  return rol === 'fg' ? toezichtPaden.dossierspoor : dossierPaden.pagina;
}
