import { z } from 'zod';
import type { Rol } from '../kern/rollen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { EffectBeeld } from './beelden.tsx';
import { WIJZENAAM } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';

const WIJZEN = ['gesprek', 'telefoon', 'schriftelijk', 'portaal'] as const;

const zBevestiging = z.object({
  op: zDatum('Vul de dag in waarop de inwoner antwoordde.'),
  wijze: zKeuze(WIJZEN, 'Kies hoe de inwoner antwoordde.'),
  bevestigd: zKeuze(['ja', 'nee'], 'Kies ja of nee.'),
  reactie: zTekstOfLeeg(4_000),
});

/** Who answers here themselves: then the day is today and the way is the portal. */
function antwoordtZelf(rol: Rol): boolean {
  return rol === 'inwoner' || rol === 'vertegenwoordiger';
}

/** The resident's yes or no to the effects: by the resident in the portal, or noted by an employee. */
export const bevestigingFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'effectenBevestigen',
  pad: 'toets-bevestigen',
  knop: 'Antwoord vastleggen',
  concept: true,
  begin: (_t, { vandaag }) => maakVelden({ op: vandaag, wijze: 'gesprek' }),
  lees(ingevuld, _t, { wie, vandaag }) {
    const vast = antwoordtZelf(wie.rol) ? { op: [vandaag], wijze: ['portaal'] } : {};
    const gelezen = leesFormulier(zBevestiging, { ...ingevuld, ...vast });
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: {
            soort: 'effectenBevestigen',
            ...gelezen.waarde,
            bevestigd: gelezen.waarde.bevestigd === 'ja',
          },
        }
      : gelezen;
  },
  velden({ toestand, waarden, fouten, context }) {
    const zelf = antwoordtZelf(context.wie.rol);
    const effect = toestand.toets.effect.gesloten?.waarde;
    return (
      <>
        <Kaart titel={zelf ? 'Dit willen wij met u bereiken' : 'De effecten'}>
          {effect ? <EffectBeeld stap={effect} /> : null}
        </Kaart>
        <Keuze
          naam="bevestigd"
          label={zelf ? 'Klopt dit? Is dit wat u wilt?' : 'Is dit wat de inwoner wil bereiken?'}
          opties={[
            { waarde: 'ja', tekst: zelf ? 'Ja, dit is wat ik wil' : 'Ja, de inwoner herkent dit' },
            { waarde: 'nee', tekst: zelf ? 'Nee, ik wil iets anders' : 'Nee, of geen antwoord' },
          ]}
          waarde={veld(waarden, 'bevestigd')}
          fout={fouten['bevestigd']}
        />
        <Tekstvlak
          naam="reactie"
          label={zelf ? 'Wat wilt u hierover zeggen?' : 'Wat zei de inwoner?'}
          hulp={
            zelf
              ? 'Kiest u nee? Schrijf dan op wat u wel wilt.'
              : 'Bij nee verplicht: wat de inwoner wel wil, of waarom er geen antwoord is.'
          }
          waarde={veld(waarden, 'reactie')}
          fout={fouten['reactie']}
          regels={4}
          nietVerplicht
        />
        {zelf ? null : (
          <>
            <Datumveld
              naam="op"
              label="Wanneer was dat?"
              waarde={veld(waarden, 'op')}
              fout={fouten['op']}
              uiterlijk={context.vandaag}
            />
            <Keuze
              naam="wijze"
              label="Hoe?"
              opties={WIJZEN.map((waarde) => ({ waarde, tekst: WIJZENAAM[waarde] }))}
              waarde={veld(waarden, 'wijze')}
              fout={fouten['wijze']}
            />
          </>
        )}
      </>
    );
  },
};
