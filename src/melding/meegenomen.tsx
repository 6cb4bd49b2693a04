import { Verborgen } from '../ui/formulier.tsx';
import type { Velden } from '../ui/velden.ts';

/** Answers of the other pages travel along in the form: nothing is kept before it is sent. */
export function Meegenomen({ waarden, behalve }: { waarden: Velden; behalve: readonly string[] }) {
  return (
    <>
      {Object.entries(waarden)
        .filter(([naam]) => !behalve.includes(naam) && naam !== 'sleutel' && naam !== 'naar')
        .flatMap(([naam, lijst]) => lijst.map((waarde) => <Verborgen naam={naam} waarde={waarde} />))}
    </>
  );
}
