// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type { FieldValidation, InvalidInput, Outcome, QlusterError, ValidationTable } from "../schema.ts";

/** Parameters of `validation.dataSources.get`. */
export interface ValidationDataSourcesGetParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `validation.dataSources.get` fails. */
export type ValidationDataSourcesGetFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const dataSourcesGetOperation = {
  id: "validation.dataSources.get",
  method: "GET",
  path: "/data-sources/{data_source_model_id}/validation-model",
} as const;

/**
 * Fetches the rules for all fields of a data source, as a table.
 * `GET /data-sources/{data_source_model_id}/validation-model`
 */
export function validationDataSourcesGet(
  client: ClientCore,
  params: ValidationDataSourcesGetParams,
  options?: RequestOptions,
): Call<ValidationTable, ValidationDataSourcesGetFailure> {
  return new Call(client, dataSourcesGetOperation, params, options);
}

/** Parameters of `validation.fields.get`. */
export interface ValidationFieldsGetParams {
  /** Id of the dataset. */
  dataset_id: number;
  /** Name of the field. */
  field_name: string;
}

/** How `validation.fields.get` fails. */
export type ValidationFieldsGetFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const fieldsGet = {
  id: "validation.fields.get",
  method: "GET",
  path: "/datasets/{dataset_id}/validation_info/{field_name}",
} as const;

/**
 * Fetches the rules for one field of a dataset.
 * `GET /datasets/{dataset_id}/validation_info/{field_name}`
 */
export function validationFieldsGet(
  client: ClientCore,
  params: ValidationFieldsGetParams,
  options?: RequestOptions,
): Call<FieldValidation, ValidationFieldsGetFailure> {
  return new Call(client, fieldsGet, params, options);
}

/** Parameters of `validation.fields.update`. */
export interface ValidationFieldsUpdateParams extends FieldValidation {
  /** Id of the dataset. */
  dataset_id: number;
  /** Name of the field. */
  field_name: string;
}

/** How `validation.fields.update` fails. */
export type ValidationFieldsUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const fieldsUpdate = {
  id: "validation.fields.update",
  method: "POST",
  path: "/datasets/{dataset_id}/validation_info/{field_name}",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Sets the rules for one field of a dataset.
 * `POST /datasets/{dataset_id}/validation_info/{field_name}`
 */
export function validationFieldsUpdate(
  client: ClientCore,
  params: ValidationFieldsUpdateParams,
  options?: RequestOptions,
): Call<Outcome, ValidationFieldsUpdateFailure> {
  return new Call(client, fieldsUpdate, params, options);
}

/** Rules that the values of fields have to keep. */
export interface Validation {
  readonly dataSources: ValidationDataSourcesOperations;

  readonly fields: ValidationFieldsOperations;
}

/** The operations of `validation.dataSources`. */
export interface ValidationDataSourcesOperations {
  /**
   * Fetches the rules for all fields of a data source, as a table.
   * `GET /data-sources/{data_source_model_id}/validation-model`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: ValidationDataSourcesGetParams,
    options?: RequestOptions,
  ): Call<ValidationTable, ValidationDataSourcesGetFailure>;
}

/** The operations of `validation.fields`. */
export interface ValidationFieldsOperations {
  /**
   * Fetches the rules for one field of a dataset.
   * `GET /datasets/{dataset_id}/validation_info/{field_name}`
   *
   * The platform does not document this operation; it is inferred (path documented, with another method;
   * method from its title).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: ValidationFieldsGetParams,
    options?: RequestOptions,
  ): Call<FieldValidation, ValidationFieldsGetFailure>;

  /**
   * Sets the rules for one field of a dataset.
   * `POST /datasets/{dataset_id}/validation_info/{field_name}`
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  update(
    params: ValidationFieldsUpdateParams,
    options?: RequestOptions,
  ): Call<Outcome, ValidationFieldsUpdateFailure>;
}
