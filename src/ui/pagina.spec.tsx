import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import type { Kader } from './kader.ts';
import { InwonerPagina, Pagina } from './pagina.tsx';
import { Proeflap } from './proeflap.tsx';

const kader: Kader = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/publiek/stijl.css', eilanden: {}, thema: '/thema.css' },
  versie: '0.1.0',
  navigatie: [{ tekst: 'Vandaag', href: '/', actief: true }],
  gebruiker: { naam: 'B. Aksoy', rol: 'klantmanager', uitloggen: '/uitloggen' },
};

const html = (element: unknown): string => String(element);

describe('pagina', () => {
  it('is een heel document in het Nederlands met een sprong naar de inhoud', () => {
    const uit = html(<Pagina kader={kader} titel="Vandaag" />);
    expect(uit).toMatch(/^<!DOCTYPE html><html lang="nl">/);
    expect(uit).toContain('href="#inhoud"');
    expect(uit.match(/<h1/g)).toHaveLength(1);
    expect(uit).toContain('<title>Vandaag - Gemeente Voorbeeld</title>');
  });

  it('zet Fout: voor de titel als er iets niet goed is ingevuld (WCAG 3.3.1)', () => {
    expect(html(<Pagina kader={kader} titel="Melding" fouten={{ a: 'Vul a in.' }} />)).toContain(
      '<title>Fout: Melding',
    );
    expect(html(<Pagina kader={kader} titel="Melding" fouten={{}} />)).toContain('<title>Melding');
  });

  it('laadt het thema van de gemeente na de eigen stijl', () => {
    const uit = html(<Pagina kader={kader} titel="Vandaag" />);
    expect(uit.indexOf('/thema.css')).toBeGreaterThan(uit.indexOf('/publiek/stijl.css'));
  });

  it('logt uit met een formulier en niet met een link', () => {
    expect(html(<Pagina kader={kader} titel="Vandaag" />)).toMatch(
      /<form method="post" action="\/uitloggen">/,
    );
  });

  it('zegt de inwoner bij welke stap hij is', () => {
    expect(html(<InwonerPagina kader={kader} titel="Vraag" stap={{ nummer: 3, totaal: 7 }} />)).toContain(
      'Stap 3 van 7',
    );
  });

  it('bevat nergens stijl of script in de pagina zelf (Content-Security-Policy)', () => {
    const uit = html(<Proeflap kader={kader} vandaag={datum('2026-04-15')} />);
    expect(uit).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
  });
});
