import { Tabel } from '../ui/tabel.tsx';
import type { Wijziging } from './verschil.ts';

const HOOGSTENS_GETOOND = 100;

/** What changes in each offer, field by field: what it was and what it becomes. */
export function Wijzigingen({ anders }: { readonly anders: readonly Wijziging[] }) {
  return (
    <>
      {anders.slice(0, HOOGSTENS_GETOOND).map(({ aanbod, velden }) => (
        <>
          <h3 class="utrecht-heading-4">{aanbod.naam}</h3>
          <Tabel
            bijschrift={`Wat er verandert aan ${aanbod.naam}`}
            bijschriftVerborgen
            rijen={velden}
            kolommen={[
              { kop: 'Veld', rijkop: true, cel: ({ veld }) => veld },
              { kop: 'Was', cel: ({ was }) => tekstOfLeeg(was) },
              { kop: 'Wordt', cel: ({ wordt }) => tekstOfLeeg(wordt) },
            ]}
          />
        </>
      ))}
      {anders.length > HOOGSTENS_GETOOND ? <p>En nog {anders.length - HOOGSTENS_GETOOND} andere.</p> : null}
    </>
  );
}

const tekstOfLeeg = (tekst: string) => (tekst === '' ? <strong>leeg</strong> : tekst);
