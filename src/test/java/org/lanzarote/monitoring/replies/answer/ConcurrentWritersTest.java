package org.lanzarote.monitoring.replies.answer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.ServiceAnswer;

/** Many people save at once, and no save that was acknowledged is lost: an exact account. */
@QuarkusTest
class ConcurrentWritersTest {

    private static final int WRITERS = 20;
    private static final int SAVES = 2;
    private static final int PEOPLE = 10;
    private static final int PAUSES = 10;

    /** A save that was acknowledged: the version that it became, and what it said. */
    private record Acknowledged(int version, String text) {}

    @Test
    @Tag("slow") // 3.2 s
    void twentyWritersOfOneAnswerMergeAndLoseNothing() throws Exception {
        GivenRounds.launched("FRA");
        GivenDelegations.give("12");
        List<Callable<List<Acknowledged>>> writers = new ArrayList<>();
        IntStream.range(0, WRITERS).forEach(writer -> writers.add(() -> appended(writer)));

        var acknowledged = AtOnce.send(writers).stream().flatMap(List::stream).toList();

        int saves = WRITERS * SAVES;
        assertThat(acknowledged).hasSize(saves);
        assertThat(versions("12"))
                .containsExactlyElementsOf(
                        IntStream.range(0, saves).mapToObj(i -> saves - i).toList());
        for (var one : acknowledged) {
            focalPointReads("12/history/" + one.version(), one.text());
        }
        var markers = text("12").split(" ");
        assertThat(markers)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, saves)
                        .mapToObj(i -> marker(i / SAVES, i % SAVES))
                        .toList());
    }

    @Test
    @Tag("slow") // 0.8 s
    void tenPeopleWhoSaveAtEachPauseNeverMeet() throws Exception {
        var numbers =
                IntStream.rangeClosed(1, PEOPLE).mapToObj(Integer::toString).toList();
        GivenRounds.launchedWith(
                numbers.stream().map(number -> question(number, "TEXT", "II")).toList(), "FRA");
        GivenDelegations.give(numbers.toArray(String[]::new));

        AtOnce.send(numbers.stream()
                .<Callable<Void>>map(number -> () -> {
                    typed(number);
                    return null;
                })
                .toList());

        for (var number : numbers) {
            assertThat(versions(number)).hasSize(PAUSES).startsWith(PAUSES).endsWith(1);
            assertThat(text(number)).isEqualTo("x".repeat(PAUSES));
            focalPointReads(number + "/history/" + PAUSES / 2, "x".repeat(PAUSES / 2));
        }
    }

    /** Adds its markers, each to whatever stands: where it is late, to what the refusal gives, without asking again. */
    private static List<Acknowledged> appended(int writer) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        var tag = "\"0\"";
        var text = "";
        for (int attempt = 0; acknowledged.size() < SAVES && attempt < WRITERS * SAVES + SAVES; attempt++) {
            var wish = (text + " " + marker(writer, acknowledged.size())).strip();
            var answer = saved(account(writer), "12", tag, wish);
            assertThat(answer.status()).isIn(200, 412);
            boolean saved = answer.status() == 200;
            var stands = saved
                    ? answer.json()
                    : (Map<?, ?>) requireNonNull(answer.json().get("current"));
            tag = (String) requireNonNull(stands.get("tag"));
            text = (String) requireNonNull(stands.get("text"));
            if (saved) {
                acknowledged.add(new Acknowledged(Integer.parseInt(tag.replace("\"", "")), wish));
            }
        }
        return acknowledged;
    }

    private static void typed(String number) {
        for (int pause = 0; pause < PAUSES; pause++) {
            var answer = saved(account(Integer.parseInt(number)), number, "\"" + pause + "\"", "x".repeat(pause + 1));
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    private static ServiceAnswer saved(String account, String question, String tag, String text) {
        var address = ANSWER.replace("{party}", "FRA").replace("{question}", question);
        return QuickRequest.to(ApiDocument.read().operation("put", address).orElseThrow(), address)
                .by(account)
                .header("If-Match", tag)
                .body(textAnswer(text))
                .send();
    }

    private static String account(int writer) {
        return writer % 2 == 0 ? "focal-point-fra" : "delegate-fra";
    }

    private static String marker(int writer, int save) {
        return "w" + writer + "s" + save;
    }

    private static List<Integer> versions(String question) {
        return focalPoint("FRA")
                .get(ANSWER + "/history?limit=200", "FRA", question)
                .jsonPath()
                .getList("items.version");
    }

    private static String text(String question) {
        return focalPoint("FRA").get(ANSWER, "FRA", question).path("text");
    }

    private static void focalPointReads(String answer, String text) {
        Map<String, Object> read = focalPoint("FRA")
                .get(GivenReplies.REPLY + "/answers/" + answer, "FRA")
                .jsonPath()
                .getMap("$");
        assertThat(read.get("text")).isEqualTo(text);
    }
}
