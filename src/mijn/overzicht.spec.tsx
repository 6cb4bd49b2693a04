import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../test/bouwers/willekeurig-begin.ts';
import type { Fase } from '../dossier/fase.ts';
import { datum } from '../kern/datum.ts';
import type { Werkregel } from '../werkvoorraad/queries.ts';
import { MijnOverzicht } from './overzicht.tsx';

const KADER = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/stijl.css', eilanden: {} },
  versie: 'proef',
  navigatie: [],
};

const regel = (ontvangenOp: string, fase: Fase): Werkregel => ({
  dossier: DOSSIER,
  naam: 'Maria Xanders',
  hulpvraag: 'Ik wil overdag ergens heen.',
  fase,
  status: fase === 'afgesloten' ? 'samengevoegd' : 'inOnderzoek',
  urgentie: null,
  ontvangenOp: datum(ontvangenOp),
  uiterlijk: null,
  wachtOp: 'gemeente',
  behandelaar: null,
  volgendeAfspraak: null,
  herbeoordelenOp: null,
});

describe('alle hulpvragen van een inwoner', () => {
  it('de nieuwste staat bovenaan, en wat gesloten is onderaan', () => {
    const regels = [
      regel('2024-10-29', 'uitvoering'),
      regel('2026-10-29', 'afgesloten'),
      regel('2026-10-28', 'onderzoek'),
    ];
    const html = String(
      <MijnOverzicht kader={KADER} regels={regels} vandaag={datum('2026-11-28')} rol="inwoner" />,
    );
    expect([...html.matchAll(/Hulpvraag van ([^<]+)</g)].map(([, dag]) => dag)).toEqual([
      '28 oktober 2026',
      '29 oktober 2024',
      '29 oktober 2026',
    ]);
  });

  it('heet alleen voor de inwoner zelf Mijn hulpvraag (Omkeer)', () => {
    const kop = (rol: 'inwoner' | 'mantelzorger'): string =>
      String(<MijnOverzicht kader={KADER} regels={[]} vandaag={datum('2026-11-28')} rol={rol} />);
    expect(kop('inwoner')).toContain('>Mijn hulpvraag</h1>');
    expect(kop('mantelzorger')).toContain('>Hulpvragen van anderen</h1>');
  });
});
