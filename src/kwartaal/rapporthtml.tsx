import { raw } from 'hono/html';
import type { Kwartaalrapportstuk, Stukdeel, Stuktabel } from '../brieven/gegevensKwartaal.ts';
import type { Huisstijl } from '../brieven/huisstijl.ts';
import { Legendamerk } from '../sturing/vulling.tsx';
import { rapportstijl } from './rapporthtmlstijl.ts';

interface Props {
  readonly stuk: Kwartaalrapportstuk;
  readonly papier: Huisstijl;
}

/** Nothing comes from elsewhere, and nothing runs, wherever the file is opened. */
const NIETS_VAN_BUITEN = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page that stands by itself, with all that the PDF says. */
export async function maakRapporthtml(p: Props): Promise<Uint8Array> {
  return new TextEncoder().encode(String(await Rapporthtml(p)));
}

function Rapporthtml({ stuk, papier }: Props) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta http-equiv="Content-Security-Policy" content={NIETS_VAN_BUITEN} />
          <title>{`${stuk.titel} - gemeente ${papier.gemeentenaam}`}</title>
          <style>{raw(rapportstijl(papier.kleuren))}</style>
        </head>
        <body>
          <header>
            <p class="naam">Gemeente {papier.gemeentenaam}</p>
          </header>
          <main>
            <h1>{stuk.titel}</h1>
            <dl>
              {[{ label: 'Ons kenmerk', waarde: stuk.kenmerk }, ...stuk.gegevens].map(({ label, waarde }) => (
                <>
                  <dt>{label}</dt>
                  <dd dir="auto" class="tekst">
                    {waarde}
                  </dd>
                </>
              ))}
            </dl>
            <div class="kader">
              <Punten punten={stuk.leeswijzer} />
            </div>
            <nav aria-label="Delen van dit rapport">
              <ol>
                {stuk.delen.map(({ kop }, i) => (
                  <li>
                    <a href={`#deel-${i}`}>{kop}</a>
                  </li>
                ))}
              </ol>
            </nav>
            {stuk.delen.map((deel, i) => (
              <Deel deel={deel} id={`deel-${i}`} beelden={stuk.beelden} />
            ))}
          </main>
          <Afzender {...papier} />
        </body>
      </html>
    </>
  );
}

function Afzender({ gemeentenaam, postadres, telefoon, website }: Huisstijl) {
  const regels = [...postadres, telefoon, website].filter((regel) => regel !== '');
  return (
    <footer class="klein">
      <p>{[`Gemeente ${gemeentenaam}`, ...regels].join(', ')}</p>
    </footer>
  );
}

interface Deelprops {
  readonly deel: Stukdeel;
  readonly id: string;
  readonly beelden: Kwartaalrapportstuk['beelden'];
}

function Deel({ deel, id, beelden }: Deelprops) {
  return (
    <section aria-labelledby={id} class={deel.eigenBlad ? 'los' : undefined}>
      <h2 id={id}>{deel.kop}</h2>
      {deel.uitleg === '' ? null : <p class="tekst">{deel.uitleg}</p>}
      {deel.opvallend.length === 0 ? null : (
        <>
          <h3>Wat opvalt</h3>
          <Punten punten={deel.opvallend} />
        </>
      )}
      {deel.toelichting.map(({ label, waarde }) => (
        <>
          <h3>{label}</h3>
          <p class="tekst" dir="auto">
            {waarde}
          </p>
        </>
      ))}
      {deel.tabellen.map((tabel, i) => (
        <Figuur tabel={tabel} id={`${id}-${i}`} beelden={beelden} />
      ))}
      {deel.definities.length === 0 ? null : (
        <>
          <h3>Zo is gemeten</h3>
          <div class="klein">
            <Punten punten={deel.definities} />
          </div>
        </>
      )}
    </section>
  );
}

function Punten({ punten }: { readonly punten: readonly string[] }) {
  return (
    <ul>
      {punten.map((punt) => (
        <li>{punt}</li>
      ))}
    </ul>
  );
}

function Figuur({ tabel, id, beelden }: Omit<Deelprops, 'deel'> & { readonly tabel: Stuktabel }) {
  const { kop, uitleg, beeld } = tabel;
  return (
    <>
      <h3>{kop}</h3>
      {uitleg === '' ? null : <p class="tekst">{uitleg}</p>}
      {beeld === null ? null : (
        <div class="beeld">
          <div
            role="img"
            aria-label={beeld.label}
            aria-describedby={`${id}-legenda`}
            aria-details={tabel.rijen.length === 0 ? undefined : `${id}-tabel`}
          >
            {/* As it was kept, drawn by the system itself; what people type never comes in it unescaped. */}
            <div aria-hidden="true">{raw(beelden[beeld.naam] ?? '')}</div>
          </div>
          <ul class="legenda klein" id={`${id}-legenda`}>
            {beeld.legenda.map((regel) => (
              <li>
                <Legendamerk {...regel} />
                {regel.tekst}
              </li>
            ))}
          </ul>
        </div>
      )}
      {tabel.rijen.length === 0 ? null : <Cijfers tabel={tabel} id={id} />}
    </>
  );
}

/** Wider than a phone it slides inside its own frame, with the keys too. */
function Cijfers({ tabel, id }: { readonly tabel: Stuktabel; readonly id: string }) {
  const { kop, kolommen, rechts, rijen } = tabel;
  const klasse = (i: number): string | undefined => (rechts[i] === true ? 'getal' : undefined);
  const [eerste = '', ...andere] = kolommen;
  return (
    <div class="schuif" role="group" tabindex={0} aria-labelledby={`${id}-bijschrift`}>
      <table id={`${id}-tabel`}>
        <caption id={`${id}-bijschrift`}>
          <span class="blijft">
            {rechts.includes(true) ? 'De cijfers' : 'Tabel'}: {kop}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{eerste}</th>
            {andere.map((kolom, i) => (
              <th scope="col" class={klasse(i + 1)}>
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(([rijkop = '', ...cellen]) => (
            <tr>
              <th scope="row" dir="auto">
                {rijkop}
              </th>
              {cellen.map((cel, i) => (
                <td class={klasse(i + 1)}>{cel}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
