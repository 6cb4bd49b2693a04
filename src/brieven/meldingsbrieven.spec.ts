import { beforeAll, describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import {
  afsluiting,
  doorverwijzing,
  ontvangstbevestigingMelding,
  uitnodigingGesprek,
} from '../../test/bouwers/brieven.ts';
import { datum } from '../kern/datum.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('de bevestiging van een melding (D01)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(ontvangstbevestigingMelding());
  });

  it('noemt de dag van ontvangst en het kanaal (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).toContain('Op maandag 4 mei 2026 kregen wij uw melding via onze website');
  });
  it('zegt wie namens de inwoner meldde (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).toContain('De melding is voor u gedaan door uw dochter, mevrouw L. de Vries');
  });
  it('geeft de hulpvraag in de woorden van de inwoner (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).toContain('Ik kan hem overdag niet meer alleen laten.');
  });
  it('noemt de laatste dag van het onderzoek en hoe die is berekend (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).toContain('uiterlijk op maandag 15 juni 2026 klaar.');
    expect(tekst).toMatch(/Zo hebben wij de dagen geteld.*Ons onderzoek: Dat is zes weken na de dag/);
  });
  it('zegt dat een aanvraag mag als het onderzoek dan niet klaar is (Wmo 2.3.2 lid 9)', () => {
    expect(tekst).toContain('Dan mag u toch al een aanvraag doen');
  });
  it('wijst op het persoonlijk plan, tot wanneer en wat erin staat (Wmo 2.3.2 lid 2)', () => {
    expect(tekst).toContain('Lever uw plan in tot en met maandag 11 mei 2026.');
    expect(tekst).toContain('Persoonlijk plan: Dat is zeven dagen na');
    expect(tekst).toContain('welke doelen u heeft');
    expect(tekst).toContain('welke ondersteuning daar volgens u bij past');
  });
  it('biedt gratis onafhankelijke cliëntondersteuning aan inwoner en mantelzorger (Wmo 2.3.2 lid 3)', () => {
    expect(tekst).toContain('De hulp is gratis.');
    expect(tekst).toContain('werkt niet voor de gemeente');
    expect(tekst).toContain('Deze hulp is er ook voor uw mantelzorger');
    expect(tekst).toMatch(/Cliëntondersteuning De Brug.*0800 123 45 67/);
  });
  it('zegt wie belt en wanneer (procedure 20, D01)', () => {
    expect(tekst).toContain('Mevrouw S. Jansen belt u uiterlijk op vrijdag 8 mei 2026');
  });
  it('zegt wat te doen als het niet kan wachten (Wmo 2.3.3)', () => {
    expect(tekst).toContain('Is er direct gevaar? Bel 112.');
    expect(tekst).toContain('Bel Veilig Thuis: 0800 2000');
    expect(tekst).toContain('Wordt uw situatie slechter');
  });
  it('vertelt wat met gegevens gebeurt (AVG 13)', () => {
    expect(tekst).toContain('U mag uw gegevens altijd inzien en fouten laten verbeteren');
    expect(tekst).toContain('www.voorbeeld.example/privacy');
  });
  it('zegt dat iemand mee mag (Beleidsregels 3.3)', () => {
    expect(tekst).toContain('Neem gerust iemand mee');
  });
  it('noemt artikelen alleen in het slotblok', () => {
    expect(tekst.indexOf('artikel')).toBeGreaterThan(tekst.indexOf('Wettelijke basis'));
  });
  it('zwijgt over een melder als de inwoner zelf meldde (Wmo 2.3.2 lid 1)', async () => {
    const zelf = await tekstVan(ontvangstbevestigingMelding({ gemeldDoor: null, namensInwoner: false }));
    expect(zelf).not.toContain('De melding is voor u gedaan');
    expect(zelf).toContain('Bedankt dat u ons laat weten');
  });
  it('noemt niet wie meldde als dat niet veilig is, en herhaalt dan ook niet wat is gezegd (Wmo 2.3.2 lid 1)', async () => {
    const stil = await tekstVan(ontvangstbevestigingMelding({ gemeldDoor: null, samenvatting: null }));
    expect(stil).toContain('De melding is voor u gedaan. In deze brief');
    expect(stil).toContain('bespreken wij met u als wij u bellen');
    expect(stil).not.toContain('boos');
  });
  it('zegt bij een latere melding dat de eerste dag telt (Wmo 2.3.2 lid 1)', async () => {
    const later = await tekstVan(ontvangstbevestigingMelding({ bijMeldingVan: datum('2026-04-20') }));
    expect(later).toContain('Wij hadden al een melding van maandag 20 april 2026.');
  });
});

describe('de uitnodiging voor een gesprek (D02)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(uitnodigingGesprek());
  });

  it('noemt dag, tijd, duur, plaats, met wie en de tolk (Beleidsregels 3.4)', () => {
    expect(tekst).toContain('maandag 18 mei 2026 om 10.00 uur');
    expect(tekst).toContain('ongeveer anderhalf uur');
    expect(tekst).toContain('bij u thuis, Dorpsstraat 12');
    expect(tekst).toContain('mevrouw S. Jansen, klantmanager Wmo');
    expect(tekst).toContain('tolk mee voor Turks');
  });
  it('zegt dat de plaats in overleg is en anders kan (Beleidsregels 3.4)', () => {
    expect(tekst).toContain('telefonisch met u afgesproken');
    expect(tekst).toContain('Of wilt u liever op een andere plek praten?');
  });
  it('raadt aan iemand mee te nemen en noemt cliëntondersteuning (Wmo 2.3.2 lid 3)', () => {
    expect(tekst).toContain('Wij raden u aan om iemand bij het gesprek te vragen');
    expect(tekst).toContain('Deze hulp is gratis, voor u én voor uw mantelzorger');
  });
  it('vraagt een identiteitsbewijs klaar te leggen (Wmo 2.3.4)', () => {
    expect(tekst).toContain('uw identiteitsbewijs');
  });
  it('noemt alle tien onderwerpen van het gesprek (Wmo 2.3.2 lid 4 en 6)', () => {
    const onderwerpen = [
      'wat u wilt bereiken',
      'wat u zelf kunt',
      'de mensen om u heen',
      'uw mantelzorger nodig heeft',
      'waar iedereen gebruik van kan maken',
      'voor een groep, en hulp van andere organisaties',
      'wanneer u een maatwerkvoorziening kunt krijgen',
      'eigen bijdrage',
      'met uw gegevens omgaan',
      'persoonsgebonden budget',
    ];
    expect(onderwerpen.filter((onderwerp) => !tekst.includes(onderwerp))).toEqual([]);
  });
  it('vraagt het plan mee te nemen als de termijn voorbij is (Wmo 2.3.2 lid 5)', async () => {
    const later = await tekstVan(uitnodigingGesprek({ persoonlijkPlanUiterlijk: null }));
    expect(later).toContain('Neem het mee naar het gesprek');
  });
});

describe('de brief bij het afsluiten van een melding', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(afsluiting());
  });

  it('noemt het advies en de instemming van de inwoner in eigen woorden (Wmo 2.3.2)', () => {
    expect(tekst).toContain('In buurthuis De Linde is elke ochtend een open inloop');
    expect(tekst).toContain('Op maandag 11 mei 2026 hebben wij dit met u besproken, in een telefoongesprek');
    expect(tekst).toContain('Dat is precies wat ik zocht');
  });
  it('zegt dat een aanvraag altijd kan, en dat de brief geen besluit is (Wmo 2.3.2 lid 9)', () => {
    expect(tekst).toContain('Dan kunt u altijd een aanvraag doen, ook als wij er anders over denken');
    expect(tekst).toContain('Deze brief is geen besluit');
  });
});

describe('de brief bij het afsluiten zonder aanvraag', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(
      afsluiting({ instemming: null, adviezen: [], waarom: 'U liet ons weten dat u niet verder wilt.' }),
    );
  });

  it('noemt de reden, en zegt niet dat de inwoner instemde (Wmo 2.3.2 lid 9)', () => {
    expect(tekst).toContain('U liet ons weten dat u niet verder wilt.');
    expect(tekst).not.toContain('U was het ermee eens');
    expect(tekst).not.toContain('U vond dat genoeg');
    expect(tekst).not.toContain('Wat wij u hebben verteld');
  });
  it('zegt dat een aanvraag altijd kan, en dat de brief geen besluit is (Wmo 2.3.2 lid 9)', () => {
    expect(tekst).toContain('Dan kunt u altijd een aanvraag doen');
    expect(tekst).toContain('Deze brief is geen besluit');
  });
  it('geeft bij instemming geen reden van ons (Wmo 2.3.2 lid 9)', async () => {
    expect(await tekstVan(afsluiting())).not.toContain('Waarom wij afsluiten');
  });
});

describe('de brief bij een doorverwijzing (D21)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(doorverwijzing());
  });

  it('noemt partij, vraag, afspraken en wie de inwoner vasthoudt (Beleidsregels: warme overdracht)', () => {
    expect(tekst).toMatch(/Schuldhulp Voorbeeld.*0123 55 66 77/);
    expect(tekst).toContain('durf ze niet meer open te maken');
    expect(tekst).toContain('De heer El Idrissi belt u op 13 mei 2026');
    expect(tekst).toContain('Uw aanspreekpunt blijft mevrouw S. Jansen');
  });
  it('noemt elk doorgegeven gegeven met zijn grond (AVG 5, 13)', () => {
    expect(tekst).toContain('dat u een huurachterstand heeft');
    expect(tekst).toContain('U gaf op 11 mei 2026 toestemming');
  });
  it('noemt de dag van terugkoppeling en hoe die is berekend', () => {
    expect(tekst).toContain('Op woensdag 27 mei 2026 vragen wij');
    expect(tekst).toContain('Dat is twee weken na het eerste gesprek');
  });
  it('zegt het ook als er niets is doorgegeven (AVG 13)', async () => {
    expect(await tekstVan(doorverwijzing({ gedeeld: [] }))).toContain('geen gegevens over u doorgegeven');
  });
});
