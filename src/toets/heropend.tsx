import { tijdstipVoluit } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Stapstand } from './toestand.ts';

/** Above the form of a step that was done before: why it is open again. */
export function Heropend({ stand }: { stand: Stapstand<unknown> }) {
  const vorige = stand.geschiedenis.at(-1);
  if (stand.gesloten || !vorige || vorige.reden === '') return null;
  return (
    <Bericht soort="info" titel="Deze stap is heropend">
      <p dir="auto">
        Op {tijdstipVoluit(vorige.vervallenOp)}, omdat: {vorige.reden}
      </p>
      <p>Wat er stond is hieronder ingevuld. De eerdere versie blijft bewaard.</p>
    </Bericht>
  );
}
