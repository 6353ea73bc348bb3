import type { History } from "./history.ts";

/** A history that is chosen anew at every call: where to keep things is a setting, and the database is loaded late. */
export function chosenHistory(choose: () => Promise<History>): History {
  const listeners = new Set<() => void>();
  const followed = new WeakSet<History>();
  const chosen = async () => {
    const history = await choose();
    if (!followed.has(history)) {
      followed.add(history);
      history.onChange(() => listeners.forEach((listener) => listener()));
    }
    return history;
  };
  return {
    save: async (encounter) => (await chosen()).save(encounter),
    load: async (id) => (await chosen()).load(id),
    list: async (query) => (await chosen()).list(query),
    remove: async (id, at) => (await chosen()).remove(id, at),
    exportJson: async () => (await chosen()).exportJson(),
    exportCsv: async () => (await chosen()).exportCsv(),
    importJson: async (text) => (await chosen()).importJson(text),
    saveDraft: async (draft) => (await chosen()).saveDraft(draft),
    drafts: async () => (await chosen()).drafts(),
    discardDraft: async (id) => (await chosen()).discardDraft(id),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
