import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import {
  BILAL,
  afgeslotenDossier,
  doorverwezenDossier,
  doorverwijzingBevestigen,
  gescreendDossier,
  naScreening,
  ongescreend,
  spoedDossier,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { TotScreening } from './toestand.ts';
import { ScreeningDeel } from './weergave.tsx';

const toon = (toestand: TotScreening, vandaag = BEGINDAG) =>
  String(
    <ScreeningDeel
      toestand={toestand}
      namen={{ bilal: 'Bilal Aksoy', screener: 'Sanne de Wit' }}
      regels={voorbeeldRegels()}
      vandaag={vandaag}
    />,
  );

describe('screening op de dossierpagina', () => {
  it('zegt wat er komt als er nog niets is (product)', () => {
    expect(toon(ongescreend())).toContain('Nog niet gescreend');
  });

  it('toont oordeel, motivering, wie en wanneer opnieuw (procedure 2)', () => {
    const html = toon(gescreendDossier());
    for (const tekst of ['Urgent', 'escalatie', 'Sanne de Wit', 'uiterlijk maandag 9 maart 2026'])
      expect(html).toContain(tekst);
    expect(toon(gescreendDossier(), plusDagen(BEGINDAG, 8))).toContain('had gemoeten op 9 maart 2026');
  });

  it('houdt eerdere beoordelingen zichtbaar (procedure 2)', () => {
    const t = naScreening(gescreendDossier(), urgentieBeoordelen({ urgentie: 'acuut' }));
    expect(toon(t)).toContain('Eerdere beoordelingen (1)');
    expect(toon(t)).toContain('crisisdienst: Om 9.20 uur gebeld');
  });

  it('waarschuwt bij spoed zonder voorziening, en niet meer daarna (Wmo 2.3.3)', () => {
    const waarschuwing = 'Er moet meteen een tijdelijke voorziening komen';
    expect(toon(gescreendDossier({ urgentie: 'spoed' }))).toContain(waarschuwing);
    const html = toon(spoedDossier());
    expect(html).not.toContain(waarschuwing);
    expect(html).toContain('Individuele begeleiding, 4 uur per week');
    expect(html).toContain('bezwaar kan tot en met 13 april 2026');
    expect(html).toContain('Bilal Aksoy');
  });

  it('toont bij een doorverwijzing de grond en de stand (procedure 13)', () => {
    const open = doorverwezenDossier();
    expect(toon(open)).toContain('nog niet bevestigd');
    expect(toon(open)).toContain('De inwoner gaf toestemming, 2 maart 2026 telefonisch.');
    expect(toon(open, plusDagen(BEGINDAG, 15))).toContain('terugkoppeling te laat');
    const klaar = naScreening(open, doorverwijzingBevestigen(volgendOnderdeel('DV', 0)));
    expect(toon(klaar)).toContain('overgedragen');
  });

  it('herinnert na afsluiten aan het recht op een aanvraag (Wmo 2.3.2 lid 9)', () => {
    expect(toon(afgeslotenDossier())).toContain('Een aanvraag blijft altijd mogelijk');
  });

  it('toont wie het dossier kreeg, ook na teruggeven (procedure 17)', () => {
    const t = naScreening(
      spoedDossier(),
      { soort: 'teruggeven', reden: 'Ik ga met verlof.' },
      contextVoor('klantmanager', { id: BILAL }),
    );
    expect(toon(t)).toContain('nog niemand');
    expect(toon(t)).toContain('Ik ga met verlof.');
  });
});
