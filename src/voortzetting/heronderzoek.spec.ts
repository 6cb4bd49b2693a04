import { describe, expect, it } from 'vitest';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { HULP } from '../../test/bouwers/besluit.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  dossiernummer,
  heronderzoekStarten,
  HERONDERZOEKDAG,
  HULP_EINDE,
  ingetrokken,
  inHeronderzoek,
  klantmanagerOp,
  LATER_DEEL,
  naVoortzetting,
  situatiewijzigingMelden,
  toegekend,
  tweeDelen,
  voortzettingAfronden,
  voortzettingBeoordelen,
  wijzigingGemeld,
} from '../../test/bouwers/voortzetting.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { voorDeHand } from './bekijken.ts';
import { VOORTZETTINGSFEITEN } from './gebeurtenissen.ts';
import { lopendeHulp } from './hulp.ts';
import type { VoortzettingOpdracht } from './opdrachten.ts';
import { voortzettingHandelingen } from './opdrachten.ts';
import type { TotVoortzetting } from './toestand.ts';
import { onbekekenWijzigingen } from './toestand.ts';

const doe = (t: TotVoortzetting, o: VoortzettingOpdracht, ctx = klantmanagerOp()) =>
  voerUit(voortzettingHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
/** Before the help is announced to end: sixteen weeks. */
const VER = klantmanagerOp(plusWeken(HULP_EINDE, -17));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;

describe('heronderzoekStarten', () => {
  it('begint bij hulp die afloopt, zonder uitleg (Wmo 2.3.9)', () => {
    expect(feiten(toegekend(), heronderzoekStarten())).toEqual({
      id: 'HO1',
      op: HERONDERZOEKDAG,
      aanleiding: 'eindeIndicatie',
      onderdelen: [HULP],
    });
  });

  it('weigert een signaal of wijziging zonder uitleg (Awb 3:2)', () => {
    for (const aanleiding of ['wijziging', 'signaalAanbieder', 'verzoekInwoner'] as const)
      expect(codes(toegekend(), heronderzoekStarten({ aanleiding }))).toEqual(['toelichtingOntbreekt']);
  });

  it('kan ook over hulp die afliep zonder dat iemand keek (Wmo 2.3.9)', () => {
    const na = klantmanagerOp(plusDagen(HULP_EINDE, 400));
    expect(codes(toegekend(), heronderzoekStarten(), na)).toEqual([]);
  });

  it('weigert zonder hulp, met onbekende hulp en met hulp die is geregeld (Wmo 2.3.9)', () => {
    expect(codes(toegekend(), heronderzoekStarten({ onderdelen: [] }))).toEqual(['onderdeelOntbreekt']);
    expect(codes(toegekend(), heronderzoekStarten({ onderdelen: [HULP, LATER_DEEL] }))).toEqual([
      'onderdeelLooptNiet',
    ]);
    const klaar = naVoortzetting(inHeronderzoek(), voortzettingAfronden());
    const na = klantmanagerOp(plusDagen(HULP_EINDE, 1));
    expect(codes(klaar, heronderzoekStarten(), na)).toEqual(['onderdeelLooptNiet']);
  });

  it('kiest vooraf wat afloopt, en anders alles wat loopt (Wmo 2.3.9)', () => {
    const kies = (dag: Datum) => voorDeHand(tweeDelen(), dag, voorbeeldRegels());
    expect(kies(HERONDERZOEKDAG)).toEqual([HULP]);
    expect(kies(plusWeken(HULP_EINDE, -52))).toEqual([HULP, LATER_DEEL]);
  });

  it('rondt af op wat is bekeken: hulp die later eindigt houdt het niet tegen (Wmo 2.3.9)', () => {
    const later = naVoortzetting(tweeDelen(), heronderzoekStarten({ onderdelen: [LATER_DEEL] }));
    const beoordeeld = naVoortzetting(later, voortzettingBeoordelen());
    expect(codes(beoordeeld, voortzettingAfronden({ uitkomst: 'ongewijzigd' }))).toEqual([]);
    const eerder = naVoortzetting(
      naVoortzetting(tweeDelen(), heronderzoekStarten()),
      voortzettingBeoordelen(),
    );
    expect(codes(eerder, voortzettingAfronden({ uitkomst: 'ongewijzigd' }))).toEqual(['eindeBlijft']);
  });

  it('kan niet zonder toegekende hulp, en niet naast een ander heronderzoek (Wmo 2.3.9)', () => {
    expect(codes(heelDossier(aangevraagd()), heronderzoekStarten())).toEqual(['geenToegekendeHulp']);
    expect(codes(inHeronderzoek(), heronderzoekStarten())).toEqual(['heronderzoekLoopt']);
  });
});

describe('situatiewijzigingMelden', () => {
  it('legt vast wat is verteld; er verandert niets aan de hulp (Wmo 2.3.8)', () => {
    const t = wijzigingGemeld();
    expect(onbekekenWijzigingen(t).map(({ id, door }) => [id, door])).toEqual([['SW1', 'inwoner']]);
    expect(lopendeHulp(t)).toEqual(lopendeHulp(toegekend()));
  });

  it('is van de inwoner zelf als die het in Mijn hulpvraag doet, vandaag (Awb 2:20)', () => {
    const inwoner = contextVoor('inwoner', { vandaag: HERONDERZOEKDAG });
    const gisteren = situatiewijzigingMelden({ op: plusDagen(HERONDERZOEKDAG, -1), door: 'gemeente' });
    expect(feiten(toegekend(), gisteren, inwoner)).toMatchObject({ op: HERONDERZOEKDAG, door: 'inwoner' });
  });

  it('weigert een lege tekst en een dag in de toekomst, tegelijk (Wmo 2.3.8)', () => {
    const leeg = situatiewijzigingMelden({ op: plusDagen(HERONDERZOEKDAG, 1), tekst: ' ' });
    expect(codes(toegekend(), leeg)).toEqual(['dagInToekomst', 'tekstOntbreekt']);
  });

  it('blijft stil bij hetzelfde, en is gezien als een heronderzoek begint (Wmo 2.3.9)', () => {
    expect(gebeurd(doe(wijzigingGemeld(), situatiewijzigingMelden()))).toEqual([]);
    const gezien = naVoortzetting(wijzigingGemeld(), heronderzoekStarten());
    expect(onbekekenWijzigingen(gezien)).toEqual([]);
  });
});

describe('voortzettingBeoordelen', () => {
  it('laat het keukentafelgesprek weg als alles bekend is en de inwoner is gesproken (Beleidsregels 3.1)', () => {
    expect(feiten(inHeronderzoek(), voortzettingBeoordelen())).toMatchObject({
      heronderzoek: 'HO1',
      weg: 'telefonisch',
      gesprokenOp: HERONDERZOEKDAG,
    });
  });

  it('weigert telefonisch als een van de feiten niet bekend of veranderd is (Beleidsregels 3.1)', () => {
    for (const anders of VOORTZETTINGSFEITEN)
      for (const antwoord of ['nee', 'onbekend'] as const) {
        const antwoorden = VOORTZETTINGSFEITEN.map((feit) => ({
          feit,
          antwoord: feit === anders ? antwoord : ('ja' as const),
        }));
        expect(codes(inHeronderzoek(), voortzettingBeoordelen({ antwoorden }))).toEqual(['nietGenoegBekend']);
        const onderzoek = voortzettingBeoordelen({ antwoorden, weg: 'onderzoek', gesprokenOp: null });
        expect(codes(inHeronderzoek(), onderzoek)).toEqual([]);
      }
  });

  it('weigert telefonisch zonder gesprek, voorlichting, redenen en eigen woorden, alles tegelijk (Wmo 2.3.9)', () => {
    const kaal = voortzettingBeoordelen({
      gesprokenOp: null,
      voorgelicht: false,
      pgbVerteld: false,
      mantelzorger: null,
      redenen: '',
      woordenInwoner: ' ',
    });
    expect(codes(inHeronderzoek(), kaal)).toEqual([
      'nietGesproken',
      'nietVoorgelicht',
      'pgbNietVerteld',
      'mantelzorgerNietGehoord',
      'redenenOntbreekt',
      'woordenInwonerOntbreekt',
    ]);
  });

  it('vraagt telefonisch ook de mantelzorger, of dat die er niet is (Wmo 2.3.2 lid 4)', () => {
    const met = (mantelzorger: 'gehoord' | 'geen' | 'nietGehoord') =>
      codes(inHeronderzoek(), voortzettingBeoordelen({ mantelzorger }));
    expect([met('gehoord'), met('geen')]).toEqual([[], []]);
    expect(met('nietGehoord')).toEqual(['mantelzorgerNietGehoord']);
  });

  it('weigert een feit dat niet is beantwoord (Wmo 2.3.9)', () => {
    const kaal = voortzettingBeoordelen({ antwoorden: [], weg: 'onderzoek' });
    expect(codes(inHeronderzoek(), kaal)).toEqual(VOORTZETTINGSFEITEN.map(() => 'antwoordOntbreekt'));
  });

  it('kan niet zonder heronderzoek (Wmo 2.3.9)', () => {
    expect(codes(toegekend(), voortzettingBeoordelen())).toEqual(['geenHeronderzoek']);
  });
});

describe('voortzettingAfronden', () => {
  const beoordeeld = (aanleiding: 'periodiek' | 'eindeIndicatie') =>
    naVoortzetting(inHeronderzoek({ aanleiding }), voortzettingBeoordelen());

  it('gaat verder met een nieuwe melding, met het nummer van dat dossier (Wmo 2.3.2 lid 1)', () => {
    expect(feiten(inHeronderzoek(), voortzettingAfronden())).toEqual({
      heronderzoek: 'HO1',
      op: HERONDERZOEKDAG,
      uitkomst: 'nieuweMelding',
      vervolg: dossiernummer(),
    });
    expect(codes(inHeronderzoek(), voortzettingAfronden({ vervolg: null }))).toEqual(['vervolgOntbreekt']);
  });

  it('laat een periodiek heronderzoek zonder verandering met rust, zonder nummer (Wmo 2.3.9)', () => {
    const o = voortzettingAfronden({ uitkomst: 'ongewijzigd' });
    expect(feiten(beoordeeld('periodiek'), o, VER)).toMatchObject({ uitkomst: 'ongewijzigd', vervolg: null });
    expect(codes(inHeronderzoek({ aanleiding: 'periodiek' }), o)).toEqual(['nietBeoordeeld']);
  });

  it('weigert ongewijzigd bij hulp die afloopt, wat de aanleiding ook is: dat verlengt niets (Wmo 2.3.5 lid 2)', () => {
    const o = voortzettingAfronden({ uitkomst: 'ongewijzigd' });
    for (const aanleiding of ['eindeIndicatie', 'periodiek'] as const) {
      expect(codes(beoordeeld(aanleiding), o, VER)).toEqual([]);
      for (const weken of [-16, -1])
        expect(codes(beoordeeld(aanleiding), o, klantmanagerOp(plusWeken(HULP_EINDE, weken)))).toEqual([
          'eindeBlijft',
        ]);
      expect(codes(beoordeeld(aanleiding), o, klantmanagerOp(plusDagen(HULP_EINDE, 1)))).toEqual([
        'eindeBlijft',
      ]);
    }
  });

  it('laat ongewijzigd na een onderzoek dat niet telefonisch ging, met redenen en contact (Wmo 2.3.9)', () => {
    const t = naVoortzetting(
      inHeronderzoek({ aanleiding: 'periodiek' }),
      voortzettingBeoordelen({ weg: 'onderzoek', gesprokenOp: null }),
    );
    const o = voortzettingAfronden({ uitkomst: 'ongewijzigd' });
    expect(codes(t, o, VER)).toEqual([]);
    expect(codes(t, { ...o, contact: '', motivering: '' }, VER)).toEqual([
      'contactOntbreekt',
      'motiveringOntbreekt',
    ]);
  });

  it('weigert stoppen of een nieuwe melding zonder contact of pogingen (Wmo 2.3.9, 2.3.2 lid 4)', () => {
    for (const uitkomst of ['stopt', 'nieuweMelding'] as const) {
      const o = voortzettingAfronden({ uitkomst, contact: ' ' });
      expect(codes(inHeronderzoek(), o)).toEqual(['contactOntbreekt']);
      expect(codes(beoordeeld('eindeIndicatie'), o)).toEqual([]);
    }
  });

  it('weigert gewijzigd zonder besluit, en aanvaardt het erna (Wmo 2.3.10)', () => {
    const o = voortzettingAfronden({ uitkomst: 'gewijzigd' });
    expect(codes(inHeronderzoek(), o)).toEqual(['eerstBesluit']);
    expect(codes(naVoortzetting(ingetrokken(), heronderzoekStarten()), o)).toEqual([]);
  });

  it('laat hulp met een laatste dag stoppen, met de reden erbij (Awb 3:46)', () => {
    const o = voortzettingAfronden({ uitkomst: 'stopt', motivering: 'Mevrouw verhuist naar haar zoon.' });
    expect(codes(inHeronderzoek(), o)).toEqual([]);
    expect(codes(inHeronderzoek(), { ...o, motivering: '' })).toEqual(['motiveringOntbreekt']);
  });
});

describe('voortzettingKoppelen', () => {
  const koppelen = (van = dossiernummer()) => ({ soort: 'voortzettingKoppelen', van }) as const;

  it('noemt in het nieuwe dossier waar de hulp vandaan komt (Wmo 2.3.9)', () => {
    expect(feiten(heelDossier(aangevraagd()), koppelen())).toEqual({
      van: dossiernummer(),
      op: HERONDERZOEKDAG,
    });
  });

  it('blijft stil bij hetzelfde dossier, en weigert een tweede (Omkeer)', () => {
    const t = naVoortzetting(heelDossier(aangevraagd()), koppelen());
    expect(gebeurd(doe(t, koppelen()))).toEqual([]);
    expect(codes(t, koppelen(dossiernummer('W27-7K3M-Q9TX')))).toEqual(['alGekoppeld']);
  });

  it('kan niet zonder melding (Wmo 2.3.2 lid 1)', () => {
    expect(codes(heelDossier({}), koppelen())).toEqual(['geenMelding']);
  });
});
