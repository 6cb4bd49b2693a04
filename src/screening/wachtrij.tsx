import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { SIGNAALNAAM } from '../melding/namen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label, UrgentieLabel } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Levend } from '../ui/levend.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import { aantal, datumDichtbij } from '../ui/weergave.ts';
import { screeningPaden } from './paden.ts';
import { HOOGSTENS_WACHTEND } from './wachtrij-queries.ts';
import type { Wachtplaats, Wachtrij, Wachtrijblad, Wachtrijdeel, Wachtstand } from './wachtrijvolgorde.ts';
import { deelVan, isVerouderd, WACHTRIJDELEN } from './wachtrijvolgorde.ts';

/** Where the links in a row lead; the file belongs to a later room. */
export interface Rijpaden {
  dossier(dossier: DossierId): string;
  urgentie(dossier: DossierId): string;
  inlichten(dossier: DossierId): string;
  overdracht(dossier: DossierId): string;
}

interface Props {
  readonly kader: Kader;
  /** The whole queue, as far as it is a list. */
  readonly rijen: readonly Wachtplaats[];
  /** What is on this page of the part. */
  readonly blad: Wachtrijblad<Wachtrij>;
  /** Of dossiers that have somebody: asked by a casuïstiekoverleg. */
  readonly urgentievragen?: readonly { readonly dossier: DossierId; readonly dag: Datum }[];
  /** More was asked than is shown. */
  readonly meerUrgentievragen?: boolean;
  readonly vandaag: Datum;
  /** Which part is shown. */
  readonly deel: Wachtrijdeel;
  readonly paden: Rijpaden;
  readonly meldingen?: readonly Melding[] | undefined;
}

const DEELNAAM: Readonly<Record<Wachtrijdeel, string>> = {
  alles: 'Alles',
  beoordelen: 'Te beoordelen',
  verdelen: 'Toe te delen',
  telaat: 'Termijn voorbij',
  opnieuw: 'Urgentie opnieuw bekijken',
};

/** Every melding without behandelaar: what is new, what cannot wait, who still has to be found. */
export function Screeningswachtrij(p: Props) {
  const { rijen } = p.blad;
  return (
    <Pagina
      kader={p.kader}
      bureau="Screening"
      titel="Meldingen om te screenen en toe te delen"
      inleiding={
        <p>
          Zonder behandelaar: {p.rijen.length < HOOGSTENS_WACHTEND ? '' : 'de eerste '}
          {aantal(p.rijen.length, 'melding', 'meldingen')}.
        </p>
      }
      meldingen={p.meldingen}
      breed
    >
      {p.urgentievragen && p.urgentievragen.length > 0 ? (
        <Bericht soort="letop" titel="Het casuïstiekoverleg vraagt om opnieuw naar de urgentie te kijken">
          <ul>
            {p.urgentievragen.map(({ dossier, dag }) => (
              <li>
                <Link href={p.paden.urgentie(dossier)} toelichting={`van dossier ${dossier}`}>
                  Urgentie beoordelen
                </Link>
                : dossier {dossier}, besproken op {datumDichtbij(dag, p.vandaag)}
              </li>
            ))}
          </ul>
          {p.meerUrgentievragen ? (
            <p>Er zijn er meer. Als u deze hebt beoordeeld, staan de volgende hier.</p>
          ) : null}
        </Bericht>
      ) : null}
      <Levend adres={screeningPaden.wachtrijStand} dossiers={p.rijen.map((rij) => rij.dossier)} />
      <Tabs
        label="Delen van de wachtrij"
        tabs={WACHTRIJDELEN.map((deel) => ({
          tekst: DEELNAAM[deel],
          aantal: deelVan(deel, p.rijen, p.vandaag).length,
          href: screeningPaden.deel(deel),
          hier: deel === p.deel,
        }))}
      />
      {p.rijen.length === 0 ? (
        <Leegte titel="Er wacht niemand">
          <p>Alle meldingen hebben een behandelaar. Nieuwe meldingen komen hier vanzelf bij.</p>
        </Leegte>
      ) : (
        <Formulier actie={screeningPaden.toedelen} methode="get" label="Kiezen voor toedeling">
          <Tabel
            bijschrift="Meldingen zonder behandelaar"
            bijschriftVerborgen
            rijen={rijen}
            leeg={<Leegte titel="In dit deel staat nu niets." />}
            kolommen={[
              {
                kop: 'Inwoner',
                rijkop: true,
                cel: (rij) => <Link href={p.paden.dossier(rij.dossier)}>{rij.naam}</Link>,
              },
              { kop: 'Vraag', cel: (rij) => <span dir="auto">{kort(rij.hulpvraag)}</span> },
              {
                kop: 'Ontvangen',
                cel: (rij) => <span class="omk-heel">{datumDichtbij(rij.ontvangenOp, p.vandaag)}</span>,
              },
              {
                kop: 'Termijn',
                cel: (rij) =>
                  rij.uiterlijk ? <TermijnLabel uiterlijk={rij.uiterlijk} vandaag={p.vandaag} /> : '–',
              },
              { kop: 'Signalen', cel: (rij) => <Signalen rij={rij} /> },
              { kop: 'Urgentie', cel: (rij) => <Urgentiecel rij={rij} vandaag={p.vandaag} /> },
              { kop: 'Nu', cel: (rij) => <Nu rij={rij} paden={p.paden} /> },
              { kop: 'Kiezen', cel: (rij) => <Kies rij={rij} /> },
            ]}
          />
          <Knoppenrij>
            <Knop soort="secundair">Voorstel voor toedeling bekijken</Knop>
          </Knoppenrij>
          <Bladeren blad={p.blad} deel={p.deel} />
          <p class="omk-zacht">Zonder keuze krijgt u het voorstel voor alle beoordeelde meldingen.</p>
        </Formulier>
      )}
    </Pagina>
  );
}

/** A choice is of one page. */
function Bladeren({ blad: { vorige, volgende }, deel }: Pick<Props, 'blad' | 'deel'>) {
  if (vorige === null && volgende === null) return null;
  return (
    <Knoppenrij>
      {vorige === null ? null : (
        <KnopLink href={screeningPaden.deel(deel, vorige)} soort="secundair">
          Vorige
        </KnopLink>
      )}
      {volgende === null ? null : (
        <KnopLink href={screeningPaden.deel(deel, volgende)} soort="secundair">
          Volgende
        </KnopLink>
      )}
    </Knoppenrij>
  );
}

const VRAAG_LENGTE = 120;

function kort(hulpvraag: string): string {
  const tekens = Array.from(hulpvraag);
  return tekens.length > VRAAG_LENGTE ? `${tekens.slice(0, VRAAG_LENGTE).join('').trimEnd()}…` : hulpvraag;
}

function Signalen({ rij }: { rij: Wachtrij }) {
  if (rij.signalen.length === 0) return <span class="omk-zacht">geen</span>;
  return (
    <span class="omk-labels">
      {rij.signalen.map((signaal) => (
        <Label soort="letop" tekst={SIGNAALNAAM[signaal]} />
      ))}
    </span>
  );
}

function Urgentiecel({ rij, vandaag }: { rij: Wachtrij; vandaag: Datum }) {
  return (
    <span class="omk-labels">
      <UrgentieLabel urgentie={rij.urgentie ?? undefined} />
      {isVerouderd(rij, vandaag) ? <Label soort="letop" icoon="klok" tekst="opnieuw beoordelen" /> : null}
    </span>
  );
}

function Nu({ rij, paden }: { rij: Wachtrij; paden: Rijpaden }) {
  const { tekst, href } = STAP[rij.stand](rij.dossier, paden);
  return (
    <Link href={href} toelichting={`voor ${rij.naam}`}>
      {tekst}
    </Link>
  );
}

const STAP: Readonly<
  Record<
    Wachtstand,
    (dossier: DossierId, paden: Rijpaden) => { readonly tekst: string; readonly href: string }
  >
> = {
  inlichten: (dossier, paden) => ({ tekst: 'Contact met inwoner', href: paden.inlichten(dossier) }),
  beoordelen: (dossier, paden) => ({ tekst: 'Beoordelen', href: paden.urgentie(dossier) }),
  verdelen: (dossier) => ({ tekst: 'Toedelen', href: screeningPaden.voorstel([dossier]) }),
  anderePartij: (dossier, paden) => ({ tekst: 'Overdracht bevestigen', href: paden.overdracht(dossier) }),
};

function Kies({ rij }: { rij: Wachtrij }) {
  if (rij.stand !== 'verdelen') return <span class="omk-zacht">nog niet</span>;
  const id = `kies-${rij.dossier}`;
  return (
    <span class="omk-optie">
      <input class="utrecht-checkbox omk-vinkje" type="checkbox" id={id} name="dossier" value={rij.dossier} />
      <label class="omk-onzichtbaar" for={id}>
        Kies {rij.naam}
      </label>
    </span>
  );
}
