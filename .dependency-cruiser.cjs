/** Lowest first: a file imports from its own folder and from folders below it. */
const ranks = [
  ["workflow"],
  ["award"],
  ["catalogue"],
  ["pipelines"],
  ["database"],
  ["files"],
  ["access"],
  ["commands", "queries"],
  ["papers"],
  ["graphql", "jobs", "cli", "console"],
];

const folder = (...names) => `^src/(${names.join("|")})/`;

/** One rule a folder: what stands beside or above it. */
const arrow = ranks.flatMap((rank, height) =>
  rank.map((name) => ({
    name: `${name} imports only from itself and from what lies below it`,
    severity: "error",
    from: { path: folder(name) },
    to: {
      path: folder(
        ...ranks
          .slice(height)
          .flat()
          .filter((other) => other !== name),
      ),
    },
  })),
);

const outside = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core", "unknown"];

module.exports = {
  forbidden: [
    ...arrow,
    {
      name: "the rules import nothing from outside but xstate",
      severity: "error",
      from: { path: folder("workflow", "award") },
      to: { dependencyTypes: outside, pathNot: "node_modules/xstate/" },
    },
    {
      name: "the data imports nothing from outside but zod",
      severity: "error",
      from: { path: folder("catalogue", "pipelines") },
      to: { dependencyTypes: outside, pathNot: "node_modules/zod/" },
    },
    {
      name: "graphql sees the database only as types",
      severity: "error",
      from: { path: folder("graphql") },
      to: { path: folder("database"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the console knows only the API",
      severity: "error",
      from: { path: folder("console") },
      to: { path: "^src/", pathNot: folder("console") },
    },
    {
      name: "no folder imports a file that lies directly in src: settings arrive as arguments",
      severity: "error",
      from: { path: "^src/[^/]+/" },
      to: { path: "^src/[^/]+$" },
    },
    {
      name: "only main reads the settings, and others see their type",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/main[.]ts$" },
      to: { path: "^src/config[.]ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "src imports nothing of the tests or the migrations",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|migrations|dist)/" },
    },
    {
      name: "there are no cycles",
      severity: "error",
      from: {},
      // Types alone are gone at run time, so a circle they close cannot bite.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "an import leads somewhere",
      severity: "error",
      // What is generated imports types of a package that has nothing else.
      from: { pathNot: "^src/console/generated/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API; swc also tells type imports from others.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".css", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["node", "import", "require", "types", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
