import type { Container } from "./container.ts";
import type { Content } from "./element.ts";

/**
 * The browser numbers the marks of a half-transparent group as the page's, although they stand in a form. The content is
 * the form's; where the page has a mark of that number too, both belong to the element.
 */
export function claimFromPage(form: Container, page: Container | undefined): void {
  for (const mark of form.scan.marks) {
    const content = page?.contents.get(mark.id);
    if (page === undefined || content === undefined || form.contents.has(mark.id)) continue;
    const claimed: Content = { ...content, container: form };
    form.contents.set(mark.id, claimed);
    const siblings = content.owner.children;
    const isElsewhere = page.marks.has(mark.id);
    siblings.splice(siblings.indexOf(content) + (isElsewhere ? 1 : 0), isElsewhere ? 0 : 1, claimed);
    if (!isElsewhere) page.contents.delete(mark.id);
  }
}

/** An element that is painted in several goes has several marks of one number; each needs its own. */
export function separateMarks(container: Container): void {
  let nextId = Math.max(-1, ...container.contents.keys(), ...container.scan.marks.map(({ id }) => id)) + 1;
  for (const mark of container.scan.marks) {
    if (container.marks.get(mark.id) === mark) continue;
    const content = container.contents.get(mark.id);
    mark.sharedId = mark.id;
    mark.id = nextId;
    nextId += 1;
    container.marks.set(mark.id, mark);
    if (content === undefined) continue;
    const separate: Content = { ...content, id: mark.id };
    container.contents.set(mark.id, separate);
    const siblings = content.owner.children;
    const before = siblings.findLastIndex((child) => child.kind === "content" && child.container === container);
    siblings.splice(before + 1, 0, separate);
  }
}
