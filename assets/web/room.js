"use strict";
// Draws what the server says the room may see. Every text goes in as text: nothing anybody typed is
// ever read as markup. The clock runs here between two messages and stops when touch is lost.
const root = document.getElementById("room");
const lost = document.getElementById("lost");
let shown = null;
let received = 0;
let inTouch = false;

function made(tag, name, ...inside) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  for (const each of inside) {
    if (each === null || each === undefined || each === "") continue;
    node.append(each);
  }
  return node;
}

// Isolated, so that a name written from right to left turns nothing around it.
function said(text, tag = "bdi", name = "") {
  const node = made(tag, name);
  node.dir = "auto";
  node.textContent = text;
  return node;
}

const when = (text, node) => (text ? node(text) : null);
const two = (number) => String(number).padStart(2, "0");

function clock(seconds) {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

function bar(part, whole) {
  const full = made("div");
  full.style.width = `${whole ? Math.min(100, (100 * part) / whole) : 0}%`;
  return made("div", "bar", full);
}

function turn(main) {
  const purpose = when(main.purpose, (text) => said(text, "div", "soft purpose"));
  const label = made("div", "row", said(main.label, "div", "label"), purpose);
  const who = made("div", "", label, said(main.name, "div", "name clamp"));
  const time = made("div", "time");
  const progress = main.clock.limit === null ? null : bar(0, 1);
  const beside = made("div");
  const under = made("div", "limit", progress, beside);
  const tick = () => {
    const { millis, running, limit, warn } = main.clock;
    const seconds = Math.floor((millis + (running ? passed() : 0)) / 1000);
    const left = limit === null ? Infinity : limit - seconds;
    const pressure = left <= 0 ? "over" : left <= warn ? "late" : "calm";
    time.textContent = clock(seconds);
    time.className = `time ${pressure}`;
    time.style.setProperty("--letters", time.textContent.length);
    const words = [];
    if (limit !== null) words.push(`/ ${clock(limit)}`);
    if (pressure === "over") words.push(`! ${main.over}`);
    if (main.halted) words.push(`‖ ${main.halted}`);
    beside.textContent = words.join("  ");
    if (progress) {
      progress.className = `bar ${pressure}`;
      progress.firstChild.style.width = `${Math.min(100, (100 * seconds) / limit)}%`;
    }
  };
  tick();
  return [[made("div", "turn", who, time), under], main.clock.running ? tick : null];
}

function list(texts) {
  const all = made("ol", "", ...texts.map((text) => said(text, "li")));
  all.style.setProperty("--rows", Math.max(4, texts.length));
  return all;
}

function vote(main) {
  const label = made("div", "row", said(main.label, "div", "label"), said(main.way, "div", "soft told"));
  const parts = [label, said(main.text, "h1", "clamp")];
  if (main.candidates.length) parts.push(list(main.candidates.map((name, at) => `${at + 1}  ${name}`)));
  if (main.ending) {
    const { sign, verdict, figure, told } = main.ending;
    const tone = { "✓": "calm", "✗": "late" }[sign] || "";
    const end = said(`${sign} ${verdict}`, "div", `verdict ${tone}`);
    parts.push(made("div", "ending", end, when(figure, (text) => said(text, "div", `figure ${tone}`))));
    parts.push(...told.map((line) => said(line, "div", "told")));
  }
  return parts;
}

function centre(main) {
  switch (main.kind) {
    case "speaking": return turn(main);
    case "vote": return [vote(main), null];
    case "agenda":
      return [[said(main.label, "div", "label"), list(main.points.map((p) => `${p.sign} ${p.number}  ${p.title}`))], null];
    case "paused": return [[said(main.label, "div", "label late"), said(main.told, "div", "name")], null];
    case "closed":
      return [[said(main.label, "div", "label"), ...main.told.map((line, at) => said(line, at ? "div" : "h1"))], null];
    case "nothing": return [main.told.map((line, at) => said(line, at ? "div" : "h1", at ? "soft" : "")), null];
    default: return [[], null];
  }
}

let tick = null;

function draw() {
  const room = shown.room;
  document.documentElement.lang = room.lang;
  document.title = room.body ? `${room.body} · ${shown.title}` : shown.title;
  const parts = [];
  if (room.body) {
    const practice = when(room.practice, (text) => said(`[${text}] `));
    const what = made("div", "", practice, said(room.body, "b"), " · ", said(room.title, "bdi", "soft"));
    const late = made("div", "", made("b", "", room.time), made("span", "soft progress", room.progress));
    parts.push(made("header", "", what, late));
  }
  if (room.step) {
    const question = when(room.question && room.question.label, (text) => said(text, "span", "label"));
    parts.push(made("div", "step", said(room.step.label, "span", "label"), said(room.step.title), question));
  }
  if (room.question) parts.push(said(room.question.title, "h1", "clamp"));
  const [inside, running] = centre(room.main);
  tick = running;
  parts.push(made("main", "", ...inside));
  const foot = made("footer");
  if (room.result) foot.append(said(room.result, "div", "soft told"));
  if (room.waiting) {
    const names = room.waiting.names.map((name, at) => made("span", "", `${at + 1} `, said(name)));
    foot.append(made("div", "row", said(room.waiting.label, "div", "label"),
      made("div", "names", ...names, when(room.waiting.more, (text) => said(text)))));
  }
  if (room.heard) {
    const { label, spoke, expected, left } = room.heard;
    foot.append(made("div", "row heard", said(label, "div", "label"), made("b", "", `${spoke}/${expected}`),
      bar(spoke, expected), when(left, (text) => said(text, "div", "soft told"))));
  }
  if (room.note) foot.append(said(`! ${room.note}`, "div", "note"));
  parts.push(foot);
  root.replaceChildren(...parts);
  fit();
}

// Makes what is in the middle smaller until all of it can be seen.
function fit() {
  const middle = root.querySelector("main");
  if (!middle) return;
  for (let scale = 1; scale >= 0.4; scale -= 0.05) {
    middle.style.setProperty("--s", scale.toFixed(2));
    if (middle.scrollHeight <= middle.clientHeight) return;
  }
}

const passed = () => shown.age + (performance.now() - received);

function touch(is) {
  inTouch = is;
  lost.hidden = is || !shown;
}

const source = new EventSource("live");
source.onmessage = (message) => {
  shown = JSON.parse(message.data);
  received = performance.now();
  lost.textContent = shown.lost;
  touch(true);
  draw();
};
source.onerror = () => touch(false);
addEventListener("resize", fit);
setInterval(() => { if (tick && inTouch) tick(); }, 200);
