package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/**
 * Given a questionnaire to be printed, with questions of every kind and nested conditions, in two sections: 1 (1.1 to 1.3), 2, 3, 4 (4.1
 * to 4.3), 5 (5.a, 5.b), 6, 7 and 8, which alone is for children alone.
 */
public final class GivenPrinted {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> WISH = new TypeReference<>() {};

    private GivenPrinted() {}

    /** A new copy, for a test to change. */
    public static Map<String, Object> wish() {
        try (var wish = GivenPrinted.class.getResourceAsStream("/questionnaire-to-print.json")) {
            return JSON.readValue(Objects.requireNonNull(wish), WISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question of the wish, for a test to change. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> question(Map<String, Object> wish, String number) {
        var questions = (List<Map<String, Object>>) Objects.requireNonNull(wish.get("questions"));
        return questions.stream()
                .filter(question -> number.equals(question.get("number")))
                .findFirst()
                .orElseThrow();
    }

    /** Drafts it as the next version and gives its tag. */
    public static String drafted() {
        return GivenQuestionnaires.draft(wish()).statusCode(201).extract().header("ETag");
    }

    /** Version 1 of a round in preparation. */
    public static void published() {
        GivenQuestionnaires.publish("1", drafted());
    }

    /** A launched round of these Parties, all of which answer it. */
    public static void launched(String... parties) {
        Moment.given("printed round of " + List.of(parties), () -> {
            GivenRounds.prepared();
            GivenRounds.withRoster(parties);
            published();
            GivenRounds.launch();
        });
    }
}
