import type { RespondentGroup } from "../../framework/schema.ts";
import { respondentGroups } from "../../framework/schema.ts";
import type { PreviousYear, ResponseCount } from "../../scoring/result.ts";
import { formatList, formatNumber, formatPercent, noBreak } from "../format.ts";

/** The groups' names as table heads. */
export const groupNames: Record<RespondentGroup, string> = {
  facilitator: "Fasilitator",
  company: "Bedrifter",
  research: "FoU og utdanning",
  public: "Det offentlige",
  other: "Andre",
};

/** "1 fasilitator", "8 bedrifter", "3 fra FoU og utdanning". */
export function groupCount(group: RespondentGroup, count: number): string {
  const [one, many] = groupPhrases[group];
  return `${formatNumber(count)}${noBreak}${count === 1 ? one : many}`;
}

/** "15 av 25 inviterte svarte (60 %): 1 fasilitator, 8 bedrifter og 3 fra det offentlige." */
export function respondentsSentence({ count, invited, byGroup }: ResponseCount): string {
  const present = respondentGroups.filter((group) => byGroup[group] > 0);
  const groups = formatList(present.map((group) => groupCount(group, byGroup[group])));
  if (count === 0)
    return invited === null ? "Ingen har svart." : `Ingen av ${formatNumber(invited)} inviterte har svart.`;
  // More answers than invitations means that the register's number is old: a rate above 100 % would be nonsense.
  const rate =
    invited === null || invited < count
      ? `${formatNumber(count)}${noBreak}${count === 1 ? "person" : "personer"} svarte`
      : `${formatNumber(count)} av ${formatNumber(invited)} inviterte svarte (${formatPercent(count / invited)})`;
  return `${rate}: ${groups}.`;
}

/** "I 2025 svarte 11. Bedriftenes andel av svarene gikk fra 38 til 75 %." */
export function previousRespondentsSentence(previous: PreviousYear): string {
  const changes = previous.mixChanges.map(({ group, from, to }) => {
    const share = (value: number) => formatNumber(Math.round(value * 100));
    return `${groupOwners[group]} andel av svarene gikk fra ${share(from)} til ${share(to)}${noBreak}%.`;
  });
  const mix = changes.length === 0 ? "Sammensetningen er om lag den samme." : changes.join(" ");
  return `I ${previous.year} svarte ${formatNumber(previous.responses.count)}. ${mix}`;
}

const groupPhrases: Record<RespondentGroup, [one: string, many: string]> = {
  facilitator: ["fasilitator", "fasilitatorer"],
  company: ["bedrift", "bedrifter"],
  research: ["fra FoU og utdanning", "fra FoU og utdanning"],
  public: ["fra det offentlige", "fra det offentlige"],
  other: ["annen", "andre"],
};

const groupOwners: Record<RespondentGroup, string> = {
  facilitator: "Fasilitators",
  company: "Bedriftenes",
  research: "FoU og utdannings",
  public: "Det offentliges",
  other: "De andres",
};
