import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { Deelnemer as DeelnemerVanToets } from './gebeurtenissen.ts';
import { TEGENSPRAKEN, TOETSSTAPPEN } from './gebeurtenissen.ts';
import { AANLEIDINGEN, AANLEIDINGNAAM, stapTekst, TEGENSPRAAKNAAM } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { rijnummers, zonderTekst } from './rijen.ts';
import type { TotToets } from './toestand.ts';
import { deelnemerVeld } from './veldnamen.ts';

type Props = VeldenProps<TotToets, LokaleRegels>;

const DEELNEMERS = rijnummers(6, 0);
/** As many stand open; who comes with more, unfolds them. */
const MEESTAL = 2;

const zStart = z.object({
  aanleiding: zKeuze(AANLEIDINGEN, 'Kies waarom de toets nodig is.'),
  toelichting: zTekstOfLeeg(2_000),
});

/** An unknown value is no choice: the list is closed. */
function leesTegenspraak(ingevuld: Velden, rij: number): Pick<DeelnemerVanToets, 'tegenspraak'> {
  const gekozen = TEGENSPRAKEN.find((soort) => soort === veld(ingevuld, deelnemerVeld(rij, 'tegenspraak')));
  return gekozen ? { tegenspraak: gekozen } : {};
}

export const startFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'toetsStarten',
  pad: 'toets-beginnen',
  knop: 'Toets beginnen',
  concept: true,
  begin: () => maakVelden({ [deelnemerVeld(0, 'rol')]: 'inwoner', [deelnemerVeld(0, 'aanwezig')]: 'ja' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(zStart, ingevuld);
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: {
            soort: 'toetsStarten',
            ...gelezen.waarde,
            deelnemers: DEELNEMERS.map((rij) => ({
              rol: veld(ingevuld, deelnemerVeld(rij, 'rol')),
              organisatie: veld(ingevuld, deelnemerVeld(rij, 'organisatie')),
              aanwezig: veld(ingevuld, deelnemerVeld(rij, 'aanwezig')) !== '',
              ...leesTegenspraak(ingevuld, rij),
            })),
          },
        }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Keuze
        naam="aanleiding"
        label="Waarom is de toets nodig?"
        opties={AANLEIDINGEN.map((waarde) => ({ waarde, tekst: AANLEIDINGNAAM[waarde] }))}
        waarde={veld(p.waarden, 'aanleiding')}
        fout={p.fouten['aanleiding']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Toelichting"
        waarde={veld(p.waarden, 'toelichting')}
        fout={p.fouten['toelichting']}
        regels={3}
        nietVerplicht
      />
      <Uitklap
        titel="Wie doen er mee?"
        open={
          !zonderTekst(
            p.waarden,
            DEELNEMERS.map((rij) => deelnemerVeld(rij, 'rol')),
          )
        }
      >
        <p>
          Noem rollen, geen namen: klantmanager, jurist, wijkteam. Deel alleen wat nodig is. Vraag iemand om
          tegen te spreken: dan is een besluit dat blijft staan, ook echt doordacht.
        </p>
        {DEELNEMERS.map((rij) => (
          <Deelnemer rij={rij} {...p} />
        ))}
      </Uitklap>
    </>
  ),
};

function Deelnemer({ rij, waarden, fouten }: Props & { rij: number }) {
  const rol = deelnemerVeld(rij, 'rol');
  const organisatie = deelnemerVeld(rij, 'organisatie');
  const aanwezig = deelnemerVeld(rij, 'aanwezig');
  const tegenspraak = deelnemerVeld(rij, 'tegenspraak');
  return (
    <Uitklap
      klein
      titel={`Deelnemer ${rij + 1}`}
      open={rij < MEESTAL || !zonderTekst(waarden, [rol, organisatie, tegenspraak])}
    >
      <Tekstveld
        naam={rol}
        label={`Rol van deelnemer ${rij + 1}`}
        waarde={veld(waarden, rol)}
        fout={fouten[rol]}
        nietVerplicht
      />
      <Tekstveld
        naam={organisatie}
        label={`Organisatie van deelnemer ${rij + 1}`}
        waarde={veld(waarden, organisatie)}
        fout={fouten[organisatie]}
        nietVerplicht
      />
      <Selectie
        naam={tegenspraak}
        label={`Spreekt deelnemer ${rij + 1} tegen?`}
        opties={TEGENSPRAKEN.map((waarde) => ({ waarde, tekst: `ja, ${TEGENSPRAAKNAAM[waarde]}` }))}
        leeg="nee"
        waarde={veld(waarden, tegenspraak)}
        fout={fouten[tegenspraak]}
        nietVerplicht
      />
      <Vinkje naam={aanwezig} tekst={`Deelnemer ${rij + 1} is erbij`} aan={veld(waarden, aanwezig) !== ''} />
    </Uitklap>
  );
}

const zHeropening = z.object({
  stap: zKeuze(TOETSSTAPPEN, 'Kies de stap die opnieuw open moet.'),
  reden: zTekst('Schrijf op waarom.', 2_000),
});

export const heropenFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'toetsstapHeropenen',
  pad: 'toets-heropenen',
  knop: 'Stap heropenen',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(zHeropening, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'toetsstapHeropenen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Keuze
        naam="stap"
        label="Welke stap moet opnieuw open?"
        hulp="Ook alle stappen erna gaan open. Wat er stond blijft bewaard en staat al ingevuld."
        opties={TOETSSTAPPEN.filter((stap) => toestand.toets[stap].gesloten).map((waarde) => ({
          waarde,
          tekst: stapTekst(waarde),
        }))}
        waarde={veld(waarden, 'stap')}
        fout={fouten['stap']}
      />
      <Tekstvlak
        naam="reden"
        label="Waarom?"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};
