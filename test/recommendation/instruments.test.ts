import { describe, expect, test } from "vitest";
import { matchInstruments } from "../../src/recommendation/instruments.ts";
import { measuresOfPhase } from "../../src/recommendation/measures.ts";
import { smallFramework, smallRegister } from "../scoring/small-framework.ts";
import { adviceOf } from "./advice-of.ts";

// K1 is supported by alfa, F1 by beta, M1 by beta and gamma.
describe("matched instruments", () => {
  const ranked = (...scores: Parameters<typeof adviceOf>) =>
    adviceOf(...scores).instruments.map(({ id, supports }) => [id, supports.map(({ measure }) => measure)]);

  test("are ranked by how many recommended measures they support", () => {
    expect(ranked({ 1: ["0/1", "1/2", "1/2", "1/1"] })).toEqual([
      ["beta", ["F1.F1", "F1.M1"]],
      ["alfa", ["F1.K1"]],
      ["gamma", ["F1.M1"]],
    ]);
  });

  test("then by the priority of those measures", () => {
    expect(ranked({ 1: ["1/2", "1/1", "0/1", "1/1"] })).toEqual([
      ["beta", ["F1.M1"]],
      ["gamma", ["F1.M1"]],
      ["alfa", ["F1.K1"]],
    ]);
  });

  test("then as the register lists them", () => {
    expect(ranked({ 1: ["1/2", "1/1", "1/2", "1/1"] })).toEqual([
      ["alfa", ["F1.K1"]],
      ["beta", ["F1.M1"]],
      ["gamma", ["F1.M1"]],
    ]);
  });

  test("name the measures in order of priority, with what the instrument does for each", () => {
    const [beta] = adviceOf({ 1: ["1/1", "1/2", "0/1", "1/1"] }).instruments;
    expect(beta).toEqual({
      id: "beta",
      supports: [
        { measure: "F1.M1", why: "beta støtter F1.M1." },
        { measure: "F1.F1", why: "beta støtter F1.F1." },
      ],
      validity: "open",
      name: "Ordningen beta",
    });
  });

  test("are none where no measure is recommended", () => {
    const measures = measuresOfPhase(smallFramework(), [], 1);
    expect(matchInstruments(measures, smallRegister(), "2026-11-12")).toEqual([]);
  });

  test("say what has become of them by the day of the report", () => {
    const register = smallRegister();
    const closed = { ...register, instruments: register.instruments.map((one) => ({ ...one, validTo: "2016" })) };
    const measures = measuresOfPhase(
      smallFramework(),
      [{ id: "F1.S1", score: { over: 0n, under: 1n }, light: "red" }],
      1,
    );
    expect(matchInstruments(measures, closed, "2017-01-01")).toMatchObject([{ id: "alfa", validity: "closed" }]);
  });
});
