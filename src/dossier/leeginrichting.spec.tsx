import { describe, expect, it } from 'vitest';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { DOORBRAAKDAG, DOORBRAAKREGELS, metDelen } from '../../test/bouwers/doorbraak.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { INRICHTINGPAD } from '../ui/niet-ingericht.tsx';
import type { DossierFormulier } from './formulieren.ts';
import { FORMULIEREN } from './formulieren.ts';

const LEEG: LokaleRegels = {
  ...DOORBRAAKREGELS,
  mandaat: [],
  voorzieningen: [],
  effectdoelen: [],
  eigenRegels: [],
  eigenBijdrage: [],
  prijslijst: [],
};
const COLLEGAS = { bilal: 'Bilal Aksoy', chantal: 'Chantal Mertens', sanne: 'Sanne de Wit' };

async function html(
  formulier: DossierFormulier,
  regels: LokaleRegels,
  namen: Readonly<Record<string, string>>,
): Promise<string> {
  const context = { ...contextVoor('klantmanager', { vandaag: DOORBRAAKDAG }), regels };
  const toestand = heelDossier(metDelen());
  const waarden = formulier.begin(toestand, context);
  return String(await (<>{formulier.velden({ toestand, context, waarden, fouten: {}, namen })}</>));
}

/** A drop-down with nothing but `Kies`, or a question with no answer to choose. */
const ZONDER_KEUZE =
  /<select[^>]*>(?:<option value="">[^<]*<\/option>)?<\/select>|<div class="omk-opties[^"]*"><\/div>/g;
const zonderKeuze = (tekst: string): number => [...tekst.matchAll(ZONDER_KEUZE)].length;

describe('de formulieren van een gemeente die nog geen lijsten heeft', () => {
  it.each([
    ['toedelen', 'nog geen klantmanagers'],
    ['vervangen', 'geen andere klantmanager'],
    ['spoedvoorzieningTreffen', 'nog geen maatwerkvoorzieningen'],
    ['oplossingOverwegen', 'nog geen voorzieningen'],
    ['effectenVastleggen', 'nog geen effectdoelen'],
    ['deelnemerUitnodigen', 'geen collega ingevuld die kan meedenken'],
    ['bewakingOverdragen', 'geen andere screener of teamleider ingevuld'],
    ['randvoorwaardenBepalen', 'haar mandaatlijst nog niet'],
    ['aanvraagDoen', 'nog geen maatwerkvoorzieningen'],
    ['besluitVoorbereiden', 'nog geen maatwerkvoorzieningen'],
    ['doorbraakKostenSchatten', 'nog geen prijslijst'],
  ])('%s zegt wat er nog niet is, en waar dat te zien is', async (soort, wat) => {
    const gevonden = FORMULIEREN.find(({ formulier }) => formulier.soort === soort);
    if (!gevonden) throw new Error(`geen formulier ${soort}`);
    const tekst = await html(gevonden.formulier, LEEG, {});
    expect(tekst).toContain(wat);
    expect(tekst).toContain(`href="${INRICHTINGPAD}"`);
    expect(await html(gevonden.formulier, DOORBRAAKREGELS, COLLEGAS)).not.toContain(wat);
  });

  it('tonen geen lijst zonder keuzes die er met een volle inrichting ook niet is', async () => {
    let getoond = 0;
    for (const { formulier } of FORMULIEREN) {
      // Some forms have nothing to show in a dossier that is not that far.
      const leeg = await html(formulier, LEEG, {}).catch(() => null);
      if (leeg === null) continue;
      getoond += 1;
      const vol = await html(formulier, DOORBRAAKREGELS, COLLEGAS);
      expect([formulier.soort, zonderKeuze(leeg)]).toEqual([formulier.soort, zonderKeuze(vol)]);
    }
    expect(getoond).toBeGreaterThan(80);
  });
});
