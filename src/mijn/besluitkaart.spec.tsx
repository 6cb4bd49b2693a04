import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { plusDagen } from '../kern/datum.ts';
import { BesluitKaart } from './dossier.tsx';

const dossier = heelDossier(bekendgemaakteToekenning());
const uiterlijk = dossier.besluit.bekendgemaakt?.bezwaarUiterlijk;

describe('het besluit op de pagina van de inwoner', () => {
  it('zegt tot en met welke dag bezwaar kan, en daarna dat het kon (Awb 6:7, 6:11)', () => {
    if (!uiterlijk) throw new Error('niet bekendgemaakt');
    const kaart = (dagen: number, mee = false): string =>
      String(<BesluitKaart toestand={dossier} mee={mee} vandaag={plusDagen(uiterlijk, dagen)} />);
    expect(kaart(0)).toContain('U kunt bezwaar maken tot en met');
    expect(kaart(1)).toContain('U kon bezwaar maken tot en met');
    expect(kaart(1)).not.toContain('U kunt bezwaar maken');
    expect(kaart(1, true)).toContain('De inwoner kon bezwaar maken tot en met');
  });
});
