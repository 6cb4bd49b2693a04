import type { ErrorDetail } from 'libxml2-wasm';
import {
  XmlBufferInputProvider,
  xmlCleanupInputProvider,
  XmlDocument,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import type { Berichtsoort } from './berichten.ts';
import { BERICHTSOORTEN } from './berichten.ts';
import type { Berichtfout, Berichtuitkomst } from './fout.ts';
import { maakFoutenlijst, tenzijFouten, vormfout } from './fout.ts';
import { metXml } from './xml.ts';

/** The official XSDs as a second judge of the form, beside the description of berichten.ts. */
export interface XsdToets {
  toets(bron: Uint8Array, soort: Berichtsoort): readonly Berichtfout[];
  /** Gives the memory of the schemas back. */
  sluit(): void;
}

/** The files of istandaarden.nl by their name: `basisschema.xsd`, and `WMO301.xsd` for each message to be judged. */
export type XsdBestanden = Readonly<Record<string, Uint8Array>>;

/** Where the schemas stand for the parser: nowhere on this machine or the network. */
const MAP = 'iwmo-xsd/';

export function maakXsdToets(bestanden: XsdBestanden): Berichtuitkomst<XsdToets> {
  const fouten = maakFoutenlijst();
  const schemas = new Map<Berichtsoort, XsdValidator>();
  const bronnen = new XmlBufferInputProvider({});
  for (const [naam, inhoud] of Object.entries(bestanden)) bronnen.addBuffer(`${MAP}${naam}`, inhoud);
  xmlRegisterInputProvider(bronnen);
  try {
    for (const soort of BERICHTSOORTEN) {
      const inhoud = bestanden[`WMO${soort}.xsd`];
      const schema = inhoud && leesSchema(inhoud, `${MAP}WMO${soort}.xsd`);
      if (schema === 'fout') fouten.meld(schemafout(soort));
      else if (schema) schemas.set(soort, schema);
    }
  } finally {
    xmlCleanupInputProvider();
  }
  return tenzijFouten(fouten.alle(), () => ({
    toets: (bron, soort) => toets(bron, soort, schemas.get(soort)),
    sluit: () => schemas.forEach((schema) => schema.dispose()),
  }));
}

function leesSchema(inhoud: Uint8Array, url: string): XsdValidator | 'fout' {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(inhoud, { url });
    return XsdValidator.fromDoc(document);
  } catch {
    return 'fout';
  } finally {
    document?.dispose();
  }
}

function toets(
  bron: Uint8Array,
  soort: Berichtsoort,
  schema: XsdValidator | undefined,
): readonly Berichtfout[] {
  if (schema === undefined) return [];
  const uit = metXml(bron, (document) => {
    const fouten = maakFoutenlijst();
    for (const detail of oordeel(schema, document)) fouten.meld(xsdfout(detail, soort));
    return tenzijFouten(fouten.alle(), () => true);
  });
  return uit.gelukt ? [] : uit.weigeringen;
}

function oordeel(schema: XsdValidator, document: XmlDocument): readonly ErrorDetail[] {
  try {
    schema.validate(document);
    return [];
  } catch (fout) {
    if (fout instanceof XmlLibError) return fout.details;
    throw fout;
  }
}

/** The validator's own words quote the message, so only the place and the facet are taken over. */
function xsdfout({ message, xpath, line }: ErrorDetail, soort: Berichtsoort): Berichtfout {
  const facet = /\[facet '(\w+)'\]/.exec(message)?.[1];
  const wat = facet === undefined ? '' : ` (${facet})`;
  return vormfout(
    'xsd',
    (xpath ?? '/Bericht').replaceAll(/\/[^/:]+:/g, '/'),
    `Het XSD van WMO${soort} keurt dit element af${wat}.`,
    'Laat de afzender het bericht verbeteren en opnieuw sturen.',
    line,
  );
}

function schemafout(soort: Berichtsoort): Berichtfout {
  return vormfout(
    'geenXsd',
    '/',
    `Het bestand WMO${soort}.xsd, of wat het nodig heeft, is niet te lezen als schema.`,
    'Plaats de XSD’s van istandaarden.nl opnieuw, met basisschema.xsd erbij.',
  );
}
