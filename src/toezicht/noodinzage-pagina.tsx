import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { PersoonId } from '../kern/ids.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Noodinzage, Noodoordeel } from '../toegang/noodinzage.ts';
import { NOODINZAGE_UREN, NOODREDENEN } from '../toegang/noodinzage.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import type { Gebruik } from './noodinzage.ts';
import { Dossiernummerveld } from './dossiernummerveld.tsx';
import { toezichtPaden } from './paden.ts';

const KRUIMEL = { tekst: 'Toezicht', href: toezichtPaden.bureau };

interface Vraagprops {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
}

/** Breaking the glass: one dossier, by its number, with a reason that the resident reads. */
export function Noodvraag({ kader, waarden, fouten, weigeringen }: Vraagprops) {
  return (
    <Pagina
      kader={kader}
      titel="Noodinzage"
      inleiding={
        <p>
          Voor een dossier dat u niet behandelt, als iets niet kan wachten. U kunt het {NOODINZAGE_UREN} uur
          lezen.
        </p>
      }
      fouten={fouten}
    >
      <Weigeringen weigeringen={weigeringen} />
      <Bericht soort="letop" titel="Iemand kijkt mee">
        <p>
          De inwoner ziet dat u het dossier opende, wanneer en om welke reden. Uw leidinggevende krijgt
          bericht en beoordeelt of het nodig was, ook als het dossier dicht blijft.
        </p>
      </Bericht>
      <Formulier actie={toezichtPaden.vraagNood}>
        <Dossiernummerveld waarden={waarden} fouten={fouten} />
        <Keuze
          naam="reden"
          label="Waarom moet u dit dossier nu lezen?"
          hulp="De inwoner leest deze reden."
          opties={Object.entries(NOODREDENEN).map(([waarde, tekst]) => ({
            waarde,
            tekst: tekst.charAt(0).toUpperCase() + tekst.slice(1),
          }))}
          waarde={veld(waarden, 'reden')}
          fout={fouten?.['reden']}
        />
        <Tekstvlak
          naam="toelichting"
          label="Wat is er aan de hand, en wat gaat u nakijken?"
          hulp="Voor wie het beoordeelt. Schrijf niet meer over de inwoner dan nodig is."
          waarde={veld(waarden, 'toelichting')}
          fout={fouten?.['toelichting']}
          regels={3}
        />
        <Knoppenrij>
          <Knop>Dossier openen</Knop>
          <KnopLink href="/" soort="subtiel">
            Niet openen
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

const wie = (inrichting: Inrichting, persoon: PersoonId | null, rol: Noodinzage['rol']): string =>
  `${persoon === null ? 'onbekend' : naamVan(inrichting, persoon)}${rol ? `, ${ROLNAAM[rol]}` : ''}`;

function Stand({ tot, oordeel }: Noodinzage) {
  if (oordeel === null) return <Label soort="letop" tekst="Nog beoordelen" />;
  const dicht = tot === null ? ' (bleef dicht)' : '';
  return oordeel.terecht ? (
    <Label soort="goed" tekst={`Terecht${dicht}`} />
  ) : (
    <Label soort="gevaar" tekst={`Onterecht${dicht}`} />
  );
}

interface Overzichtprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly regels: readonly Noodinzage[];
  readonly vaak: readonly Gebruik[];
  /** The FG only looks. */
  readonly beoordeelt: boolean;
  readonly meldingen: readonly Melding[];
}

/** Who broke the glass, what was thought of it, and who does it often. */
export function Noodoverzicht(p: Overzichtprops) {
  const { kader, inrichting, regels, vaak, meldingen } = p;
  const open = regels.filter(({ oordeel }) => oordeel === null);
  return (
    <Pagina
      kader={kader}
      titel={p.beoordeelt ? 'Noodinzage beoordelen' : 'Noodinzage'}
      pad={[KRUIMEL]}
      inleiding={
        <p>
          Wie opende een dossier zonder eigen taak daarin, en was dat nodig? Ook als het dossier dicht bleef.
        </p>
      }
      meldingen={meldingen}
      breed
    >
      {vaak.length > 0 ? (
        <Bericht soort="letop" titel="Vaak in de laatste dertig dagen">
          <ul class="omk-lijst">
            {vaak.map(({ persoon, aantal }) => (
              <li>
                {naamVan(inrichting, persoon)}: {aantal} keer. Mist deze persoon een recht, of is het een
                gewoonte?
              </li>
            ))}
          </ul>
        </Bericht>
      ) : null}
      <Kaart titel={open.length === 0 ? 'Alles is beoordeeld' : `Nog te beoordelen: ${open.length}`}>
        <Tabel
          bijschrift="Noodinzage, de nieuwste eerst"
          rijen={[...open, ...regels.filter(({ oordeel }) => oordeel !== null)]}
          leeg={<Leegte titel="Niemand heeft noodinzage gebruikt." />}
          kolommen={[
            {
              kop: 'Wanneer',
              rijkop: true,
              cel: (n) => <Link href={toezichtPaden.noodinzage(n.nr)}>{wanneer(n.op)}</Link>,
            },
            { kop: 'Wie', cel: (n) => wie(inrichting, n.persoon, n.rol) },
            { kop: 'Reden', cel: (n) => NOODREDENEN[n.reden] },
            { kop: 'Dossier', cel: (n) => <span class="omk-heel">{n.dossier}</span> },
            { kop: 'Geopend', cel: (n) => (n.tot === null ? 'nee, bleef dicht' : 'ja') },
            { kop: 'Oordeel', cel: (n) => <Stand {...n} /> },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

interface Oordeelprops extends Vraagprops {
  readonly inrichting: Inrichting;
  readonly noodinzage: Noodinzage;
  readonly mag: boolean;
}

/** One of them, and what is thought of it. */
export function Noodoordeelpagina(p: Oordeelprops) {
  const { noodinzage: n, inrichting, waarden, fouten } = p;
  return (
    <Pagina
      kader={p.kader}
      titel={`Noodinzage van ${wanneer(n.op)}`}
      pad={[KRUIMEL, { tekst: 'Noodinzage', href: toezichtPaden.noodinzagen }]}
      fouten={fouten}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Kaart titel="Wat er is gebeurd">
        <Samenvatting
          regels={[
            { term: 'Wie', waarde: wie(inrichting, n.persoon, n.rol) },
            { term: 'Dossier', waarde: n.dossier },
            {
              term: 'Geopend',
              waarde: n.tot === null ? 'nee, het bleef dicht' : `ja, tot ${wanneer(n.tot)}`,
            },
            { term: 'Reden', waarde: NOODREDENEN[n.reden] },
            {
              term: 'Toelichting',
              waarde: n.toelichting || 'weg: het dossier is vernietigd (Wmo 5.3.4)',
            },
          ]}
        />
      </Kaart>
      {n.oordeel ? <Oordeel oordeel={n.oordeel} inrichting={inrichting} /> : null}
      {p.mag ? (
        <Kaart titel="Uw oordeel" soort="nadruk">
          <Formulier actie={toezichtPaden.noodinzage(n.nr)} label="Noodinzage beoordelen">
            <Keuze
              naam="oordeel"
              label="Was deze noodinzage nodig?"
              hulp="De inwoner kan uw oordeel lezen."
              opties={[
                { waarde: 'terecht', tekst: 'Ja, terecht' },
                { waarde: 'onterecht', tekst: 'Nee, onterecht' },
              ]}
              waarde={veld(waarden, 'oordeel')}
              fout={fouten?.['oordeel']}
            />
            <Tekstvlak
              naam="gevolg"
              label="Wat volgt hierop?"
              nodig="als het onterecht was"
              hulp="Bijvoorbeeld: besproken, recht aangepast, gemeld als datalek. De inwoner leest dit niet."
              waarde={veld(waarden, 'gevolg')}
              fout={fouten?.['gevolg']}
              regels={3}
            />
            <Knop>Oordeel vastleggen</Knop>
          </Formulier>
        </Kaart>
      ) : null}
    </Pagina>
  );
}

function Oordeel({ oordeel, inrichting }: { oordeel: Noodoordeel; inrichting: Inrichting }) {
  return (
    <Kaart titel="Oordeel">
      <Samenvatting
        regels={[
          { term: 'Oordeel', waarde: oordeel.terecht ? 'terecht' : 'onterecht' },
          { term: 'Wat volgde', waarde: oordeel.gevolg || 'niets' },
          {
            term: 'Beoordeeld door',
            waarde: `${naamVan(inrichting, oordeel.door as PersoonId)}, ${wanneer(oordeel.op)}`,
          },
        ]}
      />
    </Kaart>
  );
}
