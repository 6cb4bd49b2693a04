import type { Logger } from 'pino';
import type { Bijlage } from '../kern/bijlage.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Virusscanner } from '../koppelvlakken/clamd/clamd.ts';
import { documentIdVoor, vingerafdrukVan } from './documenten.ts';
import type { Bezwaar } from './bestandsvorm.ts';
import { herkenBestand, HOOGSTENS_TEKST } from './bestandsvorm.ts';

export interface Aanname {
  readonly scanner: Virusscanner;
  readonly log: Pick<Logger, 'warn'>;
  readonly gemeente: Gemeentecode;
  readonly dossier: DossierId;
  /** Key of the opdracht: the same form sent twice gives the same document. */
  readonly sleutel: string;
}

/** A file that may be filed, with its bytes; or why not, in words beside the field. */
export type Aangenomen =
  | { readonly bijlage: Bijlage; readonly bytes: Buffer }
  /** Nothing was chosen. */
  | 'geen'
  | { readonly fout: string; readonly status: 422 | 503 };

/** Looks at what was uploaded: first what it is, then whether the scanner knows it. Nothing is kept before that. */
export async function neemBestandAan(
  invoer: File | string | null,
  { scanner, log, gemeente, dossier, sleutel }: Aanname,
): Promise<Aangenomen> {
  // An empty field comes as a file without name and content.
  if (!(invoer instanceof File) || (invoer.name === '' && invoer.size === 0)) return 'geen';
  const bytes = Buffer.from(await invoer.arrayBuffer());
  const herkend = herkenBestand(bytes);
  if ('bezwaar' in herkend) return { fout: BEZWAREN[herkend.bezwaar], status: 422 };
  const uitslag = await scanner.keur(bytes);
  if (uitslag.soort === 'besmet') {
    log.warn({ dossier, gevonden: uitslag.naam }, 'besmet bestand geweigerd');
    return { fout: BEZWAREN.virus, status: 422 };
  }
  if (uitslag.soort === 'geenAntwoord') {
    log.warn({ waarom: uitslag.waarom }, 'virusscanner geeft geen antwoord');
    return { fout: SCANNER_WEG, status: 503 };
  }
  return {
    bytes,
    bijlage: {
      document: documentIdVoor(gemeente, `stuk:${dossier}:${sleutel}`),
      vingerafdruk: vingerafdrukVan(bytes),
      vorm: herkend.vorm,
      grootte: bytes.byteLength,
      bestandsnaam: leesBestandsnaam(invoer.name),
      ...(scanner.ingesteld ? {} : { ongekeurd: true }),
    },
  };
}

const LANGSTE_NAAM = 160;
const EINDE_NAAM = 40;

/**
 * A name is text to show and never a place to write to. Signs that cannot be seen, or turn the text
 * around so that `exe.fdp` reads as `pdf.exe`, become a sign that can be seen; a long one loses its middle.
 */
function leesBestandsnaam(naam: string): string {
  const zichtbaar = naam
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  const tekens = Array.from(zichtbaar);
  return tekens.length <= LANGSTE_NAAM
    ? zichtbaar
    : [...tekens.slice(0, LANGSTE_NAAM - EINDE_NAAM), '…', ...tekens.slice(-EINDE_NAAM)].join('');
}

const SOORTEN = 'Wij nemen PDF, JPG, PNG en gewone tekst aan.';

const BEZWAREN: Readonly<Record<Bezwaar, string>> = {
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  teGroot: `Dit bestand is groter dan ${HOOGSTENS_TEKST}. Maak het kleiner, of stuur het in delen.`,
  andereSoort: `Dit soort bestand kunnen wij niet aannemen, ook niet onder een andere naam. ${SOORTEN} Een Word-bestand kunt u opslaan als PDF.`,
  beschadigd:
    'Dit bestand is beschadigd of niet helemaal aangekomen. Maak het opnieuw en probeer het nog eens.',
  tweeSoorten: `In dit bestand zit nog een ander bestand verstopt. Dat is niet veilig. ${SOORTEN}`,
  programma:
    'In deze PDF zit een programma, een formulier met scripts of een ander bestand. Dat is niet veilig. Druk het af naar een gewone PDF, of maak er een foto van.',
  versleuteld:
    'Deze PDF is met een wachtwoord beveiligd of zo ingepakt dat wij hem niet kunnen controleren. Sla hem op zonder beveiliging, of maak er een foto van.',
  virus: 'In dit bestand is een virus gevonden. Wij hebben het niet bewaard.',
};

const SCANNER_WEG =
  'Wij kunnen op dit moment niet controleren of dit bestand veilig is. Er is niets verloren: probeer het later opnieuw, of stuur het per post.';
