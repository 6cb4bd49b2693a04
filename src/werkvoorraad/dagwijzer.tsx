import type { Afloop } from './afloopkaart.tsx';
import type { Leveringpunten } from './levering-queries.ts';
import type { Tekstregel } from './tekst-queries.ts';

interface Props {
  readonly contact: readonly unknown[];
  readonly levering: Leveringpunten;
  readonly afspraken: readonly unknown[];
  readonly terugkijken: readonly unknown[];
  readonly afloop: Afloop;
  readonly verzoeken: readonly unknown[];
  readonly teksten: readonly Tekstregel[];
  readonly concepten: readonly unknown[];
  /** Dossiers that wait for somebody else. */
  readonly wacht: number;
}

/** On a phone the other lists of the day stand far below what is to do now: which there are, how many, and a link. */
export function Dagwijzer(p: Props) {
  const { zonder, eindigt } = p.levering;
  const tekst = (wat: Tekstregel['wat']): number => p.teksten.filter((t) => t.wat === wat).length;
  const lijsten: readonly (readonly [id: string, naam: string, hoeveel: number, meer?: string])[] = [
    ['contact', 'Inwoners wachten op antwoord', p.contact.length],
    ['levering', 'Besluit, nog geen hulp', zonder.regels.length, zonder.meer ? '+' : ''],
    ['levering-eindigt', 'Hulp stopt bij de aanbieder', eindigt.regels.length, eindigt.meer ? '+' : ''],
    ['afspraken', 'Afspraken', p.afspraken.length],
    ['terugkijken', 'Terugkijken', p.terugkijken.length],
    ['aflopend', 'Hulp die afloopt', p.afloop.afloop.length + p.afloop.wacht.length],
    ['gegevensverzoeken', 'Verzoeken over gegevens', p.verzoeken.length],
    ['teksten-vrijgeven', 'Teksten om vrij te geven', tekst('vrijgeven')],
    ['teksten-herschrijven', 'Teksten die terugkwamen', tekst('herschrijven')],
    ['concepten', 'Concepten', p.concepten.length],
    ['wacht', 'Wacht op een ander', p.wacht],
  ];
  const gevuld = lijsten.filter(([, , hoeveel]) => hoeveel > 0);
  return gevuld.length === 0 ? null : (
    <nav class="omk-tabs omk-dagwijzer" aria-label="Verder op deze bladzijde">
      <ul>
        {gevuld.map(([id, naam, hoeveel, erbij = '']) => (
          <li>
            <a href={`#${id}`}>
              {naam}
              <span class="omk-tabs__aantal">{`${hoeveel}${erbij}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
