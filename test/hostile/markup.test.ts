import { describe, expect, it } from "vitest";
import { dangersOf } from "./markup.ts";

/* The watchman is watched: what finds dangers in a report must find them. */

describe("a danger in a page", () => {
  it.each([
    ["<script>x</script>", "<script>"],
    ["<img src=x onerror=alert(1)>", "img onerror"],
    ['<img src="http://a.invalid/b.png">', "img src=http://a.invalid/b.png"],
    ["<a href=' javascript:alert(1)'>", "a href= javascript:alert(1)"],
    ["<svg><image xlink:href='//a.invalid'/></svg>", "image xlink:href=//a.invalid"],
    ["<style>@import 'x'</style>", "@import"],
    ["<style>a{b:url( 'http://a.invalid')}</style>", "url( 'http://a.invalid'"],
    ['<p style="background:url(http://a.invalid)">', "url(http://a.invalid"],
    ['<style>a{content:"\\""}@import url(x)</style>', "@import"],
    ["<link rel=stylesheet href=a.css>", "link outwards"],
    ['<meta http-equiv="Refresh" content="0;url=//a">', "meta refresh"],
  ])("is seen: %s", (html, danger) => {
    expect(dangersOf(html)).toContain(danger);
  });

  it.each([
    "<p>&lt;script&gt; onerror=alert(1) @import url(http://a.invalid)</p>",
    '<style>a{content:"@import url(http://a.invalid)";src:url("data:font/woff2;base64,AA")}</style>',
    '<a href="#kap-1">1</a><img src="data:image/png;base64,AA" alt="x">',
    "<!-- <script> -->",
  ])("is not seen where there is none: %s", (html) => {
    expect(dangersOf(html)).toEqual([]);
  });
});
