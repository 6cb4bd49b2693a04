import { z } from 'zod';
import { leesPersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import { VERTROUWELIJKGRONDEN } from './gebeurtenissen.ts';
import { VERTROUWELIJKNAAM } from './namen.ts';
import { opheffing } from './formulier-opheffen.tsx';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { WERKVERDELERS } from './vertrouwelijk.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

export const vertrouwelijkMaken: Formulier = {
  soort: 'vertrouwelijkMaken',
  pad: 'vertrouwelijk',
  knop: 'Vertrouwelijk maken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      grond: zKeuze(VERTROUWELIJKGRONDEN, 'Kies waarom dit dossier vertrouwelijk is.'),
      toelichting: zTekst('Schrijf op waaruit dat blijkt.', 2_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'vertrouwelijkMaken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Daarna zien alleen de inwoner, de behandelaar, de vervanger, het tweede paar ogen en de controller
          dit dossier. En u: u deelt het toe, kunt dit weer opheffen en kunt het aan een ander overdragen.
          Andere screeners, het team en de administratie zien het niet meer, ook niet in lijsten.
        </p>
      </Bericht>
      <Keuze
        naam="grond"
        label="Waarom is dit dossier vertrouwelijk?"
        opties={VERTROUWELIJKGRONDEN.map((grond) => ({ waarde: grond, tekst: VERTROUWELIJKNAAM[grond] }))}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Waaruit blijkt dat?"
        hulp="Schrijf alleen op wat nodig is. Dit staat in het dossier."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

export const vertrouwelijkOpheffen = opheffing({
  soort: 'vertrouwelijkOpheffen',
  pad: 'vertrouwelijk-opheffen',
  knop: 'Opheffen',
  hulp: 'Daarna geldt de gewone regel: wie het voor zijn taak nodig heeft, kan het zien.',
});

/** By who guards it now. When that person is away the teamleider does it at the desk Toezicht, without seeing the dossier. */
export const bewakingOverdragen: Formulier = {
  soort: 'bewakingOverdragen',
  pad: 'bewaking-overdragen',
  knop: 'Overdragen',
  concept: false,
  kiesUit: WERKVERDELERS,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      aan: zGelezen(leesPersoonId, 'Kies wie het overneemt.'),
      reden: zTekst('Schrijf op waarom een ander het overneemt.', 2_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'bewakingOverdragen', rol: null, ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Bericht soort="info">
        <p>
          Wie het overneemt, deelt het dossier toe en kan de vertrouwelijkheid opheffen. Wie het nu bewaakt,
          ziet het daarna niet meer.
        </p>
      </Bericht>
      <Opvolger {...p} />
      <Tekstvlak
        naam="reden"
        label="Waarom?"
        hulp="Bijvoorbeeld: langdurig afwezig. Dit staat in het dossier."
        waarde={veld(p.waarden, 'reden')}
        fout={p.fouten['reden']}
        regels={3}
      />
    </>
  ),
};

function Opvolger({ toestand, waarden, fouten, namen }: Parameters<Formulier['velden']>[0]) {
  const anderen = Object.entries(namen).filter(([id]) => id !== toestand.melding.vertrouwelijk?.bewaker);
  return anderen.length === 0 ? (
    <NietIngericht
      wat="De gemeente heeft geen andere screener of teamleider ingevuld."
      gevolg="Er is daarom niemand die het kan overnemen."
    />
  ) : (
    <Selectie
      naam="aan"
      label="Wie neemt het over?"
      opties={anderen.map(([waarde, tekst]) => ({ waarde, tekst }))}
      waarde={veld(waarden, 'aan')}
      fout={fouten['aan']}
    />
  );
}
