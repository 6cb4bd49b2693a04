import type { ElkBericht } from './retourberichten.ts';
import { ELK_BERICHT } from './retourberichten.ts';
import type { Groep, Inhoud, Velden } from './soorten.ts';
import { inhoudVan } from './soorten.ts';

/** A class of the standard in a message: what can be refused by itself. */
export interface Klasse {
  /** `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]` */
  readonly pad: string;
  readonly waarde: Readonly<Record<string, unknown>>;
}

/** Every class in a message, header first, each before what stands in it. */
export function* klassenIn(bericht: ElkBericht): Generator<Klasse> {
  const velden: Velden = ELK_BERICHT[bericht.soort].velden;
  for (const [naam, veld] of Object.entries(velden)) {
    const inhoud = inhoudVan(veld);
    if (inhoud) yield* klassenVan(inhoud, Reflect.get(bericht, naam), `/Bericht/${naam}`);
  }
}

function* klassenVan(inhoud: Inhoud, waarde: unknown, pad: string): Generator<Klasse> {
  if (isKlasse(inhoud) && isRecord(waarde)) {
    yield { pad, waarde };
    for (const [naam, veld] of Object.entries(inhoud.velden)) {
      const binnen = inhoudVan(veld);
      if (binnen) yield* klassenVan(binnen, waarde[naam], `${pad}/${naam}`);
    }
  }
  if (inhoud.soort === 'lijst' && Array.isArray(waarde))
    for (const [plaats, een] of waarde.entries())
      yield* klassenVan(inhoud.deel, een, `${pad}/${inhoud.element}[${plaats + 1}]`);
}

/** The value of a class with something changed in it and in each class that it holds; the rest stays what it is. */
export function overKlassen(
  inhoud: Inhoud,
  waarde: unknown,
  pad: string,
  doe: (klasse: Klasse) => Readonly<Record<string, unknown>>,
): unknown {
  if (inhoud.soort === 'lijst' && Array.isArray(waarde))
    return waarde.map((een, plaats) =>
      overKlassen(inhoud.deel, een, `${pad}/${inhoud.element}[${plaats + 1}]`, doe),
    );
  if (!isKlasse(inhoud) || !isRecord(waarde)) return waarde;
  const binnen = Object.entries(waarde).map(([naam, een]) => {
    const veld = inhoudVan(inhoud.velden[naam]);
    return [naam, veld ? overKlassen(veld, een, `${pad}/${naam}`, doe) : een] as const;
  });
  return doe({ pad, waarde: Object.fromEntries(binnen) });
}

function isKlasse(inhoud: Inhoud): inhoud is Groep {
  return inhoud.soort === 'groep' && inhoud.ruimte === 'bericht';
}

function isRecord(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
