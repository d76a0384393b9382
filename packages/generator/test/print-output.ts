// Prints all that the generator makes of a fixture, for tests that run it in a process of its own.

import { emitFixture } from "./fixture.ts";

process.stdout.write(JSON.stringify([...(await emitFixture(process.argv[2] ?? ""))]));
