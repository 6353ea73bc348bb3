import { mount } from "svelte";
import * as z from "zod/mini";
import App from "./App.svelte";
import { newId } from "./history/new-id.ts";
import { showLanguage } from "./i18n/i18n.ts";
import { matchLanguage } from "./i18n/match-language.ts";
import { createServices, loadCore, localStorageIfAny, sessionStorageIfAny } from "./services.ts";
import { siteCost } from "./pipeline/meet.ts";
import { emergencyNumberFor } from "./tasks/emergency-numbers.ts";
import { CaseState } from "./state/case.svelte.ts";
import { Clock } from "./state/clock.svelte.ts";
import { Activity } from "./state/idle.ts";
import { OnDuty } from "./state/on-duty.svelte.ts";
import { RouteState } from "./state/route.svelte.ts";
import { RulesState } from "./state/rules.svelte.ts";
import { SettingsState } from "./state/settings.svelte.ts";
import { Wall } from "./state/wall.svelte.ts";
import "./ui/tokens.css";
import "./ui/base.css";

// Its compiled parsers need eval, which the content policy forbids.
z.config({ jitless: true });

const settings = new SettingsState();
const language = settings.language(matchLanguage);
const open: { case?: CaseState } = {};
const duty = new OnDuty(localStorageIfAny(), Date.now);

// Both are on their way from here on; the page waits for its words alone.
// English stands in for a language that cannot be fetched; without any word there is no page to show.
const texts = showLanguage(language).catch(() => showLanguage("en"));
texts.catch(() => addEventListener("online", () => location.reload()));
const rules = new RulesState(loadCore, (core) => {
  open.case?.takeRules();
  whenIdle(() => core.warmUp());
});
const answering = rules.load();

const services = await createServices({
  settings,
  busy: () => open.case !== undefined && !open.case.isSettled,
});
const { history, storage, update, tab, model, models, codes, evaluation, hasKeptModels } = services;
const patient = new CaseState(
  {
    history,
    rules,
    tabId: tab.id,
    startTask: () => settings.value.task,
    levelFirst: () => settings.value.levelFirst,
    initials: () => duty.initials,
    loadedModel: () => model.loaded,
    emergencyNumber: () => emergencyNumberFor(settings.value)?.number,
    cost: (task) => siteCost(settings.value, task, model.loaded?.packId),
    answerFailed: (code) => void model.answerFailed(code),
    turns: model.turns,
    bookFor: async (written, signal) => (await codes()).bookFor(written, signal),
    now: Date.now,
    newId,
  },
  language,
);
open.case = patient;
await texts;

const target = document.getElementById("app");
if (!target) throw new Error("no #app in the page");
mount(App, {
  target,
  props: {
    app: {
      case: patient,
      rules,
      settings,
      route: new RouteState(location.hash),
      clock: new Clock(),
      history,
      tab,
      duty,
      activity: new Activity(localStorageIfAny()),
      wall: new Wall(sessionStorageIfAny()),
      model,
      models,
      codes,
      evaluation,
      storage,
      update,
    },
  },
});

// The rules come first; the model, and downloads that were broken off, when the page has nothing else to do.
void answering.then(() => whenIdle(() => void startModels()));

async function startModels(): Promise<void> {
  const chosen = settings.value.model;
  if (!(await hasKeptModels())) return;
  addEventListener("online", () => void models.resumeWanted());
  if (chosen !== undefined) await model.loadAtStart(chosen);
  await models.resumeWanted();
}

function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 50);
}
