/** Lists by name that grow with the record: copied whole once, then added to in place. */
export function copiedLists<Entry>(
  lists: ReadonlyMap<string, readonly Entry[]>,
): Map<string, Entry[]> {
  return new Map([...lists].map(([name, list]) => [name, [...list]]));
}

/** Adds to a list of a state that may be changed. A new list a time would make long records slow. */
export function addTo<Entry>(lists: Map<string, Entry[]>, name: string, entry: Entry): void {
  const list = lists.get(name);
  if (list) list.push(entry);
  else lists.set(name, [entry]);
}
