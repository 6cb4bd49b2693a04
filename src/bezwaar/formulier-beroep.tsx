import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import type { BeroepstukkenVerzenden, BeroepVastleggen, UitspraakVastleggen } from './beroep.ts';
import { alleLopende } from './beroep.ts';
import { BEROEPUITKOMSTEN, UITSPRAAKGEVOLGEN } from './codes.ts';
import { BEROEPUITKOMSTNAAM, RECHTERNAAM, UITSPRAAKGEVOLGNAAM } from './namen.ts';
import type { Beroep, TotBezwaar } from './toestand.ts';
import { Bezwaarkeuze, zBezwaar } from './velddelen.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBezwaar, LokaleRegels>;

const RECHTERS = ['rechtbank', 'crvb'] as const;
const INDIENERS = ['inwoner', 'college'] as const;
const zBeroep = zGelezen<OnderdeelId>(leesOnderdeelId, 'Kies welk beroep.');

const beroepnaam = (b: Beroep): string => `Zaak ${b.zaaknummer} bij ${RECHTERNAAM[b.rechter]}`;

/** Which appeal; a question only when there is more than one. */
function Beroepkeuze(p: { beroepen: readonly Beroep[]; waarden: Velden; fouten: Veldfouten }) {
  const [eerste, ...meer] = p.beroepen;
  if (eerste && meer.length === 0 && p.fouten['beroep'] === undefined)
    return (
      <>
        <Verborgen naam="beroep" waarde={eerste.id} />
        <p>{beroepnaam(eerste)}.</p>
      </>
    );
  return (
    <Keuze
      naam="beroep"
      label="Welk beroep?"
      opties={p.beroepen.map((b) => ({ waarde: b.id, tekst: beroepnaam(b) }))}
      waarde={veld(p.waarden, 'beroep') || eerste?.id}
      fout={p.fouten['beroep']}
    />
  );
}

export const beroep: Formulier<BeroepVastleggen> = {
  soort: 'beroepVastleggen',
  pad: 'beroep',
  knop: 'Beroep vastleggen',
  concept: true,
  begin: (t, c) =>
    maakVelden({
      bezwaar: t.bezwaar.bezwaren.at(-1)?.id,
      rechter: 'rechtbank',
      door: 'inwoner',
      toegezondenOp: c.vandaag,
    }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        rechter: zKeuze(RECHTERS, 'Kies bij welke rechter.'),
        door: zKeuze(INDIENERS, 'Kies wie in beroep ging.'),
        toegezondenOp: zDatum('Vul de dag in waarop de griffier het stuurde.'),
        zaaknummer: zTekst('Vul het zaaknummer van de rechter in.', 100),
        gronden: zTekstOfLeeg(),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'beroepVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bezwaarkeuze bezwaren={toestand.bezwaar.bezwaren} waarden={waarden} fouten={fouten} />
      <Bericht soort="info">
        <p>Of het beroep op tijd is en kan, beslist de rechter. Wij sturen binnen vier weken de stukken.</p>
      </Bericht>
      <Keuze
        naam="rechter"
        label="Bij welke rechter?"
        opties={optiesUit(RECHTERS, RECHTERNAAM)}
        waarde={veld(waarden, 'rechter')}
        fout={fouten['rechter']}
      />
      <Keuze
        naam="door"
        label="Wie ging in beroep?"
        opEenRij
        opties={optiesUit(INDIENERS, { inwoner: 'de inwoner', college: 'het college' })}
        waarde={veld(waarden, 'door')}
        fout={fouten['door']}
      />
      <Datumveld
        naam="toegezondenOp"
        label="Wanneer stuurde de griffier het beroepschrift?"
        hulp="Vanaf de dag erna lopen de vier weken voor de stukken (Awb 8:42)."
        waarde={veld(waarden, 'toegezondenOp')}
        fout={fouten['toegezondenOp']}
        uiterlijk={context.vandaag}
      />
      <Tekstveld
        naam="zaaknummer"
        label="Zaaknummer van de rechter"
        waarde={veld(waarden, 'zaaknummer')}
        fout={fouten['zaaknummer']}
      />
      <Tekstvlak
        naam="gronden"
        label="Wat staat er in het beroepschrift?"
        nietVerplicht
        waarde={veld(waarden, 'gronden')}
        fout={fouten['gronden']}
        regels={4}
      />
    </>
  ),
};

const zonderStukken = (t: TotBezwaar): readonly Beroep[] =>
  alleLopende(t).filter((b) => b.stukkenOp === null);

export const stukken: Formulier<BeroepstukkenVerzenden> = {
  soort: 'beroepstukkenVerzenden',
  pad: 'beroepstukken',
  knop: 'Stukken zijn verzonden',
  concept: false,
  begin: (t) => maakVelden({ beroep: zonderStukken(t)[0]?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ beroep: zBeroep }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'beroepstukkenVerzenden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Beroepkeuze beroepen={zonderStukken(toestand)} waarden={waarden} fouten={fouten} />
      {zonderStukken(toestand).map((b) => (
        <Bericht soort="info">
          <p>
            Alle stukken over deze zaak gaan naar {RECHTERNAAM[b.rechter]}, uiterlijk op{' '}
            {datumLang(b.stukkenUiterlijk)} (Awb 8:42). Maak het dossier als een document met inhoudsopgave:
            op de dossierpagina, onder Meer.
          </p>
        </Bericht>
      ))}
    </>
  ),
};

export const uitspraak: Formulier<UitspraakVastleggen> = {
  soort: 'uitspraakVastleggen',
  pad: 'uitspraak',
  knop: 'Uitspraak vastleggen',
  concept: true,
  begin: (t, c) => maakVelden({ beroep: alleLopende(t)[0]?.id, op: c.vandaag, gevolg: 'geen' }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        beroep: zBeroep,
        op: zDatum('Vul de dag in waarop de uitspraak is verzonden.'),
        uitkomst: zKeuze(BEROEPUITKOMSTEN, 'Kies de uitkomst.'),
        gevolg: zKeuze(UITSPRAAKGEVOLGEN, 'Kies wat de uitspraak voor ons betekent.'),
        opnieuwUiterlijk: zDatumOfLeeg('Vul een bestaande dag in.'),
        samenvatting: zTekst('Schrijf kort op wat de rechter zei.'),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'uitspraakVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Beroepkeuze beroepen={alleLopende(toestand)} waarden={waarden} fouten={fouten} />
      <Datumveld
        naam="op"
        label="Wanneer is de uitspraak verzonden?"
        hulp="Vanaf de dag erna is er zes weken voor hoger beroep."
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="uitkomst"
        label="Wat is de uitkomst?"
        opties={optiesUit(BEROEPUITKOMSTEN, BEROEPUITKOMSTNAAM)}
        waarde={veld(waarden, 'uitkomst')}
        fout={fouten['uitkomst']}
      />
      <Keuze
        naam="gevolg"
        label="Wat betekent dat voor ons?"
        opties={optiesUit(UITSPRAAKGEVOLGEN, UITSPRAAKGEVOLGNAAM)}
        waarde={veld(waarden, 'gevolg')}
        fout={fouten['gevolg']}
      />
      <Datumveld
        naam="opnieuwUiterlijk"
        label="Nieuw besluit uiterlijk"
        nodig="als wij opnieuw moeten beslissen"
        waarde={veld(waarden, 'opnieuwUiterlijk')}
        fout={fouten['opnieuwUiterlijk']}
      />
      <Tekstvlak
        naam="samenvatting"
        label="Wat zei de rechter?"
        waarde={veld(waarden, 'samenvatting')}
        fout={fouten['samenvatting']}
        regels={5}
      />
    </>
  ),
};
