import { bundle } from "./src/bundle.ts";
import { emit } from "./src/pipeline.ts";
const t=performance.now();
try {
const b = await bundle("/work/main/specs/"+process.argv[2]+"/openapi.yaml");
const t1=performance.now();
const { plan, output } = await emit(process.argv[2]!, b);
console.log("bundle", t1-t, "emit", performance.now()-t1);
import("node:fs").then(fs => { for (const [p, t] of [...output.files, ...output.sections]) { const f="/tmp/gen-explore/out/"+p; fs.mkdirSync(f.replace(/\/[^/]*$/,""),{recursive:true}); fs.writeFileSync(f,t); } fs.writeFileSync("/tmp/gen-explore/out/plan.json", JSON.stringify(plan,null,1)) });
} catch (e) { console.log(e.problems ? e.message : e) }
