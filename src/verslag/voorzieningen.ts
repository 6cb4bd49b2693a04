import { z } from 'zod';
import type { LokaleCode } from '../kern/ids.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veldLijst, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { Voorzieningkeuze } from './gebeurtenissen.ts';

/** Names of the fields that belong to one provision. */
export function voorzieningNamen(code: LokaleCode) {
  return {
    vorm: `vorm.${code}`,
    omschrijving: `omschrijving.${code}`,
    motiveringPgb: `motiveringPgb.${code}`,
  } as const;
}

/** Maatwerk provisions that the investigation considered (partly) fitting, with what was said about them. */
export function passendeOplossingen(
  t: TotOnderzoek,
  regels: LokaleRegels,
): readonly { readonly code: LokaleCode; readonly tekst: string }[] {
  return t.onderzoek.oplossingen.flatMap((o) =>
    o.oplossingsoort === 'maatwerkvoorziening' &&
    o.passend !== 'nee' &&
    o.voorziening !== null &&
    vindVoorziening(o.voorziening, regels)?.soort === 'maatwerk'
      ? [{ code: o.voorziening, tekst: o.tekst }]
      : [],
  );
}

/** Ticks what is asked for, with what was already said about it. */
export function voorzieningWaarden(gevraagd: readonly Voorzieningkeuze[]): Velden {
  const perStuk = gevraagd.flatMap((g): readonly (readonly [string, string])[] => {
    const namen = voorzieningNamen(g.voorziening);
    return [
      [namen.vorm, g.vorm],
      [namen.omschrijving, g.omschrijving],
      [namen.motiveringPgb, g.motiveringPgb],
    ];
  });
  return maakVelden({ voorziening: gevraagd.map((g) => g.voorziening), ...Object.fromEntries(perStuk) });
}

/** What the report found fitting, ticked. */
export function passendeWaarden(t: TotOnderzoek, regels: LokaleRegels): Velden {
  return maakVelden({ voorziening: [...new Set(passendeOplossingen(t, regels).map((o) => o.code))] });
}

/** In kind unless the resident wants a budget (Wmo 2.3.6 lid 1). */
const zVorm = z.preprocess(
  (w) => w ?? 'natura',
  zKeuze(['natura', 'pgb'], 'Kies: de gemeente regelt het, of een pgb.'),
);

const zEen = z.object({ vorm: zVorm, omschrijving: zTekstOfLeeg(4_000), motiveringPgb: zTekstOfLeeg() });

function leesEen(code: LokaleCode, ingevuld: Velden): Gelezen<Voorzieningkeuze> {
  const namen = voorzieningNamen(code);
  const eigen = Object.fromEntries(
    Object.entries(namen).flatMap(([kort, lang]) => {
      const waarden = ingevuld[lang];
      return waarden ? [[kort, waarden] as const] : [];
    }),
  );
  const gelezen = leesFormulier(zEen, eigen);
  if (!gelezen.gelukt) {
    const fouten = Object.entries(gelezen.fouten).map(([kort, tekst]) => [`${kort}.${code}`, tekst] as const);
    return { gelukt: false, fouten: Object.fromEntries(fouten) };
  }
  const { vorm, omschrijving, motiveringPgb } = gelezen.waarde;
  const motivering = vorm === 'pgb' ? motiveringPgb : '';
  return { gelukt: true, waarde: { voorziening: code, vorm, omschrijving, motiveringPgb: motivering } };
}

/** The ticked provisions, each once; all errors at once. */
export function leesVoorzieningen(ingevuld: Velden): Gelezen<readonly Voorzieningkeuze[]> {
  const fouten: Record<string, string> = {};
  const gevraagd: Voorzieningkeuze[] = [];
  for (const gekozen of new Set(veldLijst(ingevuld, 'voorziening'))) {
    const code = leesLokaleCode(gekozen);
    if (code === undefined) fouten['voorziening'] = 'Kies een voorziening uit de lijst.';
    else {
      const een = leesEen(code, ingevuld);
      if (een.gelukt) gevraagd.push(een.waarde);
      else Object.assign(fouten, een.fouten);
    }
  }
  return Object.keys(fouten).length > 0 ? { gelukt: false, fouten } : { gelukt: true, waarde: gevraagd };
}
