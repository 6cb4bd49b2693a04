import { describe, expect, it } from 'vitest';
import {
  ANTWOORD,
  berichtAfhandelen,
  berichtSchrijven,
  berichtSturen,
  berichtVastleggen,
  inwoner,
  naContact,
  VRAAG,
  zonderBerichten,
} from '../../test/bouwers/contact.ts';
import { CASEMANAGER, gemeldDossier } from '../../test/bouwers/melding.ts';
import { bilal, onderdeel } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { ongescreend, toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen, datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { BERICHTAFLOPEN } from './gebeurtenissen.ts';
import { afloopVoorInwoner } from './namen.ts';
import { antwoordUiterlijk } from './norm.ts';
import type { ContactOpdracht } from './opdrachten.ts';
import { contactHandelingen } from './opdrachten.ts';
import type { TotContact } from './toestand.ts';
import { BEGIN_CONTACT, draden, leesbareDraden, openBerichten } from './toestand.ts';

const doe = (t: TotContact, o: ContactOpdracht, ctx = inwoner()) => voerUit(contactHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;

const LEEG = zonderBerichten();
const GEVRAAGD = naContact(LEEG, berichtSchrijven());
const lisa = contextVoor('mantelzorger', { id: 'lisa' });
const wim = contextVoor('administratie', { id: 'wim' });
const digitaal = zonderBerichten(toegedeeldDossier({ melding: { feiten: { bereikbaarVia: 'email' } } }));

describe('berichtSchrijven', () => {
  it('legt de woorden vast waar ze gewist kunnen worden, en de dag in de feiten (AVG 17)', () => {
    expect(gebeurd(doe(LEEG, berichtSchrijven(`  ${VRAAG} `)))).toEqual([
      {
        soort: 'berichtOntvangen',
        feiten: { id: 'BT1', op: BEGINDAG, weg: 'portaal', van: 'inwoner' },
        inhoud: { tekst: VRAAG },
      },
    ]);
  });

  it('weigert een leeg bericht, en zonder melding (Awb 3:2)', () => {
    expect(codes(LEEG, berichtSchrijven('  '))).toEqual(['tekstOntbreekt']);
    expect(codes(LEEG, berichtSchrijven(), bilal())).toEqual(['andereRol']);
  });

  it('is stil als hetzelfde twee keer wordt verstuurd, en niet als er iets tussen zat (Omkeer)', () => {
    expect(gebeurd(doe(GEVRAAGD, berichtSchrijven()))).toEqual([]);
    const beantwoord = naContact(GEVRAAGD, berichtSturen(), bilal());
    expect(feiten(beantwoord, berichtSchrijven())).toMatchObject({ id: 'BT3' });
    expect(feiten(GEVRAAGD, berichtSchrijven(), inwoner(plusDagen(BEGINDAG, 1)))).toMatchObject({
      id: 'BT2',
    });
  });

  it('een mantelzorger heeft een eigen gesprek; de inwoner leest alles (AVG 15, Wmo 5.3.3)', () => {
    const t = naContact(GEVRAAGD, berichtSchrijven('Mijn moeder slaapt slecht.'), lisa);
    expect(draden(t)).toEqual(['inwoner', 'lisa']);
    expect(leesbareDraden(t, lisa.wie)).toEqual(['lisa']);
    expect(leesbareDraden(t, inwoner().wie)).toEqual(['inwoner', 'lisa']);
    expect(openBerichten(t, 'inwoner').map(({ id }) => id)).toEqual(['BT1']);
  });

  it('wie vertegenwoordigt schrijft in het gesprek van de inwoner (Wmo 1.1.1 lid 1)', () => {
    const t = naContact(GEVRAAGD, berichtSchrijven('Ik ben haar zoon.'), contextVoor('vertegenwoordiger'));
    expect(t.contact.berichten.map(({ van, draad }) => [van, draad])).toEqual([
      ['inwoner', 'inwoner'],
      ['vertegenwoordiger', 'inwoner'],
    ]);
  });
});

describe('berichtVastleggen', () => {
  it('legt een telefoontje vast dat op antwoord wacht, als een bericht van de inwoner (Awb 2:1)', () => {
    const t = naContact(LEEG, berichtVastleggen(), wim);
    expect(openBerichten(t)).toMatchObject([{ id: 'BT1', weg: 'telefoon', van: 'inwoner', op: BEGINDAG }]);
  });

  it('met wat er meteen gezegd is, is het beantwoord; wat er al lag blijft wachten (Omkeer)', () => {
    const t = naContact(
      GEVRAAGD,
      berichtVastleggen({ tekst: 'Hoe laat komt u?', antwoord: 'Om tien uur.' }),
      wim,
    );
    expect(t.contact.berichten.map(({ id, afgerond }) => [id, afgerond?.als])).toEqual([
      ['BT1', undefined],
      ['BT2', 'beantwoord'],
      ['BT3', undefined],
    ]);
    expect(openBerichten(t).map(({ id }) => id)).toEqual(['BT1']);
  });

  it('weigert een dag in de toekomst of voor de melding, en een leeg bericht, alles tegelijk (Awb 3:2)', () => {
    expect(codes(LEEG, berichtVastleggen({ ontvangenOp: plusDagen(BEGINDAG, 1), tekst: ' ' }), wim)).toEqual([
      'ontvangstInToekomst',
      'tekstOntbreekt',
    ]);
    expect(codes(LEEG, berichtVastleggen({ ontvangenOp: plusDagen(BEGINDAG, -1) }), wim)).toEqual([
      'berichtVoorMelding',
    ]);
  });

  it('is stil als een collega hetzelfde telefoontje al vastlegde, met of zonder antwoord (Omkeer)', () => {
    const eenmaal = naContact(LEEG, berichtVastleggen({ antwoord: 'Om tien uur.' }), wim);
    expect(gebeurd(doe(eenmaal, berichtVastleggen({ antwoord: 'Om tien uur.' }), wim))).toEqual([]);
    expect(codes(eenmaal, berichtVastleggen({ tekst: '' }), wim)).toEqual(['tekstOntbreekt']);
  });

  it('wat mantelzorgers aan de telefoon zeggen staat bij elkaar (Omkeer)', () => {
    const t = naContact(LEEG, berichtVastleggen({ van: 'mantelzorger' }), wim);
    expect(draden(t)).toEqual(['inwoner', 'mantelzorger']);
  });
});

describe('berichtSturen', () => {
  it('beantwoordt alles wat in dit gesprek openstaat (Awb 3:2)', () => {
    const t = naContact(GEVRAAGD, berichtSchrijven('En mag de hond mee?'));
    expect(gebeurd(doe(t, berichtSturen(), bilal()))).toEqual([
      {
        soort: 'berichtVerstuurd',
        feiten: { id: 'BT3', op: BEGINDAG, weg: 'portaal', aan: 'inwoner', antwoordOp: ['BT1', 'BT2'] },
        inhoud: { tekst: ANTWOORD },
      },
    ]);
    expect(openBerichten(naContact(t, berichtSturen(), bilal()))).toEqual([]);
  });

  it('weigert wie het dossier niet behandelt, en wie er geen inwoner mee bereikt (Wmo 5.3.3, Awb 2:8)', () => {
    expect(codes(GEVRAAGD, berichtSturen(), contextVoor('klantmanager', { id: 'ander' }))).toEqual([
      'nietDeBehandelaar',
    ]);
    const gebeld = naContact(LEEG, berichtVastleggen({ van: 'mantelzorger' }), wim);
    expect(codes(gebeld, berichtSturen({ aan: 'mantelzorger' }), bilal())).toEqual(['leestNietDigitaal']);
    expect(codes(gebeld, berichtSturen({ aan: 'mantelzorger', weg: 'telefoon' }), bilal())).toEqual([]);
  });

  it('weigert een onbekend gesprek en een leeg bericht tegelijk (Wmo 5.3.3)', () => {
    expect(codes(GEVRAAGD, berichtSturen({ aan: lisa.wie.id, tekst: '' }), bilal())).toEqual([
      'onbekendGesprek',
      'tekstOntbreekt',
    ]);
  });

  it('bereikt digitaal wie koos voor e-mail of zelf hier schreef (Awb 2:8)', () => {
    expect(codes(digitaal, berichtSturen(), bilal())).toEqual([]);
    expect(codes(GEVRAAGD, berichtSturen(), bilal())).toEqual([]);
    const opgetekend = naContact(
      zonderBerichten(toegedeeldDossier({ melding: { feiten: { bereikbaarVia: 'telefoon' } } })),
      berichtVastleggen(),
      wim,
    );
    expect(codes(opgetekend, berichtSturen(), bilal())).toEqual(['leestNietDigitaal']);
  });

  it('is stil bij twee keer hetzelfde antwoord op een dag (Omkeer)', () => {
    const t = naContact(GEVRAAGD, berichtSturen(), bilal());
    expect(gebeurd(doe(t, berichtSturen(), bilal()))).toEqual([]);
    expect(feiten(t, berichtSturen({ tekst: 'Nog iets.' }), bilal())).toMatchObject({
      id: 'BT3',
      antwoordOp: [],
    });
  });

  it('antwoordt een mantelzorger in diens eigen gesprek, en laat de inwoner wachten (Omkeer)', () => {
    const t = naContact(GEVRAAGD, berichtSchrijven('Zij slaapt slecht.'), lisa);
    const na = naContact(t, berichtSturen({ aan: lisa.wie.id }), bilal());
    expect(openBerichten(na).map(({ id }) => id)).toEqual(['BT1']);
  });

  it('gaat niet naar wie nog niet weet van de melding (Wmo 2.3.2 lid 1)', () => {
    const t: TotContact = {
      ...ongescreend(
        gemeldDossier({
          feiten: { inwonerWeetErvan: false, melder: 'professional' },
          inhoud: { melder: CASEMANAGER },
        }),
      ),
      contact: BEGIN_CONTACT,
    };
    expect(codes(t, berichtSturen(), contextVoor('screener'))).toEqual(['inwonerWeetNiets']);
  });
});

describe('berichtAfhandelen', () => {
  it('zegt de inwoner wat ermee gebeurt, zonder dat er een bericht voor nodig is (Awb 2:3)', () => {
    const t = naContact(
      GEVRAAGD,
      berichtAfhandelen({ als: 'klacht', toelichting: 'Naar de klachtfunctionaris.' }),
      bilal(),
    );
    expect(openBerichten(t)).toEqual([]);
    expect(t.contact.berichten[0]?.afgerond).toEqual({
      als: 'klacht',
      op: BEGINDAG,
      toelichting: 'Naar de klachtfunctionaris.',
    });
  });

  it('weigert zonder uitleg, behalve waar het dossier zelf zegt wat ervan kwam (Awb 3:2, 6:15)', () => {
    const zonderUitleg = BERICHTAFLOPEN.filter(
      (als) => codes(GEVRAAGD, berichtAfhandelen({ als, toelichting: ' ' }), bilal()).length === 0,
    );
    expect(zonderUitleg).toEqual(['melding', 'aanvraag', 'bezwaar', 'ingebrekestelling']);
  });

  it('weigert een bericht dat er niet is, en dat van de gemeente zelf (Omkeer)', () => {
    const t = naContact(naContact(GEVRAAGD, berichtSturen(), bilal()), berichtSchrijven('En dan?'));
    for (const id of [onderdeel('BT2'), onderdeel('BT9')])
      expect(codes(t, berichtAfhandelen({ id }), bilal())).toEqual(['onbekendBericht']);
  });

  it('wordt niet meer aangeboden als niets openstaat, en is stil voor wat al klaar is (Omkeer)', () => {
    expect(codes(LEEG, berichtAfhandelen(), bilal())).toEqual(['geenOpenBericht']);
    const t = naContact(naContact(GEVRAAGD, berichtAfhandelen(), bilal()), berichtSchrijven('En dan?'));
    expect(gebeurd(doe(t, berichtAfhandelen({ toelichting: 'Nog eens.' }), bilal()))).toEqual([]);
  });
});

describe('de norm voor een antwoord', () => {
  const regels = voorbeeldRegels();
  const met = { ...regels, normen: { ...regels.normen, antwoordWerkdagen: 3 } };

  it('telt werkdagen vanaf de dag na het bericht, en zonder getal is er niets beloofd (norm van de gemeente)', () => {
    // Thursday before the weekend.
    expect(antwoordUiterlijk(datum('2026-03-05'), met)).toBe('2026-03-10');
    expect(antwoordUiterlijk(datum('2026-03-05'), regels)).toBeUndefined();
  });
});

describe('wat de inwoner leest van een afgehandeld bericht', () => {
  it('is een hele zin, met de uitleg erachter (Awb 3:2)', () => {
    expect(afloopVoorInwoner({ als: 'bezwaar', op: BEGINDAG, toelichting: '' })).toBe(
      'Wij behandelen dit als bezwaar.',
    );
    expect(afloopVoorInwoner({ als: 'geenAntwoordNodig', op: BEGINDAG, toelichting: 'Beterschap.' })).toBe(
      'Wij hebben dit gelezen. Beterschap.',
    );
  });
});
