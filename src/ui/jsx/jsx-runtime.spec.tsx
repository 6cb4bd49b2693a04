import { raw } from 'hono/html';
import { describe, expect, it } from 'vitest';
import { jsx } from './jsx-runtime.ts';

const html = (element: unknown): string => String(element);

describe('een element', () => {
  it('wordt tekst, met kenmerken in de volgorde waarin ze staan', () => {
    expect(html(<a class="x" href="/y" id="z" />)).toBe('<a class="x" href="/y" id="z"></a>');
  });

  it('zonder eindlabel blijft zonder', () => {
    expect(html(<input name="a" />)).toBe('<input name="a"/>');
  });

  it('maakt onschadelijk wat iemand typte, in tekst en in kenmerken', () => {
    const naam = `<script>alert("x") & 'y'</script>`;
    const veilig = '&lt;script&gt;alert(&quot;x&quot;) &amp; &#39;y&#39;&lt;/script&gt;';
    expect(html(<p title={naam}>{naam}</p>)).toBe(`<p title="${veilig}">${veilig}</p>`);
  });

  it('schrijft waar en onwaar zoals HTML het leest', () => {
    const p = html(<input required checked={false} aria-invalid={true} value={undefined} tabindex={-1} />);
    expect(p).toBe('<input required="" aria-invalid="true" tabindex="-1"/>');
  });

  it('laat weg wat er niet is, en houdt een nul', () => {
    expect(
      html(
        <p>
          {null}
          {undefined}
          {false}
          {0}
          {['a', ['b', <i>c</i>]]}
        </p>,
      ),
    ).toBe('<p>0ab<i>c</i></p>');
  });

  it('weigert wat niet op een pagina kan staan', () => {
    expect(() => jsx('p', { children: Promise.resolve('later') })).toThrow(TypeError);
    expect(() => jsx('p', { title: {} })).toThrow(TypeError);
  });
});

describe('een onderdeel', () => {
  const Naam = ({ naam }: { readonly naam: string }) => <>{naam}</>;
  const Tekst = ({ tekst }: { readonly tekst: string }) => tekst;
  const Niets = () => null;

  it('geeft zijn tekst, maakt losse tekst onschadelijk en mag niets geven', () => {
    expect(html(<Naam naam="a & b" />)).toBe('a &amp; b');
    expect(html(jsx((p) => Tekst({ tekst: String(p['tekst']) }), { tekst: '<b>' }))).toBe('&lt;b&gt;');
    expect(html(<Niets />)).toBe('');
  });

  it('zet het begin van het document er onveranderd in', () => {
    expect(html(<>{raw('<!DOCTYPE html>')}</>)).toBe('<!DOCTYPE html>');
  });
});
