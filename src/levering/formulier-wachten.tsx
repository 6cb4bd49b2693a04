import { z } from 'zod';
import { leesOnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import { Deelkeuze, heeftOpvolger } from './deelkeuze.tsx';
import { HERBEOORDELINGEN, STOPWOORDEN } from './gebeurtenissen.ts';
import { HERBEOORDELINGNAAM, STOPREDENNAAM, STOPWOORDNAAM } from './namen.ts';
import { Overbruggingsvelden, zOverbrugging } from './overbruggingsvelden.tsx';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { leveringsdelen } from './stand.ts';
import { stopvraag } from './stopbevestiging.ts';
import type { TotLevering } from './toestand.ts';
import type {
  OverbruggingRegelen,
  WachtcontactVastleggen,
  WachtenHerbeoordelen,
  WachtOpdracht,
} from './wachten.ts';
import { TE_SPREKEN, WACHTEND } from './wachten.ts';

/** First which help it is about, then the rest. */
function overWachten<O extends WachtOpdracht>(
  formulier: OpdrachtFormulier<O, TotLevering, LokaleRegels>,
  standen: readonly Leveringstand[] = WACHTEND,
): OpdrachtFormulier<O, TotLevering, LokaleRegels> {
  return {
    ...formulier,
    velden: (p) => (
      <>
        <Deelkeuze
          toestand={p.toestand}
          regels={p.context.regels}
          standen={standen}
          ook={formulier.soort === 'wachtenHerbeoordelen' ? undefined : heeftOpvolger(p.toestand)}
          waarden={p.waarden}
          fouten={p.fouten}
        />
        {formulier.velden(p)}
      </>
    ),
  };
}

const onderdeel = zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.');

const wachtcontactVastleggen = overWachten<WachtcontactVastleggen>(
  {
    soort: 'wachtcontactVastleggen',
    pad: 'wachtcontact',
    knop: 'Contact vastleggen',
    concept: false,
    begin: (_t, { vandaag }) => maakVelden({ op: vandaag }),
    lees(ingevuld) {
      const gelezen = leesFormulier(
        z.object({
          onderdeel,
          op: zDatum('Vul de dag van het contact in.'),
          woorden: zTekst('Schrijf op wat de inwoner zei, of dat er niet werd opgenomen.', 4_000),
          stop: zKeuze(STOPWOORDEN, 'Kies of de stop klopt.').optional(),
        }),
        ingevuld,
      );
      return gelezen.gelukt
        ? { gelukt: true, waarde: { soort: 'wachtcontactVastleggen', ...gelezen.waarde } }
        : gelezen;
    },
    velden: ({ toestand, context, waarden, fouten }) => (
      <>
        <Datumveld
          naam="op"
          label="Wanneer was het contact?"
          waarde={veld(waarden, 'op')}
          fout={fouten['op']}
          uiterlijk={context.vandaag}
        />
        <Tekstvlak
          naam="woorden"
          label="Wat zegt de inwoner?"
          hulp="In de woorden van de inwoner. Hoe gaat het nu, en wat is er intussen nodig?"
          waarde={veld(waarden, 'woorden')}
          fout={fouten['woorden']}
          regels={4}
        />
        <Stopvraag delen={leveringsdelen(toestand)} waarden={waarden} fouten={fouten} />
      </>
    ),
  },
  TE_SPREKEN,
);

/** Only the provider said that the help could stop: what the resident says of it, decides what comes next (Wmo 2.3.10). */
function Stopvraag(p: { delen: readonly Leveringsdeel[]; waarden: Velden; fouten: Veldfouten }) {
  const deel = p.delen.find((d) => stopvraag(d) !== undefined);
  const gestopt = deel?.verloop?.gestopt;
  if (!deel || !gestopt) return null;
  return (
    <Keuze
      naam="stop"
      label={`De aanbieder meldt: ${STOPREDENNAAM[gestopt.reden]}. Klopt het dat de hulp stopte?`}
      hulp="Bij nee wacht de inwoner weer op een aanbieder: draag de hulp opnieuw op, aan dezelfde of een andere. Bij ja geldt het besluit nog: leg daarna vast dat de hulp op verzoek stopt, of bereid een voornemen voor."
      opties={optiesUit(STOPWOORDEN, STOPWOORDNAAM)}
      waarde={veld(p.waarden, 'stop')}
      fout={p.fouten['stop']}
      {...(stopvraag(deel) === 'mag' ? { nietVerplicht: true } : {})}
    />
  );
}

const zGeregeld = zOverbrugging({
  vorm: 'Kies wat er tot die tijd is.',
  omschrijving: 'Schrijf op wat er is geregeld en met wie.',
});

const overbruggingRegelen = overWachten<OverbruggingRegelen>({
  soort: 'overbruggingRegelen',
  pad: 'overbrugging',
  knop: 'Overbrugging vastleggen',
  concept: false,
  begin: (_t, { vandaag }) => maakVelden({ vanaf: vandaag }),
  lees(ingevuld) {
    const gelezen = leesFormulier(zGeregeld, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'overbruggingRegelen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <Overbruggingsvelden
      waarden={waarden}
      fouten={fouten}
      vorm={{
        label: 'Wat is er tot de hulp begint?',
        hulp: 'Is er iets in de sociale kaart dat nu al kan? Kijk daar eerst.',
      }}
      omschrijving={{ label: 'Wat is er geregeld, en met wie?', hulp: 'De inwoner leest dit ook.' }}
    />
  ),
});

const wachtenHerbeoordelen = overWachten<WachtenHerbeoordelen>({
  soort: 'wachtenHerbeoordelen',
  pad: 'wachten-herbeoordelen',
  knop: 'Oordeel vastleggen',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        onderdeel,
        uitkomst: zKeuze(HERBEOORDELINGEN, 'Kies wat uw oordeel is.'),
        toelichting: zTekst('Schrijf op waarom het wachten wel of niet langer kan.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'wachtenHerbeoordelen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Keuze
        naam="uitkomst"
        label="Kan de inwoner langer wachten?"
        hulp="Kan een andere aanbieder eerder? Bied die dan aan."
        opties={optiesUit(HERBEOORDELINGEN, HERBEOORDELINGNAAM)}
        waarde={veld(waarden, 'uitkomst')}
        fout={fouten['uitkomst']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Waarom?"
        hulp="Hoe gaat het nu, wat gebeurt er als het langer duurt, en wat zegt de inwoner?"
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={4}
      />
    </>
  ),
});

export const wachtFormulieren = [wachtcontactVastleggen, overbruggingRegelen, wachtenHerbeoordelen] as const;
