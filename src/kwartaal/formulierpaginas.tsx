import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { wanneer } from '../ui/weergave.ts';
import { Rapportfiguur } from './figuren.tsx';
import type { Rapportdeel } from './gebeurtenissen.ts';
import { kwartaalcode, kwartaalVanaf, naamVanKwartaal } from './kwartaal.ts';
import { MAATREGELKOP, OORZAAKKOP } from './namen.ts';
import { INTUSSEN_GEWIJZIGD } from './opdrachten.ts';
import { STURINGSPAD } from './overzichtpagina.tsx';
import { kwartaalPaden } from './paden.ts';
import { RAPPORTENPAD } from './rapportpagina.tsx';
import type { KwartaalToestand, Rapporttoelichting, Rapportversie } from './toestand.ts';
import { nogToeLichten } from './toestand.ts';

interface Props {
  readonly kader: Kader;
  readonly toestand: KwartaalToestand;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
}

const OPENBAAR = 'Dit gaat naar raad en college en is openbaar. Schrijf niets over een persoon.';
/** Longest text of a field. */
export const TEKENS = 4_000;

function plaats({ kwartaal }: KwartaalToestand) {
  const vak = kwartaalVanaf(kwartaal);
  const code = kwartaalcode(vak);
  const rapport = kwartaalPaden.rapport(code);
  const pad = [STURINGSPAD, RAPPORTENPAD, { tekst: naamVanKwartaal(vak), href: rapport }];
  return { code, rapport, pad };
}

/** Why a part is as it is, and what is done about it, with its figures beside it. */
export function Toelichtingpagina(
  p: Props & {
    readonly inrichting: Inrichting;
    readonly deel: Rapportdeel;
    readonly gezien: string;
    /** What somebody else wrote while this was written. */
    readonly intussen: Rapporttoelichting | undefined;
  },
) {
  const { deel, waarden, fouten } = p;
  const { code, rapport, pad } = plaats(p.toestand);
  return (
    <Pagina kader={p.kader} titel={`Toelichting: ${deel.titel}`} pad={pad} fouten={fouten}>
      <Weigeringen weigeringen={p.weigeringen} />
      {deel.aandacht.length === 0 ? null : (
        <Bericht soort="letop" titel="Wat opvalt">
          <ul class="omk-lijst">
            {deel.aandacht.map((zin) => (
              <li>{zin}</li>
            ))}
          </ul>
        </Bericht>
      )}
      {p.intussen === undefined ? null : <WatErStaat {...p} staat={p.intussen} />}
      <Formulier actie={kwartaalPaden.toelichting(code, deel.code)} label="Toelichting schrijven">
        <Verborgen naam="gezien" waarde={p.gezien} />
        <Tekstvlak
          naam="oorzaak"
          label={OORZAAKKOP(deel.code)}
          hulp={OPENBAAR}
          waarde={veld(waarden, 'oorzaak')}
          fout={fouten['oorzaak']}
          maxlengte={TEKENS}
        />
        <Tekstvlak
          naam="maatregel"
          label={MAATREGELKOP(deel.code)}
          hulp="Doet u niets? Schrijf dan waarom dat goed is."
          waarde={veld(waarden, 'maatregel')}
          fout={fouten['maatregel']}
          maxlengte={TEKENS}
        />
        <Knoppenrij>
          <Knop>Toelichting vastleggen</Knop>
          <KnopLink href={`${rapport}#${deel.code}`} soort="subtiel">
            Terug naar het rapport
          </KnopLink>
        </Knoppenrij>
      </Formulier>
      {deel.tabellen.length === 0 ? null : (
        <Kaart titel="De cijfers">
          {deel.uitleg === '' ? null : <p>{deel.uitleg}</p>}
          {deel.tabellen.map((tabel, i) => (
            <Rapportfiguur tabel={tabel} id={`${deel.code}-${i}`} open={false} />
          ))}
        </Kaart>
      )}
    </Pagina>
  );
}

/** The text that one's own would take the place of. */
function WatErStaat(p: { inrichting: Inrichting; deel: Rapportdeel; staat: Rapporttoelichting }) {
  const { oorzaak, maatregel, door, op } = p.staat;
  return (
    <Kaart titel="Wat er nu staat" soort="nadruk">
      <p class="omk-zacht">
        {naamVan(p.inrichting, door)}, {wanneer(op)}
      </p>
      <h3 class="utrecht-heading-3">{OORZAAKKOP(p.deel.code)}</h3>
      <VrijeTekst tekst={oorzaak} />
      <h3 class="utrecht-heading-3">{MAATREGELKOP(p.deel.code)}</h3>
      <VrijeTekst tekst={maatregel} />
      <p>Legt u hieronder uw tekst vast, dan komt die hiervoor in de plaats.</p>
    </Kaart>
  );
}

/** The last look before it goes to college and council. */
export function Vaststelpagina(
  p: Omit<Props, 'waarden' | 'fouten'> & {
    readonly versie: Rapportversie;
    /** Number of the last fact in the report as it was read. */
    readonly gezien: number;
  },
) {
  const { code, rapport, pad } = plaats(p.toestand);
  const open = nogToeLichten(p.versie);
  const ingehaald = p.weigeringen.some((w) => w.code === INTUSSEN_GEWIJZIGD.code);
  return (
    <Pagina
      kader={p.kader}
      titel="Kwartaalrapport vaststellen"
      pad={pad}
      inleiding={
        <p>
          Daarna veranderen cijfers en tekst van versie {p.versie.nummer} niet meer. Het rapport gaat als PDF
          naar college en raad. Moet er later iets anders, dan komt er een nieuwe versie die zegt wat er
          veranderde.
        </p>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {open.length === 0 || p.weigeringen.length > 0 ? null : (
        <Bericht soort="letop" titel="Deze toelichting ontbreekt nog">
          <ul class="omk-lijst">
            {open.map(({ titel }) => (
              <li>{titel}</li>
            ))}
          </ul>
          <p>Een teamleider schrijft die. Een getal zonder oorzaak is niet te sturen.</p>
        </Bericht>
      )}
      {ingehaald ? (
        <KnopLink href={rapport} soort="primair">
          Het rapport opnieuw lezen
        </KnopLink>
      ) : (
        <Formulier actie={kwartaalPaden.vaststellen(code)} label="Vaststellen">
          <Verborgen naam="gezien" waarde={String(p.gezien)} />
          <Knoppenrij>
            <Knop>Vaststellen</Knop>
            <KnopLink href={kwartaalPaden.bestand(code, p.versie.nummer, 'pdf')} soort="secundair">
              Eerst de PDF lezen
            </KnopLink>
            <KnopLink href={rapport} soort="subtiel">
              Terug naar het rapport
            </KnopLink>
          </Knoppenrij>
        </Formulier>
      )}
    </Pagina>
  );
}

/** Something was not right: a new version beside the one that was approved. */
export function Nieuweversiepagina(p: Props) {
  const { code, rapport, pad } = plaats(p.toestand);
  return (
    <Pagina
      kader={p.kader}
      titel="Nieuwe versie van het kwartaalrapport"
      pad={pad}
      fouten={p.fouten}
      inleiding={
        <p>
          De vastgestelde versie blijft zoals hij is. De nieuwe begint met dezelfde toelichting en met cijfers
          die vandaag zijn geteld; Omkeer zet erbij welke cijfers anders zijn.
        </p>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Formulier actie={kwartaalPaden.nieuw(code)} label="Nieuwe versie maken">
        <Tekstvlak
          naam="wijziging"
          label="Wat verandert er, en waarom?"
          hulp={OPENBAAR}
          waarde={veld(p.waarden, 'wijziging')}
          fout={p.fouten['wijziging']}
          maxlengte={TEKENS}
          regels={3}
        />
        <Knoppenrij>
          <Knop>Nieuwe versie maken</Knop>
          <KnopLink href={rapport} soort="subtiel">
            Terug naar het rapport
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}
