import { z } from 'zod';
import type { Rol } from '../kern/rollen.ts';
import { leesRol, ROLNAAM } from '../kern/rollen.ts';
import { vindplaats } from '../recht/aanhaling.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { SOORT_REGEL_NAAM, SOORTEN_REGEL } from '../recht/ruimte.ts';
import { Artikel } from '../ui/bericht.tsx';
import type { Context } from '../kern/decider.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie, Vinkje } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import type { BelemmeringInvoer } from './eisen-randvoorwaarden.ts';
import { bevoegdeRollen } from './eisen-randvoorwaarden.ts';
import { Heropend } from './heropend.tsx';
import type { ToetsOpdracht } from './opdrachten.ts';
import { alleRijen, heeftFout, leesRij, regels, rijnummers, samen, zonderTekst } from './rijen.ts';
import type { Ruimteplek } from './ruimtekeuze.ts';
import { eigenRegelsVoor, ruimteVoor, vindRuimte } from './ruimtekeuze.ts';
import type { TotToets } from './toestand.ts';
import { laatste } from './toestand.ts';
import { belemmeringVeld } from './veldnamen.ts';

type Props = VeldenProps<TotToets, LokaleRegels>;

const BELEMMERINGEN = 5;
const TEKSTDELEN = ['tekst', 'bron', 'ruimte', 'artikel'] as const;

function zBelemmering({ vandaag, regels }: Context<LokaleRegels>) {
  return z.object({
    regel: zGelezen(
      (tekst) => (tekst === '' ? null : regels.eigenRegels.find(({ code }) => code === tekst)),
      'Kies uit de lijst.',
    ),
    soort: zGelezen(
      (tekst) => (tekst === '' ? null : SOORTEN_REGEL.find((soort) => soort === tekst)),
      'Kies wat voor regel het is.',
    ),
    tekst: zTekstOfLeeg(1_000),
    bron: zTekstOfLeeg(500),
    suggestie: zGelezen(
      (tekst) => (tekst === '' ? null : vindRuimte(tekst, vandaag, regels)),
      'Kies uit de lijst.',
    ),
    ruimte: zTekstOfLeeg(2_000),
    artikel: zTekstOfLeeg(200),
  });
}
const zRest = z.object({
  juristGeraadpleegd: zVinkje(),
  bevoegd: zGelezen<Rol | null>((tekst) => (tekst === '' ? null : leesRol(tekst)), 'Kies uit de lijst.'),
  bevoegdToelichting: zTekstOfLeeg(500),
});

const LEEG: BelemmeringInvoer = { soort: null, tekst: '', bron: '', ruimte: '', artikel: '' };

function rijenVan(t: TotToets): readonly number[] {
  return rijnummers(BELEMMERINGEN, laatste(t.toets.randvoorwaarden)?.belemmeringen.length ?? 0);
}

function isLeeg(waarden: Velden, rij: number): boolean {
  return zonderTekst(
    waarden,
    ['regel' as const, ...TEKSTDELEN].map((deel) => belemmeringVeld(rij, deel)),
  );
}

/** What was chosen from a list fills what was left empty. */
function leesBelemmering(
  ingevuld: Velden,
  rij: number,
  context: Context<LokaleRegels>,
): Gelezen<BelemmeringInvoer> {
  if (isLeeg(ingevuld, rij)) return { gelukt: true, waarde: LEEG };
  const gelezen = leesRij(zBelemmering(context), ingevuld, (deel) => belemmeringVeld(rij, deel));
  if (!gelezen.gelukt) return gelezen;
  const { regel, suggestie, soort, tekst, bron, ruimte, artikel } = gelezen.waarde;
  return {
    gelukt: true,
    waarde: {
      soort: soort ?? regel?.soort ?? null,
      tekst: tekst || (regel?.tekst ?? ''),
      bron: bron || (regel ? vindplaats(regel) : ''),
      ruimte: ruimte || (suggestie?.tekst ?? ''),
      artikel: artikel || (suggestie?.artikel ?? ''),
    },
  };
}

export const randvoorwaardenFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'randvoorwaardenBepalen',
  pad: 'toets-randvoorwaarden',
  knop: 'Stap 4 vastleggen',
  concept: true,
  begin(t) {
    const vorige = laatste(t.toets.randvoorwaarden);
    return maakVelden({
      ...Object.fromEntries(
        (vorige?.belemmeringen ?? []).flatMap((belemmering, rij) =>
          (['soort', ...TEKSTDELEN] as const).map(
            (deel) => [belemmeringVeld(rij, deel), belemmering[deel]] as const,
          ),
        ),
      ),
      voorwaarden: vorige?.voorwaarden.join('\n'),
      juristGeraadpleegd: vorige?.juristGeraadpleegd ? 'ja' : undefined,
      bevoegd: vorige?.bevoegd,
      bevoegdToelichting: vorige?.bevoegdToelichting,
    });
  },
  lees(ingevuld, t, context) {
    const rijen = alleRijen(rijenVan(t).map((rij) => leesBelemmering(ingevuld, rij, context)));
    return samen(rijen, leesFormulier(zRest, ingevuld), (belemmeringen, rest) => ({
      soort: 'randvoorwaardenBepalen',
      belemmeringen,
      voorwaarden: regels(veld(ingevuld, 'voorwaarden')),
      ...rest,
    }));
  },
  velden: (p) => (
    <>
      <Heropend stand={p.toestand.toets.randvoorwaarden} />
      <p>
        Welke regel lijkt in de weg te staan? Vaak is het geen wet, maar een gewoonte. Staat er niets in de
        weg, dan blijft dit leeg.
      </p>
      <Bibliotheek ruimte={ruimteVoor(p.toestand.toets, p.context.vandaag, p.context.regels)} />
      {rijenVan(p.toestand).map((rij) =>
        rij === 0 ? (
          <Kaart titel="Belemmering 1">
            <Belemmeringrij rij={rij} {...p} />
          </Kaart>
        ) : (
          <Uitklap
            titel={`Belemmering ${rij + 1}`}
            open={!isLeeg(p.waarden, rij) || heeftFout(p.fouten, `belemmering.${rij}.`)}
          >
            <Belemmeringrij rij={rij} {...p} />
          </Uitklap>
        ),
      )}
      <Rest {...p} />
    </>
  ),
};

/** Where the laws and own rules that play a part here give room. */
function Bibliotheek({ ruimte }: { ruimte: readonly Ruimteplek[] }) {
  return (
    <Uitklap titel={`Welke ruimte geven de wetten en regels die hier spelen? (${ruimte.length} plekken)`}>
      <ul>
        {ruimte.map(({ artikel, tekst, geverifieerd }) => (
          <li>
            <Artikel tekst={artikel} /> {tekst}
            {geverifieerd ? null : <span class="omk-zacht"> Nog na te kijken.</span>}
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}

const inHetKort = (tekst: string): string => (tekst.length > 90 ? `${tekst.slice(0, 89)}…` : tekst);

function Belemmeringrij({ rij, waarden, fouten, toestand, context }: Props & { rij: number }) {
  const eigen = eigenRegelsVoor(toestand.toets, context.vandaag, context.regels);
  const uit = (deel: Parameters<typeof belemmeringVeld>[1]) => {
    const naam = belemmeringVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam] };
  };
  return (
    <>
      {eigen.length > 0 ? (
        <Selectie
          {...uit('regel')}
          label={`Regel van de gemeente bij belemmering ${rij + 1}`}
          hulp="Vult de drie velden hieronder als die leeg zijn."
          leeg="Zelf beschrijven"
          opties={eigen.map((regel) => ({
            waarde: regel.code,
            tekst: inHetKort(`${regel.artikel ?? regel.naam}: ${regel.tekst}`),
          }))}
          nietVerplicht
        />
      ) : null}
      <Tekstveld {...uit('tekst')} label={`Belemmering ${rij + 1}: wat staat in de weg?`} nietVerplicht />
      <Keuze
        {...uit('soort')}
        label={`Wat voor regel is belemmering ${rij + 1}?`}
        hulp="Staat hij nergens opgeschreven? Dan is het een werkproces of gewoonte, en is er geen juridisch argument nodig."
        opties={SOORTEN_REGEL.map((waarde) => ({ waarde, tekst: SOORT_REGEL_NAAM[waarde] }))}
      />
      <Tekstveld
        {...uit('bron')}
        label={`Waar staat belemmering ${rij + 1}, of van wie is de gewoonte?`}
        hulp="De wet, het stuk van de verordening of beleidsregel, of het team."
        nietVerplicht
      />
      <Selectie
        {...uit('suggestie')}
        label={`Ruimte uit de lijst bij belemmering ${rij + 1}`}
        hulp="Vult de twee velden hieronder als die leeg zijn."
        leeg="Zelf beschrijven"
        opties={ruimteVoor(toestand.toets, context.vandaag, context.regels).map(({ artikel, tekst }) => ({
          waarde: artikel,
          tekst: inHetKort(`${artikel}: ${tekst}`),
        }))}
        nietVerplicht
      />
      <Tekstvlak
        {...uit('ruimte')}
        label={`Welke ruimte is er bij belemmering ${rij + 1}?`}
        regels={2}
        nietVerplicht
      />
      <Tekstveld
        {...uit('artikel')}
        label={`Artikel bij belemmering ${rij + 1}`}
        hulp="Bijvoorbeeld Wmo 2.3.5 lid 3."
        nietVerplicht
      />
    </>
  );
}

function Bevoegd({
  waarden,
  fouten,
  rollen,
}: Pick<Props, 'waarden' | 'fouten'> & { rollen: readonly Rol[] }) {
  if (rollen.length === 0)
    return (
      <NietIngericht
        wat="De gemeente heeft haar mandaatlijst nog niet ingevuld."
        gevolg="Wie dit mag besluiten, is daarom niet te kiezen (Awb 10:3). U kunt de stap wel als concept bewaren."
      />
    );
  return (
    <Keuze
      naam="bevoegd"
      label="Wie mag dit besluiten?"
      hulp="Volgens de mandaatlijst. Het is een keuze van de gemeente, niet van een medewerker alleen."
      opties={rollen.map((rol) => ({ waarde: rol, tekst: ROLNAAM[rol] }))}
      waarde={veld(waarden, 'bevoegd')}
      fout={fouten['bevoegd']}
    />
  );
}

function Rest({ waarden, fouten, context }: Props) {
  return (
    <Kaart titel="Voorwaarden en bevoegdheid">
      <Tekstvlak
        naam="voorwaarden"
        label="Welke voorwaarden hangen wij eraan?"
        hulp="Duur, contact, controle of wat de inwoner zelf doet. Elke voorwaarde op een nieuwe regel."
        waarde={veld(waarden, 'voorwaarden')}
        fout={fouten['voorwaarden']}
        regels={4}
        nietVerplicht
      />
      <Vinkje
        naam="juristGeraadpleegd"
        tekst="Een jurist heeft meegekeken"
        aan={veld(waarden, 'juristGeraadpleegd') !== ''}
        fout={fouten['juristGeraadpleegd']}
      />
      <Bevoegd waarden={waarden} fouten={fouten} rollen={bevoegdeRollen(context.regels)} />
      <Tekstveld
        naam="bevoegdToelichting"
        label="Toelichting op de bevoegdheid"
        waarde={veld(waarden, 'bevoegdToelichting')}
        fout={fouten['bevoegdToelichting']}
        nietVerplicht
      />
    </Kaart>
  );
}
