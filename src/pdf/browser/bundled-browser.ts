import { execFile } from "node:child_process";
import { lstat, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Attempt, Machine } from "./browser-found.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { checkPrivate, makePrivateFolder } from "./private-folder.ts";

const packageName = "@sparticuz/chromium";
/** Written last, so its presence says that everything else is there. */
const manifestName = "unpacked.json";

/**
 * The browser inside the npm package, unpacked into our own cache the first time.
 *
 * The package itself unpacks to a fixed name in the shared temporary folder and trusts whatever lies there already, of
 * any version and owner; here it unpacks into a folder that is private and carries the version in its name.
 */
export async function findBundledBrowser(machine: Machine): Promise<Attempt> {
  const { platform, architecture } = machine;
  const source = "bundled";
  if (platform !== "linux" || architecture !== "x64") {
    return { source, outcome: "absent", why: { code: "other-platform", platform: `${platform} ${architecture}` } };
  }
  const entry = locatePackage();
  if (entry === null) return { source, outcome: "absent", why: { code: "package-missing" } };
  try {
    const version = await versionOf(entry);
    const folder = join(machine.cacheFolder, `chromium-${version}`);
    await makePrivateFolder(machine.cacheFolder);
    if (!(await isWhole(folder))) await unpack(entry, folder, machine);
    const browser = {
      source,
      location: join(folder, "chromium"),
      identity: `${packageName} ${version}`,
      fontFolder: join(folder, "fonts"),
    } as const;
    return { source, outcome: "found", browser };
  } catch (error) {
    return { source, outcome: "absent", why: { code: "unpack-failed", detail: oneLine(error) } };
  }
}

/** The line of a failed program's output that says what happened. */
function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^(?:\w*Error: )(.*)$/m.exec(message)?.[1] ?? message.split("\n")[0] ?? "";
}

/** The package's entry file, or null: it is an optional dependency. */
function locatePackage(): string | null {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch {
    return null;
  }
}

async function versionOf(entry: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(entry), "..", "..", "package.json"), "utf8"));
  return String(version);
}

/**
 * The package's own settings name `/tmp/fonts`, where nothing lies when it was unpacked elsewhere, and a browser that finds no
 * font at all lays nothing out. Ours name the fonts beside the program, and those of the system are left alone: what a
 * report embeds it brings itself.
 *
 * @param folder where the browser lies once it is unpacked
 */
function fontSettings(folder: string): string {
  const inXml = (path: string) => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const fonts = join(folder, "fonts");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${inXml(join(fonts, "fonts"))}</dir>
  <cachedir>${inXml(join(fonts, "cache"))}</cachedir>
</fontconfig>
`;
}

/** Whether the folder is ours alone and holds the program as long as it was when it was unpacked, with our font settings. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    await checkPrivate(folder);
    if ((await readFile(join(folder, "fonts", "fonts.conf"), "utf8")) !== fontSettings(folder)) return false;
    const { size } = JSON.parse(await readFile(join(folder, manifestName), "utf8"));
    const facts = await lstat(join(folder, "chromium"));
    return facts.isFile() && facts.size === size && (facts.mode & 0o100) !== 0;
  } catch {
    return false;
  }
}

/** Unpacks beside the target and renames: whole or not at all. Of two processes at once, the later finds it done. */
async function unpack(entry: string, folder: string, machine: Machine): Promise<void> {
  const temporary = await makeOwnedFolder(machine.cacheFolder, "unpacking");
  try {
    const script = "const m = require(process.argv[1]); (m.default ?? m).executablePath()";
    await promisify(execFile)(process.execPath, ["-e", script, entry], {
      env: { ...machine.environment, TMPDIR: temporary, NODE_OPTIONS: "" },
    });
    const { size } = await lstat(join(temporary, "chromium"));
    await writeFile(join(temporary, "fonts", "fonts.conf"), fontSettings(folder));
    await writeFile(join(temporary, manifestName), JSON.stringify({ size }));
    // What lies there under the right name but is not whole is in the way of the rename.
    if (!(await isWhole(folder))) await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!(await isWhole(folder))) throw error;
  }
}
