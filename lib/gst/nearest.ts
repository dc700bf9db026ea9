/** Names of `candidates` that someone who wrote `name` may have meant, nearest first, at most `limit`. */
export function nearestNames(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const tolerated = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { candidate: string; distance: number }[] = [];
  const shortened: typeof scored = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const contained = wanted.length >= 3 && (other.includes(wanted) || wanted.includes(other));
    const apart = Math.abs(other.length - wanted.length) > tolerated;
    // Most names need not be measured, and there may be thousands.
    if (apart && !contained && !abbreviates(wanted, other)) continue;
    const distance = editDistance(wanted, other);
    if (distance <= tolerated || (contained && other.length >= 3)) {
      scored.push({ candidate, distance: contained ? Math.min(distance, tolerated) : distance });
    } else if (abbreviates(wanted, other)) {
      shortened.push({ candidate, distance });
    }
  }
  // Where one letter is wrong nothing was left out.
  const found = scored.some(({ distance }) => distance <= 1) ? scored : [...scored, ...shortened];
  found.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate));
  return found.slice(0, limit).map((entry) => entry.candidate);
}

/** `did you mean "a" or "b"?`, or nothing where no name is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  // Programs that run without type checks give other things than names.
  if (typeof name !== "string") return "";
  const names = nearestNames(name, candidates).map((candidate) => `"${candidate}"`);
  if (names.length === 0) return "";
  const last = names.pop();
  return `Did you mean ${names.length > 0 ? `${names.join(", ")} or ${last}` : last}?`;
}

/** Whether letters are left out alone, behind the first two: nvosd for nvdsosd, nvtiler for nvmultistreamtiler. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 5 || !long.startsWith(short.slice(0, 2))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (old[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (older[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    older = old;
    old = current;
  }
  return old[b.length] ?? 0;
}
