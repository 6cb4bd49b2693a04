import { z } from 'zod';
import { bedragTekst } from '../kern/bedrag.ts';
import { plusMaanden } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { BETALERNAAM, BETALERS } from '../recht/prijslijst.ts';
import { alleRijen, heeftFout, leesRij, rijnummers, samen, zonderTekst } from '../toets/rijen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { leesFormulier, maakVelden, veld, zDatumOfLeeg, zTekstOfLeeg } from '../ui/velden.ts';
import type { Formulier, Props } from './formulier.ts';
import { kiesUit } from './formulier.ts';
import { optiebeeld } from './kosten.ts';
import type { DoorbraakplanVaststellen } from './planvaststellen.ts';
import { huidigPlan } from './toestand.ts';
import { actieVeld } from './veldnamen.ts';

const ACTIES = rijnummers(8, 0);

const zActie = z.object({
  wie: zTekstOfLeeg(200),
  wat: zTekstOfLeeg(1_000),
  uiterlijk: zDatumOfLeeg('Vul de dag in.'),
  betaler: kiesUit([...BETALERS, 'geen'] as const, 'Kies wie betaalt, of dat het niets kost.'),
});

export const planFormulier: Formulier<DoorbraakplanVaststellen> = {
  soort: 'doorbraakplanVaststellen',
  pad: 'doorbraakplan',
  knop: 'Plan vaststellen',
  concept: true,
  begin(t, { vandaag }) {
    const vorige = huidigPlan(t.doorbraak);
    return maakVelden({
      voorkeur: vorige?.voorkeur,
      waarom: vorige?.waarom,
      terugval: vorige?.terugval,
      evaluatieOp: plusMaanden(vandaag, 3),
      ...Object.fromEntries(
        (vorige?.acties ?? []).flatMap((actie, rij) => [
          [actieVeld(rij, 'wie'), actie.wie] as const,
          [actieVeld(rij, 'wat'), actie.wat] as const,
          [actieVeld(rij, 'uiterlijk'), actie.uiterlijk] as const,
          [actieVeld(rij, 'betaler'), actie.betaler ?? 'geen'] as const,
        ]),
      ),
    });
  },
  lees: (ingevuld, t) =>
    samen(
      alleRijen(ACTIES.map((rij) => leesRij(zActie, ingevuld, (deel) => actieVeld(rij, deel)))),
      leesFormulier(
        z.object({
          voorkeur: kiesUit(
            t.doorbraak.delen.opties.map(({ id }) => id),
            'Kies een van de oplossingen.',
          ),
          waarom: zTekstOfLeeg(4_000),
          terugval: zTekstOfLeeg(4_000),
          evaluatieOp: zDatumOfLeeg('Vul de dag in.'),
        }),
        ingevuld,
      ),
      (acties, rest) => ({ soort: 'doorbraakplanVaststellen', acties, ...rest }),
    ),
  velden: (p) => (
    <>
      <Bericht soort="info">
        <p>
          Dit plan is geen besluit in de zin van de Awb. Elke voorziening die eruit volgt, krijgt een eigen
          besluit met rechtsmiddel. Beloof de inwoner niets dat nog besloten moet worden.
        </p>
      </Bericht>
      <Keuze
        naam="voorkeur"
        label="Welke oplossing wordt het?"
        opties={p.toestand.doorbraak.delen.opties
          .filter(({ soort }) => soort === 'doorbraak')
          .map(({ id, naam }) => ({
            waarde: id,
            tekst: naam,
            hulp: `Bekende kosten in het eerste jaar: ${bedragTekst(optiebeeld(p.toestand.doorbraak.delen.kosten, id, 12).totaal.midden)}.`,
          }))}
        waarde={veld(p.waarden, 'voorkeur')}
        fout={p.fouten['voorkeur']}
      />
      <Tekstvlak
        naam="waarom"
        label="Waarom deze oplossing?"
        hulp="Niet alleen om het geld: alle drie de hoeken van de driehoek tellen."
        waarde={veld(p.waarden, 'waarom')}
        fout={p.fouten['waarom']}
        regels={4}
      />
      {ACTIES.map((rij) =>
        rij === 0 ? (
          <Kaart titel="Actie 1">
            <Actierij rij={rij} {...p} />
          </Kaart>
        ) : (
          <Uitklap
            titel={`Actie ${rij + 1}`}
            open={
              !zonderTekst(p.waarden, [actieVeld(rij, 'wie'), actieVeld(rij, 'wat')]) ||
              heeftFout(p.fouten, `actie.${rij}.`)
            }
          >
            <Actierij rij={rij} {...p} />
          </Uitklap>
        ),
      )}
      <Tekstvlak
        naam="terugval"
        label="Wat doen wij als het misgaat?"
        waarde={veld(p.waarden, 'terugval')}
        fout={p.fouten['terugval']}
        regels={3}
      />
      <Datumveld
        naam="evaluatieOp"
        label="Wanneer kijken wij terug?"
        waarde={veld(p.waarden, 'evaluatieOp')}
        fout={p.fouten['evaluatieOp']}
        vroegst={p.context.vandaag}
      />
    </>
  ),
};

function Actierij({ rij, waarden, fouten, context }: Props & { rij: number }) {
  const uit = (deel: Parameters<typeof actieVeld>[1]) => {
    const naam = actieVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam], nietVerplicht: rij > 0 };
  };
  return (
    <>
      <Tekstveld {...uit('wie')} label={`Wie doet actie ${rij + 1}?`} />
      <Tekstveld {...uit('wat')} label={`Wat gebeurt er bij actie ${rij + 1}?`} />
      <Datumveld
        {...uit('uiterlijk')}
        label={`Wanneer is actie ${rij + 1} klaar?`}
        vroegst={context.vandaag}
      />
      <Selectie
        {...uit('betaler')}
        label={`Wie betaalt actie ${rij + 1}?`}
        opties={[{ waarde: 'geen', tekst: 'Kost niets' }, ...optiesUit(BETALERS, BETALERNAAM)]}
      />
    </>
  );
}
