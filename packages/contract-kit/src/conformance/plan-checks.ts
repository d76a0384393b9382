import { type Check, type Plan, type Topic, topics } from "./check.ts";
import { planAnswers } from "./checks/answers.ts";
import { planCredentials } from "./checks/credentials.ts";
import { planEntries } from "./checks/entries.ts";
import { planEnvironment } from "./checks/environment.ts";
import { planErrors } from "./checks/errors.ts";
import { planJobs } from "./checks/jobs.ts";
import { planPages } from "./checks/pages.ts";
import { planReadOnly } from "./checks/read-only.ts";
import { planRedirects } from "./checks/redirects.ts";
import { planRepeats } from "./checks/repeats.ts";
import { planSecrets } from "./checks/secrets.ts";
import { planSeparateClients } from "./checks/separate-clients.ts";
import { planStreamEnds } from "./checks/stream-ends.ts";
import { planStreams } from "./checks/streams.ts";
import { planTime } from "./checks/time.ts";

/** Everything that a client of this spec has to do, about these topics. */
export function planChecks(plan: Plan, about: readonly Topic[] = topics): Check[] {
  return about.flatMap((topic) => planners[topic].flatMap((planTopic) => planTopic(plan)));
}

const planners: Readonly<Record<Topic, readonly ((plan: Plan) => Check[])[]>> = {
  repeats: [planRepeats],
  "read-only clients": [planReadOnly],
  credentials: [planCredentials, planEnvironment],
  redirects: [planRedirects],
  pages: [planPages],
  jobs: [planJobs],
  streams: [planStreams, planStreamEnds],
  time: [planTime],
  answers: [planAnswers],
  errors: [planErrors],
  secrets: [planSecrets],
  "separate clients": [planSeparateClients],
  entries: [planEntries],
};
