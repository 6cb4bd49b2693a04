import { strToU8, zipSync } from 'fflate';
import schrijfXlsx from 'write-excel-file/node';

/** A cell: text, a number, a day (`YYYY-MM-DD`), an amount in euro cents, a share in percent (81 is 81%), or nothing. */
export type Bladcel =
  | string
  | number
  | { readonly dag: string }
  | { readonly centen: number }
  | { readonly procent: number }
  | null;

/** One sheet: the first line holds the names of the columns. */
export interface Rekenblad {
  readonly naam: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly Bladcel[])[];
}

/** The forms in which a sheet can be taken along, with what a browser has to know of them. */
export const BLADSOORTEN = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
} as const;
export type Bladsoort = keyof typeof BLADSOORTEN;

export function leesBladsoort(tekst: string): Bladsoort | undefined {
  return Object.hasOwn(BLADSOORTEN, tekst) ? (tekst as Bladsoort) : undefined;
}

export async function maakBestand(blad: Rekenblad, soort: Bladsoort): Promise<Uint8Array> {
  switch (soort) {
    case 'xlsx':
      return xlsx(blad);
    case 'ods':
      return maakOds([blad]);
    case 'csv':
      return strToU8(csv(blad));
  }
}

/** What reads as a share and nothing more (`81%`) as the number it is; `meer dan 95%` stays text. */
export function metProcenten(cel: Bladcel): Bladcel {
  return typeof cel === 'string' && /^-?\d+(,\d+)?%$/.test(cel)
    ? { procent: Number(cel.slice(0, -1).replace(',', '.')) }
    : cel;
}

const metKomma = (getal: number): string => String(getal).replace('.', ',');

/** Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP: CSV injection). */
function ongevaarlijk(tekst: string): string {
  return /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
}

/** With the mark that makes Excel read UTF-8, and semicolons and decimal commas as Dutch settings expect. */
function csv({ kolommen, rijen }: Rekenblad): string {
  const veld = (cel: Bladcel): string => {
    const tekst = kaal(cel);
    return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
  };
  return `\uFEFF${[kolommen, ...rijen].map((rij) => rij.map(veld).join(';')).join('\r\n')}\r\n`;
}

function kaal(cel: Bladcel): string {
  if (cel === null) return '';
  if (typeof cel === 'string') return ongevaarlijk(cel);
  if (typeof cel === 'number') return metKomma(cel);
  if ('procent' in cel) return `${metKomma(cel.procent)}%`;
  return 'dag' in cel ? cel.dag : (cel.centen / 100).toFixed(2).replace('.', ',');
}

async function xlsx({ naam, kolommen, rijen }: Rekenblad): Promise<Uint8Array> {
  const cel = (waarde: Bladcel) => {
    if (waarde === null) return null;
    if (typeof waarde === 'string') return { value: ongevaarlijk(waarde), type: String, wrap: true };
    if (typeof waarde === 'number') return { value: waarde, type: Number };
    if ('procent' in waarde)
      return {
        value: waarde.procent / 100,
        type: Number,
        format: Number.isInteger(waarde.procent) ? '0%' : '0.0%',
      };
    return 'dag' in waarde
      ? { value: new Date(`${waarde.dag}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
      : { value: waarde.centen / 100, type: Number, format: '#,##0.00' };
  };
  const kop = kolommen.map((tekst) => ({ value: tekst, type: String, fontWeight: 'bold' as const }));
  const breed = kolommen.map((tekst, i) => ({
    width: Math.min(50, Math.max(tekst.length, ...rijen.map((rij) => kaal(rij[i] ?? null).length)) + 2),
  }));
  return schrijfXlsx([kop, ...rijen.map((rij) => rij.map(cel))], {
    sheet: naam,
    columns: breed,
    stickyRowsCount: 1,
  }).toBuffer();
}

const xml = (tekst: string): string =>
  tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // What XML 1.0 cannot hold.
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '');

/** What a sheet may be called: no sign that a spreadsheet does not take, and no more than it takes. */
export function bladnaam(titel: string): string {
  return titel.replaceAll(/[\\/?*:[\]]/g, '').slice(0, 31);
}

/** OpenDocument 1.2: a zip with the type first and unpacked, a list of what is in it, and the cells. */
export function maakOds(bladen: readonly Rekenblad[]): Uint8Array {
  const cel = (waarde: Bladcel): string => {
    if (waarde === null) return '<table:table-cell/>';
    const tekst = `<text:p>${xml(kaal(waarde)).replaceAll('\n', '</text:p><text:p>')}</text:p>`;
    if (typeof waarde === 'string')
      return `<table:table-cell office:value-type="string">${tekst}</table:table-cell>`;
    if (typeof waarde === 'number')
      return `<table:table-cell office:value-type="float" office:value="${waarde}">${tekst}</table:table-cell>`;
    if ('procent' in waarde)
      return `<table:table-cell office:value-type="percentage" office:value="${waarde.procent / 100}">${tekst}</table:table-cell>`;
    return 'dag' in waarde
      ? `<table:table-cell office:value-type="date" office:date-value="${xml(waarde.dag)}">${tekst}</table:table-cell>`
      : `<table:table-cell office:value-type="currency" office:currency="EUR" office:value="${waarde.centen / 100}">${tekst}</table:table-cell>`;
  };
  const regel = (cellen: readonly Bladcel[]): string =>
    `<table:table-row>${cellen.map(cel).join('')}</table:table-row>`;
  const tabellen = bladen.map(
    ({ naam, kolommen, rijen }) =>
      `<table:table table:name="${xml(naam)}"><table:table-header-rows>${regel(kolommen)}</table:table-header-rows>${rijen.map(regel).join('')}</table:table>`,
  );
  const inhoud = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>${tabellen.join('')}</office:spreadsheet></office:body></office:document-content>`;
  const lijst = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${BLADSOORTEN.ods}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8(BLADSOORTEN.ods), { level: 0 }],
    'META-INF/manifest.xml': strToU8(lijst),
    'content.xml': strToU8(inhoud),
  });
}
