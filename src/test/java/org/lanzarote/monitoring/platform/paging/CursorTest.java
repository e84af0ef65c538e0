package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.role;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.LetIn;
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

        Response with(String cursor) {
            return asking().queryParam("cursor", cursor).get(address);
        }

        RequestSpecification asking() {
            return role(asker).header("Reading-Purpose", "To turn pages");
        }
    }

    @BeforeEach
    void everyList() {
        GivenDemonstration.loaded();
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
    void cursorOfOneListIsNoneOfAnother() {
        Map<String, String> given = new LinkedHashMap<>();
        lists.values().forEach(list -> {
            String next =
                    list.asking().queryParam("limit", 1).get(list.address()).path("next");
            if (next != null) {
                given.put(path(list.address()), next);
            }
        });
        assertThat(given).as("lists of more than one item").hasSizeGreaterThan(15);
        List<String> let = new ArrayList<>();
        lists.values()
                .forEach(list -> given.forEach((other, cursor) -> {
                    if (other.equals(path(list.address()))) {
                        assertThat(list.with(cursor).statusCode()).as(other).isEqualTo(200);
                    } else {
                        let(list, cursor, "that of " + other).ifPresent(let::add);
                    }
                }));
        assertThat(let).isEmpty();
    }

    @Test
    void whateverIsDrawnNeverFails() {
        var asked = List.copyOf(lists.values());
        Drawn.cases(300, lot -> Map.entry(Drawn.one(lot, asked), key(lot)), drawn -> {
            var list = drawn.getKey();
            var answer = list.with(cursor(list.address(), drawn.getValue()));
            assertThat(answer.statusCode()).isIn(200, 400);
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

    private static Optional<String> let(Asked list, String cursor, String key) {
        var answer = list.with(cursor);
        boolean refused = answer.statusCode() == 400 && "/problems/bad-cursor".equals(answer.path("type"));
        return refused
                ? Optional.empty()
                : Optional.of("%s with [%s]: %d".formatted(list.address(), key, answer.statusCode()));
    }

    private static String cursor(String address, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((path(address) + " " + key).getBytes(UTF_8));
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    /** The list, where somebody reads it; of things in a list, of the first that has such a list. */
    private static Optional<Asked> asked(ApiDocument.Operation list) {
        var query = list.id().equals("search") ? "?q=law" : "";
        return LetIn.to(list).stream()
                .flatMap(role -> addresses(list, role).map(address -> new Asked(role, address + query)))
                .filter(asked -> asked.asking().get(asked.address()).statusCode() == 200)
                .findFirst();
    }

    private static Stream<String> addresses(ApiDocument.Operation list, String role) {
        int id = list.segments().indexOf("{id}");
        if (id < 0) {
            return Stream.of(list.somewhere());
        }
        var holders =
                new Asked(role, String.join("/", list.segments().subList(0, id)).replace("{round}", "2"));
        var answer = holders.asking().get(holders.address());
        return answer.statusCode() == 200
                ? answer.<List<String>>path("items.id").stream()
                        .map(one -> holders.address() + "/" + one + "/"
                                + String.join(
                                        "/",
                                        list.segments()
                                                .subList(id + 1, list.segments().size())))
                : Stream.of();
    }
}
