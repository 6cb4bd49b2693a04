import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { maakVelden, veld, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { alleRijen, leesRij } from '../toets/rijen.ts';
import type { BeoordelingVastleggen } from './beoordeling.ts';
import { ALTIJD } from './beoordeling.ts';
import type { Criterium } from './gebeurtenissen.ts';
import { CRITERIA } from './gebeurtenissen.ts';
import { CRITERIUMARTIKEL, CRITERIUMHULP, CRITERIUMNAAM, OORDEELNAAM } from './namen.ts';
import type { TotBesluit } from './toestand.ts';

const OORDELEN = ['voldoet', 'deels', 'voldoetNiet', 'nietVanToepassing'] as const;
const schema = z.object({
  oordeel: zKeuze(OORDELEN, 'Kies een oordeel.'),
  tekst: zTekstOfLeeg(4_000),
});
const naam = (criterium: Criterium) => (deel: string) => `criterium.${criterium}.${deel}`;

export const beoordelingFormulier: OpdrachtFormulier<BeoordelingVastleggen, TotBesluit, LokaleRegels> = {
  soort: 'beoordelingVastleggen',
  pad: 'beoordeling',
  knop: 'Beoordeling vastleggen',
  concept: true,
  begin: (t) => {
    const { beoordeling } = t.besluit;
    const oordelen = new Map((beoordeling?.criteria ?? []).map((c) => [c.criterium, c.oordeel]));
    const teksten = new Map((beoordeling?.toelichtingen ?? []).map((c) => [c.criterium, c.tekst]));
    // Established in the investigation: not asked twice.
    if (!beoordeling && t.onderzoek.identiteit) oordelen.set('identiteit', 'voldoet');
    return samengevoegd(
      CRITERIA.map((criterium) =>
        maakVelden({
          [naam(criterium)('oordeel')]: oordelen.get(criterium),
          [naam(criterium)('tekst')]: teksten.get(criterium),
        }),
      ),
    );
  },
  lees(ingevuld) {
    const rijen = alleRijen(
      CRITERIA.map((criterium) => {
        const rij = leesRij(schema, ingevuld, naam(criterium));
        return rij.gelukt ? { gelukt: true, waarde: { criterium, ...rij.waarde } } : rij;
      }),
    );
    if (!rijen.gelukt) return rijen;
    return {
      gelukt: true,
      waarde: {
        soort: 'beoordelingVastleggen',
        criteria: rijen.waarde.map(({ criterium, oordeel }) => ({ criterium, oordeel })),
        toelichtingen: rijen.waarde.map(({ criterium, tekst }) => ({ criterium, tekst })),
      },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Eerst wat voorgaat, dan pas een maatwerkvoorziening. Kies ja als dit punt een maatwerkvoorziening
          niet in de weg staat. Bij deels of nee schrijft u op waaruit dat blijkt.
        </p>
      </Bericht>
      {CRITERIA.map((criterium) => (
        <CriteriumVelden criterium={criterium} waarden={waarden} fouten={fouten} />
      ))}
    </>
  ),
};

function samengevoegd(velden: readonly Velden[]): Velden {
  return velden.reduce<Velden>((alle, deel) => ({ ...alle, ...deel }), {});
}

/** Without what is said between brackets. */
const kort = (criterium: string): string => criterium.replace(/ \(.*\)$/, '').toLowerCase();

function CriteriumVelden(p: { criterium: Criterium; waarden: Velden; fouten: Veldfouten }) {
  const oordeel = naam(p.criterium)('oordeel');
  const tekst = naam(p.criterium)('tekst');
  const hulp = CRITERIUMHULP[p.criterium];
  const keuzes = OORDELEN.filter((o) => o !== 'nietVanToepassing' || !ALTIJD.includes(p.criterium));
  return (
    <Kaart soort="rustig">
      <Keuze
        naam={oordeel}
        label={CRITERIUMNAAM[p.criterium]}
        hulp={hulp ? `${CRITERIUMARTIKEL[p.criterium]}. ${hulp}` : CRITERIUMARTIKEL[p.criterium]}
        opEenRij
        opties={keuzes.map((waarde) => ({ waarde, tekst: OORDEELNAAM[waarde] }))}
        waarde={veld(p.waarden, oordeel)}
        fout={p.fouten[oordeel]}
      />
      <Tekstvlak
        naam={tekst}
        label={`Waaruit blijkt dat? (${kort(CRITERIUMNAAM[p.criterium])})`}
        nodig="bij deels of nee"
        waarde={veld(p.waarden, tekst)}
        fout={p.fouten[tekst]}
        regels={2}
      />
    </Kaart>
  );
}
