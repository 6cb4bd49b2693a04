import { z } from 'zod';
import { alleRijen, heeftFout, leesRij, rijnummers, zonderTekst } from '../toets/rijen.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { maakVelden, veld, zTekstOfLeeg } from '../ui/velden.ts';
import type { Formulier, Props } from './formulier.ts';
import { HOEKEN, HOEKNAAM, HOEKVRAAG } from './namen.ts';
import type { DoorbraakOptiesWegen } from './opties.ts';
import { optieVeld } from './veldnamen.ts';

const OPTIES = rijnummers(4, 0);
const DELEN = ['naam', ...HOEKEN] as const;

const zOptie = z.object({
  naam: zTekstOfLeeg(300),
  legitimiteit: zTekstOfLeeg(4_000),
  betrokkenheid: zTekstOfLeeg(4_000),
  rendement: zTekstOfLeeg(4_000),
});

export const optiesFormulier: Formulier<DoorbraakOptiesWegen> = {
  soort: 'doorbraakOptiesWegen',
  pad: 'doorbraak-opties',
  knop: 'Oplossingen vastleggen',
  concept: true,
  begin(t) {
    const { opties } = t.doorbraak.delen;
    return maakVelden({
      [optieVeld(0, 'naam')]: 'Doorgaan zoals nu',
      ...Object.fromEntries(
        opties.flatMap((optie) => {
          const rij = Number(optie.id.slice(2)) - 1;
          return DELEN.map((deel) => [optieVeld(rij, deel), optie[deel]] as const);
        }),
      ),
    });
  },
  lees(ingevuld) {
    const rijen = alleRijen(OPTIES.map((rij) => leesRij(zOptie, ingevuld, (deel) => optieVeld(rij, deel))));
    return rijen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakOptiesWegen', opties: rijen.waarde } }
      : rijen;
  },
  velden: (p) => (
    <>
      <p>
        Twee tot vier oplossingen. Elke oplossing staat op drie hoeken: legitimiteit, betrokkenheid en
        rendement. Twee hoeken is geen doorbraak.
      </p>
      {OPTIES.map((rij) =>
        rij < 2 ? (
          <Kaart titel={rij === 0 ? 'Optie 1: doorgaan zoals nu' : 'Optie 2: doorbraak'}>
            <Optie rij={rij} {...p} />
          </Kaart>
        ) : (
          <Uitklap
            titel={`Optie ${rij + 1}: andere doorbraak`}
            open={
              !zonderTekst(
                p.waarden,
                DELEN.map((deel) => optieVeld(rij, deel)),
              ) || heeftFout(p.fouten, `optie.${rij}.`)
            }
          >
            <Optie rij={rij} {...p} />
          </Uitklap>
        ),
      )}
    </>
  ),
};

function Optie({ rij, waarden, fouten }: Props & { rij: number }) {
  const uit = (deel: (typeof DELEN)[number]) => {
    const naam = optieVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam], nietVerplicht: rij > 1 };
  };
  return (
    <>
      <Tekstveld {...uit('naam')} label={`Wat houdt optie ${rij + 1} in?`} />
      {HOEKEN.map((hoek) => (
        <Tekstvlak
          {...uit(hoek)}
          label={`${HOEKNAAM[hoek]} van optie ${rij + 1}`}
          hulp={HOEKVRAAG[hoek]}
          regels={3}
        />
      ))}
    </>
  );
}
