import type { Page } from 'playwright-core';
import { leesPdf } from '../test/hulp/pdf.ts';

/** A picture of numbers, as who does not see it finds it. */
export interface Grafiek {
  readonly naam: string;
  readonly beschrijving: string;
  /** What is heard under it, beside its name. */
  readonly delen: number;
}

/** Every picture with numbers in what a screen reader is given. */
export async function gehoord(page: Page): Promise<readonly Grafiek[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const bij = new Map(nodes.map((node) => [node.nodeId, node]));
  const onder = (id: string): number =>
    (bij.get(id)?.childIds ?? []).reduce(
      (som, kind) => som + (bij.get(kind)?.ignored === false ? 1 : 0) + onder(kind),
      0,
    );
  return nodes
    .filter((node) => !node.ignored && ['image', 'img'].includes(String(node.role?.value)))
    .filter((node) => node.properties?.some(({ name }) => name === 'details') === true)
    .map((node) => ({
      naam: String(node.name?.value ?? ''),
      beschrijving: String(node.description?.value ?? ''),
      delen: onder(node.nodeId),
    }));
}

/**
 * Of every picture whether its table can be found and says what is drawn: each mark is read back with the scale beside
 * it, and what is drawn of a column are the numbers of that column. Gives what is wrong.
 */
export async function getekend(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const fouten = [];
    const leesGetal = (tekst) => {
      const m = /^(?:€ )?(-?[\\d.]+)(,\\d+)?/.exec(tekst.trim());
      return m ? Number(m[1].replaceAll('.', '') + (m[2] ?? '').replace(',', '.')) : null;
    };
    for (const beeld of document.querySelectorAll('main [role="img"][aria-details]')) {
      const naam = beeld.getAttribute('aria-label').slice(0, 50);
      const tabel = document.getElementById(beeld.getAttribute('aria-details'))?.querySelector('table');
      if (!tabel) { fouten.push(naam + ': geen tabel'); continue; }
      if (!tabel.caption?.textContent.trim()) fouten.push(naam + ': tabel zonder bijschrift');
      const koppen = tabel.querySelectorAll('thead th[scope="col"]').length;
      const rijen = [...tabel.tBodies[0].rows];
      if (koppen < 2 || rijen.some((rij) => !rij.querySelector('th[scope="row"]'))) fouten.push(naam + ': tabel zonder koppen');
      const svg = beeld.matches('svg') ? beeld : beeld.querySelector('svg');
      const panelen = svg.querySelectorAll('[data-paneel]').length ? svg.querySelectorAll('[data-paneel]') : [svg];
      const perKolom = new Map();
      let speling = 0.6;
      for (const paneel of panelen) {
        const schaal = [...paneel.querySelectorAll('line[data-waarde]')];
        if (schaal.length < 2) continue;
        const liggend = schaal[0].getAttribute('y1') === schaal[0].getAttribute('y2');
        const plek = (lijn) => Number(lijn.getAttribute(liggend ? 'y1' : 'x1'));
        const waarde = (lijn) => Number(lijn.dataset.waarde);
        const teksten = [...paneel.querySelectorAll('text')].map((t) => t.textContent.replaceAll('.', ''));
        const benoemd = schaal.filter((lijn) => teksten.includes(lijn.dataset.waarde));
        if (benoemd.length < schaal.length / 2 || schaal.some((lijn) => !Number.isInteger(waarde(lijn)))) fouten.push(naam + ': de schaal staat niet bij de lijnen');
        const per = (waarde(schaal.at(-1)) - waarde(schaal[0])) / (plek(schaal.at(-1)) - plek(schaal[0]));
        speling = Math.max(speling, 0.6 + Math.abs(per) * 0.3);
        for (const groep of paneel.querySelectorAll('[data-kolom]')) {
          const kolom = Number(groep.dataset.kolom);
          // What may not be split up is drawn as one piece, after the last column.
          if (kolom >= koppen) continue;
          const lengte = (rect) => Math.abs(Number(rect.getAttribute(liggend ? 'height' : 'width')) * per);
          const punt = (rond) => waarde(schaal[0]) + (Number(rond.getAttribute('cy')) - plek(schaal[0])) * per;
          const hier = [...groep.querySelectorAll('rect')].map(lengte).concat([...groep.querySelectorAll('circle')].map(punt));
          perKolom.set(kolom, (perKolom.get(kolom) ?? []).concat(hier));
        }
      }
      const gezegd = rijen.flatMap((rij) => [...rij.cells].slice(1)).some((cel) => leesGetal(cel.textContent));
      const niets = !svg.querySelector('[data-kolom] rect, [data-kolom] circle') && !svg.textContent.includes('niets om te tonen');
      if (gezegd && niets) fouten.push(naam + ': er is niets getekend');
      for (const [kolom, waarden] of perKolom) {
        const ver = (lijst) => lijst.filter((n) => n !== null && Math.abs(n) > speling).sort((a, b) => a - b);
        const getekend = ver(waarden);
        const gezegd = ver(rijen.map((rij) => leesGetal(rij.cells[kolom]?.textContent ?? '')));
        if (getekend.length !== gezegd.length || getekend.some((n, i) => Math.abs(n - gezegd[i]) > speling))
          fouten.push(naam + ': kolom ' + kolom + ' is getekend als ' + getekend.map(Math.round) + ' en de tabel zegt ' + gezegd);
      }
    }
    return fouten;
  })()`);
}

/** What makes a picture hard to see in this light: its words have to stand out from the sheet under it. */
export async function slechtTeZien(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const licht = (kleur) => {
      const [r, g, b] = kleur.match(/[\\d.]+/g).map(Number).map((n) => (n / 255 <= 0.03928 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const onder = (el) => {
      for (let e = el; e; e = e.parentElement) {
        const { backgroundColor } = getComputedStyle(e);
        if (!/^rgba\\(.*, 0\\)$/.test(backgroundColor) && backgroundColor !== 'transparent') return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('main .omk-grafiek text')].flatMap((t) => {
      const [a, b] = [licht(getComputedStyle(t).fill), licht(onder(t.closest('svg')))].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05) >= 4.5 ? [] : [t.textContent];
    });
  })()`);
}

/** In millimetres, with a hair to spare. */
const BLAD = { breed: 210, rand: 15 };

/** The page on paper: what it says, and what is wrong with how it lies there. */
export async function opPapier(
  page: Page,
): Promise<{ readonly tekst: string; readonly bladen: number; readonly fouten: readonly string[] }> {
  const knoppen = await page.locator('main').getByRole('button').allInnerTexts();
  const menu = await page
    .getByRole('navigation', { name: 'Hoofdnavigatie' })
    .getByRole('link')
    .allInnerTexts();
  const pdf = leesPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
  const tekst = pdf.tekst();
  const woorden = pdf.woorden();
  const bladen = Number(/Pages:\s+(\d+)/.exec(pdf.info())?.[1] ?? 0);
  const perBlad = Array.from({ length: bladen }, (_, i) => woorden.filter(({ blad }) => blad === i + 1));
  return {
    tekst,
    bladen,
    fouten: [
      ...[...new Set([...knoppen, ...menu.slice(0, 2), 'Meenemen:'])]
        .filter((woord) => woord !== '' && new RegExp(`(^|[.:] )${woord}( |$)`).test(tekst))
        .map((woord) => `‘${woord}’ is een knop`),
      ...woorden
        .filter(({ links, rechts }) => links < BLAD.rand || rechts > BLAD.breed - BLAD.rand)
        .map((woord) => `‘${woord.tekst}’ valt van blad ${woord.blad}`),
      ...perBlad.flatMap((hier, i) => (hier.length < 8 ? [`blad ${i + 1} is leeg`] : [])),
    ],
  };
}
