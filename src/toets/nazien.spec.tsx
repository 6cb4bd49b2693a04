import { describe, expect, it } from 'vitest';
import { plusDagen, plusMaanden } from '../kern/datum.ts';
import type { Deelnemer } from './gebeurtenissen.ts';
import { isOpen, nazien, nogNaTeZien } from './nazien.ts';
import { NazienKaart, nazienTekst, NogNaTeZien } from './nazienlijst.tsx';
import type { TotToets } from './toestand.ts';
import {
  adviesLeveren,
  adviesVragen,
  naAlle,
  naOnderzoek,
  toestemmingVastleggen,
} from '../../test/bouwers/onderzoek.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import type { ToetsStappen } from '../../test/bouwers/toets.ts';
import { E2, getoetst, NIETS_DOEN, STANDAARD, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';

/** Pedro's toets with some steps filled in otherwise. */
function pedroMet(wijzig: (s: ToetsStappen) => Partial<ToetsStappen>): TotToets {
  return getoetst({
    ...PEDRO,
    stappen: (begin) => {
      const stappen = PEDRO.stappen(begin);
      return { ...stappen, ...wijzig(stappen) };
    },
  });
}

/** What is missing at the point whose name has `naam` in it. */
function ontbreekt(t: TotToets, naam: string): readonly string[] {
  const punt = nazien(t).find((p) => p.naam.includes(naam));
  if (!punt) throw new Error(`Geen punt met ‘${naam}’.`);
  return punt.ontbreekt;
}

describe('nazien', () => {
  it('kent de elf punten van de leidraad, met artikel en waarom het anders niet houdt (Awb 3:46)', () => {
    const punten = nazien(getoetst(PEDRO));
    expect(punten).toHaveLength(11);
    for (const { artikel, waarom } of punten) {
      expect(artikel).toMatch(/Awb|Wmo|Omgekeerde Toets|Grondwet/);
      expect(waarom).toMatch(/\.$/);
    }
  });

  it('vindt bij Pedro alleen wat de bron openlaat: geld, en dat hij zelf niet bij het gesprek was', () => {
    expect(nogNaTeZien(getoetst(PEDRO)).flatMap((punt) => punt.ontbreekt)).toEqual([
      '‘Doorbetalen op de feitelijke situatie, met plan van aanpak en afspraken’: er staat niet wat dit per jaar kost.',
      'De inwoner staat niet bij wie erbij was. Kon de inwoner op elke stap reageren?',
    ]);
  });

  it('zwijgt over stappen die nog open staan (Omgekeerde Toets)', () => {
    const t = getoetst(PEDRO, 'starten');
    expect(nogNaTeZien(t)).toEqual([]);
    expect(nazien(t).every((punt) => isOpen(t.toets, punt))).toBe(true);
    expect(nogNaTeZien(voorDeToets(PEDRO))).toEqual([]);
  });

  it('wijst op een effect dat niet van de inwoner is (Wmo 2.3.2 lid 4)', () => {
    expect(ontbreekt(getoetst(PEDRO, 'effecten'), 'Effecten')).toEqual([
      'De inwoner heeft de effecten nog niet bevestigd.',
    ]);
    const vanOns = pedroMet(({ effecten, bevestigen }) => ({
      effecten: {
        ...effecten,
        effecten: effecten.effecten.map((e) => ({ ...e, vanWie: 'professional' as const })),
      },
      bevestigen: { ...bevestigen, bevestigd: false, reactie: 'Ik wil eerst rust.' },
    }));
    expect(ontbreekt(vanOns, 'Effecten')).toEqual([
      'De inwoner herkent de effecten niet.',
      'Alle effecten komen van de professional. Wat wil de inwoner zelf?',
    ]);
  });

  it('wijst op een advies dat er nog niet is of niet gewogen is (Awb 3:2, 3:9)', () => {
    const t = getoetst(PEDRO);
    const gevraagd = {
      ...t,
      onderzoek: naAlle(t, [toestemmingVastleggen(), adviesVragen({ vandaag: TOETSDAG })], TOETSDAG)
        .onderzoek,
    };
    expect(ontbreekt(gevraagd, 'Feiten')).toEqual(['Een gevraagd advies is er nog niet.']);
    const adviseur = contextVoor('adviseur', { id: 'adviseur', vandaag: TOETSDAG });
    const ontvangen = { ...t, onderzoek: naOnderzoek(gevraagd, adviesLeveren(), adviseur).onderzoek };
    expect(ontbreekt(ontvangen, 'Feiten')).toEqual([
      'Een advies is nog niet gewogen: is het zorgvuldig, en volgt u het?',
    ]);
  });

  it('wijst op een weging zonder spanning en op een effect dat geen wet draagt (Awb 3:4)', () => {
    const t = pedroMet(({ grondwaarden }) => ({
      grondwaarden: {
        ...grondwaarden,
        waarden: grondwaarden.waarden.map((waarde) =>
          waarde.rol === 'onderDruk' || waarde.effecten.includes(E2)
            ? { ...waarde, rol: 'nietVanToepassing' as const, effecten: [], toelichting: 'Speelt niet' }
            : waarde,
        ),
      },
    }));
    expect(ontbreekt(t, 'Grondwaarden')).toEqual([
      'Er staat geen enkele waarde onder druk. Kijk nog eens, ook bij controle en gelijke behandeling.',
      'Bij dit effect staat geen waarde die het dient: ‘Pedro krijgt hulp bij zijn problemen’. Welke wet draagt het?',
    ]);
  });

  it('wijst op een reden die een waarde dient en tegelijk onder druk zet (Awb 3:4)', () => {
    const t = pedroMet(({ grondwaarden }) => ({
      grondwaarden: {
        ...grondwaarden,
        waarden: grondwaarden.waarden.map((waarde) =>
          waarde.rol === 'onderDruk' ? { ...waarde, toelichting: ' kunnen  Meedoen. ' } : waarde,
        ),
      },
    }));
    expect(ontbreekt(t, 'Grondwaarden')).toEqual([
      'Deze reden staat bij een waarde die gediend wordt en bij een waarde onder druk: ‘kunnen  Meedoen.’.',
    ]);
  });

  it('wijst op een uitkomst die niet bij de gekozen optie past (Awb 3:4)', () => {
    const gekozen = (optie: typeof STANDAARD, keuze: 'maatwerk' | 'escalatie' | 'afwijzing') =>
      ontbreekt(
        pedroMet(({ afronden }) => ({ afronden: { ...afronden, optie, keuze } })),
        'Opties',
      );
    expect(gekozen(STANDAARD, 'maatwerk')).toEqual([
      'De uitkomst is maatwerk, maar gekozen is de standaard.',
    ]);
    expect(gekozen(NIETS_DOEN, 'escalatie')).toEqual([
      'Gekozen is niets doen, maar de uitkomst is geen afwijzing.',
    ]);
    expect(gekozen(NIETS_DOEN, 'afwijzing')).toEqual([]);
  });

  it('wijst op gevolgen die alleen gunstig zijn of alleen de inwoner noemen (Awb 3:4 lid 2)', () => {
    const t = pedroMet(({ ethiek }) => ({
      ethiek: {
        ...ethiek,
        opties: ethiek.opties.map((optie) => ({
          ...optie,
          kostenPerJaar: optie.soort === 'anders' ? null : optie.kostenPerJaar,
          gevolgen: optie.gevolgen.filter(({ voor }) => voor === 'inwoner'),
        })),
      },
    }));
    const zinnen = ontbreekt(t, 'Gevolgen').map((zin) => zin.split('’: ')[1]);
    expect(zinnen).toEqual([
      'er staat niet wat dit doet met anderen (gezin, netwerk, gemeente, samenleving).',
      'alle gevolgen zijn gunstig. Wat is het nadeel, op korte termijn of op lange termijn?',
      'er staat niet wat dit per jaar kost.',
    ]);
  });

  it('wijst op een afwijzing zonder regel en op maatwerk tegen een wet zonder jurist (Awb 3:46)', () => {
    const afgewezen = pedroMet(({ randvoorwaarden, afronden }) => ({
      randvoorwaarden: { ...randvoorwaarden, belemmeringen: [] },
      afronden: { ...afronden, keuze: 'afwijzing', optie: NIETS_DOEN },
    }));
    expect(ontbreekt(afgewezen, 'Welke regel')).toEqual([
      'De uitkomst is een afwijzing, maar bij stap 4 staat geen regel. Waarop rust de afwijzing?',
    ]);
    const zonderJurist = pedroMet(({ randvoorwaarden }) => ({
      randvoorwaarden: { ...randvoorwaarden, juristGeraadpleegd: false },
    }));
    expect(ontbreekt(zonderJurist, 'Welke regel')).toEqual([
      'Een wet staat in de weg en de uitkomst is maatwerk. Er keek nog geen jurist naar de ruimte.',
    ]);
  });

  it('wijst op tegenspraak die nergens staat (Awb 3:46)', () => {
    const oneens = (minderheidsstandpunten: readonly string[]) =>
      ontbreekt(
        pedroMet(({ bevestigen, ethiek }) => ({
          bevestigen: { ...bevestigen, bevestigd: false, reactie: 'Ik wil eerst rust.' },
          ethiek: { ...ethiek, minderheidsstandpunten },
        })),
        'standpunten',
      );
    expect(oneens([])).toEqual([
      'De inwoner is het niet eens met de effecten, maar bij stap 3 staat geen ander standpunt.',
      'Er staat geen ander standpunt, en niemand was gevraagd om tegen te spreken.',
    ]);
    expect(oneens(['Pedro: eerst rust, dan school.'])).toEqual([]);
    const eens = (tegenspraak: Pick<Deelnemer, 'tegenspraak'>) =>
      ontbreekt(
        pedroMet(({ starten, ethiek }) => ({
          starten: { ...starten, deelnemers: starten.deelnemers.map((d) => ({ ...d, ...tegenspraak })) },
          ethiek: { ...ethiek, minderheidsstandpunten: [] },
        })),
        'standpunten',
      );
    expect(eens({})).toEqual(['Er staat geen ander standpunt, en niemand was gevraagd om tegen te spreken.']);
    expect(eens({ tegenspraak: 'gelijkheid' })).toEqual([]);
  });

  it('ziet wie erbij was: de inwoner, en iemand die tegenspreekt (Awb 10:3)', () => {
    const erbij = (...rollen: readonly string[]) =>
      ontbreekt(
        pedroMet(({ starten }) => ({
          starten: {
            ...starten,
            deelnemers: rollen.map((rol) => ({ rol, organisatie: '', aanwezig: true })),
          },
        })),
        'Wie erbij was',
      );
    expect(erbij('Inwoner', 'klantmanager')).toEqual([]);
    expect(erbij('cliëntondersteuner', 'jongerenteam')).toEqual([
      'De inwoner staat niet bij wie erbij was. Kon de inwoner op elke stap reageren?',
    ]);
    expect(erbij('inwoner')).toEqual(['Er deed niemand mee uit een ander vakgebied. Wie sprak tegen?']);
    expect(erbij()).toHaveLength(2);
  });

  it('wijst op maatwerk zonder begin, zonder voorwaarden of met te laat terugkijken (Wmo 2.3.9)', () => {
    const t = pedroMet(({ randvoorwaarden, afronden }) => ({
      randvoorwaarden: { ...randvoorwaarden, voorwaarden: [] },
      afronden: { ...afronden, ingangsdatum: null, evaluatiedatum: plusMaanden(TOETSDAG, 12) },
    }));
    expect(ontbreekt(t, 'Voorwaarden')).toEqual([
      'Er staat niet wanneer het begint.',
      'Er staan geen voorwaarden bij het maatwerk: wat doet de inwoner, en wat doet de gemeente?',
      'Het laatste effect wordt op 16 september 2026 bekeken, maar wij kijken pas later terug.',
    ]);
    const geduld = pedroMet(({ afronden }) => ({
      afronden: {
        ...afronden,
        keuze: 'escalatie',
        ingangsdatum: null,
        evaluatiedatum: plusDagen(TOETSDAG, 30),
      },
    }));
    expect(ontbreekt(geduld, 'Voorwaarden')).toEqual([]);
  });

  it('wijst op een eigen regel in de weg waarvan niemand leert (Omgekeerde Toets)', () => {
    const t = pedroMet(({ randvoorwaarden, afronden }) => ({
      randvoorwaarden: {
        ...randvoorwaarden,
        belemmeringen: randvoorwaarden.belemmeringen
          .slice(0, 1)
          .map((belemmering) => ({ ...belemmering, soort: 'beleidsregel' as const })),
      },
      afronden: { ...afronden, lessen: [] },
    }));
    expect(ontbreekt(t, 'leren')).toEqual([
      'Een eigen regel van de gemeente stond in de weg. Er staat niet wat beleid hiervan leert.',
    ]);
  });

  it('wijst op gevallen waarnaar niemand keek, en zwijgt als ze opgezocht zijn (Grondwet 1)', () => {
    const gevallen = (vergeleken?: readonly []) =>
      ontbreekt(
        pedroMet(({ ethiek, afronden }) => ({
          ethiek: { ...ethiek, vergelijkbareGevallen: [] },
          afronden: { ...afronden, ...(vergeleken ? { vergeleken } : {}) },
        })),
        'Vergelijkbare',
      );
    expect(gevallen()).toHaveLength(1);
    expect(gevallen([])).toEqual([]);
  });
});

describe('NazienKaart', () => {
  const tekst = (beeld: unknown) => String(beeld).replaceAll(/<[^>]+>/g, ' ');
  it('zegt per punt of het in orde is, nog komt of wat er ontbreekt, en waarom dat telt (Awb 3:46)', () => {
    const klaar = tekst(<NazienKaart toestand={getoetst(PEDRO)} />);
    expect(klaar).toContain('in orde');
    expect(klaar).toContain('er staat niet wat dit per jaar kost');
    expect(klaar).toContain('alleen wie ze allemaal noemt');
    expect(klaar).not.toContain('komt nog');
    expect(tekst(<NazienKaart toestand={getoetst(PEDRO, 'effecten')} />)).toContain('komt nog');
  });
  it('telt in woorden', () => {
    expect(nazienTekst(getoetst(PEDRO))).toBe('2 punten om na te zien');
    expect(nazienTekst(getoetst(PEDRO, 'effecten'))).toBe('1 punt om na te zien');
    expect(nazienTekst(voorDeToets(PEDRO))).toBe('niets gevonden dat ontbreekt');
  });
  it('is er bij het besluit alleen als er iets na te zien is (Awb 3:46)', () => {
    expect(tekst(<NogNaTeZien toestand={getoetst(PEDRO)} />)).toContain('houdt u niet tegen');
    expect(NogNaTeZien({ toestand: voorDeToets(PEDRO) })).toBeNull();
  });
});
