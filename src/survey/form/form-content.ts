import { type Framework, type Level, type RespondentGroup, respondentGroups } from "../../framework/schema.ts";
import type { Cluster } from "../../register/cluster.ts";
import { answerCode, groupCode, notAnsweredCode } from "../checklist-index.ts";
import { clusterCode } from "../find-cluster.ts";

/** What a form asks, before any file format. Codes are those that the import knows without a codebook. */
export type FormContent = {
  version: string;
  clusters: { code: string; name: string }[];
  roles: { code: string; name: string }[];
  /** The source's labels in its order, then "Vet ikke". */
  answers: { code: string; label: string; level: Level | null }[];
  phases: {
    number: number;
    name: string;
    sections: { heading: string; items: { id: string; code: string; text: string }[] }[];
  }[];
};

/** @param clusters those that may be chosen; one where the form is for one cluster */
export function formContent(framework: Framework, clusters: readonly Cluster[]): FormContent {
  const { statusHeading, measuresHeading } = framework.annexes.checklist;
  const items = (list: readonly { id: string; text: string }[]) =>
    list.map(({ id, text }) => ({ id, code: id.replace(".", ""), text }));
  const answers = framework.answers.levels.flatMap(({ level, labels }) =>
    labels.map((label, place) => ({ code: answerCode(level, place), label, level })),
  );
  const [notAnswered = "Vet ikke"] = framework.survey.notAnswered;
  return {
    version: framework.version,
    clusters: clusters.map(({ id, name }) => ({ code: clusterCode(id), name })),
    roles: respondentGroups.map((group) => ({ code: groupCode(group), name: groupName(framework, group) })),
    answers: [...answers, { code: notAnsweredCode, label: notAnswered, level: null }],
    phases: framework.phases.map(({ number, name, checklist }) => ({
      number,
      name,
      sections: [
        { heading: statusHeading, items: items(checklist.status) },
        { heading: measuresHeading, items: items(checklist.measures) },
      ],
    })),
  };
}

/** The first of the framework's words for a group that is a word and not its id. */
function groupName({ survey }: Framework, group: RespondentGroup): string {
  return survey.groups[group].find((word) => word !== group) ?? group;
}
