import { z } from 'zod';
import { ROLNAAM } from '../kern/rollen.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { GEGEVENSUITKOMSTEN } from '../recht/gegevensuitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Termijn } from '../ui/termijn.tsx';
import { leesFormulier, maakVelden, veld, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { GegevensverzoekBeslissen } from './beslissen.ts';
import { NAGEGAAN, NAGEGAANNAAM } from './formulier-vragen.tsx';
import { WEIGERGRONDEN } from './gebeurtenissen.ts';
import { GROND } from './gronden.ts';
import { RECHTNAAM, UITKOMSTNAAM } from './namen.ts';
import { gegevenstermijn, teBeslissen, vroegTeJong } from './stand.ts';
import type { TotRechten } from './toestand.ts';
import { eersteGekozen, Verzoekkeuze, zVerzoek } from './verzoekkeuze.tsx';

const GEEN = 'geen';
const ZOALS_HET_IS = 'zoalsHetIs';

export const beslissen: OpdrachtFormulier<GegevensverzoekBeslissen, TotRechten, LokaleRegels> = {
  soort: 'gegevensverzoekBeslissen',
  pad: 'gegevensbesluit',
  knop: 'Besluit nemen en versturen',
  concept: true,
  begin: (t, c) => ({
    ...eersteGekozen(teBeslissen(t)),
    ...maakVelden({ functie: ROLNAAM[c.wie.rol], identiteit: ZOALS_HET_IS, grond: GEEN }),
  }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        verzoek: zVerzoek(),
        identiteit: zKeuze([ZOALS_HET_IS, ...NAGEGAAN], 'Kies hoe u weet wie het vraagt.'),
        uitkomst: zKeuze(GEGEVENSUITKOMSTEN, 'Kies wat u besluit.'),
        grond: zKeuze([GEEN, ...WEIGERGRONDEN], 'Kies de grond.'),
        motivering: zTekstOfLeeg(4_000),
        ondertekenaar: zTekst('Vul in wie ondertekent.', 200),
        functie: zTekst('Vul de functie in.', 200),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { grond, identiteit, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'gegevensverzoekBeslissen',
        grond: grond === GEEN ? null : grond,
        identiteit: identiteit === ZOALS_HET_IS || identiteit === 'nogNiet' ? null : identiteit,
        ...rest,
      },
    };
  },
  velden: ({ toestand, context, waarden, fouten, eigenNaam }) => {
    const open = teBeslissen(toestand);
    const mandaat = zonderMandaat(context.wie.rol, 'gegevens', null, context.regels);
    const rechten = open.map(({ recht }) => recht);
    const gronden = WEIGERGRONDEN.filter((grond) =>
      GROND[grond].bij.some((recht) => rechten.includes(recht)),
    );
    return (
      <>
        {mandaat ? <Weigeringen weigeringen={[mandaat]} /> : null}
        {open.map((v) => {
          const termijn = gegevenstermijn(v, context.regels);
          return (
            <Termijn
              wat={`Beslissen en uitvoeren: ${RECHTNAAM[v.recht].naam.toLowerCase()}`}
              uiterlijk={termijn.uiterlijk}
              vandaag={context.vandaag}
              stappen={termijn.stappen}
            />
          );
        })}
        {open.some((v) => vroegTeJong(toestand, v)) ? (
          <Bericht soort="letop" titel="De inwoner vroeg het zelf en is daar te jong voor">
            <p>
              Inzage en afschrift vraagt een ouder of voogd voor wie nog geen zestien is, vernietiging voor
              wie nog geen twaalf is (Wmo 5.3.2 en 5.3.5).
            </p>
          </Bericht>
        ) : null}
        {rechten.includes('vernietiging') ? (
          <Bericht soort="letop" titel="Vernietigen is niet terug te draaien">
            <p>
              Wijst u toe, dan zet de beheerder het dossier op een vernietigingslijst en geeft een ander
              akkoord. Het hele dossier gaat weg, ook voor wie later bezwaar wil maken. Wijs af als bewaren
              voor een ander van groot belang is, of als een wet zich verzet (Wmo 5.3.5 lid 2). Vraag de
              inwoner of die eerst een kopie wil.
            </p>
          </Bericht>
        ) : null}
        <Verzoekkeuze uit={open} waarden={waarden} fouten={fouten} />
        {open.some((v) => v.identiteit === null) ? (
          <Keuze
            naam="identiteit"
            label="Is nu zeker wie het vraagt?"
            hulp="Bij een verzoek is dat nog niet nagegaan (AVG 12 lid 6)."
            opties={optiesUit(NAGEGAAN, NAGEGAANNAAM)}
            waarde={veld(waarden, 'identiteit')}
            fout={fouten['identiteit']}
          />
        ) : (
          <input type="hidden" name="identiteit" value={ZOALS_HET_IS} />
        )}
        <Keuze
          naam="uitkomst"
          label="Wat besluit u?"
          opties={optiesUit(GEGEVENSUITKOMSTEN, UITKOMSTNAAM)}
          waarde={veld(waarden, 'uitkomst')}
          fout={fouten['uitkomst']}
        />
        <Selectie
          naam="grond"
          label="Op welke grond geeft u niet alles?"
          hulp="Alleen deze gronden staan in de wet."
          opties={[
            { waarde: GEEN, tekst: 'Ik geef alles' },
            ...gronden.map((grond) => ({
              waarde: grond,
              tekst: `${GROND[grond].naam} (${GROND[grond].artikel})`,
            })),
          ]}
          waarde={veld(waarden, 'grond')}
          fout={fouten['grond']}
        />
        <Tekstvlak
          naam="motivering"
          label="Uitleg voor de inwoner"
          hulp="Komt zo in de brief. Zeg bij een deel precies wat wel en wat niet."
          nodig="als u niet alles geeft"
          waarde={veld(waarden, 'motivering')}
          fout={fouten['motivering']}
          regels={4}
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
