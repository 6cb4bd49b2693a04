import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import { ZIENSWIJZEVORMEN } from './gebeurtenissen.ts';
import { ZIENSWIJZEVORMNAAM } from './namen.ts';
import type { VoornemenLatenVervallen } from './opdrachten-herziening.ts';
import type { TotVoortzetting } from './toestand.ts';
import { openVoornemen } from './toestand.ts';
import { Voornemenkaart } from './voornemenkaart.tsx';
import type { ZienswijzeVastleggen } from './zienswijze.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotVoortzetting, LokaleRegels>;

const JA_NEE = ['ja', 'nee'] as const;
const JA_NEE_NAAM = { ja: 'Ja', nee: 'Nee, dit is alles' } as const;

const zNogMeer = zGelezen<boolean | null>(
  (antwoord) => ({ ja: true, nee: false, '': null })[antwoord],
  'Kies ja of nee.',
);

export const zienswijzeFormulier: Formulier<ZienswijzeVastleggen> = {
  soort: 'zienswijzeVastleggen',
  pad: 'reactie-voornemen',
  knop: 'Versturen',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld, _t, c) {
    if (vraagtZelf(c.wie.rol)) {
      const gelezen = leesFormulier(
        z.object({
          tekst: zTekst('Schrijf op wat u ervan vindt.', 8_000),
          nogMeer: zKeuze(JA_NEE, 'Kies of u later nog meer wilt zeggen.'),
        }),
        ingevuld,
      );
      return gelezen.gelukt
        ? {
            gelukt: true,
            waarde: {
              soort: 'zienswijzeVastleggen',
              op: c.vandaag,
              vorm: 'schriftelijk',
              tekst: gelezen.waarde.tekst,
              nogMeer: gelezen.waarde.nogMeer === 'ja',
            },
          }
        : gelezen;
    }
    const gelezen = leesFormulier(
      z.object({
        op: zDatum('Vul de dag in waarop de inwoner reageerde.'),
        vorm: zKeuze(ZIENSWIJZEVORMEN, 'Kies hoe de inwoner reageerde.'),
        tekst: zTekstOfLeeg(8_000),
        nogMeer: zNogMeer,
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'zienswijzeVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    return (
      <>
        <Voornemenkaart
          voornemen={openVoornemen(toestand)}
          toestand={toestand}
          regels={context.regels}
          voorInwoner={zelf}
        />
        {zelf ? null : (
          <>
            <Datumveld
              naam="op"
              label="Wanneer reageerde de inwoner?"
              waarde={veld(waarden, 'op')}
              fout={fouten['op']}
              uiterlijk={context.vandaag}
            />
            <Keuze
              naam="vorm"
              label="Hoe?"
              opties={optiesUit(ZIENSWIJZEVORMEN, ZIENSWIJZEVORMNAAM)}
              waarde={veld(waarden, 'vorm')}
              fout={fouten['vorm']}
            />
          </>
        )}
        <Tekstvlak
          naam="tekst"
          label={zelf ? 'Wat vindt u ervan?' : 'Wat vindt de inwoner ervan?'}
          hulp={
            zelf
              ? 'Klopt er iets niet? Of hebt u de hulp wel nodig? Schrijf het op. Liever praten? Bel ons.'
              : 'In de woorden van de inwoner. Wil de inwoner niet reageren? Schrijf dan op hoe die dat zei.'
          }
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={5}
        />
        <Keuze
          naam="nogMeer"
          label={zelf ? 'Wilt u later nog meer zeggen?' : 'Wil de inwoner nog meer zeggen?'}
          hulp={
            zelf
              ? 'Kiest u nee? Dan kunnen wij eerder beslissen. Kiest u ja? Dan wachten wij tot de tijd om te reageren voorbij is.'
              : 'Bij nee kan het besluit eerder. Bij ja, of als u het niet weet, loopt de tijd om te reageren door. Leeg laten kan als de inwoner niet wil reageren.'
          }
          nietVerplicht={!zelf}
          opties={optiesUit(JA_NEE, JA_NEE_NAAM)}
          waarde={veld(waarden, 'nogMeer')}
          fout={fouten['nogMeer']}
        />
      </>
    );
  },
};

export const vervalFormulier: Formulier<VoornemenLatenVervallen> = {
  soort: 'voornemenLatenVervallen',
  pad: 'voornemen-vervallen',
  knop: 'Voornemen laten vervallen',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ reden: zTekst('Schrijf op waarom het voornemen niet doorgaat.', 4_000) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'voornemenLatenVervallen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Voornemenkaart voornemen={openVoornemen(toestand)} toestand={toestand} regels={context.regels} />
      <Bericht soort="info">
        <p>De hulp blijft zoals die is. Er gaat geen brief uit: laat het de inwoner weten.</p>
      </Bericht>
      <Tekstvlak
        naam="reden"
        label="Waarom gaat het niet door?"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};
