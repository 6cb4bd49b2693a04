import { STATUSNAAM, WACHTNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import { overlegPaden } from '../overleg/paden.ts';
import { screeningPaden } from '../screening/paden.ts';
import { tafelPaden } from '../tafel/paden.ts';
import { Artikel } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Kolommen } from '../ui/kolommen.tsx';
import { Label, UrgentieLabel } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Levend } from '../ui/levend.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal, datumDichtbij, wanneer } from '../ui/weergave.ts';
import type { Afloop } from './afloopkaart.tsx';
import { Afloopkaart } from './afloopkaart.tsx';
import type { Contactregel } from './contact-queries.ts';
import { Contactkaart } from './contactkaart.tsx';
import { ZoIsDeVolgorde } from './dagvolgorde.tsx';
import { Dagwijzer } from './dagwijzer.tsx';
import type { Dag, Dagafspraak, Dagconcept, Dagregel } from './dag.ts';
import { verwacht } from './dag.ts';
import type { Wachtnormen } from './dagorde.ts';
import type { Terugkijkregel } from './dag-queries.ts';
import { HOOGSTENS_EIGEN } from './dag-queries.ts';
import type { Gebruikelijk } from './gebruikelijk.ts';
import type { Leveringpunten } from './levering-queries.ts';
import { Leveringkaart } from './leveringkaart.tsx';
import { werkvoorraadPaden } from './paden.ts';
import { Tekstenkaarten } from './tekstenkaart.tsx';
import type { Verzoekregel } from './verzoek-queries.ts';
import { Verzoekenkaart } from './verzoekenkaart.tsx';
import type { Tekstregel } from './tekst-queries.ts';

interface Props {
  readonly kader: Kader;
  readonly dag: Dag;
  readonly afspraken: readonly Dagafspraak[];
  readonly concepten: readonly Dagconcept[];
  readonly terugkijken: readonly Terugkijkregel[];
  readonly contact: readonly Contactregel[];
  readonly levering: Leveringpunten;
  readonly afloop: Afloop;
  readonly teksten: readonly Tekstregel[];
  readonly verzoeken: readonly Verzoekregel[];
  readonly gebruikelijk: Gebruikelijk;
  readonly wachtnormen: Wachtnormen;
  readonly vandaag: Datum;
  /** From which line of the work on; the first page begins at 0. */
  readonly vanaf: number;
}

/** Lines on one page of the day. */
export const PER_DAGBLAD = 10;

/** What today, in the right order, each with the reason for its place. */
export function Dagpagina(p: Props) {
  const alle = [...p.dag.nu, ...p.dag.wacht];
  return (
    <Pagina
      kader={p.kader}
      titel="Mijn dag"
      acties={
        <KnopLink href={overlegPaden.overzicht} soort="secundair">
          Casuïstiekoverleg
        </KnopLink>
      }
      inleiding={
        <p>
          {datumVoluit(p.vandaag)}. Nu te doen: {aantal(p.dag.nu.length, 'dossier', 'dossiers')}. Wacht op een
          ander: {aantal(p.dag.wacht.length, 'dossier', 'dossiers')}.
        </p>
      }
      breed
    >
      <Levend adres={werkvoorraadPaden.dagStand} dossiers={alle.map((r) => r.dossier)} />
      {alle.length >= HOOGSTENS_EIGEN ? (
        <p>
          Hier staan de eerste {HOOGSTENS_EIGEN} dossiers. <Link href={werkvoorraadPaden.werk}>Alles</Link>{' '}
          staat in de lijst.
        </p>
      ) : null}
      <Dagwijzer {...p} wacht={p.dag.wacht.length} />
      <Kolommen zij={<Zij {...p} />} zijLabel="Afspraken en concepten">
        <Kaart titel="Nu doen" id="nu" soort="nadruk">
          <Nu {...p} />
        </Kaart>
        <Kaart titel="Wacht op een ander" id="wacht">
          <Uitklap titel={aantal(p.dag.wacht.length, 'dossier', 'dossiers')} smal>
            <Wacht {...p} />
          </Uitklap>
        </Kaart>
        <ZoIsDeVolgorde gebruikelijk={p.gebruikelijk} wacht={p.wachtnormen} />
      </Kolommen>
    </Pagina>
  );
}

function Nu(p: Props) {
  const rijen = p.dag.nu.slice(p.vanaf, p.vanaf + PER_DAGBLAD);
  const verder = p.vanaf + PER_DAGBLAD;
  return (
    <>
      <Tabel
        bijschrift="Wat nu te doen is, in volgorde"
        bijschriftVerborgen
        toetsen
        rijen={rijen}
        leeg={
          <Leegte
            titel="Er ligt nu niets voor u."
            actie={<KnopLink href={screeningPaden.vrij}>Vrije dossiers bekijken</KnopLink>}
          >
            <p>Nieuw werk komt hier vanzelf te staan als het aan u wordt toegedeeld.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Inwoner', rijkop: true, cel: (r) => <Inwoner regel={r} /> },
          { kop: 'Urgentie', cel: (r) => <UrgentieLabel urgentie={r.urgentie ?? undefined} /> },
          { kop: 'Waarom hier', zinnen: true, cel: (r) => <Waarom regel={r} /> },
          { kop: 'Uiterlijk', cel: (r) => <Uiterlijk regel={r} vandaag={p.vandaag} /> },
        ]}
      />
      <Knoppenrij>
        {p.vanaf > 0 ? (
          <KnopLink href={werkvoorraadPaden.dagVanaf(Math.max(0, p.vanaf - PER_DAGBLAD))}>Vorige</KnopLink>
        ) : null}
        {p.dag.nu.length > verder ? (
          <KnopLink href={werkvoorraadPaden.dagVanaf(verder)}>Volgende ({p.dag.nu.length - verder})</KnopLink>
        ) : null}
      </Knoppenrij>
    </>
  );
}

function Inwoner({ regel }: { regel: Dagregel }) {
  return (
    <>
      <Link href={dossierPaden.pagina(regel.dossier)}>{regel.naam}</Link>
      <p class="omk-zacht">{STATUSNAAM[regel.status]}</p>
    </>
  );
}

function Waarom({ regel: { plek } }: { regel: Dagregel }) {
  return (
    <>
      {plek.reden} {plek.artikel === '' ? null : <Artikel tekst={plek.artikel} />}
      {plek.ook.length === 0 ? null : (
        <Uitklap titel={`Ook: ${aantal(plek.ook.length, 'ander punt', 'andere punten')}`} klein smal>
          {plek.ook.map((tekst) => (
            <p class="omk-zacht">Ook: {tekst}</p>
          ))}
        </Uitklap>
      )}
    </>
  );
}

function Uiterlijk({ regel: { plek }, vandaag }: { regel: Dagregel; vandaag: Datum }) {
  if (plek.uiterlijk === null)
    return plek.uitersteBegin === null ? (
      <span class="omk-zacht">geen termijn</span>
    ) : (
      <Label soort="gevaar" icoon="bliksem" tekst="meteen" />
    );
  return <TermijnLabel uiterlijk={plek.uiterlijk} vandaag={vandaag} />;
}

function Wacht(p: Props) {
  return (
    <Tabel
      bijschrift="Dossiers die op een ander wachten"
      bijschriftVerborgen
      toetsen
      rijen={p.dag.wacht}
      leeg={<Leegte titel="Niets wacht op een ander." />}
      kolommen={[
        { kop: 'Inwoner', rijkop: true, cel: (r) => <Inwoner regel={r} /> },
        {
          kop: 'Wacht op',
          cel: (r) => (r.status === 'tweedePaarOgen' ? 'een collega' : WACHTNAAM[r.wachtOp]),
        },
        {
          kop: 'Verwacht',
          cel: (r) => {
            const dag = verwacht(r);
            return dag === null ? (
              <span class="omk-zacht">geen dag afgesproken</span>
            ) : (
              datumDichtbij(dag, p.vandaag)
            );
          },
        },
      ]}
    />
  );
}

function Zij(p: Props) {
  return (
    <>
      <Contactkaart regels={p.contact} vandaag={p.vandaag} />
      <Leveringkaart punten={p.levering} vandaag={p.vandaag} />
      <Kaart titel="Afspraken" id="afspraken">
        {p.afspraken.length === 0 ? (
          <p class="omk-zacht">Geen afspraken in de komende week.</p>
        ) : (
          <ul class="omk-linklijst">
            {p.afspraken.map((a) => (
              <li>
                <Link href={dossierPaden.pagina(a.regel.dossier)}>{a.regel.naam}</Link>
                <span>{wanneer(a.begin)}</span>
                {a.wanneer === 'vandaag' ? <Label soort="info" icoon="klok" tekst="vandaag" /> : null}
                {a.wanneer === 'geweest' ? <Label soort="letop" tekst="nog vast te leggen" /> : null}
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link href={tafelPaden.kies}>Meenemen naar het gesprek</Link>, ook zonder internet.
        </p>
      </Kaart>
      {p.terugkijken.length === 0 ? null : (
        <Kaart titel="Terugkijken" id="terugkijken">
          <p class="omk-zacht">Is het effect bereikt? Dit is met de inwoner afgesproken.</p>
          <ul class="omk-linklijst">
            {p.terugkijken.map(({ dossier, naam, op }) => (
              <li>
                <Link href={`${dossierPaden.pagina(dossier)}#terugblik`}>{naam}</Link>
                <span>{datumDichtbij(op, p.vandaag)}</span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      <Afloopkaart {...p.afloop} vandaag={p.vandaag} />
      <Verzoekenkaart verzoeken={p.verzoeken} vandaag={p.vandaag} />
      <Tekstenkaarten teksten={p.teksten} vandaag={p.vandaag} />
      <Kaart titel="Concepten" id="concepten">
        {p.concepten.length === 0 ? (
          <p class="omk-zacht">Er is niets waar u aan begon en dat nog niet is verstuurd.</p>
        ) : (
          <ul class="omk-linklijst">
            {p.concepten.map((c) => (
              <li>
                <Link href={c.href} toelichting={c.dossier ? `van dossier ${c.dossier}` : undefined}>
                  {c.titel}
                </Link>
                <span class="omk-zacht">
                  {c.dossier ? `${c.dossier}, ` : ''}
                  {wanneer(c.bijgewerkt)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Kaart>
    </>
  );
}
