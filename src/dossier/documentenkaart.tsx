import { tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Berichtkanaal } from '../melding/berichtkanaal.ts';
import { berichtkanaal } from '../melding/berichtkanaal.ts';
import { BIJLAGEVORMNAAM, BRIEFNAAM, STUKNAAM, VERZENDNAAM } from '../melding/namen.ts';
import type { Brief, MeldingToestand, Stuk } from '../melding/toestand.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import { bytesTekst } from '../ui/weergave.ts';
import { dossierPaden } from './paden.ts';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { dag, momentVoluit } from '../ui/talen/dag.ts';
import { Nederlands } from '../ui/talen/vertaald.tsx';

interface Props {
  readonly id: DossierId;
  readonly melding: MeldingToestand;
  /** The resident and who looks along see no shielded documents (AVG 15 lid 4). */
  readonly voorBurger: boolean;
  /** Says to an employee how new letters go; absent: nothing is said. */
  readonly mailIngesteld?: boolean;
  /** The municipality left out what a letter says: none is made until it is filled in. */
  readonly brievenWachten: boolean;
}

/** Letters and what was handed in, newest first. */
export function DocumentenKaart({ id, melding, voorBurger, mailIngesteld, brievenWachten }: Props) {
  const stukken = melding.stukken.filter((stuk) => !(voorBurger && stuk.afgeschermd));
  const regels = [
    ...melding.brieven.map((brief) => ({ op: brief.op, regel: <Briefregel id={id} brief={brief} /> })),
    ...stukken.map((stuk) => ({
      op: stuk.op,
      regel: <Stukregel id={id} stuk={stuk} voorBurger={voorBurger} />,
    })),
  ].sort((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0));
  return (
    <Kaart titel={voorBurger ? zeg('Brieven en documenten') : 'Documenten'} id="documenten">
      {melding.melding && mailIngesteld !== undefined ? (
        <p class="omk-zacht">{hoeBrievenGaan(berichtkanaal(melding.melding, mailIngesteld))}</p>
      ) : null}
      {brievenWachten && !voorBurger ? (
        <NietIngericht
          wat="De gemeente heeft nog niet alles ingevuld wat in een brief staat."
          gevolg="Daarom gaat er nog geen brief weg. Bericht de inwoner zelf, tot dat klaar is."
        />
      ) : null}
      {regels.length === 0 ? (
        <Leegte titel={zeg('Nog geen brieven en documenten')}>
          <p>
            {brievenWachten
              ? zeg('Een brief staat hier zodra hij is gemaakt.')
              : zeg('Brieven worden vanzelf gemaakt en staan hier binnen een minuut.')}
          </p>
        </Leegte>
      ) : (
        <ul class="omk-linklijst">
          {regels.map(({ regel }) => (
            <li>{regel}</li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Briefregel({ id, brief }: { id: DossierId; brief: Brief }) {
  return (
    <>
      <Link href={dossierPaden.document(id, brief.document)}>
        <Nederlands>{BRIEFNAAM[brief.brief]} (PDF)</Nederlands>
      </Link>{' '}
      <span class="omk-zacht">
        {momentVoluit(tijdstip(brief.op))}, {zeg(VERZENDNAAM[brief.verzondenVia])}
      </span>
    </>
  );
}

/** What somebody typed, or called a file, may read from right to left: it stays within its own words. */
function Stukregel({ id, stuk, voorBurger }: { id: DossierId; stuk: Stuk; voorBurger: boolean }) {
  return (
    <>
      <Link href={dossierPaden.document(id, stuk.document)}>
        <bdi>{stuk.titel}</bdi> ({zeg(BIJLAGEVORMNAAM[stuk.vorm])})
      </Link>{' '}
      <span class="omk-zacht">
        {zegMet('{soort}, ontvangen op {datum} van {wie}. Bestand: {bestand}, {grootte}', {
          soort: zeg(STUKNAAM[stuk.stuk]),
          datum: dag(stuk.ontvangenOp),
          wie: <bdi>{stuk.van}</bdi>,
          bestand: <bdi class="omk-bestandsnaam">{stuk.bestandsnaam}</bdi>,
          grootte: <bdi>{bytesTekst(stuk.grootte)}</bdi>,
        })}
      </span>
      {stuk.afgeschermd ? (
        <>
          {' '}
          <Label soort="letop" tekst="niet te zien voor de inwoner" />
        </>
      ) : null}
      {stuk.ongekeurd && !voorBurger ? (
        <>
          {' '}
          <Label soort="letop" tekst="niet op virussen gecontroleerd" />
        </>
      ) : null}
    </>
  );
}

/** Who gets what by which way, before it is sent (Awb 2:8, 2:10). */
function hoeBrievenGaan(kanaal: Berichtkanaal): string {
  return kanaal.via === 'portaal'
    ? 'Nieuwe brieven komen in Mijn hulpvraag, met een bericht per e-mail (Awb 2:10).'
    : `Nieuwe brieven gaan met de post: ${kanaal.omdat}.`;
}
