// What eslint holds the project's JavaScript to: its recommended rules, and some more that find
// faults. Absent: rules of style, and `no-undef`, since tsc knows better what there is and where.
import js from "@eslint/js";
import { readFileSync } from "node:fs";

/** @type {{ paths: string[] }} */
const left = JSON.parse(readFileSync(new URL("left-out.json", import.meta.url), "utf8"));

export default [
  { ignores: ["**/node_modules/", "**/dist/", "**/target/", "embed/released/", "**/.*/", ...left.paths] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-undef": "off",
      // Faults.
      "array-callback-return": "error",
      "no-constructor-return": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-use-before-define": ["error", { functions: false, classes: false, variables: false }],
      // What hides them.
      "no-eval": "error",
      "no-extend-native": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-sequences": "error",
      "no-shadow-restricted-names": "error",
      "no-unneeded-ternary": "error",
      "no-unused-expressions": ["error", { allowShortCircuit: true, allowTernary: true }],
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
    },
  },
];
