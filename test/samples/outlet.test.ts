/** Where a sample's pictures go, as its option says it. */
import { describe, expect, test } from "bun:test";
import { outlet } from "../../lib/sample/outlet.ts";

describe("an address to serve at", () => {
  test("has a user with a password, or none", () => {
    expect(outlet("rtsp://ann:p%20w%25@0.0.0.0:8554/x")).toEqual({
      kind: "rtsp",
      mount: "/x",
      server: { host: "0.0.0.0", port: 8554, auth: { user: "ann", password: "p w%" } },
    });
    expect(outlet("rtsp://127.0.0.1")).toEqual({
      kind: "rtsp",
      mount: "/ds-test",
      server: { host: "127.0.0.1" },
    });
    // Of an address's user only what stands before the path.
    expect(outlet("rtsp://127.0.0.1/a@b")).toMatchObject({ mount: "/a@b", server: { host: "127.0.0.1" } });
  });

  test.each(["me@", "me:@", ":secret@", "@", ":@"])("with %s is refused: it would be open to all", (user) => {
    expect(() => outlet(`rtsp://${user}0.0.0.0:8554/x`)).toThrow(/takes a user with a password, as in rtsp:/);
  });

  test.each(["a%zz:b@", "a:%@", "a:b%e4@"])("with %s is refused, told in a line", (user) => {
    expect(() => outlet(`rtsp://${user}h/`)).toThrow(/a % in it that is not written as %25/);
  });
});
