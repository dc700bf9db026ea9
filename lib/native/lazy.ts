/** What `load` gives, from the first call on: modules that few programs need are not loaded at the start. */
export function lazily<Loaded>(load: () => Loaded): () => Loaded {
  let loaded: Loaded | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
