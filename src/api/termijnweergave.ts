import type { z } from '@hono/zod-openapi';
import type { Dwangsomantwoord } from '../recht/dwangsomantwoord.ts';
import { GELIJKGESTELDE_DAGEN } from '../recht/gelijkgestelde-dagen.ts';
import { OPSCHORTINGSGRONDEN } from '../recht/opschorting.ts';
import type { Termijn } from '../recht/termijn.ts';
import { artikelVan } from '../recht/termijn.ts';
import type { Termijnantwoord } from '../recht/termijnantwoord.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import { verlengArtikel } from '../recht/verlenging.ts';
import { VERIFICATIETEKST } from '../recht/voorbehoud.ts';
import type { Dwangsomuitkomst, Termijnenlijst, Termijnuitkomst } from './termijnschemas.ts';

/** Every term of the law with its data, source and how well it was checked. */
export function lijstAlsJson(): z.infer<typeof Termijnenlijst> {
  return {
    termijnen: Object.values<Termijn>(TERMIJNEN).map(termijnAlsJson),
    opschortingsgronden: Object.entries(OPSCHORTINGSGRONDEN).map(
      ([grond, { naam, artikel, verificatie }]) => ({ grond, naam, artikel, verificatie }),
    ),
    gelijkgesteldeDagen: GELIJKGESTELDE_DAGEN.map(({ datum, bron }) => ({ datum, bron })),
    verificaties: Object.entries(VERIFICATIETEKST).map(([code, tekst]) => ({ code, tekst })),
  };
}

function termijnAlsJson(t: Termijn): z.infer<typeof Termijnenlijst>['termijnen'][number] {
  const { verlengbaar, opschortbaar } = t;
  return {
    termijn: t.id,
    wet: t.wet,
    artikel: artikelVan(t),
    omschrijving: t.omschrijving,
    soort: t.soort,
    actor: t.actor,
    begintBij: t.begintBij,
    telVanaf: t.telVanaf,
    lengte: t.lengte,
    eenheid: t.eenheid,
    uiterlijkVoor: t.uiterlijkVoor ?? null,
    standaardAdvies: t.standaardAdvies ?? null,
    atw: t.atw,
    verlengbaar: {
      mogelijk: verlengbaar.mogelijk,
      artikel: verlengbaar.mogelijk === 'nee' ? null : verlengArtikel(t),
      lengte: verlengbaar.lengte ?? null,
      toelichting: verlengbaar.toelichting ?? null,
    },
    opschortbaar: {
      mogelijk: opschortbaar.mogelijk,
      gronden: opschortbaar.mogelijk === 'nee' ? [] : [...(opschortbaar.gronden ?? ALLE_GRONDEN)],
      toelichting: opschortbaar.toelichting ?? null,
    },
    gevolg: { code: t.gevolg.code, tekst: t.gevolg.tekst ?? null },
    verificatie: t.verificatie,
    bron: t.bron,
  };
}

const ALLE_GRONDEN = Object.keys(OPSCHORTINGSGRONDEN);

/** The answer to a question about one term. */
export function uitkomstAlsJson(
  antwoord: Termijnantwoord,
  gemeente: string | null,
): z.infer<typeof Termijnuitkomst> {
  return {
    ...antwoord,
    gemeente,
    opschortingen: [...antwoord.opschortingen],
    voorbehoud: [...antwoord.voorbehoud],
    stappen: [...antwoord.stappen],
  };
}

/** The answer to a question about a penalty, in euros. */
export function dwangsomAlsJson(
  { centen, regels, stappen, ...antwoord }: Dwangsomantwoord,
  gemeente: string | null,
): z.infer<typeof Dwangsomuitkomst> {
  return {
    ...antwoord,
    gemeente,
    euro: centen === null ? null : centen / 100,
    regels: regels.map(({ centen: c, centenPerDag, ...regel }) => ({
      ...regel,
      euroPerDag: centenPerDag / 100,
      euro: c / 100,
    })),
    stappen: [...stappen],
  };
}
