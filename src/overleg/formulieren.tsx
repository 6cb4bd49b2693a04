import { z } from 'zod';
import { datumLang, tijdstipVoluit } from '../kern/datum.ts';
import { leesOnderdeelId, leesPersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zGelezen,
  zKeuze,
  zTekst,
  zVinkjes,
} from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { besprekenFormulier } from './formulier-bespreken.tsx';
import type { Overleglid } from './gebeurtenissen.ts';
import { OVERLEGDELEN } from './gebeurtenissen.ts';
import { grondVoor, hoogstensVoor, toestemmingVoor } from './grond.ts';
import { OVERLEGDEELNAAM, OVERLEGGEBIEDNAAM, OVERLEGGRONDARTIKEL, OVERLEGGRONDNAAM } from './namen.ts';
import type { OverlegOpdracht } from './opdrachten.ts';
import type { Overlegcasus, TotOverleg } from './toestand.ts';
import { ongewogenAdvies, openCasus } from './toestand.ts';
import { gedeeldeToegangen, OVERLEGLEDEN } from './toegang.ts';

type Formulier = OpdrachtFormulier<OverlegOpdracht, TotOverleg, LokaleRegels>;
type Props = VeldenProps<TotOverleg, LokaleRegels>;

const REDEN_HOOGSTENS = 2_000;

const zToegang = z.object({
  persoon: zGelezen(leesPersoonId, 'Kies met wie u iets deelt.'),
  delen: zVinkjes(OVERLEGDELEN, 'Kies uit de lijst wat deze deelnemer mag zien.'),
  waarom: zTekst('Schrijf op waarom het zonder naam niet kan.', REDEN_HOOGSTENS),
});

const toegangGeven: Formulier = {
  soort: 'overlegtoegangGeven',
  pad: 'overleg-delen',
  knop: 'Delen met deze deelnemer',
  concept: true,
  kiesUit: OVERLEGLEDEN,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(zToegang, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'overlegtoegangGeven', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => <Toegangvelden {...p} />,
};

/** On which ground, and what at most; of a consent whom it names, for a person to compare. */
function magZien({ gebied }: Overleglid, casus: Overlegcasus, toestand: TotOverleg): string {
  const grond = grondVoor(gebied);
  if (grond === 'taak') return `${OVERLEGGRONDNAAM.taak} (${OVERLEGGRONDARTIKEL.taak}).`;
  const delen = hoogstensVoor(gebied)
    .map((deel) => OVERLEGDEELNAAM[deel].toLowerCase())
    .join('; ');
  const waarop = `${OVERLEGGRONDNAAM[grond]} (${OVERLEGGRONDARTIKEL[grond]})`;
  if (grond !== 'toestemming') return `${waarop}. Hoogstens: ${delen}.`;
  const id = toestemmingVoor(gebied, casus, toestand);
  const toestemming = toestand.onderzoek.toestemmingen.find((x) => x.id === id);
  return toestemming
    ? `${waarop}: voor ${toestemming.ontvanger}, ${toestemming.waarvoor}. Hoogstens: ${delen}.`
    : `Alleen de tekst zonder naam: er is geen toestemming die op ${datumLang(casus.dag)} geldt (${OVERLEGGRONDARTIKEL.toestemming}).`;
}

function Toegangvelden({ toestand, context, namen, waarden, fouten }: Props) {
  const casus = openCasus(toestand);
  if (!casus) return null;
  const anderen = casus.leden.filter(({ persoon }) => persoon !== context.wie.id);
  return (
    <>
      <Bericht soort="info" titel="Zonder naam is het begin">
        <p>
          Iedereen aan tafel leest al de tekst zonder naam. Deel alleen meer als het zonder niet lukt, en
          alleen met wie het nodig heeft. Het gaat open op {tijdstipVoluit(casus.begin)} en gaat dicht als het
          advies is vastgelegd, of als de dag voorbij is. De inwoner ziet wie keek, wat, en op welke grond.
        </p>
      </Bericht>
      <Samenvatting
        regels={anderen.map((lid) => ({
          term: `${namen[lid.persoon] ?? lid.persoon} (${OVERLEGGEBIEDNAAM[lid.gebied]})`,
          waarde: magZien(lid, casus, toestand),
        }))}
      />
      <Selectie
        naam="persoon"
        label="Met wie deelt u iets?"
        hulp="Alleen wie op die dag aan deze tafel zit, staat in de lijst."
        opties={anderen.map(({ persoon, gebied }) => ({
          waarde: persoon,
          tekst: `${namen[persoon] ?? persoon} (${OVERLEGGEBIEDNAAM[gebied]})`,
        }))}
        waarde={veld(waarden, 'persoon')}
        fout={fouten['persoon']}
      />
      <Vinkjes
        naam="delen"
        label="Wat mag deze deelnemer zien?"
        hulp="Het verslag, adviezen en gegevens uit andere terreinen gaan nooit mee. Adres, nummers en namen van anderen halen wij eruit."
        opties={OVERLEGDELEN.map((waarde) => ({ waarde, tekst: OVERLEGDEELNAAM[waarde] }))}
        waarden={veldLijst(waarden, 'delen')}
        fout={fouten['delen']}
      />
      <Tekstvlak
        naam="waarom"
        label="Waarom kan het zonder naam niet?"
        hulp="En wat heeft deze deelnemer daarvoor nodig?"
        waarde={veld(waarden, 'waarom')}
        fout={fouten['waarom']}
        regels={3}
      />
    </>
  );
}

const zIntrekking = z.object({
  id: zGelezen(leesOnderdeelId, 'Kies wat u intrekt.'),
  reden: zTekst('Schrijf op waarom.', REDEN_HOOGSTENS),
});

const toegangIntrekken: Formulier = {
  soort: 'overlegtoegangIntrekken',
  pad: 'overleg-delen-intrekken',
  knop: 'Intrekken',
  concept: false,
  kiesUit: OVERLEGLEDEN,
  begin: (t) => {
    const casus = openCasus(t);
    const [eerste, ...meer] = casus ? gedeeldeToegangen(casus) : [];
    return maakVelden({ id: meer.length === 0 ? eerste?.id : undefined });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(zIntrekking, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'overlegtoegangIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, namen, waarden, fouten }) => {
    const casus = openCasus(toestand);
    return (
      <>
        <p>Deze deelnemer ziet meteen alleen nog de tekst zonder naam.</p>
        <Keuze
          naam="id"
          label="Wat trekt u in?"
          opties={(casus ? gedeeldeToegangen(casus) : []).map((toegang) => ({
            waarde: toegang.id,
            tekst: `${namen[toegang.persoon] ?? toegang.persoon}: ${toegang.delen.map((d) => OVERLEGDEELNAAM[d]).join(', ')}`,
            hulp: `${OVERLEGGRONDNAAM[toegang.grond]} (${OVERLEGGRONDARTIKEL[toegang.grond]})`,
          }))}
          waarde={veld(waarden, 'id')}
          fout={fouten['id']}
        />
        <Tekstvlak
          naam="reden"
          label="Waarom?"
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={2}
        />
      </>
    );
  },
};

const terugtrekken: Formulier = {
  soort: 'casusTerugtrekken',
  pad: 'casus-terugtrekken',
  knop: 'Terugtrekken',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ reden: zTekst('Schrijf op waarom.', REDEN_HOOGSTENS) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'casusTerugtrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const casus = openCasus(toestand);
    return (
      <>
        {casus ? (
          <p>
            De casus gaat van de agenda van {datumLang(casus.dag)}. Wat met deelnemers was gedeeld, is meteen
            dicht. U kunt de casus daarna opnieuw inbrengen, ook voor een andere dag.
          </p>
        ) : null}
        <Tekstvlak
          naam="reden"
          label="Waarom trekt u de casus terug?"
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={2}
        />
      </>
    );
  },
};

const GEVOLGD = ['geheel', 'deels', 'niet'] as const;

const wegen: Formulier = {
  soort: 'overlegadviesWegen',
  pad: 'overlegadvies-wegen',
  knop: 'Vastleggen',
  concept: true,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        gevolgd: zKeuze(GEVOLGD, 'Kies wat u met het advies doet.'),
        motivering: zTekst('Schrijf op waarom.', 8_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'overlegadviesWegen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const besproken = ongewogenAdvies(toestand)?.besproken;
    return (
      <>
        {besproken ? (
          <Kaart titel={`Advies van ${datumLang(besproken.op)}`} soort="nadruk">
            <VrijeTekst tekst={besproken.advies} />
          </Kaart>
        ) : null}
        <p>Een advies is geen besluit. U beslist wat u overneemt, en legt uit waarom.</p>
        <Keuze
          naam="gevolgd"
          label="Wat doet u met het advies?"
          opties={[
            { waarde: 'geheel', tekst: 'Helemaal overnemen' },
            { waarde: 'deels', tekst: 'Voor een deel overnemen' },
            { waarde: 'niet', tekst: 'Niet overnemen' },
          ]}
          waarde={veld(waarden, 'gevolgd')}
          fout={fouten['gevolgd']}
        />
        <Tekstvlak
          naam="motivering"
          label="Waarom?"
          waarde={veld(waarden, 'motivering')}
          fout={fouten['motivering']}
          regels={4}
        />
      </>
    );
  },
};

export const overlegFormulieren = [
  toegangGeven,
  toegangIntrekken,
  terugtrekken,
  besprekenFormulier,
  wegen,
] as const;
