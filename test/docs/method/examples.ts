import {
  checklistItems,
  type Framework,
  levels,
  type PhaseNumber,
  phaseNumbers,
} from "../../../src/framework/schema.ts";
import { type ItemStanding, recommendMeasures } from "../../../src/recommendation/measures.ts";
import { planPhase } from "../../../src/recommendation/plan.ts";
import { benchmarksOf, comparedScores } from "../../../src/scoring/benchmark.ts";
import { changeSince, mixChanges } from "../../../src/scoring/change.ts";
import { answerLevels, scoredItems } from "../../../src/scoring/checklist.ts";
import { figuresOf, type Standing, standingOf } from "../../../src/scoring/figures.ts";
import { itemGap } from "../../../src/scoring/groups.ts";
import { agreementOf, type ItemFigures, scoreItem, wordOf } from "../../../src/scoring/item.ts";
import { lightOf } from "../../../src/scoring/light.ts";
import { scorePart } from "../../../src/scoring/part.ts";
import {
  formatFraction,
  minus,
  one,
  parseFraction,
  type Rational,
  toNumber,
  zero,
} from "../../../src/scoring/rational.ts";
import type { Sensitivity } from "../../../src/scoring/result.ts";
import { byGroup, type Rules } from "../../../src/scoring/rules.ts";
import { limitShift, sensitivityOf } from "../../../src/scoring/sensitivity.ts";
import { stabilityOf } from "../../../src/scoring/stability.ts";
import { visibilityOf } from "../../../src/scoring/suppression.ts";
import { type Answers, responsesTo } from "../../scoring/responses.ts";
import { table } from "./markdown.ts";
import { decimal, fraction, groups, lights, list, signed } from "./words.ts";

/*
 * The worked numbers of the method's page. What goes in is chosen here to show a rule at work and on its limits; what comes
 * out is computed by the program's own functions.
 */

/** Every example asks the framework's first item. */
function figuresOfItem(answers: Answers, framework: Framework, rules: Rules): ItemFigures {
  const [item] = scoredItems(framework);
  if (item === undefined) throw new Error("The framework has no items.");
  return scoreItem(item, responsesTo({ [item.id]: answers }), answerLevels(framework), rules);
}

export function itemExamples(framework: Framework, rules: Rules): string {
  const levelOf = answerLevels(framework);
  const rows = ["JJN", "JJPN", "JJJPPUN-", "OPN", "JNN", "UNI", "JN", "--"].map((letters) => {
    const { counts, tally, score, n, light } = figuresOfItem({ company: letters }, framework, rules);
    const said = [...tally.labels].map(([label, count]) => `${count} ${label}`);
    const blank = letters.length - n;
    const sum = levels.flatMap((level) =>
      counts[level] === 0 ? [] : [`${counts[level]} × ${formatFraction(rules.points[level])}`],
    );
    return [
      [...said, ...(blank === 0 ? [] : [`${blank} ikke besvart`])].join(", "),
      score === null ? "–" : `(${sum.join(" + ")}) / ${n}`,
      score === null ? "ingen skår" : fraction(score),
      lights[light],
      wordOf(light, tally.labels, levelOf) ?? "–",
    ];
  });
  return table(["Svar", "Regnestykke", "Skår", "Lys", "Ord"], rows);
}

export function stabilityExamples(framework: Framework, rules: Rules): string {
  const rows = ["JJN", "JJJJ", "JJJJJJNNN", "PPPP", "NNNN"].map((letters) => {
    const { counts, tally, score, light, pools } = figuresOfItem({ company: letters }, framework, rules);
    const stability = stabilityOf(pools, rules);
    const agreement = agreementOf(counts, rules.agreementFrom);
    return [
      [...tally.labels].map(([label, count]) => `${count} ${label}`).join(", "),
      score === null ? "–" : fraction(score),
      lights[light],
      stability === null ? "–" : `${stability.steps}, til ${lights[stability.turnsTo]}`,
      agreement === null ? "–" : decimal(agreement),
    ];
  });
  return table(["Svar", "Skår", "Lys", "Stabilitet", "Enighet"], rows);
}

/** A phase of as many items as the framework's second one, where fewer and fewer are answered. */
export function coverageExamples(framework: Framework, rules: Rules): string {
  const items = framework.phases.find(({ number }) => number === 2);
  const all = items === undefined ? 0 : checklistItems(items).length;
  const answered = [all, Math.ceil(all / 2), Math.ceil(all / 2) - 1, 0];
  const rows = answered.map((count) => {
    const scores = Array.from({ length: all }, (_, at) => {
      if (at >= count) return null;
      return parseFraction(at % 3 === 2 ? "1/2" : "3/4");
    });
    const { score, n, coverage, light } = scorePart(scores, rules);
    return [`${n} av ${all}`, fraction(coverage), score === null ? "ikke grunnlag" : fraction(score), lights[light]];
  });
  return table(["Punkter med skår", "Dekning", "Fasens skår", "Lys"], rows);
}

/** Every item of a phase with the same score; null where none has answers. */
function standingWith(scores: readonly (string | null)[], framework: Framework, rules: Rules): Standing {
  const items = scoredItems(framework).map((item) => {
    const score = scores[item.phase - 1] ?? null;
    return { item, score: score === null ? null : parseFraction(score) };
  });
  return standingOf(items, rules);
}

const flagWords = { "insufficient-data": "mangler grunnlag", "uneven-profile": "ujevn profil" };

export function placementExamples(framework: Framework, rules: Rules): string {
  const profiles = [
    ["4/5", "1/2", "1/4", "0/1", "0/1"],
    ["4/5", "3/4", "2/5", "4/5", "1/4"],
    ["4/5", null, "1/2", "1/4", "1/4"],
    ["1/4", "1/4", "1/4", "1/4", "1/4"],
    ["4/5", "4/5", "3/4", "3/4", "3/4"],
  ];
  const rows = profiles.map((scores) => {
    const { phases, placement } = standingWith(scores, framework, rules);
    return [
      ...phaseNumbers.map((number) => lights[phases.find(({ phase }) => phase === number)?.light ?? "none"]),
      placement.completed ? `fase ${placement.phase}, fullført` : `fase ${placement.phase}`,
      placement.progress === null ? "–" : decimal(toNumber(placement.progress)),
      placement.flags.map((flag) => flagWords[flag]).join(", ") || "–",
    ];
  });
  const heads = phaseNumbers.map((number) => `Fase ${number}`);
  return table([...heads, "Plassering", "Framdrift", "Merknad"], rows);
}

const scenarioWords: Record<Sensitivity["scenarios"][number]["change"], string> = {
  "limits-higher": `grensene ${decimal(limitShift / 100)} høyere`,
  "limits-lower": `grensene ${decimal(limitShift / 100)} lavere`,
  "weighting-groups": "hver gruppe teller likt",
  "weighting-respondents": "hvert svar teller likt",
};

/** A cluster whose second phase lies on the green limit. */
export function sensitivityExample(framework: Framework, rules: Rules): string {
  const letters: Record<PhaseNumber, string> = { 1: "JJJ", 2: "JJN", 3: "JNN", 4: "NNN", 5: "NNN" };
  const answers = Object.fromEntries(scoredItems(framework).map(({ id, phase }) => [id, { company: letters[phase] }]));
  const figures = figuresOf(responsesTo(answers), framework, rules);
  const { scenarios, oneAnswer } = sensitivityOf(figures, rules);
  const place = (phase: number, completed: boolean) => (completed ? `fase ${phase}, fullført` : `fase ${phase}`);
  return table(
    ["Regler", "Plassering"],
    [
      ["slik de er", place(figures.placement.phase, figures.placement.completed)],
      ...scenarios.map(({ change, phase, completed }) => [scenarioWords[change], place(phase, completed)]),
      [
        "ett svar ett trinn opp eller ned",
        oneAnswer === null ? "den samme" : place(oneAnswer.phase, oneAnswer.completed),
      ],
    ],
  );
}

const visibilityWords = {
  shown: "vises",
  "no-answers": "ingen svar",
  "too-few": "for få svar",
  secondary: "skjult for å verne en annen",
};

export function suppressionExamples(rules: Rules): string {
  const cases = [
    { facilitator: 1, company: 8, research: 4, public: 3, other: 0 },
    { facilitator: 1, company: 8, research: 2, public: 0, other: 0 },
    { facilitator: 1, company: 8, research: 2, public: 4, other: 0 },
    { facilitator: 1, company: 3, research: 0, public: 0, other: 0 },
  ];
  const rows = cases.map((answers) => {
    const seen = visibilityOf(answers, rules);
    const cells = byGroup((group) => `${answers[group]}: ${visibilityWords[seen[group]]}`);
    return [cells.facilitator, cells.company, cells.research, cells.public, cells.other];
  });
  return table([groups.facilitator, groups.company, groups.research, groups.public, groups.other], rows);
}

export function gapExamples(framework: Framework, rules: Rules): string {
  const findings = { "blind-spot": "blind flekk", "hidden-strength": "skjult styrke", aligned: "ingen" };
  const cases: Answers[] = [
    { facilitator: "J", company: "JJPPNN" },
    { facilitator: "J", company: "JJJJNN" },
    { facilitator: "N", company: "JJPPPN" },
    { facilitator: "J", company: "JPN" },
  ];
  const rows = cases.map((answers) => {
    const gap = itemGap(figuresOfItem(answers, framework, rules), rules);
    const others = answers.company?.length ?? 0;
    if (gap.kind === "withheld") return ["–", "–", String(others), "–", "vises ikke: for få andre svar"];
    return [
      decimal(gap.facilitator),
      decimal(gap.others),
      String(gap.n),
      signed(gap.difference),
      findings[gap.finding],
    ];
  });
  return table(["Fasilitator", "De andre", "Svar fra andre", "Forskjell", "Funn"], rows);
}

export function changeExamples(rules: Rules): string {
  const cases: [string, number, string, number][] = [
    ["1/4", 4, "5/8", 8],
    ["1/4", 4, "1/2", 8],
    ["5/8", 8, "3/4", 8],
    ["7/10", 10, "3/5", 12],
    ["9/10", 10, "3/5", 10],
  ];
  const rows = cases.map(([before, nBefore, now, n]) => {
    const scored = (text: string, count: number) => {
      const score = parseFraction(text);
      return { score, n: count, light: lightOf(score, rules) };
    };
    const change = changeSince(scored(now, n), scored(before, nBefore));
    if (change.kind === "none") throw new Error("Both years have a score.");
    const arrows = { up: "pil opp", down: "pil ned", unchanged: "ingen pil" };
    const marked = change.withinOneAnswer ? ", merket «innenfor ett svar»" : "";
    return [
      `${before} av ${nBefore} svar`,
      `${now} av ${n} svar`,
      signed(change.difference),
      `1/${Math.min(n, nBefore)}`,
      `${arrows[change.direction]}${marked}`,
    ];
  });
  return table(["I fjor", "I år", "Forskjell", "Ett svar kan flytte", "Rapporten viser"], rows);
}

/** The groups whose share moved enough, in words. */
export function mixExample(rules: Rules): string {
  const before = { facilitator: 1, company: 6, research: 1, public: 0, other: 0 };
  const now = { facilitator: 1, company: 4, research: 5, public: 0, other: 0 };
  const said = mixChanges(now, before, rules).map(
    ({ group, from, to }) => `${groups[group]} fra ${decimal(from)} til ${decimal(to)}`,
  );
  return `I fjor svarte 1 fasilitator, 6 bedrifter og 1 FoU-miljø; i år 1, 4 og 5. Rapporten nevner ${list(said)}.`;
}

export function benchmarkExample(framework: Framework, rules: Rules): string {
  const scores = ["1/4", "1/2", "3/5", "3/4", "9/10", "1/1"];
  const standings = scores.map((score) => standingWith([score, null, null, null, null], framework, rules));
  const figures = benchmarksOf(
    standings.map((standing) => comparedScores(null, standing)),
    rules.benchmarkFrom,
  )(null).portfolio?.phases.find(({ phase }) => phase === 1)?.figures;
  const shown = list(scores.map((score) => decimal(toNumber(parseFraction(score)))));
  if (figures === null || figures === undefined) return `Seks klynger med skår ${shown} i fase 1 er for få.`;
  const { q1, median, q3 } = figures;
  return `Seks klynger har ${shown} i fase 1. Nedre kvartil er ${decimal(q1)}, medianen ${decimal(median)} og øvre kvartil ${decimal(q3)}.`;
}

/** Item scores of a cluster in phase 1, by item; what is not named is green. */
const phaseOne: Record<string, string> = {
  "F1.S1": "1/2",
  "F1.S2": "1/4",
  "F1.S4": "1/2",
  "F1.S5": "0/1",
  "F1.S6": "1/3",
  "F1.T1": "1/2",
  "F1.T4": "0/1",
  "F1.T5": "1/2",
  "F1.T7": "1/4",
};

function standingsOfPhaseOne(framework: Framework, rules: Rules): { items: ItemStanding[]; progress: Rational | null } {
  const items = scoredItems(framework).flatMap(({ id, phase }) => {
    if (phase !== 1) return [];
    const score = parseFraction(phaseOne[id] ?? "1/1");
    return [{ id, score, light: lightOf(score, rules) }];
  });
  return {
    items,
    progress: scorePart(
      items.map(({ score }) => score),
      rules,
    ).score,
  };
}

export function priorityExample(framework: Framework, rules: Rules): { given: string; measures: string; plan: string } {
  const { items, progress } = standingsOfPhaseOne(framework, rules);
  const called = recommendMeasures(framework, items, 1);
  const open = items.filter(({ light }) => light === "yellow" || light === "red");
  const plan = planPhase(framework, items, { phase: 1, completed: false, progress }, rules);
  if (plan.kind !== "plan" || progress === null) throw new Error("The example has a plan.");
  return {
    given: table(
      ["Punkt", "Skår", "Lys", "Mangler"],
      open.map(({ id, score, light }) => {
        const exact = score ?? zero;
        return [id, fraction(exact), lights[light], decimal(toNumber(minus(one, exact)))];
      }),
    ),
    measures: table(
      ["Nr.", "Tiltak", "Kalles på av", "Prioritet"],
      called.map(({ measure, items: calling, priority }, at) => [
        String(at + 1),
        measure.id,
        calling.map(({ id }) => id).join(", "),
        fraction(priority),
      ]),
    ),
    plan: `Fasen har skåren ${fraction(progress)}. Planen blir ${list(plan.measures)}. De gjør ${list(plan.blocking)} grønne, og fasen får skåren ${decimal(plan.progressAfter)}.`,
  };
}
