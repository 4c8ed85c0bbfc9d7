import { formTexts } from "../../messages/form.ts";
import { generalCommentCode } from "../checklist-index.ts";
import type { FormContent } from "./form-content.ts";

/*
 * A survey structure as LimeSurvey imports it (.lss), in the layout of its database version 325, which LimeSurvey 3 and
 * everything after it reads. Each table is a list of fields and rows; ids are only used inside the file.
 */

type Row = Record<string, string | number>;
type Question = { code: string; text: string; type: "L" | "!" | "T"; mandatory: boolean; choices: Choice[] };
type Choice = { code: string; text: string };

const surveyId = 100_000;
const language = "nb";

/** A LimeSurvey survey: a group for who answers, one for each phase, one for comments. Nothing personal is recorded. */
export function limesurveyForm(content: FormContent): string {
  const groups = questionGroups(content);
  const groupRows: Row[] = [];
  const questionRows: Row[] = [];
  const answerRows: Row[] = [];
  for (const [place, { name, description, questions }] of groups.entries()) {
    const gid = place + 1;
    groupRows.push({
      gid,
      sid: surveyId,
      group_name: name,
      group_order: place,
      description,
      language,
      randomization_group: "",
      grelevance: "",
    });
    for (const [order, question] of questions.entries()) {
      const qid = questionRows.length + 1;
      questionRows.push(questionRow(question, { qid, gid, order: order + 1 }));
      for (const [sortorder, { code, text }] of question.choices.entries()) {
        answerRows.push({
          qid,
          code,
          answer: text,
          sortorder: sortorder + 1,
          assessment_value: 0,
          language,
          scale_id: 0,
        });
      }
    }
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<document>",
    " <LimeSurveyDocType>Survey</LimeSurveyDocType>",
    " <DBVersion>325</DBVersion>",
    ` <languages>\n  <language>${language}</language>\n </languages>`,
    table("answers", answerRows),
    table("groups", groupRows),
    table("questions", questionRows),
    table("surveys", [surveyRow()]),
    table("surveys_languagesettings", [languageRow()]),
    "</document>",
    "",
  ].join("\n");
}

function questionGroups({ clusters, roles, answers, phases }: FormContent) {
  const choices = answers.map(({ code, label }) => ({ code, text: label }));
  const named = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ code, text: name }));
  const who: Question[] = [
    { code: "klynge", text: formTexts.clusterQuestion, type: "!", mandatory: true, choices: named(clusters) },
    { code: "rolle", text: formTexts.roleQuestion, type: "L", mandatory: true, choices: named(roles) },
  ];
  const comment: Question = {
    code: generalCommentCode,
    text: formTexts.generalComment,
    type: "T",
    mandatory: false,
    choices: [],
  };
  return [
    { name: formTexts.front, description: formTexts.introduction, questions: who },
    ...phases.map(({ number, name, sections }) => ({
      name: formTexts.phase({ number, name }),
      description: "",
      questions: sections
        .flatMap(({ items }) => items)
        .map(({ code, text }): Question => ({ code, text, type: "L", mandatory: false, choices })),
    })),
    { name: formTexts.generalComment, description: "", questions: [comment] },
  ];
}

function questionRow(
  { code, text, type, mandatory }: Question,
  { qid, gid, order }: { qid: number; gid: number; order: number },
): Row {
  return {
    qid,
    parent_qid: 0,
    sid: surveyId,
    gid,
    type,
    title: code,
    question: text,
    preg: "",
    help: "",
    other: "N",
    mandatory: mandatory ? "Y" : "N",
    question_order: order,
    language,
    scale_id: 0,
    same_default: 0,
    relevance: 1,
    modulename: "",
  };
}

/** Anonymous, without address, referrer or exact times of each page: only when an answer was handed in. */
function surveyRow(): Row {
  return {
    sid: surveyId,
    gsid: 1,
    admin: "",
    adminemail: "",
    anonymized: "Y",
    format: "G",
    savetimings: "N",
    template: "default",
    language,
    additional_languages: "",
    datestamp: "Y",
    usecookie: "N",
    allowregister: "N",
    allowsave: "Y",
    autoredirect: "N",
    allowprev: "Y",
    printanswers: "N",
    ipaddr: "N",
    refurl: "N",
    publicstatistics: "N",
    listpublic: "N",
    htmlemail: "Y",
    assessments: "N",
    usecaptcha: "N",
    showxquestions: "Y",
    showgroupinfo: "B",
    shownoanswer: "Y",
    showqnumcode: "X",
    showwelcome: "Y",
    showprogress: "Y",
    questionindex: 1,
    alloweditaftercompletion: "N",
  };
}

function languageRow(): Row {
  return {
    surveyls_survey_id: surveyId,
    surveyls_language: language,
    surveyls_title: formTexts.title,
    surveyls_description: "",
    surveyls_welcometext: formTexts.introduction,
    surveyls_endtext: formTexts.thanks,
    surveyls_dateformat: 1,
    surveyls_numberformat: 1,
  };
}

function table(name: string, rows: readonly Row[]): string {
  const fields = Object.keys(rows[0] ?? {});
  const lines = [
    ` <${name}>`,
    "  <fields>",
    ...fields.map((field) => `   <fieldname>${field}</fieldname>`),
    "  </fields>",
    "  <rows>",
  ];
  for (const row of rows) {
    lines.push("   <row>", ...fields.map((field) => `    ${element(field, String(row[field] ?? ""))}`), "   </row>");
  }
  return [...lines, "  </rows>", ` </${name}>`].join("\n");
}

/** A text may hold `]]>`, which would end the section it stands in. */
function element(name: string, text: string): string {
  return text === "" ? `<${name}/>` : `<${name}><![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]></${name}>`;
}
