import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  XmlBufferInputProvider,
  xmlCleanupInputProvider,
  XmlDocument,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import type { Uitgave } from '../../src/koppelvlakken/ggk/envelop.ts';

const HIER = path.resolve(import.meta.dirname, '../standaarden/ggk0310');
/** Those of patch 04 may be placed beside it; test/standaarden/ggk0310/SOURCE.md tells why they do not lie here. */
const ELDERS = process.env['OMKEER_GGK_BRON'];

const SCHEMAS: Readonly<Record<Uitgave, readonly [map: string | undefined, bestand: string]>> = {
  ggk0210: [ELDERS, 'ggk0210/ggkberichten/ggk0210_msg_ggkberichten.xsd'],
  ggk0310: [HIER, 'ggk0310_21/ggkberichten/ggk0310_msg.xsd'],
};

export const voorbeeld = (code: 'Di01' | 'Du01'): Buffer =>
  readFileSync(path.join(HIER, `ggk0310_21/ggkberichten/ggk_${code}.xml`));

/** What the official schema says of an envelope: nothing when it is good. Undefined when the schema is not there. */
export function maakGgkToets(uitgave: Uitgave): ((xml: Uint8Array) => readonly string[]) | undefined {
  const [map, bestand] = SCHEMAS[uitgave];
  if (map === undefined) return undefined;
  const bronnen = new XmlBufferInputProvider({});
  for (const naam of readdirSync(map, { recursive: true, encoding: 'utf8' }))
    if (naam.endsWith('.xsd')) bronnen.addBuffer(`ggk/${naam}`, readFileSync(path.join(map, naam)));
  xmlRegisterInputProvider(bronnen);
  try {
    const schema = XsdValidator.fromDoc(
      XmlDocument.fromBuffer(readFileSync(path.join(map, bestand)), { url: `ggk/${bestand}` }),
    );
    return (xml) => {
      const document = XmlDocument.fromBuffer(xml);
      try {
        schema.validate(document);
        return [];
      } catch (fout) {
        if (fout instanceof XmlLibError) return fout.details.map(({ message }) => message);
        throw fout;
      } finally {
        document.dispose();
      }
    };
  } finally {
    xmlCleanupInputProvider();
  }
}
