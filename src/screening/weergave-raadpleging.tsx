import { tijdstipVoluit } from '../kern/datum.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { RAADPLEGINGNAAM } from './namen.ts';
import type { Raadpleging } from './toestand.ts';

const STAND = {
  beantwoord: { term: 'Antwoord', label: <Label soort="goed" icoon="goed" tekst="beantwoord" /> },
  beeindigd: { term: 'Ingetrokken', label: <Label soort="neutraal" tekst="ingetrokken" /> },
} as const;

/** What a jurist was asked, and said. */
export function RaadplegingKaart(p: { raadpleging: Raadpleging; namen: Readonly<Record<string, string>> }) {
  const { over, vraag, door, op, einde } = p.raadpleging;
  const wie = (id: string): string => p.namen[id] ?? id;
  return (
    <Kaart
      titel="Vraag aan de jurist"
      niveau={3}
      soort="rustig"
      acties={einde ? STAND[einde.soort].label : <Label soort="info" tekst="wacht op antwoord" />}
    >
      <Samenvatting
        regels={[
          { term: 'Over', waarde: RAADPLEGINGNAAM[over] },
          {
            term: 'Vraag',
            waarde: (
              <span class="omk-lopend" dir="auto">
                {vraag}
              </span>
            ),
          },
          { term: 'Gevraagd door', waarde: `${wie(door.id)}, ${tijdstipVoluit(op)}` },
          ...(einde
            ? [
                {
                  term: STAND[einde.soort].term,
                  waarde: (
                    <span class="omk-lopend" dir="auto">
                      {einde.tekst} ({wie(einde.door.id)}, {tijdstipVoluit(einde.op)})
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Kaart>
  );
}
