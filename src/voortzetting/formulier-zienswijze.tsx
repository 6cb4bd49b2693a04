import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { ZIENSWIJZEVORMEN } from './gebeurtenissen.ts';
import { ZIENSWIJZEVORMNAAM } from './namen.ts';
import type { VoornemenLatenVervallen, ZienswijzeVastleggen } from './opdrachten-herziening.ts';
import type { TotVoortzetting } from './toestand.ts';
import { openVoornemen } from './toestand.ts';
import { Voornemenkaart } from './voornemenkaart.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotVoortzetting, LokaleRegels>;

export const zienswijzeFormulier: Formulier<ZienswijzeVastleggen> = {
  soort: 'zienswijzeVastleggen',
  pad: 'reactie-voornemen',
  knop: 'Versturen',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld, _t, c) {
    if (vraagtZelf(c.wie.rol)) {
      const gelezen = leesFormulier(
        z.object({ tekst: zTekst('Schrijf op wat u ervan vindt.', 8_000) }),
        ingevuld,
      );
      return gelezen.gelukt
        ? {
            gelukt: true,
            waarde: {
              soort: 'zienswijzeVastleggen',
              op: c.vandaag,
              vorm: 'schriftelijk',
              ...gelezen.waarde,
            },
          }
        : gelezen;
    }
    const gelezen = leesFormulier(
      z.object({
        op: zDatum('Vul de dag in waarop de inwoner reageerde.'),
        vorm: zKeuze(ZIENSWIJZEVORMEN, 'Kies hoe de inwoner reageerde.'),
        tekst: zTekstOfLeeg(8_000),
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
              : 'In de woorden van de inwoner. Leeg laten kan als de inwoner niet wil reageren.'
          }
          nietVerplicht={!zelf}
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={5}
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
