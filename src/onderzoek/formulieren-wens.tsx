import { z } from 'zod';
import { datumVoluit, plusDagen } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import { AFZEGGERS, geplandeAfspraken } from './opdrachten-afspraak.ts';
import type { WensOpdracht } from './opdrachten-wens.ts';
import { openWensen, teBevestigen, voorstelVeld } from './opdrachten-wens.ts';
import { optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';
import { Afspraakkeuze, doorgegeven, Doorgegeven, WieEnTaal, WieKomtMee } from './wensvelden.tsx';
import { DAGDEELKEUZE, DAGDELEN } from './dagdelen.ts';
import { wensInWoorden } from './wenswoorden.ts';

type Formulier = OpdrachtFormulier<WensOpdracht, TotOnderzoek, LokaleRegels>;

const bevestigen: Formulier = {
  soort: 'gesprekBevestigen',
  pad: 'gesprek-bevestigen',
  knop: 'Bevestigen',
  concept: false,
  begin: (t) => maakVelden({ id: teBevestigen(t)[0]?.id }),
  lees(ingevuld, t, { wie }) {
    const [een, ...meer] = teBevestigen(t);
    const gelezen = leesFormulier(
      z.object({
        id: zGelezen(leesOnderdeelId, 'Kies welke afspraak.'),
        wieKomtMee: zTekstOfLeeg(300),
        ...doorgegeven(wie.rol),
      }),
      een && meer.length === 0 ? { ...ingevuld, id: [een.id] } : ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gesprekBevestigen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = AFZEGGERS.includes(context.wie.rol);
    return (
      <>
        <Afspraakkeuze naam="id" afspraken={teBevestigen(toestand)} waarden={waarden} fouten={fouten} />
        <WieKomtMee waarden={waarden} fouten={fouten} zelf={zelf} />
        {zelf ? (
          <p>Wilt u een andere dag of plaats, of een tolk? Ga dan terug en vraag iets anders.</p>
        ) : (
          <Doorgegeven waarden={waarden} fouten={fouten} />
        )}
      </>
    );
  },
};

/** More choices only make it harder to choose. */
const PLEKKEN = [0, 1] as const;
const GEEN_AFSPRAAK = 'geen';

const geven: Formulier = {
  soort: 'gesprekswensGeven',
  pad: 'gesprekswens',
  knop: 'Versturen',
  concept: false,
  begin: (t) => maakVelden({ gesprek: geplandeAfspraken(t)[0]?.id ?? GEEN_AFSPRAAK }),
  lees(ingevuld, t, { wie }) {
    const dag = zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.');
    const dagdeel = zKeuze(DAGDELEN, 'Kies een deel van de dag.').catch('heleDag');
    const gelezen = leesFormulier(
      z.object({
        gesprek: zTekstOfLeeg(20),
        dag1: dag,
        dag2: dag,
        dagdeel1: dagdeel,
        dagdeel2: dagdeel,
        plaats: zTekstOfLeeg(300),
        wieKomtMee: zTekstOfLeeg(300),
        tolk: zVinkje(),
        taal: zTekstOfLeeg(200),
        reden: zTekstOfLeeg(2_000),
        ...doorgegeven(wie.rol),
      }),
      { gesprek: [geplandeAfspraken(t)[0]?.id ?? GEEN_AFSPRAAK], ...ingevuld },
    );
    if (!gelezen.gelukt) return gelezen;
    const { gesprek, dag1, dag2, dagdeel1, dagdeel2, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'gesprekswensGeven',
        gesprek: leesOnderdeelId(gesprek) ?? null,
        voorstellen: [
          ...(dag1 ? [{ dag: dag1, dagdeel: dagdeel1 }] : []),
          ...(dag2 ? [{ dag: dag2, dagdeel: dagdeel2 }] : []),
        ],
        ...rest,
      },
    };
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = AFZEGGERS.includes(context.wie.rol);
    const afspraken = geplandeAfspraken(toestand);
    return (
      <>
        <p>
          {zelf
            ? `Vul in wat u graag anders wilt. Wij laten u weten of het kan.${afspraken.length > 0 ? ' Tot dan blijft de afspraak staan.' : ''}`
            : 'Wat de inwoner anders wil. De termijn van het onderzoek loopt gewoon door (Wmo 2.3.2 lid 1).'}
        </p>
        <Afspraakkeuze naam="gesprek" afspraken={afspraken} waarden={waarden} fouten={fouten} />
        {PLEKKEN.map((i) => (
          <Voorstel i={i} vroegst={plusDagen(context.vandaag, 1)} waarden={waarden} fouten={fouten} />
        ))}
        <Tekstveld
          naam="plaats"
          label={zelf ? 'Waar wilt u praten?' : 'Waar wil de inwoner praten?'}
          hulp="Bijvoorbeeld thuis, op het gemeentehuis, aan de telefoon of bij familie."
          nietVerplicht
          waarde={veld(waarden, 'plaats')}
          fout={fouten['plaats']}
        />
        <WieEnTaal waarden={waarden} fouten={fouten} zelf={zelf} />
        <Tekstvlak
          naam="reden"
          label={zelf ? 'Wilt u zeggen waarom?' : 'Waarom?'}
          nietVerplicht
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={2}
        />
        {zelf ? null : <Doorgegeven waarden={waarden} fouten={fouten} />}
      </>
    );
  },
};

function Voorstel({
  i,
  vroegst,
  waarden,
  fouten,
}: {
  i: number;
  vroegst: Parameters<typeof Datumveld>[0]['vroegst'];
  waarden: Velden;
  fouten: Veldfouten;
}) {
  const dag = voorstelVeld(i, 'dag');
  const dagdeel = voorstelVeld(i, 'dagdeel');
  return (
    <>
      <Datumveld
        naam={dag}
        label={i === 0 ? 'Welke dag past beter?' : 'Welke dag past ook?'}
        nietVerplicht
        waarde={veld(waarden, dag)}
        fout={fouten[dag]}
        vroegst={vroegst}
      />
      <Selectie
        naam={dagdeel}
        label={i === 0 ? 'Hoe laat op die dag?' : 'Hoe laat op die andere dag?'}
        leeg={false}
        opties={optiesUit(DAGDELEN, DAGDEELKEUZE)}
        waarde={veld(waarden, dagdeel) || 'heleDag'}
        fout={fouten[dagdeel]}
      />
    </>
  );
}

const beantwoorden: Formulier = {
  soort: 'gesprekswensBeantwoorden',
  pad: 'gesprekswens-beantwoorden',
  knop: 'Antwoorden',
  concept: false,
  begin: (t) => maakVelden({ id: openWensen(t)[0]?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        id: zGelezen(leesOnderdeelId, 'Kies welke wens.'),
        antwoord: zTekst('Schrijf op wat u de inwoner antwoordt.', 2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gesprekswensBeantwoorden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Bericht soort="info" titel="Kan het wel?">
        <p>
          Plan of verzet dan het gesprek. Dat is het antwoord, en de uitnodiging gaat vanzelf uit. Kan het
          niet, of hoeft de afspraak niet anders? Zeg dan hier wat er gebeurt.
        </p>
      </Bericht>
      <Keuze
        naam="id"
        label="Welke wens?"
        opties={openWensen(toestand).map((w) => ({
          waarde: w.id,
          tekst: `Van ${datumVoluit(w.op)}`,
          hulp: wensInWoorden(w),
        }))}
        waarde={veld(waarden, 'id')}
        fout={fouten['id']}
      />
      <Tekstvlak
        naam="antwoord"
        label="Wat antwoordt u?"
        hulp="De inwoner leest dit op de eigen pagina. Leest de inwoner niet digitaal? Bel dan, en schrijf op wat u zei."
        waarde={veld(waarden, 'antwoord')}
        fout={fouten['antwoord']}
        regels={3}
      />
    </>
  ),
};

export const wensFormulieren: readonly Formulier[] = [bevestigen, geven, beantwoorden];
