import { XmlCData, XmlElement, XmlText } from 'libxml2-wasm';
import type { Berichtfout } from '../iwmo/fout.ts';
import { STUF } from './envelop.ts';
import { envelopfout } from './fout.ts';

/** What it is instead of an envelope: a word of the node itself, or something else. */
export function geenEnvelop(root: XmlElement): Berichtfout {
  const { name, namespaceUri, line } = root;
  if (namespaceUri === STUF && /^Fo0[13]Bericht$/.test(name)) return foutbericht(root);
  if (namespaceUri === STUF && name === 'Bv03Bericht')
    return envelopfout(
      'bevestiging',
      '/Bv03Bericht',
      'Dit is een bevestiging (Bv03) van het knooppunt en geen bericht. Die hoort niet in de map.',
      'Handel dit af; er is niets te doen. Laat de berichtenmakelaar bevestigingen zelf houden.',
      line,
    );
  return envelopfout(
    'geenEnvelop',
    '/',
    'Dit is geen envelop van het gegevensknooppunt (StUF-GGK Di01 of Du01).',
    'Ga na hoe dit bestand hier kwam. Is het een iWmo-bericht dat u vertrouwt, voer het dan met de hand in.',
    line,
  );
}

/** The node says that it could not deliver. Its code is of a list, and the number is one that we gave. */
function foutbericht(root: XmlElement): Berichtfout {
  const code = kindTekst(root, 'body', 'code');
  const over = kindTekst(root, 'stuurgegevens', 'crossRefnummer');
  const welke = code !== undefined && /^[A-Za-z]{2,6}[0-9]{3}$/.test(code) ? ` met code ${code}` : '';
  const waarover =
    over !== undefined && /^[0-9a-f-]{36}$/.test(over)
      ? ` Het gaat over wat wij stuurden in de envelop met nummer ${over}.`
      : '';
  return envelopfout(
    'foutbericht',
    `/${root.name}`,
    `Dit is een foutbericht van het knooppunt${welke}: een bericht is niet aangekomen.${waarover}`,
    'Zoek op wat de code betekent, herstel dat, en stuur het bericht opnieuw vanaf zijn eigen pagina.',
    root.line,
  );
}

function kindTekst(root: XmlElement, ...namen: readonly string[]): string | undefined {
  let hier: XmlElement | undefined = root;
  for (const naam of namen) hier = hier && kindMet(hier, naam);
  return hier?.content;
}

function kindMet(element: XmlElement, naam: string): XmlElement | undefined {
  for (let kind = element.firstChild; kind; kind = kind.next) {
    if (kind instanceof XmlElement && kind.name === naam && kind.namespaceUri === STUF) return kind;
    if (!(kind instanceof XmlElement || kind instanceof XmlText || kind instanceof XmlCData))
      return undefined;
  }
  return undefined;
}
