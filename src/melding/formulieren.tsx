import { z } from 'zod';
import { leesBsn } from '../kern/bsn.ts';
import type { Bsn } from '../kern/bsn.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { leesDossierId } from '../kern/ids.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import type { InwonerGegevens } from './gebeurtenissen.ts';
import { KANALEN } from './gebeurtenissen.ts';
import { InwonerVelden, inwonerVeldenUit, zInwoner } from './inwonervelden.tsx';
import { KANAALNAAM } from './namen.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import { haalMelding } from './weigeringen.ts';
import type { TotMelding } from './toestand.ts';

type Formulier = OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>;

const zReden = zTekst('Vul de reden in.', 4_000);

const persoonlijkPlan: Formulier = {
  soort: 'persoonlijkPlanInleveren',
  pad: 'persoonlijk-plan',
  knop: 'Plan toevoegen',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld, _t, c) {
    const schema = z.object({
      ontvangenOp: zDatum('Vul de dag in waarop het plan binnenkwam.'),
      tekst: zTekst('Schrijf het plan op, of neem het over van papier.'),
    });
    // A resident hands it in today; only an employee can say that paper came in earlier.
    const gelezen = leesFormulier(schema, { ontvangenOp: [c.vandaag], ...ingevuld });
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'persoonlijkPlanInleveren', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      {context.wie.rol === 'inwoner' ? null : (
        <Datumveld
          naam="ontvangenOp"
          label="Wanneer kwam het plan binnen?"
          waarde={veld(waarden, 'ontvangenOp')}
          fout={fouten['ontvangenOp']}
          uiterlijk={context.vandaag}
          vroegst={haalMelding(toestand).ontvangenOp}
        />
      )}
      <Tekstvlak
        naam="tekst"
        label={context.wie.rol === 'inwoner' ? 'Uw persoonlijk plan' : 'Het persoonlijk plan'}
        hulp={
          context.wie.rol === 'inwoner'
            ? 'Wat wilt u bereiken? Welke hulp past daarbij, en waarom?'
            : 'Wat wil de inwoner bereiken? Welke hulp past daarbij, en waarom?'
        }
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={12}
      />
    </>
  ),
};

const ontvangstdatum: Formulier = {
  soort: 'ontvangstdatumCorrigeren',
  pad: 'ontvangstdatum',
  knop: 'Datum verbeteren',
  concept: false,
  begin: (t) => maakVelden({ wordt: haalMelding(t).ontvangenOp }),
  lees(ingevuld) {
    const schema = z.object({ wordt: zDatum('Vul de echte ontvangstdatum in.'), reden: zReden });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'ontvangstdatumCorrigeren', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Datumveld
        naam="wordt"
        label="Echte ontvangstdatum"
        hulp="Vanaf deze dag lopen de zes weken van het onderzoek. De oude datum blijft in het dossier staan."
        waarde={veld(waarden, 'wordt')}
        fout={fouten['wordt']}
        uiterlijk={context.vandaag}
      />
      <Tekstvlak
        naam="reden"
        label="Waaruit blijkt dat?"
        hulp="Bijvoorbeeld de poststempel of de kop van de e-mail."
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

const inwonerVerbeteren: Formulier = {
  soort: 'inwonerCorrigeren',
  pad: 'inwoner',
  knop: 'Gegevens verbeteren',
  concept: false,
  begin: (t) => inwonerVeldenUit(haalMelding(t).inwoner),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ ...zInwoner, reden: zReden }), ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { reden, ...rest } = gelezen.waarde;
    return { gelukt: true, waarde: { soort: 'inwonerCorrigeren', inwoner: inwonerUit(rest), reden } };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <InwonerVelden waarden={waarden} fouten={fouten} />
      <Tekstvlak
        naam="reden"
        label="Waaruit blijken de goede gegevens?"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

/** The flat fields of the form as the resident's data. */
export function inwonerUit(v: z.output<z.ZodObject<typeof zInwoner>>): InwonerGegevens {
  return {
    aanspreekvorm: v.aanspreekvorm,
    voornamen: v.voornamen,
    achternaam: v.achternaam,
    bsn: v.bsn,
    geboortedatum: v.geboortedatum,
    adres: { straat: v.straat, huisnummer: v.huisnummer, postcode: v.postcode, woonplaats: v.woonplaats },
    telefoon: v.telefoon === '' ? null : v.telefoon,
    email: v.email,
  };
}

const inlichten: Formulier = {
  soort: 'inwonerInlichten',
  pad: 'contact',
  knop: 'Vastleggen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      wilMelding: zKeuze(['ja', 'nee'], 'Kies of de inwoner de melding wil.'),
      toelichting: zTekst('Schrijf kort op wat de inwoner zei.', 4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { wilMelding, toelichting } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'inwonerInlichten', wilMelding: wilMelding === 'ja', toelichting },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Keuze
        naam="wilMelding"
        label="Wil de inwoner dat de melding doorgaat?"
        opEenRij
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
        waarde={veld(waarden, 'wilMelding')}
        fout={fouten['wilMelding']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Wat zei de inwoner?"
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={4}
      />
    </>
  ),
};

const toevoegen: Formulier = {
  soort: 'meldingToevoegen',
  pad: 'tweede-melding',
  knop: 'Melding toevoegen',
  concept: false,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld) {
    const schema = z.object({
      ontvangenOp: zDatum('Vul de dag in waarop de tweede melding binnenkwam.'),
      kanaal: zKeuze(KANALEN, 'Kies hoe de melding binnenkwam.'),
      hulpvraag: zTekst('Schrijf op wat er gevraagd wordt.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingToevoegen', uitDossier: null, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam deze melding binnen?"
        hulp="De eerste datum blijft tellen voor de zes weken."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="kanaal"
        label="Hoe kwam ze binnen?"
        opties={KANALEN.map((kanaal) => ({ waarde: kanaal, tekst: KANAALNAAM[kanaal] }))}
        waarde={veld(waarden, 'kanaal')}
        fout={fouten['kanaal']}
      />
      <Tekstvlak
        naam="hulpvraag"
        label="Wat is de vraag, in de eigen woorden?"
        waarde={veld(waarden, 'hulpvraag')}
        fout={fouten['hulpvraag']}
      />
    </>
  ),
};

const samenvoegen: Formulier = {
  soort: 'meldingSamenvoegen',
  pad: 'samenvoegen',
  knop: 'Samenvoegen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      met: zGelezen(
        (tekst) => leesDossierId(tekst.toUpperCase()),
        'Vul het nummer in van het andere dossier, zoals W26-7K3M-Q9TX.',
      ),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingSamenvoegen', met: gelezen.waarde.met } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <Tekstveld
      naam="met"
      label="Nummer van het dossier waarin deze vraag verdergaat"
      hulp="Dit dossier wordt afgesloten. Voeg deze vraag eerst daar toe als tweede melding, met de echte ontvangstdatum: de eerste datum telt."
      waarde={veld(waarden, 'met')}
      fout={fouten['met']}
    />
  ),
};

const doorzenden: Formulier = {
  soort: 'meldingDoorzenden',
  pad: 'doorzenden',
  knop: 'Doorzenden en afsluiten',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        naar: zTekst('Vul in waarheen u doorzendt.', 200),
        toelichting: zTekst('Vul in hoe u de inwoner vertelde dat u doorzendt.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingDoorzenden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Tekstveld
        naam="naar"
        label="Naar welke gemeente of welk loket?"
        waarde={veld(waarden, 'naar')}
        fout={fouten['naar']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Hoe en wanneer vertelde u de inwoner dat u doorzendt?"
        hulp="Dat moet meteen (Awb 2:3)."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const intrekken: Formulier = {
  soort: 'meldingIntrekken',
  pad: 'intrekken',
  knop: 'Melding intrekken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ reden: zReden }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'meldingIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <Tekstvlak
      naam="reden"
      label={
        context.wie.rol === 'inwoner'
          ? 'Waarom trekt u de melding in?'
          : 'Waarom trekt de inwoner de melding in?'
      }
      hulp="Een nieuwe melding blijft altijd mogelijk."
      waarde={veld(waarden, 'reden')}
      fout={fouten['reden']}
      regels={3}
    />
  ),
};

const GRONDEN = [
  { waarde: 'toestemmingInwoner', tekst: 'De inwoner wil dat deze persoon meekijkt' },
  { waarde: 'machtiging', tekst: 'Machtiging' },
  { waarde: 'mentorschap', tekst: 'Mentorschap' },
  { waarde: 'bewind', tekst: 'Bewind' },
  { waarde: 'curatele', tekst: 'Curatele' },
  {
    waarde: 'wettelijkeVolgorde',
    tekst: 'Naaste in de volgorde van de wet (partner, ouder, kind, broer of zus, grootouder, kleinkind)',
  },
] as const;

const toelaten: Formulier = {
  soort: 'betrokkeneToelaten',
  pad: 'betrokkene',
  knop: 'Toevoegen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      naam: zTekst('Vul de naam in.', 200),
      bsn: zGelezen<Bsn>(leesBsn, 'Dit is geen geldig burgerservicenummer. Controleer de cijfers.'),
      rol: zKeuze(['vertegenwoordiger', 'mantelzorger'], 'Kies wat deze persoon is.'),
      grond: zKeuze(
        ['machtiging', 'bewind', 'mentorschap', 'curatele', 'wettelijkeVolgorde', 'toestemmingInwoner'],
        'Kies op welke grond deze persoon erbij mag.',
      ),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { naam, bsn, rol, grond } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'betrokkeneToelaten', feiten: { rol, grond }, inhoud: { naam, bsn } },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Tekstveld naam="naam" label="Naam" waarde={veld(waarden, 'naam')} fout={fouten['naam']} />
      <Tekstveld
        naam="bsn"
        label="Burgerservicenummer"
        cijfers
        tekens={10}
        waarde={veld(waarden, 'bsn')}
        fout={fouten['bsn']}
      />
      <Keuze
        naam="rol"
        label="Wat is deze persoon?"
        opties={[
          { waarde: 'mantelzorger', tekst: 'Mantelzorger', hulp: 'Kijkt mee' },
          { waarde: 'vertegenwoordiger', tekst: 'Vertegenwoordiger', hulp: 'Handelt namens de inwoner' },
        ]}
        waarde={veld(waarden, 'rol')}
        fout={fouten['rol']}
      />
      <Keuze
        naam="grond"
        label="Op welke grond?"
        opties={GRONDEN}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
    </>
  ),
};

export const meldingFormulieren: readonly Formulier[] = [
  persoonlijkPlan,
  ontvangstdatum,
  inwonerVerbeteren,
  inlichten,
  toevoegen,
  samenvoegen,
  doorzenden,
  intrekken,
  toelaten,
];
