import { maandLang } from '../kern/datum.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
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
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import { toezichtPaden } from './paden.ts';
import { type Leesstapsoort, regelstand, type Steekproefregel } from './steekproef.ts';
import {
  DossierLink,
  lezerTekst,
  REGELSTAND,
  STEEKPROEFKRUIMELS,
  waaromTekst,
  watTekst,
} from './steekproef-pagina.tsx';

const STAPNAAM: Readonly<Record<Leesstapsoort, string>> = {
  vraag: 'Vraag aan wie las',
  antwoord: 'Antwoord',
  inOrde: 'In orde',
  nietInOrde: 'Niet in orde',
};

interface Regelprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly regel: Steekproefregel;
  /** May this person still judge it? */
  readonly mag: boolean;
  /** Why somebody else does it. */
  readonly anders: Weigering | undefined;
  /** The breach that was reported because of it, and whether this person handles breaches. */
  readonly lek: number | undefined;
  readonly leestLek: boolean;
  readonly naarDossier: (dossier: DossierId) => string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
  readonly meldingen: readonly Melding[];
}

/** One reading, and what is thought of it. */
export function Regelpagina(p: Regelprops) {
  const { kader, inrichting, regel, waarden, fouten } = p;
  const { maand, plaats } = regel;
  const stand = regelstand(regel);
  return (
    <Pagina
      kader={kader}
      titel={`Regel ${plaats} van ${maandLang(maand)}`}
      pad={[
        ...STEEKPROEFKRUIMELS,
        { tekst: `Steekproef van ${maandLang(maand)}`, href: toezichtPaden.steekproef(maand) },
      ]}
      inleiding={<Label {...REGELSTAND[stand]} />}
      fouten={fouten}
      meldingen={p.meldingen}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Kaart titel="Wie las wat, en waarom">
        <Samenvatting
          regels={[
            { term: 'Wie', waarde: lezerTekst(inrichting, regel) },
            { term: 'Wanneer', waarde: wanneer(regel.op) },
            { term: 'Dossier', waarde: <DossierLink {...regel} naar={p.naarDossier(regel.dossier)} /> },
            { term: 'Wat', waarde: watTekst(regel) },
            { term: 'Waarom', waarde: waaromTekst(regel) },
            { term: 'Nummer in het leeslog', waarde: String(regel.regel) },
          ]}
        />
      </Kaart>
      <Stappen regel={regel} inrichting={inrichting} />
      {p.mag ? (
        <Kaart titel="Uw oordeel" soort="nadruk">
          <Formulier actie={toezichtPaden.steekproefregel(maand, plaats)} label="Regel beoordelen">
            <Verborgen naam="na" waarde={String(regel.stappen.length)} />
            <Keuze
              naam="stap"
              label="Was dit nodig voor het werk?"
              opties={[
                { waarde: 'inOrde', tekst: 'Ja, in orde' },
                ...(stand === 'vraagOpen'
                  ? []
                  : [{ waarde: 'vraag', tekst: 'Ik weet het nog niet: ik vraag het aan wie las' }]),
                { waarde: 'nietInOrde', tekst: 'Nee, niet in orde' },
              ]}
              waarde={veld(waarden, 'stap')}
              fout={fouten?.['stap']}
            />
            <Tekstvlak
              naam="tekst"
              label="Waarom, of wat is uw vraag?"
              hulp="Wie las, leest uw vraag. Schrijf geen namen van inwoners op."
              waarde={veld(waarden, 'tekst')}
              fout={fouten?.['tekst']}
              regels={3}
            />
            <Knop>Vastleggen</Knop>
          </Formulier>
        </Kaart>
      ) : null}
      {p.anders ? <Anders {...p.anders} /> : null}
      {stand === 'nietInOrde' ? <Lek {...p} /> : null}
    </Pagina>
  );
}

function Lek({ regel: { maand, plaats }, lek, leestLek }: Regelprops) {
  if (lek !== undefined)
    return (
      <Kaart titel="Gemeld als datalek">
        <p>
          {leestLek ? <Link href={toezichtPaden.datalek(lek)}>Datalek {lek}</Link> : `Het is datalek ${lek}.`}
        </p>
      </Kaart>
    );
  return (
    <Kaart titel="Is dit een datalek?">
      <p>Las iemand gegevens zonder dat dat nodig was, dan is dat meestal een datalek (AVG 33).</p>
      <KnopLink href={toezichtPaden.lekMeldenUit(maand, plaats)}>Als datalek melden</KnopLink>
    </Kaart>
  );
}

/** Why there is nothing to fill in here. */
export function Anders({ reden, uitweg }: Pick<Weigering, 'reden' | 'uitweg'>) {
  return (
    <Bericht soort="info">
      <p>
        {reden} {uitweg}
      </p>
    </Bericht>
  );
}

function Stappen({ regel, inrichting }: Pick<Regelprops, 'regel' | 'inrichting'>) {
  if (regel.stappen.length === 0) return null;
  return (
    <Kaart titel="Wat er is gevraagd en gezegd">
      <Tijdlijn
        label="Vraag, antwoord en oordeel"
        punten={regel.stappen.map((stap) => ({
          op: stap.op,
          titel: STAPNAAM[stap.stap],
          door: naamVan(inrichting, stap.door),
          inhoud: <p dir="auto">{stap.tekst || 'weg: het dossier is vernietigd (Wmo 5.3.4)'}</p>,
        }))}
      />
    </Kaart>
  );
}

interface Vragenprops {
  readonly kader: Kader;
  readonly regels: readonly Steekproefregel[];
  readonly meldingen: readonly Melding[];
}

/** What this person was asked about his own reading. */
export function Leesvragen({ kader, regels, meldingen }: Vragenprops) {
  return (
    <Pagina
      kader={kader}
      titel="Vragen over wat ik las"
      inleiding={
        <p>
          Elke maand kijkt de controller met een steekproef of lezen in dossiers nodig was. Soms is daar een
          vraag over. Een vraag is geen verwijt.
        </p>
      }
      meldingen={meldingen}
    >
      <Kaart>
        <Tabel
          bijschrift="Vragen aan u, de nieuwste eerst"
          rijen={regels}
          leeg={<Leegte titel="Er is u niets gevraagd." />}
          kolommen={[
            {
              kop: 'U las op',
              rijkop: true,
              cel: (r) => (
                <Link href={toezichtPaden.leesvraag(r.maand, r.plaats)} toelichting={r.dossier}>
                  {wanneer(r.op)}
                </Link>
              ),
            },
            { kop: 'Dossier', cel: (r) => <span class="omk-heel">{r.dossier}</span> },
            { kop: 'Wat', cel: watTekst },
            {
              kop: 'Stand',
              cel: (r) =>
                regelstand(r) === 'vraagOpen' ? (
                  <Label soort="letop" tekst="Nog beantwoorden" />
                ) : (
                  <Label soort="neutraal" tekst="Beantwoord" />
                ),
            },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

type Vraagprops = Omit<Regelprops, 'mag' | 'anders' | 'lek' | 'leestLek' | 'naarDossier' | 'meldingen'>;

/** One question, and the answer of who read. */
export function Leesvraag({ kader, inrichting, regel, waarden, fouten, weigeringen }: Vraagprops) {
  return (
    <Pagina
      kader={kader}
      titel={`Vraag over dossier ${regel.dossier}`}
      pad={[{ tekst: 'Vragen over wat ik las', href: toezichtPaden.leesvragen }]}
      fouten={fouten}
    >
      <Weigeringen weigeringen={weigeringen} />
      <Kaart titel="Wat u las">
        <Samenvatting
          regels={[
            { term: 'Wanneer', waarde: wanneer(regel.op) },
            { term: 'Dossier', waarde: regel.dossier },
            { term: 'Wat', waarde: watTekst(regel) },
            { term: 'Waarom', waarde: waaromTekst(regel) },
          ]}
        />
      </Kaart>
      <Stappen regel={regel} inrichting={inrichting} />
      {regelstand(regel) === 'vraagOpen' ? (
        <Kaart titel="Uw antwoord" soort="nadruk">
          <Formulier actie={toezichtPaden.leesvraag(regel.maand, regel.plaats)} label="Vraag beantwoorden">
            <Verborgen naam="na" waarde={String(regel.stappen.length)} />
            <Tekstvlak
              naam="tekst"
              label="Waarom las u dit dossier?"
              hulp="Schrijf niet meer over de inwoner dan nodig is."
              waarde={veld(waarden, 'tekst')}
              fout={fouten?.['tekst']}
              regels={4}
            />
            <Knoppenrij>
              <Knop>Antwoord geven</Knop>
              <KnopLink href={toezichtPaden.leesvragen} soort="subtiel">
                Terug
              </KnopLink>
            </Knoppenrij>
          </Formulier>
        </Kaart>
      ) : null}
    </Pagina>
  );
}
