import { clusters } from "./clusters.mjs";
import { commented, comments, generalComments } from "./comments.mjs";
import { randomFrom } from "./random.mjs";

/*
 * How invented people answer. Each item of a cluster has a maturity; a respondent sees it with a bias of their own, some
 * noise, and (facilitators) some optimism, and says yes, in between or no. The draws are fixed by the seed; the maturity
 * is then moved until the mean of the phase is the one asked for in clusters.mjs.
 */

const groups = ["facilitator", "company", "research", "public", "other"];

/** What is common to clusters everywhere: study tours are easy, institutions are hard. */
const difficulty = { "F1.T4": 0.12, "F1.T3": 0.1, "F1.S5": -0.17, "F2.S3": -0.1, "F2.S5": -0.16, "F3.S2": -0.12 };

/** Share of "Vet ikke" by phase: the further out, the less people know. */
const unsure = [0.02, 0.03, 0.06, 0.1, 0.14];
const unsureByGroup = { facilitator: 0.2, company: 1.1, research: 1, public: 1.5, other: 1.5 };

/** Above the first an answer is green, below the second red. */
const greenAbove = 0.64;
const redBelow = 0.36;

/**
 * All responses of a year in the order they came in.
 *
 * @param items checklist items `{id, phase, kind, dimension}` in the source's order
 */
export function respond(items, year) {
  return clusters
    .filter((cluster) => cluster.years[year] !== undefined)
    .flatMap((cluster) => respondFor(cluster, items, year))
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function respondFor(cluster, items, year) {
  const { asked, scores } = cluster.years[year];
  const people = groups.flatMap((group, at) =>
    Array.from({ length: asked[at] }, (_, number) => person(cluster, year, group, number)),
  );
  const answers = new Map(people.map((one) => [one, {}]));
  for (const [index, score] of scores.entries()) {
    const phase = items.filter((item) => item.phase === index + 1);
    if (score === null) answerHardlyAny(phase, people, answers);
    else answerPhase(cluster, year, phase, score, people, answers);
  }
  const said = new Set();
  return people.map((one) => ({
    key: one.key,
    clusterId: cluster.id,
    tool: cluster.tool,
    group: one.group,
    at: one.at,
    minutes: one.minutes,
    answers: answers.get(one),
    ...remarks(one, answers.get(one), said),
  }));
}

function person(cluster, year, group, number) {
  const key = `${cluster.id}/${year}/${group}/${number}`;
  const random = randomFrom(key);
  const bias = random.normal() * 0.07 + (group === "facilitator" ? 0.1 : 0);
  const stops = group !== "facilitator" && random.chance(0.05) ? random.between(2, 4) : 5;
  return { key, group, bias, stops, at: submittedAt(year, random), minutes: random.between(6, 31) };
}

/** A working day in the first three weeks of October, milliseconds as if the clock were UTC. */
function submittedAt(year, random) {
  for (;;) {
    const day = Date.UTC(year, 9, random.between(5, 23));
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    return day + (random.between(8, 16) * 3600 + random.between(0, 3599)) * 1000;
  }
}

/** A phase that is far off: the facilitator answers the first two questions, the others turn the page. */
function answerHardlyAny(phase, people, answers) {
  if (people.length < 3) return;
  for (const one of people.filter(({ group }) => group === "facilitator")) {
    for (const item of phase.slice(0, 2)) answers.get(one)[item.id] = word(item, 0, false);
  }
}

function answerPhase(cluster, year, phase, score, people, answers) {
  const cells = phase.flatMap((item) => people.map((one) => draw(cluster, item, one))).filter(({ kind }) => kind);
  for (const { item, one } of cells.filter(({ kind }) => kind === "unsure")) answers.get(one)[item.id] = "unsure";
  const answered = cells.filter(({ kind }) => kind === "answer");

  const goals = cluster.items?.[year] ?? {};
  const moves = new Map();
  for (const item of phase.filter(({ id }) => goals[id] !== undefined)) {
    const own = answered.filter((cell) => cell.item === item);
    moves.set(
      item,
      solve(goals[item.id], (move) => mean(own.map((cell) => points(cell.maturity + move)))),
    );
  }
  const common = solve(score, (move) =>
    mean(
      phase.map((item) => {
        const own = answered.filter((cell) => cell.item === item);
        return mean(own.map((cell) => points(cell.maturity + (moves.get(item) ?? move))));
      }),
    ),
  );
  for (const { item, one, maturity, unclear } of answered) {
    answers.get(one)[item.id] = word(item, points(maturity + (moves.get(item) ?? common)), unclear);
  }
}

/** How one person sees one item, before the phase is moved to its mean; no `kind` is a blank. */
function draw(cluster, item, one) {
  const random = randomFrom(one.key, item.id);
  const chances = [random.next(), random.next(), random.next()];
  const facilitator = one.group === "facilitator";
  const sees = facilitator ? cluster.facilitatorSees?.[item.id] : undefined;
  const maturity =
    (cluster.tilt[item.dimension] ?? 0) +
    (difficulty[item.id] ?? randomFrom("item", item.id).normal() * 0.05) +
    randomFrom(cluster.id, item.id).normal() * 0.11 +
    (sees ?? one.bias) +
    random.normal() * (facilitator ? 0.07 : cluster.spread);

  const silent = item.phase > one.stops || (chances[0] < 0.012 && !facilitator);
  const kind = silent ? null : chances[1] < unsure[item.phase - 1] * unsureByGroup[one.group] ? "unsure" : "answer";
  const share = randomFrom(cluster.id, "unclear", item.id).next() * (item.kind === "status" ? 0.35 : 0.12);
  return { item, one, maturity, kind, unclear: chances[2] < (cluster.unclear?.[item.id] ?? share) };
}

function points(maturity) {
  return maturity > greenAbove ? 1 : maturity < redBelow ? 0 : 0.5;
}

/** The move that brings a rising function nearest to the goal, by halving. */
function solve(goal, meanAfter) {
  let [low, high] = [-2, 3];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (meanAfter(middle) < goal) low = middle;
    else high = middle;
  }
  return Math.abs(meanAfter(low) - goal) < Math.abs(meanAfter(high) - goal) ? low : high;
}

function mean(values) {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function word(item, value, unclear) {
  if (value === 1) return item.kind === "status" ? "Ja" : "Ok";
  if (value === 0) return item.kind === "status" ? "Nei" : "Ikke startet";
  return unclear ? "Uklart" : "I prosess";
}

/** About one in six writes something, after an item or at the end; nothing is said twice in a cluster. */
function remarks(one, answers, said) {
  const random = randomFrom(one.key, "remarks");
  const say = (sentences, chance) => {
    const sentence = random.pick(sentences);
    if (!random.chance(chance) || said.has(sentence)) return "";
    said.add(sentence);
    return sentence;
  };
  const written = commented.map((id) => [id, answers[id] === undefined ? "" : say(comments[id], 0.06)]);
  return {
    comments: Object.fromEntries(written.filter(([, sentence]) => sentence !== "")),
    general: say(generalComments, 0.08),
  };
}
