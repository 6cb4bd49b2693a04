import { z } from 'zod';
import type { Bsn } from '../kern/bsn.ts';
import { leesBsn } from '../kern/bsn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { verwijderbaar } from './betrokkenen.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

const GRONDEN = [
  { waarde: 'toestemmingInwoner', tekst: 'De inwoner wil dat deze persoon meekijkt' },
  { waarde: 'machtiging', tekst: 'Machtiging' },
  { waarde: 'mentorschap', tekst: 'Mentorschap' },
  { waarde: 'bewind', tekst: 'Bewind' },
  { waarde: 'curatele', tekst: 'Curatele' },
  {
    waarde: 'wettelijkeVolgorde',
    tekst: 'Naaste in de volgorde van de wet (partner, ouder, kind, broer of zus, grootouder, kleinkind)',
  },
] as const;

export const toelaten: Formulier = {
  soort: 'betrokkeneToelaten',
  pad: 'betrokkene',
  knop: 'Toevoegen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      naam: zTekst('Vul de naam in.', 200),
      bsn: zGelezen<Bsn>(leesBsn, 'Dit is geen geldig burgerservicenummer. Controleer de cijfers.'),
      rol: zKeuze(['vertegenwoordiger', 'mantelzorger'], 'Kies wat deze persoon is.'),
      grond: zKeuze(
        ['machtiging', 'bewind', 'mentorschap', 'curatele', 'wettelijkeVolgorde', 'toestemmingInwoner'],
        'Kies op welke grond deze persoon erbij mag.',
      ),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { naam, bsn, rol, grond } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'betrokkeneToelaten', feiten: { rol, grond }, inhoud: { naam, bsn } },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Tekstveld naam="naam" label="Naam" waarde={veld(waarden, 'naam')} fout={fouten['naam']} />
      <Tekstveld
        naam="bsn"
        label="Burgerservicenummer"
        cijfers
        tekens={10}
        waarde={veld(waarden, 'bsn')}
        fout={fouten['bsn']}
      />
      <Keuze
        naam="rol"
        label="Wat is deze persoon?"
        opties={[
          {
            waarde: 'mantelzorger',
            tekst: 'Mantelzorger',
            hulp: 'Kijkt mee. Ook voor een cliëntondersteuner die u wilt laten meelezen',
          },
          { waarde: 'vertegenwoordiger', tekst: 'Vertegenwoordiger', hulp: 'Handelt namens de inwoner' },
        ]}
        waarde={veld(waarden, 'rol')}
        fout={fouten['rol']}
      />
      <Keuze
        naam="grond"
        label="Op welke grond?"
        opties={GRONDEN}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
    </>
  ),
};

const ROLNAAM = { vertegenwoordiger: 'Vertegenwoordiger', mantelzorger: 'Mantelzorger' } as const;

/** For the resident no reason is asked: taking back is as easy as giving (AVG 7 lid 3). */
export const verwijderen: Formulier = {
  soort: 'betrokkeneVerwijderen',
  pad: 'betrokkene-verwijderen',
  knop: 'Verwijderen',
  concept: false,
  begin(t, c) {
    const [eerste, ...meer] = kiesbaar(t, c.wie.rol === 'inwoner');
    return maakVelden({ bsn: meer.length === 0 ? eerste?.bsn : undefined });
  },
  lees(ingevuld) {
    const schema = z.object({
      bsn: zGelezen<Bsn>(leesBsn, 'Kies wie niet meer mag meekijken.'),
      toelichting: zTekstOfLeeg(4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'betrokkeneVerwijderen', ...gelezen.waarde } }
      : gelezen;
  },
  velden({ toestand, context, waarden, fouten }) {
    const zelf = context.wie.rol === 'inwoner';
    const keuzes = kiesbaar(toestand, zelf);
    return (
      <>
        <p>
          {zelf
            ? 'Deze persoon kan uw dossier dan meteen niet meer zien. U hoeft niet te zeggen waarom.'
            : 'Deze persoon kan het dossier dan meteen niet meer zien (AVG 7 lid 3).'}
        </p>
        {keuzes.length < toestand.melding.betrokkenen.length ? (
          <p>Wie door de rechter is aangewezen, kunt u hier niet verwijderen. Is dat veranderd? Bel ons.</p>
        ) : null}
        <Keuze
          naam="bsn"
          label="Wie mag niet meer meekijken of handelen?"
          opties={keuzes.map((b) => ({ waarde: b.bsn, tekst: b.naam, hulp: ROLNAAM[b.rol] }))}
          waarde={veld(waarden, 'bsn')}
          fout={fouten['bsn']}
        />
        {zelf ? null : (
          <Tekstvlak
            naam="toelichting"
            label="Wie vroeg dit, of waarom mag deze persoon er niet meer bij?"
            waarde={veld(waarden, 'toelichting')}
            fout={fouten['toelichting']}
            regels={3}
          />
        )}
      </>
    );
  },
};

function kiesbaar(t: TotMelding, zelf: boolean): TotMelding['melding']['betrokkenen'] {
  return t.melding.betrokkenen.filter((b) => verwijderbaar(b, zelf));
}
