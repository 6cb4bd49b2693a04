import { z } from 'zod';
import { beslistermijn } from '../aanvraag/toestand.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { NogNaTeZien } from '../toets/nazienlijst.tsx';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Termijn } from '../ui/termijn.tsx';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import type { BesluitBekendmaken } from './bekendmaken.ts';
import { nietElektronischBereikbaar } from './bekendmaken.ts';
import type { BelpogingVastleggen } from './bellen.ts';
import { Conceptweergave } from './conceptweergave.tsx';
import { Inhoudscontrolelijst } from './controlelijst.tsx';
import { inhoudscontrole } from './inhoudscontrole.ts';
import { VIANAAM } from './namen.ts';
import type { BesluitNemen } from './nemen.ts';
import type { TotBesluit } from './toestand.ts';
import type { BesluitToetsen } from './toetsen.ts';
import { bedragPerJaar, belpogingenNu, mandaatUitkomst } from './voortgang.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBesluit, LokaleRegels>;

const zBesluit = zGelezen(leesOnderdeelId, 'Open dit formulier opnieuw vanuit het dossier.');

export const belFormulier: Formulier<BelpogingVastleggen> = {
  soort: 'belpogingVastleggen',
  pad: 'bellen',
  knop: 'Vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ op: c.vandaag }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        op: zDatum('Vul de dag in waarop u belde.'),
        bereikt: zKeuze(['ja', 'nee'], 'Kies of u de inwoner sprak.'),
        weergave: zTekst('Schrijf kort op wat er is gezegd, of hoe u het probeerde.', 4_000),
        reactie: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { bereikt, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'belpogingVastleggen', ...rest, bereikt: bereikt === 'ja' },
    };
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const gedaan = belpogingenNu(toestand.besluit).length;
    const telefoon = toestand.melding.melding?.inwoner.telefoon;
    return (
      <>
        <Bericht soort="info">
          <p>
            Vertel de inwoner zelf wat er niet doorgaat en waarom, voordat de brief komt
            {telefoon ? ` (telefoon ${telefoon})` : ''}. Het gesprek is geen besluit: bezwaar kan pas na de
            brief.
            {gedaan > 0
              ? ` Er ${gedaan === 1 ? 'is al 1 poging' : `zijn al ${gedaan} pogingen`} vastgelegd.`
              : ''}{' '}
            Na {context.regels.afwijzing.belpogingen} pogingen zonder gehoor mag het besluit ook weg.
          </p>
        </Bericht>
        <Datumveld
          naam="op"
          label="Wanneer belde u?"
          waarde={veld(waarden, 'op')}
          fout={fouten['op']}
          uiterlijk={context.vandaag}
        />
        <Keuze
          naam="bereikt"
          label="Heeft u de inwoner gesproken?"
          opEenRij
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            { waarde: 'nee', tekst: 'Nee' },
          ]}
          waarde={veld(waarden, 'bereikt')}
          fout={fouten['bereikt']}
        />
        <Tekstvlak
          naam="weergave"
          label="Wat is er gezegd, of hoe probeerde u het?"
          waarde={veld(waarden, 'weergave')}
          fout={fouten['weergave']}
          regels={4}
        />
        <Tekstvlak
          naam="reactie"
          label="Wat zei de inwoner?"
          hulp="Komt in de brief, in de woorden van de inwoner."
          nietVerplicht
          waarde={veld(waarden, 'reactie')}
          fout={fouten['reactie']}
          regels={3}
        />
      </>
    );
  },
};

export const toetsFormulier: Formulier<BesluitToetsen> = {
  soort: 'besluitToetsen',
  pad: 'meekijken',
  knop: 'Oordeel vastleggen',
  concept: true,
  begin: (t) => maakVelden({ besluit: t.besluit.concept?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        besluit: zBesluit,
        akkoord: zKeuze(['ja', 'nee'], 'Kies of u akkoord bent.'),
        opmerking: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { akkoord, ...rest } = gelezen.waarde;
    return { gelukt: true, waarde: { soort: 'besluitToetsen', ...rest, akkoord: akkoord === 'ja' } };
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Verborgen naam="besluit" waarde={veld(waarden, 'besluit')} />
      <Kaart titel="Het voorbereide besluit">
        <Conceptweergave toestand={toestand} regels={context.regels} />
      </Kaart>
      <Keuze
        naam="akkoord"
        label="Bent u akkoord?"
        opEenRij
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee, het moet anders' },
        ]}
        waarde={veld(waarden, 'akkoord')}
        fout={fouten['akkoord']}
      />
      <Tekstvlak
        naam="opmerking"
        label="Opmerking"
        hulp="Bij nee: wat moet er anders?"
        nietVerplicht
        waarde={veld(waarden, 'opmerking')}
        fout={fouten['opmerking']}
        regels={4}
      />
    </>
  ),
};

export const neemFormulier: Formulier<BesluitNemen> = {
  soort: 'besluitNemen',
  pad: 'besluit',
  knop: 'Besluit nemen',
  concept: false,
  begin: (t, c) => maakVelden({ besluit: t.besluit.concept?.id, functie: ROLNAAM[c.wie.rol] }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        besluit: zBesluit,
        ondertekenaar: zTekst('Vul in wie ondertekent.', 200),
        functie: zTekst('Vul de functie in.', 200),
      }),
      ingevuld,
    );
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'besluitNemen', ...gelezen.waarde } } : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten, eigenNaam }) => {
    const { concept } = toestand.besluit;
    const termijn = beslistermijn(toestand.aanvraag, context.regels);
    const mandaat = concept
      ? zonderMandaat(context.wie.rol, mandaatUitkomst(concept), bedragPerJaar(concept), context.regels)
      : undefined;
    return (
      <>
        <Verborgen naam="besluit" waarde={veld(waarden, 'besluit')} />
        {mandaat ? <Weigeringen weigeringen={[mandaat]} /> : null}
        {termijn ? (
          <Termijn
            wat="Beslissen op de aanvraag"
            uiterlijk={termijn.uiterlijk}
            vandaag={context.vandaag}
            stappen={termijn.stappen}
          />
        ) : null}
        <Kaart titel="Staat alles erin?">
          <Inhoudscontrolelijst punten={inhoudscontrole(toestand, context.regels)} />
        </Kaart>
        {toestand.toets.uitkomst.gesloten ? <NogNaTeZien toestand={toestand} /> : null}
        <Kaart titel="Het voorbereide besluit">
          <Conceptweergave toestand={toestand} regels={context.regels} />
        </Kaart>
        <Tekstveld
          naam="ondertekenaar"
          label="Wie ondertekent namens het college?"
          waarde={veld(waarden, 'ondertekenaar') || (eigenNaam ?? '')}
          fout={fouten['ondertekenaar']}
        />
        <Tekstveld
          naam="functie"
          label="Functie"
          waarde={veld(waarden, 'functie')}
          fout={fouten['functie']}
        />
      </>
    );
  },
};

const VIA = ['post', 'portaal', 'uitgereikt'] as const;

export const bekendmaakFormulier: Formulier<BesluitBekendmaken> = {
  soort: 'besluitBekendmaken',
  pad: 'bekendmaken',
  knop: 'Bekendmaken',
  concept: false,
  begin: (t, c) =>
    maakVelden({ op: c.vandaag, via: nietElektronischBereikbaar(t) === undefined ? 'portaal' : 'post' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        op: zDatum('Vul de dag van verzending of uitreiking in.'),
        via: zKeuze(VIA, 'Kies hoe de inwoner het besluit krijgt.'),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'besluitBekendmaken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const digitaal = nietElektronischBereikbaar(toestand) === undefined;
    const bezwaar = uiterlijk('awbBezwaarIndienen', context.vandaag, context.regels);
    return (
      <>
        <Bericht soort="info">
          <p>
            De bezwaartermijn begint op de dag na de bekendmaking. Gaat het besluit vandaag weg, dan kan de
            inwoner bezwaar maken tot en met {datumVoluit(bezwaar)}.
          </p>
        </Bericht>
        <Keuze
          naam="via"
          label="Hoe krijgt de inwoner het besluit?"
          hulp={digitaal ? undefined : 'De inwoner heeft niet gezegd dat het digitaal mag (Awb 2:8).'}
          opties={VIA.filter((via) => via !== 'portaal' || digitaal).map((waarde) => ({
            waarde,
            tekst: VIANAAM[waarde],
          }))}
          waarde={veld(waarden, 'via')}
          fout={fouten['via']}
        />
        <Datumveld
          naam="op"
          label="Op welke dag?"
          hulp={
            toestand.besluit.genomen ? `Genomen op ${datumLang(toestand.besluit.genomen.op)}.` : undefined
          }
          waarde={veld(waarden, 'op')}
          fout={fouten['op']}
          vroegst={toestand.besluit.genomen?.op}
          uiterlijk={context.vandaag}
        />
      </>
    );
  },
};
