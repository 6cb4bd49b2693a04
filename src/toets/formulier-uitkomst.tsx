import { z } from 'zod';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import type { UitkomstInvoer } from './eisen-uitkomst.ts';
import { TOETSUITKOMSTEN } from './gebeurtenissen.ts';
import { NogNaTeZien } from './nazienlijst.tsx';
import { LES_VOOR_NAAM, OPTIESOORTNAAM, TOETSUITKOMSTNAAM } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { alleRijen, leesRij, rijnummers, samen } from './rijen.ts';
import { voorzetMotivering } from './samenvatting.ts';
import type { TotToets } from './toestand.ts';
import { laatste } from './toestand.ts';
import { lesVeld } from './veldnamen.ts';

type Props = VeldenProps<TotToets, LokaleRegels>;
type Les = UitkomstInvoer['lessen'][number];

const LESSEN = 3;
const LES_VOOR = ['beleid', 'werkproces', 'opleiding'] as const;

const zUitkomst = z.object({
  keuze: zKeuze(TOETSUITKOMSTEN, 'Kies de uitkomst.'),
  optie: zGelezen((tekst) => (tekst === '' ? null : leesOnderdeelId(tekst)), 'Kies een optie uit stap 3.'),
  ingangsdatum: zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.'),
  evaluatiedatum: zDatumOfLeeg('Vul een bestaande datum in.'),
  motivering: zTekstOfLeeg(),
  onderscheid: zTekstOfLeeg(),
});
const zLes = z.object({ tekst: zTekstOfLeeg(1_000), voor: zKeuze(LES_VOOR, 'Kies voor wie deze les is.') });

/** A habit that stood in the way is the first lesson (omgekeerde-toets.md § 11). */
function eersteLessen(t: TotToets): readonly Les[] {
  const vorige = laatste(t.toets.uitkomst)?.lessen;
  const gewoonten = (t.toets.randvoorwaarden.gesloten?.waarde.belemmeringen ?? []).filter(
    ({ soort }) => soort === 'werkproces',
  );
  return vorige ?? gewoonten.map(({ tekst }) => ({ tekst, voor: 'werkproces' }));
}

function rijenVan(t: TotToets): readonly number[] {
  return rijnummers(LESSEN, eersteLessen(t).length);
}

/** The first day on which an effect is looked at is a fair day to look back. */
function eersteToetsdatum(t: TotToets): string | undefined {
  return t.toets.effect.gesloten?.waarde.effecten.map(({ toetsdatum }) => toetsdatum).toSorted()[0];
}

export const uitkomstFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'toetsAfronden',
  pad: 'toets-afronden',
  knop: 'Toets afronden',
  concept: true,
  begin(t) {
    const vorige = laatste(t.toets.uitkomst);
    return maakVelden({
      keuze: vorige?.keuze,
      optie: vorige?.optie,
      ingangsdatum: vorige?.ingangsdatum,
      evaluatiedatum: vorige?.evaluatiedatum ?? eersteToetsdatum(t),
      motivering: vorige?.motivering ?? voorzetMotivering(t.toets),
      onderscheid: vorige?.onderscheid,
      ...Object.fromEntries(
        eersteLessen(t).flatMap(({ tekst, voor }, rij) => [
          [lesVeld(rij, 'tekst'), tekst] as const,
          [lesVeld(rij, 'voor'), voor] as const,
        ]),
      ),
    });
  },
  lees(ingevuld, t) {
    const lessen = rijenVan(t)
      .filter((rij) => veld(ingevuld, lesVeld(rij, 'tekst')) !== '')
      .map((rij) => leesRij(zLes, ingevuld, (deel) => lesVeld(rij, deel)));
    return samen(leesFormulier(zUitkomst, ingevuld), alleRijen(lessen), (uitkomst, lijst) => ({
      soort: 'toetsAfronden',
      ...uitkomst,
      lessen: lijst,
    }));
  },
  velden: (p) => (
    <>
      {p.toestand.toets.bevestiging.gesloten ? null : (
        <Bericht soort="letop">
          <p>De inwoner heeft de effecten nog niet bevestigd. Leg eerst dat antwoord vast.</p>
        </Bericht>
      )}
      <NogNaTeZien toestand={p.toestand} />
      <Keuze
        naam="keuze"
        label="Wat is de uitkomst?"
        opties={TOETSUITKOMSTEN.map((waarde) => ({ waarde, tekst: TOETSUITKOMSTNAAM[waarde] }))}
        waarde={veld(p.waarden, 'keuze')}
        fout={p.fouten['keuze']}
      />
      <Keuze
        naam="optie"
        label="Welke optie uit stap 3?"
        opties={(p.toestand.toets.ethiek.gesloten?.waarde.opties ?? []).map(({ id, naam, soort }) => ({
          waarde: id,
          tekst: naam,
          hulp: OPTIESOORTNAAM[soort],
        }))}
        waarde={veld(p.waarden, 'optie')}
        fout={p.fouten['optie']}
      />
      <Tekstvlak
        naam="motivering"
        label="Motivering"
        hulp="Een voorzet uit de vier stappen. Maak er een eigen verhaal van; het komt terug in verslag en besluit."
        waarde={veld(p.waarden, 'motivering')}
        fout={p.fouten['motivering']}
        regels={10}
      />
      <Tekstvlak
        naam="onderscheid"
        label="Wat maakt dit geval anders dan gevallen die erop lijken?"
        hulp="Alleen nodig als de meeste vergelijkbare gevallen een andere uitkomst kregen (Awb 3:46). U vindt ze op de pagina ‘Vergelijkbare gevallen’ van dit dossier."
        waarde={veld(p.waarden, 'onderscheid')}
        fout={p.fouten['onderscheid']}
        regels={3}
        nietVerplicht
      />
      <Datumveld
        naam="ingangsdatum"
        label="Wanneer gaat het in?"
        waarde={veld(p.waarden, 'ingangsdatum')}
        fout={p.fouten['ingangsdatum']}
        nietVerplicht
      />
      <Datumveld
        naam="evaluatiedatum"
        label="Wanneer kijken wij samen terug?"
        waarde={veld(p.waarden, 'evaluatiedatum')}
        fout={p.fouten['evaluatiedatum']}
        vroegst={p.context.vandaag}
      />
      <Lessen {...p} />
    </>
  ),
};

function Lessen({ toestand, waarden, fouten }: Props) {
  return (
    <Kaart titel="Wat leren wij hiervan?" soort="rustig">
      <p>Zonder gegevens van de inwoner. Stond een werkproces in de weg, dan is een les verplicht.</p>
      {rijenVan(toestand).map((rij) => (
        <>
          <Tekstveld
            naam={lesVeld(rij, 'tekst')}
            label={`Les ${rij + 1}`}
            waarde={veld(waarden, lesVeld(rij, 'tekst'))}
            fout={fouten[lesVeld(rij, 'tekst')]}
            nietVerplicht
          />
          <Keuze
            naam={lesVeld(rij, 'voor')}
            label={`Les ${rij + 1} is voor`}
            opties={LES_VOOR.map((waarde) => ({ waarde, tekst: LES_VOOR_NAAM[waarde] }))}
            waarde={veld(waarden, lesVeld(rij, 'voor')) || 'beleid'}
            fout={fouten[lesVeld(rij, 'voor')]}
            nietVerplicht
            opEenRij
          />
        </>
      ))}
    </Kaart>
  );
}
