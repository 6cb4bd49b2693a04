import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zKeuze, zTekst } from '../ui/velden.ts';
import { AdviesKeuze, adviesTekst, zAdviesId } from './adviesvelden.tsx';
import { GEVOLGDNAAM } from './namen.ts';
import type { AdviesOpdracht } from './opdrachten-advies.ts';
import { optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';

const JA_NEE = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
] as const;
const zJaNee = (kies: string) => zKeuze(['ja', 'nee'], kies);

/** The duty to check the advice (Awb 3:9), and whether it is followed (Awb 3:50). */
export const adviesWegenFormulier: OpdrachtFormulier<AdviesOpdracht, TotOnderzoek, LokaleRegels> = {
  soort: 'adviesWegen',
  pad: 'advies-wegen',
  knop: 'Advies wegen',
  concept: true,
  begin(t) {
    const ontvangen = t.onderzoek.adviezen.filter((a) => a.antwoord !== null);
    const advies = ontvangen.find((a) => a.weging === null) ?? ontvangen.at(-1);
    return maakVelden({
      id: advies?.id,
      zorgvuldig: advies?.weging && (advies.weging.zorgvuldig ? 'ja' : 'nee'),
      gevolgd: advies?.weging?.gevolgd,
      inwonerKentAdvies: advies?.weging && (advies.weging.inwonerKentAdvies ? 'ja' : 'nee'),
      motivering: advies?.weging?.motivering,
    });
  },
  lees(ingevuld) {
    const schema = z.object({
      id: zAdviesId,
      zorgvuldig: zJaNee('Kies of het advies zorgvuldig is gemaakt.'),
      gevolgd: zKeuze(['geheel', 'deels', 'niet'], 'Kies of u het advies volgt.'),
      inwonerKentAdvies: zJaNee('Kies of de inwoner het advies kent.'),
      motivering: zTekst('Leg uit waarom u het advies wel of niet volgt.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { zorgvuldig, inwonerKentAdvies, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'adviesWegen',
        zorgvuldig: zorgvuldig === 'ja',
        inwonerKentAdvies: inwonerKentAdvies === 'ja',
        ...rest,
      },
    };
  },
  velden: ({ waarden, fouten, toestand }) => {
    const ontvangen = toestand.onderzoek.adviezen.filter((a) => a.antwoord !== null);
    return (
      <>
        <AdviesKeuze waarden={waarden} fouten={fouten} adviezen={ontvangen} />
        {ontvangen.map((a) => (
          <Bericht soort="info" titel={`${adviesTekst(a)}: conclusie`}>
            <p class="omk-lopend" dir="auto">
              {a.antwoord?.conclusie}
            </p>
            <p>
              Onderzoek: <span dir="auto">{a.antwoord?.onderzoek}</span>
            </p>
          </Bericht>
        ))}
        <Keuze
          naam="zorgvuldig"
          label="Is het advies zorgvuldig gemaakt?"
          hulp="Is de juiste deskundige gevraagd, is de inwoner gezien of gesproken, volgt de conclusie uit het onderzoek, is de vraag beantwoord?"
          opEenRij
          opties={JA_NEE}
          waarde={veld(waarden, 'zorgvuldig')}
          fout={fouten['zorgvuldig']}
        />
        <Keuze
          naam="gevolgd"
          label="Volgt u het advies?"
          opties={optiesUit(['geheel', 'deels', 'niet'] as const, GEVOLGDNAAM)}
          waarde={veld(waarden, 'gevolgd')}
          fout={fouten['gevolgd']}
        />
        <Keuze
          naam="inwonerKentAdvies"
          label="Kent de inwoner het advies?"
          opEenRij
          opties={JA_NEE}
          waarde={veld(waarden, 'inwonerKentAdvies')}
          fout={fouten['inwonerKentAdvies']}
        />
        <Tekstvlak
          naam="motivering"
          label="Waarom wel of niet?"
          waarde={veld(waarden, 'motivering')}
          fout={fouten['motivering']}
          regels={5}
        />
      </>
    );
  },
};
