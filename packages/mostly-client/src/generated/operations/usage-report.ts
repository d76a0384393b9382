// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, decodeMedia, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { CreditType, UsageReportPeriod, UsageReportPeriodList, UsageReportScope } from "../schema.ts";

/** Parameters of `usageReport.download`. */
export interface UsageReportDownloadParams {
  /** Whose usage to report. */
  user: UsageReportScope;
}

const download = {
  id: "usageReport.download",
  method: "GET",
  path: "/api/v2/usage-report/download",
  accept: "application/octet-stream, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Downloads the usage report as a CSV file. `GET /api/v2/usage-report/download` */
export function usageReportDownload(
  client: ClientCore,
  params: UsageReportDownloadParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, download, params, options);
}

/** Parameters of `usageReport.periods.list`. */
export interface UsageReportPeriodsListParams {
  /** Whose usage to report. */
  user: UsageReportScope;
  /** Whether to report what free or paid credits were used for. */
  creditType: CreditType;
}

const periodsList = {
  id: "usageReport.periods.list",
  method: "GET",
  path: "/api/v2/usage-report/periods",
  pages: { items: "/usage" },
} as const;

/** Lists what was used, month by month. `GET /api/v2/usage-report/periods` */
export function usageReportPeriodsList(
  client: ClientCore,
  params: UsageReportPeriodsListParams,
  options?: ListOptions,
): ListCall<UsageReportPeriod, UsageReportPeriodList, MostlyAIFailure> {
  return new ListCall(client, periodsList, params, options);
}

/** What users of the platform have used, in credits, time and tokens. */
export interface UsageReport {
  /**
   * Downloads the usage report as a CSV file. `GET /api/v2/usage-report/download`
   *
   * @throws ApiError with status 400, 401 or 403.
   */
  download(params: UsageReportDownloadParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  readonly periods: UsageReportPeriodsOperations;
}

/** The operations of `usageReport.periods`. */
export interface UsageReportPeriodsOperations {
  /**
   * Lists what was used, month by month. `GET /api/v2/usage-report/periods`
   *
   * @throws ApiError with status 400, 401 or 403.
   * @example
   * for await (const period of mostly.usageReport.periods.list({ user: "ME", creditType: "PAID" })) {
   *   console.log(period);
   * }
   */
  list(
    params: UsageReportPeriodsListParams,
    options?: ListOptions,
  ): ListCall<UsageReportPeriod, UsageReportPeriodList, MostlyAIFailure>;
}
