package org.servicescape.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A Chromium without a window that a test drives over its DevTools protocol: one tab, in which pages are opened, keys
 * pressed and the pointer moved as people do it.
 */
final class Chromium implements AutoCloseable, WebSocket.Listener {
    /** A key with Shift held. */
    static final int SHIFT = 8;

    private static final int PATIENCE = 30;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> CODES = Map.of(
            "Tab",
            9,
            "Enter",
            13,
            "Escape",
            27,
            "PageDown",
            34,
            "End",
            35,
            "Home",
            36,
            "ArrowLeft",
            37,
            "ArrowRight",
            39,
            "ArrowDown",
            40);

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder heard = new StringBuilder();
    private String session = "";
    private int last;

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Starts it; where it is not installed the test is left out, and {@code ./verify} says so. */
    static Chromium start(Path folder) throws Exception {
        boolean there = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "chromium")));
        assumeTrue(there, "chromium is not installed: the published page was not tried in it");
        Path port = folder.resolve("DevToolsActivePort");
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!(Files.exists(port) && Files.readAllLines(port).size() == 2)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IOException("chromium did not start: " + Files.readString(folder.resolve("log.txt")));
            }
            Thread.sleep(20);
        }
        List<String> lines = Files.readAllLines(port);
        Chromium chromium = new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
        String tab = chromium.ask("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        chromium.session = chromium.ask("Target.attachToTarget", Map.of("targetId", tab, "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            chromium.ask(domain + ".enable", Map.of());
        }
        return chromium;
    }

    /** Opens a page of this machine in a window of a size and waits until it is there. */
    void open(Path page, int width, int height) throws Exception {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        ask("Page.navigate", Map.of("url", "about:blank"));
        requests.clear();
        complaints.clear();
        ask("Page.navigate", Map.of("url", page.toUri().toString()));
        until("location.protocol === 'file:' && document.readyState === 'complete'");
    }

    /** What an expression of JavaScript gives: a text, a number, or yes or no. */
    JsonNode eval(String expression) throws Exception {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(
                    expression + ": " + answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** The same as text. */
    String text(String expression) throws Exception {
        return eval(expression).asText();
    }

    /** Waits until an expression is true. */
    void until(String expression) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!eval(expression).asBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it never came about that " + expression);
            }
            Thread.sleep(20);
        }
    }

    /** Presses and releases a key. */
    void key(String key, int held) throws Exception {
        Map<String, Object> down = new java.util.HashMap<>(Map.of(
                "type", "keyDown", "key", key, "windowsVirtualKeyCode", CODES.getOrDefault(key, 0), "modifiers", held));
        if (key.length() == 1 || key.equals("Enter")) {
            down.put("text", key.equals("Enter") ? "\r" : key);
        }
        ask("Input.dispatchKeyEvent", down);
        ask(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", CODES.getOrDefault(key, 0)));
    }

    /** Presses and releases a key alone. */
    void key(String key) throws Exception {
        key(key, 0);
    }

    /** What a mouse does at a place of the window: mouseMoved, mousePressed or mouseReleased. */
    void mouse(String what, double x, double y) throws Exception {
        boolean held = !what.equals("mouseReleased") && pressed(what);
        ask(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        what,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        down || held ? "left" : "none",
                        "buttons",
                        held ? 1 : 0,
                        "clickCount",
                        1));
    }

    private boolean down;

    private boolean pressed(String what) {
        down = down || what.equals("mousePressed");
        return down;
    }

    /** Lets the button of the mouse go. */
    void release(double x, double y) throws Exception {
        mouse("mouseReleased", x, y);
        down = false;
    }

    /** The page as a PDF, as the printer gets it. */
    byte[] printed() throws Exception {
        String pdf = ask("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data")
                .asText();
        return Base64.getDecoder().decode(pdf);
    }

    /** What the page wrote to the console, and its faults. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was fetched since the page was opened, the page itself first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws Exception {
        int id = ++last;
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(message.toString(), true).join();
        JsonNode got = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.get("error"));
        }
        return got.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        heard.append(part);
        if (isLast) {
            try {
                hear(JSON.readTree(heard.toString()));
            } catch (IOException e) {
                complaints.add(e.getMessage());
            }
            heard.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            asked.remove(message.get("id").asInt()).complete(message);
            return;
        }
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" -> complaints.add(
                    message.get("params").toString());
            case "Network.requestWillBeSent" -> requests.add(
                    message.get("params").get("request").get("url").asText());
            default -> {
                // Nothing that a test asks for.
            }
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(PATIENCE, TimeUnit.SECONDS);
    }
}
