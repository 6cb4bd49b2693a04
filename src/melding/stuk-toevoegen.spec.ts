import { describe, expect, it } from 'vitest';
import { gemeldDossier, ingetrokkenDossier, naMelding, stukToevoegen } from '../../test/bouwers/melding.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Vingerafdruk } from '../kern/ids.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { StukToevoegen } from './stuk-toevoegen.ts';

const INWONER = contextVoor('inwoner');
const MEDEWERKER = contextVoor('klantmanager');
const doe = (o: StukToevoegen, t = gemeldDossier(), wie = INWONER) => voerUit(meldingHandelingen, o, t, wie);

describe('een document toevoegen', () => {
  it('legt vast wat het is, van wie en wanneer, met de vingerafdruk (Wmo 2.3.2 lid 7)', () => {
    const [feit, ...meer] = gebeurd(doe(stukToevoegen()));
    expect(meer).toEqual([]);
    expect(feit).toMatchObject({
      soort: 'stukToegevoegd',
      feiten: { stuk: 'medisch', vorm: 'pdf', ontvangenOp: BEGINDAG, afgeschermd: false },
      inhoud: { titel: 'Brief van de huisarts', van: 'de inwoner', bestandsnaam: 'brief.pdf' },
    });
  });

  it('telt een ingeleverd plan als persoonlijk plan van die dag (Wmo 2.3.2 lid 2)', () => {
    const laat = { stuk: 'persoonlijkPlan', ontvangenOp: plusDagen(BEGINDAG, 8) } as const;
    const later = contextVoor('screener', { vandaag: plusDagen(BEGINDAG, 9) });
    expect(gebeurd(doe(stukToevoegen(laat), gemeldDossier(), later))).toMatchObject([
      { soort: 'stukToegevoegd' },
      { soort: 'persoonlijkPlanOntvangen', feiten: { ontvangenOp: laat.ontvangenOp, opTijd: false } },
    ]);
  });

  it('laat een plan staan dat er al is: het bestand komt ernaast (Wmo 2.3.2 lid 2)', () => {
    const plan = { soort: 'persoonlijkPlanInleveren', ontvangenOp: BEGINDAG, tekst: 'Zelf koken.' } as const;
    const metPlan = naMelding(gemeldDossier(), plan);
    expect(gebeurd(doe(stukToevoegen({ stuk: 'persoonlijkPlan' }), metPlan))).toMatchObject([
      { soort: 'stukToegevoegd' },
    ]);
  });

  it('weigert een kopie van een identiteitsbewijs (Wmo 2.3.4, AVG 5 lid 1 c)', () => {
    expect(weigeringscodes(doe(stukToevoegen({ stuk: 'identiteitsbewijs' })))).toEqual([
      'geenKopieIdentiteitsbewijs',
    ]);
  });

  it('weigert alles wat er niet aan klopt in een keer (Wmo 2.3.2 lid 7)', () => {
    const fout = stukToevoegen({
      ontvangenOp: plusDagen(BEGINDAG, 1),
      titel: ' ',
      van: '',
      afgeschermd: true,
      redenAfscherming: '',
    });
    expect(weigeringscodes(doe(fout, gemeldDossier(), MEDEWERKER))).toEqual([
      'ontvangstInToekomst',
      'titelOntbreekt',
      'vanOntbreekt',
      'redenAfschermingOntbreekt',
    ]);
  });

  it('weigert dat een inwoner afschermt: dat doet een medewerker (AVG 15 lid 4)', () => {
    expect(weigeringscodes(doe(stukToevoegen({ afgeschermd: true })))).toEqual([
      'afschermenIsVoorMedewerkers',
    ]);
  });

  it('weigert hetzelfde bestand onder een andere titel (Omkeer)', () => {
    const er = naMelding(gemeldDossier(), stukToevoegen(), INWONER);
    expect(weigeringscodes(doe(stukToevoegen({ titel: 'Nog een brief' }), er))).toEqual(['stukIsEr']);
  });

  it('verraadt niet dat hetzelfde bestand afgeschermd in het dossier zit (AVG 15 lid 4)', () => {
    const er = naMelding(gemeldDossier(), stukToevoegen({ afgeschermd: true }), MEDEWERKER);
    expect(gebeurd(doe(stukToevoegen({ titel: 'Mijn brief' }), er))).toHaveLength(1);
  });

  it('weigert in een melding die is ingetrokken, en wie alleen meekijkt (Wmo 2.3.2)', () => {
    expect(weigeringscodes(doe(stukToevoegen(), ingetrokkenDossier()))).toEqual(['meldingBeeindigd']);
    expect(weigeringscodes(doe(stukToevoegen(), gemeldDossier(), contextVoor('mantelzorger')))).toEqual([
      'andereRol',
    ]);
  });

  it('blijft stil bij precies hetzelfde stuk, en neemt een ander bestand gewoon op (Wmo 2.3.2 lid 7)', () => {
    const er = naMelding(gemeldDossier(), stukToevoegen(), INWONER);
    expect(gebeurd(doe(stukToevoegen(), er))).toEqual([]);
    const { bijlage } = stukToevoegen();
    const ander = stukToevoegen({ bijlage: { ...bijlage, vingerafdruk: 'f'.repeat(64) as Vingerafdruk } });
    expect(gebeurd(doe(ander, er))).toHaveLength(1);
  });
});
