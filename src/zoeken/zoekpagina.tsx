import { STATUSNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumLang } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten } from '../ui/velden.ts';
import { fragment } from './fragment.ts';
import { vindplaats } from './namen.ts';
import { zoekPaden } from './paden.ts';
import type { Dossierregel, Tekstregel, Zoekregel } from './queries.ts';
import { NAAMTREDEN } from './treden.ts';

/** One page of a section; `verder` is the address of the next. */
export interface Blad<R> {
  readonly regels: readonly R[];
  readonly verder: string | undefined;
}

export interface Zoekuitkomst {
  /** Undefined: this section is not on this page. */
  readonly dossiers: Blad<Dossierregel> | undefined;
  readonly teksten: (Blad<Tekstregel> & { readonly vol: boolean }) | undefined;
  /** A later page of one section has a way back to the first. */
  readonly eerste: string | undefined;
}

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  /** As typed; never a BSN. */
  readonly getypt: string;
  readonly fouten?: Veldfouten;
  readonly letop?: string;
  readonly uitkomst?: Zoekuitkomst;
  readonly recent: readonly Zoekregel[];
}

/** The field, what was found, and the files opened last. */
export function Zoekpagina(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Zoeken"
      inleiding={<p>U vindt alleen dossiers die u nodig hebt voor uw taak.</p>}
      {...(p.fouten ? { fouten: p.fouten } : {})}
      breed
    >
      {p.letop ? (
        <Bericht soort="letop" rol="status">
          <p>{p.letop}</p>
        </Bericht>
      ) : null}
      <Formulier actie={zoekPaden.zoeken} label="Zoek een dossier">
        <Tekstveld
          naam="q"
          label="Zoek een dossier"
          hulp="Naam, geboortedatum, dossiernummer, burgerservicenummer of woorden uit het dossier"
          type="search"
          autocomplete="off"
          waarde={p.getypt}
          fout={p.fouten?.['q']}
        />
        <Knoppenrij>
          <Knop>Zoeken</Knop>
        </Knoppenrij>
      </Formulier>
      {p.uitkomst ? <Uitkomst {...p.uitkomst} inrichting={p.inrichting} /> : null}
      {p.uitkomst?.eerste === undefined ? <Recent regels={p.recent} /> : null}
    </Pagina>
  );
}

function Uitkomst(p: Zoekuitkomst & { readonly inrichting: Inrichting }) {
  const { dossiers, teksten } = p;
  if (!dossiers?.regels.length && !teksten?.regels.length) return <NietsGevonden />;
  return (
    <>
      {dossiers && dossiers.regels.length > 0 ? (
        <Kaart titel="Dossiers" id="dossiers">
          <Tabel
            bijschrift="Gevonden dossiers"
            bijschriftVerborgen
            kolommen={kolommen(p.inrichting, dossiers.regels)}
            rijen={dossiers.regels}
            leeg={null}
          />
          <Verder href={dossiers.verder} tekst="Meer dossiers" />
        </Kaart>
      ) : null}
      {teksten && teksten.regels.length > 0 ? (
        <Kaart titel="In teksten" id="teksten">
          {teksten.vol ? (
            <p class="omk-zacht">
              Dit staat op veel plaatsen; hier staan die in de nieuwste dossiers. Typ een woord meer om beter
              te vinden.
            </p>
          ) : null}
          <ul class="omk-vondsten">
            {perDossier(teksten.regels).map((regels) => (
              <Vondsten regels={regels} inrichting={p.inrichting} />
            ))}
          </ul>
          <Verder href={teksten.verder} tekst="Meer plaatsen in teksten" />
        </Kaart>
      ) : null}
      {p.eerste ? (
        <Knoppenrij>
          <KnopLink href={p.eerste} soort="subtiel">
            Terug naar het begin van de uitkomst
          </KnopLink>
        </Knoppenrij>
      ) : null}
    </>
  );
}

function Verder({ href, tekst }: { href: string | undefined; tekst: string }) {
  if (href === undefined) return null;
  return (
    <Knoppenrij>
      <KnopLink href={href} soort="secundair">
        {tekst}
      </KnopLink>
    </Knoppenrij>
  );
}

function NietsGevonden() {
  return (
    <Kaart titel="Niets gevonden.">
      <ul>
        <li>Probeer alleen de achternaam, of het begin ervan. Eén letter mag verkeerd zijn.</li>
        <li>Schrijf een geboortedatum als 12-5-1949 of 12 mei 1949.</li>
        <li>
          Typ bij een burgerservicenummer alle negen cijfers, en bij een dossiernummer alle letters en
          cijfers.
        </li>
        <li>
          Staat het dossier bij een collega? Dan ziet u het hier niet. Vraag de werkverdeler wie het
          behandelt.
        </li>
      </ul>
    </Kaart>
  );
}

/** Said when the name is not the one that was typed. */
const GEVONDEN_ALS: readonly (string | undefined)[] = NAAMTREDEN.map((trede) =>
  trede === 'klank' ? 'klinkt zo' : trede === 'lijktOp' ? 'lijkt erop' : undefined,
);

function kolommen(inrichting: Inrichting, regels: readonly Dossierregel[]): readonly Kolom<Dossierregel>[] {
  const anders = regels.some((r) => GEVONDEN_ALS[r.trede] !== undefined);
  return [
    { kop: 'Inwoner', rijkop: true, cel: (r) => <Link href={dossierPaden.pagina(r.dossier)}>{r.naam}</Link> },
    ...(anders
      ? [
          {
            kop: 'Gevonden',
            cel: (r: Dossierregel) => <span class="omk-zacht">{GEVONDEN_ALS[r.trede] ?? 'zelfde naam'}</span>,
          },
        ]
      : []),
    { kop: 'Geboren', cel: (r) => datumLang(r.geboortedatum) },
    { kop: 'Dossier', cel: (r) => r.dossier },
    { kop: 'Waar staat het', cel: (r) => STATUSNAAM[r.status] },
    { kop: 'Behandelaar', cel: (r) => (r.behandelaar ? naamVan(inrichting, r.behandelaar) : 'nog niemand') },
  ];
}

/** Places in the same file together, where the best of them stands. */
function perDossier(regels: readonly Tekstregel[]): readonly (readonly Tekstregel[])[] {
  const nummers = [...new Set(regels.map((r) => r.dossier))];
  return nummers.map((nummer) => regels.filter((r) => r.dossier === nummer));
}

/** Whose file, which parts, and the words around what was found. */
function Vondsten({ regels, inrichting }: { regels: readonly Tekstregel[]; inrichting: Inrichting }) {
  const [eerste] = regels;
  if (!eerste) return null;
  return (
    <li>
      {regels.map((regel) => (
        <Vondst regel={regel} />
      ))}
      <p class="omk-zacht">
        Geboren {datumLang(eerste.geboortedatum)} · dossier {eerste.dossier} · {STATUSNAAM[eerste.status]} ·
        behandelaar: {eerste.behandelaar ? naamVan(inrichting, eerste.behandelaar) : 'nog niemand'}
      </p>
    </li>
  );
}

function Vondst({ regel }: { regel: Tekstregel }) {
  const { naam, href } = vindplaats(regel.dossier, regel.deel);
  return (
    <>
      <p class="omk-vondst__kop">
        <Link href={href}>
          {regel.naam}: {naam}
        </Link>
      </p>
      <p class="omk-vondst__tekst">
        {fragment(regel.tekst, regel.stammen).map((stuk) =>
          stuk.raak ? <mark>{stuk.tekst}</mark> : <>{stuk.tekst}</>,
        )}
      </p>
    </>
  );
}

function Recent({ regels }: { regels: readonly Zoekregel[] }) {
  if (regels.length === 0) return null;
  return (
    <Kaart titel="Laatst geopend" id="recent" soort="rustig">
      <ul class="omk-linklijst">
        {regels.map((r) => (
          <li>
            <Link href={dossierPaden.pagina(r.dossier)}>{r.naam}</Link>
            <span class="omk-zacht">
              {r.dossier} · {STATUSNAAM[r.status]}
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
