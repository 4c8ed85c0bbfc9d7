import { loadFramework } from "../../src/framework/load.ts";
import { checklistItems } from "../../src/framework/schema.ts";
import { type Cluster, ClusterSchema } from "../../src/register/cluster.ts";
import { openWorkspace, packageRoot } from "../../src/workspace/workspace.ts";

/** The framework that is shipped: the import is tried against the words people will meet. */
export const { framework } = await loadFramework(openWorkspace(packageRoot), "2026-05-22");

export const items = framework.phases.flatMap((phase) => checklistItems(phase));
export const itemIds = items.map(({ id }) => id);
export const itemTexts = items.map(({ text }) => text);

export const clusters: Cluster[] = [
  cluster("blaa-maritim", "Blå Maritim", ["BM", "Blå"]),
  cluster("fjordmat", "Fjordmat Vest", []),
];

function cluster(id: string, name: string, aliases: string[]): Cluster {
  const invited = { facilitator: null, company: null, research: null, public: null, other: null };
  const unknown = { programme: null, level: null, sector: null, region: null, facilitator: null, members: null };
  return ClusterSchema.parse({ id, name, aliases, ...unknown, invited });
}

const cycle = ["Ja", "I prosess", "Nei", "Uklart", "Ok", "Ikke startet"];

/** Fifty answers, other ones for another person: every label occurs. */
export function answersOf(person: number): string[] {
  return itemIds.map((_, at) => cycle[(at + person) % cycle.length] ?? "");
}

/** Answers as the canonical form has them, for `answersOf` with some of them replaced. */
export function expectedAnswers(person: number, changed: Record<string, string | null> = {}): Record<string, string> {
  const all = Object.fromEntries(itemIds.map((id, at) => [id, answersOf(person)[at] ?? ""]));
  const merged: Record<string, string | null> = { ...all, ...changed };
  return Object.fromEntries(Object.entries(merged).flatMap(([id, label]) => (label === null ? [] : [[id, label]])));
}
