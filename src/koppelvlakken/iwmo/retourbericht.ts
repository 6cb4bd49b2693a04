import type { Bericht } from './berichten.ts';
import { BERICHTEN } from './berichten.ts';
import type { Berichtuitkomst } from './fout.ts';
import { klassenIn, overKlassen } from './klassen.ts';
import type { Kopgegevens } from './kop.ts';
import { XSDVERSIES } from './kop.ts';
import type { ElkBericht, Retourbericht, Retourcode, Retoursoort } from './retourberichten.ts';
import { RETOURBERICHTEN, RETOUR_OP } from './retourberichten.ts';
import type { Retourfout, Retouroordeel } from './retouroordeel.ts';
import { GEEN_OPMERKING, GEHEEL_TOEGEWEZEN, NIET_BEOORDEELD, retouroordeel } from './retouroordeel.ts';
import type { Inhoud, Mag, Velden } from './soorten.ts';
import { zetInXml } from './schrijf.ts';

/** What identifies the return message: never used before by who sends it, and the day on which it does. */
export type Retourkop = Pick<Kopgegevens, 'identificatie' | 'dagtekening'>;

/** With the header of what it answers. */
export type Heenretour = Exclude<Retourbericht, { soort: '325' }>;

export interface Gemaakt<B> {
  readonly bericht: B;
  readonly xml: string;
}

/**
 * The one return message to a message (IV028): good, its header only; refused, its header with codes, or each of its
 * classes unchanged with codes (OP065). A fault of level 1 has none, nor has one without a code (OP090x2). The answer to
 * a declaration is in declaratieantwoord.ts.
 */
export function bouwRetourbericht(
  heen: Exclude<Bericht, { soort: '323' }>,
  fouten: readonly Retourfout[],
  kop: Retourkop,
): Berichtuitkomst<Gemaakt<Heenretour>> {
  const oordeel = retouroordeel(heen, fouten);
  if (!oordeel.gelukt) return oordeel;
  const soort = RETOUR_OP[heen.soort];
  const { BerichtCode } = RETOURBERICHTEN[soort].velden.Header.velden;
  const codes = kopcodes(oordeel.waarde);
  const bericht: Heenretour = alsRetour(soort, {
    Header: {
      ...heen.Header,
      BerichtCode: BerichtCode.tekst,
      IdentificatieRetour: kop.identificatie,
      DagtekeningRetour: kop.dagtekening,
      XsdVersieRetour: XSDVERSIES,
      ...(codes.length > 0 && { RetourCodes: codes }),
    },
    ...(oordeel.waarde.soort === 'klassen' ? metOordeel(heen, oordeel.waarde) : {}),
  });
  const xml = zetInXml(bericht);
  return xml.gelukt ? { gelukt: true, waarde: { bericht, xml: xml.waarde } } : xml;
}

function kopcodes(oordeel: Retouroordeel): readonly Retourcode[] {
  if (oordeel.soort === 'kop') return oordeel.codes;
  return oordeel.soort === 'klassen' ? [GEEN_OPMERKING] : [];
}

/** Everything after the header, each class with what was found in it. What is within a refused class was not judged. */
export function metOordeel(
  heen: Bericht,
  { codes, afgekapt }: Extract<Retouroordeel, { soort: 'klassen' }>,
): Readonly<Record<string, unknown>> {
  const codesBij = (pad: string): readonly Retourcode[] => {
    const eigen = codes.get(pad);
    if (eigen !== undefined) return eigen;
    return [afgekapt || isBinnen(pad, codes) ? NIET_BEOORDEELD : GEEN_OPMERKING];
  };
  const velden: Velden = BERICHTEN[heen.soort].velden;
  return Object.fromEntries(
    Object.entries(velden)
      .filter(([naam]) => naam !== 'Header')
      .map(([naam, veld]) => [
        naam,
        overKlassen(verplicht(veld), Reflect.get(heen, naam), `/Bericht/${naam}`, ({ pad, waarde }) => ({
          ...waarde,
          RetourCodes: codesBij(pad),
        })),
      ]),
  );
}

/** What a message holds after its header is always there. */
function verplicht(veld: Inhoud | Mag): Inhoud {
  return veld.soort === 'mag' ? veld.inhoud : veld;
}

function isBinnen(pad: string, klassen: ReadonlyMap<string, unknown>): boolean {
  const ouder = pad.slice(0, Math.max(0, pad.lastIndexOf('/')));
  return ouder !== '' && (klassen.has(ouder) || isBinnen(ouder, klassen));
}

/** Made by the description that the type follows from; written out, it is judged by it. */
export function alsRetour<S extends Retoursoort>(
  soort: S,
  velden: object,
): Extract<Retourbericht, { readonly soort: S }> {
  return { soort, ...velden } as unknown as Extract<Retourbericht, { readonly soort: S }>;
}

/** What a return message says of one class. */
export interface Retourplaats {
  readonly veld: string;
  readonly codes: readonly Retourcode[];
}

const GEEN_AFKEUR: readonly string[] = [GEEN_OPMERKING, NIET_BEOORDEELD, GEHEEL_TOEGEWEZEN];

/** Where a return message refuses something, and with which codes; nothing when all is good. */
export function afgekeurdIn(bericht: ElkBericht): readonly Retourplaats[] {
  return [...klassenIn(bericht)].flatMap(({ pad, waarde }) => {
    const codes = codesIn(waarde).filter((code) => !GEEN_AFKEUR.includes(code));
    return codes.length > 0 ? [{ veld: pad, codes }] : [];
  });
}

/** Does it say of some class that it was not judged? */
export function isNietBeoordeeld(bericht: ElkBericht): boolean {
  return [...klassenIn(bericht)].some(({ waarde }) => codesIn(waarde).includes(NIET_BEOORDEELD));
}

function codesIn({ RetourCodes: codes }: Readonly<Record<string, unknown>>): readonly Retourcode[] {
  return Array.isArray(codes) ? (codes as readonly Retourcode[]) : [];
}
