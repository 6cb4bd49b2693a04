import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zKeuze, zTekst } from '../ui/velden.ts';
import { RAADPLEGING_OVER } from './gebeurtenissen.ts';
import { RAADPLEGINGNAAM } from './namen.ts';
import type { JuristRaadplegen, RaadplegingBeantwoorden, RaadplegingBeeindigen } from './raadpleging.ts';
import type { TotScreening } from './toestand.ts';
import { openRaadpleging } from './toestand.ts';

export const raadpleegFormulier: OpdrachtFormulier<JuristRaadplegen, TotScreening, LokaleRegels> = {
  soort: 'juristRaadplegen',
  pad: 'jurist-raadplegen',
  knop: 'Vraag stellen',
  concept: true,
  begin: () => ({}),
  lees(ingevuld) {
    const velden = z.object({
      over: zKeuze(RAADPLEGING_OVER, 'Kies waar de vraag over gaat.'),
      vraag: zTekst('Schrijf op wat u de jurist vraagt.', 4_000),
    });
    const gelezen = leesFormulier(velden, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'juristRaadplegen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          De jurist kan dit dossier inzien tot het antwoord er is, of tot u de vraag intrekt. Wie het opende,
          staat in de lijst die de inwoner kan zien.
        </p>
      </Bericht>
      <Keuze
        naam="over"
        label="Waar gaat de vraag over?"
        opties={RAADPLEGING_OVER.map((over) => ({ waarde: over, tekst: RAADPLEGINGNAAM[over] }))}
        waarde={veld(waarden, 'over')}
        fout={fouten['over']}
      />
      <Tekstvlak
        naam="vraag"
        label="Wat wilt u weten?"
        waarde={veld(waarden, 'vraag')}
        fout={fouten['vraag']}
        regels={4}
      />
    </>
  ),
};

export const antwoordFormulier: OpdrachtFormulier<RaadplegingBeantwoorden, TotScreening, LokaleRegels> = {
  soort: 'raadplegingBeantwoorden',
  pad: 'juridisch-antwoord',
  knop: 'Antwoord geven',
  concept: true,
  begin: () => ({}),
  lees(ingevuld) {
    const velden = z.object({ antwoord: zTekst('Schrijf het antwoord op.') });
    const gelezen = leesFormulier(velden, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'raadplegingBeantwoorden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <p class="omk-lopend" dir="auto">
        {openRaadpleging(toestand.screening)?.vraag}
      </p>
      <Tekstvlak
        naam="antwoord"
        label="Uw antwoord"
        hulp="Dit is advies, geen besluit. Na het antwoord sluit uw toegang tot dit dossier."
        waarde={veld(waarden, 'antwoord')}
        fout={fouten['antwoord']}
        regels={8}
      />
    </>
  ),
};

export const vraagIntrekFormulier: OpdrachtFormulier<RaadplegingBeeindigen, TotScreening, LokaleRegels> = {
  soort: 'raadplegingBeeindigen',
  pad: 'juridische-vraag-intrekken',
  knop: 'Vraag intrekken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const velden = z.object({ reden: zTekst('Schrijf op waarom de vraag niet meer nodig is.', 2_000) });
    const gelezen = leesFormulier(velden, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'raadplegingBeeindigen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <Tekstvlak
      naam="reden"
      label="Waarom is de vraag niet meer nodig?"
      waarde={veld(waarden, 'reden')}
      fout={fouten['reden']}
      regels={3}
    />
  ),
};
