package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.joining;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** In which language the clients beside the document are written. */
public enum ClientLanguage {
    TYPESCRIPT("build/focal-point.js", "npm ci and npm run build make it") {
        @Override
        String[] command(String program) {
            return new String[] {"npm", "run", "--silent", program};
        }
    },
    JAVA("target/lib", "mvn package makes it") {
        @Override
        String[] command(String program) {
            return new String[] {"java", "-cp", "target/classes:target/lib/*", "client." + className(program)};
        }
    };

    private final String built;
    private final String remedy;

    ClientLanguage(String built, String remedy) {
        this.built = built;
        this.remedy = remedy;
    }

    abstract String[] command(String program);

    private static String className(String program) {
        return Stream.of(program.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining());
    }

    /** Without what it needs a test is left out. */
    public void assumeThere() {
        client(Map.of()).assumeThere(built, remedy);
    }

    public List<String> run(String program) throws IOException, InterruptedException {
        return run(program, Map.of());
    }

    /** What a program says, with these settings beside the addresses of the service and the realm. */
    public List<String> run(String program, Map<String, String> settings) throws IOException, InterruptedException {
        assumeThere();
        return client(settings).run(command(program));
    }

    private OtherProgram client(Map<String, String> settings) {
        var environment = new TreeMap<>(settings);
        environment.put("API", "http://localhost:" + RestAssured.port);
        environment.put("REALM", Tokens.keycloak().toString());
        return new OtherProgram(Path.of("openapi", "clients", name().toLowerCase(Locale.ROOT)), environment);
    }
}
