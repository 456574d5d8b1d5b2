import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as an OpenAI-compatible server gets it. */
export interface Asked {
  readonly system: string;
  readonly prompt: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** How many requests came before it. */
  readonly before: number;
}

/** What a server does with a request: the text that it answers, or anything else by hand. */
export type Behaviour = (asked: Asked, response: ServerResponse) => string | undefined | Promise<string | undefined>;

export interface ScriptedServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
}

/** A server with OpenAI's interface, on this machine, that behaves as a script says. */
export async function scriptedServer(behave: Behaviour): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as { messages: { role: string; content: string }[] };
    const said = (role: string): string => body.messages.find((each) => each.role === role)?.content ?? "";
    const { authorization } = request.headers;
    const each = { system: said("system"), prompt: said("user"), authorization, body, before: asked.length };
    asked.push(each);
    const content = await behave(each, response);
    if (content !== undefined) complete(response, content);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Tokens that the server says a question and an answer took. */
export const TOKENS = { input: 100, output: 50 };

/** An answer as OpenAI’s interface has it. */
export function complete(response: ServerResponse, content: string): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(completion(content));
}

export function completion(content: string): string {
  return JSON.stringify({
    id: "1",
    object: "chat.completion",
    created: 0,
    model: "scripted",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: {
      prompt_tokens: TOKENS.input,
      completion_tokens: TOKENS.output,
      total_tokens: TOKENS.input + TOKENS.output,
    },
  });
}

/** A failure whose text repeats the key, as some servers' do. */
export function refuse(
  { authorization = "" }: Asked,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): undefined {
  response.writeHead(status, {
    "content-type": "application/json",
    "x-request-authorization": authorization,
    ...headers,
  });
  response.end(JSON.stringify({ error: { message: `refused: ${authorization}`, type: "error", code: status } }));
}
