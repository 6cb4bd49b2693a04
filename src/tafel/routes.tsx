import { createHash } from 'node:crypto';
import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { probleem } from '../toegang/antwoord.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Kader } from '../ui/kader.ts';
import { Kiespagina } from './kiespagina.tsx';
import { maakLading, weigeringAanTafel } from './lading.tsx';
import { leesMee } from './mee-queries.ts';
import { tafelPaden } from './paden.ts';
import { Schil } from './schil.tsx';
import { haalTafelsleutel } from './sleutel.ts';

const KLANTMANAGERS: readonly Rol[] = ['klantmanager'];
/** The same bytes for everybody: who asks is not looked up, so nothing of them can be in it. */
const VOOR_IEDEREEN = { recht: 'openbaar', audit: 'geen', zonderSessie: true } as const;

/** The conversation at the kitchen table, also without a network (ADR 0024). */
export function tafelRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    tafelPaden.kies,
    { recht: KLANTMANAGERS, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, wie) => {
      const vandaag = datumVan(web.omgeving.klok.nu());
      const mee = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => leesMee(trx, wie, vandaag));
      c.var.getoond(mee.map(({ dossier }) => dossier));
      const kader = installeerbaar(web.kader(c, wie));
      return c.html(<Kiespagina kader={kader} mee={mee} vandaag={vandaag} />);
    },
  );

  kamer.get(tafelPaden.schil, VOOR_IEDEREEN, (c) => c.html(<Schil kader={schilkader(web, c)} />));

  kamer.get(tafelPaden.dienst, VOOR_IEDEREEN, (c) => {
    const kader = schilkader(web, c);
    const { bestanden } = kader;
    const schil = [
      tafelPaden.schil,
      tafelPaden.manifest,
      ...[bestanden.stijl, bestanden.thema, bestanden.icoon].filter((pad) => pad !== undefined),
      ...Object.values(bestanden.los ?? {}),
    ];
    const dienst = bestanden.los?.['tafeldienst'] ?? '';
    const versie = `${vingerafdruk(schil)}${vingerafdruk(<Schil kader={kader} />)}`;
    return c.body(
      `self.SCHIL = ${JSON.stringify(schil)};\nself.VERSIE = '${versie}';\nimportScripts(${JSON.stringify(dienst)});\n`,
      200,
      {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'no-cache',
        'Service-Worker-Allowed': tafelPaden.kies,
      },
    );
  });

  kamer.get(tafelPaden.manifest, VOOR_IEDEREEN, (c) =>
    c.body(JSON.stringify(manifest(schilkader(web, c))), 200, {
      'Content-Type': 'application/manifest+json; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  );

  kamer.get(tafelPaden.sleutel, { recht: KLANTMANAGERS, audit: 'geen' }, async (c, wie) => {
    const { sessie } = c.var;
    if (sessie === null) return c.body(null, 401);
    const sleutel = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      haalTafelsleutel(trx, sessie.id),
    );
    return c.json({ sleutel, tot: sessie.verloopt, wie: wie.id });
  });

  kamer.get(tafelPaden.dossier, { recht: KLANTMANAGERS, audit: { leest: 'onderzoeken' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const weigering = weigeringAanTafel(web, wie, ingezien.dossier);
    if (weigering) return probleem(409, weigering);
    return c.json(await maakLading(web, wie, ingezien.id, ingezien.dossier));
  });
}

/** Another page, or other files: then the browser keeps it anew. */
function vingerafdruk(inhoud: unknown): string {
  return createHash('sha256').update(String(inhoud)).digest('hex').slice(0, 8);
}

function installeerbaar(kader: Kader): Kader {
  const { los } = kader.bestanden;
  return {
    ...kader,
    app: {
      manifest: tafelPaden.manifest,
      stijl: los?.['tafelstijl'],
      script: los?.['tafel'],
      icoon: los?.['tafel-192'],
    },
  };
}

/** Around the page that a browser keeps: no name, no menu of anybody, no search. */
function schilkader(web: Web, c: Verzoek): Kader {
  const kader = web.kader(c, null);
  return installeerbaar({ ...kader, navigatie: [], bestanden: { ...kader.bestanden, eilanden: {} } });
}

function manifest({ gemeente, bestanden: { los } }: Kader) {
  const iconen = ['tafel-192', 'tafel-512'].flatMap((naam) => {
    const src = los?.[naam];
    const maat = naam.slice(-3);
    return src === undefined
      ? []
      : [{ src, sizes: `${maat}x${maat}`, type: 'image/png', purpose: 'any maskable' }];
  });
  return {
    id: tafelPaden.kies,
    name: `Aan tafel, ${gemeente.naam}`,
    short_name: 'Aan tafel',
    description: 'Het gesprek aan de keukentafel, ook zonder internet.',
    lang: 'nl',
    dir: 'ltr',
    start_url: tafelPaden.kies,
    scope: tafelPaden.kies,
    display: 'standalone',
    background_color: '#f7f9f9',
    theme_color: '#0b5c6e',
    icons: iconen,
  };
}
