import { Tabel } from '../ui/tabel.tsx';
import { CATEGORIENAAM, ONTVANGERNAAM, VERSTREKDOELNAAM } from './namen.ts';
import { hoofdletter } from './opties.ts';
import { VERSTREKKINGEN } from './verstrekkingen.ts';

/** The whole table of who may be given what; for an employee with what to mind. */
export function Verstrekkingstabel({ voorMedewerker = false }: { readonly voorMedewerker?: boolean }) {
  return (
    <Tabel
      bijschrift="Wie welke gegevens mag krijgen"
      bijschriftVerborgen
      rijen={VERSTREKKINGEN}
      kolommen={[
        {
          kop: 'Wie, en waarvoor',
          rijkop: true,
          cel: (r) => `${hoofdletter(ONTVANGERNAAM[r.ontvanger])}, om ${VERSTREKDOELNAAM[r.doel]}`,
        },
        { kop: 'Hoogstens', cel: (r) => r.categorieen.map((c) => CATEGORIENAAM[c].toLowerCase()).join(', ') },
        { kop: 'Toestemming nodig', cel: (r) => (r.toestemming ? 'Ja' : 'Nee') },
        { kop: 'Artikel', cel: (r) => r.artikel },
        ...(voorMedewerker
          ? [{ kop: 'Let op', cel: (r: (typeof VERSTREKKINGEN)[number]) => r.voorwaarde }]
          : []),
      ]}
    />
  );
}
