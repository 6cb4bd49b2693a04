import { z } from 'zod';
import { leesOmvang, omvangVeld, PER } from '../besluit/onderdeelvelden.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import { GEGEVENSUITKOMSTEN } from '../recht/gegevensuitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening, zonderMandaat } from '../recht/lokaal.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Termijn } from '../ui/termijn.tsx';
import type { Gelezen, Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zBedragOfLeeg,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkjes,
} from '../ui/velden.ts';
import type { OpBezwaarBeslissen } from './beslisopdracht.ts';
import { betreffendBesluit, geldendeOnderdelen } from './besluiten.ts';
import { NieuwBesluitVelden, WijNemenMee } from './beslisdelen.tsx';
import type { NietOntvankelijk } from './codes.ts';
import type { VervangendOnderdeel } from './gebeurtenissen.ts';
import { BEZWAARGRONDEN, BEZWAARUITKOMSTEN, KOSTENKEUZES, NIET_ONTVANKELIJK } from './codes.ts';
import { BEZWAARGRONDNAAM, BEZWAARUITKOMSTNAAM, KOSTENNAAM, NIET_ONTVANKELIJK_NAAM } from './namen.ts';
import { beslistermijnBezwaar, openBezwaren, vindBezwaar } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';
import { Bezwaarkeuze, zBezwaar } from './velddelen.tsx';

const VERVANGEN = ['ja', 'nee'] as const;
const BESLISSINGEN = ['toekennen', 'gedeeltelijk', 'afwijzen'] as const;

const zNietOntvankelijk = zGelezen<NietOntvankelijk | null>(
  (tekst) => (tekst === '' ? null : NIET_ONTVANKELIJK.find((grond) => grond === tekst)),
  'Kies een reden uit de lijst.',
);
const zGegevens = zGelezen<Gegevensuitkomst | null>(
  (tekst) => (tekst === '' ? null : GEGEVENSUITKOMSTEN.find((uitkomst) => uitkomst === tekst)),
  'Kies een uitkomst uit de lijst.',
);
const zPer = zGelezen<VervangendOnderdeel['per']>(
  (tekst) => (tekst === '' ? null : PER.find((per) => per === tekst)),
  'Kies een periode.',
);

export const beslissen: OpdrachtFormulier<OpBezwaarBeslissen, TotBezwaar, LokaleRegels> = {
  soort: 'opBezwaarBeslissen',
  pad: 'beslissing-op-bezwaar',
  knop: 'Beslissen en versturen',
  concept: true,
  begin(t, c) {
    const [b] = openBezwaren(t);
    const onderdelen = geldendeOnderdelen(t).flatMap((o, i) => [
      [`beslissing-${i}`, o.beslissing] as const,
      [`omvang-${i}`, omvangVeld(o.omvang)] as const,
      [`per-${i}`, o.per] as const,
      [`ingang-${i}`, o.ingang] as const,
      [`einde-${i}`, o.einde] as const,
    ]);
    return maakVelden({
      bezwaar: b?.id,
      gronden: b?.gronden,
      kosten: 'nietGevraagd',
      // What took help away is revoked and no more: the decision before it counts again.
      nieuwBesluit: b && betreffendBesluit(t, b)?.soort === 'herziening' ? 'nee' : 'ja',
      functie: ROLNAAM[c.wie.rol],
      ...Object.fromEntries(onderdelen),
    });
  },
  lees(ingevuld, t) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        uitkomst: zKeuze(BEZWAARUITKOMSTEN, 'Kies de uitkomst.'),
        nietOntvankelijk: zNietOntvankelijk,
        gronden: zVinkjes(BEZWAARGRONDEN, 'Kies alleen uit de lijst.'),
        motivering: zTekst('Leg uit waarom zo is beslist.'),
        verschoonbaar: zTekstOfLeeg(4_000),
        afwijking: zTekstOfLeeg(8_000),
        kosten: zKeuze(KOSTENKEUZES, 'Kies of er kosten worden vergoed.'),
        kostenbedrag: zBedragOfLeeg('Vul een bedrag in, zoals 647,00.'),
        kostenuitleg: zTekstOfLeeg(4_000),
        ondertekenaar: zTekst('Vul in wie ondertekent.', 200),
        functie: zTekst('Vul de functie in.', 200),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const vervangt = gelezen.waarde.uitkomst === 'gegrond' && veld(ingevuld, 'nieuwBesluit') !== 'nee';
    const nieuw = vervangt ? leesNieuwBesluit(ingevuld, t, gelezen.waarde.bezwaar) : undefined;
    if (nieuw?.gelukt === false) return nieuw;
    return {
      gelukt: true,
      waarde: { soort: 'opBezwaarBeslissen', ...gelezen.waarde, nieuwBesluit: nieuw?.waarde ?? null },
    };
  },
  velden: (p) => <BeslisVelden {...p} />,
};

/** The parts as they were, changed where something was filled in; only the decision on the aanvraag has parts. */
function leesNieuwBesluit(
  ingevuld: Velden,
  t: TotBezwaar,
  bezwaar: OnderdeelId,
): Gelezen<NonNullable<OpBezwaarBeslissen['nieuwBesluit']>> {
  const kop = leesFormulier(
    z.object({
      tekst: zTekstOfLeeg(),
      bedrag: zBedragOfLeeg('Vul een bedrag in, zoals 462,00.'),
      gegevens: zGegevens,
    }),
    ingevuld,
  );
  if (!kop.gelukt) return kop;
  const onderdelen: VervangendOnderdeel[] = [];
  const b = vindBezwaar(t, bezwaar);
  const metOnderdelen = b !== undefined && betreffendBesluit(t, b)?.soort === 'besluit';
  for (const [i, o] of (metOnderdelen ? geldendeOnderdelen(t) : []).entries()) {
    const gelezen = leesFormulier(
      z.object({
        [`beslissing-${i}`]: zKeuze(BESLISSINGEN, 'Kies wat u besluit.'),
        [`omvang-${i}`]: zGelezen(leesOmvang, 'Vul een getal in, zoals 2 of 2,5.'),
        [`per-${i}`]: zPer,
        [`ingang-${i}`]: zDatumOfLeeg('Vul een bestaande dag in.'),
        [`einde-${i}`]: zDatumOfLeeg('Vul een bestaande dag in, of laat dit leeg.'),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    // The names are made above, one by one; the schema cannot tell which is which.
    const deel = (naam: string): unknown => gelezen.waarde[`${naam}-${i}`];
    onderdelen.push({
      ...o,
      beslissing: deel('beslissing') as VervangendOnderdeel['beslissing'],
      omvang: deel('omvang') as VervangendOnderdeel['omvang'],
      per: deel('per') as VervangendOnderdeel['per'],
      ingang: deel('ingang') as VervangendOnderdeel['ingang'],
      einde: deel('einde') as VervangendOnderdeel['einde'],
    });
  }
  return { gelukt: true, waarde: { onderdelen, ...kop.waarde } };
}

type Props = Parameters<typeof beslissen.velden>[0];

function BeslisVelden({ toestand, context, waarden, fouten, eigenNaam }: Props) {
  const open = openBezwaren(toestand);
  const mandaat = zonderMandaat(context.wie.rol, 'bezwaar', null, context.regels);
  const tekst = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  return (
    <>
      {mandaat ? <Weigeringen weigeringen={[mandaat]} /> : null}
      <Bezwaarkeuze bezwaren={open} waarden={waarden} fouten={fouten} />
      {open.map((b) => {
        const termijn = beslistermijnBezwaar(toestand, b, context.regels);
        return (
          <>
            {termijn ? (
              <Termijn
                wat="Beslissen op het bezwaar"
                uiterlijk={termijn.uiterlijk}
                vandaag={context.vandaag}
                stappen={termijn.stappen}
              />
            ) : null}
            <WijNemenMee bezwaar={b} />
          </>
        );
      })}
      <Keuze
        {...tekst('uitkomst')}
        label="Wat is de uitkomst?"
        opties={optiesUit(BEZWAARUITKOMSTEN, BEZWAARUITKOMSTNAAM)}
      />
      <Keuze
        {...tekst('nietOntvankelijk')}
        label="Waarom niet-ontvankelijk?"
        nodig="als het bezwaar niet kan worden behandeld"
        opties={optiesUit(NIET_ONTVANKELIJK, NIET_ONTVANKELIJK_NAAM)}
      />
      <Vinkjes
        naam="gronden"
        label="Waar ging het bezwaar over?"
        hulp="Telt mee in het register van bezwaren."
        nodig="bij gegrond of ongegrond"
        opties={optiesUit(BEZWAARGRONDEN, BEZWAARGRONDNAAM)}
        waarden={veldLijst(waarden, 'gronden')}
        fout={fouten['gronden']}
      />
      <Tekstvlak
        {...tekst('motivering')}
        label="Waarom beslist u zo?"
        hulp="Schrijf aan de inwoner. Ga in op elke reden in het bezwaar (Awb 7:12)."
        regels={8}
      />
      {open.some((b) => b.tijdigheid === 'teLaat') ? (
        <Tekstvlak
          {...tekst('verschoonbaar')}
          label="Waarom behandelt u het bezwaar, ook al was het te laat?"
          nodig="bij gegrond of ongegrond (Awb 6:11)"
          regels={2}
        />
      ) : null}
      {open.some((b) => b.advies) ? (
        <Tekstvlak
          {...tekst('afwijking')}
          label="Waarom wijkt u af van het advies?"
          nodig="als de commissie iets anders adviseert (Awb 7:13 lid 7)"
          regels={3}
        />
      ) : null}
      <h2 class="utrecht-heading-3">Als het bezwaar gegrond is</h2>
      <Keuze
        {...tekst('nieuwBesluit')}
        label="Komt er een nieuw besluit in de plaats?"
        hulp="Het oude besluit blijft in het dossier staan, met een verwijzing naar het nieuwe."
        opEenRij
        opties={optiesUit(VERVANGEN, { ja: 'ja', nee: 'nee, alleen herroepen' })}
      />
      <NieuwBesluitVelden
        toestand={toestand}
        waarden={waarden}
        fouten={fouten}
        naamVan={(code) => vindVoorziening(code, context.regels)?.naam ?? code}
      />
      <h2 class="utrecht-heading-3">Kosten en ondertekening</h2>
      <Keuze
        {...tekst('kosten')}
        label="Vroeg de inwoner om vergoeding van kosten?"
        hulp="Bijvoorbeeld voor een advocaat (Awb 7:15)."
        opties={optiesUit(KOSTENKEUZES, KOSTENNAAM)}
      />
      <Tekstveld
        {...tekst('kostenbedrag')}
        label="Bedrag in euro"
        nodig="als u kosten vergoedt"
        tekens={10}
      />
      <Tekstvlak
        {...tekst('kostenuitleg')}
        label="Uitleg over de kosten"
        nodig="als u niet vergoedt"
        regels={2}
      />
      <Tekstveld
        naam="ondertekenaar"
        label="Wie ondertekent namens het college?"
        waarde={veld(waarden, 'ondertekenaar') || (eigenNaam ?? '')}
        fout={fouten['ondertekenaar']}
      />
      <Tekstveld {...tekst('functie')} label="Functie" />
    </>
  );
}
