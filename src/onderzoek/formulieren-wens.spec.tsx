import { describe, expect, it } from 'vitest';
import {
  bilal,
  geplandDossier,
  gesprekPlannen,
  naOnderzoek,
  ononderzocht,
} from '../../test/bouwers/onderzoek.ts';
import {
  gesprekBevestigen,
  gesprekswensBeantwoorden,
  gesprekswensGeven,
  metWens,
} from '../../test/bouwers/onderzoek-wens.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { plusDagen, tijdstip } from '../kern/datum.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { AfsprakenDeel } from './afsprakendeel.tsx';
import { AfsprakenVanInwoner } from './afspraken-inwoner.tsx';
import { onderzoekFormulieren } from './formulieren.tsx';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import type { TotOnderzoek } from './toestand.ts';

const inwoner = contextVoor('inwoner');
function formulier(soort: OnderzoekOpdracht['soort']) {
  const gevonden = onderzoekFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier voor ${soort}`);
  return gevonden;
}
const lees = (
  soort: OnderzoekOpdracht['soort'],
  ingevuld: Readonly<Record<string, string>>,
  t = geplandDossier(),
  ctx = inwoner,
) => formulier(soort).lees(maakVelden(ingevuld), t, ctx);
const html = (soort: OnderzoekOpdracht['soort'], t: TotOnderzoek, ctx = inwoner) =>
  String(
    <form>
      {formulier(soort).velden({
        toestand: t,
        context: ctx,
        waarden: formulier(soort).begin(t, ctx),
        fouten: {},
        namen: {},
      })}
    </form>,
  );
const tweeAfspraken = () =>
  naOnderzoek(geplandDossier(), gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 9)}T09:00:00Z`) }));

describe('het formulier waarin een inwoner bevestigt', () => {
  it('vraagt bij één afspraak niet welke, en bij twee wel (Omkeer)', () => {
    expect(html('gesprekBevestigen', geplandDossier())).toContain('De afspraak: woensdag 4 maart 2026');
    expect(lees('gesprekBevestigen', { wieKomtMee: 'Lisa' })).toEqual({
      gelukt: true,
      waarde: gesprekBevestigen({ wieKomtMee: 'Lisa' }),
    });
    expect(html('gesprekBevestigen', tweeAfspraken())).toContain('Om welke afspraak gaat het?');
    expect(lees('gesprekBevestigen', {}, tweeAfspraken())).toMatchObject({
      fouten: { id: 'Kies welke afspraak.' },
    });
  });
  it('een medewerker zegt hoe de inwoner het doorgaf (Awb 2:1)', () => {
    expect(html('gesprekBevestigen', geplandDossier(), bilal())).toContain('Hoe gaf de inwoner dit door?');
    expect(html('gesprekBevestigen', geplandDossier())).not.toContain('Hoe gaf de inwoner dit door?');
    expect(lees('gesprekBevestigen', {}, geplandDossier(), bilal())).toMatchObject({
      fouten: { weg: 'Kies hoe de inwoner dit doorgaf.' },
    });
  });
});

describe('het formulier voor een wens', () => {
  it('maakt van wat is ingevuld een wens; een dag zonder uur mag (Beleidsregels 3.4)', () => {
    expect(
      lees('gesprekswensGeven', {
        dag2: '2026-03-12',
        dagdeel1: 'ochtend',
        plaats: 'bij mijn dochter',
        tolk: 'ja',
        taal: 'Turks',
        reden: 'Op dinsdag ga ik naar het ziekenhuis.',
      }),
    ).toEqual({
      gelukt: true,
      waarde: gesprekswensGeven({ voorstellen: [{ dag: '2026-03-12' as never, dagdeel: 'heleDag' }] }),
    });
    expect(lees('gesprekswensGeven', { dag1: '31-02-2026' })).toMatchObject({
      fouten: { dag1: 'Vul een bestaande datum in, of laat dit leeg.' },
    });
  });
  it('is zonder afspraak een wens voor het eerste gesprek', () => {
    expect(lees('gesprekswensGeven', { tolk: 'ja' }, ononderzocht())).toMatchObject({
      waarde: { gesprek: null, tolk: true, voorstellen: [] },
    });
    expect(html('gesprekswensGeven', ononderzocht())).not.toContain('De afspraak:');
  });
});

describe('de klantmanager die op een wens antwoordt', () => {
  it('ziet de wens bij verzetten, met dag en tolk al ingevuld; tijd en plaats spreekt die nog af (Beleidsregels 3.4)', () => {
    const begin = formulier('gesprekVerzetten').begin(metWens(), bilal());
    expect(['id', 'begin', 'tijd', 'plaats', 'tolk', 'door'].map((naam) => veld(begin, naam))).toEqual([
      'G1',
      '2026-03-12',
      '',
      '',
      'ja',
      'inwoner',
    ]);
    expect(html('gesprekVerzetten', metWens(), bilal())).toContain('Dit wil de inwoner');
    const eerste = naOnderzoek(ononderzocht(), gesprekswensGeven({ gesprek: null }), inwoner);
    expect(veld(formulier('gesprekPlannen').begin(eerste, bilal()), 'begin')).toBe('2026-03-12');
  });
  it('zegt waarom het niet kan', () => {
    expect(
      lees('gesprekswensBeantwoorden', { id: 'GW1', antwoord: 'Dat kan niet.' }, metWens(), bilal()),
    ).toEqual({
      gelukt: true,
      waarde: gesprekswensBeantwoorden({ antwoord: 'Dat kan niet.' }),
    });
    expect(html('gesprekswensBeantwoorden', metWens(), bilal())).toContain('Graag een tolk (Turks).');
  });
});

describe('de afspraken op de pagina', () => {
  const regels = { ...voorbeeldRegels(), normen: { ...voorbeeldRegels().normen, antwoordWerkdagen: 3 } };
  const dossier = (t: TotOnderzoek) =>
    String(<AfsprakenDeel toestand={t} regels={regels} handeling="KNOP" />);
  const mijn = (t: TotOnderzoek, rol: 'inwoner' | 'mantelzorger' = 'inwoner') =>
    String(
      <AfsprakenVanInwoner toestand={t} regels={regels} wie={contextVoor(rol).wie} knoppen={undefined} />,
    );

  it('staan er niet zolang er niets is (Omkeer)', () => {
    expect(dossier(ononderzocht())).toBe('');
    expect(mijn(ononderzocht())).toBe('');
  });
  it('zeggen de medewerker wie er komt, wat er wacht en tot wanneer, en waar te antwoorden', () => {
    expect(dossier(geplandDossier())).toContain('nog niet bevestigd');
    expect(dossier(geplandDossier())).not.toContain('KNOP');
    const bevestigd = naOnderzoek(geplandDossier(), gesprekBevestigen(), inwoner);
    expect(dossier(bevestigd)).toContain('Wie komt mee: Mijn dochter Lisa.');
    expect(dossier(metWens())).toContain('antwoord uiterlijk 5 maart 2026 (norm van de gemeente)');
    expect(dossier(metWens())).toContain('KNOP');
  });
  it('houden wat eerder is afgesproken, gevraagd en geantwoord', () => {
    const beantwoord = naOnderzoek(metWens(), gesprekswensBeantwoorden());
    const af = naOnderzoek(beantwoord, {
      soort: 'gesprekAfzeggen',
      id: gesprekBevestigen().id,
      door: 'inwoner',
      reden: 'Ziek.',
    });
    const html = dossier(af);
    expect(html).toContain('Eerder afgesproken en gevraagd (2)');
    expect(html).toContain('afgezegd door de inwoner. Ziek.');
    expect(html).toContain('Antwoord van 2 maart 2026: Die middag kan niet.');
    expect(html).toContain('Er staat geen gesprek.');
  });
  it('zeggen de inwoner wat is gevraagd, tot wanneer wij antwoorden, en het antwoord (Awb 3:2)', () => {
    expect(mijn(metWens())).toContain('Wij laten u uiterlijk 5 maart 2026 weten of het kan.');
    const antwoord = mijn(naOnderzoek(metWens(), gesprekswensBeantwoorden()));
    expect(antwoord).toContain('Ons antwoord van 2 maart 2026:');
    expect(antwoord).toContain('Die middag kan niet.');
    expect(mijn(naOnderzoek(geplandDossier(), gesprekBevestigen(), inwoner))).toContain('Bevestigd');
  });
  it('zeggen een mantelzorger alleen wanneer en waar: wie erbij komt is aan de inwoner (AVG 5 lid 1 c)', () => {
    const t = naOnderzoek(metWens(), gesprekBevestigen(), inwoner);
    expect(mijn(t, 'mantelzorger')).toContain('Dorpsstraat 12');
    for (const tekst of ['ziekenhuis', 'Lisa']) expect(mijn(t, 'mantelzorger')).not.toContain(tekst);
  });
});
