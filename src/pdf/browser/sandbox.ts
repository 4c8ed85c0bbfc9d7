import { readFile } from "node:fs/promises";

/** Whether the browser's renderers are locked in, and why not where they are not. The words are in `messages/pdf.ts`. */
export type Sandbox = { kind: "on" } | { kind: "off"; why: SandboxAbsence };

/**
 * - `root`: Chromium refuses to sandbox a process that root started.
 * - `kernel`: the kernel gives ordinary users no namespaces, which the sandbox is made of.
 * - `refused`: the browser did not start with its sandbox and does without; a container forbids it.
 * - `remote`: somebody else started the browser.
 */
export type SandboxAbsence = "root" | "kernel" | "refused" | "remote";

/** What can be known before the browser is started. Only Linux has reasons to do without. */
export async function expectSandbox(platform: NodeJS.Platform): Promise<Sandbox> {
  if (platform !== "linux") return { kind: "on" };
  if (process.getuid?.() === 0) return { kind: "off", why: "root" };
  if (await isNamespaceForbidden()) return { kind: "off", why: "kernel" };
  return { kind: "on" };
}

/** Debian's switch and the general limit. A missing file means that the kernel has no such switch. */
async function isNamespaceForbidden(): Promise<boolean> {
  const switches = ["/proc/sys/kernel/unprivileged_userns_clone", "/proc/sys/user/max_user_namespaces"];
  for (const path of switches) {
    const value = await readFile(path, "utf8").catch(() => "");
    if (value.trim() === "0") return true;
  }
  return false;
}
