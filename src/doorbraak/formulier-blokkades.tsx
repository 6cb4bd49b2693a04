import { z } from 'zod';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { EigenRegel } from '../recht/lokaal.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import { alleRijen, heeftFout, leesRij, rijnummers, samen, zonderTekst } from '../toets/rijen.ts';
import { laatste } from '../toets/toestand.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zDatumOfLeeg, zGelezen, zTekstOfLeeg } from '../ui/velden.ts';
import type { BlokkadeInvoer, DoorbraakBlokkadesVastleggen } from './blokkades.ts';
import type { DoorbraakContext } from './moment.ts';
import type { Formulier, Props } from './formulier.ts';
import { kiesUit } from './formulier.ts';
import { BLOKKADESOORTEN } from './gebeurtenissen.ts';
import { BLOKKADENAAM } from './namen.ts';
import type { TotDoorbraak } from './toestand.ts';
import { blokkadeVeld, situatieVeld } from './veldnamen.ts';

const FEITEN = rijnummers(8, 0);
const BLOKKADES = rijnummers(5, 0);

const zFeit = z.object({
  leefgebied: kiesUit(LEEFGEBIEDEN, 'Kies het leefgebied.'),
  feit: zTekstOfLeeg(2_000),
  bron: zTekstOfLeeg(300),
  op: zDatumOfLeeg('Vul de dag in.'),
});

function zBlokkade({ regels }: DoorbraakContext) {
  return z.object({
    regel: zGelezen(
      (tekst) => (tekst === '' ? null : regels.eigenRegels.find(({ code }) => code === tekst)),
      'Kies uit de lijst.',
    ),
    soort: kiesUit(BLOKKADESOORTEN, 'Kies wat voor blokkade het is.'),
    tekst: zTekstOfLeeg(1_000),
    partij: zTekstOfLeeg(300),
    artikel: zTekstOfLeeg(200),
    ruimte: zTekstOfLeeg(2_000),
  });
}

/** A rule of the municipality fills what was left empty. */
function leesBlokkade(ingevuld: Velden, rij: number, context: DoorbraakContext): Gelezen<BlokkadeInvoer> {
  const gelezen = leesRij(zBlokkade(context), ingevuld, (deel) => blokkadeVeld(rij, deel));
  if (!gelezen.gelukt) return gelezen;
  const { regel, soort, tekst, partij, artikel, ruimte } = gelezen.waarde;
  return {
    gelukt: true,
    waarde: {
      regel: regel?.code ?? null,
      soort: soort ?? regel?.soort ?? null,
      tekst: tekst || (regel?.tekst ?? ''),
      partij: partij || (regel ? 'Gemeente' : ''),
      artikel: artikel || (regel?.artikel ?? ''),
      ruimte,
    },
  };
}

/** Before anything was filled in: what the toets found in the way. */
function uitToets(t: TotDoorbraak): readonly (readonly [string, string])[] {
  return (laatste(t.toets.randvoorwaarden)?.belemmeringen ?? []).flatMap((b, rij) => [
    [blokkadeVeld(rij, 'soort'), b.soort] as const,
    [blokkadeVeld(rij, 'tekst'), b.tekst] as const,
    [blokkadeVeld(rij, 'partij'), b.bron] as const,
    [blokkadeVeld(rij, 'artikel'), b.artikel] as const,
    [blokkadeVeld(rij, 'ruimte'), b.ruimte] as const,
  ]);
}

export const blokkadesFormulier: Formulier<DoorbraakBlokkadesVastleggen> = {
  soort: 'doorbraakBlokkadesVastleggen',
  pad: 'doorbraak-blokkades',
  knop: 'Situatie en blokkades vastleggen',
  concept: true,
  begin(t) {
    const vorige = t.doorbraak.delen.blokkades;
    if (!vorige) return maakVelden(Object.fromEntries(uitToets(t)));
    return maakVelden({
      geprobeerd: vorige.geprobeerd,
      ...Object.fromEntries(
        vorige.situatie.flatMap((regel, rij) =>
          (['leefgebied', 'feit', 'bron', 'op'] as const).map(
            (deel) => [situatieVeld(rij, deel), regel[deel]] as const,
          ),
        ),
      ),
      ...Object.fromEntries(
        vorige.blokkades.flatMap((blokkade) => {
          const rij = Number(blokkade.id.slice(2)) - 1;
          return (['regel', 'soort', 'tekst', 'partij', 'artikel', 'ruimte'] as const).map(
            (deel) => [blokkadeVeld(rij, deel), blokkade[deel]] as const,
          );
        }),
      ),
    });
  },
  lees: (ingevuld, _t, context) =>
    samen(
      samen(
        alleRijen(FEITEN.map((rij) => leesRij(zFeit, ingevuld, (deel) => situatieVeld(rij, deel)))),
        alleRijen(BLOKKADES.map((rij) => leesBlokkade(ingevuld, rij, context))),
        (situatie, blokkades) => ({ situatie, blokkades }),
      ),
      leesFormulier(z.object({ geprobeerd: zTekstOfLeeg(4_000) }), ingevuld),
      (rijen, rest) => ({ soort: 'doorbraakBlokkadesVastleggen', ...rijen, ...rest }),
    ),
  velden: (p) => (
    <>
      <Kaart titel="Wat speelt er nu?">
        <p>Feiten, per leefgebied, met waar het vandaan komt en van welke dag. Geen oordelen.</p>
        {FEITEN.map((rij) =>
          rij === 0 ? (
            <Feit rij={rij} {...p} />
          ) : (
            <Uitklap
              klein
              titel={`Feit ${rij + 1}`}
              open={
                !zonderTekst(p.waarden, [situatieVeld(rij, 'feit'), situatieVeld(rij, 'bron')]) ||
                heeftFout(p.fouten, `situatie.${rij}.`)
              }
            >
              <Feit rij={rij} {...p} />
            </Uitklap>
          ),
        )}
      </Kaart>
      {BLOKKADES.map((rij) =>
        rij === 0 ? (
          <Kaart titel="Blokkade 1">
            <Blokkaderij rij={rij} {...p} />
          </Kaart>
        ) : (
          <Uitklap
            titel={`Blokkade ${rij + 1}`}
            open={
              !zonderTekst(p.waarden, [blokkadeVeld(rij, 'tekst'), blokkadeVeld(rij, 'partij')]) ||
              heeftFout(p.fouten, `blokkade.${rij}.`)
            }
          >
            <Blokkaderij rij={rij} {...p} />
          </Uitklap>
        ),
      )}
      <Tekstvlak
        naam="geprobeerd"
        label="Wat is al geprobeerd?"
        waarde={veld(p.waarden, 'geprobeerd')}
        fout={p.fouten['geprobeerd']}
        regels={3}
        nietVerplicht
      />
    </>
  ),
};

function Feit({ rij, waarden, fouten, context }: Props & { rij: number }) {
  const uit = (deel: Parameters<typeof situatieVeld>[1]) => {
    const naam = situatieVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam], nietVerplicht: rij > 0 };
  };
  return (
    <>
      <Selectie
        {...uit('leefgebied')}
        label={`Leefgebied van feit ${rij + 1}`}
        opties={optiesUit(LEEFGEBIEDEN, LEEFGEBIEDNAAM)}
      />
      <Tekstvlak {...uit('feit')} label={`Feit ${rij + 1}: wat is er?`} regels={2} />
      <Tekstveld {...uit('bron')} label={`Van wie of waaruit weten wij feit ${rij + 1}?`} />
      <Datumveld {...uit('op')} label={`Van welke dag is feit ${rij + 1}?`} uiterlijk={context.vandaag} />
    </>
  );
}

const inHetKort = (tekst: string): string => (tekst.length > 90 ? `${tekst.slice(0, 89)}…` : tekst);
const regelTekst = ({ artikel, naam, tekst }: EigenRegel): string =>
  inHetKort(`${artikel ?? naam}: ${tekst}`);

function Blokkaderij({ rij, waarden, fouten, context }: Props & { rij: number }) {
  const eigen = eigenRegelsOp(context.vandaag, context.regels);
  const uit = (deel: Parameters<typeof blokkadeVeld>[1]) => {
    const naam = blokkadeVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam] };
  };
  return (
    <>
      {eigen.length > 0 ? (
        <Selectie
          {...uit('regel')}
          label={`Regel van de gemeente bij blokkade ${rij + 1}`}
          hulp="Vult de velden hieronder als die leeg zijn, en telt zo mee in het knelpuntenregister."
          leeg="Zelf beschrijven"
          opties={eigen.map((regel) => ({ waarde: regel.code, tekst: regelTekst(regel) }))}
          nietVerplicht
        />
      ) : null}
      <Tekstvlak
        {...uit('tekst')}
        label={`Blokkade ${rij + 1}: wat houdt de oplossing tegen?`}
        regels={2}
        nietVerplicht
      />
      <Selectie
        {...uit('soort')}
        label={`Wat voor blokkade is blokkade ${rij + 1}?`}
        opties={optiesUit(BLOKKADESOORTEN, BLOKKADENAAM)}
        nietVerplicht
      />
      <Tekstveld
        {...uit('partij')}
        label={`Van wie is de regel of het geld bij blokkade ${rij + 1}?`}
        hulp="Een organisatie of team, geen namen van mensen: dit staat straks in het knelpuntenregister."
        nietVerplicht
      />
      <Tekstveld
        {...uit('artikel')}
        label={`Artikel bij blokkade ${rij + 1}`}
        hulp="Nodig bij een wet, verordening of beleidsregel."
        nietVerplicht
      />
      <Tekstvlak
        {...uit('ruimte')}
        label={`Welke ruimte geeft de regel zelf bij blokkade ${rij + 1}?`}
        hulp="Nodig bij een wet: van een wet wijken wij niet af, wij gebruiken de ruimte erin."
        regels={2}
        nietVerplicht
      />
    </>
  );
}
