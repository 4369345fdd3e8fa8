// 成句 — how does a finding become words, and how much of a value may it show?

export const length = (text) => [...text].length;

// The sentence with its slots filled; a slot that nothing fills shows its own name.
export function filled(sentence, slots) {
    return sentence.replace(/\{(\w+)\}/gu, (_, name) => (Object.hasOwn(slots, name) ? String(slots[name]) : `〔${name}〕`));
}

const LONGEST_SHOWN = 80;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

const visible = (sign) =>
    HIDDEN.test(sign) ? `⟨U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩` : sign;

// A public value itself, of any other only its make-up.
export function shown(text, visibility) {
    if (visibility !== "public") return masked(text);
    const signs = [...text];
    if (signs.length <= LONGEST_SHOWN) return signs.map(visible).join("");
    const start = [...signs.slice(0, LONGEST_SHOWN + 1).map(visible).join("")];
    return `${start.slice(0, LONGEST_SHOWN).join("")}…`;
}

function signOf(sign) {
    if (sign.codePointAt(0) > 0x7f) return /\p{L}/u.test(sign) ? "字" : "※";
    if (/[0-9]/.test(sign)) return "9";
    if (/[A-Za-z]/.test(sign)) return "A";
    return /[ -~]/.test(sign) ? "." : "⌧";
}

// 18: 9×17 A×1 is seventeen digits and one letter.
export function masked(text) {
    if (!text) return "0";
    const counts = new Map();
    for (const sign of text) counts.set(signOf(sign), (counts.get(signOf(sign)) ?? 0) + 1);
    return `${length(text)}: ${[...counts].map(([sign, count]) => `${sign}×${count}`).join(" ")}`;
}

const VISIBILITIES = ["public", "shared", "authorised", "restricted", "never"];

// Who may see an element in a record of a disclosure scope: the stricter of the two.
export function visibilityOf({ scopes }, element, scope) {
    if (scope === undefined || scope === null) return element.visibility;
    const ofRecord = Object.hasOwn(scopes, scope) ? scopes[scope] : "restricted";
    return VISIBILITIES[Math.max(VISIBILITIES.indexOf(element.visibility), VISIBILITIES.indexOf(ofRecord))];
}
