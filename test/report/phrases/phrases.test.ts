import { describe, expect, it } from "vitest";
import type { RespondentGroup } from "../../../src/framework/schema.ts";
import { sideOf } from "../../../src/report/chapters/development.ts";
import { groupFinding } from "../../../src/report/chapters/groups.ts";
import { extremesOf } from "../../../src/report/chapters/position.ts";
import { planSentence, unansweredSentence } from "../../../src/report/chapters/summary.ts";
import { answersBehind, changeInWords, nearness, withheldInWords } from "../../../src/report/phrases/answers.ts";
import { lightsInFigures, lightsInWords, measuresByRank, partOfPoints } from "../../../src/report/phrases/counting.ts";
import { previousRespondentsSentence, respondentsSentence } from "../../../src/report/phrases/respondents.ts";
import { previousSentence, standingSentence, unevenSentence } from "../../../src/report/phrases/standing.ts";
import { voiceOf } from "../../../src/report/voice.ts";
import {
  type Change,
  type Light,
  type PreviousYear,
  PreviousYearSchema,
  type ResponseCount,
} from "../../../src/scoring/result.ts";
import { framework } from "../make-input.ts";

/** Sentences are compared with plain spaces; where lines may not break is tested with the formats. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const nb = voiceOf("nb", framework.answers);

describe("counting points", () => {
  it.each([
    [1, 6, "ett av seks punkter"],
    [0, 6, "ingen av seks punkter"],
    [6, 6, "alle seks punkter"],
    [2, 2, "begge punktene"],
    [1, 1, "det ene punktet"],
    [0, 1, "ikke det ene punktet"],
    [13, 14, "13 av 14 punkter"],
  ])("%d of %d: %s", (count, total, words) => {
    expect(partOfPoints(nb, count, total)).toBe(words);
  });

  it.each([
    [{ green: 2, yellow: 5, red: 4, none: 0 }, "To av elleve punkter er grønne, fem er gule og fire er røde."],
    [{ green: 1, yellow: 0, red: 5, none: 0 }, "Ett av seks punkter er grønt og fem er røde."],
    [{ green: 0, yellow: 1, red: 0, none: 5 }, "Ett av seks punkter er gult og fem er uten svar."],
    [{ green: 6, yellow: 0, red: 0, none: 0 }, "Alle seks punkter er grønne."],
    [{ green: 0, yellow: 0, red: 2, none: 0 }, "Begge punktene er røde."],
    [{ green: 0, yellow: 0, red: 1, none: 0 }, "Det ene punktet er rødt."],
    [{ green: 0, yellow: 0, red: 0, none: 0 }, "Fasen har ingen punkter."],
  ])("%j", (counts, sentence) => {
    expect(lightsInWords(nb, counts)).toBe(sentence);
  });

  it("in figures, without what there is none of", () => {
    expect(lightsInFigures(nb, { green: 2, yellow: 1, red: 0, none: 3 })).toBe("2 grønne, 1 gult, 3 uten svar");
  });

  it.each([
    [[1], "det første tiltaket"],
    [[2, 1], "de to første tiltakene"],
    [[1, 3], "tiltak 1 og 3"],
    [[2], "tiltak 2"],
    [[1, 2, 4], "tiltak 1, 2 og 4"],
  ])("measures with ranks %j are %s", (ranks, words) => {
    expect(plain(measuresByRank(nb, ranks))).toBe(words);
  });
});

describe("where a cluster stands", () => {
  const stand = (phase: 1 | 2 | 3 | 4 | 5, progress: number | null, completed = false) => ({
    phase,
    progress,
    completed,
  });

  it.each([
    [stand(2, 0.4641), "Nord står i fase 2, «Navnet», og har kommet 46 % på vei."],
    [
      stand(1, null),
      "Nord står i fase 1, «Navnet». Svarene gir ikke grunnlag for å si hvor langt klyngen har kommet i fasen.",
    ],
    [stand(5, 0.9, true), "Nord har fullført alle de fem fasene; alle er grønne."],
  ])("%j", (now, sentence) => {
    expect(plain(standingSentence(nb, "Nord", now, "Navnet"))).toBe(sentence);
  });

  it.each([
    [stand(2, 0.46), stand(1, 0.61), "I 2025 sto klyngen i fase 1."],
    [stand(2, 0.46), stand(3, 0.2), "I 2025 sto klyngen i fase 3."],
    [stand(2, 0.46), stand(2, 0.38), "I 2025 sto klyngen i samme fase, med 38 %."],
    [stand(2, 0.46), stand(2, 0.461), "Det er samme fase og samme skår som i 2025."],
    [stand(2, 0.46), stand(2, null), "I 2025 sto klyngen i samme fase, uten grunnlag for en skår."],
    [stand(2, null), stand(2, 0.4), "I 2025 sto klyngen i samme fase, med 40 %."],
    [stand(5, 0.9, true), stand(5, 0.5), "I 2025 sto klyngen i fase 5."],
    [stand(5, 0.9, true), stand(5, 0.8, true), "Det hadde den også i 2025."],
    [stand(4, 0.5), stand(5, 0.8, true), "I 2025 var alle de fem fasene grønne."],
  ])("%j after %j: %s", (now, before, sentence) => {
    expect(plain(previousSentence(nb, now, before, 2025))).toBe(sentence);
  });

  it("names later phases that are green", () => {
    expect(plain(unevenSentence(nb, 2, []))).toBe("");
    expect(plain(unevenSentence(nb, 2, [4]))).toBe("Profilen er ujevn: Fase 4 er grønn, mens fase 2 ikke er det.");
    expect(plain(unevenSentence(nb, 2, [3, 4]))).toBe(
      "Profilen er ujevn: Fase 3 og 4 er grønne, mens fase 2 ikke er det.",
    );
  });

  it("says what turns the phase green, or what must be answered first", () => {
    expect(plain(planSentence(nb, 2, [1, 2]))).toBe("Fase 2 blir grønn når de to første tiltakene er fullført.");
    expect(plain(planSentence(nb, 2, []))).toBe("");
    expect(plain(unansweredSentence(nb, 5, 1))).toBe(
      "Fase 5 har for få svar til et lys. Ett punkt må besvares før det kan lages en plan for fasen.",
    );
  });
});

describe("who answered", () => {
  const counts = (
    byGroup: Partial<ResponseCount["byGroup"]>,
    invited: number | null,
    answeredOfInvited: number | null = null,
  ): ResponseCount => {
    const all = { facilitator: 0, company: 0, research: 0, public: 0, other: 0, ...byGroup };
    const count = Object.values(all).reduce((sum, one) => sum + one, 0);
    return { count, byGroup: all, invited, answeredOfInvited };
  };

  it.each([
    [
      counts({ facilitator: 1, company: 8, research: 3, public: 3 }, 25),
      "15 av 25 inviterte svarte (60 %): 1 fasilitator, 8 bedrifter, 3 fra FoU og utdanning og 3 fra det offentlige.",
    ],
    [counts({ company: 1 }, null), "1 person svarte: 1 bedrift."],
    [counts({ company: 3, other: 1 }, 2), "4 personer svarte: 3 bedrifter og 1 annen."],
    [
      counts({ company: 3, other: 1 }, 6, 3),
      "4 personer svarte, 3 av 6 inviterte i gruppene der tallet er kjent (50 %): 3 bedrifter og 1 annen.",
    ],
    [counts({ company: 3, other: 1 }, 2, 3), "4 personer svarte: 3 bedrifter og 1 annen."],
    [counts({ company: 3 }, 6, 3), "3 av 6 inviterte svarte (50 %): 3 bedrifter."],
    [counts({}, 12), "Ingen av 12 inviterte har svart."],
  ])("%j", (responses, sentence) => {
    expect(plain(respondentsSentence(nb, responses))).toBe(sentence);
  });

  it("names a changed mix of respondents", () => {
    const previous = (mixChanges: PreviousYear["mixChanges"]): PreviousYear =>
      PreviousYearSchema.parse({
        year: 2025,
        responses: { count: 11, byGroup: { facilitator: 1, company: 10, research: 0, public: 0, other: 0 } },
        placement: { phase: 1, progress: 0.5, completed: false, flags: [] },
        phases: [1, 2, 3, 4, 5].map((phase) => ({
          phase,
          score: { kind: "withheld", n: 0, reason: "no-answers" },
          light: "none",
          coverage: 0,
        })),
        mixChanges,
      });
    expect(previousRespondentsSentence(nb, previous([]))).toBe(
      "I 2025 svarte 11. Sammensetningen er om lag den samme.",
    );
    expect(plain(previousRespondentsSentence(nb, previous([{ group: "company", from: 0.38, to: 0.75 }])))).toBe(
      "I 2025 svarte 11. Bedriftenes andel av svarene gikk fra 38 til 75 %.",
    );
  });
});

describe("what lies behind a light", () => {
  const item = (light: Light, labels: Record<string, number>) => {
    const of = (...names: string[]) => names.reduce((sum, name) => sum + (labels[name] ?? 0), 0);
    return {
      light,
      labels,
      counts: {
        green: of("Ok", "Ja"),
        yellow: of("I prosess", "Uklart"),
        red: of("Nei", "Ikke startet"),
        notAnswered: 0,
      },
    };
  };

  it.each([
    [item("green", { Ok: 14, Nei: 1 }), "14 av 15 svarer Ok"],
    [item("green", { Ok: 9, Ja: 3 }), "Alle tolv svarer Ok eller Ja"],
    [item("red", { Ja: 1, Nei: 8, Uklart: 5 }), "8 av 14 svarer Nei"],
    [item("red", { Nei: 5, "I prosess": 8 }), "Ingen av 13 svarer Ok"],
    [item("yellow", { Ja: 3, Nei: 3 }), "3 Ja og 3 Nei av 6"],
    [item("yellow", { Ja: 8, "I prosess": 1, Nei: 7 }), "8 Ja og 7 Nei av 16"],
    [item("yellow", { Uklart: 5, Nei: 2 }), "5 av 7 svarer Uklart"],
    [item("yellow", { "I prosess": 1 }), "Den ene som svarte, sier I prosess"],
    [item("green", { Ok: 2 }), "Begge svarer Ok"],
    [item("none", {}), "Ingen svar"],
  ])("%j", (behind, words) => {
    expect(answersBehind(nb, behind, framework.answers.levels)).toBe(words);
  });

  it("says how near another light is only where one answer is enough", () => {
    expect(plain(nearness(nb, { stability: 1, turnsTo: "yellow" }) ?? "")).toBe("1 svar fra gul");
    expect(nearness(nb, { stability: 2, turnsTo: "yellow" })).toBeNull();
    expect(nearness(nb, { stability: null, turnsTo: null })).toBeNull();
  });

  const moved = (
    previous: Light,
    difference: number,
    direction: "up" | "down" | "unchanged",
    withinOneAnswer = false,
  ): Change => ({
    kind: "compared",
    previous: { value: 0.5, n: 5, light: previous },
    difference,
    direction,
    withinOneAnswer,
  });

  it.each([
    [moved("yellow", 0.3, "up"), "green", "up", "opp fra gul"],
    [moved("yellow", -0.14, "down"), "yellow", "down", "ned 14 pp."],
    [moved("yellow", 0.02, "unchanged"), "yellow", null, "uendret"],
    [moved("yellow", 0.02, "unchanged", true), "green", null, "fra gul, innenfor ett svar"],
    [{ kind: "none", reason: "not-scored-before" }, "green", null, "ny"],
    [{ kind: "none", reason: "not-scored" }, "none", null, "–"],
  ] as const)("%j with a %s light", (change, light, direction, words) => {
    const said = changeInWords(nb, change, light, "answer");
    expect([said.direction, plain(said.words)]).toEqual([direction, words]);
  });

  it("says of a phase that it turned within one item: its score stands on items, not on answers", () => {
    expect(changeInWords(nb, moved("yellow", 0.02, "unchanged", true), "green", "item").words).toBe(
      "fra gul, innenfor ett punkt",
    );
  });

  it("gives a reason for every blank", () => {
    expect(plain(withheldInWords(nb, "too-few", 5))).toBe("for få svar, n < 5");
    expect(withheldInWords(nb, "no-answers")).toBe("ikke besvart");
    expect(withheldInWords(nb, "low-coverage")).toBe("for få punkter besvart");
    expect(withheldInWords(nb, "secondary")).toBe("skjult for å verne en liten gruppe");
  });
});

describe("the groups", () => {
  const of = (group: RespondentGroup, value: number | null) => ({
    group,
    score:
      value === null
        ? ({ kind: "withheld", n: 2, reason: "too-few" } as const)
        : ({ kind: "scored", value, n: 6 } as const),
  });

  it.each([
    [
      [of("facilitator", 0.82), of("company", 0.45), of("research", 0.6)],
      "I fase 2 svarer fasilitator høyest (82 %) og bedriftene lavest (45 %)",
    ],
    [[of("company", 0.45), of("research", null)], "I fase 2 har bare bedriftene nok svar til egne tall (45 %)"],
    [[of("company", 0.451), of("public", 0.449)], "I fase 2 svarer to grupper likt (45 %)"],
    [[of("company", null)], "I fase 2 har ingen gruppe nok svar til egne tall"],
  ])("%j", (here, finding) => {
    expect(plain(groupFinding(nb, here, 2))).toBe(finding);
  });
});

describe("findings", () => {
  const scored = (id: string, value: number | null) => ({
    id,
    score:
      value === null
        ? ({ kind: "withheld", n: 0, reason: "no-answers" } as const)
        : ({ kind: "scored", value, n: 5 } as const),
  });

  it("of a phase's table name the extremes", () => {
    const of = (...items: ReturnType<typeof scored>[]) => plain(extremesOf(nb, items));
    expect(of(scored("F2.S1", 0.3), scored("F2.T1", 0.9))).toBe("Høyest skår har T1 (90 %), lavest S1 (30 %)");
    expect(of(scored("F2.S1", 0.5), scored("F2.T1", 0.5))).toBe("Alle punkter med svar har 50 %");
    expect(of(scored("F2.S1", 0.5), scored("F2.T1", null))).toBe("Bare S1 (50 %) er besvart");
    expect(of(scored("F2.S1", null))).toBe("Ingen av punktene er besvart");
  });

  it("against the portfolio say on which side of the median", () => {
    expect([sideOf(0.5, 0.4), sideOf(0.4, 0.402), sideOf(0.3, 0.4)]).toEqual(["over", "at", "under"]);
  });
});
