/**
 * What a served page runs: it loads again when the report has been made anew, and shows above itself what keeps it from
 * being made. It runs in the browser, so it is text here; what it is told becomes text in the page, never markup.
 */
export const reloadScript = `const { version } = document.currentScript.dataset;
const bar = document.createElement("p");
bar.setAttribute("role", "status");
bar.style.cssText =
  "position:fixed;inset:0 0 auto 0;z-index:1000;margin:0;padding:0.75rem 1.25rem;white-space:pre-wrap;" +
  "background:#fff4d6;color:#1d1d1b;border-bottom:2px solid #9a6700;font:1rem/1.4 system-ui,sans-serif";
bar.hidden = true;
document.body.append(bar);
new EventSource("events").onmessage = ({ data }) => {
  const now = JSON.parse(data);
  if (String(now.version) !== version) return location.reload();
  bar.textContent = now.fault ?? "";
  bar.hidden = now.fault === null;
};
`;
