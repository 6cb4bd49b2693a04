import { datumLang, datumVan } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Vinkje } from '../ui/keuzes.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import { OP_EEN_LIJST, type Beoordeeld, type Voorstel } from './kandidaten.ts';
import { lijststand, type Vernietigingslijst } from './lijst.ts';
import type { Berichtenbewijs } from './losseberichten.ts';
import { STANDNAAM, waarom } from './namen.ts';
import { bewaarPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  /** Only for who may fix a list. */
  readonly voorstel: Voorstel | undefined;
  readonly lijsten: readonly Vernietigingslijst[];
  /** Messages of no dossier that went, the newest first. */
  readonly bewijzen: readonly Berichtenbewijs[];
  /** After how many days; null: the municipality did not say. */
  readonly berichtendagen: number | null;
  readonly waarden: Velden;
  readonly fouten?: Veldfouten | undefined;
  readonly meldingen: readonly Melding[];
}

/** What may be destroyed now, what has to stay and why, and the lists made before. Numbers, never a person. */
export function Overzichtpagina(p: Props) {
  const { kader, voorstel, lijsten, waarden, fouten, meldingen } = p;
  return (
    <Pagina
      kader={kader}
      bureau="Beheer"
      titel="Vernietigen"
      inleiding={
        <p>
          De gemeente bewaart een Wmo-dossier vijftien jaar na de laatste wijziging (Wmo 5.3.4) en vernietigt
          het daarna volgens de selectielijst (Archiefwet 3 en 5). Vroeg de inwoner erom en is dat toegewezen,
          dan gaat het eerder weg, binnen drie maanden (Wmo 5.3.5). De een stelt de lijst vast, een ander
          geeft akkoord.
        </p>
      }
      fouten={fouten}
      meldingen={meldingen}
      breed
    >
      {lijsten.length > 0 ? <Lijsten lijsten={lijsten} /> : null}
      {voorstel ? <AanDeBeurt voorstel={voorstel} waarden={waarden} fouten={fouten} /> : null}
      {voorstel ? <NogNiet regels={voorstel.nogNiet} /> : null}
      {lijsten.length > 0 ? null : <Lijsten lijsten={lijsten} />}
      <Berichten bewijzen={p.bewijzen} berichtendagen={p.berichtendagen} />
    </Pagina>
  );
}

function Lijsten({ lijsten }: Pick<Props, 'lijsten'>) {
  return (
    <Kaart titel="Lijsten en verklaringen">
      <Tabel
        bijschrift="Lijsten en verklaringen"
        bijschriftVerborgen
        rijen={lijsten}
        leeg={
          <Leegte titel="Er is nog geen lijst vastgesteld.">
            <p>Zodra dossiers lang genoeg zijn bewaard, kan de beheerder een lijst vaststellen.</p>
          </Leegte>
        }
        kolommen={[
          {
            kop: 'Lijst',
            rijkop: true,
            cel: (l) => <Link href={bewaarPaden.lijst(l.lijst)}>Lijst {l.lijst}</Link>,
          },
          { kop: 'Vastgesteld op', cel: (l) => datumLang(datumVan(l.vastgesteld.op)) },
          { kop: 'Dossiers', getal: true, cel: (l) => String(l.regels.length) },
          { kop: 'Stand', cel: (l) => <Label {...STANDNAAM[lijststand(l)]} /> },
        ]}
      />
    </Kaart>
  );
}

/** They go by themselves: no dossier, no decision and no request hangs on them. */
function Berichten({ bewijzen, berichtendagen }: Pick<Props, 'bewijzen' | 'berichtendagen'>) {
  return (
    <Kaart titel="Berichten zonder dossier">
      <p>
        {berichtendagen === null
          ? 'Uw gemeente heeft niet ingevuld hoe lang een bericht van een aanbieder blijft dat bij geen dossier hoort (losseBerichtenDagen in regels.yaml). Het blijft dus staan.'
          : `Een bericht van een aanbieder dat bij geen dossier hoort, ook een geweigerd bericht, gaat vanzelf weg: ${berichtendagen} dagen nadat er voor het laatst iets mee gebeurde, en niet zolang het op iemand wacht (AVG 5 lid 1 onder e).`}
      </p>
      {bewijzen.length === 0 ? null : (
        <Tabel
          bijschrift="Vernietigde berichten"
          bijschriftVerborgen
          rijen={bewijzen}
          kolommen={[
            { kop: 'Vernietigd op', rijkop: true, cel: (b) => datumLang(datumVan(b.op)) },
            { kop: 'Berichten', getal: true, cel: (b) => String(b.aantal) },
            { kop: 'Ontvangen', cel: (b) => `${datumLang(b.van)} tot en met ${datumLang(b.totEnMet)}` },
            {
              kop: 'Soorten',
              cel: (b) =>
                Object.entries(b.weg)
                  .map(([soort, n]) => `${soort === 'onleesbaar' ? 'niet te lezen' : soort}: ${n}`)
                  .join(', '),
            },
            { kop: 'Termijn', cel: (b) => `${b.dagen} dagen` },
            {
              kop: 'Ook uit de bestanden',
              cel: (b) => (b.opgeschoondOp === null ? 'nog niet' : datumLang(datumVan(b.opgeschoondOp))),
            },
          ]}
        />
      )}
    </Kaart>
  );
}

function AanDeBeurt(p: { voorstel: Voorstel; waarden: Velden; fouten: Veldfouten | undefined }) {
  const { aanDeBeurt, meer } = p.voorstel;
  if (aanDeBeurt.length === 0)
    return (
      <Kaart titel="Aan de beurt">
        <Leegte titel="Nu mag er geen dossier worden vernietigd.">
          <p>Van elk afgesloten dossier loopt de bewaartermijn nog, of het staat al op een lijst.</p>
        </Leegte>
      </Kaart>
    );
  const bewaren = veldLijst(p.waarden, 'bewaren');
  return (
    <Kaart titel="Aan de beurt">
      <p>
        {aanDeBeurt.length === 1 ? 'Van 1 dossier' : `Van ${aanDeBeurt.length} dossiers`} is de bewaartermijn
        voorbij, of vroeg de inwoner erom, en loopt er niets meer.
        {meer
          ? ` Op een lijst passen ${OP_EEN_LIJST} dossiers, de oudste eerst. Er zijn er meer; die komen op een volgende lijst.`
          : ''}
      </p>
      <Bericht soort="letop">
        <p>
          Weet u van een verzoek van de inwoner om inzage, verbetering of vernietiging, of van een klacht, een
          rechtszaak of een onderzoek waarvoor het dossier nodig is? Dat staat niet altijd in Omkeer. Bewaar
          dat dossier dan langer.
        </p>
      </Bericht>
      <Formulier actie={bewaarPaden.overzicht} label="Lijst vaststellen">
        {aanDeBeurt.map(({ dossier }) => (
          <Verborgen naam="dossier" waarde={dossier} />
        ))}
        <Tabel
          bijschrift="Dossiers die aan de beurt zijn"
          bijschriftVerborgen
          rijen={aanDeBeurt}
          kolommen={[
            { kop: 'Dossier', rijkop: true, cel: (b) => <Nummer dossier={b.dossier} /> },
            { kop: 'Waarom', cel: (b) => waarom(b.resultaat, b.bewaring.artikel) },
            { kop: 'Laatste wijziging', cel: (b) => datumLang(b.gewijzigd) },
            {
              kop: 'Mag weg vanaf',
              cel: (b) => (
                <>
                  {datumLang(b.bewaring.vernietigenVanaf)} ({b.bewaring.artikel})
                  {b.wegVoor ? (
                    <div>
                      <strong>weg uiterlijk op {datumLang(b.wegVoor)}</strong>
                    </div>
                  ) : null}
                </>
              ),
            },
            {
              kop: 'Langer bewaren',
              cel: (b) => (
                <Vinkje
                  naam="bewaren"
                  id={`bewaren-${b.dossier}`}
                  waarde={b.dossier}
                  tekst={`${b.dossier} langer bewaren`}
                  aan={bewaren.includes(b.dossier)}
                />
              ),
            },
          ]}
        />
        <Tekstvlak
          naam="toelichting"
          label="Waarom blijven de aangevinkte dossiers langer?"
          hulp="Schrijf niets over een persoon: deze tekst blijft, ook na het vernietigen."
          nodig="als u een dossier langer bewaart"
          waarde={veld(p.waarden, 'toelichting')}
          fout={p.fouten?.['toelichting']}
          regels={3}
        />
        <Vinkje
          naam="nagegaan"
          tekst="Ik heb nagegaan dat er buiten Omkeer geen verzoek, klacht of procedure over deze dossiers loopt"
          aan={veld(p.waarden, 'nagegaan') !== ''}
          fout={p.fouten?.['nagegaan']}
        />
        <Knop>Lijst vaststellen</Knop>
      </Formulier>
    </Kaart>
  );
}

/** Not broken off at its hyphens. */
export function Nummer({ dossier }: { dossier: string }) {
  return <span class="omk-heel">{dossier}</span>;
}

/** So many of them are shown. */
const GETOOND = 50;

function NogNiet({ regels }: { regels: readonly Beoordeeld[] }) {
  if (regels.length === 0) return null;
  return (
    <Kaart titel="Oud of gevraagd, maar nog niet weg">
      <p>
        {aantal(regels.length, 'dossier is', 'dossiers zijn')} lang niet gewijzigd of gevraagd te vernietigen,
        maar {regels.length === 1 ? 'moet' : 'moeten'} nog blijven.
        {regels.length > GETOOND ? ` Hieronder staan de ${GETOOND} oudste.` : ''}
      </p>
      <Uitklap titel="Waarom zij blijven">
        <Tabel
          bijschrift="Dossiers die nog moeten blijven"
          bijschriftVerborgen
          rijen={regels.slice(0, GETOOND)}
          kolommen={[
            { kop: 'Dossier', rijkop: true, cel: (b) => <Nummer dossier={b.dossier} /> },
            { kop: 'Laatste wijziging', cel: (b) => datumLang(b.gewijzigd) },
            {
              kop: 'Reden',
              cel: (b) => b.bezwaren.map(({ reden, artikel }) => `${reden} (${artikel})`).join(' '),
            },
          ]}
        />
      </Uitklap>
    </Kaart>
  );
}
