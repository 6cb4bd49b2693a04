import { z } from 'zod';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId, volgendOnderdeel } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zTekst } from '../ui/velden.ts';
import { Deelkeuze, leesOnderdeel } from './deelkeuze.tsx';
import { wachtFormulieren } from './formulier-wachten.tsx';
import { aanbodFormulieren } from './formulier-aanbod.tsx';
import { opvolgingVerzetten } from './formulier-opvolging.tsx';
import { sluitFormulieren } from './formulier-sluiten.tsx';
import type { LeveringOpdracht } from './opdrachten.ts';
import type { LeveringIntrekken } from './opdragen.ts';
import { geweigerdeOpvolgers } from './opvolging.ts';
import { opvolgersdelen } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { huidigeLevering, vindLevering } from './toestand.ts';
import type { Leveringvorm } from './vormen.tsx';
import { LEVERINGVORMEN } from './vormen.tsx';

/** No assignment has this number: what is chosen without one is refused by the rule itself. */
const GEEN_LEVERING = volgendOnderdeel('LV', -1);

/** A part with the assignment that counts; or the assignment that takes over, by its own number. */
function gekozen(
  t: TotLevering,
  keuze: OnderdeelId,
): { readonly onderdeel: OnderdeelId; readonly levering: OnderdeelId } {
  const opvolger = vindLevering(t, keuze);
  return opvolger
    ? { onderdeel: opvolger.opdracht.onderdeel, levering: opvolger.id }
    : { onderdeel: keuze, levering: huidigeLevering(t, keuze)?.id ?? GEEN_LEVERING };
}

/** In the dossier it is first chosen which help it is about. */
function inDossier(vorm: Leveringvorm): OpdrachtFormulier<LeveringOpdracht, TotLevering, LokaleRegels> {
  return {
    soort: vorm.soort,
    pad: vorm.pad,
    knop: vorm.knop,
    concept: false,
    begin: (_t, { vandaag }) => vorm.begin(vandaag),
    lees(ingevuld, t) {
      const deel = leesOnderdeel(ingevuld);
      const { onderdeel, levering } = gekozen(t, deel.gelukt ? deel.waarde.onderdeel : GEEN_LEVERING);
      const gelezen = vorm.lees(ingevuld, { onderdeel, levering });
      if (deel.gelukt) return gelezen;
      return { gelukt: false, fouten: { ...deel.fouten, ...(gelezen.gelukt ? {} : gelezen.fouten) } };
    },
    velden: ({ toestand, context, waarden, fouten }) => (
      <>
        <Deelkeuze
          toestand={toestand}
          regels={context.regels}
          standen={vorm.standen}
          ook={vorm.ook}
          opvolgers={opvolgersdelen(toestand).filter(({ stand }) => vorm.standen.includes(stand))}
          waarden={waarden}
          fouten={fouten}
        />
        {vorm.velden({ waarden, fouten, vandaag: context.vandaag })}
      </>
    ),
  };
}

const leveringIntrekken: OpdrachtFormulier<LeveringIntrekken, TotLevering, LokaleRegels> = {
  soort: 'leveringIntrekken',
  pad: 'opdracht-intrekken',
  knop: 'Opdracht intrekken',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld, t) {
    const gelezen = leesFormulier(
      z.object({
        onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
        reden: zTekst('Schrijf op waarom de opdracht wordt ingetrokken.', 2_000),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { onderdeel, reden } = gelezen.waarde;
    const { levering } = gekozen(t, onderdeel);
    return { gelukt: true, waarde: { soort: 'leveringIntrekken', levering, reden } };
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Deelkeuze
        toestand={toestand}
        regels={context.regels}
        standen={['wachtOpAntwoord', 'wachtOpStart']}
        opvolgers={[...opvolgersdelen(toestand), ...geweigerdeOpvolgers(toestand)]}
        waarden={waarden}
        fouten={fouten}
      />
      <Tekstvlak
        naam="reden"
        label="Waarom trekt u de opdracht in?"
        hulp="De aanbieder leest dit."
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

export const leveringFormulieren = [
  ...LEVERINGVORMEN.map(inDossier),
  leveringIntrekken,
  ...wachtFormulieren,
  opvolgingVerzetten,
  ...aanbodFormulieren,
  ...sluitFormulieren,
] as const;
