import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { Vingerafdruk } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkjes,
} from '../ui/velden.ts';
import { AdviesKeuze, Adviesvelden, zAdvies, zAdviesId } from './adviesvelden.tsx';
import { ADVIESREDENEN, ADVIESSOORTEN } from './adviessoorten.ts';
import { adviesWegenFormulier } from './formulier-advies-wegen.tsx';
import { geldigeToestemming } from './grondslag.ts';
import { ADVIESREDENNAAM, ADVIESSOORTNAAM } from './namen.ts';
import type { AdviesOpdracht } from './opdrachten-advies.ts';
import { optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';

type Formulier = OpdrachtFormulier<AdviesOpdracht, TotOnderzoek, LokaleRegels>;

const MERK = /^[0-9a-f]{64}$/;

/** A fresh mark for a link; sent twice it is the same question. */
function nieuwMerk(): string {
  return randomBytes(32).toString('hex');
}

const zMerk = zGelezen<Vingerafdruk>(
  (tekst) => (MERK.test(tekst) ? (tekst as Vingerafdruk) : undefined),
  'Open dit formulier opnieuw.',
);

const vragen: Formulier = {
  soort: 'adviesVragen',
  pad: 'advies-vragen',
  knop: 'Advies vragen',
  concept: true,
  begin(t, c) {
    const tot = geldigeToestemming(t, 'avg', 'adviseur', c.vandaag);
    const nietNa = (dag: Datum): Datum => (tot && tot.totEnMet < dag ? tot.totEnMet : dag);
    return maakVelden({
      link: nieuwMerk(),
      organisatie: tot?.ontvanger,
      gewenstOp: nietNa(plusDagen(c.vandaag, 14)),
      linkTotEnMet: nietNa(plusDagen(c.vandaag, 21)),
    });
  },
  lees(ingevuld) {
    const schema = z.object({
      adviessoort: zKeuze(ADVIESSOORTEN, 'Kies wat voor advies u vraagt.'),
      redenen: zVinkjes(ADVIESREDENEN, 'Kies een reden uit de lijst.'),
      vraagstelling: zTekst('Schrijf op wat u van de adviseur wilt weten.'),
      meegegevenGegevens: zTekst('Schrijf op welke gegevens de adviseur nodig heeft.'),
      organisatie: zTekstOfLeeg(300),
      adviseur: zTekstOfLeeg(300),
      email: zGelezen<string>(
        (tekst) => (z.email().safeParse(tekst).success ? tekst : undefined),
        'Vul het e-mailadres van de adviseur in.',
      ),
      gewenstOp: zDatum('Vul in wanneer u het advies nodig hebt.'),
      linkTotEnMet: zDatum('Vul in tot wanneer de link werkt.'),
      link: zMerk,
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'adviesVragen', ...gelezen.waarde } } : gelezen;
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      <ToestemmingStand toestand={toestand} vandaag={context.vandaag} />
      <Verborgen naam="link" waarde={veld(waarden, 'link') || nieuwMerk()} />
      <Keuze
        naam="adviessoort"
        label="Wat voor advies?"
        opties={optiesUit(ADVIESSOORTEN, ADVIESSOORTNAAM)}
        waarde={veld(waarden, 'adviessoort')}
        fout={fouten['adviessoort']}
      />
      <Vinkjes
        naam="redenen"
        label="Waarom is advies nodig?"
        opties={optiesUit(ADVIESREDENEN, ADVIESREDENNAAM)}
        waarden={veldLijst(waarden, 'redenen')}
        fout={fouten['redenen']}
      />
      <Tekstvlak
        naam="vraagstelling"
        label="Wat wilt u weten?"
        hulp="Vraag naar mogelijkheden en beperkingen, niet naar een product."
        waarde={veld(waarden, 'vraagstelling')}
        fout={fouten['vraagstelling']}
        regels={4}
      />
      <Tekstvlak
        naam="meegegevenGegevens"
        label="Welke gegevens krijgt de adviseur?"
        hulp="Zo weinig als kan. Geen naam als het zonder kan, nooit een burgerservicenummer."
        waarde={veld(waarden, 'meegegevenGegevens')}
        fout={fouten['meegegevenGegevens']}
        regels={4}
      />
      <Tekstveld
        naam="organisatie"
        label="Organisatie"
        waarde={veld(waarden, 'organisatie')}
        fout={fouten['organisatie']}
      />
      <Tekstveld
        naam="adviseur"
        label="Naam van de adviseur"
        nietVerplicht
        waarde={veld(waarden, 'adviseur')}
        fout={fouten['adviseur']}
      />
      <Tekstveld
        naam="email"
        label="E-mailadres van de adviseur"
        type="email"
        hulp="Hier gaat de link naartoe die alleen deze vraag opent."
        waarde={veld(waarden, 'email')}
        fout={fouten['email']}
      />
      <Datumveld
        naam="gewenstOp"
        label="Wanneer hebt u het advies nodig?"
        hulp="Wachten op advies zet de termijn van het onderzoek niet stil (Awb 3:6 lid 2)."
        waarde={veld(waarden, 'gewenstOp')}
        fout={fouten['gewenstOp']}
        vroegst={context.vandaag}
      />
      <Datumveld
        naam="linkTotEnMet"
        label="Tot en met wanneer werkt de link?"
        waarde={veld(waarden, 'linkTotEnMet')}
        fout={fouten['linkTotEnMet']}
        vroegst={context.vandaag}
      />
    </>
  ),
};

function ToestemmingStand({ toestand, vandaag }: { toestand: TotOnderzoek; vandaag: Datum }) {
  const geldig = geldigeToestemming(toestand, 'avg', 'adviseur', vandaag);
  return geldig ? (
    <Bericht soort="info" titel="Er is toestemming">
      <p>
        {geldig.waarvoor}. Voor: {geldig.ontvanger}. Geldt tot en met {datumLang(geldig.totEnMet)}.
      </p>
    </Bericht>
  ) : (
    <Bericht soort="letop" titel="Er is nog geen toestemming">
      <p>
        Zonder toestemming van de inwoner kan deze vraag niet weg. Leg de toestemming eerst vast. Zegt de
        inwoner nee, dan gaat het onderzoek verder zonder dit advies.
      </p>
    </Bericht>
  );
}

const ontvangst: Formulier = {
  soort: 'adviesOntvangstVastleggen',
  pad: 'advies-ontvangen',
  knop: 'Advies vastleggen',
  concept: true,
  begin(t, c) {
    const open = t.onderzoek.adviezen.find((a) => a.antwoord === null);
    return maakVelden({ id: open?.id, adviseur: open?.adviseur, ontvangenOp: c.vandaag });
  },
  lees(ingevuld) {
    const schema = z.object({
      id: zAdviesId,
      ontvangenOp: zDatum('Vul in wanneer het advies binnenkwam.'),
      ...zAdvies,
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'adviesOntvangstVastleggen', document: null, ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      <p>Voor een advies dat met de post of per e-mail kwam. Via de link vult de adviseur het zelf in.</p>
      <AdviesKeuze
        waarden={waarden}
        fouten={fouten}
        adviezen={toestand.onderzoek.adviezen.filter((a) => a.antwoord === null)}
      />
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam het binnen?"
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Adviesvelden waarden={waarden} fouten={fouten} />
    </>
  ),
};

export const adviesFormulieren: readonly Formulier[] = [vragen, ontvangst, adviesWegenFormulier];
