import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { alleRijen, samen } from '../toets/rijen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zDatumOfLeeg, zTekstOfLeeg } from '../ui/velden.ts';
import { OnderdeelVelden } from './formulier-onderdeel.tsx';
import type { Toetsteksten } from './gebeurtenissen.ts';
import { ONDERZOEKSSTAPPEN } from './gebeurtenissen.ts';
import type { Motiveringsvoorzet } from './motivering.ts';
import { motiveringsvoorzet } from './motivering.ts';
import { ONDERZOEKSSTAPNAAM } from './namen.ts';
import { leesOnderdeel, onderdeelBegin } from './onderdeelvelden.ts';
import type { TotBesluit } from './toestand.ts';
import type { BesluitVoorbereiden } from './voorbereiden.ts';
import { haalAanvraag } from './weigeringen.ts';

const TOETSSTAPPEN = ['effect', 'grondwaarden', 'ethiek', 'randvoorwaarden'] as const;
const TOETSSTAPNAAM: Readonly<Record<keyof Toetsteksten, string>> = {
  effect: '1. Wat de inwoner bereikt',
  grondwaarden: '2. Waar de wet voor is',
  ethiek: '3. Wat het betekent voor de inwoner en anderen',
  randvoorwaarden: '4. Wat de regels toestaan',
};

const zLang = zTekstOfLeeg();
const schema = z.object({
  heronderzoekOp: zDatumOfLeeg('Vul een bestaande dag in.'),
  feiten: zLang,
  afweging: zLang,
  adviezen: zLang,
  voorwaarden: zLang,
  'stap.hulpvraag': zLang,
  'stap.problemen': zLang,
  'stap.nodig': zLang,
  'stap.eigenMogelijkheden': zLang,
  'stap.maatwerk': zLang,
  'toets.effect': zLang,
  'toets.grondwaarden': zLang,
  'toets.ethiek': zLang,
  'toets.randvoorwaarden': zLang,
});

export const voorbereidenFormulier: OpdrachtFormulier<BesluitVoorbereiden, TotBesluit, LokaleRegels> = {
  soort: 'besluitVoorbereiden',
  pad: 'besluit-voorbereiden',
  knop: 'Voorbereid besluit opslaan',
  concept: true,
  begin: (t, c) => {
    const voorzet = motiveringsvoorzet(t, c.regels);
    const concept = t.besluit.concept;
    const toets = concept?.inhoud.toetsstappen ?? voorzet.toetsstappen;
    return maakVelden({
      ...(t.aanvraag.aanvraag?.gevraagd ?? [])
        .map((gevraagd) => onderdeelBegin(gevraagd, t, c.regels))
        .reduce((alle, deel) => ({ ...alle, ...deel }), {}),
      heronderzoekOp: concept?.feiten.heronderzoekOp,
      feiten: concept?.inhoud.feiten ?? voorzet.feiten.tekst,
      afweging: concept?.inhoud.afweging ?? voorzet.afweging.tekst,
      adviezen: concept?.inhoud.adviezen ?? voorzet.adviezen.tekst,
      voorwaarden: concept?.inhoud.voorwaarden,
      ...Object.fromEntries(
        ONDERZOEKSSTAPPEN.map((stap) => [
          `stap.${stap}`,
          concept?.inhoud.onderzoeksstappen?.[stap] ?? voorzet.onderzoeksstappen[stap].tekst,
        ]),
      ),
      ...Object.fromEntries(TOETSSTAPPEN.map((stap) => [`toets.${stap}`, toets?.[stap]])),
    });
  },
  lees(ingevuld, t) {
    const { gevraagd } = haalAanvraag(t);
    const onderdelen = alleRijen(gevraagd.map((een) => leesOnderdeel(ingevuld, een)));
    return samen(onderdelen, leesFormulier(schema, ingevuld), (rijen, v) => ({
      soort: 'besluitVoorbereiden',
      onderdelen: rijen.map(({ besluit }) => besluit),
      teksten: rijen.map(({ tekst }) => tekst),
      heronderzoekOp: v.heronderzoekOp,
      feiten: v.feiten,
      onderzoeksstappen: {
        hulpvraag: v['stap.hulpvraag'],
        problemen: v['stap.problemen'],
        nodig: v['stap.nodig'],
        eigenMogelijkheden: v['stap.eigenMogelijkheden'],
        maatwerk: v['stap.maatwerk'],
      },
      afweging: v.afweging,
      adviezen: v.adviezen,
      toetsstappen: t.toets.uitkomst.gesloten
        ? {
            effect: v['toets.effect'],
            grondwaarden: v['toets.grondwaarden'],
            ethiek: v['toets.ethiek'],
            randvoorwaarden: v['toets.randvoorwaarden'],
          }
        : null,
      voorwaarden: v.voorwaarden,
    }));
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const voorzet = motiveringsvoorzet(toestand, context.regels);
    return (
      <>
        <Bericht soort="info">
          <p>
            Wat al in het dossier staat is ingevuld. Schrijf het om naar u: de inwoner leest deze tekst in de
            brief. Opslaan is nog geen besluit.
          </p>
        </Bericht>
        {(toestand.aanvraag.aanvraag?.gevraagd ?? []).map((gevraagd) => (
          <OnderdeelVelden
            gevraagd={gevraagd}
            toestand={toestand}
            regels={context.regels}
            waarden={waarden}
            fouten={fouten}
          />
        ))}
        <Motiveringsvelden voorzet={voorzet} waarden={waarden} fouten={fouten} />
        <Kaart titel="Daarna">
          <Tekstvlak
            naam="voorwaarden"
            label="Voorwaarden"
            hulp="Een per regel. De plichten uit de wet staan altijd al in de brief."
            nietVerplicht
            waarde={veld(waarden, 'voorwaarden')}
            fout={fouten['voorwaarden']}
            regels={3}
          />
          <Datumveld
            naam="heronderzoekOp"
            label="Wanneer kijkt de gemeente of het nog past?"
            nodig="als u toekent"
            waarde={veld(waarden, 'heronderzoekOp')}
            fout={fouten['heronderzoekOp']}
          />
        </Kaart>
      </>
    );
  },
};

function Motiveringsvelden(p: { voorzet: Motiveringsvoorzet; waarden: Velden; fouten: Veldfouten }) {
  const vlak = (naam: string, label: string, bron: string, regels = 4) => (
    <Tekstvlak
      naam={naam}
      label={label}
      hulp={bron === '' ? undefined : `Begin uit: ${bron}.`}
      nodig="om het besluit te nemen"
      waarde={veld(p.waarden, naam)}
      fout={p.fouten[naam]}
      regels={regels}
    />
  );
  return (
    <Kaart titel="Motivering">
      {vlak('feiten', 'De feiten', p.voorzet.feiten.bron, 6)}
      {ONDERZOEKSSTAPPEN.map((stap, i) =>
        vlak(`stap.${stap}`, `${i + 1}. ${ONDERZOEKSSTAPNAAM[stap]}`, p.voorzet.onderzoeksstappen[stap].bron),
      )}
      {vlak('afweging', 'De afweging', p.voorzet.afweging.bron, 6)}
      {p.voorzet.adviezen.tekst === ''
        ? null
        : vlak('adviezen', 'Wat wij met het advies deden', p.voorzet.adviezen.bron)}
      {p.voorzet.toetsstappen
        ? TOETSSTAPPEN.map((stap) =>
            vlak(`toets.${stap}`, `Omgekeerde Toets, ${TOETSSTAPNAAM[stap]}`, 'Omgekeerde Toets'),
          )
        : null}
    </Kaart>
  );
}
