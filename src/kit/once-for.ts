/** What `make` makes of an object, made once for each: for objects that nobody changes, as long as somebody has them. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.made;
    const fresh = make(of);
    made.set(of, { made: fresh });
    return fresh;
  };
}
