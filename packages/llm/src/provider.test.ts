import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { createClient } from "./client.ts";
import { type ModelSettings, openModel } from "./provider.ts";
import { completion } from "./server.fixture.ts";
import { WRITING_SCHEMA } from "./write-prompt.ts";

const KEYS = { OPENAI_API_KEY: "openai-key", ANTHROPIC_API_KEY: "anthropic-key", MISTRAL_API_KEY: "mistral-key" };

/** Asks a provider that answers as its own does, and says what it was sent. */
async function sentTo(settings: Omit<ModelSettings, "baseUrl" | "model">) {
  let sent: { url: string; headers: Record<string, unknown>; body: Record<string, unknown> } | undefined;
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    sent = { url: request.url!, headers: request.headers, body: JSON.parse(text) };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(settings.provider === "anthropic" ? MESSAGE : completion('{"paragraphs":[]}'));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const client = createClient({ model: await openModel({ ...settings, model: "m", baseUrl }, KEYS) });
    const answer = await client.ask({ system: "S", prompt: "P", schema: WRITING_SCHEMA, expectedTokens: 9, about: "" });
    assert.equal(answer.text, '{"paragraphs":[]}');
    assert.deepEqual(answer.usage, { calls: 1, inputTokens: 100, outputTokens: 50 });
    return sent!;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const MESSAGE = JSON.stringify({
  id: "1",
  type: "message",
  role: "assistant",
  model: "m",
  content: [{ type: "text", text: '{"paragraphs":[]}' }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 100, output_tokens: 50 },
});

test("an OpenAI-compatible server gets a schema only when it is said to hold models to one", async () => {
  const plain = await sentTo({ provider: "openai-compatible" });
  assert.equal(plain.url, "/v1/chat/completions");
  assert.equal(plain.headers.authorization, "Bearer openai-key");
  assert.ok(!("response_format" in plain.body));
  const strict = await sentTo({ provider: "openai-compatible", structuredOutputs: true });
  assert.deepEqual((strict.body.response_format as { type: string }).type, "json_schema");
});

test("Anthropic and Mistral are spoken to in their own way", async () => {
  const anthropic = await sentTo({ provider: "anthropic" });
  assert.equal(anthropic.url, "/v1/messages");
  assert.equal(anthropic.headers["x-api-key"], "anthropic-key");
  assert.deepEqual(anthropic.body.system, [{ type: "text", text: "S" }]);
  const mistral = await sentTo({ provider: "mistral" });
  assert.equal(mistral.headers.authorization, "Bearer mistral-key");
  assert.deepEqual((mistral.body.response_format as { type: string }).type, "json_schema");
});
