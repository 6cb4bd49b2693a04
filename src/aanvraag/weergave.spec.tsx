import { describe, expect, it } from 'vitest';
import {
  AANVRAAGDAG,
  aangevraagdDossier,
  aangevraagdMetVerslag,
  aangevuldDossier,
  ingetrokkenAanvraag,
  VRAAGDAG,
  wachtOpAanvulling,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { getekendMetVerzoek } from '../../test/bouwers/verslag.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { TotAanvraag } from './toestand.ts';
import { AanvraagDeel } from './weergave.tsx';

const html = (toestand: TotAanvraag, vandaag = VRAAGDAG, besloten: Datum | null = null): string =>
  String(
    <AanvraagDeel toestand={toestand} regels={voorbeeldRegels()} vandaag={vandaag} besloten={besloten} />,
  );

describe('de aanvraag in het dossier', () => {
  it('zegt zonder aanvraag hoe het er een wordt (Beleidsregels 3.7)', () => {
    expect(html(zonderAanvraag())).toContain('Nog geen aanvraag');
  });

  it('laat na een ondertekend verslag met verzoek de klok al lopen (Beleidsregels 3.7)', () => {
    const tekst = html(zonderAanvraag(getekendMetVerzoek()));
    expect(tekst).toContain('Het ondertekende verslag is een aanvraag');
    expect(tekst).toContain('13 april 2026');
  });

  it('noemt wat is gevraagd, hoe, en tot wanneer het besluit kan (Wmo 2.3.5 lid 2)', () => {
    const tekst = html(aangevraagdMetVerslag());
    expect(tekst).toContain('ondertekend verslag');
    expect(tekst).toContain('Individuele begeleiding (in natura): Twee keer per week');
    expect(tekst).toContain('13 april 2026');
  });

  it('zegt wat er nog mist, tot het is aangevuld (Awb 4:5)', () => {
    expect(html(wachtOpAanvulling())).toContain('Nog niet compleet');
    const aangevuld = html(aangevuldDossier());
    expect(aangevuld).not.toContain('Nog niet compleet');
    expect(aangevuld).toContain('Ik wil de begeleider houden die ik al ken.');
  });

  it('zegt dat de klok stilstaat, en na de hersteltermijn dat hij weer loopt (Awb 4:15)', () => {
    expect(html(wachtOpAanvulling())).toContain('de beslistermijn staat stil');
    expect(html(wachtOpAanvulling(), plusDagen(VRAAGDAG, 15))).toContain('De beslistermijn loopt weer.');
  });

  it('toont na de hersteltermijn de vier weken, tot er is besloten (Awb 4:5 lid 4)', () => {
    const daarna = plusDagen(VRAAGDAG, 15);
    const KLOK = 'Niet in behandeling nemen kan nog';
    expect(html(wachtOpAanvulling())).not.toContain(KLOK);
    expect(html(wachtOpAanvulling(), daarna)).toContain(KLOK);
    expect(html(wachtOpAanvulling(), daarna)).toContain('Zo is dit gerekend');
    expect(html(wachtOpAanvulling(), daarna, daarna)).not.toContain(KLOK);
  });

  it('zegt na de bekendmaking of het op tijd was, en telt niet verder (Wmo 2.3.5 lid 2)', () => {
    const later = plusDagen(AANVRAAGDAG, 90);
    expect(html(aangevraagdDossier(), later, plusDagen(AANVRAAGDAG, 10))).toContain('op tijd klaar op');
    expect(html(aangevraagdDossier(), later, plusDagen(AANVRAAGDAG, 20))).toContain('te laat klaar op');
  });

  it('toont een ingetrokken aanvraag zonder klok (Awb 4:1)', () => {
    const tekst = html(ingetrokkenAanvraag());
    expect(tekst).toContain('Ingetrokken op');
    expect(tekst).not.toContain('omk-termijn');
    expect(html(aangevraagdDossier(), AANVRAAGDAG)).toContain('omk-termijn');
  });
});
