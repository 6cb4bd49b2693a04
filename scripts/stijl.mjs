/**
 * Leaves out of a minified stylesheet what no page can use: rules for `.utrecht-…` classes that no
 * component writes, and custom properties nothing refers to (the token files hold some 2,700).
 */

/** @typedef {{ kop: string, inhoud: string, kinderen: Blok[] | undefined }} Blok */

const GROEP = /^@(media|supports|layer|container)/;

/**
 * @param {string} css minified, without comments
 * @param {ReadonlySet<string>} klassen the `utrecht-…` classes that are used
 */
export function snoei(css, klassen) {
  const blokken = kortIn(lees(css), klassen);
  let tekst = schrijf(blokken);
  for (;;) {
    const gebruikt = new Set(Array.from(tekst.matchAll(/var\(\s*(--[\w-]+)/g), (m) => m[1]));
    const korter = schrijf(zonderTokens(blokken, gebruikt));
    if (korter.length === tekst.length) return korter;
    tekst = korter;
  }
}

/** @param {string} css @returns {Blok[]} */
function lees(css) {
  const blokken = [];
  let begin = 0;
  for (let i = 0; i < css.length; i++) {
    const teken = css[i];
    if (teken === '"' || teken === "'") i = eindeTekst(css, i);
    else if (teken === ';') {
      blokken.push({ kop: css.slice(begin, i + 1), inhoud: '', kinderen: undefined });
      begin = i + 1;
    } else if (teken === '{') {
      const einde = eindeBlok(css, i);
      const kop = css.slice(begin, i).trim();
      const inhoud = css.slice(i + 1, einde);
      blokken.push({ kop, inhoud, kinderen: GROEP.test(kop) ? lees(inhoud) : undefined });
      begin = einde + 1;
      i = einde;
    }
  }
  return blokken;
}

/** @param {string} css @param {number} van */
function eindeBlok(css, van) {
  let diepte = 0;
  for (let i = van; i < css.length; i++) {
    const teken = css[i];
    if (teken === '"' || teken === "'") i = eindeTekst(css, i);
    else if (teken === '{') diepte++;
    else if (teken === '}' && --diepte === 0) return i;
  }
  throw new Error('stylesheet met een haakje te weinig');
}

/** @param {string} css @param {number} van */
function eindeTekst(css, van) {
  const aanhaling = css[van];
  for (let i = van + 1; i < css.length; i++) {
    if (css[i] === '\\') i++;
    else if (css[i] === aanhaling) return i;
  }
  throw new Error('stylesheet met een aanhalingsteken te weinig');
}

/** @param {Blok[]} blokken @param {ReadonlySet<string>} klassen @returns {Blok[]} */
function kortIn(blokken, klassen) {
  return blokken.flatMap((blok) => {
    if (blok.kinderen) {
      const kinderen = kortIn(blok.kinderen, klassen);
      return kinderen.length > 0 ? [{ ...blok, kinderen }] : [];
    }
    if (blok.kop.startsWith('@') || blok.inhoud === '')
      return blok.inhoud === '' && !blok.kop.startsWith('@') ? [] : [blok];
    const over = selectors(blok.kop).filter((s) => namen(s).every((naam) => klassen.has(naam)));
    return over.length > 0 ? [{ ...blok, kop: over.join(',') }] : [];
  });
}

/** Splits on commas outside brackets. @param {string} kop */
function selectors(kop) {
  const delen = [];
  let diepte = 0;
  let begin = 0;
  for (let i = 0; i < kop.length; i++) {
    if (kop[i] === '(' || kop[i] === '[') diepte++;
    else if (kop[i] === ')' || kop[i] === ']') diepte--;
    else if (kop[i] === ',' && diepte === 0) {
      delen.push(kop.slice(begin, i));
      begin = i + 1;
    }
  }
  return [...delen, kop.slice(begin)];
}

/** Utrecht classes a selector needs; those inside `:not()`, `:is()` and the like are no condition. @param {string} selector */
function namen(selector) {
  let kaal = selector;
  for (let eerder = ''; eerder !== kaal;) {
    eerder = kaal;
    kaal = kaal.replace(/:(not|is|where|has)\([^()]*\)/g, '');
  }
  return Array.from(kaal.matchAll(/\.(utrecht-[\w-]+)/g), (m) => m[1] ?? '');
}

/** @param {Blok[]} blokken @param {ReadonlySet<string>} gebruikt @returns {Blok[]} */
function zonderTokens(blokken, gebruikt) {
  return blokken.flatMap((blok) => {
    if (blok.kinderen) return [{ ...blok, kinderen: zonderTokens(blok.kinderen, gebruikt) }];
    if (blok.inhoud === '' || blok.kop.startsWith('@')) return [blok];
    const inhoud = declaraties(blok.inhoud)
      .filter((d) => !d.startsWith('--') || gebruikt.has(d.slice(0, d.indexOf(':')).trim()))
      .join(';');
    return inhoud === '' ? [] : [{ ...blok, inhoud }];
  });
}

/** @param {string} inhoud */
function declaraties(inhoud) {
  return (
    inhoud.match(
      /(?:"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*(?:\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)[^()]*)*\)[^()]*)*\)|[^;])+/g,
    ) ?? []
  ).map((d) => d.trim());
}

/** @param {Blok[]} blokken @returns {string} */
function schrijf(blokken) {
  return blokken
    .map((blok) => {
      if (blok.kinderen) return `${blok.kop}{${schrijf(blok.kinderen)}}`;
      return blok.kop.endsWith(';') ? blok.kop : `${blok.kop}{${blok.inhoud}}`;
    })
    .join('');
}
