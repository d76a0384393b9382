// A login is an import of its own beside the functions of operations: who gives a password cannot forget it.

import { Acme } from "../golden/password-login/client.ts";
import type { AcmeOptions } from "../golden/password-login/index.ts";
import { AcmeCore, login, secretsGet } from "../golden/password-login/operations/index.ts";
import { Acme as Only } from "../golden/password-login-only/client.ts";
import { AcmeCore as OnlyCore, login as only } from "../golden/password-login-only/operations/index.ts";

declare const options: AcmeOptions;
const user = { username: "mia", password: "p" };

await secretsGet(new AcmeCore({ login, ...user }));

export const cores: readonly AcmeCore[] = [
  new AcmeCore(),
  new AcmeCore({ login }),
  new AcmeCore({ accessToken: "t" }),
  new AcmeCore({ accessToken: "t", username: undefined }),
  new AcmeCore({ ...options, login }),
  // @ts-expect-error: nothing logs in
  new AcmeCore(user),
  // @ts-expect-error: nothing logs in, though there is a token as well
  new AcmeCore({ ...user, accessToken: "t" }),
  // @ts-expect-error: they may hold a password
  new AcmeCore(options),
  // @ts-expect-error: a user name is no login
  new AcmeCore({ ...user, login: "mia" }),
];

export const whole: readonly AcmeCore[] = [
  new Acme(),
  new Acme(user),
  new Acme(options),
  // @ts-expect-error: it is built in
  new Acme({ ...user, login }),
];

export const others: readonly OnlyCore[] = [
  new Only(),
  new OnlyCore({ login: only }),
  new OnlyCore({ login: only, ...user }),
  // @ts-expect-error: nothing works without the login
  new OnlyCore({ baseUrl: "https://acme.test" }),
  // @ts-expect-error: nothing works without the login
  new OnlyCore(),
];
