import { describe, expect, it } from 'vitest';
import { bilal, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  administratie,
  BEGELEIDING_IN_NATURA,
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
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { VerslagOndertekenen } from './ondertekenen.ts';
import { verslagHandelingen } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';
import { eersteVerzoek } from './toestand.ts';

const doe = (t: TotVerslag, o: VerslagOndertekenen, ctx = inwoner()) =>
  voerUit(verslagHandelingen, o, t, ctx);

describe('verslagOndertekenen', () => {
  const t = verzondenDossier();

  it('legt de keuze vast zonder dat iets wordt aangevraagd (Beleidsregels 3.7)', () => {
    expect(gebeurd(doe(t, verslagOndertekenen({ gevraagd: [BEGELEIDING_IN_NATURA] })))).toEqual([
      {
        soort: 'verslagOndertekend',
        feiten: {
          verslag: 'V1',
          keuze: 'akkoord',
          metVerzoekOmMaatwerk: false,
          ontvangenOp: TEKENDAG,
          via: 'portaal',
        },
        inhoud: { opmerking: '' },
      },
    ]);
  });

  it('legt bij een verzoek vast wat wordt gevraagd, ook een pgb (Wmo 2.3.6 lid 1)', () => {
    const pgb = { ...BEGELEIDING_IN_NATURA, vorm: 'pgb', motiveringPgb: 'Ik wil haar houden.' } as const;
    const getekend = getekendMetVerzoek({ keuze: 'gezienNietAkkoord', gevraagd: [pgb] });
    expect(eersteVerzoek(getekend)).toMatchObject({ ontvangenOp: TEKENDAG, gevraagd: [pgb] });
  });

  it('neemt een verzoek op papier aan dat niet zegt wat wordt gevraagd (Beleidsregels 3.7)', () => {
    const opPapier = verslagOndertekenen({ metVerzoekOmMaatwerk: true, via: 'post' });
    const [getekend] = gebeurd(doe(t, opPapier, administratie()));
    expect(getekend?.feiten).not.toHaveProperty('gevraagd');
  });

  it('houdt de dag van ontvangst van papier, hoe laat het ook wordt ingevoerd (Beleidsregels 3.7)', () => {
    const later = administratie(plusDagen(TEKENDAG, 5));
    expect(gebeurd(doe(t, verslagOndertekenen({ via: 'post' }), later))[0]).toMatchObject({
      feiten: { ontvangenOp: TEKENDAG },
    });
  });

  it('weigert zonder verslag en voor de verzending (Wmo 2.3.2 lid 8)', () => {
    const eerder = verslagOndertekenen({ ontvangenOp: plusDagen(VERSLAGDAG, -1), via: 'post' });
    expect(weigeringscodes(doe(zonderVerslag(), eerder, administratie()))).toEqual(['nogGeenVerslag']);
    expect(weigeringscodes(doe(t, eerder, administratie()))).toEqual(['getekendVoorVerzending']);
  });

  it('weigert opmerkingen zonder tekst en een algemene voorziening (Wmo 2.3.5 lid 3)', () => {
    const fout = verslagOndertekenen({
      keuze: 'metOpmerkingen',
      metVerzoekOmMaatwerk: true,
      gevraagd: [{ ...BEGELEIDING_IN_NATURA, voorziening: lokaleCode('open-inloop') }],
    });
    expect(weigeringscodes(doe(t, fout))).toEqual(['opmerkingOntbreekt', 'geenMaatwerkvoorziening']);
  });

  it('weigert een inwoner die een eerdere dag invult (Awb 2:20)', () => {
    const gisteren = verslagOndertekenen({ ontvangenOp: plusDagen(TEKENDAG, -1) });
    expect(weigeringscodes(doe(t, gisteren))).toEqual(['ontvangstNietVandaag']);
  });

  it('laat een mantelzorger niet tekenen (Awb 2:1)', () => {
    const mantelzorger = contextVoor('mantelzorger', { vandaag: TEKENDAG });
    expect(weigeringscodes(doe(t, verslagOndertekenen(), mantelzorger))).toEqual(['andereRol']);
  });

  it('weigert nog eens te tekenen na een verzoek: dat is de aanvraag (Beleidsregels 3.7)', () => {
    expect(weigeringscodes(doe(getekendMetVerzoek(), verslagOndertekenen()))).toEqual([
      'alOndertekendMetVerzoek',
    ]);
  });

  it('laat een nieuwe uitgave weer ondertekenen, en de eerste dag blijft tellen (Beleidsregels 3.6)', () => {
    const later = plusDagen(TEKENDAG, 2);
    const getekend = getekendMetVerzoek();
    const nieuw = verslagVerzenden(getekend, {
      vingerafdruk: vingerafdruk('b'),
      redenNieuweUitgave: 'Fout.',
    });
    const opnieuw = naVerslag(
      naVerslag(getekend, nieuw, bilal(later)),
      verslagOndertekenen({ metVerzoekOmMaatwerk: true, ontvangenOp: later }),
      inwoner(later),
    );
    expect(opnieuw.verslag.ondertekeningen.map((o) => o.verslag)).toEqual(['V1', 'V2']);
    expect(eersteVerzoek(opnieuw)?.ontvangenOp).toBe(TEKENDAG);
  });

  it('doet niets bij dezelfde keuze, wel bij nieuwe opmerkingen (Beleidsregels 3.6)', () => {
    const getekend = naVerslag(t, verslagOndertekenen(), inwoner());
    expect(gebeurd(doe(getekend, verslagOndertekenen()))).toEqual([]);
    const erbij = verslagOndertekenen({ opmerking: 'Lees ook mijn brief.' });
    expect(gebeurd(doe(getekend, erbij))).toHaveLength(1);
  });

  it('legt een eerdere ontvangst op papier alsnog vast (Beleidsregels 3.7)', () => {
    const getekend = naVerslag(t, verslagOndertekenen(), inwoner());
    const eerder = verslagOndertekenen({ ontvangenOp: plusDagen(TEKENDAG, -2) });
    expect(gebeurd(doe(getekend, eerder, administratie()))).toHaveLength(1);
  });
});
