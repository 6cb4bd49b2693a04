import { z } from 'zod';
import type { Rol } from '../kern/rollen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { INWONERS } from './lopend.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

const zReden = zTekst('Schrijf op hoe de inwoner dit liet weten.', 4_000);

function isZelf(rol: Rol): boolean {
  return INWONERS.includes(rol);
}

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
  lees(ingevuld, _t, c) {
    const reden = isZelf(c.wie.rol) ? zTekstOfLeeg(4_000) : zReden;
    const gelezen = leesFormulier(z.object({ reden }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <Tekstvlak
      naam="reden"
      label={
        isZelf(context.wie.rol)
          ? 'Wilt u zeggen waarom u stopt?'
          : 'Hoe en wanneer liet de inwoner dit weten?'
      }
      hulp={
        isZelf(context.wie.rol)
          ? 'Dat hoeft niet. U kunt later altijd opnieuw hulp vragen.'
          : 'Een reden hoeft de inwoner niet te geven. Een nieuwe melding blijft altijd mogelijk.'
      }
      nietVerplicht={isZelf(context.wie.rol)}
      waarde={veld(waarden, 'reden')}
      fout={fouten['reden']}
      regels={3}
    />
  ),
};
