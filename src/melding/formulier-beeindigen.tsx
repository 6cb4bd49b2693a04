import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zTekst } from '../ui/velden.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

const zReden = zTekst('Vul de reden in.', 4_000);

export const doorzenden: Formulier = {
  soort: 'meldingDoorzenden',
  pad: 'doorzenden',
  knop: 'Doorzenden en afsluiten',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        naar: zTekst('Vul in waarheen u doorzendt.', 200),
        toelichting: zTekst('Vul in hoe u de inwoner vertelde dat u doorzendt.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingDoorzenden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Tekstveld
        naam="naar"
        label="Naar welke gemeente of welk loket?"
        waarde={veld(waarden, 'naar')}
        fout={fouten['naar']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Hoe en wanneer vertelde u de inwoner dat u doorzendt?"
        hulp="Dat moet meteen (Awb 2:3)."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

export const intrekken: Formulier = {
  soort: 'meldingIntrekken',
  pad: 'intrekken',
  knop: 'Melding intrekken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ reden: zReden }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <Tekstvlak
      naam="reden"
      label={
        context.wie.rol === 'inwoner'
          ? 'Waarom trekt u de melding in?'
          : 'Waarom trekt de inwoner de melding in?'
      }
      hulp="Een nieuwe melding blijft altijd mogelijk."
      waarde={veld(waarden, 'reden')}
      fout={fouten['reden']}
      regels={3}
    />
  ),
};
