import { fileURLToPath } from "node:url";
import { describeContract } from "../src/index.ts";
import { createLibrary, facts, librarySpec, operation } from "./library-client.ts";

// The suite as generated files write it, on a client that keeps the contract.
const operations = {
  booksList: operation(facts.list),
  booksCreate: operation(facts.create),
  booksGet: operation(facts.get),
  booksWait: () => undefined,
  booksWatch: () => undefined,
  booksDelete: operation(facts.delete),
  booksCoverReplace: operation(facts.coverReplace),
};

const contract = describeContract(
  { spec: librarySpec, createClient: createLibrary },
  {
    wire: fileURLToPath(new URL("wire", import.meta.url)),
    page: fileURLToPath(new URL("fixtures/library.md", import.meta.url)),
  },
);

contract.operation("books.list", operations.booksList);
contract.operation("books.create", operations.booksCreate);
contract.operation("books.get", operations.booksGet);
contract.operation("books.delete", operations.booksDelete);
contract.operation("books.cover.replace", operations.booksCoverReplace);
contract.complete(operations);
