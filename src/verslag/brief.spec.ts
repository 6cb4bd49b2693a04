import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { bilal, onderdeel } from '../../test/bouwers/onderzoek.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import {
  administratie,
  correctieToevoegen,
  gecorrigeerdDossier,
  getekendMetVerzoek,
  naVerslag,
  TEKENDAG,
  VERSLAGDAG,
  verzondenDossier,
} from '../../test/bouwers/verslag.ts';
import { plusWeken } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { verslagbrief } from './brief.ts';
import { VERSLAGDEELNAAM } from './namen.ts';
import type { TotVerslag } from './toestand.ts';

const kenmerk = leesDossierId('W26-7K3M-Q9TX');
if (!kenmerk) throw new Error('geen dossiernummer');
const C: Briefcontext = {
  kenmerk,
  datum: VERSLAGDAG,
  inrichting: voorbeeldInrichting(),
  behandelaar: persoonId('bilal'),
};

function brief(t: TotVerslag) {
  const verslag = t.verslag.verslagen.at(-1);
  if (!verslag) throw new Error('geen verslag');
  return verslagbrief(t, verslag, C);
}

describe('het verslag als brief (D05)', () => {
  it('noemt naam, BSN, dagtekening en de dag van de melding (Beleidsregels 3.6)', () => {
    expect(brief(verzondenDossier())).toMatchObject({
      brief: 'verslag',
      versie: 1,
      datum: VERSLAGDAG,
      inwoner: {
        naam: 'Maria Xanders',
        bsn: '999990019',
        geboortedatum: '1949-05-12',
        adres: 'Dorpsstraat 12, 6171 AB Voorbeeld',
      },
      meldingOntvangenOp: BEGINDAG,
      vastgesteldOp: VERSLAGDAG,
      contact: { naam: 'Bilal Aksoy' },
    });
  });

  it('laat het BSN weg zolang de identiteit niet is vastgesteld (Wmo 5.2.9)', () => {
    const t = verzondenDossier();
    const zonder = { ...t, onderzoek: { ...t.onderzoek, identiteit: null } };
    expect(brief(zonder).inwoner.bsn).toBeNull();
  });

  it('zegt wanneer het onderzoek klaar moest zijn en hoe dat is gerekend (Wmo 2.3.2 lid 1)', () => {
    const { onderzoekUiterlijk } = brief(verzondenDossier());
    expect(onderzoekUiterlijk.datum).toBe(plusWeken(BEGINDAG, 6));
    expect(onderzoekUiterlijk.uitleg).not.toBe('');
  });

  it('bevat elk verstuurd deel onder zijn eigen kop, letterlijk (Wmo 2.3.2 lid 8)', () => {
    const t = verzondenDossier();
    const verstuurd = t.verslag.verslagen[0]?.delen ?? [];
    expect(brief(t).delen).toEqual(
      verstuurd.map(({ deel, tekst }) => ({
        kop: VERSLAGDEELNAAM[deel],
        blokken: [{ soort: 'alinea', tekst }],
        artikel: null,
      })),
    );
  });

  it('noemt de gesprekken, waar die waren en wie erbij was (Beleidsregels 3.4)', () => {
    expect(brief(verzondenDossier()).gesprekken).toEqual([
      { op: BEGINDAG, waar: expect.any(String), aanwezig: [expect.any(String), expect.any(String)] },
    ]);
  });

  it('zet wat de inwoner toevoegde achter het verslag, met het deel en de reactie (Beleidsregels 3.6)', () => {
    const reactie = { soort: 'reactieGeven', op: onderdeel('C1'), tekst: 'Wij houden dit aan.' } as const;
    const heel = correctieToevoegen({ deel: null, van: 'mantelzorger', tekst: 'Ik was er ook.' });
    const t = naVerslag(naVerslag(gecorrigeerdDossier(), reactie, bilal(TEKENDAG)), heel, administratie());
    expect(brief(t).correcties).toEqual([
      {
        op: TEKENDAG,
        auteur: 'Inwoner, bij ‘Uw situatie’',
        tekst: 'Mijn dochter komt op zaterdag, niet op zondag.',
        reactie: { op: TEKENDAG, door: 'de gemeente', tekst: 'Wij houden dit aan.' },
      },
      { op: TEKENDAG, auteur: 'Mantelzorger', tekst: 'Ik was er ook.', reactie: null },
    ]);
    expect(brief(t).delen).toEqual(brief(verzondenDossier()).delen);
  });

  it('vraagt het verslag terug zonder dat het moet, en zonder verzonnen wet (Beleidsregels 3.7)', () => {
    const { retour, ondertekend } = brief(verzondenDossier());
    expect(retour.datum).toBe(plusWeken(VERSLAGDAG, 2));
    expect(retour.uitleg).toContain('geen wettelijke termijn');
    expect(ondertekend).toBeNull();
  });

  it('noemt in de kopie voor het dossier wat de inwoner koos (Beleidsregels 3.7)', () => {
    expect(brief(getekendMetVerzoek({ keuze: 'gezienNietAkkoord' })).ondertekend).toEqual({
      op: TEKENDAG,
      door: 'Maria Xanders',
      keuzes: ['gezienNietAkkoord', 'metVerzoek'],
    });
  });
});
