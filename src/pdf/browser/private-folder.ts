import { lstat, mkdir } from "node:fs/promises";

/**
 * Makes a folder that only this user can read or write, or checks that it is one.
 *
 * Programs are started from it, so a folder that another user owns or can write to is refused.
 *
 * @throws Error when the folder is somebody else's, a link, or open to others.
 */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await checkPrivate(path);
}

/** @throws Error when the folder is somebody else's, a link, or open to others. Windows keeps rights elsewhere. */
export async function checkPrivate(path: string): Promise<void> {
  const facts = await lstat(path);
  if (!facts.isDirectory()) throw new Error(`${path} is not a folder`);
  if (process.getuid === undefined) return;
  if (facts.uid !== process.getuid()) throw new Error(`${path} belongs to another user`);
  if ((facts.mode & 0o022) !== 0) throw new Error(`${path} can be written to by others`);
}
