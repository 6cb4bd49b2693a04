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
  const gelezen = (regels: readonly Werkregel[]): readonly string[] => {
    const html = String(
      <MijnOverzicht kader={KADER} regels={regels} vandaag={datum('2026-11-28')} rol="inwoner" />,
    );
    return [...html.matchAll(/<h([23])[^>]*>(?:Hulpvraag van )?([^<]+)</g)].map(
      ([, niveau = '', tekst = '']) => `h${niveau} ${tekst}`,
    );
  };

  it('waar aan gewerkt wordt staat bovenaan, wat gesloten is onderaan, en de nieuwste eerst', () => {
    expect(
      gelezen([
        regel('2024-10-29', 'uitvoering'),
        regel('2026-10-29', 'afgesloten'),
        regel('2025-02-03', 'uitvoering'),
        regel('2026-10-28', 'onderzoek'),
        regel('2026-11-02', 'bezwaar'),
      ]),
    ).toEqual([
      'h2 Hier wordt aan gewerkt',
      'h3 2 november 2026',
      'h3 28 oktober 2026',
      'h2 Hier is over besloten',
      'h3 3 februari 2025',
      'h3 29 oktober 2024',
      'h2 Dit is afgesloten',
      'h3 29 oktober 2026',
    ]);
  });

  it('met één hulpvraag staat er geen kop boven (rustig)', () => {
    expect(gelezen([regel('2026-10-28', 'onderzoek')])).toEqual(['h2 28 oktober 2026']);
  });

  it('heet alleen voor de inwoner zelf Mijn hulpvraag (Omkeer)', () => {
    const kop = (rol: 'inwoner' | 'mantelzorger'): string =>
      String(<MijnOverzicht kader={KADER} regels={[]} vandaag={datum('2026-11-28')} rol={rol} />);
    expect(kop('inwoner')).toContain('>Mijn hulpvraag</h1>');
    expect(kop('mantelzorger')).toContain('>Hulpvragen van anderen</h1>');
  });
});
