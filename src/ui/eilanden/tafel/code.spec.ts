import { describe, expect, it } from 'vitest';
import { leesCode, maakCode } from './code.ts';

describe('de tafelcode', () => {
  it('is vier woorden van twee lettergrepen', () => {
    expect(maakCode(Uint32Array.of(0, 1, 16, 79, 80, 5, 4_294_967_295, 33))).toBe('bada-bezu-baka-zadi');
  });

  it('kan elke lettergreep krijgen, dus 50 bits', () => {
    const grepen = new Set(
      Array.from({ length: 80 }, (_, n) =>
        leesCode(maakCode(Uint32Array.of(n, 0, 0, 0, 0, 0, 0, 0))).slice(0, 2),
      ),
    );
    expect(grepen.size).toBe(80);
  });

  it('wordt ook gelezen met hoofdletters, spaties en zonder streepjes', () => {
    const code = leesCode('mika-robu-tedo-fila');
    expect(['Mika Robu Tedo Fila', ' mikarobutedofila '].map(leesCode)).toEqual([code, code]);
  });
});
