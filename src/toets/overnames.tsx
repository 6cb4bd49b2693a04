import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Vinkje } from '../ui/keuzes.tsx';
import type { VeldenProps } from '../ui/opdracht.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld, veldLijst } from '../ui/velden.ts';
import { INBRENGNAAM, uitgenodigdeTekst } from './namen.ts';
import type { EthiekInvoer } from './eisen-ethiek.ts';
import type { Inbreng, TotToets, Toetsuitnodiging } from './toestand.ts';
import { alleInbreng } from './uitnodiging.ts';
import { antwoordVeld } from './veldnamen.ts';
import type { Ethiekstap } from './waarden.ts';

/*
 * What invited colleagues said, beside the form of step 3. A view of disagreement is kept with its origin, and with our
 * answer to it (omgekeerde-toets.md § 4).
 */

/** The views that are kept, by their number. */
const OVERNEMEN = 'overnemen';

export function beginOvernames(vorige: Ethiekstap | undefined): Velden {
  const overgenomen = vorige?.overgenomen ?? [];
  return maakVelden({
    [OVERNEMEN]: overgenomen.map(({ inbreng }) => inbreng),
    ...Object.fromEntries(
      overgenomen.map(({ inbreng, antwoord }) => [antwoordVeld(inbreng), antwoord] as const),
    ),
  });
}

export function leesOvernames(ingevuld: Velden, t: TotToets): NonNullable<EthiekInvoer['overgenomen']> {
  const gekozen = veldLijst(ingevuld, OVERNEMEN);
  return alleInbreng(t)
    .filter(([, { id }]) => gekozen.includes(id))
    .map(([, { id }]) => ({ inbreng: id, antwoord: veld(ingevuld, antwoordVeld(id)) }));
}

export function Overnames(p: VeldenProps<TotToets, LokaleRegels>) {
  const inbreng = alleInbreng(p.toestand);
  if (inbreng.length === 0) return null;
  return (
    <Kaart titel="Wat collega’s zeiden">
      <p>
        Bewaar wat anders is dan uw keuze, met uw antwoord erbij. Wie niet gehoord is, komt in bezwaar terug.
      </p>
      {inbreng.map(([uitnodiging, gezegd]) => (
        <Overname uitnodiging={uitnodiging} gezegd={gezegd} {...p} />
      ))}
    </Kaart>
  );
}

interface Een {
  readonly uitnodiging: Toetsuitnodiging;
  readonly gezegd: Inbreng;
}

function Overname({ uitnodiging, gezegd, waarden, fouten }: VeldenProps<TotToets, LokaleRegels> & Een) {
  const antwoord = antwoordVeld(gezegd.id);
  const wie = uitgenodigdeTekst(uitnodiging);
  const titel = wie.charAt(0).toLocaleUpperCase('nl') + wie.slice(1);
  return (
    <Kaart
      titel={gezegd.oordeel ? `${titel}: ${INBRENGNAAM[gezegd.oordeel]}` : titel}
      niveau={3}
      soort="rustig"
    >
      <p class="omk-lopend" dir="auto">
        {gezegd.tekst}
      </p>
      {gezegd.eigenWet === '' ? null : (
        <p class="omk-lopend" dir="auto">
          {gezegd.eigenWet}
        </p>
      )}
      <Vinkje
        naam={OVERNEMEN}
        id={`overnemen-${gezegd.id}`}
        waarde={gezegd.id}
        tekst={`Bewaar inbreng ${gezegd.id} als ander standpunt`}
        aan={veldLijst(waarden, OVERNEMEN).includes(gezegd.id)}
      />
      <Tekstvlak
        naam={antwoord}
        label={`Waarom volgt u inbreng ${gezegd.id} wel of niet?`}
        waarde={veld(waarden, antwoord)}
        fout={fouten[antwoord]}
        regels={2}
        nodig="als u hem bewaart"
      />
    </Kaart>
  );
}
