/** What test2 remembers of the objects that it follows. */
import { expect, test } from "bun:test";
import { Followed } from "../../lib/sample/followed.ts";

test("the longest unseen are forgotten, and counted all the same", () => {
  const followed = new Followed({ most: 2 });
  const see = (id: bigint, colour: string): void => void followed.see(id).set("colour", colour);
  see(1n, "red");
  see(2n, "red");
  see(1n, "blue");
  expect([followed.count, followed.summary()]).toEqual([2, { colour: { blue: 1, red: 1 } }]);
  // The second makes room: the first was seen later, and goes on being known.
  see(3n, "green");
  expect(followed.see(1n).get("colour")).toBe("blue");
  expect([followed.count, followed.summary()]).toEqual([3, { colour: { blue: 1, red: 1, green: 1 } }]);
  expect(followed.see(2n).size).toBe(0);
  expect(followed.count).toBe(4);
});
