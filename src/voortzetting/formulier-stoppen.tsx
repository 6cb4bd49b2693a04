import { z } from 'zod';
import { ROLNAAM } from '../kern/rollen.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { bevoegdeVertegenwoordiger } from '../melding/vertegenwoordiging.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { mandaatOpVerzoek, zonderMandaat } from '../recht/lokaal.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zVinkje } from '../ui/velden.ts';
import { STOPWIJZEN } from './gebeurtenissen.ts';
import { hulpNa } from './hulp.ts';
import { STOPVRAGERNAAM, STOPWIJZENAAM } from './namen.ts';
import { leesOnderdelen, Onderdeelkeuze } from './onderdeelkeuze.tsx';
import type { HulpBeeindigen } from './stoppen.ts';
import { STOPVRAGERKEUZES } from './stoppen.ts';
import type { TotVoortzetting } from './toestand.ts';

export const stopFormulier: OpdrachtFormulier<HulpBeeindigen, TotVoortzetting, LokaleRegels> = {
  soort: 'hulpBeeindigen',
  pad: 'hulp-beeindigen',
  knop: 'Besluit nemen en versturen',
  concept: true,
  begin: (t, c) => {
    const lopend = hulpNa(t, c.vandaag).map(({ gevraagd }) => gevraagd);
    return maakVelden({
      gevraagdOp: c.vandaag,
      onderdelen: lopend.length === 1 ? lopend : [],
      functie: ROLNAAM[c.wie.rol],
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        gevraagdOp: zDatum('Vul de dag in waarop de inwoner erom vroeg.'),
        door: zKeuze(STOPVRAGERKEUZES, 'Kies wie erom vroeg.'),
        wijze: zKeuze(STOPWIJZEN, 'Kies hoe erom is gevraagd.'),
        laatsteDag: zDatum('Vul de laatste dag van de hulp in.'),
        woordenInwoner: zTekst('Schrijf op wat de inwoner zelf zegt.', 4_000),
        besproken: zTekst('Schrijf op wat u met de inwoner besprak.', 4_000),
        gevolgenVerteld: zVinkje(),
        ondersteuningAangeboden: zVinkje(),
        ondertekenaar: zTekst('Vul in wie ondertekent.', 200),
        functie: zTekst('Vul de functie in.', 200),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: { soort: 'hulpBeeindigen', onderdelen: leesOnderdelen(ingevuld), ...gelezen.waarde },
        }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten, eigenNaam }) => {
    const mandaat = zonderMandaat(context.wie.rol, mandaatOpVerzoek(context.regels), null, context.regels);
    const namens = bevoegdeVertegenwoordiger(toestand);
    return (
      <>
        {mandaat ? <Weigeringen weigeringen={[mandaat]} /> : null}
        <Bericht soort="info">
          <p>
            Alleen als de inwoner het zelf wil. Wil de gemeente stoppen? Dan is eerst een voornemen nodig (Wmo
            2.3.10). Dit is een besluit: de brief gaat vandaag uit en de inwoner kan zes weken bezwaar maken,
            vanaf morgen (Awb 1:3, 6:7).
          </p>
          <p>
            De aanbieder ziet de laatste dag op de eigen pagina. Werkt die daar niet mee? Bel dan de
            aanbieder.
          </p>
        </Bericht>
        <Onderdeelkeuze
          hulp={hulpNa(toestand, context.vandaag)}
          regels={context.regels}
          label="Welke hulp stopt?"
          waarden={waarden}
          fout={fouten['onderdelen']}
        />
        <Keuze
          naam="door"
          label="Wie vroeg erom?"
          hulp={
            namens
              ? `De vertegenwoordiger in dit dossier is ${namens.naam}.`
              : 'In dit dossier staat geen vertegenwoordiger die hierover mag beslissen.'
          }
          opties={optiesUit(STOPVRAGERKEUZES, STOPVRAGERNAAM)}
          waarde={veld(waarden, 'door')}
          fout={fouten['door']}
        />
        <Keuze
          naam="wijze"
          label="Hoe is erom gevraagd?"
          opties={optiesUit(STOPWIJZEN, STOPWIJZENAAM)}
          waarde={veld(waarden, 'wijze')}
          fout={fouten['wijze']}
        />
        <Datumveld
          naam="gevraagdOp"
          label="Wanneer is erom gevraagd?"
          waarde={veld(waarden, 'gevraagdOp')}
          fout={fouten['gevraagdOp']}
          uiterlijk={context.vandaag}
        />
        <Datumveld
          naam="laatsteDag"
          label="Wat is de laatste dag van de hulp?"
          waarde={veld(waarden, 'laatsteDag')}
          fout={fouten['laatsteDag']}
        />
        <Tekstvlak
          naam="woordenInwoner"
          label="Wat zegt de inwoner zelf?"
          hulp="Spreek de inwoner liefst alleen. Wil die het echt zelf, en niet omdat een ander het wil?"
          waarde={veld(waarden, 'woordenInwoner')}
          fout={fouten['woordenInwoner']}
          regels={3}
        />
        <Tekstvlak
          naam="besproken"
          label="Wat besprak u?"
          hulp="Waarom, en hoe het zonder deze hulp gaat. Is er zorg om veiligheid? Beoordeel dan eerst de urgentie."
          waarde={veld(waarden, 'besproken')}
          fout={fouten['besproken']}
          regels={3}
        />
        <Vinkje
          naam="gevolgenVerteld"
          tekst="De inwoner weet wat er zonder deze hulp gebeurt, en dat opnieuw vragen kan."
          aan={veld(waarden, 'gevolgenVerteld') !== ''}
          fout={fouten['gevolgenVerteld']}
        />
        <Vinkje
          naam="ondersteuningAangeboden"
          tekst="Gratis cliëntondersteuning is aangeboden."
          aan={veld(waarden, 'ondersteuningAangeboden') !== ''}
          fout={fouten['ondersteuningAangeboden']}
        />
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
