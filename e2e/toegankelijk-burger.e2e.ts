import { describe, it } from 'vitest';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { metBrowser } from './browser.ts';
import { bezoeken, BURGERS, zietAlles } from './formulieren.ts';

const opent = metBrowser('kijk');

describe('elke opdracht is te gebruiken voor inwoner en mantelzorger, ook zonder JavaScript (WCAG 2.2 AA, geldige HTML)', () => {
  it.each(BURGERS.flatMap((wie) => [true, false].map((javascript) => ({ wie, javascript }))))(
    'voor de $wie (JavaScript: $javascript)',
    async ({ wie, javascript }) => {
      const alle = FORMULIEREN.flatMap(({ formulier }) => bezoeken([wie], formulier));
      await zietAlles(opent, alle, javascript);
    },
  );
});
