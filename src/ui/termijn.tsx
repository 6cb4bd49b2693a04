import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { Artikel } from './bericht.tsx';
import type { Icoonnaam } from './icoon.tsx';
import type { Labelsoort } from './label.tsx';
import { Link } from './knop.tsx';
import { Label } from './label.tsx';
import type { Nabijheid } from './weergave.ts';
import { nabijheid, resterend } from './weergave.ts';
import { zeg } from './talen/zeg.ts';
import { Vertaald } from './talen/vertaald.tsx';
import { dagVoluit } from './talen/dag.ts';

const BEELD: Readonly<Record<Nabijheid, { soort: Labelsoort; icoon: Icoonnaam }>> = {
  ruim: { soort: 'goed', icoon: 'klok' },
  nabij: { soort: 'letop', icoon: 'klok' },
  vandaag: { soort: 'letop', icoon: 'letop' },
  verstreken: { soort: 'gevaar', icoon: 'fout' },
};

/** Days left as a badge: `nog 3 dagen`, `2 dagen te laat`. For tables. */
export function TermijnLabel({ uiterlijk, vandaag }: { uiterlijk: Datum; vandaag: Datum }) {
  return <Label {...BEELD[nabijheid(uiterlijk, vandaag)]} tekst={resterend(uiterlijk, vandaag)} />;
}

/** One line of how a date was reckoned. */
export interface Rekenstap {
  readonly tekst: string;
  readonly artikel?: string | undefined;
  /** Where the reckoning stands after this line. */
  readonly datum?: Datum | undefined;
}

interface TermijnProps {
  /** `Onderzoek afgerond` */
  wat?: string | undefined;
  uiterlijk: Datum;
  vandaag: Datum;
  stappen?: readonly Rekenstap[] | undefined;
  /** Where the reckoning can be looked at day by day. */
  narekenen?: string | undefined;
  /** Day it was met; then no days left are shown. */
  gehaaldOp?: Datum | undefined;
  /** `Opgeschort: wacht op de inwoner` */
  opgeschort?: string | undefined;
}

/** Until when, how long still, and how that date was reckoned. */
export function Termijn(p: TermijnProps) {
  return (
    <div class="omk-termijn">
      {p.wat ? <p class="omk-termijn__wat">{p.wat}</p> : null}
      <p class="omk-termijn__datum">
        <span class="omk-termijn__woord">{zeg('uiterlijk')} </span>
        <time datetime={p.uiterlijk}>{dagVoluit(p.uiterlijk)}</time>
      </p>
      <p class="omk-termijn__stand">
        <Stand {...p} />
      </p>
      {p.stappen && p.stappen.length > 0 ? <Berekening stappen={p.stappen} narekenen={p.narekenen} /> : null}
    </div>
  );
}

function Stand(p: TermijnProps) {
  if (p.gehaaldOp !== undefined) {
    const laat = p.gehaaldOp > p.uiterlijk;
    return laat ? (
      <Label soort="gevaar" icoon="fout" tekst={`te laat klaar op ${datumLang(p.gehaaldOp)}`} />
    ) : (
      <Label soort="goed" icoon="goed" tekst={`op tijd klaar op ${datumLang(p.gehaaldOp)}`} />
    );
  }
  return (
    <>
      <TermijnLabel uiterlijk={p.uiterlijk} vandaag={p.vandaag} />
      {p.opgeschort ? <Label soort="info" icoon="streep" tekst={p.opgeschort} /> : null}
    </>
  );
}

interface BerekeningProps {
  stappen: readonly Rekenstap[];
  /** Tells a screen reader which one, where there are more. */
  over?: string | undefined;
  narekenen?: string | undefined;
}

/** Step by step how a date was reckoned. */
export function Berekening({ stappen, over, narekenen }: BerekeningProps) {
  return (
    <details class="omk-uitklap omk-uitklap--klein">
      <summary>
        {zeg('Zo is dit gerekend')}
        {over ? <span class="omk-onzichtbaar">: {over}</span> : null}
      </summary>
      <Rekenstappen stappen={stappen} />
      {narekenen ? (
        <p>
          <Link href={narekenen}>{zeg('Bekijk het op de kalender')}</Link>
        </p>
      ) : null}
    </details>
  );
}

/** The lines of a reckoning, each with its article and the day reached. */
export function Rekenstappen({ stappen }: { stappen: readonly Rekenstap[] }) {
  return (
    <ol class="omk-rekenstappen">
      {stappen.map((stap) => (
        <li>
          <span>
            <Vertaald tekst={stap.tekst} />
          </span>{' '}
          {stap.artikel ? <Artikel tekst={stap.artikel} /> : null}
          {stap.datum ? <time datetime={stap.datum}>{dagVoluit(stap.datum)}</time> : null}
        </li>
      ))}
    </ol>
  );
}
