import { describe, expect, it } from 'vitest';
import { HULP, klantmanager, onderdeel } from '../../test/bouwers/besluit.ts';
import { GEVRAAGDE_BEGELEIDING } from '../../test/bouwers/besluit-aanvraag.ts';
import { aangenomen, metOpvolger, naLevering, OPDRAAGDAG, OPVOLGDAG } from '../../test/bouwers/levering.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Veldfouten } from '../ui/velden.ts';
import { maakVelden } from '../ui/velden.ts';
import type { OverbruggingAanbieden } from './beantwoorden.ts';
import { aanbodFormulieren } from './formulier-aanbod.tsx';

const BLIJFT = 'De plaats op de wachtlijst blijft.';

async function html(t: DossierToestand, fouten: Veldfouten = {}, vandaag = OPDRAAGDAG): Promise<string> {
  const [, formulier] = aanbodFormulieren;
  const context = contextVoor('inwoner', { vandaag });
  const velden = formulier.velden({ toestand: t, context, waarden: maakVelden({}), fouten, namen: {} });
  return String(await (<>{velden}</>));
}

const bied = (gevraagd = HULP, vanaf = OPDRAAGDAG): OverbruggingAanbieden => ({
  soort: 'overbruggingAanbieden',
  onderdeel: gevraagd,
  vorm: 'andereAanbieder',
  vanaf,
  totEnMet: null,
  omschrijving: 'Zorg Dichtbij komt.',
});

/** Domestic help waits at a provider, for guidance nobody was asked yet. */
function metTweeDelen(): DossierToestand {
  const t = aangenomen();
  const { concept } = t.besluit;
  if (!concept) throw new Error('geen besluit');
  const { id: gevraagd, voorziening } = GEVRAAGDE_BEGELEIDING;
  const onderdelen = [...concept.feiten.onderdelen, onderdeel({ gevraagd, voorziening })];
  const feiten = { ...concept.feiten, onderdelen };
  return { ...t, besluit: { ...t.besluit, concept: { ...concept, feiten } } };
}

describe('antwoorden op een aanbod (Wmo 2.3.5)', () => {
  it('zegt bij elk aanbod voor welke hulp het is: dezelfde aanbieder kan voor twee zijn', async () => {
    const t = naLevering(naLevering(metTweeDelen(), bied()), bied(GEVRAAGDE_BEGELEIDING.id));
    const tekst = await html(t);
    expect(tekst).toContain('Huishoudelijke ondersteuning: Zorg Dichtbij komt.');
    expect(tekst).toContain('Individuele begeleiding: Zorg Dichtbij komt.');
    expect(tekst).toContain('Wij kunnen vanaf 20 april 2026 iets regelen');
  });

  it('zegt dat de plaats blijft alleen aan wie bij een aanbieder wacht (contractstandaard Wmo 3.8)', async () => {
    expect(await html(naLevering(aangenomen(), bied()))).toContain(`Nee zeggen kost niets. ${BLIJFT}`);
    const gat = naLevering(metOpvolger(), bied(HULP, OPVOLGDAG), klantmanager(OPVOLGDAG));
    const zonderPlaats = naLevering(metTweeDelen(), bied(GEVRAAGDE_BEGELEIDING.id));
    for (const tekst of [await html(gat, {}, OPVOLGDAG), await html(zonderPlaats)]) {
      expect(tekst).toContain('Nee zeggen kost niets.');
      expect(tekst).not.toContain(BLIJFT);
    }
  });

  it('laat na een aanbod dat er niet meer is, kiezen wat er nu staat', async () => {
    const t = naLevering(aangenomen(), bied());
    expect(await html(t)).toContain('type="hidden"');
    expect(await html(t)).toContain('Wij kunnen vanaf 20 april 2026 iets regelen');
    const tekst = await html(t, { aanbod: 'Dit aanbod is er niet meer.' });
    expect(tekst).toContain('Dit aanbod is er niet meer.');
    expect(tekst).not.toContain('type="hidden"');
    expect(tekst).toContain('Welk aanbod bedoelt u?');
  });
});
