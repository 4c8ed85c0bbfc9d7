import { formTexts } from "../../messages/form.ts";
import type { FormContent } from "./form-content.ts";

/** The questions in order with their choices, to be pasted into Nettskjema, Microsoft Forms or any other tool. */
export function textForm({ clusters, roles, answers, phases }: FormContent): string {
  const choices = (labels: readonly string[]) => labels.map((label) => `   ( ) ${label}`);
  const labels = answers.map(({ label }) => label);
  const lines = [
    formTexts.title,
    "",
    formTexts.introduction,
    "",
    formTexts.pasteHint,
    "",
    `${formTexts.clusterQuestion}  [${formTexts.oneChoice}, ${formTexts.required}]`,
    ...choices(clusters.map(({ name }) => name)),
    "",
    `${formTexts.roleQuestion}  [${formTexts.oneChoice}, ${formTexts.required}]`,
    ...choices(roles.map(({ name }) => name)),
  ];
  for (const { number, name, sections } of phases) {
    lines.push("", "", formTexts.phase({ number, name }).toUpperCase());
    for (const { heading, items } of sections) {
      lines.push("", heading);
      for (const { id, text } of items) lines.push("", `${id} ${text}  [${formTexts.oneChoice}]`, ...choices(labels));
    }
  }
  lines.push("", "", `${formTexts.generalComment}  [${formTexts.freeText}]`, "");
  return lines.join("\n");
}
