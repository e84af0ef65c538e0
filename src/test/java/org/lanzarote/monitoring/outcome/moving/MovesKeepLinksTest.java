package org.lanzarote.monitoring.outcome.moving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Drawn;

/** Whatever moves, comes or goes in a draft, each label and link names the part that it named, and an edition stays. */
@QuarkusTest
class MovesKeepLinksTest {

    private static final Pattern LABEL = Pattern.compile("^(\\S+) names \\[@paragraph:(.+)]$");
    private static final int STEPS = 40;

    /** A step by lot: what to do, and with which of the parts that there are then. */
    private record Step(int what, double one, double other) {}

    @Test
    void everyLinkByIdHoldsAndAnEditionStaysByteForByte() {
        GivenReport.drafted();
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        post("/rounds/3/report/package", secretariat().get(REPORT + "/package").asString())
                .statusCode(201);
        secretariat()
                .header("If-Match", GivenReport.tag("/rounds/3/report"))
                .body(Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"))
                .post("/rounds/3/report/adopt")
                .then()
                .statusCode(204);
        var sealed = secretariat().get("/rounds/3/report/editions/1").asByteArray();
        Drawn.cases(1, random -> random.doubles(STEPS * 3L).boxed().toList(), drawn -> {
            var walk = new Walk();
            for (int i = 0; i < STEPS; i++) {
                walk.step(new Step((int) (drawn.get(3 * i) * 6), drawn.get(3 * i + 1), drawn.get(3 * i + 2)));
            }
        });
        assertThat(secretariat().get("/rounds/3/report/editions/1").asByteArray())
                .isEqualTo(sealed);
    }

    /** A walk through the states of a report, which knows what each paragraph names and each recommendation rests on. */
    private static final class Walk {

        private final Map<String, String> names = new HashMap<>();
        private final Set<String> gone = new HashSet<>();
        private int made;

        void step(Step step) {
            var present = present();
            var numbers = new ArrayList<>(present.keySet());
            int one = numbers.get((int) (step.one() * numbers.size()));
            int other = numbers.get((int) (step.other() * numbers.size()));
            switch (step.what()) {
                case 0 ->
                    move(
                            REPORT + "/paragraphs/" + one,
                            Map.of(step.one() < 0.5 ? "after" : "before", other),
                            one == other);
                case 1 ->
                    move(REPORT + "/paragraphs/" + one, Map.of("chapter", step.other() < 0.5 ? "II" : "IV"), false);
                case 2 -> insert(one, other, present);
                case 3 -> swap(one, other);
                case 4 -> withdraw(one, present);
                default -> move(REPORT + "/chapters/II", Map.of("after", "IV"), false);
            }
            check();
        }

        private void move(String part, Map<String, Object> place, boolean refused) {
            secretariat()
                    .header("If-Match", GivenReport.tag(part))
                    .body(place)
                    .post(part + "/move")
                    .then()
                    .statusCode(refused ? 422 : 204);
        }

        private void insert(int after, int named, Map<Integer, String> present) {
            var token = "P" + made++;
            names.put(token, token(present, named));
            post(
                            REPORT + "/insert-paragraph",
                            Map.of(
                                    "place", Map.of("after", after),
                                    "text", plain(token + " names [@paragraph:" + named + "]")))
                    .statusCode(201);
        }

        private static void swap(int one, int other) {
            if (one != other) {
                command(
                                "renumber",
                                Map.of(
                                        "paragraphs",
                                        List.of(Map.of("from", one, "to", other), Map.of("from", other, "to", one)),
                                        "recommendations",
                                        List.of()))
                        .statusCode(204);
            }
        }

        private void withdraw(int number, Map<Integer, String> present) {
            if (present.size() > 3) {
                GivenReport.withdraw(REPORT + "/paragraphs/" + number).statusCode(204);
                gone.add(token(present, number));
            }
        }

        /** Each label names what it named, and each recommendation rests on what it rested on. */
        private void check() {
            var present = present();
            present.values().forEach(text -> {
                var label = LABEL.matcher(text);
                if (label.matches()) {
                    var named = names.get(label.group(1));
                    assertThat(
                                    label.group(2).equals("withdrawn")
                                            ? "withdrawn"
                                            : token(present, Integer.valueOf(label.group(2))))
                            .isEqualTo(gone.contains(named) ? "withdrawn" : named);
                }
            });
            secretariat()
                    .get(REPORT + "/recommendations")
                    .jsonPath()
                    .<Map<String, Object>>getList("items")
                    .forEach(one -> {
                        var rested = RESTED.get(markdown(one));
                        assertThat(((List<?>) requireNonNull(one.get("paragraphs")))
                                        .stream()
                                                .map(number -> token(present, number))
                                                .toList())
                                .isEqualTo(gone.contains(rested) ? List.of() : List.of(rested));
                    });
        }

        private static final Map<Object, String> RESTED =
                Map.of("to do II-1", "original53", "to do II-2", "original54", "to do IV-3", "original242");

        private static Map<Integer, String> present() {
            Map<Integer, String> present = new TreeMap<>();
            secretariat()
                    .get(REPORT + "/paragraphs?limit=200")
                    .jsonPath()
                    .<Map<String, Object>>getList("items")
                    .forEach(one -> present.put((Integer) requireNonNull(one.get("number")), markdown(one)));
            return present;
        }

        private static String markdown(Map<String, Object> part) {
            return String.valueOf(((Map<?, ?>) requireNonNull(part.get("text"))).get("markdown"));
        }

        private static String token(Map<Integer, String> present, Object number) {
            return token(requireNonNull(present.get(number)));
        }

        /** What tells a paragraph from others whatever its number: the first word of its text, or the number in its words. */
        private static String token(String text) {
            return text.startsWith("P") ? text.split(" ", 2)[0] : "original" + text.split(" ", 4)[2];
        }
    }
}
