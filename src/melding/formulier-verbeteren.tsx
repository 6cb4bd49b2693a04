import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst } from '../ui/velden.ts';
import { InwonerVelden, inwonerUit, inwonerVeldenUit, zInwoner } from './inwonervelden.tsx';
import { BEREIKWIJZEN } from './gebeurtenissen.ts';
import { BEREIKNAAM } from './namen.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { haalMelding } from './weigeringen.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

const zReden = zTekst('Vul de reden in.', 4_000);

export const ontvangstdatum: Formulier = {
  soort: 'ontvangstdatumCorrigeren',
  pad: 'ontvangstdatum',
  knop: 'Datum verbeteren',
  concept: false,
  begin: (t) => maakVelden({ wordt: haalMelding(t).ontvangenOp }),
  lees(ingevuld) {
    const schema = z.object({ wordt: zDatum('Vul de echte ontvangstdatum in.'), reden: zReden });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'ontvangstdatumCorrigeren', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Datumveld
        naam="wordt"
        label="Echte ontvangstdatum"
        hulp="Vanaf deze dag lopen de zes weken van het onderzoek. De oude datum blijft in het dossier staan."
        waarde={veld(waarden, 'wordt')}
        fout={fouten['wordt']}
        uiterlijk={context.vandaag}
      />
      <Tekstvlak
        naam="reden"
        label="Waaruit blijkt dat?"
        hulp="Bijvoorbeeld de poststempel of de kop van de e-mail."
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

export const inwonerVerbeteren: Formulier = {
  soort: 'inwonerCorrigeren',
  pad: 'inwoner',
  knop: 'Gegevens verbeteren',
  concept: false,
  begin(t) {
    const { inwoner, bereikbaarVia } = haalMelding(t);
    return { ...inwonerVeldenUit(inwoner), ...maakVelden({ bereikbaarVia }) };
  },
  lees(ingevuld) {
    const schema = z.object({
      ...zInwoner,
      bereikbaarVia: zKeuze(BEREIKWIJZEN, 'Kies hoe de inwoner bericht wil krijgen.'),
      reden: zReden,
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { reden, bereikbaarVia, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'inwonerCorrigeren', inwoner: inwonerUit(rest), bereikbaarVia, reden },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <InwonerVelden waarden={waarden} fouten={fouten} />
      <Keuze
        naam="bereikbaarVia"
        label="Hoe wil de inwoner bericht krijgen?"
        hulp="Digitaal kan alleen als de inwoner dat zelf zei, en mag altijd weer anders (Awb 2:8)."
        opties={BEREIKWIJZEN.map((code) => ({ waarde: code, tekst: BEREIKNAAM[code] }))}
        waarde={veld(waarden, 'bereikbaarVia')}
        fout={fouten['bereikbaarVia']}
      />
      <Tekstvlak
        naam="reden"
        label="Waaruit blijken de goede gegevens?"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

export const inlichten: Formulier = {
  soort: 'inwonerInlichten',
  pad: 'contact',
  knop: 'Vastleggen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      wilMelding: zKeuze(['ja', 'nee'], 'Kies of de inwoner de melding wil.'),
      toelichting: zTekst('Schrijf kort op wat de inwoner zei.', 4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { wilMelding, toelichting } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'inwonerInlichten', wilMelding: wilMelding === 'ja', toelichting },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Keuze
        naam="wilMelding"
        label="Wil de inwoner dat de melding doorgaat?"
        hulp="Spreek de inwoner alleen. Bij nee stopt de melding, behalve als er gevaar is gezien: dan blijft zij open."
        opEenRij
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
        waarde={veld(waarden, 'wilMelding')}
        fout={fouten['wilMelding']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Wat zei de inwoner?"
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={4}
      />
    </>
  ),
};
