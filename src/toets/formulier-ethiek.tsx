import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Raster } from '../ui/kolommen.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { leesFormulier, maakVelden, veld, zKeuze } from '../ui/velden.ts';
import type { OptieInvoer } from './eisen-ethiek.ts';
import { Heropend } from './heropend.tsx';
import { deelnemerTekst, VERWIJTNAAM } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { ETHISCHE_VELDEN, EthischeVragen } from './ethische-vragen.tsx';
import { beginOptie, EERSTE_ANDERE, leesOptie, Optiekaart, optieLeeg } from './optiekaart.tsx';
import { beginOvernames, leesOvernames, Overnames } from './overnames.tsx';
import { alleRijen, heeftFout, regels, rijnummers, samen } from './rijen.ts';
import type { TotToets } from './toestand.ts';
import { laatste } from './toestand.ts';
import { gevalVeld } from './veldnamen.ts';
import type { Ethiekstap, Optie } from './waarden.ts';

const OPTIES = 5;
const GEVALLEN = 3;
const VERWIJTEN = ['geen', 'deels', 'wel'] as const;
const zVerwijt = z.object({ verwijt: zKeuze(VERWIJTEN, 'Kies of er een verwijt is.') });

/** Doing nothing and the standard first: their place in the form is fixed. */
function opVolgorde(opties: readonly Optie[]): readonly Optie[] {
  return (['nietsDoen', 'standaard', 'anders'] as const).flatMap((soort) =>
    opties.filter((optie) => optie.soort === soort),
  );
}

const vorigeVan = (t: TotToets): Ethiekstap | undefined => laatste(t.toets.ethiek);
const optierijen = (t: TotToets): readonly number[] => rijnummers(OPTIES, vorigeVan(t)?.opties.length ?? 0);
const gevalrijen = (t: TotToets): readonly number[] =>
  rijnummers(GEVALLEN, vorigeVan(t)?.vergelijkbareGevallen.length ?? 0);

export const ethiekFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'ethiekWegen',
  pad: 'toets-gevolgen',
  knop: 'Stap 3 vastleggen',
  concept: true,
  begin(t) {
    const vorige = vorigeVan(t);
    const opties = opVolgorde(vorige?.opties ?? []);
    return maakVelden({
      ...Object.fromEntries(optierijen(t).flatMap((rij) => beginOptie(opties[rij], rij))),
      ...Object.fromEntries(ETHISCHE_VELDEN.map((naam) => [naam, vorige?.[naam]] as const)),
      verwijt: vorige?.verwijt,
      minderheidsstandpunten: vorige?.minderheidsstandpunten.join('\n'),
      ...beginOvernames(vorige),
      ...Object.fromEntries(
        (vorige?.vergelijkbareGevallen ?? []).flatMap((geval, rij) => [
          [gevalVeld(rij, 'tekst'), geval.tekst] as const,
          [gevalVeld(rij, 'onderscheid'), geval.onderscheid] as const,
        ]),
      ),
    });
  },
  lees(ingevuld, t) {
    const opties = alleRijen<OptieInvoer>(optierijen(t).map((rij) => leesOptie(ingevuld, rij)));
    return samen(opties, leesFormulier(zVerwijt, ingevuld), (gelezen, { verwijt }) => ({
      soort: 'ethiekWegen',
      opties: gelezen,
      verwijt,
      buurman: veld(ingevuld, 'buurman'),
      verwijtbaarheid: veld(ingevuld, 'verwijtbaarheid'),
      legitimiteit: veld(ingevuld, 'legitimiteit'),
      betrokkenheid: veld(ingevuld, 'betrokkenheid'),
      rendement: veld(ingevuld, 'rendement'),
      reactieInwoner: veld(ingevuld, 'reactieInwoner'),
      minderheidsstandpunten: regels(veld(ingevuld, 'minderheidsstandpunten')),
      overgenomen: leesOvernames(ingevuld, t),
      vergelijkbareGevallen: gevalrijen(t).map((rij) => ({
        tekst: veld(ingevuld, gevalVeld(rij, 'tekst')),
        onderscheid: veld(ingevuld, gevalVeld(rij, 'onderscheid')),
      })),
    }));
  },
  velden: (p) => (
    <>
      <Heropend stand={p.toestand.toets.ethiek} />
      <p>
        Vergelijk altijd met niets doen en met de standaard. Beschrijf bij elke optie wat het met de inwoner
        doet.
      </p>
      <Opties {...p} />
      <EthischeVragen {...p}>
        <Keuze
          naam="verwijt"
          label="Is er een verwijt?"
          opties={VERWIJTEN.map((waarde) => ({ waarde, tekst: VERWIJTNAAM[waarde] }))}
          waarde={veld(p.waarden, 'verwijt')}
          fout={p.fouten['verwijt']}
          opEenRij
        />
      </EthischeVragen>
      <Overnames {...p} />
      <Gevallen {...p} />
    </>
  ),
};

type Props = VeldenProps<TotToets, LokaleRegels>;

/** The three obligatory options beside each other; more unfold. */
function Opties(p: Props) {
  const rijen = optierijen(p.toestand);
  const stap2 = p.toestand.toets.grondwaarden.gesloten?.waarde;
  const aanwijzing = [stap2?.bijNietsDoen, stap2?.bijStandaard];
  return (
    <>
      <Raster>
        {rijen.slice(0, EERSTE_ANDERE + 1).map((rij) => (
          <Optiekaart rij={rij} waarden={p.waarden} fouten={p.fouten} stap2={aanwijzing[rij]} />
        ))}
      </Raster>
      {rijen.slice(EERSTE_ANDERE + 1).map((rij) => (
        <Uitklap
          titel={`Nog een oplossing (optie ${rij + 1})`}
          open={!optieLeeg(p.waarden, rij) || heeftFout(p.fouten, `optie.${rij}.`)}
        >
          <Optiekaart rij={rij} waarden={p.waarden} fouten={p.fouten} />
        </Uitklap>
      ))}
    </>
  );
}

function Gevallen({ toestand, waarden, fouten }: Props) {
  const rijen = gevalrijen(toestand);
  const gevuld = rijen.some((rij) => veld(waarden, gevalVeld(rij, 'tekst')) !== '');
  const tegensprekers = (toestand.toets.start?.deelnemers ?? []).filter(({ tegenspraak }) => tegenspraak);
  const gevraagd = tegensprekers.map((deelnemer) => `Gevraagd: ${deelnemerTekst(deelnemer)}.`);
  return (
    <Uitklap
      titel="Andere standpunten en vergelijkbare gevallen"
      open={gevuld || veld(waarden, 'minderheidsstandpunten') !== '' || heeftFout(fouten, 'geval.')}
    >
      <Tekstvlak
        naam="minderheidsstandpunten"
        label="Wie ziet het anders, en waarom?"
        hulp={['Elk standpunt op een nieuwe regel.', ...gevraagd].join(' ')}
        waarde={veld(waarden, 'minderheidsstandpunten')}
        fout={fouten['minderheidsstandpunten']}
        regels={3}
        nietVerplicht
      />
      {rijen.map((rij) => (
        <Kaart titel={`Vergelijkbaar geval ${rij + 1}`} niveau={3} soort="rustig">
          <Tekstveld
            naam={gevalVeld(rij, 'tekst')}
            label={`Welk geval lijkt hierop? (${rij + 1})`}
            hulp="Zonder naam of andere gegevens van die persoon."
            waarde={veld(waarden, gevalVeld(rij, 'tekst'))}
            fout={fouten[gevalVeld(rij, 'tekst')]}
            nietVerplicht
          />
          <Tekstveld
            naam={gevalVeld(rij, 'onderscheid')}
            label={`Waarin is geval ${rij + 1} gelijk of anders?`}
            waarde={veld(waarden, gevalVeld(rij, 'onderscheid'))}
            fout={fouten[gevalVeld(rij, 'onderscheid')]}
            nietVerplicht
          />
        </Kaart>
      ))}
    </Uitklap>
  );
}
