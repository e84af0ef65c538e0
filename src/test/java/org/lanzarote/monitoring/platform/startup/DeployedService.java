package org.lanzarote.monitoring.platform.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The artifact, run as it is deployed, with nothing but the settings it is given. */
public final class DeployedService implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    private static final int PAUSE_MILLIS = 25;

    private final int port = DeployedServers.freePort();
    private final Path output;
    private final Process process;

    /** Runs what this command starts, with these settings. */
    public DeployedService(Path folder, List<String> command, Map<String, String> settings) throws IOException {
        output = Files.createTempFile(folder, "service", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        process = builder.start();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service has not ended");
        }
        return process.exitValue();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** What it says is wrong. */
    List<String> findings() throws IOException {
        return output().lines().filter(line -> line.startsWith("- ")).toList();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The first answer with this status. */
    public HttpResponse<String> await(String path, int status) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(address().resolve(path)).build();
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / PAUSE_MILLIS; i++) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == status) {
                    return answer;
                }
            } catch (IOException e) {
                // Not yet.
            }
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("The service does not answer: " + output());
    }

    /** As a page of this origin asks. */
    HttpResponse<String> get(String path, String origin) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address().resolve(path))
                .header("Origin", origin)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
