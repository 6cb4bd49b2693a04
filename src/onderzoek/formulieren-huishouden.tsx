import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstveld } from '../ui/invoer.tsx';
import { Selectie, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { maakVelden, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import { foutenVan, gelezenVan, leesDeel } from './deelvelden.ts';
import type { NetwerkPersoon } from './gebeurtenissen.ts';
import { RELATIES } from './gegevenscodes.ts';
import { BANDNAAM, RELATIENAAM } from './namen.ts';
import type { GegevensOpdracht } from './opdrachten-gegevens.ts';
import { optiesUit } from './opties.ts';
import type { Netwerklid, TotOnderzoek } from './toestand.ts';

/** Empty places below the people already known; saving and opening again gives more. */
const EXTRA = 4;
const BANDEN = [1, 2, 3, 4, 5] as const;

const zPersoon = z.object({
  naam: zTekst('Vul een naam in, of hoe iemand in het gesprek heet: de buurvrouw.', 120),
  relatie: zKeuze(RELATIES, 'Kies wat deze persoon van de inwoner is.'),
  band: zGelezen<NetwerkPersoon['band']>(
    (tekst) => BANDEN.find((b) => String(b) === (tekst || '3')),
    'Kies hoe het contact is.',
  ),
  inHuis: zVinkje(),
  mantelzorger: zVinkje(),
  toelichting: zTekstOfLeeg(500),
});

const veldnaam = (nr: number, deel: string): string => `persoon.${nr}.${deel}`;

/** A place where nothing was typed, or whose person was taken out. */
function isLeeg(ingevuld: Velden, nr: number): boolean {
  if (veld(ingevuld, veldnaam(nr, 'weg')) !== '') return true;
  return ['naam', 'relatie', 'toelichting'].every((deel) => veld(ingevuld, veldnaam(nr, deel)) === '');
}

function nummers(ingevuld: Velden): readonly number[] {
  const gevonden = Object.keys(ingevuld).map((naam) => Number(/^persoon\.(\d{1,3})\./.exec(naam)?.[1]));
  return [...new Set(gevonden.filter((nr) => Number.isInteger(nr)))].sort((a, b) => a - b);
}

export const huishoudenFormulier: OpdrachtFormulier<GegevensOpdracht, TotOnderzoek, LokaleRegels> = {
  soort: 'huishoudenVastleggen',
  pad: 'huishouden',
  knop: 'Huishouden vastleggen',
  concept: true,
  begin: (t) =>
    maakVelden(
      Object.fromEntries(
        (t.onderzoek.huishouden?.personen ?? []).flatMap((p, i) => Object.entries(uitPersoon(p, i + 1))),
      ),
    ),
  lees(ingevuld) {
    const delen = nummers(ingevuld)
      .filter((nr) => !isLeeg(ingevuld, nr))
      .map((nr) => leesDeel(zPersoon, ingevuld, (deel) => veldnaam(nr, deel)));
    const fouten = foutenVan(delen);
    return Object.keys(fouten).length > 0
      ? { gelukt: false, fouten }
      : { gelukt: true, waarde: { soort: 'huishoudenVastleggen', personen: gelezenVan(delen) } };
  },
  velden: ({ waarden, fouten }) => {
    const gevuld = nummers(waarden).filter((nr) => !isLeeg(waarden, nr));
    const hoogste = Math.max(0, ...gevuld);
    const leeg = Array.from({ length: EXTRA }, (_, i) => hoogste + 1 + i);
    return (
      <>
        <p>
          Wie wonen er in huis, en wie staan er om de inwoner heen? Noteer alleen wat nodig is: het gaat ook
          over anderen.
        </p>
        {gevuld.map((nr) => (
          <Persoonveld nr={nr} waarden={waarden} fouten={fouten} open bekend />
        ))}
        {leeg.map((nr, i) => (
          <Persoonveld
            nr={nr}
            waarden={waarden}
            fouten={fouten}
            open={gevuld.length === 0 && i === 0}
            bekend={false}
          />
        ))}
      </>
    );
  },
};

function uitPersoon(p: Netwerklid, nr: number): Readonly<Record<string, string | undefined>> {
  return {
    [veldnaam(nr, 'naam')]: p.naam,
    [veldnaam(nr, 'relatie')]: p.relatie,
    [veldnaam(nr, 'band')]: String(p.band),
    [veldnaam(nr, 'inHuis')]: p.inHuis ? 'ja' : undefined,
    [veldnaam(nr, 'mantelzorger')]: p.mantelzorger ? 'ja' : undefined,
    [veldnaam(nr, 'toelichting')]: p.toelichting,
  };
}

function Persoonveld(p: { nr: number; waarden: Velden; fouten: Veldfouten; open: boolean; bekend: boolean }) {
  const naam = (deel: string): string => veldnaam(p.nr, deel);
  const waarde = (deel: string): string => veld(p.waarden, naam(deel));
  const titel = waarde('naam') || (p.bekend ? `Persoon ${p.nr}` : `Persoon ${p.nr} toevoegen`);
  return (
    <Uitklap titel={titel} open={p.open}>
      <Tekstveld
        naam={naam('naam')}
        label="Naam"
        hulp="Of hoe iemand heet in het gesprek: de buurvrouw."
        waarde={waarde('naam')}
        fout={p.fouten[naam('naam')]}
      />
      <Selectie
        naam={naam('relatie')}
        label="Wat is deze persoon van de inwoner?"
        opties={optiesUit(RELATIES, RELATIENAAM)}
        waarde={waarde('relatie')}
        fout={p.fouten[naam('relatie')]}
      />
      <Selectie
        naam={naam('band')}
        label="Hoe is het contact?"
        leeg={false}
        opties={BANDEN.map((b) => ({ waarde: String(b), tekst: BANDNAAM[b] }))}
        waarde={waarde('band') || '3'}
        fout={p.fouten[naam('band')]}
      />
      <Vinkje naam={naam('inHuis')} tekst="Woont in hetzelfde huis" aan={waarde('inHuis') !== ''} />
      <Vinkje naam={naam('mantelzorger')} tekst="Is mantelzorger" aan={waarde('mantelzorger') !== ''} />
      <Tekstveld
        naam={naam('toelichting')}
        label="Wat doet deze persoon, wat speelt er?"
        nietVerplicht
        waarde={waarde('toelichting')}
        fout={p.fouten[naam('toelichting')]}
      />
      {p.bekend ? (
        <Vinkje naam={naam('weg')} tekst="Hoort er niet meer bij" aan={waarde('weg') !== ''} />
      ) : null}
    </Uitklap>
  );
}
