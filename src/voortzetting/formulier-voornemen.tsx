import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { samen } from '../toets/rijen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Gelezen } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import type { Achterwegegrond, Hulpwijziging } from './gebeurtenissen.ts';
import { ACHTERWEGEGRONDEN, HERZIENGRONDEN, HERZIENSOORTEN } from './gebeurtenissen.ts';
import type { LopendeHulp } from './hulp.ts';
import { hulpNa } from './hulp.ts';
import { ACHTERWEGENAAM, HERZIENGRONDARTIKEL, HERZIENGRONDNAAM, HERZIENSOORTNAAM } from './namen.ts';
import { leesOnderdelen, Onderdeelkeuze } from './onderdeelkeuze.tsx';
import type { ZienswijzeVragen } from './opdrachten-herziening.ts';
import { zienswijzeTot } from './voornemen.ts';
import type { HerzieningVoornemen } from './voornemen.ts';
import type { TotVoortzetting } from './toestand.ts';
import { openVoornemen } from './toestand.ts';
import { Voornemenkaart } from './voornemenkaart.tsx';
import { leesWijzigingen, wijzigbegin, Wijzigvelden } from './wijzigvelden.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotVoortzetting, LokaleRegels>;

/** Nothing chosen: the resident is asked, as almost always. */
const zAchterwege = zGelezen<Achterwegegrond | 'nee'>(
  (tekst) => (tekst === '' || tekst === 'nee' ? 'nee' : ACHTERWEGEGRONDEN.find((grond) => grond === tekst)),
  'Kies of u de inwoner eerst om een reactie vraagt.',
);

export const voornemenFormulier: Formulier<HerzieningVoornemen> = {
  soort: 'herzieningVoornemen',
  pad: 'voornemen',
  knop: 'Voornemen vastleggen',
  concept: true,
  begin: (t, c) => {
    const lopend = hulpNa(t, c.vandaag).map(({ gevraagd }) => gevraagd);
    return maakVelden({
      onderdelen: lopend.length === 1 ? lopend : [],
      ...wijzigbegin(teWijzigen(t, c.vandaag), c.vandaag),
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        herziening: zKeuze(HERZIENSOORTEN, 'Kies intrekken of wijzigen.'),
        grond: zKeuze(HERZIENGRONDEN, 'Kies de grond. Past er geen? Dan blijft het besluit staan.'),
        alleenBeleid: zVinkje(),
        ingang: zDatum('Vul de dag in vanaf wanneer het geldt.'),
        gevolg: zTekst('Schrijf op wat er voor de inwoner verandert.', 4_000),
        motivering: zTekst('Schrijf op waarom, met de feiten.', 8_000),
        terugwerkend: zTekstOfLeeg(4_000),
        achterwege: zAchterwege,
        achterwegeReden: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    const onderdelen = leesOnderdelen(ingevuld);
    // Who withdraws need not say how much it becomes.
    const wordt: Gelezen<readonly Hulpwijziging[]> =
      veld(ingevuld, 'herziening') === 'wijzigen'
        ? leesWijzigingen(ingevuld, onderdelen)
        : { gelukt: true, waarde: [] };
    return samen(gelezen, wordt, ({ achterwege: grond, achterwegeReden: reden, ...rest }, hoe) => ({
      soort: 'herzieningVoornemen' as const,
      onderdelen,
      wordt: hoe,
      ...rest,
      achterwege: grond === 'nee' ? null : { grond, reden },
    }));
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Minder hulp, andere hulp of stoppen is een besluit. Bel de inwoner eerst. Daarna stuurt u het
          voornemen en vraagt u wat de inwoner ervan vindt (Awb 4:8).
        </p>
      </Bericht>
      <Keuze
        naam="herziening"
        label="Wat wilt u doen?"
        opties={optiesUit(HERZIENSOORTEN, HERZIENSOORTNAAM)}
        waarde={veld(waarden, 'herziening')}
        fout={fouten['herziening']}
      />
      <Onderdeelkeuze
        hulp={hulpNa(toestand, toestand.besluit.bekendgemaakt?.op ?? context.vandaag)}
        regels={context.regels}
        label="Om welke hulp gaat het?"
        waarden={waarden}
        fout={fouten['onderdelen']}
      />
      <Wijzigvelden
        hulp={teWijzigen(toestand, context.vandaag)}
        regels={context.regels}
        vandaag={context.vandaag}
        waarden={waarden}
        fouten={fouten}
      />
      <Keuze
        naam="grond"
        label="Op welke grond?"
        hulp="Er zijn er vijf, meer niet (Wmo 2.3.10 lid 1)."
        opties={optiesUit(HERZIENGRONDEN, HERZIENGRONDNAAM).map((optie, i) => ({
          ...optie,
          hulp: HERZIENGRONDEN[i] && HERZIENGRONDARTIKEL[HERZIENGRONDEN[i]],
        }))}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
      <Vinkje
        naam="alleenBeleid"
        tekst="Bij de inwoner is niets veranderd: alleen het beleid of de verordening is anders."
        aan={veld(waarden, 'alleenBeleid') !== ''}
        fout={fouten['alleenBeleid']}
      />
      <Datumveld
        naam="ingang"
        label="Vanaf welke dag?"
        hulp={`Na ${datumLang(zienswijzeTot(context.vandaag, context.regels.normen))}: tot en met die dag kan de inwoner reageren. Geef ook tijd om te wennen en iets anders te regelen. Wordt het voor de inwoner alleen meer? Dan kan het eerder.`}
        waarde={veld(waarden, 'ingang')}
        fout={fouten['ingang']}
      />
      <Tekstvlak
        naam="gevolg"
        label="Wat verandert er voor de inwoner?"
        hulp="De inwoner leest dit in de brief. Schrijf ‘u’."
        waarde={veld(waarden, 'gevolg')}
        fout={fouten['gevolg']}
        regels={3}
      />
      <Tekstvlak
        naam="motivering"
        label="Waarom?"
        hulp="Met de feiten. De inwoner leest dit in de brief."
        waarde={veld(waarden, 'motivering')}
        fout={fouten['motivering']}
        regels={6}
      />
      <Tekstvlak
        naam="terugwerkend"
        label="Waarom geldt het over dagen die voorbij zijn?"
        hulp="Alleen als de ingang in het verleden ligt, of voor het einde van de tijd om te reageren."
        nietVerplicht
        waarde={veld(waarden, 'terugwerkend')}
        fout={fouten['terugwerkend']}
        regels={3}
      />
      <Keuze
        naam="achterwege"
        label="Kan de inwoner eerst reageren?"
        hulp="Bijna altijd. Zonder te vragen mag het alleen om een reden uit de wet; dan kan de ingang ook eerder."
        opties={[
          { waarde: 'nee', tekst: 'Ja, wij sturen het voornemen en vragen om een reactie' },
          ...optiesUit(ACHTERWEGEGRONDEN, ACHTERWEGENAAM).map((optie) => ({
            ...optie,
            tekst: `Nee: ${optie.tekst}`,
          })),
        ]}
        waarde={veld(waarden, 'achterwege') || 'nee'}
        fout={fouten['achterwege']}
      />
      <Tekstvlak
        naam="achterwegeReden"
        label="Waarom kan de inwoner niet eerst reageren?"
        nodig="bij nee"
        hulp="De inwoner leest dit in het besluit. Schrijf ‘u’."
        waarde={veld(waarden, 'achterwegeReden')}
        fout={fouten['achterwegeReden']}
        regels={2}
      />
    </>
  ),
};

/** The same as can be chosen. */
const teWijzigen = (t: TotVoortzetting, vandaag: Datum): readonly LopendeHulp[] =>
  hulpNa(t, t.besluit.bekendgemaakt?.op ?? vandaag);

export const vraagFormulier: Formulier<ZienswijzeVragen> = {
  soort: 'zienswijzeVragen',
  pad: 'voornemen-sturen',
  knop: 'Voornemen sturen',
  concept: false,
  begin: () => maakVelden({}),
  lees: () => ({ gelukt: true, waarde: { soort: 'zienswijzeVragen' } }),
  velden: ({ toestand, context }) => (
    <>
      <Voornemenkaart voornemen={openVoornemen(toestand)} toestand={toestand} regels={context.regels} />
      <Bericht soort="info">
        <p>
          De brief gaat vandaag uit. De inwoner kan reageren tot en met{' '}
          {datumVoluit(zienswijzeTot(context.vandaag, context.regels.normen))}: met een brief, in Mijn
          hulpvraag, of in een gesprek (Awb 4:9).
        </p>
      </Bericht>
    </>
  ),
};
