import type { RespondentGroup } from "../framework/schema.ts";
import { normaliseName } from "../register/normalise.ts";
import { answerKey } from "./checklist-index.ts";
import { cleanText } from "./clean-text.ts";
import { codesOf } from "./codebook.ts";
import { showValue } from "./mask.ts";
import type { TableRow } from "./read/table.ts";
import type { RowPlan } from "./read-rows.ts";
import type { RowFaults } from "./row-faults.ts";
import { parseSubmittedAt } from "./submitted-at.ts";

/** Different names of clusters that are remembered, with what they mean. */
const keptReadings = 2_000;

/** Who answered, and when. */
export type RespondentReader = {
  /** Id of the cluster, or null where it is not known. */
  cluster: (row: TableRow) => string | null;
  group: (row: TableRow) => RespondentGroup;
  submittedAt: (row: TableRow) => string | null;
};

export function respondentReader(plan: RowPlan, { fault, note, looseCode, shown }: RowFaults): RespondentReader {
  const columnOf = (kind: string) => plan.match.uses.findIndex((use) => use.kind === kind);
  const at = { cluster: columnOf("cluster"), group: columnOf("group"), submittedAt: columnOf("submittedAt") };
  const codes = (column: number) => codesOf(plan.columns[column]?.parts ?? [], plan.codebook);
  const clusterCodes = codes(at.cluster);
  const groupCodes = codes(at.group);
  const clusterReadings = new Map<string, string | null>();
  const groupWords = new Map(plan.index.groups);
  for (const [word, group] of Object.entries(plan.groupSynonyms)) groupWords.set(normaliseName(word), group);

  const findCluster = (text: string): string | null => {
    let id = clusterReadings.get(text);
    if (id === undefined) {
      id = plan.clusters.find(text);
      if (clusterReadings.size < keptReadings) clusterReadings.set(text, id);
    }
    return id;
  };
  return {
    cluster: (row) => {
      const cell = at.cluster < 0 ? "" : (row.cells[at.cluster] ?? "").trim();
      if (cell === "") {
        if (plan.cluster === null && at.cluster >= 0) fault(at.cluster, { code: "missing-cluster" });
        return plan.cluster;
      }
      const text = clusterCodes?.get(answerKey(cell)) ?? cell;
      const id = findCluster(text);
      if (id !== null) return id;
      if (/^\d+$/.test(text)) {
        looseCode(at.cluster, false, { code: "unknown-cluster", value: showValue(text) });
        return null;
      }
      const nearest = plan.clusters.suggest(text);
      const suggestion = nearest === null ? {} : { suggestion: `${nearest.name} (${nearest.id})` };
      fault(at.cluster, { code: "unknown-cluster", value: shown(text), ...suggestion });
      return null;
    },
    group: (row) => {
      const cell = at.group < 0 ? "" : (row.cells[at.group] ?? "").trim();
      if (cell === "") {
        if (at.group >= 0 && plan.group === null) note(at.group, { code: "missing-group", severity: "info" });
        return plan.group ?? "other";
      }
      const text = cleanText(groupCodes?.get(answerKey(cell)) ?? cell);
      // "Bedrift (medlem)" and "Annet: rådgiver" are known by their first word.
      const known = [text, text.replace(/[(:,].*$/, "")].map((word) => groupWords.get(normaliseName(word)));
      const group = known.find((one) => one !== undefined);
      if (group !== undefined) return group;
      const issue = { code: "unknown-group", value: shown(text) };
      if (/^\d+$/.test(text)) looseCode(at.group, false, issue);
      else fault(at.group, issue);
      return "other";
    },
    submittedAt: (row) => {
      const cell = at.submittedAt < 0 ? "" : (row.cells[at.submittedAt] ?? "").trim();
      if (cell === "") return null;
      const time = parseSubmittedAt(cell, plan.tool.monthFirst === true);
      if (time === null) note(at.submittedAt, { code: "unread-time", severity: "info" });
      return time;
    },
  };
}
