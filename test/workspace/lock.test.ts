import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "../../src/workspace/lock.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-lock-"));
  path = join(folder, "outputs", ".lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process id that belongs to nobody: ids are below 2^22 on Linux and far below this elsewhere. */
const nobody = 2 ** 30;

describe("the workspace's lock", () => {
  it("is taken, and gone when it is released", () => {
    const lock = takeLock(path, "10:00");
    expect(lock.kind).toBe("held");
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid, since: "10:00" });
    if (lock.kind === "held") lock.release();
    expect(existsSync(path)).toBe(false);
  });

  it("is refused while a living process holds it, who is named", () => {
    takeLock(path, "10:00");
    const parent = { pid: process.ppid, host: hostname(), since: "09:30" };
    writeFileSync(path, JSON.stringify(parent));
    expect(takeLock(path, "10:01")).toEqual({ kind: "taken", holder: parent });
  });

  it("is taken over from a process that is gone", () => {
    takeLock(path, "10:00");
    writeFileSync(path, JSON.stringify({ pid: nobody, host: hostname(), since: "09:30" }));
    expect(takeLock(path, "10:01").kind).toBe("held");
  });

  it("is taken over when it was cut off half-written", () => {
    takeLock(path, "10:00");
    writeFileSync(path, '{"pid": 1');
    expect(takeLock(path, "10:01").kind).toBe("held");
  });

  it("of another machine is believed, since its process cannot be asked", () => {
    takeLock(path, "10:00");
    writeFileSync(path, JSON.stringify({ pid: nobody, host: "another-machine", since: "09:30" }));
    expect(takeLock(path, "10:01").kind).toBe("taken");
  });

  it("releases only its own", () => {
    const lock = takeLock(path, "10:00");
    writeFileSync(path, JSON.stringify({ pid: process.ppid, host: hostname(), since: "09:30" }));
    if (lock.kind === "held") lock.release();
    expect(existsSync(path)).toBe(true);
  });
});

describe("the lock of a shard", () => {
  const parent = JSON.stringify({ pid: process.ppid, host: hostname(), since: "09:30" });

  it("leaves the other shards of the run alone", () => {
    takeLock(path, "10:00", "1-2");
    writeFileSync(`${path}-1-2`, parent);
    expect(takeLock(path, "10:01", "2-2").kind).toBe("held");
    expect(takeLock(path, "10:01", "1-2")).toMatchObject({ kind: "taken", holder: { since: "09:30" } });
  });

  it("keeps out all other work, and is kept out by it", () => {
    takeLock(path, "10:00", "1-2");
    writeFileSync(`${path}-1-2`, parent);
    expect(takeLock(path, "10:01").kind).toBe("taken");
    expect(existsSync(path)).toBe(false);
    rmSync(`${path}-1-2`);
    writeFileSync(path, parent);
    expect(takeLock(path, "10:02", "2-2").kind).toBe("taken");
    expect(existsSync(`${path}-2-2`)).toBe(false);
  });

  it("of a process that is gone stops nobody", () => {
    takeLock(path, "10:00", "1-2");
    writeFileSync(`${path}-1-2`, JSON.stringify({ pid: nobody, host: hostname(), since: "09:30" }));
    expect(takeLock(path, "10:01").kind).toBe("held");
  });
});
