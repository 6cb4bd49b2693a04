import { z } from 'zod';
import { BERICHTWEGEN } from '../contact/gebeurtenissen.ts';
import { BERICHTWEGNAAM, keuzesUit } from '../contact/namen.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { EffectbeeldGeven } from './beeld.ts';
import { verteltZelf } from './beeld.ts';
import { effectenVan, leesOordelen, oordeelSchema } from './formulier-oordelen.ts';
import { EFFECTOORDELEN } from './gebeurtenissen.ts';
import { oordeelVeld } from './moment.ts';
import { EFFECTOORDEELVRAAG } from './namen.ts';
import type { TotTerugblik } from './toestand.ts';

const WOORDEN_HOOGSTENS = 4_000;
const NIET_DIGITAAL = BERICHTWEGEN.filter((weg) => weg !== 'portaal');

const tekstVeld = (effect: OnderdeelId): string => `tekst.${effect}`;

/** What was agreed, whether it came about, and in whose words: those of the resident. */
export const effectbeeldFormulier: OpdrachtFormulier<EffectbeeldGeven, TotTerugblik, LokaleRegels> = {
  soort: 'effectbeeldGeven',
  pad: 'eigen-beeld',
  knop: 'Versturen',
  concept: true,
  begin: () => ({}),
  lees(ingevuld, t, { wie }) {
    const zelf = verteltZelf(wie.rol);
    const weg = zKeuze(BERICHTWEGEN, 'Kies hoe de inwoner dit vertelde.');
    const tekst = zTekstOfLeeg(WOORDEN_HOOGSTENS);
    const gelezen = leesFormulier(
      z.object({
        ...oordeelSchema(t, 'Kies ja, een beetje of nee.'),
        ...Object.fromEntries(effectenVan(t).map(({ id }) => [tekstVeld(id), tekst])),
        woorden: tekst,
        weg: zelf ? weg.catch('portaal') : weg,
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { woorden, weg: langs } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'effectbeeldGeven',
        weg: langs,
        effecten: leesOordelen(t, ingevuld).map((oordeel) => ({
          ...oordeel,
          tekst: tekst.parse(ingevuld[tekstVeld(oordeel.effect)]),
        })),
        woorden,
      },
    };
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = verteltZelf(context.wie.rol);
    return (
      <>
        <p>
          {zelf
            ? 'Dit hebben wij met u afgesproken. Is het gelukt? Uw antwoord verandert niets aan uw hulp. Wij lezen het en praten er daarna met u over.'
            : 'Wat de inwoner er zelf van zegt, in de eigen woorden. Uw eigen oordeel legt u daarna vast bij Terugkijken op het effect; beide blijven staan.'}
        </p>
        {effectenVan(toestand).map((effect) => (
          <>
            <Keuze
              naam={oordeelVeld(effect.id)}
              label={`Is dit gelukt: ‘${effect.tekst}’?`}
              hulp={`Te merken aan: ${effect.meetbaar}`}
              opties={EFFECTOORDELEN.map((waarde) => ({ waarde, tekst: EFFECTOORDEELVRAAG[waarde] }))}
              waarde={veld(waarden, oordeelVeld(effect.id))}
              fout={fouten[oordeelVeld(effect.id)]}
              opEenRij
            />
            <Tekstvlak
              naam={tekstVeld(effect.id)}
              label={`${zelf ? 'Wilt u' : 'Wil de inwoner'} daar iets over zeggen, bij ‘${effect.tekst}’?`}
              nietVerplicht
              waarde={veld(waarden, tekstVeld(effect.id))}
              fout={fouten[tekstVeld(effect.id)]}
              regels={3}
            />
          </>
        ))}
        <Tekstvlak
          naam="woorden"
          label={zelf ? 'Hoe gaat het nu met u?' : 'Hoe gaat het nu met de inwoner?'}
          hulp="Wat helpt, en wat niet? Is er iets anders nodig?"
          nietVerplicht
          waarde={veld(waarden, 'woorden')}
          fout={fouten['woorden']}
          regels={5}
        />
        {zelf ? null : (
          <Keuze
            naam="weg"
            label="Hoe vertelde de inwoner dit?"
            opties={keuzesUit(NIET_DIGITAAL, BERICHTWEGNAAM)}
            waarde={veld(waarden, 'weg')}
            fout={fouten['weg']}
          />
        )}
      </>
    );
  },
};
