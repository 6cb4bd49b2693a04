/**
 * A pure function that remembers its answers. Never more than `hoogstens`: then it forgets them all
 * and begins anew. For what is asked over and over, such as the same dates on every page.
 */
export function onthoud<V extends string, A>(reken: (vraag: V) => A, hoogstens = 4_096): (vraag: V) => A {
  const bekend = new Map<V, A>();
  return (vraag) => {
    const eerder = bekend.get(vraag);
    if (eerder !== undefined) return eerder;
    const antwoord = reken(vraag);
    if (bekend.size >= hoogstens) bekend.clear();
    bekend.set(vraag, antwoord);
    return antwoord;
  };
}
