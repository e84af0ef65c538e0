// Holds manifests against the types of Kubernetes: no field that is misspelt, missing or of another type gets through.
// Each resource becomes a constant of its type, and the compiler says the rest. The packages bring types alone here;
// nothing of them is run. Of the groups below there are none to be had.
//   kustomize build ... | npm run check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { parseAllDocuments } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const without = ["barmancloud.cnpg.io/v1", "k8s.keycloak.org/v2alpha1"];
const kinds = new Map();
const left = new Set();
const source = [];

for (const document of parseAllDocuments(readFileSync(0, "utf8"))) {
  const resource = document.toJS();
  if (resource === null) continue;
  if (document.errors.length > 0) throw document.errors[0];
  const { apiVersion, kind } = resource;
  if (without.includes(apiVersion)) {
    left.add(kind);
    continue;
  }
  const home = ["kubernetes-models", "@kubernetes-models/cloudnative-pg", "@kubernetes-models/prometheus-operator"]
    .map((name) => `${name}/${apiVersion}`)
    .find((path) => existsSync(join(here, "node_modules", path, `${kind}.d.ts`)));
  if (home === undefined) throw new Error(`No type of ${apiVersion} ${kind}: is it misspelt?`);
  const type = `${kind}${kinds.size}`;
  kinds.set(type, `import type { I${kind} as ${type} } from "${home}/${kind}";`);
  const value = JSON.stringify(resource, null, 1);
  source.push(`/* ${kind} ${resource.metadata.name} */\nconst ${type.toLowerCase()}: ${type} = ${value};`);
}

// Beside the packages, where the compiler finds them.
const folder = join(here, "node_modules", ".manifests");
mkdirSync(folder, { recursive: true });
const file = join(folder, "manifests.ts");
writeFileSync(file, [...kinds.values(), ...source, ""].join("\n"));
const program = ts.createProgram([file], {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
const faults = ts.getPreEmitDiagnostics(program);
for (const fault of faults) {
  const { line } = fault.file?.getLineAndCharacterOfPosition(fault.start) ?? { line: 0 };
  const lines = fault.file?.text.split("\n").slice(0, line + 1) ?? [];
  console.error(`${lines.findLast((text) => text.startsWith("/* "))} ${ts.flattenDiagnosticMessageText(fault.messageText, "\n")}`);
}
console.log(`${source.length} resources looked through${left.size > 0 ? `, and no ${[...left].join(", ")}` : ""}`);
process.exit(faults.length > 0 ? 1 : 0);
