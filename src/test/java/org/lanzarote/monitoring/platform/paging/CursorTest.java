package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Asking;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.LetIn;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.ServiceAnswer;
import org.lanzarote.monitoring.support.SideBySide;

/** A list takes the cursors that it gives, and refuses all others as such, whatever stands in them. */
@QuarkusTest
class CursorTest {

    private static final String ID = "019abcde-0000-7000-8000-00000000000a";

    /** Lists whose items are in the order of a text, so that any text is a place in them. */
    private static final Set<String> ORDERED_BY_TEXT = Set.of(
            "listParties",
            "listRoster",
            "listReplies",
            "listFactsheets",
            "listTranslations",
            "listTranslationsOfAnswer",
            "listRecommendations",
            "listTextTranslations",
            "listStakeholderAttachments");

    /** What is no key of any list, since no list writes it so. */
    private static final List<String> NO_KEYS = List.of(
            "",
            " ",
            "two",
            "\0",
            "1\0",
            ID + "\0",
            "+5",
            "007",
            "1.0",
            "99999999999",
            "-99999999999",
            "1-1-1-1-1",
            "019ABCDE-0000-7000-8000-00000000000A",
            "{" + ID + "}",
            " " + ID,
            "1e-99999 " + ID,
            "1d " + ID,
            "0x1p3 " + ID,
            "NaN " + ID,
            "Infinity " + ID,
            "-Infinity " + ID,
            "99999999999 " + ID,
            "LATEST two",
            "+123456-01-01T00:00:00Z " + ID,
            "+999999999-12-31T23:59:59.999999999Z " + ID,
            "-5000-01-01T00:00:00Z " + ID,
            "2027-03-01T12:00:00+00:00 " + ID,
            "18446744073709551615 1 " + ID + " SUBMIT_REPLY",
            "9223372036854775807 1 " + ID + " SUBMIT_REPLY",
            "9999999999 1 " + ID + " NO_TASK",
            "999999999 " + ID,
            "-1 " + ID,
            "1 2 " + ID,
            "FRA two",
            "two FRA",
            "RUS 99999999999",
            "99999999999 RUS",
            "RUS\0 1");

    /** The report of the demonstration is adopted, and no draft of it was ever open for amendments. */
    private static final String OPEN_DRAFT = "{draft}";

    private Map<ApiDocument.Operation, Asked> lists = Map.of();

    /** A list of things that are there, by one who reads it. */
    private record Asked(String asker, String address) {

        ServiceAnswer with(String cursor) {
            return asking().query("cursor", cursor).send();
        }

        QuickRequest asking() {
            var request =
                    QuickRequest.get(address).by(Asking.account(asker)).header("Reading-Purpose", "To turn pages");
            return address.equals("/search") ? request.query("q", "law") : request;
        }
    }

    @BeforeEach
    void everyList() {
        GivenDemonstration.begin(this);
        GivenCodebook.started();
        GivenExercises.openedToTwo();
        lists = new LinkedHashMap<>();
        var all = ApiDocument.read().operations().stream()
                .filter(operation -> operation.parameters("query").stream()
                        .anyMatch(parameter -> parameter.path("name").asText().equals("cursor")))
                .filter(list -> !list.path().contains(OPEN_DRAFT))
                .toList();
        all.forEach(list -> asked(list).ifPresent(asked -> lists.put(list, asked)));
        assertThat(all)
                .filteredOn(list -> !lists.containsKey(list))
                .as("lists that nobody reads, though what they are of is there")
                .noneMatch(list -> LetIn.to(list).stream()
                        .anyMatch(role -> addresses(list, role).findAny().isPresent()));
    }

    @Test
    @Tag("slow") // every list with forty cursors
    void whatNoListWritesIsABadCursor() {
        var refused = SideBySide.ask(
                lists.entrySet().stream()
                        .filter(list -> !ORDERED_BY_TEXT.contains(list.getKey().id()))
                        .flatMap(list -> NO_KEYS.stream().map(key -> Map.entry(list.getValue(), key)))
                        .toList(),
                one -> let(one.getKey(), cursor(one.getKey().address(), one.getValue()), one.getValue()));

        assertThat(refused.stream().flatMap(Optional::stream)).isEmpty();
    }

    @Test
    @Tag("slow") // every list with the cursor of each other
    void cursorOfOneListIsNoneOfAnother() {
        Map<String, String> given = new LinkedHashMap<>();
        lists.values().forEach(list -> {
            if (list.asking().query("limit", "1").send().json().get("next") instanceof String next) {
                given.put(list.address(), next);
            }
        });
        assertThat(given).as("lists of more than one item").hasSizeGreaterThan(15);
        var let = SideBySide.ask(
                lists.values().stream()
                        .flatMap(list -> given.entrySet().stream().map(other -> Map.entry(list, other)))
                        .toList(),
                asked -> let(asked.getKey(), asked.getValue()));
        assertThat(let.stream().flatMap(Optional::stream)).isEmpty();
    }

    @Test
    @Tag("slow") // 2.2 s
    void whateverIsDrawnNeverFails() {
        var asked = List.copyOf(lists.values());
        Drawn.cases(300, lot -> Map.entry(Drawn.one(lot, asked), key(lot)), drawn -> {
            var list = drawn.getKey();
            var answer = list.with(cursor(list.address(), drawn.getValue()));
            assertThat(answer.status()).isIn(200, 400);
        });
    }

    /** Parts of keys, in any order. */
    private static String key(RandomGenerator lot) {
        var parts = List.of(
                ID,
                "0",
                "-1",
                "2147483647",
                "2147483648",
                "RUS",
                "LATEST",
                "9.1",
                "9999-01-01T00:00:00Z",
                "1e-50",
                "20000",
                "SUBMIT_REPLY",
                "9999999999999999",
                Drawn.text(lot, 5),
                Drawn.word(lot, "0123456789-+.eE", 1, 12));
        return String.join(
                " ",
                Stream.generate(() -> Drawn.one(lot, parts))
                        .limit(lot.nextInt(1, 5))
                        .toList());
    }

    /** What is wrong about the cursor that a list has given, which it takes and no other does. */
    private static Optional<String> let(Asked list, Map.Entry<String, String> given) {
        var key = "that of " + given.getKey();
        if (!given.getKey().equals(list.address())) {
            return let(list, given.getValue(), key);
        }
        int status = list.with(given.getValue()).status();
        return status == 200 ? Optional.empty() : Optional.of(told(list, key, status));
    }

    private static Optional<String> let(Asked list, String cursor, String key) {
        var answer = list.with(cursor);
        boolean refused = answer.status() == 400
                && "/problems/bad-cursor".equals(answer.json().get("type"));
        return refused ? Optional.empty() : Optional.of(told(list, key, answer.status()));
    }

    private static String told(Asked list, String key, int status) {
        return "%s with [%s]: %d".formatted(list.address(), key, status);
    }

    private static String cursor(String address, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((address + " " + key).getBytes(UTF_8));
    }

    /** The list, where somebody reads it; of things in a list, of the first that has such a list. */
    private static Optional<Asked> asked(ApiDocument.Operation list) {
        return LetIn.to(list).stream()
                .flatMap(role -> addresses(list, role).map(address -> new Asked(role, address)))
                .filter(asked -> asked.asking().send().status() == 200)
                .findFirst();
    }

    private static Stream<String> addresses(ApiDocument.Operation list, String role) {
        int id = list.segments().indexOf("{id}");
        if (id < 0) {
            return Stream.of(list.somewhere());
        }
        var holders =
                new Asked(role, String.join("/", list.segments().subList(0, id)).replace("{round}", "2"));
        var answer = holders.asking().send();
        return answer.status() == 200
                ? ids(answer)
                        .map(one -> holders.address() + "/" + one + "/"
                                + String.join(
                                        "/",
                                        list.segments()
                                                .subList(id + 1, list.segments().size())))
                : Stream.of();
    }

    private static Stream<Object> ids(ServiceAnswer list) {
        return ((List<?>) Objects.requireNonNull(list.json().get("items")))
                .stream().map(item -> Objects.requireNonNull(((Map<?, ?>) item).get("id")));
    }
}
