import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning, BESLUITDAG } from '../../test/bouwers/besluit.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { spoedDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { HERONDERZOEKDAG, ingetrokken } from '../../test/bouwers/voortzetting.ts';
import { klokken } from '../dossier/klokken.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { BEGIN_DOSSIER } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { BelangrijkeData } from './belangrijkedata.tsx';

const data = (t: Partial<DossierToestand>, vandaag: Datum): string =>
  String(
    <BelangrijkeData klokken={klokken({ ...BEGIN_DOSSIER, ...t }, voorbeeldRegels())} vandaag={vandaag} />,
  );

describe('de belangrijke data van een inwoner', () => {
  it('bezwaar tegen tijdelijke hulp heet niet bezwaar tegen het besluit op de aanvraag (Wmo 2.3.3, Awb 6:7)', () => {
    const html = data(spoedDossier(), BEGINDAG);
    expect(html).toContain('U kunt bezwaar maken tegen ons besluit over de tijdelijke hulp<');
    expect(html).toContain('Uw tijdelijke hulp stopt<');
    expect(html).not.toContain('tegen ons besluit<');
  });

  it('staan in de volgorde van de kalender (Omkeer)', () => {
    const achterstevoren = klokken({ ...BEGIN_DOSSIER, ...spoedDossier() }, voorbeeldRegels()).toReversed();
    const html = String(<BelangrijkeData klokken={achterstevoren} vandaag={BEGINDAG} />);
    const dagen = [...html.matchAll(/uiterlijk <\/span><time datetime="([^"]+)"/g)].map(([, dag]) => dag);
    expect(new Set(dagen).size).toBeGreaterThan(1);
    expect(dagen).toEqual(dagen.toSorted());
  });

  it('bezwaar tegen het besluit op de aanvraag heet zo (Awb 6:7)', () => {
    const html = data(bekendgemaakteToekenning(), BESLUITDAG);
    expect(html).toContain('U kunt bezwaar maken tegen ons besluit<');
    expect(html).not.toContain('tijdelijke hulp');
  });

  it('bezwaar tegen stoppen of veranderen van hulp heet zo, met de eigen dag (Wmo 2.3.10, Awb 6:7)', () => {
    const html = data(ingetrokken(), HERONDERZOEKDAG);
    expect(html).toContain('U kunt bezwaar maken tegen ons besluit om hulp te stoppen of te veranderen<');
    expect(html).toContain('datetime="2028-03-20"');
  });
});
