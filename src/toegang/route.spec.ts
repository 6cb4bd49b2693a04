import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Omgeving } from './omgeving.ts';
import { maakKamer, onverklaardeRoutes } from './route.ts';

function kamer() {
  const app = new Hono<Omgeving>();
  return { app, kamer: maakKamer(app, () => async (_c, next) => next()) };
}
const VRIJ = { recht: 'openbaar', audit: 'geen' } as const;

describe('verklaring van een route', () => {
  it('een route buiten de kamer om wordt gevonden', () => {
    const { app, kamer: k } = kamer();
    app.use('*', async (_c, next) => next());
    k.get('/goed', VRIJ, (c) => c.text(''));
    app.get('/stiekem', (c) => c.text(''));
    app.all('/ook/*', (c) => c.text(''));
    expect(onverklaardeRoutes(app.routes, k.verklaringen)).toEqual(['GET /stiekem', 'ALL /ook/*']);
  });
  it('dezelfde route tweemaal verklaren kan niet', () => {
    const { kamer: k } = kamer();
    k.get('/goed', VRIJ, (c) => c.text(''));
    expect(() => {
      k.get('/goed', VRIJ, (c) => c.text(''));
    }).toThrow('tweemaal verklaard');
    k.post('/goed', VRIJ, (c) => c.text(''));
    expect(k.verklaringen).toHaveLength(2);
  });
  it.each([
    ['/dossier/:dossier', VRIJ, 'een dossier zonder audit'],
    ['/x', { recht: [], audit: 'geen' }, 'geen enkele rol'],
    ['/x', { recht: 'ingelogd', audit: 'geen', zonderSessie: true }, 'zonder sessie'],
  ] as const)('%s met %j start niet', (pad, verklaring, waarom) => {
    expect(() => kamer().kamer.bewaker('GET', pad, verklaring)).toThrow(waarom);
  });
});
