import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst } from '../ui/velden.ts';
import { SLUITREDENEN } from './gebeurtenissen.ts';
import { STOPREDENNAAM } from './namen.ts';
import type { LeveringHeropenen, LeveringSluiten } from './sluiten.ts';
import type { TotLevering } from './toestand.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotLevering, LokaleRegels>;

const sluiten: Formulier<LeveringSluiten> = {
  soort: 'leveringSluiten',
  pad: 'levering-sluiten',
  knop: 'Levering sluiten',
  concept: false,
  // The day that a message told first, to look at.
  begin: (t) => {
    const gestopt = t.levering.verloop.findLast(
      (v) => v.gestopt?.reden === 'overleden' || v.gestopt?.reden === 'verhuisd',
    )?.gestopt;
    return maakVelden({ reden: gestopt?.reden, op: gestopt?.op });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        reden: zKeuze(SLUITREDENEN, 'Kies overleden of verhuisd.'),
        op: zDatum('Vul de dag in.'),
        toelichting: zTekst('Schrijf op hoe u dit weet, en wat u afsprak.', 2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'leveringSluiten', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      {toestand.levering.gesloten ? (
        <Bericht soort="letop">
          <p>
            De levering is al gesloten, {datumLang(toestand.levering.gesloten.op)}:{' '}
            {STOPREDENNAAM[toestand.levering.gesloten.reden]}.
          </p>
        </Bericht>
      ) : null}
      <Bericht soort="info">
        <p>
          Kijk dit eerst na, bijvoorbeeld in de BRP. Alle hulp stopt, wie nog moest beginnen hoort dat het
          niet doorgaat, en niemand staat meer op de wachtlijst. Bij overlijden gaan er geen brieven meer naar
          de inwoner.
        </p>
        <p>
          Verhuisd naar een andere gemeente? Die is dan verantwoordelijk (Wmo 1.2.1). Doe de overdracht met
          toestemming van de inwoner, en trek het besluit in met een voornemen (Wmo 2.3.10), of op verzoek.
          Verhuisd binnen de gemeente? Verbeter dan alleen het adres.
        </p>
      </Bericht>
      <Keuze
        naam="reden"
        label="Wat is er gebeurd?"
        opties={optiesUit(SLUITREDENEN, STOPREDENNAAM)}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
      />
      <Datumveld
        naam="op"
        label="Op welke dag?"
        hulp="De dag van overlijden, of de laatste dag in deze gemeente."
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      <Tekstvlak
        naam="toelichting"
        label="Hoe weet u dit, en wat sprak u af?"
        hulp="Met familie of de contactpersoon, of met de andere gemeente."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const heropenen: Formulier<LeveringHeropenen> = {
  soort: 'leveringHeropenen',
  pad: 'levering-heropenen',
  knop: 'Weer openen',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ reden: zTekst('Schrijf op waarom het niet klopte.', 2_000) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'leveringHeropenen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Alleen als het niet klopte. Hulp die hierdoor stopte, komt vandaag op Mijn dag. Wat was opgedragen
          en niet begon, draagt u opnieuw op.
        </p>
      </Bericht>
      <Tekstvlak
        naam="reden"
        label="Wat klopte er niet?"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

export const sluitFormulieren = [sluiten, heropenen] as const;
