import { z } from 'zod';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie, Vinkjes } from '../ui/keuzes.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatumOfLeeg,
  zGelezen,
  zTekstOfLeeg,
  zVinkjes,
} from '../ui/velden.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { alleRijen, heeftFout, leesRij, rijnummers, samen, zonderTekst } from '../toets/rijen.ts';
import type { Formulier, Props } from './formulier.ts';
import { kiesUit } from './formulier.ts';
import { BEVESTIGWIJZEN, DEELGRONDEN, INSTAPVRAGEN } from './gebeurtenissen.ts';
import { BEVESTIGWIJZENAAM, DEELGRONDNAAM, INSTAPVRAAGNAAM } from './namen.ts';
import type { DoorbraakPerspectiefVastleggen } from './perspectief.ts';
import { lidVeld } from './veldnamen.ts';
import type { DoorbraakVerkennen } from './verkennen.ts';

const LEDEN = rijnummers(6, 0);

const zLid = z.object({
  wie: zTekstOfLeeg(200),
  organisatie: zTekstOfLeeg(200),
  gegevens: zTekstOfLeeg(1_000),
  grond: kiesUit(DEELGRONDEN, 'Kies de grond.'),
});

export const verkennenFormulier: Formulier<DoorbraakVerkennen> = {
  soort: 'doorbraakVerkennen',
  pad: 'doorbraak-verkennen',
  knop: 'Verkenning beginnen',
  concept: true,
  begin: () => ({}),
  lees: (ingevuld) =>
    samen(
      alleRijen(LEDEN.map((rij) => leesRij(zLid, ingevuld, (deel) => lidVeld(rij, deel)))),
      leesFormulier(
        z.object({ ja: zVinkjes(INSTAPVRAGEN, 'Kies uit de lijst.'), aanleiding: zTekstOfLeeg(4_000) }),
        ingevuld,
      ),
      (team, rest) => ({ soort: 'doorbraakVerkennen', team, ...rest }),
    ),
  velden: (p) => (
    <>
      {p.toestand.toets.uitkomst.gesloten?.waarde.keuze === 'escalatie' ? (
        <Bericht soort="info">
          <p>
            De Omgekeerde Toets kwam uit op: er is geen ruimte, voorleggen. De doorbraak gaat daarop verder.
          </p>
        </Bericht>
      ) : null}
      <Vinkjes
        naam="ja"
        label="Wat is hier zo?"
        hulp="Bij twee keer ja of meer past een doorbraak. Anders gaat u verder met de Omgekeerde Toets."
        opties={optiesUit(INSTAPVRAGEN, INSTAPVRAAGNAAM)}
        waarden={veldLijst(p.waarden, 'ja')}
        fout={p.fouten['ja']}
      />
      <Tekstvlak
        naam="aanleiding"
        label="Waar loopt het op vast?"
        waarde={veld(p.waarden, 'aanleiding')}
        fout={p.fouten['aanleiding']}
        regels={4}
      />
      <Kaart titel="Wie zit aan tafel?">
        <p>
          Noem alleen wie nodig is. Ieder krijgt alleen de gegevens die hij nodig heeft (AVG 5, Wmo 5.3.3).
        </p>
        {LEDEN.map((rij) =>
          rij === 0 ? (
            <Lid rij={rij} {...p} />
          ) : (
            <Uitklap
              klein
              titel={`Deelnemer ${rij + 1}`}
              open={!lidLeeg(p.waarden, rij) || heeftFout(p.fouten, `lid.${rij}.`)}
            >
              <Lid rij={rij} {...p} />
            </Uitklap>
          ),
        )}
      </Kaart>
    </>
  ),
};

const lidLeeg = (waarden: Velden, rij: number): boolean =>
  zonderTekst(waarden, [lidVeld(rij, 'wie'), lidVeld(rij, 'organisatie'), lidVeld(rij, 'gegevens')]);

function Lid({ rij, waarden, fouten }: Props & { rij: number }) {
  const uit = (deel: Parameters<typeof lidVeld>[1]) => {
    const naam = lidVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam], nietVerplicht: true };
  };
  return (
    <>
      <Tekstveld {...uit('wie')} label={`Deelnemer ${rij + 1}: functie, of naam`} />
      <Tekstveld {...uit('organisatie')} label={`Organisatie van deelnemer ${rij + 1}`} />
      <Selectie
        {...uit('grond')}
        label={`Op welke grond krijgt deelnemer ${rij + 1} gegevens?`}
        opties={optiesUit(DEELGRONDEN, DEELGRONDNAAM)}
      />
      <Tekstveld {...uit('gegevens')} label={`Welke gegevens heeft deelnemer ${rij + 1} nodig?`} />
    </>
  );
}

const TEKSTEN = [
  {
    naam: 'perspectief',
    label: 'Waar wil de inwoner staan?',
    hulp: 'In de woorden van de inwoner. Bijvoorbeeld: ik heb een eigen deur die ik zelf dicht kan doen.',
  },
  { naam: 'eigenDeel', label: 'Wat doet en kan de inwoner zelf?', hulp: undefined },
  { naam: 'steun', label: 'Welke steun is daarbij nodig, en van wie?', hulp: undefined },
  { naam: 'eersteStap', label: 'Wat is de eerste stap?', hulp: 'Klein genoeg om deze maand te zetten.' },
] as const;

export const perspectiefFormulier: Formulier<DoorbraakPerspectiefVastleggen> = {
  soort: 'doorbraakPerspectiefVastleggen',
  pad: 'doorbraak-perspectief',
  knop: 'Perspectief vastleggen',
  concept: true,
  begin(t) {
    const vorige = t.doorbraak.delen.perspectief;
    return maakVelden({
      perspectief: vorige?.perspectief,
      eigenDeel: vorige?.eigenDeel,
      steun: vorige?.steun,
      eersteStap: vorige?.eersteStap,
      horizonMaanden: String(vorige?.horizonMaanden ?? 12),
      bevestigdOp: vorige?.bevestigdOp,
      wijze: vorige?.wijze,
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        perspectief: zTekstOfLeeg(4_000),
        eigenDeel: zTekstOfLeeg(4_000),
        steun: zTekstOfLeeg(4_000),
        eersteStap: zTekstOfLeeg(1_000),
        horizonMaanden: zGelezen(
          (tekst) => (/^\d{1,3}$/.test(tekst) ? Number(tekst) : undefined),
          'Vul een aantal maanden in, bijvoorbeeld 12.',
        ),
        bevestigdOp: zDatumOfLeeg('Vul een dag in, of laat dit leeg.'),
        wijze: kiesUit(BEVESTIGWIJZEN, 'Kies hoe de inwoner het bevestigde.'),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakPerspectiefVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      {TEKSTEN.map(({ naam, label, hulp }) => (
        <Tekstvlak
          naam={naam}
          label={label}
          hulp={hulp}
          waarde={veld(waarden, naam)}
          fout={fouten[naam]}
          regels={3}
        />
      ))}
      <Tekstveld
        naam="horizonMaanden"
        label="Over hoeveel maanden gaat dit?"
        waarde={veld(waarden, 'horizonMaanden')}
        fout={fouten['horizonMaanden']}
        tekens={4}
        cijfers
      />
      <Kaart titel="Bevestigd door de inwoner" soort="rustig">
        <p>Lees het voor. Zolang de inwoner het niet bevestigde, kan het plan niet worden vastgesteld.</p>
        <Datumveld
          naam="bevestigdOp"
          label="Op welke dag bevestigde de inwoner dit?"
          waarde={veld(waarden, 'bevestigdOp')}
          fout={fouten['bevestigdOp']}
          uiterlijk={context.vandaag}
          nietVerplicht
        />
        <Keuze
          naam="wijze"
          label="Hoe?"
          opties={optiesUit(BEVESTIGWIJZEN, BEVESTIGWIJZENAAM)}
          waarde={veld(waarden, 'wijze')}
          fout={fouten['wijze']}
          nietVerplicht
        />
      </Kaart>
    </>
  ),
};
