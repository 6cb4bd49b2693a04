import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { teBekijken, voorDeHand } from './bekijken.ts';
import { gatDreigt } from './gat.ts';
import { HERONDERZOEKAANLEIDINGEN } from './gebeurtenissen.ts';
import { hulpNa } from './hulp.ts';
import { HERONDERZOEKAANLEIDINGNAAM } from './namen.ts';
import { leesOnderdelen, Onderdeelkeuze } from './onderdeelkeuze.tsx';
import type { HeronderzoekStarten } from './opdrachten-heronderzoek.ts';
import type { TotVoortzetting } from './toestand.ts';
import { onbekekenWijzigingen } from './toestand.ts';
import { hulpnaam } from './weergave.tsx';

export const startFormulier: OpdrachtFormulier<HeronderzoekStarten, TotVoortzetting, LokaleRegels> = {
  soort: 'heronderzoekStarten',
  pad: 'heronderzoek',
  knop: 'Heronderzoek starten',
  concept: true,
  begin: (t, { vandaag, regels }) =>
    maakVelden({
      aanleiding: onbekekenWijzigingen(t).length > 0 ? 'wijziging' : undefined,
      onderdelen: voorDeHand(t, vandaag, regels),
    }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        aanleiding: zKeuze(HERONDERZOEKAANLEIDINGEN, 'Kies waarom u opnieuw kijkt.'),
        toelichting: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: { soort: 'heronderzoekStarten', onderdelen: leesOnderdelen(ingevuld), ...gelezen.waarde },
        }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Gatwaarschuwing toestand={toestand} regels={context.regels} vandaag={context.vandaag} />
      <Keuze
        naam="aanleiding"
        label="Waarom kijkt u opnieuw?"
        opties={optiesUit(HERONDERZOEKAANLEIDINGEN, HERONDERZOEKAANLEIDINGNAAM)}
        waarde={veld(waarden, 'aanleiding')}
        fout={fouten['aanleiding']}
      />
      <Onderdeelkeuze
        hulp={teBekijken(toestand, context.vandaag, context.regels)}
        regels={context.regels}
        label="Naar welke hulp kijkt u?"
        uitleg="Wat u niet kiest, blijft in de lijst van hulp die afloopt."
        waarden={waarden}
        fout={fouten['onderdelen']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Wat is er aan de hand?"
        hulp="Nodig bij een verandering, een signaal of een vraag van de inwoner."
        nietVerplicht
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

/** Help that would stop before a decision on a new melding has to be there. */
export function Gatwaarschuwing({
  toestand,
  regels,
  vandaag,
}: {
  readonly toestand: TotVoortzetting;
  readonly regels: LokaleRegels;
  readonly vandaag: Parameters<typeof gatDreigt>[1];
}) {
  const dreigt = hulpNa(toestand, vandaag).filter(
    ({ einde }) => einde !== null && gatDreigt(einde, vandaag, regels),
  );
  return dreigt.length === 0 ? null : (
    <Bericht soort="letop" titel="Let op: er kan een gat vallen">
      <p>
        {dreigt
          .map((h) => `${hulpnaam(h.voorziening, regels)} tot en met ${datumLang(h.einde ?? vandaag)}`)
          .join('; ')}
        . Een nieuw onderzoek (zes weken) en besluit (twee weken) kunnen later klaar zijn. Regel dan een
        overgangsbesluit: de hulp gaat door tot het nieuwe besluit er is (Wmo 2.3.5).
      </p>
    </Bericht>
  );
}
