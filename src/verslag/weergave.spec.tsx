import { describe, expect, it } from 'vitest';
import { bilal, onderdeel, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { gebeurd, vastgelegd } from '../../test/bouwers/stap.ts';
import {
  correctieToevoegen,
  gecorrigeerdDossier,
  getekendMetVerzoek,
  inwoner,
  naVerslag,
  TEKENDAG,
  VERSLAGDAG,
  verslagOndertekenen,
  verslagVerzenden,
  verzondenDossier,
  zonderVerslag,
} from '../../test/bouwers/verslag.ts';
import { voerUit } from '../kern/decider.ts';
import { verslagHandelingen } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';
import { VerslagDeel, verslagTijdlijn } from './weergave.tsx';

const html = (toestand: TotVerslag): string => String(<VerslagDeel toestand={toestand} />);

describe('het verslag in het dossier', () => {
  it('zegt wat er komt zolang er geen verslag is (Wmo 2.3.2 lid 8)', () => {
    expect(html(zonderVerslag())).toContain('Nog geen verslag');
  });

  it('toont elk verstuurd deel en of het op tijd was (Wmo 2.3.2 lid 1)', () => {
    const tekst = html(verzondenDossier());
    expect(tekst).toContain('binnen zes weken');
    expect(tekst).toContain('Welke ondersteuning is nodig');
    expect(tekst).toContain('Uit het onderzoek komt: een maatwerkvoorziening past.');
  });

  it('zet een verbetering bij het deel waar zij over gaat, met de reactie (Beleidsregels 3.6)', () => {
    const reactie = { soort: 'reactieGeven', op: onderdeel('C1'), tekst: 'Wij houden dit aan.' } as const;
    const tekst = html(naVerslag(gecorrigeerdDossier(), reactie, bilal(TEKENDAG)));
    const plek = (stuk: string) => tekst.indexOf(stuk);
    expect(plek('komt op zaterdag')).toBeGreaterThan(plek('Uw situatie'));
    expect(plek('komt op zaterdag')).toBeLessThan(plek('Wat lukt niet, en waardoor'));
    expect(plek('Wij houden dit aan.')).toBeGreaterThan(plek('komt op zaterdag'));
  });

  it('houdt een eerdere uitgave leesbaar, met haar eigen verbeteringen (Beleidsregels 3.6)', () => {
    const eerste = gecorrigeerdDossier();
    const nieuw = verslagVerzenden(eerste, {
      vingerafdruk: vingerafdruk('b'),
      redenNieuweUitgave: 'De naam.',
    });
    const tekst = html(naVerslag(eerste, nieuw, bilal(TEKENDAG)));
    expect(tekst).toContain('Eerdere uitgave van');
    expect(tekst).toContain('Reden van deze uitgave: De naam.');
    expect(tekst.match(/komt op zaterdag/g)).toHaveLength(1);
  });

  it('zegt hoe is ondertekend en of iets is gevraagd (Beleidsregels 3.7)', () => {
    expect(html(getekendMetVerzoek())).toContain('met verzoek om een maatwerkvoorziening');
  });

  it('toont de woorden van een inwoner als tekst, nooit als opmaak (WCAG; veiligheid)', () => {
    const t = naVerslag(verzondenDossier(), correctieToevoegen({ tekst: '<script>x</script>' }), inwoner());
    expect(html(t)).not.toContain('<script>');
  });
});

describe('verslagTijdlijn', () => {
  it('geeft elke gebeurtenis een regel (Wmo 2.3.2 lid 8)', () => {
    const t = zonderVerslag();
    const verzonden = gebeurd(voerUit(verslagHandelingen, verslagVerzenden(t), t, bilal(VERSLAGDAG)));
    const getekend = gebeurd(
      voerUit(
        verslagHandelingen,
        verslagOndertekenen({ metVerzoekOmMaatwerk: true }),
        verzondenDossier(),
        inwoner(),
      ),
    );
    const regels = vastgelegd([...verzonden, ...getekend], bilal(VERSLAGDAG)).map(verslagTijdlijn);
    expect(regels).toEqual([
      { titel: 'Verslag verstuurd', tekst: 'Binnen zes weken na de melding.' },
      {
        titel: 'Verslag ondertekend: akkoord',
        tekst: 'Met verzoek om een maatwerkvoorziening: dit is een aanvraag.',
      },
    ]);
  });
});
