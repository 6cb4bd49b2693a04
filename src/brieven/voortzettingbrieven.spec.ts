import { describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import {
  herzieningsbesluit,
  stopOpVerzoek,
  voornemenHerziening,
} from '../../test/bouwers/voortzettingbrieven.ts';
import { datum } from '../kern/datum.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('het voornemen om hulp te stoppen of te veranderen', () => {
  it('zegt wat, vanaf wanneer, waarom, en tot wanneer de inwoner kan reageren (Awb 4:8, 4:9)', async () => {
    const tekst = await tekstVan(voornemenHerziening());
    expect(tekst).toContain('Er is nog niets besloten');
    expect(tekst).toContain('maandag 20 maart 2028');
    expect(tekst).toContain('maandag 21 februari 2028');
    expect(tekst).toContain('Wmo 2.3.10 lid 1 onder b');
    expect(tekst).toContain('zware werk');
    expect(tekst).not.toContain('U kunt bezwaar maken tot en met');
  });

  it('zegt bij wijzigen dat de hulp verandert (Wmo 2.3.10)', async () => {
    const tekst = await tekstVan(voornemenHerziening({ herziening: 'wijzigen' }));
    expect(tekst).toContain('van plan uw hulp te veranderen');
    expect(tekst).not.toContain('in te trekken');
  });
});

describe('het besluit om hulp te stoppen of te veranderen', () => {
  it('gaat niet verder dan de gekozen hulp, en noemt het besluit dat nu geldt (Wmo 2.3.10, Awb 3:46)', async () => {
    const deel = { opBezwaar: true, blijft: ['Begeleiding'] };
    const besluit = await tekstVan(herzieningsbesluit(deel));
    expect(besluit).toContain('Besluit: een deel van uw hulp stopt');
    expect(besluit).toMatch(
      /trekken ons besluit van donderdag 16 april 2026 in voor zover het gaat om:\s+Huish/,
    );
    expect(besluit).toContain('Uw andere hulp blijft zoals die is: Begeleiding.');
    expect(besluit).toContain('artikel 6:16');
    const voornemen = await tekstVan(voornemenHerziening(deel));
    expect(voornemen).toContain('besloten wij op uw bezwaar welke hulp u krijgt');
    expect(voornemen).toMatch(/voor zover het gaat om:\s+Huish/);
    expect(await tekstVan(herzieningsbesluit())).not.toContain('andere hulp');
  });

  it('noemt bij wijzigen wat het was en wat het wordt, en het besluit zoals het al was gewijzigd (Awb 3:46)', async () => {
    const wijzigt = {
      herziening: 'wijzigen',
      gewijzigdOp: [datum('2027-02-01')],
      veranderingen: [
        { naam: 'Huishoudelijke ondersteuning', was: '2 uur per week', wordt: '1 uur per week' },
      ],
    } as const;
    const besluit = await tekstVan(herzieningsbesluit(wijzigt));
    expect(besluit).toContain('Besluit: uw hulp verandert');
    expect(besluit).toMatch(
      /wijzigen ons besluit van donderdag 16 april 2026, zoals gewijzigd op\s+maandag 1 februari 2027/,
    );
    expect(besluit).toMatch(/Eerst\s+2 uur per week/);
    expect(besluit).toMatch(/Vanaf maandag 20 maart 2028\s+1 uur per week/);
    const voornemen = await tekstVan(voornemenHerziening(wijzigt));
    expect(voornemen).toContain('Dat besluit hebben wij gewijzigd op');
    expect(voornemen).toMatch(/Eerst\s+2 uur per week/);
    expect(await tekstVan(herzieningsbesluit())).not.toContain('Eerst');
  });

  it('noemt ingang, grond, de reactie van de inwoner en hoe bezwaar kan (Wmo 2.3.10, Awb 3:45, 3:46)', async () => {
    const tekst = await tekstVan(herzieningsbesluit());
    expect(tekst).toContain('Besluit: uw hulp stopt');
    expect(tekst).toContain('bang voor overbelasting');
    expect(tekst).toContain('U kunt bezwaar maken tot en met');
    expect(tekst).toContain('voorlopige voorziening');
    expect(tekst).not.toContain('digitaal bezwaar');
  });

  it('noemt elke dag waarop de inwoner reageerde (Awb 3:46)', async () => {
    const dagen = [datum('2028-02-14'), datum('2028-02-18')];
    const tekst = await tekstVan(
      herzieningsbesluit({ zienswijze: { dagen, antwoord: 'Dat wogen wij mee.' } }),
    );
    expect(tekst).toContain('maandag 14 februari 2028 en vrijdag 18 februari 2028');
  });

  it('zegt het eerlijk als er geen reactie was, en waarom het terugwerkt (Awb 3:46)', async () => {
    const tekst = await tekstVan(
      herzieningsbesluit({ zienswijze: null, terugwerkend: 'U wist dat u dit moest melden.' }),
    );
    expect(tekst).toContain('U hebt niet inhoudelijk gereageerd');
    expect(tekst).toContain('U wist dat u dit moest melden');
  });
});

describe('het besluit zonder eerst een reactie te vragen', () => {
  it('zegt waarom niet, op welk artikel, en dat er nu wel kan worden gereageerd (Awb 4:11, 3:46)', async () => {
    const nietGevraagd = {
      omdat: 'dit besluit niet kon wachten',
      reden: 'De aanbieder stopt morgen.',
      artikel: 'artikel 4:11, onder a',
    };
    const tekst = await tekstVan(herzieningsbesluit({ voornemenVan: null, nietGevraagd, zienswijze: null }));
    expect(tekst).toContain('Dat deden wij nu niet, omdat dit besluit niet kon wachten');
    expect(tekst).toContain('De aanbieder stopt morgen.');
    expect(tekst).toContain('artikel 4:8 en artikel 4:11, onder a');
    expect(tekst).not.toMatch(/schreven wij u|Wij vroegen wat u/);
  });
});

describe('het besluit dat hulp stopt op verzoek', () => {
  it('zegt wat stopt, op welke dag, wie het hoe vroeg, dat het opnieuw kan, wie te bellen en hoe bezwaar kan (Awb 1:3, 3:45)', async () => {
    const tekst = await tekstVan(stopOpVerzoek());
    expect(tekst).toContain('Besluit: uw hulp stopt, zoals u vroeg');
    expect(tekst).toMatch(/U vroeg ons op vrijdag 4 februari 2028, aan de telefoon/);
    expect(tekst).toContain('dinsdag 29 februari 2028');
    expect(tekst).toContain('trekken dat besluit in');
    expect(tekst).toContain('Dat heet een melding');
    expect(tekst).toContain('cliëntondersteuner gratis');
    expect(tekst).toContain('U kunt bezwaar maken tot en met');
    expect(tekst).toContain('voorlopige voorziening');
    expect(tekst).toContain('Heeft u vragen?');
    expect(tekst).not.toContain('andere hulp');
  });

  it('noemt wie het namens de inwoner vroeg, en welke hulp blijft (Wmo 1.1.1, Awb 3:46)', async () => {
    const tekst = await tekstVan(
      stopOpVerzoek({
        vertegenwoordiger: 'Lisa de Wit',
        wijze: 'met een brief of e-mail',
        blijft: ['Begeleiding'],
      }),
    );
    expect(tekst).toContain('Besluit: een deel van uw hulp stopt');
    expect(tekst).toMatch(/Lisa de Wit vroeg ons op vrijdag 4 februari 2028 namens u, met een brief/);
    expect(tekst).toContain('Uw vertegenwoordiger mag dat vragen');
    expect(tekst).toContain('Uw andere hulp blijft zoals die is: Begeleiding.');
  });
});
