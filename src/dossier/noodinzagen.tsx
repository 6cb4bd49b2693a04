import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { tijdstipVoluit } from '../kern/datum.ts';
import type { Noodinzage } from '../toegang/noodinzage.ts';
import { NOODREDENEN } from '../toegang/noodinzage.ts';
import { Bericht } from '../ui/bericht.tsx';

interface Props {
  readonly noodinzagen: readonly Noodinzage[];
  readonly inrichting: Inrichting;
}

/** For the resident, in plain words: who looked without a task, why, and what the municipality thought of it. */
export function Noodinzagen({ noodinzagen, inrichting }: Props) {
  if (noodinzagen.length === 0) return null;
  return (
    <Bericht soort="letop" titel="Iemand las dit dossier met noodinzage">
      <p>
        Dat mag alleen als iets niet kan wachten. Iemand anders bij de gemeente kijkt daarna of het echt nodig
        was.
      </p>
      <ul class="omk-lijst">
        {noodinzagen.map((n) => (
          <li>
            {tijdstipVoluit(n.op)}: {n.persoon ? naamVan(inrichting, n.persoon) : 'onbekend'}, want{' '}
            {NOODREDENEN[n.reden]}. {oordeel(n)}
          </li>
        ))}
      </ul>
      <p>Bent u het er niet mee eens? Bel de gemeente. U kunt ook een klacht indienen (Awb 9:1).</p>
    </Bericht>
  );
}

function oordeel({ oordeel: o }: Noodinzage): string {
  if (o === null) return 'Wij moeten nog beoordelen of dit nodig was.';
  return o.terecht
    ? 'Wij hebben bekeken of dit nodig was. Dat was zo.'
    : 'Wij hebben bekeken of dit nodig was. Dat was niet zo. Wij hebben er iets aan gedaan.';
}
