package org.lanzarote.monitoring.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of the demonstration round, with as many questions as a real round has. */
public final class Documents {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final Path DEMONSTRATION = Path.of("src/main/resources/org/lanzarote/monitoring/local");

    /** The key of the theme that the report has. */
    public static final String THEME = "law";

    /** The demonstration has 46 questions to States. */
    private static final int FURTHER_QUESTIONS = 14;

    private Documents() {}

    public static JsonNode read(String name) {
        return read(DEMONSTRATION.resolve(name));
    }

    public static ObjectNode read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return JSON.readValue(stream, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ArrayNode list(String name) {
        try (var stream = Files.newInputStream(DEMONSTRATION.resolve(name))) {
            return JSON.readValue(stream, ArrayNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demonstration's questionnaire, with a last group that makes it sixty questions to States. */
    public static ObjectNode questionnaire() {
        var questionnaire = (ObjectNode) read("questionnaire.json");
        var questions = (ArrayNode) questionnaire.get("questions");
        var group = question("17", "GROUP");
        questions.add(group.put("section", "PARTNERSHIP"));
        for (int i = 1; i <= FURTHER_QUESTIONS; i++) {
            var question = question("17." + i, "YES_NO").put("required", true).put("explanation", "OPTIONAL");
            question.putArray("audiences").add("STATE");
            questions.add(question);
        }
        return questionnaire;
    }

    /** The demonstration's report, with a theme by which its first recommendation is found. */
    public static ObjectNode report() {
        var report = (ObjectNode) read("report-package.json");
        var theme = report.putArray("themes").addObject().put("key", THEME);
        theme.putObject("title").put("en", "The law").put("fr", "Le droit");
        ((ObjectNode) report.get("recommendations").get(0)).put("theme", THEME);
        return report;
    }

    private static ObjectNode question(String number, String kind) {
        var question =
                JSON.createObjectNode().put("number", number).put("kind", kind).put("chapter", "V");
        question.putObject("text")
                .put("en", "What does the State do about the matter that is numbered %s here?".formatted(number))
                .put("fr", "Que fait l’État de la matière qui porte ici le numéro %s ?".formatted(number));
        return question;
    }
}
