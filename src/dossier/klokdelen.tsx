import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Berekening, TermijnLabel } from '../ui/termijn.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { Wachtbalk, Wachtmerk } from '../ui/wachtbalk.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Klok } from './klok.ts';
import { looptOp } from './klok.ts';
import { KLOKNAAM, WACHTNAAM } from './namen.ts';
import type { Termijnwijziging } from './termijnwijziging.ts';
import type { Wachtperiode } from './wachttijd.ts';
import { wachtdagen } from './wachttijd.ts';

/** Every clock that asks something now: until when, whose turn, and how the day was reckoned. */
export function Klokkendeel(p: { klokken: readonly Klok[]; vandaag: Datum }) {
  const lopend = p.klokken.filter((klok) => looptOp(klok, p.vandaag));
  if (lopend.length === 0) return null;
  return (
    <Kaart titel="Termijnen" id="termijnen">
      <Tabel
        bijschrift="Termijnen die nu lopen"
        bijschriftVerborgen
        rijen={lopend}
        kolommen={[
          {
            kop: 'Termijn',
            rijkop: true,
            cel: (k) => (
              <>
                {KLOKNAAM[k.soort]} <Artikel tekst={k.artikel} />
              </>
            ),
          },
          { kop: 'Wacht op', cel: (k) => <span class="omk-heel">{WACHTNAAM[k.wachtOp]}</span> },
          { kop: 'Uiterlijk', cel: (k) => <Uiterlijk klok={k} vandaag={p.vandaag} /> },
          {
            kop: 'Hoe gerekend',
            kopVerborgen: true,
            cel: (k) => <Berekening stappen={k.stappen} over={KLOKNAAM[k.soort]} />,
          },
        ]}
      />
    </Kaart>
  );
}

function Uiterlijk({ klok, vandaag }: { klok: Klok; vandaag: Datum }) {
  const { uiterlijk, oorspronkelijk, termijn, begin } = klok;
  if (uiterlijk === null) {
    const tekst = termijn === null ? `sinds ${datumLang(begin)}` : `meteen, sinds ${datumLang(begin)}`;
    return <Label soort={termijn === null ? 'letop' : 'gevaar'} icoon="klok" tekst={tekst} />;
  }
  return (
    <>
      <time datetime={uiterlijk}>{datumVoluit(uiterlijk)}</time>{' '}
      <TermijnLabel uiterlijk={uiterlijk} vandaag={vandaag} />
      {oorspronkelijk !== null && oorspronkelijk !== uiterlijk ? (
        <p class="omk-zacht">
          Oorspronkelijk {datumLang(oorspronkelijk)}; stond {aantal(klok.stilstand, 'dag', 'dagen')} stil.
        </p>
      ) : null}
    </>
  );
}

/** The days of this dossier, by whom they were waited for. */
export function Wachtdeel({ perioden }: { perioden: readonly Wachtperiode[] }) {
  const totaal = perioden.reduce((som, { dagen }) => som + dagen, 0);
  if (totaal === 0) return null;
  const perWie = [...wachtdagen(perioden)].map(([wachtOp, dagen]) => ({ wachtOp, dagen }));
  const label = perWie.map(({ wachtOp, dagen }) => `${WACHTNAAM[wachtOp]} ${dagen}`).join(', ');
  return (
    <Kaart titel="Op wie wachtte dit dossier?" id="wachttijd">
      <Wachtbalk
        delen={perioden.map(({ wachtOp, dagen }) => ({ soort: wachtOp, dagen }))}
        label={`Dagen per partij, in volgorde van de tijd: ${label}`}
        cijfers="wachttijd-cijfers"
      />
      <Tabel
        id="wachttijd-cijfers"
        bijschrift={`Samen ${aantal(totaal, 'dag', 'dagen')}`}
        rijen={perWie}
        kolommen={[
          {
            kop: 'Wachtte op',
            rijkop: true,
            cel: ({ wachtOp }) => (
              <>
                <Wachtmerk soort={wachtOp} />
                {WACHTNAAM[wachtOp]}
              </>
            ),
          },
          { kop: 'Dagen', getal: true, cel: ({ dagen }) => dagen },
          { kop: 'Deel', getal: true, cel: ({ dagen }) => `${Math.round((100 * dagen) / totaal)}%` },
        ]}
      />
      <Uitklap titel="Van dag tot dag" klein>
        <ol>
          {perioden.map((p) => (
            <li>
              {p.dagen === 1 ? datumLang(p.van) : `${datumLang(p.van)} tot en met ${datumLang(p.totEnMet)}`}:{' '}
              {WACHTNAAM[p.wachtOp]} ({aantal(p.dagen, 'dag', 'dagen')})
            </li>
          ))}
        </ol>
      </Uitklap>
    </Kaart>
  );
}

/** In the timeline: which last day this moved, from which day to which. */
export function Wijzigingen({ wijzigingen }: { wijzigingen: readonly Termijnwijziging[] }) {
  return (
    <>
      {wijzigingen.map((w) => (
        <p>
          <strong>Termijn gewijzigd.</strong> {KLOKNAAM[w.soort]}: van {datumLang(w.van)} naar{' '}
          {datumLang(w.naar)} <Artikel tekst={w.artikel} />
        </p>
      ))}
    </>
  );
}
