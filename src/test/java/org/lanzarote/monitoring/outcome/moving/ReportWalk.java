package org.lanzarote.monitoring.outcome.moving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.put;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.tell;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A walk through the states of a report, which knows what each paragraph names and each recommendation rests on. */
final class ReportWalk {

    private static final Pattern LABEL = Pattern.compile("^(\\S+) names \\[@paragraph:(.+)]( again)*$");
    private static final Map<Object, String> RESTED =
            Map.of("to do II-1", "original53", "to do II-2", "original54", "to do IV-3", "original242");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private int made;
    private int drafts;
    private int amendments;
    private int decided;

    /** A step by lot: what to do, and with which of the parts that there are then. */
    void step(double what, double first, double second) {
        var present = present();
        var numbers = new ArrayList<>(present.keySet());
        if (numbers.isEmpty()) {
            // All was withdrawn: nothing is left to correct.
            return;
        }
        int one = numbers.get((int) (first * numbers.size()));
        int other = numbers.get((int) (second * numbers.size()));
        switch ((int) (what * 7)) {
            case 0 ->
                move(REPORT + "/paragraphs/" + one, Map.of(first < 0.5 ? "after" : "before", other), one == other);
            case 1 -> move(REPORT + "/paragraphs/" + one, Map.of("chapter", second < 0.5 ? "II" : "IV"), false);
            case 2 -> insert(one, other, present);
            case 3 -> swap(one, other);
            case 4 -> withdraw(one, present);
            case 5 -> merge(one, other, present);
            default -> move(REPORT + "/chapters/II", Map.of("after", "IV"), false);
        }
        check();
    }

    /** Takes out what names or rests on something that is gone: no report is adopted with it. */
    void mended() {
        var broken = present();
        broken.values().removeIf(text -> !text.contains("withdrawn"));
        broken.forEach((number, text) -> {
            withdraw("/paragraphs/" + number);
            gone.add(token(text));
        });
        if (!broken.isEmpty()) {
            mended();
            return;
        }
        recommendations().forEach(one -> {
            if (gone.contains(RESTED.get(markdown(one)))) {
                withdraw("/recommendations/" + one.get("code"));
            }
        });
        check();
    }

    /** Corrects one paragraph, so that it says more and names the same, and another, so that it names the first. */
    void correct(int corrigendum, double lot) {
        var present = present();
        var numbers = new ArrayList<>(present.keySet());
        if (numbers.isEmpty()) {
            // All was withdrawn: nothing is left to correct.
            return;
        }
        int one = numbers.get((int) (lot * numbers.size()));
        GivenCorrigenda.open("Correction " + corrigendum);
        correct(corrigendum, one, present.get(one) + " again");
        for (int number : numbers) {
            if (number != one && token(present, number).startsWith("P")) {
                names.put(token(present, number), token(present, one));
                correct(corrigendum, number, token(present, number) + " names [@paragraph:" + one + "]");
                break;
            }
        }
        GivenCorrigenda.issue(corrigendum).statusCode(204);
        check();
    }

    private static void correct(int corrigendum, int number, String words) {
        GivenCorrigenda.correct(corrigendum, "/paragraphs/" + number, plain(words))
                .statusCode(204);
    }

    private static void move(String part, Map<String, Object> place, boolean refused) {
        secretariat()
                .header("If-Match", tag(part))
                .body(place)
                .post(part + "/move")
                .then()
                .statusCode(refused ? 422 : 204);
    }

    private void insert(int after, int named, Map<Integer, String> present) {
        post(
                        REPORT + "/insert-paragraph",
                        Map.of("place", Map.of("after", after), "text", plain(naming(named, present))))
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
            withdraw("/paragraphs/" + number);
            gone.add(token(present, number));
        }
    }

    private static void withdraw(String part) {
        GivenReport.withdraw(REPORT + part).statusCode(204);
    }

    /** Delegations amend two paragraphs, one of which has another place when what they propose is merged. */
    private void merge(int one, int other, Map<Integer, String> present) {
        post(REPORT + "/drafts", GivenAmendments.draft("Draft")).statusCode(201);
        drafts++;
        propose(GivenAmendments.FRANCE, "/paragraphs/" + one, "INSERT_AFTER", naming(other, present));
        if (!requireNonNull(present.get(other)).contains("withdrawn")) {
            propose(GivenAmendments.NORWAY, "/paragraphs/" + other, "REPLACE", present.get(other) + " again");
        }
        if (one != other) {
            move(REPORT + "/paragraphs/" + other, Map.of("before", one), false);
        }
        tell("secretariat", REPORT + "/drafts/" + drafts, "close", null).statusCode(204);
        for (; decided < amendments; decided++) {
            put(
                            "secretariat",
                            REPORT + "/amendments/" + (decided + 1),
                            "disposition",
                            Map.of("disposition", "ACCEPTED", "because", "So it was agreed"))
                    .statusCode(204);
        }
        command("merge-amendments", null).statusCode(204);
    }

    private void propose(String delegation, String place, String kind, String wording) {
        as(delegation)
                .body(Map.of("place", place, "kind", kind, "justification", "Clearer", "wording", wording))
                .post(REPORT + "/drafts/" + drafts + "/amendments")
                .then()
                .statusCode(201);
        amendments++;
    }

    /** The words of a new paragraph that names another. */
    private String naming(int named, Map<Integer, String> present) {
        var token = "P" + made++;
        names.put(token, token(present, named));
        return token + " names [@paragraph:" + named + "]";
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
        recommendations().forEach(one -> {
            var rested = RESTED.get(markdown(one));
            assertThat(((List<?>) requireNonNull(one.get("paragraphs")))
                            .stream().map(number -> token(present, number)).toList())
                    .isEqualTo(gone.contains(rested) ? List.of() : List.of(rested));
        });
    }

    private static List<Map<String, Object>> recommendations() {
        return secretariat().get(REPORT + "/recommendations").jsonPath().getList("items");
    }

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
