import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { wanneer } from '../ui/weergave.ts';
import { afscherming, peilzin } from './blad.ts';
import { Rapportfiguur } from './figuren.tsx';
import type { Rapportcijfers, Rapportdeel } from './gebeurtenissen.ts';
import { kwartaalcode, kwartaalVanaf, naamVanKwartaal } from './kwartaal.ts';
import { MAATREGELKOP, OORZAAKKOP } from './namen.ts';
import { RAPPORTMAKERS, RAPPORTVASTSTELLERS } from './opdrachten.ts';
import { STURINGSPAD } from './overzichtpagina.tsx';
import { kwartaalPaden } from './paden.ts';
import { bronTekst, OPENBAAR_UITLEG } from './openbaar.ts';
import type { KwartaalToestand, Rapportversie } from './toestand.ts';
import { nogToeLichten, toelichtingBij } from './toestand.ts';
import type { Cijferverschil } from './verschillen.ts';

export const RAPPORTENPAD = { tekst: 'Kwartaalrapporten', href: kwartaalPaden.overzicht };

interface Props {
  readonly kader: Kader;
  readonly wie: Gebruiker;
  readonly inrichting: Inrichting;
  readonly toestand: KwartaalToestand;
  readonly versie: Rapportversie;
  readonly veranderd: readonly Cijferverschil[];
  /** Of the files that were approved. */
  readonly vingerafdruk: string | null;
  readonly htmlVingerafdruk: string | null;
}

interface Deelprops extends Pick<Props, 'versie' | 'inrichting'> {
  readonly code: string;
  readonly schrijft: boolean;
}

/** One version of the report, as it reads. */
export function Rapportpagina(p: Props) {
  const { toestand, versie, wie, inrichting } = p;
  const vak = kwartaalVanaf(toestand.kwartaal);
  const code = kwartaalcode(vak);
  const laatste = versie === toestand.versies.at(-1);
  const concept = laatste && versie.vastgesteld === null;
  const schrijft = concept && RAPPORTMAKERS.includes(wie.rol);
  const delen = { versie, inrichting, code, schrijft };
  return (
    <Pagina
      kader={p.kader}
      titel={`Kwartaalrapport, ${naamVanKwartaal(vak)}`}
      pad={[STURINGSPAD, RAPPORTENPAD]}
      inleiding={<p>{peilzin(versie.cijfers)}</p>}
      acties={
        <>
          <KnopLink href={kwartaalPaden.bestand(code, versie.nummer, 'pdf')}>Rapport als PDF</KnopLink>
          <KnopLink href={kwartaalPaden.bestand(code, versie.nummer, 'html')}>Rapport als HTML</KnopLink>
          <KnopLink href={kwartaalPaden.bestand(code, versie.nummer, 'ods')}>Cijfers (ods)</KnopLink>
        </>
      }
    >
      <Stand {...p} code={code} laatste={laatste} schrijft={schrijft} />
      {versie.cijfers.delen.map((deel) => (
        <Deel {...delen} deel={deel} />
      ))}
      <Ontbreekt {...versie.cijfers} />
      <Openbaar {...versie.cijfers} />
      <Veranderd veranderd={p.veranderd} nummer={versie.nummer} />
      <Versies toestand={toestand} inrichting={inrichting} code={code} />
    </Pagina>
  );
}

/** Where it stands, what is still to be done, and by whom. */
function Stand(p: Props & { code: string; laatste: boolean; schrijft: boolean }) {
  const { versie, inrichting, code } = p;
  if (versie.vastgesteld !== null)
    return (
      <Bericht soort={p.laatste ? 'goed' : 'letop'} titel={`Versie ${versie.nummer} is vastgesteld`}>
        <p>
          Op {wanneer(versie.vastgesteld.op)}, door {naamVan(inrichting, versie.vastgesteld.door)}. De cijfers
          en de tekst veranderen niet meer.
        </p>
        <Vingerafdruk wat="de PDF" sha256={p.vingerafdruk} />
        <Vingerafdruk wat="de HTML" sha256={p.htmlVingerafdruk} />
        {p.laatste ? (
          RAPPORTMAKERS.includes(p.wie.rol) ? (
            <p>
              Klopt er iets niet? <Link href={kwartaalPaden.nieuw(code)}>Maak een nieuwe versie</Link>.
            </p>
          ) : null
        ) : (
          <p>
            Er is een nieuwere versie. <Link href={kwartaalPaden.rapport(code)}>Naar de nieuwste versie</Link>
            .
          </p>
        )}
      </Bericht>
    );
  const open = nogToeLichten(versie);
  return (
    <Kaart titel={`Concept, versie ${versie.nummer}`} soort="nadruk">
      {versie.wijziging === null ? null : <p>Wat er verandert: {versie.wijziging}</p>}
      {open.length === 0 ? (
        <p>Alle toelichting die nodig is, staat erin. Een controller kan het rapport vaststellen.</p>
      ) : (
        <>
          <p>Nog toe te lichten voordat het vastgesteld kan worden:</p>
          <ul class="omk-lijst">
            {open.map((deel) => (
              <li>
                {p.schrijft ? (
                  <Link href={kwartaalPaden.toelichting(code, deel.code)}>{deel.titel}</Link>
                ) : (
                  deel.titel
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {RAPPORTVASTSTELLERS.includes(p.wie.rol) ? (
        <Knoppenrij>
          <KnopLink href={kwartaalPaden.vaststellenNa(code, p.toestand.nr)} soort="primair">
            Vaststellen
          </KnopLink>
        </Knoppenrij>
      ) : null}
      {p.schrijft ? (
        <Formulier actie={kwartaalPaden.verversen(code)} label="Cijfers opnieuw tellen">
          <Knop soort="secundair">Cijfers opnieuw tellen</Knop>
        </Formulier>
      ) : null}
    </Kaart>
  );
}

function Vingerafdruk({ wat, sha256 }: { readonly wat: string; readonly sha256: string | null }) {
  return sha256 === null ? null : (
    <p>
      Vingerafdruk van {wat} (sha256): <span class="omk-heelwoord">{sha256}</span>.
    </p>
  );
}

function Deel({ deel, ...p }: Deelprops & { deel: Rapportdeel }) {
  const { code: deelcode, titel, uitleg, tabellen, definities, aandacht } = deel;
  return (
    <Kaart titel={titel} id={deelcode}>
      {uitleg === '' ? null : <p>{uitleg}</p>}
      {aandacht.length === 0 ? null : (
        <>
          <h3 class="utrecht-heading-3">Wat opvalt</h3>
          <ul class="omk-lijst">
            {aandacht.map((zin) => (
              <li>{zin}</li>
            ))}
          </ul>
        </>
      )}
      <Toelichting {...p} deel={deel} />
      {tabellen.map((tabel, i) => (
        <Rapportfiguur tabel={tabel} id={`${deelcode}-${i}`} open={deelcode === 'voorziening'} />
      ))}
      {definities.length === 0 ? null : (
        <Uitklap titel={`Zo is gemeten: ${titel}`} klein afdrukken>
          {definities.map((zin) => (
            <p>{zin}</p>
          ))}
        </Uitklap>
      )}
    </Kaart>
  );
}

function Toelichting({ deel, versie, inrichting, code, schrijft }: Deelprops & { deel: Rapportdeel }) {
  const tekst = toelichtingBij(versie, deel.code);
  return (
    <>
      {tekst === undefined ? null : (
        <>
          <h3 class="utrecht-heading-3">{OORZAAKKOP(deel.code)}</h3>
          <VrijeTekst tekst={tekst.oorzaak} />
          <h3 class="utrecht-heading-3">{MAATREGELKOP(deel.code)}</h3>
          <VrijeTekst tekst={tekst.maatregel} />
          <p class="omk-zacht">
            {naamVan(inrichting, tekst.door)}, {wanneer(tekst.op)}
          </p>
        </>
      )}
      {schrijft ? (
        <p class="omk-niet-afdrukken">
          <Link href={kwartaalPaden.toelichting(code, deel.code)} toelichting={`: ${deel.titel}`}>
            {tekst === undefined ? 'Toelichting schrijven' : 'Toelichting veranderen'}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Ontbreekt({ ontbreekt }: Pick<Rapportcijfers, 'ontbreekt'>) {
  return (
    <Kaart titel="Wat dit rapport niet kan zeggen">
      <p>Dit vragen mensen, en Omkeer weet het nog niet. Het ontbreken zegt niets.</p>
      <Samenvatting regels={ontbreekt.map(({ wat, waarom }) => ({ term: wat, waarde: waarom }))} />
    </Kaart>
  );
}

function Openbaar({ openbaar, kleinsteGroep }: Pick<Rapportcijfers, 'openbaar' | 'kleinsteGroep'>) {
  return (
    <>
      <Kaart titel="Openbare cijfers van anderen">
        <p>{OPENBAAR_UITLEG}</p>
        <Tabel
          bijschrift="Openbare cijfers van anderen"
          bijschriftVerborgen
          rijen={openbaar}
          leeg={<p>Er zijn geen cijfers van anderen opgegeven (openbarecijfers.yaml).</p>}
          kolommen={[
            { kop: 'Wat', rijkop: true, cel: ({ wat }) => wat },
            { kop: 'Cijfer', cel: ({ cijfer }) => cijfer },
            { kop: 'Bron', cel: bronTekst },
            { kop: 'Jaar', cel: ({ jaar }) => jaar },
          ]}
        />
      </Kaart>
      <Bericht soort="info">
        <p>{afscherming({ kleinsteGroep })}</p>
      </Bericht>
    </>
  );
}

function Veranderd({ veranderd, nummer }: { veranderd: readonly Cijferverschil[]; nummer: number }) {
  if (nummer === 1) return null;
  return (
    <Kaart titel={`Andere cijfers dan in versie ${nummer - 1}`}>
      {veranderd.length === 0 ? (
        <p>Geen cijfer is anders.</p>
      ) : (
        <Tabel
          bijschrift={`Andere cijfers dan in versie ${nummer - 1}`}
          bijschriftVerborgen
          rijen={veranderd}
          kolommen={[
            { kop: 'Cijfer', rijkop: true, cel: ({ cijfer }) => <span dir="auto">{cijfer}</span> },
            { kop: 'Deel', cel: ({ deel }) => deel },
            { kop: 'Was', cel: ({ was }) => was },
            { kop: 'Is nu', cel: ({ wordt }) => wordt },
          ]}
        />
      )}
    </Kaart>
  );
}

function Versies({ toestand, inrichting, code }: Pick<Props, 'toestand' | 'inrichting'> & { code: string }) {
  return (
    <Kaart titel="Versies">
      <Tabel
        bijschrift="Versies van dit rapport, de nieuwste eerst"
        bijschriftVerborgen
        rijen={toestand.versies.toReversed()}
        kolommen={[
          {
            kop: 'Versie',
            rijkop: true,
            cel: ({ nummer }) => <Link href={kwartaalPaden.versie(code, nummer)}>Versie {nummer}</Link>,
          },
          {
            kop: 'Gemaakt',
            cel: ({ opgesteld }) => `${wanneer(opgesteld.op)}, ${naamVan(inrichting, opgesteld.door)}`,
          },
          {
            kop: 'Vastgesteld',
            cel: ({ vastgesteld }) =>
              vastgesteld === null
                ? 'nog niet'
                : `${wanneer(vastgesteld.op)}, ${naamVan(inrichting, vastgesteld.door)}`,
          },
          { kop: 'Wat er veranderde', cel: ({ wijziging }) => wijziging ?? 'eerste versie' },
        ]}
      />
    </Kaart>
  );
}
