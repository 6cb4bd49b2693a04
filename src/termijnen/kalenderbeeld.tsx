import { datumVoluit } from '../kern/datum.ts';
import type { Beeld, Dagsoort, Dagvak, Maand } from './maanden.ts';

const WEEKDAGEN = [
  ['ma', 'maandag'],
  ['di', 'dinsdag'],
  ['wo', 'woensdag'],
  ['do', 'donderdag'],
  ['vr', 'vrijdag'],
  ['za', 'zaterdag'],
  ['zo', 'zondag'],
] as const;

/** Word in the day itself, so that colour is never the only sign. */
const WOORD: Readonly<Record<Dagsoort, string>> = {
  uiterlijk: 'einde',
  begin: 'begin',
  dagEen: 'dag 1',
  stil: 'stil',
  vrij: 'vrij',
  loopt: '',
  buiten: '',
};

const UITLEG: readonly (readonly [Dagsoort, string])[] = [
  ['begin', 'de dag van de gebeurtenis'],
  ['dagEen', 'de eerste dag die telt'],
  ['stil', 'de termijn staat stil'],
  ['vrij', 'weekend of feestdag: daar kan een termijn niet eindigen'],
  ['uiterlijk', 'de uitkomst'],
];

/** The months of a term; a table each, so it is read out and printed like any other. */
export function Kalenderbeeld({ beeld }: { beeld: Beeld }) {
  const soorten = new Set(beeld.maanden.flatMap((m) => m.weken.flat().map((vak) => vak?.soort)));
  return (
    <>
      <ul class="omk-kalenderuitleg">
        {UITLEG.filter(([soort]) => soorten.has(soort)).map(([soort, tekst]) => (
          <li>
            <span class={`omk-dag omk-dag--${soort}`}>{WOORD[soort]}</span> {tekst}
          </li>
        ))}
      </ul>
      {beeld.ingekort ? <p>De maanden ertussen staan er niet bij.</p> : null}
      <div class="omk-maanden">
        {beeld.maanden.map((maand) => (
          <Maandtabel maand={maand} />
        ))}
      </div>
      {beeld.feestdagen.length > 0 ? (
        <>
          <p>Feestdagen in deze maanden:</p>
          <ul>
            {beeld.feestdagen.map(({ dag, naam }) => (
              <li>
                {datumVoluit(dag)}: {naam}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Maandtabel({ maand }: { maand: Maand }) {
  return (
    <table class="omk-maand">
      <caption>{maand.naam}</caption>
      <thead>
        <tr>
          {WEEKDAGEN.map(([kort, lang]) => (
            <th scope="col">
              <abbr title={lang}>{kort}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {maand.weken.map((week) => (
          <tr>{week.map((vak) => (vak === null ? <td></td> : <Dag vak={vak} />))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Dag({ vak }: { vak: Dagvak }) {
  const woord = WOORD[vak.soort];
  return (
    <td>
      <span class={`omk-dag omk-dag--${vak.soort}`}>
        {Number(vak.dag.slice(8))}
        {woord === '' ? null : <span class="omk-dag__woord"> {woord}</span>}
      </span>
    </td>
  );
}
