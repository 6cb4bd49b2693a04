import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zDatumOfLeeg,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import { STOPREDENEN, WEIGERREDENEN } from './gebeurtenissen.ts';
import { STOPREDENNAAM, WEIGERREDENNAAM } from './namen.ts';
import type { LeveringOpdracht } from './opdrachten.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { kanStarten, TE_STARTEN } from './uitvoeren.ts';

interface Vormvelden {
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly vandaag: Datum;
}

/**
 * What a provider says about one assignment, as fields without the assignment itself: on the provider's desk that is
 * fixed by the address, in the dossier it is chosen.
 */
export interface Leveringvorm {
  readonly soort: LeveringOpdracht['soort'];
  /** Last part of the address. */
  readonly pad: string;
  readonly knop: string;
  /** Parts it can be about. */
  readonly standen: readonly Leveringstand[];
  /** Parts it can be about besides. */
  readonly ook?: (deel: Leveringsdeel) => boolean;
  begin(vandaag: Datum): Velden;
  lees(
    ingevuld: Velden,
    over: { readonly levering: OnderdeelId; readonly onderdeel: OnderdeelId },
  ): Gelezen<LeveringOpdracht>;
  velden(p: Vormvelden): Child;
}

const MAX = 2_000;

const VERWACHT = 'Vul een bestaande datum in, of laat dit leeg.';

const aannemen: Leveringvorm = {
  soort: 'leveringAannemen',
  pad: 'opdracht-aannemen',
  knop: 'Opdracht aannemen',
  standen: ['wachtOpAntwoord'],
  begin: () => maakVelden({}),
  lees(ingevuld, { levering }) {
    const gelezen = leesFormulier(
      z.object({ verwachteStart: zDatumOfLeeg(VERWACHT), toelichting: zTekstOfLeeg(MAX) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'leveringAannemen', levering, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, vandaag }) => (
    <>
      <Datumveld
        naam="verwachteStart"
        label="Wanneer begint de hulp naar verwachting?"
        hulp="Nog niet te zeggen? Laat dit leeg en schrijf hieronder waarom. De inwoner staat dan op de wachtlijst."
        waarde={veld(waarden, 'verwachteStart')}
        fout={fouten['verwachteStart']}
        vroegst={vandaag}
        nietVerplicht
      />
      <Tekstvlak
        naam="toelichting"
        label="Wat moet de gemeente hierbij weten?"
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
        nodig="als u nog geen dag weet"
      />
    </>
  ),
};

const weigeren: Leveringvorm = {
  soort: 'leveringWeigeren',
  pad: 'opdracht-weigeren',
  knop: 'Opdracht weigeren',
  standen: ['wachtOpAntwoord', 'wachtOpStart'],
  begin: () => maakVelden({}),
  lees(ingevuld, { levering }) {
    const gelezen = leesFormulier(
      z.object({
        reden: zKeuze(WEIGERREDENEN, 'Kies de reden.'),
        toelichting: zTekst('Schrijf op waarom het niet kan.', MAX),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'leveringWeigeren', levering, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Keuze
        naam="reden"
        label="Waarom kan het niet?"
        opties={optiesUit(WEIGERREDENEN, WEIGERREDENNAAM)}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        hulp="Schrijf niets over de gezondheid dat niet nodig is."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const verwachten: Leveringvorm = {
  soort: 'startVerwachten',
  pad: 'start-verwachten',
  knop: 'Verwachting bijwerken',
  standen: ['wachtOpStart'],
  begin: () => maakVelden({}),
  lees(ingevuld, { levering }) {
    const gelezen = leesFormulier(
      z.object({
        verwachteStart: zDatum('Vul in wanneer de hulp naar verwachting begint.'),
        toelichting: zTekst('Schrijf op waarom de verwachting verandert.', MAX),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'startVerwachten', levering, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, vandaag }) => (
    <>
      <Datumveld
        naam="verwachteStart"
        label="Wanneer begint de hulp nu naar verwachting?"
        waarde={veld(waarden, 'verwachteStart')}
        fout={fouten['verwachteStart']}
        vroegst={vandaag}
      />
      <Tekstvlak
        naam="toelichting"
        label="Waarom is het anders?"
        hulp="De inwoner leest dit ook."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const starten: Leveringvorm = {
  soort: 'hulpStarten',
  pad: 'hulp-starten',
  knop: 'Start vastleggen',
  standen: TE_STARTEN,
  ook: kanStarten,
  begin: (vandaag) => maakVelden({ op: vandaag }),
  lees(ingevuld, over) {
    const gelezen = leesFormulier(z.object({ op: zDatum('Vul de eerste dag met hulp in.') }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'hulpStarten', ...over, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, vandaag }) => (
    <Datumveld
      naam="op"
      label="Op welke dag kreeg de inwoner voor het eerst hulp?"
      hulp="De dag van het eerste bezoek of de levering, niet de dag waarop het is afgesproken. Stond er een verkeerde dag? Dan verbetert u die hiermee."
      waarde={veld(waarden, 'op')}
      fout={fouten['op']}
      uiterlijk={vandaag}
    />
  ),
};

const stoppen: Leveringvorm = {
  soort: 'hulpStoppen',
  pad: 'hulp-stoppen',
  knop: 'Stop vastleggen',
  standen: ['loopt', 'onderbroken'],
  begin: (vandaag) => maakVelden({ op: vandaag }),
  lees(ingevuld, { onderdeel }) {
    const gelezen = leesFormulier(
      z.object({
        op: zDatum('Vul de laatste dag met hulp in.'),
        reden: zKeuze(STOPREDENEN, 'Kies waarom de hulp stopt.'),
        hervattenOp: zDatumOfLeeg(VERWACHT),
        toelichting: zTekstOfLeeg(MAX),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'hulpStoppen', onderdeel, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, vandaag }) => (
    <>
      <Datumveld
        naam="op"
        label="Wat was de laatste dag met hulp?"
        hulp="Stopt de hulp later? Vertel dat nu bij Vertellen hoe het gaat, met de laatste dag."
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={vandaag}
      />
      <Keuze
        naam="reden"
        label="Waarom stopt de hulp?"
        opties={optiesUit(STOPREDENEN, STOPREDENNAAM)}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
      />
      <Datumveld
        naam="hervattenOp"
        label="Wanneer gaat de hulp verder?"
        hulp="Alleen bij tijdelijk stoppen, en uiterlijk de laatste dag waarop de hulp is toegekend. Dan kijkt iemand die dag of het zo is."
        waarde={veld(waarden, 'hervattenOp')}
        fout={fouten['hervattenOp']}
        nietVerplicht
      />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        hulp="Nodig als een ander het moet overnemen, of bij een andere reden."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
        nietVerplicht
      />
    </>
  ),
};

const voortgang: Leveringvorm = {
  soort: 'voortgangMelden',
  pad: 'voortgang-melden',
  knop: 'Vastleggen',
  standen: ['loopt', 'onderbroken', 'gestopt', 'elders'],
  begin: () => maakVelden({}),
  lees(ingevuld, { levering }) {
    const gelezen = leesFormulier(
      z.object({ tekst: zTekst('Schrijf op hoe de hulp gaat.', 4_000), stoptOp: zDatumOfLeeg(VERWACHT) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'voortgangMelden', levering, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Tekstvlak
        naam="tekst"
        label="Hoe gaat de hulp?"
        hulp="Helpt het, en wat verandert er? Alleen wat nodig is om te weten of de hulp nog past."
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={5}
      />
      <Datumveld
        naam="stoptOp"
        label="Weet u al dat de hulp stopt? Wat is dan de laatste dag?"
        hulp="Alleen een dag die nog komt. De klantmanager ziet het en regelt hoe het verdergaat. Schrijf hierboven waarom."
        waarde={veld(waarden, 'stoptOp')}
        fout={fouten['stoptOp']}
        nietVerplicht
      />
    </>
  ),
};

export const LEVERINGVORMEN: readonly Leveringvorm[] = [
  aannemen,
  weigeren,
  verwachten,
  starten,
  stoppen,
  voortgang,
];
