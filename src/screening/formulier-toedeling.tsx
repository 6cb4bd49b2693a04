import { z } from 'zod';
import { leesPersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Optie } from '../ui/keuzes.tsx';
import { Selectie, Vinkjes } from '../ui/keuzes.tsx';
import { Link } from '../ui/knop.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatum,
  zGelezen,
  zTekst,
  zTekstOfLeeg,
  zVinkjes,
} from '../ui/velden.ts';
import { TOEDELINGREDENEN } from './gebeurtenissen.ts';
import { TOEDELINGREDENNAAM } from './namen.ts';
import { screeningPaden } from './paden.ts';
import type { Oppakken, Teruggeven, Toedelen, Vervangen } from './toedeling.ts';
import type { TotScreening } from './toestand.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotScreening, LokaleRegels>;

/** Names in the order of the alphabet, without one person. */
function collegas(namen: Readonly<Record<string, string>>, zonder?: string): readonly Optie[] {
  return Object.entries(namen)
    .filter(([id]) => id !== zonder)
    .map(([waarde, tekst]) => ({ waarde, tekst }))
    .sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));
}

/** The reasons a werkverdeler can give. */
export const REDENOPTIES: readonly Optie[] = TOEDELINGREDENEN.filter((r) => r !== 'zelfOpgepakt').map(
  (reden) => ({ waarde: reden, tekst: hoofdletter(TOEDELINGREDENNAAM[reden]) }),
);

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** By hand, without a proposal; `team` is filled in by `metTeam` (toedeling.ts). */
export const toedeelFormulier: Formulier<Toedelen> = {
  soort: 'toedelen',
  pad: 'toedelen',
  knop: 'Toedelen',
  concept: false,
  begin: (t) => maakVelden({ aan: t.screening.behandelaar?.persoon }),
  lees(ingevuld) {
    const schema = z.object({
      aan: zGelezen(leesPersoonId, 'Kies een klantmanager.'),
      redenen: zVinkjes(TOEDELINGREDENEN, 'Deze reden bestaat niet.'),
      toelichting: zTekstOfLeeg(4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'toedelen', team: null, voorgesteld: null, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, namen, context }) => (
    <>
      {context.wie.rol === 'screener' ? (
        <p>
          Het voorstel met werkdruk, deskundigheid en afwezigheid staat op de pagina{' '}
          <Link href={screeningPaden.wachtrij}>Screening</Link>.
        </p>
      ) : null}
      {Object.keys(namen).length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen klantmanagers ingevuld."
          gevolg="Toedelen kan daarom niet. Een klantmanager die inlogt, kan dit dossier zelf oppakken."
        />
      ) : (
        <Selectie
          naam="aan"
          label="Aan wie?"
          opties={collegas(namen)}
          waarde={veld(waarden, 'aan')}
          fout={fouten['aan']}
        />
      )}
      <Vinkjes
        naam="redenen"
        label="Waarom deze klantmanager?"
        opties={REDENOPTIES}
        waarden={veldLijst(waarden, 'redenen')}
        fout={fouten['redenen']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        regels={3}
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
      />
    </>
  ),
};

export const oppakFormulier: Formulier<Oppakken> = {
  soort: 'oppakken',
  pad: 'oppakken',
  knop: 'Zelf oppakken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ toelichting: zTekstOfLeeg(4_000) }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'oppakken', team: null, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <p>U wordt de behandelaar van dit dossier.</p>
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        regels={3}
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
      />
    </>
  ),
};

export const teruggeefFormulier: Formulier<Teruggeven> = {
  soort: 'teruggeven',
  pad: 'teruggeven',
  knop: 'Teruggeven',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({ reden: zTekst('Schrijf op waarom het dossier terug gaat.', 4_000) });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'teruggeven', ...gelezen.waarde } } : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <Tekstvlak
      naam="reden"
      label="Waarom gaat het dossier terug?"
      hulp="De werkverdeler leest dit en deelt het opnieuw toe. De termijn loopt door."
      regels={3}
      waarde={veld(waarden, 'reden')}
      fout={fouten['reden']}
    />
  ),
};

export const vervangFormulier: Formulier<Vervangen> = {
  soort: 'vervangen',
  pad: 'vervanging',
  knop: 'Vervanging vastleggen',
  concept: false,
  begin: (_t, context) => maakVelden({ van: context.vandaag }),
  lees(ingevuld) {
    const schema = z.object({
      vervanger: zGelezen(leesPersoonId, 'Kies wie invalt.'),
      van: zDatum('Vul de eerste dag in.'),
      totEnMet: zDatum('Vul de laatste dag in.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'vervangen', ...gelezen.waarde } } : gelezen;
  },
  velden: ({ toestand, waarden, fouten, namen, context }) => (
    <>
      {collegas(namen, toestand.screening.behandelaar?.persoon).length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft geen andere klantmanager ingevuld."
          gevolg="Er is daarom niemand te kiezen om in te vallen."
        />
      ) : (
        <Selectie
          naam="vervanger"
          label="Wie valt in?"
          opties={collegas(namen, toestand.screening.behandelaar?.persoon)}
          waarde={veld(waarden, 'vervanger')}
          fout={fouten['vervanger']}
        />
      )}
      <Datumveld naam="van" label="Eerste dag" waarde={veld(waarden, 'van')} fout={fouten['van']} />
      <Datumveld
        naam="totEnMet"
        label="Laatste dag"
        vroegst={context.vandaag}
        waarde={veld(waarden, 'totEnMet')}
        fout={fouten['totEnMet']}
      />
    </>
  ),
};
